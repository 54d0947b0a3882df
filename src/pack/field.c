// What is known about fields and kinds of items: what they are called, where they may stand, whether
// text may follow on the next line. Tables, so that the reader never asks for a field by name.
#include "pack/keyword.h"

#include "base/utf8.h"

// What a field is called, where it may stand and whether text may follow on the next line.
enum { Q = 1 << ITEM_QUESTION, S = 1 << ITEM_STATEMENT, K = 1 << ITEM_CARD, A = 1 << ITEM_PART };

static const struct {
    Str word;
    int fits; /* in which kinds of items */
    bool header, text, translated;
} fields[FIELD_COUNT] = {
    [FIELD_TITLE] = { .word = STR_INIT("Titel"), .header = true },
    [FIELD_MAKERS] = { .word = STR_INIT("Makers"), .header = true },
    [FIELD_KIND] = { .word = STR_INIT("Soort"), .header = true },
    [FIELD_LANGUAGE] = { .word = STR_INIT("Taal"), .header = true },
    [FIELD_START] = { .word = STR_INIT("Begin"), .header = true },
    [FIELD_DATE] = { .word = STR_INIT("Datum"), .header = true },
    [FIELD_PRIZE] = { .word = STR_INIT("Prijs"), .header = true },
    [FIELD_QUESTION] = { .word = STR_INIT("Vraag"), .fits = Q, .text = true, .translated = true },
    [FIELD_STATEMENT] = { .word = STR_INIT("Stelling"),
                          .fits = S,
                          .text = true,
                          .translated = true },
    [FIELD_CARD] = { .word = STR_INIT("Kaart"), .fits = K, .translated = true },
    [FIELD_PART] = { .word = STR_INIT("Onderdeel"), .fits = A, .translated = true },
    [FIELD_RED] = { .word = STR_INIT("Rood"), .fits = Q | S, .text = true, .translated = true },
    [FIELD_GREEN] = { .word = STR_INIT("Groen"), .fits = Q | S, .text = true, .translated = true },
    [FIELD_EXTRA] = { .word = STR_INIT("Antwoord"), .fits = Q, .text = true },
    [FIELD_RIGHT] = { .word = STR_INIT("Goed"), .fits = Q | S },
    [FIELD_SCHOOL] = { .word = STR_INIT("School"), .fits = S },
    [FIELD_EXPLAIN] = { .word = STR_INIT("Uitleg"),
                        .fits = Q | S | A,
                        .text = true,
                        .translated = true },
    [FIELD_PROMPT] = { .word = STR_INIT("Praat"),
                       .fits = Q | S | K,
                       .text = true,
                       .translated = true },
    [FIELD_PHOTO] = { .word = STR_INIT("Foto"), .fits = Q | S | K | A },
    [FIELD_CREDIT] = { .word = STR_INIT("Bron"), .fits = Q | S | K | A },
    [FIELD_SENTENCE] = { .word = STR_INIT("Zin"), .fits = K, .text = true, .translated = true },
    [FIELD_MINUTES] = { .word = STR_INIT("Minuten"), .fits = A },
    [FIELD_WHO] = { .word = STR_INIT("Wie"), .fits = A },
    [FIELD_PLAY] = { .word = STR_INIT("Spel"), .fits = A },
    [FIELD_NOTE] = { .word = STR_INIT("Notitie"), .fits = Q | S | K | A, .text = true },
    [FIELD_SPEAKERS] = { .word = STR_INIT("Sprekers"), .fits = A },
    [FIELD_EACH] = { .word = STR_INIT("Per spreker"), .fits = A },
    [FIELD_GROUPS] = { .word = STR_INIT("Groepen"), .fits = A },
    [FIELD_ROOMS] = { .word = STR_INIT("Lokalen"), .fits = A },
    [FIELD_ROUNDS] = { .word = STR_INIT("Rondes"), .fits = A },
    [FIELD_WALK] = { .word = STR_INIT("Lopen"), .fits = A },
    [FIELD_EXIT] = { .word = STR_INIT("Slotvraag"), .fits = A, .text = true },
};

static const struct {
    Field field;
    Str word;
} item_kinds[] = {
    [ITEM_NONE] = { .field = FIELD_NONE },
    [ITEM_QUESTION] = { .field = FIELD_QUESTION, .word = STR_INIT("vraag") },
    [ITEM_STATEMENT] = { .field = FIELD_STATEMENT, .word = STR_INIT("stelling") },
    [ITEM_CARD] = { .field = FIELD_CARD, .word = STR_INIT("kaart") },
    [ITEM_PART] = { .field = FIELD_PART, .word = STR_INIT("onderdeel") },
};

static const struct {
    Str many;
    const char *folded[4];
} card_kinds[] = {
    [CARD_OTHER] = { .many = { 0 } },
    [CARD_QUALITY] = { .many = STR_INIT("kwaliteiten"),
                       .folded = { "kwaliteit", "quality", "qualities" } },
    [CARD_MOTIVE] = { .many = STR_INIT("motieven"), .folded = { "motief", "motive", "motives" } },
    [CARD_JOB] = { .many = STR_INIT("beroepen"), .folded = { "beroep", "job", "jobs" } },
    [CARD_ACTIVITY] = { .many = STR_INIT("activiteiten"),
                        .folded = { "activiteit", "activity", "activities" } },
    [CARD_COMPLIMENT] = { .many = STR_INIT("complimenten"),
                          .folded = { "compliment", "compliments" } },
    [CARD_QUESTION] = { .many = STR_INIT("vragen"),
                        .folded = { "vraag", "question", "questions" } },
};

bool keyword_is_translatable(Field field)
{
    return fields[field].translated;
}

Str field_word(Field field)
{
    return fields[field].word;
}

ItemKind field_item(Field field)
{
    for (int kind = ITEM_QUESTION; kind <= ITEM_PART; kind++) {
        if (item_kinds[kind].field == field) return (ItemKind)kind;
    }
    return ITEM_NONE;
}

Field item_field(ItemKind kind)
{
    return item_kinds[kind].field;
}

Str item_word(ItemKind kind)
{
    return item_kinds[kind].word;
}

bool field_is_item(Field field)
{
    return field_item(field) != ITEM_NONE;
}

bool field_is_header(Field field)
{
    return fields[field].header;
}

bool field_fits(Field field, ItemKind kind)
{
    return (fields[field].fits >> kind & 1) != 0;
}

bool field_takes_text(Field field)
{
    return fields[field].text;
}

CardKind card_kind_find(Str folded)
{
    for (int kind = CARD_QUALITY; kind < CARD_KINDS; kind++) {
        if (str_eq(folded, card_kinds[kind].many)) return (CardKind)kind;
        for (int k = 0; card_kinds[kind].folded[k]; k++) {
            if (str_eq(folded, str_z(card_kinds[kind].folded[k]))) return (CardKind)kind;
        }
    }
    return CARD_OTHER;
}

Str card_kind_word(CardKind kind)
{
    return card_kinds[kind].many;
}

OwnGame own_game(Str play, CardKind *deck)
{
    static const struct {
        Str name;
        CardKind deck;
    } games[] = {
        { STR_INIT("kwaliteitenspel"), CARD_QUALITY },
        { STR_INIT("op volgorde"), CARD_ACTIVITY },
        { STR_INIT("complimentenwijzer"), CARD_COMPLIMENT },
        { STR_INIT("vragenwijzer"), CARD_QUESTION },
        { STR_INIT("beroepenmuur"), CARD_JOB },
        { STR_INIT("placemat"), CARD_OTHER },
    };
    char folded[KEY_FOLD_MAX];
    if (play.n > KEY_BYTES_MAX) return OWN_GAME_NONE;
    Str name = { folded, utf8_fold_into(folded, play) };
    for (size_t i = 0; i < sizeof games / sizeof *games; i++) {
        if (!str_eq(name, games[i].name)) continue;
        *deck = games[i].deck;
        return games[i].deck == CARD_OTHER ? OWN_GAME_DECKS : OWN_GAME_DECK;
    }
    return OWN_GAME_NONE;
}

bool field_is_answer(Field field)
{
    return field == FIELD_RED || field == FIELD_GREEN || field == FIELD_RIGHT;
}

bool field_is_short(Field field)
{
    switch (field) {
    case FIELD_RED:
    case FIELD_GREEN:
    case FIELD_EXTRA:
    case FIELD_RIGHT:
    case FIELD_SCHOOL:
    case FIELD_PHOTO:
    case FIELD_CREDIT:
    case FIELD_MINUTES:
    case FIELD_WHO:
    case FIELD_PLAY:
    case FIELD_SPEAKERS:
    case FIELD_EACH:
    case FIELD_GROUPS:
    case FIELD_ROOMS:
    case FIELD_ROUNDS:
    case FIELD_WALK:
        return true;
    default:
        return false;
    }
}
