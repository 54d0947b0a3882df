/* The check report: what a person reads about a pack (pack format, section 6). */
#ifndef PACK_REPORT_H
#define PACK_REPORT_H

#include "pack/pack.h"

/* The whole report: per file how many items take part and every message, worst first, with the line
 * and a marker under the word; then the folder's own messages; then one closing line. `colour` adds
 * the colours of a terminal; words and order are the same. */
void report_write(const Pack *pack, const DiagList *diags, bool colour, Buf *out);

/* The part about one file, for the report beside a pupil's file. */
void report_file(const Pack *pack, const DiagList *diags, int file, Buf *out);

/* One line a message, "file:line:column: ernst CODE: text", in the order of the lines. `ernst` is
 * verbeter, let-op or tip. */
void report_brief(const Pack *pack, const DiagList *diags, Buf *out);

/* The closing line of a report: "4 bestanden gelezen. 17 vragen doen mee, 2 nog niet. ..." */
void report_total(const Pack *pack, const DiagList *diags, Buf *out);

/* Exit code of `check` over all paths given: 0 nothing to mend, 1 something, 2 no item anywhere. */
int report_code(int items, int fixes);

#endif
