# Makes the .deb from the image; sourced by linux.sh. No maintainer scripts: dpkg's triggers keep the databases of types, icons
# and applications, and there is nothing that could fail on a machine without a desktop.

package() {
  root=$work/deb
  share=$root/usr/share
  doc=$share/doc/lectern
  mkdir -p "$root/DEBIAN" "$root/usr/lib" "$root/usr/bin" "$share/applications" "$share/mime/packages" "$doc" \
    "$share/man/man1" "$share/bash-completion/completions" "$share/lintian/overrides"
  cp -a "$image" "$root/usr/lib/lectern"
  rm "$root/usr/lib/lectern/copyright" "$root/usr/lib/lectern/lectern.png"
  ln -s ../lib/lectern/bin/lectern "$root/usr/bin/lectern"

  sed "s/@WM_CLASS@/$(option WM_CLASS)/" "$installer/linux/lectern.desktop" >"$share/applications/lectern.desktop"
  cp "$installer/linux/lectern.xml" "$share/mime/packages/lectern.xml"
  for icon in resources/icons/lectern-*.png; do
    size=${icon##*-}
    size=${size%.png}
    mkdir -p "$share/icons/hicolor/${size}x$size/apps"
    cp "$icon" "$share/icons/hicolor/${size}x$size/apps/lectern.png"
  done
  mkdir -p "$share/icons/hicolor/scalable/apps"
  cp "$installer/lectern.svg" "$share/icons/hicolor/scalable/apps/lectern.svg"

  sed "s/@VERSION@/$version/" "$installer/linux/lectern.1" | gzip -9n >"$share/man/man1/lectern.1.gz"
  sed '1{/^#!/d}' "$work/completion" >"$share/bash-completion/completions/lectern"
  sed -e 's!^\( *\)Files: runtime!\1Files: usr/lib/lectern/runtime!' -e '/^Files:/s! lib/! usr/lib/lectern/lib/!g' \
    -e 's!runtime/legal!/usr/lib/lectern/runtime/legal!g' "$installer/copyright" >"$doc/copyright"
  printf 'lectern (%s) stable; urgency=low\n\n  * See the README of this version.\n\n -- %s  %s\n' \
    "$version" "$(option MAINTAINER)" "$(date -u -R -d "@$stamp")" | gzip -9n >"$doc/changelog.gz"
  cp "$installer/linux/lintian-overrides" "$share/lintian/overrides/lectern"

  find "$root" -type d -exec chmod 755 {} +
  find "$root" -type f ! -perm -100 -exec chmod 644 {} +
  find "$root" -name '*.so' -exec chmod 644 {} +
  find "$root" -exec touch -h -d "@$stamp" {} +
  (cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
  cat >"$root/DEBIAN/control" <<END
Package: lectern
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: $(option MAINTAINER)
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Depends: $(option DEBIAN_DEPENDS)
Section: editors
Priority: optional
Description: offline desk for reading policy texts
 Drop articles in, read them in comfort, highlight claims and tag them, keep
 everything in one file on your own disk, and take it out as CSV. No account,
 no network. The same from the command line.
 .
 The package brings a Java runtime of its own.
END
  SOURCE_DATE_EPOCH=$stamp dpkg-deb --root-owner-group -Zxz -z"${COMPRESSION:-6}" -b "$root" \
    "$dist/lectern_${version}_$(dpkg --print-architecture).deb" >/dev/null
}

step ".deb"
package
