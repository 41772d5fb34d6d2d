#!/bin/sh
# Takes a history through LibreOffice: our CSV to its own format and back, headless. Exits 1 when a cell differs, or when importing what came
# back would change anything.
#   tools/export/libreoffice.sh PLUMBLINE [FILE]    PLUMBLINE is the program; FILE a history (*.jsonl), else the one beside this script
# A tab and other control characters are not in that one: LibreOffice keeps none in a cell.
# It needs LibreOffice (soffice) and Python 3.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
plumbline=$1
history=${2:-$here/difficult.jsonl}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_STATE_HOME="$work/state"
mkdir -p "$work/data/history" "$work/ods" "$work/back"
cp "$history" "$work/data/history/0a1b2c3d.jsonl"
$plumbline --data "$work/data" export --format csv -o "$work/history.csv"
# 44,34,76: commas, double quotes, UTF-8; then all columns as text, which is what a person chooses who wants the cells as they are.
columns=$(head -1 "$work/history.csv" | awk -F, '{ for (i = 1; i <= NF; i++) printf "%s%d/2", (i > 1 ? "/" : ""), i }')
office() {
  soffice -env:UserInstallation="file://$work/profile" --headless "$@" >"$work/office.log" 2>&1 || { cat "$work/office.log" >&2; exit 1; }
}
office --infilter="CSV:44,34,76,1,$columns" --convert-to ods --outdir "$work/ods" "$work/history.csv"
office --convert-to csv:"Text - txt - csv (StarCalc)":44,34,76,1,,0,false,true,false --outdir "$work/back" "$work/ods/history.ods"
python3 "$here/cells.py" "$work/history.csv" "$work/back/history.csv"
$plumbline --data "$work/data" import --dry-run "$work/back/history.csv" | tee "$work/told"
if ! grep -q '^new 0, changed 0, .*refused 0' "$work/told"; then
  echo "Importing what came back would change something" >&2
  exit 1
fi
