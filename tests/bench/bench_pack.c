// How fast packs are read and checked, beside the speed at which this machine copies the same bytes.
// Valid packs of statements in three sizes show that the cost is linear; the other files are what an
// unkind or unlucky pupil could make. Each is read twice: with the limits lifted, so that all of it is
// read, and with those of the program (1 MiB, 20,000 lines, 200 items a file), which is what a school
// meets. Every number is the median of several runs, fewer when they are long, in processor time, so
// that other programs count for little; memory is what a child process that reads the files once has
// more than one that only holds them, divided by their size.
#include "pack/pack.h"

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    RUNS = 9,
    RUNS_LEAST = 3,
    SMALL = 64 << 10,     // bytes: below, the memory of an empty pack counts too much
    OWN_PAGES = 128 << 10 // bytes: from here on a process that just began takes whole pages
};

static const double enough_s = 0.2; // after this no further run

static const PackLimits lifted = { .bytes = (size_t)1 << 30, .lines = 1 << 24, .items = 1 << 22 };

// The worst of the hostile files so far: with the limits of the program, and with them lifted.
typedef struct Worst {
    double speed, memory;
    const char *slowest, *largest;
} Worst;

typedef struct Bench {
    bool hostile;
    Worst worst[2];
} Bench;

// What is read: one file, or several that are a folder.
typedef struct Files {
    Str path;
    PackSource *sources;
    int count;
    size_t bytes;
} Files;

static double now_s(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values, int count)
{
    qsort(values, (size_t)count, sizeof *values, by_size);
    return values[count / 2];
}

static int read_once(const Files *files, const PackLimits *limits, int *messages)
{
    Arena arena = { 0 };
    Pack pack;
    DiagList diags = { .arena = &arena };
    pack_parse(&arena, files->path, files->sources, files->count, limits, &pack, &diags);
    int items = pack.item_count;
    *messages = diags.count;
    arena_finish(&arena);
    return items;
}

// Kilobytes that a fresh process needs at most while it does, or does not, read the files.
static long peak_kb(const Files *files, const PackLimits *limits, bool reads)
{
    int pipes[2];
    long peak = 0;
    malloc_trim(0); // what earlier files left behind would hide what this one needs
    if (pipe(pipes) != 0) return 0;
    pid_t child = fork();
    if (child == 0) {
        int messages;
        mallopt(M_MMAP_THRESHOLD, OWN_PAGES); // what was given back before has raised it
        if (reads) read_once(files, limits, &messages);
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

static double copy_speed(const Files *files)
{
    Str text = files->sources[0].bytes;
    double copies[RUNS];
    volatile int copied = 0;
    char *copy = malloc(text.n);
    if (!copy) return 0;
    for (int run = 0; run < RUNS; run++) {
        double start = now_s();
        memcpy(copy, text.p, text.n);
        copies[run] = now_s() - start;
        copied += copy[(size_t)run % text.n]; // so that no compiler leaves the copy out
    }
    free(copy);
    return (double)text.n / 1e6 / median(copies, RUNS);
}

static void keep_worst(Worst *worst, const char *name, double speed, double memory)
{
    if (!worst->slowest || speed < worst->speed) {
        worst->speed = speed;
        worst->slowest = name;
    }
    if (!worst->largest || memory > worst->memory) {
        worst->memory = memory;
        worst->largest = name;
    }
}

static void measure(Bench *bench, const char *name, const Files *files)
{
    double mb = (double)files->bytes / 1e6;
    printf("%-28s %6.2f MB", name, mb);
    for (int lift = 0; lift < 2; lift++) {
        const PackLimits *limits = lift ? &lifted : NULL;
        double reads[RUNS], sum = 0;
        int items = 0, messages = 0, runs = 0;
        while (runs < RUNS_LEAST || (runs < RUNS && sum < enough_s)) {
            double start = now_s();
            items = read_once(files, limits, &messages);
            reads[runs] = now_s() - start;
            sum += reads[runs++];
        }
        double speed = mb / median(reads, runs);
        long kb = peak_kb(files, limits, true) - peak_kb(files, limits, false);
        double memory = 1024.0 * (double)kb / (double)files->bytes;
        printf(" | %7d items %6d messages %7.1f MB/s %5.1fx", items, messages, speed, memory);
        if (bench->hostile && files->bytes >= SMALL) {
            keep_worst(&bench->worst[lift], name, speed, memory);
        }
    }
    printf(" | memcpy %.0f MB/s\n", copy_speed(files));
}

static void measure_file(Bench *bench, const char *name, const Buf *buf)
{
    PackSource source = { .path = STR("nergens/bench.txt"), .bytes = buf_str(buf) };
    measure(bench, name,
            &(Files){ .path = source.path, .sources = &source, .count = 1, .bytes = buf->n });
}

static void statements(Bench *bench, const char *name, int count)
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
    measure_file(bench, name, &buf);
    buf_finish(&buf);
}

// A '#' in the text becomes the number of its repeat.
static void put_repeated(Buf *buf, const char *text, int count)
{
    for (int i = 0; i < count; i++) {
        for (const char *p = text; *p; p++) {
            if (*p == '#') {
                buf_printf(buf, "%d", i);
            } else {
                buf_putc(buf, *p);
            }
        }
    }
}

static const struct {
    const char *name, *front, *text;
    int count;
} hostile[] = {
    { "every key misspelt", "Vraag: Wat?\n", "Uitlgg: in de werkplaats staan machines, nummer #\n",
      30000 },
    { "every key misspelt, short", "Vraag: Wat?\n", "Vraga: a\n", 30000 },
    { "prompts misspelt, short", "Vraag: Wat?\n", "Prat: a\n", 30000 },
    { "hints, short", "Vraag: Wat?\n", "oodr: a\n", 30000 },
    { "hints", "Vraag: Wat?\n", "Toelichtttingg: wie weet wat hier staat\n", 30000 },
    { "unknown words", "Vraag: Wat?\n", "Woord#x: in de werkplaats staan machines\n", 30000 },
    { "a colon and no key", "Vraag: Wat?\n", ": en dan een zin\n", 30000 },
    { "one line of 1 MB", "Vraag: ", "woord ", 170000 },
    { "one line of 1 MB, accents", "Vraag: ", "één ï ", 120000 },
    { "1 MB of tabs", "Vraag: Wat?\n", "\t", 1000000 },
    { "1 MB of tabs behind a key", "Vraag:", "\t", 1000000 },
    { "lines of two bytes", "Vraag: Wat?\n", "a\n", 500000 },
    { "20,000 lines of two bytes", "Vraag: Wat?\n", "a\n", 19999 },
    { "empty lines", "Vraag: Wat?\n", "\n", 1000000 },
    { "one field of 30,000 lines", "Vraag: Wat?\n", "en nog een regel tekst\n", 30000 },
    { "30,000 loose lines", "Vraag: Wat?\nGoed: rood\n\n", "een losse regel nummer #\n\n", 30000 },
    { "10,000 duplicates", "", "Vraag: Wat is dit?\nRood: a\nGroen: b\nGoed: rood\n", 10000 },
    { "10,000 cards with one title", "Soort: motieven\n", "Kaart: Helpen = Ik help #.\n", 10000 },
    { "one field twice", "Vraag: Wat?\nRood: a\n", "Rood: een antwoord te veel\n", 40000 },
    { "colons on one line", "Vraag: Wat?\nRood: ", "Groen: ", 150000 },
    { "Rood without a colon", "Vraag: Wat?\n", "Rood een antwoord\n", 30000 },
    { "form feeds", "Vraag: Wat?\nGoed: rood\n\n", "losse regel\f", 80000 },
    { "CR only", "Vraag: Wat?\n", "regel\r", 100000 },
    { "windows-1252", "Vraag: Wat?\n", "Uitleg: caf\xE9 en na\xEFve \x93woorden\x94\n", 20000 },
    { "encoded twice", "Vraag: Wat?\n", "Uitleg: geÃ¯nteresseerd in cafÃ©s\n", 20000 },
    { "marks of GIFT", "", "{~=", 350000 },
    { "marks of GIFT, lines", "", "{~=\n", 260000 },
    { "blocks of GIFT", "", "Wat? {=a ~b}\n\n", 70000 },
    { "almost a table", "", "Vraag;Rood\n", 90000 },
    { "a table", "Vraag;Rood;Groen;Goed\n", "Wat is #?;een ding;een dier;rood\n", 30000 },
    { "quotes of a table", "Vraag;Rood;Groen;Goed\n", "\"", 1000000 },
    { "pairs", "", "woord #\teen zin\n", 50000 },
    { "answers of Aiken", "", "Wat is #?\nA) een ding\nB) een dier\nANSWER: A\n", 20000 },
};

static void one_file(Bench *bench)
{
    for (size_t i = 0; i < sizeof hostile / sizeof *hostile; i++) {
        Buf buf = { 0 };
        buf_put(&buf, str_z(hostile[i].front));
        put_repeated(&buf, hostile[i].text, hostile[i].count);
        measure_file(bench, hostile[i].name, &buf);
        buf_finish(&buf);
    }
    Buf buf = { 0 };
    for (int i = 0; i < 200; i++) {
        buf_put(&buf, STR("Vraag: Wat?\n"));
        put_repeated(&buf, "Rood: een antwoord\n", 99);
    }
    measure_file(bench, "200 items, one field twice", &buf);
    buf_finish(&buf);
}

// As many files with the same text below a first line that tells them apart.
static void folder(Bench *bench, const char *name, const char *path, const char *text, int repeats,
                   int count)
{
    PackSource sources[PACK_FILES_MAX];
    Buf bufs[PACK_FILES_MAX] = { { 0 } };
    Arena names = { 0 };
    Files files = { .path = str_z(path), .sources = sources, .count = count };
    for (int i = 0; i < count; i++) {
        buf_printf(&bufs[i], "Titel: Groep %d\n", i);
        put_repeated(&bufs[i], text, repeats);
        sources[i] = (PackSource){ .path = arena_printf(&names, "%s/groep%d.txt", path, i),
                                   .bytes = buf_str(&bufs[i]) };
        files.bytes += bufs[i].n;
    }
    if (count == 1) files.path = sources[0].path;
    measure(bench, name, &files);
    for (int i = 0; i < count; i++) {
        buf_finish(&bufs[i]);
    }
    arena_finish(&names);
}

// A folder full of pictures, and packs that name others. Gone when the bench ends.
static void missing_pictures(Bench *bench)
{
    enum { PICTURES = 1000 };
    char path[] = "/tmp/avondspel-bench-XXXXXX";
    Arena arena = { 0 };
    if (!mkdtemp(path)) return;
    for (int i = 0; i < PICTURES; i++) {
        FILE *file = fopen(arena_printf(&arena, "%s/plaatje %d.jpg", path, i).p, "w");
        if (file) fclose(file);
    }
    folder(
        bench, "200 pictures not there", path,
        "Vraag: Wat is #?\nFoto: plaatje van nummer #.jpg\nRood: een ding\nGroen: een dier\n"
        "Goed: rood\nUitleg: Wie goed kijkt ziet het verschil, want een dier ademt en groeit.\n"
        "Praat: Waar zie jij zulke dingen, en wat zou je er thuis nog meer over willen vragen?\n"
        "Notitie: deze regel staat er alleen om het bestand zo groot te maken als het echt is.\n",
        200, 1);
    for (int i = 0; i < PICTURES; i++) {
        remove(arena_printf(&arena, "%s/plaatje %d.jpg", path, i).p);
    }
    rmdir(path);
    arena_finish(&arena);
}

static void say_worst(const char *limits, const Worst *worst)
{
    printf("slowest hostile file, %s: %.1f MB/s (%s), most memory: %.1fx (%s)\n", limits,
           worst->speed, worst->slowest, worst->memory, worst->largest);
}

int main(void)
{
    Bench bench = { 0 };
    printf("%-38s | %-51s | with the limits lifted\n", "", "with the limits of the program");
    statements(&bench, "1.000 statements", 1000);
    statements(&bench, "10.000 statements", 10000);
    statements(&bench, "100.000 statements", 100000);
    bench.hostile = true;
    one_file(&bench);
    folder(&bench, "64 files of 1 MB", "nergens", "Uitlgg: in de werkplaats staan machines\n",
           26000, 64);
    folder(&bench, "duplicates in 64 files", "nergens",
           "Vraag: Wat is nummer #?\nRood: een ding\nGroen: een dier\nGoed: rood\n", 200, 64);
    missing_pictures(&bench);
    printf("Files below %d kB do not count in what follows.\n", SMALL >> 10);
    say_worst("limits of the program", &bench.worst[0]);
    say_worst("limits lifted", &bench.worst[1]);
    return 0;
}
