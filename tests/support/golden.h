/* Golden files: what a picture looked like when a person last approved of it. */
#ifndef TESTS_GOLDEN_H
#define TESTS_GOLDEN_H

#include "base/str.h"

/* Compares `actual` with tests/golden/<name>. A difference fails the test: the first line that
 * differs is printed, and the command that renews the file. With AVONDSPEL_GOLDEN=write in the
 * environment the file is written instead. Tests run in the top folder of the source. */
void golden_check(const char *name, Str actual);

#endif
