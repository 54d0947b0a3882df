/* Which way up a photo was taken: the EXIF mark of a JPEG. */
#ifndef PACK_ORIENTATION_H
#define PACK_ORIENTATION_H

#include "base/str.h"

/* 1..8; 1, upright, when the file has no mark that can be trusted. */
int picture_orientation(Str jpeg);

/* How a pixel of the upright picture is found in the stored one: swap x and y, then mirror. */
typedef struct PictureTurn {
    bool swap, mirror_x, mirror_y;
} PictureTurn;

/* EXIF 2.3, 4.6.4 A, "Orientation". Any other number than 2..8 turns nothing. */
PictureTurn picture_turn(int orientation);

#endif
