// Sheets as lists: how many pages, that every word of a card stays inside its cut lines, that backs lie
// behind their cards, and that nothing is cut off however long it is.
#include "paper/sheet.h"

#include "support/geometry.h"

#include "formats/mat.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { MOST = 500 };

typedef struct Deck {
    Arena arena;
    Fonts *fonts;
    Item items[MOST];
    const Item *cards[MOST];
} Deck;

static int open_deck(void **state)
{
    static Deck deck;
    deck = (Deck){ 0 };
    assert_true(fonts_create(&deck.fonts, NULL, NULL, NULL));
    for (int i = 0; i < MOST; i++) {
        deck.items[i] = (Item){ .kind = ITEM_CARD,
                                .usable = true,
                                .card_kind = CARD_QUALITY,
                                .text = arena_printf(&deck.arena, "Titel%d", i),
                                .sentence = STR("Je gaat door, ook als het niet lukt.") };
        deck.cards[i] = &deck.items[i];
    }
    *state = &deck;
    return 0;
}

static int close_deck(void **state)
{
    Deck *deck = *state;
    fonts_destroy(deck->fonts);
    arena_finish(&deck->arena);
    return 0;
}

static DrawList page_of(Deck *deck, const SheetJob *job, int page)
{
    return sheet_draw(job, fonts_metrics(deck->fonts), &deck->arena, page);
}

static void pages_are_counted(void **state)
{
    Deck *deck = *state;
    static const struct {
        SheetKind kind;
        int cards, names;
        bool backs;
        int pages;
    } rows[] = {
        { SHEET_CARDS, 1, 0, false, 1 },    { SHEET_CARDS, 9, 0, false, 1 },
        { SHEET_CARDS, 10, 0, false, 2 },   { SHEET_CARDS, 1, 0, true, 2 },
        { SHEET_CARDS, 500, 0, true, 112 }, { SHEET_WALL, 1, 0, false, 1 },
        { SHEET_WALL, 500, 0, false, 250 }, { SHEET_VOTES, 0, 0, false, 2 },
        { SHEET_MATS, 0, 0, false, 1 },     { SHEET_MATS, 0, 300, false, 300 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        SheetJob job = { .kind = rows[i].kind,
                         .cards = deck->cards,
                         .card_count = rows[i].cards,
                         .backs = rows[i].backs,
                         .name_count = rows[i].names };
        if (sheet_count(&job) != rows[i].pages) fail_msg("row %zu: %d", i, sheet_count(&job));
    }
}

// Which cell of the page, in millimetres, holds the middle of the box; -1: none.
static int cell_of(const DrawList *list, Rect box)
{
    float u = DRAW_HEIGHT / 297.0f;
    (void)list;
    int column = (int)floorf(((box.x + box.w / 2) / u - 10.5f) / 63),
        row = (int)floorf(((box.y + box.h / 2) / u - 16.5f) / 88);
    return column >= 0 && column < 3 && row >= 0 && row < 3 ? 3 * row + column : -1;
}

static bool stays_in_cell(Rect ink, int cell)
{
    float u = DRAW_HEIGHT / 297.0f, air = 3;
    Rect safe = { (10.5f + 63 * (float)(cell % 3) + air) * u,
                  (16.5f + 88 * (float)(cell / 3) + air) * u, (63 - 2 * air) * u,
                  (88 - 2 * air) * u };
    return ink.x >= safe.x && ink.y >= safe.y && ink.x + ink.w <= safe.x + safe.w &&
           ink.y + ink.h <= safe.y + safe.h;
}

static void check_words(const DrawList *list)
{
    for (int i = 0; i < list->count; i++) {
        if (list->items[i].kind != DRAW_RUN) continue;
        Rect ink = run_ink(&list->items[i]);
        int cell = cell_of(list, ink);
        if (cell >= 0 && stays_in_cell(ink, cell)) continue;
        fail_msg("\"%.*s\" stands outside its card", STR_ARG(list->items[i].text));
    }
}

static void words_stay_three_millimetres_inside_the_cut_lines(void **state)
{
    Deck *deck = *state;
    char endless[61], sentence[700];
    memset(endless, 'W', 60);
    endless[60] = '\0';
    for (int i = 0; i < 100; i++) {
        memcpy(sentence + 7 * i, "waarom ", 7);
    }
    sentence[699] = '\0';
    static const char *const titles[] = { "A", "Zorg voor de natuur", "Arbeidsvoorwaardenkundige",
                                          NULL };
    for (int i = 0; i < 9; i++) {
        Str title = str_z(titles[i % 4] ? titles[i % 4] : endless);
        deck->items[i].text = arena_copy(&deck->arena, title);
        deck->items[i].sentence = arena_copy(&deck->arena, str_z(i % 2 ? sentence : "Kort."));
        if (i >= 3) deck->items[i].icon = STR("icoon.svg");
        if (i >= 6) deck->items[i].photo_path = STR("foto.jpg");
    }
    SheetJob job = { .kind = SHEET_CARDS, .cards = deck->cards, .card_count = 9 };
    DrawList list = page_of(deck, &job, 0);
    check_words(&list);
}

static void backs_lie_behind_their_cards(void **state)
{
    Deck *deck = *state;
    for (int count = 1; count <= 9; count++) {
        SheetJob job = {
            .kind = SHEET_CARDS, .cards = deck->cards, .card_count = count, .backs = true
        };
        bool front[9] = { false }, back[9] = { false };
        DrawList list = page_of(deck, &job, 0);
        for (int i = 0; i < list.count; i++) {
            if (list.items[i].kind == DRAW_RUN) front[cell_of(&list, list.items[i].box)] = true;
        }
        list = page_of(deck, &job, 1);
        for (int i = 0; i < list.count; i++) {
            bool sign = list.items[i].kind == DRAW_RRECT && list.items[i].role == ROLE_LAMP;
            if (sign) back[cell_of(&list, list.items[i].box)] = true;
        }
        for (int cell = 0; cell < 9; cell++) {
            int behind = cell / 3 * 3 + (2 - cell % 3); // turned over its long side
            if (front[cell] != (cell < count) || back[behind] != front[cell]) {
                fail_msg("%d cards, place %d", count, cell);
            }
        }
    }
}

static void a_voting_card_has_one_colour_and_its_word_on_both_sides(void **state)
{
    Deck *deck = *state;
    SheetJob job = { .kind = SHEET_VOTES, .red = STR("Oneens"), .green = STR("Eens") };
    for (int page = 0; page < 2; page++) {
        DrawList list = page_of(deck, &job, page);
        int words = 0;
        for (int i = 0; i < list.count; i++) {
            const DrawCmd *cmd = &list.items[i];
            if (cmd->kind != DRAW_RUN) continue;
            bool left = cmd->x < list.width / 2, red = str_eq(cmd->text, STR("Oneens"));
            assert_int_equal(red, left == (page == 0));
            assert_int_equal(cmd->role, red ? ROLE_ON_RED : ROLE_ON_GREEN);
            words++;
        }
        assert_int_equal(words, 4);
    }
}

static void a_name_stays_inside_its_disc(void **state)
{
    Deck *deck = *state;
    char endless[81];
    memset(endless, 'W', 80);
    endless[80] = '\0';
    const Str names[] = {
        STR("Bo"),
        STR("Annelies-Wilhelmina"),
        str_z(endless),
        STR("Marie-Louise Anna Wilhelmina Frederika van der Heijden-Oosterveld tot Bronkhorst-Ba"),
        STR("\xD9\x85\xD8\xAD\xD9\x85\xD8\xAF"),
    };
    enum { NAMES = sizeof names / sizeof *names };
    SheetJob job = { .kind = SHEET_MATS, .names = names, .name_count = NAMES };
    for (int page = 0; page < NAMES; page++) {
        DrawList list = page_of(deck, &job, page);
        int seen = 0;
        for (int i = 0; i < list.count; i++) {
            const DrawCmd *cmd = &list.items[i];
            if (cmd->kind != DRAW_RUN || cmd->role != ROLE_ON_LAMP) continue;
            Rect ink = run_ink(cmd);
            float dx = fmaxf(fabsf(ink.x - 707), fabsf(ink.x + ink.w - 707)),
                  dy = fmaxf(fabsf(ink.y - 602), fabsf(ink.y + ink.h - 602));
            if (dx * dx + dy * dy > 126 * 126) fail_msg("page %d: out of the disc", page);
            seen++;
        }
        assert_true(seen > 0);
        assert_int_equal(runs_wrong(&list, 1, "placemat"), 0);
    }
}

static void no_place_for_a_card_lies_under_the_name_or_another(void **state)
{
    (void)state;
    Rect all[14];
    int count = 0;
    for (int zone = 0; zone < MAT_ZONES; zone++) {
        for (int slot = 0; slot < mat_slots((MatZone)zone); slot++) {
            Rect box = mat_slot((MatZone)zone, slot, 0);
            float x = fminf(fmaxf(707, box.x), box.x + box.w) - 707,
                  y = fminf(fmaxf(602, box.y), box.y + box.h) - 602;
            assert_true(x * x + y * y > 150 * 150);
            for (int i = 0; i < count; i++) {
                assert_false(rects_overlap(all[i], box, 0));
            }
            all[count++] = box;
        }
    }
    assert_int_equal(count, 14);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pages_are_counted),
        cmocka_unit_test(words_stay_three_millimetres_inside_the_cut_lines),
        cmocka_unit_test(backs_lie_behind_their_cards),
        cmocka_unit_test(a_voting_card_has_one_colour_and_its_word_on_both_sides),
        cmocka_unit_test(a_name_stays_inside_its_disc),
        cmocka_unit_test(no_place_for_a_card_lies_under_the_name_or_another),
    };
    return cmocka_run_group_tests(tests, open_deck, close_deck);
}
