#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scans of Samba and of the practice network as Wireshark sees them: what is sent, and what the answers say.

Usage: tst_dissector.py PORT135-CLI PRINT_BIND_ACKS
"""

import json
import os
import subprocess
import sys
import unittest

import capture
import dissection
import lab
import samba_servers
import scanner
import suite

_PRACTICE_PORT = 13535
_AUTH3 = 16
controller = None


def decode(datas):
    """What our own decoder makes of bind_acks."""
    text = "".join(data.hex() + "\n" for data in datas)
    result = subprocess.run([os.path.abspath(sys.argv[2])], input=text, stdout=subprocess.PIPE, text=True, check=True)
    return [json.loads(line) for line in result.stdout.splitlines()]


class DissectorTest:
    maxDiff = None
    calls = set()  # that cannot be missing

    @classmethod
    def setUpClass(cls):
        with cls.capture() as cls.packets:
            cls.hosts = cls.scan().hosts
        cls.acks = dissection.bind_acks(cls.packets)
        cls.decoded = decode([data for _, data, _ in cls.acks])

    def test_nothing_malformed_is_sent(self):
        self.assertGreater(sum(frame.sent for frame in self.packets.frames()), 5)
        self.assertEqual(self.packets.malformed(), [])
        self.assertEqual(self.packets.not_dissected(), [])

    def test_only_allowed_calls_are_sent(self):
        self.assertLessEqual(self.packets.sent_types(), set(capture.ALLOWED_TYPES))
        calls = set(self.packets.calls())
        self.assertLessEqual(calls, capture.ALLOWED)
        self.assertLessEqual(self.calls, calls)

    def test_maps(self):
        maps = dissection.maps(self.packets)
        listed = {ip for ip, host in self.hosts.items() if host["outcome"] == "listed"}
        self.assertEqual(set(maps), listed)
        for ip, (lines, announced) in maps.items():
            with self.subTest(ip):
                self.assertEqual(len(lines), announced)
                self.assertGreater(announced, 10)
                self.assertEqual(sorted(set(scanner.lines(self.hosts[ip]))), sorted(set(lines)))
                self.assertEqual(len(self.hosts[ip]["endpoints"]), len(set(lines)))

    def test_bind_acks(self):
        self.assertGreater(len(self.acks), 5)
        texts = {"target", "netbios", "domain", "dns", "dns_domain", "forest", "challenge", "file_time", "version_build"}
        for (server, _, expected), decoded in zip(self.acks, self.decoded, strict=True):
            with self.subTest(server):
                self.assertEqual(decoded, expected)
        self.assertTrue(any(ack["results"][0]["result"] == 0 for ack in self.decoded))
        self.assertTrue(any("flags" in ack and texts <= ack.keys() for ack in self.decoded))

    def test_names_and_version(self):
        introduced = 0
        for server, _, said in self.acks:
            if "flags" not in said:
                continue
            introduced += 1
            host = self.hosts[server]
            with self.subTest(server):
                for key, name in host["names"].items():
                    self.assertEqual(name or "", said[key], key)
                self.assertEqual(
                    host["os"]["build"],
                    f"{said['version_major']}.{said['version_minor']}.{said['version_build']}",
                )
                kind = "domain" if said["flags"] & 0x10000 else "server" if said["flags"] & 0x20000 else None
                self.assertEqual(host["ntlm_target"], kind)
                # Answers come within moments here: the skew is what the clocks of capture and server differ by.
                self.assertLess(abs(host["clock_skew_s"]), 5)
        self.assertGreater(introduced, 0)
        silent = {ip for ip, host in self.hosts.items() if host["names"]["netbios"] is None}
        self.assertEqual(len(self.hosts) - len(silent), introduced)

    def test_addresses(self):
        alive = dissection.alive(self.packets)
        expected = {ip: (None, None, None) for ip in self.hosts} | alive
        told = {
            ip: (host["com_version"], host["addresses"], host["security_providers"]) for ip, host in self.hosts.items()
        }
        self.assertEqual(told, expected)


class ControllerTest(DissectorTest, unittest.TestCase):
    calls = {(capture.ENDPOINT_MAPPER, 2), (capture.MANAGEMENT, 0)}  # its resolver has no ServerAlive2

    @staticmethod
    def capture():
        return capture.Capture(controller.ip)

    @staticmethod
    def scan():
        return scanner.Scan(suite.program, [controller.ip])


class PracticeTest(DissectorTest, unittest.TestCase):
    calls = {(capture.ENDPOINT_MAPPER, 2), (capture.MANAGEMENT, 0), (capture.OBJECT_EXPORTER, 5)}

    @classmethod
    def setUpClass(cls):
        if not lab.isolated():
            raise unittest.SkipTest("network namespaces are not permitted here, and others may use the practice network")
        super().setUpClass()

    @staticmethod
    def capture():
        return capture.Capture("127.135.0.1", "127.135.0.0/24", [_PRACTICE_PORT])

    @staticmethod
    def scan():
        return scanner.Scan(suite.program, [], words=("practice",))

    def test_the_port_is_the_one_that_is_dissected(self):
        self.assertEqual({host["port"] for host in self.hosts.values()}, {_PRACTICE_PORT})

    def test_hosts_that_refuse_the_list_are_asked_by_name(self):
        self.assertIn("denied", {host["outcome"] for host in self.hosts.values()})
        self.assertIn((capture.ENDPOINT_MAPPER, 3), self.packets.calls())


class ControlTest(unittest.TestCase):
    """The capture does notice what a scan must not do: here another client does it."""

    @classmethod
    def setUpClass(cls):
        try:
            from impacket.dcerpc.v5 import epm, rpcrt, transport
        except ImportError as error:
            raise unittest.SkipTest(f"impacket is missing (Debian package python3-impacket): {error}") from error

        def converse(operation, stub, log_on=False):
            connection = transport.DCERPCTransportFactory(f"ncacn_ip_tcp:{controller.ip}[135]").get_dce_rpc()
            connection.connect()
            if log_on:
                connection.get_rpc_transport().set_credentials("", "")
                connection.set_auth_level(rpcrt.RPC_C_AUTHN_LEVEL_CONNECT)
            connection.bind(epm.MSRPC_UUID_PORTMAP)
            try:
                connection.call(operation, stub)
                connection.recv()
            except rpcrt.DCERPCException:
                pass  # refused; sent it was
            connection.disconnect()

        with capture.Capture(controller.ip) as cls.clean:
            converse(2, bytes(12) + (1).to_bytes(4, "little") + bytes(20) + (10).to_bytes(4, "little"))
        with capture.Capture(controller.ip) as cls.packets:
            converse(5, bytes(20))  # ept_inq_object
            converse(2, bytes(10))  # a lookup that ends early
            converse(2, bytes(40), log_on=True)

    def test_a_clean_conversation_passes(self):
        self.assertEqual(self.clean.malformed() + self.clean.not_dissected(), [])
        self.assertEqual(set(self.clean.calls()), {(capture.ENDPOINT_MAPPER, 2)})
        self.assertLessEqual(self.clean.sent_types(), set(capture.ALLOWED_TYPES))

    def test_a_logon_is_noticed(self):
        self.assertIn(_AUTH3, self.packets.sent_types())
        self.assertNotIn(_AUTH3, capture.ALLOWED_TYPES)

    def test_a_call_that_is_not_allowed_is_noticed(self):
        self.assertEqual(set(self.packets.calls()) - capture.ALLOWED, {(capture.ENDPOINT_MAPPER, 5)})

    def test_a_malformed_request_is_noticed(self):
        self.assertEqual(len(self.packets.malformed()), 1)
        self.assertLessEqual(set(self.packets.malformed()), set(self.packets.not_dissected()))


def start(servers):
    global controller
    if len(sys.argv) < 3:
        raise lab.Unavailable("no port135-cli and print_bind_acks given")
    capture.require()
    controller = samba_servers.DomainController(lab.address(2))
    servers.append(controller)


if __name__ == "__main__":
    sys.exit(suite.main(start))
