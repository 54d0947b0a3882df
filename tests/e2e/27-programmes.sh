# Programmes that are not whole: what check says of them, with which exit code, and that the evening plays to
# its closing picture whatever is wrong. And every programme twice: as it was written, and as an old Notepad
# saves it.

work=$tmp/avond
mkdir -p "$work/leeg"
prog=$(readlink -f "$prog")

# CODE LINE...: check ends with this code, and says these lines of its short form and no others: "2 A12".
says() {
    wanted=$1
    shift
    code=0
    "$prog" check --kort avond.txt >"$tmp/out" 2>"$tmp/err" </dev/null || code=$?
    [ "$code" = "$wanted" ] || fail "exit code $code, not $wanted: $(cat "$tmp/out")"
    found=$(sed 's/^avond\.txt:\([0-9]*\):[0-9]*: [a-z-]* \([A-Z0-9]*\): .*/\1 \2/' "$tmp/out")
    lines=$(printf '%s\n' "$@")
    [ "$found" = "$lines" ] || fail "check says: $found; not: $lines"
}

# STEPS: forward so many times, off screen; then nothing is left but the closing picture.
plays() {
    yes volgende | head -n "$1" >"$tmp/moves"
    "$prog" avond.txt --offscreen 640x360 --moves "$tmp/moves" --dump >"$tmp/dump" 2>"$tmp/err" ||
        fail "it does not play: $(cat "$tmp/err")"
    awk '/^== / { text = "" } { text = text "\n" $0 } END { print text }' "$tmp/dump" >"$tmp/last"
    grep -q 'komst!"' "$tmp/last" || fail "it does not end with thanks"
}

# NAME CODE STEPS LINE...: the programme of standard input, as it is and saved by others.
programme() {
    name=$1 code_wanted=$2 steps=$3
    shift 3
    cat >"$tmp/written"
    for saved in LF CRLF UTF-16; do
        step="$name, $saved"
        case $saved in
        LF) cp "$tmp/written" avond.txt ;;
        CRLF) sed 's/$/\r/' "$tmp/written" >avond.txt ;;
        UTF-16) sed 's/$/\r/' "$tmp/written" | iconv -f UTF-8 -t UTF-16 >avond.txt ;;
        esac
        says "$code_wanted" "$@"
    done
    [ "$steps" = 0 ] || plays "$steps"
}

cd "$work"
printf 'Stelling: Een.\nSchool: eens\nUitleg: Daarom.\n' >spel.txt
printf 'Stelling: Een.\nSchool: eens\nUitleg: Daarom.\n\nStelling:\n' >half.txt
printf 'Soort: beroepen\n\nKaart: Bakker = Een bakker bakt brood.\n' >kaart.txt
printf 'Onderdeel: Iets = 5 minuten\n' >ander.txt
printf 'Titel: Niets\n' >niets.txt

programme "a whole one" 0 12 <<END
Onderdeel: Welkom = 5 minuten

Onderdeel: Stelling = 10 minuten
Spel: spel
END

programme "a missing pack" 0 3 "2 A05" <<END
Onderdeel: Quiz = 20 minuten
Spel: quiz van groep 8

Onderdeel: Slot = 5 minuten
END

programme "wrong minutes" 1 3 "3 A02" "6 A01" "8 A02" <<END
Onderdeel: Welkom = 5 minuten
Onderdeel: Quiz
Minuten: een poosje

Onderdeel: Slot = 5 minuten
Onderdeel: Pauze
Onderdeel: Nog iets
Minuten: 1000
END

programme "an empty part" 1 3 "1 V01" "6 R08" <<END
Onderdeel:
Minuten: 5

Onderdeel: Slot
Minuten: 5
Uitleg:
END

programme "nothing but empty parts" 1 0 "1 V01" "2 V01" <<END
Onderdeel:
Onderdeel:
END

programme "itself, another programme, a folder without packs, nothing in it, half of it" 0 16 \
    "2 A12" "4 A12" "6 A12" "8 A12" "10 A12" <<END
Onderdeel: Een = 5 minuten
Spel: avond
Onderdeel: Twee = 5 minuten
Spel: ander.txt
Onderdeel: Drie = 5 minuten
Spel: leeg
Onderdeel: Vier = 5 minuten
Spel: niets
Onderdeel: Vijf = 5 minuten
Spel: half
END

programme "a pack of another kind" 0 40 <<END
Onderdeel: Stellingen = 5 minuten
Spel: kaart
END

programme "two things in one part" 0 12 "3 A10" "6 A11" "8 A11" <<END
Onderdeel: Een = 5 minuten
Spel: spel
Slotvraag: Was dit leuk?

Onderdeel: Twee = 5 minuten
Groepen: rood, blauw
Onderdeel: Drie = 5 minuten
Rondes: 3
END

programme "names too long and too many" 0 90 "2 A07" "4 A09" <<END
Onderdeel: Een = 5 minuten
Sprekers: Bo, $(printf 'x%.0s' $(seq 61))
Onderdeel: Twee = 5 minuten
Sprekers: 41
END

for number in $(seq 60); do
    printf 'Onderdeel: Deel %d = 3 minuten\nSpel: spel%d\n\n' "$number" "$number"
done >"$tmp/sixty"
programme "sixty parts, none of them there" 0 61 "$(seq -f '%g A05' 2 3 179)" <"$tmp/sixty"
