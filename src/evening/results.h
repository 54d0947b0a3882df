/* What came out of an evening, as a table for a spreadsheet. */
#ifndef EVENING_RESULTS_H
#define EVENING_RESULTS_H

#include "evening/evening.h"

/* Adds the table: UTF-8 with BOM, semicolons and CRLF, as spreadsheets in Dutch open it. Under a head a
 * row for each item and each vote on it, of the parts that were on the screen; an item without votes has
 * one row. A cell that begins as a formula does gets an apostrophe before it. */
void results_table(const Evening *evening, Buf *out);

/* Cards of a colour (0: red, 1: green) that both groups of a vote raised together; -1 when one of them was
 * not counted. */
int vote_together(const ReportVote *vote, int colour);

#endif
