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
tap knop overzicht | tik knop overzicht
tap rij 0 | tik rij 0
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
tap rij 0 | tik rij 0
tap knop volgende | tik knop volgende
STEPS
start --stil --data "$tmp/mouse/data"
perform "$tmp/mouse"
quit
