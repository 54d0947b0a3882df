// A whole session in any hands. An input is text: packs, each ended by a line "---", and then what is done, a
// byte for each thing (the table `things`; letters are the actions of action.h in their order). Without a pack
// the evening with every game of the house is played. The first byte of what is done says how it begins: on
// the start screen or in the game, with or without a journal, with one display or two, how wide.
//
// After each thing both pictures are drawn: no crash, a sane number of commands, all text inside. The key
// forward leads on or the part is over. Esc never ends at once. What only the teacher may know is not in the
// room's picture while the teacher has a window. Every so often the evening is played again from its record,
// from the journal too: the same picture, and undoing and redoing all of it leads there again.
#include "base/utf8.h"
#include "evening/evening_inside.h"
#include "evening/portfolio.h"
#include "evening/session_inside.h"
#include "support/metrics.c" // whole: a fuzz target links the program only

#include "folder.h"

#include <math.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum {
    THINGS_MOST = 100,     // done with one input
    BEGUN_MOST = 4,        // reading an evening costs as much as playing it
    PACKS_MOST = 4,        // versions of its pack
    COMMANDS_MOST = 20000, // of one picture: ten times what the fullest one of the tests has
    AGAIN_EVERY = 16       // things, between two replays
};

// 14 November 2023, 22:13:20 UTC, as in the tests.
static const int64_t evening_ms = INT64_C(1700000000000);
static const float widths[] = { 1778, 1333, 1600, 2370 };
enum { WIDTHS = sizeof widths / sizeof *widths };

typedef struct Play {
    Arena arena;                      // of the input
    Arena frames;                     // of the two pictures
    const char *folder, *path, *data; // `folder` with the pack, `data` with the journal
    Str packs[PACKS_MOST];
    int pack_count, pack;
    Journal *journal;
    Session *session;
    bool two, writing; // displays; a portfolio
    int begun;         // evenings after the first, gone on with or new
    int64_t wall_ms;
    float width;
    DrawList seen[2];
    char held[UI_HELD_BYTES];
    Str todo; // what is still to be done
} Play;

// Files ---------------------------------------------------------------------------------------------

// Under another name first: the file is never half there.
static void save_pack(Play *play)
{
    const char *fresh = path_join(&play->arena, str_z(play->folder), STR("nieuw"));
    fuzz_put(fresh, play->packs[play->pack]);
    if (rename(fresh, play->path) != 0) abort();
}

static void take_packs(Play *play)
{
    static const Str end = STR_INIT("---\n");
    size_t at = str_find(play->todo, end);
    while (at < play->todo.n && play->pack_count < PACKS_MOST) {
        play->packs[play->pack_count++] = str_sub(play->todo, 0, at);
        play->todo = str_drop(play->todo, at + end.n);
        at = str_find(play->todo, end);
    }
    play->path = "tests/support/alles/avond.txt";
    if (play->pack_count == 0) return;
    play->folder = fuzz_folder(&play->arena);
    play->path = path_join(&play->arena, str_z(play->folder), STR("avond.txt"));
    save_pack(play);
}

static void open_journal(Play *play)
{
    Err warning = { "" };
    if (!journal_open(&play->journal, play->data, &warning, NULL) || warning.text[0]) abort();
}

static void begin_session(Play *play)
{
    SessionSetup setup = { .metrics = metrics_fake(),
                           .journal = play->journal,
                           .seed = 7,
                           .own = play->folder,
                           .decks = "cards",
                           .motion = true };
    play->session = session_create(&setup);
    session_set_windows(play->session, play->two);
}

// What must hold ------------------------------------------------------------------------------------

static Rect ink_of(const DrawCmd *run)
{
    return (Rect){ run->box.x, run->baseline - 0.8F * run->size, run->box.w, 1.05F * run->size };
}

static void complain(const DrawList *list, const DrawCmd *cmd, const char *what)
{
    fprintf(stderr, "%s: \"%.*s\" at %g %g, %g x %g, size %g, in a picture %g wide\n", what,
            STR_ARG(cmd->text), (double)cmd->box.x, (double)cmd->box.y, (double)cmd->box.w,
            (double)cmd->box.h, (double)cmd->size, (double)list->width);
    abort();
}

// What is dragged goes wherever the finger is: with a card in the hand nothing is asked of its place.
static void check_picture(const DrawList *list, bool secret, bool held)
{
    int depth = 0;
    if (list->count > COMMANDS_MOST) abort();
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        if (!isfinite(cmd->box.x + cmd->box.y + cmd->box.w + cmd->box.h)) abort();
        depth += (cmd->kind == DRAW_CLIP) - (cmd->kind == DRAW_UNCLIP);
        if (cmd->kind != DRAW_RUN) continue;
        if (secret && str_find(cmd->text, STR("Geheim")) < cmd->text.n) {
            complain(list, cmd, "the room reads it");
        }
        Rect ink = ink_of(cmd);
        bool inside = ink.x >= -0.5F && ink.x + ink.w <= list->width + 0.5F && ink.y >= -0.5F &&
                      ink.y + ink.h <= DRAW_HEIGHT + 0.5F;
        if (depth == 0 && !inside && !held) complain(list, cmd, "outside the picture");
    }
    if (depth != 0) abort();
}

// A copy of the part as it stands takes the move that the key forward makes.
static void check_forward(const Evening *evening)
{
    const EveningPart *part = evening ? evening_part(evening) : NULL;
    if (!part) return;
    Arena arena = { 0 };
    Str next = part->format->next(part->state, &arena);
    State *copy = evening_copy_state(evening, &arena);
    if (!str_empty(next) && !part->format->apply(copy, next, 0)) abort();
    arena_finish(&arena);
}

static void look(Play *play)
{
    arena_reset(&play->frames);
    for (int a = 0; a < 2; a++) {
        Audience audience = a == 0 ? FOR_ROOM : FOR_TEACHER;
        DrawList *list = &play->seen[a];
        *list = draw_begin(&play->frames, play->width);
        session_draw(play->session, audience, play->width, play->wall_ms, list);
        bool held = !str_empty(ui_held(&play->session->ui));
        check_picture(list, a == 0 && play->two && play->pack_count == 0, held);
    }
    check_forward(session_evening(play->session));
}

// The game in that state, and the programme, as text in the arena.
static Str picture_of(Arena *arena, const Evening *evening, const State *state)
{
    enum { LATER_MS = 5000 };
    Buf dump = { 0 };
    const EveningPart *part = evening_part(evening);
    const JournalMove *last = evening_last_move(evening);
    for (int a = 0; a < 2; a++) {
        Scene scene = { .audience = a == 0 ? FOR_ROOM : FOR_TEACHER,
                        .width = 1778,
                        .metrics = metrics_fake() };
        scene.now_ms = evening_part_ms(evening, (last ? last->at_ms : 0) + LATER_MS);
        DrawList list = draw_begin(arena, scene.width);
        part->format->draw(state, &(Ui){ 0 }, &scene, &list);
        draw_dump(&list, &dump);
    }
    const Programme *programme = evening_programme(evening);
    for (int i = 0; i < programme->count; i++) {
        buf_printf(&dump, "%d %d\n", programme->order[i], programme->parts[i].out);
    }
    Str copy = arena_copy(arena, buf_str(&dump));
    buf_finish(&dump);
    return copy;
}

static Str picture(Arena *arena, const Evening *evening)
{
    return picture_of(arena, evening, evening_part(evening)->state);
}

// The part as it stands is what its moves make of it.
static void check_part(const Play *play)
{
    const Evening *live = session_evening(play->session);
    if (!live) return;
    Arena arena = { 0 };
    State *copy = evening_copy_state(live, &arena);
    if (!str_eq(picture(&arena, live), picture_of(&arena, live, copy))) abort();
    arena_finish(&arena);
}

// The whole evening is what its record makes of it; all of it undone is its start, and done again itself.
static void check_evening(const Play *play)
{
    const Evening *live = session_evening(play->session);
    if (!live) return;
    Arena arena = { 0 };
    int moves = evening_moves(live);
    JournalEvening record = evening_record(live, &arena);
    Evening *again = evening_create((Str){ 0 }, record.started_ms, NULL);
    if (!evening_take(again, &record, metrics_fake(), NULL, format_by_id, NULL)) abort();
    Str now = picture(&arena, live), start = picture(&arena, again);
    for (int i = 0; i < moves; i++) {
        if (!evening_step(again)) abort();
    }
    if (!str_eq(now, picture(&arena, again))) abort();
    while (evening_back(again)) {
    }
    if (!str_eq(start, picture(&arena, again))) abort();
    for (int i = 0; i < moves; i++) {
        if (!evening_redo(again)) abort();
    }
    if (!str_eq(now, picture(&arena, again))) abort();
    evening_destroy(again);
    arena_finish(&arena);
}

// Things to do --------------------------------------------------------------------------------------

static uint8_t next_byte(Play *play)
{
    if (str_empty(play->todo)) return 0;
    uint8_t byte = (uint8_t)play->todo.p[0];
    play->todo = str_drop(play->todo, 1);
    return byte;
}

static Str next_line(Play *play)
{
    StrCut cut = str_cut(play->todo, '\n');
    play->todo = cut.tail;
    return utf8_valid(cut.head) ? cut.head : (Str){ 0 };
}

static void put_in(Play *play, Input input)
{
    bool stops = input.kind == INPUT_ACTION && input.action == ACTION_QUIT;
    session_input(play->session, &input, play->wall_ms);
    if (stops && session_done(play->session)) abort();
}

static void act(Play *play, Action action)
{
    put_in(play, (Input){ .kind = INPUT_ACTION, .action = action });
}

static void forward(Play *play)
{
    act(play, ACTION_NEXT);
}

static void type_digit(Play *play, int digit)
{
    put_in(play, (Input){ .kind = INPUT_DIGIT, .digit = digit });
}

// The group of this number, counted from 0 and round, that begins with `with`; NULL: there is none.
static const DrawCmd *group_at(const DrawList *list, Str with, int number)
{
    int count = 0;
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        count += cmd->kind == DRAW_GROUP && str_starts(cmd->text, with);
    }
    for (int i = 0, at = count > 0 ? number % count : -1; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        if (cmd->kind != DRAW_GROUP || !str_starts(cmd->text, with)) continue;
        if (at-- == 0) return cmd;
    }
    return NULL;
}

static void tap_in(Play *play, Audience seen)
{
    const DrawCmd *group = group_at(&play->seen[seen], (Str){ 0 }, next_byte(play));
    Str target = group ? group->text : (Str){ 0 };
    put_in(play, (Input){ .kind = INPUT_TAP, .target = target, .seen = seen });
}

static void tap_room(Play *play)
{
    tap_in(play, FOR_ROOM);
}

static void tap_teacher(Play *play)
{
    tap_in(play, FOR_TEACHER);
}

// In a picture that may be long gone, or of somebody's own making.
static void tap_anything(Play *play)
{
    put_in(play, (Input){ .kind = INPUT_TAP, .target = next_line(play) });
}

static void drag_over(Play *play, InputKind kind, int number)
{
    Audience seen = number % 2 == 0 ? FOR_ROOM : FOR_TEACHER;
    const DrawCmd *below = group_at(&play->seen[seen], (Str){ 0 }, number / 2);
    Input input = { .kind = kind, .held = str_z(play->held), .seen = seen };
    if (below && number < 250) {
        input.target = below->text;
        input.x = below->box.x + below->box.w / 2;
        input.y = below->box.y + below->box.h / 2;
    }
    put_in(play, input);
}

static void pick_up(Play *play)
{
    int number = next_byte(play);
    const DrawCmd *card = group_at(&play->seen[number % 2], STR("sleep "), number / 2);
    if (!card || card->text.n >= sizeof play->held) return;
    memcpy(play->held, card->text.p, card->text.n);
    play->held[card->text.n] = '\0';
    drag_over(play, INPUT_DRAG, next_byte(play));
}

static void let_go(Play *play)
{
    drag_over(play, INPUT_DROP, next_byte(play));
}

// The screen gives text only while letters are text.
static void type_text(Play *play)
{
    Str text = next_line(play);
    if (!session_typing(play->session) || str_empty(text)) return;
    put_in(play, (Input){ .kind = INPUT_TEXT, .text = text });
}

static void erase(Play *play)
{
    if (session_typing(play->session)) put_in(play, (Input){ .kind = INPUT_ERASE });
}

static void move(Play *play)
{
    session_move(play->session, next_line(play), play->wall_ms);
}

static void plug(Play *play)
{
    play->two = !play->two;
    session_set_windows(play->session, play->two);
}

static void wait_seconds(Play *play)
{
    play->wall_ms += 1000 * next_byte(play);
}

static void wait_hours(Play *play)
{
    play->wall_ms += INT64_C(3600000) * next_byte(play);
}

static void set_clock(Play *play)
{
    session_set_hour(play->session, INT64_C(1800000) * (next_byte(play) - 128));
}

static void other_width(Play *play)
{
    play->width = widths[next_byte(play) % WIDTHS];
}

// The second look finds the file at rest.
static void save_again(Play *play)
{
    if (play->pack_count > 0) {
        play->pack = (play->pack + 1) % play->pack_count;
        save_pack(play);
    }
    for (int i = 0; i < 3; i++) {
        play->wall_ms += 1000;
        session_look(play->session, play->wall_ms);
    }
    session_take_reread(play->session);
}

// Whoever writes the portfolio takes it up, tells how far it is, and ends it.
static void keep(Play *play)
{
    Session *session = play->session;
    int byte = next_byte(play);
    Arena arena = { 0 };
    JournalEvening record;
    if (session_take_keep(session, &arena, &record)) {
        play->writing = true;
    } else if (play->writing && byte % 4 > 1) {
        bool kept = byte % 4 == 3 && !session_keep_cancelled(session);
        session_keep_done(session, kept, STR("Zo ging het met de plaatjes."), play->wall_ms);
        play->writing = false;
    } else if (play->writing) {
        session_keep_progress(session, byte % 50, 49);
    }
    arena_finish(&arena);
}

static void look_ahead(Play *play)
{
    Arena arena = { 0 };
    DrawList list = draw_begin(&arena, play->width);
    session_draw_ahead(play->session, FOR_ROOM, 1 + next_byte(play) % 4, play->width, play->wall_ms,
                       &list);
    check_picture(&list, play->pack_count == 0, false);
    arena_finish(&arena);
}

// The laptop was closed: the evening is gone on with, if it came into the journal.
static void resume(Play *play)
{
    const Evening *live = session_evening(play->session);
    if (!play->journal || !live || play->writing || evening_moves(live) == 0) return;
    if (play->begun++ >= BEGUN_MOST) return;
    int64_t id = journal_claimed(play->journal);
    int moves = evening_moves(live);
    Arena arena = { 0 };
    Str before = picture(&arena, live);
    if (!str_empty(evening_trouble(live)) || id == 0) abort();
    session_destroy(play->session);
    journal_close(play->journal);
    open_journal(play);
    begin_session(play);
    Err err = { "" };
    if (!session_resume(play->session, id, play->wall_ms, &err)) abort();
    live = session_evening(play->session);
    if (evening_moves(live) != moves || !str_eq(before, picture(&arena, live))) abort();
    arena_finish(&arena);
}

static void other_evening(Play *play)
{
    if (play->writing || play->begun++ >= BEGUN_MOST) return;
    session_open(play->session, play->path, play->wall_ms, NULL, NULL);
}

static const struct {
    char byte;
    void (*does)(Play *play);
} things[] = {
    { ' ', forward },    { '<', tap_room },    { '>', tap_teacher },   { '=', tap_anything },
    { '(', pick_up },    { ')', let_go },      { '"', type_text },     { '\'', erase },
    { ':', move },       { '!', plug },        { ',', wait_seconds },  { ';', wait_hours },
    { '^', set_clock },  { '|', other_width }, { '@', save_again },    { '#', keep },
    { '*', look_ahead }, { '$', resume },      { '~', other_evening },
};

// From anywhere the key forward leads to the end.
static void check_end(Play *play)
{
    enum { CLOSES_MOST = 6, STEPS_MOST = 5000 };
    Session *session = play->session;
    if (!session->evening || session_done(session)) return;
    for (int i = 0; session->overlay != OVERLAY_NONE || session_typing(session); i++) {
        bool testcard = session->overlay == OVERLAY_TESTCARD; // there Esc only lights up
        if (i == CLOSES_MOST) abort();
        act(play, testcard ? ACTION_TESTCARD : ACTION_QUIT);
    }
    for (int i = 0; !session_over(session); i++) {
        if (i == STEPS_MOST) abort();
        play->wall_ms += 1000;
        forward(play);
    }
}

static void do_one(Play *play)
{
    uint8_t byte = next_byte(play);
    play->wall_ms += 1000;
    int letter = byte >= 'A' && byte <= 'Z' ? byte - 'A' : byte >= 'a' ? byte - 'a' + 26 : -1;
    if (letter >= 0 && letter + 1 < ACTION_COUNT) {
        act(play, (Action)(letter + 1));
        return;
    }
    if (byte >= '0' && byte <= '9') {
        type_digit(play, byte - '0');
        return;
    }
    for (size_t i = 0; i < sizeof things / sizeof *things; i++) {
        if (things[i].byte == (char)byte) things[i].does(play);
    }
}

// False: there is nothing to play.
static bool begin(Play *play)
{
    uint8_t how = next_byte(play);
    play->width = widths[how % WIDTHS];
    play->two = (how & 4) != 0;
    play->wall_ms = evening_ms;
    if ((how & 8) != 0) {
        play->data = fuzz_folder(&play->arena);
        open_journal(play);
    }
    begin_session(play);
    if ((how & 16) != 0 && play->folder) {
        session_offer(play->session, NULL, play->wall_ms);
        return true;
    }
    return session_open(play->session, play->path, play->wall_ms, NULL, NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    setenv("TZ", "UTC", 1);
    Play play = { .todo = { (const char *)data, size } };
    take_packs(&play);
    if (begin(&play)) {
        look(&play);
        for (int i = 1; i <= THINGS_MOST && !str_empty(play.todo); i++) {
            do_one(&play);
            if (session_done(play.session)) break;
            look(&play);
            if (i % AGAIN_EVERY == 0) check_part(&play);
        }
        check_evening(&play);
        check_end(&play);
    }
    session_destroy(play.session);
    journal_close(play.journal);
    fuzz_remove_folder(play.folder);
    fuzz_remove_folder(play.data);
    arena_finish(&play.frames);
    arena_finish(&play.arena);
    return 0;
}
