// From the start of a process to its first picture: two programs in turn, so that whatever else the
// machine does slows both alike. Prints the two medians in ms and the most memory in KB that the
// second one ever had: bench_start SHIM FLOOR [ARGUMENT...] -- PROGRAM [ARGUMENT...]. A program
// that shows nothing within some seconds is ended, and the bench with it.
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { ROUNDS = 21, LONGEST_S = 20 };

static double ms_between(struct timespec start, struct timespec end)
{
    return (double)(end.tv_sec - start.tv_sec) * 1e3 + (double)(end.tv_nsec - start.tv_nsec) / 1e6;
}

static void become(char **argv, const char *shim, int to)
{
    char number[16];
    snprintf(number, sizeof number, "%d", to);
    setenv("BENCH_FD", number, 1);
    setenv("LD_PRELOAD", shim, 1);
    alarm(LONGEST_S); // outlives execv
    execv(argv[0], argv);
    perror(argv[0]);
    _exit(127);
}

// Negative when the program showed nothing or did not end well.
static double run(char **argv, const char *shim, long *peak_kb)
{
    int ends[2], status = 0;
    struct timespec start, shown;
    struct rusage used;
    if (pipe(ends) != 0) return -1;
    clock_gettime(CLOCK_MONOTONIC, &start);
    pid_t child = fork();
    if (child < 0) return -1;
    if (child == 0) become(argv, shim, ends[1]);
    close(ends[1]);
    bool told = read(ends[0], &shown, sizeof shown) == (ssize_t)sizeof shown;
    close(ends[0]);
    if (wait4(child, &status, 0, &used) != child || status != 0 || !told) return -1;
    if (peak_kb && used.ru_maxrss > *peak_kb) *peak_kb = used.ru_maxrss;
    return ms_between(start, shown);
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
    int gap = 2;
    while (gap < argc && strcmp(argv[gap], "--") != 0) {
        gap++;
    }
    if (gap == 2 || gap + 1 >= argc) return 2;
    argv[gap] = NULL;
    char **floor = argv + 2, **ours = argv + gap + 1;
    double floor_ms[ROUNDS], ours_ms[ROUNDS];
    long peak_kb = 0;
    for (int i = -2; i < ROUNDS; i++) { // two to have both programs in memory
        double a = run(floor, argv[1], NULL), b = run(ours, argv[1], &peak_kb);
        if (a < 0 || b < 0) {
            fprintf(stderr, "%s showed no picture, or did not end\n", a < 0 ? floor[0] : ours[0]);
            return 1;
        }
        if (i < 0) continue;
        floor_ms[i] = a;
        ours_ms[i] = b;
    }
    qsort(floor_ms, ROUNDS, sizeof floor_ms[0], by_size);
    qsort(ours_ms, ROUNDS, sizeof ours_ms[0], by_size);
    printf("%.1f %.1f %ld\n", floor_ms[ROUNDS / 2], ours_ms[ROUNDS / 2], peak_kb);
    return 0;
}
