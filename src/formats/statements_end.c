// The overview of all statements at the end, and the smaller pieces that several steps share: the
// talk clock, the photo, the answer that is too long for a chip. A statement is never shortened here:
// it takes as many lines as it needs, and the rules have put as many on a page as fit at 4:3.
#include "formats/statements_view.h"

void statements_clock(const State *state, const Scene *scene, DrawList *list, float right, float cy)
{
    int64_t left = statements_clock_ms(state, scene->now_ms);
    int64_t seconds = (left + 999) / 1000; // "0:00" only when it is over
    Str text = left == 0
                   ? STR("tijd om")
                   : arena_printf(list->arena, "%d:%02d", (int)(seconds / 60), (int)(seconds % 60));
    enum { BAR = 300 };
    text_line(list, scene->metrics, right, cy - 18 + 0.34f * 72, 72, true, ROLE_INK, ALIGN_END,
              text);
    Rect bar = { right - BAR, cy + 40, BAR, 14 };
    draw_rrect(list, bar, 7, ROLE_LINE);
    float share = (float)left / (float)TALK_START_MS;
    bar.w = BAR * (share > 1 ? 1 : share);
    if (bar.w >= 14) draw_rrect(list, bar, 7, ROLE_ACCENT);
    draw_group(list, STR("knop praten"), (Rect){ right - BAR - 20, cy - 70, BAR + 40, 140 });
    // On the whole second, so that the clock is right and the processor asleep in between.
    if (state->clock_runs && left > 0) draw_wake(list, scene->now_ms + (left - 1) % 1000 + 1);
}

static const TextStyle wide_style = { .bold = true, .largest = 50, .smallest = SIZE_BODY_MIN };

static TextBlock wide_words(const Scene *scene, Arena *arena, Str word, float w)
{
    return text_fit(scene->metrics, arena, word, w - 56 - 56 - 28 - 32, 170, &wide_style);
}

float statements_wide_chip_height(const Scene *scene, Arena *arena, Str word, float w)
{
    return wide_words(scene, arena, word, w).height + 36 + 24;
}

float statements_wide_chip(DrawList *list, const Scene *scene, Sign sign, Str word, float x,
                           float y, float w)
{
    TextStyle style = wide_style;
    style.role = sign_text(sign);
    TextBlock block = wide_words(scene, list->arena, word, w);
    Rect box = { x, y, block.width + 56 + 56 + 28 + 32, block.height + 36 };
    figure_card(list, box, 30, 5, 8, sign_edge(sign), sign_card(sign));
    figure_sign(list, sign, box.x + 32 + 28, box.y + box.h / 2, 56, sign_text(sign));
    text_draw(list, &block, box.x + 32 + 56 + 28, block.width, box.y + box.h / 2, &style);
    return box.y + box.h + 24;
}

// One statement's result in the right column: bars as on its own screen, but small and flat.
static void small_bar(DrawList *list, const Scene *scene, Rect box, const Tally *tally)
{
    enum { LEAST = 106 }; // a sign and three digits
    float sum = (float)(tally->red + tally->green), w = box.w - 8;
    if (sum == 0) return;
    float red = tally->red == 0 ? 0 : w * (float)tally->red / sum;
    if (tally->red > 0 && red < LEAST) red = LEAST;
    if (tally->green > 0 && red > w - LEAST) red = w - LEAST;
    if (tally->green == 0) red = box.w;
    float green_x = tally->red > 0 ? box.x + red + 8 : box.x;
    Rect parts[2] = { { box.x, box.y, red, box.h },
                      { green_x, box.y, box.x + box.w - green_x, box.h } };
    int numbers[2] = { tally->red, tally->green };
    for (int s = 0; s < 2; s++) {
        if (numbers[s] == 0) continue;
        Rect part = parts[s];
        draw_panel(list, part, 14, 3, sign_edge((Sign)s), sign_card((Sign)s));
        Str number = arena_printf(list->arena, "%d", numbers[s]);
        float size = 34, words = text_width(scene->metrics, list->arena, number, size, true);
        float x = part.x + part.w / 2 - (words + 34) / 2, cy = part.y + part.h / 2;
        figure_sign(list, (Sign)s, x + 11, cy, 22, sign_text((Sign)s));
        text_line(list, scene->metrics, x + 34, cy + 0.34f * size, size, true, sign_text((Sign)s),
                  ALIGN_START, number);
    }
}

static void small_estimate(DrawList *list, const Scene *scene, Rect box, Estimate estimate)
{
    static const char *const words[] = { "", "vooral rood", "gelijk", "vooral groen" };
    float x = box.x, cy = box.y + box.h / 2;
    if (estimate != ESTIMATE_GREEN) {
        figure_sign(list, SIGN_SQUARE, x + 18, cy, 36, ROLE_RED_CARD);
        x += 48;
    }
    if (estimate != ESTIMATE_RED) {
        figure_sign(list, SIGN_CIRCLE, x + 18, cy, 36, ROLE_GREEN_EDGE);
        x += 48;
    }
    text_line(list, scene->metrics, x, cy + 0.34f * 34, 34, false, ROLE_INK, ALIGN_START,
              str_z(words[estimate]));
}

static void end_result(DrawList *list, const Scene *scene, const State *state, int index, Rect box)
{
    const Ballot *ballot = &state->ballots[index][1];
    if (!ballot->taken) ballot = &state->ballots[index][0];
    float cy = box.y + box.h / 2;
    if (!ballot->taken) {
        text_line(list, scene->metrics, box.x, cy + 0.34f * 34, 34, false, ROLE_INK_SOFT,
                  ALIGN_START, STR("niet geteld"));
        return;
    }
    int groups = ballot_groups(ballot);
    float h = 46, gap = 10, y = cy - ((float)groups * h + (float)(groups - 1) * gap) / 2;
    for (int g = 0; g < groups; g++) {
        Rect row = { box.x, y + (float)g * (h + gap), box.w, h };
        if (ballot->apart) {
            bool parents = g == GROUP_PARENTS;
            figure_pawn(list, row.x + 18, row.y + h - 2, parents ? 44 : 34,
                        parents ? ROLE_PARENT : ROLE_CHILD);
            row.x += 48;
            row.w -= 48;
        }
        if (ballot->estimate[g] != ESTIMATE_NONE) {
            small_estimate(list, scene, row, ballot->estimate[g]);
        } else {
            small_bar(list, scene, row, &ballot->tally[g]);
        }
    }
}

static const TextStyle end_style = { .role = ROLE_INK,
                                     .largest = SIZE_BODY_MIN,
                                     .smallest = SIZE_BODY_MIN };

enum { END_TOP = 222, END_LINE = 59 }; // 42 at 1.3 and a little air

static float end_height(const Item *item)
{
    return END_LINE * (float)statements_end_lines(item);
}

static float results_width(const Scene *scene)
{
    return 0.27f * stage_of(scene).width;
}

// Where the words of a statement go, in a row `h` high from `y`.
static Rect end_words(const Scene *scene, float y, float h)
{
    Stage stage = stage_of(scene);
    return (Rect){ stage.left + 92, y, stage.width - results_width(scene) - 40 - 92, h };
}

bool statements_end_fits(const Scene *scene, Arena *arena, const Item *item)
{
    Rect box = end_words(scene, END_TOP, end_height(item));
    return statements_end_lines(item) <= END_LINES &&
           text_fit(scene->metrics, arena, item->text, box.w, box.h, &end_style).fits;
}

static void end_row(DrawList *list, const Scene *scene, const State *state, int index, float y,
                    float h)
{
    Stage stage = stage_of(scene);
    const Item *item = &state->pack->items[state->items[index]];
    float cy = y + h / 2, results = results_width(scene), right = stage.left + stage.width;
    Str number = arena_printf(list->arena, "%d", index + 1);
    draw_disc(list, stage.left + 30, cy, 30, ROLE_ACCENT);
    text_line(list, scene->metrics, stage.left + 30, cy + 0.34f * 34, 34, true, ROLE_ON_ACCENT,
              ALIGN_CENTRE, number);
    text_box(list, scene->metrics, end_words(scene, y, h), item->text, &end_style);
    end_result(list, scene, state, index, (Rect){ right - results, y, results, h });
    draw_group(list, arena_printf(list->arena, "zet naar %d", index + 1),
               (Rect){ stage.left, y, stage.width, h });
}

void statements_end(const State *state, const Scene *scene, DrawList *list)
{
    Stage stage = stage_of(scene);
    Str title = state->kind->end;
    if (state->pages > 1) {
        title = arena_printf(list->arena, "%.*s (%d van %d)", STR_ARG(title), state->page + 1,
                             state->pages);
    }
    text_line(list, scene->metrics, stage.left, 186, 60, true, ROLE_INK, ALIGN_START, title);
    float y = END_TOP;
    for (int i = 0; i < state->count; i++) {
        if (state->page_of[i] != state->page) continue;
        const Item *item = &state->pack->items[state->items[i]];
        float h = end_height(item);
        if (y > END_TOP) draw_line(list, stage.left, y, stage.left + stage.width, y, 2, ROLE_LINE);
        end_row(list, scene, state, i, y, h);
        y += h;
    }
}
