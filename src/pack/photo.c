// Pupils write the name of a picture from memory, and their phones and file managers hide endings
// and add "(1)". So a name is looked up in three steps, from the very name to what is left of it
// without endings and separators. Only names are matched, in the pack's folder and a handful of
// subfolders: a path that a pupil writes is never followed. Names are read and folded once a folder.
#include "pack/photo.h"

#include "base/file.h"
#include "base/utf8.h"
#include "pack/folder.h"
#include "pack/fuzzy.h"
#include "pack/picture.h"

static const Str none = { 0 };

enum {
    NAMES_MAX = 4096,  /* per folder; a folder with more is no pupil's */
    NEAREST_MAX = 500, /* names looked at for "Er is wel" */
    FOLDERS_MAX = 6
};

typedef struct Name {
    Str name;   /* on disk */
    Str folded; /* "bus jpg" */
    Str bare;   /* "bus": no endings, no separators, no "(1)" */
    int rank;   /* of its ending, 0 the most wanted; RANK_NONE: no picture by name */
} Name;

typedef struct Folder {
    Str path;
    Name *names;
    int count;
} Folder;

typedef struct Finder {
    Arena *arena;
    Arena scratch; /* names of the folder at hand */
    Arena brief;   /* one lookup */
    Pack *pack;
    DiagList *diags;
    Str root; /* folder whose names are here */
    Folder folders[FOLDERS_MAX];
    int folder_count;
} Finder;

static const struct {
    Str ending;
    int rank;
} endings[] = {
    { STR_INIT("jpg"), 0 }, { STR_INIT("jpeg"), 0 }, { STR_INIT("jfif"), 0 },
    { STR_INIT("png"), 1 }, { STR_INIT("webp"), 2 }, { STR_INIT("gif"), 3 },
    { STR_INIT("bmp"), 4 }, { STR_INIT("heic"), 5 }, { STR_INIT("heif"), 5 },
};

enum { RANK_NONE = 9 };

static int ending_rank(Str ending)
{
    char small[8];
    if (ending.n == 0 || ending.n > 4) return RANK_NONE;
    Str folded = { small, ending.n };
    for (size_t i = 0; i < ending.n; i++) {
        char c = ending.p[i];
        small[i] = (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (str_eq(folded, endings[i].ending)) return endings[i].rank;
    }
    return RANK_NONE;
}

static Str ending_of(Str name)
{
    for (size_t at = name.n; at > 1; at--) {
        if (name.p[at - 1] == '.') return str_drop(name, at);
    }
    return none;
}

// Without picture endings, however many: "bus.jpg.jpg" is saved by those who cannot see the first.
static Str without_endings(Str name)
{
    for (;;) {
        Str ending = ending_of(name);
        if (ending_rank(ending) == RANK_NONE) return name;
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

static void read_folder(Finder *finder, Str path)
{
    Str *names;
    int count = 0;
    Arena *scratch = &finder->scratch;
    if (!folder_list(scratch, arena_z(scratch, path), &names, &count, NULL)) return;
    if (count > NAMES_MAX) count = NAMES_MAX;
    Folder *folder = &finder->folders[finder->folder_count++];
    *folder = (Folder){ .path = path, .names = arena_new(scratch, Name, count + 1) };
    for (int i = 0; i < count; i++) {
        Name *name = &folder->names[folder->count++];
        name->name = names[i];
        name->folded = utf8_fold(scratch, names[i]);
        name->bare = bare_name(scratch, names[i]);
        name->rank = ending_rank(ending_of(names[i]));
    }
}

// Folders with a picture's name are not looked into; those with one of these names are.
static void read_subfolders(Finder *finder)
{
    static const Str subfolders[] = { STR_INIT("foto"), STR_INIT("fotos"), STR_INIT("plaatjes"),
                                      STR_INIT("afbeeldingen"), STR_INIT("images") };
    int roots = finder->folder_count;
    for (size_t i = 0; i < sizeof subfolders / sizeof *subfolders && roots > 0; i++) {
        const Folder *root = &finder->folders[0];
        for (int k = 0; k < root->count && finder->folder_count < FOLDERS_MAX; k++) {
            if (!str_eq(root->names[k].folded, subfolders[i])) continue;
            const char *path = path_join(&finder->scratch, root->path, root->names[k].name);
            if (file_info(path).kind == FILE_FOLDER) read_folder(finder, str_z(path));
            break;
        }
    }
}

static void use_folder(Finder *finder, Str root)
{
    if (finder->root.n && str_eq(finder->root, root)) return;
    arena_reset(&finder->scratch);
    finder->folder_count = 0;
    finder->root = root;
    read_folder(finder, root);
    read_subfolders(finder);
}

typedef enum Step { STEP_EXACT, STEP_FOLDED, STEP_BARE, STEP_COUNT } Step;

typedef struct Wanted {
    Str name, folded, bare;
} Wanted;

typedef struct Found {
    Str path, name;
    Str other; /* a second one that fits as well */
    Step step;
} Found;

static bool name_fits(const Name *name, const Wanted *wanted, Step step)
{
    switch (step) {
    case STEP_EXACT:
        return str_eq(name->name, wanted->name);
    case STEP_FOLDED:
        return str_eq(name->folded, wanted->folded);
    default:
        return name->rank != RANK_NONE && wanted->bare.n > 0 && str_eq(name->bare, wanted->bare);
    }
}

static bool find_in(Finder *finder, const Folder *folder, const Wanted *wanted, Step step,
                    Found *found)
{
    const Name *best = NULL, *second = NULL;
    for (int i = 0; i < folder->count; i++) {
        const Name *name = &folder->names[i];
        if (!name_fits(name, wanted, step)) continue;
        if (!best || name->rank < best->rank) {
            best = name;
            second = NULL;
        } else if (name->rank == best->rank) {
            second = name;
        }
    }
    if (!best) return false;
    const char *path = path_join(&finder->brief, folder->path, best->name);
    if (file_info(path).kind != FILE_PLAIN) return false;
    *found = (Found){ .path = str_z(path), .name = best->name, .step = step };
    if (second) found->other = second->name;
    return true;
}

static bool find_picture(Finder *finder, Str name, Found *found)
{
    Wanted wanted = { .name = name,
                      .folded = utf8_fold(&finder->brief, name),
                      .bare = bare_name(&finder->brief, name) };
    for (int step = STEP_EXACT; step < STEP_COUNT; step++) {
        for (int i = 0; i < finder->folder_count; i++) {
            if (find_in(finder, &finder->folders[i], &wanted, (Step)step, found)) return true;
        }
    }
    return false;
}

// The picture whose name is nearest, at most a third of its letters away.
static Str nearest_name(Finder *finder, Str name)
{
    Str bare = bare_name(&finder->brief, name), nearest = none;
    int limit = (int)(bare.n / 3), looked = 0;
    for (int f = 0; f < finder->folder_count; f++) {
        const Folder *folder = &finder->folders[f];
        for (int i = 0; i < folder->count && looked < NEAREST_MAX && limit > 0; i++) {
            if (folder->names[i].rank == RANK_NONE) continue;
            looked++;
            int distance = fuzzy_distance(bare, folder->names[i].bare, limit);
            if (distance > limit) continue;
            nearest = folder->names[i].name;
            limit = distance - 1;
        }
    }
    return nearest;
}

static bool is_web_address(Str name)
{
    char small[9] = { 0 };
    for (size_t i = 0; i < sizeof small - 1 && i < name.n; i++) {
        char c = name.p[i];
        small[i] = (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    Str start = str_z(small);
    return str_starts(start, STR("http://")) || str_starts(start, STR("https://")) ||
           str_starts(start, STR("www."));
}

// What stands behind the last slash, backslash or drive letter.
static Str last_part(Str name)
{
    size_t from = 0;
    for (size_t i = 0; i < name.n; i++) {
        if (name.p[i] == '/' || name.p[i] == '\\' || (name.p[i] == ':' && i == 1)) from = i + 1;
    }
    return str_trim(str_drop(name, from));
}

// Whether the program can show it; says why not. A small one is shown all the same.
static bool picture_is_good(Finder *finder, const Found *found, Diag where)
{
    Str head;
    Err err;
    int64_t width, height;
    const char *path = arena_z(&finder->brief, found->path);
    bool read = file_read(&finder->brief, path, PICTURE_HEAD_MAX, &head, NULL, &err);
    PictureType type = read ? picture_read(head, &width, &height) : PICTURE_UNKNOWN;
    if (type == PICTURE_HEIC) {
        diag_add(finder->diags, "F04", where, none, none, none);
        return false;
    }
    bool good = type != PICTURE_UNKNOWN && width > 0 && height > 0 &&
                width <= PICTURE_PIXELS_MAX / height && file_info(path).size <= PICTURE_BYTES_MAX;
    if (!good) {
        diag_add(finder->diags, "F07", where, found->name, none, none);
        return false;
    }
    bool small = width < PICTURE_SHORT_SIDE_MIN || height < PICTURE_SHORT_SIDE_MIN;
    if (small) diag_add(finder->diags, "F08", where, found->name, none, none);
    return true;
}

static void find_photo(Finder *finder, int index)
{
    Item *item = &finder->pack->items[index];
    Diag where = pack_where(finder->pack, index, FIELD_PHOTO);
    if (is_web_address(item->photo)) {
        diag_add(finder->diags, "F05", where, none, none, none);
        return;
    }
    Str name = last_part(item->photo);
    Found found;
    if (name.n == 0 || !find_picture(finder, name, &found)) {
        Str nearest = nearest_name(finder, name);
        diag_add(finder->diags, "F01", where, item->photo, nearest, none);
        return;
    }
    if (found.other.n) {
        diag_add(finder->diags, "F03", where, found.name, found.other, none);
        return;
    }
    if (!picture_is_good(finder, &found, where)) return;
    item->photo_path = arena_copy(finder->arena, found.path);
    if (name.n != item->photo.n) diag_add(finder->diags, "F06", where, found.name, none, none);
    if (found.step == STEP_BARE) diag_add(finder->diags, "F02", where, found.name, none, none);
}

// A pack or folder of packs beside the programme; never the programme itself.
static bool find_pack(Finder *finder, Str own, Str wanted, Str *path)
{
    if (finder->folder_count == 0) return false;
    Str folded = utf8_fold(&finder->brief, wanted);
    const Folder *root = &finder->folders[0];
    for (int step = STEP_EXACT; step < STEP_COUNT; step++) {
        for (int i = 0; i < root->count; i++) {
            const Name *name = &root->names[i];
            Str ending = ending_of(name->name);
            Str bare = str_sub(name->name, 0, name->name.n - (ending.n ? ending.n + 1 : 0));
            bool text = file_sort(name->name) == SORT_TEXT;
            bool fits = step == STEP_EXACT ? str_eq(name->name, wanted)
                        : step == STEP_FOLDED
                            ? str_eq(name->folded, folded)
                            : text && str_eq(utf8_fold(&finder->brief, bare), folded);
            if (!fits || str_eq(name->name, own)) continue;
            const char *full = path_join(&finder->brief, root->path, name->name);
            FileKind kind = file_info(full).kind;
            if (kind != FILE_FOLDER && !(kind == FILE_PLAIN && text)) continue;
            *path = str_z(full);
            return true;
        }
    }
    return false;
}

static void find_play(Finder *finder, int index)
{
    Item *item = &finder->pack->items[index];
    Str own = path_name(finder->pack->files[item->file].path);
    Str name = last_part(item->play), path;
    if (name.n > 0 && find_pack(finder, own, name, &path)) {
        item->play_path = arena_copy(finder->arena, path);
        return;
    }
    diag_add(finder->diags, "A05", pack_where(finder->pack, index, FIELD_PLAY), item->play, none,
             none);
}

void photos_find(Arena *arena, Pack *pack, DiagList *diags)
{
    Finder finder = { .arena = arena, .pack = pack, .diags = diags };
    int file = -1;
    bool on_disk = false;
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (item->photo.n == 0 && item->play.n == 0) continue;
        if (item->file != file) {
            file = item->file;
            Str path = pack->files[file].path;
            on_disk = file_info(arena_z(&finder.brief, path)).kind == FILE_PLAIN;
            if (on_disk) use_folder(&finder, path_folder(path));
        }
        if (on_disk && item->photo.n) find_photo(&finder, i);
        if (on_disk && item->play.n) find_play(&finder, i);
        arena_reset(&finder.brief);
    }
    arena_finish(&finder.scratch);
    arena_finish(&finder.brief);
}
