// The table of colours, and the one formula that judges it. A theme is a column, so a colour cannot
// be forgotten in one of them. Colours mixed at run time were rejected: their contrast could not be
// computed by a test. Contrast is WCAG's, because the demand of 7:1 is theirs.
#include "draw/role.h"

#include <assert.h>
#include <math.h>

typedef struct RoleRow {
    const char *name;
    uint32_t colour[THEME_COUNT];
} RoleRow;

static const RoleRow rows[ROLE_COUNT] = {
#define ROLE_ROW(id, title, light, dark)                                                           \
    [ROLE_##id] = { .name = (title), .colour = { [THEME_LIGHT] = (light), [THEME_DARK] = (dark) } },
    ROLES(ROLE_ROW)
#undef ROLE_ROW
};

uint32_t role_colour(Role role, Theme theme)
{
    assert((unsigned)role < ROLE_COUNT && (unsigned)theme < THEME_COUNT);
    return rows[role].colour[theme];
}

const char *role_name(Role role)
{
    assert((unsigned)role < ROLE_COUNT);
    return rows[role].name;
}

// One channel of sRGB as light: IEC 61966-2-1 with WCAG's threshold, which gives the same for
// bytes.
static double channel_light(uint32_t byte)
{
    double c = (double)byte / 255.0;
    return c <= 0.03928 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

static double luminance(uint32_t colour)
{
    return 0.2126 * channel_light(colour >> 16 & 0xFF) +
           0.7152 * channel_light(colour >> 8 & 0xFF) + 0.0722 * channel_light(colour & 0xFF);
}

double colour_contrast(uint32_t a, uint32_t b)
{
    double one = luminance(a), other = luminance(b);
    double lighter = one > other ? one : other;
    double darker = one > other ? other : one;
    return (lighter + 0.05) / (darker + 0.05);
}
