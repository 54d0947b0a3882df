# A placemat laid by the mouse: three cards of each kind dragged to their zones, every way in which a drag
# ends without a card being laid, and the same placemat after the program was killed.
need sqlite3
xvfb_up "$tmp" 1600x900
size=1280x720
data=$tmp/data

# ZONE: the first three cards of its deck, as their numbers.
cards_of() {
    awk -v zone="bak $1" '
        /^== / { here = index($0, zone) > 0 }
        here && /"sleep kaart [0-9]+"$/ && ++n <= 3 { gsub(/"/, ""); print $NF }' "$tmp/decks/dump"
}

# The names of a class list, and one that is typed.
printf 'Bram\nÉva\n' >"$tmp/names"
start_of() {
    cat <<'STEPS'
key Next | volgende
tap naam | tik naam
type Sanne | typ Sanne
key Return | kies
key Return | kies
tap zet bak kwaliteiten 1 | tik zet bak kwaliteiten 1
STEPS
}

step="the decks"
{
    start_of
    printf 'tap zet bak motieven 1 | tik zet bak motieven 1\n'
    printf 'tap zet bak beroepen 1 | tik zet bak beroepen 1\n'
} | rehearse "$tmp/decks" "$size" cards --namen "$tmp/names"

zone=kwaliteiten
{
    start_of
    for next in motieven beroepen ''; do
        for card in $(cards_of "$zone"); do
            echo "drag sleep kaart $card -> vak $zone | sleep kaart $card -> vak $zone"
        done
        [ -z "$next" ] || echo "tap zet bak $next 1 | tik zet bak $next 1"
        zone=$next
    done
} >"$tmp/steps"
[ "$(grep -c '^drag' "$tmp/steps")" = 9 ] || fail "there are not three cards of each kind"
rehearse "$tmp/lay" "$size" cards --namen "$tmp/names" <"$tmp/steps"
grep -q '"sleep op motieven 3"' "$tmp/lay/dump" || fail "no three motives lie there"

start cards --namen "$tmp/names" --stil --data "$data" --window "$size"
shot_of=$window
perform "$tmp/lay"
last=$number

# Ways to let go of a card without laying it ---------------------------------------------------------

card=$(awk '/"sleep kaart [0-9]+"$/ { gsub(/"/, ""); n = $NF } END { print n }' "$tmp/lay/dump")
is_held() {
    see "$tmp/now.rgb" 2>/dev/null && ! cmp -s "$tmp/now.rgb" "$tmp/want.rgb"
}
held_in_the_air() {
    mask_out "$(picture "$tmp/lay" "$last")" "$tmp/want.rgb"
    hold "$tmp/lay" "$last" "sleep kaart $card" "vak beroepen"
    await 10 is_held || fail "nothing is in the air"
}
for way in 'key Escape' 'click 3' 'mousemove 1590 890 mouseup 1'; do
    step="a drag that ends by $way"
    held_in_the_air
    # shellcheck disable=SC2086
    xdotool $way
    shows "$(picture "$tmp/lay" "$last")"
    point "$tmp/lay" "$last" "vak beroepen"
    xdotool mouseup 1
    shows "$(picture "$tmp/lay" "$last")"
done
step="a card that is let go beside the placemat"
held_in_the_air
point "$tmp/lay" "$last" "knop volgende"
xdotool mouseup 1
shows "$(picture "$tmp/lay" "$last")"
step="a hand that strays and taps"
point "$tmp/lay" "$last" "sleep op beroepen 1"
xdotool mousedown 1 mousemove_relative 3 4 mouseup 1
await 10 is_held || fail "the card is not picked up"
tap "$tmp/lay" "$last" "sleep op beroepen 1"
shows "$(picture "$tmp/lay" "$last")"

# Kept -----------------------------------------------------------------------------------------------

step="the journal"
moves() {
    sqlite3 -readonly "$data/avondspel.db" "SELECT count(*) FROM move WHERE text LIKE '$1'"
}
[ "$(moves 'leg %')" = 9 ] || fail "$(moves 'leg %') cards are kept, not 9"
[ "$(moves 'naam %')" = 3 ] || fail "$(moves 'naam %') names are kept, not 3"

step="the placemat that comes back"
shot_of=
stop
"$prog" avonden --data "$data" >"$tmp/list"
[ "$(grep -c . "$tmp/list")" -ge 1 ] || fail "no evening is kept"
printf 'kies\n' >"$tmp/kies"
mkdir "$tmp/back"
cp -r "$data" "$tmp/copy"
"$prog" --data "$tmp/copy" --offscreen "$size" --moves "$tmp/kies" --shots "$tmp/back" || fail "it cannot be read"
start --stil --data "$data" --window "$size"
shot_of=$window
shows "$(picture "$tmp/back" 0)"
xdotool key Return
shows "$(picture "$tmp/back" 1)"
rehearse "$tmp/keys" "$size" cards --namen "$tmp/names" <<STEPS
$(cat "$tmp/steps")
key d | donker
key d | donker
STEPS
step="the same placemat as before"
shows "$(picture "$tmp/keys" $((last + 2)))"
step="a card that is taken back"
rehearse "$tmp/less" "$size" cards --namen "$tmp/names" <<STEPS
$(cat "$tmp/steps")
key Prior | terug
STEPS
xdotool key Prior
shows "$(picture "$tmp/less" $((last + 1)))"
quit
