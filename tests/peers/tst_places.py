#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What port135-cli matrix makes of scans from several places, with real firewalls in between: the worked examples.

Usage: tst_places.py PORT135-CLI
"""

import hashlib
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


class Translation:
    """Packets of the neighbour to one address go to another, {address: other}, within a `with` block."""

    def __init__(self, addresses):
        self._addresses = addresses

    def __enter__(self):
        lines = "".join(f'iifname "near" ip daddr {old} dnat to {new}\n' for old, new in self._addresses.items())
        table = "table ip other {\nchain pre {\ntype nat hook prerouting priority -100; policy accept;\n" + lines + "}\n}\n"
        subprocess.run(["nft", "-f", "-"], input=table, text=True, check=True)
        return self

    def __exit__(self, *_):
        subprocess.run(["nft", "delete", "table", "ip", "other"], check=True)


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

    def test_an_exception_holds_until_its_day(self):
        pc17 = hosts["pc17"]
        self.scan("tokyo-pc", pc17)
        line = 'except P4 any -> {pc17} until %s by Sato "label printer moves in March"\n'
        cells = self.matrix(POLICY + line % "2999-03-31")
        self.assertEqual(cells["tokyo-pc", pc17, 135], ("excepted", "reachable", "P4"))
        cells = self.matrix(POLICY + line % "2020-03-31", code=1)
        self.assertEqual(cells["tokyo-pc", pc17, 135], ("violation", "reachable", "P4"))
        self.assertTrue(any("P4" in note for note in self.document["notes"]), self.document["notes"])

    def test_what_one_place_of_a_zone_reaches_the_zone_reaches(self):
        dc1 = hosts["dc1"]
        self.scan("dc-rack", dc1, far=False)
        with Wall([(dc1, "1-65535", firewall.DROP)]):
            self.scan("tokyo-pc", dc1, options=("--ports-from", "1"))
        policy = POLICY + "place osaka-pc clients\n"
        cells = self.matrix(policy, code=1)
        self.assertEqual(cells["tokyo-pc", dc1, 49674], ("broken_need", "blocked", "P1"))
        self.scan("osaka-pc", dc1)
        cells = self.matrix(policy)
        self.assertEqual(cells["tokyo-pc", dc1, 49674], ("ok", "blocked", "P1"))
        self.assertEqual(cells["osaka-pc", dc1, 49674], ("ok", "reachable", "P1"))

    def test_two_hosts_at_one_address_stay_apart(self):
        named, other = hosts["named"], hosts["other"]
        self.scan("dc-rack", named, far=False)
        with Translation({named: other}):
            self.scan("tokyo-pc", named)
        cells = self.matrix("zone all 10.135.0.0/24\nplace tokyo-pc all\nplace dc-rack all reference all\n")
        self.assertTrue(any(named in note for note in self.document["notes"]), self.document["notes"])
        rows = [cell for cell in self.document["cells"] if cell["host"] == named and cell["port"] == 135]
        self.assertEqual(len(rows), 4)  # two hosts from two places
        self.assertTrue(cells)

    def test_an_address_behind_translation_is_the_host_that_it_leads_to(self):
        dc1, outside = hosts["dc1"], "10.135.0.200"
        self.scan("dc-rack", dc1, far=False)
        with Translation({outside: dc1}), Wall([(dc1, 49674, firewall.DROP)]):
            self.scan("tokyo-pc", outside)
        cells = self.matrix(POLICY + f"host dc1 {dc1},{outside}\n", code=1)
        self.assertEqual(cells["tokyo-pc", dc1, 135], ("ok", "reachable", "P2"))
        self.assertEqual(cells["tokyo-pc", dc1, 49674], ("broken_need", "blocked", "P1"))

    def test_zones_of_ipv6(self):
        address = hosts["six"]
        if not address:
            self.skipTest("no IPv6 here")
        self.scan("rack", address, far=False)
        cells = self.matrix(
            "zone six fd00:135::/64\nzone pcs fd00:136::/64\nplace rack pcs\nrule S1 deny pcs -> six any\n", code=1
        )
        self.assertEqual(cells["rack", address, 135], ("violation", "reachable", "S1"))

    def test_a_policy_from_a_japanese_notepad_reads_alike(self):
        pc17 = hosts["pc17"]
        self.scan("tokyo-pc", pc17)
        wide = "\ufeff" + POLICY.replace(" deny ", "\u3000deny\u3000").replace("\n", "\r\n")
        self.policy.write_bytes(wide.format(**hosts).encode())
        run = ("matrix", "--database", self.database, "--policy", self.policy)
        self.assertEqual(self.run_program(*run).returncode, 1)
        self.policy.write_text(POLICY.replace("10.136.0.0/24", "１０.136.0.0/24").format(**hosts))
        refused = self.run_program(*run)
        self.assertEqual(refused.returncode, 2)
        self.assertIn("line 2, column 16", refused.stderr)

    def test_a_matrix_from_a_japanese_spreadsheet_is_read(self):
        table = "から\\へ;端末 10.136.0.0/24;サーバー 10.135.0.0/24\r\n端末;deny;allow netlogon,samr\r\n"
        for encoding, said in (("cp932", "Shift-JIS"), ("utf-8-sig", ""), ("utf-16", "")):
            with self.subTest(encoding):
                file = lab.folder() / f"{self.id()}.{encoding}.csv"
                file.write_bytes(table.encode(encoding))
                result = self.run_program("policy", "import", file, "--output", self.policy)
                self.assertEqual(result.returncode, 0, result.stderr)
                self.assertIn("rule M2 allow 端末 -> サーバー rpc netlogon,samr", self.policy.read_text())
                self.assertEqual("Shift-JIS" in result.stderr, bool(said))

    def test_realms_keep_networks_of_the_same_addresses_apart(self):
        dc1 = hosts["dc1"]
        self.scan("dc-rack", dc1, far=False)
        self.scan("tokyo-pc", dc1)
        options = ("matrix", "--database", self.database, "--format", "json")

        def realms(*more):
            return {cell["realm"] for cell in json.loads(self.run_program(*options, *more).stdout)["cells"]}

        self.assertEqual(realms(), {""})
        self.assertEqual(realms("--realm", "tokyo-pc=branch"), {"", "branch"})
        for wrong in ("tokyo-pc=a b", "tokyo-pc=", "=branch", "nowhere=branch"):
            result = self.run_program(*options, "--realm", wrong)
            self.assertEqual((result.returncode, result.stdout), (2, ""), wrong)
            self.assertIn("--realm", result.stderr)
        draft = self.run_program("policy", "init", "--database", self.database, "--realm", "tokyo-pc=branch")
        self.assertIn("realm branch", draft.stdout)
        self.policy.write_text(draft.stdout)
        self.assertEqual(self.run_program("policy", "check", self.policy).returncode, 0)

    def test_a_hidden_rule_is_told(self):
        self.policy.write_text(POLICY.replace("default", "rule P9 deny clients -> cde any\ndefault", 1).format(**hosts))
        told = self.run_program("policy", "check", self.policy)
        self.assertEqual(told.returncode, 0, told.stderr)
        self.assertIn("P9", told.stdout)
        self.assertIn("P5", told.stdout)

    def test_what_breaks_the_policy_is_looked_at_again_from_its_place(self):
        pay1 = hosts["pay1"]
        again = ("recheck", "--database", self.database, "--policy", self.policy, "--quiet")
        self.scan("pay-rack", pay1, far=False)
        with Wall([(pay1, 135, firewall.DROP)]):
            self.scan("tokyo-pc", pay1, options=("--ports-from", "1"))
        self.matrix(WITH_REFERENCE, code=1)
        planned = self.run_program(*again, "--place", "tokyo-pc", "--dry-run")
        self.assertIn(f"{pay1}: 135, 49664", planned.stdout)
        with Wall([(pay1, 135, firewall.DROP)]):
            there = self.run_program(*again, "--place", "tokyo-pc", at=neighbour.command())
        self.assertEqual(there.returncode, 1, there.stderr)
        with Wall([(pay1, "1-65535", firewall.DROP)]):
            fixed = self.run_program(*again, "--place", "tokyo-pc", at=neighbour.command())
        self.assertEqual(fixed.returncode, 0, fixed.stdout + fixed.stderr)
        self.assertIn(f"{pay1} port 49664", fixed.stdout)
        self.assertEqual(self.run_program(*again, "--place", "pay-rack").returncode, 0)
        self.assertEqual(self.run_program(*again).returncode, 2)
        cells = self.matrix(WITH_REFERENCE)
        self.assertEqual(cells["tokyo-pc", pay1, 49664], ("ok", "blocked", "P5"))

    def test_a_denied_path_that_traffic_shows_in_use_is_told(self):
        dc1, pay1 = hosts["dc1"], hosts["pay1"]
        self.scan("tokyo-pc", pay1)
        log = lab.folder() / "dce_rpc.log"
        fields = "ts uid id.orig_h id.orig_p id.resp_h id.resp_p rtt named_pipe endpoint operation".split()
        rows = [
            ("1588205520.0", f"C{last}", f"10.136.0.{last}", "50000", server, port, "0.1", port, endpoint, "call")
            for last, server, port, endpoint in (
                (7, pay1, "49664", "samr"), (8, pay1, "49664", "samr"), (9, dc1, "49674", "netlogon"),
            )
        ]  # fmt: skip
        log.write_text(
            "#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n#unset_field\t-\n#path\tdce_rpc\n#fields\t"
            + "\t".join(fields) + "\n" + "".join("\t".join(row) + "\n" for row in rows)
        )  # fmt: skip
        read = self.run_program("traffic", log, "--database", self.database, "--quiet")
        self.assertEqual(read.returncode, 0, read.stderr)
        self.matrix(POLICY, code=1)
        (cut,) = self.document["cuts"]
        self.assertEqual((cut["rule"], cut["clients"], cut["hosts"]), ("P5", 2, 1))
        self.assertEqual((cut["from_zone"], cut["to_zone"]), ("clients", "cde"))
        (group,) = self.document["violations"]
        self.assertEqual(group["used_by"], 2)

    def test_the_practice_policy_is_broken_and_mended(self):
        self.policy.write_text(self.run_program("policy", "practice").stdout)
        practice = ("practice", "--database", self.database, "--quiet", "--fail-on", "never", "--format", "jsonl")
        matrix = ("matrix", "--practice", "--database", self.database, "--policy", self.policy, "--format", "json")
        self.assertEqual(self.run_program(*practice, "--place", "practice-rack").returncode, 0)
        desk = (*practice, "--place", "practice-desk", "--ports-from", "1", "--firewall")
        self.assertEqual(self.run_program(*desk, "half-done").returncode, 0)
        seen = self.run_program(*matrix)
        self.assertEqual(seen.returncode, 1, seen.stderr)
        (group,) = json.loads(seen.stdout)["violations"]
        self.assertEqual((group["rule"], group["from_zone"], group["to_zone"], group["hosts"]), ("D3", "clients", "files", 1))
        self.assertEqual(self.run_program(*desk, "done").returncode, 0)
        mended = self.run_program(*matrix)
        self.assertEqual(mended.returncode, 0, mended.stdout)
        blocked = [cell for cell in json.loads(mended.stdout)["cells"] if cell["rule"] == "D3"]
        self.assertTrue(blocked and all(cell["verdict"] == "blocked" for cell in blocked))

    def test_evidence_holds_what_an_auditor_asks_for(self):
        pay1 = hosts["pay1"]
        self.scan("pay-rack", pay1, far=False)
        with Wall([(pay1, 135, firewall.DROP)]):
            self.scan("tokyo-pc", pay1, "10.135.0.77", options=("--ports-from", "1"))
        self.policy.write_text((WITH_REFERENCE + "zone guests 10.77.0.0/24\n").format(**hosts))
        report = lab.folder() / f"{self.id()}.html"
        run = ("matrix", "--database", self.database, "--policy", self.policy, "--output", report, "--tester", "Sato Hanako")
        self.assertEqual(self.run_program(*run).returncode, 1)
        text = report.read_text()
        digest = hashlib.sha256(self.policy.read_bytes()).hexdigest()
        for part in ("Sato Hanako", digest, "PCI DSS 11.4.5", "no penetration test", "Sources not tested", "guests", "pay-rack",
                     "49664", "10.135.0.77", "Missing step", "Re-tests", "Signature", "Clock of hosts against it"):  # fmt: skip
            self.assertTrue(part in text, part)
        for name in ("pdf", "xlsx"):
            other = report.with_suffix(f".{name}")
            self.assertEqual(self.run_program(*run, "--output", other).returncode, 1)
            self.assertGreater(other.stat().st_size, 4000)


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
    computer, domain = 1, 2  # AV identifiers [MS-NLMP 2.2.2.1]
    for name, last in (("named", 60), ("other", 61)):
        address = hosts[name] = lab.address(last)
        said = impacket_mapper.Challenge("OFFICE", True, {computer: name.upper(), domain: "OFFICE"})
        line = Line(SAMR, "1.0", None, "ncacn_ip_tcp", "49664", address, "")
        servers.append(impacket_mapper.Host(impacket_mapper.Persona([line], challenge=said), address, 135))
    hosts["six"] = lab.address_v6(50)
    if hosts["six"]:
        line = Line(SAMR, "1.0", None, "ncacn_ip_tcp", "49664", "", "")
        servers.append(impacket_mapper.Host(impacket_mapper.Persona([line]), hosts["six"], 135))


if __name__ == "__main__":
    sys.exit(suite.main(start))
