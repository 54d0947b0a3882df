// One layout from top to bottom: bar and kind, a photo or an icon, the title, the sentence. What is
// absent takes no room, so a plain card and one with a photo look like one deck. The face is laid out
// first and drawn after, because checking a pack asks the same question without a picture.
#include "formats/card.h"

#include "formats/snug.h"
#include "formats/stage.h"

enum {
    INSIDE = 56,       // from the edge of the card to what stands on it
    HEAD = 150,        // height of bar and kind
    FOOT = 46,         // below the sentence
    TITLE_MOST = 140,  // two lines of 50 or one of 104
    TITLE_LEAST = 112, // so that sentences of neighbouring cards begin at one height
    TITLE_GAP = 30,    // between title and sentence
    ICON = 150,        // across, beside bar and kind
    BACK_H = 376       // height of the card for which the back was drawn
};

Str card_kind_title(CardKind kind)
{
    static const Str words[CARD_KINDS] = {
        [CARD_QUALITY] = STR_INIT("Kwaliteit"),
        [CARD_MOTIVE] = STR_INIT("Motief"),
        [CARD_JOB] = STR_INIT("Beroep"),
        [CARD_ACTIVITY] = STR_INIT("Activiteit"),
        [CARD_COMPLIMENT] = STR_INIT("Compliment"),
        [CARD_QUESTION] = STR_INIT("Vraag"),
    };
    return words[kind];
}

void card_paper(DrawList *list, Rect box)
{
    figure_card(list, box, CARD_RADIUS, 3, 16, ROLE_LINE, ROLE_PAPER);
}

void card_back(DrawList *list, Rect box, float radius)
{
    float u = box.h / BACK_H, cx = box.x + box.w / 2, cy = box.y + box.h / 2;
    draw_rrect(list, box, radius, ROLE_CARD_BACK);
    draw_rrect(list, (Rect){ cx - 67 * u, cy - 67 * u, 80 * u, 80 * u }, 10 * u, ROLE_LAMP);
    draw_disc(list, cx + 27 * u, cy + 27 * u, 46 * u, ROLE_CARD_BACK);
    draw_disc(list, cx + 27 * u, cy + 27 * u, 38 * u, ROLE_PAPER);
}

typedef struct Face {
    Rect picture; // of the photo or the icon; no height: none
    Str file;     // what is in it
    TextStyle title_style, sentence_style;
    TextBlock title, sentence;
    float title_cy, sentence_cy;
} Face;

// Cards to cut out are this much higher than wide; there is room below the head for a picture.
static bool is_tall(Rect box)
{
    return box.h > 1.25f * box.w;
}

// Puts the picture of the card in its place; gives the top of the title.
static float place_picture(Face *face, Rect box, const Item *item)
{
    float top = box.y + HEAD, inner = box.w - 2 * INSIDE;
    bool tall = is_tall(box);
    if (!str_empty(item->photo_path)) {
        face->file = item->photo_path;
        face->picture = (Rect){ box.x + INSIDE, top + 12, inner, (tall ? 0.34f : 0.26f) * box.h };
        return top + face->picture.h + 36;
    }
    if (str_empty(item->icon)) return tall ? top + 0.12f * box.h : top;
    face->file = item->icon;
    if (!tall) {
        face->picture = (Rect){ box.x + box.w - INSIDE - ICON, box.y + 44, ICON, ICON };
        return box.y + 44 + ICON;
    }
    float side = 0.26f * box.h;
    face->picture = (Rect){ box.x + INSIDE, top + 24, side, side };
    return top + side + 52;
}

// Cards that are cut from one sheet lie side by side on a table: their titles have one size.
static TextStyle title_style(const Scene *scene, Rect box)
{
    return (TextStyle){ .bold = true,
                        .role = ROLE_INK,
                        .largest = stage_size(scene, is_tall(box) ? 72 : 104),
                        .smallest = 50,
                        .line_height = 1.2f };
}

static Face lay_out(const Scene *scene, Arena *arena, Rect box, const Item *item)
{
    Face face = { .title_style = title_style(scene, box) };
    face.sentence_style = (TextStyle){
        .role = ROLE_INK,
        .largest = stage_size(scene, is_tall(box) ? 60 : 72),
        .smallest = SIZE_BODY_MIN,
    };
    float w = box.w - 2 * INSIDE, top = place_picture(&face, box, item);
    face.title = snug_fit(scene->metrics, arena, item->text, w, TITLE_MOST, &face.title_style);
    float least = is_tall(box) ? 0 : TITLE_LEAST;
    float title_h = face.title.height > least ? face.title.height : least;
    face.title_cy = top + title_h / 2 + 6;
    float from = top + title_h + TITLE_GAP, room = box.y + box.h - FOOT - from;
    face.sentence = snug_fit(scene->metrics, arena, item->sentence, w, room, &face.sentence_style);
    face.sentence_cy = from + face.sentence.height / 2;
    return face;
}

void card_face(DrawList *list, const Scene *scene, Rect box, const Item *item)
{
    Face face = lay_out(scene, list->arena, box, item);
    float x = box.x + INSIDE, w = box.w - 2 * INSIDE;
    draw_rrect(list, (Rect){ x, box.y + 58, 96, 14 }, 7, ROLE_LAMP);
    text_line(list, scene->metrics, x, box.y + 132, 42, false, ROLE_INK_SOFT, ALIGN_START,
              card_kind_title(item->card_kind));
    // The drawings have dark lines: on a dark screen they keep the paper that they were made for.
    bool icon = str_eq(face.file, item->icon) && face.picture.h > 0 && !is_tall(box);
    if (icon) draw_rrect(list, rect_inset(face.picture, -10), 22, ROLE_PLATE);
    if (face.picture.h > 0) draw_image(list, face.picture, face.file);
    // Bold letters this large begin a little inside their own width.
    text_draw(list, &face.title, x - 4, w, face.title_cy, &face.title_style);
    text_draw(list, &face.sentence, x, w, face.sentence_cy, &face.sentence_style);
    draw_group(list, STR("kaart"), box);
}

bool card_fits(const Scene *scene, Arena *arena, Rect box, const Item *item, Field *what)
{
    Face face = lay_out(scene, arena, box, item);
    bool title = face.title.size >= face.title_style.smallest;
    bool sentence = face.sentence.size >= face.sentence_style.smallest;
    if (title && sentence) return true;
    *what = title ? FIELD_SENTENCE : FIELD_CARD;
    return false;
}
