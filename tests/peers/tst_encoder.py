#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""port135-cli against hosts whose answers impacket encodes: see impacket_mapper.

Usage: tst_encoder.py PORT135-CLI. Needs no privileges; what it cannot have without them it does without.
"""

import os
import sys
import time
import unittest
import uuid

import capture
import impacket_mapper
import lab
import scanner
import suite
from impacket_mapper import NULL_HANDLE, STATUS_AFTER, STATUS_WITH_LAST, Challenge, Persona
from reference import Line

_AV_NETBIOS, _AV_DOMAIN, _AV_DNS, _AV_DNS_DOMAIN, _AV_FOREST = 1, 2, 3, 4, 5
_PROTSEQS = ("ncacn_ip_tcp", "ncadg_ip_udp", "ncacn_http", "ncacn_np", "ncalrpc")
_EFS, _DRSUAPI = "df1941c5-fe89-4e79-bf10-463657acf44d", "e3514235-4b06-11d1-ab04-00c04fc2dcd2"
_PRIVILEGED_HTTP = 593


def file_time(seconds):
    return (int(seconds) + 11_644_473_600) * 10_000_000


def made_up_lines(count, own_ip):
    """Different lines over all protocol sequences, in no order, with and without object, address and annotation."""
    lines = []
    for n in range(count):
        protseq = _PROTSEQS[n % len(_PROTSEQS)]
        with_port = protseq in ("ncacn_ip_tcp", "ncadg_ip_udp", "ncacn_http")
        # Some ports only, so that the scan has few to try.
        endpoint = str(1024 + n % 7 if protseq == "ncacn_ip_tcp" else 40000 + n % 5) if with_port else rf"\pipe\p{n}"
        if protseq == "ncalrpc":
            endpoint = f"LRPC-{n:08x}"
        address = ""
        if with_port:
            address = ("", own_ip, "192.0.2.10")[n % 3]
        elif protseq == "ncacn_np":
            address = ("ENCODER", "")[n % 2]
        lines.append(
            Line(
                str(uuid.uuid5(uuid.NAMESPACE_OID, str(n))),
                f"{n % 9}.{n % 3}",
                str(uuid.uuid5(uuid.NAMESPACE_DNS, str(n))) if n % 4 == 1 else None,
                protseq,
                endpoint,
                address,
                "x" * (n % 64),
            )
        )
    return lines


MEMBER = Challenge(
    "OFFICE",
    True,
    {
        _AV_NETBIOS: "SRV5", _AV_DOMAIN: "OFFICE", _AV_DNS: "srv5.tokyo.office.example",
        _AV_DNS_DOMAIN: "tokyo.office.example", _AV_FOREST: "office.example",
    },
    (10, 0, 20348),
    file_time(time.time() + 3600),
)  # fmt: skip
WORKGROUP = Challenge("事務所PC", False, {_AV_NETBIOS: "事務所PC", _AV_DOMAIN: "事務所PC"})

# Name of a persona: (last part of its address, persona without lines, number of lines)
PERSONAS = {
    "null handle, batches of 7": (20, Persona([], batch=7, end=NULL_HANDLE), 250),
    "null handle, full last batch": (21, Persona([], batch=50, end=NULL_HANDLE), 200),
    "status with last entries": (22, Persona([], batch=100, end=STATUS_WITH_LAST), 250),
    "status with one batch": (23, Persona([], end=STATUS_WITH_LAST), 33),
    "status after last entries": (24, Persona([], batch=100, end=STATUS_AFTER), 250),
    "small fragments": (25, Persona([], batch=500, end=STATUS_AFTER, fragment=1432), 400),
    "empty, null handle": (26, Persona([], end=NULL_HANDLE), 0),
    "empty, status": (27, Persona([], end=STATUS_WITH_LAST), 0),
    "more calls than allowed": (28, Persona([], batch=1, end=NULL_HANDLE), 450),
}

hosts = {}
keepers = {}  # servers behind listed ports
http = []


class EncoderTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        port = next(iter(hosts.values())).port
        scan = scanner.Scan(suite.program, [host.ip for host in hosts.values()], "--port", str(port))
        cls.found = {name: scan.hosts[host.ip] for name, host in hosts.items()}

    def test_maps_are_read_completely(self):
        for name, (_, _, count) in PERSONAS.items():
            if name == "more calls than allowed":
                continue
            with self.subTest(name):
                host = self.found[name]
                self.assertEqual(host["outcome"], "listed" if count else "empty")
                self.assertIs(host["truncated"], False)
                self.assertIsNone(host["error"])
                self.assertIs(host["anonymous_lookup"], True)
                self.assertEqual(sorted(scanner.lines(host)), sorted(hosts[name].persona.lines))
                self.assertEqual(len(host["endpoints"]), count)

    def test_a_list_without_end_is_cut_off_and_its_handle_freed(self):
        name = "more calls than allowed"
        host = self.found[name]
        self.assertEqual(host["outcome"], "partial")
        self.assertIs(host["truncated"], True)
        self.assertTrue(host["error"])
        lines = scanner.lines(host)
        self.assertEqual(sorted(lines), sorted(hosts[name].persona.lines[: len(lines)]))
        self.assertGreater(len(lines), 100)
        operations = [operation for _, _, operation in hosts[name].received if operation is not None]
        self.assertEqual(operations.count(4), 1)
        self.assertEqual(hosts[name].live_handles, set())

    def test_handles_are_left_to_nobody(self):
        for name, host in hosts.items():
            with self.subTest(name):
                self.assertEqual(host.live_handles, set())

    def test_what_hosts_say_of_themselves(self):
        host = self.found["member"]
        self.assertEqual(
            host["names"],
            {
                "dns": "srv5.tokyo.office.example", "netbios": "SRV5", "domain": "OFFICE",
                "dns_domain": "tokyo.office.example", "forest": "office.example",
            },
        )  # fmt: skip
        self.assertEqual(host["ntlm_target"], "domain")
        self.assertEqual(host["os"]["build"], "10.0.20348")
        self.assertIn("Windows Server 2022", host["os"]["products"])
        self.assertAlmostEqual(host["clock_skew_s"], 3600, delta=120)

    def test_a_challenge_without_version_and_clock_in_a_workgroup(self):
        host = self.found["workgroup"]
        expected = {"dns": None, "netbios": "事務所PC", "domain": "事務所PC", "dns_domain": None, "forest": None}
        self.assertEqual(host["names"], expected)
        self.assertEqual(host["ntlm_target"], "server")
        self.assertIsNone(host["os"])
        self.assertIsNone(host["clock_skew_s"])

    def test_a_host_without_ntlm(self):
        host = self.found["empty, status"]
        self.assertEqual(set(host["names"].values()), {None})
        self.assertIsNone(host["ntlm_target"])
        self.assertIsNone(host["os"])

    def test_addresses_and_security_providers(self):
        for name, version in (("member", "5.7"), ("workgroup", "5.6")):
            with self.subTest(name):
                persona = hosts[name].persona
                self.assertEqual(self.found[name]["addresses"], persona.addresses)
                self.assertEqual(self.found[name]["security_providers"], persona.providers)
                self.assertEqual(self.found[name]["com_version"], version)
        silent = self.found["small fragments"]
        self.assertIsNone(silent["addresses"])
        self.assertIsNone(silent["security_providers"])
        self.assertIsNone(silent["com_version"])

    def test_interfaces_behind_a_listed_port(self):
        host = self.found["member"]
        (port,) = (entry for entry in host["ports"] if entry["port"] == keepers["member"].port)
        self.assertEqual(port["state"], "open")
        self.assertIs(port["lists_interfaces"], True)
        # Listed is what the map names for this port; management is on every port.
        self.assertEqual([(entry["uuid"], entry["version"]) for entry in port["unlisted"]], [(_EFS, "1.0")])

    def test_calls_as_impacket_reads_them(self):
        """Beside Wireshark's reading of the same rule: bind and request only, and only the calls that are allowed."""
        for name, host in [*hosts.items(), *keepers.items()]:
            with self.subTest(name):
                self.assertTrue(host.received)
                self.assertLessEqual({kind for kind, _, _ in host.received}, set(capture.ALLOWED_TYPES))
                calls = {(interface[0].lower(), operation) for _, interface, operation in host.received if interface}
                self.assertLessEqual(calls, capture.ALLOWED)


class HttpTest(unittest.TestCase):
    """The port of ncacn_http greets before it speaks as port 135 does."""

    maxDiff = None

    def test_maps_behind_the_greeting(self):
        targets = [host.ip for host in http]
        found = scanner.Scan(suite.program, targets, "--port", str(http[0].port)).hosts
        for host in http:
            with self.subTest(host.persona.greeting):
                self.assertEqual(found[host.ip]["outcome"], "listed")
                self.assertEqual(found[host.ip]["port"], host.port)
                self.assertEqual(sorted(scanner.lines(found[host.ip])), sorted(host.persona.lines))
                self.assertEqual(found[host.ip]["names"]["netbios"], "SRV5")
                self.assertEqual(found[host.ip]["addresses"], host.persona.addresses)


def start(servers):
    if not suite.program:
        raise lab.Unavailable("no port135-cli given")
    impacket_mapper.require()
    is_root = os.geteuid() == 0

    def serve(persona, last, port):
        host = impacket_mapper.Host(persona, lab.address(last), port)
        servers.append(host)
        return host

    port = 135 if is_root else 0
    for name, (last, persona, count) in PERSONAS.items():
        persona.lines = made_up_lines(count, lab.address(last))
        hosts[name] = serve(persona, last, port)
        port = hosts[name].port  # one for all

    interfaces = [(_DRSUAPI, "4.0"), (_EFS, "1.0"), (capture.MANAGEMENT, "1.0")]
    keepers["member"] = serve(Persona([], interfaces=interfaces), 30, 0)
    listed = Line(_DRSUAPI, "4.0", None, "ncacn_ip_tcp", str(keepers["member"].port), lab.address(30), "")
    addresses = ["SRV5", lab.address(30), "192.168.9.5", "2001:db8::5", "fe80::5", "fd00:135::30"]
    hosts["member"] = serve(Persona([listed], challenge=MEMBER, addresses=addresses, providers=[9, 10, 16, 30]), 30, port)
    workgroup = Persona(
        made_up_lines(5, lab.address(31)), challenge=WORKGROUP, com_version=(5, 6), addresses=["事務所PC"], providers=[10]
    )
    hosts["workgroup"] = serve(workgroup, 31, port)

    port = _PRIVILEGED_HTTP if is_root else 0
    for last, greeting in ((40, [b"ncacn_http/1.0"]), (41, [b"nca", b"cn_http/", b"1.0"])):
        own = lab.address(last)
        persona = Persona(made_up_lines(60, own), batch=25, greeting=greeting, challenge=MEMBER, addresses=[own])
        http.append(serve(persona, last, port))
        port = http[0].port


if __name__ == "__main__":
    sys.exit(suite.main(start, privileged=False))
