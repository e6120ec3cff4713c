#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# package.sh BUILD OUTPUT VERSION: the installer and the portable .zip from a cross build.
set -euo pipefail
export LC_ALL=C.UTF-8 TZ=UTC # a .zip holds local times
build=$1 output=$(mkdir -p "$2" && cd "$2" && pwd) version=$3
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
stage=$(cd "$build" && pwd)/stage/Port135-$version
rm -rf "${stage%/*}"
cmake --install "$build" --prefix "$stage" --strip >/dev/null
for program in port135 port135-cli; do
    # What Windows would miss at start is found here: every library is beside the program, or belongs to Windows.
    python3 "$here/missing_libraries.py" "$stage/bin" "$stage/bin/$program.exe"
    # Paths past 260 characters, and UTF-8 in every call: both are only what the manifest inside the program says.
    for wanted in longPathAware UTF-8 asInvoker; do
        wrestool -x --raw --type=24 "$stage/bin/$program.exe" | grep -q "$wanted" ||
            { printf 'package.sh: no %s in the manifest of %s.exe\n' "$wanted" "$program" >&2; exit 1; }
    done
    python3 "$here/../bill_of_materials.py" "$program" "$stage/bin/$program.exe" >"$stage/licenses/$program.spdx.json"
done
file "$stage"/bin/port135*.exe | grep -vq 'PE32+' && { printf 'package.sh: not a 64-bit Windows program\n' >&2; exit 1; }
chmod -R u=rwX,go=rX "${stage%/*}"
find "$stage" -exec touch -h -d "@${SOURCE_DATE_EPOCH:-0}" {} +

"$here/installed_files.sh" "$stage" >"$build/installed_files.nsh"
makensis -V2 -INPUTCHARSET UTF8 "-DVERSION=$version" "-DSTAGE=$stage" "-DFILES=$(cd "$build" && pwd)/installed_files.nsh" \
    "-DOUTPUT=$output/port135-$version-setup.exe" "$here/port135.nsi"

touch -d "@${SOURCE_DATE_EPOCH:-0}" "$stage/bin/portable.ini"
(cd "${stage%/*}" && rm -f "$output/port135-$version-portable.zip" &&
    find "Port135-$version" -type f | sort | zip -q -X -9 -@ "$output/port135-$version-portable.zip")
