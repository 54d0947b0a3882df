/* Arenas: memory with one lifetime.
 *
 * Everything taken from an arena lives until arena_reset or arena_finish; nothing is given back on
 * its own. One arena per lifetime: program, pack, evening, replayed state, frame. The zero value is
 * an empty arena. Memory comes zeroed. When the machine has no memory left the program says so and
 * aborts (the journal makes a restart cheap); limits on outside data are checked before that. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/str.h"

typedef struct ArenaBlock ArenaBlock;

typedef struct Arena {
    ArenaBlock *block; /* the newest; older ones hang behind it */
    size_t used;       /* bytes handed out since the last reset, padding included */
    size_t peak;       /* the most `used` has ever been */
} Arena;

/* `count` objects of `size` bytes, zeroed, aligned for any type. Never NULL. */
void *arena_alloc(Arena *arena, size_t count, size_t size);
/* arena_new(&a, Item, 12) is an Item * to twelve zeroed items. */
#define arena_new(arena, type, count) ((type *)arena_alloc((arena), (size_t)(count), sizeof(type)))

/* Room for at least `count` of `size` bytes in place of `*capacity` at `old`, doubling, a long list by
 * a quarter; what is there is kept, the rest is zeroed. Returns the old memory when it is large
 * enough; otherwise that memory may be gone. */
void *arena_grow(Arena *arena, void *old, size_t *capacity, size_t count, size_t size);

/* A copy that lives in the arena; it is followed by a NUL, which is not counted. */
Str arena_copy(Arena *arena, Str s);
/* NUL-terminated copy, for the border with libc and SDL. */
const char *arena_z(Arena *arena, Str s);
/* Formatted text in the arena, NUL-terminated, the NUL not counted. */
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
Str arena_printf(Arena *arena, const char *format, ...);

/* Forgets everything; keeps the largest block for the next time. */
void arena_reset(Arena *arena);
/* Gives everything back. The arena is empty and usable again. */
void arena_finish(Arena *arena);

/* The one place where running out of memory ends: a sentence on stderr, then abort(). */
_Noreturn void arena_exhausted(size_t bytes);

#endif
