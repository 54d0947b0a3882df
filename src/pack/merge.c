// Several files as one evening. Questions are taken one per file per round, so that every group
// appears and neighbours come from different groups; no chance is involved, the same folder gives
// the same quiz. Twins are found with a hash table of folded texts that keeps numbers only; the texts
// are folded again when two hashes agree.
#include "pack/folder.h"

#include "base/file.h"
#include "pack/keyword.h"
#include "pack/value.h"

static const Str none = { 0 };

typedef struct Twins {
    Pack *pack;
    DiagList *diags;
    Arena scratch, brief;
    struct Slot {
        uint64_t hash;
        int item; /* index plus 1; 0: free */
    } * slots;
    size_t mask;
} Twins;

static uint64_t hash_of(Twins *twins, const Item *item)
{
    uint64_t hash = str_hash(value_key(&twins->brief, item->text));
    arena_reset(&twins->brief);
    return (hash ^ ((uint64_t)item->kind << 8 | item->card_kind)) * 0x9E3779B97F4A7C15u;
}

static bool same_item(Twins *twins, const Item *a, const Item *b)
{
    bool same = a->kind == b->kind && a->card_kind == b->card_kind &&
                str_eq(value_key(&twins->brief, a->text), value_key(&twins->brief, b->text));
    arena_reset(&twins->brief);
    return same;
}

// The item with the same text that was read before, or NULL; then this one is remembered.
static const Item *earlier(Twins *twins, int index)
{
    const Item *item = &twins->pack->items[index];
    uint64_t hash = hash_of(twins, item);
    size_t at = (size_t)(hash >> 20) & twins->mask;
    for (; twins->slots[at].item; at = (at + 1) & twins->mask) {
        if (twins->slots[at].hash != hash) continue;
        const Item *there = &twins->pack->items[twins->slots[at].item - 1];
        if (same_item(twins, there, item)) return there;
    }
    twins->slots[at] = (struct Slot){ .hash = hash, .item = index + 1 };
    return NULL;
}

static void say_twin(Twins *twins, int index, const Item *first)
{
    Item *item = &twins->pack->items[index];
    if (item->kind == ITEM_CARD) {
        DiagPlace where = pack_where(twins->pack, index, FIELD_CARD);
        diag_add(twins->diags, "K04", where, item->text, none, none);
        return;
    }
    bool question = item->kind == ITEM_QUESTION;
    DiagPlace where = pack_where(twins->pack, index, item_field(item->kind));
    Str file = path_name(twins->pack->files[first->file].path);
    diag_add(twins->diags, question ? "V12" : "V12/stelling", where, file, none, none);
    item->usable = false;
}

static void check_deck(Pack *pack, DiagList *diags)
{
    enum { ENOUGH = 32 };
    int cards = 0, first = -1;
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (item->kind != ITEM_CARD || item->card_kind != CARD_QUALITY || !item->usable) continue;
        if (first < 0) first = i;
        cards++;
    }
    if (first < 0 || cards >= ENOUGH) return;
    DiagPlace where = { .file = pack->items[first].file, .line = 1, .item = -1 };
    diag_add(diags, "K06", where, arena_printf(diags->arena, "%d", cards), none, none);
}

void pack_check_twins(Pack *pack, DiagList *diags)
{
    Twins twins = { .pack = pack, .diags = diags };
    size_t size = 16;
    while (size < (size_t)pack->item_count * 2) {
        size *= 2;
    }
    twins.mask = size - 1;
    twins.slots = arena_new(&twins.scratch, struct Slot, size);
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (!item->usable || item->kind == ITEM_PART) continue;
        const Item *first = earlier(&twins, i);
        if (first) say_twin(&twins, i, first);
    }
    arena_finish(&twins.scratch);
    arena_finish(&twins.brief);
    check_deck(pack, diags);
}

// Items in the order of play, by their old index.
typedef struct Order {
    Pack *pack;
    int *old; /* old[new] */
    int count;
    bool *taken;
    int *spare; /* questions over the maximum, in the rounds in which they were left over */
    int spare_count;
} Order;

static void take(Order *order, int index)
{
    order->old[order->count++] = index;
    order->taken[index] = true;
}

static bool plays(const Order *order, int index, ItemKind kind)
{
    const Item *item = &order->pack->items[index];
    return !order->taken[index] && item->kind == kind && item->usable && !item->reserve;
}

// One question per file per round, until nothing is left; those over the maximum are in reserve.
static int take_questions(Order *order, Arena *scratch)
{
    Pack *pack = order->pack;
    int *next = arena_new(scratch, int, pack->file_count + 1);
    int *end = arena_new(scratch, int, pack->file_count + 1);
    for (int i = pack->item_count - 1; i >= 0; i--) { // a file's items stand together
        int file = pack->items[i].file;
        if (end[file] == 0) end[file] = i + 1;
        next[file] = i;
    }
    int taken = 0;
    for (bool more = true; more;) {
        more = false;
        for (int file = 0; file < pack->file_count; file++) {
            while (next[file] < end[file] && !plays(order, next[file], ITEM_QUESTION)) {
                next[file]++;
            }
            if (next[file] >= end[file]) continue;
            more = true;
            int index = next[file]++;
            if (taken >= PACK_QUIZ_MAX) {
                pack->items[index].reserve = true;
                order->spare[order->spare_count++] = index;
            } else {
                take(order, index);
            }
            taken++;
        }
    }
    return taken;
}

static void take_kind(Order *order, ItemKind kind)
{
    for (int i = 0; i < order->pack->item_count; i++) {
        if (plays(order, i, kind)) take(order, i);
    }
}

// Reserves first, then what does not take part.
static void take_rest(Order *order)
{
    for (int i = 0; i < order->spare_count; i++) {
        take(order, order->spare[i]);
    }
    for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i < order->pack->item_count; i++) {
            bool reserve = order->pack->items[i].usable;
            if (!order->taken[i] && reserve == (pass == 0)) take(order, i);
        }
    }
}

static DiagPlace at_folder(void)
{
    return (DiagPlace){ .file = -1, .line = 1, .item = -1 };
}

static Str number_text(DiagList *diags, int number)
{
    return arena_printf(diags->arena, "%d", number);
}

static void check_colours(const Order *order, int from, int count, DiagList *diags)
{
    enum { MOST_PERCENT = 70 };
    int red = 0;
    for (int i = from; i < from + count; i++) {
        red += order->pack->items[order->old[i]].right == SIDE_RED;
    }
    int most = red > count - red ? red : count - red;
    if (count < 2 || most * 100 <= count * MOST_PERCENT) return;
    diag_add(diags, "M03", at_folder(), number_text(diags, most), number_text(diags, count),
             most == red ? STR("rood") : STR("groen"));
}

// Groups that wrote questions of which none can be played yet.
static bool check_groups(const Pack *pack, Arena *scratch, DiagList *diags)
{
    int *asked = arena_new(scratch, int, pack->file_count + 1);
    int *good = arena_new(scratch, int, pack->file_count + 1);
    bool any = false;
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (item->kind != ITEM_QUESTION) continue;
        any = true;
        asked[item->file]++;
        good[item->file] += item->usable;
    }
    for (int file = 0; file < pack->file_count; file++) {
        if (asked[file] == 0 || good[file] > 0) continue;
        diag_add(diags, "M04", at_folder(), path_name(pack->files[file].path), none, none);
    }
    return any;
}

static void check_quiz(const Order *order, int from, int questions, Arena *scratch, DiagList *diags)
{
    if (!check_groups(order->pack, scratch, diags)) return;
    Str number = number_text(diags, questions);
    if (questions < PACK_QUIZ_MIN) {
        diag_add(diags, "M01", at_folder(), number, number_text(diags, PACK_QUIZ_MIN - questions),
                 none);
    }
    if (questions > PACK_QUIZ_MAX) diag_add(diags, "M02", at_folder(), number, none, none);
    int played = questions < PACK_QUIZ_MAX ? questions : PACK_QUIZ_MAX;
    check_colours(order, from, played, diags);
    if (order->pack->prize.n == 0) diag_add(diags, "M05", at_folder(), none, none, none);
}

// An evening has one programme: the first; the parts of any other are in reserve.
static int choose_programme(Pack *pack, DiagList *diags)
{
    int first = -1, second = -1;
    for (int i = 0; i < pack->item_count; i++) {
        Item *item = &pack->items[i];
        if (item->kind != ITEM_PART) continue;
        if (first < 0) first = item->file;
        if (item->file == first) continue;
        if (second < 0) second = item->file;
        item->reserve = true;
    }
    if (second >= 0) {
        diag_add(diags, "A06", at_folder(), path_name(pack->files[first].path),
                 path_name(pack->files[second].path), none);
    }
    return first;
}

// The title of a folder: that of its programme, or the only one there is.
static Str folder_title(const Pack *pack, int programme)
{
    if (programme >= 0) return pack->files[programme].title;
    Str title = none;
    for (int i = 0; i < pack->file_count; i++) {
        if (pack->files[i].title.n == 0) continue;
        if (title.n) return none;
        title = pack->files[i].title;
    }
    return title;
}

// Moves the items round the cycles of the new order, so that no second list of them is needed.
static void move_items(Item *items, const Order *order)
{
    for (int start = 0; start < order->count; start++) {
        if (!order->taken[start]) continue;
        Item first = items[start];
        int at = start;
        for (; order->old[at] != start; at = order->old[at]) {
            items[at] = items[order->old[at]];
            order->taken[at] = false;
        }
        items[at] = first;
        order->taken[at] = false;
    }
}

static void reorder(Arena *scratch, const Order *order, DiagList *diags, int first_diag)
{
    Pack *pack = order->pack;
    int *fresh = arena_new(scratch, int, pack->item_count);
    for (int i = 0; i < pack->item_count; i++) {
        fresh[order->old[i]] = i;
    }
    move_items(pack->items, order);
    for (int i = first_diag; i < diags->count; i++) {
        if (diags->items[i].item >= 0) diags->items[i].item = fresh[diags->items[i].item];
    }
}

void pack_merge(Pack *pack, DiagList *diags, int first_diag)
{
    Arena scratch = { 0 };
    int programme = choose_programme(pack, diags);
    pack->title = folder_title(pack, programme);
    pack->makers = none;
    Order order = { .pack = pack,
                    .old = arena_new(&scratch, int, pack->item_count + 1),
                    .taken = arena_new(&scratch, bool, pack->item_count + 1),
                    .spare = arena_new(&scratch, int, pack->item_count + 1) };
    take_kind(&order, ITEM_PART);
    int from = order.count;
    int questions = take_questions(&order, &scratch);
    check_quiz(&order, from, questions, &scratch, diags);
    take_kind(&order, ITEM_STATEMENT);
    take_kind(&order, ITEM_CARD);
    take_rest(&order);
    if (pack->item_count > 0) reorder(&scratch, &order, diags, first_diag);
    arena_finish(&scratch);
}
