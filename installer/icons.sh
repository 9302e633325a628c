#!/bin/sh
# Draws the PNG icons from lectern.svg; their result is kept with the sources. Needs ImageMagick (with librsvg if it is there).
set -eu
cd "$(dirname "$0")"
for size in 16 32 48 64 128 256; do
  convert -background none -density 768 lectern.svg -resize "${size}x${size}" -strip "PNG32:../resources/icons/lectern-$size.png"
done
