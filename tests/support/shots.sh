# The pictures of README and HANDLEIDING: FOLDER-OF-BUILD FOLDER. Same program, same moves, same bytes: it is
# always half past seven here, on an evening in November. There are few colours in a picture, so 256 of
# them do, and it stays small.
# shellcheck disable=SC2086 # options are split where they are used
set -eu
build=$1 out=$2
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
statements=quizzes/stellingen-groep-8.txt
mkdir -p "$out"
cc -std=c11 -fPIC -shared -o "$tmp/other_clock.so" tests/e2e/other_clock.c

# ARGUMENT...: the program, off screen, at that moment; pictures come in $tmp/shots, moves from standard input.
play() {
    rm -rf "$tmp/shots"
    cat >"$tmp/moves"
    echo $(($(TZ=UTC date -d '2026-11-20 19:30' +%s) - $(date +%s))) >"$tmp/ahead"
    TZ=UTC HOME="$tmp" OTHER_CLOCK="$tmp/ahead" LD_PRELOAD="$tmp/other_clock.so" \
        "$build"/avondspel "$@" --moves "$tmp/moves" --shots "$tmp/shots"
}
room="--offscreen 1280x720" teacher="--leerkracht --offscreen 1280x800"

# PATTERN NAME: the first picture whose file is called so becomes this one.
keep() {
    for shot in "$tmp"/shots/$1.png; do
        convert "$shot" +dither -colors 256 -strip -define png:exclude-chunk=date,time "PNG8:$out/$2.png"
        return
    done
}

# Statements ----------------------------------------------------------------------------------------

play $statements $room <quizzes/voorbeeld.zetten
keep 00-begin titel
keep 02-volgende stelling
keep '*-praat-1' praten
set -- "$tmp"/shots/*-school.png
rm "$1" # the second is the one to show
keep '*-school' school
play $statements $room --donker <quizzes/voorbeeld.zetten
keep 02-volgende donker
play $statements $room <<'MOVES'
naar 2
apart
antwoorden
sluit
stem ouders 7 19 kinderen 18 8
knoppen
MOVES
keep '05-*' uitslag
keep '06-*' knoppen
play $statements $room <<'MOVES'
testkaart
MOVES
keep '01-*' testkaart

# The quiz ------------------------------------------------------------------------------------------

cat >"$tmp/quiz" <<'MOVES'
staan 31
regels
vraag 4
antwoorden
goed
staan 14
stand
staan 1
winnaar
naam Samira en haar moeder
complimenten
MOVES
play quizzes/mini-stage $room <"$tmp/quiz"
for shot in 02:regels 04:vraag 06:goed 10:winnaar 11:complimenten; do
    keep "${shot%%:*}-*" "quiz-${shot##*:}"
done
head -n 4 "$tmp/quiz" | play quizzes/mini-stage $teacher
keep '04-*' quiz-leerkracht

# Cards ---------------------------------------------------------------------------------------------

# A card in the air shows the buttons for fingers, so the placemat that is done is laid without.
cat >"$tmp/mat" <<'MOVES'
naam Bram
voor Sanne
leg 24
leg 37
leg 16
bak kwaliteiten 1
leg 56
eigen kwaliteiten koekjes bakken
leg 68
bak motieven 1
leg 92
leg 91
MOVES
{ cat "$tmp/mat" && echo 'sleep kaart 96 boven vak motieven'; } | play cards $room
keep '*-sleep-kaart-96-*' placemat
{ cat "$tmp/mat" && printf 'leg 96\nklaar\n'; } | play cards $room
keep '*-klaar' placemat-klaar
printf 'wijze dicht\ndraai\n' | play cards/kwaliteiten.txt --seed 2026 $room
keep '*-draai' kwaliteit
printf 'muur\n' | play cards/beroepen.txt $room
keep '*-muur' muur
printf 'maak 1\nleg 5\nleg 3\nleg 2\nleg 10\nleg 6\nsleep kaart 4 boven plek 2\n' |
    play cards/activiteiten.txt $room
keep '*-sleep-*' op-volgorde

# An evening ----------------------------------------------------------------------------------------

cat >"$tmp/evening" <<'MOVES'
@600 deel 2
@960 deel 3
@2280 deel 4
naar 2
apart
antwoorden
sluit
stem ouders 7 19 kinderen 18 8
@2580 praat 1
programma
MOVES
head -n 9 "$tmp/evening" | play quizzes/avond.txt $teacher
keep '*-praat-1' leerkracht
play quizzes/avond.txt $room <"$tmp/evening"
keep '*-programma' programma
printf 'deel 8\nvolgende\nvolgende\n' | play quizzes/avond.txt $room
keep '03-*' bedankt
play $room </dev/null
keep 00-begin beginscherm
