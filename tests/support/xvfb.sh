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

# FOLDER WIDTHxHEIGHT: sets and exports DISPLAY. FOLDER is for a pipe, and removed by the caller.
xvfb_up() {
    xvfb_pipe=$(mktemp -u "$1/display.XXXXXX")
    mkfifo -m 600 "$xvfb_pipe"
    Xvfb -displayfd 3 -screen 0 "$2x24" -nolisten tcp -noreset >/dev/null 2>&1 3>"$xvfb_pipe" &
    xvfb_pids="$! $xvfb_pids"
    xvfb_number=$(timeout 20 head -n 1 "$xvfb_pipe")
    [ -n "$xvfb_number" ] || { echo "Xvfb does not start" >&2; return 1; }
    DISPLAY=:$xvfb_number
    export DISPLAY
    openbox >/dev/null 2>&1 &
    xvfb_pids="$! $xvfb_pids"
    await 10 xvfb_has_manager || { echo "openbox does not start" >&2; return 1; }
}

# Ends the displays this shell has begun.
xvfb_down() {
    for xvfb_pid in $xvfb_pids; do
        kill "$xvfb_pid" 2>/dev/null || true
    done
    xvfb_pids=
}
