// A short list that is asked by time: nothing has to be called when a sentence is over, so a picture drawn
// twice at one time is the same twice. Old lines are thrown away when a new one comes.
//
// Rejected: one sentence, the last one (a class list hid that the evening was not kept); and every sentence
// in turn (an answer to a key that comes eight seconds later answers another key).
#include "evening/strip.h"

#include <string.h>

// How many are over by now.
static int told_before(const Strip *strip, int64_t now_ms)
{
    int64_t past = (now_ms - strip->since_ms) / STRIP_MS;
    if (past < 0) return 0;
    return past < strip->count ? (int)past : strip->count;
}

static void take_out(Strip *strip, int at)
{
    strip->count--;
    memmove(&strip->lines[at], &strip->lines[at + 1],
            (size_t)(strip->count - at) * sizeof *strip->lines);
}

static void forget_old(Strip *strip, int64_t now_ms)
{
    for (int over = told_before(strip, now_ms); over > 0; over--) {
        take_out(strip, 0);
        strip->since_ms += STRIP_MS;
    }
}

// The line that a new one comes in the place of; -1: none.
static int find_same(const Strip *strip, StripKind kind, Str words)
{
    for (int i = 0; i < strip->count; i++) {
        bool same = kind != STRIP_NEWS || str_eq(str_z(strip->lines[i].words.text), words);
        if (strip->lines[i].kind == kind && same) return i;
    }
    return -1;
}

void strip_tell(Strip *strip, StripKind kind, Str words, int64_t now_ms)
{
    forget_old(strip, now_ms);
    Err cut = { 0 };
    if (!str_empty(words)) err_set(&cut, "%.*s", STR_ARG(words));
    int same = find_same(strip, kind, str_z(cut.text)), at = 0;
    if (same >= 0) take_out(strip, same);
    if (same == 0) strip->since_ms = now_ms;
    if (str_empty(words)) return;
    while (at < strip->count && strip->lines[at].kind >= kind) {
        at++;
    }
    bool read = strip->count > 0 && now_ms - strip->since_ms >= STRIP_READ_MS;
    if (at == 0 && read) take_out(strip, 0);
    if (at == STRIP_MOST) return;
    if (strip->count == STRIP_MOST) strip->count--;
    memmove(&strip->lines[at + 1], &strip->lines[at],
            (size_t)(strip->count - at) * sizeof *strip->lines);
    strip->count++;
    strip->lines[at].words = cut;
    strip->lines[at].kind = kind;
    if (at == 0) strip->since_ms = now_ms;
}

void strip_forget_news(Strip *strip, int64_t now_ms)
{
    forget_old(strip, now_ms);
    for (int i = strip->count - 1; i >= 0; i--) {
        if (strip->lines[i].kind != STRIP_NEWS) continue;
        take_out(strip, i);
        if (i == 0) strip->since_ms = now_ms;
    }
}

Str strip_words(const Strip *strip, int64_t now_ms)
{
    int at = told_before(strip, now_ms);
    return at < strip->count ? str_z(strip->lines[at].words.text) : (Str){ 0 };
}

int64_t strip_left_ms(const Strip *strip, int64_t now_ms)
{
    int at = told_before(strip, now_ms);
    return at < strip->count ? strip->since_ms + (int64_t)(at + 1) * STRIP_MS - now_ms : 0;
}

int64_t strip_all_left_ms(const Strip *strip, int64_t now_ms)
{
    int at = told_before(strip, now_ms);
    return at < strip->count ? strip->since_ms + (int64_t)strip->count * STRIP_MS - now_ms : 0;
}
