# Speed and size, as one Markdown table: run.sh BUILD. Every number is a median or a peak of this run. A
# floor is the least that has to be done, measured in the same run, so that the ratio says the same
# on a slow or a busy machine. Whatever waits has an end to its patience, and says which part it was.
set -eu
build=$1
here=$(dirname "$0")
. "$here/../support/xvfb.sh"
need Xvfb openbox xdotool xprop pkg-config timeout "${CC:-cc}"

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

fail() {
    echo "bench: $1" >&2
    exit 1
}

# PART COMMAND...: a part of the bench that takes a quarter of this time when nothing else runs.
part() {
    part_name=$1
    shift
    timeout -k 5 120 "$@" || fail "$part_name: ended with $? (124: it took longer than 120 s)"
}

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
part starting "$build/tests/bench/bench_start" "$tmp/shim.so" "$tmp/empty" -- \
    "$prog" "$pack" --data "$memory/start" --frames 1 >"$tmp/start"
read -r start_floor start_ms _ <"$tmp/start"

# The start screen of a teacher with a hundred packs, of which twenty have a mistake in every item; floor:
# a single pack.
own=$HOME/Documenten/Avondspel
mkdir -p "$own"
for number in $(seq 100); do
    if [ $((number % 5)) = 0 ]; then
        sed 's/^School:.*/School: paars/' "$pack" >"$own/pak-$number.txt"
    else
        cp "$pack" "$own/pak-$number.txt"
    fi
done
part choosing "$build/tests/bench/bench_start" "$tmp/shim.so" \
    "$prog" "$pack" --data "$memory/start" --frames 1 -- \
    "$prog" --data "$memory/start" --frames 1 >"$tmp/choose"
read -r choose_floor choose_ms _ <"$tmp/choose"
rm -rf "$own"

# A still screen, after an evening in which every kind of picture was shown ---------------------------

has_keys() {
    [ "$(timeout 5 xdotool getwindowfocus getwindowpid 2>/dev/null)" = "$pid" ]
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

is_gone() {
    ! grep -q '^State:[[:space:]]*[^ZX]' "/proc/$pid/status" 2>/dev/null
}

# NAME ARGUMENT...: sets idle (in per cent) and peak (in MB) of an evening that has come to rest.
rest_after() {
    rest_name=$1
    shift
    "$prog" "$pack" --data "$memory/$rest_name" "$@" >/dev/null &
    pid=$!
    await 20 has_keys || fail "the window does not get the keys"
    play_keys
    await 30 is_settled || fail "the program does not come to rest"
    before=$(used_ns)
    sleep 10
    idle=$(awk -v a="$before" -v b="$(used_ns)" 'BEGIN { printf "%.4f", (b - a) / 1e10 * 100 }')
    peak=$(awk '/VmHWM/ { printf "%.1f", $2 / 1024 }' "/proc/$pid/status")
    kill "$pid"
    await 20 is_gone || { kill -KILL "$pid"; fail "the program does not end when told to"; }
    wait "$pid" || true
    pid=
}

play_keys() {
    for keys in "Next Next 1 2 0 8" "p n s" "o Escape t t F1 Escape d d" "o Prior Return Next Next r Next"; do
        # shellcheck disable=SC2086
        part keys xdotool key $keys
    done
    # shellcheck disable=SC2046
    part keys xdotool key $(yes 's s Next Next r Prior' | head -n 10)
}
rest_after still
idle_one=$idle peak_one=$peak
rest_after two --leerkracht

# A quiz with large photos --------------------------------------------------------------------------

mkdir "$memory/photos"
part photos "$build/tests/bench/bench_photo" "$memory/photos" >"$tmp/photos"
# NAME WHAT: the number behind WHAT in the row of this game.
photo() {
    awk -v name="$1  " -v what=" $2 " 'index($0, name) == 1 && (at = index($0, what)) {
        split(substr($0, at + length(what)), words, " "); print words[1]
    }' "$tmp/photos"
}
rm -rf "$memory/photos"

# Painting, reading, moves --------------------------------------------------------------------------

part "two windows" "$build/tests/bench/bench_two" "$pack" >"$tmp/two"
read -r two_floor two_ms _ <"$tmp/two"
part painting "$build/tests/bench/bench_paint" >"$tmp/paint"
# WIDTH NAME: milliseconds of this part at this width.
painted() {
    awk -v width="$1" -v name="  $2 " '
        / x .* renderer/ { here = $1 == width }
        here && index($0, name) == 1 { sub(/^.*  +/, "", name); for (i = 1; i < NF; i++) if ($(i + 1) == "ms") print $i; exit }' "$tmp/paint"
}
part reading "$build/tests/bench/bench_pack" >"$tmp/pack"
part moves "$build/tests/bench/bench_move" "$memory/moves" "$pack" >"$tmp/moves"
read -r forward back <"$tmp/moves"
part paper "$build/tests/bench/bench_paper" >"$tmp/paper"
part keeping "$build/tests/bench/bench_keeping" "$pack" >"$tmp/keeping"
read -r _ _ alone_p99 _ _ keeping_p99 _ <"$tmp/keeping"
read -r _ png_floor png_ms _ pdf_ms _ cards_ms _ <"$tmp/paper"

part portfolio "$build/tests/bench/bench_keep" "$memory/klas" >"$tmp/keep"
read -r _ keep_s keep_mb <"$tmp/keep"
rm -rf "$memory/klas"

# shellcheck disable=SC2046
set -- $("$build/tests/bench/bench_deal")
deal_ms=$1 deal_floor=$2

echo "| what | median | floor | ratio | limit |"
echo "|---|---|---|---|---|"
row "start to first picture, the journal in memory; floor: an empty SDL program, full screen" "$start_ms" ms "$start_floor" "1.50 of the floor"
row "start screen with 100 packs, 20 of them with mistakes; floor: a single pack" "$choose_ms" ms "$choose_floor" "2.00 of the floor"
row "most memory in an evening of statements at 1920 x 1080, with a photo" "$peak_one" MB - "64 MB"
row "processor time of a still screen, over 10 s" "$idle_one" % - "0.1 %"
row "the same with the teacher's window and its clock" "$idle" % - "0.1 %"
row "a step in both windows, 1920 x 1080 and 1280 x 800; floor: clear and present both" "$two_ms" ms \
    "$two_floor" "4 ms"
for size in "1920 2.5" "3840 8"; do
    width=${size% *}
    row "a whole frame, $width wide; floor: clear and present" "$(painted "$width" 'whole frame, presented')" ms \
        "$(painted "$width" 'floor: clear and present')" "${size#* } ms"
done
for of in "p50 half of twenty" "p99 the slowest of twenty"; do
    row "key to picture with a photo of 12 megapixels, ${of#* }; floor: the quiz without photos" \
        "$(photo photos "${of%% *}")" ms "$(photo 'without photos' "${of%% *}")" "16.7 ms"
done
row "the same without time to read ahead; floor: decoding it with SDL_image" \
    "$(photo 'photos, in haste' p50)" ms "$(photo 'decoding alone' p50)" "5 of the floor"
row "most memory with twenty of them; floor: the quiz without photos" \
    "$(photo photos peak)" MB "$(photo 'without photos' peak)" "120 MB"
row "the same with the teacher's window" "$(photo 'photos, and teacher' peak)" MB - "120 MB"
row "key to the next part of the programme, with a photo, half of twenty; floor: a step within a part" \
    "$(photo parts p50)" ms "$(photo parts step)" "16.7 ms"
row "a key forward: move, journal, draw list" "$forward" ms - "1 ms"
row "a key back" "$back" ms - "1 ms"
awk '/ statements / {
    for (i = 1; i < NF; i++) if ($(i + 1) ~ /^MB\/s/) speed[++n] = $i
    printf "| reading %s statements; floor: copying them | %s MB/s | %s MB/s | %.3f | 100 MB/s |\n", $1, speed[n - 1], speed[n], speed[n - 1] / speed[n]
}
/^slowest hostile file, limits of the program: / {
    printf "| reading the slowest hostile file as far as the program does | %s MB/s | - | - | 20 MB/s |\n", $8
}' "$tmp/pack"
row "a million cards shuffled and dealt, a move each; floor: the shuffle alone" "$deal_ms" ms "$deal_floor" "500 ms"
row "a placemat as PNG, 4961 x 3508; floor: libpng alone, the same pixels" "$png_ms" ms "$png_floor" "1.20 of the floor"
row "key to picture while thirty placemats are made, the slowest of a hundred; floor: without them" \
    "$keeping_p99" ms "$alone_p99" "50 ms"
row "a placemat as PDF" "$pdf_ms" ms - "30 ms"
row "100 cards as PDF, with icons and backs" "$cards_ms" ms - "300 ms"
row "the portfolio of a class of 30, from the journal's record to the folder" "$keep_s" s - "20 s"
row "most memory of it" "$keep_mb" MB - "200 MB"
