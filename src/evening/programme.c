// A part is a number for good and the order is a list of numbers, so that "deel 3" means the same part
// before and after somebody put it elsewhere, and undo is: begin again and play what is left. What is
// left out stays in the order, where it can be taken in again.
//
// Lateness is told of the part on the screen only: it compares when this part will end, if it takes its
// own minutes from here on, with when it should. Minutes that were won or lost earlier are in it, and
// nothing has to be carried along.
#include "evening/programme.h"

#include <string.h>

enum { MINUTE_MS = 60 * 1000, DAY_MS = 24 * 60 * MINUTE_MS, NONE = -1 };

void programme_begin(Programme *programme, const int *minutes, int count)
{
    *programme = (Programme){ .count = count < PROGRAMME_MOST ? count : PROGRAMME_MOST };
    for (int i = 0; i < programme->count; i++) {
        programme->parts[i] = (ProgrammePart){ .minutes = minutes[i], .again = NONE };
        programme->order[i] = i;
    }
    programme->at = programme->count > 0 ? 0 : NONE;
    if (programme->count > 0) programme->parts[0].entered = true;
}

bool programme_is_move(Str move)
{
    Str rest = move;
    return str_eq(str_word(&rest), STR("deel"));
}

int programme_place(const Programme *programme, int part)
{
    int place = 0;
    while (place < programme->count && programme->order[place] != part) {
        place++;
    }
    return place;
}

int programme_next(const Programme *programme, int part)
{
    for (int place = programme_place(programme, part) + 1; place < programme->count; place++) {
        if (!programme->parts[programme->order[place]].out) return programme->order[place];
    }
    return NONE;
}

// Time on the screen since it came there. A clock that was set back, or one out of a damaged journal,
// takes nothing off what was spent and adds no more than a day.
static int64_t since(const Programme *programme, int64_t now_ms)
{
    int64_t from = programme->since_ms;
    if (now_ms <= from || from < 0) return 0;
    return now_ms - from < DAY_MS ? now_ms - from : DAY_MS;
}

// No sum of the times of a damaged journal overflows.
static int64_t sane(int64_t ms)
{
    const int64_t longest = INT64_MAX / 4;
    return ms < 0 ? 0 : ms > longest ? longest : ms;
}

// Moves ------------------------------------------------------------------------------------------

// Takes a number from 1 to `most` off the words that are left.
static bool take_number(Str *rest, int most, int *out)
{
    int64_t number;
    if (!str_number(str_word(rest), 1, most, &number)) return false;
    *out = (int)number;
    return true;
}

static bool take_part(const Programme *programme, Str *rest, int *part)
{
    if (!take_number(rest, programme->count, part)) return false;
    --*part;
    return true;
}

static bool go_to(Programme *programme, Str rest, int64_t at_ms)
{
    int part;
    if (!take_part(programme, &rest, &part) || !str_empty(rest)) return false;
    ProgrammePart *to = &programme->parts[part], *from = &programme->parts[programme->at];
    if (part == programme->at || to->out) return false;
    from->spent_ms += since(programme, at_ms);
    from->left_ms = sane(at_ms);
    if (!to->entered) {
        to->entered_ms = at_ms;
    } else if (sane(at_ms) > to->left_ms) {
        to->away_ms = sane(to->away_ms + sane(at_ms) - to->left_ms);
    }
    to->entered = true;
    programme->at = part;
    programme->since_ms = at_ms;
    return true;
}

static bool leave_out(Programme *programme, Str rest, int64_t at_ms)
{
    (void)at_ms;
    int part;
    if (!take_part(programme, &rest, &part) || !str_empty(rest)) return false;
    if (part == programme->at || programme->parts[part].out) return false;
    programme->parts[part].out = true;
    return true;
}

static bool take_in(Programme *programme, Str rest, int64_t at_ms)
{
    (void)at_ms;
    int part;
    if (!take_part(programme, &rest, &part) || !str_empty(rest)) return false;
    if (!programme->parts[part].out) return false;
    programme->parts[part].out = false;
    return true;
}

static void put_at(Programme *programme, int from, int to)
{
    int *order = programme->order, part = order[from];
    if (from < to) {
        memmove(order + from, order + from + 1, (size_t)(to - from) * sizeof *order);
    } else {
        memmove(order + to + 1, order + to, (size_t)(from - to) * sizeof *order);
    }
    order[to] = part;
}

static bool put_elsewhere(Programme *programme, Str rest, int64_t at_ms)
{
    (void)at_ms;
    int part, place;
    if (!take_part(programme, &rest, &part)) return false;
    if (!take_number(&rest, programme->count, &place) || !str_empty(rest)) return false;
    int from = programme_place(programme, part);
    if (from == place - 1) return false;
    put_at(programme, from, place - 1);
    return true;
}

static bool once_more(Programme *programme, Str rest, int64_t at_ms)
{
    (void)at_ms;
    int part;
    if (!take_part(programme, &rest, &part) || !str_empty(rest)) return false;
    if (programme->count == PROGRAMME_MOST) return false;
    const ProgrammePart *first = &programme->parts[part];
    int number = programme->count++;
    programme->parts[number] = (ProgrammePart){ .minutes = first->minutes,
                                                .again = first->again == NONE ? part
                                                                              : first->again };
    programme->order[number] = number;
    put_at(programme, number, programme_place(programme, programme->at) + 1);
    return true;
}

static bool set_time(Programme *programme, Str rest, int64_t at_ms)
{
    (void)at_ms;
    int part, minutes;
    if (!take_part(programme, &rest, &part)) return false;
    if (!take_number(&rest, PROGRAMME_MINUTES_MAX, &minutes) || !str_empty(rest)) return false;
    if (programme->parts[part].minutes == minutes) return false;
    programme->parts[part].minutes = minutes;
    return true;
}

bool programme_apply(Programme *programme, Str move, int64_t at_ms)
{
    static const struct {
        Str word;
        bool (*apply)(Programme *, Str, int64_t);
    } moves[] = {
        { STR_INIT("weg"), leave_out },        { STR_INIT("mee"), take_in },
        { STR_INIT("plaats"), put_elsewhere }, { STR_INIT("nog-eens"), once_more },
        { STR_INIT("tijd"), set_time },
    };
    Str rest = move;
    if (programme->count == 0 || !str_eq(str_word(&rest), STR("deel"))) return false;
    Str behind = rest, word = str_word(&behind);
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++) {
        if (str_eq(word, moves[i].word)) return moves[i].apply(programme, behind, at_ms);
    }
    return go_to(programme, rest, at_ms);
}

// Time -------------------------------------------------------------------------------------------

int64_t programme_spent_ms(const Programme *programme, int part, int64_t now_ms)
{
    int64_t spent = programme->parts[part].spent_ms;
    return part == programme->at ? spent + since(programme, now_ms) : spent;
}

int64_t programme_part_ms(const Programme *programme, int part, int64_t now_ms)
{
    const ProgrammePart *of = &programme->parts[part];
    bool left = part != programme->at && of->entered;
    return sane(left ? of->left_ms : now_ms) - of->away_ms;
}

int64_t programme_planned_ms(const Programme *programme, int part, int64_t begin_ms)
{
    int64_t at = begin_ms;
    for (int place = 0; place < programme->count && programme->order[place] != part; place++) {
        const ProgrammePart *before = &programme->parts[programme->order[place]];
        if (!before->out) at += (int64_t)before->minutes * MINUTE_MS;
    }
    return at;
}

int64_t programme_late_ms(const Programme *programme, int64_t begin_ms, int64_t now_ms)
{
    if (programme->at == NONE) return 0;
    const ProgrammePart *part = &programme->parts[programme->at];
    if (part->minutes == 0) return 0;
    int64_t needed = (int64_t)part->minutes * MINUTE_MS;
    int64_t left = needed - programme_spent_ms(programme, programme->at, now_ms);
    // Its time may not have begun: people are coming in.
    bool waits = now_ms >= 0 && programme->since_ms > now_ms && programme->since_ms < DAY_MS;
    int64_t ends = (waits ? programme->since_ms : now_ms) + (left > 0 ? left : 0);
    return ends - (programme_planned_ms(programme, programme->at, begin_ms) + needed);
}
