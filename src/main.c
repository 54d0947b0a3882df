// avondspel: the games of a parent-child evening on the beamer. This file only finds out which command
// is meant: one row a command.
#include "commands.h"

#include <stdio.h>
#include <string.h>

static const char help[] =
    "avondspel speelt de spelen van een ouderavond op de beamer.\n"
    "\n"
    "  avondspel                      kies op het beginscherm\n"
    "  avondspel BESTAND of MAP       speel dit\n"
    "  avondspel check PAD...         lees bestanden na en zeg wat beter kan\n"
    "      --kort                     een regel per melding\n"
    "      --lijst                    toon wat is gelezen\n"
    "      --verslag                  bewaar het verslag in de map verslag\n"
    "  avondspel zetom PAD            schrijf een bestand of map voor een ander programma\n"
    "      --naar SOORT               tekst, gift, aiken, kahoot, quizlet of anki\n"
    "      -o BESTAND                 onder deze naam, en niet naast het origineel\n"
    "  avondspel nieuw SOORT BESTAND  begin een bestand met voorbeelden om in te vullen\n"
    "                                 soort: quiz, stellingen, kaarten of avond\n"
    "  avondspel print SOORT [PAD]    maak een PDF om af te drukken\n"
    "                                 soort: kaarten, stemkaarten, placemats of muur\n"
    "      -o BESTAND                 onder deze naam; een placemat mag ook een .png zijn\n"
    "      --achterkant               kaarten: om en om ook de achterkanten\n"
    "      --namen BESTAND            placemats: een voor elke naam in dit bestand\n"
    "      --datum 2026-11-22         de dag die erop en erin staat\n"
    "  avondspel export [NUMMER]      bewaar de plaatjes en de uitslagen van een avond in een map;\n"
    "                                 zonder nummer van de laatste avond\n"
    "      -o MAP                     maak die map hierin\n"
    "      --datum 2026-11-22         de dag die erop en erin staat\n"
    "  avondspel avonden [A B]        de bewaarde avonden; van twee: hoe er werd gestemd\n"
    "  avondspel wis NUMMER           haal een avond voorgoed weg (--alles: elke avond)\n"
    "      --ja                       vraag het niet eerst\n"
    "  avondspel toetsen              de tabel met toetsen\n"
    "\n"
    "  --window 1280x720   in een venster, niet op het volle scherm\n"
    "  --display 1         de zaal kijkt naar het tweede beeldscherm (het eerste is 0)\n"
    "  --leerkracht        een eigen venster voor de leerkracht, ook met een enkel beeldscherm\n"
    "  --donker            donkere kleuren\n"
    "  --stil              zonder beweging\n"
    "  --beginscherm       lukt openen niet, zeg het dan op het beginscherm\n"
    "  --namen BESTAND     zet de namen uit dit bestand klaar voor het spel, een op elke regel\n"
    "  --data MAP          bewaar de avond in deze map\n"
    "  --seed GETAL        hetzelfde getal geeft dezelfde volgorde\n"
    "  --moves BESTAND     speel de zetten uit dit bestand\n"
    "  --offscreen 1280x720 --shots MAP   zonder venster: een plaatje na elke zet\n"
    "  --dump              schrijf wat getekend wordt als tekst\n"
    "  --version           het nummer van deze versie\n"
    "\n"
    "Tijdens het spelen: F1 of ? toont de toetsen. Esc vraagt of je wilt stoppen.\n"
    "Uitkomst: 0 alles goed, 1 er is iets te verbeteren, 2 niets gevonden om te lezen.\n";

static const struct {
    const char *word;
    int (*run)(const Options *);
} commands[] = {
    { "", command_play },
    { "check", command_check },
    { "zetom", command_convert },
    { "nieuw", command_new },
    { "print", command_print },
    { "export", command_export },
    { "avonden", command_evenings },
    { "wis", command_erase },
    { "toetsen", command_keys },
};

int main(int argc, char **argv)
{
    const char *paths[4096];
    Options options;
    Err err = { 0 };
    if (argc > (int)(sizeof paths / sizeof *paths)) {
        err_set(&err, "Dat zijn te veel bestanden tegelijk. Geef een map op.");
        return complain(&err, 2);
    }
    if (!options_read(argc, argv, paths, &options, &err)) return complain(&err, 2);
    if (options.version) return printf("avondspel %s\n", AVONDSPEL_VERSION) < 0;
    if (options.help || strcmp(options.command, "help") == 0) return fputs(help, stdout) < 0;
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        if (strcmp(options.command, commands[i].word) == 0) return commands[i].run(&options);
    }
    return 2;
}
