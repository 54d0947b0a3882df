# Killed at fifty moments while keys stream in. Whatever the moment: the evening that comes back is one
# that the keys led to, not earlier than the last picture anybody saw, and its picture is the same one.
# The keys come from a fixed seed; the moments are the machine's, and the claim holds for each of them.

rounds=50
size=960x540
xvfb_up "$tmp" "$size"
rehearse "$tmp/start" "$size" "$pack" </dev/null

# SEED: steps of which the settings, the question and the half-typed number (no moves) are left out.
keys() {
    awk -v seed="$1" 'BEGIN {
        n = split("Next|volgende Next|volgende Next|volgende Next|volgende Next|volgende " \
                  "Next|volgende Prior|terug ctrl+y|opnieuw r|rood g|groen equal|gelijk " \
                  "n|nog-eens p|praten s|sla-over digits digits", key, " ")
        srand(seed)
        print "key F5 | begin"
        if (seed % 2) print "key a | apart" # the word of a move as well, and that has no way back
        for (i = 0; i < 26; i++) {
            pick = key[int(rand() * n) + 1]
            if (pick == "digits") {
                for (j = 0; j < 2; j++) { d = int(rand() * 10); print "key " d " | cijfers " d }
            } else {
                sub(/\|/, " | ", pick)
                print "key " pick
            }
        }
    }'
}

# DUMP: one line a step, "number picture", without what is no part of the evening: the talk clock, the
# sentence in the strip, the ring of the cursor.
pictures() {
    awk '
        /^(rrect warn|run on-warn) / || /^group .*"melding"$/ { next }
        /^rrect (ring-edge|lamp) / { next }
        /^== / { if (text) print text; text = $2 " "; next }
        /"([0-9]+:[0-9][0-9]|tijd om)"$/ { clock = 1 }
        !clock { text = text $0 ";" }
        /^group .*"knop praten"$/ { clock = 0; text = text "clock;" }
        END { print text }' "$1"
}

# The first and the last step of the evening so far with this picture.
steps_of() {
    pictures "$tmp/keys/dump" | awk -v want="$1" '
        { n = $1; sub(/^[^ ]* /, "") }
        $0 == want { if (first == "") first = n + 0; last = n + 0 }
        END { print first, last }'
}

# PICTURE: whether it is the last thing that was on the screen, but for the part `mask`.
was_seen() {
    mask_out "$1" "$tmp/want.rgb"
    mask_out "$tmp/seen.miff" "$tmp/seen.rgb"
    cmp -s "$tmp/seen.rgb" "$tmp/want.rgb"
}

# Which step that was. A digit alone is no move: the step before it counts.
seen_step() {
    "$prog" "$pack" --offscreen "$size" --moves "$tmp/keys/moves" --shots "$tmp/keys" || return 1
    seen=0
    for seen_file in "$tmp"/keys/*.png; do
        mask_clock "$tmp/keys" "$seen"
        if was_seen "$seen_file"; then
            case $seen_file in *-cijfers-*) seen=$((seen - 1)) ;; esac
            echo "$seen"
            return
        fi
        seen=$((seen + 1))
    done
}

resumed=0
i=1
while [ "$i" -le "$rounds" ]; do
    data=$tmp/data-$i
    keys "$i" | prepare "$tmp/keys" "$size"
    "$prog" "$pack" --offscreen "$size" --moves "$tmp/keys/moves" --dump >"$tmp/keys/dump"

    step="round $i, keys"
    start "$pack" --stil --data "$data"
    mask=
    shows "$(picture "$tmp/start" 0)"
    # shellcheck disable=SC2046
    xdotool key --delay 5 $(sed 's/key \(.*\) |.*/\1/' "$tmp/keys/steps") &
    hand=$!
    sleep "$(awk -v seed="$i" 'BEGIN { srand(seed + 1000); print 0.03 + rand() * 0.5 }')"
    kill -STOP "$pid"
    import -silent -window root "$tmp/seen.miff"
    kill -KILL "$pid"
    wait "$pid" 2>/dev/null || true
    wait "$hand" || true

    step="round $i, after the kill"
    rm -rf "$tmp/back"
    printf 'key Return | kies\nkey Prior | terug\nkey ctrl+y | opnieuw\n' |
        rehearse "$tmp/back" "$size" --data "$data"
    if grep -q '"Verder met de avond' "$tmp/back/dump"; then
        resumed=$((resumed + 1))
        came=$(picture "$tmp/back" 1)
        back=$(pictures "$tmp/back/dump" | sed -n '2s/[^ ]* //p')
        start --stil --data "$data"
        perform "$tmp/back"
        mask_clock "$tmp/back" 1
    else
        # Nothing was in force: the evening just begins.
        came=$(picture "$tmp/start" 0)
        back=$(pictures "$tmp/start/dump" | sed -n '1s/[^ ]* //p')
        start "$pack" --stil --data "$data"
        mask=
        shows "$came"
    fi
    stop
    step="round $i, what came back"
    # shellcheck disable=SC2046
    set -- $(steps_of "$back")
    [ $# = 2 ] || fail "the keys never led to this picture"
    if ! was_seen "$came"; then
        seen=$(seen_step)
        [ -n "$seen" ] || fail "what was seen is no picture of this evening"
        [ "$seen" -le "$2" ] || fail "step $seen was seen, step $2 came back"
    fi
    i=$((i + 1))
done
step="all rounds"
[ "$resumed" -gt $((rounds / 2)) ] || fail "only $resumed of $rounds evenings had begun"
