#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""port135-cli against real endpoint mappers, compared line by line with what independent clients read there.

Usage: tst_peers.py [PORT135-CLI]. Without a program only the servers and the reference clients are tried.
"""

import shutil
import socket
import subprocess
import sys
import unittest

import capture
import lab
import reference
import samba_servers
import scanner
import suite

_SERVERS = {"controller": (samba_servers.DomainController, 2), "daemon": (samba_servers.EndpointMapperDaemon, 3)}
_EMPTY = 4  # the last part of an address where nothing listens

peers = {}


def takes_connection(ip, port):
    try:
        socket.create_connection((ip, port), 2).close()
        return True
    except OSError:
        return False


def settled_map(ip):
    """The reference list, once two readings in a row agree: servers register their services one by one."""
    before = reference.by_samba_library(ip)
    for _ in range(100):
        after = reference.by_samba_library(ip)
        if after and sorted(before) == sorted(after):
            return after
        before = after
    raise RuntimeError(f"the endpoint map of {ip} does not settle")


class MapTest:
    """What holds for every endpoint mapper; the subclasses name one."""

    key = ""
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.peer = peers[cls.key]
        cls.expected = settled_map(cls.peer.ip)
        cls.host = None
        if suite.program:
            cls.scan = scanner.Scan(suite.program, [cls.peer.ip])
            cls.host = cls.scan.hosts[cls.peer.ip]
            if sorted(reference.by_samba_library(cls.peer.ip)) != sorted(cls.expected):
                raise RuntimeError(f"the endpoint map of {cls.peer.ip} changed during the scan")

    def setUp(self):
        if self._testMethodName.startswith("test_scan") and not suite.program:
            self.skipTest("no port135-cli given")

    def test_references_agree(self):
        """rpcclient prints nothing that the library does not read; so the expectation does not hang on one client."""
        printed = reference.by_rpcclient(self.peer.ip, self.peer.configuration)
        known = {line._replace(version=line.version.split(".")[0], address="") for line in self.expected}
        self.assertGreater(len(printed), 10)
        self.assertEqual({line._replace(address="") for line in printed} - known, set())

    def test_scan_lists_the_same_map(self):
        found = {line._replace(address="") for line in scanner.lines(self.host)}
        expected = {line._replace(address="") for line in self.expected}
        self.assertEqual(sorted(expected - found), [], "missing from the scan")
        self.assertEqual(sorted(found - expected), [], "invented by the scan")

    def test_scan_folds_duplicates(self):
        found = scanner.lines(self.host)
        self.assertEqual(len(found), len(set(found)))

    def test_scan_tells_addresses_as_listed(self):
        """The address floor of TCP towers; 0.0.0.0 there names no address."""

        def told(lines):
            return {
                (line.endpoint, line.address.replace("0.0.0.0", "")) for line in lines if line.protseq == "ncacn_ip_tcp"
            }

        self.assertEqual(told(scanner.lines(self.host)), told(self.expected))

    def test_scan_outcome(self):
        self.assertEqual(self.host["outcome"], "listed")
        self.assertIs(self.host["truncated"], False)
        self.assertIsNone(self.host["error"])
        self.assertIs(self.host["anonymous_lookup"], True)

    def test_scan_tries_listed_ports(self):
        listed = {int(line.endpoint) for line in self.expected if line.protseq in ("ncacn_ip_tcp", "ncacn_http")}
        self.assertIsNotNone(self.host["ports"], "the listed ports were not tried")
        found = {entry["port"]: entry["state"] for entry in self.host["ports"]}
        expected = {port: "open" if takes_connection(self.peer.ip, port) else "closed" for port in listed}
        found.pop(135, None)  # known to be open from stage 1, whether or not it is tried again
        expected.pop(135, None)
        self.assertEqual(found, expected)

    def test_scan_names_the_host(self):
        """The NTLM challenge of a server without any logon."""
        self.assertEqual((self.host["names"]["netbios"] or "").upper(), self.peer.name)

    def test_scan_leaves_the_server_as_it_was(self):
        self.assertEqual(sorted(reference.by_samba_library(self.peer.ip)), sorted(self.expected))

    def test_scan_lists_the_same_map_over_ipv6(self):
        ip = self.peer.ip_v6
        if not ip:
            self.skipTest("no IPv6 here")
        (host,) = scanner.Scan(suite.program, [ip]).hosts.values()
        self.assertEqual(host["address"], ip)
        self.assertEqual(host["outcome"], "listed")
        found = {line._replace(address="") for line in scanner.lines(host)}
        expected = {line._replace(address="") for line in settled_map(ip)}
        self.assertEqual(sorted(expected ^ found), [])

    def test_scan_sends_only_well_formed_harmless_calls(self):
        with capture.Capture(self.peer.ip) as packets:
            scanner.Scan(suite.program, [self.peer.ip])
        self.assertEqual(packets.malformed(), [])
        calls = packets.calls()
        self.assertIn((capture.ENDPOINT_MAPPER, 2), calls)
        self.assertEqual(sorted(set(calls) - capture.ALLOWED), [])

    def test_others(self):
        """Only printed: what two well-known tools make of the same server."""
        lines = {line for line in self.expected}
        print(f"\n{self.peer.title}: {len(self.expected)} lines, {len(lines)} different ones.", flush=True)
        print("  rpcclient epmlookup:", len(reference.by_rpcclient(self.peer.ip, self.peer.configuration)), "lines")
        print("  impacket hept_lookup:", impacket(self.peer.ip))
        print("  nmap msrpc-enum:", nmap(self.peer.ip), flush=True)


class ControllerTest(MapTest, unittest.TestCase):
    key = "controller"

    def test_scan_knows_the_domain(self):
        names = self.host["names"]
        self.assertEqual(names["domain"], samba_servers.DOMAIN)
        self.assertEqual(names["dns_domain"], samba_servers.REALM.lower())
        self.assertIn("domain_controller", self.host["roles"])

    def test_rpcclient_prints_the_whole_map(self):
        printed = reference.by_rpcclient(self.peer.ip, self.peer.configuration)
        self.assertEqual(len(printed), len(self.expected))


class DaemonTest(MapTest, unittest.TestCase):
    key = "daemon"


class ManyHostsTest(unittest.TestCase):
    def setUp(self):
        if not suite.program:
            self.skipTest("no port135-cli given")

    def test_one_scan_tells_hosts_apart(self):
        empty = lab.address(_EMPTY)
        expected = {peer.ip: "listed" for peer in peers.values()} | {empty: "closed"}
        scan = scanner.Scan(suite.program, sorted(expected))
        self.assertEqual({ip: host["outcome"] for ip, host in scan.hosts.items()}, expected)
        self.assertFalse(scan.hosts[empty]["endpoints"])


def impacket(ip):
    try:
        from impacket.dcerpc.v5 import epm, transport
    except ImportError:
        return "not installed"
    connection = transport.DCERPCTransportFactory(f"ncacn_ip_tcp:{ip}[135]").get_dce_rpc()
    try:
        connection.connect()
        return f"{len(epm.hept_lookup(None, dce=connection))} lines"
    except Exception as error:  # whatever it is, it is what is shown
        return f"failed: {error}"
    finally:
        connection.disconnect()


def nmap(ip):
    if not shutil.which("nmap"):
        return "not installed"
    result = subprocess.run(
        ["nmap", "-n", "-Pn", "-p", "135,445", "--script", "msrpc-enum", ip],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120,
    )  # fmt: skip
    listed = sum("uuid:" in line for line in result.stdout.splitlines())
    return f"{listed} lines" if listed else "no output (it asks over SMB only)"


def start(servers):
    capture.require()
    reference.require()
    for key, (server, last) in _SERVERS.items():
        peers[key] = server(lab.address(last), lab.address_v6(last))
        servers.append(peers[key])


if __name__ == "__main__":
    sys.exit(suite.main(start))
