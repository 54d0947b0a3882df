# The floors of the house: a room includes only headers of itself and of the rooms below it, and each
# library is named in one room only. Prints every line that breaks this; exit 1 when there is one.
set -u
bad=0
allow() { # room, rooms below it
    room=$1
    shift
    pattern=$(printf '%s|' "$room" "$@")
    found=$(grep -nE '#include "[a-z]+/' src/"$room"/*.[ch] 2>/dev/null | grep -vE "#include \"(${pattern%|})/")
    [ -z "$found" ] || { echo "$room looks up or sideways:"; echo "$found"; bad=1; }
}
only() { # what, pattern of the include, files that may have it
    found=$(grep -rnE "#include *[<\"]$2" src | grep -vE "^src/($3)")
    [ -z "$found" ] || { echo "$1 outside its room:"; echo "$found"; bad=1; }
}
allow base
allow pack base
allow draw base
allow formats base pack draw
allow evening base pack draw formats
allow screen base pack draw formats evening
allow paper base pack draw formats evening
allow votes base pack draw formats evening
only SDL 'SDL' 'screen/|main\.c'
only cairo 'cairo' 'paper/'
only librsvg 'librsvg' 'paper/'
only libpng 'png\.h' 'paper/'
only microhttpd 'microhttpd' 'votes/'
only sqlite3 'sqlite3' 'evening/'
only HarfBuzz 'hb' 'draw/'
only utf8proc 'utf8proc' 'base/|pack/|draw/'
[ $bad = 0 ] && echo "layers: every room looks down only"
exit $bad
