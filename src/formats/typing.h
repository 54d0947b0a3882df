/* A line being typed with what it can mean in rows below it: the arrows move the ring through these,
 * Enter takes the one in the ring, Esc ends the typing. The same in every format that asks for words. */
#ifndef FORMATS_TYPING_H
#define FORMATS_TYPING_H

#include "formats/format.h"

enum { TYPING_NONE = -1 };

/* The choice with the ring, from 0, of `choices`; TYPING_NONE: none. Nothing typed: nobody, until the
 * arrows say whom. */
int typing_cursor(const Ui *ui, int choices);

/* Takes letters, and erases; on an empty line that ends the typing. `most`: characters of the line.
 * False: not for the line. */
bool typing_line(Ui *ui, const Input *input, int most);

/* The choice that is taken now, from 0, or TYPING_NONE; `count` of them stand below the line. Everything
 * else that a key or a tap can mean is done to `ui`; `*taken` false: not for me. */
int typing_choice(Ui *ui, const Input *input, int count, bool *taken);

#endif
