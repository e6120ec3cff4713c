#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# man_page.sh PROGRAM LANGUAGE DATE: a manual page from what the program says of itself with --help, so that the two
# never differ. PROGRAM has to run on this computer.
set -eu
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
program=$1 language=$2 date=$3
name=$(basename "$program")
folder=$(cd "$(dirname "$program")" && pwd)
PATH=$folder:$PATH # called by its bare name, so that "Usage:" shows no folder

# Text as it is: no character of it may be read as a request.
roff() { sed -e 's/\\/\\e/g' -e "s/^\([.']\)/\\\\\&\1/" -e 's/-/\\-/g'; }
verbatim() { printf '.nf\n' && roff && printf '.fi\n'; }

help=$("$name" --help --lang "$language" 2>&1)
if [ "$name" = port135 ]; then
    summary=$(printf '%s\n' "$help" | sed -n '/./{1d;p;q}')
else
    summary=$(printf '%s\n' "$help" | sed -n '1p')
fi
# shellcheck disable=SC2034 # read by name
case $language in
ja) title_name=名前 title_usage=書式 title_commands=コマンド title_files=ファイル title_exit=終了コード ;;
*) title_name=NAME title_usage=SYNOPSIS title_commands=COMMANDS title_files=FILES title_exit='EXIT STATUS' ;;
esac

version=$("$name" --version --lang "$language" | sed -n '1s/^[^ ]* \([^ ]*\).*/\1/p')
printf '.TH %s 1 "%s" "Port135 %s" "Port135"\n' "$(printf %s "$name" | tr a-z A-Z)" "$date" "$version"
printf '.SH %s\n%s \\- %s\n' "$title_name" "$(printf %s "$name" | roff)" "$(printf '%s\n' "$summary" | roff)"
printf '.SH %s\n' "$title_usage"
printf '%s\n' "$help" | verbatim
[ "$name" != port135 ] || exit 0

printf '.SH %s\n' "$title_commands"
printf '%s\n' "$help" | sed -n 's/^  \([a-z-]*\)  *.*/\1/p' | while read -r command; do
    printf '.SS %s\n' "$(printf %s "$command" | roff)"
    "$name" "$command" --help --lang "$language" | verbatim
done
