// The do-nothing format: copy this file to begin a new game. It walks through the items of a pack
// one by one, of whatever kind they are. Everything a format must have is here in its smallest
// form, in the order in which it is called; what each entry promises stands in format.h.
//
// To make a game of it:
//   1. copy nul.c, nul.h and tests/formats/test_nul.c to your own name; rename `format_nul`, `id`
//      and `title`;
//   2. add one row to format_table.c;
//   3. let `accepts` take the packs you can play, and grow the state, the moves and the picture
//      from there. Begin with the moves: write down the lines of text that a whole evening of your
//      game would be. What is not in a move cannot be undone, resumed or tested.
// Nothing else of the program needs an edit. If something does, the contract is wrong: mend that. Tests that
// hold every game to account ask for a row of it: see README, "Adding a format".
#include "formats/nul.h"

#include "formats/stage.h"

// What undo must restore, and nothing else: no half-typed number (that is Ui), nothing about
// pixels. Zero is the start. The pack is borrowed; texts of a move may be kept, they live as long
// as the evening. No pointers to anything that changes: the same moves must always give the same
// state.
struct State {
    const Pack *pack;
    int *items; // indexes of the items that take part, in the order of play
    int count;
    int at; // how many were shown and left; `count`: the part is over
};

// Here a format looks once at everything that could go wrong later: is there something to play,
// does every text fit its box at the smallest letters (pack_too_large tells the pupils if not)?
// After `true`, none of the functions below may fail. The template says no, so that it is never
// offered.
static bool accepts(Pack *pack, const Metrics *metrics, DiagList *diags)
{
    (void)pack, (void)metrics, (void)diags;
    return false;
}

// Memory comes zeroed and is never given back by hand: undo throws the whole arena away. A game
// with chance puts `rng_seeded(seed)` in its state and draws from nothing else.
static State *start(Arena *arena, const Pack *pack, uint64_t seed)
{
    (void)seed;
    State *state = arena_new(arena, State, 1);
    state->pack = pack;
    state->items = arena_new(arena, int, pack->item_count);
    for (int i = 0; i < pack->item_count; i++) {
        if (pack->items[i].usable) state->items[state->count++] = i;
    }
    return state;
}

static bool is_over(const State *state)
{
    return state->at == state->count;
}

// Input to move: the only place that knows about keys, and it changes nothing but `ui`. Keys that
// are not the game's own fall through; "forward" and "back" need no code, the house has them. Here
// typed digits make a number, and the key forward then goes to that item instead of the next.
static Str interpret(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    bool forward = input->kind == INPUT_ACTION && input->action == ACTION_NEXT;
    if (input->kind == INPUT_DIGIT) {
        // Below 1000 always, whoever leans on the keyboard.
        *ui = (Ui){ .digits = ui->digits + 1, .number = (ui->number * 10 + input->digit) % 1000 };
        *taken = true;
        return (Str){ 0 };
    }
    if (!forward || ui->digits == 0) return (Str){ 0 };
    int number = ui->number;
    *ui = (Ui){ 0 }; // also when the number is refused
    *taken = true;
    if (number < 1 || number > state->count) return (Str){ 0 };
    return arena_printf(arena, "naar %d", number);
}

// One function per move. Each first looks whether the move can be done, whole, and only then
// changes the state: a refused move leaves no trace. `rest` is what follows the word.
typedef bool Play(State *state, Str rest);

static bool play_on(State *state, Str rest)
{
    if (!str_empty(rest) || is_over(state)) return false;
    state->at++;
    return true;
}

static bool play_to(State *state, Str rest)
{
    int64_t number;
    if (!str_number(rest, 1, state->count, &number)) return false;
    state->at = (int)number - 1;
    return true;
}

// The moves of the game: a row each. Words are Dutch and short; teachers read them in the journal.
// The word "deel" is the evening's own and never gets here.
static const struct {
    const char *word;
    Play *play;
} moves[] = {
    { "verder", play_on }, // the next item
    { "naar", play_to },   // "naar 4": the fourth item
};

static bool apply(State *state, Str move, int64_t at_ms)
{
    (void)at_ms; // for games with a clock: when, on the evening clock
    Str rest = move, word = str_word(&rest);
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++) {
        if (str_eq(word, str_z(moves[i].word))) return moves[i].play(state, rest);
    }
    return false;
}

// The evening must be playable with one key. Whatever is returned here, `apply` accepts; empty
// means that the part is over and the evening goes on to the next.
static Str next(const State *state, Arena *arena)
{
    (void)arena; // for moves that are more than a word
    if (is_over(state)) return (Str){ 0 };
    return STR("verder");
}

// Words for the button of an action. That of the key forward names what it brings; the foot of the
// room's picture takes its words from here too, so that both always say the same.
static Str says(const State *state, const Ui *ui, Action action, Arena *arena)
{
    if (action != ACTION_NEXT) return (Str){ 0 };
    if (ui->digits > 0) return arena_printf(arena, "naar %d", ui->number);
    return is_over(state) ? STR("klaar") : STR("volgende onderwerp");
}

static Str place(const State *state, Arena *arena)
{
    if (is_over(state)) return STR("het einde");
    return arena_printf(arena, "onderwerp %d van %d", state->at + 1, state->count);
}

// The item `step` items from now; NULL past the end.
static const Item *item_ahead(const State *state, int step)
{
    int at = state->at + step;
    return at < state->count ? &state->pack->items[state->items[at]] : NULL;
}

// The whole picture, drawn anew each time from state and ui. The room sees only what is on the
// table; what is still to come is for the teacher's screen. Letters take the largest size that
// fits. Groups name boxes, for tests and for fingers: a tap on one arrives in `interpret` as
// INPUT_TAP.
static void draw(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    Stage stage = stage_of(scene);
    const Item *now = item_ahead(state, 0), *ahead = item_ahead(state, 1);
    draw_clear(list, ROLE_GROUND);
    stage_strip(list, scene, state->pack->title, place(state, list->arena));

    Rect box = { stage.left, STAGE_TOP + 20, stage.width, 480 };
    TextStyle large = { .bold = true,
                        .role = ROLE_INK,
                        .align = ALIGN_CENTRE,
                        .largest = stage_size(scene, 124),
                        .smallest = SIZE_BODY_MIN };
    draw_group(list, STR("onderwerp"), box);
    text_box(list, scene->metrics, box, now ? now->text : STR("Dit was het."), &large);

    if (scene->audience == FOR_TEACHER && ahead) {
        Rect below = { stage.left, box.y + box.h + 20, stage.width, 200 };
        TextStyle small = { .role = ROLE_INK_SOFT,
                            .align = ALIGN_CENTRE,
                            .largest = SIZE_BODY_MIN,
                            .smallest = SIZE_HINT_MIN };
        draw_group(list, STR("hierna"), below);
        Str words = arena_printf(list->arena, "Hierna: %.*s", STR_ARG(ahead->text));
        text_box(list, scene->metrics, below, words, &small);
    }
    Str forward = says(state, ui, ACTION_NEXT, list->arena);
    stage_foot(list, scene, state->at, state->count, forward);
}

// For the overview, the results and the list of evenings: one row per item that one can go back to,
// with the move that goes there.
static void report(const State *state, Report *out)
{
    for (int i = 0; i < state->count; i++) {
        const Item *item = &state->pack->items[state->items[i]];
        *report_add(out) = (ReportItem){
            .move = arena_printf(out->arena, "naar %d", i + 1),
            .title = arena_printf(out->arena, "Onderwerp %d", i + 1),
            .text = item->text,
            .done = i < state->at,
            .now = i == state->at,
        };
    }
    out->place = place(state, out->arena);
}

// What the teacher's foot calls to mind: the format's own keys and the house's that matter most here.
static const Action keys[] = { ACTION_BACK, ACTION_BLACK, ACTION_OVERVIEW, ACTION_HELP,
                               ACTION_NONE };

const Format format_nul = {
    .id = "nul",
    .title = "Niets",
    .keys = keys,
    .says = says,
    .accepts = accepts,
    .start = start,
    .interpret = interpret,
    .apply = apply,
    .next = next,
    .draw = draw,
    .report = report,
};
