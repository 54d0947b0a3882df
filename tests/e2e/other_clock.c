// Preloaded into the program: the computer's clock shows so many seconds more as stand in the file named by
// OTHER_CLOCK. The clock that goes on evenly is left alone, as when somebody sets the time.
#define _GNU_SOURCE // RTLD_NEXT
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

int clock_gettime(clockid_t clock, struct timespec *now)
{
    static int (*real)(clockid_t, struct timespec *);
    if (!real) *(void **)&real = dlsym(RTLD_NEXT, "clock_gettime");
    int code = real(clock, now);
    const char *path = getenv("OTHER_CLOCK");
    FILE *file = clock == CLOCK_REALTIME && path ? fopen(path, "r") : NULL;
    long ahead = 0;
    if (!file) return code;
    if (fscanf(file, "%ld", &ahead) == 1) now->tv_sec += ahead;
    fclose(file);
    return code;
}
