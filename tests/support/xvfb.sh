# A display of one's own for tests and measurements, with a window manager; sourced. The server picks
# a free number itself (-displayfd), so two runs at once never meet. Without a window manager SDL
# neither gets the keys nor fills the screen.

# Programs that must be there: NAME...
need() {
    for need_name in "$@"; do
        command -v "$need_name" >/dev/null 2>&1 && continue
        echo "$need_name is not installed: make deps-test" >&2
        exit 1
    done
}

# Tries COMMAND... again and again until it succeeds, for at most LIMIT seconds.
await() {
    await_end=$(($(date +%s) + $1))
    shift
    until "$@"; do
        [ "$(date +%s)" -le "$await_end" ] || return 1
        sleep 0.02
    done
}

xvfb_pids=

xvfb_has_manager() {
    timeout 5 xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'
}

# FOLDER SERVER ARGUMENT...: starts it, sets and exports DISPLAY.
xvfb_server() {
    xvfb_pipe=$(mktemp -u "$1/display.XXXXXX")
    mkfifo -m 600 "$xvfb_pipe"
    shift
    "$@" -displayfd 3 -nolisten tcp -noreset >/dev/null 2>&1 3>"$xvfb_pipe" &
    xvfb_pids="$! $xvfb_pids"
    xvfb_number=$(timeout 20 head -n 1 "$xvfb_pipe")
    [ -n "$xvfb_number" ] || { echo "$1 does not start" >&2; return 1; }
    DISPLAY=:$xvfb_number
    export DISPLAY
}

xvfb_manager() {
    openbox >/dev/null 2>&1 &
    xvfb_pids="$! $xvfb_pids"
    await 10 xvfb_has_manager || { echo "openbox does not start" >&2; return 1; }
}

# FOLDER WIDTHxHEIGHT: one display. FOLDER is for a pipe, and removed by the caller.
xvfb_up() {
    xvfb_server "$1" Xvfb -screen 0 "$2x24"
    xvfb_manager
}

# FOLDER: displays that come and go, the outputs DUMMY0 to DUMMY15 of the driver for no graphics card.
# The first is the laptop, 1280 x 800; the second is off, and takes
# 1280 x 720, 1280 x 800 and 1920 x 1080.
xorg_up() {
    cat >"$1/xorg.conf" <<'CONF'
Section "ServerFlags"
    Option "AutoAddDevices" "false"
    Option "AutoAddGPU" "false"
EndSection
Section "Device"
    Identifier "none"
    Driver "dummy"
    VideoRam 65536
EndSection
Section "Screen"
    Identifier "screen"
    Device "none"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Virtual 4096 2048
    EndSubSection
EndSection
CONF
    xvfb_server "$1" Xorg -config "$1/xorg.conf" -configdir "$1" -logfile "$1/xorg.log"
    xrandr --newmode 1280x800 83.5 1280 1352 1480 1680 800 803 809 831
    xrandr --newmode 1280x720 74.5 1280 1344 1472 1664 720 723 728 748
    xrandr --newmode 1920x1080 173 1920 2048 2248 2576 1080 1083 1088 1120
    xrandr --addmode DUMMY0 1280x800
    xrandr --output DUMMY0 --mode 1280x800 --primary
    for xorg_mode in 1280x720 1280x800 1920x1080; do
        xrandr --addmode DUMMY1 "$xorg_mode"
    done
    xvfb_manager
}

# OUTPUT ARGUMENT...: switches it, as the settings of a desktop do.
xorg_output() {
    xrandr --output "$@"
    xrandr -q >/dev/null # only then the driver says that it is connected
}

# Ends the displays this shell has begun.
xvfb_down() {
    for xvfb_pid in $xvfb_pids; do
        kill "$xvfb_pid" 2>/dev/null || true
    done
    xvfb_pids=
}
