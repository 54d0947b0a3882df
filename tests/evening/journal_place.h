/* What the tests of the journal share: a folder of their own, an evening to write, a way to look.
 * */
#ifndef TESTS_JOURNAL_PLACE_H
#define TESTS_JOURNAL_PLACE_H

#include "evening/journal_inside.h"

#include "base/buf.h"
#include "support/folder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

typedef struct Place {
    Arena arena;
    const char *folder;
    Journal *journal;
} Place;

static inline Journal *opened(const char *folder)
{
    Journal *journal = NULL;
    Err warning = { "?" }, err = { "" };
    if (!journal_open(&journal, folder, &warning, &err)) fail_msg("%s", err.text);
    assert_string_equal(warning.text, "");
    return journal;
}

static inline int set_up(void **state)
{
    Place *place = test_calloc(1, sizeof *place);
    place->folder = temp_folder(&place->arena);
    place->journal = opened(place->folder);
    *state = place;
    return 0;
}

static inline int tear_down(void **state)
{
    Place *place = *state;
    journal_close(place->journal);
    temp_folder_remove(place->folder);
    arena_finish(&place->arena);
    test_free(place);
    return 0;
}

static inline void close_journal(Place *place)
{
    journal_close(place->journal);
    place->journal = NULL;
}

static inline void open_again(Place *place)
{
    close_journal(place);
    place->journal = opened(place->folder);
}

static PackSource sample_sources[] = {
    { STR_INIT("quizzes/bakker.txt"), STR_INIT("Vraag: Wat eet Yasmina?\n\0\xff\xfe rest") },
    { STR_INIT("quizzes/een map/\xff.txt"), STR_INIT("") },
};
static JournalPart sample_parts[] = {
    { STR_INIT("stellingen"), STR_INIT("quizzes"), 0xfedcba9876543210u, sample_sources, 2,
      STR_INIT("Onderdeel: Quiz\nMinuten: 20\n") },
    { STR_INIT("nul"), STR_INIT(""), 0, NULL, 0, { 0 } },
};

static inline JournalEvening sample_evening(int64_t started_ms)
{
    return (JournalEvening){
        .started_ms = started_ms,
        .title = STR("Ouder-kindavond groep 8 \xe2\x98\x80"),
        .place = STR("stelling 1 van 12"),
        .parts = sample_parts,
        .part_count = 2,
    };
}

static inline bool begin(Journal *journal, int64_t started_ms, int64_t *id)
{
    JournalEvening evening = sample_evening(started_ms);
    Err err = { "" };
    bool ok = journal_begin(journal, &evening, &err);
    *id = evening.id;
    return ok;
}

static inline bool append(Journal *journal, int64_t id, int seq, const char *text, Err *err)
{
    JournalMove move = { .at_ms = seq * 1000, .part = seq % 2, .text = str_z(text) };
    return journal_catch_up(journal, id, seq, &move, 1, seq + 1, STR("ergens"), err);
}

// The moves as "a b | c": those in force, then those that can be redone.
static inline const char *told(Place *place, int64_t id)
{
    JournalEvening evening = { 0 };
    Err err = { "" };
    if (!journal_read(place->journal, &place->arena, id, &evening, &err)) return "onleesbaar";
    Buf text = { 0 };
    for (int i = 0; i < evening.move_count; i++) {
        if (i == evening.cursor) buf_printf(&text, "| ");
        buf_printf(&text, "%.*s ", STR_ARG(evening.moves[i].text));
    }
    const char *copy = arena_z(&place->arena, str_trim(buf_str(&text)));
    buf_finish(&text);
    return copy;
}

static inline void check_str(Str got, Str want)
{
    if (!str_eq(got, want)) fail_msg("\"%.*s\" is not \"%.*s\"", STR_ARG(got), STR_ARG(want));
}

#define JOURNAL_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

#endif
