// Options are rows of a table, so that reading them, and the suggestion for a slip of the keys, come
// from one place. getopt_long was rejected: it abbreviates silently and words its errors in English.
#include "options.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

typedef enum Kind { FLAG, TEXT, NUMBER, SIZE, OFF_SIZE, SEED } Kind;

// clang-format off
static const struct { const char *name; Kind kind; size_t at; } table[] = {
    { "--help",      FLAG,     offsetof(Options, help) },
    { "-h",          FLAG,     offsetof(Options, help) },
    { "--version",   FLAG,     offsetof(Options, version) },
    { "--window",    SIZE,     0 },
    { "--offscreen", OFF_SIZE, 0 },
    { "--display",   NUMBER,   offsetof(Options, display) },
    { "--seed",      SEED,     0 },
    { "--moves",     TEXT,     offsetof(Options, moves) },
    { "--shots",     TEXT,     offsetof(Options, shots) },
    { "--data",      TEXT,     offsetof(Options, data) },
    { "--dump",      FLAG,     offsetof(Options, dump) },
    { "--donker",    FLAG,     offsetof(Options, dark) },
    { "--stil",      FLAG,     offsetof(Options, still) },
    { "--leerkracht", FLAG,    offsetof(Options, teacher) },
    { "--kort",      FLAG,     offsetof(Options, short_form) },
    { "--lijst",     FLAG,     offsetof(Options, list_form) },
    { "--verslag",   FLAG,     offsetof(Options, report) },
    { "--alles",     FLAG,     offsetof(Options, all) },
    { "--ja",        FLAG,     offsetof(Options, yes) },
    { "--frames",    NUMBER,   offsetof(Options, frames) },
    { "--naar",      TEXT,     offsetof(Options, to) },
    { "-o",          TEXT,     offsetof(Options, out) },
    { "--namen",     TEXT,     offsetof(Options, names) },
    { "--datum",     TEXT,     offsetof(Options, date) },
    { "--achterkant", FLAG,    offsetof(Options, backs) },
    { "--beginscherm", FLAG,   offsetof(Options, from_desktop) },
};
static const char *const commands[] = { "check", "zetom", "nieuw", "print", "export", "avonden",
                                        "wis", "toetsen", "help" };
// clang-format on

enum { TABLE = sizeof table / sizeof *table, COMMANDS = sizeof commands / sizeof *commands };

// Changes between two short words (Levenshtein); long words are as good as different.
static int distance(const char *a, const char *b)
{
    enum { MOST = 24 };
    size_t n = strlen(a), m = strlen(b);
    if (n >= MOST || m >= MOST) return MOST;
    int row[MOST];
    for (size_t j = 0; j <= m; j++) {
        row[j] = (int)j;
    }
    for (size_t i = 1; i <= n; i++) {
        int corner = row[0];
        row[0] = (int)i;
        for (size_t j = 1; j <= m; j++) {
            int swap = corner + (a[i - 1] != b[j - 1]),
                most = row[j] < row[j - 1] ? row[j] : row[j - 1];
            corner = row[j];
            row[j] = swap < most + 1 ? swap : most + 1;
        }
    }
    return row[m];
}

const char *nearest_word(const char *word, const char *const *known, int count)
{
    const char *best = NULL;
    int least = 3; // one third of a word of nine letters
    for (int i = 0; i < count; i++) {
        int d = distance(word, known[i]);
        if (d < least) {
            least = d;
            best = known[i];
        }
    }
    return best;
}

static const char *nearest(const char *word)
{
    const char *known[TABLE + COMMANDS];
    for (int i = 0; i < TABLE + COMMANDS; i++) {
        known[i] = i < TABLE ? table[i].name : commands[i - TABLE];
    }
    return nearest_word(word, known, TABLE + COMMANDS);
}

static bool read_size(const char *text, int *w, int *h)
{
    StrCut cut = str_cut(str_z(text), 'x');
    int64_t wide, high;
    if (!str_number(cut.head, 160, 16384, &wide) || !str_number(cut.tail, 120, 16384, &high))
        return false;
    *w = (int)wide;
    *h = (int)high;
    return true;
}

static bool set_value(Options *options, int row, const char *value, Err *err)
{
    int64_t number;
    void *at = (char *)options + table[row].at;
    switch (table[row].kind) {
    case FLAG:
        break;
    case TEXT:
        *(const char **)at = value;
        return true;
    case NUMBER:
        if (!str_number(str_z(value), 0, 1000000, &number)) break;
        *(int *)at = (int)number;
        return true;
    case SEED:
        if (!str_number(str_z(value), 0, INT64_MAX / 10, &number)) break;
        options->seed = (uint64_t)number;
        options->seed_given = true;
        return true;
    case SIZE:
        if (read_size(value, &options->window_w, &options->window_h)) return true;
        return err_set(err, "Achter %s hoort een maat, zoals 1280x720.", table[row].name);
    case OFF_SIZE:
        if (read_size(value, &options->off_w, &options->off_h)) return true;
        return err_set(err, "Achter %s hoort een maat, zoals 1280x720.", table[row].name);
    }
    return err_set(err, "Achter %s hoort een getal. Ik lees \"%s\".", table[row].name, value);
}

static int find_option(const char *word)
{
    for (int i = 0; i < TABLE; i++) {
        if (strcmp(word, table[i].name) == 0) return i;
    }
    return -1;
}

static bool unknown(const char *word, Err *err)
{
    const char *like = nearest(word);
    if (like) return err_set(err, "Ik ken %s niet. Bedoel je %s?", word, like);
    return err_set(err, "Ik ken %s niet. Met --help zie je wat er kan.", word);
}

static bool take_command(Options *options, const char *word)
{
    if (options->command[0] || options->path_count > 0) return false;
    for (int i = 0; i < COMMANDS; i++) {
        if (strcmp(word, commands[i]) == 0) {
            options->command = commands[i];
            return true;
        }
    }
    return false;
}

bool options_read(int argc, char **argv, const char **paths, Options *options, Err *err)
{
    *options = (Options){ .command = "", .paths = paths, .display = -1 };
    bool only_paths = false;
    for (int i = 1; i < argc; i++) {
        const char *word = argv[i];
        if (!only_paths && strcmp(word, "--") == 0) {
            only_paths = true;
            continue;
        }
        if (only_paths || word[0] != '-' || word[1] == '\0') {
            if (!only_paths && take_command(options, word)) continue;
            paths[options->path_count++] = word;
            continue;
        }
        int row = find_option(word);
        if (row < 0) return unknown(word, err);
        if (table[row].kind == FLAG) {
            *(bool *)((char *)options + table[row].at) = true;
            continue;
        }
        if (i + 1 >= argc) return err_set(err, "Achter %s hoort nog iets.", word);
        if (!set_value(options, row, argv[++i], err)) return false;
    }
    return true;
}
