// An evening by finger alone. Random taps walk through every game, and one evening with every game of the
// house is played from the start screen to its portfolio; on the way every picture must have targets that
// a finger can hit, and whatever a key would do here there must be a button for, on the picture or behind
// "meer".
#include "room.h"

#include "base/rng.h"
#include "evening/session_inside.h"
#include "formats/stage.h"

enum { FINGER = 83, EDGE = 12 }; // 1/12 of the height; how far two targets may lie over each other

typedef struct Walk {
    Room *room;
    Rng rng;
    const char *pack;
    float width;
    bool left; // handed
    int wrong;
} Walk;

static Str kind_of(Str group)
{
    return str_word(&group);
}

static bool among(Str word, const Str *words, size_t count)
{
    bool there = false;
    for (size_t i = 0; i < count; i++) {
        there = there || str_eq(words[i], word);
    }
    return there;
}

static bool is_target(const DrawCmd *cmd)
{
    static const Str kinds[] = { STR_INIT("knop"),     STR_INIT("zet"),     STR_INIT("rij"),
                                 STR_INIT("wijs"),     STR_INIT("cijfers"), STR_INIT("cijfer"),
                                 STR_INIT("toets"),    STR_INIT("keuze"),   STR_INIT("meer"),
                                 STR_INIT("naam"),     STR_INIT("typ"),     STR_INIT("sleep"),
                                 STR_INIT("plek"),     STR_INIT("vak"),     STR_INIT("hand"),
                                 STR_INIT("meldingen") };
    if (cmd->kind != DRAW_GROUP) return false;
    return among(kind_of(cmd->text), kinds, sizeof kinds / sizeof *kinds);
}

static bool lies_on_the_mat(const DrawCmd *cmd)
{
    return str_starts(cmd->text, STR("sleep op ")) || str_starts(cmd->text, STR("plek "));
}

// Six cards in a zone of the placemat, or the second four of the motives, at 4:3: the sheet is drawn as large
// as it can be there, and all of it must be seen at once. What is picked up is seen before it is put down.
static bool may_be_small(const Walk *walk, const DrawList *list, const DrawCmd *cmd)
{
    static const char *const crowded[][2] = { { "beroepen ", "sleep op beroepen 6" },
                                              { "kwaliteiten ", "sleep op kwaliteiten 6" },
                                              { "motieven ", "sleep op motieven 5" } };
    enum { SMALLEST = 60, ZONES = sizeof crowded / sizeof *crowded };
    bool may = false;
    for (int i = 0; i < ZONES && lies_on_the_mat(cmd) && walk->width < 1778; i++) {
        bool here = str_find(cmd->text, str_z(crowded[i][0])) < cmd->text.n;
        may = may || (here && group_of(list, crowded[i][1]));
    }
    return may && cmd->box.h >= SMALLEST;
}

// The ground of a zone is below its cards, whose reach may go over its edge.
static bool is_ground(const DrawCmd *a, const DrawCmd *b)
{
    return str_starts(a->text, STR("vak ")) && lies_on_the_mat(b);
}

static void complain(Walk *walk, const DrawCmd *cmd, const char *what)
{
    if (walk->wrong++ > 5) return;
    const char *last = session_evening(walk->room->session) ? room_last(walk->room) : "nothing";
    print_error("%s, %d wide: %s: \"%.*s\" at %d %d, %d x %d; last %s\n", walk->pack,
                (int)walk->width, what, STR_ARG(cmd->text), (int)cmd->box.x, (int)cmd->box.y,
                (int)cmd->box.w, (int)cmd->box.h, last);
}

// Whether keys on the screen lie over it.
static bool covered(const DrawList *list, const DrawCmd *target)
{
    const DrawCmd *keys = group_of(list, "toetsenbord");
    return keys && target < keys && rect_covers(keys->box, target->box);
}

// With the teacher's lines above it all of the picture is somewhat smaller.
static float finger(const DrawList *list)
{
    const DrawCmd *band = group_of(list, "regel");
    return band ? FINGER * (DRAW_HEIGHT - band->box.h) / DRAW_HEIGHT : FINGER;
}

static void check_targets(Walk *walk, const DrawList *list)
{
    float least = finger(list);
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *a = &list->items[i];
        if (!is_target(a) || covered(list, a)) continue;
        bool small = a->box.w < least || a->box.h < least;
        if (small && !may_be_small(walk, list, a)) complain(walk, a, "too small for a finger");
        bool inside = a->box.x >= 0 && a->box.x + a->box.w <= walk->width + 0.5F && a->box.y >= 0 &&
                      a->box.y + a->box.h <= DRAW_HEIGHT + 0.5F;
        if (!inside) complain(walk, a, "beside the picture");
        for (int j = i + 1; j < list->count; j++) {
            const DrawCmd *b = &list->items[j];
            bool apart = !is_target(b) || !rects_overlap(a->box, b->box, EDGE) || is_ground(a, b);
            if (apart || rect_covers(a->box, b->box) || rect_covers(b->box, a->box)) continue;
            complain(walk, a, "lies half under another target");
            complain(walk, b, "the other");
        }
    }
}

// What is typed, and all that is read with it, stands above the keys.
static void check_above_keys(Walk *walk, const DrawList *list)
{
    const DrawCmd *keys = group_of(list, "toetsenbord");
    for (const DrawCmd *run = list->items; keys && run < keys; run++) {
        if (run->kind != DRAW_RUN) continue;
        Rect ink = run_ink(run);
        if (ink.y + ink.h > keys->box.y) complain(walk, run, "under the keys");
    }
}

// The button forward is in the corner of the hand: a finger that comes from outside cannot miss it.
static void check_corner(Walk *walk, const DrawList *list, bool left)
{
    float x = left ? 4 : walk->width - 4;
    const DrawCmd *forward = group_of(list, "knop volgende");
    if (!forward || covered(list, forward)) return;
    Str corner = draw_hit(list, x, DRAW_HEIGHT - 4);
    if (!str_eq(corner, STR("knop volgende"))) complain(walk, forward, "not in the corner");
}

// Reaching every action ------------------------------------------------------------------------------

static bool is_there(const DrawList *list, const char *kind, Str name)
{
    char group[400];
    snprintf(group, sizeof group, "%s %.*s", kind, STR_ARG(name));
    const DrawCmd *cmd = group_of(list, group);
    return cmd && !covered(list, cmd);
}

// What the game makes of a key at this time, without doing it.
static bool key_does(const Evening *evening, Action action, int64_t wall_ms, Arena *arena, Str *move)
{
    const EveningPart *part = evening_part(evening);
    Ui ui = { 0 };
    bool taken = false;
    int64_t clock = wall_ms - evening_started_ms(evening);
    Input input = { .kind = INPUT_ACTION,
                    .action = action,
                    .now_ms = evening_part_ms(evening, clock) };
    *move = part->format->interpret(part->state, &ui, &input, arena, &taken);
    if (str_empty(*move)) return taken && (ui.field != 0 || ui.typing || ui.digits != 0);
    return part->format->apply(evening_copy_state(evening, arena), *move, input.now_ms);
}

// A ring is for keys; what it would take has a place on the picture, which a finger takes at once.
static bool moves_a_ring(Action action, Str move)
{
    bool ring = action == ACTION_UP || action == ACTION_DOWN || action == ACTION_FIELD ||
                action == ACTION_CHOOSE;
    return ring && str_empty(move);
}

// The rules of the quiz can be opened over a question, and then its numbers wait.
static bool rules_lie_over_it(const DrawList *picture)
{
    bool over = false;
    for (int i = 0; i < picture->count; i++) {
        const DrawCmd *cmd = &picture->items[i];
        over = over || (cmd->kind == DRAW_GROUP && str_starts(cmd->text, STR("zet regel ")));
    }
    return over;
}

static void check_actions(Walk *walk, const DrawList *picture, const DrawList *sheet, Arena *arena)
{
    const Evening *evening = session_evening(walk->room->session);
    const EveningPart *part = evening_part(evening);
    static const Action foot[] = { ACTION_BACK, ACTION_MORE };
    static const Action house[] = { ACTION_BLACK,     ACTION_OVERVIEW, ACTION_REDO,
                                    ACTION_EXPORT,    ACTION_HELP,     ACTION_LARGER,
                                    ACTION_SMALLER,   ACTION_THEME,    ACTION_MOTION,
                                    ACTION_HAND,      ACTION_TESTCARD, ACTION_QUIT,
                                    ACTION_PEEK,      ACTION_FULLSCREEN };
    for (size_t i = 0; i < sizeof foot / sizeof *foot; i++) {
        Str word = str_z(action_info(foot[i])->word);
        if (!is_there(picture, "knop", word)) fail_msg("no %.*s in the foot", STR_ARG(word));
    }
    bool over = !is_there(picture, "knop", STR("zwart")); // after the last step
    for (size_t i = 0; i < sizeof house / sizeof *house; i++) {
        Str word = str_z(action_info(house[i])->word);
        bool there = is_there(picture, "knop", word) || is_there(sheet, "knop", word);
        if (!there && !(over && house[i] == ACTION_BLACK)) fail_msg("no %.*s", STR_ARG(word));
    }
    if (over && part->plan) return; // the closing picture: no game is in sight
    for (int a = 1; a < ACTION_COUNT; a++) {
        Str move = { 0 }, word = str_z(action_info((Action)a)->word);
        bool does = key_does(evening, (Action)a, walk->room->wall_ms, arena, &move);
        if (!does || moves_a_ring((Action)a, move)) {
            continue;
        }
        bool next = str_eq(move, part->format->next(part->state, arena));
        bool there = (next && is_there(picture, "knop", STR("volgende"))) ||
                     is_there(picture, "knop", word) || is_there(sheet, "knop", word) ||
                     (move.n > 0 && is_there(picture, "zet", move));
        bool counts = a == ACTION_UP || a == ACTION_DOWN; // one more or less can be typed as well
        there = there || (counts && (group_of(picture, "cijfers") || group_of(sheet, "cijfers")));
        there = there || (counts && rules_lie_over_it(picture));
        if (there) continue;
        walk->wrong++;
        print_error("%s: after \"%s\" no button for %.*s (%.*s)\n", walk->pack,
                    room_last(walk->room), STR_ARG(word), STR_ARG(move));
    }
}

// Every action of the table has its place: in the foot, on the sheet, in a game, or it is for a ring.
static void every_action_is_of_the_house_or_of_a_game(void **state)
{
    (void)state;
    bool of_a_game[ACTION_COUNT] = { false };
    static const Action games[] = { ACTION_CHOOSE, ACTION_UP,       ACTION_DOWN,  ACTION_FIELD,
                                    ACTION_RED,    ACTION_EVEN,     ACTION_GREEN, ACTION_APART,
                                    ACTION_AGAIN,  ACTION_TALK,     ACTION_READ,  ACTION_SKIP,
                                    ACTION_STRIKE, ACTION_SETTINGS, ACTION_WINNER };
    for (size_t i = 0; i < sizeof games / sizeof *games; i++) {
        of_a_game[games[i]] = true;
    }
    static const Action laptop[] = { ACTION_MIRROR, ACTION_SWAP, ACTION_FREEZE }; // two screens
    for (size_t i = 0; i < sizeof laptop / sizeof *laptop; i++) {
        of_a_game[laptop[i]] = true;
    }
    of_a_game[ACTION_PROGRAMME] = true; // the button is there in an evening of parts
    Room *room = room_playing(small_pack, false);
    room_does(room, "<ergens>");
    Arena arena = { 0 };
    DrawList picture = room_list(room, FOR_ROOM, 1778, &arena);
    room_does(room, "<knop_knoppen>");
    DrawList sheet = room_list(room, FOR_ROOM, 1778, &arena);
    for (int a = 1; a < ACTION_COUNT; a++) {
        Str word = str_z(action_info((Action)a)->word);
        bool answer = a == ACTION_YES ||
                      a == ACTION_START; // a question has its own button; begin is forward
        bool there = is_there(&picture, "knop", word) || is_there(&sheet, "knop", word);
        if (!there && !answer && !of_a_game[a])
            fail_msg("%.*s has no button: see session_touch.c", STR_ARG(word));
    }
    arena_finish(&arena);
    room_close(room);
}

// A button stands there when it does something at this hour, and not as if the evening had just begun.
static void no_button_takes_off_time_that_is_not_there(void **state)
{
    (void)state;
    static const struct {
        int after_s;
        bool less;
    } rows[] = { { 5, true }, { 50, true }, { 70, false }, { 600, false } };
    static const char pack[] = "Onderdeel: Pitches = 10 minuten\nSprekers: Sanne, Bo\nPer spreker: 1\n";
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing(pack, false);
        room_does(room, "<zet_spreker_1> praten <ergens>");
        assert_string_equal(room_last(room), "praat");
        room->wall_ms += rows[i].after_s * 1000;
        room_does(room, "<knop_knoppen>");
        Arena arena = { 0 };
        DrawList sheet = room_list(room, FOR_ROOM, 1778, &arena);
        assert_true(is_there(&sheet, "knop", STR("omhoog")));
        if (is_there(&sheet, "knop", STR("omlaag")) != rows[i].less) fail_msg("row %zu", i);
        arena_finish(&arena);
        room_close(room);
    }
}

// Walking --------------------------------------------------------------------------------------------

static Str random_target(Walk *walk, const DrawList *list)
{
    Str chosen = { 0 };
    int count = 0;
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        float x = cmd->box.x + cmd->box.w / 2, y = cmd->box.y + cmd->box.h / 2;
        bool ends = str_eq(cmd->text, STR("knop ja"));
        if (!is_target(cmd) || ends || !str_eq(draw_hit(list, x, y), cmd->text)) continue;
        bool forward = str_eq(cmd->text, STR("knop volgende"));
        for (int weight = forward ? 4 : 1; weight > 0; weight--) {
            count++;
            if (rng_below(&walk->rng, (uint32_t)count) == 0) chosen = cmd->text;
        }
    }
    return chosen;
}

// What is on the picture, and what is behind "meer", which is put away again.
static void look(Walk *walk, DrawList *picture, Arena *arena)
{
    if (!group_of(picture, "knop knoppen") || session_typing(walk->room->session)) return;
    if (group_of(picture, "toetsenbord")) return;
    room_does(walk->room, "<knop_knoppen>");
    DrawList sheet = room_list(walk->room, FOR_ROOM, walk->width, arena);
    check_targets(walk, &sheet);
    walk->wrong += runs_wrong(&sheet, 0, walk->pack);
    check_actions(walk, picture, &sheet, arena);
    room_does(walk->room, "<knop_volgende>");
}

// Looks at the picture, and then at the sheet behind "meer".
static void look_around(Walk *walk, DrawList *picture, Arena *arena)
{
    check_targets(walk, picture);
    check_above_keys(walk, picture);
    bool overlay = !group_of(picture, "knop knoppen");
    if (!overlay) check_corner(walk, picture, walk->left);
    if (session_evening(walk->room->session)) look(walk, picture, arena);
}

static void step(Walk *walk)
{
    Arena arena = { 0 };
    DrawList list = room_list(walk->room, FOR_ROOM, walk->width, &arena);
    look_around(walk, &list, &arena);
    Str target = random_target(walk, &list);
    if (str_eq(target, STR("knop hand"))) walk->left = !walk->left;
    room_tap(walk->room, str_empty(target) ? STR("ergens") : target); // black: anywhere
    arena_finish(&arena);
}

// With decks beside the packs, as an installed program has them.
static Room *room_with_decks(const char *own)
{
    Room *room = room_open(false);
    SessionSetup setup = { .metrics = metrics_fake(), .seed = 7, .own = own, .decks = "cards" };
    session_destroy(room->session);
    room->session = session_create(&setup);
    return room;
}

typedef struct Game {
    const char *pack; // a path,
    const char *text; // or else what is in the file
} Game;

static int walk_through(const Game *game, float width, bool left, uint64_t seed, int steps)
{
    Room *room = room_with_decks(NULL);
    const char *path = game->text ? room_pack(room, game->pack, game->text) : game->pack;
    Walk walk = { .room = room, .pack = game->pack, .width = width, .rng = rng_seeded(seed) };
    Err err = { "" };
    if (!session_open(room->session, path, room->wall_ms, NULL, &err)) fail_msg("%s", err.text);
    room_does(room, "<ergens>");
    if (left) room_does(room, "<knop_hand>");
    walk.left = left;
    for (int i = 0; i < steps && walk.wrong == 0; i++) {
        step(&walk);
    }
    room_close(room);
    return walk.wrong;
}

static void a_finger_reaches_everything_in_every_game(void **state)
{
    (void)state;
    static const Game games[] = {
        { .pack = "quizzes/stellingen-groep-8.txt" },
        { .pack = "quizzes/mini-stage" },
        { .pack = "cards/kwaliteiten.txt" },
        { .pack = "cards/complimenten.txt" },
        { .pack = "cards/beroepen.txt" },
        { .pack = "cards/activiteiten.txt" },
        { .pack = "cards" },
        { .pack = "quizzes/avond.txt" },
        { .pack = "tests/support/alles/avond.txt" },
        { "woorden.txt", "Titel: W\n\nOnderdeel: Welkom = 5 minuten\nUitleg: Zoek een plek.\n\n"
                         "Onderdeel: Dag = 1 minuut\n" },
        { "sprekers.txt", "Titel: S\n\nOnderdeel: Pitches = 9 minuten\nSprekers: Noor, Daan, Yara\n"
                          "Per spreker: 1 minuut\nUitleg: Klap na elke spreker.\n" },
        { "open-rij.txt", "Titel: O\n\nOnderdeel: Wie wil = 9 minuten\nPer spreker: 2 minuten\n" },
        { "lokalen.txt", "Titel: L\n\nOnderdeel: Rond = 60 minuten\nGroepen: rood, blauw, geel\n"
                         "Lokalen: aula, lokaal 4, gymzaal\nLopen: 2 minuten\n" },
        { "slot.txt", "Titel: V\n\nOnderdeel: Slot = 5 minuten\nSlotvraag: Was dit fijn?\n"
                      "Slotvraag: Kom je nog eens?\n" },
    };
    static const float widths[] = { 1333, 1778 };
    enum { STEPS = 250 };
    int wrong = 0;
    for (size_t g = 0; g < sizeof games / sizeof *games; g++) {
        for (unsigned i = 0; i < 4; i++) {
            wrong += walk_through(&games[g], widths[i % 2], i >= 2, 100 * g + i, STEPS);
        }
    }
    assert_int_equal(wrong, 0);
}

// A whole evening --------------------------------------------------------------------------------------

static bool closes(const DrawList *list)
{
    return group_of(list, "bedankt") && group_of(list, "knop volgende");
}

// Mostly forward, and every third tap on something else of the picture.
static Str tap_of_an_evening(Walk *walk, const DrawList *list)
{
    Str forward = STR("knop volgende"), target = random_target(walk, list);
    bool away = str_eq(target, STR("knop knoppen")) || str_eq(target, STR("knop terug")) ||
                str_eq(target, STR("knop stoppen"));
    if (str_empty(target) || (away && group_of(list, "knop volgende"))) return forward;
    return rng_below(&walk->rng, 3) > 0 && group_of(list, "knop volgende") ? forward : target;
}

static void see_formats(const Room *room, bool *seen)
{
    const Format *format = evening_part(session_evening(room->session))->format;
    for (int f = 0; f < format_count; f++) {
        seen[f] = seen[f] || formats[f] == format;
    }
}

// The start screen: the programme is the first row.
static void begin_by_tap(Walk *walk)
{
    Room *room = walk->room;
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    room_does(room, "<ergens>");
    Arena arena = { 0 };
    room_does(room, "<knop_knoppen>");
    DrawList list = room_list(room, FOR_ROOM, walk->width, &arena);
    check_targets(walk, &list);
    room_does(room, walk->left ? "<knop_hand> <knop_volgende>" : "<knop_volgende>");
    list = room_list(room, FOR_ROOM, walk->width, &arena);
    look_around(walk, &list, &arena);
    assert_non_null(group_of(&list, "rij 0"));
    room_does(room, "<rij_0>");
    assert_true(session_evening(room->session));
    arena_finish(&arena);
}

static void play_by_taps(Walk *walk)
{
    enum { MOST = 3000 };
    Room *room = walk->room;
    bool seen[16] = { false }, over = false;
    assert_true(format_count <= (int)(sizeof seen / sizeof *seen));
    for (int i = 0; i < MOST && !over && walk->wrong == 0; i++) {
        Arena arena = { 0 };
        see_formats(room, seen);
        DrawList list = room_list(room, FOR_ROOM, walk->width, &arena);
        look_around(walk, &list, &arena);
        over = closes(&list);
        Str target = over ? STR("knop volgende") : tap_of_an_evening(walk, &list);
        if (str_eq(target, STR("knop hand"))) walk->left = !walk->left;
        room_tap(room, target);
        arena_finish(&arena);
    }
    if (walk->wrong > 0) return;
    if (!over) fail_msg("after %d taps no end: \"%s\"", MOST, room_last(room));
    for (int f = 0; f < format_count - 1; f++) { // the last is the template
        if (!seen[f]) fail_msg("no %s", formats[f]->title);
    }
}

static void an_evening_is_played_by_taps_from_the_start_screen_to_the_portfolio(void **state)
{
    (void)state;
    int wrong = 0;
    for (unsigned i = 0; i < 4; i++) {
        Room *room = room_with_decks("tests/support/alles");
        Walk walk = { .room = room,
                      .pack = "alles",
                      .width = i % 2 == 0 ? 1333 : 1778,
                      .left = i >= 2,
                      .rng = rng_seeded(i) };
        begin_by_tap(&walk);
        play_by_taps(&walk);
        wrong += walk.wrong;
        Arena arena = { 0 };
        JournalEvening record;
        if (wrong == 0) assert_true(session_take_keep(room->session, &arena, &record));
        arena_finish(&arena);
        room_close(room);
    }
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_button_takes_off_time_that_is_not_there),
        cmocka_unit_test(every_action_is_of_the_house_or_of_a_game),
        cmocka_unit_test(a_finger_reaches_everything_in_every_game),
        cmocka_unit_test(an_evening_is_played_by_taps_from_the_start_screen_to_the_portfolio),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
