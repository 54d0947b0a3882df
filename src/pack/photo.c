// Pupils write the name of a picture from memory, and their phones and file managers hide endings
// and add "(1)". So a name is looked up in three steps, from the very name to what is left of it
// without endings and separators. Only names are matched, in the pack's folder and a handful of
// subfolders: a path that a pupil writes is never followed. Names are read once a folder and a file
// is looked into once, however many items show it.
#include "pack/photo.h"

#include "base/utf8.h"
#include "pack/folder.h"
#include "pack/fuzzy.h"
#include "pack/keyword.h"
#include "pack/names.h"
#include "pack/picture.h"

static const Str none = { 0 };

enum {
    NEAREST_MAX = 500,       /* names looked at for one "Er is wel" */
    NEAREST_BUDGET = 200000, /* and for all of a pack */
    FOLDERS_MAX = 12,
    HEAD_BYTES = 1 << 16, /* a head is nearly always shorter; if not, all of the file is read */
    SHOWN_MAX = 60        /* characters of a name in a message */
};

typedef struct Finder {
    Arena *arena;
    Arena scratch; /* names of the folder at hand */
    Arena brief;   /* one lookup */
    Pack *pack;
    DiagList *diags;
    Str root; /* folder whose names are here */
    Names folders[FOLDERS_MAX];
    int folder_count;
    int nearest_left;
} Finder;

static void read_folder(Finder *finder, Str path)
{
    if (finder->folder_count == FOLDERS_MAX) return;
    names_read(&finder->scratch, path, &finder->folders[finder->folder_count++]);
}

// In the order of this list, whatever their case. Links to nowhere and files are passed over.
static void read_subfolders(Finder *finder)
{
    static const Str subfolders[] = { STR_INIT("foto"), STR_INIT("fotos"), STR_INIT("plaatjes"),
                                      STR_INIT("afbeeldingen"), STR_INIT("images") };
    const Names *root = &finder->folders[0];
    for (size_t i = 0; i < sizeof subfolders / sizeof *subfolders; i++) {
        int count;
        const NameEntry *entry = names_find(root, NAME_FOLDED, subfolders[i], &count);
        for (; count > 0; count--, entry++) {
            FileKind kind = name_kind(&finder->scratch, root, entry->name);
            if (kind == FILE_FOLDER) read_folder(finder, str_z(entry->name->path));
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

typedef struct Found {
    Name *name;
    const Name *other; /* a second one that fits as well */
    NameStep step;
} Found;

// Of the files that fit, those with the ending that is wanted most.
static bool find_in(Finder *finder, const Names *names, NameStep step, Str key, Found *found)
{
    int count;
    const NameEntry *entry = names_find(names, step, key, &count);
    *found = (Found){ .step = step };
    for (; count > 0; count--, entry++) {
        if (found->name && entry->name->rank > found->name->rank) break;
        if (name_kind(&finder->scratch, names, entry->name) != FILE_PLAIN) continue;
        if (found->name) {
            found->other = entry->name;
            break;
        }
        found->name = entry->name;
    }
    return found->name != NULL;
}

static bool find_picture(Finder *finder, Str name, Found *found)
{
    Str keys[NAME_STEPS];
    name_keys(&finder->brief, name, keys);
    for (int step = NAME_EXACT; step < NAME_STEPS; step++) {
        if (keys[step].n == 0) continue; // nothing but signs fits nothing
        for (int i = 0; i < finder->folder_count; i++) {
            if (find_in(finder, &finder->folders[i], (NameStep)step, keys[step], found))
                return true;
        }
    }
    return false;
}

// The picture whose name is nearest, at most a third of its letters away. The very name that was
// written is no help: what stands under it is no file.
static Str nearest_name(Finder *finder, Str name)
{
    Str keys[NAME_STEPS], nearest = none;
    name_keys(&finder->brief, name, keys);
    int limit = (int)(keys[NAME_BARE].n < FUZZY_MAX ? keys[NAME_BARE].n / 3 : 0), looked = 0;
    for (int f = 0; f < finder->folder_count; f++) {
        const Names *names = &finder->folders[f];
        for (int i = 0; i < names->by_count[NAME_BARE] && looked < NEAREST_MAX && limit > 0; i++) {
            const NameEntry *entry = &names->by[NAME_BARE][i];
            if (finder->nearest_left-- <= 0) return nearest;
            looked++;
            int distance = fuzzy_distance(keys[NAME_BARE], entry->key, limit);
            if (distance > limit) continue;
            if (name_kind(&finder->scratch, names, entry->name) != FILE_PLAIN) continue;
            nearest = entry->name->text;
            limit = distance - 1;
        }
    }
    return nearest;
}

static bool is_web_address(Str name)
{
    static const Str starts[] = { STR_INIT("http://"), STR_INIT("https://"), STR_INIT("ftp://"),
                                  STR_INIT("www.") };
    char small[9] = { 0 };
    for (size_t i = 0; i < sizeof small - 1 && i < name.n; i++) {
        char c = name.p[i];
        small[i] = (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        if (str_starts(str_z(small), starts[i])) return true;
    }
    return false;
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

// A name as a message shows it: a pupil may have put a whole story behind Foto.
static Str shown(Arena *arena, Str name)
{
    size_t end = 0;
    for (int i = 0; i < SHOWN_MAX && end < name.n; i++) {
        end = utf8_grapheme_end(name, end);
    }
    return end < name.n ? arena_printf(arena, "%.*s…", (int)end, name.p) : name;
}

// What is to be said of a file: "" all is well, "F04", "F07", or "F08", which is shown all the same.
static const char *judge(Arena *brief, const char *path)
{
    Str bytes;
    bool cut = false;
    if (file_info(path).size > PICTURE_BYTES_MAX) return "F07";
    if (!file_read(brief, path, HEAD_BYTES, &bytes, &cut, NULL)) return "F07";
    PictureHead head = picture_head(bytes);
    if (head.type != PICTURE_UNKNOWN && head.w == 0 && cut) { // long notes of the camera come first
        if (!file_read(brief, path, PICTURE_BYTES_MAX, &bytes, NULL, NULL)) return "F07";
        head = picture_head(bytes);
    }
    if (head.type == PICTURE_HEIC && !picture_is_shown(head.type)) return "F04";
    if (head.type == PICTURE_UNKNOWN || head.w == 0 || picture_is_too_large(head)) return "F07";
    bool small = head.w < PICTURE_SHORT_SIDE_MIN || head.h < PICTURE_SHORT_SIDE_MIN;
    return small ? "F08" : "";
}

// Whether the program can show it; says why not.
static bool picture_is_good(Finder *finder, Name *name, DiagPlace where)
{
    if (!name->judged) name->judged = judge(&finder->brief, name->path);
    if (name->judged[0] == 0) return true;
    diag_add(finder->diags, name->judged, where, shown(&finder->brief, name->text), none, none);
    return str_eq(str_z(name->judged), STR("F08"));
}

static void find_photo(Finder *finder, int index)
{
    Item *item = &finder->pack->items[index];
    DiagPlace where = pack_where(finder->pack, index, FIELD_PHOTO);
    if (is_web_address(item->photo)) {
        diag_add(finder->diags, "F05", where, none, none, none);
        return;
    }
    Arena *brief = &finder->brief;
    Str name = last_part(item->photo);
    Found found = { 0 };
    if (!find_picture(finder, name, &found)) {
        Str nearest = shown(brief, nearest_name(finder, name));
        diag_add(finder->diags, "F01", where, shown(brief, item->photo), nearest, none);
        return;
    }
    Str real = shown(brief, found.name->text);
    if (found.other) {
        diag_add(finder->diags, "F03", where, real, shown(brief, found.other->text), none);
        return;
    }
    if (!picture_is_good(finder, found.name, where)) return;
    item->photo_path = arena_copy(finder->arena, str_z(found.name->path));
    if (name.n != item->photo.n) diag_add(finder->diags, "F06", where, real, none, none);
    if (found.step == NAME_BARE) diag_add(finder->diags, "F02", where, real, none, none);
}

// A pack or folder of packs beside the programme; never the programme itself.
static bool find_pack(Finder *finder, Str own, Str wanted, Str *path)
{
    if (finder->folder_count == 0) return false;
    Str folded = utf8_fold(&finder->brief, wanted);
    const Names *root = &finder->folders[0];
    for (int step = NAME_EXACT; step < NAME_STEPS; step++) {
        for (int i = 0; i < root->count; i++) {
            Name *name = &root->items[i];
            Str ending = name_ending(name->text);
            Str bare = str_sub(name->text, 0, name->text.n - (ending.n ? ending.n + 1 : 0));
            bool text = file_sort(name->text) == SORT_TEXT;
            bool fits = step == NAME_EXACT ? str_eq(name->text, wanted)
                        : step == NAME_FOLDED
                            ? str_eq(name->keys[NAME_FOLDED], folded)
                            : text && str_eq(utf8_fold(&finder->brief, bare), folded);
            if (!fits || str_eq(name->raw, own)) continue;
            FileKind kind = name_kind(&finder->scratch, root, name);
            if (kind != FILE_FOLDER && !(kind == FILE_PLAIN && text)) continue;
            *path = str_z(name->path);
            return true;
        }
    }
    return false;
}

// The name of the file that it stands in, with its ending or without.
static bool is_itself(Finder *finder, Str own, Str name)
{
    Str ending = name_ending(own), folded = utf8_fold(&finder->brief, name);
    Str bare = str_sub(own, 0, own.n - (ending.n ? ending.n + 1 : 0));
    return str_eq(utf8_fold(&finder->brief, own), folded) ||
           str_eq(utf8_fold(&finder->brief, bare), folded);
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
    // The program has games of its own; a file of that name beside the programme goes first.
    CardKind deck;
    if (own_game(name, &deck) != OWN_GAME_NONE) return;
    const char *code = is_itself(finder, own, name) ? "A12/programma" : "A05";
    diag_add(finder->diags, code, pack_where(finder->pack, index, FIELD_PLAY), item->play, none,
             none);
}

void photos_find(Arena *arena, Pack *pack, DiagList *diags)
{
    Finder finder = {
        .arena = arena, .pack = pack, .diags = diags, .nearest_left = NEAREST_BUDGET
    };
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
