# Drives the window as a user does, on a screen that nobody sees; sourced by linux.sh, which trains the start with it, and by
# test-deb.sh. Needs Xvfb, openbox and xdotool.

# open_screen FOLDER: a screen with a window manager; sets DISPLAY. The folder takes the log of both.
open_screen() {
  for tool in Xvfb openbox xdotool; do
    command -v "$tool" >/dev/null || stop "there is no $tool; on Debian: apt-get install xvfb openbox xdotool"
  done
  mkfifo "$1/display"
  Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$1/display" >"$1/screen.log" 2>&1 &
  screen_pid=$!
  read -r screen_number <"$1/display"
  rm "$1/display"
  [ -n "$screen_number" ] || stop "Xvfb does not start; see $1/screen.log"
  export DISPLAY=":$screen_number"
  unset WAYLAND_DISPLAY
  openbox >>"$1/screen.log" 2>&1 &
  manager_pid=$!
}

close_screen() {
  kill "$manager_pid" "$screen_pid" 2>/dev/null || true
}

# wait_for SECONDS WHAT COMMAND...: until the command succeeds.
wait_for() {
  left=$(($1 * 5))
  what=$2
  shift 2
  until "$@" >/dev/null 2>&1; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || stop "waited in vain for $what"
    sleep 0.2
  done
}

has_window() {
  [ -n "$(xdotool search --onlyvisible --name "$1")" ]
}

# wait_for_window PART-OF-TITLE: until it is there, and has had the time to load.
wait_for_window() {
  wait_for 60 "a window named $1" has_window "$1"
  sleep 3
  xdotool windowfocus --sync "$(xdotool search --onlyvisible --name "$1" | tail -1)" || true
}

# keys KEY...: one after the other.
keys() {
  for key; do
    xdotool key --clearmodifiers "$key"
    sleep 0.5
  done
}

write() {
  xdotool type --delay 40 "$1"
  sleep 0.5
}

# main_job PART-OF-TITLE CSV: in an open window: read, highlight, tag, note, find, search, and export to this file.
main_job() {
  wait_for_window "$1"
  # The article has the focus: a sentence with a tag, the next ones without, one moved, one with a note.
  keys s 1 j s h e shift+Right Return n p m
  write "a note"
  keys Escape ctrl+f
  write "strait"
  keys Return F3 Escape ctrl+shift+f
  write "patrols"
  keys Return Escape ctrl+2 ctrl+1 ctrl+3 ctrl+1 Next Next Home ctrl+k
  write "outline"
  keys Escape ctrl+comma Escape d Escape ctrl+e Return
  wait_for 20 "the export $2" test -s "$2"
}
