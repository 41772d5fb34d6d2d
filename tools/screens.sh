#!/bin/sh
# Draws docs/screens anew: for every drawing of the design (tools/mockups/pages.tsv) the program's own picture of the same name.
#   tools/screens.sh [PLUMBLINE]     PLUMBLINE is the started program, else target/plumbline/bin/plumbline is built and used
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
if [ $# -gt 0 ]; then
  plumbline=$1
else
  ./mvnw -q package -DskipTests
  plumbline=target/plumbline/bin/plumbline
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for size in 1440x900 1024x640 3440x1440; do
  "$plumbline" tour --out "$work/$size" --size "$size" --theme light >/dev/null
done
missing=
while IFS='	' read -r name page; do
  case $name in
    *-1024x640) from=$work/1024x640/${name%-1024x640}.png ;;
    *-3440x1440) from=$work/3440x1440/${name%-3440x1440}.png ;;
    *) from=$work/1440x900/$name.png ;;
  esac
  if [ -f "$from" ]; then cp "$from" "docs/screens/$name.png"; else missing="$missing $name"; fi
done <tools/mockups/pages.tsv
[ -z "$missing" ] || { echo "No screen is called:$missing" >&2; exit 1; }
