/* Writes the portfolio while the evening goes on: what the screen asks of an AppKeeper, made of
 * paper/keep_thread.h. */
#ifndef KEEPER_H
#define KEEPER_H

#include "screen/app.h"

typedef struct Keeper Keeper;

typedef struct KeeperSetup {
    const char *folders[2]; /* where portfolios come: the first that can be made; NULL: none */
    const char *home;       /* left out of what is told about a place in it; NULL: nothing is */
    const char *icons;      /* the drawings on cards */
} KeeperSetup;

/* Texts of the setup are borrowed. Costs nothing until the first portfolio. */
Keeper *keeper_create(const KeeperSetup *setup);
AppKeeper keeper_for_app(Keeper *keeper);
/* Cancels what is being written, and waits until nothing half is left. `said`: what there is to tell
 * on the terminal, a sentence a line. NULL is fine. */
void keeper_destroy(Keeper *keeper, Buf *said);

#endif
