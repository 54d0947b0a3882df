# The teacher's own window on one display: what is done in it happens in the room, closing it stops
# nothing.
xvfb_up "$tmp" 1920x1080

rehearse "$tmp/room" 1920x1080 "$pack" <<'STEPS'
key Right | volgende
key Right | volgende
key Right | volgende
key Right | volgende
STEPS
rehearse "$tmp/teacher" 1280x800 "$pack" --leerkracht <"$tmp/room/steps"

# WINDOW: keys go there.
is_in_front() {
    [ "$(xdotool getwindowfocus)" = "$1" ]
}
two_windows() {
    [ "$(xdotool search --all --onlyvisible --pid "$pid" --name '^avondspel' | wc -l)" = "$1" ]
}

start "$pack" --stil --data "$tmp/data" --leerkracht
step="two windows"
await 10 two_windows 2 || fail "there are not two"
teacher=$(xdotool search --all --onlyvisible --pid "$pid" --name 'leerkracht$')
room=$(xdotool search --all --onlyvisible --pid "$pid" --name '^avondspel$')
xdotool windowactivate "$teacher"
await 10 is_in_front "$teacher" || fail "the teacher's window has no keys"
step="a key in the teacher's window"
xdotool key Right
# The clock of the evening is in its bar: only the stage is compared.
mask="0,0 1280,73"
shot_of=$teacher
shows "$(picture "$tmp/teacher" 1)"
step="a click in the teacher's window"
tap "$tmp/teacher" 1 "knop volgende"
shows "$(picture "$tmp/teacher" 2)"

step="closing the teacher's window"
xdotool key alt+F4
await 10 two_windows 1 || fail "it does not close"
await 10 is_in_front "$room" || xdotool windowactivate "$room"
await 10 is_in_front "$room" || fail "the room has no keys"
mask=
shot_of=
xdotool key Right
shows "$(picture "$tmp/room" 3)"
quit
