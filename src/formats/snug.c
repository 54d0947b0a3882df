// Shrinking goes on in tenths below the ladder: the steps of the ladder are there so that neighbours on
// a screen look alike, and a text this long is nobody's neighbour. Thirty tries at most, each of them
// arithmetic over a text that was shaped before.
#include "formats/snug.h"

enum { TRIES = 30 };

TextBlock snug_fit(const Metrics *metrics, Arena *arena, Str text, float w, float h,
                   const TextStyle *style)
{
    TextBlock block = text_fit(metrics, arena, text, w, h, style);
    TextStyle small = *style;
    for (int i = 0; i < TRIES && !block.fits; i++) {
        small.largest = small.smallest = 0.9f * small.smallest;
        block = text_fit(metrics, arena, text, w, h, &small);
    }
    return block;
}

TextBlock snug_box(DrawList *list, const Metrics *metrics, Rect box, Str text,
                   const TextStyle *style)
{
    TextBlock block = snug_fit(metrics, list->arena, text, box.w, box.h, style);
    text_draw(list, &block, box.x, box.w, box.y + box.h / 2, style);
    return block;
}
