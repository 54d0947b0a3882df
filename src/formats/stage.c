// The frame round every room screen, so that formats look like one house and each screen is only its
// own idea. Numbers are those of the visual language at 16:9; columns stretch between 4:3 and 16:9.
#include "formats/stage.h"

Stage stage_of(const Scene *scene)
{
    float width = scene->width, inner = 0.9f * width;
    if (inner > 1600) inner = 1600;
    Stage stage = { .left = (width - inner) / 2, .width = inner, .roomy = width >= 1550 };
    stage.half = (inner - GUTTER) / 2;
    stage.right_half = stage.left + stage.half + GUTTER;
    return stage;
}

float stage_above_keys(const Scene *scene, float usual)
{
    enum { AIR = 16 };
    float top = DRAW_HEIGHT - scene->keyboard - AIR;
    return usual < top ? usual : top;
}

float stage_size(const Scene *scene, float size)
{
    int step = 0;
    while (step + 1 < LADDER_STEPS && ladder[step] < size) {
        step++;
    }
    step += scene->zoom;
    if (step < 0) step = 0;
    if (step >= LADDER_STEPS) step = LADDER_STEPS - 1;
    float zoomed = ladder[step];
    return zoomed < SIZE_BODY_MIN ? SIZE_BODY_MIN : zoomed;
}

void stage_strip(DrawList *list, const Scene *scene, Str title, Str place)
{
    Stage stage = stage_of(scene);
    float right = stage.left + stage.width;
    figure_pawn(list, stage.left + 14, 84, 42, ROLE_PARENT);
    figure_pawn(list, stage.left + 42, 84, 30, ROLE_CHILD);
    float used = text_line(list, scene->metrics, right, 77.6f, 34, false, ROLE_INK_SOFT, ALIGN_END,
                           place);
    TextStyle style = { .role = ROLE_INK_SOFT, .largest = 34, .smallest = 28, .max_lines = 1 };
    Rect box = { stage.left + 72, 40, stage.width - 72 - used - 40, 52 };
    TextBlock block = text_fit(scene->metrics, list->arena, title, box.w, box.h, &style);
    if (block.fits) text_draw(list, &block, box.x, box.w, 66, &style);
}

enum { DOT_GAP = 14, DOT_R = 7, BAR_W = 40, DOTS_MOST = 24, LONG_BAR = 400 };
// From the middle of the foot to the left: half of "Kaart omhoog!" with its voter (234) and some air.
enum { CUE_HALF = 275 };

static void progress_dots(DrawList *list, float x, float gap, int now, int count)
{
    for (int i = 0; i < count; i++) {
        if (i == now) {
            draw_rrect(list, (Rect){ x, FOOT_CENTRE - DOT_R, BAR_W, 2 * DOT_R }, DOT_R,
                       ROLE_ACCENT);
            x += BAR_W + gap;
            continue;
        }
        draw_disc(list, x + DOT_R, FOOT_CENTRE, DOT_R, i < now ? ROLE_ACCENT : ROLE_INK_SOFT);
        if (i > now) draw_disc(list, x + DOT_R, FOOT_CENTRE, DOT_R - 2.5f, ROLE_GROUND);
        x += 2 * DOT_R + gap;
    }
}

// Dots stand closer together when there are many, so that they end before the cue in the middle; where
// they would become a chain there is a bar.
static void progress(DrawList *list, float x, float room, int now, int count)
{
    enum { GAP_LEAST = 4 };
    float spare = room - BAR_W - 2 * DOT_R * (float)(count - 1);
    float gap = count > 1 ? spare / (float)(count - 1) : DOT_GAP;
    if (count <= DOTS_MOST && gap >= GAP_LEAST) {
        progress_dots(list, x, gap < DOT_GAP ? gap : DOT_GAP, now, count);
        return;
    }
    float whole = room < LONG_BAR ? room : LONG_BAR;
    Rect bar = { x, FOOT_CENTRE - DOT_R, whole, 2 * DOT_R };
    draw_rrect(list, bar, DOT_R, ROLE_LINE);
    bar.w = whole * (float)(now + 1) / (float)count;
    if (now >= 0) draw_rrect(list, bar, DOT_R, ROLE_ACCENT);
}

// For fingers the key becomes a button of its own, as high as the house's smallest target.
enum { CORNER_H = 84, CORNER_SIZE = 34, CORNER_ARROW = 76, CORNER_INSIDE = 28 };

float stage_corner_width(const Scene *scene, Arena *arena, Str words, bool arrow)
{
    return text_width(scene->metrics, arena, words, CORNER_SIZE, true) + 2 * CORNER_INSIDE +
           (arrow ? CORNER_ARROW : 0);
}

float stage_beside_corner(const Scene *scene, float after, float width)
{
    Stage stage = stage_of(scene);
    return scene->left_hand ? stage.left + after : stage.left + stage.width - after - width;
}

float stage_corner(DrawList *list, const Scene *scene, Str words, bool arrow, Str group)
{
    float w = stage_corner_width(scene, list->arena, words, arrow);
    Rect box = { stage_beside_corner(scene, 0, w), FOOT_CENTRE - CORNER_H / 2.0f, w, CORNER_H };
    draw_rrect(list, box, 26, ROLE_ACCENT);
    float x = box.x + CORNER_INSIDE;
    if (arrow) {
        figure_key_arrow(list, x, FOOT_CENTRE, ARROW_FORWARD);
        x += CORNER_ARROW;
    }
    text_line(list, scene->metrics, x, FOOT_CENTRE + 0.34f * CORNER_SIZE, CORNER_SIZE, true,
              ROLE_ON_ACCENT, ALIGN_START, words);
    Rect reach = { box.x, box.y, scene->width - box.x, DRAW_HEIGHT - box.y };
    if (scene->left_hand) reach = (Rect){ 0, reach.y, box.x + w, reach.h };
    draw_group(list, group, reach);
    return w;
}

void stage_keepsake(DrawList *list, const Scene *scene, Role role)
{
    enum { HIGH = 84 };
    Stage stage = stage_of(scene);
    TextStyle style = { .role = role, .largest = 30, .smallest = SIZE_HINT_MIN, .max_lines = 2 };
    Rect box = { stage.left, FOOT_CENTRE - HIGH / 2.0f, stage.width, HIGH };
    text_box(list, scene->metrics, box, scene->keepsake, &style);
}

void stage_foot(DrawList *list, const Scene *scene, int now, int count, Str hint)
{
    Stage stage = stage_of(scene);
    if (!str_empty(scene->keepsake)) {
        stage_keepsake(list, scene, ROLE_INK_SOFT);
        return;
    }
    if (!scene->touch && count > 0) {
        progress(list, stage.left, 0.5f * stage.width - CUE_HALF, now, count);
    }
    if (str_empty(hint) && !str_empty(scene->after)) hint = STR("verder");
    if (str_empty(hint) || scene->keyboard > 0) return;
    if (scene->touch) {
        stage_corner(list, scene, hint, true, STR("knop volgende"));
        return;
    }
    float right = stage.left + stage.width;
    float w = text_line(list, scene->metrics, right, FOOT_CENTRE + 10.2f, 30, false, ROLE_INK_SOFT,
                        ALIGN_END, hint);
    float key = right - w - 72;
    figure_key_arrow(list, key, FOOT_CENTRE, ARROW_FORWARD);
    draw_group(list, STR("knop volgende"),
               (Rect){ key - 24, STAGE_BOTTOM + 8, right - key + 48, 104 });
}

void stage_cue(DrawList *list, const Scene *scene, Str words)
{
    Stage stage = stage_of(scene);
    enum { SIZE = 42, PAWN = 54 };
    if (!str_empty(scene->keepsake)) return;
    float w = text_width(scene->metrics, list->arena, words, SIZE, true);
    float x = stage.left + stage.width / 2 - w / 2;
    figure_voter(list, x - 46, 970, PAWN, ROLE_PARENT, SIGN_SQUARE, 30, 1);
    figure_voter(list, x + w + 40, 970, PAWN * 0.8f, ROLE_CHILD, SIGN_CIRCLE, 26, 1);
    text_line(list, scene->metrics, x, FOOT_CENTRE + 0.34f * SIZE, SIZE, true, ROLE_INK,
              ALIGN_START, words);
}

// Title and photo ----------------------------------------------------------------------------------

// The name over half the stage beside the drawing; at 4:3 over its whole width, above the drawing.
static TextBlock title_words(DrawList *list, const Scene *scene, const TitlePage *page, Rect box)
{
    bool roomy = stage_of(scene).roomy;
    TextStyle style = { .bold = true, .role = ROLE_INK, .smallest = 50, .line_height = 1.15f };
    style.largest = roomy ? 178 : 148;
    Str title = str_empty(page->title) ? page->usual : page->title;
    TextBlock block = text_fit(scene->metrics, list->arena, title, box.w, box.h, &style);
    if (!block.fits) {
        block = text_fit(scene->metrics, list->arena, page->usual, box.w, box.h, &style);
    }
    draw_group(list, STR("titel"), box);
    text_draw(list, &block, box.x, box.w, box.y + box.h / 2, &style);
    return block;
}

static float table_width(const Stage *stage)
{
    return stage->roomy ? stage->half : 431;
}

float stage_title_width(const Scene *scene)
{
    Stage stage = stage_of(scene);
    return stage.roomy ? stage.half : stage.width - table_width(&stage) - GUTTER;
}

void stage_title(DrawList *list, const Scene *scene, const TitlePage *page)
{
    Stage stage = stage_of(scene);
    enum { USUAL_ROW = 128 };
    float scale = stage.roomy ? 1.0f : 0.55f, table = table_width(&stage);
    float rise = page->calm ? -1 : stage_motion(list, scene, page->since_ms, MOTION_RISE_MS);
    figure_evening(list, stage.left + stage.width - table, 842, table, scale, rise);
    TextStyle by = { .role = ROLE_INK_SOFT, .largest = 34, .smallest = SIZE_HINT_MIN };
    Str names = arena_printf(list->arena, "Gemaakt door %.*s", STR_ARG(page->makers));
    float w = stage_title_width(scene);
    TextBlock made = text_fit(scene->metrics, list->arena, names, w, 90, &by);
    bool makers = !str_empty(page->makers) && made.fits;
    // Two lines of makers, or a high row, push what stands above them up.
    bool high = page->row_h > USUAL_ROW;
    float push = high ? page->row_h - USUAL_ROW : 0;
    if (makers && made.line_count > 1) push += stage.roomy ? 44 : high ? 24 : 0;
    Rect box = { stage.left - (stage.roomy ? 6 : 0), 150,
                 stage.roomy ? stage.half - 24 : stage.width,
                 stage.roomy ? (makers ? 448 - 2 * push : 488 - 2 * push) : 290 };
    TextBlock block = title_words(list, scene, page, box);
    float under = box.y + box.h / 2 + block.height / 2;
    float low = (!makers ? 664 : stage.roomy ? 644 : 620) - push;
    TextStyle small = {
        .role = ROLE_INK_SOFT, .largest = 50, .smallest = SIZE_BODY_MIN, .max_lines = 1
    };
    float y = under + 40 < low ? low : under + 40;
    TextBlock line = text_fit(scene->metrics, list->arena, page->about, w, 130, &small);
    text_draw(list, &line, stage.left, w, y, &small);
    if (!makers) return;
    text_draw(list, &made, stage.left, w, y + line.height / 2 + made.height / 2 + 4, &by);
}

Rect stage_panel(const Scene *scene, int lines)
{
    Stage stage = stage_of(scene);
    float top = lines == 0 ? 136 : lines == 1 ? 236 : 176 + 54.6f * (float)lines;
    return (Rect){ stage.left, top, stage.width, 852 - top };
}

void stage_photo(DrawList *list, const Scene *scene, const Item *item, Rect box)
{
    Rect frame = rect_inset(box, -12);
    figure_card(list, frame, 18, 3, 12, ROLE_LINE, ROLE_PAPER);
    draw_image(list, box, item->photo_path);
    draw_group(list, STR("foto"), frame);
    if (str_empty(item->credit)) return;
    TextStyle style = { .role = ROLE_INK_SOFT, .largest = 28, .smallest = 28, .max_lines = 1 };
    TextBlock block = text_fit(scene->metrics, list->arena, item->credit, box.w, 40, &style);
    if (block.fits) text_draw(list, &block, box.x, box.w, frame.y + frame.h + 34, &style);
}

// Praat samen ---------------------------------------------------------------------------------------

static TextStyle prompt_style(const Scene *scene)
{
    return (TextStyle){
        .bold = true, .role = ROLE_INK, .largest = stage_size(scene, 104), .smallest = SIZE_BODY_MIN
    };
}

static Rect prompt_box(const Scene *scene, int lines)
{
    Rect panel = stage_panel(scene, lines);
    return (Rect){ panel.x + 64, panel.y + 218, panel.w - 128, panel.h - 250 };
}

static bool prompt_fits(const Scene *scene, Arena *arena, Str prompt, int lines)
{
    Rect box = prompt_box(scene, lines);
    TextStyle style = prompt_style(scene);
    return text_fit(scene->metrics, arena, prompt, box.w, box.h, &style).fits;
}

bool stage_prompt_fits(const Scene *scene, Arena *arena, Str prompt)
{
    return prompt_fits(scene, arena, prompt, 0);
}

Rect stage_talk_panel(DrawList *list, const Scene *scene, Str text, Str prompt)
{
    int lines = stage_again_lines(scene, list->arena, text, 3);
    if (!prompt_fits(scene, list->arena, prompt, lines)) lines = 0;
    if (lines > 0) stage_again(list, scene, text, 3);
    Rect panel = stage_panel(scene, lines), box = prompt_box(scene, lines);
    draw_rrect(list, panel, 40, ROLE_HAZE);
    float cy = box.y - TALK_ABOVE;
    figure_pawn(list, box.x + 44, cy + 48, 150, ROLE_PARENT);
    figure_pawn(list, box.x + 134, cy + 48, 108, ROLE_CHILD);
    text_line(list, scene->metrics, box.x + 216, cy + 0.34f * 72, 72, true, ROLE_INK, ALIGN_START,
              STR("Praat samen"));
    return box;
}

void stage_talk_prompt(DrawList *list, const Scene *scene, Rect box, Str prompt, int64_t since_ms)
{
    TextStyle style = prompt_style(scene);
    draw_group(list, STR("praatvraag"), box);
    stage_fade(list, scene, since_ms);
    text_box(list, scene->metrics, box, prompt, &style);
    list->alpha = 255;
}

// Said again, and motion ---------------------------------------------------------------------------

static const TextStyle again_style = {
    .role = ROLE_INK_SOFT, .largest = 50, .smallest = 50, .max_lines = 1
};

static TextBlock again_block(const Scene *scene, Arena *arena, Str text, int max_lines)
{
    Stage stage = stage_of(scene);
    TextBlock block = text_fit(scene->metrics, arena, text, stage.width, 80, &again_style);
    if (block.fits) return block;
    TextStyle style = again_style;
    style.largest = style.smallest = SIZE_BODY_MIN;
    style.max_lines = max_lines;
    return text_fit(scene->metrics, arena, text, stage.width, 500, &style);
}

int stage_again_lines(const Scene *scene, Arena *arena, Str text, int max_lines)
{
    TextBlock block = again_block(scene, arena, text, max_lines);
    return block.fits ? block.line_count : 0;
}

int stage_again(DrawList *list, const Scene *scene, Str text, int max_lines)
{
    Stage stage = stage_of(scene);
    TextBlock block = again_block(scene, list->arena, text, max_lines);
    if (!block.fits) return 0;
    float cy = block.line_count == 1 ? 170 : 124 + block.height / 2;
    text_draw(list, &block, stage.left, stage.width, cy, &again_style);
    return block.line_count;
}

float stage_motion(DrawList *list, const Scene *scene, int64_t since_ms, int length_ms)
{
    int64_t gone = scene->now_ms - since_ms;
    if (!scene->motion || gone < 0 || gone >= length_ms) return 1;
    draw_wake(list, scene->now_ms + 1);
    float left = 1 - (float)gone / (float)length_ms;
    return 1 - left * left * left;
}

void stage_fade(DrawList *list, const Scene *scene, int64_t since_ms)
{
    enum { FADE_MS = 150 };
    list->alpha = (uint8_t)(255 * stage_motion(list, scene, since_ms, FADE_MS));
}
