#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# try_systems.sh FOLDER [--ci] [RELEASE...]: the two commands of README, `git clone` and `./dev run`, in bare Debian systems that
# debootstrap makes in FOLDER (12 and 13 unless told), with warnings as errors; --ci: `.ci/run` in a second bare clone, too.
# Says how long each took. Needs root.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$1 ci=
shift
if [ "${1:-}" = --ci ]; then
    ci=yes
    shift
fi
[ $# -gt 0 ] || set -- bookworm trixie
fail() { printf 'try_systems.sh: %s\n' "$*" >&2; exit 1; }
[ "$(id -u)" -eq 0 ] || fail "this needs root: debootstrap and chroot do"
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' | sed '/security/d' | head -n 1)

root=
clean() {
    [ -n "$root" ] || return 0
    local mounted
    for mounted in "$root/dev/pts" "$root/dev/shm" "$root/sys" "$root/proc" "$root"; do
        umount "$mounted" 2>/dev/null || umount -l "$mounted" 2>/dev/null || true
    done
    rm -rf --one-file-system "$root"
}
trap clean EXIT

# enter COMMAND: in the bare system, as root, with an environment of its own.
enter() {
    chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive bash -c "$1"
}

# arrive RELEASE: a fresh copy of the bare system, with a clone of this tree.
arrive() {
    root=$(mktemp -d "$folder/try.XXXXXX")
    chmod 755 "$root"
    cp -a "$folder/$1/root/." "$root/"
    mount --bind "$root" "$root"
    mount -t proc proc "$root/proc"
    mount -t sysfs sysfs "$root/sys" || true
    mkdir -p "$root/dev/shm" "$root/dev/pts"
    mount -t tmpfs tmpfs "$root/dev/shm"
    mount -t devpts devpts "$root/dev/pts" -o newinstance,ptmxmode=0666,mode=0620 || true
    git clone -q --no-local "$here" "$root/root/port135"
}

leave() {
    clean
    root=
}

for release in "$@"; do
    if [ ! -e "$folder/$release/ready" ]; then
        printf '  Making a bare %s in %s (once)\n' "$release" "$folder/$release"
        rm -rf "${folder:?}/$release"
        mkdir -p "$folder/$release"
        debootstrap --variant=minbase "$release" "$folder/$release/root" "$mirror" >"$folder/$release/log" 2>&1 ||
            fail "debootstrap failed; see $folder/$release/log"
        cp /etc/resolv.conf "$folder/$release/root/etc/" 2>/dev/null || true
        cp -r /etc/apt/apt.conf.d/. "$folder/$release/root/etc/apt/apt.conf.d/" 2>/dev/null || true
        touch "$folder/$release/ready"
    fi
    arrive "$release"
    started=$SECONDS
    enter 'cd /root/port135 && ./dev run --quiet --database none' >"$folder/$release.log" 2>&1 || {
        tail -n 40 "$folder/$release.log" >&2
        fail "./dev run failed on a bare $release; see $folder/$release.log"
    }
    enter '/root/port135/build/release/bin/port135-cli self-test' >>"$folder/$release.log" 2>&1 ||
        fail "the self-test failed on a bare $release; see $folder/$release.log"
    printf '  %s: ./dev run from a bare system in %d s\n' "$release" $((SECONDS - started))
    sed -n 's/^\(Building .*done.*\)$/    \1/p; s/^\(Installing .*\) \.\.\. done/    Installing packages ... done/p' "$folder/$release.log"
    leave
    if [ -n "$ci" ]; then
        arrive "$release"
        started=$SECONDS
        enter 'cd /root/port135 && .ci/run' >"$folder/$release-ci.log" 2>&1 || {
            tail -n 40 "$folder/$release-ci.log" >&2
            fail ".ci/run failed on a bare $release; see $folder/$release-ci.log"
        }
        printf '  %s: .ci/run from a bare system in %d s\n' "$release" $((SECONDS - started))
        grep -E '^== |\.\.\. done|passed, |Nothing broke|UNSTEADY|clang-tidy' "$folder/$release-ci.log" |
            sed 's/^Installing .* \.\.\./Installing packages .../; s/^/    /'
        leave
    fi
done
