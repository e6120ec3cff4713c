#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# try_tests.sh BUILD PREFIX WORK: builds the engine's tests in the Windows build tree BUILD and runs them under Wine, with
# the libraries of PREFIX. What they say is left in WORK/tests.
set -euo pipefail
export LC_ALL=C.UTF-8
build=$(readlink -f "$1") prefix=$(readlink -f "$2")
mkdir -p "$3/tests"
work=$(cd "$3" && pwd)
# Wine decides these, not the program: its server asks a socket for its error, which Linux tells once, before the program
# reads; a reset that comes between two reads then looks like an orderly end (seen with Wine 8 and strace).
left_to_wine='ExamineTest::whatALookupGives(reset within an answer)'
say() { printf '  %s\n' "$*"; }
fail() { printf 'try_tests.sh: %s\n' "$*" >&2; exit 1; }

# The tree goes back to the program alone, which is what packages are made of.
trap 'cmake -DPORT135_TESTS=OFF "$build" >/dev/null 2>&1' EXIT
cmake -DPORT135_TESTS=ON "$build" >"$work/tests-configure.log" 2>&1 || fail "CMake failed; see $work/tests-configure.log"
mapfile -t tests < <(ctest --test-dir "$build" -N -L '^engine$' | sed -n 's/^ *Test *#[0-9]*: //p')
[ ${#tests[@]} -gt 0 ] || fail "there are no tests with the label engine"
cmake --build "$build" --target "${tests[@]}" >"$work/tests-build.log" 2>&1 || fail "a test does not build; see $work/tests-build.log"

export WINEPREFIX=$work/wine WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES='mscoree=;mshtml='
export WINEPATH="Z:${prefix//\//\\}\\bin"
if [ ! -e "$WINEPREFIX" ]; then
    timeout 180 wineboot --init >"$work/wineboot.log" 2>&1 || fail "wineboot failed; see $work/wineboot.log"
    timeout 60 wine winecfg -v win10 >>"$work/wineboot.log" 2>&1 || true
fi
# One server for all of them, which a test that ends does not end.
timeout 60 wineserver -p || true
trap 'cmake -DPORT135_TESTS=OFF "$build" >/dev/null 2>&1; timeout 30 wineserver -k || true' EXIT
cd "$work" # on drive Z:, so that the paths of test data mean the same
failed=() functions=0 skipped=0
# run_test NAME: true where it passed, or failed only in what is left to Wine.
run_test() {
    local log=$work/tests/$1.txt code=0 rows
    rm -f "$log"
    # Qt Test's words do not reach a pipe under Wine; a file they do.
    timeout 300 wine "$build/tests/$1.exe" -o "tests\\$1.txt,txt" </dev/null >"$work/tests/$1.out" 2>&1 || code=$?
    grep -q '^Totals: ' "$log" 2>/dev/null || return 1
    [ $code -ne 0 ] || return 0
    rows=$(sed -n 's/^FAIL!  : \(.*([^()]*)\) .*/\1/p' "$log")
    [ $code -eq 1 ] && [ "$rows" = "$left_to_wine" ] && say "left to Wine: $rows"
}

for test in "${tests[@]}"; do
    if ! run_test "$test"; then
        # Every call goes through Wine's one server: on a busy computer a time limit of a test can pass there.
        cp "$work/tests/$test.txt" "$work/tests/$test.first.txt" 2>/dev/null || true
        if run_test "$test"; then
            say "$test passed only when it was run again; its first words are in $work/tests/$test.first.txt"
        else
            failed+=("$test")
        fi
    fi
    read -r passed left_out < <(sed -n 's/^Totals: \([0-9]*\) passed, [0-9]* failed, \([0-9]*\) skipped.*/\1 \2/p' "$work/tests/$test.txt" 2>/dev/null || true) || true
    functions=$((functions + ${passed:-0})) skipped=$((skipped + ${left_out:-0}))
done
[ ${#failed[@]} -eq 0 ] || fail "${#failed[@]} of ${#tests[@]} test programs failed under Wine: ${failed[*]}; see $work/tests"
say "engine's tests as .exe: ${#tests[@]} programs passed, $functions test functions and rows, $skipped skipped (what only Linux has)"
