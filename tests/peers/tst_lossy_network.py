#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""port135-cli on networks that lose packets and on a machine that runs short: nobody is called silent because of us.

Usage: tst_lossy_network.py PORT135-CLI
"""

import contextlib
import os
import re
import subprocess
import sys
import threading
import unittest

import firewall
import lab
import scanner
import suite

ROUTED = "10.50.0.0/20"  # every address refuses port 135
ON_LINK = "10.51.0.0/21"
neighbour = None

LOSS = """
table inet loss {{
  chain input {{
    type filter hook input priority 0; policy accept;
    tcp {direction} 135 numgen random mod 100 < 5 counter drop
  }}
}}
"""


def outcomes(targets, *options, at=(), words=("scan",)):
    hosts = scanner.Scan(suite.program, targets, "--database", "none", "--no-dns", *options, at=at, words=words).hosts
    counts = {}
    for host in hosts.values():
        counts[host["outcome"]] = counts.get(host["outcome"], 0) + 1
    return counts


def run(*command, text=None):
    result = subprocess.run(command, input=text, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if result.returncode:
        raise lab.Unavailable(f"{' '.join(command)} failed: {result.stdout.strip()}")
    return result.stdout


def neighbour_table_overflows():
    return sum(int(count) for count in re.findall(r"table_fulls (\d+)", run("ip", "-s", "ntable", "show", "name", "arp_cache")))


@contextlib.contextmanager
def forgetting_neighbours():
    """The table is full for a second, where by itself it is for one or two minutes."""
    done = threading.Event()

    def forget():
        while not done.wait(1):
            run("ip", "neighbour", "flush", "dev", "near")

    thread = threading.Thread(target=forget)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


class LossTest(unittest.TestCase):
    def setUp(self):
        # 5 % of the requests are lost at the far end, and 5 % of the answers at the near one.
        run(*neighbour.command(), "nft", "-f", "-", text=LOSS.format(direction="dport"))
        run("nft", "-f", "-", text=LOSS.format(direction="sport"))
        self.addCleanup(run, "nft", "delete", "table", "inet", "loss")
        self.addCleanup(run, *neighbour.command(), "nft", "delete", "table", "inet", "loss")

    def check(self, profile, most):
        found = outcomes([ROUTED], "--profile", profile)
        dropped = run(*neighbour.command(), "nft", "list", "table", "inet", "loss")
        self.assertNotIn("packets 0 ", dropped, "nothing was lost: this proves nothing")
        self.assertEqual(sum(found.values()), 4096)
        self.assertGreaterEqual(found["closed"], 4096 - most, found)

    def test_fast_profile_finds_999_in_1000(self):
        self.check("fast", 4)

    def test_normal_profile_finds_999_in_1000(self):
        self.check("normal", 4)


class ShortageTest(unittest.TestCase):
    def test_neighbour_table(self):
        """More neighbours than the system's table holds: requests are dropped on this machine."""
        run("ip", "address", "replace", "10.51.255.1/16", "dev", "near")
        run(*neighbour.command(), "ip", "route", "replace", "local", ON_LINK, "dev", "lo")
        run(*neighbour.command(), "ip", "route", "replace", "10.51.255.1/32", "dev", neighbour.interface)
        before = neighbour_table_overflows()
        with forgetting_neighbours():
            found = outcomes([ON_LINK], "--profile", "fast")
        if neighbour_table_overflows() == before:
            self.skipTest("the table of neighbours is large enough here")
        self.assertNotIn("silent", found)
        self.assertEqual(found.get("closed", 0) + found.get("error", 0), 2048, found)
        self.assertGreater(found["closed"], 1024, found)  # what the table holds at once, and more

    def test_few_descriptors(self):
        limited = ["prlimit", "--nofile=64:64", "--"]
        self.assertEqual(outcomes(["10.50.1.0/24"], "--profile", "fast", at=limited), {"closed": 256})

    def test_few_local_ports(self):
        name = "net.ipv4.ip_local_port_range"
        path = "/proc/sys/" + name.replace(".", "/")
        with open(path, encoding="ascii") as file:
            before = file.read()
        with open(path, "w", encoding="ascii") as file:
            file.write("40000 40015\n")
        try:
            found = outcomes(["10.50.2.0/23"], "--profile", "fast")
        finally:
            with open(path, "w", encoding="ascii") as file:
                file.write(before)
        self.assertEqual(found, {"closed": 512})


def start(servers):
    global neighbour
    if not suite.program:
        raise lab.Unavailable("no port135-cli given")
    firewall.require()
    os.environ.pop("XDG_DATA_HOME", None)
    neighbour = lab.Neighbour()
    servers.append(neighbour)
    run(*neighbour.command(), "ip", "link", "set", "lo", "up")
    run(*neighbour.command(), "ip", "route", "add", "local", ROUTED, "dev", "lo")
    run("ip", "route", "add", ROUTED, "via", "10.136.0.2")


if __name__ == "__main__":
    sys.exit(suite.main(start))
