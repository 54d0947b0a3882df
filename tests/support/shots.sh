# The pictures of README and HANDLEIDING: FOLDER-OF-BUILD FOLDER. Same program, same moves, same bytes, but
# for the clock on the teacher's window.
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
# A card in the air shows the buttons for fingers, so the placemat that is done is laid without.
cat > "$tmp/mat" <<'MOVES'
naam Bram
voor Sanne
leg 24
leg 37
leg 16
bak kwaliteiten 1
leg 56
eigen kwaliteiten koekjes bakken
leg 68
bak motieven 1
leg 92
leg 91
MOVES
cp "$tmp/mat" "$tmp/mat-klaar"
echo 'sleep kaart 96 boven vak motieven' >> "$tmp/mat"
printf 'leg 96\nklaar\n' >> "$tmp/mat-klaar"
"$build"/avondspel cards --offscreen 1280x720 --moves "$tmp/mat" --shots "$tmp/m"
cp "$tmp"/m/*-sleep-kaart-96-*.png "$out/placemat.png"
"$build"/avondspel cards --offscreen 1280x720 --moves "$tmp/mat-klaar" --shots "$tmp/mk"
cp "$tmp"/mk/*-klaar.png "$out/placemat-klaar.png"
printf 'wijze dicht\ndraai\n' > "$tmp/deel"
"$build"/avondspel cards/kwaliteiten.txt --seed 2026 --offscreen 1280x720 --moves "$tmp/deel" --shots "$tmp/d"
cp "$tmp"/d/*-draai.png "$out/kwaliteit.png"
printf 'muur\n' > "$tmp/muur"
"$build"/avondspel cards/beroepen.txt --offscreen 1280x720 --moves "$tmp/muur" --shots "$tmp/w"
cp "$tmp"/w/*-muur.png "$out/muur.png"
printf 'maak 1\nleg 5\nleg 3\nleg 2\nleg 10\nleg 6\nsleep kaart 4 boven plek 2\n' > "$tmp/volgorde"
"$build"/avondspel cards/activiteiten.txt --offscreen 1280x720 --moves "$tmp/volgorde" --shots "$tmp/r"
cp "$tmp"/r/*-sleep-*.png "$out/op-volgorde.png"
HOME="$tmp" "$build"/avondspel --offscreen 1280x720 --shots "$tmp/start"
cp "$tmp"/start/00-begin.png "$out/beginscherm.png"
