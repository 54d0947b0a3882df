// Scripts drive a session from above, through the same door as keys, so what a demo shows is what a
// teacher gets. Plain moves go straight to the evening: a refused one is a mistake in the script and
// is told with its line.
#include "evening/script.h"

enum { STEP_MS = 5000 };

Script script_begin(Str text, int64_t start_ms)
{
    enum { WIDE = 1778 };
    return (Script){ .rest = text, .start_ms = start_ms, .wall_ms = start_ms, .width = WIDE };
}

static bool take_time(Script *script, Str *line)
{
    if (!str_starts(*line, STR("@"))) return false;
    Str rest = str_drop(*line, 1), word = str_word(&rest);
    int64_t seconds;
    if (!str_number(word, 0, INT64_C(24) * 3600, &seconds)) return false;
    script->wall_ms = script->start_ms + seconds * 1000;
    *line = rest;
    return true;
}

bool script_next(Script *script, ScriptLine *out)
{
    while (!str_empty(script->rest)) {
        StrCut cut = str_cut(script->rest, '\n');
        Str line = str_trim(cut.head);
        script->rest = cut.tail;
        script->number++;
        if (str_empty(line) || str_starts(line, STR("//"))) continue;
        if (!take_time(script, &line)) script->wall_ms += STEP_MS;
        if (str_empty(line)) continue;
        *out = (ScriptLine){ .text = line,
                             .wall_ms = script->wall_ms,
                             .number = script->number,
                             .width = script->width };
        return true;
    }
    return false;
}

static void type_digits(Session *session, Str digits, int64_t wall_ms)
{
    for (size_t i = 0; i < digits.n; i++) {
        if (digits.p[i] < '0' || digits.p[i] > '9') continue;
        Input input = { .kind = INPUT_DIGIT, .digit = digits.p[i] - '0' };
        session_input(session, &input, wall_ms);
    }
}

// Dragging ----------------------------------------------------------------------------------------

// "sleep kaart 3 -> vak beroepen", or "boven" instead of the arrow.
typedef struct Drag {
    Str held, target;
    bool drop;
} Drag;

static bool read_drag(Str line, Drag *drag)
{
    static const struct {
        Str word;
        bool drop;
    } ways[] = { { STR_INIT(" -> "), true }, { STR_INIT(" boven "), false } };
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        size_t at = str_find(line, ways[i].word);
        if (at == line.n) continue;
        *drag = (Drag){ .held = str_trim(str_sub(line, 0, at)),
                        .target = str_trim(str_drop(line, at + ways[i].word.n)),
                        .drop = ways[i].drop };
        return true;
    }
    return false;
}

// To the middle of that group of the picture as it is now; false when it is not there. A picture may
// show more to let go on once something is held, so each step of a drag looks again.
static bool drag_to(Session *session, const ScriptLine *line, Input *input, Str group)
{
    Arena scratch = { 0 };
    DrawList list = draw_begin(&scratch, line->width);
    session_draw(session, FOR_ROOM, line->width, line->wall_ms, &list);
    bool there = false;
    for (int i = 0; i < list.count; i++) {
        const DrawCmd *cmd = &list.items[i];
        if (cmd->kind != DRAW_GROUP || !str_eq(cmd->text, group)) continue;
        there = true;
        input->x = cmd->box.x + cmd->box.w / 2;
        input->y = cmd->box.y + cmd->box.h / 2;
    }
    if (there) session_input(session, input, line->wall_ms);
    arena_finish(&scratch);
    return there;
}

static bool play_drag(Session *session, const ScriptLine *line, const Drag *drag, Err *err)
{
    Input input = { .kind = INPUT_DROP }; // what an earlier line left in the air
    session_input(session, &input, line->wall_ms);
    input = (Input){ .kind = INPUT_DRAG, .held = drag->held };
    Str missing = drag->held;
    bool there = drag_to(session, line, &input, drag->held);
    if (there) {
        missing = input.target = drag->target;
        there = drag_to(session, line, &input, drag->target);
        input.kind = INPUT_DROP;
        if (!there) input.target = (Str){ 0 };
        if (!there || drag->drop) session_input(session, &input, line->wall_ms);
    }
    return there ||
           err_set(err, "Regel %d: \"%.*s\" is nu niet te zien.", line->number, STR_ARG(missing));
}

bool script_play(Session *session, const ScriptLine *line, Err *err)
{
    Str rest = line->text, word = str_word(&rest);
    Drag drag;
    if (str_eq(word, STR("sleep")) && read_drag(line->text, &drag)) {
        return play_drag(session, line, &drag, err);
    }
    Action action = str_empty(rest) ? action_by_word(word) : ACTION_NONE;
    if (str_eq(word, STR("cijfers"))) {
        type_digits(session, rest, line->wall_ms);
        return true;
    }
    if (str_eq(word, STR("tik"))) {
        Input input = { .kind = INPUT_TAP, .target = rest };
        session_input(session, &input, line->wall_ms);
        return true;
    }
    if (str_eq(word, STR("typ"))) {
        Input input = { .kind = INPUT_TEXT, .text = rest };
        session_input(session, &input, line->wall_ms);
        return true;
    }
    if (session_move(session, line->text, line->wall_ms)) return true;
    if (action != ACTION_NONE) {
        Input input = { .kind = INPUT_ACTION, .action = action };
        session_input(session, &input, line->wall_ms);
        return true;
    }
    return err_set(err, "Regel %d: de zet \"%.*s\" kan hier niet.", line->number,
                   STR_ARG(line->text));
}

Str script_slug(Arena *arena, Str text, size_t most)
{
    char *slug = arena_alloc(arena, most + 1, 1);
    size_t n = 0;
    for (size_t i = 0; i < text.n && n < most; i++) {
        char c = text.p[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (plain) slug[n++] = c;
        if (!plain && n > 0 && slug[n - 1] != '-') slug[n++] = '-';
    }
    while (n > 0 && slug[n - 1] == '-') {
        n--;
    }
    return (Str){ slug, n };
}
