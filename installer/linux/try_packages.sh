#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# try_packages.sh FOLDER SYSTEM: installs the .deb files of FOLDER with apt into a bare Debian 12 (made once in SYSTEM by
# debootstrap, then copied), uses both programs there as a user would, and removes them. Needs root.
# shellcheck disable=SC2046 # the names of packages are words
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
packages=$(cd "$1" && pwd) system=$2 root=
say() { printf '  %s\n' "$*"; }
fail() { printf 'try_packages.sh: %s\n' "$*" >&2; exit 1; }
[ "$(id -u)" -eq 0 ] || fail "this needs root: debootstrap and chroot do"

if [ ! -e "$system/ready" ]; then
    say "Making a bare Debian 12 in $system (once)"
    rm -rf "$system"
    mkdir -p "$system"
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Codename: bookworm' | head -n 1)
    debootstrap --variant=minbase bookworm "$system/root" "$mirror" >"$system/log" 2>&1 || fail "debootstrap failed; see $system/log"
    cp /etc/resolv.conf "$system/root/etc/" 2>/dev/null || true
    cp -r /etc/apt/apt.conf.d/. "$system/root/etc/apt/apt.conf.d/" 2>/dev/null || true
    touch "$system/ready"
fi

root=$(mktemp -d "$(dirname "$system")/try.XXXXXX")
clean() {
    umount "$root/proc" 2>/dev/null || true
    umount "$root" 2>/dev/null || true
    rm -rf "$root"
}
trap clean EXIT
cp -a "$system/root/." "$root/"
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mkdir -p "$root/packages"
cp "$packages"/*.deb "$root/packages/"
in_system() { chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

in_system apt-get -q update >"$root/log" 2>&1 || fail "apt-get update failed in the bare system: $(tail -n 3 "$root/log")"
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./packages -o -path ./earlier -o -path ./var/lib -o -path ./var/cache -o -path ./var/log -o -path ./tmp \) -prune -o -print | sort); }

# An earlier version first: the same files under a lower number, with what a user of it had. The history is one that an
# earlier version wrote, the settings are from before files of settings named their version.
earlier=0.0.1-1
mkdir -p "$root/earlier"
for package in "$packages"/*.deb; do
    rm -rf "$root/unpacked"
    dpkg-deb -R "$package" "$root/unpacked"
    sed -i -e "s/^Version: .*/Version: $earlier/" -e "s/port135-cli (= [^)]*)/port135-cli (= $earlier)/" "$root/unpacked/DEBIAN/control"
    dpkg-deb --root-owner-group -Znone -b "$root/unpacked" "$root/earlier/" >"$root/log" || fail "no earlier version of $package could be made"
done
rm -rf "$root/unpacked"
user=$root/root
mkdir -p "$user/.local/share/port135" "$user/.config/port135"
cp "$here/../../tests/data/history/version-1.db" "$user/.local/share/port135/history.db"
printf '[Scan]\nRate=50\nExclusions=10.0.0.1, 10.0.0.9\n' >"$user/.config/port135/port135.ini"
cp "$user/.config/port135/port135.ini" "$root/port135.ini.before"
in_system apt-get -q install -y --no-install-recommends $(cd "$root" && printf '/%s ' earlier/port135-cli_*.deb) >"$root/log" 2>&1 ||
    fail "apt could not install the earlier port135-cli: $(tail -n 5 "$root/log")"

# The command line program alone: it must need nothing to display with.
in_system apt-get -q install -y --no-install-recommends $(cd "$root" && printf '/%s ' packages/port135-cli_*.deb) >"$root/log" 2>&1 ||
    fail "apt could not upgrade port135-cli: $(tail -n 5 "$root/log")"
[ "$(in_system dpkg-query -W -f='${Version}' port135-cli)" = "$(dpkg-deb -f "$packages"/port135-cli_*.deb Version)" ] ||
    fail "the earlier port135-cli was not upgraded"
for library in libqt6widgets6 libqt6gui6 libx11-6 libwayland-client0 libgl1; do
    ! in_system dpkg-query -W -f='${db:Status-Status}' "$library" 2>/dev/null | grep -q '^installed$' ||
        fail "port135-cli brought $library along"
done
say "port135-cli installed: $(in_system dpkg-query -W | wc -l) packages in all, no display library among them"
in_system port135-cli --version | sed 's/^/  /'
in_system port135-cli self-test >"$root/log" || { cat "$root/log"; fail "the self-test failed"; }
say "self-test passed: $(grep -c . "$root/log") lines"
code=0
in_system port135-cli practice --quiet --format json >"$root/practice.json" || code=$?
[ $code -eq 1 ] || fail "the practice scan ended with $code instead of 1 (complete, with findings)"
say "practice scan: $(python3 -c 'import json, sys; print(len(json.load(sys.stdin)["hosts"]))' <"$root/practice.json") hosts listed"

in_system port135-cli history --lang en >"$root/log" || fail "the history of the earlier version cannot be read"
[ "$(grep -c ' complete ' "$root/log")" -eq 2 ] && [ -e "$user/.local/share/port135/history.db.v1" ] ||
    fail "the history of the earlier version was not migrated: $(cat "$root/log")"
say "upgraded from an earlier version: its scan and the new one are in the history, a copy of the old file is beside it"

code=0
in_system port135-cli practice --quiet --output /packages/none.pdf >"$root/log" 2>&1 || code=$?
grep -q port135-pdf "$root/log" || fail "without port135-pdf, PDF ended with $code and no advice: $(tail -n 2 "$root/log")"
in_system apt-get -q install -y --no-install-recommends $(cd "$root" && printf '/%s ' packages/port135-pdf_*.deb) >"$root/log" 2>&1 ||
    fail "apt could not install port135-pdf: $(tail -n 5 "$root/log")"
in_system port135-cli practice --quiet --output /packages/practice.pdf >"$root/log" 2>&1 || [ $? -eq 1 ] || fail "no PDF: $(tail -n 2 "$root/log")"
[ "$(head -c 5 "$root/packages/practice.pdf")" = "%PDF-" ] || fail "what should be PDF is not"
say "PDF: advice without port135-pdf, $(stat -c %s "$root/packages/practice.pdf") bytes with it"

in_system apt-get -q install -y --no-install-recommends $(cd "$root" && printf '/%s ' packages/port135_*.deb) fonts-dejavu-core man-db >"$root/log" 2>&1 ||
    fail "apt could not install port135: $(tail -n 5 "$root/log")"
in_system env QT_QPA_PLATFORM=offscreen timeout 60 port135 --practice --screenshot /packages/window.png --size 1280x800 >"$root/log" 2>&1 ||
    fail "the window did not start: $(tail -n 5 "$root/log")"
cp "$root/packages/window.png" "$packages/window-of-the-package.png"
settings=$user/.config/port135/port135.ini
grep -q '^SettingsVersion=' "$settings" && grep -q '^Rate=50' "$settings" && grep -q '^Exclusions=10.0.0.1, 10.0.0.9' "$settings" &&
    cmp -s "$settings.v0" "$root/port135.ini.before" || fail "the settings of the earlier version were not kept: $(cat "$settings")"
say "settings of the earlier version migrated and kept, their old file beside them"
say "window started offscreen; its picture is window-of-the-package.png ($(stat -c %s "$root/packages/window.png") bytes)"

in_system apt-get -q purge -y port135 port135-pdf port135-cli >"$root/log" 2>&1 || fail "apt could not remove the packages"
rm -f "$root/port135.ini.before"
[ -s "$user/.local/share/port135/history.db" ] && [ -s "$settings" ] || fail "removal took the user's data along"
left=$(files | grep -i port135 | grep -vE '^./root/\.(config|local|cache)' || true)
[ -z "$left" ] || fail "removal left: $left"
say "removed; what is left is the user's: $(files | grep -i 'port135' | tr '\n' ' ')"
