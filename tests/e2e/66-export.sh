# The portfolio of an evening, as other programs see it: pictures of the right size, PDFs with the words in
# them, the results as a table; the same twice, nothing replaced, and nothing left when it is stopped.
need script
. "$here/portfolio.sh"

# An evening of statements ------------------------------------------------------------------------------

says 2 'Er is nog geen avond bewaard' --data "$tmp/data"
uit=$tmp/uit
plays "$tmp/data" "$pack" "$tmp/shots" <quizzes/voorbeeld.zetten
exports "$uit/2026-11-22 Samen een school kiezen" --data "$tmp/data" -o "$uit" --datum 2026-11-22
[ "$(names_in "$folder")" = "01 Stellingenspel - begin.png|02 Stelling 1.png|03 Stelling 2.png|04 Stelling 3.png|05 Stelling 4.png|06 Stelling 10.png|07 Stelling 12, foto.png|08 Stelling 12.png|09 Uitslagen.png|avond.pdf|uitslag.csv|" ] ||
    fail "in the folder: $(names_in "$folder")"
[ "$(names_in "$uit")" = "2026-11-22 Samen een school kiezen|" ] || fail "beside it: $(names_in "$uit")"

# What the room saw, in the PNG and on its page of the PDF.
for at in 01:begin 02:stem-rood-9-groen-11 06:stem-rood-6-groen-15 08:stem-rood-11-groen-10 09:einde; do
    shot=$(find "$folder" -name "${at%:*} *")
    is_size "$shot" 1920 1080
    are_alike "$shot" "$(find "$tmp/shots" -name "*-${at#*:}.png" | head -n 1)" 0.01
done
is_paper "$folder/avond.pdf" 9 '841.89 x 595.276'
grep -q '^Title: *Samen een school kiezen' "$tmp/info" || fail "the title is not in the file"
TZ=UTC pdfinfo "$folder/avond.pdf" | grep -q '^CreationDate: *Sun Nov 22 12:00:00 2026' || fail "the date is not in the file"
holds "$folder/avond.pdf" 'Je kiest een school het best samen met je vrienden.' 'eerst 12, nu 9 oneens' 'Zo dacht de zaal' \
    'Samen een school kiezen · 22 november 2026'
pdftoppm -r 96 -png -f 6 -l 7 "$folder/avond.pdf" "$tmp/page"
for at in "06 Stelling 10" "07 Stelling 12, foto"; do
    number=${at%% *}
    convert "$tmp/page-${number#0}.png" -gravity center -crop 1123x632+0+0 +repage "$tmp/page.png"
    convert "$folder/$at.png" -resize '1123x632!' "$tmp/shot.png"
    are_alike "$tmp/page.png" "$tmp/shot.png" 0.02 # seen through another grid
done

csv=$folder/uitslag.csv
[ "$(head -c 3 "$csv" | od -An -tx1 | tr -d ' ')" = efbbbf ] || fail "no BOM"
[ "$(grep -c "$(printf '\r')\$" "$csv")" = "$(wc -l <"$csv")" ] || fail "not every line ends with CRLF"
grep -q '^Samen een school kiezen;Stelling 1;.*;;1;;;;;12;8;' "$csv" || fail "the first vote is not in the table"
grep -q ';9 rood, 11 groen;2;;;;;9;11;' "$csv" || fail "the second vote is not in the table"
grep -q ';1;7;19;18;8;25;27;' "$csv" || fail "parents and children are not apart"
grep -q ';vooral rood;1;;;;;;;vooral rood' "$csv" || fail "the estimate is not in the table"

step="twice the same"
exports "$uit/2026-11-22 Samen een school kiezen (2)" --data "$tmp/data" -o "$uit" --datum 2026-11-22
diff -r "$uit/2026-11-22 Samen een school kiezen" "$folder" >/dev/null || fail "the same evening gives other bytes"
started=$(date +%F)
cd "$tmp" # the usual place is here, and the usual day that of the evening
case $prog in /*) here_prog=$prog ;; *) here_prog=$OLDPWD/$prog ;; esac
"$here_prog" export 1 --data "$tmp/data" >"$tmp/out"
cd "$OLDPWD"
[ "$(cat "$tmp/out")" = "./$started Samen een school kiezen" ] || [ "$(date +%F)" != "$started" ] ||
    fail "the folder is: $(cat "$tmp/out")"

# A quiz of a class, and cards for people with hard names --------------------------------------------------

plays "$tmp/quiz" quizzes/mini-stage <<'END'
vraag 1
antwoorden
goed
vraag 2
antwoorden
goed
winnaar
naam Zoë en haar moeder
terugblik
END
exports "$uit/2026-11-22 Quiz" --data "$tmp/quiz" -o "$uit" --datum 2026-11-22
[ "$(names_in "$folder")" = "01 Quiz - begin.png|02 Vraag 1.png|03 Vraag 2.png|04 Winnaar.png|05 Terugblik.png|avond.pdf|uitslag.csv|" ] ||
    fail "in the folder: $(names_in "$folder")"
holds "$folder/avond.pdf" Zoë 'en haar moeder' 'Dit was goed'
grep -q '^Quiz;Vraag 1;.*;.* was goed;;;;;;;;' "$folder/uitslag.csv" || fail "the right answer is not in the table"

plays "$tmp/deal" cards/kwaliteiten.txt <<'END'
pak 1
geef =Çelik
pak 2
geef محمد
wijzen
wijze top3
voor Sanne
kies 1
kies 3
top
leerling
voor A/B: "C"
kies 4
top
leerling
voor CON?
kies 5
top
overzicht
END
exports "$uit/2026-11-22 Kwaliteitenspel" --data "$tmp/deal" -o "$uit" --datum 2026-11-22
[ "$(names_in "$folder")" = "01 Kwaliteitenspel - begin.png|02 Top 3 van Sanne.png|03 Top 3 van A-B - 'C'.png|04 Top 3 van CON.png|05 Wie heeft wat.png|avond.pdf|uitslag.csv|" ] ||
    fail "in the folder: $(names_in "$folder")"
grep -q 'voor =Çelik' "$folder/uitslag.csv" || fail "the name is not in the table"

# Where a person looks ----------------------------------------------------------------------------------------

step="progress on a terminal"
script -qec "$prog export --data $tmp/deal -o $tmp/tty --datum 2026-11-22" /dev/null >"$tmp/seen" </dev/null || fail "exit code $?"
tr '\r' '\n' <"$tmp/seen" | grep -q '2 van 5 Top 3 van Sanne' || fail "no progress: $(cat "$tmp/seen")"

# Stopped halfway: nothing is left, and what was there is as it was.
{
    printf 'Titel: Lang\n'
    awk 'BEGIN { for (i = 1; i <= 80; i++) printf "\nStelling: Dit is stelling nummer %d.\n", i }'
} >"$tmp/lang.txt"
awk 'BEGIN { for (i = 1; i <= 80; i++) printf "naar %d\nantwoorden\nstem rood %d groen 3\n", i, i }' |
    plays "$tmp/lang" "$tmp/lang.txt"
step="stopping"
mkdir "$tmp/stop"
has_draft() {
    [ -n "$(find "$tmp/stop" -name '.avondspel-onaf-*')" ]
}
"$prog" export --data "$tmp/lang" -o "$tmp/stop" >"$tmp/out" 2>"$tmp/err" &
pid=$!
await 20 has_draft || fail "it does not begin"
kill -TERM "$pid"
ends_with 1
grep -q '^avondspel: Gestopt. Er is niets bewaard.' "$tmp/err" || fail "it says: $(cat "$tmp/err")"
[ -z "$(names_in "$tmp/stop")" ] || fail "something is left: $(names_in "$tmp/stop")"

step="killed"
"$prog" export --data "$tmp/lang" -o "$tmp/stop" >"$tmp/out" 2>"$tmp/err" &
pid=$!
await 20 has_draft || fail "it does not begin"
stop
has_draft || fail "it was done before it was killed"
exports "$tmp/stop/2026-11-22 Lang" --data "$tmp/lang" -o "$tmp/stop" --datum 2026-11-22
[ "$(names_in "$tmp/stop")" = "2026-11-22 Lang|" ] || fail "what was killed is not swept away"
[ "$(find "$folder" -name '*.png' | wc -l)" = 81 ] || fail "not every picture is there"

step="an evening that is being played"
xvfb_up "$tmp" 1280x720
start "$pack" --stil --data "$tmp/now"
xdotool key Right
plays_now() {
    "$prog" avonden --data "$tmp/now" 2>/dev/null | grep -q 'stelling 1 van 12, speelt nu'
}
await 10 plays_now || fail "it is not in the journal"
exports "$uit/2026-11-22 Samen een school kiezen (3)" --data "$tmp/now" -o "$uit" --datum 2026-11-22
step="and goes on"
xdotool key Right
quit

# What cannot be done ---------------------------------------------------------------------------------------

says 2 '"drie" is geen nummer' drie --data "$tmp/data"
says 2 'één avond tegelijk' 1 2 --data "$tmp/data"
says 2 '\.' 999 --data "$tmp/data"
says 2 'hoort een dag, zoals 2026-11-22' --data "$tmp/data" --datum gisteren
says 1 'Kies een map waarin je mag schrijven' --data "$tmp/data" -o /proc
printf 'x' >"$tmp/bestand"
says 1 'Kies een map waarin je mag schrijven' --data "$tmp/data" -o "$tmp/bestand"

# A disk that is full in the middle: a limit on the size of files stands in for it.
step="a full disk"
code=0
(ulimit -f 200 && trap '' XFSZ && exec "$prog" export --data "$tmp/quiz" -o "$tmp/vol") >"$tmp/out" 2>"$tmp/err" || code=$?
[ "$code" = 1 ] || fail "exit code $code, not 1"
grep -q 'niet bewaren' "$tmp/err" || fail "nothing is said"
[ -z "$(names_in "$tmp/vol")" ] || fail "something is left: $(names_in "$tmp/vol")"
