// The command that makes printables. It finds out what is to be printed and where, lets paper/ draw it,
// and writes the file in one go. As with zetom the path of the new file goes to stdout, everything there
// is to say about it to stderr, and a file that is there is never written over.
#include "commands.h"

#include "base/clock.h"
#include "base/date.h"
#include "base/file.h"
#include "name_list.h"
#include "pack/icon.h"
#include "paper/png.h"
#include "paper/sheet.h"
#include "screen/pixels.h"

#include <stdio.h>
#include <string.h>

typedef struct Order { // what is asked for, with all that it needs
    Arena arena;
    SheetJob job;
    Pack pack;
    Str title; // of the file
    Date date;
    const char *out;
    bool as_png;
} Order;

static bool read_pack(Order *order, const char *path, Err *err)
{
    DiagList diags = { .arena = &order->arena };
    return pack_load(&order->arena, path, &order->pack, &diags, err);
}

// Cards -------------------------------------------------------------------------------------------

static bool take_cards(Order *order, const char *path, Err *err)
{
    if (!read_pack(order, path, err)) return false;
    const char *icons = path_join(&order->arena, str_z(share_folder(&order->arena)),
                                  STR("assets/icons"));
    pack_find_icons(&order->arena, &order->pack, icons);
    const Pack *pack = &order->pack;
    const Item **cards = arena_new(&order->arena, const Item *, pack->item_count);
    int left_out = 0;
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (item->kind != ITEM_CARD) continue;
        if (item->usable) {
            cards[order->job.card_count++] = item;
        } else {
            left_out++;
        }
    }
    order->job.cards = cards;
    if (left_out > 0) {
        fprintf(stderr, "avondspel: %d kaart%s nog niet mee. Lees na met: avondspel check %s\n",
                left_out, left_out == 1 ? " doet" : "en doen", path);
    }
    return order->job.card_count > 0 ||
           err_set(err, "In %s vind ik geen kaarten om af te drukken.", path);
}

// Voting cards ------------------------------------------------------------------------------------

// Who votes on statements reads Oneens and Eens; the colours' own names are always right.
static bool take_words(Order *order, const char *path, Err *err)
{
    order->job.red = STR("Rood");
    order->job.green = STR("Groen");
    if (!path) return true;
    if (!read_pack(order, path, err)) return false;
    bool views = pack_usable(&order->pack, ITEM_STATEMENT) > 0;
    for (int i = 0; i < order->pack.item_count; i++) {
        const Item *item = &order->pack.items[i];
        if (item->kind == ITEM_QUESTION || item->named) views = false;
    }
    if (views) {
        order->job.red = STR("Oneens");
        order->job.green = STR("Eens");
    }
    return true;
}

// Placemats ---------------------------------------------------------------------------------------

static bool take_mats(Order *order, const Options *options, const char *path, Err *err)
{
    if (path && !read_pack(order, path, err)) return false;
    SheetJob *job = &order->job;
    Str *names = NULL;
    if (options->names &&
        !name_list_read(&order->arena, options->names, &names, &job->name_count, err)) {
        return false;
    }
    job->names = names;
    Str day = options->date ? date_words(&order->arena, order->date) : (Str){ 0 };
    Str title = order->pack.title;
    const char *point = title.n && day.n ? " \xC2\xB7 " : "";
    order->job.about = arena_printf(&order->arena, "%.*s%s%.*s", STR_ARG(title), point,
                                    STR_ARG(day));
    return true;
}

// What is asked for -------------------------------------------------------------------------------

static const struct {
    const char *word, *title;
    SheetKind kind;
    bool deck; // needs a pack of cards
} kinds[] = {
    { "kaarten", "Kaarten", SHEET_CARDS, true },
    { "stemkaarten", "Stemkaarten", SHEET_VOTES, false },
    { "placemats", "Placemats", SHEET_MATS, false },
    { "muur", "Kaarten voor de muur", SHEET_WALL, true },
};
enum { KINDS = sizeof kinds / sizeof *kinds };

static int find_kind(const char *word, Err *err)
{
    const char *known[KINDS];
    for (int i = 0; i < KINDS; i++) {
        known[i] = kinds[i].word;
        if (strcmp(word, known[i]) == 0) return i;
    }
    const char *like = nearest_word(word, known, KINDS);
    if (like) {
        err_set(err, "Ik ken print %s niet. Bedoel je print %s?", word, like);
    } else {
        err_set(err, "Ik ken print %s niet. Kies kaarten, stemkaarten, placemats of muur.", word);
    }
    return -1;
}

static int check_words(const Options *options, Err *err)
{
    if (options->path_count == 0) {
        err_set(err,
                "Schrijf achter print wat je wilt afdrukken: kaarten, stemkaarten, placemats of "
                "muur.");
        return -1;
    }
    int kind = find_kind(options->paths[0], err);
    if (kind < 0) return -1;
    const char *word = kinds[kind].word;
    bool mats = kinds[kind].kind == SHEET_MATS, cards = kinds[kind].kind == SHEET_CARDS;
    if (kinds[kind].deck && options->path_count < 2) {
        err_set(err, "Schrijf achter print %s een bestand of een map met kaarten.", word);
    } else if (options->path_count > 2) {
        err_set(err, "Ik druk één bestand of één map tegelijk af. Ik lees er %d.",
                options->path_count - 1);
    } else if (options->names && !mats) {
        err_set(err, "Namen staan alleen op placemats: avondspel print placemats --namen %s",
                options->names);
    } else if (options->backs && !cards) {
        err_set(err, "Een achterkant hoort bij kaarten: avondspel print kaarten --achterkant");
    } else {
        return kind;
    }
    return -1;
}

static bool set_date(Order *order, const Options *options, Err *err)
{
    order->date = date_of(clock_wall_ms());
    if (!options->date || date_read(str_z(options->date), &order->date)) return true;
    return err_set(err, "Achter --datum hoort een dag, zoals 2026-11-22. Ik lees \"%s\".",
                   options->date);
}

// The name of the new file; the usual one when none was given.
static bool set_out(Order *order, const Options *options, const char *word, Err *err)
{
    Str name = str_z(options->out ? options->out : word);
    Str last = path_name(name);
    bool ending = str_index(last, '.') < last.n;
    order->out = arena_printf(&order->arena, "%.*s%s", STR_ARG(name), ending ? "" : ".pdf").p;
    order->as_png = str_ends(str_z(order->out), STR(".png"));
    if (order->as_png || str_ends(str_z(order->out), STR(".pdf"))) return true;
    return err_set(err, "Ik maak een PDF of een PNG. Laat de naam %s eindigen op .pdf of .png.",
                   order->out);
}

static bool take_order(Order *order, const Options *options, int kind, Err *err)
{
    const char *path = options->path_count > 1 ? options->paths[1] : NULL;
    order->job.kind = kinds[kind].kind;
    order->job.backs = options->backs;
    if (!set_date(order, options, err) || !set_out(order, options, kinds[kind].word, err)) {
        return false;
    }
    bool ok = kinds[kind].deck                 ? take_cards(order, path, err)
              : order->job.kind == SHEET_VOTES ? take_words(order, path, err)
                                               : take_mats(order, options, path, err);
    const char *colon = order->pack.title.n ? ": " : "";
    order->title = arena_printf(&order->arena, "%s%s%.*s", kinds[kind].title, colon,
                                STR_ARG(order->pack.title));
    return ok;
}

// Writing -----------------------------------------------------------------------------------------

static bool save_pdf(const Order *order, const Fonts *fonts, Err *err)
{
    Arena page = { 0 };
    PdfAbout about = { order->title, date_text(&page, order->date) };
    Pdf *pdf = pdf_create(fonts, picture_pixels, &about);
    int count = sheet_count(&order->job);
    for (int i = 0; i < count; i++) {
        arena_reset(&page);
        DrawList list = sheet_draw(&order->job, fonts_metrics(fonts), &page, i);
        pdf_page(pdf, sheet_size(order->job.kind), &list);
    }
    complain_lines(pdf_said(pdf));
    Str bytes;
    bool ok = pdf_finish(pdf, &bytes, err) && file_write_new(order->out, bytes, err);
    pdf_destroy(pdf);
    arena_finish(&page);
    return ok;
}

static bool save_png(const Order *order, const Fonts *fonts, Err *err)
{
    if (sheet_count(&order->job) > 1) {
        return err_set(err, "Dit zijn %d bladzijden en een PNG is er één. Kies een naam op .pdf.",
                       sheet_count(&order->job));
    }
    Arena page = { 0 };
    Buf bytes = { 0 }, said = { 0 };
    DrawList list = sheet_draw(&order->job, fonts_metrics(fonts), &page, 0);
    bool ok = paper_png(fonts, picture_pixels, sheet_size(order->job.kind), &list, &bytes, &said,
                        err) &&
              file_write_new(order->out, buf_str(&bytes), err);
    complain_lines(buf_str(&said));
    buf_finish(&bytes);
    buf_finish(&said);
    arena_finish(&page);
    return ok;
}

static int save(const Order *order)
{
    Err err = { 0 }, warning = { 0 };
    FileKind there = file_info(order->out).kind;
    if (there != FILE_ABSENT) {
        err_set(&err, "Er is al een %s %s. Kies een andere naam met -o.",
                there == FILE_FOLDER ? "map" : "bestand", order->out);
        return complain(&err, 1);
    }
    Fonts *fonts = NULL;
    if (!fonts_create(&fonts, NULL, &warning, &err)) return complain(&err, 1);
    if (warning.text[0]) complain(&warning, 0);
    bool ok = order->as_png ? save_png(order, fonts, &err) : save_pdf(order, fonts, &err);
    fonts_destroy(fonts);
    if (!ok) return complain(&err, 1);
    printf("%s\n", order->out);
    return 0;
}

int command_print(const Options *options)
{
    Err err = { 0 };
    int kind = check_words(options, &err);
    if (kind < 0) return complain(&err, 2);
    Order order = { 0 };
    int code = take_order(&order, options, kind, &err) ? save(&order) : complain(&err, 2);
    arena_finish(&order.arena);
    return code;
}
