# avondspel: one Makefile, no configure, no recursion but for the sanitizer runs. `make help` lists the
# targets. A new source file, test or fuzz target is found by its place; nothing here needs an edit.
B       ?= build
CC      ?= cc
CLANG   ?= clang
OPT     ?= -O2 -g
CFLAGS  ?= $(OPT)
PREFIX  ?= /usr/local
DESTDIR ?=
ROOMS   ?= base pack draw formats evening screen paper votes
FUZZ_SECONDS ?= 60
CORES   := $(shell nproc 2>/dev/null || echo 1)
# Photos of phones: yes when libheif is there. `make HEIF=no B=build/kaal` builds without.
HEIF    ?= $(shell pkg-config --exists libheif 2>/dev/null && echo yes || echo no)

VERSION := 0.1.0
STD  := -std=c11 -D_DEFAULT_SOURCE -D_XOPEN_SOURCE=700 -Wall -Wextra -Wpedantic -Wshadow -Wvla \
        -Wstrict-prototypes -Wmissing-prototypes -Wformat=2 -Wundef -Wwrite-strings -Werror
DEFS := -DAVONDSPEL_VERSION='"$(VERSION)"' -DAVONDSPEL_SHARE='"$(PREFIX)/share/avondspel"'

ifeq ($(HEIF),yes)
DEFS += -DAVONDSPEL_HEIF $(shell pkg-config --cflags libheif)
endif

PKG_CORE   := harfbuzz fribidi libunibreak fontconfig libutf8proc sqlite3 libexif
PKG_SCREEN := sdl2 SDL2_ttf SDL2_image
PKG_PAPER  := cairo cairo-pdf cairo-ft freetype2 libpng
PC_CFLAGS   = $(shell pkg-config --cflags $(PKG_CORE) $(PKG_SCREEN) $(PKG_PAPER) librsvg-2.0 2>/dev/null)
CORE_LIBS   = $(shell pkg-config --libs $(PKG_CORE) 2>/dev/null) -lm
PAPER_LIBS  = $(shell pkg-config --libs $(PKG_PAPER) 2>/dev/null)
SCREEN_LIBS = $(shell pkg-config --libs $(PKG_SCREEN) 2>/dev/null)
CMOCKA_LIBS = $(shell pkg-config --libs cmocka 2>/dev/null)

SRC     := $(sort $(foreach r,$(ROOMS),$(wildcard src/$r/*.c)))
TOP     := $(filter-out src/main.c,$(wildcard src/*.c))
OBJ     := $(SRC:%.c=$B/%.o)
CORE    := $(filter-out $B/src/screen/% $B/src/paper/% $B/src/votes/%,$(OBJ))
SHOW    := $(filter $B/src/screen/%,$(OBJ))
PAPER   := $(filter $B/src/paper/%,$(OBJ))
TESTS   := $(sort $(foreach r,$(ROOMS),$(wildcard tests/$r/test_*.c)))
TESTB   := $(TESTS:tests/%.c=$B/tests/%)
SUPPORT := $(patsubst %.c,$B/%.o,$(wildcard tests/support/*.c))
FUZZERS := $(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/fuzz_*.c))
BENCHES := $(patsubst tests/bench/%.c,$B/tests/bench/%,$(wildcard tests/bench/bench_*.c))
ALL_C    = $(SRC) $(TOP) src/main.c

.DEFAULT_GOAL := build
.PHONY: help build deps deps-play deps-deb deps-test play test check asan valgrind tidy layers fuzz gate \
        bench e2e shots keys install uninstall deb clean

help:        ## this list
	@sed -n 's/^\([a-z0-9]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

build:       ## build build/avondspel
build: $B/avondspel

# What the program needs --------------------------------------------------------------------------
# One line a package: name, then why. Only what is missing is installed, with apt.
define PLAY_PACKAGES
gcc                   the compiler
libc6-dev             the C library
pkg-config            finds the libraries below
libsdl2-dev           window, keys, mouse and touch, painting
libsdl2-ttf-dev       drawing of letters
libsdl2-image-dev     photos: JPEG, PNG, WebP, GIF, BMP
libharfbuzz-dev       measuring of letters, for screen and paper alike
libfribidi-dev        order of right-to-left text
libunibreak-dev       where a line may break
libfontconfig-dev     finding the fonts
libutf8proc-dev       folding, composing and counting characters
libexif-dev           which way up a photo is
libheif-dev           photos of phones (HEIC)
libsqlite3-dev        the journal of an evening
libcairo2-dev         painting on paper: PDF, and the pixels of PNG
libpng-dev            writing PNG
librsvg2-dev          icons on paper (SVG)
fonts-sil-andika      the letters, made for people who learn to read
fonts-dejavu-core     signs that Andika does not have
fonts-noto-ui-core    Arabic letters
endef
define DEB_PACKAGES
dpkg-dev              finds which packages the program needs, and flags that harden it
endef
define TEST_PACKAGES
libcmocka-dev         the unit tests
clang                 the fuzzers
clang-tidy            reads the code for mistakes
cppcheck              reads the code for other mistakes
valgrind              looks for lost memory
xvfb                  a display for the end-to-end tests
openbox               a window manager on it
xserver-xorg-core     two displays for the end-to-end tests
xserver-xorg-video-dummy  without a graphics card
x11-xserver-utils     plugs them in and out
xdotool               presses keys and clicks
x11-utils             looks at windows
imagemagick           pictures of the screen
procps                finding processes
sqlite3               looks into the journal
poppler-utils         looks into PDFs
lintian               reads the package for mistakes
desktop-file-utils    reads the entry in the menu for mistakes
appstream             reads the description for software centres for mistakes
shared-mime-info      knows what kind of file a pack is
libglib2.0-bin        opens a pack as a double click does
mandoc                reads the manual pages for mistakes
endef
export PLAY_PACKAGES DEB_PACKAGES TEST_PACKAGES

deps:        ## install everything that is missing (apt; on other systems: print the list)
deps: deps-play deps-test

deps-play:
	@printf '%s\n' "$$PLAY_PACKAGES" | sh tests/support/install.sh

deps-deb: deps-play
	@printf '%s\n' "$$DEB_PACKAGES" | sh tests/support/install.sh

deps-test: deps-deb
	@printf '%s\n' "$$TEST_PACKAGES" | sh tests/support/install.sh

# Building ----------------------------------------------------------------------------------------

$B/%.o: %.c Makefile
	@mkdir -p $(@D)
	@echo "  CC    $<"
	@$(CC) $(STD) $(CFLAGS) $(DEFS) $(PC_CFLAGS) -Isrc -Itests -MMD -MP -c -o $@ $<

$B/core.a: $(CORE)
	@rm -f $@
	@$(AR) rcs $@ $^

$B/show.a: $(SHOW)
	@rm -f $@
	@$(AR) rcs $@ $^

$B/paper.a: $(PAPER)
	@rm -f $@
	@$(AR) rcs $@ $^

# SDL_image is loaded with the first photo (screen/image_lib.c) and librsvg with the first icon
# (paper/icon.c), so they must not be linked in.
$B/avondspel: $B/src/main.o $(TOP:%.c=$B/%.o) $B/show.a $B/paper.a $B/core.a
	@echo "  LINK  $@"
	@$(CC) $(CFLAGS) $(LDFLAGS) -Wl,--as-needed -o $@ $^ $(SCREEN_LIBS) $(PAPER_LIBS) $(CORE_LIBS)

$B/tests/screen/%: $B/tests/screen/%.o $(SUPPORT) $B/show.a $B/core.a
	@$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(SCREEN_LIBS) $(CORE_LIBS) $(CMOCKA_LIBS)

$B/tests/paper/%: $B/tests/paper/%.o $(SUPPORT) $B/paper.a $B/core.a
	@$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(PAPER_LIBS) $(CORE_LIBS) $(CMOCKA_LIBS)

$B/tests/bench/%: $B/tests/bench/%.o $B/show.a $B/paper.a $B/core.a
	@$(CC) $(CFLAGS) $(LDFLAGS) -Wl,--as-needed -o $@ $^ $(SCREEN_LIBS) $(PAPER_LIBS) $(CORE_LIBS)

# Everything below the screen is tested without SDL: that it links is the proof of the floors.
$B/tests/%: $B/tests/%.o $(SUPPORT) $B/core.a
	@$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(CORE_LIBS) $(CMOCKA_LIBS)

# Playing -----------------------------------------------------------------------------------------

EVENING := quizzes/avond.txt
play:        ## install what is missing, build, play the example evening
play: deps-play
	@$(MAKE) --no-print-directory build
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $B/avondspel $(EVENING); \
	else rm -rf $B/plaatjes && \
	  $B/avondspel $(EVENING) --offscreen 1280x720 --moves quizzes/avond.zetten --shots $B/plaatjes && \
	  echo "Geen beeldscherm: de avond staat als plaatjes in $B/plaatjes"; fi

shots:       ## make the pictures of README and HANDLEIDING
shots: build
	@sh tests/support/shots.sh $B assets/schermen

keys:        ## put the table of keys into HANDLEIDING.md
keys: build
	@$B/avondspel toetsen > $B/toetsen.md
	@sed -i -e '/<!-- toetsen:begin -->/,/<!-- toetsen:eind -->/{//!d}' \
	  -e '/<!-- toetsen:begin -->/r $B/toetsen.md' HANDLEIDING.md

# Testing -----------------------------------------------------------------------------------------

test:        ## all set-up and every test: units, floors, sanitizers, fuzzers, end to end
test: deps-test
	@$(MAKE) --no-print-directory -j$(CORES) build check layers tidy
	@$(MAKE) --no-print-directory -j$(CORES) asan
	@$(MAKE) --no-print-directory gate
	@$(MAKE) --no-print-directory e2e

check:       ## build and run the unit tests only
check: $(TESTB)
	@for t in $(TESTB); do $$t || { echo "FAILED: $$t"; exit 1; }; done

SANITIZE := -fsanitize=address,undefined -fno-sanitize-recover=all
asan:        ## the unit tests under address and undefined sanitizers
	@$(MAKE) --no-print-directory B=$B/asan CFLAGS='-O1 -g -fno-omit-frame-pointer $(SANITIZE)' \
	  LDFLAGS='$(SANITIZE)' check

valgrind:    ## the unit tests under valgrind
valgrind: $(TESTB)
	@for t in $(TESTB); do valgrind -q --error-exitcode=1 --leak-check=full \
	  --errors-for-leak-kinds=definite $$t || { echo "FAILED: $$t"; exit 1; }; done

fuzz:        ## each fuzz target for FUZZ_SECONDS (60), from the corpus in the tree
	@sh tests/support/fuzz.sh "$(CLANG)" "$B/fuzz" "$(FUZZ_SECONDS)" $(FUZZERS)

# About a minute each; a target without a row of its own gets 2000.
GATE_RUNS := fuzz_pack:40000 fuzz_moves:1500 fuzz_journal:20000 fuzz_picture:1500000 fuzz_session:100
gate:        ## each fuzz target for a fixed number of runs, the same ones every time
	@sh tests/support/fuzz.sh "$(CLANG)" "$B/fuzz" 120 \
	  $(foreach f,$(FUZZERS),$f:$(lastword $(subst :, ,$(firstword $(filter $f:%,$(GATE_RUNS)) :2000))))

bench:       ## speed and memory: medians and ratios, measured in one run
bench: build $(BENCHES)
	@sh tests/bench/run.sh $B

e2e:         ## the real window under Xvfb, driven by keys, clicker and mouse
e2e: build
	@sh tests/e2e/run.sh $B

# A process a file: clang-tidy 14 carries names from one file to the next and then sees a va_list in any
# function that happens to lie where vsnprintf lay.
tidy:        ## clang-tidy and cppcheck, no finding allowed
	@mkdir -p $B
	@printf '%s\n' $(ALL_C) | xargs -P $(CORES) -I FILE \
	  clang-tidy --quiet FILE -- $(STD) $(DEFS) $(PC_CFLAGS) -Isrc 2>$B/tidy.log || \
	  { cat $B/tidy.log; exit 1; }
	@cppcheck --quiet --std=c11 --enable=warning,performance,portability --inline-suppr \
	  --suppress=missingIncludeSystem --library=tests/support/cppcheck.cfg --error-exitcode=1 -Isrc $(DEFS) src

layers:      ## each room includes only rooms below it; libraries only where they belong
	@sh tests/support/layers.sh

# Installing --------------------------------------------------------------------------------------

install:     ## program, packs, man pages and all for the desktop below PREFIX (/usr/local)
install: build
	@sh assets/desktop/install.sh put "$B" "$(DESTDIR)" "$(PREFIX)" $(VERSION)

uninstall:   ## remove exactly what install put there
	@sh assets/desktop/install.sh remove "$B" "$(DESTDIR)" "$(PREFIX)" $(VERSION)

# A program of its own, hardened as Debian wants it. Not with -flto, which Ubuntu adds: our warnings
# are errors, and some only come up when the whole program is seen at once.
HARDEN := DEB_BUILD_MAINT_OPTIONS='hardening=+all optimize=-lto' dpkg-buildflags --get
deb:         ## a package for this Debian or Ubuntu, in build/deb
deb: deps-deb
	@$(MAKE) --no-print-directory B=$B/deb/program PREFIX=/usr \
	  CFLAGS="$$($(HARDEN) CFLAGS) $$($(HARDEN) CPPFLAGS) -g0" LDFLAGS="$$($(HARDEN) LDFLAGS)" build
	@sh assets/debian/build.sh $B/deb/program $B/deb $(VERSION)

clean:       ## remove what was built
	rm -rf $B

.SECONDARY:
-include $(shell find $B -type f -name '*.d' -not -path '$B/asan/*' -not -path '$B/deb/*' 2>/dev/null)
