/* The drawings of the winner's screen: the sun, the podium, confetti. Private to formats/quiz*.c.
 *
 * They are measured at 16:9, where the sun has a radius of 300; `scale` makes them smaller, and all that
 * lies near the sun goes with it. `done` is the share of the movement, from 0 to 1. */
#ifndef FORMATS_QUIZ_FEAST_H
#define FORMATS_QUIZ_FEAST_H

#include "formats/stage.h"

typedef struct Feast {
    float cx, cy, scale; /* of the sun */
    float words;         /* width of the words beside it */
} Feast;

/* Its reach above the sun's middle and, podium included, below it, at scale 1. */
enum { FEAST_ABOVE = 415, FEAST_BELOW = 350 };
enum { FEAST_FREE = 24 }; /* units that a piece of confetti stays away from words */

Feast feast_of(const Scene *scene);
void feast_sun(DrawList *list, const Feast *feast, float done);
/* The winner with its child; of more winners a pawn each, as many as fit. */
void feast_podium(DrawList *list, const Scene *scene, const Feast *feast, int winners);
/* Fourteen pieces round the sun. When it is not there: along the upper edge and in the margins, without
 * those that words along that edge, which end at x `words`, leave no room for. */
void feast_confetti(DrawList *list, const Feast *feast, float done);
void feast_confetti_at_edges(DrawList *list, const Scene *scene, float words, float done);

#endif
