# Makes the Debian package from a program built for /usr: BUILD FOLDER VERSION; prints its path. Done with
# dpkg's own tools, because debhelper would ask for a folder debian/ at the top and build all over again.
# The same sources give the same bytes: dpkg-deb takes every time from SOURCE_DATE_EPOCH.
set -eu
umask 022
build=$1 out=$2 version=$3
here=assets/debian root=$out/root
SOURCE_DATE_EPOCH=$(dpkg-parsechangelog -l $here/changelog -S Timestamp)
export SOURCE_DATE_EPOCH
[ "$(dpkg-parsechangelog -l $here/changelog -S Version)" = "$version" ] || {
    echo "$here/changelog does not begin with version $version" >&2
    exit 1
}
arch=$(dpkg --print-architecture)
deb=$out/avondspel_${version}_$arch.deb

rm -rf "$root" "$out/debian"
mkdir -p "$root/DEBIAN" "$out/debian"
sh assets/desktop/install.sh put "$build" "$root" /usr "$version"
strip --remove-section=.comment --remove-section=.note "$root/usr/bin/avondspel"
mv "$root/usr/share/zsh/site-functions" "$root/usr/share/zsh/vendor-completions" # where Debian's zsh looks
install -m644 $here/copyright "$root/usr/share/doc/avondspel/copyright"
install -m644 $here/changelog "$root/usr/share/doc/avondspel/changelog"
install -Dm644 $here/lintian-overrides "$root/usr/share/lintian/overrides/avondspel"
find "$root/usr/share/man" "$root/usr/share/doc/avondspel/changelog" -type f -exec gzip -9n {} +

# dpkg-shlibdeps wants a folder debian with a file control, and writes nothing into it with -O.
printf 'Source: avondspel\n\nPackage: avondspel\nArchitecture: any\n' >"$out/debian/control"
libraries=$(cd "$out" && dpkg-shlibdeps -O root/usr/bin/avondspel | sed -n 's/^shlibs:Depends=//p')
sed -e "s|@VERSION@|$version|" -e "s|@ARCH@|$arch|" -e "s|@LIBRARIES@|$libraries|" \
    -e "s|@MAINTAINER@|$(dpkg-parsechangelog -l $here/changelog -S Maintainer)|" \
    -e "s|@SIZE@|$(du -ks --apparent-size --exclude=DEBIAN "$root" | cut -f1)|" $here/control >"$root/DEBIAN/control"
(cd "$root" && find usr -type f | LC_ALL=C sort | xargs -d '\n' md5sum) >"$root/DEBIAN/md5sums"
dpkg-deb --root-owner-group -Zxz --build "$root" "$deb" >/dev/null
echo "$deb"
