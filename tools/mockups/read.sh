#!/bin/sh
# Reads the boxes and colours of every drawn page (pages.tsv) in a headless Chromium.
#   read.sh FOLDER OUT.json     FOLDER holds the pages' HTML; CHROMIUM names the browser, if it is not "chromium"
set -eu
pages=$(cd "$1" && pwd)
out=$2
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

list=$(awk -F'\t' -v from="file://$pages/" '{
  w = 1440; h = 900
  if (match($2, /w=[0-9]+/)) w = substr($2, RSTART + 2, RLENGTH - 2)
  if (match($2, /h=[0-9]+$/)) h = substr($2, RSTART + 2, RLENGTH - 2)
  printf "{name:\"%s\",address:\"%s%s\",width:%d,height:%d},", $1, from, $2, w, h
}' "$here/pages.tsv")
awk -v list="[$list]" '{ at = index($0, "/*PAGES*/ []"); if (at) { print substr($0, 1, at - 1) list ";" } else print }' \
  "$here/read.html" >"$work/read.html"

"${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" \
  --allow-file-access-from-files --disable-web-security --window-size=3500,1500 \
  --virtual-time-budget=120000 --dump-dom "file://$work/read.html" 2>"$work/err" |
  sed -n 's/.*<pre>\(.*\)<\/pre>.*/\1/p' |
  sed 's/&lt;/</g; s/&gt;/>/g; s/&amp;/\&/g' >"$out"
[ -s "$out" ] || { echo "The pages in $pages could not be read" >&2; tail -5 "$work/err" >&2; exit 1; }
