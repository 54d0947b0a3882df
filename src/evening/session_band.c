// With one screen the room looks over the teacher's shoulder. A band below the picture comes and goes with
// a key: the clock and where we are. Asked for a second time it tells what the room may not know (the
// right answer, the school's view, what comes next), and that is over with the next step, so that nobody
// has to think of taking it away. The picture above it is the whole one, somewhat smaller: a band over it
// would hide answers.
//
// While fingers are used it lies above the picture and a finger on it can only put it away: the button forward
// lies in the lower corner, and who hits just below it must not read the answer to the room. It is asked for
// again on the sheet with all buttons. Keys on the screen take its place.
#include "evening/session_inside.h"

#include "evening/programme_words.h"
#include "formats/stage.h"

enum { BAND_LOW = 84, BAND_MOST = 480, BAND_FOOT = 12, BAND_SIZE = 30, BAND_SMALL = 28 };

static bool tells_all(const Session *session)
{
    return session->views.peek == 2 && session->views.peeked == evening_version(session->evening);
}

// The format's own lines, what the programme notes about the part, and what comes next.
static Str all_lines(const Session *session, const Report *report, Arena *arena)
{
    const Item *plan = evening_part(session->evening)->plan;
    Str after = session_after(session, arena), next = str_empty(after) ? report->coming : after;
    Buf buf = { 0 };
    buf_put(&buf, report->aside);
    for (int i = 0; plan && i < plan->note_count; i++) {
        buf_printf(&buf, "%sNotitie: %.*s", buf.n > 0 ? "\n" : "", STR_ARG(plan->notes[i]));
    }
    if (buf.n == 0) buf_put(&buf, STR("Bij deze stap is er niets wat de zaal niet mag weten."));
    if (!str_empty(next)) buf_printf(&buf, "\nHierna: %.*s", STR_ARG(next));
    Str lines = arena_copy(arena, buf_str(&buf));
    buf_finish(&buf);
    return lines;
}

static const TextStyle line_style = { .role = ROLE_INK,
                                      .largest = BAND_SIZE,
                                      .smallest = BAND_SMALL };

// As high as its lines are, up to less than half of the picture.
float band_height(const Session *session, const Scene *scene, Arena *arena)
{
    Looks looks = views_looks(session);
    bool keys = touch_keyboard(session, FOR_ROOM) > 0;
    if (session->views.peek == 0 || keys || looks.two || views_of(&looks, FOR_ROOM) != SHOWN_ROOM) {
        return 0;
    }
    if (!tells_all(session)) return BAND_LOW;
    Report report = session_report(session, arena);
    float w = stage_of(scene).width, h = BAND_LOW + BAND_FOOT;
    for (Str rest = all_lines(session, &report, arena); !str_empty(rest);) {
        StrCut cut = str_cut(rest, '\n');
        rest = cut.tail;
        h += text_fit(scene->metrics, arena, cut.head, w, BAND_MOST, &line_style).height;
    }
    return h < BAND_MOST ? h : BAND_MOST;
}

// A line that does not fit ends it: what matters most comes first.
static void secrets(const Scene *scene, Rect box, Str rest, DrawList *list)
{
    float y = box.y, end = box.y + box.h;
    while (!str_empty(rest)) {
        StrCut cut = str_cut(rest, '\n');
        rest = cut.tail;
        TextBlock block = text_fit(scene->metrics, list->arena, cut.head, box.w, end - y,
                                   &line_style);
        if (!block.fits) return;
        text_draw(list, &block, box.x, box.w, y + block.height / 2, &line_style);
        y += block.height;
    }
}

// What time it is, how much of the part's time is left, how late it is, and where we are: as much as fits
// before `right`, what matters most first.
static void glance(const Session *session, const Scene *scene, Rect line, int64_t wall_ms,
                   Str place, DrawList *list)
{
    enum { CLOCK = 42, GAP = 36 };
    const Programme *programme = evening_programme(session->evening);
    PartClock clock = programme_clock(list->arena, programme, scene->now_ms);
    Str words[2] = { { 0 } };
    if (!session_closing(session)) {
        words[0] = clock.words;
        words[1] = programme_late_words(list->arena, programme, session_begin_ms(session),
                                        scene->now_ms);
    }
    int64_t hour = session_hour(session, wall_ms);
    float x = line.x, right = line.x + line.w, baseline = line.y + line.h / 2 + 0.34f * BAND_SIZE;
    x += text_line(list, scene->metrics, x, baseline, CLOCK, true, ROLE_INK, ALIGN_START,
                   clock_text(list->arena, hour));
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        float w = text_width(scene->metrics, list->arena, words[i], BAND_SIZE, i == 0);
        if (str_empty(words[i]) || x + GAP + w > right) continue;
        text_line(list, scene->metrics, x + GAP, baseline, BAND_SIZE, i == 0, ROLE_INK, ALIGN_START,
                  words[i]);
        x += GAP + w;
    }
    // A long name takes two lines before it is left out.
    float w = right - x - GAP;
    TextStyle style = line_style;
    style.max_lines = text_width(scene->metrics, list->arena, place, BAND_SMALL, false) > w ? 2 : 1;
    TextBlock block = text_fit(scene->metrics, list->arena, place, w, line.h, &style);
    if (w > 0 && block.fits) text_draw(list, &block, x + GAP, w, line.y + line.h / 2, &style);
    draw_wake(list, clock.wake_ms);
    draw_wake(list, scene->now_ms + 60000 - hour % 60000);
}

void band_draw(const Session *session, const Scene *scene, float h, int64_t wall_ms, DrawList *list)
{
    enum { HINT_GAP = 40 };
    Stage stage = stage_of(scene);
    bool all = tells_all(session), above = session->touch;
    float top = above ? 0 : DRAW_HEIGHT - h;
    Report report = session_report(session, list->arena);
    draw_rrect(list, (Rect){ 0, top, scene->width, h }, 0, ROLE_PAPER);
    draw_rrect(list, (Rect){ 0, above ? h - 2 : top, scene->width, 2 }, 0, ROLE_LINE);
    Rect line = { stage.left, top, stage.width, BAND_LOW };
    Str hint = above ? STR("sluit") : all ? STR("K: weg") : STR("K: ook wat alleen jij mag weten");
    float right = stage.left + stage.width, baseline = top + BAND_LOW / 2.0f + 0.34f * BAND_SIZE;
    float w = HINT_GAP + text_line(list, scene->metrics, right, baseline, BAND_SMALL, false,
                                   ROLE_INK_SOFT, ALIGN_END, hint);
    if (above) draw_group(list, STR("regel"), (Rect){ 0, top, scene->width, h });
    draw_group(list, above ? STR("spiek weg") : STR("knop spiek"),
               (Rect){ right - w, top, scene->width - right + w, BAND_LOW });
    line.w -= w;
    glance(session, scene, line, wall_ms, report.place, list);
    if (!all) return;
    Rect below = { stage.left, top + BAND_LOW, stage.width, h - BAND_LOW - BAND_FOOT + 1 };
    secrets(scene, below, all_lines(session, &report, list->arena), list);
}
