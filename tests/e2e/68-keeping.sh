# The portfolio is written while the evening goes on: keys are answered at once, a folder with everything
# comes, who stops waits for it, and after a cancel, a closed window or a kill nothing half has its name.
need pdfinfo

HOME=$tmp/thuis
export HOME
place=$HOME/Documenten/Avondspel/portfolio
size=1280x720
count=30
mkdir -p "$HOME/Documenten"
xvfb_up "$tmp" "$size"

# Long enough that it is not there before the next key.
awk -v n="$count" 'BEGIN {
    print "Titel: Lange avond\n"
    for (i = 1; i <= n; i++) printf "Stelling: Dit is stelling %d van een lange avond.\n\n", i
}' >"$tmp/lang.txt"
awk -v n="$count" 'BEGIN {
    for (i = 1; i <= n; i++) printf "@1 naar %d\n@1 antwoorden\n@1 sluit\n@1 tel rood 12\n@1 tel groen 20\n@1 uitslag\n", i
    print "@1 naar 1\n@1 antwoorden"
}' >"$tmp/zetten"

finished() {
    find "$place" -mindepth 1 -maxdepth 1 -name '????-??-?? Lange avond*' 2>/dev/null | wc -l
}

# NUMBER: so many portfolios, and nothing besides.
has_only() {
    [ "$(finished)" = "$1" ] && [ "$(ls -A "$place" | wc -l)" = "$1" ]
}

# Something is there that was not there before, without the name of a portfolio.
is_busy() {
    [ "$(find "$place" -mindepth 2 2>/dev/null | wc -l)" -gt 0 ] &&
        [ "$(ls -A "$place" | wc -l)" -gt "$(finished)" ]
}

# FOLDER: an evening with many pictures, and the key pressed.
begin() {
    start "$tmp/lang.txt" --stil --data "$1" --moves "$tmp/zetten"
    mask=
    shows "$tmp/at.png"
    was=$(finished)
    xdotool key e
    await 10 is_busy || fail "nothing is being written"
}

still_busy() {
    [ "$(finished)" = "$was" ] || fail "it was there too soon for this test"
}

step="off screen"
mkdir "$tmp/uit"
"$prog" "$tmp/lang.txt" --offscreen "$size" --moves "$tmp/zetten" --shots "$tmp/uit" || fail "the steps cannot be played"
cp "$(ls "$tmp/uit"/*.png | sort -V | tail -n 1)" "$tmp/at.png"
printf '@1 volgende\n' | cat "$tmp/zetten" - >"$tmp/verder"
rm -r "$tmp/uit" && mkdir "$tmp/uit"
"$prog" "$tmp/lang.txt" --offscreen "$size" --moves "$tmp/verder" --shots "$tmp/uit" || fail "the steps cannot be played"
cp "$(ls "$tmp/uit"/*.png | sort -V | tail -n 1)" "$tmp/next.png"
rm -r "$tmp/uit"

step="the evening goes on while it is written"
begin "$tmp/data"
mask="0,0 1280,60" # the line and its words
xdotool key Right
shows "$tmp/next.png"
still_busy
xdotool key Left
shows "$tmp/at.png"
still_busy
await 120 has_only 1 || fail "no portfolio comes"
folder=$(ls -d "$place"/*)
step="what is in it"
[ "$(find "$folder" -name '*.png' | wc -l)" -ge "$count" ] || fail "not all pictures are there: $(ls "$folder")"
pdfinfo "$folder/avond.pdf" >"$tmp/info" || fail "no avond.pdf"
[ "$(sed -n 's/^Pages: *//p' "$tmp/info")" -ge "$count" ] || fail "not all pages are there"
[ "$(grep -c . "$folder/uitslag.csv")" -gt "$count" ] || fail "not all results are there"
mask=
quit
grep -q "^avondspel: De plaatjes staan in ${folder#"$HOME/"}\$" "$tmp/err" || fail "it does not say where"

step="who stops waits for it"
begin "$tmp/data2"
xdotool key Escape
still_busy
xdotool key j
await 120 is_gone || fail "the program does not stop"
ends_with 0
has_only 2 || fail "there is: $(ls -A "$place")"
[ -s "$place/${folder##*/} (2)/avond.pdf" ] || fail "no second portfolio"

step="cancelled"
begin "$tmp/data3"
xdotool key Escape x
await 10 has_only 2 || fail "something half is left: $(ls -A "$place")"
xdotool key Right
mask="0,0 1280,100" # the sentence
shows "$tmp/next.png"
mask=
quit
[ ! -s "$tmp/err" ] || fail "it says: $(cat "$tmp/err")"

step="the laptop shuts down"
begin "$tmp/data4"
still_busy
kill -TERM "$pid"
ends_with 0
has_only 2 || fail "something half is left: $(ls -A "$place")"
grep -q 'Maak ze met: avondspel export' "$tmp/err" || fail "nothing is said"

step="killed"
begin "$tmp/data5"
still_busy
kill -KILL "$pid"
wait "$pid" 2>/dev/null || true
[ "$(finished)" = 2 ] || fail "half a portfolio has the name of one: $(ls -A "$place")"
start --stil --data "$tmp/data5"
xdotool key Return
shows "$tmp/at.png"
quit

step="no place for it"
chmod 500 "$place"
if ! mkdir "$place/proef" 2>/dev/null; then
    start "$tmp/lang.txt" --stil --data "$tmp/data6" --moves "$tmp/zetten"
    xdotool key e
    xdotool key Right
    mask="0,0 1280,100"
    shows "$tmp/next.png"
    mask=
    quit
    grep -q '^avondspel: ' "$tmp/err" || fail "nothing is said"
else
    rmdir "$place/proef" # whoever may do anything may also write here
fi
chmod 700 "$place"
