/* What a picture file says it is, from its first bytes: nothing is decoded (pack format, section 5).
 *
 * The only reader of picture heads there is: packs are checked with it, and the screen asks it
 * before a decoder is let loose on a file. */
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
    PICTURE_BYTES_MAX = 32 << 20,  /* on disk: 32 MiB */
    PICTURE_PIXELS_MAX = 64000000, /* a phone of 2024 takes 50; decoded: 256 MB for a moment */
    PICTURE_SIDE_MAX = 65535,      /* pixels; what JPEG can say */
    PICTURE_SHORT_SIDE_MIN = 400   /* pixels; smaller is not sharp on the big screen */
};

typedef struct PictureHead {
    PictureType type;
    uint32_t w, h; /* pixels as stored, before turning; both 0 when the head does not tell them */
} PictureHead;

/* Goes by content, never by the name of the file. The size of a GIF is the larger of its canvas and
 * its first frame, of HEIC that of its largest part. `bytes` may be the beginning of a file: when
 * the size is 0, a longer beginning may tell it. Reads within `bytes` only and in a time that grows
 * with their number at most. */
PictureHead picture_head(Str bytes);

/* More pixels than may be decoded, or a side that no decoder takes. */
bool picture_is_too_large(PictureHead head);

/* Whether this program can show the type: HEIC only when it was built with libheif. */
bool picture_is_shown(PictureType type);

/* The EXIF segment of a JPEG, from "Exif" on, wherever it stands before the first scan; empty when
 * there is none. */
Str picture_exif(Str jpeg);

/* Whether a whole file ends before its picture does, because a copy was broken off. Only for JPEG
 * and GIF: there a decoder fills the rest with grey and calls it a success. */
bool picture_is_cut_off(PictureType type, Str bytes);

#endif
