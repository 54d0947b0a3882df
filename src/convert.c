// Two commands that write a pack: from another form or into another form (zetom), and a new one to fill
// in (nieuw). Both only ever make a file that was not there: what a pupil wrote is never written over.
// The path of the new file goes to stdout, everything there is to say about it to stderr.
#include "commands.h"

#include "base/file.h"
#include "pack/export.h"

#include <stdio.h>
#include <string.h>

static int refuse(const Err *err)
{
    return complain(err, 2);
}

static bool save(const char *path, Str text, bool for_editors, Err *err)
{
    Buf out = { 0 };
    if (for_editors) {
        export_text(text, &out);
    } else {
        buf_put(&out, text);
    }
    bool ok = file_write_new(path, buf_str(&out), err);
    buf_finish(&out);
    if (ok) printf("%s\n", path);
    return ok;
}

// The name without its last ending: "groep.3/vragen.txt" -> "groep.3/vragen". A name that only begins
// with a point has none.
static Str without_ending(Str path)
{
    Str name = path_name(path);
    for (size_t at = name.n; at > 1; at--) {
        if (name.p[at - 1] != '.') continue;
        return (Str){ path.p, (size_t)(name.p - path.p) + at - 1 };
    }
    return (Str){ path.p, (size_t)(name.p - path.p) + name.n };
}

// zetom -------------------------------------------------------------------------------------------

// The form that is meant; NULL, with a sentence, when none is.
static const ExportForm *find_form(const char *word, Err *err)
{
    enum { MOST = 16 };
    const char *known[MOST];
    if (!word) {
        err_set(err,
                "Schrijf erachter waarheen: --naar tekst, gift, aiken, kahoot, quizlet of anki.");
        return NULL;
    }
    for (int i = 0; i < export_form_count && i < MOST; i++) {
        known[i] = export_forms[i].word;
        if (strcmp(word, known[i]) == 0) return &export_forms[i];
    }
    const char *like = nearest_word(word, known, export_form_count);
    if (like) {
        err_set(err, "Ik ken --naar %s niet. Bedoel je --naar %s?", word, like);
    } else {
        err_set(err, "Ik ken --naar %s niet. Kies tekst, gift, aiken, kahoot, quizlet of anki.",
                word);
    }
    return NULL;
}

static bool check_words(const Options *options, Err *err)
{
    if (options->path_count == 0) {
        return err_set(err, "Schrijf achter zetom een bestand of een map.");
    }
    if (options->path_count > 1) {
        return err_set(err, "Ik zet één bestand of één map tegelijk om. Ik lees er %d.",
                       options->path_count);
    }
    bool dash = strcmp(options->paths[0], "-") == 0;
    if (dash || (options->out && strcmp(options->out, "-") == 0)) {
        return err_set(err, "Een streepje is geen bestand. Schrijf de naam van een bestand%s.",
                       dash ? " of een map" : " achter -o");
    }
    return true;
}

// Nothing was found: the reason is the first thing that is wrong with the file.
static bool say_nothing(Arena *arena, const char *path, const DiagList *diags, Err *err)
{
    for (int i = 0; i < diags->count; i++) {
        const Diag *diag = &diags->items[i];
        if (diag_severity(diag) != DIAG_FIX) continue;
        Str what = diag_what(diag, arena);
        return err_set(err, "%s: %.*s", path, STR_ARG(what));
    }
    return err_set(err, "%s: Ik vind hier geen bestand met vragen of kaarten.", path);
}

static bool has_photo_below(const Pack *pack, Str folder)
{
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (item->photo_path.n == 0) continue;
        if (!str_eq(path_folder(pack->files[item->file].path), folder)) return true;
    }
    return false;
}

static int write_form(const Options *options, const Pack *pack, const DiagList *diags,
                      const ExportForm *form, Arena *arena, Err *err)
{
    Str from = str_z(options->paths[0]);
    const char *path =
        options->out ? options->out
                     : arena_printf(arena, "%.*s%s", STR_ARG(without_ending(from)), form->ending).p;
    if (file_info(path).kind != FILE_ABSENT) {
        err_set(err, "Er is al een %s %s. Kies een andere naam met -o.",
                file_info(path).kind == FILE_FOLDER ? "map" : "bestand", path);
        return complain(err, 1);
    }
    Buf text = { 0 }, said = { 0 };
    int count = export_write(pack, diags, form, &text, &said);
    complain_lines(buf_str(&said));
    bool ok = count > 0 ? save(path, buf_str(&text), form->editor, err)
                        : err_set(err, "Er blijft niets over voor %s.", form->name);
    if (ok && form->hint) complain_lines(str_z(form->hint));
    if (ok && !form->item && has_photo_below(pack, path_folder(str_z(path)))) {
        complain_lines(STR("Zet de foto's ook in de map van het nieuwe bestand."));
    }
    buf_finish(&text);
    buf_finish(&said);
    return ok ? 0 : complain(err, 1);
}

int command_convert(const Options *options)
{
    Arena arena = { 0 };
    Pack pack = { 0 };
    DiagList diags = { .arena = &arena };
    Err err = { 0 };
    const ExportForm *form = check_words(options, &err) ? find_form(options->to, &err) : NULL;
    bool ok = form && pack_load(&arena, options->paths[0], &pack, &diags, &err) &&
              (pack.item_count > 0 || pack.loose_count > 0 ||
               say_nothing(&arena, options->paths[0], &diags, &err));
    int code = ok ? write_form(options, &pack, &diags, form, &arena, &err) : refuse(&err);
    arena_finish(&arena);
    return code;
}

// nieuw -------------------------------------------------------------------------------------------

static const char *const kinds[] = { "quiz", "stellingen", "kaarten", "avond" };
enum { KINDS = sizeof kinds / sizeof *kinds };

static const char *template_path(Arena *arena, const char *kind)
{
    const char *folder = strcmp(kind, "kaarten") == 0 ? "cards" : "quizzes";
    return arena_printf(arena, "%s/%s/sjablonen/%s.txt", share_folder(arena), folder, kind).p;
}

static bool check_kind(const Options *options, Err *err)
{
    if (options->path_count == 0) {
        return err_set(err, "Schrijf achter nieuw wat je wilt maken: quiz, stellingen, kaarten of "
                            "avond.");
    }
    const char *word = options->paths[0];
    for (int i = 0; i < KINDS; i++) {
        if (strcmp(word, kinds[i]) != 0) continue;
        if (options->path_count == 2) return true;
        return err_set(err, "Schrijf achter nieuw %s één naam voor het nieuwe bestand.", word);
    }
    const char *like = nearest_word(word, kinds, KINDS);
    if (like) return err_set(err, "Ik ken nieuw %s niet. Bedoel je nieuw %s?", word, like);
    return err_set(err, "Ik ken nieuw %s niet. Kies quiz, stellingen, kaarten of avond.", word);
}

static bool make_new(const Options *options, Arena *arena, Err *err)
{
    Str name = str_z(options->paths[1]), text;
    bool ending = without_ending(name).n < name.n;
    const char *path = arena_printf(arena, "%.*s%s", STR_ARG(name), ending ? "" : ".txt").p;
    const char *from = template_path(arena, options->paths[0]);
    return file_read(arena, from, PACK_BYTES_MAX, &text, NULL, err) && save(path, text, true, err);
}

int command_new(const Options *options)
{
    Arena arena = { 0 };
    Err err = { 0 };
    int code = 0;
    if (!check_kind(options, &err)) {
        code = refuse(&err);
    } else if (!make_new(options, &arena, &err)) {
        code = complain(&err, 1);
    }
    arena_finish(&arena);
    return code;
}
