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
    int display;            /* from 0 */
    uint64_t seed;
    bool seed_given;
    const char *moves, *shots, *data;
    bool dump, dark, still, teacher, short_form, list_form, report, all, yes;
    bool help, version;
    int frames;
} Options;

/* Reads argv. False, with a Dutch sentence that suggests the nearest word, when something is not
 * understood. `paths` is room for argc pointers, the caller's. */
bool options_read(int argc, char **argv, const char **paths, Options *options, Err *err);

#endif
