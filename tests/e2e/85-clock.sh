# The computer's clock is set while somebody speaks: the talk clock goes on as if nothing happened, and in
# the journal every step is later than the one before.
need sqlite3 cc
xvfb_up "$tmp" 960x540
cc -std=c11 -fPIC -shared -o "$tmp/other_clock.so" "$here/other_clock.c"
printf 'Onderdeel: Pitches = 10 minuten\nSprekers: Sanne, Daan\n' >"$tmp/pitches.txt"

# SECONDS
clock_is_ahead() {
    echo "$1" >"$tmp/ahead.new"
    mv "$tmp/ahead.new" "$tmp/ahead"
}

moves_are() {
    [ "$(sqlite3 -readonly "$tmp/data/avondspel.db" "SELECT count(*) FROM move" 2>/dev/null)" = "$1" ]
}

moves=0
# KEY: it is one move.
press() {
    moves=$((moves + 1))
    xdotool key "$1"
    await 10 moves_are "$moves" || fail "$1 is no move"
}

is_another_picture() {
    see "$tmp/now.rgb" && ! cmp -s "$tmp/now.rgb" "$tmp/before.rgb"
}

# The digits become others by themselves.
runs() {
    see "$tmp/before.rgb"
    await 5 is_another_picture || fail "the talk clock stands still"
}

clock_is_ahead 0
(
    echo '#!/bin/sh'
    echo "OTHER_CLOCK='$tmp/ahead' LD_PRELOAD='$tmp/other_clock.so' exec '$prog' \"\$@\""
) >"$tmp/shifted"
chmod +x "$tmp/shifted"
prog=$tmp/shifted
start "$tmp/pitches.txt" --stil --data "$tmp/data"
press Right
press Right
runs
for ahead in -3600 7200 0; do
    step="the clock shows $ahead seconds more"
    clock_is_ahead "$ahead"
    runs
    runs
    press Up
done
press Right
step="how long it took"
wrong=$(sqlite3 -readonly "$tmp/data/avondspel.db" "SELECT count(*) FROM move AS a JOIN move AS b
    ON b.evening = a.evening AND b.seq = a.seq + 1 WHERE b.at_ms NOT BETWEEN a.at_ms + 1 AND a.at_ms + 60000")
[ "$wrong" = 0 ] || fail "$wrong steps at a time of their own"
quit
