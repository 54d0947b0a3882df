// One page after the other: drawn once, then painted as a PNG, as a page of avond.pdf and, when it is a
// sheet that goes home, as a PDF of its own. Nothing of a page stays in memory but what avond.pdf still
// needs of its fonts and photos; the PDF itself goes to disk while it grows.
//
// Rejected: a thread for each processor. A class takes seconds, and while the evening goes on beside it
// the other processor is the teacher's.
#include "paper/keepsake.h"

#include "base/file.h"
#include "base/folder.h"
#include "paper/png.h"
#include "paper/safe_name.h"

enum {
    SCREEN_W = 1920,
    SCREEN_H = 1080,
    SAID_BYTES_MAX = 4096, // nobody reads on
    FOLDERS_MAX = 1000     // of one name
};
// Exactly 16:9, so that no row of pixels is left over.
static const float screen_width = (float)DRAW_HEIGHT * SCREEN_W / SCREEN_H;

typedef struct Keep {
    const KeepJob *job;
    Portfolio *portfolio;
    Arena arena, page; // of the whole, of one page
    FolderDraft draft;
    const char *target; // where it will stand
    Str foot;           // of every picture: which evening it was
    SafeNames names;
    int numbered; // pictures of the room so far
    Pdf *all;     // avond.pdf
    FileOut all_out;
    Buf bytes, said;
    bool cancelled;
} Keep;

// What is told ----------------------------------------------------------------------------------------

static bool is_said(const Keep *keep, Str line)
{
    for (Str rest = buf_str(&keep->said); rest.n > 0;) {
        StrCut cut = str_cut(rest, '\n');
        if (str_eq(cut.head, line)) return true;
        rest = cut.tail;
    }
    return false;
}

// Each sentence once: a photo may stand in many pictures.
static void say(Keep *keep, Str lines)
{
    while (lines.n > 0 && keep->said.n < SAID_BYTES_MAX) {
        StrCut cut = str_cut(lines, '\n');
        if (cut.head.n > 0 && !is_said(keep, cut.head)) {
            buf_put(&keep->said, cut.head);
            buf_putc(&keep->said, '\n');
        }
        lines = cut.tail;
    }
}

// Files -----------------------------------------------------------------------------------------------

static FileOut begin_file(Keep *keep, Str name)
{
    return file_begin(path_join(&keep->page, str_z(keep->draft.path), name));
}

static bool end_file(Keep *keep, FileOut *out, Str name, Err *err)
{
    return file_end(out, path_join(&keep->page, str_z(keep->target), name), err);
}

static bool add_file(Keep *keep, Str name, const char *ending, Str bytes, Err *err)
{
    Str file = arena_printf(&keep->page, "%.*s%s", STR_ARG(name), ending);
    FileOut out = begin_file(keep, file);
    file_put(&out, bytes);
    return end_file(keep, &out, file, err);
}

static bool add_png(Keep *keep, Str name, const DrawList *list, bool sheet, Err *err)
{
    const KeepJob *job = keep->job;
    Buf said = { 0 };
    buf_clear(&keep->bytes);
    bool ok = sheet ? paper_png(job->fonts, job->decode, paper_a3_lying, list, &keep->bytes, &said,
                                err)
                    : paper_png_pixels(job->fonts, job->decode, SCREEN_W, SCREEN_H, list,
                                       &keep->bytes, &said, err);
    say(keep, buf_str(&said));
    buf_finish(&said);
    return ok && add_file(keep, name, ".png", buf_str(&keep->bytes), err);
}

static bool add_sheet_pdf(Keep *keep, Str name, const DrawList *list, Err *err)
{
    const KeepJob *job = keep->job;
    PdfAbout about = { name, date_text(&keep->page, job->date) };
    Pdf *pdf = pdf_create(job->fonts, job->decode, &about);
    pdf_page(pdf, paper_a3_lying, list);
    Str bytes;
    bool ok = pdf_finish(pdf, &bytes, err) && add_file(keep, name, ".pdf", bytes, err);
    pdf_destroy(pdf);
    return ok;
}

static bool add_table(Keep *keep, Err *err)
{
    buf_clear(&keep->bytes);
    portfolio_table(keep->portfolio, &keep->bytes);
    return add_file(keep, STR("uitslag"), ".csv", buf_str(&keep->bytes), err);
}

// Pages -----------------------------------------------------------------------------------------------

// Pictures of the room have a number, because they have an order; sheets are looked for by name.
static Str name_of(Keep *keep, const PortfolioPage *page)
{
    Str name = page->name;
    if (!page->sheet) {
        name = arena_printf(&keep->page, "%02d %.*s", ++keep->numbered, STR_ARG(name));
    }
    return safe_names_give(&keep->names, name);
}

static bool add_page(Keep *keep, int index, Err *err)
{
    const PortfolioPage *page = portfolio_page(keep->portfolio, index);
    arena_reset(&keep->page);
    DrawList list = portfolio_draw(keep->portfolio, index, screen_width, keep->foot,
                                   &keep->page);
    Str name = name_of(keep, page);
    pdf_page(keep->all, page->sheet ? paper_a3_lying : paper_a4_lying, &list);
    return add_png(keep, name, &list, page->sheet != 0, err) &&
           (!page->sheet || add_sheet_pdf(keep, name, &list, err));
}

static bool goes_on(Keep *keep, int done, int all, Str what)
{
    const KeepJob *job = keep->job;
    keep->cancelled = job->progress && !job->progress(job->self, done, all, what);
    return !keep->cancelled;
}

static bool look_through(void *self)
{
    return goes_on(self, 0, 0, (Str){ 0 });
}

static bool add_pages(Keep *keep, Err *err)
{
    int all = portfolio_count(keep->portfolio);
    for (int i = 0; i < all; i++) {
        if (!goes_on(keep, i, all, portfolio_page(keep->portfolio, i)->name)) return false;
        if (!add_page(keep, i, err)) return false;
    }
    return true;
}

// The whole -------------------------------------------------------------------------------------------

static bool sink(void *self, Str bytes)
{
    return file_put(self, bytes);
}

static void begin_all(Keep *keep)
{
    const KeepJob *job = keep->job;
    PdfAbout about = { job->evening->title, date_text(&keep->arena, job->date) };
    keep->all_out = begin_file(keep, STR("avond.pdf"));
    keep->all = pdf_create_to(job->fonts, job->decode, &about, sink, &keep->all_out);
    safe_names_give(&keep->names, STR("avond"));
    safe_names_give(&keep->names, STR("uitslag"));
}

// The file knows better than the PDF why it could not be written.
static bool end_all(Keep *keep, Err *err)
{
    Err reason = { 0 };
    bool made = pdf_finish(keep->all, NULL, &reason);
    say(keep, pdf_said(keep->all));
    if (!end_file(keep, &keep->all_out, STR("avond.pdf"), err)) return false;
    return made || err_set(err, "%s", reason.text);
}

static bool fill(Keep *keep, Err *err)
{
    begin_all(keep);
    bool ok = add_pages(keep, err) && end_all(keep, err) && add_table(keep, err);
    pdf_destroy(keep->all);
    if (!ok) file_end(&keep->all_out, "", NULL);
    return ok;
}

static Str title_of(const Keep *keep)
{
    Str title = keep->job->evening->title;
    return str_empty(title) ? STR("Avond") : title;
}

static const char *target_of(Keep *keep, int number)
{
    Str title = title_of(keep);
    Str name = arena_printf(&keep->arena, "%.*s %.*s",
                            STR_ARG(date_text(&keep->arena, keep->job->date)), STR_ARG(title));
    name = safe_name(&keep->arena, name);
    if (number > 1) name = arena_printf(&keep->arena, "%.*s (%d)", STR_ARG(name), number);
    return path_join(&keep->arena, str_z(keep->job->folder), name);
}

static bool place(Keep *keep, Err *err)
{
    for (int number = 1; number <= FOLDERS_MAX; number++) {
        bool taken;
        keep->target = target_of(keep, number);
        if (folder_place(&keep->draft, keep->target, &taken, err)) return true;
        if (!taken) return false;
    }
    return err_set(err, "Er zijn al heel veel mappen %s. Ruim eerst wat op.", target_of(keep, 1));
}

static bool begin(Keep *keep, Err *err)
{
    const KeepJob *job = keep->job;
    Err warning = { 0 };
    if (!portfolio_open(&keep->portfolio, job->evening, fonts_metrics(job->fonts), job->icons,
                        look_through, keep, &warning, err)) {
        return false;
    }
    say(keep, str_z(warning.text));
    if (portfolio_count(keep->portfolio) == 0) {
        return err_set(err, "Van deze avond is nog niets te bewaren. Speel eerst een stuk.");
    }
    keep->target = target_of(keep, 1);
    keep->foot = arena_printf(&keep->arena, "%.*s \xC2\xB7 %.*s", STR_ARG(title_of(keep)),
                              STR_ARG(date_words(&keep->arena, job->date)));
    return folder_make(job->folder, err) &&
           folder_begin(&keep->draft, &keep->arena, job->folder, err);
}

bool keepsake_write(const KeepJob *job, Arena *arena, KeepResult *out, Err *err)
{
    *out = (KeepResult){ 0 };
    Keep keep = { .job = job };
    keep.names.arena = &keep.arena;
    bool ok = begin(&keep, err) && fill(&keep, err) && place(&keep, err);
    folder_drop(&keep.draft);
    out->said = arena_copy(arena, buf_str(&keep.said));
    out->cancelled = keep.cancelled;
    if (ok) {
        out->folder = arena_copy(arena, str_z(keep.target));
        out->pictures = portfolio_count(keep.portfolio);
    }
    portfolio_close(keep.portfolio);
    buf_finish(&keep.bytes);
    buf_finish(&keep.said);
    arena_finish(&keep.page);
    arena_finish(&keep.arena);
    return ok;
}
