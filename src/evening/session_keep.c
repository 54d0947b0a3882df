// The portfolio, as a session sees it: asked for by a key, written by somebody else, and shown in a corner
// until it is there. Nothing is asked first, because it writes over nothing and can be cancelled. The room
// looks on, so there is no picture of waiting: the evening goes on below a thin line. Only who wants to
// stop waits, because the pictures of tonight are what the pupils take home.
#include "evening/session_inside.h"

#include "evening/evening_replay.h"

bool keep_runs(const Session *session)
{
    return session->keep.stage == KEEP_RUNS;
}

void keep_ask(Session *session, int64_t wall_ms)
{
    Arena scratch = { 0 };
    Keep *keep = &session->keep;
    if (keep->stage == KEEP_CANCELLED) {
        session_tell(session, STR("Even geduld: het bewaren wordt nog gestopt."), wall_ms);
    } else if (keep->stage != KEEP_NOT) {
        session_tell(session, keep_words(session, &scratch), wall_ms);
    } else if (!session->evening) {
        session_tell(session, STR("Kies eerst een spel. Daarna bewaart E de plaatjes."), wall_ms);
    } else if (evening_moves(session->evening) == 0) {
        session_tell(session, STR("Er is nog niets gespeeld. Er zijn nog geen plaatjes."), wall_ms);
    } else {
        keep->stage = KEEP_ASKED;
        keep->done = keep->all = 0;
        session_tell(session, (Str){ 0 }, wall_ms); // what it offered was chosen
    }
    arena_finish(&scratch);
}

void keep_cancel(Session *session, int64_t wall_ms)
{
    session->keep.stage = KEEP_CANCELLED;
    session->keep.leaving = false;
    session_tell(session, STR("De plaatjes worden niet bewaard."), wall_ms);
}

bool session_over(const Session *session)
{
    return session->evening && session->over == evening_version(session->evening) + 1;
}

bool keep_is_next(const Session *session)
{
    const Keep *keep = &session->keep;
    if (keep->stage == KEEP_ASKED || keep->stage == KEEP_RUNS) return false;
    return keep->stage == KEEP_CANCELLED || keep->kept != session->over;
}

Str keep_closing_words(const Session *session)
{
    if (keep_is_next(session)) return STR("bewaar de plaatjes");
    return session->keep.stage == KEEP_NOT ? STR("De plaatjes zijn bewaard.")
                                           : STR("De plaatjes worden bewaard.");
}

// With a finger there are buttons for it (session_draw.c); the closing picture offers it by itself.
void keep_offer(Session *session, int64_t wall_ms)
{
    session->over = evening_version(session->evening) + 1;
    if (session_closing(session)) return;
    bool kept = session->keep.kept == session->over;
    Str sentence = session->touch ? STR("Dit was de laatste stap.")
                   : keep_runs(session)
                       ? STR("Dit was de laatste stap. De plaatjes worden nog bewaard.")
                   : kept ? STR("Dit was de laatste stap. De plaatjes zijn bewaard. Esc stopt.")
                          : STR("Dit was de laatste stap. E bewaart de plaatjes, Esc stopt.");
    session_tell(session, sentence, wall_ms);
}

bool session_take_keep(Session *session, Arena *arena, JournalEvening *record)
{
    if (session->keep.stage != KEEP_ASKED) return false;
    session->keep.stage = KEEP_RUNS;
    session->keep.kept = evening_version(session->evening) + 1;
    *record = evening_record(session->evening, arena);
    return true;
}

bool session_keep_progress(Session *session, int done, int all)
{
    Keep *keep = &session->keep;
    bool other = done != keep->done || all != keep->all;
    keep->done = done;
    keep->all = all;
    return other && keep_runs(session);
}

// When it went wrong nobody is sent away: the sentence is there to be read.
void session_keep_done(Session *session, bool kept, Str sentence, int64_t wall_ms)
{
    Keep *keep = &session->keep;
    bool cancelled = keep->stage == KEEP_CANCELLED;
    if (keep->leaving) {
        session->done = kept;
        session->overlay = OVERLAY_NONE;
    }
    keep->leaving = false;
    keep->stage = KEEP_NOT;
    if (!kept) keep->kept = 0;
    if (!cancelled || kept) session_tell(session, sentence, wall_ms);
}

bool session_keep_cancelled(const Session *session)
{
    return session->keep.stage == KEEP_CANCELLED;
}

Str keep_words(const Session *session, Arena *arena)
{
    const Keep *keep = &session->keep;
    if (keep->all <= 0) return STR("Ik maak de plaatjes.");
    return arena_printf(arena, "Ik maak de plaatjes: %d van %d.", keep->done, keep->all);
}

// The line is at the very edge, the words between the game's name and its place and above both. The words
// give way to a sentence, and to what lies over the evening; the teacher's stand where the title was.
void keep_draw(const Session *session, const Scene *scene, int64_t wall_ms, DrawList *list)
{
    enum { H = 8, SIZE = 28, BASELINE = 40 };
    const Keep *keep = &session->keep;
    if (!keep_runs(session)) return;
    float share = keep->all > 0 ? (float)keep->done / (float)keep->all : 0;
    draw_rrect(list, (Rect){ 0, 0, scene->width, H }, 0, ROLE_LINE);
    draw_rrect(list, (Rect){ 0, 0, scene->width * share, H }, 0, ROLE_ACCENT);
    bool band = session->touch && session->views.peek > 0; // the teacher's lines stand there
    bool words = scene->audience == FOR_ROOM && session->overlay == OVERLAY_NONE && !band &&
                 !session_tells(session, wall_ms);
    if (!words) return;
    text_line(list, scene->metrics, scene->width / 2, BASELINE, SIZE, false, ROLE_INK_SOFT,
              ALIGN_CENTRE, keep_words(session, list->arena));
}
