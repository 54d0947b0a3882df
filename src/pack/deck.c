// A deck beside a pack: the quiz brings its compliments from cards/. The deck is read as a pack of its
// own and its cards are put behind the items of the other one; to fill in the deck's path as one more
// source of a folder was rejected, because a folder's rules (rounds, 15 questions, reserves) are about
// its groups.
#include "pack/pack.h"

static Item *item_room(Arena *arena, Pack *pack, int more)
{
    Item *items = arena_new(arena, Item, pack->item_count + more + 1);
    for (int i = 0; i < pack->item_count; i++) {
        items[i] = pack->items[i];
    }
    return items;
}

void pack_add_deck(Arena *arena, const PackSource *source, Pack *pack)
{
    Pack deck;
    DiagList diags = { .arena = arena };
    pack_parse(arena, source->path, source, 1, NULL, &deck, &diags);
    PackFile *files = arena_new(arena, PackFile, pack->file_count + 1);
    for (int i = 0; i < pack->file_count; i++) {
        files[i] = pack->files[i];
    }
    files[pack->file_count] = deck.files[0];
    pack->files = files;
    pack->items = item_room(arena, pack, deck.item_count);
    for (int i = 0; i < deck.item_count; i++) {
        if (deck.items[i].kind != ITEM_CARD || !deck.items[i].usable) continue;
        Item *item = &pack->items[pack->item_count++];
        *item = deck.items[i];
        item->file = pack->file_count;
    }
    pack->file_count++;
}
