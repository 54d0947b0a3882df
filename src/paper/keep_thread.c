// One lock, three numbers and two flags are all that the threads share; everything else belongs to the
// writer until it is joined. A process of its own was rejected: it would need the evening once more,
// through a file. POSIX threads and not SDL's, because paper knows no screen.
//
// On Linux a nice value is a thread's own (setpriority(2), "C library/kernel differences"); elsewhere it
// would slow down the whole program, so there it is left alone.
#include "paper/keep_thread.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#ifdef __linux__
#include <sys/resource.h>
#endif

enum { NICE = 10 }; // a tenth of what the screen gets when both want the same processor

struct KeepThread {
    pthread_t thread;
    KeepJob job;
    KeepWriter *write;
    Arena arena; // of the result
    KeepResult result;
    Err err;
    bool ok;
    pthread_mutex_t lock; // of all below
    int done, all;
    bool cancelled, ended;
};

static bool on_progress(void *self, int done, int all, Str what)
{
    KeepThread *thread = self;
    (void)what;
    pthread_mutex_lock(&thread->lock);
    thread->done = done;
    thread->all = all;
    bool go_on = !thread->cancelled;
    pthread_mutex_unlock(&thread->lock);
    return go_on;
}

static void *run(void *self)
{
    KeepThread *thread = self;
#ifdef __linux__
    setpriority(PRIO_PROCESS, 0, NICE); // refused is no harm
#endif
    thread->ok = thread->write(&thread->job, &thread->arena, &thread->result, &thread->err);
    pthread_mutex_lock(&thread->lock);
    thread->ended = true;
    pthread_mutex_unlock(&thread->lock);
    return NULL;
}

// Signals are for the thread with the window.
static bool create(KeepThread *thread)
{
    sigset_t every, before;
    sigfillset(&every);
    pthread_sigmask(SIG_SETMASK, &every, &before);
    bool ok = pthread_create(&thread->thread, NULL, run, thread) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return ok;
}

KeepThread *keep_thread_start(const KeepJob *job, KeepWriter *write, Err *err)
{
    KeepThread *thread = calloc(1, sizeof *thread);
    if (!thread) arena_exhausted(sizeof *thread);
    thread->job = *job;
    thread->job.progress = on_progress;
    thread->job.self = thread;
    thread->write = write;
    pthread_mutex_init(&thread->lock, NULL);
    if (create(thread)) return thread;
    pthread_mutex_destroy(&thread->lock);
    free(thread);
    err_set(err,
            "De computer heeft het te druk om de plaatjes te maken. Probeer het straks nog eens.");
    return NULL;
}

bool keep_thread_look(KeepThread *thread, int *done, int *all)
{
    pthread_mutex_lock(&thread->lock);
    *done = thread->done;
    *all = thread->all;
    bool runs = !thread->ended;
    pthread_mutex_unlock(&thread->lock);
    return runs;
}

void keep_thread_cancel(KeepThread *thread)
{
    pthread_mutex_lock(&thread->lock);
    thread->cancelled = true;
    pthread_mutex_unlock(&thread->lock);
}

bool keep_thread_end(KeepThread *thread, Arena *arena, KeepResult *out, Err *err)
{
    pthread_join(thread->thread, NULL);
    bool ok = thread->ok;
    *out = thread->result;
    out->folder = arena_copy(arena, out->folder);
    out->said = arena_copy(arena, out->said);
    if (!ok && err) *err = thread->err;
    pthread_mutex_destroy(&thread->lock);
    arena_finish(&thread->arena);
    free(thread);
    return ok;
}
