// The table is long rather than wide: a second vote is a row of its own, so that every column holds one
// kind of thing and a spreadsheet can count it. The words of the outcome are those of the last vote and
// stand in its row.
//
// What pupils and teachers typed becomes cells, and a spreadsheet runs a cell that begins with an equals
// sign. An apostrophe in front makes it text; it costs a sign that a person can see, and nothing else.
#include "evening/results.h"

static bool holds(Str text, char c)
{
    return str_index(text, c) < text.n;
}

static void put_text(Buf *out, Str text)
{
    bool formula = text.n > 0 && holds(STR("=+-@\t\r\n"), text.p[0]);
    bool quoted = formula || holds(text, ';') || holds(text, '"') || holds(text, '\n') ||
                  holds(text, '\r');
    if (quoted) buf_putc(out, '"');
    if (formula) buf_putc(out, '\'');
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '"') buf_putc(out, '"');
        buf_putc(out, text.p[i]);
    }
    if (quoted) buf_putc(out, '"');
}

static void put_count(Buf *out, int count)
{
    buf_putc(out, ';');
    if (count >= 0) buf_printf(out, "%d", count);
}

int vote_together(const ReportVote *vote, int colour)
{
    if (!vote->apart) return vote->count[0][colour];
    bool both = vote->count[0][colour] >= 0 && vote->count[1][colour] >= 0;
    return both ? vote->count[0][colour] + vote->count[1][colour] : -1;
}

// "vooral rood", or apart "ouders vooral rood, kinderen ongeveer gelijk".
static void put_guess(Buf *out, const ReportVote *vote)
{
    static const char *const groups[] = { "ouders", "kinderen" };
    Buf words = { 0 };
    for (int g = 0; g < (vote->apart ? 2 : 1); g++) {
        if (str_empty(vote->guess[g])) continue;
        if (words.n > 0) buf_put(&words, STR(", "));
        if (vote->apart) buf_printf(&words, "%s ", groups[g]);
        buf_put(&words, vote->guess[g]);
    }
    buf_putc(out, ';');
    put_text(out, buf_str(&words));
    buf_finish(&words);
}

static void put_vote(Buf *out, const ReportVote *vote, int round)
{
    put_count(out, round);
    for (int g = 0; g < 2; g++) {
        for (int colour = 0; colour < 2; colour++) {
            put_count(out, vote->apart ? vote->count[g][colour] : -1);
        }
    }
    put_count(out, vote_together(vote, 0));
    put_count(out, vote_together(vote, 1));
    put_guess(out, vote);
}

static void put_row(Buf *out, Str part, const ReportItem *item, int round)
{
    Str outcome = { 0 };
    if (round >= item->vote_count) outcome = item->outcome;
    const Str cells[] = { part, item->title, item->text, outcome };
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
        if (i > 0) buf_putc(out, ';');
        put_text(out, cells[i]);
    }
    if (item->vote_count > 0) {
        put_vote(out, &item->votes[round - 1], round);
    } else {
        buf_put(out, STR(";;;;;;;;"));
    }
    buf_put(out, STR("\r\n"));
}

void results_table(const Evening *evening, Buf *out)
{
    Arena arena = { 0 };
    buf_put(out, STR("\xEF\xBB\xBF"
                     "Onderdeel;Wat;Tekst;Uitslag;Ronde;Ouders rood;Ouders groen;Kinderen rood;"
                     "Kinderen groen;Samen rood;Samen groen;Schatting\r\n"));
    for (int i = 0; i < evening_part_count(evening); i++) {
        const EveningPart *part = evening_part_at(evening, i);
        if (!evening_programme(evening)->parts[i].entered) continue;
        Str title = evening_part_name(part);
        Report report = { .arena = &arena };
        part->format->report(part->state, &report);
        for (int n = 0; n < report.count; n++) {
            const ReportItem *item = &report.items[n];
            if (item->out && str_empty(item->outcome)) continue;
            for (int round = 1; round == 1 || round <= item->vote_count; round++) {
                put_row(out, title, item, round);
            }
        }
        arena_reset(&arena);
    }
    arena_finish(&arena);
}
