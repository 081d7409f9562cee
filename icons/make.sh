#!/usr/bin/env bash
# Draws every icon file anew from icon.svg. Needs rsvg-convert, and Python with Pillow.
set -euo pipefail
cd "$(dirname "$0")"

sizes=$(mktemp -d)
trap 'rm -rf "$sizes"' EXIT
for size in 16 24 32 48 64 128 256 512 1024; do
  rsvg-convert --width "$size" --height "$size" icon.svg --output "$sizes/$size.png"
done

cp "$sizes/32.png" 32x32.png
cp "$sizes/128.png" 128x128.png
cp "$sizes/256.png" 128x128@2x.png
cp "$sizes/512.png" icon.png

# Every size is drawn from the SVG, never shrunk from a larger one.
python3 - "$sizes" <<'PYTHON'
import sys
from pathlib import Path
from PIL import Image

def drawn(sizes):
    return [Image.open(Path(sys.argv[1]) / f"{size}.png").convert("RGBA") for size in sizes]

*others, largest = drawn([16, 24, 32, 48, 64, 128, 256])
largest.save("icon.ico", sizes=[image.size for image in [*others, largest]], append_images=others)
*others, largest = drawn([32, 64, 128, 256, 512, 1024])
largest.save("icon.icns", append_images=others)
PYTHON
