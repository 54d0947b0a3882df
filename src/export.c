// The command that writes the portfolio of an evening. It only reads the journal, so that an evening can
// be exported while it is being played. Ctrl+C is looked for between two pictures, in the signals that
// wait: the folder that was being made is then removed, as after any failure.
#include "commands.h"

#include "base/clock.h"
#include "base/file.h"
#include "base/utf8.h"
#include "evening/journal.h"
#include "paper/keepsake.h"
#include "screen/pixels.h"

#include <signal.h>
#include <stdio.h>
#include <unistd.h>

// Stopping --------------------------------------------------------------------------------------------

static const int stops[] = { SIGINT, SIGTERM, SIGHUP };
enum { STOPS = sizeof stops / sizeof *stops };

static void hold_stops(void)
{
    sigset_t set;
    sigemptyset(&set);
    for (int i = 0; i < STOPS; i++) {
        sigaddset(&set, stops[i]);
    }
    sigprocmask(SIG_BLOCK, &set, NULL);
}

static bool is_stopped(void)
{
    sigset_t set;
    sigpending(&set);
    for (int i = 0; i < STOPS; i++) {
        if (sigismember(&set, stops[i]) == 1) return true;
    }
    return false;
}

// Progress --------------------------------------------------------------------------------------------

// The beginning of a name that somebody typed, without what a terminal would obey.
static void print_name(Str name)
{
    enum { LETTERS = 50 };
    int letters = 0;
    for (size_t at = 0; at < name.n && letters < LETTERS; letters++) {
        size_t end = utf8_grapheme_end(name, at), next = at;
        uint32_t character = utf8_next(name, &next);
        bool control = character < 0x20 || (character >= 0x7F && character < 0xA0);
        if (!control) fprintf(stderr, "%.*s", STR_ARG(str_sub(name, at, end)));
        at = end;
    }
}

// One line that is written over, and only where somebody is looking.
static bool show_progress(void *self, int done, int all, Str what)
{
    const bool *seen = self;
    if (is_stopped()) return false;
    if (!*seen || all == 0) return true;
    fprintf(stderr, "\r\033[K%d van %d ", done + 1, all);
    print_name(what);
    fflush(stderr);
    return true;
}

// Which evening ---------------------------------------------------------------------------------------

// The newest one in which something was done.
static bool newest(Journal *journal, Arena *arena, int64_t *id, Err *err)
{
    JournalEvening *evenings;
    int count;
    if (!journal_list(journal, arena, &evenings, &count, err)) return false;
    for (int i = 0; i < count; i++) {
        if (evenings[i].cursor == 0) continue;
        *id = evenings[i].id;
        return true;
    }
    return err_set(err, "Er is nog geen avond bewaard. Speel er eerst een.");
}

static bool find_evening(const Options *options, Journal *journal, Arena *arena,
                         JournalEvening *evening, Err *err)
{
    int64_t id = 0;
    if (options->path_count > 1) {
        return err_set(err, "Ik bewaar één avond tegelijk. Ik lees er %d.", options->path_count);
    }
    if (options->path_count == 0) {
        if (!newest(journal, arena, &id, err)) return false;
    } else if (!str_number(str_z(options->paths[0]), 1, INT64_MAX / 10, &id)) {
        return err_set(
            err, "\"%s\" is geen nummer van een avond. Met avondspel avonden zie je de nummers.",
            options->paths[0]);
    }
    return journal_read(journal, arena, id, evening, err);
}

static bool find_date(const Options *options, const JournalEvening *evening, Date *date, Err *err)
{
    *date = date_of(evening->started_ms);
    if (!options->date || date_read(str_z(options->date), date)) return true;
    return err_set(err, "Achter --datum hoort een dag, zoals 2026-11-22. Ik lees \"%s\".",
                   options->date);
}

static bool find_job(const Options *options, Arena *arena, JournalEvening *evening, Date *date,
                     Err *err)
{
    Journal *journal = NULL;
    Err warning = { 0 };
    bool ok = journal_open(&journal, data_folder(arena, options), &warning, err);
    if (warning.text[0]) complain(&warning, 0);
    ok = ok && find_evening(options, journal, arena, evening, err) &&
         find_date(options, evening, date, err);
    journal_close(journal);
    return ok;
}

// The command -----------------------------------------------------------------------------------------

static int save(const Options *options, const JournalEvening *evening, Date date, Arena *arena)
{
    Fonts *fonts = NULL;
    Err err = { 0 }, warning = { 0 };
    if (!fonts_create(&fonts, NULL, &warning, &err)) return complain(&err, 1);
    if (warning.text[0]) complain(&warning, 0);
    bool seen = isatty(STDERR_FILENO) == 1;
    KeepJob job = {
        .evening = evening,
        .folder = options->out ? options->out : ".",
        .icons = path_join(arena, str_z(share_folder(arena)), STR("assets/icons")),
        .date = date,
        .fonts = fonts,
        .decode = picture_pixels,
        .progress = show_progress,
        .self = &seen,
    };
    KeepResult result;
    hold_stops();
    bool ok = keepsake_write(&job, arena, &result, &err);
    if (seen) fprintf(stderr, "\r\033[K");
    fonts_destroy(fonts);
    complain_lines(result.said);
    if (result.cancelled) err_set(&err, "Gestopt. Er is niets bewaard.");
    if (!ok) return complain(&err, 1);
    printf("%.*s\n", STR_ARG(result.folder));
    return 0;
}

int command_export(const Options *options)
{
    Arena arena = { 0 };
    JournalEvening evening = { 0 };
    Date date;
    Err err = { 0 };
    bool found = find_job(options, &arena, &evening, &date, &err);
    int code = found ? save(options, &evening, date, &arena) : complain(&err, 2);
    arena_finish(&arena);
    return code;
}
