// From letters to pens. Each piece is shaped once, in thousandths of the em and without hinting,
// and the advances are added up along the logical order; from then on the width of any stretch at
// any size is a subtraction. Shaping each candidate line was rejected: it costs a hundred times as
// much and differs only in the kerning across a break, which is nothing next to a blank.
#include "draw/shape.h"

#include <assert.h>

// One text cannot make a frame late: more than this fills no picture, so it never fits one.
static Str beginning(Str text)
{
    if (text.n <= TEXT_LONGEST) return text;
    size_t end = TEXT_LONGEST;
    while (end > TEXT_LONGEST - 4 && ((unsigned char)text.p[end] & 0xC0) == 0x80) {
        end--; // not inside a character
    }
    return str_sub(text, 0, end);
}

static bool same_piece(const Letter *a, const Letter *b)
{
    return a->face == b->face && a->script == b->script && a->level == b->level;
}

static void split_pieces(Shaped *shaped, Arena *arena, const Letters *letters)
{
    size_t capacity = 0;
    for (int i = 0; i < letters->count;) {
        const Letter *first = &letters->items[i];
        if (first->character == '\n') {
            i++;
            continue;
        }
        while (i < letters->count && letters->items[i].character != '\n' &&
               same_piece(first, &letters->items[i])) {
            i++;
        }
        shaped->pieces = arena_grow(arena, shaped->pieces, &capacity,
                                    (size_t)shaped->piece_count + 1, sizeof *shaped->pieces);
        shaped->pieces[shaped->piece_count++] = (Piece){
            .from = first->at,
            .to = i < letters->count ? letters->items[i].at : (uint32_t)letters->text.n,
            .face = first->face,
            .script = first->script,
            .level = first->level,
        };
    }
}

static void measure_pieces(Shaped *shaped, const Metrics *metrics)
{
    for (int i = 0; i < shaped->piece_count; i++) {
        const Piece *piece = &shaped->pieces[i];
        Str text = str_sub(shaped->text, piece->from, piece->to);
        Cluster *out = shaped->clusters + shaped->cluster_count;
        int count = metrics->shape(metrics, piece->face, text, piece->script, piece->level & 1,
                                   out);
        assert(count >= 0 && (size_t)count <= text.n);
        for (int k = 0; k < count; k++) {
            out[k].at += piece->from;
        }
        shaped->cluster_count += count;
    }
}

Shaped text_shape(const Metrics *metrics, Arena *arena, Str text, bool bold)
{
    Str taken = beginning(text);
    Letters letters = text_letters(metrics, arena, taken, bold);
    Shaped shaped = {
        .text = letters.text,
        .clusters = arena_new(arena, Cluster, letters.text.n),
        .rtl = letters.rtl,
        .whole = taken.n == text.n,
    };
    split_pieces(&shaped, arena, &letters);
    measure_pieces(&shaped, metrics);
    shaped.pen = arena_new(arena, double, shaped.cluster_count + 1);
    for (int i = 0; i < shaped.cluster_count; i++) {
        shaped.pen[i + 1] = shaped.pen[i] + (double)shaped.clusters[i].advance;
    }
    return shaped;
}

double shaped_pen(const Shaped *shaped, uint32_t at)
{
    int low = 0, high = shaped->cluster_count; // the first cluster that begins at or after `at`
    while (low < high) {
        int middle = (low + high) / 2;
        if (shaped->clusters[middle].at < at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return shaped->pen[low];
}
