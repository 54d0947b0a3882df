# A file that is saved while its title is on the screen: taken over when it is good, told when it is
# worse than before, left alone once the game is on. And the start screen, which lists what comes.
size=1280x720
xvfb_up "$tmp" "$size"
strip="0,0 1280,100" # where a sentence lies over the picture
live=$tmp/live.txt

# NAME TITLE STATEMENT: a pack, and what its title and its first statement look like.
pack_of() {
    printf 'Titel: %s\n\nStelling: %s\nSchool: eens\nUitleg: Zo is het.\n' "$2" "$3" >"$tmp/$1.txt"
    echo 'key Right | volgende' | rehearse "$tmp/$1" "$size" "$tmp/$1.txt"
}

strip_is_up() {
    import -silent -window root -crop 1x1+640+12 -depth 8 txt:- | grep -qi '#FFDCC4'
}

# FILE: what stands there now.
see_strip() {
    import -silent -window root -crop 1280x100+0+0 -depth 8 "rgb:$1"
}

strip_says_something_else() {
    see_strip "$tmp/strip.now.rgb"
    strip_is_up && ! cmp -s "$tmp/strip.now.rgb" "$tmp/strip.rgb"
}

pack_of one "De eerste titel" "Een stelling van de eerste."
pack_of two "De tweede titel" "Een stelling van de tweede."
pack_of three "De derde titel" "Een stelling van de derde."

step="the title as it was read"
cp "$tmp/one.txt" "$live"
start "$live" --stil --data "$tmp/data"
shows "$(picture "$tmp/one" 0)"

step="a new text, renamed into place as editors do"
cp "$tmp/two.txt" "$tmp/live.deel"
mv "$tmp/live.deel" "$live"
mask=$strip
shows "$(picture "$tmp/two" 0)"
strip_is_up || fail "nothing is told"
see_strip "$tmp/strip.rgb"

step="a mistake, in a file that is cut and written"
sed 's/^Titel.*/Titel: Fout/; s/^Stelling.*/Stelling:/' "$tmp/two.txt" >"$live"
await 10 strip_says_something_else || fail "the mistake is not told"
shows "$(picture "$tmp/two" 0)"

step="the mistake is mended"
cat "$tmp/three.txt" >"$live"
shows "$(picture "$tmp/three" 0)"

step="a title leaves nothing in the journal"
"$prog" avonden --data "$tmp/data" >"$tmp/list"
grep -q "nog geen avond" "$tmp/list" || fail "the list is: $(cat "$tmp/list")"

step="while the game is on nothing is read"
xdotool key Right
shows "$(picture "$tmp/three" 1)"
cat "$tmp/one.txt" >"$live"
sleep 3 # longer than two looks: there is no condition for what must not happen
shows "$(picture "$tmp/three" 1)"
quit

step="the start screen lists a file that comes"
own=$HOME/Documenten/Avondspel
mkdir -p "$own"
cp "$tmp/one.txt" "$own"
mask=
prepare "$tmp/first" "$size" </dev/null
"$prog" --offscreen "$size" --shots "$tmp/first"
start --stil --data "$tmp/data-start"
shows "$(picture "$tmp/first" 0)"
cp "$tmp/two.txt" "$own"
prepare "$tmp/second" "$size" </dev/null
"$prog" --offscreen "$size" --shots "$tmp/second"
shows "$(picture "$tmp/second" 0)"
quit
