# Counting in every way there is: digits, arrows, an estimate, taps on the cards; together and apart.
xvfb_up "$tmp" 1280x720

rehearse "$tmp/keys" 1280x720 "$pack" <<'STEPS'
key F5 | begin
key space | volgende
key Right | volgende
key 1 | cijfers 1
key 2 | cijfers 2
key 0 | cijfers 0
key 8 | cijfers 8
key Return | kies
key BackSpace | terug
key 1 | cijfers 1
key BackSpace | terug
key Tab | vak
key Up | omhoog
key Up | omhoog
key Down | omlaag
key a | apart
key 1 2 0 7 | cijfers 1207
key KP_Enter | kies
key n | nog-eens
key 3 4 2 | cijfers 342
key Right | volgende
key Prior | terug
key ctrl+z | terug
key ctrl+shift+z | opnieuw
key s | sla-over
key a | samen
key Right | volgende
key r | rood
key p | praten
key Up | omhoog
key s | sla-over
STEPS
start "$pack" --stil --data "$tmp/keys/data"
perform "$tmp/keys"
quit

rehearse "$tmp/taps" 1280x720 "$pack" <<'STEPS'
tap knop volgende | tik knop volgende
tap knop volgende | tik knop volgende
tap antwoord-rood | tik antwoord-rood
tap knop volgende | tik knop volgende
tap cijfers vak 1 | tik cijfers vak 1
tap cijfer 1 | tik cijfer 1
tap cijfer wis | tik cijfer wis
tap cijfer 2 | tik cijfer 2
tap cijfer klaar | tik cijfer klaar
tap zet tel rood 1 | tik zet tel rood 1
tap knop terug | tik knop terug
tap knop groen | tik knop groen
tap knop terug | tik knop terug
tap knop apart | tik knop apart
tap knop zwart | tik knop zwart
key period | zwart
tap knop volgende | tik knop volgende
tap knop terug | tik knop terug
tap knop knoppen | tik knop knoppen
tap knop hulp | tik knop hulp
key Escape | stoppen
STEPS
start "$pack" --stil --data "$tmp/taps/data"
perform "$tmp/taps"
quit

# Every one of these is a move, so each goes back with one key.
rehearse "$tmp/moves" 1280x720 "$pack" <<'STEPS'
key Right | volgende
key Right | volgende
key Right | volgende
key a | apart
key g | groen
key p | praten
key n | nog-eens
key a | samen
key r | rood
key s | sla-over
key s | sla-over
STEPS
start "$pack" --stil --data "$tmp/moves/data"
perform "$tmp/moves"
back_and_again "$tmp/moves"
quit
