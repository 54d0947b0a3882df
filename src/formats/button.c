// One shape for all of them: paper with the shadow of the house, high enough for the smallest target.
#include "formats/button.h"

#include "draw/figure.h"

enum { WORDS = 34, RADIUS = 26 };

float button_width(const Metrics *metrics, Arena *arena, Str words)
{
    return text_width(metrics, arena, words, WORDS, true) + 64;
}

float button_words(DrawList *list, const Metrics *metrics, float x, float cy, Str words, Str name)
{
    float w = button_width(metrics, list->arena, words);
    Rect box = { x, cy - BUTTON_H / 2.0f, w, BUTTON_H };
    figure_card(list, box, RADIUS, 3, 6, ROLE_LINE, ROLE_PAPER);
    text_line(list, metrics, x + w / 2, cy + 0.34f * WORDS, WORDS, true, ROLE_INK, ALIGN_CENTRE,
              words);
    draw_group(list, name, box);
    return w;
}

enum { INVITE = 42, INVITE_GAP = 20 };
static const Str invite_key = STR_INIT("Enter");

static Str invite_words(const Scene *scene)
{
    return scene->touch ? STR("kies een naam") : STR("typ een naam");
}

float button_invite_width(const Scene *scene, Arena *arena)
{
    Str words = invite_words(scene);
    if (scene->touch) return button_width(scene->metrics, arena, words);
    return figure_key_width(scene->metrics, arena, invite_key) + INVITE_GAP +
           text_width(scene->metrics, arena, words, INVITE, false);
}

void button_invite(DrawList *list, const Scene *scene, float cx, float cy)
{
    Str words = invite_words(scene);
    float w = button_invite_width(scene, list->arena), x = cx - w / 2;
    if (scene->touch) {
        button_words(list, scene->metrics, x, cy, words, STR("naam"));
        return;
    }
    float cap = figure_key_word(list, scene->metrics, x, cy, invite_key);
    text_line(list, scene->metrics, x + cap + INVITE_GAP, cy + 0.34f * INVITE, INVITE, false,
              ROLE_INK_SOFT, ALIGN_START, words);
    draw_group(list, STR("naam"), (Rect){ x - 24, cy - 48, w + 48, 96 });
}

void button_page(DrawList *list, float x, float y, bool forward, Str name)
{
    Rect box = { x, y, BUTTON_H, BUTTON_H };
    bool quiet = str_empty(name);
    if (quiet) {
        draw_panel(list, box, RADIUS, 3, ROLE_LINE, ROLE_GROUND);
    } else {
        figure_card(list, box, RADIUS, 3, 6, ROLE_LINE, ROLE_PAPER);
        draw_group(list, name, box);
    }
    Role role = quiet ? ROLE_LINE : ROLE_INK;
    float cx = x + BUTTON_H / 2.0f, cy = y + BUTTON_H / 2.0f, to = forward ? 9.0f : -9.0f;
    draw_line(list, cx - to, cy - 18, cx + to, cy, 7, role);
    draw_line(list, cx - to, cy + 18, cx + to, cy, 7, role);
}
