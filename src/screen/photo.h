/* Photos fetched in the background and kept at the size they are shown.
 *
 * The main thread asks; threads read and decode; SDL's event queue says when one is ready. All
 * functions are for one thread, the one that paints. */
#ifndef SCREEN_PHOTO_H
#define SCREEN_PHOTO_H

#include "base/err.h"
#include "base/str.h"

#include <SDL.h>

typedef struct Photos Photos;

typedef enum PhotoState { PHOTO_COMING, PHOTO_READY, PHOTO_FAILED } PhotoState;

/* threads: 0..4. With none everything is loaded while you wait, in photo_get: for pictures without
 * a window. One thread is enough for an evening. If no thread can be started it goes as with 0. */
Photos *photos_create(int threads);
/* Waits for a photo that is being decoded. NULL is fine. */
void photos_destroy(Photos *photos);

/* Type of the SDL event that says "some photo is ready or has failed: paint again"; 0 when there
 * are no threads. */
Uint32 photos_event(const Photos *photos);

/* Bytes of pixels kept; 8 MB unless this is called: at 1920 by 1080 six photos as large as a question
 * shows them, or one that fills the screen. Photos longest out of sight go first. On top of it come the
 * one that is being decoded and what the painters keep. */
void photos_limit(Photos *photos, size_t bytes);

/* Asks for a photo that one of the next steps shows, for a box of w by h pixels, and does not wait: it is
 * loaded when nothing on the screen is waiting, and no event tells it. False when it is not taken:
 * there are no threads, or what is wanted already takes half of the memory. */
bool photo_want(Photos *photos, Str path, int w, int h);
/* Drops what was wanted and not begun yet: the next step has become another one. */
void photos_unwant(Photos *photos);

/* The photo, at most w by h pixels (see picture.h: the pixels depend on nothing that was shown before),
 * in *out when it is ready: good until the next call with these Photos. Wants it when nobody did. `wait`:
 * does not return PHOTO_COMING. A photo that failed is not tried again before photos_forget. */
PhotoState photo_get(Photos *photos, Str path, int w, int h, bool wait, SDL_Surface **out);

/* Why it failed, a Dutch sentence; empty when it did not. Good until the next call. */
Str photo_error(Photos *photos, Str path, int w, int h);

/* Loads the libraries behind photos, before another thread reads photos of its own. */
void photos_prepare(Photos *photos);

/* Forgets all photos and failures: packs were read again. */
void photos_forget(Photos *photos);

#endif
