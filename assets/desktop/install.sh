# Puts the program and what a desktop needs of it in place, or takes exactly that away again:
# put|remove BUILD DESTDIR PREFIX VERSION. Both ways walk the same list, so they cannot differ.
set -eu
way=$1 build=$2 prefix=$3$4 final=$4 version=$5
share=share/avondspel doc=share/doc/avondspel
tab=$(printf '\t')
day=$(date -u -d "$(sed -n 's/^ -- .*>  //p' assets/debian/changelog | head -n 1)" +%F)

# Mode, source, place below PREFIX.
list() {
    printf '%s\t%s\t%s\n' \
        755 "$build/avondspel" bin/avondspel \
        644 HANDLEIDING.md $doc/HANDLEIDING.md \
        fill assets/man/avondspel.1 share/man/man1/avondspel.1 \
        fill assets/man/avondspel.nl.1 share/man/nl/man1/avondspel.1 \
        fill assets/desktop/nl.avondspel.Avondspel.metainfo.xml share/metainfo/nl.avondspel.Avondspel.metainfo.xml \
        644 assets/desktop/nl.avondspel.Avondspel.desktop share/applications/nl.avondspel.Avondspel.desktop \
        644 assets/desktop/zz-avondspel-openen.desktop share/applications/zz-avondspel-openen.desktop \
        644 assets/desktop/avondspel-mime.xml share/mime/packages/avondspel.xml \
        644 assets/desktop/avondspel.svg share/icons/hicolor/scalable/apps/avondspel.svg \
        644 assets/desktop/text-x-avondspel.svg share/icons/hicolor/scalable/mimetypes/text-x-avondspel.svg \
        644 assets/completion/avondspel.bash share/bash-completion/completions/avondspel \
        644 assets/completion/avondspel.zsh share/zsh/site-functions/_avondspel \
        644 assets/completion/avondspel.fish share/fish/vendor_completions.d/avondspel.fish
    find quizzes cards assets/icons -type f ! -name '.*' | sed "s|.*|644$tab&$tab$share/&|"
    # The pictures that the manual shows.
    sed -n 's|.*(\(assets/schermen/[^)]*\)).*|\1|p' HANDLEIDING.md | sed "s|.*|644$tab&$tab$doc/&|"
}

put() {
    list | while IFS=$tab read -r mode from to; do
        if [ "$mode" = fill ]; then
            sed -e "s|@VERSION@|$version|" -e "s|@DATE@|$day|" -e "s|@PREFIX@|$final|" "$from" |
                install -Dm644 /dev/stdin "$prefix/$to"
        else
            install -Dm"$mode" "$from" "$prefix/$to"
        fi
    done
}

remove() {
    list | while IFS=$tab read -r mode from to; do
        rm -f "$prefix/$to"
    done
    for folder in $share $doc; do
        [ ! -d "$prefix/$folder" ] || find "$prefix/$folder" -depth -type d -empty -delete
    done
}

# Desktops read lists that are made from these folders; a package leaves that to the triggers of the
# system. A list of icons that is older than its folder is not used, and asks for no tool.
refresh() {
    [ "$prefix" = "$final" ] || return 0
    for tool in update-mime-database:mime update-desktop-database:applications touch:icons/hicolor; do
        folder=$prefix/share/${tool#*:} tool=${tool%:*}
        if command -v "$tool" >/dev/null 2>&1 && [ -d "$folder" ]; then "$tool" "$folder" || true; fi
    done
}

"$way"
refresh
