/* Chance that can be told again: the same seed gives the same numbers on every machine.
 *
 * The generator is PCG32 (O'Neill 2014, pcg-random.org): small state, good enough for cards. The
 * state is a plain value and belongs in a format's State, so that undo restores it. */
#ifndef BASE_RNG_H
#define BASE_RNG_H

#include <stddef.h>
#include <stdint.h>

typedef struct Rng {
    uint64_t state;
} Rng;

/* Any seed will do, nought included. */
Rng rng_seeded(uint64_t seed);
uint32_t rng_next(Rng *rng);
/* 0 .. n-1, each as likely as any other (rejection, no modulo bias). n is at least 1. */
uint32_t rng_below(Rng *rng, uint32_t n);
/* Fisher-Yates (Durstenfeld 1964): every order as likely as any other. */
void rng_shuffle(Rng *rng, int *values, size_t count);

#endif
