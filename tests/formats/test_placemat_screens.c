// The placemat in pictures: golden dumps of every step at both shapes of screen and of the sheet, and what
// must hold of every picture at every width, whatever the cards and the names are.
#include "mat_deck.h"
#include "picture.h"

#include "formats/placemat_view.h"

#define LONG_NAME "Alexandra-Maria van der Bergen" // thirty letters
#define WIDE_NAME "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"
#define ARABIC_NAME                                                                                \
    "\xD9\x85\xD8\xAD\xD9\x85\xD8\xAF \xD8\xA7\xD9\x84\xD8\xA3\xD9\x85\xD9\x8A\xD9\x86"
#define TURKISH "\xC5\x9E\xC3\xBCkr\xC3\xBC \xC3\x96zt\xC3\xBCrk-Y\xC4\xB1ld\xC4\xB1r\xC4\xB1m"

// Thirty jobs, fourteen qualities, six motives; those of an even number have a drawing.
static Game *new_game(void)
{
    Game *game = game_create(&format_placemat);
    Pack pack = mat_deck(&game->arena, 30, 14, 6);
    pack.items[1].text = STR("Gameontwerper");
    pack.items[3].text = STR("Zorg voor de natuur");
    for (int i = 1; i < pack.item_count; i += 2) {
        pack.items[i].icon = arena_printf(&game->arena, "icoon%d.svg", i + 1);
    }
    pack.title = STR("Onze kaarten");
    game_accept(game, pack);
    return game;
}

#define SANNE     "voor Sanne|"
#define THREES    SANNE "leg 1|leg 2|leg 4|leg 31|leg 32|leg 33|leg 45|leg 46|leg 47"
#define FULL_JOBS "leg 1|leg 2|leg 3|leg 4|leg 5|leg 6"
#define FULL                                                                                       \
    SANNE FULL_JOBS "|leg 31|leg 32|leg 33|leg 34|leg 35|leg 36|leg 45|leg 46|leg 47|leg 48|"      \
                    "leg 49|leg 50|eigen motieven " LONG_NAME "|eigen motieven " WIDE_NAME
#define OWN                                                                                        \
    "voor " WIDE_NAME "|eigen beroepen " LONG_NAME "|eigen beroepen " WIDE_NAME                    \
    "|eigen kwaliteiten " ARABIC_NAME "|eigen motieven " TURKISH "|eigen motieven Ik"
#define TWELVE                                                                                     \
    "|lijst|naam Bram|naam " LONG_NAME "|naam " ARABIC_NAME "|naam " TURKISH "|naam " WIDE_NAME    \
    "|naam Noor|naam Daan|naam Fatima|naam Yusuf|naam Lotte|naam Jip"
#define MORE                                                                                       \
    "|naam k13|naam k14|naam k15|naam k16|naam k17|naam k18|naam k19|naam k20|naam k21|naam k22|"  \
    "naam k23|naam k24|naam k25"
#define SANNE_DONE THREES "|klaar"
#define ON_TRAY    "sleep kaart 7"
#define ON_MAT     "sleep op kwaliteiten 2"

enum { ON_MAT_FIELD = 1 << 20, LIFTED = 1 << 21, SECOND_QUALITY = 16 + 1 };

#define HELD(name, px, py)                                                                         \
    {                                                                                              \
        .held_n = sizeof(name) - 1, .held = name, .held_x = px, .held_y = py                       \
    }

static const struct {
    const char *name, *moves;
    Ui ui;
} screens[] = {
    { "placemat-title", "", { 0 } },
    { "placemat-list-empty", "lijst", { 0 } },
    { "placemat-list-one", THREES "|lijst", { 0 } },
    { "placemat-list-twelve", SANNE_DONE TWELVE "|voor Bram|leg 1|leg 46|lijst", { .field = 2 } },
    { "placemat-list-pages", SANNE_DONE TWELVE MORE "|lijst 2", { 0 } },
    { "placemat-list-typing", SANNE_DONE TWELVE, { .typing = true, .text_n = 1, .text = "b" } },
    { "placemat-empty", SANNE "bak kwaliteiten 2", { 0 } },
    { "placemat-lay", THREES, { .field = 5 } },
    { "placemat-full", FULL, { 0 } },
    { "placemat-own", OWN, { 0 } },
    { "placemat-lifted", THREES, { .field = ON_MAT_FIELD + LIFTED + SECOND_QUALITY } },
    { "placemat-typing-nothing", THREES, { .typing = true } },
    { "placemat-typing", THREES, { .typing = true, .text_n = 6, .text = "kaart2" } },
    { "placemat-drag-tray", THREES, HELD(ON_TRAY, 300, 300) },
    { "placemat-drag-off", THREES, HELD(ON_MAT, 1300, 700) },
    { "placemat-look", SANNE_DONE, { 0 } },
};
enum { SCREENS = sizeof screens / sizeof *screens };

static void every_step_looks_as_it_did(void **test)
{
    (void)test;
    static const int widths[] = { 1333, 1778 };
    Game *game = new_game();
    for (int i = 0; i < SCREENS; i++) {
        game_start(game);
        game_play(game, screens[i].moves);
        for (int w = 0; w < 2; w++) {
            game_golden(game, &screens[i].ui, screens[i].name, FOR_ROOM, widths[w]);
        }
    }
    game_golden(game, NULL, "placemat-look-teacher", FOR_TEACHER, 1600);
    game_start(game);
    game_play(game, SANNE_DONE TWELVE "|voor Bram|leg 1|leg 46");
    game_golden(game, NULL, "placemat-lay-teacher", FOR_TEACHER, 1333);
    game_destroy(game);
}

// The sheet ---------------------------------------------------------------------------------------

static DrawList sheet_of(const Game *game, int sheet)
{
    return game_scene(game, NULL, &(Scene){ .width = MAT_WIDTH, .sheet = sheet },
                      (Arena *)&game->arena);
}

static void the_sheet_looks_as_it_did(void **test)
{
    (void)test;
    static const char *const moves[] = { THREES, FULL, OWN };
    Game *game = new_game();
    for (int i = 0; i < 3; i++) {
        game_start(game);
        game_play(game, moves[i]);
        DrawList list = sheet_of(game, 1);
        Buf out = { 0 };
        draw_dump(&list, &out);
        golden_check(arena_printf(&game->arena, "screens/placemat-sheet-%d.txt", i + 1).p,
                     buf_str(&out));
        buf_finish(&out);
    }
    game_destroy(game);
}

static bool lies_in(Rect inner, Rect outer)
{
    return rect_covers(rect_inset(outer, -0.5F), inner);
}

// Every word and drawing of a card inside its edge; nothing over anything else, nothing of the screen.
static int sheet_wrong(const Game *game, const char *about)
{
    DrawList list = sheet_of(game, 1);
    const Placemat *mat = placemat_now(game->state);
    int wrong = runs_wrong(&list, 8, about), images = 0, drawings = 0;
    for (int c = 0; c < list.count; c++) {
        const DrawCmd *cmd = &list.items[c];
        if (cmd->kind == DRAW_GROUP || cmd->kind == DRAW_CLEAR) wrong++;
        images += cmd->kind == DRAW_IMAGE;
        if (cmd->kind != DRAW_RUN && cmd->kind != DRAW_IMAGE) continue;
        Rect box = cmd->kind == DRAW_RUN ? run_ink(cmd) : cmd->box;
        for (int zone = 0; zone < MAT_ZONES; zone++) {
            int count = mat->count[zone];
            for (int i = 0; i < count; i++) {
                Rect slot = mat_slot((MatZone)zone, i, count);
                if (!rects_overlap(box, slot, 0) || lies_in(box, rect_inset(slot, 2))) continue;
                print_error("%s: \"%.*s\" stands over the edge of a card\n", about,
                            STR_ARG(cmd->text));
                wrong++;
            }
        }
    }
    for (int zone = 0; zone < MAT_ZONES; zone++) {
        for (int i = 0; i < mat->count[zone]; i++) {
            int card = mat->cards[zone][i].card;
            bool drawn = card != PLACEMAT_OWN && !str_empty(placemat_item(game->state, card)->icon);
            drawings += drawn;
        }
    }
    if (images != drawings) {
        print_error("%s: %d drawings of %d\n", about, images, drawings);
        wrong++;
    }
    return wrong;
}

static void a_finger_beside_a_card_means_that_card_and_no_other(void **test)
{
    (void)test;
    for (int zone = 0; zone < MAT_ZONES; zone++) {
        for (int count = 1; count <= mat_slots_most((MatZone)zone); count++) {
            for (int i = 0; i < count; i++) {
                Rect reach = mat_reach((MatZone)zone, i, count);
                bool whole = rect_covers(reach, mat_slot((MatZone)zone, i, count));
                for (int other = 0; other < i; other++) {
                    Rect box = mat_reach((MatZone)zone, other, count);
                    if (whole && !rects_overlap(reach, box, 0)) continue;
                    fail_msg("zone %d, cards %d and %d of %d", zone, other + 1, i + 1, count);
                }
            }
        }
    }
}

static void cards_hold_their_words_and_drawings_on_the_sheet(void **test)
{
    (void)test;
    static const char *const moves[] = {
        SANNE "leg 2",
        THREES,
        FULL,
        OWN,
        "voor " LONG_NAME "|leg 4|leg 46",
        "voor " ARABIC_NAME "|leg 1|eigen beroepen " TURKISH,
        "voor " TURKISH "|" FULL_JOBS,
    };
    Game *game = new_game();
    int wrong = 0;
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++) {
        game_start(game);
        game_play(game, moves[i]);
        wrong += sheet_wrong(game, moves[i]);
        if (!list_says(&(DrawList[]){ sheet_of(game, 1) }[0], "Onze kaarten")) wrong++;
    }
    assert_int_equal(wrong, 0);
    game_destroy(game);
}

// The title, the list, the whole placemat -----------------------------------------------------------

static bool small_is_fine(const Picture *picture, const DrawCmd *run)
{
    (void)picture, (void)run;
    return true;
}

static bool no_answers(const Picture *picture)
{
    (void)picture;
    return false;
}

// The house puts its own buttons for fingers on the left of the foot: back, black, overview, help.
static void check_house_buttons(Picture *picture)
{
    enum { HOUSE_W = 690 }; // in the letters of these tests
    if (!picture->scene.touch) return;
    Rect house = { stage_of(&picture->scene).left, STAGE_BOTTOM, HOUSE_W, 112 };
    for (int i = 0; i < picture->list.count; i++) {
        const DrawCmd *cmd = &picture->list.items[i];
        if (!group_is_target(cmd) && cmd->kind != DRAW_RUN) continue;
        if (rects_overlap(cmd->box, house, 6)) picture_complain(picture, cmd, "under the buttons");
    }
}

static const PictureRules far_rules = { small_is_fine, no_answers, check_house_buttons };

static void what_the_room_sees_stands_free_within_the_margins(void **test)
{
    (void)test;
    static const struct {
        const char *moves;
        Ui ui;
    } rows[] = {
        { "", { 0 } },
        { "lijst", { 0 } },
        { "lijst", { .typing = true } },
        { "lijst", { .typing = true, .text_n = 30, .text = WIDE_NAME } },
        { "lijst", { .typing = true, .text_n = 2, .text = "?!" } },
        { SANNE_DONE TWELVE, { .typing = true, .field = 9 } },
        { THREES "|lijst", { .field = 1 } },
        { SANNE_DONE TWELVE, { .field = 12 } },
        { SANNE_DONE TWELVE "|voor " LONG_NAME "|leg 1|lijst|voor " WIDE_NAME "|leg 1|lijst",
          { 0 } },
        { SANNE_DONE TWELVE "|voor " WIDE_NAME "|leg 1|klaar|lijst", { 0 } },
        { SANNE_DONE TWELVE MORE, { 0 } },
        { SANNE_DONE TWELVE MORE "|lijst 2", { .field = 13 } },
        { SANNE_DONE, { 0 } },
        { FULL "|klaar", { 0 } },
        { OWN "|klaar", { 0 } },
        { "voor " LONG_NAME "|leg 1|klaar", { 0 } },
        { "voor " ARABIC_NAME "|leg 1|klaar", { 0 } },
    };
    Game *game = new_game();
    int wrong = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        game_start(game);
        game_play(game, rows[i].moves);
        wrong += pictures_wrong(game, &rows[i].ui, &far_rules, rows[i].moves);
    }
    assert_int_equal(wrong, 0);
    game_destroy(game);
}

// The working screen --------------------------------------------------------------------------------

static bool is_card(const DrawCmd *cmd)
{
    return cmd->kind == DRAW_GROUP && str_starts(cmd->text, STR("sleep kaart"));
}

// A finger's target beside the placemat; on it the sheet decides.
static bool is_tool(const DrawCmd *cmd)
{
    bool named = cmd->kind == DRAW_GROUP &&
                 (str_eq(cmd->text, STR("typ")) || str_eq(cmd->text, STR("naamveld")));
    return named || group_is_target(cmd) || is_card(cmd);
}

static void check_tools(Picture *picture)
{
    enum { FINGER = 83, RING = 8 }; // the ring takes a little of the card it is round
    for (int i = 0; i < picture->list.count; i++) {
        const DrawCmd *a = &picture->list.items[i];
        if (!is_tool(a)) continue;
        float least = is_card(a) ? FINGER - RING : FINGER;
        if (a->box.w < least || a->box.h < least) picture_complain(picture, a, "too small");
        for (int j = i + 1; j < picture->list.count; j++) {
            const DrawCmd *b = &picture->list.items[j];
            if (!is_tool(b) || !rects_overlap(a->box, b->box, 0.5F)) continue;
            picture_complain(picture, a, "lies under another");
            picture_complain(picture, b, "the other");
        }
    }
}

static const Rect *find_box(const DrawList *list, const char *name)
{
    const DrawCmd *cmd = picture_group(list, str_z(name));
    return cmd ? &cmd->box : NULL;
}

static void check_lay(Picture *picture)
{
    bool dragging = picture->ui && picture->ui->held_n > 0;
    if (dragging) { // what is under the finger covers what lies there
        for (int i = 0; i < picture->list.count; i++) {
            const DrawCmd *run = &picture->list.items[i];
            bool inside = run->kind != DRAW_RUN ||
                          lies_in(run->box, (Rect){ 0, 0, picture->scene.width, DRAW_HEIGHT });
            if (!inside) picture_complain(picture, run, "beside the picture");
        }
    } else {
        picture->wrong += runs_wrong(&picture->list, 20, picture->about);
    }
    const Rect *mat = find_box(&picture->list, "mat"), *tray = find_box(&picture->list, "bak");
    assert_non_null(mat);
    if (tray && rects_overlap(*mat, *tray, 0)) {
        picture_complain(picture, &picture->list.items[0], "tray over placemat");
    }
    picture_check_groups(picture);
    check_tools(picture);
    if (!dragging) check_house_buttons(picture);
}

static int lay_wrong(const Game *game, const Ui *ui, const char *about)
{
    static const float widths[] = { 1333, 1422, 1549, 1550, 1600, 1778, 2370 };
    enum { WIDTHS = sizeof widths / sizeof *widths, ZOOMS = 5 };
    int wrong = 0;
    for (int i = 0; i < WIDTHS * ZOOMS * 2; i++) {
        Arena arena = { 0 };
        Picture picture = { .game = game, .ui = ui };
        picture.scene = (Scene){ .width = widths[i % WIDTHS],
                                 .zoom = i / WIDTHS % ZOOMS - ZOOMS / 2,
                                 .touch = i >= WIDTHS * ZOOMS };
        picture.about = arena_printf(&arena, "%s, %d wide%s", about, (int)picture.scene.width,
                                     picture.scene.touch ? ", touch" : "")
                            .p;
        picture.list = game_scene(game, ui, &picture.scene, &arena);
        check_lay(&picture);
        wrong += picture.wrong;
        arena_finish(&arena);
    }
    return wrong;
}

static void the_couple_finds_everything_in_its_place(void **test)
{
    (void)test;
    static const struct {
        const char *moves;
        Ui ui;
    } rows[] = {
        { SANNE, { 0 } },
        { THREES, { .field = 3 } },
        { THREES "|bak beroepen 3", { .field = 30 } },
        { THREES "|bak motieven", { 0 } },
        { THREES, { .field = ON_MAT_FIELD + SECOND_QUALITY } },
        { THREES, { .field = ON_MAT_FIELD + LIFTED + SECOND_QUALITY } },
        { FULL, { 0 } },
        { OWN, { 0 } },
        { "voor " LONG_NAME, { 0 } },
        { THREES, { .typing = true } },
        { THREES, { .typing = true, .text_n = 5, .text = "kaart" } },
        { THREES, { .typing = true, .text_n = 30, .text = WIDE_NAME } },
        { FULL, { .typing = true, .text_n = 6, .text = "kaart1" } },
        { THREES, HELD(ON_TRAY, 300, 300) },
        { THREES, HELD(ON_TRAY, -50, 2000) },
        { THREES, HELD(ON_MAT, 9000, -9000) },
        { OWN, HELD("sleep op beroepen 2", 700, 700) },
        { THREES, HELD("sleep op motieven 99", 300, 300) },
        { THREES, HELD("sleep kaart 0", 300, 300) },
        { THREES, HELD("sleep", 300, 300) },
    };
    Game *game = new_game();
    int wrong = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        game_start(game);
        for (Str rest = str_z(rows[i].moves); rest.n > 0;) {
            StrCut cut = str_cut(rest, '|');
            if (cut.head.n > 0) assert_true(game_try(game, cut.head));
            rest = cut.tail;
        }
        wrong += lay_wrong(game, &rows[i].ui, rows[i].moves);
    }
    assert_int_equal(wrong, 0);
    game_destroy(game);
}

// Where a finger finds a card of the deck is inside the tray; one that was laid cannot be taken again.
static void what_lies_on_the_placemat_cannot_be_taken_from_the_tray(void **test)
{
    (void)test;
    static const struct {
        const char *moves, *group;
        bool there;
    } rows[] = {
        { SANNE "leg 1", "sleep kaart 1", false },
        { SANNE "leg 1", "sleep kaart 2", true },
        { SANNE "leg 1", "sleep kaart 12", true },
        { SANNE "leg 1", "sleep kaart 13", false }, // on the next page
        { SANNE "leg 1", "sleep op beroepen 1", true },
        { SANNE "leg 1", "plek beroepen 2", true },
        { SANNE "leg 1", "plek beroepen 3", false },
        { SANNE FULL_JOBS, "sleep kaart 7", false }, // no room
        { SANNE FULL_JOBS, "plek beroepen 7", false },
        { SANNE "leg 1|weg beroepen 1", "sleep kaart 1", true },
        { SANNE "bak kwaliteiten", "zet bak kwaliteiten 1", false },
        { SANNE "bak kwaliteiten 2", "zet bak kwaliteiten 1", true },
        { SANNE "bak kwaliteiten", "zet bak kwaliteiten 2", true },
        { SANNE, "zet lijst", false }, // forward goes there
        { SANNE "leg 1", "zet lijst", true },
        { SANNE "leg 1|klaar", "zet verder", true },
    };
    Game *game = new_game();
    for (size_t i = 0; i < 2 * sizeof rows / sizeof *rows; i++) {
        game_start(game);
        for (Str rest = str_z(rows[i / 2].moves); rest.n > 0;) {
            StrCut cut = str_cut(rest, '|');
            if (cut.head.n > 0) assert_true(game_try(game, cut.head));
            rest = cut.tail;
        }
        DrawList list = game_list(game, NULL, FOR_ROOM, i % 2 ? 1333 : 1778, &game->arena);
        bool there = find_box(&list, rows[i / 2].group) != NULL;
        if (there != rows[i / 2].there) fail_msg("%s: %s", rows[i / 2].moves, rows[i / 2].group);
    }
    game_destroy(game);
}

static bool has_lamp_round(const DrawList *list, Rect zone)
{
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        bool lamp = cmd->kind == DRAW_RRECT && cmd->role == ROLE_LAMP;
        if (lamp && lies_in(cmd->box, zone) && cmd->box.w > 0.9F * zone.w) return true;
    }
    return false;
}

static void the_zone_that_takes_the_card_lights_up(void **test)
{
    (void)test;
    static const struct {
        const char *moves, *held, *over;
        const char *lit; // NULL: none
    } rows[] = {
        { THREES, "sleep kaart 7", "vak beroepen", "vak beroepen" },
        { THREES, "sleep kaart 7", "vak motieven", "vak beroepen" },
        { THREES, "sleep kaart 40", "vak motieven", "vak kwaliteiten" },
        { THREES, "sleep kaart 7", "bak", NULL },
        { THREES, "sleep op motieven 1", "vak motieven", "vak motieven" },
        { THREES, "sleep op motieven 1", "bak", NULL },
        { FULL, "sleep kaart 7", "vak beroepen", NULL },
        { FULL, "sleep op beroepen 6", "vak beroepen", "vak beroepen" },
        { THREES, "sleep op motieven 4", "vak motieven", NULL },
    };
    static const char *const zones[] = { "vak beroepen", "vak kwaliteiten", "vak motieven" };
    Game *game = new_game();
    for (size_t i = 0; i < 2 * sizeof rows / sizeof *rows; i++) {
        float width = i % 2 ? 1333 : 1778;
        game_start(game);
        game_play(game, rows[i / 2].moves);
        DrawList still = game_list(game, NULL, FOR_ROOM, width, &game->arena);
        const Rect *over = find_box(&still, rows[i / 2].over);
        assert_non_null(over);
        Ui ui = { .held_x = over->x + 20, .held_y = over->y + 20 };
        ui.held_n = (int)strlen(rows[i / 2].held);
        memcpy(ui.held, rows[i / 2].held, (size_t)ui.held_n);
        DrawList list = game_list(game, &ui, FOR_ROOM, width, &game->arena);
        for (int z = 0; z < MAT_ZONES; z++) {
            bool lit = rows[i / 2].lit && strcmp(zones[z], rows[i / 2].lit) == 0;
            if (has_lamp_round(&list, *find_box(&list, zones[z])) != lit) {
                fail_msg("%s over %s: %s", rows[i / 2].held, rows[i / 2].over, zones[z]);
            }
        }
    }
    game_destroy(game);
}

// Buttons, checks, the teacher ------------------------------------------------------------------------

static void every_button_is_a_move_that_is_accepted(void **test)
{
    (void)test;
    Game *game = new_game();
    for (int i = 0; i < SCREENS; i++) {
        game_buttons(game, &screens[i].ui, screens[i].moves);
    }
    game_destroy(game);
}

static void the_teachers_texts_stand_free(void **test)
{
    (void)test;
    static const char *const moves[] = {
        "",   "lijst",    SANNE_DONE TWELVE MORE, THREES TWELVE MORE "|voor k25|leg 1", OWN,
        FULL, SANNE_DONE,
    };
    static const float widths[] = { 1333, 1600, 1778, 2370 };
    Game *game = new_game();
    int wrong = 0;
    for (size_t i = 0; i < 4 * sizeof moves / sizeof *moves; i++) {
        game_start(game);
        game_play(game, moves[i / 4]);
        DrawList list = game_list(game, NULL, FOR_TEACHER, widths[i % 4], &game->arena);
        wrong += runs_wrong(&list, 12, moves[i / 4]);
    }
    assert_int_equal(wrong, 0);
    game_destroy(game);
}

static void a_card_that_cannot_be_read_is_told_before_the_evening(void **test)
{
    (void)test;
    static const struct {
        const char *title;
        bool icon, fits;
    } rows[] = {
        { "Kok", true, true },
        { "Windmolenmonteur", true, true },
        { "Zorg voor de natuur en de zee", true, true },
        { "Zorg voor de natuur en de zee", false, true },
        { "Arbeidsvoorwaardenadviseurster", false, false },
        { "Arbeidsvoorwaardenadviseurster", true, false },
    };
    Arena arena = { 0 };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Item item = { .kind = ITEM_CARD, .card_kind = CARD_JOB, .text = str_z(rows[i].title) };
        if (rows[i].icon) item.icon = STR("icoon.svg");
        if (placemat_card_fits(metrics_fake(), &arena, &item) != rows[i].fits) {
            fail_msg("%s, drawing %d", rows[i].title, rows[i].icon);
        }
    }
    arena_finish(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_step_looks_as_it_did),
        cmocka_unit_test(the_sheet_looks_as_it_did),
        cmocka_unit_test(a_finger_beside_a_card_means_that_card_and_no_other),
        cmocka_unit_test(cards_hold_their_words_and_drawings_on_the_sheet),
        cmocka_unit_test(what_the_room_sees_stands_free_within_the_margins),
        cmocka_unit_test(the_couple_finds_everything_in_its_place),
        cmocka_unit_test(what_lies_on_the_placemat_cannot_be_taken_from_the_tray),
        cmocka_unit_test(the_zone_that_takes_the_card_lights_up),
        cmocka_unit_test(every_button_is_a_move_that_is_accepted),
        cmocka_unit_test(the_teachers_texts_stand_free),
        cmocka_unit_test(a_card_that_cannot_be_read_is_told_before_the_evening),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
