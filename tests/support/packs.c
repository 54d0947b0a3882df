// What a format may expect of a pack and little more: one file, in which every item has a line of
// its own, because messages about texts that do not fit point to it.
#include "support/packs.h"

// Lengths that pack-format.md allows and that still fit a picture at 4:3 when every letter is as
// wide as in the fake metrics.
enum { LONG_STATEMENT = 200, LONG_ANSWER = 60, LONG_EXPLAIN = 180, LONG_PROMPT = 160 };
enum { LONG_TITLE = 60, LONG_MAKERS = 40 };

Str packs_words(Arena *arena, Str mark, int length)
{
    static const char *const words[] = { "samen", "kiezen",   "ouders", "en", "een",   "school",
                                         "die",   "dichtbij", "is",     "of", "later", "beroep" };
    Buf out = { 0 };
    buf_put(&out, mark);
    for (int i = 0; (int)out.n < length; i++) {
        buf_printf(&out, " %s", words[i % (int)(sizeof words / sizeof *words)]);
    }
    out.n = (size_t)length < out.n ? (size_t)length : out.n;
    if (out.p[out.n - 1] == ' ') out.p[out.n - 1] = 'n';
    Str text = arena_copy(arena, buf_str(&out));
    buf_finish(&out);
    return text;
}

static Str marked(Arena *arena, const char *word, int number, const char *rest)
{
    return arena_printf(arena, "%s%d%s", word, number, rest);
}

Pack packs_statements(Arena *arena, int count)
{
    Pack pack = { .path = STR("proef.txt"), .title = STR("Proefpak"), .item_count = count };
    pack.items = arena_new(arena, Item, count);
    pack.files = arena_new(arena, PackFile, 1); // where messages point to
    pack.file_count = 1;
    pack.files[0].path = pack.path;
    pack.files[0].line_count = count;
    for (int i = 0; i < count; i++) {
        pack.items[i] = (Item){ .kind = ITEM_STATEMENT,
                                .number = i + 1,
                                .line = i + 1,
                                .usable = true,
                                .text = marked(arena, "Over stelling", i + 1,
                                               "x mag je iets vinden."),
                                .red = STR("Oneens"),
                                .green = STR("Eens") };
    }
    return pack;
}

void packs_name(Pack *pack, int number, Str red, Str green)
{
    Item *item = &pack->items[number - 1];
    item->named = true;
    item->red = red;
    item->green = green;
}

void packs_school(Arena *arena, Pack *pack, int number, View view)
{
    Item *item = &pack->items[number - 1];
    item->view = view;
    item->explain = marked(arena, "Met uitleg", number, "x zegt de school waarom.");
}

void packs_prompts(Arena *arena, Pack *pack, int number, int count)
{
    Item *item = &pack->items[number - 1];
    static const char *const rests[] = { "a?", "b?", "c?" };
    item->prompt_count = count;
    for (int p = 0; p < count; p++) {
        item->prompts[p] = marked(arena, "Wat vind je van praat", number, rests[p]);
    }
}

void packs_photo(Pack *pack, int number)
{
    Item *item = &pack->items[number - 1];
    item->photo = STR("school.jpg");
    item->photo_path = STR("foto/school.jpg");
    item->credit = STR("Foto: de leerlingen van groep 8");
}

Pack packs_mixed(Arena *arena)
{
    Pack pack = packs_statements(arena, 6);
    pack.makers = STR("groep 8");
    packs_school(arena, &pack, 1, VIEW_RED);
    packs_prompts(arena, &pack, 1, 2);
    packs_name(&pack, 3, STR("Geld"), STR("Plezier"));
    packs_school(arena, &pack, 3, VIEW_DEPENDS);
    packs_prompts(arena, &pack, 3, 3);
    packs_photo(&pack, 4);
    packs_school(arena, &pack, 4, VIEW_GREEN);
    packs_school(arena, &pack, 5, VIEW_NONE);
    packs_name(&pack, 6, STR("Een vaste baan bij een groot bedrijf in de stad"),
               STR("Een eigen bedrijf met vrienden en vrije dagen"));
    packs_school(arena, &pack, 6, VIEW_GREEN);
    packs_prompts(arena, &pack, 6, 1);
    return pack;
}

Pack packs_longest(Arena *arena, int count)
{
    Pack pack = packs_statements(arena, count);
    pack.title = packs_words(arena, STR("Titel"), LONG_TITLE);
    pack.makers = packs_words(arena, STR("Makers"), LONG_MAKERS);
    for (int i = 0; i < count; i++) {
        Item *item = &pack.items[i];
        int n = i + 1;
        item->text = packs_words(arena, marked(arena, "stelling", n, "x"), LONG_STATEMENT);
        item->named = true;
        item->red = packs_words(arena, STR("Rood"), LONG_ANSWER);
        item->green = packs_words(arena, STR("Groen"), LONG_ANSWER);
        item->view = n % 2 ? VIEW_RED : VIEW_GREEN;
        item->explain = packs_words(arena, marked(arena, "uitleg", n, "x"), LONG_EXPLAIN);
        item->prompt_count = PACK_PROMPTS_MAX;
        for (int p = 0; p < PACK_PROMPTS_MAX; p++) {
            static const char *const rests[] = { "a", "b", "c" };
            item->prompts[p] = packs_words(arena, marked(arena, "praat", n, rests[p]), LONG_PROMPT);
        }
    }
    return pack;
}

Pack packs_shortest(Arena *arena)
{
    Pack pack = packs_statements(arena, 1);
    pack.title = (Str){ 0 };
    pack.items[0].text = STR("X");
    packs_name(&pack, 1, STR("A"), STR("B"));
    return pack;
}

// Quizzes -----------------------------------------------------------------------------------------

const QuizShape quiz_plain = { .groups = 3, .photos = true };
const QuizShape quiz_longest = { .question = 180,
                                 .answer = 75,
                                 .explain = 300,
                                 .prompt = 160,
                                 .name = 40,
                                 .prize = 60,
                                 .groups = 3,
                                 .photos = true };
const QuizShape quiz_together = { .question = 80,
                                  .answer = 40,
                                  .explain = 110,
                                  .name = 12,
                                  .prize = 20,
                                  .groups = 3,
                                  .photos = true };
const QuizShape quiz_bare = {
    .question = 180, .answer = 75, .explain = -1, .groups = 3, .photos = true
};
const QuizShape quiz_terse = { .groups = 2, .notes = true, .terse = true };
const QuizShape quiz_long = { .question = 170,
                              .answer = 60,
                              .explain = 240,
                              .name = 40,
                              .prize = 60,
                              .title = 28,
                              .sentence = 120,
                              .groups = 2,
                              .notes = true,
                              .terse = true };

static Str quiz_text(Arena *arena, const QuizShape *shape, const char *word, int number, int length)
{
    Str mark = marked(arena, word, number, "x");
    if (length > 0) return packs_words(arena, mark, length);
    if (length < 0) return (Str){ 0 };
    return shape->terse ? mark : arena_printf(arena, "Zo %.*s en meer", STR_ARG(mark));
}

static void quiz_question(Arena *arena, const QuizShape *shape, Item *item)
{
    int n = item->number;
    Str good = quiz_text(arena, shape, "goed", n, shape->answer),
        wrong = quiz_text(arena, shape, "fout", n, shape->answer);
    item->kind = ITEM_QUESTION;
    item->named = true;
    item->right = n % 2 ? SIDE_RED : SIDE_GREEN;
    item->text = quiz_text(arena, shape, "vraag", n, shape->question);
    item->red = n % 2 ? good : wrong;
    item->green = n % 2 ? wrong : good;
    item->explain = quiz_text(arena, shape, "uitleg", n, shape->explain);
    item->prompts[0] = quiz_text(arena, shape, "praat", n, shape->prompt);
    item->prompt_count = 1;
    if (shape->notes) {
        item->notes = arena_new(arena, Str, 1);
        item->notes[0] = quiz_text(arena, shape, "notitie", n, 0);
        item->note_count = 1;
    }
    if (!shape->photos || n % 4 < 2) return;
    item->photo_path = STR("foto/bakkerij.jpg");
    item->credit = n % 4 == 2 ? STR("Foto: de leerlingen van groep 8") : (Str){ 0 };
}

Pack packs_quiz(Arena *arena, const QuizShape *shape, int questions, int cards)
{
    int count = questions + cards;
    Pack pack = { .path = STR("map"), .item_count = count, .file_count = shape->groups };
    if (shape->prize > 0) pack.prize = quiz_text(arena, shape, "prijs", 1, shape->prize);
    pack.files = arena_new(arena, PackFile, shape->groups);
    for (int f = 0; f < shape->groups; f++) {
        pack.files[f].path = STR("map/groep.txt");
        pack.files[f].makers = quiz_text(arena, shape, "groep", f + 1, shape->name);
        pack.files[f].line_count = count;
    }
    pack.items = arena_new(arena, Item, count);
    for (int i = 0; i < count; i++) {
        Item *item = &pack.items[i];
        *item = (Item){ .line = i + 1, .usable = true, .file = i % shape->groups };
        item->number = i < questions ? i + 1 : i - questions + 1;
        if (i < questions) {
            quiz_question(arena, shape, item);
            continue;
        }
        item->kind = ITEM_CARD;
        item->card_kind = CARD_COMPLIMENT;
        item->text = quiz_text(arena, shape, "kaart", item->number, shape->title);
        item->sentence = quiz_text(arena, shape, "zin", item->number, shape->sentence);
    }
    return pack;
}
