// Any bytes as the head of a picture. Whatever they are, the answer holds: a type without a size has
// neither side, a longer beginning of a file never changes the type, and the EXIF segment lies within
// the bytes.
#include "pack/picture.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // A copy of its own size, so that reading one byte too far is seen.
    char *bytes = malloc(size + 1);
    if (!bytes) abort();
    if (size > 0) memcpy(bytes, data, size);
    Str all = { bytes, size };
    PictureHead head = picture_head(all);
    assert((head.w == 0) == (head.h == 0));
    if (head.type == PICTURE_UNKNOWN) assert(head.w == 0);
    if (size >= 32) assert(picture_head(str_sub(all, 0, 32)).type == head.type);
    bool allowed = head.w > 0 && !picture_is_too_large(head);
    if (allowed) assert((uint64_t)head.w * head.h <= PICTURE_PIXELS_MAX);
    Str exif = picture_exif(all);
    assert(exif.n == 0 || (exif.p >= bytes && exif.p + exif.n <= bytes + size));
    picture_is_cut_off(head.type, all);
    free(bytes);
    return 0;
}
