// The evenings are played once more from their records, because what a vote was is the format's to say.
// Shares are compared, not numbers: last year there were more parents. The last vote counts, the one after
// the talk; a group that was counted apart goes into the whole, since the other evening may not have done
// so. Where somebody only estimated there is nothing to subtract, and the words stand by themselves.
#include "evening/compare.h"

#include "base/date.h"
#include "base/utf8.h"
#include "evening/evening_replay.h"
#include "evening/menu.h"
#include "evening/results.h"

// CLEAR: per cent, below which rooms agree. DAY: "22 september 2026, 19:30" and a blank.
enum { BAR = 24, COLUMNS = 78, CLEAR = 10, DAY = 25 };

typedef struct Vote {
    Str key, text;  // folded, and as it was on the screen
    int red, green; // of the whole room; -1: not counted
    Str words;      // the outcome as the overview says it
    bool met;       // the other evening has it too
} Vote;

typedef struct Room {
    Arena arena;
    Evening *evening;
    Vote *votes;
    int count;
    size_t capacity;
    Str day; // "22 november 2026"; with the hour when both were on one day
} Room;

// Reading -----------------------------------------------------------------------------------------

static void take_votes(Room *room, const EveningPart *part)
{
    Report report = { .arena = &room->arena };
    part->format->report(part->state, &report);
    for (int i = 0; i < report.count; i++) {
        const ReportItem *item = &report.items[i];
        if (item->vote_count == 0) continue;
        const ReportVote *last = &item->votes[item->vote_count - 1];
        room->votes = arena_grow(&room->arena, room->votes, &room->capacity,
                                 (size_t)room->count + 1, sizeof *room->votes);
        room->votes[room->count++] = (Vote){ .key = utf8_fold(&room->arena, item->text),
                                             .text = item->text,
                                             .red = vote_together(last, 0),
                                             .green = vote_together(last, 1),
                                             .words = item->outcome };
    }
}

static bool read_room(Room *room, const JournalEvening *row, const Metrics *metrics, Err *err)
{
    room->evening = evening_create((Str){ 0 }, 0, NULL);
    if (!evening_take(room->evening, row, metrics, NULL, format_by_id, err)) return false;
    bool known = true;
    while (known && evening_moves(room->evening) < row->cursor) {
        known = evening_step(room->evening);
    }
    for (int i = 0; i < evening_part_count(room->evening); i++) {
        take_votes(room, evening_part_at(room->evening, i));
    }
    room->day = date_words(&room->arena, date_of(row->started_ms));
    return true;
}

static void add_hour(Room *room)
{
    Str hour = clock_text(&room->arena, evening_started_ms(room->evening));
    room->day = arena_printf(&room->arena, "%.*s, %.*s", STR_ARG(room->day), STR_ARG(hour));
}

static void finish_room(Room *room)
{
    evening_destroy(room->evening);
    arena_finish(&room->arena);
}

static Vote *find_vote(Room *room, Str key)
{
    for (int i = 0; i < room->count; i++) {
        if (str_eq(room->votes[i].key, key)) return &room->votes[i];
    }
    return NULL;
}

// Writing -----------------------------------------------------------------------------------------

// Whole words in lines of COLUMNS, all but the first one behind a margin.
static void put_wrapped(Buf *out, Str text, int margin)
{
    int used = 0;
    for (Str rest = text; !str_empty(str_trim(rest));) {
        Str word = str_word(&rest);
        int length = utf8_length(word);
        if (used > 0 && used + 1 + length > COLUMNS - margin) {
            buf_printf(out, "\n%*s", margin, "");
            used = 0;
        }
        if (used > 0) buf_putc(out, ' ');
        buf_put(out, word);
        used += (used > 0) + length;
    }
    buf_putc(out, '\n');
}

static bool is_counted(const Vote *vote)
{
    return vote->red >= 0 && vote->green >= 0 && vote->red + vote->green > 0;
}

static int red_share(const Vote *vote)
{
    int all = vote->red + vote->green;
    return (100 * vote->red + all / 2) / all;
}

static void put_bar(Buf *out, Str day, const Vote *vote)
{
    buf_printf(out, "  %.*s%*s ", STR_ARG(day), DAY - utf8_length(day), "");
    if (is_counted(vote)) {
        int red = (BAR * vote->red + (vote->red + vote->green) / 2) / (vote->red + vote->green);
        for (int i = 0; i < BAR; i++) {
            buf_put(out, i < red ? STR("█") : STR("░"));
        }
        buf_printf(out, " %d rood, %d groen\n", vote->red, vote->green);
    } else {
        put_wrapped(out, vote->words, DAY + 3);
    }
}

static void put_difference(Buf *out, const Vote *now, const Vote *then)
{
    if (!is_counted(now) || !is_counted(then)) return;
    int here = red_share(now), there = red_share(then), more = here - there;
    if (more > -CLEAR && more < CLEAR) {
        buf_put(out, STR("  Bijna gelijk.\n"));
    } else if (more > 0) {
        buf_printf(out, "  Vaker rood: %d van de 100 mensen, eerst %d.\n", here, there);
    } else {
        buf_printf(out, "  Vaker groen: %d van de 100 mensen, eerst %d.\n", 100 - here,
                   100 - there);
    }
}

static void put_alone(Buf *out, const Room *room)
{
    bool head = false;
    for (int i = 0; i < room->count; i++) {
        if (room->votes[i].met) continue;
        if (!head) buf_printf(out, "\nAlleen op %.*s:\n", STR_ARG(room->day));
        head = true;
        buf_put(out, STR("- "));
        put_wrapped(out, room->votes[i].text, 2);
    }
}

static void put_all(Buf *out, Room *now, Room *then)
{
    int both = 0;
    for (int i = 0; i < now->count; i++) {
        Vote *vote = &now->votes[i], *other = find_vote(then, vote->key);
        if (!other) continue;
        vote->met = other->met = true;
        if (both++ > 0) buf_putc(out, '\n');
        put_wrapped(out, vote->text, 0);
        put_bar(out, now->day, vote);
        put_bar(out, then->day, other);
        put_difference(out, vote, other);
    }
    if (both == 0) buf_put(out, STR("Er is niets waarover op beide avonden is gestemd.\n"));
    put_alone(out, now);
    put_alone(out, then);
}

bool compare_evenings(const JournalEvening *a, const JournalEvening *b, const Metrics *metrics,
                      Buf *out, Err *err)
{
    bool newer = a->started_ms >= b->started_ms;
    Room now = { .count = 0 }, then = { .count = 0 };
    bool ok = read_room(&now, newer ? a : b, metrics, err) &&
              read_room(&then, newer ? b : a, metrics, err);
    if (ok && str_eq(now.day, then.day)) {
        add_hour(&now);
        add_hour(&then);
    }
    if (ok) put_all(out, &now, &then);
    finish_room(&now);
    finish_room(&then);
    return ok;
}
