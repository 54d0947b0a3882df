// The bars of the teacher's window. Above: the part, how much of its time is left and what time it is,
// because that is what a glance is for. Below: the step forward, then the keys of the part, most used first,
// and at the end, always there, black and the key that opens all the others. Nothing here blinks and no
// seconds run; late is said by a colour and a word.
//
// The name shares its line with nothing. Below it in small letters stand which part this is, how late the
// evening is, who leads it and what the teacher wrote down, as much as fits whole: what is left out stands
// in the programme view.
#include "evening/programme_words.h"
#include "evening/session_inside.h"

#include "formats/name.h"
#include "formats/stage.h"

enum { HIGH = 90, CENTRE = 46, SMALL = 24, WORDS = 28, TITLE = 34, CLOCK = 50, AIR = 40 };
enum { NAME_X = 120, KEY_GAP = 12, KEYS_APART = 28 };

// Above ------------------------------------------------------------------------------------------

// A pill in the colour of messages that ends at `right`; returns its left.
static float warning(const Scene *scene, float right, Str words, DrawList *list)
{
    enum { INSIDE = 24, H = 52 };
    float w = text_width(scene->metrics, list->arena, words, WORDS, true) + 2 * INSIDE;
    Rect box = { right - w, CENTRE - H / 2.0f, w, H };
    draw_rrect(list, box, H / 2.0f, ROLE_WARN);
    text_line(list, scene->metrics, box.x + INSIDE, CENTRE + 0.34f * WORDS, WORDS, true,
              ROLE_ON_WARN, ALIGN_START, words);
    return box.x;
}

static float bar(const Scene *scene, float right, float share, DrawList *list)
{
    enum { WIDE = 220, NARROW = 140, H = 16 };
    float w = scene->width < 1500 ? NARROW : WIDE;
    Rect box = { right - w, CENTRE - H / 2.0f, w, H };
    draw_rrect(list, box, H / 2.0f, ROLE_LINE);
    box.w = share * w < H ? H : share * w;
    draw_rrect(list, box, H / 2.0f, ROLE_ACCENT);
    return right - w;
}

// The clock of the part ends at `right`; returns its left. It is a way to the programme as well.
static float part_clock(const Session *session, const Scene *scene, float right, DrawList *list)
{
    PartClock clock = programme_clock(list->arena, evening_programme(session->evening),
                                      scene->now_ms);
    draw_wake(list, clock.wake_ms);
    ViewsWarning seen = views_warning(session);
    if (!str_empty(seen.words)) {
        if (!session_closing(session) && !str_empty(clock.left)) {
            right -= text_line(list, scene->metrics, right, CENTRE + 0.34f * WORDS, WORDS,
                               clock.late, ROLE_INK_SOFT, ALIGN_END, clock.left);
            right -= 24;
        }
        float left = warning(scene, right, scene->width < 1500 ? seen.brief : seen.words, list);
        draw_group(list, seen.group, (Rect){ left, 0, right - left, HIGH });
        return left;
    }
    if (session_closing(session) || str_empty(clock.words)) return right;
    float x = right;
    if (clock.late) {
        x = warning(scene, right, clock.words, list);
    } else {
        x -= text_line(list, scene->metrics, right, CENTRE + 0.34f * WORDS, WORDS, false,
                       ROLE_INK_SOFT, ALIGN_END, clock.words);
        x = bar(scene, x - 24, clock.share, list);
    }
    draw_group(list, STR("knop programma"), (Rect){ x - 16, 0, right - x + 32, HIGH });
    return x;
}

// What is longer than any line will not be used.
static Str notes_in_line(const Item *plan, Arena *arena)
{
    enum { LINE_BYTES = 300 };
    Str all = { 0 };
    for (int i = 0; i < plan->note_count && all.n < LINE_BYTES; i++) {
        all = arena_printf(arena, "%.*s%s%.*s", STR_ARG(all), i > 0 ? " " : "",
                           STR_ARG(plan->notes[i]));
    }
    return all;
}

// Words with a dot between them; what is empty leaves no trace.
static Str with_dots(Arena *arena, Str a, Str b)
{
    if (str_empty(b)) return a;
    return arena_printf(arena, "%.*s \xC2\xB7 %.*s", STR_ARG(a), STR_ARG(b));
}

// As much as fits in one line, from all of it to only the place.
static void about_part(const Session *session, const Scene *scene, Rect box, DrawList *list)
{
    enum { LINES = 5 };
    static const Item nothing = { 0 };
    Arena *arena = list->arena;
    const Programme *programme = evening_programme(session->evening);
    const Item *plan = evening_part(session->evening)->plan;
    if (!plan) plan = &nothing;
    int64_t begin_ms = session_begin_ms(session);
    Str place = programme_place_words(arena, programme);
    Str late = with_dots(arena, place,
                         programme_late_words(arena, programme, begin_ms, scene->now_ms));
    Str notes = notes_in_line(plan, arena);
    Str where = plan->note_count > 0 ? STR("V: notitie") : STR("");
    Str lines[LINES] = { with_dots(arena, with_dots(arena, late, plan->who), notes),
                         with_dots(arena, with_dots(arena, place, plan->who), notes),
                         with_dots(arena, with_dots(arena, late, plan->who), where),
                         with_dots(arena, place, where), place };
    for (int i = 0; i < LINES; i++) {
        if (text_width(scene->metrics, arena, lines[i], SMALL, false) > box.w) continue;
        text_line(list, scene->metrics, box.x, box.y + box.h / 2 + 0.34f * SMALL, SMALL, false,
                  ROLE_INK_SOFT, ALIGN_START, lines[i]);
        return;
    }
}

// What the part is called, or how far the pictures of the evening are.
static void title(const Session *session, const Scene *scene, float right, DrawList *list)
{
    const EveningPart *part = evening_part(session->evening);
    bool closing = session_closing(session), programme = session_has_programme(session) && !closing;
    TextStyle style = {
        .bold = true, .role = ROLE_INK, .largest = TITLE, .smallest = SMALL, .max_lines = 1
    };
    Rect box = { NAME_X, 0, right - AIR - NAME_X, programme ? 54 : HIGH };
    Str name = closing ? STR("Het einde van de avond") : evening_part_name(part);
    TextBlock block = text_fit(scene->metrics, list->arena, name, box.w, box.h, &style);
    if (!block.fits) {
        name = str_z(part->format->title);
        block = text_fit(scene->metrics, list->arena, name, box.w, box.h, &style);
    }
    float cy = programme ? 32 : CENTRE;
    if (block.fits) text_draw(list, &block, box.x, box.w, cy, &style);
    if (programme) about_part(session, scene, (Rect){ NAME_X, 54, box.w, 32 }, list);
}

static void busy_title(const Session *session, const Scene *scene, float right, DrawList *list)
{
    TextStyle style = { .role = ROLE_INK, .largest = TITLE, .smallest = SMALL, .max_lines = 2 };
    Rect box = { NAME_X, 4, right - AIR - NAME_X, HIGH - 8 };
    Str words = arena_printf(list->arena, "%.*s Stoppen kan met Esc.",
                             STR_ARG(keep_words(session, list->arena)));
    text_box(list, scene->metrics, box, words, &style);
}

// A sentence stands in front of all of it.
static void draw_top(const Session *session, const Scene *scene, int64_t wall_ms, DrawList *list)
{
    float w = scene->width, right = w - AIR;
    int64_t hour = session_hour(session, wall_ms);
    draw_rrect(list, (Rect){ 0, 0, w, HIGH }, 0, ROLE_PAPER);
    draw_rrect(list, (Rect){ 0, HIGH, w, 2 }, 0, ROLE_LINE);
    draw_wake(list, scene->now_ms + 60000 - hour % 60000);
    if (session_tells(session, wall_ms)) return;
    figure_pawn(list, 54, 66, 46, ROLE_PARENT);
    figure_pawn(list, 86, 66, 33, ROLE_CHILD);
    right -= text_line(list, scene->metrics, right, CENTRE + 0.34f * CLOCK, CLOCK, true, ROLE_INK,
                       ALIGN_END, clock_text(list->arena, hour));
    right = part_clock(session, scene, right - AIR, list);
    if (keep_runs(session) && str_empty(views_warning(session).words)) {
        busy_title(session, scene, right, list);
    } else {
        title(session, scene, right, list);
    }
}

// Below ------------------------------------------------------------------------------------------

enum { NEXT_WORDS_X = 92, NEXT_END = 20, NEXT_HIGH = 74 };

static const TextStyle next_style = { .bold = true,
                                      .role = ROLE_ON_ACCENT,
                                      .largest = TITLE,
                                      .smallest = WORDS,
                                      .line_height = 1.15f,
                                      .max_lines = 2 };

// Of the words. At 4:3 the keys beside it need some of its width.
static Rect next_box(const Scene *scene)
{
    enum { WIDE = 440, NARROW = 400 };
    float w = scene->width < 1500 ? NARROW : WIDE;
    return (Rect){ AIR + NEXT_WORDS_X, 904, w - NEXT_WORDS_X - NEXT_END, NEXT_HIGH };
}

// What the key brings. Where the part is over that is the next one, which the room does not read.
static Str next_words(const Session *session, const Scene *scene, Arena *arena)
{
    if (session_closing(session)) return keep_closing_words(session);
    Str after = session_after(session, arena);
    if (str_empty(after) || session->ui.digits > 0) {
        return session_says(session, ACTION_NEXT, arena);
    }
    Rect box = next_box(scene);
    bool fits = text_fit(scene->metrics, arena, after, box.w, box.h, &next_style).fits;
    return fits ? after : STR("volgende onderdeel");
}

// Returns where the keys begin.
static float next_button(const Scene *scene, Str words, DrawList *list)
{
    Rect box = next_box(scene);
    Rect next = { AIR, box.y, NEXT_WORDS_X + box.w + NEXT_END, NEXT_HIGH };
    draw_rrect(list, next, 26, ROLE_ACCENT);
    figure_key_arrow(list, next.x + 20, 941, ARROW_FORWARD);
    name_box(list, scene->metrics, box, words, &next_style); // somebody's name may be in it
    draw_group(list, STR("knop volgende"), next);
    return next.x + next.w + 36;
}

// In its place on the closing picture; forward does nothing then. Returns where the keys begin.
static float closing_words(const Session *session, const Scene *scene, DrawList *list)
{
    return AIR + 36 +
           text_line(list, scene->metrics, AIR, 941 + 0.34f * WORDS, WORDS, true, ROLE_INK,
                     ALIGN_START, keep_closing_words(session));
}

static Str key_cap(Action action)
{
    Str keys = str_z(action_info(action)->keys);
    return action_key_name(str_word(&keys));
}

static float key_width(const Scene *scene, Action action, Arena *arena)
{
    return figure_key_width(scene->metrics, arena, key_cap(action)) + KEY_GAP +
           text_width(scene->metrics, arena, str_z(action_info(action)->label), WORDS, false);
}

// A key with its word at x; returns its width, nought when there is no room for it before `right`.
static float key(const Scene *scene, float x, float right, Action action, DrawList *list)
{
    const ActionInfo *info = action_info(action);
    float w = key_width(scene, action, list->arena);
    if (x + w > right) return 0; // at 4:3 there is room for the shorter ones
    float cap = figure_key_word(list, scene->metrics, x, 941, key_cap(action));
    text_line(list, scene->metrics, x + cap + KEY_GAP, 941 + 0.34f * WORDS, WORDS, false,
              ROLE_INK_SOFT, ALIGN_START, str_z(info->label));
    draw_group(list, arena_printf(list->arena, "knop %s", info->word),
               (Rect){ x - 8, 884, w + KEYS_APART, 112 });
    return w + KEYS_APART;
}

// At the right end, always there; returns its left.
static float fixed_keys(const Scene *scene, DrawList *list)
{
    static const Action fixed[] = { ACTION_MORE, ACTION_BLACK };
    float x = scene->width - AIR;
    for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++) {
        x -= key_width(scene, fixed[i], list->arena);
        key(scene, x, scene->width, fixed[i], list);
        x -= KEYS_APART;
    }
    return x;
}

static void draw_bottom(const Session *session, const Scene *scene, DrawList *list)
{
    static const Action at_the_end[] = { ACTION_BACK, ACTION_QUIT, ACTION_PROGRAMME,
                                         ACTION_OVERVIEW, ACTION_NONE };
    bool closing = session_closing(session);
    draw_rrect(list, (Rect){ 0, 880, scene->width, 120 }, 0, ROLE_PAPER);
    draw_rrect(list, (Rect){ 0, 879, scene->width, 2 }, 0, ROLE_LINE);
    float x, right = fixed_keys(scene, list);
    if (closing && !keep_is_next(session)) {
        x = closing_words(session, scene, list);
    } else {
        x = next_button(scene, next_words(session, scene, list->arena), list);
    }
    const Action *action = closing ? at_the_end : evening_part(session->evening)->format->keys;
    bool programme = session_has_programme(session) && !closing;
    for (; action && *action != ACTION_NONE; action++) {
        if (*action == ACTION_BLACK) continue;
        x += key(scene, x, right, *action, list);
        if (programme && *action == ACTION_BACK) x += key(scene, x, right, ACTION_PROGRAMME, list);
    }
}

void bars_draw(const Session *session, const Scene *scene, int64_t wall_ms, DrawList *list)
{
    draw_top(session, scene, wall_ms, list);
    if (scene->keyboard > 0) {
        touch_keys(session, scene, list);
    } else {
        draw_bottom(session, scene, list);
    }
}
