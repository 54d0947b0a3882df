# Printables, as other programs see them: the size of the paper, every word with its accents, fonts that
# are in the file, pictures that are what the list says; and what is said when it cannot be done.
need pdfinfo pdftotext pdffonts pdftoppm pdfimages cmp

# CODE PATTERN ARGUMENT...: ends with this code; the last line on stderr is a sentence that matches.
says() {
    wanted=$1 pattern=$2
    shift 2
    step="avondspel $*"
    code=0
    timeout 20 "$prog" "$@" >"$tmp/out" 2>"$tmp/err" </dev/null || code=$?
    [ "$code" = "$wanted" ] || fail "exit code $code, not $wanted"
    tail -n 1 "$tmp/err" | grep -Eq "^avondspel: .*$pattern" || fail "the sentence is not: $pattern"
    [ ! -s "$tmp/out" ] || fail "something is written: $(cat "$tmp/out")"
}

# PATH ARGUMENT...: all goes well without a word, and exactly this path is printed.
writes() {
    path=$1
    shift
    step="avondspel print $*"
    "$prog" print "$@" >"$tmp/out" 2>"$tmp/err" </dev/null || fail "exit code $?"
    [ "$(cat "$tmp/out")" = "$path" ] || fail "the path is: $(cat "$tmp/out")"
    [ ! -s "$tmp/err" ] || fail "it says: $(cat "$tmp/err")"
    [ -s "$path" ] || fail "there is no $path"
}

# FILE WIDTH HEIGHT PAGES: points and pages.
is_paper() {
    pdfinfo -l 9999 "$1" >"$tmp/info"
    grep -Eq "^Pages: +$4\$" "$tmp/info" || fail "not $4 pages: $(grep Pages "$tmp/info")"
    [ "$(grep -c "size: *$2 x $3 pts" "$tmp/info")" = "$4" ] || fail "not every page is $2 x $3"
    ! pdffonts "$1" | tail -n +3 | grep -vq 'yes yes yes' || fail "a font is not in the file: $(pdffonts "$1")"
}

# FILE: its text as words on one line, without the marks of direction: as it stands in the file, and as
# it is read (only so does pdftotext join letters from right to left).
words_of() {
    { pdftotext -raw "$1" - && pdftotext "$1" -; } | sed 's/\xE2\x80[\xAA-\xAE]//g' | tr -s '\n\f ' '   '
}

# FILE SENTENCE...: each can be found.
holds() {
    file=$1
    shift
    words_of "$file" >"$tmp/words"
    for sentence; do
        grep -Fq "$sentence" "$tmp/words" || fail "$file does not hold: $sentence"
    done
}

work=$tmp/werk
mkdir "$work"

# Cards: every title and every sentence of a real deck, and of one with hard words ---------------------

writes "$work/k.pdf" kaarten cards/kwaliteiten.txt --achterkant -o "$work/k.pdf" --datum 2026-11-22
is_paper "$work/k.pdf" 595.276 841.89 10
words_of "$work/k.pdf" >"$tmp/words"
sed -n 's/^Kaart: //p' cards/kwaliteiten.txt | while IFS= read -r line; do
    for part in "${line%% = *}" "${line#* = }"; do
        grep -Fq "$part" "$tmp/words" || fail "not on the cards: $part"
    done
done
grep -q '^CreationDate: *Sun Nov 22 12:00:00 2026 UTC' "$tmp/info" || TZ=UTC pdfinfo "$work/k.pdf" |
    grep -q '^CreationDate: *Sun Nov 22 12:00:00 2026' || fail "the date is not in the file"
grep -q '^Title: *Kaarten: Kwaliteitenspel' "$tmp/info" || fail "the title is not in the file"

writes "$work/again.pdf" kaarten cards/kwaliteiten.txt --achterkant -o "$work/again.pdf" --datum 2026-11-22
cmp -s "$work/k.pdf" "$work/again.pdf" || fail "the same evening gives other bytes"

cat >"$work/moeilijk.txt" <<'END'
Titel: Moeilijke woorden
Soort: kwaliteiten
Kaart: Coöperatief = Reünie, café, ’s ochtends, Çelik, Łukasz, fijn officieel affiche.
Kaart: سخي = أنت تعطي بسهولة
Kaart: Naïef → = Één œuvre ≠ twee.
END
writes "$work/m.pdf" kaarten "$work/moeilijk.txt" -o "$work/m.pdf"
is_paper "$work/m.pdf" 595.276 841.89 1
holds "$work/m.pdf" 'Coöperatief' 'Reünie, café, ’s ochtends, Çelik, Łukasz, fijn officieel affiche.' \
    'سخي' 'أنت تعطي بسهولة' 'Naïef →' 'Één œuvre ≠ twee.'

printf 'Kaart: Een = Een kaart.\n' >"$work/een.txt"
writes "$work/een.pdf" kaarten "$work/een.txt" --achterkant -o "$work/een.pdf"
is_paper "$work/een.pdf" 595.276 841.89 2
mkdir "$work/veel"
for file in 1 2 3; do
    printf 'Titel: Stapel %s\n' "$file"
    awk -v file="$file" 'BEGIN { for (i = 1; i <= 167; i++) printf "Kaart: Kaart %d.%d = Dit is de zin van kaart %d.%d, met een é.\n", file, i, file, i }'
done | split -l 168 - "$work/veel/stapel-"
for file in "$work/veel"/*; do mv "$file" "$file.txt"; done
writes "$work/veel.pdf" kaarten "$work/veel" -o "$work/veel.pdf"
is_paper "$work/veel.pdf" 595.276 841.89 56
holds "$work/veel.pdf" 'Kaart 1.1 ' 'kaart 2.100, met een é.' 'kaart 3.167, met een é.'

# Backs register: seen through the paper, turned over its long side, each sign lies behind its card.
pdftoppm -r 20 -gray "$work/een.pdf" "$work/een"
[ "$(convert "$work/een-2.pgm" -format '%[fx:p{135,40}.intensity < 0.6 && p{30,40}.intensity > 0.9]' info:)" = 1 ] ||
    fail "the back does not lie behind its card"

# Photos: a JPEG as it is, upright by its mark, and what paper cannot show in an empty frame -----------

convert -size 800x600 gradient:red-blue -quality 92 "$work/foto.jpg"
printf 'Kaart: Foto = Met foto.\nFoto: foto.jpg\n' >"$work/foto.txt"
writes "$work/foto.pdf" kaarten "$work/foto.txt" -o "$work/foto.pdf"
pdfimages -all "$work/foto.pdf" "$work/uit"
cmp -s "$work/foto.jpg" "$work/uit-000.jpg" || fail "the JPEG is not the one that was given"
# Taken with the phone on its side: the mark says a quarter turn, so that what was above, red, is right.
{
    printf '\377\330\377\341\000\042Exif\000\000II*\000\010\000\000\000\001\000'
    printf '\022\001\003\000\001\000\000\000\006\000\000\000\000\000\000\000'
    tail -c +3 "$work/foto.jpg"
} >"$work/zij.jpg"
for photo in zij.jpg foto.webp foto.gif groot.png; do
    case $photo in
    foto.*) convert "$work/foto.jpg" -rotate 90 "$work/$photo" ;;
    groot.png) convert "$work/foto.jpg" -rotate 90 -resize 2400x3200 "$work/$photo" ;;
    esac
    printf 'Kaart: Foto = Met foto.\nFoto: %s\n' "$photo" >"$work/zij.txt"
    rm -f "$work/zij.pdf"
    writes "$work/zij.pdf" kaarten "$work/zij.txt" -o "$work/zij.pdf"
    pdftoppm -r 60 -png "$work/zij.pdf" "$work/zij"
    [ "$(convert "$work/zij-1.png" -format '%[fx:p{80,108}.b > 0.8 && p{118,108}.r > 0.8 && p{60,108}.g > 0.9]' info:)" = 1 ] ||
        fail "$photo does not stand upright in its place"
done
head -c 3000 "$work/foto.jpg" >"$work/half.jpg"
printf 'Kaart: Foto = Met foto.\nFoto: half.jpg\n' >"$work/half.txt"
"$prog" print kaarten "$work/half.txt" -o "$work/half.pdf" >/dev/null 2>&1 || fail "half a photo stops the cards"

# Voting cards, the wall, placemats --------------------------------------------------------------------

writes "$work/s.pdf" stemkaarten -o "$work/s.pdf"
is_paper "$work/s.pdf" 595.276 841.89 2
holds "$work/s.pdf" Rood Groen
writes "$work/s2.pdf" stemkaarten "$pack" -o "$work/s2.pdf"
words_of "$work/s2.pdf" | grep -Eq 'Oneens|Rood' || fail "no words on the voting cards"
writes "$work/w.pdf" muur cards/vragen.txt -o "$work/w.pdf"
is_paper "$work/w.pdf" 841.89 595.276 8

writes "$work/p.pdf" placemats -o "$work/p.pdf" --datum 2026-11-22
is_paper "$work/p.pdf" 1190.55 841.89 1
holds "$work/p.pdf" 'Mijn placemat' 'Beroepen die ik leuk vind' 'Hier ben ik goed in' \
    'Dit vind ik belangrijk' '22 november 2026'
long='Marie-Louise Anna Wilhelmina Frederika van der Heijden-Oosterveld tot Bronkhorst'
{
    printf '\357\273\277Zoë\r\n\r\n  Åsa Çelik  \r\nمحمد\r\n%s\r\n' "$long"
    awk 'BEGIN { for (i = 5; i <= 300; i++) printf "Leerling %d\r\n", i }'
} >"$work/namen.txt"
writes "$work/n.pdf" placemats --namen "$work/namen.txt" -o "$work/n.pdf"
is_paper "$work/n.pdf" 1190.55 841.89 300
holds "$work/n.pdf" Zoë 'Åsa Çelik' محمد "Marie-Louise Anna" 'Leerling 300'

# The PNG and the PDF are the same picture; a pixel at an edge may differ.
writes "$work/p.png" placemats -o "$work/p.png"
[ "$(convert "$work/p.png" -format '%w %h %x %U' info: | cut -c 1-15)" = "4961 3508 118.1" ] ||
    fail "not 300 dots an inch: $(convert "$work/p.png" -format '%w %h %x %U' info:)"
writes "$work/q.pdf" placemats -o "$work/q.pdf"
pdftoppm -r 60 -png "$work/q.pdf" "$work/q"
convert "$work/p.png" -resize '992x702!' "$work/small.png"
off=$(compare -metric MAE "$work/small.png" "$work/q-1.png" null: 2>&1 | sed 's/.*(\(.*\))/\1/' || true)
awk -v off="$off" 'BEGIN { exit !(off < 0.01) }' || fail "PNG and PDF are different pictures: $off"

# What cannot be done --------------------------------------------------------------------------------

says 2 'Schrijf achter print' print
says 2 'Ik ken print karten niet. Bedoel je print kaarten' print karten
says 2 'Kies kaarten, stemkaarten, placemats of muur' print xyzzyplugh
says 2 'een bestand of een map met kaarten' print kaarten
says 2 'één bestand of één map' print kaarten a b
says 2 'nergens.txt' print kaarten "$work/nergens.txt"
says 2 'vind ik geen kaarten' print kaarten "$pack" -o "$work/x.pdf"
says 2 'hoort een dag, zoals 2026-11-22' print stemkaarten --datum 2026-02-30 -o "$work/x.pdf"
says 2 'Ik maak een PDF of een PNG' print stemkaarten -o "$work/x.docx"
says 2 'Namen staan alleen op placemats' print stemkaarten --namen "$work/namen.txt"
says 2 'Een achterkant hoort bij kaarten' print muur cards/vragen.txt --achterkant
says 2 '/dev/null niet lezen' print placemats --namen /dev/null -o "$work/x.pdf"
: >"$work/leeg.txt"
says 2 'staan geen namen' print placemats --namen "$work/leeg.txt" -o "$work/x.pdf"
says 2 'niet lezen. Bewaar de lijst als tekst' print placemats --namen "$work/p.png" -o "$work/x.pdf"
says 1 '300 bladzijden en een PNG is er één' print placemats --namen "$work/namen.txt" -o "$work/x.png"
says 1 'Er is al een bestand' print stemkaarten -o "$work/s.pdf"
mkdir "$work/map.pdf"
says 1 'Er is al een map' print kaarten cards/vragen.txt -o "$work/map.pdf"
says 1 'Kies een map waarin je mag schrijven' print stemkaarten -o /proc/x.pdf
[ ! -e "$work/x.pdf" ] && [ ! -e "$work/x.png" ] || fail "something is left behind"

# A disk that is full in the middle keeps nothing. A limit on the size of files stands in for it.
step="a full disk"
code=0
(ulimit -f 8 && trap '' XFSZ && exec "$prog" print kaarten cards/kwaliteiten.txt -o "$work/vol.pdf") >"$tmp/out" 2>"$tmp/err" || code=$?
[ "$code" = 1 ] || fail "exit code $code, not 1"
grep -q 'vol.pdf niet bewaren' "$tmp/err" || fail "nothing is said"
[ -z "$(find "$work" -name 'vol*')" ] || fail "something is left behind"
