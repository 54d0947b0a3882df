/* Carousels for tests: from how many groups, rooms and rounds, and how long their names are. */
#ifndef TESTS_CAROUSEL_GAME_H
#define TESTS_CAROUSEL_GAME_H

#include "part.h"

#include "formats/carousel.h"
#include "formats/carousel_rules.h"

/* As in the brief: three groups that are called by a colour, sixty minutes, two to walk. */
static const PartWays colours = { .groups = STR_INIT("rood, blauw, geel"),
                                  .rooms = STR_INIT("aula, lokaal 4, gymzaal"),
                                  .walk = 2 };

static inline Game *carousel_game(const PartWays *ways)
{
    Game *game = game_create(&format_carousel);
    game_accept(game, part_of(&game->arena, "Ronde langs beroepen", 60, ways));
    return game;
}

static inline PartWays carousel_of(Arena *arena, int groups, int rooms, int length)
{
    return (PartWays){ .groups = part_names(arena, "groep", groups, length),
                       .rooms = part_names(arena, "zaal", rooms, length),
                       .walk = 1 };
}

#endif
