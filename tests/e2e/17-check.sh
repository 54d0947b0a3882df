# check, as a teacher and a script use it: exit codes over one path and several, paths as they were
# given, reports for the pupils, and folders and files that are closed.

# CODE ARGUMENT...: ends with this code.
checks() {
    wanted=$1
    shift
    step="avondspel check $*"
    code=0
    $as "$prog" check "$@" >"$tmp/out" 2>"$tmp/err" </dev/null || code=$?
    [ "$code" = "$wanted" ] || fail "exit code $code, not $wanted"
}

# PATTERN: a line of standard output; PATTERN of standard error.
shows() {
    grep -Eq "$1" "$tmp/out" || fail "not on standard output: $1: $(cat "$tmp/out")"
}
warns() {
    grep -Eq "^avondspel: .*$1.*[.?]$" "$tmp/err" || fail "not on standard error: $1"
}
is_silent() {
    [ ! -s "$tmp/out" ] || fail "on standard output: $(cat "$tmp/out")"
}

as=
work=$tmp/klas
mkdir -p "$work/groep" "$work/leeg" "$work/gaaf"
printf 'Vraag: Wat?\nRood: a\nGroen: b\nGoed: a\n' >"$work/goed.txt"
printf 'Vraag: Wie?\nRood: a\nGroen: b\nGoed: geel\n' >"$work/groep/2.txt"
printf 'Titel: Niets\n' >"$work/kop.txt"
: >"$work/niets.txt"
cp "$work/goed.txt" "$work/groep/10.txt"
cp "$work/goed.txt" "$work/gaaf/a.txt"
prog=$(readlink -f "$prog")
cd "$work"

# Exit codes: 2 when no item was found in any path, 1 when some Verbeter, else 0.
checks 0 goed.txt
checks 1 groep
checks 2 niets.txt
checks 2 kop.txt
checks 2 leeg
checks 2 kop.txt niets.txt leeg
checks 1 kop.txt goed.txt # B05 is a Verbeter
checks 1 goed.txt groep/2.txt
checks 2 weg.txt
warns weg.txt
checks 1 weg.txt goed.txt
checks 2
checks 1 goed.txt groep/2.txt
[ "$(grep -c '^$' "$tmp/out")" = 4 ] || fail "two reports stand too near to each other"

# The short form: nothing else on standard output, paths as they were given.
checks 0 --kort goed.txt
is_silent
[ "$(cat "$tmp/err")" = "1 bestand gelezen. 1 vraag doet mee." ] || fail "the total is not on standard error"
checks 1 --kort groep ./groep/2.txt "$work/groep/2.txt" groep/
shows '^groep:1:1: let-op M01: Er zijn 1 goede vragen\. .* → Maak er nog 14\.$'
shows '^groep/2\.txt:4:7: verbeter V04: Achter Goed staat "geel"\. .* → Schrijf Goed: rood of Goed: groen\.$'
shows '^\./groep/2\.txt:4:7: verbeter V04: '
shows "^$work/groep/2\.txt:4:7: verbeter V04: "
shows '^groep/:1:1: let-op M01: '
checks 2 --kort leeg
shows '^leeg:1:1: verbeter B05: '

# The list holds what takes part and nothing else.
checks 1 --lijst groep
[ "$(grep -c '^Vraag: ' "$tmp/out")" = 1 ] || fail "the list holds something else"

# Reports for the pupils: one a file, for Notepad, written again without a word.
for time in first second; do
    checks 1 --verslag groep
    for file in 2.txt 10.txt; do
        report=groep/verslag/$file
        [ "$(head -c 3 "$report" | od -An -tx1 | tr -d ' ')" = efbbbf ] || fail "$report has no mark, $time time"
        [ "$(grep -c '' "$report")" = "$(grep -c "$(printf '\r')\$" "$report")" ] || fail "$report has lines without CR"
    done
    [ "$(find groep/verslag -type f | wc -l)" = 2 ] || fail "reports on reports, $time time"
done
grep -q '^   Doe dit: schrijf Goed: rood of Goed: groen\.' groep/verslag/2.txt || fail "the report does not help"

# Where nothing may be written or read; root may everything, so not as root.
if [ "$(id -u)" = 0 ]; then
    as="setpriv --reuid=65534 --regid=65534 --clear-groups"
    chmod 755 "$tmp/.." "$tmp" "$work"
    $as "$prog" --version >/dev/null 2>&1 || exit 0 # the program itself is out of reach
fi
cp goed.txt gaaf/dicht.txt
chmod 000 gaaf/dicht.txt
chmod 555 gaaf
checks 1 --kort gaaf
shows '^gaaf/dicht\.txt:1:1: verbeter B09: '
checks 2 --kort gaaf/dicht.txt
shows '^gaaf/dicht\.txt:1:1: verbeter B09: '
checks 1 --verslag gaaf/a.txt
shows '^1 bestand gelezen\. 1 vraag doet mee\.$'
warns verslag
chmod 000 gaaf
checks 2 gaaf
warns gaaf
chmod 755 gaaf
