// Pictures that lie over the evening: the overview, the question before stopping; the longer ones have files
// of their own.
// Each is a whole picture of its own, so nothing below it can be touched by accident, and the room
// reads one thing.
#include "evening/session_inside.h"

#include "formats/button.h"
#include "formats/stage.h"

void overlay_hint(DrawList *list, const Scene *scene, Str words)
{
    Stage stage = stage_of(scene);
    text_line(list, scene->metrics, stage.left + stage.width, FOOT_CENTRE + 10.2f, 30, false,
              ROLE_INK_SOFT, ALIGN_END, words);
}

void overlay_heading(DrawList *list, const Scene *scene, Str words)
{
    text_line(list, scene->metrics, stage_of(scene).left, 108, 60, true, ROLE_INK, ALIGN_START,
              words);
}

bool overlay_summary(DrawList *list, const Scene *scene, Str words, float after)
{
    Stage stage = stage_of(scene);
    TextStyle style = {
        .role = ROLE_INK_SOFT, .align = ALIGN_END, .largest = 34, .smallest = 28, .max_lines = 2
    };
    Rect box = { stage.left + after, 36, stage.width - after, 100 };
    TextBlock block = text_fit(scene->metrics, list->arena, words, box.w, box.h, &style);
    if (block.fits) text_draw(list, &block, box.x, box.w, box.y + box.h / 2, &style);
    return block.fits;
}

// Where the next button comes, from left to right and then down.
typedef struct Buttons {
    float x, y;
} Buttons;

// A button: key cap and words.
static void button(DrawList *list, const Scene *scene, Buttons *at, Action action, Str words)
{
    enum { H = 124 };
    const ActionInfo *info = action_info(action);
    Stage stage = stage_of(scene);
    Str keys = str_z(info->keys), key = action_key_name(str_word(&keys));
    float size = 42, cap = figure_key_width(scene->metrics, list->arena, key);
    float w = 40 + cap + 24 + text_width(scene->metrics, list->arena, words, size, false) + 48;
    if (at->x > stage.left && at->x + w > stage.left + stage.width) {
        *at = (Buttons){ stage.left, at->y + H + GUTTER };
    }
    float x = at->x, y = at->y;
    Rect box = { x, y, w, H };
    at->x += w + GUTTER;
    figure_card(list, box, 32, 3, 8, ROLE_LINE, ROLE_PAPER);
    figure_key_word(list, scene->metrics, x + 40, y + 62, key);
    text_line(list, scene->metrics, x + 40 + cap + 24, y + 62 + 0.34f * size, size, false, ROLE_INK,
              ALIGN_START, words);
    draw_group(list, arena_printf(list->arena, "knop %s", info->word), box);
}

// What happens to what was played, and to the pictures of it that are being made.
static Str comfort(const Session *session, Arena *arena)
{
    if (session->keep.leaving) {
        return arena_printf(arena, "%.*s Daarna stopt avondspel vanzelf.",
                            STR_ARG(keep_words(session, arena)));
    }
    if (keep_runs(session)) {
        return arena_printf(arena, "%.*s Als je stopt, wacht ik daarop.",
                            STR_ARG(keep_words(session, arena)));
    }
    if (!session->setup.journal) return STR("Deze avond wordt niet bewaard.");
    Str trouble = evening_trouble(session->evening);
    return str_empty(trouble) ? STR("De avond is bewaard. Je kunt straks verder waar je was.")
                              : trouble;
}

void overlay_quit(Session *session, const Scene *scene, DrawList *list)
{
    Stage stage = stage_of(scene);
    bool leaving = session->keep.leaving;
    Str question = leaving            ? STR("Nog even: de plaatjes worden bewaard.")
                   : session->evening ? STR("Wil je stoppen met de avond?")
                                      : STR("Wil je stoppen?");
    TextStyle style = { .bold = true, .role = ROLE_INK, .largest = 104, .smallest = 50 };
    text_box(list, scene->metrics, (Rect){ stage.left, 180, stage.width, 270 }, question, &style);
    if (session->evening) {
        TextStyle small = { .role = ROLE_INK_SOFT, .largest = 50, .smallest = 42 };
        text_box(list, scene->metrics, (Rect){ stage.left, 450, stage.width, 180 },
                 comfort(session, list->arena), &small);
    }
    Buttons at = { stage.left, 640 };
    button(list, scene, &at, ACTION_NEXT, STR("verder spelen"));
    if (!leaving) button(list, scene, &at, ACTION_YES, STR("ja, stoppen"));
    if (keep_runs(session)) {
        button(list, scene, &at, ACTION_STRIKE,
               leaving ? STR("stoppen zonder plaatjes") : STR("geen plaatjes"));
    }
}

// Overview ----------------------------------------------------------------------------------------

static void small_picture(const Session *session, const Scene *scene, const ReportItem *item,
                          Rect box, DrawList *list)
{
    const EveningPart *part = evening_part(session->evening);
    State *state = part->format->start(list->arena, &part->pack, part->seed);
    if (!part->format->apply(state, item->move, 0)) return;
    Scene room = *scene;
    room.audience = FOR_ROOM;
    room.motion = false;
    room.touch = false;
    DrawList picture = draw_begin(list->arena, scene->width);
    part->format->draw(state, &(Ui){ 0 }, &room, &picture);
    draw_scaled(list, &picture, box);
}

// An item that does not take part says so across its picture.
static void say_out(const Scene *scene, Rect box, DrawList *list)
{
    enum { SIZE = 28, H = 52 };
    Str words = STR("doet niet mee");
    float w = text_width(scene->metrics, list->arena, words, SIZE, true) + 40;
    Rect tag = { box.x + (box.w - w) / 2, box.y + (box.h - H) / 2, w, H };
    draw_rrect(list, tag, H / 2.0f, ROLE_ACCENT);
    text_line(list, scene->metrics, tag.x + w / 2, tag.y + H / 2.0f + 0.34f * SIZE, SIZE, true,
              ROLE_ON_ACCENT, ALIGN_CENTRE, words);
}

// For fingers: a minus or a plus in the corner, as large as the smallest target of the house.
static void toggle_button(const ReportItem *item, Rect box, DrawList *list)
{
    enum { R = 42, ARM = 18 };
    float cx = box.x + box.w - R, cy = box.y + box.h - R;
    draw_disc(list, cx, cy, R, ROLE_LINE);
    draw_disc(list, cx, cy, R - 3, ROLE_PAPER);
    draw_line(list, cx - ARM, cy, cx + ARM, cy, 8, ROLE_INK);
    if (item->out) draw_line(list, cx, cy - ARM, cx, cy + ARM, 8, ROLE_INK);
    draw_group(list, arena_printf(list->arena, "zet %.*s", STR_ARG(item->toggle)),
               (Rect){ cx - R, cy - R, 2 * R, 2 * R });
}

// In an evening of parts the programme is one step away.
static void overview_foot(const Session *session, const Scene *scene, bool toggles, DrawList *list)
{
    bool parts = evening_part_count(session->evening) > 1;
    Stage stage = stage_of(scene);
    Str keys = arena_printf(list->arena, "%s%sEnter: ga hierheen", parts ? "V: programma   " : "",
                            toggles ? "S: wel of niet meedoen   " : "");
    Str legend = STR("Blauwe rand: is geweest");
    float used = text_width(scene->metrics, list->arena, keys, 30, false) + 56 +
                 text_width(scene->metrics, list->arena, legend, 30, false);
    if (used <= stage.width) {
        text_line(list, scene->metrics, stage.left, FOOT_CENTRE + 10.2f, 30, false, ROLE_INK_SOFT,
                  ALIGN_START, legend);
    }
    overlay_hint(list, scene, keys);
}

// For fingers: back to the game, to the programme, and to the other pages.
static void overview_buttons(const Session *session, const Scene *scene, int page, int pages,
                             int per_page, DrawList *list)
{
    Str parts = STR("Programma");
    float after = stage_corner(list, scene, STR("sluit"), false, STR("knop overzicht")) +
                  2 * GUTTER;
    if (evening_part_count(session->evening) > 1) {
        float w = button_width(scene->metrics, list->arena, parts);
        button_words(list, scene->metrics, stage_beside_corner(scene, stage_of(scene).width - w, w),
                     FOOT_CENTRE, parts, STR("knop programma"));
    }
    if (pages < 2) return;
    for (int i = 0; i < 2; i++) { // from the corner on: onwards is always the right one of the two
        bool forward = (i == 0) != scene->left_hand;
        int to = forward ? page + 1 : page - 1;
        Str name = { 0 };
        if (to >= 0 && to < pages) name = arena_printf(list->arena, "wijs %d", to * per_page);
        button_page(list, stage_beside_corner(scene, after, BUTTON_H),
                    FOOT_CENTRE - BUTTON_H / 2.0f, forward, name);
        after += BUTTON_H + GUTTER;
    }
}

void overlay_overview(Session *session, const Scene *scene, DrawList *list)
{
    Stage stage = stage_of(scene);
    Report report = session_report(session, list->arena);
    enum { COLUMNS = 4, ROWS = 3, PER_PAGE = COLUMNS * ROWS };
    int page = session->cursor / PER_PAGE, pages = (report.count + PER_PAGE - 1) / PER_PAGE;
    float gap = 40, w = (stage.width - gap * (COLUMNS - 1)) / COLUMNS;
    float h = w * DRAW_HEIGHT / scene->width, step = h + 44;
    Str head = pages < 2 ? STR("Overzicht")
                         : arena_printf(list->arena, "Overzicht (%d van %d)", page + 1, pages);
    overlay_heading(list, scene, head);
    overlay_summary(list, scene, report.summary,
                    text_width(scene->metrics, list->arena, head, 60, true) + 56);
    bool toggles = false;
    for (int i = page * PER_PAGE; i < report.count && i < (page + 1) * PER_PAGE; i++) {
        int at = i % PER_PAGE, line = at / COLUMNS, column = at % COLUMNS;
        Rect box = { stage.left + (float)column * (w + gap), 152 + (float)line * step, w, h };
        if (i == session->cursor) {
            draw_rrect(list, rect_inset(box, -14), 18, ROLE_RING_EDGE);
            draw_rrect(list, rect_inset(box, -11), 15, ROLE_LAMP);
        }
        draw_rrect(list, rect_inset(box, -3), 6, report.items[i].done ? ROLE_ACCENT : ROLE_LINE);
        const ReportItem *item = &report.items[i];
        list->alpha = item->out ? 90 : 255;
        small_picture(session, scene, item, box, list);
        list->alpha = 255;
        if (item->out) say_out(scene, box, list);
        draw_group(list, arena_printf(list->arena, "rij %d", i), box);
        if (str_empty(item->toggle)) continue;
        if (scene->touch) toggle_button(item, box, list);
        toggles = toggles || i == session->cursor;
    }
    if (scene->touch) {
        overview_buttons(session, scene, page, pages, PER_PAGE, list);
    } else {
        overview_foot(session, scene, toggles, list);
    }
}
