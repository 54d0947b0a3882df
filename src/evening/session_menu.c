// The start screen of a session: filled step by step, chosen from, and filled again when a file
// changed. The first time rows show as they come. Again they are read into a second menu, out of
// sight, which takes the place of the first when it is complete: rows that are being read by people
// must not go and come back.
#include "evening/session_inside.h"

#include "base/file.h"

#include <string.h>

static Menu *being_filled(Session *session)
{
    return session->coming.filling ? &session->coming : &session->menu;
}

static Arena *arena_of(Session *session, const Menu *menu)
{
    return menu == &session->coming ? &session->coming_arena : &session->menu_arena;
}

// What is there at once; the packs come after it.
static void begin_menu(Session *session, Menu *menu, int64_t wall_ms)
{
    enum { EVENINGS_WITH_PATH = 1, EVENINGS = 2 };
    const SessionSetup *setup = &session->setup;
    const char *path = session->live.path;
    const char *const folders[SHELF_COUNT] = {
        [SHELF_OWN] = setup->own, [SHELF_EXAMPLES] = setup->examples, [SHELF_DECKS] = setup->decks
    };
    Arena *arena = arena_of(session, menu);
    watch_reset(&session->live.watch);
    arena_reset(arena);
    *menu = (Menu){ 0 };
    menu_add_evenings(menu, arena, setup->journal, path, path ? EVENINGS_WITH_PATH : EVENINGS,
                      wall_ms);
    if (path) {
        watch_add(&session->live.watch, path);
        menu_add_pack(menu, arena, path, setup, TAKE_ALL);
    } else {
        menu_fill(menu, folders);
    }
}

static bool same_row(const MenuRow *a, const MenuRow *b)
{
    if (a->resume != b->resume) return false;
    return a->resume != 0 || strcmp(a->path, b->path) == 0;
}

// The new rows, the cursor where it was. Its row may be gone: then the one that came in its place.
static void take_coming(Session *session)
{
    Menu old = session->menu, *menu = &session->menu;
    Arena spare = session->menu_arena;
    session->menu = session->coming;
    session->menu_arena = session->coming_arena;
    int last = menu->count > 0 ? menu->count - 1 : 0;
    menu->cursor = old.cursor < last ? old.cursor : last;
    for (int i = 0; i < menu->count && old.cursor < old.count; i++) {
        if (same_row(&menu->rows[i], &old.rows[old.cursor])) menu->cursor = i;
    }
    arena_reset(&spare);
    session->coming_arena = spare;
    session->coming = (Menu){ 0 };
}

bool session_works(const Session *session)
{
    return !session->evening && (session->menu.filling || session->coming.filling);
}

bool session_work(Session *session)
{
    if (!session_works(session)) return false;
    Menu *menu = being_filled(session);
    int before = menu->count;
    bool more = menu_step(menu, arena_of(session, menu), &session->live.watch, &session->setup);
    if (menu == &session->menu) return !more || menu->count != before;
    if (more) return false;
    take_coming(session);
    return true;
}

static void work_now(Session *session)
{
    while (!session->setup.steps && session_works(session)) {
        session_work(session);
    }
}

void menu_again(Session *session, int64_t wall_ms)
{
    begin_menu(session, &session->coming, wall_ms);
    if (!session->coming.filling) take_coming(session);
    work_now(session);
}

static bool has_unfinished(Session *session, const char *path, int64_t wall_ms)
{
    Arena scratch = { 0 };
    Menu menu = { 0 };
    menu_add_evenings(&menu, &scratch, session->setup.journal, path, 1, wall_ms);
    arena_finish(&scratch);
    return menu.count > 0;
}

bool session_offer(Session *session, const char *path, int64_t wall_ms)
{
    if (path && !has_unfinished(session, path, wall_ms)) return false;
    live_follow(session, path);
    session_replace(session, NULL);
    session->coming = (Menu){ 0 };
    begin_menu(session, &session->menu, wall_ms);
    work_now(session);
    return true;
}

// What cannot be played has something to say about itself, and that is shown.
void session_choose(Session *session, int row, int64_t wall_ms)
{
    if (row < 0 || row >= session->menu.count) return;
    MenuRow chosen = session->menu.rows[row];
    session->menu.cursor = row;
    bool broken = chosen.resume == 0 && chosen.format[0] == '\0';
    if (broken && messages_open(session, row)) return;
    Err err = { 0 };
    bool ok = chosen.resume != 0 ? session_resume(session, chosen.resume, wall_ms, &err)
                                 : session_open(session, chosen.path, wall_ms, NULL, &err);
    if (!ok) session_tell(session, str_z(err.text), wall_ms);
}
