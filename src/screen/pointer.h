/* One pointer, a mouse or the first finger, goes down, moves and goes up over a picture: what that means.
 *
 * A group is tapped when the pointer goes down on it, because a finger on a digibord often slides. Only a
 * group "sleep ..." waits: it is dragged once the pointer has moved POINTER_SLACK, and tapped when it is
 * let go before. Knows neither SDL nor windows: whoever asks looks up what lies where. */
#ifndef SCREEN_POINTER_H
#define SCREEN_POINTER_H

#include "formats/format.h"

/* How far a hand that only taps may stray, in logical units: a sixtieth of the height, as wide as a
 * fingertip on a digibord. */
#define POINTER_SLACK (DRAW_HEIGHT / 60.0f)

typedef enum PointKind {
    POINT_NONE,
    POINT_DOWN,
    POINT_MOVE,
    POINT_UP,
    POINT_HOVER, /* moves, and nothing is pressed: it was let go where no window of ours saw it */
    POINT_LOST /* another button, a key, the keys go elsewhere: nothing is let go any more */
} PointKind;

typedef struct Point {
    PointKind kind;
    bool touch;    /* by a finger; another pointer than the one that went down is not followed */
    Audience seen; /* in whose picture; a point in the other one is lost as well */
    float x, y;    /* in the picture */
    Str target;    /* the group there; empty: none */
} Point;

/* The caller's memory; zero is a pointer that is up. */
typedef struct Pointer {
    bool down;     /* on a group to drag */
    bool dragging; /* and it moved */
    bool touch;
    Audience seen;
    float x, y; /* where it went down; while dragging: where it is */
    int held_n;
    char held[UI_HELD_BYTES];
} Pointer;

/* True: *out is the tap, drag or drop that this means; false: nothing, and *out is untouched. The held
 * name of *out lives in the pointer until the next call, the target as long as that of the point. */
bool pointer_point(Pointer *pointer, const Point *point, Input *out);

#endif
