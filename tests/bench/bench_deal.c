// A million cards shuffled and dealt: the moves a teacher makes, on one deck of a million cards, through
// the same door as keys; beside it, in the same run, the shuffle alone and a plain loop that writes as many
// numbers. Prints medians in ms: shuffle and deal, shuffle, loop, and the first as a multiple of the last.
#include "formats/deal.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { CARDS = 1000000, ROUNDS = 5 };

static double now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *times)
{
    qsort(times, ROUNDS, sizeof *times, by_size);
    return times[ROUNDS / 2];
}

static Pack large_deck(Arena *arena)
{
    Pack pack = { .item_count = CARDS, .items = arena_new(arena, Item, CARDS) };
    for (int i = 0; i < CARDS; i++) {
        pack.items[i] = (Item){
            .kind = ITEM_CARD, .card_kind = CARD_QUALITY, .usable = true, .text = STR("Dapper")
        };
    }
    return pack;
}

// Every card turned and given or laid on the rest pile. False: a move was refused.
static bool deal_all(const Pack *pack, uint64_t seed)
{
    Arena arena = { 0 };
    State *state = format_deal.start(&arena, pack, seed);
    bool ok = format_deal.apply(state, STR("wijze dicht"), 0);
    for (int i = 0; i < CARDS && ok; i++) {
        ok = format_deal.apply(state, STR("draai"), i) &&
             format_deal.apply(state, i % 2 ? STR("geef Sanne") : STR("rust"), i);
    }
    arena_finish(&arena);
    return ok;
}

static void write_plain(int *into, int round)
{
    for (int i = 0; i < CARDS; i++) {
        into[i] = i ^ round;
    }
}

int main(void)
{
    Arena arena = { 0 };
    Pack pack = large_deck(&arena);
    int *order = arena_new(&arena, int, CARDS);
    double deal[ROUNDS], shuffle[ROUNDS], plain[ROUNDS];
    volatile int sink = 0; // the loop must not be left out
    bool ok = true;
    for (int r = 0; r < ROUNDS && ok; r++) {
        double start = now_ms();
        ok = deal_all(&pack, (uint64_t)r);
        deal[r] = now_ms() - start;
        start = now_ms();
        deal_order((uint64_t)r, order, CARDS);
        shuffle[r] = now_ms() - start;
        start = now_ms();
        write_plain(order, r);
        plain[r] = now_ms() - start;
        sink = order[sink & 1];
    }
    double all = median(deal), loop = median(plain);
    if (ok) printf("%.1f %.1f %.2f %.0f\n", all, median(shuffle), loop, all / loop);
    arena_finish(&arena);
    return ok ? 0 : 1;
}
