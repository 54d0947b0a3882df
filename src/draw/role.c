// The table of colours. A theme is a column, so a colour cannot be forgotten in one of them. Colours mixed
// at run time were rejected: their contrast could not be computed by a test.
#include "draw/role.h"

#include <assert.h>

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
