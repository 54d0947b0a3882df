// A folder's names are read and folded once, and sorted by each of the three ways in which they are
// looked up, so that a pack of many photos in a folder of many photos costs no more than both
// together. Nothing is asked about a file before its name is wanted: a school's drive is slow.
#include "pack/names.h"

#include "base/utf8.h"
#include "pack/decode.h"

#include <stdlib.h>

static const struct {
    Str ending;
    int rank;
} endings[] = {
    { STR_INIT("jpg"), 0 }, { STR_INIT("jpeg"), 0 }, { STR_INIT("jfif"), 0 },
    { STR_INIT("png"), 1 }, { STR_INIT("webp"), 2 }, { STR_INIT("gif"), 3 },
    { STR_INIT("bmp"), 4 }, { STR_INIT("heic"), 5 }, { STR_INIT("heif"), 5 },
};

static int ending_rank(Str ending)
{
    char small[8];
    if (ending.n == 0 || ending.n > 4) return NAME_NO_PICTURE;
    for (size_t i = 0; i < ending.n; i++) {
        char c = ending.p[i];
        small[i] = (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (str_eq((Str){ small, ending.n }, endings[i].ending)) return endings[i].rank;
    }
    return NAME_NO_PICTURE;
}

Str name_ending(Str name)
{
    for (size_t at = name.n; at > 1; at--) {
        if (name.p[at - 1] == '.') return str_drop(name, at);
    }
    return (Str){ 0 };
}

// Without picture endings, however many: "bus.jpg.jpg" is saved by those who cannot see the first.
static Str without_endings(Str name)
{
    for (;;) {
        Str ending = name_ending(name);
        if (ending_rank(ending) == NAME_NO_PICTURE) return name;
        name = str_trim(str_sub(name, 0, name.n - ending.n - 1));
    }
}

// Without a copy's number: "bus (1)".
static Str without_copy(Str name)
{
    size_t at = name.n;
    if (at < 3 || name.p[at - 1] != ')') return name;
    at--;
    while (at > 0 && name.p[at - 1] >= '0' && name.p[at - 1] <= '9') {
        at--;
    }
    bool numbered = at > 0 && at + 1 < name.n && name.p[at - 1] == '(';
    return numbered ? str_trim(str_sub(name, 0, at - 1)) : name;
}

static Str bare_name(Arena *arena, Str name)
{
    Str folded = utf8_fold(arena, without_copy(without_endings(name)));
    char *out = arena_new(arena, char, folded.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < folded.n; i++) {
        if (folded.p[i] != ' ') out[n++] = folded.p[i];
    }
    return (Str){ out, n };
}

void name_keys(Arena *arena, Str text, Str keys[NAME_STEPS])
{
    keys[NAME_EXACT] = text;
    keys[NAME_FOLDED] = utf8_fold(arena, text);
    keys[NAME_BARE] = bare_name(arena, text);
}

static int entry_order(const void *a, const void *b)
{
    const NameEntry *x = a, *y = b;
    int order = str_cmp(x->key, y->key);
    if (order == 0) order = x->name->rank - y->name->rank;
    return order ? order : str_cmp(x->name->raw, y->name->raw);
}

// Line ends and their like in a name are nobody's photo, and would break a message in two.
static bool has_control(Str raw)
{
    for (size_t i = 0; i < raw.n; i++) {
        if ((unsigned char)raw.p[i] < ' ') return true;
    }
    return false;
}

static void add_name(Arena *arena, Names *names, Str raw)
{
    if (has_control(raw)) return;
    Name *name = &names->items[names->count++];
    *name = (Name){ .raw = raw, .text = raw };
    if (!utf8_valid(raw)) name->text = decode_line(arena, raw); // from an old archive
    name->rank = ending_rank(name_ending(name->text));
    name_keys(arena, name->text, name->keys);
    for (int step = 0; step < NAME_STEPS; step++) {
        bool useless = name->rank == NAME_NO_PICTURE || name->keys[step].n == 0;
        if (step == NAME_BARE && useless) continue;
        names->by[step][names->by_count[step]++] = (NameEntry){ name->keys[step], name };
    }
}

void names_read(Arena *arena, Str folder, Names *names)
{
    Str *raw;
    int count = 0;
    *names = (Names){ .folder = folder };
    if (!folder_list(arena, arena_z(arena, folder), &raw, &count, NULL)) return;
    names->items = arena_new(arena, Name, count + 1);
    for (int step = 0; step < NAME_STEPS; step++) {
        names->by[step] = arena_new(arena, NameEntry, count + 1);
    }
    for (int i = 0; i < count; i++) {
        add_name(arena, names, raw[i]);
    }
    for (int step = 0; step < NAME_STEPS; step++) {
        qsort(names->by[step], (size_t)names->by_count[step], sizeof(NameEntry), entry_order);
    }
}

const NameEntry *names_find(const Names *names, NameStep step, Str key, int *count)
{
    const NameEntry *entries = names->by[step];
    int low = 0, high = names->by_count[step];
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (str_cmp(entries[middle].key, key) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    int end = low;
    while (end < names->by_count[step] && str_eq(entries[end].key, key)) {
        end++;
    }
    *count = end - low;
    return entries + low;
}

FileKind name_kind(Arena *arena, const Names *names, Name *name)
{
    if (!name->path) {
        name->path = path_join(arena, names->folder, name->raw);
        name->kind = file_info(name->path).kind;
    }
    return name->kind;
}
