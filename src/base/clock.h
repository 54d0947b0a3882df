/* The clock on the wall. Only main, the screen and commands read it; everything below them is told the
 * time, so that a test can be any evening. */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include <stdint.h>

/* Milliseconds since 1970, UTC. May jump when the machine's clock is set. */
int64_t clock_wall_ms(void);

#endif
