/* The sheets that can be printed before an evening, as lists: cards to cut out, voting cards, empty
 * placemats, cards for the wall. */
#ifndef PAPER_SHEET_H
#define PAPER_SHEET_H

#include "pack/pack.h"
#include "paper/pdf.h"

typedef enum SheetKind {
    SHEET_CARDS, /* nine on an A4, 63 by 88 mm: they fit the sleeves of playing cards */
    SHEET_VOTES, /* two red and two green cards of A6 on an A4, both sides */
    SHEET_MATS,  /* A3, one for each name, or one without */
    SHEET_WALL,  /* two cards of A5 on an A4 */
    SHEET_KINDS
} SheetKind;

typedef struct SheetJob {
    SheetKind kind;
    const Item *const *cards; /* SHEET_CARDS, SHEET_WALL: in the order in which they are printed */
    int card_count;
    bool backs;       /* SHEET_CARDS: after every sheet one with the backs */
    Str red, green;   /* SHEET_VOTES: words on the cards */
    const Str *names; /* SHEET_MATS */
    int name_count;
    Str about; /* SHEET_MATS: at the top right */
} SheetJob;

PaperSize sheet_size(SheetKind kind);
/* Pages of the whole job; sheets that are printed on both sides count twice. */
int sheet_count(const SheetJob *job);
/* Page `page`, from 0. Backs are mirrored along the long side of the sheet, as a printer turns it. */
DrawList sheet_draw(const SheetJob *job, const Metrics *metrics, Arena *arena, int page);

#endif
