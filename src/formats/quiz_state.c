// What can be asked about a quiz that is going on: which question comes, who may still stand, who won.
// Nothing here changes a state; the moves do (quiz_rules.c).
#include "formats/quiz_rules.h"

#include "base/file.h"
#include "base/utf8.h"

const Item *quiz_practice_item(void)
{
    static const Item practice = {
        .kind = ITEM_QUESTION,
        .usable = true,
        .text = STR_INIT("Welke kaart is een rondje?"),
        .red = STR_INIT("De rode kaart"),
        .green = STR_INIT("De groene kaart"),
        .named = true,
        .right = SIDE_GREEN,
        .explain = STR_INIT(
            "Rood is een vierkant en staat links. Groen is een rondje en staat rechts."),
    };
    return &practice;
}

const Item *quiz_item(const State *state)
{
    bool question = state->step >= QUIZ_READ && state->step <= QUIZ_TALK;
    if (!question) return NULL;
    if (state->at == QUIZ_PRACTICE) return quiz_practice_item();
    return &state->pack->items[state->items[state->at]];
}

int quiz_following(const State *state)
{
    bool shown = quiz_item(state) != NULL;
    for (int i = 0; i < state->count; i++) {
        if (state->in[i] && !state->turns[i].asked && !(shown && i == state->at)) return i;
    }
    return -1;
}

// The lengths at which words, answers and explanation still stand together on every screen; accepts
// (quiz.c) measures that with the real letters.
bool quiz_explains_apart(const Item *item)
{
    enum { ANSWER = 40, EXPLAIN = 110, TOGETHER = 190 };
    if (str_empty(item->explain)) return false;
    int red = utf8_length(item->red), green = utf8_length(item->green);
    int explain = utf8_length(item->explain), question = utf8_length(item->text);
    return red > ANSWER || green > ANSWER || explain > EXPLAIN || question + explain > TOGETHER;
}

Str quiz_group(const State *state, int index)
{
    const PackFile *file = &state->pack->files[state->pack->items[state->items[index]].file];
    if (!str_empty(file->makers)) return file->makers;
    if (!str_empty(file->title)) return file->title;
    Str name = path_name(file->path);
    return str_cut(name, '.').head;
}

int quiz_total(const State *state)
{
    int total = 0;
    for (int i = 0; i < state->count; i++) {
        total += state->in[i];
    }
    return total;
}

int quiz_place_of(const State *state, int index)
{
    int place = 0;
    for (int i = 0; i <= index; i++) {
        place += state->in[i];
    }
    return place;
}

int quiz_place(const State *state)
{
    bool counts = quiz_item(state) && state->at != QUIZ_PRACTICE;
    return counts ? quiz_place_of(state, state->at) : 0;
}

int quiz_counted(const State *state)
{
    int counted = 0;
    for (int i = 0; i < state->count; i++) {
        const Turn *turn = &state->turns[i];
        counted += turn->asked && !turn->struck && !turn->all_wrong;
    }
    return counted;
}

int quiz_upcoming(const State *state)
{
    for (int i = 0; i < state->count; i++) {
        if (state->in[i] && !state->turns[i].asked) return i;
    }
    return -1;
}

static int first_fresh(const State *state, int from, int end)
{
    for (int i = from; i < end; i++) {
        if (!state->turns[i].asked && !state->turns[i].struck) return i;
    }
    return -1;
}

int quiz_spare(const State *state)
{
    int spare = quiz_upcoming(state);
    if (spare < 0) spare = first_fresh(state, state->playing, state->count);
    return spare < 0 ? first_fresh(state, 0, state->playing) : spare;
}

bool quiz_over(const State *state)
{
    bool limit = state->until > 1 && quiz_counted(state) >= state->until;
    return limit || quiz_upcoming(state) < 0;
}

const QuizRound *quiz_round(const State *state)
{
    return &state->rounds[state->round];
}

static int distance(int a, int b)
{
    return a < b ? b - a : a - b;
}

bool quiz_nearest(const State *state, int person)
{
    if (state->outcome == QUIZ_UNKNOWN || person < 0 || person >= state->guess_count) return false;
    if (state->guesses[person] == QUIZ_UNKNOWN) return false;
    int own = distance(state->guesses[person], state->outcome);
    for (int i = 0; i < state->guess_count; i++) {
        if (state->guesses[i] == QUIZ_UNKNOWN) continue;
        if (distance(state->guesses[i], state->outcome) < own) return false;
    }
    return true;
}

int quiz_guessers(const State *state)
{
    if (state->standing > QUIZ_GUESSES_MAX) return QUIZ_GUESSES_MAX;
    return state->standing >= 2 ? state->standing : 2;
}

int quiz_winners(const State *state)
{
    const QuizRound *round = quiz_round(state);
    int winners = round->won ? round->winners : state->standing;
    if (winners < round->name_count) winners = round->name_count;
    return winners >= 1 ? winners : 1;
}

static int pages_of(int lines, int per_page)
{
    return lines > 0 ? (lines + per_page - 1) / per_page : 1;
}

int quiz_wall_pages(const State *state)
{
    return pages_of(state->card_count, QUIZ_WALL);
}

// The recap -----------------------------------------------------------------------------------------

static int lines_of(Str text, int characters)
{
    int lines = 1, used = 0;
    for (Str rest = text; !str_empty(rest);) {
        int word = utf8_length(str_word(&rest));
        bool breaks = used > 0 && used + 1 + word > characters;
        lines += breaks;
        used = used == 0 || breaks ? word : used + 1 + word;
    }
    return lines;
}

int quiz_recap_question_lines(const Item *item)
{
    return lines_of(item->text, QUIZ_RECAP_QUESTION);
}

int quiz_recap_answer_lines(const Item *item)
{
    return lines_of(item->right == SIDE_RED ? item->red : item->green, QUIZ_RECAP_ANSWER);
}

// Where the page that begins at `first` ends, counted in half lines because of the air.
static int page_end(const State *state, int first)
{
    int used = 0, end = first;
    for (; end < state->asked; end++) {
        const Item *item = &state->pack->items[state->items[state->order[end]]];
        int need = 2 * (quiz_recap_question_lines(item) + quiz_recap_answer_lines(item)) + 1;
        if (end > first && used + need > 2 * QUIZ_RECAP_LINES) break;
        used += need;
    }
    return end;
}

RecapPage quiz_recap_page(const State *state, int page)
{
    int first = 0, end = page_end(state, 0);
    for (; page > 0 && end < state->asked; page--) {
        first = end;
        end = page_end(state, first);
    }
    return (RecapPage){ first, end - first };
}

int quiz_recap_pages(const State *state)
{
    int pages = 1;
    for (int end = page_end(state, 0); end < state->asked; end = page_end(state, end)) {
        pages++;
    }
    return pages;
}
