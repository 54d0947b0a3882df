// The list is read as a pack is, because it comes from the same editors and spreadsheets. What is no list
// of names is refused as a whole: half a class is worse than a sentence.
#include "name_list.h"

#include "base/file.h"
#include "base/utf8.h"
#include "pack/decode.h"
#include "pack/pack.h"

static bool add_name(Str *names, int *count, const Row *row, const char *path, Err *err)
{
    Str name = str_trim(row->text);
    if (str_empty(name)) return true;
    if (utf8_length(name) > NAME_LETTERS_MAX) {
        return err_set(err, "Regel %d van %s is te lang voor een naam. Zet elke naam op een regel.",
                       row->number, path);
    }
    if (*count == NAMES_MAX) {
        return err_set(err, "In %s staan meer dan %d namen. Maak er twee lijsten van.", path,
                       NAMES_MAX);
    }
    names[(*count)++] = name;
    return true;
}

bool name_list_read(Arena *arena, const char *path, Str **names, int *count, Err *err)
{
    Str bytes;
    bool cut = false;
    if (!file_read(arena, path, PACK_BYTES_MAX, &bytes, &cut, err)) return false;
    const PackLimits limits = { .bytes = PACK_BYTES_MAX, .lines = PACK_LINES_MAX };
    Decoded text = decode(arena, bytes, &limits, cut);
    if (text.result != DECODED_TEXT && text.result != DECODED_EMPTY) {
        return err_set(err, "Ik kan de namen in %s niet lezen. Bewaar de lijst als tekst (.txt).",
                       path);
    }
    Str *found = arena_new(arena, Str, NAMES_MAX);
    int n = 0;
    for (int i = 0; i < text.row_count; i++) {
        if (!add_name(found, &n, &text.rows[i], path, err)) return false;
    }
    if (n == 0) return err_set(err, "In %s staan geen namen.", path);
    *names = found;
    *count = n;
    return true;
}
