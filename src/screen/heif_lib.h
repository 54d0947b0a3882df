/* Photos of telephones (HEIC) by libheif, loaded when the first one is shown.
 *
 * The program can be built without it (make HEIF=no), and one that was built with it runs on a
 * machine that has no libheif; either way a sentence says so. */
#ifndef SCREEN_HEIF_LIB_H
#define SCREEN_HEIF_LIB_H

#include "base/err.h"
#include "base/str.h"

#include <SDL.h>

/* The main picture of the file, already turned as its marks say: EXIF must not be applied again.
 * `name` is for the sentence. NULL, and `err` set, when it cannot be shown. The caller frees it.
 * Not from two threads while the first call runs. */
SDL_Surface *heif_load(Str bytes, Str name, Err *err);

#endif
