/* The words that lead a line (pack format, section 3). */
#ifndef PACK_KEYWORD_H
#define PACK_KEYWORD_H

#include "pack/language.h"
#include "pack/pack.h"

enum {
    KEY_CHARS_MAX = 30,  /* a longer text before a colon is no key word */
    KEY_BYTES_MAX = 240, /* never more than this is looked at */
    KEY_FOLD_MAX = 1024  /* room for one folded; see UTF8_FOLD_GROWTH */
};

typedef struct Keyword {
    Field field;
    CardKind card; /* "Beroep:" is a card and says which kind; else CARD_OTHER */
    int language;  /* of a translation, LANGUAGE_NONE: the pack's own */
} Keyword;

/* What a folded key means: exactly a known word, perhaps with a number behind it, perhaps with a
 * language before or behind it. False when it means nothing. */
bool keyword_find(Str folded, Keyword *out);

/* The same, but no language is looked for. */
bool keyword_find_plain(Str folded, Keyword *out);

/* Whether lines of this field may carry a language. */
bool keyword_is_translatable(Field field);

/* Without a number at the end: "vraag nr 3", "vraag3" -> "vraag". */
Str keyword_without_number(Str folded);
/* Takes a language off the front or the back; LANGUAGE_NONE when there is none. */
int keyword_take_language(Str *folded);

/* The word in the table that names the field: "Groen". */
Str field_word(Field field);
bool field_is_item(Field field);
bool field_is_header(Field field);
/* Rood, Groen or Goed. */
bool field_is_answer(Field field);
ItemKind field_item(Field field); /* ITEM_NONE unless it is an item word */
Field item_field(ItemKind kind);  /* FIELD_QUESTION for ITEM_QUESTION */
Str item_word(ItemKind kind);     /* "vraag", "stelling", "kaart", "onderdeel" */
bool field_fits(Field field, ItemKind kind);
/* Text on the next line belongs to this field. */
bool field_takes_text(Field field);
/* A name, an answer, a number: a comma or semicolon behind it is no part of it. */
bool field_is_short(Field field);
/* Folded name of a kind of cards, one or many, Dutch or English; CARD_OTHER when unknown. */
CardKind card_kind_find(Str folded);
Str card_kind_word(CardKind kind); /* "kwaliteiten"; empty for CARD_OTHER */
/* What stands behind Spel when it is no file but a game with the program's own cards: "kwaliteitenspel",
 * "vragenwijzer" (one deck, `*deck`), "placemat" (all decks together). */
typedef enum OwnGame { OWN_GAME_NONE, OWN_GAME_DECK, OWN_GAME_DECKS } OwnGame;
OwnGame own_game(Str play, CardKind *deck);

#endif
