#!/bin/sh
# Makes the package for macOS in target/dist: a .dmg. UNTESTED: nobody has run it yet.
# Run it by `mvn -Pdist`, or after `mvn package` with JAVA_HOME set to a JDK 25 or newer.
set -eu
. "$(dirname "$0")/common.sh"

find_jdk jpackage
prepare
case "$(uname -m)" in
  arm64) native=Mac/aarch64 ;;
  *) native=Mac/x86_64 ;;
esac
step "Java and JavaFX"
make_runtime "$work/runtime" dylib
rm -rf "$work/runtime/bin"
step "app and libraries"
copy_libraries "$work/lib" "$native"

# The icon in the sizes that macOS wants.
icons=$work/lectern.iconset
mkdir "$icons"
for size in 16 32 128 256; do
  cp "resources/icons/lectern-$size.png" "$icons/icon_${size}x$size.png"
done
cp resources/icons/lectern-32.png "$icons/icon_16x16@2x.png"
cp resources/icons/lectern-64.png "$icons/icon_32x32@2x.png"
cp resources/icons/lectern-256.png "$icons/icon_128x128@2x.png"
iconutil -c icns -o "$work/lectern.icns" "$icons"

set --
for java_option in $(option JAVA_OPTIONS); do
  set -- "$@" --java-options "$java_option"
done
# macOS allows no version that begins with 0.
printf 'extension=lectern\nmime-type=application/x-lectern\ndescription=Lectern project\n' >"$work/lectern.properties"
"$JAVA_HOME/bin/jpackage" --type dmg --name "$(option TITLE)" --vendor "$(option VENDOR)" --app-version "1.$version" \
  --description "$(option SUMMARY)" --runtime-image "$work/runtime" --input "$work/lib" --main-jar lectern.jar \
  --main-class "$(option MAIN)" --icon "$work/lectern.icns" --file-associations "$work/lectern.properties" "$@" \
  --java-options '-Dorg.sqlite.lib.path=$APPDIR' --java-options -Dorg.sqlite.lib.name=libsqlitejdbc.dylib --dest "$dist"
ls -l "$dist"
