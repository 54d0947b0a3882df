/* What only the teacher may know: two packs that differ in nothing else, and when the room may see it. The
 * secrets of all games are the rows of secret_rows.h.
 *
 * When it may be seen is said in words of moves, so that no rule of a game is believed here on its own
 * word. Words are separated by blanks; "*" is every word that no list names. */
#ifndef TESTS_SECRETS_H
#define TESTS_SECRETS_H

#include "evening/evening_inside.h"
#include "support/geometry.h"
#include "support/metrics.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

typedef struct Secret {
    const char *format, *what;
    const char *one, *two; /* packs; the same letters in number, so that nothing else moves */
    const char *way;       /* the usual moves to it and past it, "|" between */
    bool teacher;          /* sees it while the room does not */
    bool room;             /* sees it at last */
    const char *goes;      /* the move that brings an item; NULL: there is but one */
    int item;              /* of which it is the secret, by the number in that move */
    const char *leaves;    /* moves to a picture of no item */
    const char *drops; /* leaves an item out: when it is the one on the screen, another one comes */
    const char *shows; /* moves with whose picture it may be seen, on its item, until the next */
    const char *keeps; /* moves that change neither */
    const char *tells; /* moves that may show it again once it was shown: a look back */
    const char *ends;  /* moves that may show it always: all of it together, at the end */
    bool (*hides)(const Evening *evening); /* in place of all these words */
    uint64_t seed; /* of the second pack, when chance is the secret; 0: the same */
    bool house;    /* the house tells it to the teacher, in the bars or in the programme */
    bool listed;   /* it stands in the overview, which the teacher may choose to show the room */
    bool closing;  /* it is what the closing picture says */
} Secret;

static inline bool secret_lists(const char *words, Str word)
{
    Str list = str_z(words);
    for (Str next = str_word(&list); !str_empty(next); next = str_word(&list)) {
        if (str_eq(next, word)) return true;
    }
    return false;
}

static inline bool secret_shown_by(const Secret *secret, Str word)
{
    if (secret_lists(secret->shows, word)) return true;
    const char *named[] = { secret->leaves, secret->keeps, secret->tells, secret->goes,
                            secret->ends };
    for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
        if (secret_lists(named[i], word)) return false;
    }
    return secret_lists(secret->shows, STR("*"));
}

/* Whether the room may see it now: the moves in force that were made in this part say so. */
static inline bool secret_is_out(const Secret *secret, const Evening *evening)
{
    if (strcmp(evening_part(evening)->format->id, secret->format) != 0) return false;
    if (secret->hides) return !secret->hides(evening);
    int64_t item = secret->goes ? 0 : secret->item;
    bool here = false, ever = false;
    for (int i = 0; i < evening->cursor; i++) {
        const JournalMove *move = &evening->moves[i];
        Str rest = move->text, word = str_word(&rest);
        if (programme_is_move(move->text) || move->part != evening->programme.at) continue;
        bool goes = secret->goes && str_eq(word, str_z(secret->goes));
        if (goes && !str_number(rest, 1, 999, &item)) item = 0;
        if (secret_lists(secret->drops, word)) {
            if (!str_number(rest, item, item, &item)) continue;
            item = item == secret->item ? 0 : secret->item; // it may be the one with the secret
            word = str_z(secret->goes);
        }
        if (secret_lists(secret->leaves, word)) item = secret->goes ? 0 : item;
        if (secret_lists(secret->keeps, word)) continue;
        bool tells = secret_lists(secret->tells, word) || secret_lists(secret->tells, STR("*"));
        here = secret_lists(secret->ends, word) || (tells && ever) ||
               (item == secret->item && secret_shown_by(secret, word));
        ever = ever || here;
    }
    return here;
}

/* Whether both pictures have the same commands. */
static inline bool secret_same(const DrawList *one, const DrawList *two)
{
    if (one->count != two->count || one->next_frame_ms != two->next_frame_ms) return false;
    for (int i = 0; i < one->count; i++) {
        const DrawCmd *a = &one->items[i], *b = &two->items[i];
        bool ends = a->x1 == b->x1 && a->y1 == b->y1 && a->x2 == b->x2 && a->y2 == b->y2;
        bool box = a->box.x == b->box.x && a->box.y == b->box.y && a->box.w == b->box.w &&
                   a->box.h == b->box.h && a->radius == b->radius && a->width == b->width;
        bool run = a->x == b->x && a->baseline == b->baseline && a->size == b->size &&
                   a->face == b->face && str_eq(a->text, b->text);
        bool look = a->kind == b->kind && a->role == b->role && a->alpha == b->alpha;
        if (!look || !ends || !box || !run) return false;
    }
    return true;
}

/* The room learned it: in which game, and how. */
static inline void secret_fail(const Secret *secret, const Evening *evening, int game)
{
    print_error("%s, %s: the room sees it in game %d, after:\n", secret->format, secret->what,
                game);
    for (int i = 0; i < evening->cursor; i++) {
        print_error("  %.*s\n", STR_ARG(evening->moves[i].text));
    }
    fail();
}

#endif
