#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""port135-cli where something is missing, and where it must refuse: clear words, the right exit code, nothing sent.

Usage: tst_limits.py PORT135-CLI [PORT135]
"""

import json
import os
import subprocess
import sys
import time
import unittest

import firewall
import lab
import suite

CANNOT = 2  # wrong use, or cannot start
window = None
neighbour = None

# Everything that leaves for a public address, or asks for a port 135 anywhere, is counted.
WATCH = """
table inet watch {
  counter public { }
  counter requests { }
  chain output {
    type filter hook output priority 0; policy accept;
    ip daddr 8.8.8.0/24 counter name public
    tcp dport 135 counter name requests
  }
}
"""


def nft(*words, text=None):
    result = subprocess.run(["nft", *words], input=text, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=True)
    return result.stdout


def counted(name):
    listed = json.loads(nft("-j", "list", "counter", "inet", "watch", name))
    return next(item["counter"]["packets"] for item in listed["nftables"] if "counter" in item)


def call(*arguments, at=(), environment=None, program=None):
    home = lab.folder() / "home"
    home.mkdir(exist_ok=True)
    variables = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    variables |= {"HOME": str(home), "LC_ALL": "C.UTF-8"} | (environment or {})
    variables = {key: value for key, value in variables.items() if value is not None}
    return subprocess.run(
        [*at, program or suite.program, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True, timeout=120, env=variables,
    )  # fmt: skip


def scan(*arguments, **options):
    return call("scan", *arguments, "--format", "json", "--all-hosts", **options)


def hosts_of(result):
    return {host["address"]: host["outcome"] for host in json.loads(result.stdout)["hosts"]}


class RefusalTest(unittest.TestCase):
    def check(self, targets, *words):
        before = counted("requests"), counted("public")
        result = scan(*targets, "--database", "none", "--no-dns")
        self.assertEqual(result.returncode, CANNOT, result.stderr)
        self.assertEqual((counted("requests"), counted("public")), before)
        self.assertGreater(len(result.stderr.strip()), 20)
        for word in words:
            self.assertIn(word, result.stderr)

    def test_public_addresses(self):
        for target in ("8.8.8.8", "8.8.8.0/28", "8.8.8.1-20", "8.8.7.250 - 8.8.8.3", "::ffff:8.8.8.8", "[::ffff:808:808]",
                       "::ffff:8.8.8.0/124", "2001:4860:4860::8888"):  # fmt: skip
            with self.subTest(target=target):
                self.check([target])

    def test_public_addresses_among_private_ones(self):
        self.check(["10.136.0.2", "::ffff:8.8.8.8"])

    def test_a_name_of_a_public_address(self):
        self.check(["public.example"], "8.8.8.8")

    def test_a_name_of_a_mapped_public_address(self):
        self.check(["mapped.example"], "8.8.8.8")

    def test_the_network_around_a_name(self):
        self.check(["public.example/28"], "8.8.8")

    def test_everything(self):
        for target in ("0.0.0.0/0", "*.*.*.*", "0.0.0.0-255.255.255.255", "::/0"):
            with self.subTest(target=target):
                self.check([target])

    def test_nothing(self):
        self.check(["10.136.0.2", "!10.136.0.2"])

    def test_nobody(self):
        for target in ("224.0.0.1", "255.255.255.255", "0.0.0.0"):
            with self.subTest(target=target):
                self.check([target])


class MissingTest(unittest.TestCase):
    def test_no_network(self):
        result = scan("10.9.9.0/28", "--database", "none", "--no-dns", at=["unshare", "--net"])
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(set(hosts_of(result).values()), {"unreachable"})

    def test_no_ipv6(self):
        program = "sysctl -qw net.ipv6.conf.all.disable_ipv6=1; ip link set lo up; exec \"$@\""
        result = scan("fd00:136::7", "127.0.0.1", "--database", "none", "--no-dns",
                      at=["unshare", "--net", "sh", "-c", program, "sh"])  # fmt: skip
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(hosts_of(result), {"127.0.0.1": "closed", "fd00:136::7": "unreachable"})

    def test_no_dns(self):
        begin = time.monotonic()
        result = scan("srv-7.example", "--database", "none", at=["unshare", "--net"])
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("srv-7.example", result.stderr)
        self.assertLess(time.monotonic() - begin, 60)

    def test_no_home(self):
        environment = {"HOME": "/proc/nowhere", "XDG_RUNTIME_DIR": None}
        result = scan("127.0.0.1", "--no-dns", environment=environment)
        self.assertIn(result.returncode, (0, CANNOT), result.stderr)
        if result.returncode == CANNOT:
            self.assertGreater(len(result.stderr.strip()), 20)
        result = scan("127.0.0.1", "--no-dns", "--database", "none", environment=environment)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(hosts_of(result), {"127.0.0.1": "closed"})

    @unittest.skipUnless(len(sys.argv) > 2, "no window was built")
    def test_no_display(self):
        environment = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None}
        result = call(program=os.path.abspath(sys.argv[2]), environment=environment)
        self.assertEqual(result.returncode, CANNOT, result.stderr)
        self.assertIn("port135-cli", result.stderr)

    def test_answers_without_a_window(self):
        """Options that only print end before anything runs beside them: ten times, because threads are a matter of luck."""
        environment = {"QT_QPA_PLATFORM": "offscreen"}
        for arguments, code in ((["--help", "--lang", "ja"], 0), (["--version"], 0), (["--size", "x"], CANNOT)):
            for _ in range(10):
                result = call(*arguments, program=os.path.abspath(sys.argv[2]), environment=environment)
                self.assertEqual(result.returncode, code, f"{arguments}: {result.stderr}")


class ListeningTest(unittest.TestCase):
    """Nothing listens, practice aside, and that on loopback only."""

    def listeners(self, arguments, ready):
        """Addresses that sockets of the program listen on, in a network namespace that has nothing else."""
        command = ["unshare", "--net", "sh", "-c", "ip link set lo up; exec \"$@\"", "sh", suite.program, *arguments]
        environment = dict(os.environ, HOME=str(lab.folder()))
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env=environment)  # fmt: skip
        seen = set()
        try:
            limit = time.monotonic() + 60
            while time.monotonic() < limit and process.poll() is None:
                sockets, lines = set(), 0
                for family in ("tcp", "tcp6", "udp", "udp6"):
                    with open(f"/proc/{process.pid}/net/{family}", encoding="ascii") as table:
                        for line in list(table)[1:]:
                            lines += 1
                            words = line.split()
                            if words[3] == "0A" or family.startswith("udp"):
                                sockets.add((family, words[1].rpartition(":")[0]))
                seen |= sockets
                if ready(lines, sockets):
                    break
                time.sleep(0.005)  # the pause between two looks
        except FileNotFoundError:
            pass  # it has ended
        finally:
            process.kill()
            process.wait()
            process.stdin.close()
        return seen

    def test_a_scan_does_not_listen(self):
        connecting = []

        def ready(lines, _sockets):
            connecting.append(lines)
            return sum(count > 0 for count in connecting) > 20

        seen = self.listeners(["scan", "127.77.0.0/16", "--rate", "500", "--database", "none", "--no-dns", "--quiet"], ready)
        self.assertEqual(seen, set())

    def test_practice_listens_on_loopback_only(self):
        seen = self.listeners(["practice", "--quiet"], lambda _lines, sockets: len(sockets) >= 4)
        self.assertGreaterEqual(len(seen), 1)
        for family, address in seen:
            self.assertEqual(family, "tcp")
            self.assertTrue(address.endswith("7F"), address)  # little-endian: 127.x.x.x


def start(servers):
    global neighbour
    if not suite.program:
        raise lab.Unavailable("no port135-cli given")
    firewall.require()
    neighbour = lab.Neighbour()
    servers.append(neighbour)
    subprocess.run(["ip", "route", "add", "default", "via", "10.136.0.2"], check=True)
    nft("-f", "-", text=WATCH)
    names = lab.folder() / "hosts"
    names.write_text("127.0.0.1 localhost\n8.8.8.8 public.example\n::ffff:8.8.8.8 mapped.example\n")
    subprocess.run(["mount", "--bind", str(names), "/etc/hosts"], check=True)


if __name__ == "__main__":
    sys.exit(suite.main(start))
