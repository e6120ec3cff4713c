#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""port135-cli where a network misleads: something else answers, a name is lost, this computer forbids, a host moves.

Nothing of that may make a report, a re-check or an exit code better than what was seen.

Usage: tst_misleading_network.py PORT135-CLI
"""

import csv
import json
import os
import subprocess
import sys
import unittest

import lab
import odd_port
import suite
from impacket_mapper import Challenge, Host, Persona, require
from reference import Line

FOUND = 1  # something at or above --fail-on
NOT_EXAMINED = 4  # because of a name or of this computer, or not stored
SAMR = "12345778-1234-abcd-ef00-0123456789ac"
SPOOLER = "12345678-1234-abcd-ef00-0123456789ab"
SERVICES = "367abb81-9844-35f1-ad32-98f038001003"
TASKS = "86d35949-83c9-4044-b424-db363231fd0c"
MAP = {49664: (SAMR, "1.0"), 49669: (SERVICES, "2.0"), 49668: (SPOOLER, "1.0"), 49666: (TASKS, "1.0")}
names = None  # the file that is /etc/hosts here


def computer(name, ports=tuple(MAP)):
    """A mapper that lists `ports` of MAP."""
    lines = [Line(*MAP[port], None, "ncacn_ip_tcp", str(port), "0.0.0.0", "") for port in ports]
    says = {1: name.upper(), 2: "OFFICE", 3: f"{name}.office.example", 4: "office.example"}
    return Persona(lines, challenge=Challenge("OFFICE", True, says, (10, 0, 19041)))


def service(port):
    return Persona([], interfaces=[MAP[port]])


def call(*arguments, database, timeout=180):
    home = lab.folder() / "home"
    home.mkdir(exist_ok=True)
    variables = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    return subprocess.run(
        [suite.program, *map(str, arguments), "--database", database, "--lang", "en"],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=timeout,
        env=variables | {"HOME": str(home), "LC_ALL": "C.UTF-8"},
    )  # fmt: skip


class MisleadingTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.database = str(lab.folder() / f"{self.id()}.db")

    def serve(self, ip, persona, port=135):
        host = Host(persona, ip, port)
        self.addCleanup(host.close)
        return host

    def call(self, *arguments, code=0):
        quiet = ["--quiet"] if arguments[0] in ("scan", "recheck") else []
        result = call(*arguments, *quiet, database=self.database)
        self.assertEqual(result.returncode, code, result.stdout + result.stderr)
        return result.stdout

    def export(self, *options):
        result = call("export", "last", *options, database=self.database)
        self.assertIn(result.returncode, (0, FOUND), result.stderr)
        return result.stdout

    def items(self):
        """What the last re-check says: {(name before, rule): item}."""
        document = json.loads(self.call("recheck", "--show", "last", "--format", "json", code=FOUND))
        self.assertFalse(document["all_fixed"])
        return {(item["name_before"].partition(".")[0], item["rule"]): item for item in document["items"]}


class ProxyTest(MisleadingTest):
    """The ports of services are open; then a SYN proxy, a tarpit or another program takes their connections."""

    def check(self, ip, manner):
        mapper = self.serve(ip, computer("srv1"))
        behind = [Host(service(port), ip, port) for port in MAP]
        self.call("scan", ip, "--vantage", "other-segment", "--no-dns", code=FOUND)
        (host,) = json.loads(self.export("--format", "json"))["hosts"]
        self.assertEqual({port["state"] for port in host["ports"] if port["port"] in MAP}, {"open"})
        self.assertIn("R6", {finding["rule"] for finding in host["findings"]})
        for one in behind:
            one.close()
        for port in MAP:
            self.addCleanup(odd_port.OddPort(ip, port, manner).close)

        self.call("recheck", code=FOUND)
        items = self.items()
        for rule in ("R6", "R9"):
            verdict = items["srv1", rule]["verdict"], items["srv1", rule]["reason"]
            self.assertEqual(verdict, ("not_verifiable", "no_rpc_any_more"), rule)
        (host,) = json.loads(self.export("--format", "json"))["hosts"]
        ports = {port["port"]: (port["state"], port["seen"]) for port in host["ports"] if port["port"] in MAP}
        self.assertEqual(ports, dict.fromkeys(MAP, ("wrapped", odd_port.seen(manner))))
        self.assertEqual({endpoint["reachable"] for endpoint in host["endpoints"]}, {None})
        rules = {finding["rule"]: finding["level"] for finding in host["findings"]}
        self.assertEqual(rules.get("R21"), "low")
        self.assertFalse({"R4", "R5", "R6", "R7", "R9"} & set(rules), rules)
        xml = self.export("--format", "nmap-xml")
        self.assertEqual("tcpwrapped" in xml, manner == odd_port.RESET)
        self.assertEqual(mapper.live_handles, set())

    def test_a_proxy_that_resets(self):
        self.check("127.9.4.1", odd_port.RESET)

    def test_a_port_that_stays_silent(self):
        self.check("127.9.4.2", odd_port.SILENCE)

    def test_another_program(self):
        self.check("127.9.4.3", odd_port.HTTP)


class TarpitTest(MisleadingTest):
    def test_a_network_that_answers_alike_is_said_once(self):
        real = self.serve("127.20.7.77", computer("real"), 0)
        tarpit = odd_port.OddPort("", 0, odd_port.SILENCE, real=[real])
        self.addCleanup(tarpit.close)
        words = ("scan", "127.20.0.0/20", "--port", tarpit.port, "--no-dns", "--vantage", "same-segment")
        table = self.call(*words).splitlines()
        self.assertLess(len(table), 40)
        self.assertTrue(any("127.20.7.77" in line for line in table), table)
        self.assertTrue(any("4095 of 4096" in line for line in table), table)
        document = json.loads(self.export("--format", "json"))
        for alike in (document["summary"]["alike"], document["scan"]["alike"]):
            self.assertEqual((alike["outcome"], alike["addresses"], alike["answered"]), ("not_rpc", 4095, 4096))
        outcomes = [json.loads(line)["outcome"] for line in self.export("--format", "jsonl").splitlines()]
        self.assertEqual((outcomes.count("not_rpc"), outcomes.count("listed")), (4095, 1))


class LostNameTest(MisleadingTest):
    def test_a_name_that_no_longer_resolves_is_not_forgotten(self):
        bad, good = "127.9.5.1", "127.9.5.2"
        self.serve(bad, computer("srv1"))
        self.serve(good, computer("srv2", ()))
        for port in MAP:
            self.serve(bad, service(port), port)
        line = f"{bad} srv1.office.example\n"
        names.write_text(f"127.0.0.1 localhost\n{line}{good} srv2.office.example\n")
        words = ("scan", "srv1.office.example", "srv2.office.example", "--vantage", "other-segment")
        self.call(*words, code=FOUND)
        names.write_text(names.read_text().replace(line, ""))
        page = lab.folder() / "lost.html"
        self.call(*words, "--output", page, code=NOT_EXAMINED)
        self.assertIn("srv1.office.example", page.read_text())
        lost = [host for host in json.loads(self.export("--format", "json"))["hosts"] if host["address"] is None]
        self.assertEqual([(host["target"], host["outcome"]) for host in lost], [("srv1.office.example", "not_examined")])
        self.assertTrue(lost[0]["error"])
        self.assertIn("srv1.office.example", self.export("--format", "table"))
        self.assertIn('<target specification="srv1.office.example" status="skipped"', self.export("--format", "nmap-xml"))
        (scan, *_) = json.loads(self.call("history", "--json"))
        self.assertIn("srv1.office.example", json.dumps(scan))


class BlockedTest(MisleadingTest):
    def test_what_this_computer_forbids_is_no_clean_network(self):
        for kind, network in (("prohibit", "10.91.1.0"), ("blackhole", "10.91.2.0"), ("unreachable", "10.91.3.0")):
            with self.subTest(kind=kind):
                subprocess.run(["ip", "route", "add", kind, f"{network}/24"], check=True)
                self.call("scan", f"{network}/28", code=NOT_EXAMINED)
                document = json.loads(self.export("--format", "json", "--all-hosts"))
                self.assertEqual(len(document["hosts"]), 16)
                self.assertFalse({host["outcome"] for host in document["hosts"]} & {"silent", "closed"})
                self.assertTrue(all(host["error"] for host in document["hosts"]))
                # A job that reads lines sees it by the exit code alone.
                self.call("scan", f"{network}/28", "--format", "csv", code=NOT_EXAMINED)
                # Not even who asks for no exit code 1 is told that all is well.
                self.call("scan", f"{network}/28", "--fail-on", "never", code=NOT_EXAMINED)


class MovedTest(MisleadingTest):
    def scan_two(self, network):
        """PC1 with open ports at .1, PC2 with none at .2; both leave."""
        first, second = f"{network}.1", f"{network}.2"
        leaving = [Host(computer("pc1"), first, 135), Host(computer("pc2"), second, 135)]
        leaving += [Host(service(port), first, port) for port in MAP]
        self.call("scan", f"{network}.0/29", "--no-dns", "--vantage", "other-segment", code=FOUND)
        for host in leaving:
            host.close()
        return first, second

    def test_an_address_that_went_to_another_computer(self):
        first, second = self.scan_two("127.9.7")
        self.serve(first, computer("pc2"))
        self.call("recheck", code=FOUND)
        items = self.items()
        for (name, rule), item in items.items():
            if name == "pc1":
                self.assertEqual((item["verdict"], item["reason"]), ("not_verifiable", "address_reused"), rule)
            else:
                self.assertEqual((item["address_before"], item["address_after"]), (second, first))
                self.assertEqual(item["verdict"], "still_there", rule)
        self.assertEqual({name for name, _rule in items}, {"pc1", "pc2"})
        groups = self.call("recheck", "--show", "last", code=FOUND)
        self.assertIn("pc1.office.example", groups)
        self.assertIn(f"before at {second}", groups)
        table = self.call("recheck", "--show", "last", "--format", "csv", code=FOUND).lstrip("\ufeff")
        self.assertEqual(len(list(csv.DictReader(table.splitlines()))), len(items))

    def test_a_name_that_another_host_says_fixes_nothing(self):
        first, second = self.scan_two("127.9.8")
        self.serve(second, computer("pc1", ()))  # PC1 is off, or drops what comes from here
        self.call("recheck", code=FOUND)
        items = self.items()
        self.assertEqual((items["pc1", "R6"]["verdict"], items["pc1", "R6"]["reason"]), ("not_verifiable", "name_only_claimed"))
        self.assertEqual((items["pc1", "R6"]["address_before"], items["pc1", "R6"]["address_after"]), (first, second))
        self.assertFalse([item for item in items.values() if item["verdict"] == "fixed"])


def start(_servers):
    global names
    if not suite.program:
        raise lab.Unavailable("no port135-cli given")
    require()
    if not lab.isolated():
        raise lab.Unavailable("network namespaces are not permitted here")
    names = lab.folder() / "hosts"
    names.write_text("127.0.0.1 localhost\n")
    switch = lab.folder() / "nsswitch"
    switch.write_text("hosts: files\n")
    for file, place in ((names, "/etc/hosts"), (switch, "/etc/nsswitch.conf")):
        subprocess.run(["mount", "--bind", str(file), place], check=True)


if __name__ == "__main__":
    sys.exit(suite.main(start))
