#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# installed_files.sh STAGE: the lines by which the uninstaller removes what is in STAGE and nothing else: files first,
# then folders from the inside out.
set -euo pipefail
cd "$1"
find . -type f -printf '%P\n' | LC_ALL=C sort | sed 's|/|\\|g; s|.*|Delete "$INSTDIR\\&"|'
find . -mindepth 1 -type d -printf '%P\n' | LC_ALL=C sort -r | sed 's|/|\\|g; s|.*|RMDir "$INSTDIR\\&"|'
