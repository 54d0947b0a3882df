// The moves and where they stand. A move is tried on the live state first, because only the format
// knows whether it is allowed; when it is, it joins the list and the list goes to disk. Undo starts
// the part of the undone move again and plays what is left of it: no format needs code that takes a
// step back, and no picture of yesterday's state can be forgotten anywhere.
//
// A part has the evening clock less the time that it was not on the screen (programme_part_ms), so that a
// talk that was left goes on where it stood. No format knows of it: it sees a clock that was set back, in
// its moves and in its pictures alike, and replay gives every move the time that it had.
//
// The programme's moves ("deel 2") are played here. Their undo begins the programme again and plays what
// is left of them, which costs next to nothing; parts keep their own states meanwhile.
//
// Rejected: copies of states per move (a format would have to know how to copy itself); one replay
// of the whole evening per undo (the parts before stand as they stood).
#include "evening/evening_inside.h"

#include "base/utf8.h"

#include <assert.h>
#include <string.h>

// The first title that is one. What is too long for the list would keep the evening out of it.
void evening_take_title(Evening *evening, Str title)
{
    bool taken = !str_empty(evening->title);
    if (taken || title.n > JOURNAL_MOVE_BYTES_MAX) return;
    evening->title = arena_copy(&evening->arena, title);
}

void evening_take_path(Evening *evening, Str path)
{
    evening->path = arena_copy(&evening->arena, path);
}

Evening *evening_create(Str title, int64_t started_ms, Journal *journal)
{
    Arena arena = { 0 };
    Evening *evening = arena_new(&arena, Evening, 1);
    *evening = (Evening){ .arena = arena, .started_ms = started_ms, .journal = journal };
    evening_take_title(evening, title);
    return evening;
}

void evening_destroy(Evening *evening)
{
    if (!evening) return;
    bool claimed = evening->kept.id != 0 && journal_claimed(evening->journal) == evening->kept.id;
    if (claimed) journal_release(evening->journal);
    for (int i = 0; i < evening->part_count; i++) {
        arena_finish(&evening->parts[i]->play);
    }
    arena_finish(&evening->scratch);
    Arena arena = evening->arena; // the evening itself lives in it
    arena_finish(&arena);
}

Arena *evening_arena(Evening *evening)
{
    return &evening->arena;
}

int evening_part_count(const Evening *evening)
{
    return evening->part_count;
}

const EveningPart *evening_part(const Evening *evening)
{
    if (evening->part_count == 0) return NULL;
    return &evening->parts[evening->programme.at]->seen;
}

const EveningPart *evening_part_at(const Evening *evening, int part)
{
    return &evening->parts[part]->seen;
}

Str evening_part_name(const EveningPart *part)
{
    if (part->plan && !str_empty(part->plan->text)) return part->plan->text;
    return str_empty(part->pack.title) ? str_z(part->format->title) : part->pack.title;
}

const Programme *evening_programme(const Evening *evening)
{
    return &evening->programme;
}

int64_t evening_part_ms(const Evening *evening, int64_t now_ms)
{
    if (evening->part_count == 0) return now_ms;
    return programme_part_ms(&evening->programme, evening->programme.at, now_ms);
}

int64_t evening_begin_ms(const Evening *evening)
{
    return evening->begin_ms;
}

int64_t evening_started_ms(const Evening *evening)
{
    return evening->started_ms;
}

int evening_moves(const Evening *evening)
{
    return evening->cursor;
}

bool evening_can_redo(const Evening *evening)
{
    return evening->cursor < evening->move_count;
}

const JournalMove *evening_last_move(const Evening *evening)
{
    return evening->cursor > 0 ? &evening->moves[evening->cursor - 1] : NULL;
}

uint64_t evening_version(const Evening *evening)
{
    return evening->version;
}

Str evening_trouble(const Evening *evening)
{
    return str_z(evening->trouble.text);
}

// A part that the programme plays once more begins as the first time did.
static void add_once_more(Evening *evening)
{
    const Programme *programme = &evening->programme;
    while (evening->part_count < programme->count) {
        EveningPart part = evening->parts[programme->parts[evening->part_count].again]->seen;
        evening_put_part(evening, &part);
    }
}

// After undo there may be fewer.
static void drop_once_more(Evening *evening)
{
    while (evening->part_count > evening->programme.count) {
        arena_finish(&evening->parts[--evening->part_count]->play);
    }
}

static bool play_programme(Evening *evening, const JournalMove *move)
{
    if (!programme_apply(&evening->programme, move->text, move->at_ms)) return false;
    add_once_more(evening);
    return true;
}

static void replay_programme(Evening *evening)
{
    evening_begin_programme(evening);
    for (int i = 0; i < evening->cursor; i++) {
        const JournalMove *move = &evening->moves[i];
        if (!programme_is_move(move->text)) continue;
        bool accepted = programme_apply(&evening->programme, move->text, move->at_ms);
        assert(accepted); // the programme is pure as well
        (void)accepted;
    }
    drop_once_more(evening);
}

bool evening_play(Evening *evening, const JournalMove *move)
{
    if (move->part != evening->programme.at || evening->part_count == 0) return false;
    const EveningPart *part = evening_part(evening);
    int64_t at_ms = evening_part_ms(evening, move->at_ms);
    bool programme = programme_is_move(move->text);
    bool played = programme ? play_programme(evening, move)
                            : part->format->apply(part->state, move->text, at_ms);
    if (!played) return false;
    evening->times = arena_grow(&evening->arena, evening->times, &evening->time_capacity,
                                (size_t)evening->cursor + 1, sizeof *evening->times);
    evening->times[evening->cursor] = evening_part_ms(evening, move->at_ms);
    return true;
}

// From the end: moves of the current part are mostly the last ones.
bool evening_part_begun(const Evening *evening)
{
    for (int i = evening->cursor - 1; i >= 0; i--) {
        const JournalMove *move = &evening->moves[i];
        if (move->part == evening->programme.at && !programme_is_move(move->text)) return true;
    }
    return false;
}

// One short line of text, as the journal keeps it.
static bool is_line(Str move)
{
    if (move.n == 0 || move.n > JOURNAL_MOVE_BYTES_MAX || !utf8_valid(move)) return false;
    return str_index(move, '\n') == move.n && str_index(move, '\0') == move.n;
}

// A state may keep pieces of the move's text, so it gets a text that lives as long as the evening.
// The room of a refused move serves the next one.
static Str lasting_text(Evening *evening, Str move)
{
    if (evening->spare_size < move.n) {
        evening->spare = arena_alloc(&evening->arena, move.n, 1);
        evening->spare_size = move.n;
    }
    memcpy(evening->spare, move.p, move.n);
    return (Str){ evening->spare, move.n };
}

static void add_move(Evening *evening, const JournalMove *move)
{
    int at = evening->cursor;
    evening->moves = arena_grow(&evening->arena, evening->moves, &evening->move_capacity,
                                (size_t)at + 1, sizeof *evening->moves);
    evening->moves[at] = *move;
    evening->cursor = evening->move_count = at + 1;
    if (evening->kept.moves > at) evening->kept.moves = at;
    evening->spare = NULL;
    evening->spare_size = 0;
}

static void changed(Evening *evening)
{
    evening->version++;
    evening_keep(evening);
}

bool evening_move(Evening *evening, Str move, int64_t at_ms)
{
    if (!is_line(move) || evening->cursor >= JOURNAL_MOVES_MAX) return false;
    JournalMove made = {
        .at_ms = at_ms,
        .part = evening->programme.at,
        .text = lasting_text(evening, move),
    };
    if (!evening_play(evening, &made)) return false;
    add_move(evening, &made);
    changed(evening);
    return true;
}

bool evening_forward(Evening *evening, int64_t at_ms)
{
    const EveningPart *part = evening_part(evening);
    if (!part) return false;
    arena_reset(&evening->scratch);
    Str next = part->format->next(part->state, &evening->scratch);
    if (str_empty(next)) {
        int after = programme_next(&evening->programme, evening->programme.at);
        if (after < 0) return false;
        next = arena_printf(&evening->scratch, "deel %d", after + 1);
    }
    return evening_move(evening, next, at_ms);
}

void evening_apply(const Evening *evening, int part, State *state, int from, int to)
{
    const Format *format = evening->parts[part]->seen.format;
    for (int i = from; i < to; i++) {
        const JournalMove *move = &evening->moves[i];
        if (move->part != part || programme_is_move(move->text)) continue;
        bool accepted = format->apply(state, move->text, evening->times[i]);
        assert(accepted); // a format is pure: what it took once it takes again
        (void)accepted;
    }
}

int64_t evening_time(const Evening *evening, int moves)
{
    return moves > 0 ? evening->times[moves - 1] : 0;
}

// A part as it stands after the moves in force.
static State *replay(const Evening *evening, int index, Arena *arena)
{
    const EveningPart *part = &evening->parts[index]->seen;
    State *state = part->format->start(arena, &part->pack, part->seed);
    evening_apply(evening, index, state, 0, evening->cursor);
    return state;
}

static void replay_part(Evening *evening, int index)
{
    PlayedPart *part = evening->parts[index];
    arena_reset(&part->play);
    part->seen.state = replay(evening, index, &part->play);
}

State *evening_copy_part(const Evening *evening, int part, Arena *arena)
{
    return replay(evening, part, arena);
}

State *evening_copy_state(const Evening *evening, Arena *arena)
{
    return replay(evening, evening->programme.at, arena);
}

bool evening_back(Evening *evening)
{
    if (evening->cursor == 0) return false;
    const JournalMove *undone = &evening->moves[--evening->cursor];
    if (programme_is_move(undone->text)) {
        replay_programme(evening);
    } else {
        replay_part(evening, undone->part);
    }
    changed(evening);
    return true;
}

bool evening_redo(Evening *evening)
{
    if (!evening_can_redo(evening)) return false;
    if (!evening_play(evening, &evening->moves[evening->cursor])) {
        // From another version of the program, by way of the journal: it leads nowhere here.
        evening->move_count = evening->cursor;
        if (evening->kept.moves > evening->cursor) evening->kept.moves = evening->cursor;
        return false;
    }
    evening->cursor++;
    changed(evening);
    return true;
}
