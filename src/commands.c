// The commands that need no window: reading packs, the list of evenings, erasing one, the table of
// keys. They print on stdout what was asked for and on stderr what went wrong, so that each can be
// piped.
#include "commands.h"

#include "base/clock.h"
#include "base/file.h"
#include "draw/font.h"
#include "evening/compare.h"
#include "evening/journal.h"
#include "evening/menu.h"
#include "evening/reading.h"
#include "formats/format.h"
#include "pack/export.h"
#include "pack/report.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int complain(const Err *err, int code)
{
    fprintf(stderr, "avondspel: %s\n", err->text);
    return code;
}

void complain_lines(Str lines)
{
    while (!str_empty(lines)) {
        StrCut cut = str_cut(lines, '\n');
        fprintf(stderr, "avondspel: %.*s\n", STR_ARG(cut.head));
        lines = cut.tail;
    }
}

const char *data_folder(Arena *arena, const Options *options)
{
    if (options->data) return options->data;
    const char *base = getenv("XDG_DATA_HOME");
    if (base && base[0] == '/') return path_join(arena, str_z(base), STR("avondspel"));
    const char *home = getenv("HOME");
    return path_join(arena, str_z(home ? home : "."), STR(".local/share/avondspel"));
}

const char *share_folder(Arena *arena)
{
    char program[4096];
    ssize_t n = readlink("/proc/self/exe", program, sizeof program - 1);
    Str folder = n > 0 ? path_folder(path_folder((Str){ program, (size_t)n })) : STR(".");
    const char *places[] = { arena_z(arena, folder),
                             path_join(arena, folder, STR("share/avondspel")) };
    for (size_t i = 0; n > 0 && i < sizeof places / sizeof *places; i++) {
        const char *quizzes = path_join(arena, str_z(places[i]), STR("quizzes"));
        if (file_info(quizzes).kind == FILE_FOLDER) return places[i];
    }
    return AVONDSPEL_SHARE;
}

// The folder itself, or else the documents in which it may yet be made.
const char *own_folder(Arena *arena)
{
    const char *home = getenv("HOME");
    if (!home) return NULL;
    static const char *const places[] = { "Documenten/Avondspel", "Documents/Avondspel",
                                          "Documenten", "Documents" };
    enum { PLACES = sizeof places / sizeof *places, OWN = PLACES / 2 };
    for (int i = 0; i < PLACES; i++) {
        const char *path = path_join(arena, str_z(home), str_z(places[i]));
        if (file_info(path).kind == FILE_FOLDER) {
            return path_join(arena, str_z(home), str_z(places[i % OWN]));
        }
    }
    return path_join(arena, str_z(home), str_z(places[0]));
}

void find_folders(Arena *arena, SessionSetup *setup)
{
    const char *share = share_folder(arena);
    setup->own = own_folder(arena);
    setup->examples = path_join(arena, str_z(share), STR("quizzes"));
    setup->decks = path_join(arena, str_z(share), STR("cards"));
    setup->icons = path_join(arena, str_z(share), STR("assets/icons"));
}

// The screen has the last word: what does not fit with the real letters is told as well. A programme is
// measured as it would be played.
static void measure(Pack *pack, DiagList *diags)
{
    Fonts *fonts = NULL;
    Err warning = { 0 };
    Arena arena = { 0 };
    if (!fonts_create(&fonts, NULL, &warning, NULL)) return;
    if (reading_is_programme(pack)) {
        SessionSetup setup = { .metrics = fonts_metrics(fonts) };
        find_folders(&arena, &setup);
        reading_measure(&setup, pack, diags);
    } else {
        for (int i = 0; i < format_count; i++) {
            formats[i]->accepts(pack, fonts_metrics(fonts), diags);
        }
    }
    arena_finish(&arena);
    fonts_destroy(fonts);
}

// One report a file in the folder `verslag` beside it, for the pupils who wrote it.
static bool write_report(const Pack *pack, const DiagList *diags, int file, Arena *arena, Err *err)
{
    Str path = pack->files[file].path;
    const char *folder = path_join(arena, path_folder(path), STR("verslag"));
    Str name = path_name(path);
    if (!str_ends(name, STR(".txt"))) name = arena_printf(arena, "%.*s.txt", STR_ARG(name));
    Buf text = { 0 }, lines = { 0 };
    report_file(pack, diags, file, &text);
    export_text(buf_str(&text), &lines);
    bool ok = folder_make(folder, err) &&
              file_write(path_join(arena, str_z(folder), name), buf_str(&lines), err);
    buf_finish(&text);
    buf_finish(&lines);
    return ok;
}

// On stderr, because the short forms are read by other programs.
static void print_total(const Pack *pack, const DiagList *diags)
{
    Buf total = { 0 };
    report_total(pack, diags, &total);
    fprintf(stderr, "%.*s", STR_ARG(buf_str(&total)));
    buf_finish(&total);
}

static void check_pack(const Options *options, const Pack *pack, const DiagList *diags, Buf *out)
{
    bool brief = options->short_form && !options->list_form;
    if (out->n > 0 && !brief) buf_putc(out, '\n'); // between two paths
    if (options->list_form || brief) print_total(pack, diags);
    if (options->list_form) {
        pack_write(pack, out);
    } else if (brief) {
        report_brief(pack, diags, out);
    } else {
        report_write(pack, diags, isatty(STDOUT_FILENO) == 1, out);
    }
}

int command_check(const Options *options)
{
    Buf out = { 0 };
    Err err = { 0 };
    int items = 0, fixes = 0, refused = 0;
    for (int i = 0; i < options->path_count; i++) {
        Arena arena = { 0 };
        Pack pack = { 0 };
        DiagList diags = { .arena = &arena };
        if (pack_load(&arena, options->paths[i], &pack, &diags, &err)) {
            measure(&pack, &diags);
            check_pack(options, &pack, &diags, &out);
            items += pack.item_count;
            fixes += diag_count(&diags, DIAG_FIX);
        } else {
            refused = complain(&err, 1);
        }
        for (int f = 0; options->report && f < pack.file_count; f++) {
            if (!write_report(&pack, &diags, f, &arena, &err)) refused = complain(&err, 1);
        }
        arena_finish(&arena);
    }
    fwrite(out.p ? out.p : "", 1, out.n, stdout);
    buf_finish(&out);
    if (options->path_count == 0) {
        err_set(&err, "Schrijf achter check een bestand of een map.");
        return complain(&err, 2);
    }
    int code = report_code(items, fixes);
    return code == 0 ? refused : code;
}

static bool evening_number(const char *word, int64_t *id, Err *err)
{
    if (str_number(str_z(word), 1, INT64_MAX / 10, id)) return true;
    return err_set(
        err, "\"%s\" is geen nummer van een avond. Met avondspel avonden zie je de nummers.", word);
}

// "avonden 7 3": what this room voted and that one.
static bool compare_two(Journal *journal, Arena *arena, const Options *options, Err *err)
{
    JournalEvening evenings[2];
    for (int i = 0; i < 2; i++) {
        int64_t id;
        if (!evening_number(options->paths[i], &id, err)) return false;
        if (!journal_read(journal, arena, id, &evenings[i], err)) return false;
    }
    Fonts *fonts = NULL;
    Err warning = { 0 };
    if (!fonts_create(&fonts, NULL, &warning, err)) return false;
    Buf out = { 0 };
    bool ok = compare_evenings(&evenings[0], &evenings[1], fonts_metrics(fonts), &out, err);
    fwrite(out.p ? out.p : "", 1, out.n, stdout);
    buf_finish(&out);
    fonts_destroy(fonts);
    return ok;
}

static int compare_command(const Options *options)
{
    Arena arena = { 0 };
    Journal *journal = NULL;
    Err err = { 0 }, warning = { 0 };
    if (options->path_count != 2) {
        err_set(&err, "Zet twee nummers achter avonden. Dan zie je hoe er op beide is gestemd.");
        return complain(&err, 2);
    }
    bool ok = journal_open(&journal, data_folder(&arena, options), &warning, &err) &&
              compare_two(journal, &arena, options, &err);
    if (warning.text[0]) complain(&warning, 0);
    journal_close(journal);
    arena_finish(&arena);
    return ok ? 0 : complain(&err, 1);
}

int command_evenings(const Options *options)
{
    if (options->path_count > 0) return compare_command(options);
    Arena arena = { 0 };
    Journal *journal = NULL;
    Err err = { 0 }, warning = { 0 };
    JournalEvening *evenings;
    int count;
    bool ok = journal_open(&journal, data_folder(&arena, options), &warning, &err) &&
              journal_list(journal, &arena, &evenings, &count, &err);
    if (warning.text[0]) complain(&warning, 0);
    if (ok && count == 0) printf("Er is nog geen avond bewaard.\n");
    int64_t now_ms = clock_wall_ms();
    for (int i = 0; ok && i < count; i++) {
        const JournalEvening *evening = &evenings[i];
        Str when = menu_when(&arena, evening->started_ms, now_ms);
        const char *state = evening->claimed ? ", speelt nu" : evening->finished ? ", klaar" : "";
        printf("%lld\t%.*s\t%.*s\t%.*s%s\n", (long long)evening->id, STR_ARG(when),
               STR_ARG(evening->title), STR_ARG(evening->place), state);
    }
    journal_close(journal);
    arena_finish(&arena);
    return ok ? 0 : complain(&err, 1);
}

static bool confirmed(const char *what)
{
    printf("%s gaat voorgoed weg, met alle namen. Typ ja: ", what);
    fflush(stdout);
    char answer[16] = { 0 };
    if (!fgets(answer, sizeof answer, stdin)) return false;
    return str_eq(str_trim(str_z(answer)), STR("ja"));
}

static bool erase_all(Journal *journal, Arena *arena, Err *err)
{
    JournalEvening *evenings;
    int count;
    if (!journal_list(journal, arena, &evenings, &count, err)) return false;
    for (int i = 0; i < count; i++) {
        if (!journal_erase(journal, evenings[i].id, err)) return false;
    }
    printf("Weg: %d avond%s.\n", count, count == 1 ? "" : "en");
    return true;
}

static bool erase_one(Journal *journal, const char *word, const Options *options, Arena *arena,
                      Err *err)
{
    int64_t id;
    if (!evening_number(word, &id, err)) return false;
    JournalEvening evening;
    if (!journal_read(journal, arena, id, &evening, err)) return false;
    if (!options->yes && !confirmed(arena_printf(arena, "Avond %s", word).p)) {
        return err_set(err, "Er is niets gewist.");
    }
    if (!journal_erase(journal, id, err)) return false;
    printf("Avond %s is weg.\n", word);
    return true;
}

int command_erase(const Options *options)
{
    Arena arena = { 0 };
    Journal *journal = NULL;
    Err err = { 0 }, warning = { 0 };
    bool ok = journal_open(&journal, data_folder(&arena, options), &warning, &err);
    if (ok && options->all) {
        bool sure = options->yes || confirmed("Elke avond");
        ok = sure ? erase_all(journal, &arena, &err) : err_set(&err, "Er is niets gewist.");
    } else if (ok && options->path_count == 0) {
        ok = err_set(&err,
                     "Welke avond? Schrijf het nummer erachter: avondspel wis 3, of --alles.");
    }
    for (int i = 0; ok && !options->all && i < options->path_count; i++) {
        ok = erase_one(journal, options->paths[i], options, &arena, &err);
    }
    journal_close(journal);
    arena_finish(&arena);
    return ok ? 0 : complain(&err, 1);
}

int command_keys(const Options *options)
{
    (void)options;
    printf("| Toets | Wat gebeurt er? |\n|---|---|\n");
    for (int a = 1; a < ACTION_COUNT; a++) {
        const ActionInfo *info = action_info((Action)a);
        Str keys = str_z(info->keys);
        printf("| ");
        for (bool first = true; !str_empty(keys); first = false) {
            Str name = action_key_name(str_word(&keys));
            printf("%s`%.*s`", first ? "" : " ", STR_ARG(name));
        }
        printf(" | %s |\n", info->help);
    }
    return 0;
}
