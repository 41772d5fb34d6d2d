#!/bin/bash
# Draws the icon in the sizes that desktops ask for: tools/icons.sh (needs rsvg-convert)
set -euo pipefail
cd "$(dirname "$0")/../assets/icon"
for size in 16 32 48 64 128 256; do
    rsvg-convert --width "$size" --height "$size" icon.svg --output "icon-$size.png"
done
