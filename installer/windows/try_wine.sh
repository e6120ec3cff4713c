#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# try_wine.sh SETUP.exe CLI WORK: installs silently under Wine, uses both programs from the installed place, compares
# the practice scan and scans of real servers with those of this system's port135-cli (CLI), and uninstalls.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# One display for everything: Wine's desktop keeps the one that it was started with, or none.
if [ -z "${PORT135_TRY_DISPLAY:-}" ]; then
    export PORT135_TRY_DISPLAY=own
    exec xvfb-run -a -s '-screen 0 1280x800x24' "$0" "$@"
fi
setup=$(readlink -f "$1") cli=$(readlink -f "$2")
mkdir -p "$3"
work=$(cd "$3" && pwd)
say() { printf '  %s\n' "$*"; }
fail() { printf 'try_wine.sh: %s\n' "$*" >&2; exit 1; }
export WINEPREFIX=$work/wine WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES='mscoree=;mshtml=' LC_ALL=C.UTF-8
rm -rf "$WINEPREFIX"
timeout 180 wineboot --init >"$work/wineboot.log" 2>&1 || fail "wineboot failed; see $work/wineboot.log"
# What --init started goes on after it has returned: an installer that comes too early ends with 1.
timeout 120 wineserver -w || true
ready=
for _ in $(seq 10); do
    if timeout 60 wine cmd /c 'exit 0' >>"$work/wineboot.log" 2>&1; then
        ready=yes
        break
    fi
    sleep 2
done
[ -n "$ready" ] || fail "Wine was not ready in time; see $work/wineboot.log"
timeout 60 wine winecfg -v win10 >>"$work/wineboot.log" 2>&1
timeout 60 wineserver -w || true # the registry is written
trap 'timeout 30 wineserver -k || true' EXIT
drive=$WINEPREFIX/drive_c
all_files() { (cd "$drive" && find . \( -type f -o -type l \) ! -path './windows/*' | sort); }

before=$(all_files)
timeout 120 wine "$setup" /S /CurrentUser || fail "the installer ended with $?"
program=$(find "$drive" -name port135-cli.exe -path '*Port135*' | head -n 1)
[ -n "$program" ] || fail "the installer left no port135-cli.exe"
folder=$(dirname "$program")
say "installed silently in ${folder#"$drive"/}: $(find "${folder%/*}" -type f | wc -l) files, $(du -sm "${folder%/*}" | cut -f 1) MB"
find "$drive" -name 'Port135*.lnk' | sed "s|^$drive/|  start menu: |"
timeout 60 wine "$program" --version | tr -d '\r' | sed 's/^/  /'
timeout 120 wine "$program" self-test >"$work/self-test.txt" || { cat "$work/self-test.txt"; fail "the self-test failed"; }

# The same network, from both systems. Loopback's answer to a full queue differs (Linux is silent, Windows refuses), so
# hosts without a mapper are left to --all-hosts.
for language in en ja; do
    code=0
    timeout 120 wine "$program" practice --quiet --lang $language --format jsonl --database none >"$work/windows.$language.jsonl" || code=$?
    [ $code -eq 1 ] || fail "the practice scan ended with $code instead of 1"
    "$cli" practice --quiet --lang $language --format jsonl --database none >"$work/linux.$language.jsonl" || [ $? -eq 1 ]
    "$here/comparable.py" <"$work/windows.$language.jsonl" >"$work/windows.$language.json"
    "$here/comparable.py" <"$work/linux.$language.jsonl" >"$work/linux.$language.json"
    cmp "$work/windows.$language.json" "$work/linux.$language.json" || fail "the practice scans differ: diff $work/{windows,linux}.$language.json"
    say "practice scan ($language): $(wc -l <"$work/windows.$language.jsonl") hosts, the same JSON as on this system"
    timeout 120 wine "${folder}/port135.exe" --practice --lang $language --size 1180x720 \
        --screenshot "Z:$work/window.$language.png" >"$work/window.log" 2>&1 || fail "the window did not start; see $work/window.log"
    say "window ($language): $work/window.$language.png, $(stat -c %s "$work/window.$language.png") bytes"
done

# What people read on a console is UTF-8, whatever code page the console had.
timeout 60 script -qec "wine '$program' --help --lang ja" /dev/null </dev/null >"$work/console.txt" || fail "no help on a console"
grep -q '使い方: port135-cli' "$work/console.txt" || fail "no Japanese on the console; see $work/console.txt"
say "Japanese on the console: $(grep '使い方' "$work/console.txt" | tr -d '\r')"

# The colours that the user chose in the settings of Windows, without a word to this program.
brightness() { # of a PPM picture, from 0 to 255
    python3 -c '
import sys
data = open(sys.argv[1], "rb").read().split(b"\n", 3)
pixels = data[3][::97]
print(sum(pixels) // len(pixels))' "$1"
}
declare -A shown
for light in 1 0; do
    timeout 60 wine reg add 'HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize' \
        /v AppsUseLightTheme /t REG_DWORD /d $light /f >>"$work/wineboot.log" 2>&1
    for format in png ppm; do
        timeout 120 wine "${folder}/port135.exe" --practice --lang ja --size 1180x720 \
            --screenshot "Z:$work/window.light-$light.$format" >"$work/window.log" 2>&1 || fail "the window did not start; see $work/window.log"
    done
    shown[$light]=$(brightness "$work/window.light-$light.ppm")
    rm "$work/window.light-$light.ppm"
done
[ "${shown[1]}" -gt 170 ] && [ "${shown[0]}" -lt 90 ] ||
    fail "the window does not follow the colours of Windows: brightness ${shown[1]} (light) and ${shown[0]} (dark)"
say "colours follow Windows: brightness ${shown[1]} where it is light, ${shown[0]} where it is dark (window.light-0.png)"

# A file name in Japanese, past 260 characters.
deep=$drive/$(printf '監査レポート%.0s' {1..3})
for _ in 1 2 3 4; do deep=$deep/$(printf '部門%.0s' {1..40}); done
mkdir -p "$deep"
long="C:${deep#"$drive"}/結果.json"
[ "${#long}" -gt 260 ] || fail "the path is too short for this test"
timeout 120 wine "$program" practice --quiet --format json --database none --output "${long//\//\\}" || [ $? -eq 1 ] || fail "no report in a long Japanese path"
[ -s "$deep/結果.json" ] && say "report in a path of ${#long} characters, in Japanese" || say "long paths: not under this Wine"
rm -rf "${drive:?}/$(printf '監査レポート%.0s' {1..3})"

# Real servers: a Samba domain controller that is made for this. It says itself what it lacks.
code=0
"$here/try_servers.py" "$cli" "$program" || code=$?
[ $code -eq 0 ] || [ $code -eq 77 ] || fail "real servers are seen differently from Windows"

uninstaller=$(find "$drive" -name uninstall.exe -path '*Port135*' | head -n 1)
timeout 120 wine "$uninstaller" /S /CurrentUser || fail "the uninstaller ended with $?"
for _ in $(seq 60); do [ -e "$program" ] || break; sleep 0.5; done # it goes on as a copy of itself
timeout 60 wineserver -w || true
left=$(comm -13 <(printf '%s\n' "$before") <(all_files) | grep -viE 'AppData/(Roaming|Local)/Port135|/Temp/|AppData/LocalLow' || true)
[ -z "$left" ] || fail "uninstalling left: $left"
say "uninstalled: no file of ours is left but the user's data"
