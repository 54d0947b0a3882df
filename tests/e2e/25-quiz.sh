# A whole quiz of a folder by the two keys of a presenter remote, to the last page of the recap. Then one
# in which people are counted: a question is struck, a round is won, its winner's name is typed, and the
# program is killed.
quiz=quizzes/mini-stage
xvfb_up "$tmp" 1280x720

i=0
while [ $i -lt 150 ]; do
    echo 'key Next | volgende'
    i=$((i + 1))
done >"$tmp/forward"
sed 's/.*| //' "$tmp/forward" >"$tmp/forward.moves"
step="forward to the end"
last=$("$prog" "$quiz" --offscreen 640x360 --moves "$tmp/forward.moves" --dump |
    awk '/^== /{n = $2} /"melding"$/{print n - 1; exit}')
[ "${last:-0}" -gt 60 ] || fail "the last step of twenty questions is step ${last:-unknown}"

{
    head -n 9 "$tmp/forward"
    printf 'key Prior | terug\nkey Prior | terug\nkey Prior | terug\n'
    head -n $((last - 6)) "$tmp/forward"
} >"$tmp/steps"
rehearse "$tmp/clicker" 1280x720 "$quiz" <"$tmp/steps"
step="the last step"
grep -q '"Dit was goed"' "$tmp/clicker/dump" || fail "there is no recap"
start "$quiz" --stil --data "$tmp/clicker/data"
perform "$tmp/clicker"
quit

rehearse "$tmp/counted" 1280x720 "$quiz" <<'STEPS'
key Next | volgende
key Tab | vak
key Up | omhoog
key Up | omhoog
key Tab | vak
key Down | omlaag
key Up | omhoog
key Return | kies
key 3 1 | cijfers 31
key Return | kies
key s | sla-over
key Next | volgende
key Next | volgende
key 3 5 | cijfers 35
key 2 0 | cijfers 20
key Return | kies
key Next | volgende
key Next | volgende
key Next | volgende
key 9 | cijfers 9
key x | schrap
key Prior | terug
key 1 | cijfers 1
key BackSpace | terug
key 1 2 | cijfers 12
key n | nog-eens
key Prior | terug
key Next | volgende
key Next | volgende
key Next | volgende
key 1 Return | staan 1
key Right | volgende
key w | winnaar
type Samira en haar moeder | typ Samira en haar moeder
key Return | kies
key n | nog-eens
key 2 9 Return | staan 29
key Next | volgende
STEPS
start "$quiz" --stil --data "$tmp/counted/data"
perform "$tmp/counted"

step="the evening that comes back"
stop
start --stil --data "$tmp/counted/data"
xdotool key Return
mask=
shows "$(picture "$tmp/counted" "$number")"
xdotool key Prior
shows "$(picture "$tmp/counted" $((number - 1)))"
quit
