# What is installed and packed: every file in its place, read by the checkers of desktops and of Debian,
# and then a menu and a double click on a real window.
need make lintian desktop-file-validate appstreamcli update-mime-database update-desktop-database gio mandoc bash

# TARGET...: with the folder of this build, and with nothing of a make around us.
make_it() {
    step="make $*"
    env -u MAKEFLAGS -u MAKEOVERRIDES -u MAKELEVEL make -j "$(nproc)" --no-print-directory "B=$build" "$@" \
        >"$tmp/out" 2>"$tmp/err" || fail "exit code $?"
}

# make install ------------------------------------------------------------------------------------

there="$tmp/een map"
make_it install "DESTDIR=$there" PREFIX=/opt/spel
top=$there/opt/spel
for place in bin/avondspel share/man/man1/avondspel.1 share/man/nl/man1/avondspel.1 \
    share/applications/nl.avondspel.Avondspel.desktop share/metainfo/nl.avondspel.Avondspel.metainfo.xml \
    share/mime/packages/avondspel.xml share/icons/hicolor/scalable/apps/avondspel.svg \
    share/bash-completion/completions/avondspel share/zsh/site-functions/_avondspel \
    share/fish/vendor_completions.d/avondspel.fish share/doc/avondspel/HANDLEIDING.md \
    share/doc/avondspel/assets/schermen/titel.png share/avondspel/quizzes/mini-stage/foto/haven.jpg; do
    [ -s "$top/$place" ] || fail "there is no $place"
done
! grep -rq '@[A-Z]*@' "$top/share/man" "$top/share/metainfo" || fail "a blank is not filled in"

step="the program where it was installed"
(cd / && "$top/bin/avondspel" --offscreen 960x540 --dump >"$tmp/dump") || fail "exit code $?"
grep -q '"mini-stage ' "$tmp/dump" || fail "its packs are not on the start screen"
"$top/bin/avondspel" nieuw quiz "$tmp/kapper.avond" >"$tmp/out" 2>"$tmp/err" || fail "nieuw finds no example"
"$top/bin/avondspel" check --kort "$tmp/kapper.avond" >"$tmp/out" 2>"$tmp/err" || fail "a pack called .avond is not read"

echo mine >"$top/share/avondspel/quizzes/eigen.txt"
make_it uninstall "DESTDIR=$there" PREFIX=/opt/spel
[ "$(find "$there" -type f)" = "$top/share/avondspel/quizzes/eigen.txt" ] || fail "left: $(find "$there" -type f)"
[ ! -e "$top/share/doc/avondspel" ] && [ ! -e "$top/share/avondspel/cards" ] || fail "empty folders are left"

# Words -------------------------------------------------------------------------------------------

options=$(sed -n 's/^    { "\(-[^"]*\)".*/\1/p' src/options.c)
words="$(sed -n '/^static const char \*const commands/,/};/p' src/options.c | grep -o '"[a-z]*"' | tr -d '"')
    $("$prog" --help | sed -n 's/.*soort: //p; s/.*--naar SOORT *//p' | sed 's/,//g; s/ of / /g')"
[ "$(echo "$options" | wc -l)" -gt 20 ] && [ "$(echo "$words" | wc -w)" -gt 20 ] || fail "no words are found"
for file in assets/man/*.1 assets/completion/*; do
    step="the words of $file"
    sed -e 's/\\-/-/g' -e '/^complete/{s/ -l \([a-z]\)/ --\1/g;s/ -s \([a-z]\)/ -\1/g;}' "$file" >"$tmp/text"
    for word in $options $words; do
        grep -Eq -e "(^|[^a-z-])$word([^a-z-]|\$)" "$tmp/text" || fail "$word is not in it"
    done
    for word in $(grep -Eo -e '--[a-z]+' "$tmp/text" | sort -u); do
        echo "$options" | grep -qxe "$word" || fail "$word is no option"
    done
done
step="words in --help"
"$prog" --help >"$tmp/text"
for word in $options $words; do
    case $word in --help | -h | help | --frames) continue ;; esac # who reads it knows, and for measuring
    grep -Eq -e "(^|[^a-z-])$word([^a-z-]|\$)" "$tmp/text" || fail "$word is not in it"
done

# WORDS... = COMPLETIONS: the last word is the one that is typed.
bash -n assets/completion/avondspel.bash
while IFS='=' read -r typed expected; do
    step="completion of: avondspel $typed"
    # shellcheck disable=SC2016 # for the other shell
    found=$(bash -c '. assets/completion/avondspel.bash
        read -ra COMP_WORDS <<<"$1"; case $1 in *" ") COMP_WORDS+=("") ;; esac
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _avondspel; echo "${COMPREPLY[*]}"' - "avondspel $typed")
    [ "$found" = "$expected" ] || fail "$found"
done <<'ROWS'
ch=check
print st=stemkaarten
print kaarten --a=--achterkant
zetom vragen.txt --naar ka=kahoot
--data map avo=avonden
quizzes --do=--donker
nieuw =quiz stellingen kaarten avond
nieuw quiz =
check --d=
ROWS
for shell in zsh fish; do
    step="$shell reads its completion"
    ! command -v $shell >/dev/null || $shell -n assets/completion/avondspel.$shell || fail "exit code $?"
done

# make deb ----------------------------------------------------------------------------------------

make_it deb
deb=$(tail -n 1 "$tmp/out")
cp "$deb" "$tmp/first.deb"
make_it deb
cmp "$deb" "$tmp/first.deb" || fail "twice the same sources, and not the same package"
step="lintian"
lintian --fail-on error,warning "$deb" >"$tmp/lintian" 2>&1 || fail "$(cat "$tmp/lintian")"
step="what is in the package"
root=$tmp/wortel
dpkg-deb -x "$deb" "$root"
dpkg-deb -e "$deb" "$tmp/control"
(cd "$root" && md5sum --quiet -c "$tmp/control/md5sums") || fail "a sum is wrong"
[ "$(find "$root" -type f | wc -l)" = "$(wc -l <"$tmp/control/md5sums")" ] || fail "a file has no sum"
for font in $(grep -ho '"fonts-[a-z-]*"' src/draw/font_file.c | sort -u | tr -d '"') libsdl2-2.0-0; do
    grep -Eq "^Depends:.* $font( |,|\$)" "$tmp/control/control" || fail "it does not ask for $font"
done
[ "$("$root/usr/bin/avondspel" --version)" = "avondspel $(dpkg-deb -f "$deb" Version)" ] || fail "another version"

# What desktops read ------------------------------------------------------------------------------

data=$root/usr/share
step="the entries in the menu"
desktop-file-validate "$data"/applications/*.desktop >"$tmp/err" 2>&1 && [ ! -s "$tmp/err" ] || fail "not valid"
step="the description for software centres"
appstreamcli validate --no-net "$data"/metainfo/*.xml >"$tmp/err" 2>&1 || fail "not valid"
step="the manual pages"
for page in "$data"/man/man1/avondspel.1.gz "$data"/man/nl/man1/avondspel.1.gz; do
    mandoc -T lint "$page" >"$tmp/err" 2>&1 || fail "$page"
done

step="kinds of files"
export XDG_DATA_DIRS="$data" XDG_CONFIG_HOME="$tmp/config" XDG_DATA_HOME="$tmp/data" PATH="$root/usr/bin:$PATH"
printf '[Desktop Entry]\nType=Application\nName=Editor\nExec=true %%f\nMimeType=text/plain;inode/directory;\n' \
    >"$data/applications/org.example.Editor.desktop"
cp /usr/share/mime/packages/freedesktop.org.xml "$data/mime/packages"
update-mime-database "$data/mime" 2>"$tmp/err" && [ ! -s "$tmp/err" ] || fail "not valid"
update-desktop-database "$data/applications"
cp quizzes/stellingen-groep-8.txt "$tmp/spel.avond"
for name in SPEL.AVOND spel spel.txt; do cp "$tmp/spel.avond" "$tmp/$name"; done
printf '\357\273\277Vraag: Wie?\nRood: Ik\nGroen: Jij\nGoed: rood\n' >"$tmp/vraag"
printf 'Titel: de ouderavond\n\nBeste ouders,\n' >"$tmp/brief"
while read -r name kind; do
    found=$(gio info -a standard::content-type "$tmp/$name" | sed -n 's/.*content-type: //p')
    [ "$found" = "$kind" ] || fail "$name is $found"
done <<'ROWS'
spel.avond text/x-avondspel
SPEL.AVOND text/x-avondspel
spel text/x-avondspel
vraag text/x-avondspel
spel.txt text/plain
brief text/plain
ROWS

# KIND ENTRY OFFERED: what opens it, and what else is offered.
while read -r kind entry offered; do
    step="what opens $kind"
    gio mime "$kind" >"$tmp/out"
    head -n 1 "$tmp/out" | grep -q ": $entry\$" || fail "$(head -n 1 "$tmp/out")"
    grep -q "$offered" "$tmp/out" || fail "$offered is not offered"
done <<'ROWS'
text/x-avondspel nl.avondspel.Avondspel.desktop nl.avondspel.Avondspel.desktop
text/plain org.example.Editor.desktop zz-avondspel-openen.desktop
inode/directory org.example.Editor.desktop zz-avondspel-openen.desktop
ROWS

# On a window -------------------------------------------------------------------------------------

xvfb_up "$tmp" 960x540
prog=$root/usr/bin/avondspel

is_launched() {
    pid=$(xdotool getwindowfocus getwindowpid 2>/dev/null) && [ "$(readlink "/proc/$pid/exe")" = "$prog" ]
}

# COMMAND...: the desktop starts the program; it is no child of ours.
launch() {
    step=$*
    "$@" >"$tmp/out" 2>"$tmp/err" || fail "exit code $?"
    await 20 is_launched || fail "no window comes"
}

leave() {
    xdotool key Escape j
    await 10 is_gone || fail "the program does not stop"
    pid=
}

rehearse "$tmp/begin" 960x540 --stil </dev/null
rehearse "$tmp/titel" 960x540 --stil "$tmp/spel.avond" </dev/null
launch gio launch "$data/applications/nl.avondspel.Avondspel.desktop"
shows "$(picture "$tmp/begin" 0)"
leave
launch gio open "$tmp/spel.avond"
shows "$(picture "$tmp/titel" 0)"
leave
# Cannot be played, and nobody reads stderr: the start screen says it.
printf 'Titel: Kapot\n\nStelling:\n' >"$tmp/kapot.avond"
launch gio open "$tmp/kapot.avond"
leave
