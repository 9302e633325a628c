#!/bin/sh
# Makes an image of the app with a runtime of its own, which needs no Java: target/image/lectern.
# First: mvn package. Then, with JAVA_HOME set to a JDK 25 or newer: installer/linux.sh
set -eu
cd "$(dirname "$(readlink -f "$0")")/.."
app=target/lectern
work=target/image-work
image=target/image

stop() {
  echo "linux.sh: $1" >&2
  exit 1
}

[ -f "$app/lib/lectern.jar" ] || stop "$app is not there; run: mvn package"
[ -n "${JAVA_HOME:-}" ] || stop "set JAVA_HOME to a JDK 25 or newer."
for tool in java jlink jpackage jar; do
  [ -x "$JAVA_HOME/bin/$tool" ] || stop "there is no $tool in $JAVA_HOME; set JAVA_HOME to a JDK 25 or newer."
done
java=$("$JAVA_HOME/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java\.specification\.version = //p')
[ "${java%%.*}" -ge 25 ] || stop "JAVA_HOME is a JDK $java; set it to a JDK 25 or newer."

rm -rf "$work" "$image"
mkdir -p "$work" "$image"

# JavaFX goes into the runtime as modules; jdk.charsets reads old East Asian encodings.
"$JAVA_HOME/bin/jlink" --module-path "$app/fx" \
  --add-modules java.base,java.sql,java.desktop,java.logging,javafx.controls,jdk.charsets,jdk.unsupported \
  --strip-debug --no-header-files --no-man-pages --strip-native-commands --output "$work/runtime" |
  grep -v 'Linking from run-time image' || true
[ -d "$work/runtime" ] || stop "jlink made no runtime; see above."

cp -r "$app/lib" "$work/lib"

# SQLite's driver carries its library for two dozen systems; this one needs its own.
case "$(uname -m)" in
  x86_64 | amd64) native=x86_64 ;;
  aarch64 | arm64) native=aarch64 ;;
  *) native= ;;
esac
sqlite=$(ls "$work"/lib/sqlite-jdbc-*.jar)
if [ -n "$native" ]; then
  (
    mkdir "$work/sqlite"
    jar=$(readlink -f "$sqlite")
    cd "$work/sqlite"
    "$JAVA_HOME/bin/jar" xf "$jar"
    mv "org/sqlite/native/Linux/$native" keep
    rm -rf org/sqlite/native
    mkdir -p org/sqlite/native/Linux
    mv keep "org/sqlite/native/Linux/$native"
    "$JAVA_HOME/bin/jar" --create --file "$jar" --manifest META-INF/MANIFEST.MF -C . .
  ) || stop "the SQLite driver could not be made smaller."
fi

version=$(sed -n 's/^version=//p' target/classes/version.properties)
"$JAVA_HOME/bin/jpackage" --type app-image --name lectern --app-version "$version" --dest "$image" \
  --runtime-image "$work/runtime" --input "$work/lib" --main-jar lectern.jar --main-class lectern.Main \
  --icon resources/icons/lectern-256.png \
  --java-options --add-modules=javafx.controls \
  --java-options --enable-native-access=javafx.graphics,ALL-UNNAMED

said=$("$image/lectern/bin/lectern" --version) || stop "the image does not start."
[ "$said" = "lectern $version" ] || stop "the image says '$said' for its version, not 'lectern $version'."
rm -rf "$work"
echo "$image/lectern: $said, $(du -sm "$image/lectern" | cut -f1) MB. Start it with $image/lectern/bin/lectern"
