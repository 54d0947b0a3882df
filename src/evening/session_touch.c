// Everything a finger on the digibord needs besides the game: few buttons in the foot, one of which opens
// all the others, and keys for a name or a number. A column of buttons along the edge was tried on paper and
// rejected: it takes an eighth of every picture for keys that are wanted once an evening. Forward is the
// game's own button, in the corner where the hand is; going back lies at the far end, so that no finger
// hits it by accident.
//
// Which buttons the game has now is found by asking it: an action means something when the game would use
// it up, or makes a move of it that is accepted. So no list has to be kept by hand, and no button does
// nothing.
#include "evening/session_inside.h"

#include "base/utf8.h"
#include "formats/stage.h"

// Which buttons there are ----------------------------------------------------------------------------

typedef enum When { ALWAYS, PLAYING, ON_ONE_SCREEN, ON_TWO_SCREENS, IN_PROGRAMME } When;

// Of the house.
static const struct {
    Action action;
    When when;
} house[] = {
    { ACTION_OVERVIEW, PLAYING },      { ACTION_REDO, PLAYING }, { ACTION_EXPORT, PLAYING },
    { ACTION_WHITE, PLAYING },         { ACTION_HELP, ALWAYS },  { ACTION_LARGER, ALWAYS },
    { ACTION_SMALLER, ALWAYS },        { ACTION_THEME, ALWAYS }, { ACTION_MOTION, ALWAYS },
    { ACTION_FULLSCREEN, ALWAYS },     { ACTION_HAND, ALWAYS },  { ACTION_TESTCARD, ALWAYS },
    { ACTION_QUIT, ALWAYS },           { ACTION_PROGRAMME, IN_PROGRAMME },
    { ACTION_PEEK, ON_ONE_SCREEN },    { ACTION_FREEZE, ON_TWO_SCREENS },
    { ACTION_MIRROR, ON_TWO_SCREENS }, { ACTION_SWAP, ON_TWO_SCREENS },
};
enum { HOUSE = sizeof house / sizeof *house };

static bool is_when(const Session *session, When when)
{
    bool playing = session->evening != NULL;
    switch (when) {
    case PLAYING:
        return playing;
    case ON_ONE_SCREEN:
        return playing && !session->views.two;
    case ON_TWO_SCREENS:
        return playing && session->views.two;
    case IN_PROGRAMME:
        return session_has_programme(session);
    default:
        return true;
    }
}

// These have a button in the foot, are how that sheet is opened or left, or answer a question.
static const Action elsewhere[] = { ACTION_NEXT, ACTION_BACK,  ACTION_BLACK,
                                    ACTION_MORE, ACTION_START, ACTION_YES };

// They move a ring and take what is in it: a finger points at the thing itself.
static const Action for_rings[] = { ACTION_CHOOSE, ACTION_UP, ACTION_DOWN, ACTION_FIELD };

static bool among(const Action *actions, size_t count, Action action)
{
    bool there = false;
    for (size_t i = 0; i < count; i++) {
        there = there || actions[i] == action;
    }
    return there;
}

static bool of_the_house(Action action)
{
    bool there = among(elsewhere, sizeof elsewhere / sizeof *elsewhere, action);
    for (int i = 0; i < HOUSE; i++) {
        there = there || house[i].action == action;
    }
    return there;
}

static bool has_words(const Session *session, Action action, Arena *arena)
{
    const EveningPart *part = evening_part(session->evening);
    return part->format->says &&
           !str_empty(part->format->says(part->state, &(Ui){ 0 }, action, arena));
}

static bool same_ui(const Ui *a, const Ui *b)
{
    return a->field == b->field && a->digits == b->digits && a->number == b->number &&
           a->typing == b->typing && str_eq(ui_text(a), ui_text(b));
}

// Whether the game would do something with it now. The state is left as it is: a move is tried on a copy.
static bool means_something(const Session *session, const Input *input, Ui *ui, Arena *arena)
{
    const EveningPart *part = evening_part(session->evening);
    bool taken = false;
    Ui before = *ui;
    Str move = part->format->interpret(part->state, ui, input, arena, &taken);
    if (str_empty(move)) return taken && !same_ui(&before, ui);
    return part->format->apply(evening_copy_state(session->evening, arena), move, input->now_ms);
}

static uint64_t meanings(const Session *session, int64_t wall_ms)
{
    uint64_t means = 0;
    if (!session->evening || session_closing(session)) return means; // then it is not in sight
    int64_t now_ms = evening_part_ms(session->evening, session_clock(session, wall_ms));
    Arena scratch = { 0 };
    for (int a = 1; a < ACTION_COUNT; a++) {
        Action action = (Action)a;
        bool ring = among(for_rings, sizeof for_rings / sizeof *for_rings, action);
        if (of_the_house(action) || (ring && !has_words(session, action, &scratch))) continue;
        Input input = { .kind = INPUT_ACTION, .action = action, .now_ms = now_ms };
        Ui ui = { 0 };
        if (means_something(session, &input, &ui, &scratch)) means |= UINT64_C(1) << a;
        arena_reset(&scratch);
    }
    arena_finish(&scratch);
    return means;
}

int touch_game_buttons(const Session *session, Action *actions)
{
    int count = 0;
    for (int a = 1; a < ACTION_COUNT; a++) {
        if ((session->fingers.means >> a & 1) != 0) actions[count++] = (Action)a;
    }
    return count;
}

int touch_house_buttons(const Session *session, Action *actions)
{
    int count = 0;
    for (int i = 0; i < HOUSE; i++) {
        if (is_when(session, house[i].when)) actions[count++] = house[i].action;
    }
    return count;
}

void touch_setting(Session *session, Action action, int64_t wall_ms)
{
    Fingers *fingers = &session->fingers;
    if (action == ACTION_HAND) fingers->left_hand = !fingers->left_hand;
    if (action != ACTION_MORE) return;
    fingers->means = meanings(session, wall_ms);
    session->overlay = OVERLAY_MORE;
}

// What is seen at once, and is often wanted twice: the sheet stays.
static bool stays(Action action)
{
    static const Action settings[] = { ACTION_LARGER, ACTION_SMALLER,    ACTION_THEME,
                                       ACTION_MOTION, ACTION_FULLSCREEN, ACTION_HAND };
    return among(settings, sizeof settings / sizeof *settings, action);
}

bool touch_more_input(Session *session, Action action)
{
    static const Action leave[] = { ACTION_NEXT,  ACTION_BACK, ACTION_CHOOSE, ACTION_MORE,
                                    ACTION_START, ACTION_QUIT, ACTION_YES };
    if (!stays(action)) session->overlay = OVERLAY_NONE;
    return among(leave, sizeof leave / sizeof *leave, action);
}

// Keys on the screen ---------------------------------------------------------------------------------

// A digit that the game remembers belongs to a number; one that it acts on at once is a choice.
bool touch_can_count(const Session *session)
{
    if (!session->evening || session->ui.typing || session_closing(session)) return false;
    if (session->ui.digits > 0) return true; // also when no further digit fits
    const EveningPart *part = evening_part(session->evening);
    Arena scratch = { 0 };
    Ui ui = session->ui;
    bool taken = false;
    Input one = { .kind = INPUT_DIGIT, .digit = 1 };
    part->format->interpret(part->state, &ui, &one, &scratch, &taken);
    arena_finish(&scratch);
    return !ui.typing && !same_ui(&ui, &session->ui);
}

void touch_settle(Session *session, const Input *input, bool over)
{
    Fingers *fingers = &session->fingers;
    bool key = input->kind != INPUT_TAP && input->kind != INPUT_DRAG && input->kind != INPUT_DROP;
    bool by_room = !key && input->seen == FOR_ROOM && session->overlay != OVERLAY_NONE;
    fingers->asked = by_room && (fingers->asked || !over);
    if (key) fingers->desk = false;
    bool taps = session->touch || fingers->desk;
    if (!taps || (fingers->counting && !touch_can_count(session))) fingers->counting = false;
    if (!session_typing(session)) fingers->shifted = fingers->accents = false;
}

float touch_keyboard(const Session *session, Audience window)
{
    bool desk = session->fingers.desk;
    if (window == FOR_TEACHER ? !desk : desk || !session->touch) return 0;
    if (session_typing(session)) return KEYBOARD_H;
    return session->fingers.counting ? DIGITS_H : 0;
}

static bool capital_now(const Session *session)
{
    return keyboard_capital(ui_text(&session->ui)) != session->fingers.shifted;
}

static Tapped write_letter(Session *session, Str text, Input *out)
{
    Fingers *fingers = &session->fingers;
    size_t at = 0;
    uint32_t letter = utf8_next(text, &at);
    if (capital_now(session)) letter = utf8_capital(letter);
    size_t n = utf8_put(fingers->letter, letter);
    fingers->shifted = fingers->accents = false;
    *out = (Input){ .kind = INPUT_TEXT, .text = { fingers->letter, n } };
    return TAPPED_INPUT;
}

static Tapped letter_key(Session *session, const Key *key, Input *out)
{
    Fingers *fingers = &session->fingers;
    if (!session_typing(session)) return TAPPED_DONE;
    switch (key->meaning) {
    case KEY_WRITE:
        return write_letter(session, key->text, out);
    case KEY_ERASE:
        if (str_empty(ui_text(&session->ui))) return TAPPED_DONE; // else it would be the way out
        *out = (Input){ .kind = INPUT_ERASE };
        return TAPPED_INPUT;
    case KEY_DONE:
        *out = (Input){ .kind = INPUT_ACTION, .action = ACTION_CHOOSE };
        return TAPPED_INPUT;
    case KEY_LEAVE:
        *out = (Input){ .kind = INPUT_ACTION, .action = ACTION_QUIT };
        return TAPPED_INPUT;
    case KEY_CAPITAL:
        fingers->shifted = !fingers->shifted;
        return TAPPED_DONE;
    case KEY_ACCENTS:
        fingers->accents = !fingers->accents;
        return TAPPED_DONE;
    default:
        return TAPPED_DONE;
    }
}

static Tapped digit_key(Session *session, const Key *key, Input *out)
{
    if (!session->fingers.counting) return TAPPED_DONE;
    switch (key->meaning) {
    case KEY_DIGIT:
        *out = (Input){ .kind = INPUT_DIGIT, .digit = key->digit };
        return TAPPED_INPUT;
    case KEY_ERASE: // without a digit it would be one step back
        *out = (Input){ .kind = INPUT_ACTION, .action = ACTION_BACK };
        return session->ui.digits > 0 ? TAPPED_INPUT : TAPPED_DONE;
    case KEY_DONE: // without a digit it would be one step forward
        session->fingers.counting = false;
        *out = (Input){ .kind = INPUT_ACTION, .action = ACTION_CHOOSE };
        return session->ui.digits > 0 ? TAPPED_INPUT : TAPPED_DONE;
    default:
        return TAPPED_DONE;
    }
}

static Tapped tap_number(Session *session, Str field, Input *out)
{
    session->fingers.counting = session->evening != NULL;
    if (str_empty(field)) return TAPPED_DONE;
    *out = (Input){ .kind = INPUT_TAP, .target = field };
    return TAPPED_INPUT;
}

Tapped touch_tap(Session *session, Str target, Input *out)
{
    Str rest = target, kind = str_word(&rest);
    if (session->overlay == OVERLAY_MORE && str_eq(kind, STR("knop"))) {
        // Its own buttons mean what stands on them; Esc on the keyboard only puts the sheet away.
        Action action = action_by_word(rest);
        bool away = action == ACTION_NEXT || action == ACTION_MORE; // only puts the sheet away
        if (!stays(action) && !away) session->overlay = OVERLAY_NONE;
    }
    if (str_eq(target, STR("spiek weg"))) {
        session->views.peek = 0;
        return TAPPED_DONE;
    }
    bool number = str_eq(kind, STR("cijfers"));
    if (session->overlay == OVERLAY_MORE && number) session->overlay = OVERLAY_NONE;
    if (session->overlay != OVERLAY_NONE) return TAPPED_OTHER;
    if (number) return tap_number(session, rest, out);
    bool letter = str_eq(kind, STR("toets"));
    if (!letter && !str_eq(kind, STR("cijfer"))) return TAPPED_OTHER;
    Key key = keyboard_key(target);
    return letter ? letter_key(session, &key, out) : digit_key(session, &key, out);
}

// The foot -------------------------------------------------------------------------------------------

static float button_wide(const Scene *scene, Arena *arena, Action action)
{
    enum { SIZE = 34, INSIDE = 56 };
    Str label = str_z(action_info(action)->label);
    return text_width(scene->metrics, arena, label, SIZE, false) + INSIDE;
}

static void draw_button(DrawList *list, const Scene *scene, float x, Action action)
{
    enum { SIZE = 34, HEIGHT = 84 };
    const ActionInfo *info = action_info(action);
    float w = button_wide(scene, list->arena, action);
    Rect box = { x, FOOT_CENTRE - HEIGHT / 2.0f, w, HEIGHT };
    figure_card(list, box, 22, 3, 6, ROLE_LINE, ROLE_PAPER);
    text_line(list, scene->metrics, x + w / 2, FOOT_CENTRE + 0.34f * SIZE, SIZE, false, ROLE_INK,
              ALIGN_CENTRE, str_z(info->label));
    draw_group(list, arena_printf(list->arena, "knop %s", info->word), box);
}

// From the far corner towards the middle. After the last step: what can still be wanted. On the closing
// picture that is what the button forward does.
static void draw_buttons(const Session *session, const Scene *scene, DrawList *list)
{
    enum { MOST = 4, GAP = 16 };
    static const Action while_playing[MOST] = { ACTION_BACK, ACTION_BLACK, ACTION_MORE };
    static const Action at_the_end[MOST] = { ACTION_BACK, ACTION_EXPORT, ACTION_QUIT, ACTION_MORE };
    static const Action closing[MOST] = { ACTION_BACK, ACTION_QUIT, ACTION_MORE };
    static const Action at_the_start[MOST] = { ACTION_MORE };
    const Action *actions = !session->evening          ? at_the_start
                            : session_closing(session) ? closing
                            : session_over(session)    ? at_the_end
                                                       : while_playing;
    Stage stage = stage_of(scene);
    float far = stage.width;
    for (int i = 0; i < MOST && actions[i] != ACTION_NONE; i++) {
        float w = button_wide(scene, list->arena, actions[i]);
        draw_button(list, scene, stage_beside_corner(scene, far - w, w), actions[i]);
        far -= w + GAP;
    }
}

void touch_keys(const Session *session, const Scene *scene, DrawList *list)
{
    const Fingers *fingers = &session->fingers;
    if (session_typing(session)) {
        Keyboard page = fingers->accents ? KEYBOARD_ACCENTS : KEYBOARD_LETTERS;
        keyboard_draw(list, scene, page, capital_now(session), (Str){ 0 });
        return;
    }
    Str typed = { 0 };
    if (session->ui.digits > 0) typed = arena_printf(list->arena, "%d", session->ui.number);
    keyboard_draw(list, scene, KEYBOARD_DIGITS, false, typed);
}

void touch_foot(const Session *session, const Scene *scene, DrawList *list)
{
    if (scene->keyboard > 0) {
        touch_keys(session, scene, list);
    } else {
        draw_buttons(session, scene, list);
    }
}
