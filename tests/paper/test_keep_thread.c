// Writing in a thread of its own, with writers that do as the test says. Meant for -fsanitize=thread as
// well: the two threads must share nothing but what the lock covers.
#include "paper/keep_thread.h"

#include "draw/text.h"

#include <pthread.h>
#include <sched.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#ifdef __linux__
#include <sys/resource.h>
#endif

#include <cmocka.h>

// Where the writer waits until the test lets it go on. It finds the gate where a real one finds icons.
typedef struct Gate {
    pthread_mutex_t lock;
    pthread_cond_t moved;
    int open; // so many pictures may be begun
    int begun;
    int nice; // of the writing thread
} Gate;

enum { PICTURES = 5 };

static void gate_init(Gate *gate, int open)
{
    *gate = (Gate){ .open = open };
    pthread_mutex_init(&gate->lock, NULL);
    pthread_cond_init(&gate->moved, NULL);
}

static void gate_finish(Gate *gate)
{
    pthread_cond_destroy(&gate->moved);
    pthread_mutex_destroy(&gate->lock);
}

static void gate_open(Gate *gate, int open)
{
    pthread_mutex_lock(&gate->lock);
    gate->open = open;
    pthread_cond_broadcast(&gate->moved);
    pthread_mutex_unlock(&gate->lock);
}

// Until so many pictures were begun.
static void gate_await(Gate *gate, int begun)
{
    pthread_mutex_lock(&gate->lock);
    while (gate->begun < begun) {
        pthread_cond_wait(&gate->moved, &gate->lock);
    }
    pthread_mutex_unlock(&gate->lock);
}

static void gate_pass(Gate *gate, int number)
{
    pthread_mutex_lock(&gate->lock);
    gate->begun = number + 1;
#ifdef __linux__
    gate->nice = getpriority(PRIO_PROCESS, 0);
#endif
    pthread_cond_broadcast(&gate->moved);
    while (gate->open <= number) {
        pthread_cond_wait(&gate->moved, &gate->lock);
    }
    pthread_mutex_unlock(&gate->lock);
}

// The address of a gate as the bytes of a text.
typedef struct GateKey {
    char bytes[sizeof(Gate *)];
} GateKey;

static const char *gate_key(Gate *gate, GateKey *key)
{
    memcpy(key->bytes, &gate, sizeof gate);
    return key->bytes;
}

static Gate *gate_of(const KeepJob *job)
{
    Gate *gate;
    memcpy(&gate, job->icons, sizeof gate);
    return gate;
}

static bool write_by_gate(const KeepJob *job, Arena *arena, KeepResult *out, Err *err)
{
    for (int i = 0; i < PICTURES; i++) {
        if (!job->progress(job->self, i, PICTURES, STR("plaatje"))) {
            out->cancelled = true;
            return false;
        }
        gate_pass(gate_of(job), i);
    }
    (void)err;
    out->pictures = PICTURES;
    out->folder = arena_printf(arena, "%s/2026", job->folder);
    out->said = arena_copy(arena, STR("Een foto ontbreekt."));
    return true;
}

static bool write_nothing(const KeepJob *job, Arena *arena, KeepResult *out, Err *err)
{
    (void)job, (void)arena, (void)out;
    return err_set(err, "De schijf is vol.");
}

static void await_end(KeepThread *thread)
{
    for (int done, all; keep_thread_look(thread, &done, &all);) {
        sched_yield();
    }
}

static void it_tells_how_far_it_is_and_gives_back_what_was_written(void **state)
{
    (void)state;
    Gate gate;
    GateKey key;
    gate_init(&gate, 0);
    KeepJob job = { .folder = "daar", .icons = gate_key(&gate, &key) };
    KeepThread *thread = keep_thread_start(&job, write_by_gate, NULL);
    assert_non_null(thread);
    for (int i = 0; i < PICTURES; i++) {
        int done = -1, all = -1;
        gate_await(&gate, i + 1);
        assert_true(keep_thread_look(thread, &done, &all));
        assert_int_equal(done, i);
        assert_int_equal(all, PICTURES);
        gate_open(&gate, i + 1);
    }
    await_end(thread);
    Arena arena = { 0 };
    KeepResult result = { 0 };
    Err err = { "onaangeroerd" };
    assert_true(keep_thread_end(thread, &arena, &result, &err));
    assert_string_equal(result.folder.p, "daar/2026"); // of this thread's arena now
    assert_string_equal(result.said.p, "Een foto ontbreekt.");
    assert_int_equal(result.pictures, PICTURES);
    assert_false(result.cancelled);
    assert_string_equal(err.text, "onaangeroerd");
    arena_finish(&arena);
    gate_finish(&gate);
}

static void cancelled_it_stops_at_the_next_picture(void **state)
{
    (void)state;
    for (int at = 0; at < PICTURES - 1; at++) {
        Gate gate;
        GateKey key;
        gate_init(&gate, at);
        KeepJob job = { .folder = "daar", .icons = gate_key(&gate, &key) };
        KeepThread *thread = keep_thread_start(&job, write_by_gate, NULL);
        assert_non_null(thread);
        gate_await(&gate, at + 1);
        keep_thread_cancel(thread);
        gate_open(&gate, PICTURES);
        Arena arena = { 0 };
        KeepResult result = { 0 };
        Err err = { "" };
        assert_false(keep_thread_end(thread, &arena, &result, &err)); // waits
        assert_true(result.cancelled);
        assert_int_equal(gate.begun, at + 1);
        assert_string_equal(err.text, "");
        arena_finish(&arena);
        gate_finish(&gate);
    }
}

static void what_went_wrong_comes_back_as_a_sentence(void **state)
{
    (void)state;
    KeepThread *thread = keep_thread_start(&(KeepJob){ .folder = "daar" }, write_nothing, NULL);
    assert_non_null(thread);
    await_end(thread);
    Arena arena = { 0 };
    KeepResult result = { 0 };
    Err err = { "" };
    assert_false(keep_thread_end(thread, &arena, &result, &err));
    assert_string_equal(err.text, "De schijf is vol.");
    assert_true(str_empty(result.folder));
    assert_false(result.cancelled);
    arena_finish(&arena);
    thread = keep_thread_start(&(KeepJob){ .folder = "daar" }, write_nothing, NULL);
    assert_false(keep_thread_end(thread, &arena, &result, NULL)); // nobody wants to know
    arena_finish(&arena);
}

static void only_the_writing_thread_has_a_low_priority(void **state)
{
    (void)state;
#ifdef __linux__
    int before = getpriority(PRIO_PROCESS, 0);
    Gate gate;
    GateKey key;
    gate_init(&gate, PICTURES);
    KeepJob job = { .folder = "daar", .icons = gate_key(&gate, &key) };
    KeepThread *thread = keep_thread_start(&job, write_by_gate, NULL);
    Arena arena = { 0 };
    KeepResult result;
    assert_true(keep_thread_end(thread, &arena, &result, NULL));
    assert_int_equal(getpriority(PRIO_PROCESS, 0), before);
    assert_true(gate.nice > before || before >= 10);
    arena_finish(&arena);
    gate_finish(&gate);
#endif
}

// Measuring in both threads at once ---------------------------------------------------------------------

enum { ROUNDS = 40 };

static float measure(const Fonts *fonts)
{
    static const Str texts[] = {
        STR_INIT("Een kind van twaalf mag zelf weten hoe laat het thuiskomt."),
        STR_INIT("أنت تعطي بسهولة"),
        STR_INIT("Coöperatief → één œuvre ≠ twee \xF0\x9F\x8E\x89"),
    };
    TextStyle style = { .bold = true, .role = ROLE_INK, .largest = 104, .smallest = 28 };
    float height = 0;
    for (int i = 0; i < ROUNDS; i++) {
        Arena arena = { 0 };
        for (size_t t = 0; t < sizeof texts / sizeof *texts; t++) {
            float w = 300 + 20 * (float)i;
            height += text_fit(fonts_metrics(fonts), &arena, texts[t], w, 400, &style).height;
        }
        arena_finish(&arena);
    }
    return height;
}

static bool write_a_measure(const KeepJob *job, Arena *arena, KeepResult *out, Err *err)
{
    (void)err;
    out->folder = arena_printf(arena, "%f", (double)measure(job->fonts));
    return true;
}

static void two_threads_measure_the_same_with_fonts_of_their_own(void **state)
{
    (void)state;
    Fonts *here = NULL, *there = NULL;
    Err warning = { "" }, err = { "" };
    if (!fonts_create(&here, NULL, &warning, &err) || !fonts_create(&there, NULL, &warning, &err)) {
        fail_msg("%s", err.text);
    }
    KeepThread *thread = keep_thread_start(&(KeepJob){ .fonts = there }, write_a_measure, NULL);
    assert_non_null(thread);
    float height = measure(here);
    Arena arena = { 0 };
    KeepResult result;
    assert_true(keep_thread_end(thread, &arena, &result, NULL));
    assert_string_equal(result.folder.p, arena_printf(&arena, "%f", (double)height).p);
    arena_finish(&arena);
    fonts_destroy(there);
    fonts_destroy(here);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_tells_how_far_it_is_and_gives_back_what_was_written),
        cmocka_unit_test(cancelled_it_stops_at_the_next_picture),
        cmocka_unit_test(what_went_wrong_comes_back_as_a_sentence),
        cmocka_unit_test(only_the_writing_thread_has_a_low_priority),
        cmocka_unit_test(two_threads_measure_the_same_with_fonts_of_their_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
