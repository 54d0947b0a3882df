// What there is to say about a pack, read by the teacher without leaving the start screen. The pack
// is read again when it is asked for, and once more when its file was saved: whoever mends a line
// sees its message go. Pages are counted in messages and not in pages, because how many fit depends
// on the width of the picture and on their words; so only the page that is seen is ever laid out,
// and a file with a message on every line costs no more than one with three.
#include "evening/session_inside.h"

#include "base/file.h"

#include <stdlib.h>

static int by_number(int a, int b)
{
    return (a > b) - (a < b);
}

static int worst_first(const void *x, const void *y)
{
    const Diag *a = *(const Diag *const *)x, *b = *(const Diag *const *)y;
    int order = by_number((int)diag_severity(b), (int)diag_severity(a));
    if (order == 0) order = by_number(a->file, b->file);
    if (order == 0) order = by_number(a->line, b->line);
    return order != 0 ? order : (a > b) - (a < b); // as they were found: all are in one list
}

static void sort(Messages *messages)
{
    const DiagList *diags = &messages->diags;
    messages->order = arena_new(&messages->arena, const Diag *, diags->count + 1);
    messages->count = diags->count;
    for (int i = 0; i < diags->count; i++) {
        messages->order[i] = &diags->items[i];
    }
    if (diags->count > 1) {
        qsort(messages->order, (size_t)diags->count, sizeof(const Diag *), worst_first);
    }
}

// In place of what was there. False when the pack cannot be read: then what was there stays.
static bool read_messages(Session *session, const char *path, Str title)
{
    Messages *messages = &session->messages;
    Messages next = { 0 };
    next.diags.arena = &next.arena;
    next.path = arena_z(&next.arena, str_z(path));
    next.title = arena_copy(&next.arena, title);
    if (!menu_read(&next.arena, next.path, &session->setup, &next.pack, &next.diags)) {
        arena_finish(&next.arena);
        return false;
    }
    if (!str_empty(next.pack.title)) next.title = next.pack.title;
    sort(&next);
    arena_finish(&messages->arena);
    *messages = next;
    messages->diags.arena = &messages->arena;
    return true;
}

bool messages_open(Session *session, int row)
{
    if (row < 0 || row >= session->menu.count) return false;
    const MenuRow *of = &session->menu.rows[row];
    if (of->resume != 0 || !read_messages(session, of->path, of->title)) return false;
    if (session->messages.count == 0) return false;
    session->menu.cursor = row;
    session->overlay = OVERLAY_MESSAGES;
    return true;
}

void messages_ask(Session *session, int row, int64_t wall_ms)
{
    if (session->menu.count == 0 || messages_open(session, row)) return;
    session_tell(session, STR("Hierover is niets te melden."), wall_ms);
}

void messages_again(Session *session)
{
    Messages *messages = &session->messages;
    if (session->overlay != OVERLAY_MESSAGES) return;
    int first = messages->first;
    Arena scratch = { 0 };
    const char *path = arena_z(&scratch, str_z(messages->path));
    bool read = read_messages(session, path, arena_copy(&scratch, messages->title));
    arena_finish(&scratch);
    if (!read || messages->count == 0) {
        session->overlay = OVERLAY_NONE;
    } else {
        messages->first = first < messages->count ? first : messages->count - 1;
    }
}

bool messages_input(Session *session, Action action)
{
    Messages *messages = &session->messages;
    int to = -1;
    switch (action) {
    case ACTION_NEXT:
    case ACTION_DOWN:
    case ACTION_CHOOSE:
        to = messages->first + (messages->shown > 0 ? messages->shown : 1);
        break;
    case ACTION_BACK:
    case ACTION_UP:
        if (messages->first > 0) to = messages->first - messages->before;
        break;
    case ACTION_THEME:
    case ACTION_MOTION:
    case ACTION_FULLSCREEN:
    case ACTION_HELP:
        return false;
    default:
        break;
    }
    if (to < 0 || to >= messages->count) {
        session->overlay = OVERLAY_NONE; // beyond either end, and any other key
    } else {
        messages->first = to;
        messages->shown = 0;
    }
    return true;
}
