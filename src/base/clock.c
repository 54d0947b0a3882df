// The one place that asks the machine for the time. The wall clock and not a monotonic one: what is
// kept of an evening is shown as a time of day, also after a restart.
#include "base/clock.h"

#include <time.h>

int64_t clock_wall_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
