/* The commands of the command line. Each gives the exit code: 0 all well, 1 something to mend or
 * refused, 2 nothing that could be read. */
#ifndef COMMANDS_H
#define COMMANDS_H

#include "base/arena.h"
#include "evening/session.h"
#include "options.h"

int command_play(const Options *options);
int command_check(const Options *options);
int command_convert(const Options *options);
int command_print(const Options *options);
int command_export(const Options *options);
int command_new(const Options *options);
int command_evenings(const Options *options);
int command_erase(const Options *options);
int command_keys(const Options *options);

/* Where the program keeps its journal: --data, or the folder the desktop has for that. */
const char *data_folder(Arena *arena, const Options *options);
/* Folder with quizzes/ and cards/: that of the checkout the program was built in, else share/avondspel
 * beside the folder the program is in, wherever that was moved to, else where it was to be installed. */
const char *share_folder(Arena *arena);
/* The teacher's folder with packs, which may yet have to be made; NULL: without a home there is none. */
const char *own_folder(Arena *arena);
/* Fills in where a session finds its packs, decks and drawings. */
void find_folders(Arena *arena, SessionSetup *setup);

/* Prints "avondspel: <sentence>" on stderr and returns `code`. */
int complain(const Err *err, int code);
/* The same with every line of `lines`. */
void complain_lines(Str lines);

#endif
