#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""port135-cli where something is missing, and where it must refuse: clear words, the right exit code, nothing sent.

Usage: tst_limits.py PORT135-CLI [PORT135]
"""

import glob
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
import unittest

import firewall
import lab
import suite

CANNOT = 2  # wrong use, or cannot start
NOT_EXAMINED = 4  # because of a name or of this computer, or not stored
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
        self.assertEqual(result.returncode, NOT_EXAMINED, result.stderr)
        self.assertEqual(set(hosts_of(result).values()), {"unreachable"})

    def test_no_ipv6(self):
        program = "sysctl -qw net.ipv6.conf.all.disable_ipv6=1; ip link set lo up; exec \"$@\""
        result = scan("fd00:136::7", "127.0.0.1", "--database", "none", "--no-dns",
                      at=["unshare", "--net", "sh", "-c", program, "sh"])  # fmt: skip
        self.assertEqual(result.returncode, NOT_EXAMINED, result.stderr)
        self.assertEqual(hosts_of(result), {"127.0.0.1": "closed", "fd00:136::7": "unreachable"})

    def test_no_dns(self):
        begin = time.monotonic()
        result = scan("srv-7.example", "--database", "none", at=["unshare", "--net"])
        self.assertEqual(result.returncode, NOT_EXAMINED)
        self.assertIn("srv-7.example", result.stderr)
        self.assertLess(time.monotonic() - begin, 60)

    def test_no_home(self):
        environment = {"HOME": "/proc/nowhere", "XDG_RUNTIME_DIR": None}
        result = scan("127.0.0.1", "--no-dns", environment=environment)
        self.assertEqual(result.returncode, NOT_EXAMINED, result.stderr)
        self.assertEqual(hosts_of(result), {"127.0.0.1": "closed"})
        self.assertIn("/proc/nowhere", result.stderr)
        self.assertIn("only in memory", result.stderr)
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


class FewDescriptorsTest(unittest.TestCase):
    def test_a_scan_with_64_descriptors(self):
        database = str(lab.folder() / "few.db")
        result = scan("127.78.0.0/23", "--database", database, at=["prlimit", "--nofile=64:64"])
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(list(hosts_of(result).values()), ["closed"] * 512)
        self.assertIn("connections at once", result.stderr)
        stored = call("export", "last", "--database", database, "--format", "json", "--all-hosts")
        self.assertEqual(len(hosts_of(stored)), 512)

    def test_the_practice_network_with_64_descriptors(self):
        result = call("practice", "--format", "json", "--database", "none", at=["prlimit", "--nofile=64:64"])
        whole = call("practice", "--format", "json", "--database", "none")
        self.assertEqual(result.returncode, whole.returncode, result.stderr)
        self.assertGreater(len(hosts_of(whole)), 4)
        self.assertEqual(hosts_of(result), hosts_of(whole))


class ClockTest(unittest.TestCase):
    """The wall clock is set while a scan runs; the steady one goes on, as it does in life."""

    def setUp(self):
        libraries = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")
        if not libraries:
            self.skipTest("no libfaketime")
        self.times = lab.folder() / "time"
        self.times.write_text("+0")
        sanitizer = os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"
        self.environment = {"LD_PRELOAD": libraries[0], "FAKETIME_TIMESTAMP_FILE": str(self.times), "FAKETIME_NO_CACHE": "1",
                            "FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1", "ASAN_OPTIONS": sanitizer}  # fmt: skip

    def set(self, offset):
        other = self.times.with_suffix(".new")
        other.write_text(offset)
        other.rename(self.times)

    def start(self, database):
        command = [suite.program, "scan", "127.79.0.0/24", "--in-flight", "4", "--rate", "100", "--no-dns", "--quiet", "--format", "jsonl",
                   "--all-hosts", "--database", database]  # fmt: skip
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                env=dict(os.environ, HOME=str(lab.folder())) | self.environment)  # fmt: skip

    def stored(self, database):
        result = call("export", "last", "--database", database, "--format", "json", "--all-hosts")
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout)

    def test_a_clock_that_jumps(self):
        database = str(lab.folder() / "jumps.db")
        begin = time.monotonic()
        with self.start(database) as process:
            hosts = [json.loads(process.stdout.readline()) for _ in range(40)]
            self.set("-2d")
            hosts += [json.loads(process.stdout.readline()) for _ in range(100)]
            self.set("+3650d")
            hosts += [json.loads(process.stdout.readline()) for _ in range(60)]
            self.set("-1d")
            hosts += [json.loads(line) for line in process.stdout]
            errors = process.stderr.read()
        self.assertLess(time.monotonic() - begin, 60)
        self.assertEqual((process.returncode, errors), (0, ""))
        self.assertEqual(len({host["address"] for host in hosts}), 256)
        self.assertEqual({host["outcome"] for host in hosts}, {"closed"})
        self.assertGreater(len({host["started"][:4] for host in hosts}), 1)  # the clock was really set
        report = self.stored(database)
        self.assertGreater(report["summary"]["ended"], report["scan"]["started"])

    def test_a_clock_that_is_set_back_before_a_scan_goes_on(self):
        database = str(lab.folder() / "back.db")
        with self.start(database) as process:
            for _ in range(40):
                process.stdout.readline()
            process.send_signal(signal.SIGINT)
            process.stdout.read()
        self.assertEqual(process.returncode, 3)
        self.set("-365d")
        result = call("resume", "--database", database, "--quiet", environment=self.environment)
        self.assertEqual(result.returncode, 0, result.stderr)
        report = self.stored(database)
        self.assertEqual([host["outcome"] for host in report["hosts"]], ["closed"] * 256)
        self.assertFalse(report["summary"]["stopped_early"])
        listed = call("history", "--database", database, "--json")
        self.assertEqual(len(json.loads(listed.stdout)), 1)


def without_local_times(text):
    """Documents for people name the local time, too; the time that counts stands behind it."""
    return re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)? UTC(?:[+−-]|&#43;|&#8722;)\d\d:\d\d \((\d{4}-[^()]* UTC)\)", r"\1", text)


class TimeZoneTest(unittest.TestCase):
    ZONES = ("UTC", "Asia/Tokyo", "America/St_Johns", "Pacific/Kiritimati", "Europe/Berlin", "Not/AZone", "")

    def test_what_is_stored_says_the_same_everywhere(self):
        database = str(lab.folder() / "zones.db")
        first = scan("127.0.0.1", "--no-dns", "--database", database, environment={"TZ": self.ZONES[1]})
        self.assertEqual(first.returncode, 0, first.stderr)
        for format in ("json", "jsonl", "csv", "table", "html", "nmap-xml", "checklist-md"):
            said = {}
            for zone in self.ZONES:
                result = call("export", "last", "--database", database, "--format", format, "--all-hosts", environment={"TZ": zone})
                self.assertEqual(result.returncode, 0, result.stderr)
                said[zone] = result.stdout
            for zone, text in said.items():
                self.assertEqual(without_local_times(text), said["UTC"], f"{format} in {zone}")
                if format == "html" and zone == "Asia/Tokyo":
                    self.assertRegex(text, r"UTC(\+|&#43;)09:00")
        self.assertEqual(json.loads(first.stdout)["scan"]["started"][-1], "Z")

    def test_a_scan_that_goes_on_in_another_zone(self):
        database = str(lab.folder() / "travel.db")
        command = [suite.program, "scan", "127.80.0.0/25", "--rate", "100", "--no-dns", "--quiet", "--format", "jsonl", "--all-hosts",
                   "--database", database]  # fmt: skip
        environment = dict(os.environ, HOME=str(lab.folder()), TZ="Asia/Tokyo")
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment) as process:
            for _ in range(20):
                process.stdout.readline()
            process.send_signal(signal.SIGINT)
            process.stdout.read()
        result = call("resume", "--database", database, "--quiet", environment={"TZ": "America/St_Johns"})
        self.assertEqual(result.returncode, 0, result.stderr)
        report = json.loads(call("export", "last", "--database", database, "--format", "json", "--all-hosts").stdout)
        times = sorted(host["started"] for host in report["hosts"])
        self.assertEqual(len(times), 128)
        self.assertLessEqual(times[-1], report["summary"]["ended"])
        self.assertGreaterEqual(times[0], report["scan"]["started"])


class LockedTest(unittest.TestCase):
    """Another program keeps the history to itself."""

    @classmethod
    def setUpClass(cls):
        cls.database = str(lab.folder() / "locked.db")
        assert scan("127.0.0.1", "--no-dns", "--database", cls.database).returncode == 0
        cls.holder = sqlite3.connect(cls.database, isolation_level=None)
        cls.holder.execute("BEGIN EXCLUSIVE")

    @classmethod
    def tearDownClass(cls):
        cls.holder.execute("ROLLBACK")
        cls.holder.close()

    def test_a_scan_goes_on_and_says_so(self):
        result = scan("127.0.0.1", "--no-dns", "--database", self.database)
        self.assertEqual(result.returncode, NOT_EXAMINED, result.stderr)
        self.assertEqual(hosts_of(result), {"127.0.0.1": "closed"})
        self.assertIn(self.database, result.stderr)
        self.assertIn("only in memory", result.stderr)

    def test_what_is_stored_can_be_read(self):
        result = call("history", "--database", self.database, "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(len(json.loads(result.stdout)), 1)

    def test_nothing_can_be_changed_and_that_is_said(self):
        result = call("history", "1", "--name", "new", "--database", self.database)
        self.assertEqual(result.returncode, CANNOT)
        self.assertIn("Another program keeps the history", result.stderr)
        self.assertIn(self.database, result.stderr)

    @unittest.skipUnless(len(sys.argv) > 2, "no window was built")
    def test_the_window_opens(self):
        picture = lab.folder() / "locked.png"
        data = lab.folder() / "window"
        data.mkdir()
        os.symlink(self.database, data / "history.db")
        result = call("--screenshot", str(picture), "--page", "history", program=os.path.abspath(sys.argv[2]),
                      environment={"QT_QPA_PLATFORM": "offscreen", "PORT135_DATA": str(data)})  # fmt: skip
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertTrue(picture.exists())


@unittest.skipUnless(len(sys.argv) > 2, "no window was built")
class TwoWindowsTest(unittest.TestCase):
    def test_two_windows_share_a_history(self):
        data = lab.folder() / "both"
        environment = dict(os.environ, HOME=str(lab.folder()), PORT135_DATA=str(data), QT_QPA_PLATFORM="offscreen")
        windows = [
            subprocess.Popen([os.path.abspath(sys.argv[2]), "--practice", "--screenshot", str(lab.folder() / f"{number}.png")],
                             stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment)
            for number in range(2)
        ]  # fmt: skip
        for window in windows:
            _out, errors = window.communicate(timeout=100)
            self.assertEqual(window.returncode, 0, errors)
        listed = call("history", "--database", str(data / "history.db"), "--json")
        self.assertEqual(len(json.loads(listed.stdout)), 2, listed.stderr)


class ListeningTest(unittest.TestCase):
    """Nothing listens, practice aside, and that on loopback only."""

    def listeners(self, arguments, ready, program=None):
        """Addresses that sockets of the program listen on, in a network namespace that has nothing else."""
        command = ["unshare", "--net", "sh", "-c", "ip link set lo up; exec \"$@\"", "sh", program or suite.program, *arguments]
        environment = dict(os.environ, HOME=str(lab.folder()), QT_QPA_PLATFORM="offscreen")
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

    @unittest.skipUnless(len(sys.argv) > 2, "no window was built")
    def test_the_window_does_not_listen(self):
        picture = str(lab.folder() / "quiet.png")
        seen = self.listeners(["--screenshot", picture], lambda _lines, _sockets: False, os.path.abspath(sys.argv[2]))
        self.assertTrue(os.path.exists(picture))  # it was there the whole time
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
