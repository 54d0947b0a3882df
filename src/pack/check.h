/* Checking one item: what its checks share. Only for src/pack. */
#ifndef PACK_CHECK_H
#define PACK_CHECK_H

#include "pack/reader.h"

/* The item that is being made of the draft. */
typedef struct Check {
    Reader *reader;
    Draft *draft;
    Item *item;
} Check;

/* The item does not take part. */
void check_refuse(Check *check);

/* The entry of a field in the pack's own language, or NULL. */
const Entry *check_entry(const Check *check, Field field);
/* Its lines joined and trimmed; from then on messages underline exactly that. Empty: none. */
Str check_value(Check *check, Field field);
Str check_entry_value(Check *check, Entry *entry);
/* The text of a field that may be there: over its maximum it is left out, empty it is said. */
Str check_optional(Check *check, Entry *entry);

/* A message about the value of a field, and the same said at once. */
Say check_about_value(const char *code, const Entry *entry);
void check_say(Check *check, const char *code, const Entry *entry, Str a, Str b);
/* A message about the item as a whole, at its first line, and the same said at once. */
Say check_about_item(const Check *check, const char *code);
void check_say_item(Check *check, const char *code);
/* A field is missing: said at the word that was nearly it, or at the item's first line; with its own
 * advice when the field stands behind another one. */
void check_say_missing(Check *check, const char *code, Field field, Str a, Str b);

/* What the lines of a part say about speakers, groups and questions (part.c). */
void check_ways(Check *check);
/* What the room does not see of a part that is a game; after its texts were read. */
void check_unseen(Check *check);

/* Prompts, notes and translations, which may repeat; then what each language used lacks (L02). */
void check_lists(Check *check);
void check_languages(Check *check);

#endif
