// How fast packs are read and checked, beside the speed at which this machine copies the same bytes.
// Valid packs of statements in three sizes show that the cost is linear; the other files are what an
// unkind or unlucky pupil could make. Every number is the median of several runs; memory is what a
// child process that reads the file once has more than one that only holds it.
#include "pack/pack.h"

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { RUNS = 9 };

static const PackLimits lifted = { .bytes = (size_t)1 << 30, .lines = 1 << 24, .items = 1 << 22 };

static double now_s(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values)
{
    qsort(values, RUNS, sizeof *values, by_size);
    return values[RUNS / 2];
}

static int read_once(Str text, int *messages)
{
    Arena arena = { 0 };
    Pack pack;
    DiagList diags = { .arena = &arena };
    PackSource source = { .path = STR("nergens/bench.txt"), .bytes = text };
    pack_parse(&arena, source.path, &source, 1, &lifted, &pack, &diags);
    int items = pack.item_count;
    *messages = diags.count;
    arena_finish(&arena);
    return items;
}

// Kilobytes that a fresh process needs at most while it does, or does not, read the text.
static long peak_kb(Str text, bool reads)
{
    int pipes[2];
    long peak = 0;
    malloc_trim(0); // what earlier files left behind would hide what this one needs
    if (pipe(pipes) != 0) return 0;
    pid_t child = fork();
    if (child == 0) {
        int messages;
        if (reads) read_once(text, &messages);
        struct rusage usage;
        getrusage(RUSAGE_SELF, &usage);
        bool sent = write(pipes[1], &usage.ru_maxrss, sizeof usage.ru_maxrss) > 0;
        _exit(sent ? 0 : 1);
    }
    if (child > 0 && read(pipes[0], &peak, sizeof peak) != (ssize_t)sizeof peak) peak = 0;
    if (child > 0) waitpid(child, NULL, 0);
    close(pipes[0]);
    close(pipes[1]);
    return peak;
}

static void measure(const char *name, const Buf *buf)
{
    Str text = buf_str(buf);
    double reads[RUNS], copies[RUNS];
    int items = 0, messages = 0;
    volatile int copied = 0;
    char *copy = malloc(text.n);
    if (!copy) return;
    for (int run = 0; run < RUNS; run++) {
        double start = now_s();
        items = read_once(text, &messages);
        reads[run] = now_s() - start;
        start = now_s();
        memcpy(copy, text.p, text.n);
        copies[run] = now_s() - start;
        copied += copy[run % text.n]; // used below, so that no compiler leaves the copy out
    }
    free(copy);
    double mb = (double)text.n / 1e6,
           memory = 1024.0 * (double)(peak_kb(text, true) - peak_kb(text, false));
    printf("%-28s %8.2f MB %8d items %7d messages %8.1f MB/s %6.1fx memory  (memcpy %6.0f MB/s)\n",
           name, mb, items, messages, mb / median(reads), memory / (double)text.n,
           mb / median(copies));
}

static void statements(const char *name, int count)
{
    Buf buf = { 0 };
    buf_put(&buf, STR("Titel: Eens of oneens?\n\n"));
    for (int i = 0; i < count; i++) {
        buf_printf(
            &buf,
            "Stelling: Wie nummer %d heeft, weet op zijn twaalfde al wat hij later wil worden.\n"
            "School: %s\n"
            "Uitleg: Dat hoeft nu nog niet. Door te kijken, te doen en te praten leer je kiezen.\n"
            "Praat: Wat wilde jij worden toen je zo oud was?\n\n",
            i, i % 2 ? "eens" : "oneens");
    }
    measure(name, &buf);
    buf_finish(&buf);
}

static void repeated(const char *name, const char *front, const char *format, int count)
{
    Buf buf = { 0 };
    buf_put(&buf, str_z(front));
    for (int i = 0; i < count; i++) {
        for (const char *p = format; *p; p++) {
            if (*p == '#') {
                buf_printf(&buf, "%d", i);
            } else {
                buf_putc(&buf, *p);
            }
        }
    }
    measure(name, &buf);
    buf_finish(&buf);
}

int main(void)
{
    statements("1.000 statements", 1000);
    statements("10.000 statements", 10000);
    statements("100.000 statements", 100000);
    repeated("every key misspelt", "Vraag: Wat?\n",
             "Uitlgg: in de werkplaats staan machines, nummer #\n", 30000);
    repeated("every key misspelt, short", "Vraag: Wat?\n", "Vraga: a\n", 30000);
    repeated("hints", "Vraag: Wat?\n", "Toelichtttingg: wie weet wat hier staat\n", 30000);
    repeated("unknown words", "Vraag: Wat?\n", "Woord#x: in de werkplaats staan machines\n", 30000);
    repeated("one line of 1 MB", "Vraag: ", "woord ", 170000);
    repeated("one line of 1 MB, accents", "Vraag: ", "één ï ", 120000);
    repeated("one field of 30.000 lines", "Vraag: Wat?\n", "en nog een regel tekst\n", 30000);
    repeated("30.000 loose lines", "Vraag: Wat?\nGoed: rood\n\n", "een losse regel nummer #\n\n",
             30000);
    repeated("10.000 duplicates", "", "Vraag: Wat is dit?\nRood: a\nGroen: b\nGoed: rood\n", 10000);
    repeated("colons on one line", "Vraag: Wat?\nRood: ", "Groen: ", 150000);
    repeated("Rood without a colon", "Vraag: Wat?\n", "Rood een antwoord\n", 30000);
    repeated("form feeds", "Vraag: Wat?\nGoed: rood\n\n", "losse regel\f", 80000);
    repeated("CR only", "Vraag: Wat?\n", "regel\r", 100000);
    repeated("windows-1252", "Vraag: Wat?\n", "Uitleg: caf\xE9 en na\xEFve \x93woorden\x94\n",
             20000);
    repeated("encoded twice", "Vraag: Wat?\n", "Uitleg: geÃ¯nteresseerd in cafÃ©s\n", 20000);
    return 0;
}
