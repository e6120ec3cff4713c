#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What port135-cli matrix makes of scans from several places, with real firewalls in between: the worked examples.

Usage: tst_places.py PORT135-CLI
"""

import json
import subprocess
import sys
import unittest

import firewall
import impacket_mapper
import lab
import suite
from reference import Line

NETLOGON = "12345678-1234-abcd-ef00-01234567cffb"
SAMR = "12345778-1234-abcd-ef00-0123456789ac"
SVCCTL = "367abb81-9844-35f1-ad32-98f038001003"

POLICY = """
zone  clients  10.136.0.0/24,{pc17}
zone  servers  10.135.0.0/24
zone  dcs      {dc1},{dc2}
zone  cde      {pay1}
place tokyo-pc clients
place dc-rack  servers reference servers,dcs
rule  P1 require clients -> dcs rpc netlogon,lsarpc,samr,drsuapi
rule  P2 allow   clients -> dcs port 135
rule  P4 deny    clients -> clients any severity high
rule  P5 deny    any -> cde any severity critical control "PCI DSS 11.4.5"
default deny severity medium
"""
WITH_REFERENCE = POLICY + "place pay-rack cde reference cde\n"

neighbour = None
hosts = {}


class Wall:
    """What the laboratory does with packets from the neighbour, [(address, port, verdict)], within a `with` block."""

    def __init__(self, rules):
        self._rules = rules

    def __enter__(self):
        lines = "".join(
            f'iifname "near" ip daddr {address} tcp dport {port} {verdict}\n' for address, port, verdict in self._rules
        )
        table = "table inet wall {\nchain input {\ntype filter hook input priority 0; policy accept;\n" + lines + "}\n}\n"
        subprocess.run(["nft", "-f", "-"], input=table, text=True, check=True)
        return self

    def __exit__(self, *_):
        subprocess.run(["nft", "delete", "table", "inet", "wall"], check=True)


class PlacesTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.database = lab.folder() / f"{self.id()}.db"
        self.policy = lab.folder() / f"{self.id()}.policy"

    def run_program(self, *words, at=()):
        result = subprocess.run(
            [*at, suite.program, *map(str, words)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, timeout=180, text=True,
        )  # fmt: skip
        return result

    def scan(self, place, *targets, far=True, options=()):
        result = self.run_program(
            "scan", *targets, "--place", place, "--database", self.database, "--quiet", "--no-dns", "--fail-on", "never",
            "--timeout", "400", "--format", "jsonl", "--all-hosts", *options, at=neighbour.command() if far else (),
        )  # fmt: skip
        self.assertEqual(result.returncode, 0, result.stderr)
        return [json.loads(line) for line in result.stdout.splitlines()]

    def matrix(self, policy, *options, code=0):
        self.policy.write_text(policy.format(**hosts))
        result = self.run_program(
            "matrix", "--database", self.database, "--policy", self.policy, "--format", "json", *options
        )
        self.assertEqual(result.returncode, code, result.stderr)
        self.document = json.loads(result.stdout)
        self.assertEqual(
            list(self.document)[:5], ["policy", "places", "cells", "violations", "not_proven"]
        )
        self.assertIn(f"not proven: {self.document['not_proven']}", result.stderr)
        cells = self.document["cells"]
        self.assertEqual(self.document["not_proven"], sum(cell["result"] == "not_proven" for cell in cells))
        return {
            (cell["from"], cell["host"], cell["port"]): (cell["result"], cell["verdict"], cell["rule"]) for cell in cells
        }

    def test_a_need_that_is_met_is_ok(self):
        dc1 = hosts["dc1"]
        self.scan("dc-rack", dc1, far=False)
        (host,) = self.scan("tokyo-pc", dc1)
        self.assertEqual(host["place"], "tokyo-pc")
        cells = self.matrix(POLICY)
        self.assertEqual(cells["tokyo-pc", dc1, 135], ("ok", "reachable", "P2"))
        self.assertEqual(cells["tokyo-pc", dc1, 49674], ("ok", "reachable", "P1"))

    def test_what_must_not_be_reached_is_a_violation(self):
        pc17 = hosts["pc17"]
        self.scan("tokyo-pc", pc17)
        cells = self.matrix(POLICY, code=1)
        self.assertEqual(cells["tokyo-pc", pc17, 135], ("violation", "reachable", "P4"))
        self.assertEqual(cells["tokyo-pc", pc17, 49669], ("violation", "reachable", "P4"))
        (group,) = self.document["violations"]
        self.assertEqual((group["rule"], group["severity"], group["hosts"]), ("P4", "high", 1))
        self.assertEqual((group["from_zone"], group["to_zone"]), ("clients", "clients"))

    def test_silence_without_a_reference_is_not_proven(self):
        pay1 = hosts["pay1"]
        with Wall([(pay1, "1-65535", firewall.DROP)]):
            self.scan("tokyo-pc", pay1)
        cells = self.matrix(POLICY)
        self.assertEqual(cells["tokyo-pc", pay1, 135], ("not_proven", "not_proven", "P5"))
        self.matrix(POLICY, "--strict", code=1)

    def test_a_half_done_firewall_is_seen_through_learned_ports(self):
        pay1 = hosts["pay1"]
        self.scan("pay-rack", pay1, far=False)
        with Wall([(pay1, 135, firewall.DROP)]):
            (host,) = self.scan("tokyo-pc", pay1, options=("--ports-from", "1"))
        self.assertEqual(host["outcome"], "silent")
        self.assertEqual({entry["port"]: entry["state"] for entry in host["ports"]}, {49664: "open"})
        self.scan("pay-rack", pay1, far=False)
        cells = self.matrix(WITH_REFERENCE, code=1)
        self.assertEqual(cells["tokyo-pc", pay1, 135], ("ok", "blocked", "P5"))
        self.assertEqual(cells["tokyo-pc", pay1, 49664], ("violation", "reachable", "P5"))
        self.assertEqual(self.document["violations"][0]["severity"], "critical")

    def test_every_way_of_blocking_is_proven_by_the_reference(self):
        pay1 = hosts["pay1"]
        self.scan("pay-rack", pay1, far=False)
        for verdict in (firewall.DROP, firewall.RESET, firewall.PROHIBIT, "reject"):
            with Wall([(pay1, "1-65535", verdict)]):
                self.scan("tokyo-pc", pay1, options=("--ports-from", "1"))
            cells = self.matrix(WITH_REFERENCE)
            self.assertEqual(cells["tokyo-pc", pay1, 135], ("ok", "blocked", "P5"), verdict)
            self.assertEqual(cells["tokyo-pc", pay1, 49664], ("ok", "blocked", "P5"), verdict)

    def test_a_need_that_is_blocked_is_broken(self):
        dc2 = hosts["dc2"]
        self.scan("dc-rack", dc2, far=False)
        with Wall([(dc2, 49667, firewall.DROP)]):
            self.scan("tokyo-pc", dc2)
        cells = self.matrix(POLICY, code=1)
        self.assertEqual(cells["tokyo-pc", dc2, 135], ("ok", "reachable", "P2"))
        self.assertEqual(cells["tokyo-pc", dc2, 49667], ("broken_need", "blocked", "P1"))

    def test_a_place_in_no_zone_is_decided_by_the_default(self):
        dc1 = hosts["dc1"]
        self.scan("dc-rack", dc1, far=False)
        self.scan("guest-wifi", dc1)
        cells = self.matrix(POLICY, code=1)
        self.assertEqual(cells["guest-wifi", dc1, 135], ("violation", "reachable", "default"))
        cells = self.matrix(POLICY.replace("default deny severity medium", "default unstated"))
        self.assertEqual(cells["guest-wifi", dc1, 135], ("unstated", "reachable", "default"))

    def test_nothing_listening_at_both_places_may_be_open(self):
        pay1 = hosts["pay1"]
        empty = ("--port", "9")
        self.scan("pay-rack", pay1, far=False, options=empty)
        self.scan("tokyo-pc", pay1, options=empty)
        cells = self.matrix(WITH_REFERENCE)
        self.assertEqual(cells["tokyo-pc", pay1, 9], ("not_proven", "path_may_be_open", "P5"))

    def test_a_map_of_another_file_needs_its_own_option(self):
        pay1 = hosts["pay1"]
        self.scan("pay-rack", pay1, far=False)
        common = ("scan", pay1, "--database", self.database, "--dry-run")
        self.assertEqual(self.run_program(*common, "--ports-from", self.database).returncode, 2)
        told = self.run_program(*common, "--ports-from-file", self.database)
        self.assertEqual(told.returncode, 0, told.stderr)
        self.assertIn("pay-rack", told.stderr)
        self.assertIn(f"{pay1}: 49664", told.stdout)
        other = self.run_program("scan", hosts["dc1"], "--dry-run", "--database", self.database, "--ports-from", "1")
        self.assertNotIn("49664", other.stdout)

    def test_a_scan_without_a_place_is_no_reference(self):
        pay1 = hosts["pay1"]
        self.scan("", pay1, far=False, options=("--vantage", "same-segment"))
        with Wall([(pay1, "1-65535", firewall.DROP)]):
            self.scan("tokyo-pc", pay1)
        cells = self.matrix(WITH_REFERENCE + "place same-segment cde reference cde\n", code=1)
        self.assertEqual(cells["tokyo-pc", pay1, 135][0], "not_proven")
        (unnamed,) = (place for place in self.document["places"] if not place["named"])
        self.assertEqual(unnamed["name"], "same-segment")


def start(servers):
    global neighbour
    firewall.require()
    impacket_mapper.require()
    neighbour = lab.Neighbour()
    servers.append(neighbour)
    subprocess.run(
        [*neighbour.command(), "ip", "route", "add", "10.135.0.0/24", "via", neighbour.near], check=True
    )
    for name, last, uuid, port in (
        ("dc1", 10, NETLOGON, 49674), ("dc2", 11, NETLOGON, 49667), ("pc17", 17, SVCCTL, 49669), ("pay1", 50, SAMR, 49664),
    ):  # fmt: skip
        address = hosts[name] = lab.address(last)
        line = Line(uuid, "1.0", None, "ncacn_ip_tcp", str(port), address, "")
        for number in (135, port):
            persona = impacket_mapper.Persona([line], interfaces=[(uuid, "1.0")])
            servers.append(impacket_mapper.Host(persona, address, number))


if __name__ == "__main__":
    sys.exit(suite.main(start))
