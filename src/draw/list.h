/* A picture as a list of commands.
 *
 * Formats write it, the screen and paper paint it, tests read it as text. Units are logical: origin
 * top left, y down, the height of the picture is 1000 and its width follows the aspect ratio (4:3 =
 * 1333, 16:9 = 1778, A3 = 1414). Angles do not occur: there are boxes, lines with round ends, text,
 * pictures. Text and paths in a list live in the list's arena or longer.
 *
 * A list is a frame: written once, painted, thrown away with its arena. */
#ifndef DRAW_LIST_H
#define DRAW_LIST_H

#include "base/arena.h"
#include "base/buf.h"
#include "draw/role.h"

enum { DRAW_HEIGHT = 1000 };

typedef struct Rect {
    float x, y, w, h;
} Rect;

typedef enum FontFace { /* a file each, see draw/font.h */
    FACE_REGULAR,
    FACE_BOLD,
    FACE_SIGNS,       /* what Andika lacks: DejaVu Sans */
    FACE_SIGNS_BOLD,
    FACE_ARABIC,      /* Noto Sans Arabic UI */
    FACE_ARABIC_BOLD,
    FACE_COUNT
} FontFace;

typedef enum DrawKind {
    DRAW_CLEAR, /* the whole picture in one role */
    DRAW_RRECT, /* filled box with round corners; a border is a larger box below it */
    DRAW_LINE,  /* line with round ends; of no length: a disc */
    DRAW_RUN,   /* one shaped run of text: one face, script and direction */
    DRAW_IMAGE, /* a picture file, whole, centred in its box, turned by its EXIF mark */
    DRAW_CLIP,  /* until the matching unclip nothing outside the box is painted; nests */
    DRAW_UNCLIP,
    DRAW_GROUP  /* names the box for tests and hit-testing; paints nothing */
} DrawKind;

typedef struct DrawCmd {
    DrawKind kind;
    Role role;
    uint8_t alpha;  /* 255 unless something fades */
    Rect box;       /* rrect, image, clip, group; run: its ink line box (x, top, width, height) */
    float radius;   /* rrect; at most half the shorter side */
    float x1, y1, x2, y2, width; /* line; the ends are the centres of the round caps */
    /* run: */
    float x, baseline, size; /* pen position left of the first glyph in visual order; em size */
    FontFace face;
    uint32_t script; /* ISO 15924 tag as in HarfBuzz: 'Latn' = 0x4C61746E */
    bool rtl;
    Str text; /* run: in logical order; image: path; group: name */
} DrawCmd;

typedef struct DrawList {
    Arena *arena;
    float width; /* of the picture in logical units */
    DrawCmd *items;
    int count;
    size_t capacity;
    uint8_t alpha;         /* given to what is drawn from now on; draw_begin sets 255 */
    int64_t next_frame_ms; /* when the picture wants to be drawn again, on the clock of Scene.now_ms;
                              DRAW_STILL: only after input */
} DrawList;

#define DRAW_STILL INT64_MAX

/* An empty picture of this width. The list lives in the arena. */
DrawList draw_begin(Arena *arena, float width);

void draw_clear(DrawList *list, Role role);
void draw_rrect(DrawList *list, Rect box, float radius, Role fill);
void draw_line(DrawList *list, float x1, float y1, float x2, float y2, float width, Role role);
void draw_disc(DrawList *list, float cx, float cy, float radius, Role role);
/* A box with an edge of `edge` units inside it: the edge's box, then the fill's. */
void draw_panel(DrawList *list, Rect box, float radius, float edge, Role line, Role fill);
void draw_run(DrawList *list, const DrawCmd *run);
void draw_image(DrawList *list, Rect box, Str path);
void draw_clip(DrawList *list, Rect box);
void draw_unclip(DrawList *list);
void draw_group(DrawList *list, Str name, Rect box);

/* Asks for the next picture at `at_ms`; the earliest of all wishes counts. */
void draw_wake(DrawList *list, int64_t at_ms);

/* The whole of `from` scaled into `box` of `into`, keeping its aspect ratio, clipped to the box. Its
 * clear becomes a box; its groups are left out. For overviews and the teacher's small copy. */
void draw_scaled(DrawList *into, const DrawList *from, Rect box);

/* The same with its groups, for a picture that is to be used. */
void draw_placed(DrawList *into, const DrawList *from, Rect box);

/* The last group in the list that holds the point, as a finger sees it; empty when none does. */
Str draw_hit(const DrawList *list, float x, float y);

/* One line a command, numbers rounded to whole units, for golden files. */
void draw_dump(const DrawList *list, Buf *out);

Rect rect_inset(Rect box, float by);
bool rect_holds(Rect box, float x, float y);

#endif
