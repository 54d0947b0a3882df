// Scripts drive a session from above, through the same door as keys, so what a demo shows is what a
// teacher gets. Plain moves go straight to the evening: a refused one is a mistake in the script and
// is told with its line.
#include "evening/script.h"

enum { STEP_MS = 5000 };

Script script_begin(Str text, int64_t start_ms)
{
    return (Script){ .rest = text, .start_ms = start_ms, .wall_ms = start_ms };
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
        *out = (ScriptLine){ .text = line, .wall_ms = script->wall_ms, .number = script->number };
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

bool script_play(Session *session, const ScriptLine *line, Err *err)
{
    Str rest = line->text, word = str_word(&rest);
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
