/* The words on the command line. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "base/err.h"

typedef struct Options {
    const char *command; /* "" when none of the known commands was given */
    const char **paths;  /* what is left, in order; points into argv */
    int path_count;
    int window_w, window_h; /* 0: full screen */
    int off_w, off_h;       /* 0: not off screen */
    int display;            /* from 0; -1: not given */
    uint64_t seed;
    bool seed_given;
    const char *moves, *shots, *data;
    const char *to;    /* zetom: the form */
    const char *out;   /* zetom, print: the file to write; export: the folder */
    const char *names; /* playing and print: a file with names */
    const char *date;  /* print and export: a day */
    bool dump, dark, still, teacher, short_form, list_form, report, all, yes, backs;
    bool from_desktop; /* nobody reads stderr: the start screen says what cannot be opened */
    bool help, version;
    int frames;
} Options;

/* Reads argv. False, with a Dutch sentence that suggests the nearest word, when something is not
 * understood. `paths` is room for argc pointers, the caller's. */
bool options_read(int argc, char **argv, const char **paths, Options *options, Err *err);

/* Of `count` known words the nearest to this one; NULL when none is near. */
const char *nearest_word(const char *word, const char *const *known, int count);

#endif
