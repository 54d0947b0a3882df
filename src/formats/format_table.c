// The formats of the house. A new one is one row here, and nothing else in the program.
#include "formats/format.h"

#include "formats/carousel.h"
#include "formats/deal.h"
#include "formats/exit.h"
#include "formats/nul.h"
#include "formats/placemat.h"
#include "formats/quiz.h"
#include "formats/rank.h"
#include "formats/statements.h"
#include "formats/text.h"
#include "formats/timer.h"
#include "formats/wall.h"

const Format *const formats[] = {
    &format_statements,
    &format_quiz,
    &format_wall,
    &format_placemat, // several kinds of cards; one kind is the next one's
    &format_rank, // of activities, which the cards to deal are not
    &format_deal,
    &format_carousel,
    &format_exit,
    &format_timer,
    &format_text,
    &format_nul, // accepts no pack: the template, compiled and tested with the rest
};
const int format_count =
    sizeof formats / sizeof formats[0]; // NOLINT(bugprone-sizeof-expression): an array of pointers

const Format *format_by_id(Str id)
{
    for (int i = 0; i < format_count; i++) {
        if (str_eq(id, str_z(formats[i]->id))) return formats[i];
    }
    return NULL;
}

ReportItem *report_add(Report *report)
{
    report->items = arena_grow(report->arena, report->items, &report->capacity,
                               (size_t)report->count + 1, sizeof *report->items);
    return &report->items[report->count++];
}
