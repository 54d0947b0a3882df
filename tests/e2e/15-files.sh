# Files for other programs and new files to fill in, by the command line: what is written where, that
# nothing is ever written over, and what is said when it cannot be done.

# CODE PATTERN ARGUMENT...: ends with this code; the last line on stderr is a sentence that matches.
says() {
    wanted=$1 pattern=$2
    shift 2
    step="avondspel $*"
    code=0
    timeout 20 "$prog" "$@" >"$tmp/out" 2>"$tmp/err" </dev/null || code=$?
    [ "$code" = "$wanted" ] || fail "exit code $code, not $wanted"
    tail -n 1 "$tmp/err" | grep -Eq "^avondspel: .*$pattern.*[.?]$" || fail "the sentence is not: $pattern"
    [ ! -s "$tmp/out" ] || fail "something is written: $(cat "$tmp/out")"
}

# PATH ARGUMENT...: all goes well, and exactly this path is printed.
writes() {
    path=$1
    shift
    step="avondspel $*"
    "$prog" "$@" >"$tmp/out" 2>"$tmp/err" </dev/null || fail "exit code $?"
    [ "$(cat "$tmp/out")" = "$path" ] || fail "the path is: $(cat "$tmp/out")"
    [ -s "$path" ] || fail "there is no $path"
}

# PATH: it opens right in Notepad.
is_for_editors() {
    [ "$(head -c 3 "$1" | od -An -tx1 | tr -d ' ')" = efbbbf ] || fail "$1 has no mark"
    [ "$(grep -c '' "$1")" = "$(grep -c "$(printf '\r')\$" "$1")" ] || fail "$1 has lines without CR"
}

work=$tmp/werk
mkdir "$work"
cp quizzes/mini-stage/bakkerij.txt "$work/vragen.txt"
cp cards/motieven.txt "$work/motieven.txt"

# zetom ---------------------------------------------------------------------------------------------

writes "$work/vragen.gift" zetom "$work/vragen.txt" --naar gift
writes "$work/vragen-aiken.txt" zetom "$work/vragen.txt" --naar aiken
writes "$work/vragen-kahoot.tsv" zetom --naar kahoot "$work/vragen.txt"
is_for_editors "$work/vragen-kahoot.tsv"
grep -q 'vak B8' "$tmp/err" || fail "it does not say where to paste"
writes "$work/motieven-quizlet.txt" zetom "$work/motieven.txt" --naar quizlet
writes "$work/motieven-anki.txt" zetom "$work/motieven.txt" --naar anki
writes "$work/terug.txt" zetom "$work/vragen.gift" --naar tekst -o "$work/terug.txt"
is_for_editors "$work/terug.txt"

step="what comes back"
for file in vragen.gift vragen-aiken.txt vragen-kahoot.tsv terug.txt; do
    "$prog" check --lijst "$work/$file" | grep -E '^(Vraag|Rood|Groen|Goed): ' >"$tmp/back" || true
    "$prog" check --lijst "$work/vragen.txt" | grep -E '^(Vraag|Rood|Groen|Goed): ' | cmp -s - "$tmp/back" ||
        fail "$file is not the same quiz"
done

step="a folder as one quiz"
mkdir "$work/groepen"
cp quizzes/mini-stage/*.txt "$work/groepen"
writes "$work/groepen.txt" zetom "$work/groepen/" --naar tekst
"$prog" check --lijst "$work/groepen" | grep '^Vraag: ' >"$tmp/folder"
"$prog" check --lijst "$work/groepen.txt" | grep '^Vraag: ' | head -n "$(wc -l <"$tmp/folder")" |
    cmp -s - "$tmp/folder" || fail "the questions are not those of the folder, in its order"

step="never over what is there"
cp "$work/vragen.gift" "$tmp/before"
says 1 "al een bestand $work/vragen.gift.*-o" zetom "$work/vragen.txt" --naar gift
says 1 'al een bestand.*-o' zetom "$work/vragen.txt" --naar tekst
says 1 'al een map.*-o' zetom "$work/vragen.txt" --naar tekst -o "$work/groepen"
says 1 'al een bestand' zetom "$work/vragen.txt" --naar tekst -o "$work/vragen.gift"
ln -s "$work/nergens.txt" "$work/verwijzing.txt"
says 1 'al een bestand' zetom "$work/vragen.txt" --naar tekst -o "$work/verwijzing.txt"
cmp -s "$work/vragen.gift" "$tmp/before" || fail "the file has changed"
[ ! -e "$work/nergens.txt" ] || fail "it wrote where a link points to"

says 2 'tekst, gift, aiken, kahoot, quizlet of anki' zetom "$work/vragen.txt"
says 2 'Bedoel je --naar kahoot' zetom "$work/vragen.txt" --naar kahot
says 2 'tekst, gift, aiken, kahoot, quizlet of anki' zetom "$work/vragen.txt" --naar powerpoint
says 2 'een bestand of een map' zetom --naar gift
says 2 'streepje' zetom - --naar gift
says 2 'streepje.*-o' zetom "$work/vragen.txt" --naar gift -o -
says 2 'tegelijk' zetom "$work/vragen.txt" "$work/motieven.txt" --naar gift
says 2 'niet' zetom "$work/nergens.txt" --naar gift
: >"$work/leeg.txt"
says 2 'leeg' zetom "$work/leeg.txt" --naar gift
says 1 'niets over voor Quizlet' zetom "$work/vragen.txt" --naar quizlet
says 1 'map waarin je mag schrijven' zetom "$work/vragen.txt" --naar gift -o "$work/bestaat-niet/x.gift"
[ ! -e "$work/vragen-quizlet.txt" ] || fail "an empty file is left"

step="what does not fit is said"
printf 'Vraag: Wat?\nRood: a\nGroen: nee\nGoed: rood\n\nStelling: Ja.\n' >"$work/gemengd.txt"
writes "$work/gemengd-aiken.txt" zetom "$work/gemengd.txt" --naar aiken
grep -q '1 stelling past niet in Aiken' "$tmp/err" || fail "it does not say what is left out"

step="a full disk"
[ ! -c /dev/full ] || says 1 'al een bestand' zetom "$work/vragen.txt" --naar gift -o /dev/full
ls "$work" | grep -q '\.deel$' && fail "a part of a file is left"

# nieuw ---------------------------------------------------------------------------------------------

for kind in quiz stellingen kaarten avond; do
    writes "$work/mijn-$kind.txt" nieuw $kind "$work/mijn-$kind"
    is_for_editors "$work/mijn-$kind.txt"
    "$prog" check --kort "$work/mijn-$kind.txt" >"$tmp/said" || fail "something is wrong with it"
    [ ! -s "$tmp/said" ] || fail "a new file has messages: $(cat "$tmp/said")"
done
writes "$work/eigen.md" nieuw quiz "$work/eigen.md"
says 1 'al een bestand' nieuw quiz "$work/eigen.md"
says 1 'al een bestand' nieuw stellingen "$work/mijn-quiz"
says 1 'map waarin je mag schrijven' nieuw quiz "$work/bestaat-niet/x"
says 2 'Bedoel je nieuw kaarten' nieuw kaartjes "$work/x"
says 2 'quiz, stellingen, kaarten of avond' nieuw powerpoint "$work/x"
says 2 'quiz, stellingen, kaarten of avond' nieuw
says 2 'naam' nieuw quiz
