#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""port135-cli on another computer than the server: through a firewall, over IPv6, over link-local addresses.

Usage: tst_network.py PORT135-CLI
"""

import sys
import unittest

import firewall
import lab
import samba_servers
import scanner
import suite

neighbour = None
controller = None


def scan(target, *options):
    """The one host of a scan that the neighbour makes of the laboratory."""
    (host,) = scanner.Scan(suite.program, [target], *options, at=neighbour.command()).hosts.values()
    return host


def link_local(zone):
    return f"{neighbour.near_link_local}%{zone}"


def states(host):
    return {entry["port"]: entry["state"] for entry in host["ports"]}


class FirewallTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.free = scan(neighbour.near)

    def test_samba_answers_where_nothing_is_in_the_way(self):
        self.assertEqual(self.free["outcome"], "listed")
        found = states(self.free)
        self.assertGreaterEqual(sum(state == "open" for state in found.values()), 4)
        self.assertNotIn("silent", found.values())

    def test_open_closed_and_silent_are_told_apart(self):
        dropped, reset, *others = (port for port, state in states(self.free).items() if state == "open" and port != 135)
        closed = [port for port, state in states(self.free).items() if state == "closed"]
        self.assertTrue(others and closed, "Samba no longer lists such ports")
        verdicts = {dropped: firewall.DROP, reset: firewall.RESET, closed[0]: firewall.PROHIBIT}
        with firewall.Firewall(verdicts) as wall:
            host = scan(neighbour.near)
            stopped = wall.stopped()
        self.assertEqual(sorted(stopped), sorted(verdicts))
        self.assertNotIn(0, stopped.values(), "a rule that no packet met proves nothing")
        expected = {135: "open", dropped: "silent", reset: "closed"}
        expected |= {port: "open" for port in others} | {port: "closed" for port in closed}
        expected[closed[0]] = "silent"  # a firewall said so, not the host
        self.assertEqual(states(host), expected)
        self.assertEqual(host["outcome"], "listed")

        reached = {}
        for endpoint in host["endpoints"]:
            if endpoint["protseq"] in ("ncacn_ip_tcp", "ncacn_http"):
                reached.setdefault(int(endpoint["endpoint"]), set()).add(endpoint["reachable"])
            else:
                self.assertIsNone(endpoint["reachable"], endpoint)
        self.assertEqual(reached, {port: {state == "open"} for port, state in expected.items()})

        said = {entry["port"]: entry["lists_interfaces"] for entry in host["ports"]}
        self.assertEqual({port: said[port] for port in verdicts}, dict.fromkeys(verdicts))
        self.assertEqual({port: said[port] for port in others}, dict.fromkeys(others, True))

    def test_port_135_itself(self):
        for verdict, outcome in (
            (firewall.DROP, "silent"),
            (firewall.RESET, "closed"),
            (firewall.PROHIBIT, "unreachable"),
        ):
            with self.subTest(verdict=verdict), firewall.Firewall({135: verdict}) as wall:
                host = scan(neighbour.near, "--timeout", "200")
                self.assertEqual(host["outcome"], outcome)
                self.assertGreater(wall.stopped()[135], 0)
                unknown = {key: host[key] for key in ("endpoints", "ports", "os", "anonymous_lookup", "roles")}
                self.assertEqual(unknown, dict.fromkeys(unknown))

    def test_names_are_those_that_were_provisioned(self):
        names = self.free["names"]
        domain = samba_servers.REALM.lower()
        self.assertEqual(names["netbios"], samba_servers.DomainController.name)
        self.assertEqual(names["dns"], f"{samba_servers.DomainController.name.lower()}.{domain}")
        self.assertEqual(names["domain"], samba_servers.DOMAIN)
        self.assertEqual(names["dns_domain"], domain)
        self.assertEqual(self.free["ntlm_target"], "domain")
        # Samba's challenge names no forest (tst_dissector compares that): then it is not made up from the domain.
        self.assertIn(names["forest"], (None, domain))

    def test_samba_is_not_taken_for_the_windows_whose_version_it_sends(self):
        self.assertEqual(self.free["os"]["build"], "6.1.0")
        self.assertTrue(self.free["os"]["products"])
        for product in self.free["os"]["products"]:
            self.assertTrue(product.startswith("Samba"), product)
        self.assertEqual(self.free["os"]["support"], "unknown")
        self.assertIn("samba", self.free["roles"])
        self.assertIn("domain_controller", self.free["roles"])

    def test_clock(self):
        """Both are the same clock here."""
        self.assertLess(abs(self.free["clock_skew_s"]), 5)


class Ipv6Test(unittest.TestCase):
    maxDiff = None

    def check(self, target, address):
        over_v4 = scan(neighbour.near)
        host = scan(target)
        self.assertEqual(host["address"], address)
        self.assertEqual(host["outcome"], "listed")
        lines = scanner.lines(host)
        self.assertGreater(len(lines), 10)
        self.assertEqual(sorted(lines), sorted(scanner.lines(over_v4)))
        self.assertEqual(states(host), states(over_v4))
        self.assertEqual(host["names"], over_v4["names"])
        self.assertEqual(host["roles"], over_v4["roles"])

    def test_global_address(self):
        self.check(neighbour.near_v6, neighbour.near_v6)

    def test_link_local_address_with_zone(self):
        """Asked for by the name of the interface, told as it was typed."""
        self.check(link_local(neighbour.interface), link_local(neighbour.interface))

    def test_all_addresses_of_a_host_in_one_scan(self):
        addresses = [neighbour.near, neighbour.near_v6, link_local(neighbour.interface)]
        targets = [neighbour.near, neighbour.near_v6, link_local(neighbour.interface)]
        hosts = scanner.Scan(suite.program, targets, at=neighbour.command()).hosts
        self.assertEqual({ip: host["outcome"] for ip, host in hosts.items()}, dict.fromkeys(addresses, "listed"))


def start(servers):
    global neighbour, controller
    if not suite.program:
        raise lab.Unavailable("no port135-cli given")
    firewall.require()
    neighbour = lab.Neighbour()
    servers.append(neighbour)
    controller = samba_servers.DomainController(neighbour.near, neighbour.near_v6, everywhere=True)
    servers.append(controller)


if __name__ == "__main__":
    sys.exit(suite.main(start))
