// Fonts cannot be shared between threads, and finding them may start fontconfig and end it again. So the
// second set is made here, by the thread with the window, when no other is at work, and is lent to the
// thread that writes; it lives as long as the keeper, for the next portfolio.
#include "keeper.h"

#include "base/file.h"
#include "paper/keep_thread.h"
#include "screen/pixels.h"

#include <stdlib.h>

struct Keeper {
    KeeperSetup setup;
    Fonts *fonts;       // NULL: not needed yet
    KeepThread *thread; // NULL: nothing is being written
    Arena arena;        // of the evening that is being written
    JournalEvening evening;
    Buf said;
};

Keeper *keeper_create(const KeeperSetup *setup)
{
    Keeper *keeper = calloc(1, sizeof *keeper);
    if (!keeper) arena_exhausted(sizeof *keeper);
    keeper->setup = *setup;
    return keeper;
}

static void say(Keeper *keeper, Str sentence)
{
    buf_put(&keeper->said, sentence);
    buf_putc(&keeper->said, '\n');
}

// Why the last one cannot be made is what is told. NULL: none can.
static const char *choose_folder(const KeeperSetup *setup, Err *err)
{
    Err why = { "Er is geen map waarin ik de plaatjes kan bewaren." };
    for (size_t i = 0; i < sizeof setup->folders / sizeof *setup->folders; i++) {
        if (setup->folders[i] && folder_make(setup->folders[i], &why)) return setup->folders[i];
    }
    *err = why;
    return NULL;
}

static bool start(void *self, const JournalEvening *evening, Arena *arena, Err *err)
{
    Keeper *keeper = self;
    Err warning = { 0 };
    const char *folder = choose_folder(&keeper->setup, err);
    if (!folder) return false;
    if (!keeper->fonts && !fonts_create(&keeper->fonts, NULL, &warning, err)) return false;
    keeper->evening = *evening;
    KeepJob job = { .evening = &keeper->evening,
                    .folder = folder,
                    .icons = keeper->setup.icons,
                    .date = date_of(evening->started_ms),
                    .fonts = keeper->fonts,
                    .decode = picture_pixels };
    keeper->thread = keep_thread_start(&job, keepsake_write, err);
    if (!keeper->thread) return false;
    keeper->arena = *arena;
    *arena = (Arena){ 0 };
    return true;
}

// The path as people know it: what lies in the own folder without the way to that.
static Str known_path(const Keeper *keeper, Str path)
{
    Str home = str_z(keeper->setup.home ? keeper->setup.home : "");
    bool inside = home.n > 0 && str_starts(path, home) && path.n > home.n + 1 &&
                  path.p[home.n] == '/';
    return inside ? str_drop(path, home.n + 1) : path;
}

// On the screen where it is, and the first thing that could not be shown; on the terminal all of them.
static void say_kept(Keeper *keeper, const KeepResult *result, Err *sentence)
{
    Str folder = known_path(keeper, result->folder);
    Str first = str_cut(result->said, '\n').head;
    if (str_empty(first)) {
        err_set(sentence, "De plaatjes staan in %.*s", STR_ARG(folder));
    } else {
        err_set(sentence, "De plaatjes staan in %.*s. Let op: %.*s", STR_ARG(folder),
                STR_ARG(first));
    }
    Arena scratch = { 0 };
    say(keeper, arena_printf(&scratch, "De plaatjes staan in %.*s", STR_ARG(folder)));
    for (Str rest = result->said; !str_empty(rest);) {
        StrCut cut = str_cut(rest, '\n');
        say(keeper, cut.head);
        rest = cut.tail;
    }
    arena_finish(&scratch);
}

// Joins the thread; false when there is no portfolio, for whatever reason.
static bool finish(Keeper *keeper, Err *sentence)
{
    Arena arena = { 0 };
    KeepResult result = { 0 };
    bool ok = keep_thread_end(keeper->thread, &arena, &result, sentence);
    if (ok) {
        say_kept(keeper, &result, sentence);
    } else if (!result.cancelled) {
        say(keeper, str_z(sentence->text));
    }
    arena_finish(&arena);
    arena_finish(&keeper->arena);
    keeper->thread = NULL;
    return ok;
}

static AppKept look(void *self, int *done, int *all, Err *sentence)
{
    Keeper *keeper = self;
    if (keep_thread_look(keeper->thread, done, all)) return APP_KEEPS;
    return finish(keeper, sentence) ? APP_KEPT : APP_NOT_KEPT;
}

static void cancel(void *self)
{
    keep_thread_cancel(((Keeper *)self)->thread);
}

AppKeeper keeper_for_app(Keeper *keeper)
{
    return (AppKeeper){ .self = keeper, .start = start, .look = look, .cancel = cancel };
}

void keeper_destroy(Keeper *keeper, Buf *said)
{
    if (!keeper) return;
    if (keeper->thread) {
        Err err = { 0 };
        keep_thread_cancel(keeper->thread);
        if (!finish(keeper, &err) && err.text[0] == '\0') {
            say(keeper, STR("De plaatjes waren nog niet klaar en zijn niet bewaard. Maak ze met: "
                            "avondspel export"));
        }
    }
    buf_put(said, buf_str(&keeper->said));
    buf_finish(&keeper->said);
    fonts_destroy(keeper->fonts);
    free(keeper);
}
