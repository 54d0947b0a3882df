# Two real displays: the room on the beamer, the teacher on the laptop. Keys swap them, show the same on both,
# hold the room's picture, make it white or black; and the beamer comes, goes, copies the laptop and changes
# its size while the evening is played. After each the room has its picture and the teacher's is nowhere
# else. Pictures of both are compared to the pixel, but for the teacher's bars; and what is written in them is
# read: the words that only the teacher may know are not on the beamer before their step.
# shellcheck disable=SC2034 # read by lib.sh
if ! command -v Xorg >/dev/null || ! command -v xrandr >/dev/null || ! xorg_up "$tmp"; then
    echo "  SKIPPED $scenario: there is no Xorg with a driver for no graphics card here (make deps-test)" >&2
    exit 0
fi
laptop=1280x800+0+0
beamer=1280x720+1280+0

rehearse "$tmp/room" 1280x720 "$pack" <<'STEPS'
key Right | volgende
key Right | volgende
key Right | volgende
key s | sla-over
key Right | volgende
STEPS
rehearse "$tmp/small" 1280x800 "$pack" <"$tmp/room/steps"
rehearse "$tmp/large" 1920x1080 "$pack" <"$tmp/room/steps"
rehearse "$tmp/teacher" 1280x800 "$pack" --leerkracht <"$tmp/room/steps"

# FOLDER WORDS: the steps whose picture has them, by number.
steps_with() {
    awk -v words="$2" '
        $1 == "==" { at = $2 + 0 }
        $1 == "run" && index($0, words) && !said[at]++ { printf "%s%d", sep, at; sep = " " }' "$1/dump"
}

# FOLDER FOLDER WORDS STEPS STEPS: they stand in the room's pictures (the first folder) of these steps and
# of no other, and in the teacher's of those.
told() {
    step="who reads \"$3\""
    room=$(steps_with "$1" "$3") teacher=$(steps_with "$2" "$3")
    [ "$room" = "$4" ] || fail "the room at steps \"$room\", not \"$4\""
    [ "$teacher" = "$5" ] || fail "the teacher at steps \"$teacher\", not \"$5\""
}

# What only the teacher may know, in the pictures with which the screens are compared below ...
told "$tmp/room" "$tmp/teacher" volwassenen "4" "1 2 3 4"
told "$tmp/room" "$tmp/teacher" graag "" "1 2 3 4"

# ... and in an evening with every kind of it: notes, the school's view, prompts, explanations.
rehearse "$tmp/room-all" 1280x720 tests/support/alles/avond.txt --stil <<'STEPS'
- | volgende
- | deel 2
- | naar 1
- | antwoorden
- | sluit
- | praat 1
- | school
- | naar 2
- | deel 3
- | vraag 1
- | antwoorden
- | goed
- | vraag 2
- | antwoorden
- | goed
STEPS
rehearse "$tmp/teacher-all" 1280x720 tests/support/alles/avond.txt --stil --leerkracht <"$tmp/room-all/steps"
told "$tmp/room-all" "$tmp/teacher-all" "koffie is lauw" "" "0 1"
told "$tmp/room-all" "$tmp/teacher-all" schoolgeheim "7" "3 4 5 6 7"
told "$tmp/room-all" "$tmp/teacher-all" "er iets van" "6" "3 4 5 6 7"
told "$tmp/room-all" "$tmp/teacher-all" "geen namen" "" "3 4 5 6 7"
told "$tmp/room-all" "$tmp/teacher-all" quizgeheim "12" "10 11 12"
told "$tmp/room-all" "$tmp/teacher-all" Daan "" "13 14 15"
for colour in black white; do
    convert -size 1280x720 "xc:$colour" "$tmp/$colour.png"
done

# AREA PICTURE: the room's picture there, after step $at.
room_on() {
    area=$1 mask=
    shows "$(picture "$tmp/$2" "$at")"
}

# AREA: the teacher's picture there.
teacher_on() {
    area=$1 mask="0,0 1280,73"
    shows "$(picture "$tmp/teacher" "$at")"
}

# The same while the room sees something else: the small copy of its picture says what.
teacher_covers() {
    area=$laptop mask="0,0 1280,73 rectangle 20,74 440,370"
    shows "$(picture "$tmp/teacher" "$at")"
}

both() {
    room_on "$beamer" room
    teacher_on "$laptop"
}

press() {
    xdotool key "$@"
}

step="starting with one display"
at=0
start "$pack" --stil --data "$tmp/data"
room_on "$laptop" small

step="the beamer is plugged in while playing"
press Right
at=1
room_on "$laptop" small
xorg_output DUMMY1 --mode 1280x720 --pos 1280x0
both

step="playing on with two"
press Right
at=2
both

step="help is the teacher's only"
press F1
room_on "$beamer" room
press Escape
both

step="swapped, and back"
press y
room_on "$laptop" small
area=$beamer mask="0,0 1280,800"
press y
both

step="the same on both"
press h
room_on "$beamer" room
area=$laptop mask="380,0 900,40" # there it says so, and that it can be taken back
shows "$(picture "$tmp/small" "$at")"
press h
both

step="the room keeps its picture while the teacher goes on"
press z
press Right
room_on "$beamer" room
at=3
teacher_covers
press z
both

for cover in "black b" "white comma"; do
    step=${cover% *}
    press "${cover#* }"
    area=$beamer mask=
    shows "$tmp/$step.png"
    teacher_covers
    press "${cover#* }"
    both
done

step="the beamer takes another size"
xorg_output DUMMY1 --mode 1920x1080 --pos 1280x0
room_on 1920x1080+1280+0 large
teacher_on "$laptop"
xorg_output DUMMY1 --mode 1280x720 --pos 1280x0
both

step="the beamer is gone"
xorg_output DUMMY1 --off
room_on "$laptop" small
press s
at=4
room_on "$laptop" small

step="and back"
xorg_output DUMMY1 --mode 1280x720 --pos 1280x0
both

step="the beamer copies the laptop"
xorg_output DUMMY1 --mode 1280x800 --same-as DUMMY0
room_on "$laptop" small
xorg_output DUMMY1 --mode 1280x720 --pos 1280x0
both

step="the lid is closed"
xorg_output DUMMY0 --off
room_on 1280x720+0+0 room
press Right
at=5
room_on 1280x720+0+0 room
step="and opened"
xorg_output DUMMY0 --mode 1280x800 --pos 0x0 --output DUMMY1 --pos 1280x0
both

# The laptop's corner is the desktop's own colour: something can be got at behind the teacher's window.
desktop_on_laptop() {
    [ "$(import -silent -window root -crop 1x1+4+4 +repage -depth 8 txt:- | grep -o '#008000')" = "#008000" ]
}

# The key that makes the laptop's window small. Just after a display went the windows are put in their places
# once more, and a key of that moment is undone: then it is pressed again.
leave_full_screen() {
    for _ in 1 2 3; do
        press f
        await 4 desktop_on_laptop && return
    done
    fail "the desktop is not to be seen"
}

step="full screen off: the desktop on the laptop, never on the beamer"
xsetroot -solid '#008000'
leave_full_screen
room_on "$beamer" room
step="swapping fills both displays again"
press y
room_on "$laptop" small
press y
both
step="the beamer goes while the teacher has a window"
leave_full_screen
xorg_output DUMMY1 --off
room_on "$laptop" small
step="and comes while the room has one"
leave_full_screen
xorg_output DUMMY1 --mode 1280x720 --pos 1280x0
both
quit

step="a window on the beamer comes along when that goes"
start "$pack" --stil --data "$tmp/window" --window 1000x700
on_laptop() {
    X=-1 WIDTH=0
    eval "$(xdotool search --name '^avondspel$' getwindowgeometry --shell 2>/dev/null)"
    [ "$X" -ge 0 ] && [ "$((X + WIDTH))" -le 1280 ] && [ "$WIDTH" = 1000 ]
}
! on_laptop || fail "the window is not on the beamer"
xorg_output DUMMY1 --off
await 10 on_laptop || fail "the window is not on the laptop"
step="and has the keys"
await 10 has_keys || fail "it has no keys"
quit
