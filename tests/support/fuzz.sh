# Builds and runs libFuzzer targets: CLANG FOLDER SECONDS NAME[:RUNS]... Each starts from its corpus
# in the tree and writes what it finds below FOLDER; a crash ends the run with its input kept there.
# With RUNS a target stops after so many and tries the same inputs on every machine (comparisons of
# the program are not traced then: what that finds differs from run to run): a gate must say the same
# of a commit each time. Without, a target goes on from what it has found before.
set -eu
clang=$1 out=$2 seconds=$3
shift 3
mkdir -p "$out"
probe="$out/probe.c"
printf '#include <stddef.h>\n#include <stdint.h>\nint LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);\nint LLVMFuzzerTestOneInput(const uint8_t *p, size_t n) { (void)p; (void)n; return 0; }\n' > "$probe"
if ! "$clang" -fsanitize=fuzzer "$probe" -o "$out/probe" 2>/dev/null; then
    major=$("$clang" -dumpversion | cut -d. -f1)
    printf 'libclang-rt-%s-dev the fuzzing runtime\n' "$major" | sh tests/support/install.sh
fi
libs="harfbuzz fribidi libunibreak fontconfig libutf8proc sqlite3 libexif"
sources=$(ls src/base/*.c src/pack/*.c src/draw/*.c src/formats/*.c src/evening/*.c)
flags="-std=c11 -D_DEFAULT_SOURCE -D_XOPEN_SOURCE=700 -O1 -g -Isrc -Itests"
san="-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all"
mkdir -p "$out/obj"
# shellcheck disable=SC2012 # names of our own, without blanks
header=$(ls -t src/*/*.h | head -n 1)
for s in $sources; do
    o="$out/obj/$(echo "$s" | tr / _).o"
    { [ "$o" -nt "$s" ] && [ "$o" -nt "$header" ]; } || printf '%s %s\n' "$o" "$s"
done >"$out/stale"
# shellcheck disable=SC2046,SC2086
xargs -r -P 2 -L 1 "$clang" $flags $san $(pkg-config --cflags $libs) -c -o <"$out/stale"
for target in "$@"; do
    name=${target%%:*}
    # shellcheck disable=SC2046,SC2086
    "$clang" $flags -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
        $(pkg-config --cflags $libs) -o "$out/$name" "tests/fuzz/$name.c" "$out"/obj/*.o \
        $(pkg-config --libs $libs) -lm
done

# NAME[:RUNS]: runs one; what it says goes to its log.
run() {
    name=${1%%:*}
    corpus="tests/fuzz/corpus/${name#fuzz_}"
    found="$out/found/$name"
    case $1 in
    *:*) runs=${1#*:} trace=0 found="$out/gate/$name"; rm -rf "$found" ;;
    *) runs=-1 trace=1 ;;
    esac
    mkdir -p "$found"
    # In the order of their names, not of the disk.
    seeds=$([ ! -d "$corpus" ] || find "$corpus" -type f | LC_ALL=C sort | paste -sd, -)
    "$out/$name" -max_total_time="$seconds" -runs="$runs" -use_cmp="$trace" -max_len=8192 \
        -timeout=10 -rss_limit_mb=2048 -seed=1 -print_final_stats=1 -verbosity=0 \
        -artifact_prefix="$out/$name-" ${seeds:+-seed_inputs="$seeds"} "$found" \
        2>"$out/$name.log" || { tail -n 40 "$out/$name.log"; return 1; }
    echo "fuzz: $name, $(sed -n 's/^stat::number_of_executed_units: *//p' "$out/$name.log") runs"
}

# Two at a time: the smallest machine that runs the tests has two cores.
while [ $# -gt 0 ]; do
    run "$1" &
    first=$!
    if [ $# -gt 1 ]; then
        run "$2" || { wait "$first"; exit 1; }
        shift
    fi
    wait "$first"
    shift
done
