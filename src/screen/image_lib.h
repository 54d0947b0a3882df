/* SDL_image, loaded when the first picture is read or written.
 *
 * Linked in, its decoders and what they depend on take a tenth of the program's start, and most
 * evenings begin without a photo. */
#ifndef SCREEN_IMAGE_LIB_H
#define SCREEN_IMAGE_LIB_H

#include "pack/picture.h"

#include <SDL.h>

typedef SDL_Surface *(*ImageDecoder)(SDL_RWops *source);
/* At the largest size with the drawing's shape in a box of `w` by `h` pixels. */
typedef SDL_Surface *(*SvgDecoder)(SDL_RWops *source, int w, int h);
typedef int (*ImageEncoder)(SDL_Surface *surface, SDL_RWops *into, int close);

/* The decoder of a type: BMP is SDL's own. NULL when the library is not there (SDL_GetError says why)
 * or does not know the type. The first call loads the library, which stays: not from two threads. */
ImageDecoder image_decoder(PictureType type);
/* Draws SVG; NULL when the library is not there or older than 2.6. */
SvgDecoder image_svg_decoder(void);
/* Writes PNG; NULL when the library is not there. */
ImageEncoder image_png_encoder(void);
/* Loads the library and its decoders now, before threads use them. */
void image_lib_prepare(void);

#endif
