/* The text of HTML, as far as people write it in quizzes. Only for src/pack. */
#ifndef PACK_HTML_H
#define PACK_HTML_H

#include "base/arena.h"

typedef enum HtmlMode {
    HTML_PERHAPS, /* nobody said that it is HTML: only names that HTML knows are tags */
    HTML_SURE,
    HTML_MARKDOWN /* as HTML_PERHAPS; two stars are mark-up as well */
} HtmlMode;

typedef struct HtmlText {
    Str text;
    int tags;     /* taken away */
    bool lost;    /* they meant something: bold, a list, a picture */
    bool picture; /* one of them did */
} HtmlText;

/* Without tags, remarks and pictures (also "![...](...)"), entities as the characters they stand
 * for. Where a line of the page ended stands one blank; blanks at the ends stay. "3 < 5 en 7 > 2"
 * is no tag. Borrowed when nothing had to change, else in the arena; never longer than `s`, and
 * always clean as section 4.6 of the pack format wants it. Linear. */
HtmlText html_text(Arena *arena, Str s, HtmlMode mode);

#endif
