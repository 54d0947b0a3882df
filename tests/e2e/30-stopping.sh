# Stopping is asked first, whatever the key; the cross of a window stops at once, and all is kept.
xvfb_up "$tmp" 1920x1080

rehearse "$tmp/ask" 1920x1080 "$pack" <<'STEPS'
key Right | volgende
key Escape | stoppen
key Escape | stoppen
key q | stoppen
key Right | volgende
key Escape | stoppen
tap knop volgende | tik knop volgende
key Escape | stoppen
STEPS
start "$pack" --stil --data "$tmp/data"
perform "$tmp/ask"
step="yes, stop"
xdotool key j
ends_with 0

step="the key yes alone does not stop"
rehearse "$tmp/yes" 1920x1080 "$pack" <<'STEPS'
key Right | volgende
key j | ja
key Escape | stoppen
tap knop ja | ja
STEPS
# The last step has no picture on the screen: the program is gone.
start "$pack" --stil --data "$tmp/data2"
sed '$d' "$tmp/yes/steps" >"$tmp/yes/but-one"
mv "$tmp/yes/but-one" "$tmp/yes/steps"
perform "$tmp/yes"
tap "$tmp/yes" 3 "knop ja"
ends_with 0

# In front of people there is a desktop behind the window, so it asks as well.
step="closing the full screen"
rehearse "$tmp/closed" 1920x1080 "$pack" <<'STEPS'
key Right | volgende
key alt+F4 | stoppen
key Escape | stoppen
key Right | volgende
STEPS
start "$pack" --stil --data "$tmp/data4"
perform "$tmp/closed"
quit

step="the window is closed"
start "$pack" --stil --data "$tmp/data3" --window 1280x720
xdotool key Right Right alt+F4
ends_with 0
step="what was played is kept"
"$prog" avonden --data "$tmp/data3" >"$tmp/list"
grep -q "stelling 1 van 12" "$tmp/list" || fail "the list is: $(cat "$tmp/list")"
