# SPDX-License-Identifier: GPL-3.0-or-later
"""port135-cli, run and read."""

import json
import os
import subprocess

import lab
from reference import Line


class Scan:
    """One run of `port135-cli scan ... --format json`; raises where its output breaks the contract."""

    def __init__(self, program, targets, *options, words=("scan",), at=()):
        """`words` is what the program is asked to do; `at` comes before the command: see lab.Neighbour."""
        command = [*at, program, *words, *targets, "--format", "json", "--all-hosts", *options]
        home = lab.folder() / "home"  # whatever it keeps of a scan goes with the laboratory
        home.mkdir(exist_ok=True)
        environment = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")} | {"HOME": str(home)}
        result = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=180,
            env=environment,
        )
        self.code = result.returncode
        if self.code not in (0, 1):  # 1: there are findings of level high
            raise RuntimeError(f"{' '.join(command)} ended with code {self.code}:\n{result.stderr.decode(errors='replace')}")
        document = json.loads(result.stdout.decode("utf-8"))
        self.provenance = document["scan"]
        self.hosts = {host["address"]: host for host in document["hosts"]}
        if len(self.hosts) != len(document["hosts"]):
            raise RuntimeError("a host is reported more than once")


def lines(host):
    """The endpoints of one host as lines of the map."""
    return [
        Line(
            endpoint["uuid"],
            endpoint["version"],
            endpoint["object"],
            endpoint["protseq"],
            endpoint["endpoint"] or "",
            endpoint["address"] or "",
            endpoint["annotation"] or "",
        )
        for endpoint in host["endpoints"] or ()
    ]
