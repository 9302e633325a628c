#!/bin/sh
# Draws the PNG icons from lectern.svg, the smallest from lectern-16.svg; their result is kept with the sources, for the window
# and the packages. Needs rsvg-convert (Debian: librsvg2-bin).
set -eu
cd "$(dirname "$0")"
for size in 16 32 48 64 128 256; do
  drawing=lectern.svg
  [ "$size" = 16 ] && drawing=lectern-16.svg
  rsvg-convert -w "$size" -h "$size" "$drawing" -o "../resources/icons/lectern-$size.png"
done
