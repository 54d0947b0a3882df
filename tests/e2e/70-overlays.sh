# What lies over the evening: test card, help, overview; by keys, by remote and by mouse. And the start
# screen, by keys and by mouse.
xvfb_up "$tmp" 1280x720

rehearse "$tmp/over" 1280x720 "$pack" <<'STEPS'
key Right | volgende
key t | testkaart
key Next | volgende
key Prior | terug
key b | zwart
key F5 | begin
key Escape | stoppen
key d | donker
key d | donker
key t | testkaart
key F1 | hulp
key Escape | stoppen
key question | hulp
key Left | terug
key plus | groter
key plus | groter
key minus | kleiner
key minus | kleiner
key minus | kleiner
key plus | groter
key o | overzicht
key Right | volgende
key Down | omlaag
key Left | terug
key Return | kies
key o | overzicht
key Escape | stoppen
key o | overzicht
key Next | volgende
key b | zwart
key Right | volgende
key o | overzicht
tap rij 6 | tik rij 6
tap knop knoppen | tik knop knoppen
tap knop overzicht | tik knop overzicht
tap rij 0 | tik rij 0
tap knop knoppen | tik knop knoppen
tap knop hulp | tik knop hulp
tap knop volgende | tik knop volgende
STEPS
start "$pack" --stil --data "$tmp/over/data"
perform "$tmp/over"
stop

# The start screen: the examples beside the program, nothing to go on with.
rehearse "$tmp/begin" 1280x720 <<'STEPS'
key F1 | hulp
key Escape | stoppen
key Right | volgende
key Left | terug
key Down | omlaag
key Return | kies
key Right | volgende
STEPS
start --stil --data "$tmp/begin/data"
perform "$tmp/begin"
quit
rehearse "$tmp/mouse" 1280x720 <<'STEPS'
tap wijs 10 | tik wijs 10
tap wijs 0 | tik wijs 0
tap knop knoppen | tik knop knoppen
tap knop testkaart | tik knop testkaart
tap knop testkaart | tik knop testkaart
tap rij 2 | tik rij 2
tap knop volgende | tik knop volgende
STEPS
start --stil --data "$tmp/mouse/data"
perform "$tmp/mouse"
quit

# A teacher's own folder with packs full of mistakes: their messages, page by page, and rows on many pages.
HOME=$tmp/thuis
export HOME
own=$HOME/Documenten/Avondspel
mkdir -p "$own"
for number in $(seq 10 39); do
    printf 'Titel: Pak %s\n\nStelling: Zo is het.\n' "$number" >"$own/pak-$number.txt"
done
for number in 1 2 3 4 5; do
    printf 'Stelling: Nummer %s.\nSchool: paars\nUitleg: Daarom.\n\n' "$number"
done >"$own/fout.txt"
rehearse "$tmp/messages" 1280x720 <<'STEPS'
tap meldingen 0 | tik meldingen 0
key Next | volgende
key Prior | terug
tap knop volgende | tik knop volgende
tap knop terug | tik knop terug
key d | donker
key d | donker
key Escape | stoppen
key l | lees
tap knop stoppen | tik knop stoppen
key Return | kies
key l | lees
key Left | terug
key Up | omhoog
tap wijs 0 | tik wijs 0
tap wijs 10 | tik wijs 10
tap rij 12 | tik rij 12
key Right | volgende
STEPS
start --stil --data "$tmp/messages/data"
perform "$tmp/messages"
quit
