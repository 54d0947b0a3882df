// The face of a card at the size of the screen and of paper: nothing outside it, nothing over anything
// else, however long its texts are; and what the room can no longer read is told.
#include "formats/card.h"

#include "support/geometry.h"
#include "support/metrics.h"

#include "formats/snug.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

static const char sentence_130[] =
    "Je gaat door, ook als het na tien keer proberen nog niet lukt, en je vraagt een ander om te "
    "helpen als je er echt zelf niet uitkomt";

static const struct {
    const char *title, *sentence, *photo, *icon;
    bool fits; // on the room's screen
    Field what;
} rows[] = {
    { "Doorzetter", "Je gaat door, ook als het tegenzit.", NULL, NULL, true, FIELD_NONE },
    { "Doorzetter", "Je gaat door, ook als het tegenzit.", NULL, "i.svg", true, FIELD_NONE },
    { "Doorzetter", "Je gaat door, ook als het tegenzit.", "f.jpg", NULL, true, FIELD_NONE },
    { "Doorzetter", "Je gaat door, ook als het tegenzit.", "f.jpg", "i.svg", true, FIELD_NONE },
    { "A", "", NULL, NULL, true, FIELD_NONE },
    { "Zorg voor de natuur en de zee", sentence_130, NULL, NULL, true, FIELD_NONE },
    { "Zorg voor de natuur en de zee", sentence_130, NULL, "i.svg", true, FIELD_NONE },
    { "Arbeidsvoorwaardenadviseurster", "Kort.", NULL, NULL, false, FIELD_CARD },
    { "Doorzetter", sentence_130, "f.jpg", NULL, false, FIELD_SENTENCE },
};
enum { ROWS = sizeof rows / sizeof *rows };

static Item item_of(int row)
{
    return (Item){ .kind = ITEM_CARD,
                   .card_kind = CARD_QUALITY,
                   .text = str_z(rows[row].title),
                   .sentence = str_z(rows[row].sentence),
                   .photo_path = str_z(rows[row].photo),
                   .icon = str_z(rows[row].icon) };
}

static bool is_inside(Rect inner, Rect outer)
{
    return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w &&
           inner.y + inner.h <= outer.y + outer.h;
}

static void check_face(Arena *arena, Rect box, int row)
{
    Item item = item_of(row);
    DrawList list = draw_begin(arena, 1778);
    Scene scene = { .metrics = metrics_fake(), .width = 1778 };
    card_face(&list, &scene, box, &item);
    int pictures = 0;
    Rect picture = { 0 }, safe = rect_inset(box, 24);
    for (int i = 0; i < list.count; i++) {
        if (list.items[i].kind != DRAW_IMAGE) continue;
        picture = list.items[i].box;
        pictures++;
        if (!is_inside(picture, safe)) fail_msg("row %d: the picture leaves the card", row);
    }
    if (pictures != (rows[row].photo || rows[row].icon)) fail_msg("row %d: pictures", row);
    for (int i = 0; i < list.count; i++) {
        if (list.items[i].kind != DRAW_RUN) continue;
        Rect ink = run_ink(&list.items[i]);
        if (!is_inside(ink, safe)) fail_msg("row %d: words leave the card", row);
        if (rects_overlap(ink, picture, 1)) fail_msg("row %d: words on the picture", row);
    }
    if (runs_wrong(&list, 10, "kaart") > 0) fail_msg("row %d", row);
    if (!list_says(&list, "Kwaliteit")) fail_msg("row %d: no kind", row);
}

static void nothing_leaves_the_card_or_covers_anything(void **test)
{
    (void)test;
    Arena arena = { 0 };
    const Rect boxes[] = { { 470, 132, CARD_W, CARD_H },
                           { 10, 0, 716, 1000 },
                           { 0, 0, 684, 1000 } };
    for (int row = 0; row < ROWS; row++) {
        for (size_t i = 0; i < sizeof boxes / sizeof *boxes; i++) {
            check_face(&arena, boxes[i], row);
        }
    }
    arena_finish(&arena);
}

static void what_the_room_cannot_read_is_told(void **test)
{
    (void)test;
    Arena arena = { 0 };
    Scene scene = { .metrics = metrics_fake(), .width = 1778 };
    for (int row = 0; row < ROWS; row++) {
        Item item = item_of(row);
        Field what = FIELD_NONE;
        bool fits = card_fits(&scene, &arena, (Rect){ 470, 132, CARD_W, CARD_H }, &item, &what);
        if (fits != rows[row].fits || what != rows[row].what) {
            fail_msg("row %d: fits %d, field %d", row, fits, (int)what);
        }
    }
    arena_finish(&arena);
}

static void a_text_shrinks_until_it_fits(void **test)
{
    (void)test;
    Arena arena = { 0 };
    TextStyle style = { .largest = 60, .smallest = 28 };
    Buf text = { 0 };
    for (int letters = 1; letters <= 300; letters++) {
        buf_putc(&text, 'W');
        TextBlock block = snug_fit(metrics_fake(), &arena, buf_str(&text), 300, 60, &style);
        if (!block.fits || block.width > 300.5f)
            fail_msg("%d letters: %g", letters, (double)block.width);
        if (letters <= 19) assert_true(block.size >= 28);
    }
    buf_finish(&text);
    arena_finish(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_leaves_the_card_or_covers_anything),
        cmocka_unit_test(what_the_room_cannot_read_is_told),
        cmocka_unit_test(a_text_shrinks_until_it_fits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
