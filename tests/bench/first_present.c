// Preloaded into the program that is measured: tells on the descriptor in BENCH_FD when its first picture
// has been handed to the display. So what is timed is the program as it is, without a line for timing.
#define _GNU_SOURCE // RTLD_NEXT
#include <SDL.h>
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

void SDL_RenderPresent(SDL_Renderer *renderer)
{
    static void (*present)(SDL_Renderer *);
    if (present) {
        present(renderer);
        return;
    }
    *(void **)&present = dlsym(RTLD_NEXT, "SDL_RenderPresent");
    present(renderer);
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    const char *to = getenv("BENCH_FD");
    if (to && write(atoi(to), &now, sizeof now) != (ssize_t)sizeof now) _exit(1);
}
