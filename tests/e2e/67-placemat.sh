# A placemat laid by the mouse: three cards of each kind dragged to their zones, every way in which a drag
# ends without a card being laid, and the same placemat after the program was killed.
need sqlite3
. "$here/portfolio.sh"
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

# What goes home ---------------------------------------------------------------------------------------

# FOLDER NUMBER: all words of that picture on one line.
words_on() {
    awk -v step="== $(printf %02d "$2") " '
        /^== / { here = index($0, step) == 1 }
        here && /^run / { sub(/^[^"]*"/, ""); sub(/"$/, ""); printf "%s ", $0 }' "$1/dump"
}

exports "$tmp/uit/2026-11-22 Placemat" --data "$data" -o "$tmp/uit" --datum 2026-11-22
home=$folder
[ "$(names_in "$home")" = "Placemat Sanne.pdf|Placemat Sanne.png|avond.pdf|uitslag.csv|" ] ||
    fail "in the folder: $(names_in "$home")"
step="the placemat of the portfolio"
is_placemat "$home/Placemat Sanne"
rehearse "$tmp/look" 1920x1080 cards --namen "$tmp/names" <<STEPS
$(cat "$tmp/steps")
key Next | klaar
STEPS
look=$((last + 1))
size=1280x720 # as before
sed -n 's/^[^;]*;Sanne;\([^;]*\);.*/\1/p' "$home/uitslag.csv" |
    sed 's/[A-Z][a-z]*: //g; s/\. */\n/g; s/, /\n/g' | grep . >"$tmp/laid"
[ "$(grep -c . "$tmp/laid")" = 9 ] || fail "not nine cards: $(cat "$tmp/laid")"
while IFS= read -r words; do
    holds "$home/Placemat Sanne.pdf" "$words"
    holds "$home/avond.pdf" "$words"
    words_on "$tmp/look" "$look" | grep -Fq "$words" || fail "not on the screen: $words"
done <"$tmp/laid"
holds "$home/Placemat Sanne.pdf" Sanne 'Mijn placemat' 'Dit vind ik belangrijk'
# shellcheck disable=SC2046
set -- $(group "$tmp/look" "$look" placemat)
[ $# = 4 ] || fail "the screen shows no placemat"
convert "$(picture "$tmp/look" "$look")" -crop "$(($3 - $1))x$(($4 - $2))+$1+$2" +repage -shave 8x8 \
    -resize '992x702!' "$tmp/on-screen.png"
convert "$home/Placemat Sanne.png" -resize "$(($3 - $1))x$(($4 - $2))!" -shave 8x8 -resize '992x702!' "$tmp/at-home.png"
are_alike "$tmp/on-screen.png" "$tmp/at-home.png" 0.02

step="a card that is taken back"
rehearse "$tmp/less" "$size" cards --namen "$tmp/names" <<STEPS
$(cat "$tmp/steps")
key Prior | terug
STEPS
xdotool key Prior
shows "$(picture "$tmp/less" $((last + 1)))"
quit
