#!/bin/sh
# Prints the report in a Chromium and counts the pages: of 12 weeks with 200 sessions and 40 notes, of a year, and of ten years. Exits 1 when
# one has more than two.
#   tools/export/print.sh PLUMBLINE [FOLDER]    PLUMBLINE is the program; FOLDER takes the pages, else they are thrown away
# It needs Chromium, pdfinfo (poppler-utils) and Python 3.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
plumbline=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pages=${2:-$work/pages}
mkdir -p "$pages"
export XDG_STATE_HOME="$work/state"
today=$(date +%F)
wrong=0
print() { # NAME WEEKS SESSIONS NOTES
  mkdir -p "$work/$1/history"
  python3 "$here/history.py" "$2" "$3" "$4" "$today" >"$work/$1/history/0a1b2c3d.jsonl"
  $plumbline --data "$work/$1" export --format html -o "$pages/$1.html"
  chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" --no-pdf-header-footer \
    --print-to-pdf="$pages/$1.pdf" "file://$(cd "$pages" && pwd)/$1.html" >"$work/chromium.log" 2>&1 || { cat "$work/chromium.log" >&2; exit 1; }
  count=$(pdfinfo "$pages/$1.pdf" | awk '/^Pages:/ { print $2 }')
  echo "$1: $count pages"
  [ "$count" -le 2 ] || wrong=1
}
print weeks 12 200 40
print year 52 800 160
print decade 520 4000 800
exit $wrong
