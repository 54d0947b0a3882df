// From a path to an evening that can begin. A programme becomes a part for each of its items: the pack that
// the item names, or the item itself, written out as a small pack of its own, so that every part is kept
// and read again in one way. Nothing that is missing stops an evening: a part whose game is not there
// plays as its text, and `check` has told why.
#include "evening/reading.h"

#include "base/file.h"
#include "evening/evening_inside.h"
#include "pack/icon.h"
#include "pack/keyword.h"

static bool has_cards(const Pack *pack, CardKind kind)
{
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (item->kind == ITEM_CARD && item->card_kind == kind && item->usable) return true;
    }
    return false;
}

// The teacher's deck of this kind, else ours; NULL when there is none.
static const char *deck_path(const SessionSetup *setup, Arena *arena, CardKind kind)
{
    const char *folders[] = { setup->own, setup->decks };
    Str name = arena_printf(arena, "%.*s.txt", STR_ARG(card_kind_word(kind)));
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        if (!folders[i]) continue;
        const char *path = path_join(arena, str_z(folders[i]), name);
        if (file_info(path).kind == FILE_PLAIN) return path;
    }
    return NULL;
}

// The cards that a format plays besides: the pack's own, else a deck. A deck that is not there costs
// nothing.
static void add_deck(const SessionSetup *setup, const Format *format, Arena *arena, Pack *pack)
{
    DiagList unsaid = { .arena = arena };
    PackSource source;
    if (format->deck == CARD_OTHER || has_cards(pack, format->deck)) return;
    const char *path = deck_path(setup, arena, format->deck);
    if (!path || !file_read(arena, path, PACK_BYTES_MAX, &source.bytes, NULL, NULL)) return;
    source.path = str_z(path);
    pack_add_deck(arena, &source, pack);
    pack_find_icons(arena, pack, setup->icons);
    format->accepts(pack, setup->metrics, &unsaid); // its cards must fit as well
}

// The first format that plays the pack, which is then ready to be played; NULL: none does.
static const Format *make_ready(const SessionSetup *setup, Arena *arena, Pack *pack,
                                DiagList *diags)
{
    pack_find_icons(arena, pack, setup->icons); // first: a drawing takes room on its card
    for (int i = 0; i < format_count; i++) {
        if (!formats[i]->accepts(pack, setup->metrics, diags)) continue;
        add_deck(setup, formats[i], arena, pack);
        return formats[i];
    }
    return NULL;
}

// A programme ------------------------------------------------------------------------------------

bool reading_is_programme(const Pack *pack)
{
    return pack_usable(pack, ITEM_PART) > 0;
}

// The item as a pack by itself.
static Str write_alone(Arena *arena, const Pack *pack, Item item)
{
    Pack alone = { .language = pack->language, .start = pack->start, .items = &item };
    alone.item_count = 1;
    Buf text = { 0 };
    pack_write(&alone, &text);
    Str out = arena_copy(arena, buf_str(&text));
    buf_finish(&text);
    return out;
}

static Str plan_of(Arena *arena, const Pack *pack, Item item)
{
    item.photo = item.play = (Str){ 0 }; // of the part that plays, not of the plan
    return write_alone(arena, pack, item);
}

// What the item plays: the file or folder found beside the programme, else a game with our own decks.
static const char *game_path(const SessionSetup *setup, Arena *arena, const Item *item)
{
    if (!str_empty(item->play_path)) return arena_z(arena, item->play_path);
    CardKind deck;
    OwnGame game = own_game(item->play, &deck);
    if (game == OWN_GAME_DECK) return deck_path(setup, arena, deck);
    return game == OWN_GAME_DECKS ? setup->decks : NULL;
}

static bool add_game(const SessionSetup *setup, Reading *out, const Item *item, Str plan)
{
    Arena *arena = evening_arena(out->evening);
    const char *path = game_path(setup, arena, item);
    DiagList unsaid = { .arena = arena };
    Pack *pack = arena_new(arena, Pack, 1);
    if (!path || !pack_load(arena, path, pack, &unsaid, NULL)) return false;
    if (reading_is_programme(pack)) return false; // a programme in a programme has no end
    const Format *format = make_ready(setup, arena, pack, &unsaid);
    if (format) evening_add_planned(out->evening, pack, format, setup->seed, plan);
    return format != NULL;
}

// Its name, who, the explanation, the clock, the groups.
static void add_text(const SessionSetup *setup, Reading *out, const Item *item, Str plan)
{
    Arena *arena = evening_arena(out->evening);
    DiagList unsaid = { .arena = arena };
    Pack *pack = arena_new(arena, Pack, 1);
    Item copy = *item;
    copy.play = (Str){ 0 };
    PackSource source = { out->pack->files[item->file].path, write_alone(arena, out->pack, copy) };
    pack_parse(arena, source.path, &source, 1, NULL, pack, &unsaid);
    const Format *format = make_ready(setup, arena, pack, &unsaid);
    if (format) evening_add_planned(out->evening, pack, format, setup->seed, plan);
}

static void add_parts(const SessionSetup *setup, Reading *out)
{
    const Pack *pack = out->pack;
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (item->kind != ITEM_PART || !item->usable) continue;
        if (evening_part_count(out->evening) == PROGRAMME_MOST) return;
        Str plan = plan_of(evening_arena(out->evening), pack, *item);
        if (!str_empty(item->play)) {
            if (add_game(setup, out, item, plan)) continue;
            out->missing++;
        }
        add_text(setup, out, item, plan);
    }
}

// Opening ----------------------------------------------------------------------------------------

bool reading_open(const SessionSetup *setup, const char *path, int64_t wall_ms, Reading *out,
                  Err *err)
{
    *out = (Reading){ .evening = evening_create((Str){ 0 }, wall_ms, setup->journal) };
    Arena *arena = evening_arena(out->evening);
    out->diags = (DiagList){ .arena = arena };
    Pack *pack = arena_new(arena, Pack, 1);
    if (!pack_load(arena, path, pack, &out->diags, err)) return false;
    out->pack = pack;
    if (reading_is_programme(pack)) {
        evening_take_title(out->evening, pack->title);
        add_parts(setup, out);
    } else {
        const Format *format = make_ready(setup, arena, pack, &out->diags);
        if (format) evening_add(out->evening, pack, format, setup->seed);
        if (format) evening_take_title(out->evening, str_z(format->title)); // when the pack has none
    }
    const EveningPart *first = evening_part(out->evening);
    if (first) out->format = first->format;
    return first || err_set(err, "In %s staat nog niets om te spelen. Doe: avondspel check \"%s\"",
                            path, path);
}
