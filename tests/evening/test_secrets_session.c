// What only the teacher may know, through the whole house: two sessions that differ in nothing but a secret
// (the rows of secret_rows.h) get the same keys, fingers and cables, and the room's pictures must be equal
// whatever lies on top: the overview, the programme, help, all buttons, the question of stopping, a still
// picture, black, white, sentences, a portfolio being written; with one display and with two.
//
// Four things may make a difference, and each is told here from what was done, not from the house's word:
// the secret is out in the game; the room keeps a still picture of a moment at which it was; the overview
// lies before the room and the secret is an item's own words; or the key for the teacher's lines was
// pressed again on the only screen, at this very step. That each of these does happen is counted.
#include "chance_input.h"
#include "evening/session_inside.h"
#include "room.h"
#include "secret_rows.h"

#include "base/rng.h"

enum { SESSIONS = 12, INPUTS = 90 };

typedef struct Pair {
    const Secret *secret;
    Room *one, *two;
    Rng rng;
    Str way;
    bool programme; // the game is its second part
    bool two_windows;
    bool still_out;  // the secret was out when the room's picture was held
    int peeks;       // how often the key for the teacher's lines was pressed
    uint64_t peeked; // the evening's version when it was last
} Pair;

typedef struct Found {
    int out, still, listed, peeked, closing; // pictures of the room with the secret, and why
    int kept;                                // of the teacher only
} Found;

// Two sessions --------------------------------------------------------------------------------------

static const char evening_text[] = "Titel: Avond\n\nOnderdeel: Welkom = 5 minuten\nUitleg: Dag.\n\n"
                                   "Onderdeel: Het spel = 9 minuten\nSpel: spel.txt\n\n"
                                   "Onderdeel: Slot = 5 minuten\nUitleg: Tot ziens.\n";

static Room *room_of(const char *text, bool programme)
{
    if (!programme) return room_playing(text, false);
    Room *room = room_open(false);
    Err err = { "" };
    room_pack(room, "spel.txt", text);
    const char *path = room_pack(room, "avond.txt", evening_text);
    if (!session_open(room->session, path, room->wall_ms, NULL, &err)) fail_msg("%s", err.text);
    return room;
}

static void pair_plug(Pair *pair)
{
    pair->two_windows = !pair->two_windows;
    session_set_windows(pair->one->session, pair->two_windows);
    session_set_windows(pair->two->session, pair->two_windows);
}

static Pair pair_of(const Secret *secret, int number)
{
    bool part = str_starts(str_z(secret->one), STR("Onderdeel"));
    Pair pair = { .secret = secret, .rng = rng_seeded((uint64_t)number) };
    pair.programme = !part && number % 2 == 1;
    pair.one = room_of(secret->one, pair.programme);
    pair.two = room_of(secret->two, pair.programme);
    if (number / 2 % 2 == 1) pair_plug(&pair);
    return pair;
}

static void pair_finish(Pair *pair)
{
    room_close(pair->one);
    room_close(pair->two);
}

// What is done --------------------------------------------------------------------------------------

static void pair_input(Pair *pair, const Input *input)
{
    Session *one = pair->one->session, *two = pair->two->session;
    const Evening *evening = session_evening(one);
    bool held = one->views.still.part != NULL, out = secret_is_out(pair->secret, evening);
    bool closing = session_closing(one);
    bool key = input->kind == INPUT_ACTION && input->action == ACTION_PEEK;
    if (key || (input->kind == INPUT_TAP && str_eq(input->target, STR("knop spiek")))) {
        pair->peeks++;
        pair->peeked = evening_version(evening);
    }
    session_input(one, input, pair->one->wall_ms);
    session_input(two, input, pair->two->wall_ms);
    if (!held) pair->still_out = closing ? pair->secret->closing : out;
}

// A portfolio is asked for, made and kept, as the program does it beside the session.
static void pair_keep(Pair *pair)
{
    Session *both[] = { pair->one->session, pair->two->session };
    uint32_t stage = rng_below(&pair->rng, 3);
    for (int i = 0; i < 2; i++) {
        Arena arena = { 0 };
        JournalEvening record;
        bool runs = keep_runs(both[i]);
        if (stage == 0) session_take_keep(both[i], &arena, &record);
        if (stage == 1 && runs) session_keep_progress(both[i], 3, 41);
        if (stage == 2 && runs) session_keep_done(both[i], true, STR("Klaar."), pair->one->wall_ms);
        arena_finish(&arena);
    }
}

// The next move on the usual way to the secret, by way of the part that has it.
static void pair_follow(Pair *pair)
{
    bool there = !pair->programme ||
                 evening_programme(session_evening(pair->one->session))->at == 1;
    if (str_empty(pair->way)) pair->way = str_z(pair->secret->way);
    StrCut cut = str_cut(pair->way, '|');
    Str move = there ? cut.head : STR("deel 2");
    if (there) pair->way = cut.tail;
    bool taken = session_move(pair->one->session, move, pair->one->wall_ms);
    assert_true(session_move(pair->two->session, move, pair->two->wall_ms) == taken);
}

static void pair_do(Pair *pair)
{
    Rng *rng = &pair->rng;
    Session *session = pair->one->session;
    pair->one->wall_ms = pair->two->wall_ms += (int64_t)rng_below(rng, 6) * 1000;
    uint32_t kind = rng_below(rng, 40);
    if (kind == 0) {
        pair_plug(pair);
    } else if (kind == 1) {
        pair_keep(pair);
    } else if (kind < 10) {
        pair_follow(pair);
    } else {
        Arena arena = { 0 };
        bool room = !pair->two_windows || rng_below(rng, 3) > 0;
        Audience hand = room ? FOR_ROOM : FOR_TEACHER;
        DrawList list = room_list(pair->one, hand, 1778, &arena);
        room_list(pair->two, hand, 1778, &arena); // how many pages help has is found by drawing it
        static const Action house[] = { ACTION_PEEK,      ACTION_FREEZE,   ACTION_MIRROR,
                                        ACTION_SWAP,      ACTION_OVERVIEW, ACTION_MORE,
                                        ACTION_PROGRAMME, ACTION_PEEK,     ACTION_NONE };
        const Action *keys = rng_below(rng, 2)
                                 ? house
                                 : evening_part(session_evening(session))->format->keys;
        Input input = chance_input(rng, &list, hand, session_typing(session), keys);
        pair_input(pair, &input);
        arena_finish(&arena);
    }
}

// What is seen --------------------------------------------------------------------------------------

// Where a picture of the room with the secret is counted; NULL: it may not be there.
static int *reason(const Pair *pair, Found *found)
{
    const Secret *secret = pair->secret;
    Session *session = pair->one->session;
    const Evening *evening = session_evening(session);
    Looks looks = views_looks(session);
    bool peeked = !pair->two_windows && pair->peeks > 1 && pair->peeked == evening_version(evening);
    bool closing = session_closing(session);
    bool out = closing ? secret->closing : secret_is_out(secret, evening);
    switch (views_of(&looks, FOR_ROOM)) {
    case SHOWN_STILL:
        return pair->still_out ? &found->still : NULL;
    case SHOWN_OVERLAY:
        if (session->overlay == OVERLAY_OVERVIEW) return secret->listed ? &found->listed : NULL;
        return session->overlay == OVERLAY_MORE && out ? &found->out : NULL;
    case SHOWN_ROOM:
        if (out) return closing ? &found->closing : &found->out;
        return peeked ? &found->peeked : NULL;
    default:
        return NULL;
    }
}

static bool same(const Pair *pair, Audience audience, float width)
{
    Arena arena = { 0 };
    DrawList one = room_list(pair->one, audience, width, &arena);
    DrawList two = room_list(pair->two, audience, width, &arena);
    bool equal = secret_same(&one, &two);
    arena_finish(&arena);
    return equal;
}

static void look(Pair *pair, int number, Found *found)
{
    static const float widths[] = { 1333, 1778, 2370 };
    float width = widths[rng_below(&pair->rng, 3)];
    bool equal = same(pair, FOR_ROOM, width);
    int *why = reason(pair, found);
    if (!equal && !why) {
        print_error("on top lies %d\n", (int)pair->one->session->overlay);
        secret_fail(pair->secret, session_evening(pair->one->session), number);
    }
    if (!equal) (*why)++;
    if (why || !pair->two_windows || rng_below(&pair->rng, 4) > 0) return;
    found->kept += !same(pair, FOR_TEACHER, width);
}

static void the_room_learns_no_secret_through_the_house(void **state)
{
    (void)state;
    Found all = { 0 };
    for (int i = 0; i < SECRETS; i++) {
        const Secret *secret = &secrets[i];
        Found found = { 0 };
        if (!secret->one || secret->seed != 0) continue; // chance is the session's own
        for (int number = 0; number < SESSIONS; number++) {
            Pair pair = pair_of(secret, number);
            for (int n = 0; n < INPUTS; n++) {
                look(&pair, number, &found);
                pair_do(&pair);
            }
            pair_finish(&pair);
        }
        bool told = found.kept > 0, seen = found.out > 0;
        if (seen != secret->room || told != (secret->teacher || secret->house)) {
            fail_msg("%s, %s: the room sees it %d times, the teacher %d", secret->format,
                     secret->what, found.out, found.kept);
        }
        all.still += found.still;
        all.listed += found.listed;
        all.peeked += found.peeked;
        all.closing += found.closing;
    }
    if (!all.still || !all.listed || !all.peeked || !all.closing) {
        fail_msg("still %d, overview %d, lines %d, closing %d", all.still, all.listed, all.peeked,
                 all.closing);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_room_learns_no_secret_through_the_house),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
