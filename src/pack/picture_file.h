/* A picture file as it may be handed to a decoder: the one place that says what is too large, what is no
 * picture and what was broken off, for screen and paper alike. */
#ifndef PACK_PICTURE_FILE_H
#define PACK_PICTURE_FILE_H

#include "base/arena.h"
#include "base/err.h"
#include "pack/picture.h"

/* Reads the file into the arena. False, with a sentence that names it, when it is no plain file or larger
 * than PICTURE_BYTES_MAX: such a file is not opened. */
bool picture_file_read(Arena *arena, const char *path, Str *bytes, Err *err);

/* The head of what was read from the file `name`. False, with a sentence, when no decoder may have it:
 * no picture, too many pixels, or only the first part of one. */
bool picture_file_head(Str bytes, Str name, PictureHead *head, Err *err);

#endif
