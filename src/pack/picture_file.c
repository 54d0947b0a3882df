// All that can be told before a decoder is asked is told here, in the order of what it costs: the size on
// disk, the first bytes, and the end of the file last.
#include "pack/picture_file.h"

#include "base/file.h"

bool picture_file_read(Arena *arena, const char *path, Str *bytes, Err *err)
{
    Str name = path_name(str_z(path));
    FileInfo info = file_info(path);
    if (info.kind != FILE_PLAIN) {
        return err_set(err, "Ik vind de foto %.*s niet.", STR_ARG(name));
    }
    if (info.size > PICTURE_BYTES_MAX) {
        return err_set(err, "De foto %.*s is groter dan 32 MB. Bewaar hem kleiner.", STR_ARG(name));
    }
    return file_read(arena, path, PICTURE_BYTES_MAX, bytes, NULL, err);
}

bool picture_file_head(Str bytes, Str name, PictureHead *head, Err *err)
{
    *head = picture_head(bytes);
    if (head->type == PICTURE_UNKNOWN || head->w == 0) {
        return err_set(err, "Ik kan de foto %.*s niet openen. Neem een JPG- of PNG-bestand.",
                       STR_ARG(name));
    }
    if (picture_is_too_large(*head)) {
        return err_set(err,
                       "De foto %.*s heeft meer dan 64 miljoen beeldpunten. Bewaar hem kleiner.",
                       STR_ARG(name));
    }
    if (picture_is_cut_off(head->type, bytes)) {
        return err_set(err, "De foto %.*s is maar half opgeslagen. Kopieer hem opnieuw.",
                       STR_ARG(name));
    }
    return true;
}
