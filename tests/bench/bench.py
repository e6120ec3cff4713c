#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast the scanner is, as a table: against a bare connect loop, impacket and nmap where there is something to
compare. All traffic stays on loopback and in network namespaces (laboratory.py; root only).

Usage: bench.py [--smoke] [MEASURE...] BENCH_ENGINE PORT135-CLI
MEASURE: the name of one of MEASURES below; all unless told. A result that is wrong ends with exit code 1, after the others.
--smoke: small counts, no table. Times are never judged there.
"""

import contextlib
import datetime
import ipaddress
import json
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import traffic_mix
from runs import FIRST_SERVED, Measured, Wrong, run, timed
from storing import StoringRows

HERE = pathlib.Path(__file__).parent
NETWORK = "127.136.0.0"
CLOSED_PORT = 1
CONNECT_RATIO = 1.15  # at most, against the bare loop
REPORT_SECONDS, REPORT_MB = 10, 500
COMPARISON_SECONDS = 2
MATRIX_SECONDS = 1
NMAP_RATIO = 2.5  # times as fast as nmap at the same refused connects, at least
FRAGMENTS_RATIO = 1.5  # at most as long as a client that decodes nothing
IMPACKET_RATIO = 200  # times as fast, at least
RATED_HOSTS = 4096
GAP_MS, SORT_MS, WINDOW_MB = 50, 100, 600
DRY_RUN_MB = 50  # less than this for a /8
TRAFFIC_RATE, TRAFFIC_MB, FLOWS_MB = 200, 256, 512
FIRST_OF_FLEET = "127.140.0.1"
CROWDED_CPU_SECONDS = 2
BESIDE_SECONDS, STOP_SECONDS = 60, 2
FLEET_MB = {250: 256, 4096: 512}


class Bench(StoringRows):
    def __init__(self, engine, cli, smoke):
        self.engine, self.cli, self.smoke = engine, cli, smoke
        self.seconds = "0.01" if smoke else "1"
        self.rows = []
        scan_help = run(cli, "scan", "--help")
        self.no_database = ["--database", "none"] if "--database" in scan_help else []

    def measure(self, *arguments):
        return json.loads(run(self.engine, *arguments))

    def row(self, what, ours, other="", ratio="", limit=""):
        self.rows.append((what, ours, other, ratio, limit))
        if not self.smoke:
            print(f"  {what}: done", file=sys.stderr, flush=True)

    def refused(self):
        prefix = 24 if self.smoke else 16
        count = 1 << (32 - prefix)
        figures = self.measure("refused", str(count))
        ours, loop = figures["ours_s"], figures["other_s"]
        ratio = statistics.median(a / b for a, b in zip(ours, loop))
        self.row(
            f"{count:,} refused connects, scanner",
            f"{statistics.median(ours):.2f} s",
            f"{statistics.median(loop):.2f} s (bare epoll loop)",
            f"{ratio:.2f}",
            f"<= {CONNECT_RATIO}: {'met' if ratio <= CONNECT_RATIO else 'missed'}",
        )
        self.program(prefix, count, statistics.median(loop))

    def program(self, prefix, count, loop):
        """In turns with nmap, where it is installed; the results of both go into a pipe."""
        ours = [
            self.cli, "scan", f"{NETWORK}/{prefix}", "--port", str(CLOSED_PORT), "--profile", "fast",
            "--stages", "map", "--all-hosts", "--format", "jsonl", "--quiet", *self.no_database,
        ]  # fmt: skip
        nmap = ["nmap", "-n", "-Pn", "-sT", "-T5", f"-p{CLOSED_PORT}", f"{NETWORK}/{prefix}"]
        beside = not self.smoke and shutil.which("nmap")
        times, others = [], []
        for _ in range(1 if self.smoke else 3):
            passed, lines = timed(ours)
            times.append(passed)
            outcomes = [json.loads(line)["outcome"] for line in lines.splitlines()]
            if outcomes != ["closed"] * count:
                raise Wrong(f"port135-cli wrote {len(outcomes)} hosts, {outcomes.count('closed')} of them closed")
            if beside:
                passed, report = timed(nmap)
                others.append(passed)
                if report.count(b"/tcp closed ") != count:
                    raise Wrong(f"nmap found {report.count(b'/tcp closed ')} closed ports")
        own = statistics.median(times)
        self.row(
            f"{count:,} refused connects, port135-cli with a line each",
            f"{own:.2f} s",
            f"{loop:.2f} s (bare epoll loop)",
            f"{own / loop:.2f}",
        )
        if beside:
            ratio = statistics.median(other / one for one, other in zip(times, others))
            self.row(
                f"the same by {' '.join(nmap[:-1])}",
                f"{own:.2f} s",
                f"{statistics.median(others):.2f} s",
                f"{ratio:.2f} times as fast",
                f">= {NMAP_RATIO}: {'met' if ratio >= NMAP_RATIO else 'missed'}",
            )

    def decode(self):
        figures = self.measure("decode", self.seconds)
        rate = statistics.median(figures["per_s"])
        self.row(
            f"decoding a lookup answer of {figures['entries']} entries",
            f"{rate * figures['entries'] / 1e6:.2f} million entries/s, {rate * figures['bytes'] / 1e6:.0f} MB/s",
        )
        growth = []
        for entries in (75, 300, 1200, 4800):
            figures = self.measure("decode", self.seconds, str(entries))
            growth.append(1e9 / statistics.median(figures["per_s"]) / entries)
        self.row("growth: time an entry in answers of 75, 300, 1,200 and 4,800", ", ".join(f"{ns:.0f}" for ns in growth) + " ns")

    def rate(self):
        rate = self.rated = statistics.median(self.measure("rate", self.seconds)["per_s"])
        self.row("rating a host with that map", f"{rate:,.0f} hosts/s")

    def catalogue(self):
        figures = self.measure("catalogue", self.seconds)
        milliseconds = 1000 / statistics.median(figures["per_s"])
        self.row(f"loading the catalogue, {figures['rows']} rows", f"{milliseconds:.1f} ms", limit="below 50 ms")

    def jsonl(self):
        figures = self.measure("jsonl", self.seconds)
        rate = statistics.median(figures["per_s"])
        self.row(
            "writing it as JSON Lines", f"{rate:,.0f} hosts/s, {rate * figures['bytes'] / 1e6:.0f} MB/s"
        )

    def comparison(self):
        program = pathlib.Path(self.engine).with_name("bench_comparison")
        figures = json.loads(run(str(program), "512" if self.smoke else "65536"))
        what = f"two scans of {figures['hosts']:,} hosts with {figures['endpoints']} endpoints"
        for key, kind in ("restarted_s", "all restarted"), ("all_changed_s", "each with one interface more"):
            seconds = statistics.median(figures[key])
            met = "met" if seconds < COMPARISON_SECONDS else "missed"
            self.row(f"comparing {what}, {kind}", f"{seconds:.2f} s", limit=f"below {COMPARISON_SECONDS} s: {met}")

    def matrix(self):
        program = pathlib.Path(self.engine).with_name("bench_matrix")
        zones, hosts, places = ("5", "50", "3") if self.smoke else ("100", "10000", "5")
        figures = json.loads(run(str(program), zones, hosts, places))
        seconds = statistics.median(figures["seconds"])
        met = "met" if seconds < MATRIX_SECONDS else "missed"
        self.row(
            f"judging {figures['cells']:,} paths: {zones} zones, {int(hosts):,} hosts, {places} places", f"{seconds:.2f} s",
            limit=f"below {MATRIX_SECONDS} s: {met}",
        )  # fmt: skip

    def reports(self):
        program = pathlib.Path(self.engine).with_name("bench_report")
        hosts, endpoints = ("8", "20") if self.smoke else ("4096", "300")
        with tempfile.TemporaryDirectory() as folder:
            for name in ("html", "pdf", "xlsx", "csv", "json", "nmap-xml", "defectdojo", "cef"):
                environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
                figures = json.loads(run(str(program), name, hosts, endpoints, folder + "/report", env=environment))
                met = figures["seconds"] < REPORT_SECONDS and figures["peak_mb"] < REPORT_MB
                self.row(
                    f"report of {int(hosts):,} hosts with {endpoints} endpoints: {name}",
                    f"{figures['seconds']:.2f} s, {figures['peak_mb']:.0f} MB, {figures['bytes'] / 1e6:.1f} MB file",
                    limit=f"below {REPORT_SECONDS} s and {REPORT_MB} MB: {'met' if met else 'missed'}",
                )

    @contextlib.contextmanager
    def servers(self, hosts):
        server = subprocess.Popen(
            [self.engine, "serve", str(hosts)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        try:
            port = server.stdout.readline().strip()
            if not port:
                raise Wrong("the simulated hosts did not start")
            yield port
        finally:
            server.stdin.close()
            server.wait(timeout=30)
            server.stdout.close()

    def maps(self):
        hosts, entries = (8, 300) if self.smoke else (1000, 300)
        with self.servers(hosts) as port:
            ours = statistics.median(self.measure("maps", port, str(hosts))["per_s"])
            other = self.impacket(hosts, port, entries)
        self.row(
            f"reading maps of {entries} entries over loopback",
            f"{ours:,.0f} hosts/s",
            f"{other:,.1f} hosts/s (impacket, two processes)" if other else "impacket is not installed",
            f"{ours / other:.0f} times as fast" if other else "",
            f">= {IMPACKET_RATIO}: {'met' if ours / other >= IMPACKET_RATIO else 'missed'}" if other else "",
        )
        rating, reading = RATED_HOSTS / self.rated, RATED_HOSTS / ours
        self.row(
            f"rating {RATED_HOSTS:,} hosts with such maps",
            f"{rating:.3f} s",
            f"{reading:.2f} s (reading them)",
            f"{rating / reading:.3f}",
            f"< 1: {'met' if rating < reading else 'missed'}",
        )

    def whole_maps(self):
        """The program itself, from its start to its end: maps read, decoded, rated, written."""
        hosts, runs = (8, 1) if self.smoke else (8192, 3)
        first = ipaddress.ip_address(FIRST_SERVED)
        with self.servers(hosts) as port, tempfile.TemporaryDirectory() as folder:
            output = pathlib.Path(folder, "hosts.jsonl")
            command = [
                self.cli, "scan", f"{first} - {first + hosts - 1}", "--port", port, "--profile", "fast", "--stages", "map",
                "--no-dns", "--no-evidence", "--format", "jsonl", "--quiet", *self.no_database, "--output",
            ]  # fmt: skip
            run(*command, str(output), codes=(0, 1))
            with output.open(encoding="utf-8") as lines:
                listed = sum('"outcome":"listed"' in line for line in lines)
            if listed != hosts:
                raise Wrong(f"port135-cli read {listed} of {hosts} maps")
            output.unlink()
            ours, others = [], []
            for _ in range(runs):
                begin = time.monotonic()
                run(*command, "/dev/null", codes=(0, 1))  # the disk is nobody's measure
                ours.append(time.monotonic() - begin)
                others.append(hosts / statistics.median(self.measure("fragments", port, str(hosts))["per_s"]))
        ratio = statistics.median(own / other for own, other in zip(ours, others))
        own, other = (hosts / statistics.median(seconds) for seconds in (ours, others))
        self.row(
            f"port135-cli: {hosts:,} maps of 300 entries read, rated, written as JSON Lines",
            f"{own:,.0f} hosts/s",
            f"{other:,.0f} hosts/s (a bare client that decodes nothing)",
            f"{ratio:.2f} times as long",
            f"<= {FRAGMENTS_RATIO}: {'met' if ratio <= FRAGMENTS_RATIO else 'missed'}",
        )

    def impacket(self, hosts, port, entries):
        if subprocess.run([sys.executable, "-c", "import impacket"], capture_output=True).returncode != 0:
            return None
        seconds = "0.05" if self.smoke else "4"
        command = [sys.executable, "-B", HERE / "impacket_lookup.py", FIRST_SERVED, str(hosts), port, seconds]
        workers = [subprocess.Popen([*command, str(entries)], stdout=subprocess.PIPE, text=True) for _ in range(2)]
        said = [worker.communicate(timeout=60)[0] for worker in workers]
        if any(worker.returncode != 0 for worker in workers):
            raise Wrong("impacket did not read the maps of the simulated hosts whole")
        return sum(float(text) for text in said)

    def traffic(self):
        """Recordings of a mix and of very many connections, beside what others need to read them at all."""
        with tempfile.TemporaryDirectory(prefix="port135-bench-") as folder:
            name = f"{folder}/mix.pcap"
            megabytes = 4 if self.smoke else 1024
            calls = traffic_mix.mix(name, megabytes)
            size = os.path.getsize(name) / 1e6
            own, peak = self.read_traffic(name, calls)
            others = []
            for command in (["tcpdump", "-nn", "-r", name], ["tshark", "-n", "-q", "-r", name]):
                if not self.smoke and shutil.which(command[0]):
                    seconds = Measured(command, cores="one_core").seconds
                    others.append(f"{size / seconds:.0f} MB/s ({' '.join(command[:-1])})")
            rate = size / own
            self.row(
                f"{size:,.0f} MB of recording, a tenth of it RPC, on one core",
                f"{rate:.0f} MB/s, {peak:.0f} MB",
                ", ".join(others),
                limit=f">= {TRAFFIC_RATE} MB/s: {'met' if rate >= TRAFFIC_RATE else 'missed'}; "
                f"< {TRAFFIC_MB} MB: {'met' if peak < TRAFFIC_MB else 'missed'}",
            )
            os.remove(name)
            count = 1000 if self.smoke else 1_000_000
            traffic_mix.flows(name, count)
            own, peak = self.read_traffic(name, 0)
            self.row(
                f"{count:,} short connections in a recording",
                f"{own:.1f} s, {peak:.0f} MB",
                limit=f"< {FLOWS_MB} MB: {'met' if peak < FLOWS_MB else 'missed'}",
            )

    def read_traffic(self, name, calls):
        """Seconds and megabytes."""
        command = [self.cli, "traffic", name, "--format", "jsonl", "--quiet", *self.no_database]
        one = Measured(command, cores="one_core")
        counted = sum(json.loads(line)["calls"] for line in one.output.splitlines())
        if counted != calls:
            raise Wrong(f"port135-cli traffic counted {counted} calls of {calls}")
        return one.seconds, one.megabytes

    def memory(self):
        command = [self.cli, "scan", "10.0.0.0/8", "--dry-run"]
        one = Measured(command)
        if b"16,777,216" not in one.output:
            raise Wrong(f"the dry run of a /8 said: {one.output.decode()}")
        self.row(
            "memory of port135-cli scan 10.0.0.0/8 --dry-run",
            f"{one.megabytes:.0f} MB",
            limit=f"< {DRY_RUN_MB} MB: {'met' if one.megabytes < DRY_RUN_MB else 'missed'}",
        )

    @contextlib.contextmanager
    def fleet(self, *hosts):
        """Hostile hosts by kind: crowded, wordy, stalling, sound. Gives the command that scans them."""
        server = subprocess.Popen(
            [self.engine, "fleet", *map(str, hosts)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        try:
            port = server.stdout.readline().strip()
            if not port:
                raise Wrong("the hostile hosts did not start")
            first = ipaddress.ip_address(FIRST_OF_FLEET)
            yield [
                self.cli, "scan", f"{first} - {first + sum(hosts) - 1}", "--port", port, "--no-dns", "--all-hosts",
                "--format", "jsonl", "--quiet", *self.no_database,
            ]  # fmt: skip
        finally:
            server.stdin.close()
            server.wait(timeout=30)
            server.stdout.close()

    def scanned(self, hosts, stop_after=None, extra=(), code=0):
        """Hosts, and what the run took; with stop_after its seconds are those from Ctrl-C to the end."""
        with self.fleet(*hosts) as command, tempfile.TemporaryDirectory() as folder:
            output = pathlib.Path(folder, "hosts.jsonl")
            one = Measured([*command, "--output", str(output), *extra], codes=(code,), stop_after=stop_after)
            with output.open(encoding="utf-8") as lines:
                return [json.loads(line) for line in lines], one

    def hostile(self):
        """What one host may cost, and cost others."""
        def met(good):
            return "met" if good else "missed"

        results, one = self.scanned((1, 0, 0, 0))
        if len(results[0]["endpoints"]) != 19900 or "text_cut" not in results[0]["incomplete"]:
            raise Wrong("the crowded host was not read")
        self.row("a host with 19,900 lines whose port lists 530,000 interfaces", f"{one.processor:.2f} s of processor",
                 limit=f"< {CROWDED_CPU_SECONDS} s: {met(one.processor < CROWDED_CPU_SECONDS)}")  # fmt: skip
        results, one = self.scanned((3, 0, 0, 37))
        whole = sum(h["incomplete"] == [] and [p["state"] for p in h["ports"]] == ["open"] * 20 for h in results)
        if whole != 37:
            raise Wrong(f"{whole} of 37 sound hosts kept their 20 ports beside three hostile ones")
        self.row("37 sound hosts with 20 ports beside three of them, all whole", f"{one.seconds:.2f} s",
                 limit=f"<= {BESIDE_SECONDS} s: {met(one.seconds <= BESIDE_SECONDS)}")  # fmt: skip
        many = 20 if self.smoke else 250
        _, one = self.scanned((2, many, many, 0), stop_after=2, code=3)
        self.row(f"Ctrl-C among {2 * many + 2} hostile hosts, until the end", f"{one.seconds:.2f} s",
                 limit=f"<= {STOP_SECONDS} s: {met(one.seconds <= STOP_SECONDS)}")  # fmt: skip
        for hosts, limit in FLEET_MB.items():
            hosts = hosts // 64 if self.smoke else hosts
            for kind, plan in ("", (0, hosts, 0, 0)), (", which stall before the end", (0, 0, hosts, 0)):
                results, one = self.scanned(plan, extra=("--stages", "map"))
                if len(results) != hosts:
                    raise Wrong(f"{len(results)} of {hosts} hostile hosts were written")
                self.row(f"{hosts:,} hosts with 240 annotations of 60,000 bytes{kind}",
                         f"{one.megabytes:.0f} MiB, {one.seconds:.0f} s",
                         limit=f"< {limit} MiB: {met(one.megabytes < limit)}")  # fmt: skip

    def window(self):
        """65,536 hosts arrive in the window, where it was built, too: the longest that the event loop stood still."""
        program = pathlib.Path(self.engine).with_name("tst_arrival")
        if self.smoke or not program.exists():
            return
        said = run(str(program), env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PORT135_BENCH": "1"})
        gaps = [int(text) for text in re.findall(r"longest gap of the event loop (\d+) ms", said)]
        sorts = [int(text) for text in re.findall(r"sort by [^;\n]*? (\d+) ms", said)]
        filters = [int(text) for text in re.findall(r"filter “[^;\n]*” (\d+) ms", said)]
        peaks = [int(text) for text in re.findall(r"peak memory (\d+) MB", said)]
        counts = [int(text) for text in re.findall(r"(?:findings counted|hosts of a finding listed) in (\d+) ms", said)]
        details = [int(text) for text in re.findall(r"details of a host in (\d+) ms", said)]
        home = re.search(r"home page: shown in (\d+) ms, compared after (\d+) ms; longest gap (\d+) ms", said)
        for what, figures, unit, most in (
            ("longest gap of the event loop", gaps, "ms", GAP_MS),
            ("sorting them", sorts, "ms", SORT_MS),
            ("filtering them", filters, "ms", SORT_MS),
            ("counting their findings, and listing the hosts of one", counts, "ms", SORT_MS),
            ("the details of one", details, "ms", GAP_MS),
            ("peak memory", peaks, "MB", WINDOW_MB),
        ):
            self.row(f"65,536 hosts arrive in the window, 4,096 of them with 300 endpoints: {what}",
                     f"{min(figures)} to {max(figures)} {unit}",
                     limit=f"< {most} {unit}: {'met' if max(figures) < most else 'missed'}")  # fmt: skip

        shown, compared, gap = (int(text) for text in home.groups())
        self.row("home page with two scans of 32,768 hosts: the window, and what changed between them",
                 f"{shown} ms, {compared} ms",
                 limit=f"event loop < {GAP_MS} ms: {gap} ms, {'met' if gap < GAP_MS else 'missed'}")  # fmt: skip

    def laboratory(self):
        """The whole job beside nmap, growth and memory, in network namespaces."""
        command = [sys.executable, "-B", str(HERE / "laboratory.py"), *(["--smoke"] if self.smoke else []), self.engine, self.cli]
        said = json.loads(run(*command, timeout=1800).splitlines()[-1])
        if "skipped" in said:
            print(f"  The laboratory is left out: {said['skipped']}", file=sys.stderr)
        for row in said.get("rows", []):
            self.row(*row)

    def table(self):
        head = ("what", "ours", "other", "ours / other", "limit")
        widths = [max(len(row[i]) for row in [head, *self.rows]) for i in range(len(head))]
        for row in [head, tuple("-" * width for width in widths), *self.rows]:
            print("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |")
        print(f"{datetime.date.today()}, {machine()}")


def machine():
    processor = platform.machine()
    with contextlib.suppress(OSError):
        for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                processor = line.partition(":")[2].strip()
                break
    cores = len(os.sched_getaffinity(0))
    load = os.getloadavg()[0]
    return f"{processor}, {cores} cores, Linux {platform.release()}, load {load:.1f} at the end"


MEASURES = (
    "refused", "decode", "rate", "catalogue", "jsonl", "comparison", "matrix", "history", "merging", "parts", "kept", "reports",
    "maps", "whole_maps", "traffic", "hostile", "memory", "window", "laboratory",
)  # fmt: skip


def main():
    arguments = sys.argv[1:]
    smoke = arguments[:1] == ["--smoke"]
    *wanted, engine, cli = arguments[smoke:] if len(arguments) >= 2 + smoke else sys.exit(__doc__)
    if unknown := [name for name in wanted if name not in MEASURES]:
        sys.exit(f"bench: there is no {', '.join(unknown)}; there are: {' '.join(MEASURES)}")
    bench = Bench(os.path.abspath(engine), os.path.abspath(cli), smoke)
    wrong = []
    for name in wanted or MEASURES:
        try:
            getattr(bench, name)()
        except Wrong as error:  # the others are worth their time all the same
            wrong.append(f"bench: {name}: {error}")
    if not smoke:
        bench.table()
    if wrong:
        sys.exit("\n".join(wrong))
    if smoke:
        print(f"{len(bench.rows)} rows, all results right")


main()
