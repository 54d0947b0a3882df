/* What must hold of every picture for the room, whatever the pack, the screen, the letters and the
 * finger: text stands free and large within the margins, answers lie side by side, and what a finger
 * must hit is large enough and lies apart. */
#ifndef TESTS_PICTURE_H
#define TESTS_PICTURE_H

#include "game.h"

#include "formats/stage.h"

static const float picture_widths[] = { 1333, 1422, 1600, 1778, 2333 };
enum { PICTURE_WIDTHS = sizeof picture_widths / sizeof *picture_widths, PICTURE_ZOOMS = 5 };

typedef struct Picture { /* and how it came about, for the message */
    const Game *game;
    const Ui *ui; /* may be NULL */
    const char *about;
    Scene scene;
    DrawList list;
    int wrong;
} Picture;

typedef struct PictureRules {
    /* Whether this run may be smaller than the body text. */
    bool (*may_be_small)(const Picture *picture, const DrawCmd *run);
    /* Whether the answers are on it. */
    bool (*has_answers)(const Picture *picture);
    /* What else must hold; NULL: nothing. */
    void (*also)(Picture *picture);
} PictureRules;

static inline void picture_complain(Picture *picture, const DrawCmd *cmd, const char *what)
{
    if (picture->wrong++ >= 3) return;
    print_error("%s: %s: \"%.*s\" size %d at %d %d, %d x %d\n", picture->about, what,
                STR_ARG(cmd->text), (int)cmd->size, (int)cmd->box.x, (int)cmd->box.y,
                (int)cmd->box.w, (int)cmd->box.h);
}

/* In the strip or the foot, where text may always be small. */
static inline bool picture_aside(const DrawCmd *run)
{
    return run->baseline <= STAGE_TOP || run->baseline >= STAGE_BOTTOM;
}

static inline const DrawCmd *picture_group(const DrawList *list, Str name)
{
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        if (cmd->kind == DRAW_GROUP && str_eq(cmd->text, name)) return cmd;
    }
    return NULL;
}

static inline void picture_check_runs(Picture *picture, const PictureRules *rules)
{
    const float optical = 6.5F; // large letters begin that far left of the margin
    picture->wrong += runs_wrong(&picture->list, SIZE_HINT_MIN, picture->about);
    Stage stage = stage_of(&picture->scene);
    for (int i = 0; i < picture->list.count; i++) {
        const DrawCmd *run = &picture->list.items[i];
        if (run->kind != DRAW_RUN) continue;
        bool inside = run->box.x >= stage.left - optical &&
                      run->box.x + run->box.w <= stage.left + stage.width + 0.5F;
        if (!inside) picture_complain(picture, run, "outside the margins");
        bool large = run->size >= SIZE_BODY_MIN || rules->may_be_small(picture, run);
        if (!large) picture_complain(picture, run, "too small");
    }
}

/* A finger: at least 83 units each way, the house's smallest target, and nothing else half under it. A
 * small button wholly inside a large one is meant: it lies on top. */
static inline void picture_check_targets(Picture *picture)
{
    enum { FINGER = 83, EDGE = 12 };
    const DrawList *list = &picture->list;
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *a = &list->items[i];
        if (!group_is_target(a)) continue;
        if (a->box.w < FINGER || a->box.h < FINGER) {
            picture_complain(picture, a, "too small for a finger");
        }
        for (int j = i + 1; j < list->count; j++) {
            const DrawCmd *b = &list->items[j];
            bool apart = !group_is_target(b) || !rects_overlap(a->box, b->box, EDGE);
            if (apart || rect_covers(a->box, b->box) || rect_covers(b->box, a->box)) continue;
            picture_complain(picture, a, "lies half under another target");
            picture_complain(picture, b, "the other");
        }
    }
}

/* Side by side, red on the left, and nothing hangs into them from above. */
static inline void picture_check_answers(Picture *picture, bool expected)
{
    const DrawCmd *red = picture_group(&picture->list, STR("antwoord-rood")),
                  *green = picture_group(&picture->list, STR("antwoord-groen"));
    assert_true((red != NULL) == expected && (green != NULL) == expected);
    if (!expected) return;
    if (red->box.x + red->box.w > green->box.x) picture_complain(picture, red, "not left of green");
    for (int i = 0; i < picture->list.count; i++) {
        const DrawCmd *cmd = &picture->list.items[i];
        bool photo = cmd->kind == DRAW_GROUP && str_eq(cmd->text, STR("foto"));
        if (cmd->kind != DRAW_RUN && !photo) continue;
        Rect box = photo ? cmd->box : run_ink(cmd);
        bool over = rects_overlap(box, red->box, 0) || rects_overlap(box, green->box, 0);
        if (over && box.y <= red->box.y) picture_complain(picture, cmd, "over an answer");
    }
}

static inline void picture_check_groups(Picture *picture)
{
    for (int i = 0; i < picture->list.count; i++) {
        const DrawCmd *cmd = &picture->list.items[i];
        if (cmd->kind != DRAW_GROUP) continue;
        bool inside = cmd->box.x >= 0 && cmd->box.y >= 0 &&
                      cmd->box.x + cmd->box.w <= picture->scene.width + 0.5F &&
                      cmd->box.y + cmd->box.h <= DRAW_HEIGHT + 0.5F;
        if (!inside) picture_complain(picture, cmd, "a group outside the picture");
    }
}

/* Draws the game as it is now for every width and size of letters, with and without fingers; gives the
 * number of faults, each printed with `about` in front. */
static inline int pictures_wrong(const Game *game, const Ui *ui, const PictureRules *rules,
                                 const char *about)
{
    int wrong = 0;
    for (int i = 0; i < PICTURE_WIDTHS * PICTURE_ZOOMS * 2; i++) {
        Arena arena = { 0 };
        Picture picture = { .game = game, .ui = ui };
        picture.scene = (Scene){ .width = picture_widths[i % PICTURE_WIDTHS],
                                 .zoom = i / PICTURE_WIDTHS % PICTURE_ZOOMS - PICTURE_ZOOMS / 2,
                                 .touch = i >= PICTURE_WIDTHS * PICTURE_ZOOMS };
        picture.about = arena_printf(&arena, "%s, %d wide, zoom %d%s", about,
                                     (int)picture.scene.width, picture.scene.zoom,
                                     picture.scene.touch ? ", touch" : "")
                            .p;
        picture.list = game_scene(game, ui, &picture.scene, &arena);
        picture_check_runs(&picture, rules);
        picture_check_groups(&picture);
        picture_check_answers(&picture, rules->has_answers(&picture));
        if (picture.scene.touch) picture_check_targets(&picture);
        if (rules->also) rules->also(&picture);
        wrong += picture.wrong;
        arena_finish(&arena);
    }
    return wrong;
}

#endif
