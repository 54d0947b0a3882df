# Builds and runs libFuzzer targets: CLANG FOLDER SECONDS NAME... Each starts from its corpus in the
# tree and writes what it finds below FOLDER; a crash ends the run with its input kept there.
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
for s in $sources; do
    o="$out/obj/$(echo "$s" | tr / _).o"
    if [ ! "$o" -nt "$s" ]; then
        # shellcheck disable=SC2046,SC2086
        "$clang" $flags $san $(pkg-config --cflags $libs) -c -o "$o" "$s"
    fi
done
for name in "$@"; do
    # shellcheck disable=SC2046,SC2086
    "$clang" $flags -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
        $(pkg-config --cflags $libs) -o "$out/$name" "tests/fuzz/$name.c" "$out"/obj/*.o \
        $(pkg-config --libs $libs) -lm
    corpus="tests/fuzz/corpus/${name#fuzz_}"
    mkdir -p "$out/found/$name"
    [ -d "$corpus" ] || corpus=
    echo "fuzz: $name for $seconds s"
    # shellcheck disable=SC2086
    "$out/$name" -max_total_time="$seconds" -max_len=8192 -timeout=10 -rss_limit_mb=2048 \
        -seed=1 -print_final_stats=1 -verbosity=0 -artifact_prefix="$out/$name-" "$out/found/$name" $corpus \
        2> "$out/$name.log" || { tail -n 40 "$out/$name.log"; exit 1; }
    grep -E 'number_of_executed_units|peak_rss' "$out/$name.log"
done
