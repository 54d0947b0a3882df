// Between the questions the middle of the teacher's screen says in one sentence what to do, and which keys
// do it: one table, so that a step without words cannot be forgotten. Before the game it also lists whose
// questions are in it.
#include "formats/desk.h"
#include "formats/quiz_view.h"

typedef struct KeyLine {
    const char *key, *does;
} KeyLine;

enum { KEY_LINES = 5 };

typedef struct Guide {
    const char *head, *what;
    KeyLine keys[KEY_LINES];
} Guide;

#define ARROW "\xE2\x86\x92"
// clang-format off
static const Guide guides[] = {
    [QUIZ_TITLE] = { "Welkom", "Vertel wie de vragen maakte. Typ hoeveel mensen er staan, als je dat wilt.",
        { { ARROW, "zo werkt het" }, { "S", "meteen de eerste vraag" },
          { "I", "de spelregels" }, { "O", "vragen weglaten of erbij" } } },
    [QUIZ_RULES] = { "De spelregels", "Iedereen gaat staan, met een rode en een groene kaart.",
        { { ARROW, "eerst oefenen" }, { "S", "zonder oefenvraag" }, { "Tab", "kies een regel" },
          { "\xE2\x86\x91", "verander die regel" } } },
    [QUIZ_ROUND] = { "Iedereen staat weer", "Wacht tot iedereen staat. Typ hoeveel het er zijn.",
        { { ARROW, "volgende vraag" } } },
    [QUIZ_STAND] = { "Wie staat er nog?", "Staan er meer? Kies hoe jullie een winnaar maken.",
        { { ARROW, "de winnaar, of samen winnen" }, { "N", "nog een vraag" },
          { "G", "de dichtste gok" } } },
    [QUIZ_GUESS] = { "De dichtste gok", "Stel een vraag met een getal als antwoord. Typ de gok van iedereen "
        "en daarna het goede getal.",
        { { "Enter", "zet het getal neer" }, { "Tab", "een ander vak" }, { ARROW, "de winnaar" } } },
    [QUIZ_WINNER] = { "De winnaar", "Een applaus! Geef de prijs.",
        { { "W", "typ de naam" }, { ARROW, "verder" }, { "N", "nog een ronde" },
          { "S", "naar het compliment" } } },
    [QUIZ_COMPLIMENTS] = { "Complimenten", "Elke ouder kiest een compliment voor het eigen kind.",
        { { "Tab", "kies een kaart" }, { "Enter", "pak de kaart, of leg hem terug" },
          { ARROW, "verder" }, { "S", "naar de terugblik" } } },
    [QUIZ_RECAP] = { "Terugblik", "Kijk samen terug. Bedank de leerlingen voor hun vragen.",
        { { ARROW, "verder" } } },
};
// clang-format on

static float draw_guide(const State *state, const Scene *scene, DrawList *list)
{
    Desk desk = desk_of(scene);
    const Guide *now = &guides[state->step];
    float x = desk.middle, w = desk.middle_w;
    float y = desk_text(list, scene, (Rect){ x, 112, w, 120 }, str_z(now->head), DESK_ITEM, true);
    y = desk_text(list, scene, (Rect){ x, y + 8, w, 200 }, str_z(now->what), DESK_BODY, false) + 20;
    for (int i = 0; i < KEY_LINES && now->keys[i].key; i++) {
        float cap = figure_key_word(list, scene->metrics, x, y + 28, str_z(now->keys[i].key));
        TextStyle style = { .role = ROLE_INK, .largest = DESK_BODY, .smallest = DESK_SMALL };
        float left = cap > 84 ? cap : 84;
        text_box(list, scene->metrics, (Rect){ x + left + 16, y, w - left - 16, 56 },
                 str_z(now->keys[i].does), &style);
        y += 66;
    }
    return y;
}

// How many questions of each file take part, and the first of them.
typedef struct Group {
    int first, mine;
} Group;

static Group *groups_of(const State *state, Arena *arena)
{
    Group *groups = arena_new(arena, Group, state->pack->file_count + 1);
    for (int i = 0; i < state->count; i++) {
        Group *group = &groups[state->pack->items[state->items[i]].file];
        if (group->first == 0) group->first = i + 1;
        group->mine += state->in[i];
    }
    return groups;
}

// Each group on a line with its number at the right; those for whom there is no room as one more line.
float quiz_teacher_groups(const State *state, const Scene *scene, DrawList *list, Rect box)
{
    enum { LINE = 36, NUMBER = 60 };
    const Group *groups = groups_of(state, list->arena);
    int left = 0;
    for (int f = 0; f < state->pack->file_count; f++) {
        left += groups[f].first > 0;
    }
    float y = box.y, bottom = box.y + box.h;
    TextStyle style = { .role = ROLE_INK, .largest = DESK_SMALL, .smallest = DESK_SMALL };
    for (int f = 0; f < state->pack->file_count && left > 0; f++) {
        if (groups[f].first == 0) continue;
        Str name = quiz_group(state, groups[f].first - 1);
        TextBlock block = text_fit(scene->metrics, list->arena, name, box.w - NUMBER, 2 * LINE,
                                   &style);
        if (!block.fits)
            block = text_fit(scene->metrics, list->arena, STR("een groepje"), box.w - NUMBER,
                             2 * LINE, &style);
        float need = block.height + 6;
        if (y + need + (left > 1 ? LINE : 0) > bottom) {
            Str more = arena_printf(list->arena, "en nog %d", left);
            text_line(list, scene->metrics, box.x, y + 24, DESK_SMALL, false, ROLE_INK_SOFT,
                      ALIGN_START, more);
            return y + LINE;
        }
        text_draw(list, &block, box.x, box.w - NUMBER, y + block.height / 2, &style);
        text_line(list, scene->metrics, box.x + box.w, y + block.height / 2 + 0.34f * DESK_SMALL,
                  DESK_SMALL, true, ROLE_INK, ALIGN_END,
                  arena_printf(list->arena, "%d", groups[f].mine));
        y += need;
        left--;
    }
    return y;
}

static void draw_title(const State *state, const Scene *scene, DrawList *list)
{
    Desk desk = desk_of(scene);
    int total = quiz_total(state);
    float y = draw_guide(state, scene, list) + 16;
    Str words = arena_printf(list->arena, "%d %s mee", total,
                             total == 1 ? "vraag doet" : "vragen doen");
    if (total < PACK_QUIZ_MIN) {
        words = arena_printf(list->arena, "%.*s, nog %d tot %d", STR_ARG(words),
                             PACK_QUIZ_MIN - total, PACK_QUIZ_MIN);
    }
    y = desk_text(list, scene, (Rect){ desk.middle, y, desk.middle_w, 84 }, words, DESK_BODY, true);
    quiz_teacher_groups(state, scene, list,
                        (Rect){ desk.middle, y + 12, desk.middle_w, DESK_BOTTOM - y - 12 });
}

void quiz_teacher_guide(const State *state, const Scene *scene, DrawList *list)
{
    if (state->step == QUIZ_TITLE) {
        draw_title(state, scene, list);
    } else {
        draw_guide(state, scene, list);
    }
}
