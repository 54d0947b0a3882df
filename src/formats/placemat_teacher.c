// The placemat on the teacher's own screen: on the left what the room sees and who comes next, in the middle
// what lies there and what can be done, on the right how far everybody is.
#include "formats/desk_advice.h"
#include "formats/name.h"
#include "formats/placemat_view.h"
#include "formats/snug.h"

static const DeskAdvice on_title[] = {
    { STR_INIT("\xE2\x86\x92"), STR_INIT("de lijst met leerlingen") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_list[] = {
    { STR_INIT("Enter"), STR_INIT("typ een naam; nieuw of al bekend") },
    { STR_INIT("Tab"), STR_INIT("zet de gele ring op een leerling") },
    { STR_INIT("\xE2\x86\x92"), STR_INIT("wie nog niet aan de beurt was") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_lay[] = {
    { STR_INIT("Tab"), STR_INIT("zet de gele ring op een kaart; nog eens: andere kaarten") },
    { STR_INIT("Enter"), STR_INIT("leg de kaart; geen ring: typ een woord") },
    { STR_INIT("X"), STR_INIT("haal de kaart in de ring weg") },
    { STR_INIT("\xE2\x86\x92"), STR_INIT("klaar: jullie zijn het eens") },
    { STR_INIT("S"), STR_INIT("later verder: terug naar de lijst") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_look[] = {
    { STR_INIT("\xE2\x86\x92"), STR_INIT("de lijst met leerlingen") },
    { STR_INIT("N"), STR_INIT("toch nog schuiven") },
    { { 0 }, { 0 } },
};

static const DeskAdvice *advice_of(const State *state)
{
    static const DeskAdvice *const tables[] = { [PLACEMAT_TITLE] = on_title,
                                                [PLACEMAT_LIST] = on_list,
                                                [PLACEMAT_LAY] = on_lay,
                                                [PLACEMAT_LOOK] = on_look };
    return tables[state->step];
}

static Str with_commas(Arena *arena, const Str *texts, int count)
{
    Buf words = { 0 };
    for (int i = 0; i < count; i++) {
        if (i > 0) buf_put(&words, STR(", "));
        buf_put(&words, texts[i]);
    }
    Str text = arena_copy(arena, buf_str(&words));
    buf_finish(&words);
    return text;
}

static float draw_words(const Scene *scene, DrawList *list, float y, Str label, Str words)
{
    Desk desk = desk_of(scene);
    if (str_empty(words) || y + 88 > DESK_BOTTOM) return y;
    desk_label(list, scene, desk.middle, y + 26, label);
    Rect box = { desk.middle, y + 40, desk.middle_w, 150 };
    return desk_text(list, scene, box, words, DESK_BODY, false) + 16;
}

static float draw_placemat(const State *state, const Scene *scene, DrawList *list, float y)
{
    static const Str labels[MAT_ZONES] = { STR_INIT("Beroepen"), STR_INIT("Kwaliteiten"),
                                           STR_INIT("Motieven") };
    Desk desk = desk_of(scene);
    const Placemat *mat = placemat_now(state);
    if (!mat) return y;
    TextStyle style = {
        .bold = true, .role = ROLE_INK, .largest = DESK_ITEM, .smallest = DESK_SMALL, .max_lines = 2
    };
    name_box(list, scene->metrics, (Rect){ desk.middle, y, desk.middle_w, 84 },
             state->people.names[state->at], &style);
    y += 92;
    for (int zone = 0; zone < MAT_ZONES; zone++) {
        Str texts[MAT_SLOTS_MOST];
        for (int i = 0; i < mat->count[zone]; i++) {
            texts[i] = mat->cards[zone][i].words;
        }
        Str words = with_commas(list->arena, texts, mat->count[zone]);
        y = draw_words(scene, list, y, labels[zone], words);
    }
    return y + 8;
}

static void draw_tray_words(const State *state, const Scene *scene, DrawList *list, Rect box)
{
    int first = state->page * PLACEMAT_PAGE, count = state->deck_count[state->tray] - first;
    if (count > PLACEMAT_PAGE) count = PLACEMAT_PAGE;
    if (count <= 0) return;
    Str texts[PLACEMAT_PAGE];
    for (int i = 0; i < count; i++) {
        texts[i] = placemat_item(state, state->deck[state->tray][first + i])->text;
    }
    Str words = with_commas(list->arena, texts, count);
    TextStyle style = { .role = ROLE_INK, .largest = DESK_BODY, .smallest = DESK_SMALL };
    TextBlock block = snug_fit(scene->metrics, list->arena, words, box.w, box.h, &style);
    text_draw(list, &block, box.x, box.w, box.y + block.height / 2, &style);
}

// While a couple lays: the words in the tray, for who must read them out. Else what the arrow does.
static void what_is_next(const State *state, const Scene *scene, DrawList *list)
{
    if (!str_empty(scene->after)) {
        desk_next(list, scene, (Str){ 0 }, (Str){ 0 });
        return;
    }
    Rect box = desk_next_box(list, scene);
    box = (Rect){ box.x + 28, box.y + 20, box.w - 56, box.h - 40 };
    Str hint = arena_printf(list->arena, "Met de pijl: %.*s",
                            STR_ARG(placemat_hint(state, &(Ui){ 0 }, list->arena)));
    TextStyle style = {
        .bold = true, .role = ROLE_INK, .largest = DESK_BODY, .smallest = DESK_SMALL
    };
    Rect top = { box.x, box.y, box.w, 76 };
    name_box(list, scene->metrics, top, hint, &style);
    if (state->step != PLACEMAT_LAY) return;
    text_line(list, scene->metrics, box.x, box.y + 112, DESK_SMALL, false, ROLE_INK_SOFT,
              ALIGN_START,
              arena_printf(list->arena, "In de bak: %.*s, %d van %d",
                           STR_ARG(placemat_zone_word(state->tray)), state->page + 1,
                           placemat_tray_pages(state)));
    draw_tray_words(state, scene, list, (Rect){ box.x, box.y + 128, box.w, box.h - 128 });
}

// The person from whom the column of names begins, so that the one who is at work is in it.
static int first_shown(const State *state, int rows)
{
    int at = state->at == PEOPLE_NONE ? state->list_page * PLACEMAT_LIST_PAGE : state->at;
    int last = state->people.count - rows;
    if (last < 0) last = 0;
    int first = at - rows / 2;
    return first < 0 ? 0 : first > last ? last : first;
}

static void draw_people(const State *state, const Scene *scene, DrawList *list)
{
    enum { ROW = 62, STATE_W = 124, TOP = 168 };
    Desk desk = desk_of(scene);
    int count = state->people.count, agreed = 0, rows = (DESK_BOTTOM - TOP) / ROW;
    for (int p = 0; p < count; p++) {
        agreed += state->mats[p].agreed;
    }
    Str head = STR("Nog geen namen");
    if (count > 0) head = arena_printf(list->arena, "%d van %d klaar", agreed, count);
    desk_label(list, scene, desk.right, 144, head);
    int first = first_shown(state, rows);
    for (int p = first; p < count && p < first + rows; p++) {
        float y = TOP + ROW * (float)(p - first), cy = y + ROW / 2.0f,
              name_w = DESK_RIGHT_W - STATE_W;
        bool now = p == state->at;
        if (now) {
            draw_rrect(list, (Rect){ desk.right - 12, y + 2, DESK_RIGHT_W + 24, ROW - 4 }, 14,
                       ROLE_HAZE);
        }
        TextStyle style = {
            .bold = now, .role = ROLE_INK, .largest = DESK_BODY, .smallest = 20, .line_height = 1.1f
        };
        name_box(list, scene->metrics, (Rect){ desk.right, y, name_w - 12, ROW },
                 state->people.names[p], &style);
        Role role = state->mats[p].opened ? ROLE_INK : ROLE_INK_SOFT;
        text_line(list, scene->metrics, desk.right + DESK_RIGHT_W, cy + 0.34f * DESK_SMALL,
                  DESK_SMALL, state->mats[p].agreed, role, ALIGN_END,
                  placemat_progress(&state->mats[p], list->arena));
    }
}

void placemat_teacher(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    desk_room_copy(list, scene, state, ui, placemat_room);
    what_is_next(state, scene, list);
    desk_advice(list, scene, advice_of(state), draw_placemat(state, scene, list, 112));
    draw_people(state, scene, list);
}
