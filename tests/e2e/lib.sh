# shellcheck shell=sh
# What the scenarios share; sourced by run.sh. Set by it: prog (the program), tmp (a folder that is
# thrown away), failed (a folder that is kept).
#
# The idea: a scenario is a list of steps, "gesture | line". The lines are first played off screen
# (rehearse), which gives a picture after each; then the gestures are made on the real window
# (perform) and after each the screen must become that picture, to the pixel. Waiting is always for a
# condition, never for a time.

pid=   # of the program in the window
step=  # what is being done now, for the message of a failure
mask=  # part of the picture that is not compared, "left,top right,bottom"; more behind "rectangle"
area=  # of the screen, WIDTHxHEIGHT+LEFT+TOP; empty: all of it

fail() {
    echo "  FAILED $scenario: $step: $*" >&2
    [ ! -s "$tmp/err" ] || sed 's/^/    stderr: /' "$tmp/err" >&2
    [ -z "$pid" ] || import -silent -window root "$tmp/screen.png" || true
    rm -f "$tmp"/*.rgb
    mkdir -p "$failed"
    cp -r "$tmp" "$failed/$scenario"
    echo "    everything of it is in $failed/$scenario" >&2
    exit 1
}

stop() {
    [ -z "$pid" ] || kill -KILL "$pid" 2>/dev/null || true
    pid=
}

# The program -------------------------------------------------------------------------------------

has_keys() {
    kill -0 "$pid" 2>/dev/null || fail "the program is gone"
    [ "$(xdotool getwindowfocus getwindowpid 2>/dev/null)" = "$pid" ]
}

# ARGUMENT...: starts the program in its window and waits until keys go there.
start() {
    "$prog" "$@" >"$tmp/out" 2>"$tmp/err" &
    pid=$!
    await 20 has_keys || fail "no window comes"
    window=$(xdotool getwindowfocus)
}

is_gone() {
    case $(ps -o stat= -p "$pid") in '' | Z*) ;; *) return 1 ;; esac
}

# CODE: the program must end by itself, with this exit code.
ends_with() {
    await 10 is_gone || fail "the program does not stop"
    code=0
    wait "$pid" || code=$?
    pid=
    [ "$code" = "$1" ] || fail "exit code $code, not $1"
}

# The teacher's way to stop.
quit() {
    xdotool key Escape j
    ends_with 0
}

# Pictures ----------------------------------------------------------------------------------------

# What is in front of people, or in the window shot_of, as bytes.
see() {
    if [ -n "$area" ]; then
        import -silent -window root -crop "$area" +repage miff:- | mask_out - "$1"
    elif [ -z "$mask" ]; then
        import -silent -window "${shot_of:-root}" -depth 8 "rgb:$1"
    else
        import -silent -window "${shot_of:-root}" miff:- | mask_out - "$1"
    fi
}

mask_out() {
    convert "$1" -fill black -draw "rectangle ${mask:--1,-1 -1,-1}" -depth 8 "rgb:$2"
}

is_seen() {
    see "$tmp/now.rgb" 2>/dev/null && cmp -s "$tmp/now.rgb" "$tmp/want.rgb"
}

# PICTURE: waits until the screen (or the window shot_of) is exactly this, but for the part `mask`.
shows() {
    mask_out "$1" "$tmp/want.rgb"
    await 10 is_seen && return
    kill -0 "$pid" 2>/dev/null || fail "the program is gone"
    fail "the screen does not become ${1#"$tmp/"}"
}

# FOLDER NUMBER: the picture after that step; 0 is the picture before the first.
picture() {
    ls "$1/$(printf %02d "$2")"-*.png
}

# FOLDER NUMBER NAME: left, top, right and bottom of a group after that step, in pixels;
# nothing when it is not there.
group() {
    awk -v step="== $(printf %02d "$2") " -v name="\"$3\"" -v h="$(cat "$1/height")" '
        index($0, "== ") == 1 { here = index($0, step) == 1 }
        here && $1 == "group" && substr($0, length($0) - length(name) + 1) == name {
            left = $2; top = $3; right = $2 + $4; bottom = $3 + $5
        }
        END {
            s = h / 1000
            if (right) printf "%d %d %d %d\n", left * s, top * s, right * s + 1, bottom * s + 1
        }' "$1/dump"
}

# The talk clock runs by the wall, so what it shows is the one thing that is not compared.
mask_clock() {
    mask=$(group "$1" "$2" "knop praten" | sed 's/\(.*\) \(.*\) \(.*\) \(.*\)/\1,\2 \3,\4/')
}

# Steps -------------------------------------------------------------------------------------------

# FOLDER WIDTHxHEIGHT < STEPS: writes them down, with the lines as a script. All at one moment of the
# evening, so that no sentence goes away by itself.
prepare() {
    rm -rf "$1"
    mkdir -p "$1"
    echo "${2#*x}" >"$1/height"
    cat >"$1/steps"
    sed 's/.*| */@1 /' "$1/steps" >"$1/moves"
}

# FOLDER WIDTHxHEIGHT ARGUMENT... < STEPS: plays the lines off screen.
rehearse() {
    folder=$1 size=$2
    shift 2
    prepare "$folder" "$size"
    "$prog" --data "$folder/kept" "$@" --offscreen "$size" --moves "$folder/moves" --shots "$folder" --dump \
        >"$folder/dump" || fail "the steps cannot be played off screen"
}

# FOLDER NUMBER GROUP: the pointer to the middle of it, as it lies after that step.
point() {
    # shellcheck disable=SC2046
    set -- "$3" $(group "$1" "$2" "$3")
    [ $# = 5 ] || fail "there is no $1 to point at"
    xdotool mousemove --window "${shot_of:-$window}" $((($2 + $4) / 2)) $((($3 + $5) / 2))
}

# FOLDER NUMBER GROUP: a click there.
tap() {
    point "$@"
    xdotool click 1
}

# FOLDER NUMBER GROUP GROUP: the first one is picked up and held over the other.
hold() {
    point "$1" "$2" "$3"
    xdotool mousedown 1
    point "$1" "$2" "$4"
}

# FOLDER NUMBER GROUP GROUP: and let go there.
drag() {
    hold "$@"
    xdotool mouseup 1
}

# FOLDER [N]: makes the gestures ("key NAME...", "tap GROUP", "click 1" where the pointer is, "type TEXT", "drag
# GROUP -> GROUP") and compares after each, or after each Nth: for long rows of keys.
perform() {
    number=0
    step="before the first step"
    mask_clock "$1" 0
    shows "$(picture "$1" 0)"
    while IFS= read -r line <&4; do
        gesture=$(echo "$line" | sed 's/ *|.*//')
        step="step $((number + 1)), $gesture"
        # shellcheck disable=SC2086
        case $gesture in
        tap*) tap "$1" "$number" "${gesture#tap }" ;;
        key* | click*) xdotool $gesture ;;
        drag*)
            gesture=${gesture#drag }
            drag "$1" "$number" "${gesture% -> *}" "${gesture#* -> }"
            ;;
        type*) xdotool type "${gesture#type }" ;;
        *) fail "a gesture is key, tap, type or drag" ;;
        esac
        number=$((number + 1))
        [ $((number % ${2:-1})) = 0 ] || continue
        mask_clock "$1" "$number"
        shows "$(picture "$1" "$number")"
    done 4<"$1/steps"
}

# FOLDER: every step back by one key and forward again by another, to the very same pictures. For
# steps that are one move each.
back_and_again() {
    last=$number
    while [ "$number" -gt 0 ]; do
        number=$((number - 1))
        step="back to step $number"
        xdotool key Left
        mask_clock "$1" "$number"
        shows "$(picture "$1" "$number")"
    done
    while [ "$number" -lt "$last" ]; do
        number=$((number + 1))
        step="again to step $number"
        xdotool key ctrl+y
        mask_clock "$1" "$number"
        shows "$(picture "$1" "$number")"
    done
}
