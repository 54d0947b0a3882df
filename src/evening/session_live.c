// What is on the screen before an evening begins, and keeping it as the files are. A pupil mends a
// line while the title is up, and the title plays the mended text; once a move was made nothing is
// read any more. Reading goes into a fresh evening, and only a good one takes the place of the old.
//
// Good is: it can be played, and no message to mend has come. Messages are compared by how often each
// code occurs, not by line or number: a line put in at the top moves all of those, and is no mistake.
// A watch is set before its files are read, so a save in between is seen at the next look.
#include "evening/session_inside.h"

#include "base/file.h"
#include "evening/reading.h"

#include <string.h>

static void begin(Session *session, Reading *reading)
{
    evening_begin(reading->evening);
    session->live.known = reading->diags;
    session->live.pack = reading->pack;
    session_replace(session, reading->evening);
}

void live_follow(Session *session, const char *path)
{
    Live *live = &session->live;
    Arena arena = { 0 };
    const char *kept = path ? arena_z(&arena, str_z(path)) : NULL; // it may stand in the old arena
    live_stop(session);
    arena_finish(&live->arena);
    live->arena = arena;
    live->path = kept;
}

void live_stop(Session *session)
{
    watch_reset(&session->live.watch);
    session->live.known = (DiagList){ 0 };
    session->live.mistake = (Err){ 0 };
}

void live_finish(Live *live)
{
    watch_finish(&live->watch);
    arena_finish(&live->arena);
}

// The packs that a programme plays, and all photos.
static void watch_parts(Watch *watch, const Reading *reading)
{
    for (int i = 0; i < evening_part_count(reading->evening); i++) {
        const EveningPart *part = evening_part_at(reading->evening, i);
        if (part->plan) watch_add(watch, part->pack.path.p);
        watch_add_photos(watch, &part->pack);
    }
    if (reading->pack) watch_add_photos(watch, reading->pack);
}

bool session_open(Session *session, const char *path, int64_t wall_ms, int *messages, Err *err)
{
    Watch watch = { 0 };
    Reading reading;
    watch_add(&watch, path);
    if (!reading_open(&session->setup, path, wall_ms, &reading, err)) {
        evening_destroy(reading.evening);
        watch_finish(&watch);
        return false;
    }
    live_follow(session, path);
    watch_finish(&session->live.watch);
    watch_parts(&watch, &reading);
    session->live.watch = watch;
    begin(session, &reading);
    names_tell(session, wall_ms);
    if (messages) *messages = diag_count(&reading.diags, DIAG_LOOK);
    return true;
}

// A title -------------------------------------------------------------------------------------------

// How often each row of the table is said.
static int *tally(Arena *arena, const DiagList *diags)
{
    int *counts = arena_new(arena, int, diag_row_count);
    for (int i = 0; i < diags->count; i++) {
        counts[diags->items[i].row]++;
    }
    return counts;
}

// The row of the table, something to mend, that is said more often than it was; -1: none.
static int row_that_came(const DiagList *known, const DiagList *diags)
{
    Arena scratch = { 0 };
    const int *before = tally(&scratch, known), *now = tally(&scratch, diags);
    int row = -1;
    for (int i = 0; i < diag_row_count && row < 0; i++) {
        if (diag_rows[i].severity == DIAG_FIX && now[i] > before[i]) row = i;
    }
    arena_finish(&scratch);
    return row;
}

static const Diag *next_of(const DiagList *diags, int row, int *at)
{
    while (*at < diags->count) {
        const Diag *diag = &diags->items[(*at)++];
        if (diag->row == row) return diag;
    }
    return NULL;
}

static Str line_of(const Pack *pack, const Diag *diag)
{
    if (diag->file < 0) return (Str){ 0 };
    return pack_line(&pack->files[diag->file], diag->line);
}

// The message to mend that has come: of the row said more often, the first that is not about the same
// words as before. NULL: none.
static const Diag *new_mistake(const Pack *old, const DiagList *known, const Pack *pack,
                               const DiagList *diags)
{
    int row = row_that_came(known, diags);
    if (row < 0) return NULL;
    for (int i = 0, k = 0;;) {
        const Diag *diag = next_of(diags, row, &i), *before = next_of(known, row, &k);
        if (!before || !str_eq(line_of(pack, diag), line_of(old, before))) return diag;
    }
}

static const Diag *first_mistake(const DiagList *diags)
{
    for (int i = 0; i < diags->count; i++) {
        if (diag_severity(&diags->items[i]) == DIAG_FIX) return &diags->items[i];
    }
    return NULL;
}

// "bakker.txt, regel 12: Bij deze vraag ontbreekt het groene antwoord. De oude versie blijft staan."
static void say_mistake(Err *out, const char *path, const Pack *pack, const Diag *diag)
{
    const PackFile *file = diag->file >= 0 ? &pack->files[diag->file] : NULL;
    Str name = path_name(file ? file->path : str_z(path)), line = { 0 };
    Arena scratch = { 0 };
    if (file && file->line_count > 0) line = arena_printf(&scratch, ", regel %d", diag->line);
    err_set(out, "%.*s%.*s: %.*s De oude versie blijft staan.", STR_ARG(name), STR_ARG(line),
            STR_ARG(diag_what(diag, &scratch)));
    arena_finish(&scratch);
}

// Why this reading cannot take the place of what plays; empty when it can.
static Err mistake_in(const Session *session, const Reading *reading)
{
    const Live *live = &session->live;
    const Pack *old = live->pack;
    Err why = { 0 };
    const Diag *diag = NULL;
    if (reading->pack) diag = new_mistake(old, &live->known, reading->pack, &reading->diags);
    if (!diag && reading->pack && !reading->format) diag = first_mistake(&reading->diags);
    if (diag) {
        say_mistake(&why, live->path, reading->pack, diag);
    } else if (!reading->format) {
        bool gone = file_info(live->path).kind == FILE_ABSENT;
        const char *what = gone            ? "is weg."
                           : reading->pack ? "heeft nog niets om te spelen."
                                           : "kan ik niet lezen.";
        err_set(&why, "%.*s %s De oude versie blijft staan.", STR_ARG(path_name(str_z(live->path))),
                what);
    }
    return why;
}

static bool same_pack(const Pack *a, const Pack *b)
{
    bool same = a->file_count == b->file_count && a->item_count == b->item_count;
    for (int i = 0; same && i < a->file_count; i++) {
        same = str_eq(a->files[i].path, b->files[i].path) &&
               str_eq(a->files[i].bytes, b->files[i].bytes);
    }
    for (int i = 0; same && i < a->item_count; i++) {
        same = str_eq(a->items[i].photo_path, b->items[i].photo_path);
    }
    return same;
}

static bool same_parts(const Evening *a, const Evening *b)
{
    bool same = evening_part_count(a) == evening_part_count(b);
    for (int i = 0; same && i < evening_part_count(a); i++) {
        const EveningPart *here = evening_part_at(a, i), *there = evening_part_at(b, i);
        same = here->format == there->format && str_eq(here->plan_text, there->plan_text) &&
               same_pack(&here->pack, &there->pack);
    }
    return same;
}

static void tell_read(Session *session, int64_t wall_ms)
{
    bool folder = file_info(session->live.path).kind == FILE_FOLDER;
    Str words = folder ? STR("De map is opnieuw gelezen.") : STR("Het bestand is opnieuw gelezen.");
    session_tell(session, words, wall_ms);
}

static void take(Session *session, Reading *reading, int64_t wall_ms)
{
    Live *live = &session->live;
    bool same = same_parts(session->evening, reading->evening);
    bool was_wrong = live->mistake.text[0] != '\0';
    live->mistake = (Err){ 0 };
    if (same && !was_wrong) { // a folder changed, or a photo in it
        evening_destroy(reading->evening);
        return;
    }
    // Steps that can be done again are of the old text, and nothing that was done is thrown away.
    bool played = evening_can_redo(session->evening);
    if (played) {
        evening_destroy(reading->evening);
    } else {
        begin(session, reading);
    }
    if (same || !played) {
        tell_read(session, wall_ms);
        return;
    }
    session_tell(session,
                 STR("Het bestand is veranderd, maar je hebt al gespeeld. Stop en begin opnieuw "
                     "om het nieuwe te spelen."),
                 wall_ms);
}

static void read_again(Session *session, int64_t wall_ms)
{
    Live *live = &session->live;
    Reading reading;
    watch_reset(&live->watch);
    watch_add(&live->watch, live->path);
    reading_open(&session->setup, live->path, wall_ms, &reading, NULL);
    watch_parts(&live->watch, &reading);
    Err mistake = mistake_in(session, &reading);
    if (mistake.text[0] == '\0') {
        take(session, &reading, wall_ms);
        return;
    }
    watch_add_photos(&live->watch, live->pack);
    evening_destroy(reading.evening);
    live->mistake = mistake;
    session_tell(session, str_z(mistake.text), wall_ms);
}

// A mistake is told as long as it stands: whoever made it is looking at an editor.
static bool tell_again(Session *session, int64_t wall_ms)
{
    enum { AGAIN_MS = 2000 };
    const Live *live = &session->live;
    bool fades = strip_all_left_ms(&session->strip, wall_ms) < AGAIN_MS;
    if (live->mistake.text[0] == '\0' || !fades) return false;
    session_tell(session, str_z(live->mistake.text), wall_ms);
    return true;
}

bool session_watches(const Session *session)
{
    bool title = !session->evening || evening_moves(session->evening) == 0;
    bool seen = session->overlay == OVERLAY_NONE || session->overlay == OVERLAY_MESSAGES;
    bool covered = session->black || session->views.white;
    return title && seen && !covered && session->live.watch.count > 0;
}

bool session_look(Session *session, int64_t wall_ms)
{
    if (!session_watches(session) || session_works(session)) return false;
    if (!watch_changed(&session->live.watch)) return tell_again(session, wall_ms);
    session->live.reread = true;
    if (session->evening) {
        read_again(session, wall_ms);
    } else {
        menu_again(session, wall_ms);
        messages_again(session);
    }
    return true;
}

bool session_take_reread(Session *session)
{
    bool reread = session->live.reread;
    session->live.reread = false;
    return reread;
}
