#!/bin/bash
# Checks a .deb and tries it on a bare Debian 12: tools/package/try-deb.sh FILE   (as root; see docs/packaging.md)
# PLUMBLINE_BARE names a folder with a bare Debian that is already there; it is copied, not changed.
set -euo pipefail

deb=$(readlink -f "$1")
work=$(mktemp -d)
root=$work/root
trap 'umount "$root/proc" 2>/dev/null || true; rm -rf --one-file-system "$work"' EXIT

say() { printf '\n== %s\n' "$*"; }
inside() { chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
person() { inside su -l person -c "$*"; }

say 'lintian'
lintian --show-overrides "$deb" | tee "$work/lintian" || true
if grep -q "^E:" "$work/lintian"; then exit 1; fi
say 'desktop-file-validate, appstreamcli'
dpkg-deb -x "$deb" "$work/unpacked"
desktop-file-validate "$work"/unpacked/usr/share/applications/*.desktop
appstreamcli validate --no-net "$work"/unpacked/usr/share/metainfo/*.xml

say 'a bare Debian 12'
if [ -n "${PLUMBLINE_BARE:-}" ]; then
    cp -a "$PLUMBLINE_BARE" "$root"
else
    debootstrap --variant=minbase bookworm "$root" >"$work/debootstrap.log"
fi
cp /etc/resolv.conf "$root/etc/resolv.conf"
mkdir -p "$root/proc"
mount -t proc proc "$root/proc"
inside apt-get -q update >/dev/null
cp "$deb" "$root/tmp/"

say 'apt install'
inside sh -c 'apt-get -q install -y --no-install-recommends /tmp/plumbline_*.deb' | tail -3
# Every library is there; libjvm the program loads by its path, before all others.
if inside sh -c 'dpkg -L plumbline | grep "\.so$" | xargs ldd | grep "not found" | grep -v libjvm | sort -u | grep .'; then exit 1; fi
inside plumbline --version
inside useradd -m person
inside apt-get -q install -y --no-install-recommends xvfb xauth man-db >/dev/null
person plumbline doctor || true

say 'a session under Xvfb'
person 'mkdir -p ~/.local/share/plumbline && echo "{\"first_run_done\":true}" > ~/.local/share/plumbline/settings.json'
cat >"$root/tmp/session" <<'END'
#!/bin/sh
# The window is there; then a second start asks it for the floor routine, and a signal ends it: what was done is kept.
plumbline &
window=$!
sleep 15
plumbline start floor
sleep 60
kill $window
wait $window
END
chmod +x "$root/tmp/session"
person 'xvfb-run -a -s "-screen 0 1440x900x24" /tmp/session' || true
person plumbline history
person 'plumbline export --format json -o /home/person/export.json && head -c 300 export.json'
[ "$(person 'plumbline history --json' | grep -c '"id"')" -ge 1 ]

say 'apt remove'
inside apt-get -q remove -y plumbline | tail -2
inside sh -c '! command -v plumbline; ! ls /usr/lib/plumbline /usr/share/applications/*lumbline* 2>/dev/null'
find "$root/home/person/.local/share/plumbline" -name '*.jsonl' | grep . && echo 'the data is still there'
echo 'What the home holds besides:' && (cd "$root/home/person" && find . -mindepth 1 -type d | sort)
