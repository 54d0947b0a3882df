// Every pair of runs is compared: a picture has some dozens of them.
#include "support/geometry.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

Rect run_ink(const DrawCmd *run)
{
    return (Rect){ run->box.x, run->baseline - 0.8F * run->size, run->box.w, 1.05F * run->size };
}

bool rects_overlap(Rect a, Rect b, float slack)
{
    return a.x + a.w > b.x + slack && b.x + b.w > a.x + slack && a.y + a.h > b.y + slack &&
           b.y + b.h > a.y + slack;
}

bool rect_covers(Rect outer, Rect inner)
{
    return outer.x <= inner.x && outer.y <= inner.y && outer.x + outer.w >= inner.x + inner.w &&
           outer.y + outer.h >= inner.y + inner.h;
}

bool list_says(const DrawList *list, const char *word)
{
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        if (cmd->kind != DRAW_RUN) continue;
        if (str_find(cmd->text, str_z(word)) < cmd->text.n) return true;
    }
    return false;
}

bool group_is_target(const DrawCmd *cmd)
{
    static const Str words[] = { STR_INIT("knop"), STR_INIT("zet"), STR_INIT("cijfers") };
    Str rest = cmd->text, word = str_word(&rest);
    bool target = false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        target = target || str_eq(word, words[i]);
    }
    return cmd->kind == DRAW_GROUP && target;
}

static int complain(const DrawCmd *run, const char *about, const char *what)
{
    print_error("%s: %s: \"%.*s\" size %d at %d %d width %d\n", about, what, STR_ARG(run->text),
                (int)run->size, (int)run->box.x, (int)run->baseline, (int)run->box.w);
    return 1;
}

static bool covered_by_later(const DrawList *list, int i, int j)
{
    Rect ink = run_ink(&list->items[i]);
    for (int k = i + 1; k < j; k++) { // a strip or a panel that was laid over it
        const DrawCmd *cmd = &list->items[k];
        if (cmd->kind == DRAW_RRECT && rect_covers(cmd->box, ink)) return true;
    }
    return false;
}

int runs_wrong(const DrawList *list, int smallest, const char *about)
{
    int wrong = 0, depth = 0;
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *a = &list->items[i];
        depth += (a->kind == DRAW_CLIP) - (a->kind == DRAW_UNCLIP);
        if (a->kind != DRAW_RUN || depth > 0) continue;
        Rect box = run_ink(a);
        if (box.x < 0 || box.x + box.w > list->width + 0.5F) {
            wrong += complain(a, about, "beside the picture");
        }
        if (box.y < 0 || box.y + box.h > DRAW_HEIGHT) wrong += complain(a, about, "above or below");
        if (a->size < (float)smallest) wrong += complain(a, about, "too small");
        for (int j = i + 1, inner = 0; j < list->count; j++) {
            const DrawCmd *b = &list->items[j];
            inner += (b->kind == DRAW_CLIP) - (b->kind == DRAW_UNCLIP);
            if (b->kind != DRAW_RUN || inner > 0) continue;
            if (!rects_overlap(box, run_ink(b), 1) || covered_by_later(list, i, j)) continue;
            wrong += complain(a, about, "overlaps");
            complain(b, about, "  with");
        }
    }
    return wrong;
}
