/* Pictures for tests: a folder that goes away again, a picture of four quarters, and its bytes in every
 * kind of file. */
#ifndef TESTS_PICTURES_H
#define TESTS_PICTURES_H

#include "screen/photo.h"
#include "screen/picture.h"

#include "base/buf.h"
#include "base/file.h"
#include "pack/picture.h"
#include "screen/paint.h"

#include <SDL_image.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

typedef struct Fixture {
    char folder[64];
    Arena arena;
} Fixture;

static inline int open_fixture(void **state)
{
    Fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    SDL_strlcpy(f->folder, "/tmp/avondspel-photo-XXXXXX", sizeof f->folder);
    assert_non_null(mkdtemp(f->folder));
    *state = f;
    return 0;
}

static inline int close_fixture(void **state)
{
    Fixture *f = *state;
    Str *names;
    int count;
    assert_true(folder_list(&f->arena, f->folder, &names, &count, NULL));
    for (int i = 0; i < count; i++) {
        unlink(path_join(&f->arena, str_z(f->folder), names[i]));
    }
    rmdir(f->folder);
    arena_finish(&f->arena);
    free(f);
    return 0;
}

static const char *write_file(Fixture *f, const char *name, Str bytes)
{
    const char *path = path_join(&f->arena, str_z(f->folder), str_z(name));
    assert_true(file_write(path, bytes, NULL));
    return path;
}

static inline uint32_t pixel(const SDL_Surface *s, int x, int y)
{
    return ((const uint32_t *)((const uint8_t *)s->pixels + (size_t)y * (size_t)s->pitch))[x];
}

static inline bool near(uint32_t a, uint32_t b)
{
    for (int shift = 0; shift < 24; shift += 8) {
        if (abs((int)(a >> shift & 255) - (int)(b >> shift & 255)) > 24) return false;
    }
    return true;
}

// Four quarters, each another colour: as asymmetric as a picture gets.
static const uint32_t quarters[4] = { 0xE02020, 0x20C020, 0x2020E0, 0xE0E020 };

static inline SDL_Surface *quartered(int w, int h)
{
    SDL_Surface *s = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_RGB888);
    for (int i = 0; i < 4; i++) {
        SDL_Rect part = { i % 2 * (w / 2), i / 2 * (h / 2), w / 2, h / 2 };
        SDL_FillRect(s, &part, quarters[i]);
    }
    return s;
}

enum Kind { AS_JPEG, AS_PNG, AS_BMP };

static inline Str encoded(Arena *arena, SDL_Surface *surface, enum Kind kind)
{
    size_t room = (size_t)surface->w * (size_t)surface->h * 5 + 65536;
    char *bytes = arena_alloc(arena, room, 1);
    SDL_RWops *into = SDL_RWFromMem(bytes, (int)room);
    int status = kind == AS_JPEG  ? IMG_SaveJPG_RW(surface, into, 0, 95)
                 : kind == AS_PNG ? IMG_SavePNG_RW(surface, into, 0)
                                  : SDL_SaveBMP_RW(surface, into, 0);
    assert_int_equal(status, 0);
    size_t length = (size_t)SDL_RWtell(into);
    SDL_RWclose(into);
    return (Str){ bytes, length };
}

// The JPEG with an EXIF segment that says how the camera was held.
static inline Str with_orientation(Arena *arena, Str jpeg, int orientation, bool big_endian)
{
    static const char little[] = "\xFF\xE1\x00\x22"
                                 "Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\0\0\0\0"
                                 "\0\0\0\0";
    static const char big[] = "\xFF\xE1\x00\x22"
                              "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0"
                              "\0\0\0\0";
    char segment[sizeof little - 1];
    assert_int_equal(sizeof little, sizeof big);
    memcpy(segment, big_endian ? big : little, sizeof segment);
    segment[sizeof segment - (big_endian ? 7 : 8)] = (char)orientation;
    Buf buf = { 0 };
    buf_put(&buf, str_sub(jpeg, 0, 2));
    buf_put(&buf, (Str){ segment, sizeof segment });
    buf_put(&buf, str_drop(jpeg, 2));
    Str out = arena_copy(arena, buf_str(&buf));
    buf_finish(&buf);
    return out;
}

#endif
