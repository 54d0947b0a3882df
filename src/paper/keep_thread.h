/* A portfolio that is written in a thread of its own while the evening goes on. The thread has a low
 * priority, so that the screen always comes first. All of these are called from the one thread that
 * started it; what the job points to is the thread's alone until keep_thread_end. */
#ifndef PAPER_KEEP_THREAD_H
#define PAPER_KEEP_THREAD_H

#include "draw/font.h"
#include "paper/keepsake.h"

typedef struct KeepThread KeepThread;

/* What writes: keepsake_write. */
typedef bool KeepWriter(const KeepJob *job, Arena *arena, KeepResult *out, Err *err);

/* `progress` and `self` of the job are not used. NULL, with a sentence, when the machine has no thread
 * left. */
KeepThread *keep_thread_start(const KeepJob *job, KeepWriter *write, Err *err);

/* How many pictures are there, of how many (0 of 0 as long as nobody knows). False: it has ended, and
 * keep_thread_end does not wait. */
bool keep_thread_look(KeepThread *thread, int *done, int *all);

/* Asks it to stop at the next picture. */
void keep_thread_cancel(KeepThread *thread);

/* Waits for the end, gives back what the writer said, with texts in `arena`, and frees the thread. */
bool keep_thread_end(KeepThread *thread, Arena *arena, KeepResult *out, Err *err);

#endif
