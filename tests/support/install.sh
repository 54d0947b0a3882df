# Installs the packages on standard input ("name   why", one a line) that are missing, with apt. On a
# system without apt it says what is needed and goes on: the build tells what is really absent.
set -eu
list=$(cat)
if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
    echo "This system has no apt. avondspel needs (Debian names):"
    printf '%s\n' "$list"
    exit 0
fi
missing=
while read -r name why; do
    [ -n "$name" ] || continue
    status=$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null || true)
    # A package that another one provides (pkg-config by pkgconf) counts as well.
    if [ "$status" != installed ] && ! dpkg-query -W -f='${db:Status-Status} ${Provides}\n' 2>/dev/null |
        grep -q "^installed .*\b$name\b"; then
        echo "  missing: $name ($why)"
        missing="$missing $name"
    fi
done <<LIST
$list
LIST
[ -n "$missing" ] || exit 0
sudo=
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "Ask an administrator for: apt-get install$missing"
        exit 1
    fi
    sudo=sudo
fi
$sudo apt-get update -q
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -q -y --no-install-recommends $missing
