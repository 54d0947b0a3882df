// The closing picture of a programme: thanks, what comes next, and the pictures to take home. It is no part
// and no move: nothing was played, so nothing has to be undone, and one step back shows the last picture
// as it stood. What comes next is said in the programme's own words, the explanation of its last part,
// because only the school knows what it is. A pack by itself ends on its own last picture.
//
// No sun: that is for the title and for people. The table stands here as it did at the beginning, and
// everybody has come to it.
#include "evening/session_inside.h"

#include "formats/stage.h"

enum { TABLE_Y = 842, TABLE_H = 18 };

// The explanation of the last part that takes part.
static Str what_comes_next(const Session *session)
{
    const Programme *programme = evening_programme(session->evening);
    for (int place = programme->count - 1; place >= 0; place--) {
        int part = programme->order[place];
        const Item *plan = evening_part_at(session->evening, part)->plan;
        if (programme->parts[part].out) continue;
        return plan ? plan->explain : (Str){ 0 };
    }
    return (Str){ 0 };
}

// Parents and children side by side, feet apart.
static void everybody(const Stage *stage, DrawList *list)
{
    static const struct {
        float h; // at full scale
        Role role;
    } people[] = { { 225, ROLE_PARENT }, { 150, ROLE_CHILD },  { 235, ROLE_PARENT },
                   { 165, ROLE_CHILD },  { 215, ROLE_PARENT }, { 140, ROLE_CHILD } };
    enum { COUNT = sizeof people / sizeof *people, WIDE = 740, GAP = 10 };
    const float foot = 0.58f; // of a pawn's height
    float w = (stage->roomy ? 0.44f : 0.4f) * stage->width, scale = w / WIDE;
    float left = stage->left + stage->width - w, x = left + 28 * scale;
    for (int i = 0; i < COUNT; i++) {
        float half = foot * people[i].h * scale / 2;
        figure_pawn(list, x + half, TABLE_Y, people[i].h * scale, people[i].role);
        x += 2 * half + GAP * scale;
    }
    draw_rrect(list, (Rect){ left, TABLE_Y, w, TABLE_H }, TABLE_H / 2.0f, ROLE_INK);
}

// The way out, ending at `right`.
static void draw_stop(const Scene *scene, float right, DrawList *list)
{
    enum { SIZE = 30, GAP = 16 };
    static const Str name = STR_INIT("Esc"), words = STR_INIT("stoppen");
    const Metrics *metrics = scene->metrics;
    float w = figure_key_width(metrics, list->arena, name) + GAP +
              text_width(metrics, list->arena, words, SIZE, false);
    float x = right - w, cap = figure_key_word(list, metrics, x, FOOT_CENTRE, name);
    text_line(list, metrics, x + cap + GAP, FOOT_CENTRE + 0.34f * SIZE, SIZE, false, ROLE_INK_SOFT,
              ALIGN_START, words);
    draw_group(list, STR("knop stoppen"), (Rect){ x - 24, STAGE_BOTTOM + 8, w + 48, 104 });
}

// What the key forward does stands in the corner as on every other picture; the house has its buttons for
// fingers beside it (session_touch.c).
static void draw_foot(const Session *session, const Scene *scene, DrawList *list)
{
    enum { SIZE = 30, NEXT_KEY = 72, BETWEEN = 80 };
    Str words = keep_closing_words(session);
    Stage stage = stage_of(scene);
    bool next = keep_is_next(session);
    float right = stage.left + stage.width;
    if (next) {
        stage_foot(list, scene, -1, 0, words);
        right -= text_width(scene->metrics, list->arena, words, SIZE, false);
        right -= NEXT_KEY + BETWEEN;
    }
    if (!scene->touch) draw_stop(scene, right, list);
    if (next) return;
    TextAlign align = scene->touch && !scene->left_hand ? ALIGN_END : ALIGN_START;
    text_line(list, scene->metrics, align == ALIGN_END ? right : stage.left,
              FOOT_CENTRE + 0.34f * SIZE, SIZE, false, ROLE_INK_SOFT, align, words);
}

// How much room there is for what comes next, the most generous picture first. The last holds what the
// widest letters make of an explanation.
typedef struct Look {
    float top_y, top_h, thanks; // of the words of thanks; letters at most so high
    float next_y, next_h;
    bool table;
} Look;

static const Look looks[] = { { 128, 300, 148, 470, 390, true },
                              { 56, 110, 90, 196, 680, true },
                              { 56, 110, 90, 196, 680, false } };
enum { LOOKS = sizeof looks / sizeof *looks };

// What comes next, at the left of the table. False, and nothing drawn: it is too much for this look.
static bool say_next(const Scene *scene, const Look *look, Str words, DrawList *list)
{
    Stage stage = stage_of(scene);
    TextStyle style = { .role = ROLE_INK,
                        .largest = stage_size(scene, 60),
                        .smallest = SIZE_BODY_MIN };
    float beside = (stage.roomy ? 0.52f : 0.56f) * stage.width;
    Rect box = { stage.left, look->next_y, look->table ? beside : stage.width, look->next_h };
    TextBlock block = text_fit(scene->metrics, list->arena, words, box.w, box.h, &style);
    if (!block.fits) return false;
    if (!str_empty(words)) draw_group(list, STR("hierna"), box);
    text_draw(list, &block, box.x, box.w, box.y + box.h / 2, &style);
    return true;
}

void end_draw(const Session *session, const Scene *scene, DrawList *list)
{
    Stage stage = stage_of(scene);
    Str next = what_comes_next(session);
    int at = 0;
    draw_clear(list, ROLE_GROUND);
    while (!say_next(scene, &looks[at], next, list) && at + 1 < LOOKS) {
        at++;
    }
    const Look *look = &looks[at];
    TextStyle thanks = { .bold = true, .role = ROLE_INK, .largest = look->thanks, .smallest = 72 };
    Rect top = { stage.left, look->top_y, stage.width, look->top_h };
    draw_group(list, STR("bedankt"), top);
    text_box(list, scene->metrics, top, STR("Bedankt voor jullie komst!"), &thanks);
    if (look->table) everybody(&stage, list);
    if (scene->audience == FOR_ROOM && (scene->touch || !session->views.two)) {
        draw_foot(session, scene, list);
    }
}
