#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tst_bash_completion.sh COMPLETION PORT135-CLI: what bash offers after the words of a command line.
set -euo pipefail
export LC_ALL=C.UTF-8
# What the package bash-completion has: the words as they are, and files only by name.
# shellcheck disable=SC2034 # read by the completion
_init_completion() { words=("${line[@]}") cword=$((${#line[@]} - 1)) cur=${line[-1]} prev=${line[-2]}; }
_filedir() { COMPREPLY=(a-file); }
# shellcheck source=/dev/null
source "$1"
program=$2 failed=0

# offers "EXPECTED WORDS" WORD...: the last word is the one that is being typed.
offers() {
    local expected=$1 line COMPREPLY=()
    shift
    line=("$program" "$@")
    _port135_cli || true
    if [ "${COMPREPLY[*]}" != "$expected" ]; then
        printf 'FAIL: %s\n  expected: %s\n  offered:  %s\n' "${*@Q}" "$expected" "${COMPREPLY[*]}"
        failed=1
    fi
}

offers "scan schedule self-test" s
offers "--version" --v
offers "gentle normal fast" scan --profile ''
offers "same-segment" scan --vantage s
offers "same-segment other-segment internet vpn" scan --vantage ''
offers "info low medium high critical never" export --fail-on ''
offers "en ja" self-test --lang ''
offers "text json html pdf xlsx csv" diff --format ''
offers "json jsonl" scan --format j
offers "map reach identity" scan --stages ''
offers "map,map map,reach map,identity" scan --stages map,
offers "--targets --timeout --trust" scan --t
offers "--format --filter --fail-on --firewall" practice --f
offers "" recheck --hosts ''
offers "a-file" scan --quiet 10.0
offers "a-file" scan --output ''
offers "a-file" scan --database ''
offers "" scan --rate ''
offers "" scan --notify-syslog ''
offers "a-file" scan 10.0
exit $failed
