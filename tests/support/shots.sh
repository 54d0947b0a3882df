# The pictures of README and HANDLEIDING: FOLDER-OF-BUILD FOLDER. Same program, same moves, same bytes.
set -eu
build=$1 out=$2
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
pack=quizzes/stellingen-groep-8.txt
mkdir -p "$out"
"$build"/avondspel $pack --offscreen 1280x720 --moves quizzes/voorbeeld.zetten --shots "$tmp/zaal"
cp "$tmp"/zaal/00-begin.png "$out/titel.png"
cp "$tmp"/zaal/02-volgende.png "$out/stelling.png"
cp "$(ls "$tmp"/zaal/*-school.png | sed -n 2p)" "$out/school.png"
grep -l . "$tmp"/zaal/*-praat-1.png | head -1 | xargs -I{} cp {} "$out/praten.png"
cat > "$tmp/zetten" <<'MOVES'
naar 2
apart
antwoorden
sluit
stem ouders 7 19 kinderen 18 8
MOVES
"$build"/avondspel $pack --offscreen 1280x720 --moves "$tmp/zetten" --shots "$tmp/uitslag"
cp "$tmp"/uitslag/05-*.png "$out/uitslag.png"
"$build"/avondspel $pack --leerkracht --offscreen 1280x800 --moves "$tmp/zetten" --shots "$tmp/lk"
cp "$tmp"/lk/03-*.png "$out/leerkracht.png"
"$build"/avondspel $pack --donker --offscreen 1280x720 --moves quizzes/voorbeeld.zetten --shots "$tmp/donker"
cp "$tmp"/donker/02-volgende.png "$out/donker.png"
cat > "$tmp/quiz" <<'MOVES'
staan 31
regels
vraag 4
antwoorden
goed
staan 14
stand
staan 1
winnaar
naam Samira en haar moeder
complimenten
MOVES
"$build"/avondspel quizzes/mini-stage --offscreen 1280x720 --moves "$tmp/quiz" --shots "$tmp/q"
for shot in 02:regels 04:vraag 06:goed 10:winnaar 11:complimenten; do
    cp "$tmp/q/${shot%%:*}"-*.png "$out/quiz-${shot##*:}.png"
done
head -n 5 "$tmp/quiz" > "$tmp/quiz-lk"
"$build"/avondspel quizzes/mini-stage --leerkracht --offscreen 1280x800 --moves "$tmp/quiz-lk" --shots "$tmp/qlk"
cp "$tmp"/qlk/04-*.png "$out/quiz-leerkracht.png"
