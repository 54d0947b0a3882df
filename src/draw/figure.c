// Every drawing is made of the five shapes, so screen and paper need no drawing code of their own and
// a dump of a picture tells what a person sees. The numbers are shares of the height, measured once
// for the visual language; they are kept here, in one place, and nowhere else.
#include "draw/figure.h"

#include <math.h>

Role sign_card(Sign sign)
{
    return sign == SIGN_SQUARE ? ROLE_RED_CARD : ROLE_GREEN_CARD;
}

Role sign_edge(Sign sign)
{
    return sign == SIGN_SQUARE ? ROLE_RED_EDGE : ROLE_GREEN_EDGE;
}

Role sign_text(Sign sign)
{
    return sign == SIGN_SQUARE ? ROLE_ON_RED : ROLE_ON_GREEN;
}

void figure_sign(DrawList *list, Sign sign, float cx, float cy, float d, Role role)
{
    if (sign == SIGN_CIRCLE) {
        draw_disc(list, cx, cy, d / 2, role);
        return;
    }
    float side = 0.9f * d; // a square of the same width as a circle looks larger
    draw_rrect(list, (Rect){ cx - side / 2, cy - side / 2, side, side }, 0.09f * d, role);
}

void figure_sign_hollow(DrawList *list, Sign sign, float cx, float cy, float d, Role role,
                        Role ground)
{
    figure_sign(list, sign, cx, cy, d, role);
    figure_sign(list, sign, cx, cy, d - (sign == SIGN_CIRCLE ? 0.26f : 0.29f) * d, ground);
}

void figure_pawn(DrawList *list, float cx, float foot, float h, Role role)
{
    float half = 0.19f * h;
    draw_disc(list, cx, foot - 0.81f * h, half, role);
    draw_rrect(list, (Rect){ cx - half, foot - 0.585f * h, 2 * half, 0.39f * h }, half, role);
    draw_rrect(list, (Rect){ cx - half, foot - 0.385f * h, 2 * half, 0.30f * h }, 0, role);
    draw_rrect(list, (Rect){ cx - 0.29f * h, foot - 0.14f * h, 0.58f * h, 0.14f * h }, 0.045f * h,
               role);
}

void figure_voter(DrawList *list, float cx, float foot, float h, Role role, Sign card, float card_w,
                  float rise)
{
    if (rise > 0) {
        float side = card == SIGN_SQUARE ? -1.0f : 1.0f;
        float hand_x = cx + side * (0.10f + 0.24f * rise) * h;
        float hand_y = foot - (0.46f + 0.56f * rise) * h;
        draw_line(list, cx + side * 0.10f * h, foot - 0.46f * h, hand_x, hand_y, 0.09f * h, role);
        float card_h = 1.3f * card_w, cy = hand_y - 0.32f * card_h;
        Rect box = { hand_x - card_w / 2, cy - card_h / 2, card_w, card_h };
        draw_panel(list, box, 0.1f * card_w, 4, sign_edge(card), sign_card(card));
        figure_sign(list, card, hand_x, cy, card_w / 2, sign_text(card));
    }
    figure_pawn(list, cx, foot, h, role);
}

void figure_sitter(DrawList *list, float cx, float foot, float h, Role role)
{
    float half = 0.19f * h, seat = foot - 0.30f * h, wide = 0.36f * h, leg = 0.28f * h;
    draw_disc(list, cx, foot - 0.81f * h, half, role);
    draw_rrect(list, (Rect){ cx - half, foot - 0.585f * h, 2 * half, 0.285f * h }, 0.10f * h, role);
    draw_rrect(list, (Rect){ cx - half, foot - 0.44f * h, 2 * half, 0.14f * h }, 0, role);
    for (int side = -1; side <= 1; side += 2) {
        float x = cx + (float)side * leg;
        draw_line(list, x, seat + 0.04f * h, x, foot - 0.035f * h, 0.07f * h, ROLE_INK_SOFT);
    }
    draw_rrect(list, (Rect){ cx - wide, seat, 2 * wide, 0.075f * h }, 0.0375f * h, ROLE_INK_SOFT);
}

const SunRays sun_rays = { 1.28f, 1.62f, 0.17f, .first = 0, .last = 330, .count = 12 };
const SunRays sun_rays_small = { 1.45f, 1.95f, 0.3f, .first = 0, .last = 315, .count = 8 };

void figure_sun(DrawList *list, float cx, float cy, float r, const SunRays *rays, Role role)
{
    float gap = rays->count > 1 ? (rays->last - rays->first) / (float)(rays->count - 1) : 0;
    for (int i = 0; i < rays->count; i++) {
        float angle = (rays->first + (float)i * gap) * 3.14159265f / 180;
        float c = r * cosf(angle), s = r * sinf(angle);
        draw_line(list, cx + rays->from * c, cy - rays->from * s, cx + rays->to * c,
                  cy - rays->to * s, rays->thick * r, role);
    }
    draw_disc(list, cx, cy, r, role);
}

enum { BADGE_SIZE = 60, BADGE_SUN = 17, BADGE_WORD = 116, BADGE_END = 32 };

void figure_badge(DrawList *list, const Metrics *metrics, float right, float cy, Str word)
{
    float words = text_width(metrics, list->arena, word, BADGE_SIZE, true);
    float w = BADGE_WORD + words + BADGE_END, x = right - w, h = FIGURE_BADGE_H;
    draw_panel(list, (Rect){ x, cy - h / 2, w, h }, h / 2, 5, ROLE_RING_EDGE, ROLE_LAMP);
    figure_sun(list, x + 66, cy, BADGE_SUN, &sun_rays_small, ROLE_ON_LAMP);
    text_line(list, metrics, x + BADGE_WORD, cy + 0.34f * BADGE_SIZE, BADGE_SIZE, true,
              ROLE_ON_LAMP, ALIGN_START, word);
}

static void half_sun(DrawList *list, float cx, float cy, float r, float thick, const float *degrees,
                     int count)
{
    for (int i = 0; i < count; i++) {
        float angle = degrees[i] * 3.14159265f / 180, c = cosf(angle), s = sinf(angle);
        draw_line(list, cx + 1.2f * r * c, cy - 1.2f * r * s, cx + 1.4f * r * c, cy - 1.4f * r * s,
                  thick, ROLE_SUN);
    }
    draw_clip(list, (Rect){ cx - r, cy - r, 2 * r, r });
    draw_disc(list, cx, cy, r, ROLE_SUN);
    draw_unclip(list);
}

void figure_evening(DrawList *list, float x, float y, float w, float scale, float rise)
{
    // No ray may end behind a head or a card: these are the free directions.
    static const float rays[] = { 166, 151, 136, 86, 73, 32, 14 };
    static const float calm_rays[] = { 166, 151, 136, 86, 70, 32, 14 };
    float cx = x + w / 2, foot = y + 6 * scale;
    bool votes = rise >= 0;
    half_sun(list, cx - 27 * scale, foot, 305 * scale, 33.5f * scale, votes ? rays : calm_rays, 7);
    if (!votes) {
        figure_pawn(list, cx - 117 * scale, foot, 480 * scale, ROLE_PARENT);
        figure_pawn(list, cx + 173 * scale, foot, 345 * scale, ROLE_CHILD);
        draw_rrect(list, (Rect){ x, y, w, 18 * scale }, 9 * scale, ROLE_INK);
        return;
    }
    figure_voter(list, cx - 137 * scale, foot, 480 * scale, ROLE_PARENT, SIGN_SQUARE, 180 * scale,
                 rise);
    figure_voter(list, cx + 153 * scale, foot, 345 * scale, ROLE_CHILD, SIGN_CIRCLE, 150 * scale,
                 rise);
    draw_rrect(list, (Rect){ x, y, w, 18 * scale }, 9 * scale, ROLE_INK);
}

void figure_evening_small(DrawList *list, float x, float y, float w, float scale)
{
    static const float rays[] = { 166, 143, 90, 65, 40, 14 };
    float cx = x + w / 2;
    half_sun(list, cx, y, 88 * scale, 14 * scale, rays, 6);
    figure_pawn(list, cx - 34 * scale, y, 120 * scale, ROLE_PARENT);
    figure_pawn(list, cx + 52 * scale, y, 84 * scale, ROLE_CHILD);
    draw_rrect(list, (Rect){ x, y, w, 12 * scale }, 6 * scale, ROLE_INK);
}

void figure_school(DrawList *list, float x, float foot)
{
    draw_rrect(list, (Rect){ x, foot - 104, 220, 104 }, 10, ROLE_ACCENT);
    draw_rrect(list, (Rect){ x + 72, foot - 176, 76, 176 }, 10, ROLE_ACCENT);
    draw_disc(list, x + 110, foot - 132, 22, ROLE_PAPER);
    draw_line(list, x + 110, foot - 132, x + 110, foot - 144, 5, ROLE_ACCENT);
    draw_line(list, x + 110, foot - 132, x + 119, foot - 128, 5, ROLE_ACCENT);
    draw_rrect(list, (Rect){ x + 20, foot - 80, 40, 34 }, 5, ROLE_LAMP);
    draw_rrect(list, (Rect){ x + 160, foot - 80, 40, 34 }, 5, ROLE_LAMP);
    draw_rrect(list, (Rect){ x + 90, foot - 62, 40, 62 }, 5, ROLE_PAPER);
    draw_line(list, x, foot + 8, x + 220, foot + 8, 10, ROLE_INK);
}

static void key_cap(DrawList *list, float x, float cy, float w)
{
    draw_rrect(list, (Rect){ x, cy - 23.2f, w, 50.4f }, 12, ROLE_LINE);
    draw_rrect(list, (Rect){ x + 2.5f, cy - 20.7f, w - 5, 41.4f }, 9.5f, ROLE_PAPER);
}

float figure_key_arrow(DrawList *list, float x, float cy, Arrow arrow)
{
    enum { WIDTH = 56 };
    key_cap(list, x, cy, WIDTH);
    float point = arrow == ARROW_FORWARD ? 11.75f : -11.75f,
          barb = arrow == ARROW_FORWARD ? -8.4f : 8.4f;
    float cx = x + WIDTH / 2.0f;
    draw_line(list, cx - point, cy, cx + point, cy, 3.5f, ROLE_INK_SOFT);
    draw_line(list, cx + point, cy, cx + point + barb, cy - 8.4f, 3.5f, ROLE_INK_SOFT);
    draw_line(list, cx + point, cy, cx + point + barb, cy + 8.4f, 3.5f, ROLE_INK_SOFT);
    return WIDTH;
}

enum { KEY_SIZE = 28, KEY_LEAST = 56, KEY_PAD = 14 };

float figure_key_width(const Metrics *metrics, Arena *arena, Str word)
{
    float w = text_width(metrics, arena, word, KEY_SIZE, false) + 2 * KEY_PAD;
    return w < KEY_LEAST ? KEY_LEAST : w;
}

float figure_key_word(DrawList *list, const Metrics *metrics, float x, float cy, Str word)
{
    if (str_eq(word, STR("\xE2\x86\x92"))) return figure_key_arrow(list, x, cy, ARROW_FORWARD);
    if (str_eq(word, STR("\xE2\x86\x90"))) return figure_key_arrow(list, x, cy, ARROW_BACK);
    float w = figure_key_width(metrics, list->arena, word);
    key_cap(list, x, cy, w);
    text_line(list, metrics, x + w / 2, cy + 0.34f * KEY_SIZE, KEY_SIZE, false, ROLE_INK_SOFT,
              ALIGN_CENTRE, word);
    return w;
}

void figure_card(DrawList *list, Rect box, float radius, float edge, float drop, Role line,
                 Role fill)
{
    Rect shadow = { box.x, box.y + drop, box.w, box.h };
    draw_rrect(list, shadow, radius, ROLE_SHADOW);
    draw_panel(list, box, radius, edge, line, fill);
}

void figure_ring(DrawList *list, Rect inner, float radius)
{
    draw_rrect(list, rect_inset(inner, -24), radius + 24, ROLE_RING_EDGE);
    draw_rrect(list, rect_inset(inner, -19), radius + 19, ROLE_LAMP);
    draw_rrect(list, rect_inset(inner, -3), radius + 3, ROLE_RING_EDGE);
}
