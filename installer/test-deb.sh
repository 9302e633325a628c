#!/bin/sh
# Installs the .deb of target/dist on this machine as a user would, uses it in a real window, removes it, and looks whether
# anything stayed. Prints each step, and ends with 1 at the first that fails. For Debian; as root, or with sudo.
# Needs: apt-get install lintian desktop-file-utils libglib2.0-bin shared-mime-info xvfb openbox xdotool
set -eu
cd "$(dirname "$0")/.."
number=0
test_home=$(mktemp -d)
export HOME="$test_home" XDG_DATA_HOME="$test_home/data" XDG_CONFIG_HOME="$test_home/config" XDG_CACHE_HOME="$test_home/cache"
mkdir -p "$HOME/Documents" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
screen=

stop() {
  echo "FAILED in step $number: $1" >&2
  exit 1
}
step() {
  number=$((number + 1))
  echo "$number. $1"
}
finish() {
  [ -z "$screen" ] || close_screen
  rm -rf "$test_home"
}
trap finish EXIT
. installer/drive.sh
sudo=$([ "$(id -u)" = 0 ] || echo sudo)
deb=$(echo "$PWD"/target/dist/lectern_*.deb)
[ -f "$deb" ] || stop "there is no .deb in target/dist; run: mvn -Pdist"
dpkg -s lectern >/dev/null 2>&1 && stop "lectern is installed on this machine; remove it first"

# Every path of the system that a package may touch, without what apt and dpkg write for themselves.
paths() {
  find /usr /etc /opt /var/lib /root /home -xdev \
    \( -path /var/lib/dpkg -o -path /var/lib/apt -o -path "/usr/share/mime" -o -name '*.cache' -o -name '*cache*' -o -path '*/.cache' \
    -o -path '*/.m2' \) -prune -o -print 2>/dev/null | grep -v 'mimeinfo.cache' | LC_ALL=C sort
}

step "lintian"
tags=$(lintian --fail-on error,warning "$deb" 2>&1 | grep -v 'running with root privileges') || true
[ -z "$tags" ] || stop "lintian says: $tags"

step "what is on the machine before"
paths >"$test_home/before"
find /usr/share/mime -type f | LC_ALL=C sort >"$test_home/mime-before"

step "install: $(du -k "$deb" | cut -f1) kB packed"
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "$deb" >"$test_home/apt.log" 2>&1 ||
  stop "$(cat "$test_home/apt.log")"
echo "   $(du -sm /usr/lib/lectern | cut -f1) MB unpacked"

step "no maintainer scripts"
! ls /var/lib/dpkg/info/lectern.preinst /var/lib/dpkg/info/lectern.postinst /var/lib/dpkg/info/lectern.prerm \
  /var/lib/dpkg/info/lectern.postrm 2>/dev/null || stop "there are some"

step "the command line: version, help, completion, manual page"
[ "$(lectern --version)" = "lectern $(dpkg-query -W -f '${Version}' lectern)" ] || stop "version: $(lectern --version)"
lectern --help | grep -q 'lectern export' || stop "help"
bash -n /usr/share/bash-completion/completions/lectern || stop "completion"
[ -s /usr/share/man/man1/lectern.1.gz ] || grep -rqs 'path-exclude=/usr/share/man' /etc/dpkg/dpkg.cfg.d || stop "manual page"

step "every library that Java and JavaFX name is there"
missing=$(find /usr/lib/lectern -name '*.so' ! -name 'libjsound.so' -exec ldd {} + 2>/dev/null | grep 'not found' |
  grep -v 'libjvm\|libjawt\|libawt\|libjava\|libnet' || true)
[ -z "$missing" ] || stop "$missing"

step "desktop entry and type"
desktop-file-validate /usr/share/applications/lectern.desktop || stop "desktop-file-validate"
cp resources/samples/strait-of-orun-patrols.txt "$test_home/article.txt"
lectern import "$test_home/sample.lectern" "$test_home/article.txt" >/dev/null
cp "$test_home/sample.lectern" "$test_home/without-ending"
for file in sample.lectern without-ending; do
  gio info -a standard::content-type "$test_home/$file" | grep -q application/x-lectern || stop "gio takes $file for another type"
done
gio mime application/x-lectern | grep -q lectern.desktop || stop "gio would not open it with Lectern"

step "a double click: gio open sample.lectern"
open_screen "$test_home"
screen=open
export LECTERN_JAVA_OPTIONS="-Xlog:class+load:file=$test_home/classes.log"
gio open "$test_home/sample.lectern"
wait_for_window sample
# A project that was never read opens no article by itself.
keys ctrl+k
write "Ilvania"
keys Return
main_job sample "$test_home/sample.csv"
unset LECTERN_JAVA_OPTIONS
rows=$(grep -c '^lectern-annotations-1,' "$test_home/sample.csv") || stop "no row in the export"
grep -q ',deterrence,' "$test_home/sample.csv" || stop "no row has the tag"
echo "   read, highlighted, tagged, exported: $rows rows"

step "the prepared start was used"
all=$(grep -c 'source:' "$test_home/classes.log")
ready=$(grep -c 'source: shared objects file' "$test_home/classes.log")
echo "   $ready of $all classes from the cache"
[ $((ready * 100)) -ge $((all * 90)) ] || stop "too few classes came from the cache"

step "the window belongs to the desktop entry"
id=$(xdotool search --onlyvisible --name sample | tail -1)
class=$(xprop -id "$id" WM_CLASS)
wanted=$(sed -n 's/^StartupWMClass=//p' /usr/share/applications/lectern.desktop)
echo "$class" | grep -q "\"$wanted\"" || stop "the window says $class, the entry $wanted"

step "a second double click goes into the window that is open"
cp resources/samples/talks-in-tessen.txt "$test_home/other.txt"
lectern import "$test_home/second.lectern" "$test_home/other.txt" >/dev/null
gio open "$test_home/second.lectern"
wait_for 30 "the second project in the window" has_window second
sleep 1
running=$(pgrep -c -x -f '/usr/lib/lectern/runtime/bin/lectern .*' || true)
[ "$running" = 1 ] || stop "$running processes run"
[ "$(xdotool search --onlyvisible --name ' Lectern' | wc -l)" = 1 ] || stop "there are several windows"
keys ctrl+q
wait_for 20 "the end of the app" sh -c '! pgrep -f [/]usr/lib/lectern/runtime/bin/lectern'
lectern check "$test_home/sample.lectern" >/dev/null || stop "the project is damaged"

step "a cache that does not fit is silent"
cp -r /usr/lib/lectern "$test_home/copy"
echo stale >"$test_home/copy/terminal.aot"
said=$("$test_home/copy/bin/lectern" documents "$test_home/sample.lectern" 2>&1)
[ "$(echo "$said" | wc -l)" = 1 ] || stop "it says: $said"

step "portable: everything in one folder"
mkdir "$test_home/user"
HOME=$test_home/user XDG_DATA_HOME=$test_home/user/data lectern --data-dir "$test_home/stick" &
wait_for_window First
keys ctrl+q
wait $! || stop "it did not end well"
[ -z "$(find "$test_home/user" -type f ! -path '*/fontconfig/*' ! -path '*/dconf/*')" ] || stop "$(find "$test_home/user" -type f)"
[ -f "$test_home/stick/sample/Sample.lectern" ] || stop "no sample in the folder"

step "purge"
close_screen
screen=
DEBIAN_FRONTEND=noninteractive $sudo apt-get purge -y -qq lectern >"$test_home/apt.log" 2>&1 || stop "$(cat "$test_home/apt.log")"
paths >"$test_home/after"
find /usr/share/mime -type f | LC_ALL=C sort >"$test_home/mime-after"
diff "$test_home/before" "$test_home/after" >"$test_home/left" || stop "left behind or gone: $(cat "$test_home/left")"
diff "$test_home/mime-before" "$test_home/mime-after" >"$test_home/left" || stop "left behind or gone: $(cat "$test_home/left")"
echo "   nothing was left"
echo "All $number steps went well."
