// From a path to an evening that can begin. A programme becomes a part for each of its items: the pack that
// the item names, or the item itself, written out as a small pack of its own, so that every part is kept
// and read again in one way. Nothing that is missing stops an evening: a part whose game is not there
// plays as its text, and `check` has told why.
//
// Before it plays, a programme is measured with the letters of the screen, part by part and by the format
// that will play it; `check` and the start screen do the same. A game that several parts play is read and
// measured once. What is wrong in it is told at the line that names it, in one message: the rest is said
// when the game itself is checked, in its own words and at its own lines.
#include "evening/reading.h"

#include "base/file.h"
#include "pack/icon.h"
#include "pack/keyword.h"

#include <string.h>

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

// Those of a second programme in a folder do not play.
static bool is_to_play(const Item *item)
{
    return item->kind == ITEM_PART && item->usable && !item->reserve;
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

// A game of the programme.
typedef struct Game {
    const char *path;
    const Pack *pack;
    const Format *format; // NULL: there is nothing in it to play
    bool programme;       // a programme in a programme has no end
    int slips;            // messages in it of something that does not take part
} Game;

typedef struct Games {
    const SessionSetup *setup;
    Arena *arena;
    Game *items;
    int count;
    size_t capacity;
} Games;

// What its pupils have yet to mend, and what does not fit on the screen.
static int count_slips(const DiagList *diags)
{
    int count = 0;
    for (int i = 0; i < diags->count; i++) {
        const Diag *diag = &diags->items[i];
        bool too_large = str_eq(str_z(diag_code(diag)), STR("V10"));
        count += too_large || diag_severity(diag) == DIAG_FIX;
    }
    return count;
}

static void read_game(Games *games, Game *game)
{
    DiagList diags = { .arena = games->arena };
    Pack *pack = arena_new(games->arena, Pack, 1);
    if (!pack_load(games->arena, game->path, pack, &diags, NULL)) return;
    game->pack = pack;
    game->programme = reading_is_programme(pack);
    if (game->programme) return;
    game->format = make_ready(games->setup, games->arena, pack, &diags);
    game->slips = count_slips(&diags);
}

// The game of a part, read at the first one that plays it; NULL: it is nowhere.
static const Game *find_game(Games *games, const Item *item)
{
    const char *path = game_path(games->setup, games->arena, item);
    if (!path) return NULL;
    for (int i = 0; i < games->count; i++) {
        if (strcmp(games->items[i].path, path) == 0) return &games->items[i];
    }
    games->items = arena_grow(games->arena, games->items, &games->capacity,
                              (size_t)games->count + 1, sizeof *games->items);
    Game *game = &games->items[games->count++];
    *game = (Game){ .path = path };
    read_game(games, game);
    return game;
}

// Measuring --------------------------------------------------------------------------------------

// What is to be said of it at the line that names it; NULL: nothing.
static const char *code_of(const Game *game)
{
    if (!game) return "A05"; // mostly said before: a line has one message
    if (game->programme) return "A12/programma";
    if (!game->format) return "A12";
    return game->slips > 0 ? "A12/iets" : NULL;
}

// True: the part plays its game.
static bool measure_game(Games *games, const Pack *pack, int part, DiagList *diags)
{
    Str play = pack->items[part].play;
    const Game *game = find_game(games, &pack->items[part]);
    const char *code = code_of(game);
    if (code) {
        Str slips = arena_printf(games->arena, "%d", game ? game->slips : 0);
        diag_add(diags, code, pack_where(pack, part, FIELD_PLAY), play, slips,
                 game ? str_z(game->path) : (Str){ 0 });
    }
    return game && game->format;
}

// The first format that takes the part, while it is the only item that takes part.
static void measure_text(const SessionSetup *setup, Pack *pack, DiagList *diags)
{
    for (int i = 0; i < format_count; i++) {
        if (formats[i]->accepts(pack, setup->metrics, diags)) return;
    }
}

// A question or a card between the parts. Those in other files of a folder are packs to play.
static void leave_out_others(Pack *pack, DiagList *diags)
{
    Arena scratch = { 0 };
    bool *has_parts = arena_new(&scratch, bool, pack->file_count + 1);
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (item->kind == ITEM_PART && item->usable) has_parts[item->file] = true;
    }
    for (int i = 0; i < pack->item_count; i++) {
        Item *item = &pack->items[i];
        if (item->kind == ITEM_PART || !item->usable || !has_parts[item->file]) continue;
        DiagPlace where = pack_where(pack, i, FIELD_NONE);
        diag_add(diags, "A14", where, (Str){ 0 }, (Str){ 0 }, (Str){ 0 });
        item->usable = false;
    }
    arena_finish(&scratch);
}

// True: it plays. No other item takes part meanwhile.
static bool measure_part(Games *games, Pack *pack, int part, DiagList *diags)
{
    Item *item = &pack->items[part];
    if (!str_empty(item->play) && measure_game(games, pack, part, diags)) return true;
    item->usable = true;
    measure_text(games->setup, pack, diags);
    bool plays = item->usable;
    item->usable = false;
    return plays;
}

// As many as an evening has.
static void measure_parts(Games *games, Pack *pack, DiagList *diags)
{
    leave_out_others(pack, diags);
    Arena scratch = { 0 };
    int *parts = arena_new(&scratch, int, pack->item_count + 1), count = 0, playing = 0;
    bool *usable = arena_new(&scratch, bool, pack->item_count + 1);
    for (int i = 0; i < pack->item_count; i++) {
        if (is_to_play(&pack->items[i])) parts[count++] = i;
        usable[i] = pack->items[i].usable;
        pack->items[i].usable = false;
    }
    for (int i = 0; i < count && playing < PROGRAMME_MOST; i++) {
        usable[parts[i]] = measure_part(games, pack, parts[i], diags);
        playing += usable[parts[i]];
    }
    for (int i = 0; i < pack->item_count; i++) {
        pack->items[i].usable = usable[i];
    }
    arena_finish(&scratch);
}

void reading_measure(const SessionSetup *setup, Pack *pack, DiagList *diags)
{
    Arena arena = { 0 };
    Games games = { .setup = setup, .arena = &arena };
    measure_parts(&games, pack, diags);
    arena_finish(&arena);
}

// Parts ------------------------------------------------------------------------------------------

static bool add_game(Games *games, Reading *out, const Item *item, Str plan)
{
    const Game *game = find_game(games, item);
    if (!game || !game->format) return false;
    evening_add_planned(out->evening, game->pack, game->format, games->setup->seed, plan);
    return true;
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
    Pack *pack = out->pack;
    Games games = { .setup = setup, .arena = evening_arena(out->evening) };
    measure_parts(&games, pack, &out->diags);
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (!is_to_play(item)) continue;
        if (evening_part_count(out->evening) == PROGRAMME_MOST) return;
        Str plan = plan_of(evening_arena(out->evening), pack, *item);
        if (!str_empty(item->play)) {
            if (add_game(&games, out, item, plan)) continue;
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
        evening_take_path(out->evening, str_z(path));
        add_parts(setup, out);
    } else {
        const Format *format = make_ready(setup, arena, pack, &out->diags);
        if (format) evening_add(out->evening, pack, format, setup->seed);
        if (format)
            evening_take_title(out->evening, str_z(format->title)); // when the pack has none
    }
    const EveningPart *first = evening_part(out->evening);
    if (first) out->format = first->format;
    return first || err_set(err, "In %s staat nog niets om te spelen. Doe: avondspel check \"%s\"",
                            path, path);
}
