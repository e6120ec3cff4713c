# SPDX-License-Identifier: GPL-3.0-or-later
"""What every program of these tests does: open the laboratory, run the test cases, or say loudly why not.

Exit code 77: this machine lacks something (with CI=true in the environment that is a failure).
"""

import os
import sys
import unittest

import lab

_SKIPPED = 77

program = None  # the port135-cli to test, if any was given


def main(start, privileged=True):
    """`start` starts the servers and returns them; each has a close()."""
    global program
    if len(sys.argv) > 1:
        program = os.path.abspath(sys.argv[1])
    servers = []
    try:
        lab.enter(privileged)
        start(servers)
        result = unittest.main(argv=sys.argv[:1], exit=False, verbosity=2).result
        for _test, reason in result.skipped:
            print("SKIP: a part of it was not run:", reason, flush=True)
        complete = not result.skipped or not _is_ci()
        return 0 if result.wasSuccessful() and result.testsRun and complete else 1
    except lab.Unavailable as reason:
        ci = _is_ci()
        print(f"{'FAIL' if ci else 'SKIP'}: {os.path.basename(sys.argv[0])} was not run: {reason}", flush=True)
        return 1 if ci else _SKIPPED
    finally:
        for server in servers:
            server.close()


def _is_ci():
    return os.environ.get("CI") == "true"
