/* Everything a person can ask for by key, clicker, button or finger: one table.
 *
 * From its rows come the enum, the key bindings (screen/keys.c), the help overlay, the on-screen
 * buttons and the key table of HANDLEIDING.md, so help cannot lie. Keys are separated by blanks. A
 * name of more than one letter is a key by name (SDL's names, a stroke written "Ctrl+Z"); a single
 * character is what is typed, wherever it sits on this keyboard. Presenter remotes send PageUp,
 * PageDown, the arrows, b or a full stop, and F5 and Escape in turn.
 * Columns: id, word for --moves and tests, keys, Dutch label for buttons, Dutch help line. */
#ifndef FORMATS_ACTION_H
#define FORMATS_ACTION_H

#include "base/str.h"

#define ACTIONS(X)                                                                                 \
    X(NEXT, "volgende", "Right PageDown Space", "verder", "verder: de volgende stap")              \
    X(BACK, "terug", "Left PageUp Backspace Ctrl+Z", "terug",                                      \
      "terug: maakt de laatste stap ongedaan")                                                     \
    X(CHOOSE, "kies", "Return", "kies", "kies wat in de gele ring staat; anders: verder")          \
    X(REDO, "opnieuw", "Ctrl+Y Ctrl+Shift+Z", "opnieuw",                                           \
      "doet opnieuw wat je net ongedaan maakte")                                                   \
    X(UP, "omhoog", "Up", "meer", "de gele ring terug; één meer; meer tijd")                       \
    X(DOWN, "omlaag", "Down", "minder", "de gele ring verder; één minder; minder tijd")            \
    X(FIELD, "vak", "Tab", "vak", "het volgende vak, of de volgende kaart of stapel")              \
    X(RED, "rood", "r", "vooral rood", "schatting: vooral rood")                                   \
    X(EVEN, "gelijk", "=", "ongeveer gelijk", "schatting: ongeveer gelijk")                        \
    X(GREEN, "groen", "g", "vooral groen", "schatting: vooral groen; quiz: de dichtste gok")       \
    X(APART, "apart", "a", "apart", "ouders en kinderen apart tellen, of samen")                   \
    X(AGAIN, "nog-eens", "n", "nog een keer", "nog een keer; nieuwe ronde; kaart op goed geluk")   \
    X(TALK, "praten", "p", "praten", "praat samen; de klok stil of verder")                        \
    X(READ, "lees", "l", "lees voor", "kaart: lees voor; beginscherm: meldingen")                  \
    X(SKIP, "sla-over", "s", "sla over", "sla over: meteen verder; placemat: naar de lijst")       \
    X(STRIKE, "schrap", "x", "weg", "weg: deze kaart, of een quizvraag die niet klopt")            \
    X(WINNER, "winnaar", "w", "naam", "typ: de winnaar, voor wie, of je eigen woorden")            \
    X(SETTINGS, "instellen", "i", "instellen", "de spelregels, of hoe je de kaarten speelt")       \
    X(EXPORT, "bewaar", "e", "bewaar plaatjes",                                                    \
      "bewaart de plaatjes van de avond voor het portfolio")                                       \
    X(BLACK, "zwart", "b .", "zwart", "zwart scherm, en weer terug")                               \
    X(WHITE, "wit", ",", "wit", "wit scherm, en weer terug")                                       \
    X(FREEZE, "stil", "z", "stil beeld", "twee schermen: de zaal houdt dit beeld, en weer verder") \
    X(MIRROR, "zelfde", "h", "zelfde beeld", "twee schermen: allebei het beeld van de zaal")       \
    X(SWAP, "wissel", "y", "wissel", "twee schermen: wissel ze om")                                \
    X(PEEK, "spiek", "k", "spieken", "één scherm: regel voor jou; nog eens: ook het antwoord")     \
    X(OVERVIEW, "overzicht", "o", "overzicht", "overzicht: kies waar je heen gaat")                \
    X(PROGRAMME, "programma", "v", "programma", "programma: wat was, wat komt, en hoe laat")       \
    X(LARGER, "groter", "+", "groter", "grotere letters")                                          \
    X(SMALLER, "kleiner", "-", "kleiner", "kleinere letters")                                      \
    X(THEME, "donker", "d", "donker", "donkere of lichte kleuren")                                 \
    X(MOTION, "beweging", "m", "beweging", "beweging aan of uit")                                  \
    X(FULLSCREEN, "venster", "F11 f", "venster", "volledig scherm aan of uit")                     \
    X(MORE, "knoppen", "c", "meer", "alle knoppen groot, voor je vinger")                          \
    X(HAND, "hand", "u", "andere kant", "knoppen voor je vinger aan de andere kant")               \
    X(TESTCARD, "testkaart", "t", "testkaart", "testkaart voor de beamer")                         \
    X(HELP, "hulp", "F1 ?", "hulp", "deze hulp")                                                   \
    X(START, "begin", "F5", "begin", "begin; haalt zwart of hulp weg")                             \
    X(QUIT, "stoppen", "Escape q", "stoppen", "vraagt of je wilt stoppen")                         \
    X(YES, "ja", "j", "ja", "ja, als er iets wordt gevraagd")

typedef enum Action {
    ACTION_NONE,
#define ACTION_ENUM(id, word, keys, label, help) ACTION_##id,
    ACTIONS(ACTION_ENUM)
#undef ACTION_ENUM
        ACTION_COUNT
} Action;

typedef struct ActionInfo {
    const char *word, *keys, *label, *help;
} ActionInfo;

/* The row of an action; ACTION_NONE gives empty texts. */
const ActionInfo *action_info(Action action);
/* How people call a key of the table, for key caps: "Right" is an arrow, "Return" is Enter. A stroke
 * or a letter without another name is given as it is, letters as capitals. */
Str action_key_name(Str key);
/* By the word of its row; ACTION_NONE when there is none. */
Action action_by_word(Str word);

#endif
