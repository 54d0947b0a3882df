#compdef avondspel
# What avondspel takes, for zsh.

_avondspel() {
    local curcontext=$curcontext context state state_descr line
    local -A opt_args
    local -a commands play
    commands=(
        'check:kijk bestanden na'
        'zetom:schrijf een bestand voor een ander programma'
        'nieuw:begin een bestand met voorbeelden'
        'print:maak een PDF om af te drukken'
        'export:maak het portfolio van een avond'
        'avonden:de bewaarde avonden'
        'wis:haal een avond voorgoed weg'
        'toetsen:de tabel met toetsen'
        'help:wat er kan'
    )
    play=(
        '--window[in een venster]:maat:(1280x720 1024x768)'
        '--offscreen[zonder venster]:maat:(1280x720 1024x768)'
        '--display[op dit beeldscherm]:nummer:(0 1)'
        '--leerkracht[ook een venster voor de leerkracht]'
        '--donker[donkere kleuren]'
        '--stil[zonder beweging]'
        '--beginscherm[lukt openen niet, zeg het daar]'
        '--namen[zet deze namen klaar voor het spel]:bestand:_files'
        '--data[de map van de avonden]:map:_directories'
        '--seed[hetzelfde getal, dezelfde volgorde]:getal:'
        '--moves[speel de zetten uit dit bestand]:bestand:_files'
        '--shots[een plaatje na elke zet]:map:_directories'
        '--dump[schrijf wat getekend wordt]'
        '--frames[stop na zoveel beelden]:getal:'
        '(- *)'{-h,--help}'[wat er kan]'
        '(- *)--version[het nummer van deze versie]'
    )

    _arguments -C $play '1: :->first' '*:: :->rest' && return

    case $state in
    first)
        _describe -t commands opdracht commands
        _files
        ;;
    rest)
        case $words[1] in
        check)
            _arguments '--kort[een regel per melding]' '--lijst[toon wat is gelezen]' \
                '--verslag[bewaar het verslag]' '*:bestand of map:_files'
            ;;
        zetom)
            _arguments '--naar[voor welk programma]:soort:(tekst gift aiken kahoot quizlet anki)' \
                '-o[de naam van het nieuwe bestand]:bestand:_files' '1:bestand of map:_files'
            ;;
        nieuw)
            _arguments '1:soort:(quiz stellingen kaarten avond)' '2:bestand:_files'
            ;;
        print)
            _arguments '--achterkant[ook de achterkanten]' \
                '--namen[een placemat voor elke naam]:bestand:_files' \
                '--datum[de dag die erop staat]:dag:' \
                '-o[de naam van het nieuwe bestand]:bestand:_files' \
                '1:soort:(kaarten stemkaarten placemats muur)' '2:bestand of map:_files'
            ;;
        export)
            _arguments '-o[de map van het portfolio]:map:_directories' \
                '--datum[de dag die erop staat]:dag:' \
                '--data[de map van de avonden]:map:_directories' '1:nummer:'
            ;;
        avonden)
            _arguments '--data[de map van de avonden]:map:_directories'
            ;;
        wis)
            _arguments '--alles[elke avond]' '--ja[vraag het niet eerst]' \
                '--data[de map van de avonden]:map:_directories' '*:nummer:'
            ;;
        toetsen | help) ;;
        *) _files ;;
        esac
        ;;
    esac
}

_avondspel "$@"
