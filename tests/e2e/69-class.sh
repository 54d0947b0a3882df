# A school with three hundred names, a class of thirty placemats, names that no file may have: what goes home
# of it, the same twice; nothing of it when it is stopped or the disk is full; and decks of every size.
need sqlite3 pdftotext
. "$here/portfolio.sh"
uit=$tmp/uit
data=$tmp/data

# A list of names -------------------------------------------------------------------------------------

{
    printf 'CON\na/b\nJosé\nJose\nSanne\nsanne \nSanne B\nZoë\nمحمد\nMarie-Louise Anna van der Velde\n'
    printf 'Wilhelmina%.0s' 1 2 3 4 5 6 7 8
    printf '\n'
    awk 'BEGIN { for (i = 12; i <= 300; i++) printf "Leerling %d\n", i }'
} >"$tmp/namen.txt"
[ "$(wc -l <"$tmp/namen.txt")" = 300 ] || fail "the list has not 300 names"

# Thirty with three cards of each kind, and one card for each who has a hard name.
awk 'BEGIN {
    print "volgende"
    count = split("CON|a/b|José|Sanne|Sanne B|sanne|Zoë|محمد", hard, "|")
    for (i = 1; i <= count; i++) printf "voor %s\nleg %d\n", hard[i], i
    for (i = 0; i < 30; i++) {
        printf "voor Leerling %d\n", 12 + i
        for (k = i; k < i + 3; k++) printf "leg %d\nleg %d\nleg %d\n", 1 + k % 52, 53 + k % 38, 91 + k % 20
        print "klaar"
    }
}' >"$tmp/lijst"

step="a list of three hundred names"
"$prog" cards --namen "$tmp/namen.txt" --offscreen 1280x720 --moves "$tmp/lijst" --data "$data" --dump >"$tmp/dump" ||
    fail "it does not play"
grep -q '"240 namen van de lijst kunnen er niet bij, zoals \\"Jose\\": te lang, dubbel of te veel."' "$tmp/dump" ||
    fail "it does not say which names stay out"
names="$(sqlite3 -readonly "$data/avondspel.db" "SELECT substr(text, 6) FROM move WHERE text LIKE 'naam %'")"
[ "$(echo "$names" | wc -l)" = 60 ] || fail "$(echo "$names" | wc -l) names come in, not 60"
[ "$(echo "$names" | grep -ic '^sanne *$')" = 1 ] || fail "one pupil stands there twice"

# What goes home --------------------------------------------------------------------------------------

mats='CON a-b José Sanne Sanne_B Zoë محمد'
for number in $(seq 12 41); do mats="$mats Leerling_$number"; done
{
    printf 'avond.pdf\nuitslag.csv\n'
    for mat in $mats; do printf 'Placemat %s.pdf\nPlacemat %s.png\n' "$mat" "$mat" | tr _ ' '; done
} | LC_ALL=C sort | tr '\n' '|' >"$tmp/expected"
exports "$uit/2026-11-22 Placemat" --data "$data" -o "$uit" --datum 2026-11-22
[ "$(names_in "$folder")" = "$(cat "$tmp/expected")" ] || fail "in the folder: $(names_in "$folder")"
is_paper "$folder/avond.pdf" 37 '1190.55 x 841.89'
holds "$folder/avond.pdf" CON a/b José 'Sanne B' Zoë محمد 'Leerling 41'
for mat in a-b محمد 'Leerling 41'; do
    step="the placemat of $mat"
    is_placemat "$folder/Placemat $mat"
done
grep -q '^Placemat;José;Beroepen: [^;]*;1 kaart;' "$folder/uitslag.csv" || fail "José is not in the table"
grep -q '^Placemat;Sanne;Beroepen: Tandarts, Automonteur.;2 kaarten;' "$folder/uitslag.csv" ||
    fail "Sanne and sanne are two"
[ "$(grep -c '^Placemat;Leerling .*;9 kaarten, samen klaar;' "$folder/uitslag.csv")" = 30 ] ||
    fail "not thirty full placemats are in the table"
first=$folder
exports "$uit/2026-11-22 Placemat (2)" --data "$data" -o "$uit" --datum 2026-11-22
step="the same evening gives the same bytes"
diff -r "$first" "$folder" >/dev/null || fail "$(diff -rq "$first" "$folder")"
rm -r "$folder"

# Stopped and full ------------------------------------------------------------------------------------

# Somebody presses Ctrl+C; where this runs in the background, that would not be heard without `env`.
halfway() {
    [ "$(find "$uit" -path '*/.avondspel-onaf-*/Placemat *.png' | wc -l)" -ge 15 ]
}
step="Ctrl+C in the middle of a class"
env --default-signal=INT "$prog" export --data "$data" -o "$uit" --datum 2026-11-22 >"$tmp/out" 2>"$tmp/err" &
pid=$!
await 60 halfway || fail "it does not come halfway"
kill -INT "$pid"
ends_with 1
grep -q '^avondspel: Gestopt. Er is niets bewaard.' "$tmp/err" || fail "it says: $(cat "$tmp/err")"
[ "$(names_in "$uit")" = "2026-11-22 Placemat|" ] || fail "there is: $(names_in "$uit")"
[ "$(names_in "$first")" = "$(cat "$tmp/expected")" ] || fail "what was there is not what it was"

# The first placemats fit below the limit, which stands in for a full disk, and the fuller ones do not.
step="a disk that is full in the middle"
code=0
(ulimit -f 800 && trap '' XFSZ && exec "$prog" export --data "$data" -o "$tmp/vol") >"$tmp/out" 2>"$tmp/err" || code=$?
[ "$code" = 1 ] || fail "exit code $code, not 1"
grep -q '^avondspel: .*Placemat Leerling 12.png niet bewaren' "$tmp/err" || fail "it says: $(cat "$tmp/err")"
[ -z "$(names_in "$tmp/vol")" ] || fail "something is left: $(names_in "$tmp/vol")"

# Decks of one card and of five hundred ---------------------------------------------------------------

printf 'Titel: Een\nSoort: kwaliteiten\n\nKaart: Dapper = Je durft veel.\n' >"$tmp/een.txt"
printf 'pak 1\ngeef Sanne\noverzicht\n' | plays "$tmp/een" "$tmp/een.txt"
exports "$uit/2026-11-22 Een" --data "$tmp/een" -o "$uit" --datum 2026-11-22
[ "$(names_in "$folder")" = "01 Kwaliteitenspel - begin.png|02 Wie heeft wat.png|avond.pdf|uitslag.csv|" ] ||
    fail "in the folder: $(names_in "$folder")"
holds "$folder/avond.pdf" Dapper Sanne

mkdir "$tmp/stapel"
for file in 1 2 3; do
    awk -v f="$file" 'BEGIN {
        printf "Soort: kwaliteiten\n\n"
        for (i = 1; i <= 167; i++) printf "Kaart: Kaart %d.%d = Dit doe je graag en goed, nummer %d.%d.\n", f, i, f, i
    }' >"$tmp/stapel/$file.txt"
done
awk 'BEGIN { for (i = 1; i <= 501; i++) printf "pak %d\ngeef Kind %d\n", i, i % 40 + 1; print "overzicht" }' |
    plays "$tmp/veel" "$tmp/stapel"
exports "$uit/2026-11-22 Kwaliteitenspel" --data "$tmp/veel" -o "$uit" --datum 2026-11-22
[ "$(wc -l <"$folder/uitslag.csv")" = 502 ] || fail "not every card is in the table"
grep -q ';Kaart 3.167;voor Kind 22;' "$folder/uitslag.csv" || fail "the last card is not in the table"

# Drawings --------------------------------------------------------------------------------------------

# A program of which the drawings are our own to spoil: one is damaged, another is not there.
mkdir -p "$tmp/los/bin" "$tmp/los/quizzes" "$tmp/los/assets"
cp "$prog" "$tmp/los/bin/"
cp -r assets/icons "$tmp/los/assets/"
printf '<svg' >"$tmp/los/assets/icons/beroepen/tandarts.svg"
rm "$tmp/los/assets/icons/beroepen/elektricien.svg"
printf 'voor Sanne\nleg 4\nleg 5\n' | plays "$tmp/teken" cards
step="a drawing that is damaged, and one that is not there"
"$tmp/los/bin/avondspel" export --data "$tmp/teken" -o "$tmp/mist" --datum 2026-11-22 >"$tmp/out" 2>"$tmp/err" ||
    fail "exit code $?"
[ "$(cat "$tmp/err")" = "avondspel: Het pictogram tandarts.svg is beschadigd." ] || fail "it says: $(cat "$tmp/err")"
holds "$(cat "$tmp/out")/Placemat Sanne.pdf" Tandarts Elektricien
