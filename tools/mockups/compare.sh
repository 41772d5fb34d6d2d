#!/bin/sh
# Compares every screen of the program with the design's drawing of it, in boxes and colours, and writes what differs.
#   tools/mockups/compare.sh FOLDER     FOLDER holds the drawings' HTML; the list is target/mockups.md
# A difference is told from 6 px on for the stage and 10 px for the other screens; + means further right or down than drawn.
# Fails where one has no reason in reasons.tsv, or a reason there explains nothing.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
mkdir -p "$root/target"
"$here/read.sh" "$1" "$root/target/mockups.json"
cd "$root"
code=0
./mvnw -q test -Dtest=MockupComparison -Dmockups="$root/target/mockups.json" || code=$?
grep '^## ' target/mockups.md
echo "Details: target/mockups.md"
exit $code
