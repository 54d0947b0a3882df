/* The drawings of the house: pawns, cards, signs, the sun, the school, key caps. Sizes and places
 * follow the visual language: h is a height, a foot is the y of the line something stands on. */
#ifndef DRAW_FIGURE_H
#define DRAW_FIGURE_H

#include "draw/text.h"

/* Red is the square, green the circle: shape before colour. */
typedef enum Sign { SIGN_SQUARE, SIGN_CIRCLE } Sign;

/* A filled sign `d` across, round its centre. */
void figure_sign(DrawList *list, Sign sign, float cx, float cy, float d, Role role);
/* The sign of an answer that recedes: a ring of 0.13 d round `ground`. */
void figure_sign_hollow(DrawList *list, Sign sign, float cx, float cy, float d, Role role,
                        Role ground);

/* A pawn: a tall one is a parent, a short one a child. */
void figure_pawn(DrawList *list, float cx, float foot, float h, Role role);

/* A pawn that votes, red to the left or green to the right, with a card `card_w` wide. `rise` is 0
 * for arm and card down (not drawn) to 1 for up. */
void figure_voter(DrawList *list, float cx, float foot, float h, Role role, Sign card, float card_w,
                  float rise);

/* A pawn on a stool: it plays no more. */
void figure_sitter(DrawList *list, float cx, float foot, float h, Role role);

/* The honour: a disc and `count` rays spread evenly from `first` to `last` degrees, both included
 * (0 is to the right, 90 up). `from`, `to` and `thick` of the rays are in radii of the disc. No ray may
 * end behind a head or a card: leave those directions out. */
typedef struct SunRays {
    float from, to, thick;
    float first, last;
    int count;
} SunRays;
extern const SunRays sun_rays;       /* as the house draws it: twelve, all round */
extern const SunRays sun_rays_small; /* eight thick ones, for a sun of less than 40 across */
void figure_sun(DrawList *list, float cx, float cy, float r, const SunRays *rays, Role role);

/* The badge of what is right: a sun and one word, `FIGURE_BADGE_H` high; its right end and centre. */
enum { FIGURE_BADGE_H = 96 };
void figure_badge(DrawList *list, const Metrics *metrics, float right, float cy, Str word);

/* Roles that belong to a side. */
Role sign_card(Sign sign);
Role sign_edge(Sign sign);
Role sign_text(Sign sign);

/* A table with half a sun behind it, a parent and a child voting: the evening; with `rise` below nought
 * they just stand there, without cards. (x, y, w): the table's line, 18 thick at scale 1. At scale 1 it is 784 wide and reaches 680 above the line. */
void figure_evening(DrawList *list, float x, float y, float w, float scale, float rise);
/* The same, small and without cards, for the start screen. */
void figure_evening_small(DrawList *list, float x, float y, float w, float scale);

/* The school building: 220 wide, 176 high, at (x, foot). */
void figure_school(DrawList *list, float x, float foot);

/* A key cap that holds an arrow (forward or back) or a word; returns its width. `x` is its left. */
typedef enum Arrow { ARROW_FORWARD, ARROW_BACK } Arrow;
float figure_key_arrow(DrawList *list, float x, float cy, Arrow arrow);
float figure_key_word(DrawList *list, const Metrics *metrics, float x, float cy, Str word);
float figure_key_width(const Metrics *metrics, Arena *arena, Str word);

/* Box with the shadow of the house `drop` below it, border inside. */
void figure_card(DrawList *list, Rect box, float radius, float edge, float drop, Role line,
                 Role fill);
/* The lamp ring round a box: ring-edge 5, lamp 16, ring-edge 3, all outside `inner`. */
void figure_ring(DrawList *list, Rect inner, float radius);

#endif
