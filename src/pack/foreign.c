// From a question of another program to ours. Two answers keep their order: the first is red. Of more,
// the right one and the first wrong one stay; where the order of the file would give the right one
// away (in GIFT it usually comes first), the text of the question decides its side, so that the same
// file always gives the same quiz.
#include "pack/foreign.h"

// FNV-1a, 32 bits (Fowler, Noll and Vo), as the format asks.
static uint32_t hash32(Str s)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < s.n; i++) {
        hash = (hash ^ (unsigned char)s.p[i]) * 16777619u;
    }
    return hash;
}

static void add(Reader *reader, Field field, int line, Str value, Str at)
{
    Entry *entry = draft_add(reader, field, line, field_word(field), value);
    entry->at.value = at;
    if (!reader->draft.first[field]) reader->draft.first[field] = entry;
}

static int first_of(const ForeignQuestion *question, bool right)
{
    for (int i = 0; i < question->count; i++) {
        if (question->choices[i].right == right) return i;
    }
    return -1;
}

static void add_right(Reader *reader, const ForeignQuestion *question, Side right)
{
    if (question->mark_line == 0) return;
    reader->draft.sided = true;
    reader->draft.right = right;
    add(reader, FIELD_RIGHT, question->mark_line, question->mark, question->mark);
}

// Which two answers stay, in the order red, green; -1 for what is not there.
static void choose_two(const ForeignQuestion *question, int two[2])
{
    two[0] = question->count > 0 ? 0 : -1;
    two[1] = question->count > 1 ? 1 : -1;
    if (question->count <= 2) return;
    int right = first_of(question, true), wrong = first_of(question, false);
    if (right < 0 || wrong < 0) return;
    bool first = question->shuffled ? hash32(question->text) % 2 == 0 : right < wrong;
    two[0] = first ? right : wrong;
    two[1] = first ? wrong : right;
}

static void say_reduced(Reader *reader, const ForeignQuestion *question)
{
    reader_say(reader, (Say){ .code = "I01",
                              .line = question->line,
                              .at = question->at,
                              .a = arena_printf(reader->brief, "%d", question->count) });
}

bool foreign_question(Reader *reader, const ForeignQuestion *question)
{
    static const Field sides[] = { FIELD_RED, FIELD_GREEN };
    Entry *entry = draft_begin(reader, FIELD_QUESTION, CARD_OTHER, question->line,
                               field_word(FIELD_QUESTION), question->text);
    if (!entry) return false;
    entry->at.value = question->at;
    int two[2];
    Side right = SIDE_NONE;
    choose_two(question, two);
    for (int side = 0; side < 2; side++) {
        if (two[side] < 0) continue;
        const Choice *choice = &question->choices[two[side]];
        add(reader, sides[side], choice->line, choice->text, choice->at);
        if (choice->right) right = side == 0 ? SIDE_RED : SIDE_GREEN;
    }
    add_right(reader, question, right);
    for (int i = 0; i < question->count; i++) {
        if (i == two[0] || i == two[1]) continue;
        const Choice *choice = &question->choices[i];
        add(reader, FIELD_NOTE, choice->line, choice->text, choice->at);
    }
    if (question->explain.n) {
        add(reader, FIELD_EXPLAIN, question->explain_line, question->explain, (Str){ 0 });
    }
    if (question->photo.n) {
        add(reader, FIELD_PHOTO, question->photo_line, question->photo, question->photo);
    }
    if (question->count > 2) say_reduced(reader, question);
    if (question->lost) {
        reader_say(reader, (Say){ .code = "I03", .line = question->line, .at = question->at });
    }
    return true;
}

void foreign_refuse(Reader *reader, int line, Str text)
{
    Pack *pack = reader->pack;
    draft_finish(reader);
    pack->loose = arena_grow(reader->arena, pack->loose, &reader->loose_capacity,
                             (size_t)pack->loose_count + 1, sizeof *pack->loose);
    pack->loose[pack->loose_count++] = arena_copy(reader->arena, text);
    reader_say(reader, (Say){ .code = "I02", .line = line });
}
