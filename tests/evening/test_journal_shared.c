// Two programs at one journal: both write, and no evening is played twice.
#include "journal_place.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PLAYERS = 3, MOVES_EACH = 60 };

static int plays_an_evening(const char *folder)
{
    Journal *journal = NULL;
    Err err = { "" };
    int64_t id;
    if (!journal_open(&journal, folder, NULL, &err) || !begin(journal, getpid(), &id)) return 1;
    for (int i = 0; i < MOVES_EACH; i++) {
        if (!append(journal, id, i, "zet", &err)) return 2;
    }
    journal_close(journal);
    return 0;
}

static void programs_share_a_journal_from_its_first_moment(void **state)
{
    Place *place = *state;
    close_journal(place);
    temp_folder_remove(place->folder); // they also make it together
    pid_t children[PLAYERS];
    for (int i = 0; i < PLAYERS; i++) {
        children[i] = fork();
        if (children[i] == 0) _exit(plays_an_evening(place->folder));
    }
    for (int i = 0; i < PLAYERS; i++) {
        int status = 0;
        waitpid(children[i], &status, 0);
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) fail_msg("player %d: %d", i, status);
    }
    assert_false(temp_exists(place->folder, "avondspel-kapot-1.db"));
    place->journal = opened(place->folder);
    JournalEvening *list = NULL, evening = { 0 };
    int count = 0;
    Err err = { "" };
    assert_true(journal_list(place->journal, &place->arena, &list, &count, &err));
    assert_int_equal(count, PLAYERS);
    for (int i = 0; i < count; i++) {
        assert_true(journal_read(place->journal, &place->arena, list[i].id, &evening, &err));
        assert_int_equal(evening.move_count, MOVES_EACH);
    }
}

// Begins an evening, says so, and holds it until it is killed, or until this test ends.
static pid_t holder(const char *folder)
{
    int ready[2], hold[2];
    char byte;
    assert_int_equal(pipe(ready) + pipe(hold), 0);
    pid_t child = fork();
    if (child == 0) {
        close(hold[1]);
        Journal *journal = NULL;
        Err err = { "" };
        int64_t id;
        if (!journal_open(&journal, folder, NULL, &err) || !begin(journal, 1, &id)) _exit(1);
        if (write(ready[1], "!", 1) != 1) _exit(2);
        _exit((int)read(hold[0], &byte, 1)); // nobody writes: it waits for the other end to go
    }
    close(ready[1]);
    close(hold[0]);
    assert_int_equal(read(ready[0], &byte, 1), 1);
    close(ready[0]);
    return child;
}

static void an_evening_is_played_by_one_program_until_it_dies(void **state)
{
    Place *place = *state;
    pid_t child = holder(place->folder);
    JournalEvening *list = NULL;
    int count = 0;
    Err err = { "" };
    assert_true(journal_list(place->journal, &place->arena, &list, &count, &err));
    assert_int_equal(count, 1);
    assert_true(list[0].claimed);
    int64_t id = list[0].id;
    assert_false(journal_claim(place->journal, id, &err));
    assert_true(err.text[0] != '\0');
    assert_false(journal_erase(place->journal, id, &err));
    assert_string_equal(told(place, id), "");

    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    assert_true(journal_list(place->journal, &place->arena, &list, &count, &err));
    assert_false(list[0].claimed);
    assert_true(journal_claim(place->journal, id, &err));
    assert_true(append(place->journal, id, 0, "a", &err));
    assert_true(journal_claim(place->journal, id, &err)); // ours already
    journal_release(place->journal);
    assert_false(append(place->journal, id, 1, "b", &err));
    assert_true(journal_erase(place->journal, id, &err));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        JOURNAL_TEST(programs_share_a_journal_from_its_first_moment),
        JOURNAL_TEST(an_evening_is_played_by_one_program_until_it_dies),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
