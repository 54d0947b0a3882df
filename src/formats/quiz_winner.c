// The feast: the only screen in its own colours. Words stand on the left, the sun with who won on the
// right (quiz_feast.c); when there are many names the drawing gives way, because a name that is read
// aloud is worth more.
#include "formats/quiz_feast.h"
#include "formats/quiz_view.h"

enum { FEAST_MS = 250, FEAST_TOP = 128, FEAST_BOTTOM = 872, HEAD = 72, HEAD_H = 94, ROUNDS = 34, LEAST_TARGET = 84 };

// Words ---------------------------------------------------------------------------------------------

typedef struct Names {
    Str lines[QUIZ_NAMES_MAX + 1];
    int count;
    Str company; /* "en haar moeder", below the only name */
    bool typing; /* the last line is being typed */
} Names;

// Splits "Samira en haar moeder", so that the name itself can be as large as it likes.
static void split_company(Names *names)
{
    static const Str words[] = { STR_INIT(" en haar "), STR_INIT(" en zijn "), STR_INIT(" en hun "),
                                 STR_INIT(" met ") };
    Str name = names->lines[0];
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t at = str_find(name, words[i]);
        if (at == 0 || at >= name.n) continue;
        names->lines[0] = str_sub(name, 0, at);
        names->company = str_drop(name, at + 1);
        return;
    }
}

static Names names_of(const State *state, const Ui *ui, Arena *arena)
{
    const QuizRound *round = quiz_round(state);
    Names names = { .count = round->name_count, .typing = ui->typing };
    for (int i = 0; i < round->name_count; i++) {
        names.lines[i] = round->names[i];
    }
    int winners = quiz_winners(state);
    if (ui->typing) {
        names.lines[names.count++] = arena_copy(arena, ui_text(ui));
    } else if (names.count == 1) {
        split_company(&names);
    } else if (names.count == 0) {
        names.count = 1;
        names.lines[0] = round->winners == QUIZ_UNKNOWN ? STR("Wie nu staat")
                         : winners == 1                 ? STR("De winnaar")
                                        : arena_printf(arena, "%d winnaars", winners);
    }
    return names;
}

typedef struct Words {
    bool sun;
    int columns;
    float w, size; /* of a column, of the letters */
    TextBlock blocks[QUIZ_NAMES_MAX + 1];
    float rows[QUIZ_NAMES_MAX + 1]; /* height of each row */
    float height;
    bool fits;
} Words;

static TextStyle name_style(float size)
{
    return (TextStyle){ .bold = true,
                        .role = ROLE_ON_FEST,
                        .largest = size,
                        .smallest = size,
                        .line_height = size >= 148 ? 1.15f : 1.3f };
}

// Lays all names out at one size; false when they do not fit in `h`.
static bool lay_names(const Scene *scene, Arena *arena, const Names *names, float h, Words *words)
{
    TextStyle style = name_style(words->size);
    bool fits = true;
    words->height = 0;
    for (int i = 0; i < names->count; i++) {
        bool empty = str_empty(names->lines[i]); // the caret alone is as high as a name
        words->blocks[i] = text_fit(scene->metrics, arena, empty ? STR("x") : names->lines[i],
                                    words->w, h, &style);
        // A name among others stays on one line while there is a smaller step.
        bool whole = words->blocks[i].fits &&
                     (names->count == 1 || words->size <= 60 || words->blocks[i].line_count == 1);
        fits = fits && whole;
        int row = i / words->columns;
        if (i % words->columns == 0) words->rows[row] = 0;
        if (words->blocks[i].height > words->rows[row]) words->rows[row] = words->blocks[i].height;
        if (i % words->columns == words->columns - 1 || i == names->count - 1) {
            words->height += words->rows[row];
        }
    }
    return fits && words->height <= h;
}

// The names as large as they can be beside the sun; then without the sun, then smaller.
static Words names_look(const Scene *scene, Arena *arena, const Names *names, float h)
{
    static const struct {
        bool sun;
        int columns;
        float largest, smallest;
    } tries[] = {
        { true, 1, 178, 60 }, { true, 2, 60, 60 },  { false, 2, 104, 60 },
        { false, 1, 60, 60 }, { false, 2, 50, 42 }, { false, 1, 50, 42 },
    };
    Stage stage = stage_of(scene);
    float largest = stage_size(scene, names->count > 1 ? 104 : 178);
    Words words = { 0 };
    for (size_t t = 0; t < sizeof tries / sizeof *tries; t++) {
        float all = tries[t].sun ? feast_of(scene).words : stage.width;
        words.sun = tries[t].sun;
        words.columns = tries[t].columns;
        words.w = (all - GUTTER * (float)(words.columns - 1)) / (float)words.columns;
        for (int step = LADDER_STEPS - 1; step >= 0; step--) {
            words.size = ladder[step];
            if (words.size > largest || words.size > tries[t].largest) continue;
            if (words.size < tries[t].smallest) break;
            words.fits = lay_names(scene, arena, names, h, &words);
            if (words.fits) return words;
        }
    }
    return words;
}

static void draw_caret(DrawList *list, const TextBlock *block, Str typed, float x, float cy)
{
    float size = block->size, end = x;
    if (!str_empty(typed) && block->line_count > 0) {
        end += block->lines[block->line_count - 1].width * size / 1000;
        bool blank = typed.p[typed.n - 1] == ' ';
        end += 0.05f * size + (blank ? 0.25f * size : 0);
    }
    float line = cy + (float)(block->line_count - 1) / 2 * block->line_height * size;
    draw_line(list, end + 4, line - 0.38f * size, end + 4, line + 0.42f * size, 6, ROLE_ON_FEST);
}

static void draw_names(DrawList *list, const Scene *scene, const Names *names, const Words *words,
                       float top)
{
    float left = stage_of(scene).left - (words->size >= 124 ? 6 : 0), y = top;
    TextStyle style = name_style(words->size);
    for (int i = 0; i < names->count; i++) {
        int row = i / words->columns, column = i % words->columns;
        float x = left + (float)column * (words->w + GUTTER), cy = y + words->rows[row] / 2;
        if (!str_empty(names->lines[i])) {
            text_draw(list, &words->blocks[i], x, words->w, cy, &style);
        }
        if (names->typing && i == names->count - 1) {
            draw_caret(list, &words->blocks[i], names->lines[i], x, cy);
        }
        if (column == words->columns - 1) y += words->rows[row];
    }
}

typedef struct Prize {
    Rect box; /* no height: there is no prize */
    TextBlock words;
} Prize;

static const TextStyle prize_style = {
    .bold = true, .role = ROLE_INK, .largest = 60, .smallest = SIZE_BODY_MIN
};

static Prize prize_of(const State *state, const Scene *scene, Arena *arena, float room)
{
    enum { INSIDE = 56, LABEL = 84, BELOW = 32 };
    Stage stage = stage_of(scene);
    Prize prize = { .box = { .x = stage.left, .y = FEAST_BOTTOM, .w = feast_of(scene).words } };
    if (str_empty(state->pack->prize)) return prize;
    prize.words = text_fit(scene->metrics, arena, state->pack->prize, prize.box.w - 2 * INSIDE,
                           room, &prize_style);
    if (!prize.words.fits) { // one endless word, or a narrow screen: the whole width, below the sun
        prize.box.w = stage.width;
        prize.words = text_fit(scene->metrics, arena, state->pack->prize, prize.box.w - 2 * INSIDE,
                               room, &prize_style);
    }
    prize.box.h = LABEL + prize.words.height + BELOW;
    prize.box.y = FEAST_BOTTOM - prize.box.h;
    return prize;
}

static void draw_prize(DrawList *list, const Scene *scene, const Prize *prize, bool together)
{
    Rect box = prize->box;
    if (box.h <= 0) return;
    draw_panel(list, box, 40, 6, ROLE_ON_FEST, ROLE_PAPER);
    text_line(list, scene->metrics, box.x + 56, box.y + 70, 42, false, ROLE_INK_SOFT, ALIGN_START,
              together ? STR("Jullie prijs") : STR("De prijs"));
    text_draw(list, &prize->words, box.x + 56, box.w - 112, box.y + 84 + prize->words.height / 2,
              &prize_style);
}

// "Ronde 1: Samira", the last rounds first to stay when there are too many for one line.
static Str rounds_words(const State *state, const Scene *scene, Arena *arena, float room)
{
    Str line = { 0 };
    for (int r = state->round - 1; r >= 0; r--) {
        const QuizRound *round = &state->rounds[r];
        if (round->name_count == 0) continue;
        Str who = round->names[0];
        for (int i = 1; i < round->name_count; i++) {
            who = arena_printf(arena, "%.*s, %.*s", STR_ARG(who), STR_ARG(round->names[i]));
        }
        Str longer = arena_printf(arena, "Ronde %d: %.*s%s%.*s", r + 1, STR_ARG(who),
                                  line.n ? " \xC2\xB7 " : "", STR_ARG(line));
        if (text_width(scene->metrics, arena, longer, ROUNDS, false) > room) break;
        line = longer;
    }
    return line;
}

// The foot ------------------------------------------------------------------------------------------

static void key_cap(DrawList *list, float x, float cy)
{
    draw_rrect(list, (Rect){ x, cy - 24, 52, 48 }, 12, ROLE_ON_FEST);
}

static void draw_next_key(DrawList *list, const Scene *scene, Str hint)
{
    Stage stage = stage_of(scene);
    float right = stage.left + stage.width, cy = FOOT_CENTRE;
    float w = text_line(list, scene->metrics, right, cy + 10.2f, 30, false, ROLE_ON_FEST, ALIGN_END,
                        hint);
    float x = right - w - 68, cx = x + 26, point = 11.75f, barb = 8.4f;
    key_cap(list, x, cy);
    draw_line(list, cx - point, cy, cx + point, cy, 3.5f, ROLE_FEST);
    draw_line(list, cx + point, cy, cx + point - barb, cy - barb, 3.5f, ROLE_FEST);
    draw_line(list, cx + point, cy, cx + point - barb, cy + barb, 3.5f, ROLE_FEST);
    draw_group(list, STR("knop volgende"), (Rect){ x - 24, STAGE_BOTTOM + 8, right - x + 48, 104 });
}

static void draw_name_key(DrawList *list, const Scene *scene)
{
    float x = stage_of(scene).left, cy = FOOT_CENTRE;
    key_cap(list, x, cy);
    text_line(list, scene->metrics, x + 26, cy + 0.34f * 28, 28, true, ROLE_FEST, ALIGN_CENTRE,
              STR("W"));
    float w = text_line(list, scene->metrics, x + 68, cy + 10.2f, 30, false, ROLE_ON_FEST,
                        ALIGN_START, STR("naam typen"));
    draw_group(list, STR("naam"), (Rect){ x - 24, STAGE_BOTTOM + 8, w + 68 + 48, 104 });
}

static void draw_foot(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    if (ui->typing && scene->keyboard > 0) return;
    if (!str_empty(scene->keepsake)) {
        stage_keepsake(list, scene, ROLE_ON_FEST);
        return;
    }
    if (ui->typing) {
        text_line(list, scene->metrics, stage_of(scene).left, FOOT_CENTRE + 0.34f * 42, 42, false,
                  ROLE_ON_FEST, ALIGN_START, STR("Typ de naam en druk op Enter"));
        return;
    }
    if (scene->touch) {
        stage_foot(list, scene, -1, 0, quiz_hint(state, ui, list->arena));
        return;
    }
    if (quiz_round(state)->name_count == 0) draw_name_key(list, scene);
    draw_next_key(list, scene, quiz_hint(state, ui, list->arena));
}

// Beside the prize, below the names, as large as the room left over.
static void draw_small_sun(DrawList *list, const Scene *scene, float top, float left, int winners,
                           float done)
{
    enum { LEAST = 200 };
    Stage stage = stage_of(scene);
    float right = stage.left + stage.width, h = FEAST_BOTTOM - top, w = right - left;
    if (h < LEAST || w < LEAST) return;
    float scale = h / (FEAST_ABOVE + FEAST_BELOW), wide = w / (2 * FEAST_ABOVE);
    if (scale > wide) scale = wide;
    if (scale > 0.58f) scale = 0.58f;
    Feast feast = { .cx = left + w / 2, .cy = FEAST_BOTTOM - FEAST_BELOW * scale, .scale = scale };
    feast_sun(list, &feast, done);
    feast_podium(list, scene, &feast, winners);
}

// Where everything goes: found first, because the names decide whether there is room for the sun.
typedef struct Plan {
    Names names;
    Prize prize;
    Words words;
    float top;     // of the names
    float company; // its height, below the names
    bool sun;
    Str rounds; // in a line along the upper edge
} Plan;

static Plan plan_of(const State *state, const Ui *ui, const Scene *scene, Arena *arena)
{
    Plan plan = { .names = names_of(state, ui, arena), .top = FEAST_TOP + HEAD_H };
    // Three lines of 50, or of 42 when there are many names.
    plan.prize = prize_of(state, scene, arena, plan.names.count <= 2 ? 200 : 165);
    float most = stage_above_keys(scene, FEAST_BOTTOM);
    if (scene->keyboard > 0) plan.prize.box.h = 0; // while a name is typed there is room for that name
    plan.company = str_empty(plan.names.company) ? 0 : 88;
    float bottom = plan.prize.box.h > 0 ? plan.prize.box.y - 40 : most;
    plan.words = names_look(scene, arena, &plan.names, bottom - plan.top - plan.company);
    if (!plan.words.fits) { // eight names without a blank: the prize is told aloud
        plan.prize.box.h = 0;
        bottom = most;
        plan.words = names_look(scene, arena, &plan.names, bottom - plan.top - plan.company);
    }
    plan.sun = scene->keyboard == 0 && plan.words.sun && plan.prize.box.w <= feast_of(scene).words;
    // Words beside the sun hang together, a little above the middle of the room they have.
    float spare = bottom - plan.top - plan.company - plan.words.height;
    if (plan.sun && spare > 0) plan.top += 0.35f * spare;
    float room = plan.sun ? feast_of(scene).words : stage_of(scene).width;
    plan.rounds = rounds_words(state, scene, arena, room);
    return plan;
}

static void draw_feast(DrawList *list, const Scene *scene, const Plan *plan, int winners,
                       float done)
{
    Feast feast = feast_of(scene);
    if (plan->sun) {
        feast_confetti(list, &feast, done);
        feast_sun(list, &feast, done);
        feast_podium(list, scene, &feast, winners);
        return;
    }
    Rect prize = plan->prize.box;
    float rounds = text_width(scene->metrics, list->arena, plan->rounds, ROUNDS, false);
    feast_confetti_at_edges(list, scene, rounds > 0 ? stage_of(scene).left + rounds : 0, done);
    if (scene->keyboard > 0) return;
    draw_small_sun(list, scene, plan->top + plan->words.height + 24,
                   prize.h > 0 ? prize.x + prize.w + 40 : stage_of(scene).right_half, winners,
                   done);
}

void quiz_draw_winner(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    Stage stage = stage_of(scene);
    int winners = quiz_winners(state);
    Plan plan = plan_of(state, ui, scene, list->arena);
    float beside = feast_of(scene).words, top = plan.top;
    draw_clear(list, ROLE_FEST);
    draw_feast(list, scene, &plan, winners, stage_motion(list, scene, state->since_ms, FEAST_MS));
    text_line(list, scene->metrics, stage.left, 66 + 0.34f * ROUNDS, ROUNDS, false, ROLE_ON_FEST,
              ALIGN_START, plan.rounds);
    text_line(list, scene->metrics, stage.left, top - (plan.words.size >= 104 ? 22 : 36), HEAD,
              false, ROLE_ON_FEST, ALIGN_START,
              winners > 1 ? STR("Samen gewonnen!") : STR("Gewonnen!"));
    draw_names(list, scene, &plan.names, &plan.words, top);
    if (plan.company > 0) {
        TextStyle style = { .role = ROLE_ON_FEST, .largest = 60, .smallest = SIZE_BODY_MIN };
        Rect box = { stage.left, top + plan.words.height, beside, plan.company };
        text_box(list, scene->metrics, box, plan.names.company, &style);
    }
    float high = plan.words.height < LEAST_TARGET ? LEAST_TARGET : plan.words.height;
    draw_group(list, STR("naam"),
               (Rect){ stage.left, top, plan.words.sun ? beside : stage.width, high });
    draw_prize(list, scene, &plan.prize, winners > 1 || plan.company > 0);
    draw_foot(state, ui, scene, list);
}
