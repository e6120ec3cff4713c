#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# build_prefix.sh FOLDER: everything that the Windows program links, cross-built on Debian 12 from Debian's own
# sources: Qt base (SQLite inside), libxlsxwriter, and the header-only libraries of this system.
# The folder can be moved afterwards. About 20 minutes on two cores, 2 GB while it builds, 90 MB when it is done.
# build_prefix.sh --key: what the folder depends on; another key means that it has to be built again.
set -euo pipefail
target=x86_64-w64-mingw32
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

if [ "${1:-}" = --key ]; then
    # Host tools (moc, rcc, uic) must have the version of the libraries.
    { cat "$here/build_prefix.sh" "$here/toolchain.cmake"; dpkg-query -W -f='${Version}\n' qt6-base-dev "g++-mingw-w64-x86-64-posix"; } |
        sha256sum | cut -c 1-16
    exit
fi
prefix=${1:?usage: build_prefix.sh FOLDER}
[ ! -e "$prefix" ] || { printf 'build_prefix.sh: %s is there already.\n' "$prefix" >&2; exit 1; }
mkdir -p "$(dirname "$prefix")"
work=$(mktemp -d "$(dirname "$prefix")/building.XXXXXX")
trap 'rm -rf "$work"' EXIT
made=$work/prefix
export LC_ALL=C.UTF-8

progress() { printf '%(%H:%M)T %s\n' -1 "$*"; }

# --- Sources: of the same release that this system installs from, without changing its own apt set-up -------------
mkdir -p "$work/apt/lists/partial" "$work/src"
apt-get indextargets --format 'deb-src $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' |
    sort -u >"$work/apt/sources.list"
# apt's own user must be able to write here, or everything is fetched as root: both work, the second warns.
apt=(apt-get -q -o Dir::Etc::SourceParts=/dev/null -o Dir::Etc::SourceList="$work/apt/sources.list"
    -o Dir::State::Lists="$work/apt/lists" -o APT::Sandbox::User=root -o Acquire::Retries=3)
progress "Fetching the sources of Qt, SQLite and libxlsxwriter"
"${apt[@]}" update
qt_version=$(dpkg-query -W -f='${source:Version}' qt6-base-dev)
(cd "$work/src" && "${apt[@]}" source "qt6-base=$qt_version" sqlite3 libxlsxwriter)
qt=$(echo "$work"/src/qt6-base-*/) sqlite=$(echo "$work"/src/sqlite3-*/) xlsxwriter=$(echo "$work"/src/libxlsxwriter-*/)

# --- SQLite: Debian's Qt has no copy of its own, so the amalgamation is made from Debian's SQLite ------------------
progress "Making SQLite's amalgamation"
(cd "$sqlite" && ./configure --disable-tcl --disable-readline && make sqlite3.c sqlite3.h)
mkdir -p "$qt/src/3rdparty/sqlite"
cp "$sqlite/sqlite3.c" "$sqlite/sqlite3.h" "$qt/src/3rdparty/sqlite/"

# --- Qt --------------------------------------------------------------------------------------------------------------
mkdir -p "$made/share/cmake"
cp "$here/toolchain.cmake" "$made/share/cmake/port135-mingw64.cmake"
off=(vulkan icu glib zstd brotli pkg_config fontconfig # what Windows has of its own, or nobody here needs
    system_zlib system_png system_jpeg system_freetype system_harfbuzz system_pcre2 system_doubleconversion system_sqlite
    tabletevent direct2d1_1 # their sources are not in Debian's archive
    sql_odbc sql_mysql sql_psql androiddeployqt qmake windeployqt)
off=("${off[@]/#/-DFEATURE_}")
progress "Configuring Qt"
cmake -S "$qt" -B "$work/qt" -G Ninja -Wno-dev \
    -DCMAKE_TOOLCHAIN_FILE="$made/share/cmake/port135-mingw64.cmake" -DCMAKE_INSTALL_PREFIX="$made" \
    -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=ON -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(gcc -print-multiarch)/cmake" \
    -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DINPUT_opengl=no -DINPUT_openssl=no -DINPUT_dbus=no \
    -DFEATURE_sql_sqlite=ON -DFEATURE_schannel=ON "${off[@]/%/=OFF}" 2>&1 | tail -n 60
progress "Building Qt (the longest part)"
# One line for every twentieth part: a log that can be watched.
nice -n 19 cmake --build "$work/qt" 2>&1 | awk '
    match($0, /^\[[0-9]+\/[0-9]+\]/) { split(substr($0, 2, RLENGTH - 2), n, "/"); part = int(20 * n[1] / n[2])
        if (part != shown) { printf "  %d of %d\n", n[1], n[2]; fflush(); shown = part }; next }
    /error|FAILED/ { print; fflush() }'
cmake --install "$work/qt" --strip >/dev/null
# Qt writes down the absolute path of the toolchain file: with a relative one the folder can be moved.
sed -i 's|^set(__qt_initially_configured_toolchain_file .*|set(__qt_initially_configured_toolchain_file "${CMAKE_CURRENT_LIST_DIR}/../../../share/cmake/port135-mingw64.cmake")|' \
    "$made/lib/cmake/Qt6/qt.toolchain.cmake"

# --- libxlsxwriter -----------------------------------------------------------------------------------------------
progress "Building libxlsxwriter"
cmake -S "$xlsxwriter" -B "$work/xlsxwriter" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$made/share/cmake/port135-mingw64.cmake" \
    -DCMAKE_INSTALL_PREFIX="$made" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF -DUSE_STANDARD_TMPFILE=ON
cmake --build "$work/xlsxwriter"
cmake --install "$work/xlsxwriter" --strip
cp "/usr/$target/lib/libz.a" "$made/lib/" # which it needs

# --- What needs no building ---------------------------------------------------------------------------------------
mkdir -p "$made/include/header-only" "$made/bin" "$made/share/licenses" "$made/share/translations"
cp -r /usr/include/asio /usr/include/asio.hpp /usr/include/rapidjson /usr/include/tl "$made/include/header-only/"
cp /usr/share/qt6/translations/qtbase_ja.qm "$made/share/translations/"
for library in libgcc_s_seh-1 libstdc++-6 libwinpthread-1; do
    file=$("$target-g++-posix" -print-file-name="$library.dll")
    [ -f "$file" ] || file=/usr/$target/lib/$library.dll
    "$target-strip" --strip-unneeded -o "$made/bin/$library.dll" "$file"
done
for package in qt6-base-dev sqlite3 libxlsxwriter-dev libasio-dev rapidjson-dev libexpected-dev \
    libz-mingw-w64-dev gcc-mingw-w64-x86-64-posix-runtime; do
    [ ! -f "/usr/share/doc/$package/copyright" ] || cp "/usr/share/doc/$package/copyright" "$made/share/licenses/$package.txt"
done
for license in "$qt"/LICENSES/*; do cp "$license" "$made/share/licenses/"; done
cp "$sqlite/debian/copyright" "$made/share/licenses/sqlite3.txt"
"$here/build_prefix.sh" --key >"$made/key"
mv "$made" "$prefix"
progress "Done: $prefix"
