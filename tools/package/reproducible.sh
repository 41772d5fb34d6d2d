#!/bin/bash
# Builds the last commit in two folders and compares every file of the packages: tools/package/reproducible.sh
# Without the cache of the walk, which is never the same twice.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for place in "$work/one" "$work/another folder"; do
    git clone -q . "$place"
    (cd "$place" && ./mvnw -q -B package -Ppackages -DskipTests -Dimage.walk=false)
    (cd "$place/target" && find modules plumbline packages -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum) >"$place.sums"
done
diff "$work/one.sums" "$work/another folder.sums"
printf 'The same bytes: %d files\n' "$(wc -l <"$work/one.sums")"
grep packages/ "$work/one.sums"
