// libexif reads the mark, because EXIF is full of traps; picture.c finds the segment, because libexif
// gives up when XMP stands before it.
#include "pack/orientation.h"

#include "pack/picture.h"

#include <libexif/exif-data.h>

int picture_orientation(Str jpeg)
{
    int orientation = 1;
    Str exif = picture_exif(jpeg);
    if (exif.n == 0) return orientation;
    ExifData *data = exif_data_new_from_data((const unsigned char *)exif.p, (unsigned)exif.n);
    if (!data) return orientation;
    ExifEntry *entry = exif_content_get_entry(data->ifd[EXIF_IFD_0], EXIF_TAG_ORIENTATION);
    if (entry && entry->format == EXIF_FORMAT_SHORT && entry->components == 1 && entry->size >= 2) {
        orientation = exif_get_short(entry->data, exif_data_get_byte_order(data));
    }
    exif_data_unref(data);
    return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

PictureTurn picture_turn(int orientation)
{
    static const PictureTurn turns[9] = {
        [2] = { .mirror_x = true },
        [3] = { .mirror_x = true, .mirror_y = true },
        [4] = { .mirror_y = true },
        [5] = { .swap = true },
        [6] = { .swap = true, .mirror_y = true },
        [7] = { .swap = true, .mirror_x = true, .mirror_y = true },
        [8] = { .swap = true, .mirror_x = true },
    };
    return turns[orientation >= 1 && orientation <= 8 ? orientation : 1];
}
