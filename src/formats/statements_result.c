// The counted vote: bars that grow from both ends, above each what it was before the talk, and below them the
// room together.
#include "formats/statements_bars.h"

static void bar_part(DrawList *list, const Scene *scene, Sign sign, Rect box, int number,
                     float shown)
{
    figure_card(list, box, 36, 5, 10, sign_edge(sign), sign_card(sign));
    if (shown < 1)
        return; // words that can be read do not move: they come when the bar stands still
    bool narrow = box.w < 280;
    float sign_d = narrow ? 56 : 84, size = narrow ? 86 : 124;
    if (size > box.h * 0.52f) size = 86;
    Str text = arena_printf(list->arena, "%d", number);
    float w = text_width(scene->metrics, list->arena, text, size, true);
    if (narrow && w > box.w - 24) { // three digits in the narrowest bar
        size = 60;
        w = text_width(scene->metrics, list->arena, text, size, true);
    }
    float cx = box.x + box.w / 2, cy = box.y + box.h / 2;
    float text_x = narrow ? cx - w / 2 : cx - (sign_d + 28 + w) / 2 + sign_d + 28;
    float sign_x = narrow ? cx : cx - (sign_d + 28 + w) / 2 + sign_d / 2;
    figure_sign(list, sign, sign_x, narrow ? cy - 46 : cy, sign_d, sign_text(sign));
    text_line(list, scene->metrics, text_x, (narrow ? cy + 40 : cy) + 0.34f * size, size, true,
              sign_text(sign), ALIGN_START, text);
}

// Width of the red part; each part that is there is at least `least` wide.
static float red_width(const Tally *tally, float w, float least)
{
    if (tally->red == 0) return 0;
    if (tally->green == 0) return w;
    float red = w * (float)tally->red / (float)(tally->red + tally->green);
    if (red < least) red = least;
    if (red > w - least) red = w - least;
    return red;
}

static void counted_row(DrawList *list, const Scene *scene, Rect bar, const Tally *tally,
                        float shown)
{
    if (tally->red + tally->green == 0) {
        draw_rrect(list, bar, 36, ROLE_HAZE);
        text_line(list, scene->metrics, bar.x + bar.w / 2, bar.y + bar.h / 2 + 17, 50, false,
                  ROLE_INK_SOFT, ALIGN_CENTRE, STR("geen kaarten"));
        return;
    }
    bool both = tally->red > 0 && tally->green > 0;
    float w = both ? bar.w - 12 : bar.w, red = red_width(tally, w, 140), green = w - red;
    float least = 80; // a bar never starts thinner than its own corners
    if (tally->red > 0) {
        Rect part = { bar.x, bar.y, least + (red - least) * shown, bar.h };
        bar_part(list, scene, SIGN_SQUARE, part, tally->red, shown);
    }
    if (tally->green > 0) {
        float part_w = least + (green - least) * shown;
        Rect part = { bar.x + bar.w - part_w, bar.y, part_w, bar.h };
        bar_part(list, scene, SIGN_CIRCLE, part, tally->green, shown);
    }
}

// The first vote as a thin line above the bar of the second.
static void first_vote_line(DrawList *list, Rect bar, const Tally *first)
{
    if (first->red < 0 || first->red + first->green == 0) return;
    float red = red_width(first, bar.w, 0), y = bar.y - 14;
    if (first->green > 0)
        draw_line(list, bar.x + red + 8, y, bar.x + bar.w - 4, y, 8, ROLE_GREEN_EDGE);
    if (first->red > 0)
        draw_line(list, bar.x + 4, y, bar.x + (red > 16 ? red - 8 : 8), y, 8, ROLE_RED_CARD);
}

static Str answer_word(const State *state, Sign sign)
{
    if (!statements_item(state)->named) return state->kind->said[sign];
    return sign == SIGN_SQUARE ? STR("rood") : STR("groen");
}

static bool all_counted(const Ballot *ballot, Tally *sum)
{
    *sum = (Tally){ 0, 0 };
    for (int g = 0; g < ballot_groups(ballot); g++) {
        if (ballot->estimate[g] != ESTIMATE_NONE || ballot->tally[g].red < 0) return false;
        sum->red += ballot->tally[g].red;
        sum->green += ballot->tally[g].green;
    }
    return ballot->taken;
}

// The room together below the bars; after a second vote also what it was before the talk.
static void draw_total(DrawList *list, const Scene *scene, const State *state, const Bars *bars)
{
    Stage stage = stage_of(scene);
    const Ballot *ballot = statements_ballot(state), *first = &state->ballots[state->at][0];
    Tally now, before;
    if (!all_counted(ballot, &now)) return;
    bool moved = state->round == 1 && all_counted(first, &before);
    if (!moved && bars->rows == 1) return;
    Str words[2];
    float wide = 2 * GUTTER;
    for (int s = 0; s < 2; s++) {
        int n = s == 0 ? now.red : now.green;
        Str word = answer_word(state, (Sign)s);
        words[s] = arena_printf(list->arena, "%d %.*s", n, STR_ARG(word));
        if (moved) {
            words[s] = arena_printf(list->arena, "eerst %d, nu %d %.*s",
                                    s == 0 ? before.red : before.green, n, STR_ARG(word));
        }
        wide += text_width(scene->metrics, list->arena, words[s], 42, false);
    }
    float y = 836 + 0.34f * 42, right = stage.left + stage.width;
    bool label = wide <= right - bars->x; // "eerst 12, nu 9" may need the room of the label
    if (label) {
        text_line(list, scene->metrics, stage.left, y, 42, false, ROLE_INK_SOFT, ALIGN_START,
                  STR("Samen"));
    }
    text_line(list, scene->metrics, label ? bars->x : stage.left, y, 42, false, ROLE_INK_SOFT,
              ALIGN_START, words[0]);
    text_line(list, scene->metrics, right, y, 42, false, ROLE_INK_SOFT, ALIGN_END, words[1]);
}

void statements_result(const State *state, const Scene *scene, DrawList *list)
{
    static const Str groups[GROUPS] = { STR_INIT("uitslag-ouders"), STR_INIT("uitslag-kinderen") };
    const Ballot *ballot = statements_ballot(state), *first = &state->ballots[state->at][0];
    Bars bars = statements_bars(list, scene, statements_item(state), ballot_groups(ballot), 764);
    float shown = stage_motion(list, scene, state->since_ms, MOTION_BARS_MS);
    bool compare = state->round == 1 && first->taken && first->apart == ballot->apart;
    for (int row = 0; row < bars.rows; row++) {
        Rect bar = statements_bar(&bars, row);
        statements_who(list, scene, &bars, row);
        draw_group(list, bars.rows == 1 ? STR("uitslag") : groups[row], bar);
        if (ballot->estimate[row] != ESTIMATE_NONE) {
            statements_estimate(list, scene, bar, ballot->estimate[row]);
            continue;
        }
        counted_row(list, scene, bar, &ballot->tally[row], shown);
        if (compare && first->estimate[row] == ESTIMATE_NONE)
            first_vote_line(list, bar, &first->tally[row]);
    }
    draw_total(list, scene, state, &bars);
}
