// A placemat with its cards, in the units of the A3 sheet: what goes home on paper, what the couple works
// on, what the room sees at the end. One drawing for all three, so that what comes out of the printer is
// what lay on the screen.
#include "formats/placemat_view.h"

MatCard placemat_laid_card(const State *state, const LaidCard *laid)
{
    MatCard card = { .title = laid->words };
    if (laid->card != PLACEMAT_OWN) card.icon = placemat_item(state, laid->card)->icon;
    return card;
}

Rect placemat_free_place(const Placemat *mat, MatZone zone)
{
    int count = mat->count[zone];
    // One more than the usual number makes all cards smaller: nothing can be shown before that.
    if (placemat_full(mat, zone) || count == mat_slots(zone)) return (Rect){ 0 };
    return mat_slot(zone, count, count + 1);
}

static void draw_free(DrawList *list, Rect place, Role ground)
{
    if (place.w == 0) return;
    float cx = place.x + place.w / 2, cy = place.y + place.h / 2;
    draw_panel(list, place, 22, 2.5f, ROLE_LINE, ground);
    draw_line(list, cx - 14, cy, cx + 14, cy, 5, ROLE_LINE);
    draw_line(list, cx, cy - 14, cx, cy + 14, 5, ROLE_LINE);
}

static void draw_zone(DrawList *list, const State *state, const Metrics *metrics,
                      const MatShow *show, MatZone zone)
{
    int count = show->mat->count[zone];
    Role ground = mat_zone_ground(zone);
    if (show->places) draw_free(list, placemat_free_place(show->mat, zone), ground);
    for (int i = 0; i < count; i++) {
        Rect place = mat_slot(zone, i, count);
        bool here = zone == show->zone;
        if (here && i == show->away) {
            draw_panel(list, place, 22, 2.5f, ROLE_LINE, ground);
            continue;
        }
        MatCard card = placemat_laid_card(state, &show->mat->cards[zone][i]);
        if (here && i == show->ring) {
            if (show->lifted) {
                draw_rrect(list, (Rect){ place.x - 14, place.y, place.w + 28, place.h + 22 }, 34,
                           ROLE_SHADOW);
                place.y -= 6;
            }
            placemat_lamp(list, place, 22, 14);
        }
        mat_card(list, metrics, place, &card);
    }
}

void placemat_mat(DrawList *list, const State *state, const Metrics *metrics, const MatShow *show)
{
    mat_zones(list, metrics, show->lit);
    for (int zone = 0; zone < MAT_ZONES; zone++) {
        draw_zone(list, state, metrics, show, (MatZone)zone);
    }
    mat_name(list, metrics, show->name);
}

void placemat_sheet(const State *state, int person, const Scene *scene, DrawList *list)
{
    MatShow show = { .mat = &state->mats[person],
                     .name = state->people.names[person],
                     .lit = MAT_ZONES,
                     .ring = -1,
                     .away = -1 };
    mat_head(list, scene->metrics,
             str_empty(scene->keepsake) ? state->pack->title : scene->keepsake);
    placemat_mat(list, state, scene->metrics, &show);
}

bool placemat_card_fits(const Metrics *metrics, Arena *arena, const Item *item)
{
    static const CardKind kinds[MAT_ZONES] = {
        [MAT_JOBS] = CARD_JOB, [MAT_QUALITIES] = CARD_QUALITY, [MAT_MOTIVES] = CARD_MOTIVE
    };
    MatCard card = { .title = item->text, .icon = item->icon };
    bool fits = true;
    for (int zone = 0; zone < MAT_ZONES; zone++) {
        if (kinds[zone] != item->card_kind) continue;
        fits = mat_card_fits(metrics, arena, mat_slot((MatZone)zone, 0, 0), &card);
    }
    static const float widths[] = { 1333, 1778 };
    for (int i = 0; i < 2; i++) {
        Scene scene = { .width = widths[i], .metrics = metrics };
        LayLook look = placemat_lay_look(&scene);
        fits = fits && mat_card_fits(metrics, arena, placemat_tray_place(&look, 0), &card);
    }
    return fits;
}
