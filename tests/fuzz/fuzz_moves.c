// Any lines of text, thrown at every format as moves. The first line names the format (or its first byte
// picks one), the rest is cut into lines; "<" undoes, ">" redoes, "+" goes forward, everything else is a move. Whatever
// comes: no crash, a refused move leaves the picture and what can be redone as they were, and
// undoing all of it ends at the picture of the start. In the end the key forward leads on and what goes
// home on paper can be drawn. Of the quiz, whose rules are the longest, it also asks after every step
// that the numbers of people are possible and that the key forward leads on.
#include "evening/evening.h"
#include "formats/nul.h"
#include "formats/quiz.h"
#include "formats/quiz_rules.h"
#include "support/metrics.c" // whole: a fuzz target links the program only

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { LINES_MAX = 100, SHEET_WIDTH = 1414 };

// Something for every format in the table.
static const char pack_text[] =
    "Titel: Proef\nMakers: groep 8\nPrijs: een taart\n\n"
    "Stelling: Een school moet dichtbij zijn.\nUitleg: Dan kun je fietsen.\nSchool: groen\n"
    "Praat: Wie fietst er?\nPraat: Wie komt van ver?\n\n"
    "Stelling: Wat kies je?\nRood: veel geld\nGroen: veel plezier\n\n"
    "Vraag: Wat gaat er in de oven?\nRood: brood\nGroen: een fiets\nGoed: rood\nUitleg: Warm.\n\n"
    "Vraag: Wat is zwaar?\nRood: een veer\nGroen: een kraan\nGoed: groen\n\n"
    "Vraag: Wat doet een smid?\nRood: smeden\nGroen: snijden\nGoed: rood\nPraat: Wie kent er een?\n"
    "Uitleg: Een smid maakt ijzer zo heet dat het zacht wordt, en slaat er dan met een hamer op "
    "tot het "
    "de vorm heeft die hij wil.\n\n"
    "Vraag: Wat is de reserve?\nRood: deze\nGroen: die\nGoed: groen\n\n"
    "Kaart: Geduldig = Je kunt goed wachten.\nSoort: kwaliteit\n\n"
    "Kaart: Sterk = Je kunt veel tillen.\nSoort: kwaliteit\n\n"
    "Kaart: Bakker = Je bakt brood.\nSoort: beroep\n\n"
    "Kaart: Anderen helpen = Je wilt dat het goed gaat met een ander.\nSoort: motief\n\n"
    "Kaart: Samen koken = Kies een recept.\nSoort: activiteit\n\n"
    "Kaart: Naar de markt = Kijk rond.\nSoort: activiteit\n\n"
    "Kaart: Oppassen = Zorg voor een kind.\nSoort: activiteit\n\n"
    "Onderdeel: Welkom\nMinuten: 5\n\nOnderdeel: Presentaties\nMinuten: 25\nWie: de groepen\n";

static const char deck_text[] =
    "Soort: complimenten\n\nKaart: Geduld = Je wacht rustig.\nKaart: Moed = Je durft veel.\n"
    "Kaart: Humor = Met jou kan ik lachen.\nKaart: Zorg = Je helpt graag.\nKaart: Rust = Je blijft "
    "kalm.\n"
    "Kaart: Groei = Je leert snel.\nKaart: Handen = Je maakt mooie dingen.\n"
    "Kaart: Vragen = Je vraagt goed door.\nKaart: Plezier = Je lacht vaak.\n";

// For games that want a pack to themselves.
static const struct {
    const char *format, *text;
} own_packs[] = {
    { "muur", "Soort: beroepen\n\nKaart: Bakker = Je bakt brood.\nKaart: Smid = Je buigt ijzer.\n"
              "Kaart: Kok = Je kookt.\nKaart: Kapper = Je knipt haar.\nKaart: Tolk = Je vertaalt.\n"
              "Kaart: Loods = Je leidt schepen.\nKaart: Acteur = Je speelt.\n"
              "Kaart: Ober = Je bedient.\nKaart: Lasser = Je last.\n" },
    { "carrousel", "Onderdeel: Rondes\nMinuten: 60\nGroepen: rood, blauw, geel\n"
                   "Lokalen: aula, gymzaal, tuin\nRondes: 3\nLopen: 2\n" },
    { "slotvragen", "Onderdeel: Slot\nMinuten: 5\nSlotvraag: Was het leuk?\n"
                    "Slotvraag: Was het nuttig?\n" },
    { "tekst", "Onderdeel: Welkom\nMinuten: 5\nWie: de leerkracht\nUitleg: Ga zitten.\n" },
    { "timer", "Onderdeel: Pitches = 10 minuten\nWie: groep 8\nSprekers: Sanne, Daan en Noor\n"
               "Uitleg: Ieder vertelt kort.\n" },
    { "volgorde", "Soort: activiteiten\n\nKaart: Samen koken = Kies een recept.\n"
                  "Kaart: Naar de markt = Kijk rond.\nKaart: Oppassen = Zorg voor een kind.\n"
                  "Kaart: Museum = Zoek iets moois.\nKaart: Open dag = Vraag veel.\n"
                  "Kaart: Tuin = Zaai iets.\nKaart: Fiets = Plak een band.\n"
                  "Kaart: Winkel = Reken af.\nKaart: Boot = Vaar mee.\n" },
};

static Str text_for(const Format *format)
{
    for (size_t i = 0; i < sizeof own_packs / sizeof *own_packs; i++) {
        if (strcmp(own_packs[i].format, format->id) == 0) return str_z(own_packs[i].text);
    }
    return STR(pack_text);
}

// The last question as a folder's quiz keeps one behind.
static void keep_in_reserve(Pack *pack)
{
    int last = -1;
    for (int i = 0; i < pack->item_count; i++) {
        if (pack->items[i].kind == ITEM_QUESTION) last = i;
    }
    if (last >= 0) pack->items[last].reserve = true;
}

// Cards to order are no game to vote in.
// Two parts of one format, so that moves cross parts too.
static Evening *evening_of(const Format *format)
{
    Evening *evening = evening_create(STR("Proef"), 0, NULL);
    Arena *arena = evening_arena(evening);
    PackSource source = { STR("proef.txt"), text_for(format) };
    PackSource deck = { STR("complimenten.txt"), STR(deck_text) };
    for (int i = 0; i < 2; i++) {
        Pack pack = { 0 };
        DiagList diags = { .arena = arena };
        pack_parse(arena, source.path, &source, 1, NULL, &pack, &diags);
        if (source.bytes.p == pack_text) pack_add_deck(arena, &deck, &pack);
        keep_in_reserve(&pack);
        bool accepted = format->accepts(&pack, metrics_fake(), &diags);
        if (accepted || format == &format_nul) evening_add(evening, &pack, format, 7);
    }
    return evening;
}

// Both pictures of the current part, as text in the arena.
static Str picture(Arena *arena, const Evening *evening)
{
    Buf dump = { 0 };
    const EveningPart *part = evening_part(evening);
    for (int i = 0; part && i < 2; i++) {
        Scene scene = { .audience = i == 0 ? FOR_ROOM : FOR_TEACHER,
                        .width = 1778,
                        .metrics = metrics_fake() };
        DrawList list = draw_begin(arena, scene.width);
        part->format->draw(part->state, &(Ui){ 0 }, &scene, &list);
        draw_dump(&list, &dump);
    }
    Str copy = arena_copy(arena, buf_str(&dump));
    buf_finish(&dump);
    return copy;
}

static void check_quiz(const Evening *evening)
{
    const EveningPart *part = evening_part(evening);
    if (!part || part->format != &format_quiz) return;
    const State *state = part->state;
    int standing = state->standing, ceiling = state->ceiling, total = quiz_total(state);
    bool known = standing != QUIZ_UNKNOWN;
    if (ceiling < 1 || ceiling > QUIZ_PEOPLE_MAX) abort();
    if (known && (standing < 1 || standing > ceiling)) abort();
    if (total < 1 || quiz_place(state) > total || quiz_winners(state) < 1) abort();
    if (quiz_counted(state) > state->asked || state->asked > state->count) abort();
    Arena arena = { 0 };
    Str next = quiz_next(state, &arena);
    State *copy = evening_copy_state(evening, &arena);
    if (!str_empty(next) && !quiz_apply(copy, next, 0)) abort();
    arena_finish(&arena);
}

// The key forward leads on, and what goes home on paper can be drawn.
static void check_part(const Evening *evening)
{
    const EveningPart *part = evening_part(evening);
    if (!part) return;
    const Format *format = part->format;
    Arena arena = { 0 };
    Str next = format->next(part->state, &arena);
    State *copy = evening_copy_state(evening, &arena);
    if (!str_empty(next) && !format->apply(copy, next, 0)) abort();
    Report report = { .arena = &arena };
    format->report(part->state, &report);
    for (int i = 0; i < report.sheet_count; i++) {
        Scene scene = { .width = SHEET_WIDTH, .metrics = metrics_fake(), .sheet = i + 1 };
        DrawList list = draw_begin(&arena, scene.width);
        format->draw(part->state, &(Ui){ 0 }, &scene, &list);
        if (list.count == 0) abort();
    }
    arena_finish(&arena);
}

static bool step(Evening *evening, Str line, int64_t at_ms)
{
    if (str_eq(line, STR("<"))) return evening_back(evening);
    if (str_eq(line, STR(">"))) return evening_redo(evening);
    if (str_eq(line, STR("+"))) return evening_forward(evening, at_ms);
    return evening_move(evening, line, at_ms);
}

static void play(Evening *evening, Str text)
{
    Arena frames[2] = { { 0 }, { 0 } }; // the picture before a step and the one after it
    Str before = picture(&frames[0], evening);
    for (int i = 0; i < LINES_MAX && text.n > 0; i++) {
        int moves = evening_moves(evening);
        bool redo = evening_can_redo(evening);
        StrCut cut = str_cut(text, '\n');
        text = cut.tail;
        bool stepped = step(evening, cut.head, i * 1000);
        check_quiz(evening);
        Arena *fresh = &frames[(i + 1) % 2];
        arena_reset(fresh);
        Str after = picture(fresh, evening);
        bool same = str_eq(before, after) && moves == evening_moves(evening);
        if (!stepped && !(same && redo == evening_can_redo(evening))) abort();
        before = after;
    }
    check_part(evening);
    arena_finish(&frames[0]);
    arena_finish(&frames[1]);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) return 0;
    StrCut first = str_cut((Str){ (const char *)data, size }, '\n');
    const Format *format = format_by_id(first.head);
    if (!format) format = formats[data[0] % format_count];
    Arena arena = { 0 };
    Evening *evening = evening_of(format);
    Str start = picture(&arena, evening);
    play(evening, first.tail);
    Str end = picture(&arena, evening);
    int moves = 0;
    while (evening_back(evening)) {
        moves++;
    }
    if (!str_eq(start, picture(&arena, evening))) abort();
    while (moves-- > 0) {
        if (!evening_redo(evening)) abort();
    }
    if (!str_eq(end, picture(&arena, evening))) abort();
    evening_destroy(evening);
    arena_finish(&arena);
    return 0;
}
