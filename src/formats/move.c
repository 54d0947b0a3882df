// Numbers in moves and their times, for the rules of every format: bounded where they are read, so that a hostile journal
// or script cannot bring one that a rule did not expect.
#include "formats/move.h"

bool move_number(Str *rest, int min, int max, int *out)
{
    int64_t value;
    if (!str_number(str_word(rest), min, max, &value)) return false;
    *out = (int)value;
    return true;
}

bool move_only_number(Str rest, int min, int max, int *out)
{
    int number;
    if (!move_number(&rest, min, max, &number) || !str_empty(rest)) return false;
    *out = number;
    return true;
}

int64_t move_time(int64_t at_ms)
{
    const int64_t longest = INT64_MAX / 4;
    return at_ms < 0 ? 0 : at_ms > longest ? longest : at_ms;
}
