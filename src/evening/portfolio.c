// The evening is played once to its end, and after every move its report is asked whether the room sees
// something worth keeping. Only the number of moves is noted, no picture: a class's evening would be
// gigabytes of lists, and a replay costs less than painting one of them. Drawing goes through a part from
// its beginning, and on from there as long as the pages come in order.
//
// Rejected: pictures made while the evening plays. They would cost time in front of the room, and what
// was undone a moment later would be kept.
#include "evening/portfolio.h"

#include "evening/results.h"
#include "formats/mat.h"

#include <stdlib.h>

// The pages -----------------------------------------------------------------------------------------

struct Portfolio {
    Arena arena; // pages, their names and the portfolio itself
    Arena brief; // one report
    Arena play;  // the state that is drawn
    const Metrics *metrics;
    Evening *evening; // at its end
    PortfolioPage *pages;
    int count;
    size_t capacity;
    State *state; // part `part` after `played` moves of the evening; NULL: none yet
    int part, played;
};

static Report report_now(Portfolio *portfolio, int part)
{
    const EveningPart *seen = evening_part_at(portfolio->evening, part);
    arena_reset(&portfolio->brief);
    Report report = { .arena = &portfolio->brief };
    seen->format->report(seen->state, &report);
    return report;
}

static void add_page(Portfolio *portfolio, PortfolioPage page)
{
    portfolio->pages = arena_grow(&portfolio->arena, portfolio->pages, &portfolio->capacity,
                                  (size_t)portfolio->count + 1, sizeof page);
    page.name = arena_copy(&portfolio->arena, page.name);
    portfolio->pages[portfolio->count++] = page;
}

// A name that was there is most often the last one: moves follow each other within a moment.
static void note_moment(Portfolio *portfolio)
{
    int part = evening_programme(portfolio->evening)->at;
    int moves = evening_moves(portfolio->evening);
    Str name = report_now(portfolio, part).moment;
    if (str_empty(name)) return;
    for (int i = portfolio->count - 1; i >= 0; i--) {
        PortfolioPage *page = &portfolio->pages[i];
        if (page->part == part && str_eq(page->name, name)) {
            page->moves = moves;
            return;
        }
    }
    add_page(portfolio, (PortfolioPage){ .name = name, .part = part, .moves = moves });
}

static void add_sheets(Portfolio *portfolio)
{
    for (int part = 0; part < evening_part_count(portfolio->evening); part++) {
        Report report = report_now(portfolio, part);
        for (int i = 0; i < report.sheet_count; i++) {
            add_page(portfolio, (PortfolioPage){ .name = report.sheets[i],
                                                 .part = part,
                                                 .moves = evening_moves(portfolio->evening),
                                                 .sheet = i + 1 });
        }
    }
}

// No two are equal: after a move a part has one moment, and a sheet has its number.
static int in_order(const void *a, const void *b)
{
    const PortfolioPage *x = a, *y = b;
    if (x->place != y->place) return x->place < y->place ? -1 : 1;
    if (x->sheet != y->sheet) return x->sheet < y->sheet ? -1 : 1;
    return (x->moves > y->moves) - (x->moves < y->moves);
}

// A report of five hundred cards takes a third of a millisecond, so that the answer comes at once.
static bool goes_on(const Evening *evening, PortfolioWatch *watch, void *self)
{
    enum { EVERY = 100 };
    return !watch || evening_moves(evening) % EVERY != 0 || watch(self);
}

// False: it was stopped.
static bool find_pages(Portfolio *portfolio, const JournalEvening *row, PortfolioWatch *watch,
                       void *self, Err *warning)
{
    Evening *evening = portfolio->evening;
    if (row->cursor == 0 || row->part_count == 0) return true;
    note_moment(portfolio);
    while (evening_moves(evening) < row->cursor && evening_step(evening)) {
        note_moment(portfolio);
        if (!goes_on(evening, watch, self)) return false;
    }
    int known = evening_moves(evening);
    if (known < row->cursor) {
        err_set(warning,
                "Van deze avond bewaar ik %d van de %d stappen: de stap daarna (\"%.*s\") kan in "
                "deze versie van avondspel niet.",
                known, row->cursor, STR_ARG(row->moves[known].text));
    }
    add_sheets(portfolio);
    for (int i = 0; i < portfolio->count; i++) {
        PortfolioPage *page = &portfolio->pages[i];
        page->place = programme_place(evening_programme(evening), page->part);
    }
    if (portfolio->count > 0) {
        qsort(portfolio->pages, (size_t)portfolio->count, sizeof *portfolio->pages, in_order);
    }
    return true;
}

bool portfolio_open(Portfolio **out, const JournalEvening *row, const Metrics *metrics,
                    const char *icons, PortfolioWatch *watch, void *self, Err *warning, Err *err)
{
    if (warning) *warning = (Err){ 0 };
    Arena arena = { 0 };
    Portfolio *portfolio = arena_new(&arena, Portfolio, 1);
    *portfolio = (Portfolio){ .arena = arena, .metrics = metrics };
    portfolio->evening = evening_create((Str){ 0 }, 0, NULL);
    if (!evening_take(portfolio->evening, row, metrics, icons, format_by_id, err) ||
        !find_pages(portfolio, row, watch, self, warning)) {
        portfolio_close(portfolio);
        return false;
    }
    *out = portfolio;
    return true;
}

void portfolio_close(Portfolio *portfolio)
{
    if (!portfolio) return;
    evening_destroy(portfolio->evening);
    arena_finish(&portfolio->brief);
    arena_finish(&portfolio->play);
    Arena arena = portfolio->arena;
    arena_finish(&arena);
}

int portfolio_count(const Portfolio *portfolio)
{
    return portfolio->count;
}

const PortfolioPage *portfolio_page(const Portfolio *portfolio, int index)
{
    return &portfolio->pages[index];
}

void portfolio_table(const Portfolio *portfolio, Buf *out)
{
    results_table(portfolio->evening, out);
}

// Drawing -------------------------------------------------------------------------------------------

static void play_to(Portfolio *portfolio, int part, int moves)
{
    const EveningPart *seen = evening_part_at(portfolio->evening, part);
    if (!portfolio->state || portfolio->part != part || portfolio->played > moves) {
        arena_reset(&portfolio->play);
        portfolio->state = seen->format->start(&portfolio->play, &seen->pack, seen->seed);
        portfolio->part = part;
        portfolio->played = 0;
    }
    evening_apply(portfolio->evening, part, portfolio->state, portfolio->played, moves);
    portfolio->played = moves;
}

DrawList portfolio_draw(Portfolio *portfolio, int index, float width, Str keepsake, Arena *arena)
{
    const PortfolioPage *page = &portfolio->pages[index];
    Scene scene = { .audience = FOR_ROOM,
                    .width = page->sheet ? MAT_WIDTH : width,
                    .now_ms = evening_time(portfolio->evening, page->moves),
                    .metrics = portfolio->metrics,
                    .sheet = page->sheet,
                    .keepsake = keepsake };
    play_to(portfolio, page->part, page->moves);
    DrawList list = draw_begin(arena, scene.width);
    const EveningPart *seen = evening_part_at(portfolio->evening, page->part);
    seen->format->draw(portfolio->state, &(Ui){ 0 }, &scene, &list);
    return list;
}
