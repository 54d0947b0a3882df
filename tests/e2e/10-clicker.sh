# A whole evening by the keys of a presenter remote: forward, back, black, and the start key that sends
# F5 and Escape in turn. Full screen, and after every key the screen is what off screen was painted.
xvfb_up "$tmp" 1920x1080

# A remote can play everything to the end: this many times forward.
i=0
while [ $i -lt 120 ]; do
    echo 'key Next | volgende'
    i=$((i + 1))
done >"$tmp/forward"
sed 's/.*| //' "$tmp/forward" >"$tmp/forward.moves"
step="forward to the end"
last=$("$prog" "$pack" --offscreen 640x360 --moves "$tmp/forward.moves" --dump |
    awk '/^== /{n = $2} /"melding"$/{print n - 1; exit}')
[ "${last:-0}" -gt 40 ] || fail "the last step of twelve statements is step ${last:-unknown}"

{
    cat <<'STEPS'
key F5 | begin
key Next | volgende
key b | zwart
key b | zwart
key Next | volgende
key Escape | stoppen
key F5 | begin
key period | zwart
key Prior | terug
key Prior | terug
key Prior | terug
key Next | volgende
key Next | volgende
STEPS
    head -n $((last - 3)) "$tmp/forward"
} >"$tmp/steps"
rehearse "$tmp/all" 1920x1080 "$pack" <"$tmp/steps"
start "$pack" --stil --data "$tmp/data"
perform "$tmp/all"

step="to stop with a remote"
xdotool key Escape
"$prog" avonden --data "$tmp/data" >"$tmp/list"
grep -q "Samen een school kiezen.*speelt nu" "$tmp/list" || fail "the list is: $(cat "$tmp/list")"
xdotool key j
ends_with 0
