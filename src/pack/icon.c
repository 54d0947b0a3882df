// The title is the key: packs of other makers then get our drawings for the titles they share with us,
// and no pack has to name a file. A path is built only from a folded title, in which nothing but
// letters and digits is left, so no pack can point anywhere else. One look on the disk a card; the list
// of a whole folder would have to be read and sorted first, for the handful of cards in a usual pack.
#include "pack/icon.h"

#include "base/file.h"
#include "base/utf8.h"
#include "pack/keyword.h"

// A title may be as long as its file. Folding this much is nothing, and it fits on the stack.
enum { TITLE_BYTES_MAX = 1024 };

Str icon_slug(Arena *arena, Str title)
{
    if (title.n > TITLE_BYTES_MAX) return (Str){ 0 };
    char folded[TITLE_BYTES_MAX * UTF8_FOLD_GROWTH];
    size_t n = utf8_fold_into(folded, title);
    if (n > ICON_SLUG_MAX) return (Str){ 0 };
    for (size_t i = 0; i < n; i++) {
        if (folded[i] == ' ') folded[i] = '-';
    }
    return arena_copy(arena, (Str){ folded, n });
}

static Str find_icon(Arena *arena, const Item *item, const char *folder)
{
    Str kind = card_kind_word(item->card_kind), slug = icon_slug(arena, item->text);
    if (kind.n == 0 || slug.n == 0) return (Str){ 0 };
    Str name = arena_printf(arena, "%.*s/%.*s.svg", STR_ARG(kind), STR_ARG(slug));
    const char *path = path_join(arena, str_z(folder), name);
    return file_info(path).kind == FILE_PLAIN ? str_z(path) : (Str){ 0 };
}

void pack_find_icons(Arena *arena, Pack *pack, const char *folder)
{
    if (!folder) return;
    Arena scratch = { 0 };
    for (int i = 0; i < pack->item_count; i++) {
        Item *item = &pack->items[i];
        if (item->kind != ITEM_CARD || !item->usable) continue;
        arena_reset(&scratch);
        Str path = find_icon(&scratch, item, folder);
        if (path.n) item->icon = arena_copy(arena, path);
    }
    arena_finish(&scratch);
}
