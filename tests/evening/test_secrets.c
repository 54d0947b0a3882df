// What only the teacher may know, as one property over all games of the house: two evenings are played by
// the same moves, from packs that differ in nothing but a secret (the rows of secret_rows.h). The room's
// pictures must be equal, command for command, while the room may not know it. Whoever plays tries
// everything: keys, digits, letters, fingers on whatever the picture names, cards dragged anywhere, steps
// back and again, jumps; and looks through wide and narrow, still and moving pictures.
//
// That could prove nothing, so two things more are asked of every row. A secret that the room sees at last
// must have been seen in some game, and one that it never sees must not; and when the teacher's picture is
// put before the room, in place of its own, that must be noticed.
#include "chance_input.h"
#include "secret_rows.h"

#include "base/rng.h"

enum { GAMES = 200, STEPS = 16, WRONG_GAMES = 12 };

typedef struct Twins {
    const Secret *secret;
    Evening *one, *two;
    Ui ui;   // the same for both: it is what was typed
    Str way; // what is left of the usual one
    Rng rng;
    int64_t at_ms;
} Twins;

// Evenings ------------------------------------------------------------------------------------------

static Evening *evening_of(const char *text, const char *format_id, uint64_t seed)
{
    Evening *evening = evening_create(STR("Proef"), 0, NULL);
    Arena *arena = evening_arena(evening);
    PackSource source = { STR("proef.txt"), str_z(text) };
    Pack pack = { 0 };
    DiagList diags = { .arena = arena };
    const Format *format = format_by_id(str_z(format_id));
    assert_non_null(format);
    pack_parse(arena, source.path, &source, 1, NULL, &pack, &diags);
    if (!format->accepts(&pack, metrics_fake(), &diags)) fail_msg("%s: no such pack", format_id);
    evening_add_planned(evening, &pack, format, seed, STR("Onderdeel: Proef\nMinuten: 5\n"));
    return evening;
}

static Twins twins_of(const Secret *secret)
{
    enum { SEED = 7 };
    return (Twins){ .secret = secret,
                    .one = evening_of(secret->one, secret->format, SEED),
                    .two = evening_of(secret->two, secret->format,
                                      secret->seed ? secret->seed : SEED) };
}

static void twins_begin(Twins *twins, int game)
{
    while (evening_back(twins->one)) {
        assert_true(evening_back(twins->two));
    }
    twins->ui = (Ui){ 0 };
    twins->way = (Str){ 0 };
    twins->at_ms = 0;
    twins->rng = rng_seeded((uint64_t)game);
}

static void twins_finish(Twins *twins)
{
    evening_destroy(twins->one);
    evening_destroy(twins->two);
}

// What is done --------------------------------------------------------------------------------------

static void twins_move(Twins *twins, Str move)
{
    bool taken = evening_move(twins->one, move, twins->at_ms);
    if (evening_move(twins->two, move, twins->at_ms) != taken) {
        fail_msg("%s, %s: only one takes \"%.*s\"", twins->secret->format, twins->secret->what,
                 STR_ARG(move));
    }
}

static void twins_step(Twins *twins, Action action)
{
    bool done = true;
    if (action == ACTION_NEXT || action == ACTION_CHOOSE || action == ACTION_DOWN) {
        done = evening_forward(twins->one, twins->at_ms);
        assert_true(evening_forward(twins->two, twins->at_ms) == done);
    } else if (action == ACTION_BACK || action == ACTION_UP) {
        done = evening_back(twins->one);
        assert_true(evening_back(twins->two) == done);
        twins->ui = (Ui){ 0 };
    } else if (action == ACTION_REDO) {
        done = evening_redo(twins->one);
        assert_true(evening_redo(twins->two) == done);
        twins->ui = (Ui){ 0 };
    }
}

// A finger on one of the house's own groups, as the session understands it; the rest is the game's.
static void twins_do(Twins *twins, Input input, Arena *arena)
{
    const EveningPart *part = evening_part(twins->one);
    Str rest = input.target, word = str_word(&rest);
    bool tap = input.kind == INPUT_TAP, taken = false;
    if (tap && str_eq(word, STR("zet"))) {
        twins_move(twins, rest);
        return;
    }
    if (tap && str_eq(word, STR("knop"))) {
        input = (Input){ .kind = INPUT_ACTION, .action = action_by_word(rest) };
    }
    if (tap && str_eq(word, STR("cijfers"))) input.target = rest;
    input.now_ms = twins->at_ms;
    Str move = part->format->interpret(part->state, &twins->ui, &input, arena, &taken);
    if (!str_empty(move)) {
        twins_move(twins, move);
    } else if (!taken && input.kind == INPUT_ACTION) {
        twins_step(twins, input.action);
    }
}

// The next move on the usual way, over again at its end: what lies far ahead is reached often enough.
static void twins_follow(Twins *twins)
{
    if (str_empty(twins->way)) twins->way = str_z(twins->secret->way);
    StrCut cut = str_cut(twins->way, '|');
    twins->way = cut.tail;
    twins_move(twins, cut.head);
}

// The move with which the overview goes to an item, or leaves it out.
static void twins_jump(Twins *twins, Arena *arena)
{
    const EveningPart *part = evening_part(twins->one);
    Report report = { .arena = arena };
    part->format->report(part->state, &report);
    if (report.count == 0) return;
    const ReportItem *item = &report.items[rng_below(&twins->rng, (uint32_t)report.count)];
    bool toggle = rng_below(&twins->rng, 4) == 0 && !str_empty(item->toggle);
    twins_move(twins, toggle ? item->toggle : item->move);
}

// What is seen --------------------------------------------------------------------------------------

static Scene chance_scene(Twins *twins, Audience audience)
{
    static const float widths[] = { 1333, 1600, 1778, 2370 };
    Rng *rng = &twins->rng;
    Scene scene = { .audience = audience, .metrics = metrics_fake() };
    scene.width = widths[rng_below(rng, 4)];
    scene.zoom = (int)rng_below(rng, 5) - 2;
    scene.motion = rng_below(rng, 2) == 0;
    scene.touch = rng_below(rng, 2) == 0;
    scene.left_hand = rng_below(rng, 2) == 0;
    scene.keyboard = scene.touch && twins->ui.typing ? 400 : 0;
    scene.now_ms = twins->at_ms + (int64_t)rng_below(rng, 400);
    return scene;
}

static DrawList seen_in(const Evening *evening, const Ui *ui, const Scene *scene, Arena *arena)
{
    const EveningPart *part = evening_part(evening);
    DrawList list = draw_begin(arena, scene->width);
    part->format->draw(part->state, ui, scene, &list);
    return list;
}

typedef struct Seen {
    int out;   // pictures with the secret when the room may see it
    int early; // and when it may not
} Seen;

// One look at both and one thing done; false when the secret was seen early. `room`: whose picture is put
// before the room.
static bool play_step(Twins *twins, Audience room, Seen *seen, Arena *arena)
{
    Scene scene = chance_scene(twins, room);
    DrawList one = seen_in(twins->one, &twins->ui, &scene, arena);
    DrawList two = seen_in(twins->two, &twins->ui, &scene, arena);
    bool same = secret_same(&one, &two), out = secret_is_out(twins->secret, twins->one);
    seen->out += !same && out;
    seen->early += !same && !out;
    if (!same && (!out || twins->secret->seed != 0)) return false; // other chance is another game
    twins->at_ms += rng_below(&twins->rng, 20) * 1000;
    uint32_t kind = rng_below(&twins->rng, 16);
    if (kind < 6) {
        if (kind == 0) twins_jump(twins, arena);
        if (kind > 0) twins_follow(twins);
        return true;
    }
    scene.audience = rng_below(&twins->rng, 4) == 0 ? FOR_TEACHER : FOR_ROOM;
    if (scene.audience != room) one = seen_in(twins->one, &twins->ui, &scene, arena);
    const Action *keys = evening_part(twins->one)->format->keys;
    twins_do(twins, chance_input(&twins->rng, &one, scene.audience, twins->ui.typing, keys), arena);
    return true;
}

// One after the other by the same twins, from the beginning each.
static Seen play(const Secret *secret, Audience room, int games)
{
    Seen seen = { 0 };
    Twins twins = twins_of(secret);
    for (int game = 0; game < games; game++) {
        bool goes_on = true;
        twins_begin(&twins, game);
        for (int step = 0; step < STEPS && goes_on; step++) {
            Arena arena = { 0 };
            goes_on = play_step(&twins, room, &seen, &arena);
            arena_finish(&arena);
        }
        if (seen.early > 0 && room == FOR_ROOM) secret_fail(secret, twins.one, game);
    }
    twins_finish(&twins);
    return seen;
}

// Tests ---------------------------------------------------------------------------------------------

static void a_secret_is_not_seen_before_its_move(void **state)
{
    (void)state;
    for (int i = 0; i < SECRETS; i++) {
        const Secret *secret = &secrets[i];
        if (!secret->one) continue;
        Seen seen = play(secret, FOR_ROOM, GAMES);
        if ((seen.out > 0) != secret->room) {
            fail_msg("%s, %s: in %d pictures", secret->format, secret->what, seen.out);
        }
    }
}

static void the_teachers_picture_before_the_room_is_noticed(void **state)
{
    (void)state;
    for (int i = 0; i < SECRETS; i++) {
        const Secret *secret = &secrets[i];
        if (!secret->one) continue;
        Seen seen = play(secret, FOR_TEACHER, WRONG_GAMES);
        if ((seen.early > 0) != secret->teacher) {
            fail_msg("%s, %s: in %d games", secret->format, secret->what, seen.early);
        }
    }
}

// A new game comes with its secrets, or with a row that says why it has none.
static void every_game_has_its_secrets(void **state)
{
    (void)state;
    for (int f = 0; f < format_count; f++) {
        bool row = false, note = false;
        for (int i = 0; i < SECRETS; i++) {
            if (strcmp(secrets[i].format, formats[f]->id) != 0) continue;
            row = true;
            note = note || !secrets[i].one || strcmp(secrets[i].what, "a note") == 0;
        }
        if (!row || !note) fail_msg("%s has no row in secret_rows.h", formats[f]->id);
    }
    Pack none = { 0 };
    assert_false(format_by_id(STR("nul"))->accepts(&none, metrics_fake(), NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_secret_is_not_seen_before_its_move),
        cmocka_unit_test(the_teachers_picture_before_the_room_is_noticed),
        cmocka_unit_test(every_game_has_its_secrets),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
