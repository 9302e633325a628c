# Shared by linux.sh and macos.sh, which source it: from `mvn package` to a runtime and a folder of jars.

cd "$(dirname "$0")/.."
installer=$PWD/installer
app=$PWD/target/lectern
work=$PWD/target/dist-work
dist=$PWD/target/dist

stop() {
  echo "$(basename "$0"): $1" >&2
  exit 1
}

step() {
  echo "$(basename "$0"): $1"
}

# option NAME: from installer/options.
option() {
  sed -n "s/^$1=//p" "$installer/options"
}

# The JDK: that of JAVA_HOME, which Maven sets to the one it has found.
find_jdk() {
  [ -n "${JAVA_HOME:-}" ] || stop "set JAVA_HOME to a JDK 25 or newer (mvn -Pdist does)."
  for tool in java jlink jar "$@"; do
    [ -x "$JAVA_HOME/bin/$tool" ] || stop "there is no $tool in $JAVA_HOME; set JAVA_HOME to a JDK 25 or newer."
  done
  java=$("$JAVA_HOME/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java\.specification\.version = //p')
  [ "${java%%.*}" -ge 25 ] || stop "JAVA_HOME is a JDK $java; set it to a JDK 25 or newer."
}

# Needs target/lectern, empties the folders to work in, and says which version this is.
prepare() {
  [ -f "$app/lib/lectern.jar" ] || stop "$app is not there; run: mvn package"
  rm -rf "$work" "$dist"
  mkdir -p "$work" "$dist"
  version=$(sed -n 's/^version=//p' target/classes/version.properties)
}

# make_runtime FOLDER ENDING: Java and JavaFX. Not compressed: a package compresses the whole better. JavaFX's own libraries,
# which end so, lie unpacked: else they would unpack themselves into the home folder at the first start.
make_runtime() {
  "$JAVA_HOME/bin/jlink" --module-path "$app/fx" --add-modules "$(option MODULES)" --include-locales="$(option LOCALES)" \
    --exclude-resources="/javafx.*/*.$2" --strip-debug --no-header-files --no-man-pages --output "$1" |
    grep -v 'Linking from run-time image' || true
  [ -d "$1" ] || stop "jlink made no runtime; see above."
  for jar in "$app"/fx/*.jar; do
    mkdir -p "$work/fx"
    (cd "$work/fx" && "$JAVA_HOME/bin/jar" xf "$jar")
  done
  mv "$work"/fx/*."$2" "$1/lib"
}

# copy_libraries FOLDER SYSTEM: the jars; SQLite's own library for this one system lies beside them, unpacked. The style sheets
# are there in the form that is read without parsing, too.
copy_libraries() {
  mkdir -p "$1"
  cp "$app"/lib/*.jar "$1"
  "$JAVA_HOME/bin/java" --module-path "$app/fx" --add-modules javafx.controls "$installer/Sheets.java" resources/themes \
    "$work/sheets/themes"
  "$JAVA_HOME/bin/jar" --update --file "$1/lectern.jar" -C "$work/sheets" .
  sqlite=$(echo "$1"/sqlite-jdbc-*.jar)
  rm -rf "$work/sqlite"
  mkdir -p "$work/sqlite"
  (cd "$work/sqlite" && "$JAVA_HOME/bin/jar" xf "$sqlite")
  [ -d "$work/sqlite/org/sqlite/native/$2" ] || stop "SQLite's driver has no library for $2."
  cp "$work/sqlite/org/sqlite/native/$2"/* "$1"
  rm -rf "$work/sqlite/org/sqlite/native"
  "$JAVA_HOME/bin/jar" --create --file "$sqlite" --manifest "$work/sqlite/META-INF/MANIFEST.MF" -C "$work/sqlite" . ||
    stop "SQLite's driver could not be made smaller."
}
