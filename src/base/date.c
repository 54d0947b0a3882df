// No library's calendar: strptime takes days that do not exist, and names months in the language of the
// machine, which may not be that of the evening.
#include "base/date.h"

#include <time.h>

const char *date_month(int month)
{
    static const char *const months[] = { "januari",   "februari", "maart",    "april",
                                          "mei",       "juni",     "juli",     "augustus",
                                          "september", "oktober",  "november", "december" };
    return months[month - 1];
}

static int days_in(int64_t year, int64_t month)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

bool date_read(Str text, Date *out)
{
    int64_t year, month, day;
    if (text.n != 10 || text.p[4] != '-' || text.p[7] != '-') return false;
    if (!str_number(str_sub(text, 0, 4), 1970, 9999, &year)) return false;
    if (!str_number(str_sub(text, 5, 7), 1, 12, &month)) return false;
    if (!str_number(str_sub(text, 8, 10), 1, days_in(year, month), &day)) return false;
    *out = (Date){ (int)year, (int)month, (int)day };
    return true;
}

Date date_of(int64_t wall_ms)
{
    time_t seconds = (time_t)(wall_ms / 1000);
    struct tm day = { .tm_mday = 1 };
    localtime_r(&seconds, &day);
    return (Date){ day.tm_year + 1900, day.tm_mon + 1, day.tm_mday };
}

int64_t date_hour_ms(int64_t wall_ms, int hour, int minute)
{
    time_t seconds = (time_t)(wall_ms / 1000);
    struct tm day = { .tm_mday = 1 };
    localtime_r(&seconds, &day);
    day.tm_hour = hour;
    day.tm_min = minute;
    day.tm_sec = 0;
    day.tm_isdst = -1; // of that hour, not of the moment
    return (int64_t)mktime(&day) * 1000;
}

Str date_words(Arena *arena, Date date)
{
    return arena_printf(arena, "%d %s %d", date.day, date_month(date.month), date.year);
}

Str date_text(Arena *arena, Date date)
{
    return arena_printf(arena, "%04d-%02d-%02d", date.year, date.month, date.day);
}
