#!/bin/sh
# Makes the packages for Linux in target/dist: an app image as .tar.gz, and a .deb where dpkg-deb is there.
# Run it by `mvn -Pdist package`, or after `mvn package` with JAVA_HOME set to a JDK 25 or newer.
set -eu
. "$(dirname "$0")/common.sh"
. "$installer/drive.sh"

find_jdk
prepare
image=$work/lectern

case "$(uname -m)" in
  x86_64 | amd64) native=Linux/x86_64 ;;
  aarch64 | arm64) native=Linux/aarch64 ;;
  *) stop "no package is made for $(uname -m)." ;;
esac

step "Java and JavaFX"
mkdir -p "$image/bin"
make_runtime "$image/runtime" so
# The program that starts Java, under our own name in lists of processes. Training needs the old name, too.
cp "$image/runtime/bin/java" "$image/runtime/bin/lectern"

if command -v strip >/dev/null; then
  find "$image/runtime" -type f \( -name '*.so' -o -perm -100 \) -exec strip --strip-unneeded {} +
fi

step "app and libraries"
copy_libraries "$image/lib" "$native"
# Else no cache would take the command line's parser, which has classes of 2004, nor how our records are compared.
"$JAVA_HOME/bin/java" "$installer/Renewal.java" "$(echo "$image"/lib/picocli-*.jar)" "$image/lib/lectern.jar"
cp resources/icons/lectern-256.png "$image/lectern.png"
cp "$installer/copyright" "$image/copyright"
class_path=
for jar in "$image"/lib/*.jar; do
  class_path="$class_path\$home/lib/$(basename "$jar"):"
done
class_path=${class_path%:}
java() {
  "$image/runtime/bin/lectern" -cp "$image/lib/*" "$@"
}
java lectern.Main completion --data-dir "$work/data" >"$work/completion"
verbs=$(sed -n 's/^  *local commands="\(.*\)".*/\1/p' "$work/completion" | head -1 | sed 's/ / | /g')
[ -n "$verbs" ] || stop "the completion names no commands."
sed -e "s!@VERBS@!$verbs!" -e "s!@JAVA_OPTIONS@!$(option JAVA_OPTIONS)!" -e "s!@CLASS_PATH@!$class_path!" \
  -e "s!@MAIN@!$(option MAIN)!" "$installer/linux/lectern" >"$image/bin/lectern"
chmod 755 "$image/bin/lectern"
# A cache knows the jars by their times: they must be such that a package keeps them.
stamp=$(date -d "$(sed -n 's/.*<project.build.outputTimestamp>\(.*\)<.*/\1/p' pom.xml)" +%s)
find "$image" -exec touch -h -d "@$stamp" {} +

# trained CACHE ARGUMENT...: runs Java as the launcher does, and keeps ready what it has loaded. How often each method ran is not
# kept: only the compiler that we do not use asks for it.
trained() {
  cache=$image/$1.aot
  shift
  home=$image
  # shellcheck disable=SC2046
  eval "\"$image/runtime/bin/lectern\" -XX:AOTCacheOutput=\"$cache\" \
    -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining $(option JAVA_OPTIONS) \
    -Dorg.sqlite.lib.path=\"$image/lib\" -Dorg.sqlite.lib.name=libsqlitejdbc.so -cp \"$class_path\" \"\$@\"" \
    >>"$work/training.log" 2>&1
}

step "the start of the command line, by a rehearsal of all commands"
mkdir "$work/terminal"
article=resources/samples/strait-of-orun-patrols.txt
trained terminal lectern.Rehearsal "$work/terminal" "$article" "will keep warships in the Strait of Orun" \
  "A gap in our presence was read as a gap in our resolve"
[ -f "$image/terminal.aot" ] || stop "there is no cache; see $work/training.log"

step "the start of the window, by reading, highlighting, searching and exporting in one"
mkdir "$work/window"
# As most starts do: with a place from last time.
echo 'window=40 20 1200 800 false' >"$work/window/settings.properties"
open_screen "$work"
trap close_screen EXIT
trained window "$(option MAIN)" --data-dir "$work/window" &
window=$!
main_job Lectern "$work/window/Projects/Sample.csv"
keys ctrl+q
wait "$window" || stop "the window did not end well; see $work/training.log"
[ -f "$image/window.aot" ] || stop "there is no cache; see $work/training.log"
chmod 644 "$image"/*.aot
rm "$image/runtime/bin/java" "$image/runtime/bin/keytool"

said=$("$image/bin/lectern" --version)
[ "$said" = "lectern $version" ] || stop "the image says '$said' for its version, not 'lectern $version'."
tar -C "$work" --owner=0 --group=0 -czf "$dist/lectern-$version-linux-$(uname -m).tar.gz" lectern
step "$(du -sm "$image" | cut -f1) MB unpacked"
if command -v dpkg-deb >/dev/null; then
  . "$installer/deb.sh"
else
  step "no .deb: there is no dpkg-deb"
fi
ls -l "$dist"
