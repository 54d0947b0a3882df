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
