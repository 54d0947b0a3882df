// A whole programme with every game of the house, killed without warning again and again. A child plays it
// by the key forward and tells through a pipe after which move it is; the parent kills it at some moment
// (also in the middle of a write), takes the evening up from the disk, and must find at least what was told,
// one move more at most, and the very picture of an evening that was never killed.
//
// The moments are chance, but no part is missed by it: as long as there is one ahead in which little was
// killed yet, the child waits there, as an evening does most of its time.
#include "evening/reading.h"
#include "support/folder.h"
#include "support/metrics.h"

#include "base/rng.h"

#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

enum { KILLS = 200, MOVES_MOST = 600, AHEAD_MOST = 8, PARTS = 13, IN_LEAST = 3, NOWHERE = -1 };

static SessionSetup setup_with(Journal *journal)
{
    return (
        SessionSetup){ .metrics = metrics_fake(), .journal = journal, .seed = 7, .decks = "cards" };
}

static Journal *opened(const char *folder)
{
    Journal *journal = NULL;
    Err warning = { 0 }, err = { 0 };
    if (!journal_open(&journal, folder, &warning, &err)) fail_msg("%s", err.text);
    assert_string_equal(warning.text, "");
    return journal;
}

static Evening *begun(Journal *journal)
{
    SessionSetup setup = setup_with(journal);
    Reading reading;
    Err err = { 0 };
    if (!reading_open(&setup, "tests/support/alles/avond.txt", 1000, &reading, &err))
        fail_msg("%s", err.text);
    evening_begin(reading.evening);
    return reading.evening;
}

static Evening *taken_up(Journal *journal, int64_t id)
{
    Evening *evening = NULL;
    Err warning = { 0 }, err = { 0 };
    if (!evening_resume(&evening, journal, id, metrics_fake(), NULL, &warning, &err)) {
        fail_msg("%s", err.text);
    }
    assert_string_equal(warning.text, "");
    return evening;
}

// A number that stands for the picture of the room.
static uint64_t picture(const Evening *evening)
{
    Arena arena = { 0 };
    Buf dump = { 0 };
    const EveningPart *part = evening_part(evening);
    Scene scene = { .audience = FOR_ROOM, .width = 1778, .metrics = metrics_fake() };
    DrawList list = draw_begin(&arena, scene.width);
    part->format->draw(part->state, &(Ui){ 0 }, &scene, &list);
    draw_dump(&list, &dump);
    uint64_t hash = 14695981039346656037u; // FNV-1a
    for (size_t i = 0; i < dump.n; i++) {
        hash = (hash ^ (unsigned char)dump.p[i]) * 1099511628211u;
    }
    buf_finish(&dump);
    arena_finish(&arena);
    return hash;
}

// In the child: plays on until it is over, or stays where `waits` moves were made. Never returns.
static void play_on(const char *folder, int64_t id, int waits, int told)
{
    Journal *journal = opened(folder);
    Evening *evening = id == 0 ? begun(journal) : taken_up(journal, id);
    while (evening_forward(evening, evening_moves(evening) * 1000)) {
        char c = 'm';
        if (write(told, &c, 1) != 1) _exit(1);
        if (evening_moves(evening) != waits) continue;
        sleep(60); // the kill comes long before
        _exit(1);
    }
    _exit(0);
}

static int wait_for_moves(int told, int wanted)
{
    int moves = 0;
    char c;
    while (moves < wanted && read(told, &c, 1) == 1) {
        moves++;
    }
    return moves;
}

// What was told before the end but not yet read.
static int moves_left(int told)
{
    int moves = 0;
    char c;
    while (read(told, &c, 1) == 1) {
        moves++;
    }
    return moves;
}

// How one child is killed: after so many moves that it told of, and a little later.
typedef struct Kill {
    int moves;
    unsigned microseconds;
    int waits; // on the picture after so many moves of the evening; NOWHERE: it plays on
} Kill;

// How many moves it told of.
static int killed(const char *folder, int64_t id, const Kill *how, bool *over)
{
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        close(ends[0]);
        play_on(folder, id, how->waits, ends[1]);
    }
    close(ends[1]);
    int told = wait_for_moves(ends[0], how->moves);
    usleep(how->microseconds);
    kill(child, SIGKILL);
    int status;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
        continue;
    }
    told += moves_left(ends[0]);
    close(ends[0]);
    *over = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return told;
}

// The evening that is played, taken up; 0: it is not on disk yet, the newest there is `ended`.
static int64_t newest(const char *folder, int64_t ended, Evening **evening, Journal **journal)
{
    Arena arena = { 0 };
    JournalEvening *rows;
    int count;
    Err err = { 0 };
    *journal = opened(folder);
    if (!journal_list(*journal, &arena, &rows, &count, &err)) fail_msg("%s", err.text);
    int64_t id = count > 0 && rows[0].id != ended ? rows[0].id : 0;
    *evening = id ? taken_up(*journal, id) : NULL;
    arena_finish(&arena);
    return id;
}

// An evening that nobody kills: after so many moves this is what is seen, and the part it is seen in.
typedef struct Whole {
    uint64_t pictures[MOVES_MOST];
    int parts[MOVES_MOST];
    int count;
} Whole;

static void play_whole(Whole *whole)
{
    Evening *evening = begun(NULL);
    assert_int_equal(evening_part_count(evening), PARTS);
    do {
        assert_true(whole->count < MOVES_MOST);
        whole->pictures[whole->count] = picture(evening);
        whole->parts[whole->count++] = evening_programme(evening)->at;
    } while (evening_forward(evening, evening_moves(evening) * 1000));
    evening_destroy(evening);
}

// From where it stands; `in`: how often a part was taken up after a kill.
static Kill next_kill(const Whole *whole, int stands, const int *in, Rng *rng)
{
    Kill how = { .microseconds = rng_below(rng, 3000), .waits = NOWHERE };
    for (int i = stands + 1; i < whole->count; i++) {
        if (in[whole->parts[i]] >= IN_LEAST) continue;
        how.moves = i - stands;
        how.waits = i;
        return how;
    }
    how.moves = (int)rng_below(rng, AHEAD_MOST);
    return how;
}

static void every_part_was_stood_in(const int *in)
{
    int least = KILLS;
    for (int part = 0; part < PARTS; part++) {
        if (in[part] < IN_LEAST) fail_msg("part %d: %d kills", part + 1, in[part]);
        if (in[part] < least) least = in[part];
    }
    print_message("at least %d in every part\n", least);
}

static void a_killed_evening_stands_where_it_stood(void **state)
{
    (void)state;
    static Whole whole;
    play_whole(&whole);
    Arena arena = { 0 };
    const char *folder = temp_folder(&arena);
    Rng rng = rng_seeded(200);
    int64_t id = 0, ended = 0;
    int stood = 0, evenings = 0, in[PARTS] = { 0 };
    for (int i = 0; i < KILLS; i++) {
        bool over = false;
        Kill how = next_kill(&whole, stood, in, &rng);
        int told = killed(folder, id, &how, &over);
        Evening *evening;
        Journal *journal;
        int64_t found = newest(folder, ended, &evening, &journal);
        int stands = evening ? evening_moves(evening) : 0;
        if (stands < stood + told || stands > stood + told + 1) {
            fail_msg("kill %d: %d moves, told %d after %d", i, stands, told, stood);
        }
        if (evening && picture(evening) != whole.pictures[stands])
            fail_msg("kill %d: another picture", i);
        if (evening && !over) in[whole.parts[stands]]++;
        evening_destroy(evening);
        journal_close(journal);
        evenings += over;
        if (over) ended = found;
        id = over ? 0 : found;
        stood = over ? 0 : stands;
    }
    print_message("%d kills in %d evenings of %d moves\n", KILLS, evenings + 1, whole.count);
    every_part_was_stood_in(in);
    temp_folder_remove(folder);
    arena_finish(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_killed_evening_stands_where_it_stood),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
