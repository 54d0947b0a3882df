// All keys with what they do, from the table of actions, in two columns and on as many pages as the width
// asks for. The rows are laid out first and drawn then: the key forward must know whether there is another
// page without a picture having been drawn.
#include "evening/session_inside.h"

#include "formats/stage.h"

enum { TOP = 150, ROW_H = 60, TALL_ROW_H = 88, KEYS_W = 214, GAP = 16, SIZE = 28, WORDS_H = 80 };

typedef struct HelpRow {
    const ActionInfo *info;
    TextBlock words;
    int page;
    Rect box; // keys and words
} HelpRow;

typedef struct HelpRows {
    HelpRow rows[ACTION_COUNT];
    int count, pages;
} HelpRows;

static const TextStyle words_style = {
    .role = ROLE_INK, .largest = SIZE, .smallest = SIZE, .max_lines = 2
};

static HelpRows lay_out(const Metrics *metrics, float width, Arena *arena)
{
    Stage stage = stage_of(&(Scene){ .width = width });
    HelpRows help = { .count = 0 };
    float y = TOP;
    int column = 0, page = 0;
    for (int a = 1; a < ACTION_COUNT; a++) {
        const ActionInfo *info = action_info((Action)a);
        TextBlock words = text_fit(metrics, arena, str_z(info->help), stage.half - KEYS_W - GAP,
                                   WORDS_H, &words_style);
        float h = words.line_count > 1 ? TALL_ROW_H : ROW_H;
        if (y + h > STAGE_BOTTOM) {
            y = TOP;
            page += column;
            column = 1 - column;
        }
        help.rows[help.count++] = (HelpRow){
            .info = info,
            .words = words,
            .page = page,
            .box = { column == 0 ? stage.left : stage.right_half, y, stage.half, h },
        };
        y += h;
    }
    help.pages = page + 1;
    return help;
}

int overlay_help_pages(const Session *session)
{
    Arena scratch = { 0 };
    HelpRows help = lay_out(session->setup.metrics, views_width(session), &scratch);
    arena_finish(&scratch);
    return help.pages;
}

// As many of its keys as there is room for.
static void draw_keys(DrawList *list, const Scene *scene, const HelpRow *row)
{
    float x = row->box.x, cy = row->box.y + row->box.h / 2;
    for (Str keys = str_z(row->info->keys); !str_empty(keys);) {
        Str name = action_key_name(str_word(&keys));
        float w = figure_key_width(scene->metrics, list->arena, name);
        if (x > row->box.x && x + w > row->box.x + KEYS_W) break;
        figure_key_word(list, scene->metrics, x, cy, name);
        x += w + 10;
    }
}

void overlay_help(Session *session, const Scene *scene, DrawList *list)
{
    HelpRows help = lay_out(scene->metrics, scene->width, list->arena);
    int page = session->help_page < help.pages ? session->help_page : help.pages - 1;
    for (int i = 0; i < help.count; i++) {
        const HelpRow *row = &help.rows[i];
        if (row->page != page) continue;
        draw_keys(list, scene, row);
        text_draw(list, &row->words, row->box.x + KEYS_W + GAP, row->box.w - KEYS_W - GAP,
                  row->box.y + row->box.h / 2, &words_style);
    }
    Str heading = STR("Toetsen");
    if (help.pages > 1) {
        heading = arena_printf(list->arena, "Toetsen (%d van %d)", page + 1, help.pages);
    }
    overlay_heading(list, scene, heading);
    bool last = page + 1 == help.pages;
    draw_group(list, STR("knop volgende"), (Rect){ 0, 0, scene->width, DRAW_HEIGHT });
    if (scene->touch) {
        stage_corner(list, scene, last ? STR("sluit") : STR("verder"), false, STR("knop volgende"));
    } else {
        overlay_hint(list, scene, last ? STR("terug naar de avond") : STR("verder"));
    }
}
