/* A part of the programme that is words and perhaps a picture: a welcome, a break, a goodbye. */
#ifndef FORMATS_TEXT_H
#define FORMATS_TEXT_H

#include "formats/format.h"

/* Accepts a pack that is one part of a programme, whatever else it says. */
extern const Format format_text;

/* The part that a pack is: the only item that takes part, of kind ITEM_PART; NULL when it is not so. */
const Item *text_part(const Pack *pack);

/* The explanation and the picture of a part, a step of its own in every format that plays one. */
bool part_has_words(const Item *part);
/* Leaves out an explanation that does not fit, and so who it is by. False: the part cannot be played at
 * all any more. */
bool part_words_fit(Pack *pack, const Metrics *metrics, DiagList *diags);
void part_draw_words(const Item *part, int64_t since_ms, const Scene *scene, DrawList *list);
/* On the teacher's screen: its name and who leads it at the top of the middle column; below y its explanation;
 * and from y downwards in the right column its notes. What does not fit is not drawn. The first returns where
 * it ends. */
float part_desk_name(DrawList *list, const Scene *scene, const Item *part);
void part_desk_words(DrawList *list, const Scene *scene, const Item *part, float y);
void part_desk_notes(DrawList *list, const Scene *scene, const Item *part, float y);

#endif
