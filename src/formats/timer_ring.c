// A ring of sixty dots: whoever cannot read the numbers sees how much is left, and at one minute each dot
// is a second. A dot that is gone leaves a small one, so the dial stays. Rejected: an arc that shrinks
// smoothly, because then something moves all the time beside a child who speaks.
#include "formats/timer_view.h"

#include <math.h>

enum { DOTS = 60 };

void timer_ring(DrawList *list, float cx, float cy, float r, float share, Role role)
{
    const float dot = 0.036f * r, gone = 0.016f * r;
    int left = (int)ceilf(share * DOTS - 0.001f);
    for (int i = 0; i < DOTS; i++) {
        float angle = ((float)i + 0.5f) * 2 * 3.14159265f / DOTS;
        float x = cx + (r - dot) * sinf(angle), y = cy - (r - dot) * cosf(angle);
        bool full = i >= DOTS - left;
        draw_disc(list, x, y, full ? dot : gone, full ? role : ROLE_INK_SOFT);
    }
}
