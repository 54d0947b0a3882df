/* Packs as files for other programs, and as a file of our own format (pack format, section 8).
 *
 * What was read from any form can be written in any other; what the other form cannot hold is left
 * out and said, never silently. Nothing here touches the disk. */
#ifndef PACK_EXPORT_H
#define PACK_EXPORT_H

#include "pack/pack.h"

typedef struct ExportForm {
    const char *word;       /* on the command line: "kahoot" */
    const char *name;       /* in sentences: "Kahoot" */
    const char *ending;     /* comes behind a name without its own: "-kahoot.tsv" */
    const char *hint;       /* what to do with the file; NULL: nothing special */
    bool editor;            /* for Notepad and Excel: export_text */
    int kinds;              /* bit per ItemKind that it can hold */
    int holds;              /* what of an item goes along; private */
    int longest;            /* characters of a question; 0: any */
    void (*head)(Buf *out); /* NULL: none */
    void (*item)(const Item *item, int number, Buf *out); /* NULL: the own format */
} ExportForm;

extern const ExportForm export_forms[];
extern const int export_form_count;

/* Appends the pack to `out`, LF at the ends of lines, and to `said` complete Dutch sentences, one a
 * line, about what is not in it. Gives how many items were written; 0: there is nothing to save.
 * `diags` are those of reading the pack. */
int export_write(const Pack *pack, const DiagList *diags, const ExportForm *form, Buf *out,
                 Buf *said);

/* Text as editors on a school laptop open it right: UTF-8 with a mark, CR LF. */
void export_text(Str text, Buf *out);

#endif
