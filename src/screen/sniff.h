/* What a picture file says it is, before a decoder is let loose on it. No SDL here. */
#ifndef SCREEN_SNIFF_H
#define SCREEN_SNIFF_H

#include "base/str.h"

typedef enum PictureType {
    PICTURE_UNKNOWN,
    PICTURE_JPEG,
    PICTURE_PNG,
    PICTURE_WEBP,
    PICTURE_GIF,
    PICTURE_BMP
} PictureType;

typedef struct PictureHead {
    PictureType type;
    uint32_t w, h; /* pixels as stored, before turning; the larger of canvas and first frame */
} PictureHead;

/* Goes by content, never by the name of the file. Type PICTURE_UNKNOWN when it is none of the five
 * or when its header is cut off or says a width or height of nought. Reads within `bytes` only and
 * in a time that grows with their number at most. */
PictureHead picture_sniff(Str bytes);

#endif
