# Speed and size, as one Markdown table: run.sh BUILD. Every number is a median or a peak of this run. A
# floor is the least that has to be done, measured in the same run, so that the ratio says the same
# on a slow or a busy machine.
set -eu
build=$1
here=$(dirname "$0")
. "$here/../support/xvfb.sh"
need Xvfb openbox xdotool xprop pkg-config "${CC:-cc}"

prog=$build/avondspel
pack=quizzes/stellingen-groep-8.txt
tmp=$(mktemp -d)
memory=$tmp
[ ! -w /dev/shm ] || memory=$(mktemp -d /dev/shm/avondspel.XXXXXX) # a disk without the time of a disk
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; xvfb_down; rm -rf "$tmp" "$memory"' EXIT
trap 'exit 1' HUP INT TERM
unset WAYLAND_DISPLAY
export HOME="$tmp" SDL_VIDEODRIVER=x11 DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent LC_ALL=C.UTF-8

# WHAT MEDIAN UNIT FLOOR LIMIT: a row; no floor is "-". The ratio is worked out here.
row() {
    awk -v what="$1" -v median="$2" -v unit="$3" -v floor="$4" -v limit="$5" 'BEGIN {
        ratio = floor == "-" ? "-" : sprintf("%.2f", median / floor)
        if (floor != "-") floor = floor " " unit
        printf "| %s | %s %s | %s | %s | %s |\n", what, median, unit, floor, ratio, limit
    }'
}

# Starting ------------------------------------------------------------------------------------------

sdl=$(pkg-config --cflags --libs sdl2)
std="-std=c11 -D_DEFAULT_SOURCE -O2"
# shellcheck disable=SC2086
"${CC:-cc}" $std -o "$tmp/empty" "$here/empty_window.c" $sdl
# shellcheck disable=SC2086
"${CC:-cc}" $std -fPIC -shared -o "$tmp/shim.so" "$here/first_present.c" $sdl
xvfb_up "$tmp" 1920x1080
# shellcheck disable=SC2046
set -- $("$build/tests/bench/bench_start" "$tmp/shim.so" "$tmp/empty" \
    "$prog" "$pack" --data "$memory/start" --frames 1)
start_floor=$1 start_ms=$2

# A still screen, after an evening in which every kind of picture was shown ---------------------------

has_keys() {
    [ "$(xdotool getwindowfocus getwindowpid 2>/dev/null)" = "$pid" ]
}

# Nanoseconds on a processor so far, of all threads.
used_ns() {
    cat "/proc/$pid"/task/*/schedstat | awk '{ sum += $1 } END { printf "%.0f\n", sum }'
}

# Nothing was done for a while: every key has been answered and every movement has ended.
is_settled() {
    settled=$(used_ns)
    sleep 1
    [ "$(used_ns)" = "$settled" ]
}

"$prog" "$pack" --data "$memory/still" &
pid=$!
await 20 has_keys
for keys in "Next Next 1 2 0 8" "p n s" "o Escape t t F1 Escape d d" "o Prior Return Next Next r Next"; do
    # shellcheck disable=SC2086
    xdotool key $keys
done
# shellcheck disable=SC2046
xdotool key $(yes 's s Next Next r Prior' | head -n 10)
await 30 is_settled
before=$(used_ns)
sleep 10
idle=$(awk -v a="$before" -v b="$(used_ns)" 'BEGIN { printf "%.4f", (b - a) / 1e10 * 100 }')
peak=$(awk '/VmHWM/ { printf "%.1f", $2 / 1024 }' "/proc/$pid/status")
kill "$pid"
wait "$pid" || true
pid=

# Painting, reading, moves --------------------------------------------------------------------------

"$build/tests/bench/bench_paint" >"$tmp/paint"
# WIDTH NAME: milliseconds of this part at this width.
painted() {
    awk -v width="$1" -v name="  $2 " '
        / x .* renderer/ { here = $1 == width }
        here && index($0, name) == 1 { sub(/^.*  +/, "", name); for (i = 1; i < NF; i++) if ($(i + 1) == "ms") print $i; exit }' "$tmp/paint"
}
"$build/tests/bench/bench_pack" >"$tmp/pack"
# shellcheck disable=SC2046
set -- $("$build/tests/bench/bench_move" "$memory/moves" "$pack")
forward=$1 back=$2

echo "| what | median | floor | ratio | limit |"
echo "|---|---|---|---|---|"
row "start to first picture, the journal in memory; floor: an empty SDL program, full screen" "$start_ms" ms "$start_floor" "1.50 of the floor"
row "most memory in an evening at 1920 x 1080" "$peak" MB - "60 MB"
row "processor time of a still screen, over 10 s" "$idle" % - "0.1 %"
for size in "1920 2.5" "3840 8"; do
    width=${size% *}
    row "a whole frame, $width wide; floor: clear and present" "$(painted "$width" 'whole frame, presented')" ms \
        "$(painted "$width" 'floor: clear and present')" "${size#* } ms"
done
row "a key forward: move, journal, draw list" "$forward" ms - "1 ms"
row "a key back" "$back" ms - "1 ms"
awk '/ statements / {
    for (i = 1; i < NF; i++) if ($(i + 1) ~ /^MB\/s/) speed[++n] = $i
    printf "| reading %s statements; floor: copying them | %s MB/s | %s MB/s | %.3f | 100 MB/s |\n", $1, speed[n - 1], speed[n], speed[n - 1] / speed[n]
}' "$tmp/pack"
