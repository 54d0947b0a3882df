# What goes wrong in schools, through the real program: each time a sentence in Dutch that says what to
# do, the right exit code, and nothing lost.
size=960x540
xvfb_up "$tmp" "$size"

# CODE PATTERN ARGUMENT...: ends by itself with this code and says one sentence that matches.
says() {
    wanted=$1 pattern=$2
    shift 2
    step="avondspel $*"
    code=0
    timeout 20 "$prog" "$@" >"$tmp/out" 2>"$tmp/err" </dev/null || code=$?
    [ "$code" = "$wanted" ] || fail "exit code $code, not $wanted"
    [ "$(wc -l <"$tmp/err")" = 1 ] || fail "not one line"
    grep -Eq "^avondspel: .*$pattern.*[.?\"]$" "$tmp/err" || fail "the sentence is not: $pattern"
}

# PATTERN: the program on the screen has said one sentence like this and goes on.
has_said() {
    [ "$(wc -l <"$tmp/err")" = 1 ] || fail "not one line"
    grep -Eq "^avondspel: .*$1.*\.$" "$tmp/err" || fail "the sentence is not: $1"
}

# A step is played in the window, and it stops in the usual way.
plays_on() {
    xdotool key Right
    mask=
    shows "$(picture "$tmp/play" 1)"
    quit
}

# The command line ---------------------------------------------------------------------------------

says 2 'niet.*--help' "$tmp/nergens.txt"
says 2 'Ik ken --windw niet. Bedoel je --window' --windw 800x600
says 2 'Ik ken --xyzzyplugh niet.*--help' --xyzzyplugh
says 2 '--window hoort een maat, zoals 1280x720' --window groot
says 2 '--window hoort een maat' --window 0x0
says 2 '--offscreen hoort nog iets' --offscreen
says 2 'hoort een getal.*twaalf' --display twaalf

# Packs ---------------------------------------------------------------------------------------------

mkdir "$tmp/leeg"
: >"$tmp/niets.txt"
head -c 5000 "$prog" >"$tmp/programma.txt"
printf 'Titel: Kapot\n\nStelling:\n\nStelling:\nSchool: misschien\n' >"$tmp/kapot.txt"
for bad in leeg niets.txt programma.txt kapot.txt; do
    says 2 "$tmp/$bad" "$tmp/$bad" --offscreen "$size"
    says 2 "$tmp/$bad" "$tmp/$bad" --data "$tmp/none"
done
says 2 "$tmp" --offscreen "$size" --data "$tmp/none" -- "$tmp/leeg" "$tmp/niets.txt"

step="a mistake in the moves"
printf 'volgende\nvlieg weg\n' >"$tmp/wrong.zetten"
says 1 'Regel 2: de zet "vlieg weg"' "$pack" --offscreen "$size" --moves "$tmp/wrong.zetten"
says 1 'geen-zetten' "$pack" --offscreen "$size" --moves "$tmp/geen-zetten"
says 1 'nope' "$pack" --offscreen "$size" --shots /proc/nope

# Pictures: one that asks for 8001 by 8001 pixels, and one that stops half way. The evening goes on
# without them, and memory stays small.
mkdir "$tmp/foto"
{
    printf '\211PNG\r\n\032\n\000\000\000\015IHDR\000\000\037\101\000\000\037\101\010\002\000\000\000'
    printf '\255\015\202\070'
    printf '\000\000\000\012IDATx\234'
} >"$tmp/foto/bom.png"
head -c 900 quizzes/foto/school-avond.jpg >"$tmp/foto/half.jpg"
cat >"$tmp/foto.txt" <<'PACK'
Titel: Foto's
Stelling: Deze foto is te groot.
Foto: bom.png
Stelling: Deze foto is half.
Foto: half.jpg
Stelling: Deze foto is er niet.
Foto: weg.jpg
PACK
step="bad pictures"
printf 'key Right | volgende\nkey s | sla-over\nkey s | sla-over\n' |
    rehearse "$tmp/photos" "$size" "$tmp/foto.txt" 2>/dev/null
start "$tmp/foto.txt" --stil --data "$tmp/data-foto"
xdotool key Right
mask=
shows "$(picture "$tmp/photos" 1)"
xdotool key s
shows "$(picture "$tmp/photos" 2)"
xdotool key s
shows "$(picture "$tmp/photos" 3)"
peak=$(awk '/VmHWM/{print $2}' "/proc/$pid/status")
[ "$peak" -lt 60000 ] || fail "$peak kB of memory"
quit

# No display ----------------------------------------------------------------------------------------

step="no display"
old=$DISPLAY
DISPLAY=:nowhere
says 1 'beeldscherm.*--offscreen' "$pack" --data "$tmp/none"
DISPLAY=$old

# Fonts: without any, and without those of the house. Needs leave to put a folder out of sight.
if unshare -m true 2>/dev/null; then
    step="no fonts at all"
    code=0
    unshare -m sh -c 'mount -t tmpfs none /usr/share/fonts && exec "$0" "$@"' \
        "$prog" "$pack" --offscreen "$size" 2>"$tmp/err" || code=$?
    [ "$code" = 1 ] || fail "exit code $code, not 1"
    has_said 'Installeer het pakket fonts-sil-andika'
    step="no Andika"
    andika=$(dirname "$(find /usr/share/fonts -name Andika-Regular.ttf | head -n 1)")
    unshare -m sh -c 'mount -t tmpfs none "$0" && exec "$@"' "$andika" \
        "$prog" "$pack" --offscreen "$size" 2>"$tmp/err" || fail "it does not go on with other letters"
    has_said 'Andika.*Installeer: fonts-sil-andika'
else
    echo "  50-faults: fonts cannot be put out of sight here (unshare -m); not tried" >&2
fi

# The journal ---------------------------------------------------------------------------------------

echo 'key Right | volgende' | rehearse "$tmp/play" "$size" "$pack"

# FOLDER PATTERN: playing with this data folder; the sentence is on the screen as well, until it goes.
plays_without_journal() {
    start "$pack" --stil --data "$1"
    xdotool key Right
    await 10 grep -q . "$tmp/err" || fail "nothing is said"
    has_said "$2"
    quit
}

step="a data folder that cannot be made"
plays_without_journal /proc/nope '/proc/nope'

step="a full disk"
(
    # A limit on the size of files, with the signal for it put off, answers as a full disk does.
    trap '' XFSZ
    ulimit -f 8
    exec "$prog" "$pack" --stil --data "$tmp/full" >/dev/null 2>"$tmp/full.err"
) &
pid=$!
await 20 has_keys || fail "no window comes"
xdotool key Right Right
quit
grep -Eq '^avondspel: .*\.$' "$tmp/full.err" || fail "nothing is said: $(cat "$tmp/full.err")"

step="an evening to lose"
start "$pack" --stil --data "$tmp/data"
plays_on
cp -r "$tmp/data" "$tmp/newer"

step="a journal of a newer program"
printf '\000\000\003\347' | dd of="$tmp/newer/avondspel.db" bs=1 seek=60 conv=notrunc 2>/dev/null
cp "$tmp/newer/avondspel.db" "$tmp/before"
plays_without_journal "$tmp/newer" 'nieuwer'
cmp "$tmp/before" "$tmp/newer/avondspel.db" || fail "the newer journal was changed"

step="a damaged journal"
printf 'dit is geen dagboek meer' | dd of="$tmp/data/avondspel.db" conv=notrunc 2>/dev/null
cp "$tmp/data/avondspel.db" "$tmp/before"
start "$pack" --stil --data "$tmp/data"
has_said 'avondspel-kapot-1.db'
cmp "$tmp/before" "$tmp/data/avondspel-kapot-1.db" || fail "the damaged journal is not kept as it was"
xdotool key Right
step="a new journal beside the damaged one"
quit
"$prog" avonden --data "$tmp/data" >"$tmp/list" 2>"$tmp/err" || fail "no list"
grep -q 'stelling 1 van 12' "$tmp/list" || fail "the list is: $(cat "$tmp/list")"

# Two programs at once ------------------------------------------------------------------------------

step="two programs"
first_display=$DISPLAY
start "$pack" --stil --data "$tmp/both"
xdotool key Right
mask=
shows "$(picture "$tmp/play" 1)"
first=$pid
trap 'kill -KILL $first 2>/dev/null || true; stop; xvfb_down' EXIT
xvfb_up "$tmp" "$size"
start "$pack" --stil --data "$tmp/both"
step="the second begins an evening of its own"
shows "$(picture "$tmp/play" 0)"
xdotool key Right
shows "$(picture "$tmp/play" 1)"
"$prog" avonden --data "$tmp/both" >"$tmp/list"
[ "$(grep -c 'stelling 1 van 12, speelt nu' "$tmp/list")" = 2 ] || fail "the list is: $(cat "$tmp/list")"
kill -KILL "$first"
step="the second goes on when the first is killed"
xdotool key Left
shows "$(picture "$tmp/play" 0)"
plays_on
step="what the first one played is offered"
printf 'kies\n' >"$tmp/kies"
"$prog" --offscreen "$size" --data "$tmp/both" --moves "$tmp/kies" --dump >"$tmp/out"
grep -q '"Verder met de avond' "$tmp/out" || fail "it is not"
[ "$(grep -c 'Verder met de avond' "$tmp/out")" = 2 ] || fail "not both are offered"
DISPLAY=$first_display
