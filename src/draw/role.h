/* Colours are roles. Whoever draws names what a thing is for; whoever paints looks up the colour.
 *
 * Text pairs in both themes have a contrast of at least 7:1 (WCAG); tests/draw/test_role.c computes
 * every pair. The table has one row a role: name for the dump, light and dark as 0xRRGGBB. */
#ifndef DRAW_ROLE_H
#define DRAW_ROLE_H

#include <stdint.h>

#define ROLES(X)                                                                                   \
    X(GROUND, "ground", 0xFBF3E4, 0x141A30)           /* behind everything */                      \
    X(PAPER, "paper", 0xFFFDF8, 0x212A4A)             /* cards and panels that are read */         \
    X(HAZE, "haze", 0xE3E9F5, 0x2A3660)               /* quiet panel */                            \
    X(INK, "ink", 0x1B2545, 0xFFF6E6)                 /* text */                                   \
    X(INK_SOFT, "ink-soft", 0x46485C, 0xCDD1E0)       /* second text, strip, hints */              \
    X(LINE, "line", 0xCDBD9F, 0x4A5680)               /* thin borders */                           \
    X(SHADOW, "shadow", 0xE8DAC0, 0x0B0F20)           /* the box under a box, never text */        \
    X(RED_CARD, "red-card", 0xA01B2B, 0xA01B2B)       /* the answer on the left */                 \
    X(RED_EDGE, "red-edge", 0x6E0C1B, 0xF2A0A0)                                                    \
    X(ON_RED, "on-red", 0xFFF8EC, 0xFFF8EC)                                                        \
    X(GREEN_CARD, "green-card", 0x86D08F, 0x86D08F)   /* the answer on the right */                \
    X(GREEN_EDGE, "green-edge", 0x1C6A3E, 0xD4F5D6)                                                \
    X(ON_GREEN, "on-green", 0x10261A, 0x10261A)                                                    \
    X(LAMP, "lamp", 0xFFC642, 0xFFC642)               /* right answer, selection, sun badge */     \
    X(ON_LAMP, "on-lamp", 0x1B2545, 0x1B2545)                                                      \
    X(RING_EDGE, "ring-edge", 0x1B2545, 0x141A30)     /* line round the ring */                    \
    X(ACCENT, "accent", 0x28437F, 0xA9C1FF)           /* progress, main button, school */          \
    X(ON_ACCENT, "on-accent", 0xFFF8EC, 0x141A30)                                                  \
    X(WARN, "warn", 0xFFDCC4, 0x5A2A12)               /* messages */                               \
    X(ON_WARN, "on-warn", 0x6A2300, 0xFFE3CF)                                                      \
    X(PARENT, "parent", 0x28437F, 0xA9C1FF)           /* pawns */                                  \
    X(CHILD, "child", 0xC9700A, 0xFFC58A)                                                          \
    X(SUN, "sun", 0xFFC642, 0x8F5F0A)                 /* half sun behind the table */              \
    X(CARD_BACK, "card-back", 0x28437F, 0x3A4F93)                                                  \
    X(FEST, "fest", 0xFFC642, 0x1D2547)               /* winner screen only */                     \
    X(ON_FEST, "on-fest", 0x1B2545, 0xFFF6E6)                                                      \
    X(FEST_SUN, "fest-sun", 0xFFFDF8, 0xFFC642)                                                    \
    X(FEST_PARENT, "fest-parent", 0x28437F, 0x28437F)                                              \
    X(FEST_CHILD, "fest-child", 0xC9700A, 0x9A4A00)                                                \
    X(ZONE_SUN, "zone-sun", 0xFFF0C9, 0x3D3720)       /* placemat: qualities */                    \
    X(ZONE_CLAY, "zone-clay", 0xF7E4D5, 0x402C24)     /* placemat: motives */                      \
    X(PLATE, "plate", 0xFFFDF8, 0xFFFDF8)             /* under a drawing made for paper */        \
    X(BLACK, "black", 0x000000, 0x000000)             /* the black screen */                       \
    X(WHITE, "white", 0xFFFFFF, 0xFFFFFF)             /* the white one */

typedef enum Role {
#define ROLE_ENUM(id, name, light, dark) ROLE_##id,
    ROLES(ROLE_ENUM)
#undef ROLE_ENUM
    ROLE_COUNT
} Role;

typedef enum Theme { THEME_LIGHT, THEME_DARK, THEME_COUNT } Theme;

/* 0xRRGGBB. */
uint32_t role_colour(Role role, Theme theme);
/* As the dump writes it, e.g. "ink-soft". */
const char *role_name(Role role);

#endif
