/* Days of the calendar, as people write them. */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include "base/arena.h"

typedef struct Date {
    int year, month, day; /* month and day from 1 */
} Date;

/* Reads "2026-11-22". False, and `*out` untouched, when that is no day; years 1970..9999. */
bool date_read(Str text, Date *out);
/* The day of a moment (ms since 1970, UTC) in local time. */
Date date_of(int64_t wall_ms);

/* The moment of an hour on the day of another moment, in local time; ms since 1970. */
int64_t date_hour_ms(int64_t wall_ms, int hour, int minute);

/* "22 november 2026". */
Str date_words(Arena *arena, Date date);
/* "2026-11-22". */
Str date_text(Arena *arena, Date date);
/* "november", of a month from 1 to 12. */
const char *date_month(int month);

#endif
