// The one place that asks the machine for the time. What is kept of an evening is told as a time of day, so
// that starts with the wall clock. But whatever lasts is measured with the other one: school laptops find
// the right time when their network comes up, half an hour into the evening.
#include "base/clock.h"

#include <time.h>

static int64_t clock_ms(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int64_t clock_wall_ms(void)
{
    return clock_ms(CLOCK_REALTIME);
}

int64_t clock_steady_ms(void)
{
#ifdef CLOCK_BOOTTIME
    return clock_ms(CLOCK_BOOTTIME); // Linux: CLOCK_MONOTONIC stands still while the machine sleeps
#else
    return clock_ms(CLOCK_MONOTONIC);
#endif
}
