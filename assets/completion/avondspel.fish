# What avondspel takes, for fish.
set -l commands check zetom nieuw print export avonden wis toetsen help

function __avondspel_needs -a command
    set -l words (commandline -opc)
    test (count $words) -eq 2; and test "$words[2]" = $command
end

complete -c avondspel -n __fish_use_subcommand -a check -d 'Kijk bestanden na'
complete -c avondspel -n __fish_use_subcommand -a zetom -d 'Schrijf een bestand voor een ander programma'
complete -c avondspel -n __fish_use_subcommand -a nieuw -d 'Begin een bestand met voorbeelden'
complete -c avondspel -n __fish_use_subcommand -a print -d 'Maak een PDF om af te drukken'
complete -c avondspel -n __fish_use_subcommand -a export -d 'Maak het portfolio van een avond'
complete -c avondspel -n __fish_use_subcommand -a avonden -d 'De bewaarde avonden'
complete -c avondspel -n __fish_use_subcommand -a wis -d 'Haal een avond voorgoed weg'
complete -c avondspel -n __fish_use_subcommand -a toetsen -d 'De tabel met toetsen'
complete -c avondspel -n __fish_use_subcommand -a help -d 'Wat er kan'

complete -c avondspel -n '__avondspel_needs nieuw' -f -a 'quiz stellingen kaarten avond'
complete -c avondspel -n '__avondspel_needs print' -f -a 'kaarten stemkaarten placemats muur'

complete -c avondspel -n '__fish_seen_subcommand_from check' -l kort -d 'Een regel per melding'
complete -c avondspel -n '__fish_seen_subcommand_from check' -l lijst -d 'Toon wat is gelezen'
complete -c avondspel -n '__fish_seen_subcommand_from check' -l verslag -d 'Bewaar het verslag'
complete -c avondspel -n '__fish_seen_subcommand_from zetom' -l naar -x -a 'tekst gift aiken kahoot quizlet anki' -d 'Voor welk programma'
complete -c avondspel -n '__fish_seen_subcommand_from zetom print' -s o -r -d 'De naam van het nieuwe bestand'
complete -c avondspel -n '__fish_seen_subcommand_from export' -s o -x -a '(__fish_complete_directories)' -d 'De map van het portfolio'
complete -c avondspel -n '__fish_seen_subcommand_from print' -l achterkant -d 'Ook de achterkanten'
complete -c avondspel -n '__fish_seen_subcommand_from print' -l namen -r -d 'Een placemat voor elke naam'
complete -c avondspel -n '__fish_seen_subcommand_from print export' -l datum -x -d 'De dag die erop staat'
complete -c avondspel -n '__fish_seen_subcommand_from wis' -l alles -d 'Elke avond'
complete -c avondspel -n '__fish_seen_subcommand_from wis' -l ja -d 'Vraag het niet eerst'

set -l play "not __fish_seen_subcommand_from $commands"
complete -c avondspel -n $play -l window -x -a '1280x720 1024x768' -d 'In een venster'
complete -c avondspel -n $play -l offscreen -x -a '1280x720 1024x768' -d 'Zonder venster'
complete -c avondspel -n $play -l display -x -a '0 1' -d 'Op dit beeldscherm'
complete -c avondspel -n $play -l leerkracht -d 'Ook een venster voor de leerkracht'
complete -c avondspel -n $play -l donker -d 'Donkere kleuren'
complete -c avondspel -n $play -l stil -d 'Zonder beweging'
complete -c avondspel -n $play -l beginscherm -d 'Lukt openen niet, zeg het daar'
complete -c avondspel -n $play -l namen -r -d 'Zet deze namen klaar voor het spel'
complete -c avondspel -n $play -l seed -x -d 'Hetzelfde getal, dezelfde volgorde'
complete -c avondspel -n $play -l moves -r -d 'Speel de zetten uit dit bestand'
complete -c avondspel -n $play -l shots -x -a '(__fish_complete_directories)' -d 'Een plaatje na elke zet'
complete -c avondspel -n $play -l dump -d 'Schrijf wat getekend wordt'
complete -c avondspel -n $play -l frames -x -d 'Stop na zoveel beelden'
complete -c avondspel -l data -x -a '(__fish_complete_directories)' -d 'De map van de avonden'
complete -c avondspel -s h -l help -d 'Wat er kan'
complete -c avondspel -l version -d 'Het nummer van deze versie'
