// PCG32 with the reference increment: 64 bits of state, a multiplication and a rotation. The
// standard library's rand() was rejected: it differs from machine to machine, and the number on the
// screen must give the same order to a table that shuffles along on another laptop.
#include "base/rng.h"

#include <assert.h>

Rng rng_seeded(uint64_t seed)
{
    Rng rng = { 0 };
    rng_next(&rng);
    rng.state += seed;
    rng_next(&rng);
    return rng;
}

uint32_t rng_next(Rng *rng)
{
    uint64_t old = rng->state;
    rng->state = old * 6364136223846793005u + 1442695040888963407u;
    uint32_t mixed = (uint32_t)(((old >> 18) ^ old) >> 27);
    uint32_t turn = (uint32_t)(old >> 59);
    return (mixed >> turn) | (mixed << ((32 - turn) & 31));
}

uint32_t rng_below(Rng *rng, uint32_t n)
{
    assert(n >= 1);
    uint32_t reject = (uint32_t)(-n) % n; // 2^32 mod n: these lowest values would count twice
    uint32_t value;
    do {
        value = rng_next(rng);
    } while (value < reject);
    return value % n;
}

void rng_shuffle(Rng *rng, int *values, size_t count)
{
    for (size_t left = count; left > 1; left--) {
        size_t pick = rng_below(rng, (uint32_t)left);
        int swap = values[pick];
        values[pick] = values[left - 1];
        values[left - 1] = swap;
    }
}
