// Before the first question: the title with its groups and its prize, and the rules. The rules are three
// drawings with a few words each, because part of the room reads little Dutch; which words and drawing
// the third has follows from who sits. The settings stand below them as the room sees them, so a teacher
// can change them aloud; each is a button that puts it one further, and the same picture comes up over
// any later step when the settings are opened there.
#include "formats/quiz_view.h"

// The title -----------------------------------------------------------------------------------------

typedef struct Groups {
    int count;
    Str names; // "De Bakkers, Groepje 2 en De Gele Helmen"
} Groups;

// For each file its first question that takes part, or -1.
static int *first_of_files(const State *state, Arena *arena)
{
    int *first = arena_new(arena, int, state->pack->file_count + 1);
    for (int f = 0; f < state->pack->file_count; f++) {
        first[f] = -1;
    }
    for (int i = state->count - 1; i >= 0; i--) {
        if (state->in[i]) first[state->pack->items[state->items[i]].file] = i;
    }
    return first;
}

// Two files can come from one group.
static bool named_before(const State *state, const int *first, int file)
{
    for (int f = 0; f < file; f++) {
        if (first[f] >= 0 && str_eq(quiz_group(state, first[f]), quiz_group(state, first[file])))
            return true;
    }
    return false;
}

// The groups whose questions take part, each once.
static Groups groups_of(const State *state, Arena *arena)
{
    Groups groups = { 0 };
    Str last = { 0 };
    const int *first = first_of_files(state, arena);
    for (int f = 0; f < state->pack->file_count; f++) {
        if (first[f] < 0 || named_before(state, first, f)) continue;
        if (groups.count > 0) {
            groups.names = arena_printf(arena, "%.*s%s%.*s", STR_ARG(groups.names),
                                        groups.count > 1 ? ", " : "", STR_ARG(last));
        }
        last = quiz_group(state, first[f]);
        groups.count++;
    }
    groups.names = groups.count < 2
                       ? last
                       : arena_printf(arena, "%.*s en %.*s", STR_ARG(groups.names), STR_ARG(last));
    return groups;
}

static Str about_words(const State *state, const Groups *groups, Arena *arena)
{
    int total = quiz_total(state);
    const char *word = total == 1 ? "vraag" : "vragen";
    if (groups->count < 2) return arena_printf(arena, "%d %s met rood en groen", total, word);
    return arena_printf(arena, "%d %s van %d groepen", total, word, groups->count);
}

enum { PRIZE_LABEL = 28, PRIZE_PAD = 32 };

static const TextStyle prize_style = {
    .bold = true, .role = ROLE_INK, .largest = 50, .smallest = SIZE_BODY_MIN, .max_lines = 2
};

static TextBlock prize_words(const State *state, const Scene *scene, Arena *arena)
{
    float w = stage_title_width(scene) - 2 * PRIZE_PAD;
    return text_fit(scene->metrics, arena, state->pack->prize, w, 140, &prize_style);
}

static float prize_height(const TextBlock *words)
{
    return 1.3f * PRIZE_LABEL + words->height + 20;
}

static void draw_prize(const Scene *scene, DrawList *list, const TextBlock *words)
{
    float h = prize_height(words), x = stage_of(scene).left + PRIZE_PAD;
    Str label = STR("De prijs");
    float least = text_width(scene->metrics, list->arena, label, PRIZE_LABEL, false);
    float w = (words->width > least ? words->width : least) + 2 * PRIZE_PAD;
    Rect card = { x - PRIZE_PAD, TITLE_ROW_END - h, w, h };
    figure_card(list, card, 26, 3, 6, ROLE_LINE, ROLE_PAPER);
    draw_group(list, STR("prijs"), card);
    text_line(list, scene->metrics, x, card.y + 8 + 0.99f * PRIZE_LABEL, PRIZE_LABEL, false,
              ROLE_INK_SOFT, ALIGN_START, label);
    text_draw(list, words, x, words->width, card.y + h - 10 - words->height / 2, &prize_style);
}

void quiz_draw_title(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    (void)ui;
    Stage stage = stage_of(scene);
    Groups groups = groups_of(state, list->arena);
    TextBlock prize = prize_words(state, scene, list->arena);
    bool shown = prize.fits && prize.line_count > 0;
    TitlePage page = { .title = quiz_title_words(state),
                       .usual = STR("Quiz van de leerlingen"),
                       .about = about_words(state, &groups, list->arena),
                       .makers = groups.count < 2 ? state->pack->makers : groups.names,
                       .row_h = shown ? prize_height(&prize) : 0,
                       .since_ms = state->since_ms };
    stage_title(list, scene, &page);
    if (shown) {
        draw_prize(scene, list, &prize);
        return;
    }
    float chip = stage.roomy ? 108 : 92, size = stage.roomy ? 60 : 50, x = stage.left;
    x += stage_chip(list, scene->metrics, SIGN_SQUARE, x, TITLE_ROW, chip, size, STR("Rood"));
    stage_chip(list, scene->metrics, SIGN_CIRCLE, x + GUTTER, TITLE_ROW, chip, size, STR("Groen"));
}

// The rules -----------------------------------------------------------------------------------------

static Rect column(const Scene *scene, int index, float y, float h)
{
    Stage stage = stage_of(scene);
    float w = (stage.width - 2 * GUTTER) / 3;
    return (Rect){ stage.left + (float)index * (w + GUTTER), y, w, h };
}

// Each drawing round cx, `k` times as large as at 16:9.
static void draw_everybody_stands(DrawList *list, float cx, float foot, float k)
{
    static const struct {
        float x, h;
    } pawns[] = { { -124, 166 }, { -4, 186 }, { 122, 174 } };
    for (size_t i = 0; i < sizeof pawns / sizeof *pawns; i++) {
        figure_pawn(list, cx + k * pawns[i].x, foot, k * pawns[i].h, ROLE_PARENT);
    }
}

static void draw_cards_up(DrawList *list, float cx, float foot, float k)
{
    figure_voter(list, cx - 42 * k, foot, 150 * k, ROLE_PARENT, SIGN_SQUARE, 66 * k, 1);
    figure_voter(list, cx + 52 * k, foot, 136 * k, ROLE_PARENT, SIGN_CIRCLE, 66 * k, 1);
}

static void draw_arrow(DrawList *list, float cx, float y, float k)
{
    float half = 32 * k, barb = 20 * k, thick = 9 * k, tip = cx + half;
    draw_line(list, cx - half, y, tip, y, thick, ROLE_INK_SOFT);
    draw_line(list, tip, y, tip - barb, y - barb, thick, ROLE_INK_SOFT);
    draw_line(list, tip, y, tip - barb, y + barb, thick, ROLE_INK_SOFT);
}

// From left to right: what a person does first and what follows.
static void draw_sitting(DrawList *list, float cx, float foot, float k, SitRule sit)
{
    float tall = 176 * k, left = cx - 116 * k, right = cx + 116 * k;
    if (sit == SIT_STAYS) {
        figure_sitter(list, cx, foot, tall, ROLE_PARENT);
        return;
    }
    if (sit == SIT_LIVES) {
        figure_pawn(list, left, foot, tall, ROLE_PARENT);
        figure_sitter(list, right, foot, tall, ROLE_PARENT);
    } else {
        figure_sitter(list, left, foot, tall, ROLE_PARENT);
        figure_pawn(list, right, foot, tall, ROLE_PARENT);
    }
    draw_arrow(list, cx, foot - 0.5f * tall, k);
}

static const Str sit_words[] = {
    [SIT_STAYS] = STR_INIT("Fout?\nGa zitten."),
    [SIT_ROUND] = STR_INIT("Fout? Ga zitten\ntot de nieuwe ronde."),
    [SIT_LIVES] = STR_INIT("E\xC3\xA9n fout mag.\nBij de tweede ga je zitten."),
    [SIT_RETURN] = STR_INIT("Fout? Ga zitten.\nE\xC3\xA9n keer mag iedereen terug."),
};

enum { PANELS = 3, PANEL_TOP = 136, PANEL_H = 470, PANEL_FOOT = 250 };

static TextStyle rule_style(float largest)
{
    return (TextStyle){ .bold = true,
                        .role = ROLE_INK,
                        .align = ALIGN_CENTRE,
                        .largest = largest,
                        .smallest = SIZE_BODY_MIN };
}

static Rect rule_box(const Scene *scene, int index)
{
    Rect panel = column(scene, index, PANEL_TOP, PANEL_H);
    return (Rect){ panel.x + 20, panel.y + PANEL_FOOT + 12, panel.w - 40,
                   PANEL_H - PANEL_FOOT - 28 };
}

static void draw_rule_panels(const State *state, const Scene *scene, DrawList *list)
{
    const Str words[PANELS] = { STR("Iedereen staat."), STR("Rood of groen?\nKaart omhoog."),
                                sit_words[state->sit] };
    float size = 50; // one size for all three
    for (int i = 0; i < PANELS; i++) {
        Rect box = rule_box(scene, i);
        TextStyle style = rule_style(size);
        size = text_fit(scene->metrics, list->arena, words[i], box.w, box.h, &style).size;
    }
    TextStyle style = rule_style(size);
    for (int i = 0; i < PANELS; i++) {
        Rect panel = column(scene, i, PANEL_TOP, PANEL_H), box = rule_box(scene, i);
        float cx = panel.x + panel.w / 2, foot = panel.y + PANEL_FOOT, k = panel.w / 460;
        if (k > 1) k = 1;
        figure_card(list, panel, 40, 3, 14, ROLE_LINE, ROLE_PAPER);
        if (i == 0) draw_everybody_stands(list, cx, foot, k);
        if (i == 1) draw_cards_up(list, cx, foot, k);
        if (i == 2) draw_sitting(list, cx, foot, k, state->sit);
        text_box(list, scene->metrics, box, words[i], &style);
    }
}

// The settings --------------------------------------------------------------------------------------

enum { ROW_TOP = 646, ROW_H = 132, PEOPLE_Y = 840 };

static Str setting_label(int row)
{
    static const Str labels[QUIZ_PANEL_ROWS] = { STR_INIT("Speel:"), STR_INIT("Wie zit:"),
                                                 STR_INIT("Aftellen:") };
    return labels[row];
}

static Str setting_value(const State *state, int row, Arena *arena)
{
    static const Str sits[] = {
        [SIT_STAYS] = STR_INIT("blijft zitten"),
        [SIT_ROUND] = STR_INIT("nieuwe ronde"),
        [SIT_LIVES] = STR_INIT("twee levens"),
        [SIT_RETURN] = STR_INIT("\xC3\xA9\xC3\xA9n keer terug"),
    };
    if (row == 0 && state->until > 1) return arena_printf(arena, "%d vragen", state->until);
    if (row == 0) return STR("tot er \xC3\xA9\xC3\xA9n staat");
    if (row == 1) return sits[state->sit];
    if (state->countdown_s == 0) return STR("uit");
    return arena_printf(arena, "%d seconden", state->countdown_s);
}

static void draw_setting(const State *state, const Ui *ui, const Scene *scene, DrawList *list,
                         int row)
{
    Rect box = column(scene, row, ROW_TOP, ROW_H);
    if (quiz_panel_row(ui) == row) {
        figure_ring(list, rect_inset(box, 4), 26); // it has the gutter
        draw_rrect(list, rect_inset(box, 4), 26, ROLE_PAPER);
    } else {
        draw_rrect(list, box, 26, ROLE_HAZE);
    }
    float x = box.x + 28;
    text_line(list, scene->metrics, x, box.y + 44, 30, false, ROLE_INK_SOFT, ALIGN_START,
              setting_label(row));
    float size = stage_of(scene).roomy ? 50 : 34;
    TextStyle style = { .bold = true, .role = ROLE_INK, .largest = size, .smallest = 34 };
    Rect words = { x, box.y + 52, box.w - 56, 68 };
    text_box(list, scene->metrics, words, setting_value(state, row, list->arena), &style);
    Str move = quiz_setting_move(state, row, 1, list->arena);
    draw_group(list, arena_printf(list->arena, "zet %.*s", STR_ARG(move)), box);
}

// Which keys change a setting; fingers need no such words.
static void draw_keys(const Scene *scene, DrawList *list)
{
    static const struct {
        Str key, words;
    } parts[] = { { STR_INIT("Tab"), STR_INIT("kies") },
                  { STR_INIT("\xE2\x86\x91"), { 0 } },
                  { STR_INIT("\xE2\x86\x93"), STR_INIT("verander") } };
    enum { PARTS = sizeof parts / sizeof *parts, SIZE = 30 };
    Stage stage = stage_of(scene);
    float x = stage.left + stage.width;
    for (int i = PARTS - 1; i >= 0; i--) {
        if (!str_empty(parts[i].words)) {
            x -= text_line(list, scene->metrics, x, PEOPLE_Y + 0.34f * SIZE, SIZE, false,
                           ROLE_INK_SOFT, ALIGN_END, parts[i].words);
            x -= 14;
        }
        x -= figure_key_width(scene->metrics, list->arena, parts[i].key);
        figure_key_word(list, scene->metrics, x, PEOPLE_Y, parts[i].key);
        x -= i > 0 && str_empty(parts[i - 1].words) ? 8 : 32;
    }
}

static void draw_people(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    int number = ui->digits > 0 ? ui->number : state->standing;
    if (number == QUIZ_UNKNOWN) return;
    Str words = arena_printf(list->arena, "Er %s %d %s", number == 1 ? "staat" : "staan", number,
                             number == 1 ? "mens" : "mensen");
    enum { SIZE = 42 };
    text_line(list, scene->metrics, stage_of(scene).left, PEOPLE_Y + 0.34f * SIZE, SIZE, false,
              ROLE_INK_SOFT, ALIGN_START, words);
}

void quiz_draw_rules(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    draw_rule_panels(state, scene, list);
    // The ring last: it lies over the gutters.
    for (int row = 0; row < QUIZ_PANEL_ROWS; row++) {
        if (row != quiz_panel_row(ui)) draw_setting(state, ui, scene, list, row);
    }
    if (quiz_panel_row(ui) >= 0) draw_setting(state, ui, scene, list, quiz_panel_row(ui));
    draw_people(state, ui, scene, list);
    if (!scene->touch) draw_keys(scene, list);
}
