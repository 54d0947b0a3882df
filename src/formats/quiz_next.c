// The move that one key forward makes: the way through the quiz of a teacher who presses nothing else. It
// needs no count: when nobody typed who stands, all questions are played and the winner is whoever is
// seen to stand.
#include "formats/quiz_rules.h"

static Str next_question(const State *state, Arena *arena)
{
    int upcoming = quiz_upcoming(state);
    if (upcoming < 0) return STR("winnaar");
    return arena_printf(arena, "vraag %d", upcoming + 1);
}

static Str after_question(const State *state, Arena *arena)
{
    if (state->at == QUIZ_PRACTICE) return next_question(state, arena);
    bool one = state->standing == 1, over = quiz_over(state);
    if (one && (over || !quiz_round(state)->honour)) return STR("winnaar");
    return over ? STR("stand") : next_question(state, arena);
}

static Str after_winner(const State *state)
{
    if (state->sit == SIT_ROUND && !quiz_over(state) && state->round + 1 < QUIZ_ROUNDS_MAX) {
        return STR("ronde");
    }
    return state->card_count > 0 ? STR("complimenten") : STR("terugblik");
}

static Str next_page(const State *state, Arena *arena, const char *word, int pages)
{
    if (state->page + 1 >= pages) return (Str){ 0 };
    return arena_printf(arena, "%s %d", word, state->page + 2);
}

static Str after_wall(const State *state, Arena *arena)
{
    if (state->held >= 0) return STR("leg");
    Str page = next_page(state, arena, "complimenten", quiz_wall_pages(state));
    return str_empty(page) ? STR("terugblik") : page;
}

Str quiz_next(const State *state, Arena *arena)
{
    switch (state->step) {
    case QUIZ_TITLE:
        return STR("regels");
    case QUIZ_RULES:
        return STR("oefen");
    case QUIZ_READ:
        return STR("antwoorden");
    case QUIZ_VOTE:
        return STR("goed");
    case QUIZ_RIGHT:
        if (quiz_explains_apart(quiz_item(state))) return STR("uitleg");
        return after_question(state, arena);
    case QUIZ_EXPLAIN:
    case QUIZ_TALK:
        return after_question(state, arena);
    case QUIZ_ROUND:
        return next_question(state, arena);
    case QUIZ_STAND:
    case QUIZ_GUESS:
        return STR("winnaar");
    case QUIZ_WINNER:
        return after_winner(state);
    case QUIZ_COMPLIMENTS:
        return after_wall(state, arena);
    case QUIZ_RECAP:
        break;
    }
    return next_page(state, arena, "terugblik", quiz_recap_pages(state));
}
