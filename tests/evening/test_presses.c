// How many keys the moments of an evening take: three at most to the first statement, one for an estimate, the
// digits and one for numbers, one for the next statement. Counted on whole sessions from the start screen on,
// for a pack by itself and inside a programme.
#include "room.h"

enum { PRESSES_MOST = 40 };

static const char programme[] = "Titel: Avond\n\nOnderdeel: Welkom = 5 minuten\n\n"
                                "Onderdeel: Stellingen = 20 minuten\nSpel: los.txt\n";
static const char begins[] = "Titel: Avond\n\nOnderdeel: Stellingen = 20 minuten\nSpel: los.txt\n";

// A start screen with the programme (or the pack) as its first row.
static Room *room_choosing(const char *text)
{
    Room *room = room_open(false);
    room_pack(room, "avond.txt", text);
    if (text != small_pack) room_pack(room, "los.txt", small_pack);
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    return room;
}

// Presses until the room sees the word; each counts.
static int until(Room *room, const char *word, Action action)
{
    int presses = 0;
    while (!room_sees(room, FOR_ROOM, word)) {
        if (presses++ == PRESSES_MOST) fail_msg("%s never comes", word);
        room_press(room, action);
    }
    return presses;
}

static void three_presses_are_enough_to_begin(void **state)
{
    (void)state;
    static const struct {
        const char *text, *sees;
        int presses;
    } rows[] = {
        { small_pack, "Eerstestelling", 2 },
        { programme, "Welkom", 1 },         // its first picture
        { programme, "Eerstestelling", 3 }, // the start screen, the welcome, the title
        { begins, "Eerstestelling", 2 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        for (int a = 0; a < 2; a++) {
            Room *room = room_choosing(rows[i].text);
            room_press(room, ACTION_CHOOSE);
            int presses = 1 + until(room, rows[i].sees, a == 0 ? ACTION_NEXT : ACTION_CHOOSE);
            if (presses != rows[i].presses) fail_msg("row %zu: %d presses", i, presses);
            room_close(room);
        }
    }
}

// Keys of a line as room_does has it: a digit is one, and so is a word.
static int keys_of(const char *does)
{
    int keys = 0;
    Str rest = str_z(does);
    for (Str word = str_word(&rest); word.n > 0; word = str_word(&rest)) {
        keys += word.p[0] >= '0' && word.p[0] <= '9' ? (int)word.n : 1;
    }
    return keys;
}

static void a_vote_takes_one_key_or_its_digits_and_one(void **state)
{
    (void)state;
    static const struct {
        const char *from, *does, *sees; // from: what the room sees before; the last key is `does`
        int keys;
    } rows[] = {
        { "omhoog!", "rood", "praat samen", 1 },
        { "omhoog!", "gelijk", "praat samen", 1 },
        { "omhoog!", "groen", "praat samen", 1 },
        { "omhoog!", "1214 volgende", "praat samen", 5 }, // twelve and fourteen
        { "omhoog!", "0709 volgende", "praat samen", 5 },
        { "omhoog!", "1214 kies", "praat samen", 5 },
        { "Eersteuitleg", "volgende", "Tweedestelling", 1 }, // from the last picture of a statement
        { "omhoog!", "sla-over", "Tweedestelling", 1 },      // or past a vote
    };
    static const char *const texts[] = { small_pack, programme, begins };
    for (size_t t = 0; t < sizeof texts / sizeof *texts; t++) {
        for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
            Room *room = room_choosing(texts[t]);
            room_press(room, ACTION_CHOOSE);
            until(room, rows[i].from, ACTION_NEXT);
            assert_false(room_sees(room, FOR_ROOM, rows[i].sees));
            assert_int_equal(keys_of(rows[i].does), rows[i].keys);
            room_does(room, rows[i].does);
            if (!room_sees(room, FOR_ROOM, rows[i].sees)) {
                fail_msg("%s, %s: no %s", rows[i].from, rows[i].does, rows[i].sees);
            }
            room_close(room);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(three_presses_are_enough_to_begin),
        cmocka_unit_test(a_vote_takes_one_key_or_its_digits_and_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
