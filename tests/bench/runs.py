# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that are run and measured."""

import contextlib
import os
import signal
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


# It begins the program and says at descriptor argv[1]: its id, then its code, seconds, seconds of processor, kilobytes.
STARTER = """
import os, sys, time
say = int(sys.argv[1])
os.set_inheritable(say, False)
if sys.argv[2] == "one_core":
    os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])
begin = time.monotonic()
child = os.posix_spawnp(sys.argv[3], sys.argv[3:], os.environ)
os.write(say, b"%d\\n" % child)
_, status, usage = os.wait4(child, 0)
seconds = time.monotonic() - begin
code = os.waitstatus_to_exitcode(status)
os.write(say, b"%d %f %f %d\\n" % (code, seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss))
"""


class Measured:
    """One run of a program: `seconds`, `processor` (seconds), `megabytes` at most, `output`. A small process begins it:
    the maximum of a child includes what its parent was when it began it, and this one may be big."""

    def __init__(self, command, codes=(0,), cores="all", stop_after=None, timeout=300):
        """stop_after: Ctrl-C after so many seconds, from which on `seconds` count."""
        figures, say = os.pipe()
        starter = subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", STARTER, str(say), cores, *command], pass_fds=[say],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        os.close(say)
        with starter, open(figures, encoding="ascii") as figures:
            child = figures.readline()
            try:
                begin = None
                if stop_after is not None:
                    time.sleep(stop_after)
                    self._tell(child, signal.SIGINT)
                    begin = time.monotonic()
                self.output, errors = starter.communicate(timeout=timeout)
            except BaseException:
                self._tell(child, signal.SIGKILL)
                raise
            said = figures.readline().split()
        if not said or int(said[0]) not in codes:
            raise Wrong(f"{' '.join(command)} ended with {said[:1]}: {errors.decode(errors='replace').strip()}")
        self.seconds = time.monotonic() - begin if begin else float(said[1])
        self.processor, self.megabytes = float(said[2]), int(said[3]) / 1024

    @staticmethod
    def _tell(child, what):
        with contextlib.suppress(ValueError, ProcessLookupError):  # never begun, or over
            os.kill(int(child), what)
