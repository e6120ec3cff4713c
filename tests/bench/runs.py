# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that are run and measured."""

import os
import subprocess
import sys
import time

FIRST_SERVED = "127.137.0.1"
LIMIT_SECONDS = 60


class Wrong(Exception):
    """A result, not a time, is not what it must be."""


def run(*command, timeout=300, env=None, codes=(0,)):
    result = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout, env=env)
    if result.returncode not in codes:
        raise Wrong(f"{' '.join(command)} ended with {result.returncode}: {result.stderr.strip()}")
    return result.stdout


def timed(command):
    """Seconds and output."""
    begin = time.monotonic()
    done = subprocess.run(command, capture_output=True, timeout=LIMIT_SECONDS, check=True)
    return time.monotonic() - begin, done.stdout


def processor(command, codes=(0, 1)):
    """Seconds of processor that a program takes."""
    child = os.posix_spawn(command[0], command, os.environ)
    _, status, usage = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status) not in codes:
        raise Wrong(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime


def one_core(command):
    """Seconds, megabytes at most and output of a program that may use one core."""
    return measured(command, "os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])\n")


def measured(command, before="", codes=(0,)):
    """Seconds, megabytes at most and output; of a small parent: what a forked child had before exec counts, too."""
    program = (
        "import os,resource,sys,time\n" + before +
        "begin=time.monotonic()\n"
        "child=os.posix_spawnp(sys.argv[1],sys.argv[1:],os.environ)\n"
        "code=os.waitstatus_to_exitcode(os.waitpid(child,0)[1])\n"
        "print(time.monotonic()-begin,resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss,file=sys.stderr)\n"
        "sys.exit(code)\n"
    )
    result = subprocess.run([sys.executable, "-S", "-c", program, *command], capture_output=True, timeout=300)
    if result.returncode not in codes:
        raise Wrong(f"{' '.join(command)} ended with {result.returncode}: {result.stderr.decode(errors='replace')}")
    seconds, kilobytes = result.stderr.decode().split()[-2:]
    return float(seconds), int(kilobytes) / 1024, result.stdout
