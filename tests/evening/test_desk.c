// The teacher's window in a hand with a mouse: every action that means something has a button in it or on its
// sheet with all buttons, does what its key does, and nothing of it reaches the room's screen. And what it
// says of the room is so.
#include "evening/session_inside.h"
#include "formats/desk.h"
#include "room.h"

#include <stdlib.h>

enum { STEPS = 120 }; // to behind the last one

// With decks, so that every part is its game.
static Room *room_with_all(void)
{
    Room *room = room_open(false);
    SessionSetup setup = { .metrics = metrics_fake(), .seed = 7, .decks = "cards" };
    Err err = { "" };
    session_destroy(room->session);
    room->session = session_create(&setup);
    if (!session_open(room->session, "tests/support/alles/avond.txt", room->wall_ms, NULL, &err)) {
        fail_msg("%s", err.text);
    }
    session_set_windows(room->session, true);
    return room;
}

static void forward(Room *room, int steps)
{
    for (int i = 0; i < steps; i++) {
        room_press(room, ACTION_NEXT);
    }
}

static void desk_taps(Room *room, Str target)
{
    Input input = { .kind = INPUT_TAP, .target = target, .seen = FOR_TEACHER };
    room->wall_ms += 1000;
    session_input(room->session, &input, room->wall_ms);
}

static void desk_does(Room *room, const char *target)
{
    desk_taps(room, str_z(target));
}

// Whether a mouse hits a group of this name somewhere.
static bool hits(const DrawList *list, Str name)
{
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        if (cmd->kind != DRAW_GROUP || !str_eq(cmd->text, name)) continue;
        Str hit = draw_hit(list, cmd->box.x + cmd->box.w / 2, cmd->box.y + cmd->box.h / 2);
        if (str_eq(hit, name)) return true;
    }
    return false;
}

static bool hits_button(const DrawList *list, Action action)
{
    char name[64];
    snprintf(name, sizeof name, "knop %s", action_info(action)->word);
    return hits(list, str_z(name));
}

// What can be read within the box, without blanks: lines break where they must.
static Str words_within(const DrawList *list, Rect box, Buf *out)
{
    out->n = 0;
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        if (cmd->kind != DRAW_RUN || !rect_covers(box, run_ink(cmd))) continue;
        for (size_t at = 0; at < cmd->text.n; at++) {
            if (cmd->text.p[at] != ' ') buf_putc(out, cmd->text.p[at]);
        }
    }
    return buf_str(out);
}

static bool reads_in(const DrawList *list, Rect box, Str words)
{
    Buf read = { 0 }, asked = { 0 };
    for (size_t at = 0; at < words.n; at++) {
        if (words.p[at] != ' ') buf_putc(&asked, words.p[at]);
    }
    Str all = words_within(list, box, &read);
    bool reads = str_find(all, buf_str(&asked)) < all.n;
    buf_finish(&read);
    buf_finish(&asked);
    return reads;
}

static Str dump_of(Room *room, Audience audience, Buf *out)
{
    Arena arena = { 0 };
    DrawList list = room_list(room, audience, 1778, &arena);
    out->n = 0;
    draw_dump(&list, out);
    arena_finish(&arena);
    return buf_str(out);
}

// What the game makes of a key, without doing it.
static bool key_does(const Evening *evening, Action action, Arena *arena, Str *move)
{
    const EveningPart *part = evening_part(evening);
    Ui ui = { 0 };
    bool taken = false;
    Input input = { .kind = INPUT_ACTION, .action = action };
    *move = part->format->interpret(part->state, &ui, &input, arena, &taken);
    if (str_empty(*move)) return taken && (ui.field != 0 || ui.typing || ui.digits != 0);
    return part->format->apply(evening_copy_state(evening, arena), *move, 0);
}

// A ring is for keys: a mouse points in the small copy at what the ring would take.
static bool moves_a_ring(Action action, Str move)
{
    bool ring = action == ACTION_UP || action == ACTION_DOWN || action == ACTION_FIELD ||
                action == ACTION_CHOOSE;
    return ring && str_empty(move);
}

static bool is_reached(const Room *room, const DrawList *desk, const DrawList *sheet, Action action,
                       Arena *arena)
{
    static const Action never[] = { ACTION_START, ACTION_YES, ACTION_PEEK }; // not with two screens
    for (size_t i = 0; i < sizeof never / sizeof *never; i++) {
        if (action == never[i]) return true;
    }
    if (hits_button(desk, action) || hits_button(sheet, action)) return true;
    const Evening *evening = session_evening(room->session);
    bool of_the_house = action == ACTION_NEXT || action == ACTION_BACK || action == ACTION_REDO ||
                        action >= ACTION_EXPORT;
    if (of_the_house) return false;
    const EveningPart *part = evening_part(evening);
    Str move = { 0 };
    if (!key_does(evening, action, arena, &move) || moves_a_ring(action, move)) return true;
    if (str_eq(move, part->format->next(part->state, arena))) return hits_button(desk, ACTION_NEXT);
    bool counts = action == ACTION_UP || action == ACTION_DOWN;
    if (counts && (hits(desk, STR("cijfers")) || hits(sheet, STR("cijfers")))) return true;
    return hits(desk, arena_printf(arena, "zet %.*s", STR_ARG(move)));
}

static void a_mouse_reaches_every_action_that_means_something_in_every_game(void **state)
{
    (void)state;
    static const float widths[] = { 1333, 1422, 1600, 1778 };
    Room *room = room_with_all();
    Buf before = { 0 }, open = { 0 };
    int wrong = 0, pictures = 0;
    for (int i = 0; i < STEPS && !session_closing(room->session); i++) {
        Arena arena = { 0 };
        for (size_t w = 0; w < sizeof widths / sizeof *widths; w++, pictures++) {
            DrawList desk = room_list(room, FOR_TEACHER, widths[w], &arena);
            dump_of(room, FOR_ROOM, &before);
            desk_does(room, "knop knoppen");
            room->wall_ms -= 1000; // a clock may be running
            DrawList sheet = room_list(room, FOR_TEACHER, widths[w], &arena);
            Str about = arena_printf(&arena, "step %d, %d wide", i, (int)widths[w]);
            wrong += runs_wrong(&desk, 20, about.p) + runs_wrong(&sheet, 28, about.p);
            if (!list_says(&sheet, "Altijd")) fail_msg("%s: no sheet", about.p);
            if (!str_eq(buf_str(&before), dump_of(room, FOR_ROOM, &open))) {
                fail_msg("%s: the room sees it", about.p);
            }
            for (int a = 1; a < ACTION_COUNT; a++) {
                if (is_reached(room, &desk, &sheet, (Action)a, &arena)) continue;
                wrong++;
                print_error("%s, after \"%s\": no %s\n", about.p, room_last(room),
                            action_info((Action)a)->word);
            }
            desk_does(room, "knop volgende"); // puts it away
        }
        arena_finish(&arena);
        forward(room, 1);
    }
    assert_true(session_closing(room->session)); // else a game was not seen
    assert_true(pictures > 200);
    assert_int_equal(wrong, 0);
    buf_finish(&before);
    buf_finish(&open);
    room_close(room);
}

// The button of the teacher's window -----------------------------------------------------------------

// As format.h promises.
static bool fits_the_button(Str words, Arena *arena)
{
    TextStyle style = {
        .bold = true, .largest = 34, .smallest = 28, .line_height = 1.15f, .max_lines = 2
    };
    return words.n > 0 && text_fit(metrics_fake(), arena, words, 308, 74, &style).fits;
}

// What the key brings stands on the teacher's button and in the room's foot; where a part is over the
// teacher's names the next one, twice.
static bool says_what_comes(Room *room, float width, Arena *arena)
{
    Session *session = room->session;
    const EveningPart *part = evening_part(session_evening(session));
    Str words = part->format->says(part->state, &session->ui, ACTION_NEXT, arena);
    Str after = session_after(session, arena), told = words;
    bool over = !str_empty(after) && session->ui.digits == 0;
    DrawList seen = room_list(room, FOR_ROOM, width, arena);
    DrawList desk = room_list(room, FOR_TEACHER, width, arena);
    if (over) told = fits_the_button(after, arena) ? after : STR("volgende onderdeel");
    Scene scene = { .width = width, .metrics = metrics_fake() };
    DrawList scratch = draw_begin(arena, width);
    Rect next = desk_next_box(&scratch, &scene);
    if (over && !reads_in(&desk, next, after)) return false;
    const DrawCmd *key = group_of(&seen, "knop volgende");
    return fits_the_button(words, arena) && reads_in(&desk, (Rect){ 40, 900, 440, 80 }, told) &&
           (!key || reads_in(&seen, key->box, words));
}

static void the_button_forward_says_what_it_brings(void **state)
{
    (void)state;
    static const float widths[] = { 1333, 1600, 1778 };
    int pictures = 0, typed = 0;
    for (int touch = 0; touch < 2; touch++) {
        Room *room = room_with_all();
        if (touch == 1) room_tap(room, STR("ergens"));
        for (int i = 0; i < STEPS && !session_closing(room->session); i++) {
            for (int digit = 0; digit < 2; digit++) {
                if (digit == 1 && !touch_can_count(room->session)) continue;
                if (digit == 1) room_does(room, "1");
                typed += digit == 1;
                for (size_t w = 0; w < sizeof widths / sizeof *widths; w++, pictures++) {
                    Arena arena = { 0 };
                    if (!says_what_comes(room, widths[w], &arena)) {
                        fail_msg("step %d, after \"%s\", digits %d, %d wide", i, room_last(room),
                                 digit, (int)widths[w]);
                    }
                    arena_finish(&arena);
                }
                if (digit == 1) room_press(room, ACTION_BACK); // takes it off
            }
            if (touch == 1) room_tap(room, STR("ergens")); // a key ends it
            forward(room, 1);
        }
        assert_true(session_closing(room->session));
        room_close(room);
    }
    assert_true(pictures > 300 && typed > 10);
}

// One that fits no button is not cut off; it stands whole below "Hierna".
static void a_long_name_of_the_next_part_is_not_on_the_button(void **state)
{
    (void)state;
    static const struct {
        const char *name, *told;
    } rows[] = {
        { "Koffie", "Koffie" },
        { "Wat zou jij nu kiezen?", "Wat zou jij nu kiezen?" },
        { "Met je ouders langs alle lokalen van de bovenbouw", "volgende onderdeel" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Room *room = room_open(false);
        Err err = { "" };
        Str text = arena_printf(&arena,
                                "Titel: Proef\n\nOnderdeel: Welkom = 5 minuten\n\n"
                                "Onderdeel: %s = 5 minuten\n",
                                rows[i].name);
        const char *path = room_pack(room, "avond.txt", arena_z(&arena, text));
        assert_true(session_open(room->session, path, room->wall_ms, NULL, &err));
        session_set_windows(room->session, true);
        DrawList desk = room_list(room, FOR_TEACHER, 1600, &arena);
        if (!reads_in(&desk, (Rect){ 40, 900, 440, 80 }, str_z(rows[i].told))) {
            fail_msg("%s", rows[i].name);
        }
        assert_true(says_what_comes(room, 1600, &arena));
        arena_finish(&arena);
        room_close(room);
    }
}

// Where an action has a button.
typedef enum Place { NOWHERE, IN_SIGHT, ON_THE_SHEET } Place;

// Gives the part that this step is in, from 0.
static int find_buttons(int step, Place *places)
{
    Arena arena = { 0 };
    Room *room = room_with_all();
    forward(room, step);
    bool closing = session_closing(room->session);
    DrawList desk = room_list(room, FOR_TEACHER, 1600, &arena);
    desk_does(room, "knop knoppen");
    DrawList sheet = room_list(room, FOR_TEACHER, 1600, &arena);
    for (int a = 1; a < ACTION_COUNT && !closing; a++) {
        bool away = a == ACTION_NEXT || a == ACTION_MORE; // these put the sheet away
        if (hits_button(&sheet, (Action)a) && !away) places[a] = ON_THE_SHEET;
        if (hits_button(&desk, (Action)a)) places[a] = IN_SIGHT;
    }
    int part = evening_programme(session_evening(room->session))->at;
    room_close(room);
    arena_finish(&arena);
    return part;
}

// Two evenings at the same step: on one the key, on the other the button in the teacher's window.
static void compare(int step, Action action, Place place)
{
    Buf by_key = { 0 }, by_hand = { 0 };
    char button[64];
    Room *one = room_with_all(), *two = room_with_all();
    snprintf(button, sizeof button, "knop %s", action_info(action)->word);
    forward(one, step);
    forward(two, step);
    one->wall_ms += 1000; // as long as the sheet takes
    if (place == ON_THE_SHEET) {
        desk_does(two, "knop knoppen");
    } else {
        two->wall_ms += 1000;
    }
    room_press(one, action);
    desk_does(two, button);
    if (!str_eq(dump_of(one, FOR_ROOM, &by_key), dump_of(two, FOR_ROOM, &by_hand)) ||
        room_moves(one) != room_moves(two) ||
        session_swapped(one->session) != session_swapped(two->session)) {
        fail_msg("step %d: %s", step, button);
    }
    buf_finish(&by_key);
    buf_finish(&by_hand);
    room_close(one);
    room_close(two);
}

static void a_button_does_what_its_key_does(void **state)
{
    (void)state;
    enum { STRIDE = 4 };
    int compared = 0;
    for (int i = 0, part = -1; i < STEPS; i += STRIDE) {
        Place places[ACTION_COUNT] = { NOWHERE };
        int before = part;
        part = find_buttons(i, places);
        for (int a = 1; a < ACTION_COUNT; a++) {
            bool setting = a >= ACTION_EXPORT; // once a part
            if (places[a] == NOWHERE || (setting && part == before)) continue;
            compare(i, (Action)a, places[a]);
            compared++;
        }
    }
    if (compared <= 300) fail_msg("%d", compared);
}

static int colours(const DrawList *list, Role role)
{
    int count = 0;
    for (int i = 0; i < list->count; i++) {
        count += list->items[i].kind == DRAW_RRECT && list->items[i].role == role;
    }
    return count;
}

static void the_small_copy_is_what_the_room_sees(void **state)
{
    (void)state;
    static const struct {
        const char *does, *words;
        Role role; // of the whole copy
        int first; // how often the first statement is in the picture
    } rows[] = {
        { "volgende", "Nu op het scherm", ROLE_GROUND, 2 },
        { "volgende stil overzicht volgende kies", "De zaal ziet dit nog", ROLE_GROUND, 1 },
        { "volgende zwart", "De zaal ziet nu zwart", ROLE_BLACK, 1 },
        { "volgende wit", "De zaal ziet nu wit", ROLE_WHITE, 1 },
        { "volgende stil zwart", "De zaal ziet nu zwart", ROLE_BLACK, 1 },
        { "volgende zwart volgende", "Nu op het scherm", ROLE_GROUND, 2 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Room *room = room_playing(small_pack, false);
        session_set_windows(room->session, true);
        room_does(room, rows[i].does);
        DrawList desk = room_list(room, FOR_TEACHER, 1600, &arena);
        int first = 0;
        for (int c = 0; c < desk.count; c++) {
            Str text = desk.items[c].text;
            bool told = str_find(text, STR("Eerstestelling")) < text.n;
            first += desk.items[c].kind == DRAW_RUN && told;
        }
        if (!list_says(&desk, rows[i].words)) fail_msg("%s: not said", rows[i].does);
        if (colours(&desk, rows[i].role) == 0) fail_msg("%s: its colour", rows[i].does);
        if (first != rows[i].first) fail_msg("%s: %d times", rows[i].does, first);
        arena_finish(&arena);
        room_close(room);
    }
}

// What is clicked in the small copy is done, unless the room sees something else.
static void the_small_copy_can_be_used(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    Arena arena = { 0 };
    session_set_windows(room->session, true);
    room_does(room, "volgende volgende volgende"); // counting
    DrawList desk = room_list(room, FOR_TEACHER, 1600, &arena);
    assert_non_null(group_of(&desk, "zet tel rood 1"));
    desk_does(room, "zet tel rood 1");
    assert_string_equal(room_last(room), "tel rood 1");
    room_does(room, "stil");
    desk = room_list(room, FOR_TEACHER, 1600, &arena);
    assert_null(group_of(&desk, "zet tel rood 2"));
    arena_finish(&arena);
    room_close(room);
}

static void a_number_is_typed_with_the_mouse_in_the_teachers_window_only(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    Arena arena = { 0 };
    session_set_windows(room->session, true);
    room_does(room, "volgende volgende volgende <ergens>"); // somebody stands at the board as well
    desk_does(room, "cijfers vak 1");
    DrawList desk = room_list(room, FOR_TEACHER, 1600, &arena);
    DrawList beamer = room_list(room, FOR_ROOM, 1600, &arena);
    assert_true(hits(&desk, STR("cijfer 1")));
    assert_false(hits(&beamer, STR("cijfer 1")));
    desk_does(room, "cijfer 1");
    desk_does(room, "cijfer 2");
    desk_does(room, "cijfer klaar");
    assert_string_equal(room_last(room), "tel rood 12");
    desk_does(room, "cijfers vak 2");
    room_does(room, "overzicht overzicht"); // a key: the laptop has its own digits
    desk = room_list(room, FOR_TEACHER, 1600, &arena);
    assert_false(hits(&desk, STR("cijfer 1")));
    arena_finish(&arena);
    room_close(room);
}

static const char placemat_evening[] = "Titel: Proef\n\nOnderdeel: Mijn placemat = 5 minuten\n"
                                       "Spel: placemat\n";

// The pointer is in the small copy, and so is what it holds.
static void a_card_is_dragged_in_the_small_copy(void **state)
{
    (void)state;
    const float desk_w = 1600;
    Arena arena = { 0 };
    Room *room = room_open(false);
    SessionSetup setup = { .metrics = metrics_fake(), .seed = 7, .decks = "cards" };
    Err err = { "" };
    session_destroy(room->session);
    room->session = session_create(&setup);
    const char *path = room_pack(room, "avond.txt", placemat_evening);
    assert_true(session_open(room->session, path, room->wall_ms, NULL, &err));
    session_set_windows(room->session, true);
    forward(room, 1);
    assert_true(session_move(room->session, STR("voor Sanne"), room->wall_ms));
    DrawList desk = room_list(room, FOR_TEACHER, desk_w, &arena);
    const DrawCmd *card = NULL;
    for (int i = 0; i < desk.count && !card; i++) {
        if (desk.items[i].kind == DRAW_GROUP && str_starts(desk.items[i].text, STR("sleep "))) {
            card = &desk.items[i];
        }
    }
    if (!card) fail_msg("no card, after %s", room_last(room));
    float x = card->box.x + card->box.w / 2, y = card->box.y + card->box.h / 2, rx = x, ry = y;
    Input drag = { .kind = INPUT_DRAG, .held = card->text, .x = x, .y = y, .seen = FOR_TEACHER };
    session_input(room->session, &drag, room->wall_ms);
    desk_to_room(desk_w, &rx, &ry);
    assert_true(ui_held(&room->session->ui).n > 0);
    assert_true(rx > x && room->session->ui.held_x > rx - 1 && room->session->ui.held_x < rx + 1);
    assert_true(room->session->ui.held_y > ry - 1 && room->session->ui.held_y < ry + 1);
    arena_finish(&arena);
    room_close(room);
}

static void letters_are_typed_with_the_mouse_in_the_teachers_window_only(void **state)
{
    (void)state;
    Room *room = room_playing("Titel: Proef\n\nKaart: Handig\nZin: Je maakt iets.\n\n"
                              "Kaart: Sterk\nZin: Je tilt iets.\n",
                              false);
    Arena arena = { 0 };
    session_set_windows(room->session, true);
    room_does(room, "volgende <ergens>");
    for (int i = 0; i < 6 && !session_typing(room->session); i++) {
        desk_does(room, "knop winnaar");
        if (!session_typing(room->session)) forward(room, 1);
    }
    assert_true(session_typing(room->session));
    desk_does(room, "toets a");
    assert_true(str_eq(ui_text(&room->session->ui), STR("A")));
    DrawList desk = room_list(room, FOR_TEACHER, 1600, &arena);
    DrawList beamer = room_list(room, FOR_ROOM, 1600, &arena);
    assert_true(hits(&desk, STR("toets a")));
    assert_false(hits(&beamer, STR("toets a")));
    arena_finish(&arena);
    room_close(room);
}

static void the_same_picture_has_a_way_back_for_the_mouse(void **state)
{
    (void)state;
    Room *room = room_with_all();
    int wrong = 0;
    for (int i = 0; i < STEPS && !session_closing(room->session); i++) {
        Arena arena = { 0 };
        desk_does(room, "knop knoppen");
        desk_does(room, "knop zelfde");
        DrawList same = room_list(room, FOR_TEACHER, 1778, &arena);
        wrong += runs_wrong(&same, 20, arena_printf(&arena, "the same picture, step %d", i).p);
        assert_true(hits(&same, STR("knop zelfde")));
        desk_does(room, "knop zelfde");
        DrawList desk = room_list(room, FOR_TEACHER, 1778, &arena);
        assert_true(hits(&desk, STR("knop knoppen")));
        arena_finish(&arena);
        forward(room, 1);
    }
    assert_int_equal(wrong, 0);
    room_close(room);
}

// What one screen tells when it is asked twice, for every game that has it.
static void every_game_tells_its_secrets_in_the_band_and_in_the_teachers_window(void **state)
{
    (void)state;
    static const struct {
        const char *pack, *goes_to, *words; // "|" between
    } rows[] = {
        { "Stelling: Een?\nSchool: eens\nUitleg: Omdat.\nPraat: Pvraag?\nNotitie: Nwoord.\n\n"
          "Stelling: Straks.\n",
          "naar 1", "Eens|Omdat|Pvraag|Nwoord|Straks" },
        { "Vraag: Een?\nRood: jaha\nGroen: neehee\nGoed: rood\nUitleg: Omdat.\nPraat: Pvraag?\n"
          "Notitie: Nwoord.\n\nVraag: Straks?\nRood: ja\nGroen: nee\nGoed: groen\n",
          "vraag 1", "jaha|Omdat|Pvraag|Nwoord|Straks" },
        { "Soort: kwaliteit\n\nKaart: Handig\nZin: Je maakt iets.\nPraat: Pvraag?\nNotitie: "
          "Nwoord.\n",
          "pak 1", "Pvraag|Nwoord" },
        { "Soort: activiteit\n\nKaart: Koken\nZin: Kook samen.\nPraat: Pvraag?\nNotitie: "
          "Nwoord.\n\n"
          "Kaart: Lopen\nZin: Loop samen.\n",
          "kaart 1", "Pvraag|Nwoord" },
        { "Soort: vraag\n\nKaart: Wat dan?\nZin: Vertel.\nPraat: Pvraag?\nNotitie: Nwoord.\n\n"
          "Kaart: Wie dan?\nZin: Zeg het.\n",
          "pak 1", "Pvraag|Nwoord" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Room *room = room_playing(arena_printf(&arena, "Titel: Proef\n\n%s", rows[i].pack).p,
                                  false);
        if (!session_move(room->session, str_z(rows[i].goes_to), room->wall_ms)) {
            forward(room, 1);
            if (!session_move(room->session, str_z(rows[i].goes_to), room->wall_ms)) {
                fail_msg("row %zu: not accepted", i);
            }
        }
        room_does(room, "spiek spiek");
        DrawList band = room_list(room, FOR_ROOM, 1778, &arena);
        DrawList desk = room_list(room, FOR_TEACHER, 1600, &arena);
        for (Str rest = str_z(rows[i].words); !str_empty(rest);) {
            StrCut cut = str_cut(rest, '|');
            const char *word = arena_z(&arena, cut.head);
            rest = cut.tail;
            if (!list_says(&band, word)) fail_msg("row %zu, band: %s", i, word);
            if (!list_says(&desk, word)) fail_msg("row %zu, window: %s", i, word);
        }
        arena_finish(&arena);
        room_close(room);
    }
}

int main(void)
{
    setenv("TZ", "UTC", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mouse_reaches_every_action_that_means_something_in_every_game),
        cmocka_unit_test(the_button_forward_says_what_it_brings),
        cmocka_unit_test(a_long_name_of_the_next_part_is_not_on_the_button),
        cmocka_unit_test(a_button_does_what_its_key_does),
        cmocka_unit_test(the_small_copy_is_what_the_room_sees),
        cmocka_unit_test(the_small_copy_can_be_used),
        cmocka_unit_test(a_number_is_typed_with_the_mouse_in_the_teachers_window_only),
        cmocka_unit_test(letters_are_typed_with_the_mouse_in_the_teachers_window_only),
        cmocka_unit_test(a_card_is_dragged_in_the_small_copy),
        cmocka_unit_test(the_same_picture_has_a_way_back_for_the_mouse),
        cmocka_unit_test(every_game_tells_its_secrets_in_the_band_and_in_the_teachers_window),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
