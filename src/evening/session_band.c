// With one screen the room looks over the teacher's shoulder. A band below the picture comes and goes with
// a key: the clock and where we are. Asked for a second time it tells what the room may not know (the
// right answer, the school's view, what comes next), and that is over with the next step, so that nobody
// has to think of taking it away. The picture above it is the whole one, somewhat smaller: a band over it
// would hide answers.
//
// While fingers are used it is not there: the button forward lies in the corner, and who hits just below
// it must not read the answer to the room.
#include "evening/session_inside.h"

#include "formats/stage.h"

enum { BAND_LOW = 84, BAND_HIGH = 300, BAND_SIZE = 30, BAND_SMALL = 28 };

static bool tells_all(const Session *session)
{
    return session->views.peek == 2 && session->views.peeked == evening_version(session->evening);
}

float band_height(const Session *session)
{
    Looks looks = views_looks(session);
    if (session->views.peek == 0 || session->touch || looks.two ||
        views_of(&looks, FOR_ROOM) != SHOWN_ROOM)
        return 0;
    return tells_all(session) ? BAND_HIGH : BAND_LOW;
}

// The item after the one on the screen that takes part.
static const ReportItem *following(const Report *report)
{
    bool after = true;
    for (int i = 0; i < report->count; i++) {
        after = after && !report->items[i].now;
    }
    for (int i = 0; i < report->count; i++) {
        const ReportItem *item = &report->items[i];
        if (after && !item->out && !item->done) return item;
        after = after || item->now;
    }
    return NULL;
}

// A line that does not fit ends it: what matters most comes first.
static void secrets(const Report *report, const Scene *scene, float y, DrawList *list)
{
    enum { FOOT = 12 };
    Stage stage = stage_of(scene);
    TextStyle style = { .role = ROLE_INK, .largest = BAND_SIZE, .smallest = BAND_SMALL };
    const ReportItem *next = following(report);
    Str rest = report->aside;
    if (str_empty(rest)) rest = STR("Bij deze stap is er niets wat de zaal niet mag weten.");
    if (next) {
        rest = arena_printf(list->arena, "%.*s\nHierna: %.*s", STR_ARG(rest), STR_ARG(next->text));
    }
    while (!str_empty(rest)) {
        StrCut cut = str_cut(rest, '\n');
        rest = cut.tail;
        TextBlock block = text_fit(scene->metrics, list->arena, cut.head, stage.width,
                                   DRAW_HEIGHT - FOOT - y, &style);
        if (!block.fits) return;
        text_draw(list, &block, stage.left, stage.width, y + block.height / 2, &style);
        y += block.height;
    }
}

// The clock, where we are and what the key does. A long name takes two lines before it meets the key.
static void headline(const Report *report, const Scene *scene, Str clock, Str hint, float top,
                     DrawList *list)
{
    enum { CLOCK_SIZE = 42, GAP = 40 };
    Stage stage = stage_of(scene);
    const Metrics *metrics = scene->metrics;
    float right = stage.left + stage.width, middle = top + BAND_LOW / 2.0f;
    float baseline = middle + 0.34f * BAND_SIZE;
    float x = stage.left + GAP +
              text_line(list, metrics, stage.left, baseline, CLOCK_SIZE, true, ROLE_INK,
                        ALIGN_START, clock);
    float w = right - GAP - x - text_width(metrics, list->arena, hint, BAND_SMALL, false);
    TextStyle style = { .role = ROLE_INK, .largest = BAND_SIZE, .smallest = BAND_SMALL };
    style.max_lines = 1;
    TextBlock block = text_fit(metrics, list->arena, report->place, w, BAND_LOW, &style);
    if (!block.fits) {
        style.max_lines = 2;
        block = text_fit(metrics, list->arena, report->place, w, BAND_LOW, &style);
    }
    if (block.fits) text_draw(list, &block, x, w, middle, &style);
    text_line(list, metrics, right, baseline, BAND_SMALL, false, ROLE_INK_SOFT, ALIGN_END, hint);
}

void band_draw(Session *session, const Scene *scene, int64_t wall_ms, DrawList *list)
{
    Stage stage = stage_of(scene);
    float h = band_height(session), top = DRAW_HEIGHT - h, right = stage.left + stage.width;
    bool all = tells_all(session);
    int64_t hour = session_hour(session, wall_ms);
    Report report = session_report(session, list->arena);
    draw_rrect(list, (Rect){ 0, top, scene->width, h }, 0, ROLE_PAPER);
    draw_rrect(list, (Rect){ 0, top, scene->width, 2 }, 0, ROLE_LINE);
    headline(&report, scene, clock_text(list->arena, hour),
             all ? STR("K: weg") : STR("K: ook wat alleen jij mag weten"), top, list);
    draw_group(list, STR("knop spiek"), (Rect){ right - 440, top, 440, BAND_LOW });
    if (all) secrets(&report, scene, top + BAND_LOW, list);
    draw_wake(list, scene->now_ms + 60000 - hour % 60000);
}
