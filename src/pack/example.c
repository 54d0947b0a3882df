// One good line for every field. They are lines of the packs that ship with the program, so a pupil
// can open those and look round.
#include "pack/reader.h"

static const Str examples[FIELD_COUNT] = {
    [FIELD_NONE] = STR_INIT("Vraag: Hoe vind je een heel klein gaatje in een band?"),
    [FIELD_TITLE] = STR_INIT("Titel: Mini-stage bij de fietsenmaker"),
    [FIELD_MAKERS] = STR_INIT("Makers: Groepje 3, klas 1B"),
    [FIELD_KIND] = STR_INIT("Soort: kwaliteiten"),
    [FIELD_LANGUAGE] = STR_INIT("Taal: nl"),
    [FIELD_START] = STR_INIT("Begin: 19:30"),
    [FIELD_DATE] = STR_INIT("Datum: 21 november"),
    [FIELD_PRIZE] = STR_INIT("Prijs: een taart van de bakker"),
    [FIELD_QUESTION] = STR_INIT("Vraag: Hoe vind je een heel klein gaatje in een band?"),
    [FIELD_STATEMENT] = STR_INIT("Stelling: Huiswerk is vooral een taak van de ouders."),
    [FIELD_CARD] = STR_INIT("Kaart: Behulpzaam = Je ziet wie hulp nodig heeft en je helpt meteen."),
    [FIELD_PART] = STR_INIT("Onderdeel: Welkom = 5 minuten"),
    [FIELD_RED] = STR_INIT("Rood: Met een bak water"),
    [FIELD_GREEN] = STR_INIT("Groen: Met een vergrootglas"),
    [FIELD_EXTRA] = STR_INIT("Rood: Met een bak water"),
    [FIELD_RIGHT] = STR_INIT("Goed: groen"),
    [FIELD_SCHOOL] = STR_INIT("School: oneens"),
    [FIELD_EXPLAIN] = STR_INIT(
        "Uitleg: Onder water zie je belletjes op de plek waar lucht uit de band komt."),
    [FIELD_PROMPT] = STR_INIT("Praat: Welke veiligheidsregels gelden er op jouw werk?"),
    [FIELD_PHOTO] = STR_INIT("Foto: ketting.jpg"),
    [FIELD_CREDIT] = STR_INIT("Bron: foto van de fietsenmaker"),
    [FIELD_SENTENCE] = STR_INIT(
        "Zin: Een buschauffeur brengt mensen veilig en op tijd naar hun halte."),
    [FIELD_MINUTES] = STR_INIT("Minuten: 10"),
    [FIELD_WHO] = STR_INIT("Wie: de teamleider"),
    [FIELD_PLAY] = STR_INIT("Spel: stellingen"),
    [FIELD_NOTE] = STR_INIT("Notitie: deze vraag als laatste"),
    [FIELD_SPEAKERS] = STR_INIT("Sprekers: Sanne, Daan, Noor"),
    [FIELD_EACH] = STR_INIT("Per spreker: 1 minuut"),
    [FIELD_GROUPS] = STR_INIT("Groepen: rood, blauw, geel"),
    [FIELD_ROOMS] = STR_INIT("Lokalen: aula, lokaal 4, gymzaal"),
    [FIELD_ROUNDS] = STR_INIT("Rondes: 10, 10, 10"),
    [FIELD_WALK] = STR_INIT("Lopen: 2 minuten"),
    [FIELD_EXIT] = STR_INIT("Slotvraag: Weet je nu beter wat je kind leuk vindt?"),
};

static const struct {
    ItemKind kind;
    Field field;
    Str line;
} others[] = {
    { .kind = ITEM_STATEMENT,
      .field = FIELD_EXPLAIN,
      .line = STR_INIT("Uitleg: Dat hoeft nu nog niet. Door te kijken, te doen en te praten leer je"
                       " steeds beter kiezen.") },
    { .kind = ITEM_STATEMENT,
      .field = FIELD_PROMPT,
      .line = STR_INIT("Praat: Wat wilde jij worden toen je twaalf was?") },
    { .kind = ITEM_PART,
      .field = FIELD_EXPLAIN,
      .line = STR_INIT("Uitleg: Kies samen drie kaarten die bij je kind passen.") },
    { .kind = ITEM_PART,
      .field = FIELD_MINUTES,
      .line = STR_INIT("Onderdeel: Welkom = 5 minuten") },
};

Str field_example(Field field, ItemKind kind)
{
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (others[i].field == field && others[i].kind == kind) return others[i].line;
    }
    return examples[field];
}
