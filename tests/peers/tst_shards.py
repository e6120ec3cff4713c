#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A scan of real servers that several computers share: all parts merged are, byte for byte, the scan of one of them.

Usage: tst_shards.py PORT135-CLI
"""

import json
import re
import subprocess
import sys
import unittest

import lab
import reference
import samba_servers
import suite

SHARDS = 8
_SERVERS = {"controller": (samba_servers.DomainController, 2), "daemon": (samba_servers.EndpointMapperDaemon, 3)}
_TIMES = re.compile(
    r'"(started|ended|rtt_ms|clock_skew_s|first_seen|uuid|observations_sha256)":("[^"]*"|[0-9.e+-]+|null)'
)
_PARTS = re.compile(r'"parts":(null|\[[^\]]*\])')

peers = {}


def run(*words):
    return subprocess.run(
        [suite.program, *map(str, words)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, timeout=180,
    )  # fmt: skip


def settled(ip):
    before = None
    for _ in range(100):
        after = sorted(reference.by_samba_library(ip))
        if after and after == before:
            return
        before = after
    raise RuntimeError(f"the endpoint map of {ip} does not settle")


def without_times(text):
    """What two scans cannot have in common: when, how quick, and which parts."""
    return _PARTS.sub('"parts":0', _TIMES.sub(r'"\1":0', text))


class ShardsTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        for peer in peers.values():
            settled(peer.ip)
        network = peers["controller"].ip.rpartition(".")[0]
        # Both servers among addresses that refuse.
        cls.scan = [
            "scan", f"{network}.0/27", "--fail-on", "never", "--quiet", "--no-dns", "--vantage", "same-segment",
        ]  # fmt: skip
        cls.whole = lab.folder() / "whole.db"
        cls.check(run(*cls.scan, "--database", cls.whole))
        for shard in range(1, SHARDS + 1):
            cls.check(run(*cls.scan, "--shard", f"{shard}/{SHARDS}", "--database", "none", "--output", cls.part(shard)))

    @staticmethod
    def check(result, code=0):
        if result.returncode != code:
            raise RuntimeError(f"{result.args} ended with {result.returncode}: {result.stderr}")
        return result

    @staticmethod
    def part(shard):
        return lab.folder() / f"part{shard}.p135"

    def exported(self, scan, database):
        return without_times(self.check(run("export", scan, "--database", database, "--format", "json", "--fail-on", "never")).stdout)

    def test_all_parts_are_the_scan_of_one_computer(self):
        expected = self.exported("last", self.whole)
        listed = [host["address"] for host in json.loads(expected)["hosts"] if host["outcome"] == "listed"]
        self.assertEqual(sorted(listed), sorted(peer.ip for peer in peers.values()))
        self.assertGreater(sum(len(host["endpoints"] or []) for host in json.loads(expected)["hosts"]), 40)
        parts = [self.part(shard) for shard in range(1, SHARDS + 1)]
        database = lab.folder() / "merged.db"
        self.check(run("merge", *parts, "--database", database))
        self.assertEqual(self.exported("last", database), expected)
        file = lab.folder() / "all.p135"
        self.check(run("merge", *reversed(parts), "--output", file))
        self.assertEqual(self.exported(file, lab.folder() / "none.db"), expected)

    def test_a_part_that_is_missing_is_named(self):
        file = lab.folder() / "seven.p135"
        parts = [self.part(shard) for shard in range(1, SHARDS + 1) if shard != 4]
        merged = self.check(run("merge", *parts, "--output", file, "--lang", "en"), code=3)
        self.assertIn("Missing: parts 4 of 8", merged.stderr)
        scan = json.loads(self.check(run("export", file, "--format", "json", "--fail-on", "never")).stdout)["scan"]
        self.assertEqual([part["part"] for part in scan["parts"] if part["missing"]], [4])

    def test_the_same_over_a_folder(self):
        """Child processes on a bus find what one scan finds."""
        folder, database = lab.folder() / "bus", lab.folder() / "bus.db"
        workers = [
            subprocess.Popen([suite.program, "work", "--bus", folder, "--quiet"], stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
            for _ in range(2)
        ]
        try:
            self.check(run(*self.scan, "--bus", folder, "--workers-wait", "--database", database))
            for worker in workers:
                self.assertEqual(worker.wait(60), 0)
        finally:
            for worker in workers:
                worker.kill()
                worker.communicate()
        self.assertEqual(self.exported("last", database), self.exported("last", self.whole))


def start(servers):
    if not suite.program:
        raise lab.Unavailable("no port135-cli given")
    reference.require()
    for key, (server, last) in _SERVERS.items():
        peers[key] = server(lab.address(last), lab.address_v6(last))
        servers.append(peers[key])


if __name__ == "__main__":
    sys.exit(suite.main(start))
