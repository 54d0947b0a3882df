# shellcheck shell=sh
# What the scenarios about the portfolio share; sourced by them after lib.sh.
need pdfinfo pdftotext pdffonts pdftoppm compare cmp

# CODE PATTERN ARGUMENT...: the export ends with this code, with a sentence that matches, and gives nothing.
says() {
    wanted=$1 pattern=$2
    shift 2
    step="avondspel export $*"
    code=0
    timeout 60 "$prog" export "$@" >"$tmp/out" 2>"$tmp/err" </dev/null || code=$?
    [ "$code" = "$wanted" ] || fail "exit code $code, not $wanted"
    tail -n 1 "$tmp/err" | grep -Eq "^avondspel: .*$pattern" || fail "the sentence is not: $pattern"
    [ ! -s "$tmp/out" ] || fail "something is written: $(cat "$tmp/out")"
}

# FOLDER ARGUMENT...: all goes well without a word, and exactly this folder is printed.
exports() {
    folder=$1
    shift
    step="avondspel export $*"
    "$prog" export "$@" >"$tmp/out" 2>"$tmp/err" </dev/null || fail "exit code $?"
    [ "$(cat "$tmp/out")" = "$folder" ] || fail "the folder is: $(cat "$tmp/out")"
    [ ! -s "$tmp/err" ] || fail "it says: $(cat "$tmp/err")"
    [ -d "$folder" ] || fail "there is no $folder"
}

# DATA PACK [SHOTS]: plays the lines of stdin off screen and keeps the evening.
plays() {
    step="playing $2"
    cat >"$tmp/zetten"
    "$prog" "$2" --offscreen 1920x1080 --moves "$tmp/zetten" --data "$1" ${3:+--shots "$3"} --seed 3 ||
        fail "it does not play"
}

# PICTURE WIDTH HEIGHT
is_size() {
    [ "$(convert "$1" -format '%w %h' info:)" = "$2 $3" ] || fail "$1 is $(convert "$1" -format '%w %h' info:)"
}

# ONE OTHER LIMIT: two pictures of one size look the same; 0 is the same and 1 is black against white.
are_alike() {
    off=$(compare -metric MAE "$1" "$2" null: 2>&1 | sed 's/.*(\(.*\))/\1/' || true)
    awk -v off="$off" -v limit="$3" 'BEGIN { exit !(off < limit) }' || fail "$1 and $2 differ: $off"
}

# FILE PAGES POINTS: every page has this size.
is_paper() {
    pdfinfo -l 9999 "$1" >"$tmp/info"
    grep -Eq "^Pages: +$2\$" "$tmp/info" || fail "not $2 pages: $(grep Pages "$tmp/info")"
    [ "$(grep -c "size: *$3 pts" "$tmp/info")" = "$2" ] || fail "not every page is $3"
}

# FILE SENTENCE...
holds() {
    pdftotext "$1" - | tr -s '\n\f ' '   ' >"$tmp/words"
    file=$1
    shift
    for sentence; do
        grep -Fq "$sentence" "$tmp/words" || fail "$file does not hold: $sentence"
    done
}

# FOLDER: names in it, hidden ones too.
names_in() {
    find "$1" -mindepth 1 -maxdepth 1 -printf '%f\n' | LC_ALL=C sort | tr '\n' '|'
}

# NAME: the PNG of this placemat is an A3 of 300 dots an inch, its PDF the same picture with its fonts in it.
is_placemat() {
    is_size "$1.png" 4961 3508
    [ "$(convert "$1.png" -format '%x %U' info: | cut -c 1-5)" = 118.1 ] || fail "$1.png has not 300 dots an inch"
    is_paper "$1.pdf" 1 '1190.55 x 841.89'
    ! pdffonts "$1.pdf" | tail -n +3 | grep -vq 'yes yes yes' || fail "a font is not in the file: $(pdffonts "$1.pdf")"
    pdftoppm -r 150 -png -singlefile "$1.pdf" "$tmp/mat-pdf"
    convert "$1.png" -resize "$(identify -format "%wx%h" "$tmp/mat-pdf.png")!" "$tmp/mat-png.png"
    are_alike "$tmp/mat-png.png" "$tmp/mat-pdf.png" 0.01
}
