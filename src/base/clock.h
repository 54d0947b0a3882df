/* The machine's two clocks. Only main, the screen and commands read them; everything below them is told
 * the time, so that a test can be any evening. */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include <stdint.h>

/* Milliseconds since 1970, UTC. May jump when the machine's clock is set. */
int64_t clock_wall_ms(void);

/* Milliseconds since some moment before the program began. Never jumps: setting the machine's clock does
 * not touch it, and it goes on while the lid is closed. */
int64_t clock_steady_ms(void);

#endif
