// The programme as a list: what was, what is now and what comes, when it was planned and when it really was.
// It may be on the beamer, so it holds what a printed programme would: names, times, who. What a part asks
// or answers is not here, and the notes are in the teacher's window only.
//
// The dots are those of the foot of every screen: filled, a bar, a ring. The lamp ring is what the keys are
// about. Pages follow the ring, so there are no keys for pages.
#include "evening/programme_controls.h"
#include "evening/programme_words.h"
#include "evening/session_inside.h"

#include "formats/stage.h"

enum { TOP = 170, ROW_H = 88, STEP = 98, BOTTOM = 880, PLAN_X = 92, NAME_X = 236, REAL_W = 200 };
enum { TIME = 34, SMALL = 28, NAME = 42, NAME_LEAST = 34, INSIDE = 36, NOTES_H = 210 };

typedef struct Board {
    const Session *session;
    const Scene *scene;
    Programme programme; /* with the part that is carried where it would come */
    Stage stage;
    int64_t started_ms; /* evening clock to wall */
    int64_t hour_ms;    /* what the clock on the wall shows now */
    int place;          /* of the ring */
    float letters;      /* of the names on this page that take one line */
} Board;

// Rows -------------------------------------------------------------------------------------------

static void small_line(const Board *board, float x, float baseline, float size, TextAlign align,
                       Str words, DrawList *list)
{
    text_line(list, board->scene->metrics, x, baseline, size, false, ROLE_INK_SOFT, align, words);
}

// Nothing is known of when a part begins behind one without minutes.
static bool is_planned(const Programme *programme, int place)
{
    for (int i = 0; i < place; i++) {
        const ProgrammePart *part = &programme->parts[programme->order[i]];
        if (!part->out && part->minutes == 0) return false;
    }
    return !programme->parts[programme->order[place]].out;
}

static void planned(const Board *board, int place, Rect box, DrawList *list)
{
    const Programme *programme = &board->programme;
    int part = programme->order[place], minutes = programme->parts[part].minutes;
    float x = box.x + PLAN_X;
    if (is_planned(programme, place)) {
        int64_t begin_ms = evening_begin_ms(board->session->evening);
        Str clock = clock_text(list->arena,
                               board->started_ms + programme_planned_ms(programme, part, begin_ms));
        text_line(list, board->scene->metrics, x, box.y + 40, TIME, true, ROLE_INK, ALIGN_START,
                  clock);
    }
    if (minutes == 0) return;
    small_line(board, x, box.y + 72, SMALL, ALIGN_START,
               arena_printf(list->arena, "%d min", minutes), list);
}

static void mark(const Board *board, int part, float x, float cy, DrawList *list)
{
    enum { R = 10, BAR = 44 };
    const ProgrammePart *row = &board->programme.parts[part];
    if (part == board->programme.at) {
        draw_rrect(list, (Rect){ x - BAR / 2.0f, cy - R, BAR, 2 * R }, R, ROLE_ACCENT);
    } else if (row->entered) {
        draw_disc(list, x, cy, R, ROLE_ACCENT);
    } else if (!row->out) {
        draw_disc(list, x, cy, R, ROLE_INK_SOFT);
        draw_disc(list, x, cy, R - 3, ROLE_PAPER);
    }
}

static Str spent(const Board *board, int part, Arena *arena)
{
    enum { MINUTE_MS = 60 * 1000 };
    int64_t ms = programme_spent_ms(&board->programme, part, board->scene->now_ms);
    return arena_printf(arena, "%d min", (int)((ms + MINUTE_MS / 2) / MINUTE_MS));
}

static void real(const Board *board, int part, Rect box, DrawList *list)
{
    const ProgrammePart *row = &board->programme.parts[part];
    float right = box.x + box.w - INSIDE, middle = box.y + box.h / 2 + 0.34f * SMALL;
    if (!row->entered) {
        if (row->out)
            small_line(board, right, middle, SMALL, ALIGN_END, STR("doet niet mee"), list);
        return;
    }
    Str clock = clock_text(list->arena, board->started_ms + row->entered_ms);
    text_line(list, board->scene->metrics, right, box.y + 40, TIME, true, ROLE_INK, ALIGN_END,
              clock);
    Str words = row->out ? STR("doet niet mee") : spent(board, part, list->arena);
    if (part == board->programme.at) {
        PartClock left = programme_clock(list->arena, &board->programme, board->scene->now_ms);
        if (!str_empty(left.left)) words = left.left;
        if (left.late) {
            float w = text_width(board->scene->metrics, list->arena, words, SMALL, false) + 32;
            draw_rrect(list, (Rect){ right - w + 16, box.y + 46, w, 38 }, 18, ROLE_WARN);
            text_line(list, board->scene->metrics, right, box.y + 74, SMALL, false, ROLE_ON_WARN,
                      ALIGN_END, words);
            return;
        }
    }
    small_line(board, right, box.y + 72, SMALL, ALIGN_END, words, list);
}

static TextStyle name_style(const Board *board, int part, float largest)
{
    bool out = board->programme.parts[part].out;
    return (TextStyle){ .bold = !out,
                        .role = out ? ROLE_INK_SOFT : ROLE_INK,
                        .largest = largest,
                        .smallest = SMALL,
                        .max_lines = 1 };
}

static float name_width(const Board *board)
{
    return board->stage.width - NAME_X - INSIDE - REAL_W - 24;
}

// One size for a page, or a list of names long and short looks as if the short ones mattered more.
static float page_letters(const Board *board, int first, int end, Arena *arena)
{
    float letters = NAME;
    for (int place = first; place < end; place++) {
        int part = board->programme.order[place];
        TextStyle style = name_style(board, part, letters);
        Str words = evening_part_name(evening_part_at(board->session->evening, part));
        TextBlock block = text_fit(board->scene->metrics, arena, words, name_width(board), 56,
                                   &style);
        letters = block.fits ? block.size : SMALL;
        if (letters < NAME_LEAST) return NAME_LEAST; // such a name stands apart
    }
    return letters;
}

// A name of two lines leaves no room for who.
static void name(const Board *board, int part, Rect box, DrawList *list)
{
    const EveningPart *seen = evening_part_at(board->session->evening, part);
    const Metrics *metrics = board->scene->metrics;
    Str words = evening_part_name(seen), who = seen->plan ? seen->plan->who : (Str){ 0 };
    TextStyle style = name_style(board, part, board->letters);
    TextStyle small = {
        .role = ROLE_INK_SOFT, .largest = SMALL, .smallest = SMALL, .max_lines = 1
    };
    float x = box.x + NAME_X, w = name_width(board) + box.w - board->stage.width;
    float cy = box.y + box.h / 2;
    style.smallest = board->letters;
    TextBlock one = text_fit(metrics, list->arena, words, w, 56, &style);
    TextBlock under = text_fit(metrics, list->arena, who, w, 40, &small);
    bool both = one.fits && under.fits && !str_empty(who);
    if (!one.fits) {
        style.max_lines = 2;
        style.smallest = SMALL;
        one = text_fit(metrics, list->arena, words, w, box.h - 8, &style);
    }
    if (one.fits) text_draw(list, &one, x, w, both ? box.y + 27 : cy, &style);
    if (both) text_draw(list, &under, x, w, box.y + 66, &small);
}

static void ring(DrawList *list, Rect box)
{
    draw_rrect(list, rect_inset(box, -7), 32, ROLE_RING_EDGE);
    draw_rrect(list, rect_inset(box, -4), 29, ROLE_LAMP);
    draw_rrect(list, rect_inset(box, 4), 22, ROLE_PAPER);
}

static void row(const Board *board, int place, float y, DrawList *list)
{
    int part = board->programme.order[place];
    bool here = place == board->place, carried = here && board->session->view.lifted;
    Rect box = { board->stage.left + (carried ? 28 : 0), y, board->stage.width, ROW_H };
    if (carried) box.w -= 28;
    if (here) {
        ring(list, box);
    } else if (board->programme.parts[part].out) {
        draw_panel(list, box, 26, 3, ROLE_LINE, ROLE_GROUND);
    } else {
        figure_card(list, box, 26, 3, 6, ROLE_LINE, ROLE_PAPER);
    }
    mark(board, part, box.x + 46, y + ROW_H / 2.0f, list);
    planned(board, place, box, list);
    name(board, part, box, list);
    real(board, part, box, list);
    draw_group(list, arena_printf(list->arena, "%s %d", here ? "rij" : "wijs", place), box);
}

// The picture -----------------------------------------------------------------------------------

static void headings(const Board *board, int page, int pages, DrawList *list)
{
    const Metrics *metrics = board->scene->metrics;
    Stage stage = board->stage;
    float right = stage.left + stage.width;
    float x = stage.left + text_line(list, metrics, stage.left, 96, 60, true, ROLE_INK, ALIGN_START,
                                     STR("Programma"));
    if (pages > 1) {
        x += 24 + text_line(list, metrics, x + 24, 96, TIME, false, ROLE_INK_SOFT, ALIGN_START,
                            arena_printf(list->arena, "%d van %d", page + 1, pages));
    }
    Str clock = clock_text(list->arena, board->hour_ms);
    Str late = programme_late_words(list->arena, evening_programme(board->session->evening),
                                    session_begin_ms(board->session), board->scene->now_ms);
    Str now = arena_printf(list->arena, "Nu %.*s%s%.*s", STR_ARG(clock),
                           str_empty(late) ? "" : " \xC2\xB7 ", STR_ARG(late));
    TextStyle style = { .bold = true, .role = ROLE_INK, .align = ALIGN_END, .largest = NAME };
    style.smallest = SMALL;
    style.max_lines = 1;
    Rect box = { x + 40, 44, right - x - 40, 64 };
    TextBlock block = text_fit(metrics, list->arena, now, box.w, box.h, &style);
    if (block.fits) text_draw(list, &block, box.x, box.w, 80, &style);
    small_line(board, stage.left + PLAN_X, 150, SMALL, ALIGN_START, STR("plan"), list);
    small_line(board, right - INSIDE, 150, SMALL, ALIGN_END, STR("echt"), list);
}

static bool has_notes(const Board *board)
{
    if (board->scene->audience != FOR_TEACHER) return false;
    for (int i = 0; i < board->programme.count; i++) {
        const Item *plan = evening_part_at(board->session->evening, i)->plan;
        if (plan && plan->note_count > 0) return true;
    }
    return false;
}

// Only the teacher's window has it.
static void notes(const Board *board, float bottom, DrawList *list)
{
    const Item *plan = evening_part_at(board->session->evening, board->session->view.part)->plan;
    Rect panel = { board->stage.left, bottom - NOTES_H + 16, board->stage.width, NOTES_H - 16 };
    draw_rrect(list, panel, 26, ROLE_HAZE);
    text_line(list, board->scene->metrics, panel.x + 32, panel.y + 42, SMALL, true, ROLE_INK_SOFT,
              ALIGN_START, STR("Notitie"));
    if (!plan || plan->note_count == 0) {
        small_line(board, panel.x + 32, panel.y + 90, SMALL, ALIGN_START,
                   STR("Bij dit onderdeel staat niets."), list);
        return;
    }
    TextStyle style = { .role = ROLE_INK, .largest = SMALL, .smallest = 24 };
    Rect box = { panel.x + 32, panel.y + 54, panel.w - 64, panel.h - 66 };
    for (int i = 0; i < plan->note_count; i++) {
        Str words = plan->notes[i];
        TextBlock block = text_fit(board->scene->metrics, list->arena, words, box.w, box.h, &style);
        if (!block.fits) {
            text_line(list, board->scene->metrics, panel.x + panel.w - 32, panel.y + 42, 24, false,
                      ROLE_INK_SOFT, ALIGN_END, STR("De rest staat in het bestand."));
            return;
        }
        text_draw(list, &block, box.x, box.w, box.y + block.height / 2, &style);
        box.y += block.height + 6;
        box.h -= block.height + 6;
    }
}

static void wake(const Board *board, DrawList *list)
{
    enum { MINUTE_MS = 60 * 1000 };
    int64_t now_ms = board->scene->now_ms;
    draw_wake(list, now_ms + MINUTE_MS - board->hour_ms % MINUTE_MS);
    draw_wake(list, programme_clock(list->arena, &board->programme, now_ms).wake_ms);
}

typedef struct Layout {
    float bottom; /* of what stands above the controls */
    int per_page; /* rows */
} Layout;

// Of the controls as they are when nothing is carried, so that no row moves when one is.
static Layout layout_of(const Board *board, int page, Arena *arena)
{
    Session at_rest = *board->session;
    at_rest.view.lifted = false;
    Controls controls = programme_controls(&at_rest, board->scene, board->place, page, arena);
    float lines = (float)controls_lines(&controls, arena);
    Layout out = { .bottom = BOTTOM - controls_line_height(board->scene) * (lines - 1) };
    float rows = (has_notes(board) ? out.bottom - NOTES_H : out.bottom) - TOP;
    out.per_page = (int)((rows + STEP - ROW_H) / STEP);
    return out;
}

void overlay_programme(Session *session, const Scene *scene, DrawList *list)
{
    Board board = { .session = session,
                    .scene = scene,
                    .programme = programme_shown(session),
                    .stage = stage_of(scene),
                    .started_ms = evening_started_ms(session->evening),
                    .hour_ms = session_hour(session, session_wake_ms(session, scene->now_ms)) };
    board.place = programme_place(&board.programme, session->view.part);
    int count = board.programme.count;
    Layout layout = layout_of(&board, 0, list->arena);
    bool many = count > layout.per_page;
    if (many) layout = layout_of(&board, layout.per_page, list->arena);
    int per_page = layout.per_page, page = board.place / per_page;
    headings(&board, page, (count + per_page - 1) / per_page, list);
    int first = page * per_page, end = count < first + per_page ? count : first + per_page;
    board.letters = page_letters(&board, first, end, list->arena);
    for (int i = first; i < end; i++) {
        row(&board, i, TOP + STEP * (float)(i % per_page), list);
    }
    if (has_notes(&board)) notes(&board, layout.bottom, list);
    Controls controls = programme_controls(session, scene, board.place, many ? per_page : 0,
                                           list->arena);
    controls_draw(&controls, list);
    wake(&board, list);
}
