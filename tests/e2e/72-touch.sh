# A finger and nothing else: statements counted by digits in the foot, the hand that changes sides, and a
# card given to a name that is typed on the screen. 1024x768, because there everything is smallest.
need sqlite3
xvfb_up "$tmp" 1024x768
size=1024x768

rehearse "$tmp/count" "$size" "$pack" <<'STEPS'
tap titel | tik titel
tap knop volgende | tik knop volgende
tap knop volgende | tik knop volgende
tap knop volgende | tik knop volgende
tap cijfers vak 1 | tik cijfers vak 1
tap cijfer 1 | tik cijfer 1
tap cijfer 2 | tik cijfer 2
tap cijfer 8 | tik cijfer 8
tap cijfer wis | tik cijfer wis
tap cijfer 9 | tik cijfer 9
tap cijfer klaar | tik cijfer klaar
tap knop knoppen | tik knop knoppen
tap knop hand | tik knop hand
tap knop volgende | tik knop volgende
tap knop zwart | tik knop zwart
click 1 | tik ergens
tap knop knoppen | tik knop knoppen
tap knop overzicht | tik knop overzicht
tap rij 2 | tik rij 2
tap knop terug | tik knop terug
STEPS
start "$pack" --stil --data "$tmp/count/data"
perform "$tmp/count"
step="the journal of the count"
counted() {
    sqlite3 -readonly "$tmp/count/data/avondspel.db" "SELECT count(*) FROM move WHERE text = 'stem rood 12 groen 9'"
}
[ "$(counted)" = 1 ] || fail "the votes are not kept"
step="stopping by finger"
rehearse "$tmp/stop" "$size" "$pack" <<STEPS
$(cat "$tmp/count/steps")
tap knop knoppen | tik knop knoppen
tap knop stoppen | tik knop stoppen
STEPS
last=$number
tap "$tmp/stop" "$last" "knop knoppen"
shows "$(picture "$tmp/stop" $((last + 1)))"
tap "$tmp/stop" $((last + 1)) "knop stoppen"
shows "$(picture "$tmp/stop" $((last + 2)))"
tap "$tmp/stop" $((last + 2)) "knop ja"
ends_with 0

cards=cards/kwaliteiten.txt
rehearse "$tmp/name" "$size" "$cards" --seed 7 <<'STEPS'
tap titel | tik titel
tap knop volgende | tik knop volgende
tap knop volgende | tik knop volgende
tap knop volgende | tik knop volgende
tap naam | tik naam
tap toets z | tik toets z
tap toets o | tik toets o
tap toets p | tik toets p
tap toets wis | tik toets wis
tap toets ë | tik toets ë
tap toets - | tik toets -
tap toets l | tik toets l
tap toets accenten | tik toets accenten
tap toets á | tik toets á
tap toets spatie | tik toets spatie
tap toets hoofdletter | tik toets hoofdletter
tap toets b | tik toets b
tap toets klaar | tik toets klaar
tap knop volgende | tik knop volgende
tap naam | tik naam
tap toets z | tik toets z
tap keuze 1 | tik keuze 1
tap knop volgende | tik knop volgende
tap naam | tik naam
tap toets sluit | tik toets sluit
STEPS
start "$cards" --seed 7 --stil --data "$tmp/name/data"
perform "$tmp/name"
step="the journal of the cards"
given() {
    sqlite3 -readonly "$tmp/name/data/avondspel.db" "SELECT count(*) FROM move WHERE text = 'geef Zoë-Lá B'"
}
[ "$(given)" = 2 ] || fail "$(given) cards are given, not 2"
quit
