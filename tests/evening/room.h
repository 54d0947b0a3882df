/* A session in the hands of a test: a folder with packs, a journal, keys and fingers, and what the
 * room and the teacher see. */
#ifndef TESTS_ROOM_H
#define TESTS_ROOM_H

#include "evening/session.h"
#include "support/folder.h"
#include "support/geometry.h"
#include "support/metrics.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* 14 November 2023, 22:13:20 UTC. */
#define EVENING_MS INT64_C(1700000000000)

typedef struct Room {
    Arena arena;
    const char *packs, *data; /* folders */
    Journal *journal;
    Session *session;
    int64_t wall_ms; /* goes on a second with every input */
} Room;

static const char small_pack[] = "Titel: Proefpak\n\n"
                                 "Stelling: Eerstestelling hoort hier.\nSchool: eens\n"
                                 "Uitleg: Eersteuitleg hoort daar.\n"
                                 "Praat: Eerstepraat?\n\n"
                                 "Stelling: Tweedestelling hoort hier.\n\n"
                                 "Stelling: Derdestelling hoort hier.\n";

static inline const char *room_pack(Room *room, const char *name, const char *text)
{
    temp_write(room->packs, name, str_z(text));
    return arena_printf(&room->arena, "%s/%s", room->packs, name).p;
}

static inline void room_session(Room *room, bool journal)
{
    SessionSetup setup = { .metrics = metrics_fake(), .seed = 7, .own = room->packs };
    Err warning = { "" }, err = { "" };
    if (journal && !room->journal && !journal_open(&room->journal, room->data, &warning, &err)) {
        fail_msg("%s", err.text);
    }
    setup.journal = journal ? room->journal : NULL;
    room->session = session_create(&setup);
}

static inline Room *room_open(bool journal)
{
    Room *room = test_calloc(1, sizeof *room);
    room->packs = temp_folder(&room->arena);
    room->data = temp_folder(&room->arena);
    room->wall_ms = EVENING_MS;
    room_session(room, journal);
    return room;
}

/* The same, playing `text`. */
static inline Room *room_playing(const char *text, bool journal)
{
    Room *room = room_open(journal);
    Err err = { "" };
    const char *path = room_pack(room, "proef.txt", text);
    if (!session_open(room->session, path, room->wall_ms, NULL, &err)) fail_msg("%s", err.text);
    return room;
}

/* The program is closed and started the next morning. */
static inline void room_start_again(Room *room)
{
    session_destroy(room->session);
    journal_close(room->journal);
    room->journal = NULL;
    room->wall_ms += 12 * 3600 * 1000;
    room_session(room, true);
}

static inline void room_close(Room *room)
{
    session_destroy(room->session);
    journal_close(room->journal);
    temp_folder_remove(room->packs);
    temp_folder_remove(room->data);
    arena_finish(&room->arena);
    test_free(room);
}

static inline void room_press(Room *room, Action action)
{
    Input input = { .kind = INPUT_ACTION, .action = action };
    room->wall_ms += 1000;
    session_input(room->session, &input, room->wall_ms);
}

static inline void room_tap(Room *room, Str target)
{
    Input input = { .kind = INPUT_TAP, .target = target };
    room->wall_ms += 1000;
    session_input(room->session, &input, room->wall_ms);
}

/* What is done, blanks between: words of the action table, digits, and "<name with_blanks>" for a
 * finger on a group, "_" standing for a blank: "volgende 12 <knop_terug> zwart". */
static inline void room_does(Room *room, const char *what)
{
    Str rest = str_z(what);
    for (Str word = str_word(&rest); word.n > 0; word = str_word(&rest)) {
        if (str_starts(word, STR("<"))) {
            Buf target = { 0 };
            for (size_t i = 1; i + 1 < word.n; i++) {
                buf_putc(&target, word.p[i] == '_' ? ' ' : word.p[i]);
            }
            room_tap(room, buf_str(&target));
            buf_finish(&target);
            continue;
        }
        if (word.p[0] >= '0' && word.p[0] <= '9') {
            for (size_t i = 0; i < word.n; i++) {
                Input input = { .kind = INPUT_DIGIT, .digit = word.p[i] - '0' };
                session_input(room->session, &input, room->wall_ms);
            }
            continue;
        }
        Action action = action_by_word(word);
        if (action == ACTION_NONE) fail_msg("no action %.*s", STR_ARG(word));
        room_press(room, action);
    }
}

static inline DrawList room_list(Room *room, Audience audience, float width, Arena *arena)
{
    DrawList list = draw_begin(arena, width);
    session_draw(room->session, audience, width, room->wall_ms, &list);
    return list;
}

static inline bool room_sees(Room *room, Audience audience, const char *word)
{
    Arena arena = { 0 };
    DrawList list = room_list(room, audience, 1778, &arena);
    bool sees = list_says(&list, word);
    arena_finish(&arena);
    return sees;
}

/* The last group of this name; NULL: there is none. */
static inline const DrawCmd *group_of(const DrawList *list, const char *name)
{
    const DrawCmd *found = NULL;
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        if (cmd->kind == DRAW_GROUP && str_eq(cmd->text, str_z(name))) found = cmd;
    }
    return found;
}

/* The last move in force; "" before the first. */
static inline const char *room_last(Room *room)
{
    const JournalMove *move = evening_last_move(session_evening(room->session));
    return move ? arena_z(&room->arena, move->text) : "";
}

static inline int room_moves(Room *room)
{
    return evening_moves(session_evening(room->session));
}

#endif
