# A whole programme, with every game of the house in it, by the keys of a presenter remote: chosen on the
# start screen, played to its closing picture, and its pictures kept. No other key is touched before the end.
# After every second press the screen is what off screen was painted; only clocks that run are masked.
# shellcheck disable=SC2034 # read by lib.sh
. "$here/portfolio.sh"
need sqlite3

HOME=$tmp/thuis
export HOME
size=1280x720
parts=13
presses_most=3 # from the start screen to the first picture of the evening
place=$HOME/Documenten/Avondspel/portfolio
mkdir -p "$HOME/Documenten"
cp -r tests/support/alles "$HOME/Documenten/Avondspel"
# One photo at two sizes is read once, and the small one is a shade less sharp: so each game has its own.
cp "$HOME/Documenten/Avondspel/foto/bouwplaats.jpg" "$HOME/Documenten/Avondspel/foto/helm.jpg"
sed -i 's/bouwplaats/helm/' "$HOME/Documenten/Avondspel/quiz.txt"
xvfb_up "$tmp" "$size"

step="forward to the end"
yes volgende | head -n 300 >"$tmp/forward"
last=$("$prog" "$HOME/Documenten/Avondspel/avond.txt" --offscreen "$size" --moves "$tmp/forward" --dump |
    awk '/^== /{n = $2 + 0} /"Bedankt voor jullie komst!"/{print n; exit}')
[ "${last:-0}" -gt 60 ] || fail "the closing picture is step ${last:-unknown}"

# The programme stands first; the ring goes away and back to show that it does. Then forward, with slips: a
# step back and again, black and on, and the start key, which sends F5 and Escape in turn.
{
    cat <<'STEPS'
key Next | volgende
key Prior | terug
key b | zwart
STEPS
    awk -v last="$last" 'BEGIN {
        for (i = 1; i <= last; i++) {
            print "key Next | volgende"
            if (i % 12 == 5) print "key Prior | terug\nkey Next | volgende"
            if (i % 24 == 11) print "key b | zwart\nkey Prior | terug"
            if (i % 24 == 23) print "key period | zwart\nkey period | zwart"
            if (i == 40) print "key F5 | begin\nkey Escape | stoppen\nkey F5 | begin"
        }
    }'
} >"$tmp/steps"
rehearse "$tmp/all" "$size" --seed 7 <"$tmp/steps"

step="the presses to begin"
presses=$(awk '/^== /{n = $2 + 0} /"Goedenavond"/{menu = n} END {print menu + 1}' "$tmp/all/dump")
[ "$presses" -le "$presses_most" ] || fail "the first picture of the evening is $presses presses away"
grep -A 60 "^== $(printf %02d "$presses") " "$tmp/all/dump" | grep -q '"Welkom"' || fail "it does not welcome people"

start --stil --seed 7 --data "$tmp/data"
perform "$tmp/all" 2
step="the closing picture"
mask=
shows "$(picture "$tmp/all" "$number")"

step="what was played"
played=$(sqlite3 "$tmp/data/avondspel.db" "SELECT count(DISTINCT text) FROM move WHERE text GLOB 'deel [0-9]*'")
[ "$played" = $((parts - 1)) ] || fail "after the first part came $played others"

step="the pictures are kept"
finished() {
    find "$place" -mindepth 1 -maxdepth 1 -name '????-??-?? De avond met alles*' 2>/dev/null | wc -l
}
has_one() {
    [ "$(finished)" = 1 ] && [ "$(ls -A "$place" | wc -l)" = 1 ]
}
xdotool key Next
await 60 has_one || fail "no portfolio comes"
folder=$(ls -d "$place"/*)
[ "$(names_in "$folder")" = "01 Stellingenspel - begin.png|02 Stelling 1.png|03 Stelling 2.png|04 Quiz - begin.png|05 Vraag 1, foto.png|06 Vraag 1.png|07 Vraag 2.png|08 Terugblik.png|09 Kwaliteitenspel - begin.png|10 Slotvragen - begin.png|11 Slotvraag 1.png|12 Slotvraag 2.png|avond.pdf|uitslag.csv|" ] ||
    fail "in the folder: $(names_in "$folder")"
pdfinfo "$folder/avond.pdf" >"$tmp/info" || fail "no avond.pdf"
grep -Eq '^Pages: +12$' "$tmp/info" || fail "not a page a picture: $(grep Pages "$tmp/info")"
sed -n 's/^Onderdeel: \(.*\) = .*/\1/p' "$HOME/Documenten/Avondspel/avond.txt" >"$tmp/titles"
[ "$(wc -l <"$tmp/titles")" = "$parts" ] || fail "there are not $parts parts in the programme"
sed -i '/placemat/d' "$tmp/titles" # a remote types no name, so nobody made one
while IFS= read -r title; do
    grep -Fq "$title" "$folder/uitslag.csv" || fail "not in the table: $title"
done <"$tmp/titles"

step="and once only"
mask="0,0 1280,100" # where it says so
xdotool key Next Next Prior
shows "$(picture "$tmp/all" $((number - 1)))"
has_one || fail "there is: $(ls -A "$place")"
mask=
quit
grep -q "^avondspel: De plaatjes staan in ${folder#"$HOME/"}\$" "$tmp/err" || fail "it does not say where"
