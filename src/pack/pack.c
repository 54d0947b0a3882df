// Files to a pack. Every file is read on its own, with its own scratch memory that is gone when the
// next one begins; what remains lives in the caller's arena. One bad file never costs another file:
// what cannot be read is a message and an empty PackFile, so that reports can name it.
#include "pack/pack.h"

#include "base/file.h"
#include "pack/folder.h"
#include "pack/foreign.h"
#include "pack/photo.h"
#include "pack/value.h"

#include <stdlib.h>

static const Str none = { 0 };

static const PackLimits usual = { .bytes = PACK_BYTES_MAX,
                                  .lines = PACK_LINES_MAX,
                                  .items = PACK_ITEMS_MAX };

// A file as it came from disk or from memory.
typedef struct Source {
    Str path, bytes;
    FileSort sort;
    bool cut;      /* only its first part is here */
    bool unopened; /* B09 */
} Source;

typedef struct Load {
    Arena *arena;
    Pack *pack;
    const PackLimits *limits;
    DiagList *diags;
    Arena scratch, brief;
    uint64_t *hashes; /* of each file's decoded text */
    size_t item_capacity, loose_capacity;
} Load;

static void say_file(Load *load, const char *code, int file, Str a)
{
    DiagPlace where = { .file = file, .line = 1, .item = -1 };
    diag_add(load->diags, code, where, a, none, none);
}

// Messages for what is no text at all. False: it is text.
static bool say_unread(Load *load, int index, const Source *source, const Decoded *text)
{
    static const struct {
        const char *code, *sort;
    } by_name[] = { [SORT_DOCUMENT] = { .code = "B01" },
                    [SORT_RTF] = { .code = "B02" },
                    [SORT_PDF] = { .code = "B03", .sort = "pdf" } };
    const char *code = NULL;
    Str sort = none;
    if (source->unopened) {
        code = "B09";
    } else if (text->result == DECODED_DOCUMENT) {
        code = "B01";
    } else if (text->result == DECODED_RTF) {
        code = "B02";
    } else if (text->result == DECODED_OTHER) {
        code = "B03";
        sort = text->sort;
    } else if (source->sort == SORT_DOCUMENT || source->sort == SORT_RTF ||
               source->sort == SORT_PDF) {
        code = by_name[source->sort].code;
        sort = str_z(by_name[source->sort].sort);
    }
    if (!code) return false;
    load->pack->files[index].unread = true;
    say_file(load, code, index, sort);
    return true;
}

static uint64_t text_hash(const PackFile *file)
{
    uint64_t hash = 0;
    int count = file->line_count;
    while (count > 0 && str_trim(pack_line(file, count)).n == 0) {
        count--;
    }
    for (int i = 0; i < count; i++) {
        hash = (hash ^ str_hash(pack_line(file, i + 1))) * 0x9E3779B97F4A7C15u + 1;
    }
    return hash;
}

static bool same_lines(const PackFile *a, const PackFile *b)
{
    int most = a->line_count > b->line_count ? a->line_count : b->line_count;
    for (int i = 0; i < most; i++) {
        if (!str_eq(pack_line(a, i + 1), pack_line(b, i + 1))) return false;
    }
    return true;
}

// The earlier file with the same text, however it was encoded; -1 when there is none.
static int earlier_twin(Load *load, int index)
{
    const PackFile *files = load->pack->files;
    if (load->pack->file_count == 1) return -1;
    load->hashes[index] = text_hash(&files[index]);
    for (int i = 0; i < index; i++) {
        bool same = !files[i].unread && !files[i].twin && load->hashes[i] == load->hashes[index] &&
                    same_lines(&files[i], &files[index]);
        if (same) return i;
    }
    return -1;
}

static void read_items(Load *load, int index, const Decoded *text)
{
    Pack *pack = load->pack;
    int first_item = pack->item_count;
    Reader reader = { .arena = load->arena,
                      .scratch = &load->scratch,
                      .brief = &load->brief,
                      .pack = pack,
                      .file = &pack->files[index],
                      .file_index = index,
                      .item_capacity = load->item_capacity,
                      .loose_capacity = load->loose_capacity,
                      .limits = load->limits,
                      .diags = load->diags,
                      .text = *text,
                      .language = language_find(STR("nl")) };
    static void (*const forms[])(Reader *) = { [FORM_OWN] = own_read,
                                               [FORM_AIKEN] = aiken_read,
                                               [FORM_GIFT] = gift_read,
                                               [FORM_TABLE] = table_read,
                                               [FORM_PAIRS] = pairs_read };
    forms[form_find(text)](&reader);
    draft_end(&reader);
    file_check(&reader, first_item);
    load->item_capacity = reader.item_capacity;
    load->loose_capacity = reader.loose_capacity;
}

static void read_file(Load *load, int index, const Source *source)
{
    PackFile *file = &load->pack->files[index];
    *file = (PackFile){ .path = source->path, .bytes = source->bytes };
    Decoded text = decode(load->arena, source->bytes, load->limits, source->cut);
    file->rows = text.rows;
    file->row_count = text.row_count;
    file->line_count = text.line_count;
    if (!say_unread(load, index, source, &text)) {
        int twin = text.result == DECODED_EMPTY ? -1 : earlier_twin(load, index);
        if (text.result == DECODED_EMPTY) {
            say_file(load, "B04", index, none);
        } else if (twin >= 0) {
            file->twin = true;
            say_file(load, "B08", index, path_name(load->pack->files[twin].path));
        } else {
            read_items(load, index, &text);
        }
    }
    arena_reset(&load->scratch);
    arena_reset(&load->brief);
}

// What the pack takes over from the headers of its files: the first that is there.
static void take_headers(Pack *pack)
{
    for (int i = pack->file_count - 1; i >= 0; i--) {
        const PackFile *file = &pack->files[i];
        if (file->title.n) pack->title = file->title;
        if (file->makers.n) pack->makers = file->makers;
        if (file->prize.n) pack->prize = file->prize;
        if (file->card_kind != CARD_OTHER) pack->card_kind = file->card_kind;
    }
    if (pack->language.n == 0) pack->language = STR("nl");
    for (int i = 0; i < pack->item_count && pack->card_kind == CARD_OTHER; i++) {
        if (pack->items[i].kind == ITEM_CARD) pack->card_kind = pack->items[i].card_kind;
    }
}

static void read_sources(Load *load, Str path, const Source *sources, int count, bool folder)
{
    Pack *pack = load->pack;
    int first_diag = load->diags->count;
    *pack = (Pack){ .path = path, .file_count = count };
    pack->files = arena_new(load->arena, PackFile, count > 0 ? count : 1);
    load->hashes = arena_new(load->arena, uint64_t, count > 0 ? count : 1);
    for (int i = 0; i < count; i++) {
        read_file(load, i, &sources[i]);
    }
    take_headers(pack);
    pack_check_twins(pack, load->diags);
    photos_find(load->arena, pack, load->diags);
    if (folder) pack_merge(pack, load->diags, first_diag);
    arena_finish(&load->scratch);
    arena_finish(&load->brief);
}

// A deck from elsewhere: neither the file at `path` nor one in the folder there. The first source is
// always the pack's own.
static bool is_beside(Str path, const PackSource *sources, int index)
{
    Str first = sources[0].path, own = sources[index].path;
    if (index == 0 || str_eq(own, path)) return false;
    return str_eq(first, path) || !str_eq(path_folder(own), path_folder(first));
}

void pack_parse(Arena *arena, Str path, const PackSource *sources, int count,
                const PackLimits *limits, Pack *pack, DiagList *diags)
{
    if (!diags->arena) diags->arena = arena;
    Load load = { .arena = arena, .pack = pack, .diags = diags };
    load.limits = limits ? limits : &usual;
    Source *list = arena_new(arena, Source, count > 0 ? count : 1);
    int own = 0;
    for (int i = 0; i < count; i++) {
        if (is_beside(path, sources, i)) continue;
        list[own] = (Source){ .path = sources[i].path, .bytes = sources[i].bytes };
        list[own++].sort = file_sort(path_name(sources[i].path));
    }
    bool folder = own != 1 || !str_eq(path, list[0].path);
    read_sources(&load, path, list, own, folder);
    for (int i = 0; i < count; i++) {
        if (is_beside(path, sources, i)) pack_add_deck(arena, &sources[i], pack);
    }
}

static bool read_source(Arena *arena, Source *source, Err *err)
{
    enum { HEAD = 64 }; // enough to know a document by
    bool text = source->sort == SORT_TEXT || source->sort == SORT_LITTER;
    size_t limit = text ? PACK_BYTES_MAX : HEAD;
    return file_read(arena, arena_z(arena, source->path), limit, &source->bytes, &source->cut, err);
}

static int by_name(const void *a, const void *b)
{
    return name_order(path_name(((const Source *)a)->path), path_name(((const Source *)b)->path));
}

// The packs of a folder in natural order, and the documents that were meant as one.
static bool list_folder(Arena *arena, const char *path, Source **sources, int *count, Err *err)
{
    Str *names;
    int all = 0;
    if (!folder_list(arena, path, &names, &all, err)) return false;
    Source *list = arena_new(arena, Source, all > 0 ? all : 1);
    int n = 0;
    for (int i = 0; i < all; i++) {
        FileSort sort = file_sort(names[i]);
        if (sort == SORT_LITTER) continue;
        const char *file = path_join(arena, str_z(path), names[i]);
        if (file_info(file).kind == FILE_FOLDER) continue;
        list[n++] = (Source){ .path = str_z(file), .sort = sort };
    }
    if (n > 0) qsort(list, (size_t)n, sizeof *list, by_name);
    *sources = list;
    *count = n;
    return true;
}

static bool load_folder(Load *load, const char *path, Err *err)
{
    Source *sources;
    int count;
    if (!list_folder(load->arena, path, &sources, &count, err)) return false;
    int used = count < PACK_FILES_MAX ? count : PACK_FILES_MAX;
    for (int i = 0; i < used; i++) {
        sources[i].unopened = !read_source(load->arena, &sources[i], NULL);
    }
    read_sources(load, str_z(path), sources, used, true);
    DiagPlace where = { .file = -1, .line = 1, .item = -1 };
    if (count > used) diag_add(load->diags, "B10/map", where, STR("64"), none, none);
    if (count == 0) diag_add(load->diags, "B05", where, none, none, none);
    return true;
}

bool pack_load(Arena *arena, const char *path, Pack *pack, DiagList *diags, Err *err)
{
    if (!diags->arena) diags->arena = arena;
    path = arena_z(arena, str_z(path));
    Load load = { .arena = arena, .pack = pack, .diags = diags, .limits = &usual };
    if (file_info(path).kind == FILE_FOLDER) return load_folder(&load, path, err);
    // A file that is asked for by name is judged by what it holds, whatever it is called; but a link to
    // a document on the web holds nothing to judge.
    Source source = { .path = str_z(path), .sort = SORT_TEXT };
    if (str_ends(source.path, STR(".gdoc"))) source.sort = SORT_DOCUMENT;
    Err refusal = { 0 };
    source.unopened = !read_source(arena, &source, &refusal);
    bool absent = source.unopened && file_info(path).kind == FILE_ABSENT;
    if (absent) return err_set(err, "%s", refusal.text);
    read_sources(&load, str_z(path), &source, 1, false);
    return true;
}

Str pack_line(const PackFile *file, int number)
{
    return row_line(file->rows, file->row_count, number);
}

int pack_usable(const Pack *pack, ItemKind kind)
{
    int count = 0;
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        count += item->kind == kind && item->usable && !item->reserve;
    }
    return count;
}

static const FieldAt *field_at(const Item *item, Field field)
{
    for (int i = 0; i < item->at_count; i++) {
        if (item->at[i].field == field) return &item->at[i];
    }
    return NULL;
}

DiagPlace pack_where(const Pack *pack, int item, Field field)
{
    const Item *it = &pack->items[item];
    const FieldAt *at = field_at(it, field);
    int line = at ? at->line : it->line;
    Str text = at && at->value.n ? at->value : it->at_count ? it->at[0].key : none;
    DiagPlace where = place_of(&pack->files[it->file], it->file, line, text);
    where.item = item;
    where.field = (int)field;
    where.kind = (int)it->kind;
    return where;
}

Str pack_key(const Pack *pack, int item, Field field)
{
    const FieldAt *at = field_at(&pack->items[item], field);
    return at ? at->key : field_word(field);
}

static Str *field_text(Item *item, Field field)
{
    switch (field) {
    case FIELD_RED:
        return &item->red;
    case FIELD_GREEN:
        return &item->green;
    case FIELD_SENTENCE:
        return &item->sentence;
    case FIELD_EXPLAIN:
        return &item->explain;
    case FIELD_WHO:
        return &item->who;
    case FIELD_CREDIT:
        return &item->credit;
    case FIELD_GROUPS:
        return &item->ways->groups;
    case FIELD_ROOMS:
        return &item->ways->rooms;
    default:
        return &item->text;
    }
}

static void say_too_large(const Pack *pack, int item, Field field, Str text, DiagList *diags)
{
    int length = text_length(text), comfort = field_comfort(field);
    // Below the comfortable length no number of the format helps; a quarter less will.
    int aim = length > comfort && comfort > 0 ? comfort : length * 3 / 4;
    diag_add(diags, field_must_show(field) ? "V10" : "V10/los", pack_where(pack, item, field),
             pack_key(pack, item, field), arena_printf(diags->arena, "%d", length),
             arena_printf(diags->arena, "%d", aim));
}

void pack_too_large(Pack *pack, int item, Field field, DiagList *diags)
{
    Item *it = &pack->items[item];
    Str *text = field == FIELD_PROMPT ? &it->prompts[0] : field_text(it, field);
    say_too_large(pack, item, field, *text, diags);
    if (field_must_show(field)) {
        it->usable = false;
    } else if (field == FIELD_PROMPT) {
        it->prompt_count = 0;
    } else {
        *text = none;
    }
}

void pack_exit_too_large(Pack *pack, int item, int exit, DiagList *diags)
{
    PartWays *ways = pack->items[item].ways;
    say_too_large(pack, item, FIELD_EXIT, ways->exits[exit], diags);
    ways->exit_count--;
    for (int i = exit; i < ways->exit_count; i++) {
        ways->exits[i] = ways->exits[i + 1];
    }
}
