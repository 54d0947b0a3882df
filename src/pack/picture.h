/* What a picture is, from its first bytes: nothing is decoded (pack format, section 5). */
#ifndef PACK_PICTURE_H
#define PACK_PICTURE_H

#include "base/str.h"

typedef enum PictureType {
    PICTURE_UNKNOWN,
    PICTURE_JPEG,
    PICTURE_PNG,
    PICTURE_WEBP,
    PICTURE_GIF,
    PICTURE_BMP,
    PICTURE_HEIC
} PictureType;

enum {
    PICTURE_HEAD_MAX = 1 << 20,    /* bytes in which width and height are found */
    PICTURE_PIXELS_MAX = 64000000, /* 64 megapixels */
    PICTURE_BYTES_MAX = 32 << 20,  /* 32 MiB on disk */
    PICTURE_SHORT_SIDE_MIN = 400   /* pixels; smaller is not sharp on the big screen */
};

/* The type, by content and not by name. Width and height are as stored, before any turning; 0 when
 * the head does not tell them (HEIC never does). */
PictureType picture_read(Str head, int64_t *width, int64_t *height);

#endif
