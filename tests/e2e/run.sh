# The real program in a real window, driven by keys, clicker and mouse: run.sh BUILD [SCENARIO...].
# Each NN-name.sh beside this file is a scenario; each runs in a shell of its own.
# shellcheck disable=SC1090,SC1091,SC2030,SC2031,SC2034 # scenarios are sourced and use what is set here
set -eu
build=$1
shift
here=$(dirname "$0")
. "$here/../support/xvfb.sh"
. "$here/lib.sh"
need Xvfb openbox xdotool import convert xprop ps

prog=$build/avondspel
failed=$build/e2e
pack=quizzes/stellingen-groep-8.txt
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
rm -rf "$failed"

# Nothing of the person who runs this: no evenings, no packs, no session bus.
mkdir "$tmp/home"
unset WAYLAND_DISPLAY XDG_DATA_HOME XAUTHORITY
export HOME="$tmp/home" SDL_VIDEODRIVER=x11 DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent LC_ALL=C.UTF-8
# FILE: one scenario, with displays of its own.
play() {
    scenario=$(basename "$1" .sh)
    begun=$(date +%s)
    mkdir "$tmp/$scenario"
    ( # in the background, because what stands before || would go on after a failure
        set -eu
        tmp=$tmp/$scenario
        trap 'stop; xvfb_down' EXIT
        trap 'exit 1' HUP INT TERM
        . "$1"
    ) &
    wait $! || return 1
    echo "  ok $scenario ($(($(date +%s) - begun)) s)"
    rm -rf "${tmp:?}/$scenario"
}

# WHICH SCENARIO...: those on even or on odd places, one by one.
lane() {
    lane_at=$1
    shift
    for lane_file; do
        lane_at=$((1 - lane_at))
        [ "$lane_at" = 0 ] || play "$lane_file" || return 1
    done
}

chosen=
for file in "$here"/[0-9]*.sh; do
    name=$(basename "$file" .sh)
    case " ${*:-$name} " in *" $name "*) chosen="$chosen $file" ;; esac
done
# Two at a time: most of a scenario is waiting.
# shellcheck disable=SC2086
lane 0 $chosen &
other=$!
ok=true
# shellcheck disable=SC2086
lane 1 $chosen || ok=false
wait "$other" || ok=false
$ok
