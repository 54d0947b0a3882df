/* The secrets of all games of the house, one row each. Both tests of secrets play these: test_secrets.c the
 * games by themselves, test_secrets_session.c whole sessions with everything that is the house's. A new game
 * gets a row for a note at least, which the room never sees. */
#ifndef TESTS_SECRET_ROWS_H
#define TESTS_SECRET_ROWS_H

#include "secrets.h"

#include "formats/deal_rules.h"

/* The card below the top of a closed deck: where it is, and that no table lies open. */
enum { SECRET_CARD = 2 };
static inline bool secret_card_is_hidden(const Evening *evening)
{
    const State *state = evening_part(evening)->state;
    if (state->step == DEAL_TABLE || state->at == SECRET_CARD) return false;
    for (int p = 0; p < state->people.count; p++) {
        if (deal_top_place(state, p, SECRET_CARD) > 0) return false;
    }
    return state->where[SECRET_CARD] == IN_DECK;
}

/* Packs of which the second or third item has the secret. Its words are as long as those it stands in for,
 * so that nothing else moves. */

#define STATEMENTS(text, red, green, view, explain, prompt, note)                                  \
    "Stelling: Huiswerk is leuk.\nSchool: eens\nUitleg: Dat is zo.\n\nStelling: " text             \
    "\nRood: " red "\nGroen: " green "\nSchool: " view "\nUitleg: " explain                        \
    "\nPraat: Wie al eens?\nPraat: " prompt "\nNotitie: " note "\n\nStelling: Brood is lekker.\n"

#define QUESTIONS(text, red, green, right, explain, prompt, note)                                  \
    "Vraag: Wat is zwaar?\nRood: een kraan\nGroen: een boot\nGoed: rood\n\nVraag: " text           \
    "\nRood: " red "\nGroen: " green "\nGoed: " right "\nUitleg: " explain "\nPraat: " prompt      \
    "\nNotitie: " note "\n\nVraag: Wat is rond?\nRood: een wiel\nGroen: een bal\nGoed: groen\n"

#define CARDS(kind, title, sentence, prompt, note)                                                 \
    "Soort: " kind "\nKaart: Bakken = Je maakt brood.\n\nKaart: Bouwen = Je maakt huizen.\n\n"     \
    "Kaart: " title " = " sentence "\nPraat: " prompt "\nNotitie: " note                           \
    "\n\nKaart: Zingen = Je maakt muziek.\n\nKaart: Varen = Je gaat op reis.\n"

#define MIXED(note)                                                                                \
    "Soort: kwaliteiten\nKaart: Handig = Je maakt het.\nNotitie: " note                            \
    "\n\nSoort: motieven\nKaart: Buiten = Je wilt naar buiten.\n\nSoort: beroepen\n"               \
    "Kaart: Bakker = Je bakt brood.\n"

#define PART(ways, explain, note)                                                                  \
    "Onderdeel: Samen = 20 minuten\n" ways "Uitleg: " explain "\nNotitie: " note "\n"
#define ROOMS         "Groepen: rood, blauw\nLokalen: aula, gymzaal\nRondes: 10, 10\nLopen: 2 minuten\n"
#define TALKS(second) "Sprekers: Noor, " second ", Fien\nPer spreker: 2 minuten\n"
#define EXITS(second) "Slotvraag: Was het leuk?\nSlotvraag: " second "\n"

/* What the rows of a game have in common. */

#define STATEMENT                                                                                  \
    .format = "stellingen", .way = "naar 2|antwoorden|sluit|praat 1|praat 2|school|einde"
#define SECOND_STATEMENT .goes = "naar", .item = 2, .leaves = "einde"
#define QUIZ             .format = "quiz", .way = "vraag 2|antwoorden|goed|praat 1|winnaar|terugblik"
#define SECOND_QUESTION                                                                            \
    .goes = "vraag", .item = 2, .drops = "weg",                                                    \
    .leaves = "regels oefen stand beslis winnaar complimenten ronde terugblik",                    \
    .keeps = "staan schrap regel erbij gok uitkomst naam leg"
#define WALL     .format = "muur", .way = "muur|pak 3|leg|trek|uitslag"
#define PLACEMAT .format = "placemat", .way = "naam Noor|leg 1|leg 3|klaar|lijst"
#define RANK                                                                                       \
    .format = "volgorde", .way = "tafel|kaart 3|maak|leg 3|leg 1|volgorde|muur|kies 3|samen"
#define DEAL                                                                                       \
    .format = "kwaliteiten",                                                                       \
    .way = "wijze dicht|draai|rust|draai|geef Noor|draai|lees|onder|overzicht"
#define CAROUSEL .format = "carrousel", .way = "uitleg|waar|ronde 1|wissel|ronde 2|einde"
#define TIMER    .format = "timer", .way = "uitleg|spreker 1|praat|spreker 2|praat|klaar"
#define EXIT     .format = "slotvragen", .way = "naar 1|antwoorden|sluit|naar 2|antwoorden|einde"
#define TEXT     .format = "tekst", .way = "uitleg|naam"
#define KEPT     .teacher = true
#define TOLD     .teacher = true, .room = true

// clang-format off: a secret is a paragraph
static const Secret secrets[] = {
    { STATEMENT, .what = "the school's view", TOLD,
      .one = STATEMENTS("Kip is fijn.", "geld", "plezier", "groen", "Tja.", "Waarom?", "abc"),
      .two = STATEMENTS("Kip is fijn.", "geld", "plezier", "rood", "Tja.", "Waarom?", "abc"),
      SECOND_STATEMENT, .shows = "school", .keeps = "apart samen" },
    { STATEMENT, .what = "the school's explanation", TOLD,
      .one = STATEMENTS("Kip is fijn.", "geld", "plezier", "groen", "Tja.", "Waarom?", "abc"),
      .two = STATEMENTS("Kip is fijn.", "geld", "plezier", "groen", "Nou.", "Waarom?", "abc"),
      SECOND_STATEMENT, .shows = "school", .keeps = "apart samen" },
    { STATEMENT, .what = "the second prompt", TOLD,
      .one = STATEMENTS("Kip is fijn.", "geld", "plezier", "groen", "Tja.", "Waarom?", "abc"),
      .two = STATEMENTS("Kip is fijn.", "geld", "plezier", "groen", "Tja.", "Hoezoo?", "abc"),
      .goes = "praat", .item = 2, .shows = "praat", .keeps = "klok apart samen" },
    { STATEMENT, .what = "a note", KEPT,
      .one = STATEMENTS("Kip is fijn.", "geld", "plezier", "groen", "Tja.", "Waarom?", "abc"),
      .two = STATEMENTS("Kip is fijn.", "geld", "plezier", "groen", "Tja.", "Waarom?", "xyz") },
    { STATEMENT, .what = "the answers, while the statement is read", TOLD,
      .one = STATEMENTS("Kip is fijn.", "geld", "plezier", "groen", "Tja.", "Waarom?", "abc"),
      .two = STATEMENTS("Kip is fijn.", "eten", "reizen?", "groen", "Tja.", "Waarom?", "abc"),
      SECOND_STATEMENT, .shows = "*" },
    { STATEMENT, .what = "the next statement", TOLD, .listed = true,
      .one = STATEMENTS("Kip is fijn.", "geld", "plezier", "groen", "Tja.", "Waarom?", "abc"),
      .two = STATEMENTS("Vis is fijn.", "geld", "plezier", "groen", "Tja.", "Waarom?", "abc"),
      SECOND_STATEMENT, .shows = "naar *", .ends = "einde" },

    { QUIZ, .what = "the right answer", TOLD,
      .one = QUESTIONS("Wat is fijn?", "kip", "vis", "rood", "Tja.", "Waarom?", "abc"),
      .two = QUESTIONS("Wat is fijn?", "kip", "vis", "groen", "Tja.", "Waarom?", "abc"),
      SECOND_QUESTION, .shows = "goed uitleg", .tells = "terugblik" },
    { QUIZ, .what = "the explanation", TOLD,
      .one = QUESTIONS("Wat is fijn?", "kip", "vis", "rood", "Tja.", "Waarom?", "abc"),
      .two = QUESTIONS("Wat is fijn?", "kip", "vis", "rood", "Nou.", "Waarom?", "abc"),
      SECOND_QUESTION, .shows = "goed uitleg" },
    { QUIZ, .what = "the prompt", TOLD,
      .one = QUESTIONS("Wat is fijn?", "kip", "vis", "rood", "Tja.", "Waarom?", "abc"),
      .two = QUESTIONS("Wat is fijn?", "kip", "vis", "rood", "Tja.", "Hoezoo?", "abc"),
      SECOND_QUESTION, .shows = "praat" },
    { QUIZ, .what = "a note", KEPT,
      .one = QUESTIONS("Wat is fijn?", "kip", "vis", "rood", "Tja.", "Waarom?", "abc"),
      .two = QUESTIONS("Wat is fijn?", "kip", "vis", "rood", "Tja.", "Waarom?", "xyz") },
    { QUIZ, .what = "the answers, while the question is read", TOLD,
      .one = QUESTIONS("Wat is fijn?", "kip", "vis", "rood", "Tja.", "Waarom?", "abc"),
      .two = QUESTIONS("Wat is fijn?", "ham", "kin", "rood", "Tja.", "Waarom?", "abc"),
      SECOND_QUESTION, .shows = "antwoorden goed uitleg praat", .tells = "terugblik" },
    { QUIZ, .what = "the next question", TOLD, .listed = true,
      .one = QUESTIONS("Wat is fijn?", "kip", "vis", "rood", "Tja.", "Waarom?", "abc"),
      .two = QUESTIONS("Wat is leuk?", "kip", "vis", "rood", "Tja.", "Waarom?", "abc"),
      SECOND_QUESTION, .shows = "vraag antwoorden goed uitleg praat", .tells = "terugblik" },

    { WALL, .what = "a note", KEPT,
      .one = CARDS("beroepen", "Koken", "Je maakt soep.", "Waarom?", "abc"),
      .two = CARDS("beroepen", "Koken", "Je maakt soep.", "Waarom?", "xyz") },
    { WALL, .what = "a prompt", KEPT,
      .one = CARDS("beroepen", "Koken", "Je maakt soep.", "Waarom?", "abc"),
      .two = CARDS("beroepen", "Koken", "Je maakt soep.", "Hoezoo?", "abc") },
    { WALL, .what = "which card comes at random", .room = true, .seed = 8,
      .one = CARDS("beroepen", "Koken", "Je maakt soep.", "Waarom?", "abc"),
      .two = CARDS("beroepen", "Koken", "Je maakt soep.", "Waarom?", "abc"), .shows = "trek",
      .tells = "*" },
    { PLACEMAT, .what = "a note", .one = MIXED("abc"), .two = MIXED("xyz") },
    { RANK, .what = "a note", KEPT,
      .one = CARDS("activiteiten", "Koken", "Je maakt soep.", "Waarom?", "abc"),
      .two = CARDS("activiteiten", "Koken", "Je maakt soep.", "Waarom?", "xyz") },
    { RANK, .what = "a prompt", KEPT,
      .one = CARDS("activiteiten", "Koken", "Je maakt soep.", "Waarom?", "abc"),
      .two = CARDS("activiteiten", "Koken", "Je maakt soep.", "Hoezoo?", "abc") },
    { DEAL, .what = "a card in the deck", TOLD, .listed = true, .hides = secret_card_is_hidden,
      .one = CARDS("kwaliteiten", "Koken", "Je maakt soep.", "Waarom?", "abc"),
      .two = CARDS("kwaliteiten", "Weven", "Je maakt stof.", "Waarom?", "abc") },
    { DEAL, .what = "a note", KEPT,
      .one = CARDS("kwaliteiten", "Koken", "Je maakt soep.", "Waarom?", "abc"),
      .two = CARDS("kwaliteiten", "Koken", "Je maakt soep.", "Waarom?", "xyz") },
    { DEAL, .what = "a prompt", KEPT,
      .one = CARDS("kwaliteiten", "Koken", "Je maakt soep.", "Waarom?", "abc"),
      .two = CARDS("kwaliteiten", "Koken", "Je maakt soep.", "Hoezoo?", "abc") },

    { CAROUSEL, .what = "a note", KEPT, .house = true, .one = PART(ROOMS, "Tja.", "abc"),
      .two = PART(ROOMS, "Tja.", "xyz") },
    { CAROUSEL, .what = "the explanation", TOLD, .closing = true, .one = PART(ROOMS, "Tja.", "abc"),
      .two = PART(ROOMS, "Nou.", "abc"), .shows = "uitleg" },
    { TIMER, .what = "a note", KEPT, .house = true, .one = PART(TALKS("Daan"), "Tja.", "abc"),
      .two = PART(TALKS("Daan"), "Tja.", "xyz") },
    { TIMER, .what = "the explanation", TOLD, .closing = true,
      .one = PART(TALKS("Daan"), "Tja.", "abc"), .two = PART(TALKS("Daan"), "Nou.", "abc"),
      .shows = "uitleg" },
    { TIMER, .what = "the next speaker", TOLD, .listed = true,
      .one = PART(TALKS("Daan"), "Tja.", "abc"), .two = PART(TALKS("Lars"), "Tja.", "abc"),
      .goes = "spreker", .item = 2, .leaves = "klaar uitleg", .shows = "spreker *" },
    { EXIT, .what = "a note", KEPT, .house = true,
      .one = PART(EXITS("Was het kort?"), "Tja.", "abc"),
      .two = PART(EXITS("Was het kort?"), "Tja.", "xyz") },
    { EXIT, .what = "the next question", TOLD, .listed = true,
      .one = PART(EXITS("Was het kort?"), "Tja.", "abc"),
      .two = PART(EXITS("Was het lang?"), "Tja.", "abc"), SECOND_STATEMENT, .shows = "naar *",
      .ends = "einde" },
    { TEXT, .what = "a note", KEPT, .one = PART("", "Tja.", "abc"),
      .two = PART("", "Tja.", "xyz") },
    { TEXT, .what = "the explanation", TOLD, .closing = true, .one = PART("", "Tja.", "abc"),
      .two = PART("", "Nou.", "abc"), .shows = "uitleg" },

    { .format = "nul", .what = "nothing: it takes no pack" },
};
// clang-format on
enum { SECRETS = sizeof secrets / sizeof *secrets };

#endif
