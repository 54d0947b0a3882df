// The programme in the teacher's hands: which move a key of the view makes, what the rows say, and what
// only the teacher's window says.
#include "room.h"
#include "support/golden.h"

#include <stdlib.h>

static const char evening_text[] = "Titel: Proefavond\nBegin: 22:15\n\n"
                                   "Onderdeel: Inloop = 10 minuten\n\n"
                                   "Onderdeel: Welkom = 5 minuten\nWie: Zuster Klivia\n"
                                   "Uitleg: Welkomsuitleg hoort daar.\n"
                                   "Notitie: Geheimnotitie een.\nNotitie: Geheimnotitie twee.\n\n"
                                   "Onderdeel: Stellingen = 20 minuten\nSpel: stelling.txt\n"
                                   "Wie: groep acht\n\n"
                                   "Onderdeel: Pauze = 15 minuten\n\n"
                                   "Onderdeel: Afsluiting = 5 minuten\n"
                                   "Uitleg: Morgenverder in de klas.\n";

static Room *evening_room(const char *text)
{
    Room *room = room_open(false);
    Err err = { "" };
    room_pack(room, "stelling.txt", small_pack);
    const char *path = room_pack(room, "avond.txt", text);
    if (!session_open(room->session, path, room->wall_ms, NULL, &err)) fail_msg("%s", err.text);
    return room;
}

// "1 [2] (3) 4 5": the second is on the screen, the third is left out.
static Str order_of(Room *room)
{
    const Programme *programme = evening_programme(session_evening(room->session));
    Str out = { 0 };
    for (int i = 0; i < programme->count; i++) {
        int part = programme->order[i];
        bool now = part == programme->at, away = programme->parts[part].out;
        const char *open = now ? "[" : away ? "(" : "", *close = now ? "]" : away ? ")" : "";
        out = arena_printf(&room->arena, "%.*s%s%s%d%s", STR_ARG(out), i > 0 ? " " : "", open,
                           part + 1, close);
    }
    return out;
}

static bool open_now(Room *room)
{
    return room_sees(room, FOR_ROOM, "echt");
}

static void each_key_makes_its_move(void **state)
{
    (void)state;
    static const struct {
        const char *does, *last, *order;
        int moves;
        bool open;
    } rows[] = {
        { "programma", "", "[1] 2 3 4 5", 0, true },
        { "programma programma", "", "[1] 2 3 4 5", 0, false },
        { "programma stoppen", "", "[1] 2 3 4 5", 0, false },
        { "programma kies", "", "[1] 2 3 4 5", 0, false }, // it is there already
        { "programma omlaag kies", "deel 2", "1 [2] 3 4 5", 1, false },
        { "programma volgende volgende kies", "deel 3", "1 2 [3] 4 5", 1, false },
        { "programma terug kies", "deel 5", "1 2 3 4 [5]", 1, false },     // round to the last
        { "programma volgende zwart", "deel 2", "1 [2] 3 4 5", 1, false }, // a remote
        { "programma vak begin", "deel 2", "1 [2] 3 4 5", 1, false },
        { "programma sla-over", "", "[1] 2 3 4 5", 0, true }, // it is on the screen
        { "programma omlaag sla-over", "deel weg 2", "[1] (2) 3 4 5", 1, true },
        { "programma omlaag sla-over sla-over", "deel mee 2", "[1] 2 3 4 5", 2, true },
        { "programma omlaag sla-over kies", "deel 2", "1 [2] 3 4 5", 3, false },
        { "programma omlaag sla-over programma volgende", "deel 3", "1 (2) [3] 4 5", 2, false },
        { "programma omlaag nog-eens", "deel nog-eens 2", "[1] 6 2 3 4 5", 1, true },
        { "programma omlaag nog-eens kies", "deel 6", "1 [6] 2 3 4 5", 2, false },
        { "programma groter", "deel tijd 1 15", "[1] 2 3 4 5", 1, true },
        { "programma kleiner kleiner kleiner", "deel tijd 1 1", "[1] 2 3 4 5", 2, true },
        { "programma schrap omlaag omlaag schrap", "deel plaats 1 3", "2 3 [1] 4 5", 1, true },
        { "programma omhoog schrap omhoog omhoog kies", "deel plaats 5 3", "[1] 2 5 3 4", 1, true },
        { "programma omhoog schrap omlaag omlaag kies", "", "[1] 2 3 4 5", 0, true }, // no further
        { "programma omhoog schrap omlaag omhoog kies", "deel plaats 5 4", "[1] 2 3 5 4", 1, true },
        { "programma omlaag schrap omlaag stoppen", "", "[1] 2 3 4 5", 0, true },
        { "programma omlaag schrap omlaag stoppen kies", "deel 2", "1 [2] 3 4 5", 1, false },
        { "programma omlaag schrap omlaag nog-eens sla-over", "deel weg 2", "[1] (2) 3 4 5", 1,
          true },
        { "programma omlaag schrap omlaag kies kies", "deel 2", "1 3 [2] 4 5", 2, false },
        // Keys of games mean nothing here.
        { "programma rood apart 12 winnaar opnieuw", "", "[1] 2 3 4 5", 0, true },
        { "overzicht", "", "[1] 2 3 4 5", 0, true }, // a text has nothing to choose from
        { "overzicht overzicht", "", "[1] 2 3 4 5", 0, false },
        { "programma donker", "", "[1] 2 3 4 5", 0, true },
        // Fingers.
        { "programma <wijs_3>", "", "[1] 2 3 4 5", 0, true },
        { "programma <wijs_3> <knop_sla-over>", "deel weg 4", "[1] 2 3 (4) 5", 1, true },
        { "programma <wijs_3> <rij_3>", "deel 4", "1 2 3 [4] 5", 1, false },
        { "programma <wijs_3> <zet_deel_plaats_4_3>", "deel plaats 4 3", "[1] 2 4 3 5", 1, true },
        { "programma <wijs_3> <zet_uitleg>", "", "[1] 2 3 4 5", 0, true },
        { "programma <wijs_5> <rij_9> <wijs_-1> <rij>", "", "[1] 2 3 4 5", 0, true },
        { "programma <knop_groter> <knop_programma>", "deel tijd 1 15", "[1] 2 3 4 5", 1, false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = evening_room(evening_text);
        room_does(room, rows[i].does);
        Str order = order_of(room);
        const char *last = room_last(room);
        bool right = str_eq(order, str_z(rows[i].order)) && strcmp(last, rows[i].last) == 0 &&
                     room_moves(room) == rows[i].moves && open_now(room) == rows[i].open;
        if (!right) {
            fail_msg("%s: \"%s\", %.*s, %d moves, open %d", rows[i].does, last, STR_ARG(order),
                     room_moves(room), open_now(room));
        }
        room_close(room);
    }
}

static void what_is_undone_unseen_is_told(void **state)
{
    (void)state;
    static const struct {
        const char *does;
        bool told;
    } rows[] = {
        { "programma omlaag sla-over programma terug", true },
        { "programma omlaag sla-over programma terug opnieuw", true },
        { "programma omlaag kies terug", false }, // the picture shows it
        { "volgende volgende terug", false },
        { "terug", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = evening_room(evening_text);
        room_does(room, rows[i].does);
        if (room_sees(room, FOR_ROOM, "veranderd") != rows[i].told) fail_msg("%s", rows[i].does);
        room_close(room);
    }
}

static void the_way_from_a_game_to_the_programme_is_its_overview(void **state)
{
    (void)state;
    Room *room = evening_room(evening_text);
    room_does(room, "programma omlaag omlaag kies volgende overzicht");
    assert_true(room_sees(room, FOR_ROOM, "Overzicht"));
    assert_true(room_sees(room, FOR_ROOM, "V:"));
    room_does(room, "programma");
    assert_true(open_now(room));
    room_does(room, "overzicht");
    assert_true(room_sees(room, FOR_ROOM, "Overzicht"));
    room_does(room, "<knop_programma>"); // for a finger there is a button
    assert_true(open_now(room));
    room_close(room);
}

// What the rows say ----------------------------------------------------------------------------------

static bool has_run(Room *room, Audience audience, const char *sentence)
{
    Arena arena = { 0 };
    DrawList list = room_list(room, audience, 1778, &arena);
    Buf text = { 0 };
    for (int i = 0; i < list.count; i++) {
        if (list.items[i].kind != DRAW_RUN) continue;
        buf_put(&text, list.items[i].text);
        buf_putc(&text, '|');
    }
    bool there = str_find(buf_str(&text), str_z(sentence)) < text.n;
    buf_finish(&text);
    arena_finish(&arena);
    return there;
}

// The evening begins at 22:15; the program was started at 22:13:20.
static void the_view_tells_plan_and_truth(void **state)
{
    (void)state;
    static const struct {
        const char *does; // at this second of the evening
        int second;
        const char *says;
    } rows[] = {
        { "", 10, "Nu 22:13 \xC2\xB7 op tijd" }, // people are coming in
        { "", 10, "|22:15|10 min|" },
        { "", 10, "nog 10 min" },
        { "", 100, "Nu 22:15 \xC2\xB7 op tijd" },
        { "", 699, "Nu 22:24 \xC2\xB7 op tijd" },
        { "", 1000, "Nu 22:30 \xC2\xB7 5 min achter" },
        { "", 1000, "5 min te lang" },
        { "volgende", 100, "|22:25|5 min|Welkom|Zuster Klivia|22:14|" },
        { "volgende", 400, "Nu 22:20 \xC2\xB7 10 min voor" },
        { "programma omlaag sla-over programma", 100, "doet niet mee" },
        { "programma omlaag sla-over programma", 100, "|22:25|20 min|Stellingen" },
        { "programma groter programma", 100, "|22:30|5 min|Welkom" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = evening_room(evening_text);
        room->wall_ms = EVENING_MS + 95 * 1000;
        room_does(room, rows[i].does);
        room->wall_ms = EVENING_MS + rows[i].second * 1000 - 1000;
        room_does(room, "programma");
        if (!has_run(room, FOR_ROOM, rows[i].says)) fail_msg("row %zu: no %s", i, rows[i].says);
        room_close(room);
    }
}

static void notes_are_for_the_teacher_only(void **state)
{
    (void)state;
    static const char *const does[] = { "programma omlaag", "programma omlaag kies",
                                        "programma omlaag kies volgende" };
    for (size_t i = 0; i < sizeof does / sizeof *does; i++) {
        Room *room = evening_room(evening_text);
        room_does(room, does[i]);
        assert_true(has_run(room, FOR_TEACHER, "Geheimnotitie twee."));
        assert_false(has_run(room, FOR_ROOM, "Geheimnotitie"));
        room_close(room);
    }
    Room *room = evening_room(evening_text);
    room_does(room, "programma"); // the ring is elsewhere
    assert_false(has_run(room, FOR_TEACHER, "Geheimnotitie"));
    // What the part asks is not there either.
    assert_false(has_run(room, FOR_ROOM, "Eerstestelling"));
    assert_false(has_run(room, FOR_ROOM, "Welkomsuitleg"));
    room_close(room);
}

static void the_view_wakes_when_a_minute_ends(void **state)
{
    (void)state;
    Room *room = evening_room(evening_text);
    room->wall_ms = EVENING_MS + 109 * 1000;
    room_does(room, "programma"); // at 110 s: the part counts from 100 s on
    Arena arena = { 0 };
    DrawList list = room_list(room, FOR_ROOM, 1778, &arena);
    assert_int_equal(list.next_frame_ms, 160 * 1000);
    arena_finish(&arena);
    room_close(room);
}

// The teacher's bars ---------------------------------------------------------------------------------

static void the_bars_tell_the_part_its_time_and_who_leads_it(void **state)
{
    (void)state;
    static const struct {
        const char *does;
        int second;
        const char *says;
        bool there;
    } rows[] = {
        { "", 50, "|nog 10 van 10 min|", true },
        { "", 50, "|Inloop|onderdeel 1 van 5 \xC2\xB7 op tijd|", true },
        { "", 400, "|nog 5 van 10 min|", true },
        { "", 1000, "|5 min te lang|", true },
        { "", 1000, "van 10 min", false },
        { "volgende", 150,
          "|onderdeel 2 van 5 \xC2\xB7 Zuster Klivia \xC2\xB7 Geheimnotitie een. "
          "Geheimnotitie twee.|",
          true },
        { "volgende", 150, "|programma|", true },
        { "volgende zwart", 150, "De zaal ziet zwart", true },
        { "volgende zwart", 150, "van 5 min", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = evening_room(evening_text);
        room->wall_ms = EVENING_MS + 95 * 1000;
        room_does(room, rows[i].does);
        room->wall_ms = EVENING_MS + rows[i].second * 1000;
        if (has_run(room, FOR_TEACHER, rows[i].says) != rows[i].there) {
            fail_msg("row %zu: %s", i, rows[i].says);
        }
        room_close(room);
    }
}

static void a_pack_by_itself_has_no_clock_of_a_part(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    room_does(room, "volgende");
    assert_false(has_run(room, FOR_TEACHER, "onderdeel"));
    assert_false(has_run(room, FOR_TEACHER, "programma"));
    assert_false(has_run(room, FOR_TEACHER, " min"));
    room_does(room, "programma groter programma"); // unless the teacher wants one
    assert_true(has_run(room, FOR_TEACHER, "nog 5 van 5 min"));
    room_close(room);
}

static void at_the_end_of_a_part_the_teacher_reads_what_comes(void **state)
{
    (void)state;
    static const struct {
        const char *does, *says;
    } rows[] = {
        { "", "|Met de pijl:|Welkom|" },
        { "volgende", "Welkomsuitleg" },
        { "volgende volgende", "|Met de pijl:|Stellingen|" },
        { "programma omlaag omlaag sla-over terug kies volgende", "|Met de pijl:|Pauze|" },
        { "programma omhoog kies volgende", "|Met de pijl:|Het einde van de avond|" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = evening_room(evening_text);
        room_does(room, rows[i].does);
        if (!has_run(room, FOR_TEACHER, rows[i].says)) fail_msg("row %zu: %s", i, rows[i].says);
        assert_false(has_run(room, FOR_ROOM, "Met de pijl:"));
        room_close(room);
    }
}

// Hostile programmes -----------------------------------------------------------------------------------

static Str many_parts(Arena *arena, int count)
{
    Buf text = { 0 };
    for (int i = 1; i <= count; i++) {
        buf_printf(&text, "Onderdeel: Deel nummer %d = 5 minuten\n\n", i);
    }
    Str out = arena_copy(arena, buf_str(&text));
    buf_finish(&text);
    return out;
}

static void sixty_parts_come_in_pages_and_the_ring_is_always_in_sight(void **state)
{
    (void)state;
    static const float widths[] = { 1333, 1600, 1778, 2370 };
    Arena text = { 0 };
    Room *room = evening_room(arena_z(&text, many_parts(&text, 60)));
    int wrong = 0;
    room_does(room, "programma");
    for (int i = 1; i <= 60; i++) {
        const char *name = arena_printf(&text, "Deel nummer %d", i).p;
        for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
            Arena arena = { 0 };
            DrawList list = room_list(room, FOR_ROOM, widths[w], &arena);
            wrong += !list_says(&list, name) + runs_wrong(&list, SIZE_HINT_MIN, name);
            arena_finish(&arena);
        }
        room_does(room, i % 2 ? "omlaag" : "volgende");
    }
    assert_int_equal(wrong, 0);
    room_does(room, "omhoog nog-eens");
    assert_int_equal(evening_part_count(session_evening(room->session)), 61);
    room_close(room);
    arena_finish(&text);
}

static void two_hundred_parts_are_enough(void **state)
{
    (void)state;
    Arena text = { 0 };
    Room *room = evening_room(arena_z(&text, many_parts(&text, 200)));
    room_does(room, "programma nog-eens");
    assert_int_equal(room_moves(room), 0);
    assert_true(room_sees(room, FOR_ROOM, "200"));
    room_close(room);
    arena_finish(&text);
}

static void odd_programmes_can_be_shown(void **state)
{
    (void)state;
    static const struct {
        const char *text, *says;
        int parts;
    } rows[] = {
        { "Onderdeel: Alleen dit = 5 minuten\n", "Alleen dit", 1 },
        { "Onderdeel: Zonder spel = 5 minuten\nSpel: bestaat-niet.txt\n", "Zonder spel", 1 },
        { "Onderdeel: Zichzelf = 5 minuten\nSpel: avond.txt\n", "Zichzelf", 1 },
        { "Onderdeel: Een = 5 minuten\n\nOnderdeel:\n\nOnderdeel: Twee = 5 minuten\n", "Twee", 2 },
        { "Onderdeel: Een = nul minuten\n\nOnderdeel: Twee = 999 minuten\n\n"
          "Onderdeel: Drie = 5 minuten\n",
          "Drie", -1 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = evening_room(rows[i].text);
        room_does(room, "programma");
        int parts = evening_part_count(session_evening(room->session));
        bool right = has_run(room, FOR_ROOM, rows[i].says) &&
                     (rows[i].parts < 0 || parts == rows[i].parts);
        if (!right) fail_msg("row %zu: %d parts", i, parts);
        room_does(room, "omlaag kies volgende volgende terug terug terug");
        room_close(room);
    }
}

// Pictures -----------------------------------------------------------------------------------------

static const char longest_text[] =
    "Onderdeel: Wat kiezen wij samen voor later en hoe doen ouders dat thuis = 180 minuten\n"
    "Wie: de leerkracht van groep acht en alle leerlingen die mee willen doen vanavond\n"
    "Notitie: Zet de stoelen klaar. Zet de stoelen klaar. Zet de stoelen klaar. Zet de stoelen "
    "klaar. Zet de stoelen klaar. Zet de stoelen klaar. Zet de stoelen klaar. Zet de stoelen "
    "klaar. Zet de stoelen klaar. Zet de stoelen klaar. Zet de stoelen klaar. Zet de stoelen "
    "klaar. Zet de stoelen klaar. Zet de stoelen klaar. Zet de stoelen klaar. Zet de stoelen "
    "klaar. Zet de stoelen klaar. Zet de stoelen klaar.\n"
    "Notitie: Nog een lange notitie die er onder staat en die ook niet over iets heen mag staan.\n"
    "Notitie: En nog een.\n\n"
    "Onderdeel: Eenheellangwoordzondereinde-enzovoort = 5 minuten\n\n"
    "Onderdeel: Einde = 5 minuten\nUitleg: Tot morgen.\n";

static void nothing_of_it_is_written_over_anything_else(void **state)
{
    (void)state;
    enum { TEACHER_MIN = 24 };
    static const float widths[] = { 1333, 1422, 1600, 1778, 2370 };
    static const char *const places[] = {
        "programma",
        "programma omlaag sla-over",
        "programma sla-over",
        "programma omlaag schrap omlaag",
        "programma <wijs_1>",
        "programma <wijs_1> <knop_sla-over>",
        "",
        "volgende",
        "volgende volgende volgende volgende volgende",
        "<knop_volgende> <knop_volgende> <knop_volgende> <knop_volgende> <knop_volgende>",
        "overzicht",
    };
    int wrong = 0;
    for (size_t p = 0; p < 2 * sizeof places / sizeof *places; p++) {
        Room *room = evening_room(p % 2 ? longest_text : evening_text);
        room_does(room, places[p / 2]);
        if (p / 2 == 6) room->wall_ms += 3600 * 1000; // late
        for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
            Arena arena = { 0 };
            DrawList list = room_list(room, FOR_ROOM, widths[w], &arena);
            DrawList teacher = room_list(room, FOR_TEACHER, widths[w], &arena);
            Str about = arena_printf(&arena, "%s (%d), %d wide", places[p / 2], (int)(p % 2),
                                     (int)widths[w]);
            wrong += runs_wrong(&list, SIZE_HINT_MIN, about.p);
            about = arena_printf(&arena, "teacher, %.*s", STR_ARG(about));
            wrong += runs_wrong(&teacher, TEACHER_MIN, about.p);
            arena_finish(&arena);
        }
        room_close(room);
    }
    assert_int_equal(wrong, 0);
}

static void names_on_a_page_are_as_large_as_each_other(void **state)
{
    (void)state;
    static const struct {
        const char *longest;
        int letters; // at 4:3; a name that takes two lines leaves the others as large as this
    } rows[] = {
        { "Pauze", 42 },
        { "Korte pauze met koffie en met thee", 34 },
        { "Korte pauze met koffie, thee en taart in de grote aula boven", 34 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        const char *text = arena_printf(&arena,
                                        "Titel: P\n\nOnderdeel: Welkom = 5 minuten\n\n"
                                        "Onderdeel: %s = 5 minuten\n\n"
                                        "Onderdeel: Afsluiting = 5 minuten\n",
                                        rows[i].longest)
                               .p;
        Room *room = evening_room(text);
        room_does(room, "programma");
        DrawList list = room_list(room, FOR_ROOM, 1333, &arena);
        int names = 0;
        for (int c = 0; c < list.count; c++) {
            const DrawCmd *cmd = &list.items[c];
            bool one = cmd->kind == DRAW_RUN && (str_eq(cmd->text, STR("Welkom")) ||
                                                 str_eq(cmd->text, str_z(rows[i].longest)) ||
                                                 str_eq(cmd->text, STR("Afsluiting")));
            names += one;
            if (one && (int)cmd->size != rows[i].letters)
                fail_msg("%.*s: %d", STR_ARG(cmd->text), (int)cmd->size);
        }
        assert_int_equal(names, i < 2 ? 3 : 2);
        room_close(room);
        arena_finish(&arena);
    }
}

static void a_finger_has_room_for_every_button(void **state)
{
    (void)state;
    enum { LEAST = 84 }; // 1/12 of the height
    static const float widths[] = { 1333, 1600, 1778, 2370 };
    Arena text = { 0 };
    Room *room = evening_room(arena_z(&text, many_parts(&text, 60)));
    room_does(room, "programma <wijs_30>");
    for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
        Arena arena = { 0 };
        DrawList list = room_list(room, FOR_ROOM, widths[w], &arena);
        int targets = 0;
        for (int i = 0; i < list.count; i++) {
            const DrawCmd *a = &list.items[i];
            if (a->kind != DRAW_GROUP) continue;
            targets++;
            bool inside = a->box.x >= 0 && a->box.x + a->box.w <= list.width && a->box.y >= 0 &&
                          a->box.y + a->box.h <= DRAW_HEIGHT;
            if (a->box.h < LEAST || a->box.w < LEAST || !inside) {
                fail_msg("%.*s: %d by %d", STR_ARG(a->text), (int)a->box.w, (int)a->box.h);
            }
            for (int k = i + 1; k < list.count; k++) {
                const DrawCmd *b = &list.items[k];
                if (b->kind == DRAW_GROUP && rects_overlap(a->box, b->box, 1)) {
                    fail_msg("%.*s and %.*s", STR_ARG(a->text), STR_ARG(b->text));
                }
            }
        }
        assert_true(targets >= 14);
        arena_finish(&arena);
    }
    room_close(room);
    arena_finish(&text);
}

static void the_pictures_are_as_they_were_approved(void **state)
{
    (void)state;
    static const struct {
        const char *name, *does;
        Audience audience;
        float width;
    } rows[] = {
        { "programme", "volgende volgende programma", FOR_ROOM, 1778 },
        { "programme", "volgende volgende programma", FOR_ROOM, 1333 },
        { "programme-carried", "volgende programma omlaag omlaag sla-over schrap omhoog", FOR_ROOM,
          1778 },
        { "programme-finger", "volgende programma <wijs_3>", FOR_ROOM, 1333 },
        { "programme-teacher", "programma omlaag", FOR_TEACHER, 1600 },
        { "programme-bars", "volgende", FOR_TEACHER, 1600 },
        { "programme-end", "programma omhoog kies volgende volgende", FOR_ROOM, 1778 },
        { "programme-end", "programma omhoog kies volgende volgende", FOR_ROOM, 1333 },
        { "programme-end-teacher", "programma omhoog kies volgende volgende", FOR_TEACHER, 1600 },
        { "programme-end-touch", "programma omhoog kies volgende volgende <naam>", FOR_ROOM, 1333 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = evening_room(evening_text);
        room->wall_ms = EVENING_MS + 100 * 1000;
        room_does(room, rows[i].does);
        room->wall_ms += 11 * 60 * 1000;
        Arena arena = { 0 };
        Buf dump = { 0 };
        DrawList list = room_list(room, rows[i].audience, rows[i].width, &arena);
        draw_dump(&list, &dump);
        golden_check(arena_printf(&arena, "screens/%s-%d.txt", rows[i].name, (int)rows[i].width).p,
                     buf_str(&dump));
        buf_finish(&dump);
        arena_finish(&arena);
        room_close(room);
    }
}

int main(void)
{
    setenv("TZ", "UTC", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_key_makes_its_move),
        cmocka_unit_test(what_is_undone_unseen_is_told),
        cmocka_unit_test(the_way_from_a_game_to_the_programme_is_its_overview),
        cmocka_unit_test(the_view_tells_plan_and_truth),
        cmocka_unit_test(notes_are_for_the_teacher_only),
        cmocka_unit_test(the_view_wakes_when_a_minute_ends),
        cmocka_unit_test(the_bars_tell_the_part_its_time_and_who_leads_it),
        cmocka_unit_test(a_pack_by_itself_has_no_clock_of_a_part),
        cmocka_unit_test(at_the_end_of_a_part_the_teacher_reads_what_comes),
        cmocka_unit_test(sixty_parts_come_in_pages_and_the_ring_is_always_in_sight),
        cmocka_unit_test(two_hundred_parts_are_enough),
        cmocka_unit_test(odd_programmes_can_be_shown),
        cmocka_unit_test(nothing_of_it_is_written_over_anything_else),
        cmocka_unit_test(names_on_a_page_are_as_large_as_each_other),
        cmocka_unit_test(a_finger_has_room_for_every_button),
        cmocka_unit_test(the_pictures_are_as_they_were_approved),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
