# Every size of window shows the whole picture, also one squarer than 4:3 (with bars); growing, shrinking
# and full screen while playing change the picture's size and nothing else.
xvfb_up "$tmp" 1920x1080

steps() {
    printf '%s\n' 'key Right | volgende' 'key Right | volgende' 'key Right | volgende'
}

# The window itself, without the manager's border.
shot_of=
for size in 1280x720 1024x768 1280x1024 800x600 640x400; do
    steps | rehearse "$tmp/$size" "$size" "$pack"
    start "$pack" --stil --data "$tmp/data-$size" --window "$size"
    shot_of=$window
    perform "$tmp/$size"
    shot_of=
    quit
done

# WIDTHxHEIGHT: the window takes this size and shows the same step in it.
resized_to() {
    step="window of $1"
    xdotool windowsize "$window" "${1%x*}" "${1#*x}"
    mask=
    shows "$(picture "$tmp/$1" 3)"
}

steps | rehearse "$tmp/full" 1920x1080 "$pack"
start "$pack" --stil --data "$tmp/data" --window 1280x720
shot_of=$window
perform "$tmp/1280x720"
resized_to 1024x768
resized_to 800x600
resized_to 1280x1024
resized_to 1280x720
for key in F11 f; do
    step="full screen by $key"
    xdotool key "$key"
    shot_of=
    shows "$(picture "$tmp/full" 3)"
    step="back to the window by $key"
    xdotool key "$key"
    shot_of=$window
    shows "$(picture "$tmp/1280x720" 3)"
done
step="playing on afterwards"
xdotool key Left
shows "$(picture "$tmp/1280x720" 2)"
shot_of=
quit
