#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole job, in a network of its own: port135-cli beside nmap over a routed /16 of 4,096 mappers, 4,096 closed
ports and 57,344 addresses that are silent; and how memory grows with silence.

Usage: laboratory.py [--smoke] BENCH_ENGINE PORT135-CLI
Prints one JSON object: {"rows": [[what, ours, other, ratio, limit]...]} or {"skipped": why}. Results are checked, times
are not.
"""

import collections
import contextlib
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "peers"))
import lab  # noqa: E402
from runs import Measured, Wrong  # noqa: E402

ENTRIES = 300
RUNS = 3
FAST_RATIO = 5  # times as fast as nmap, at least
NORMAL_RATE = 5000  # new connections a second, at most
MEMORY_MB = 128  # 16,384 hosts at once
CLUSTERED, FAR, FAR_MS = "10.51.0.0/16", "10.52.0.0/16", 80
LOSS_PERCENT, LOSS_FOUND = 5, 0.999
NMAP = ["nmap", "-n", "-Pn", "-sS", "-T5", "--min-rate", "10000", "--max-retries", "1", "-p135", "-oG", "-"]
# In every /24 of 10.50.0.0/16: .0 to .15 answer, .16 to .31 refuse, the others are silent. In 10.51.0.0/16 those who
# answer sit together in 10.51.16.0/20, those who refuse in 10.51.32.0/20. In 10.52.0.0/16 as well; its site is far away.
RULES = """
table inet laboratory {
  chain input {
    type filter hook input priority 0; policy accept;
    ip daddr 10.50.0.0/16 ip daddr & 0.0.0.255 < 0.0.0.16 accept
    ip daddr 10.50.0.0/16 ip daddr & 0.0.0.255 < 0.0.0.32 meta l4proto tcp reject with tcp reset
    ip daddr 10.50.0.0/16 drop
    ip daddr { 10.51.16.0/20, 10.52.16.0/20 } accept
    ip daddr { 10.51.32.0/20, 10.52.32.0/20 } meta l4proto tcp reject with tcp reset
    ip daddr { 10.51.0.0/16, 10.52.0.0/16 } drop
    ip daddr 10.64.0.0/12 drop
  }
}
"""


def must(*command, **options):
    result = subprocess.run(command, stdin=options.pop("stdin", subprocess.DEVNULL), capture_output=True, text=True, **options)
    if result.returncode:
        raise Wrong(f"{' '.join(map(str, command))} ended with {result.returncode}: {result.stderr.strip()}")
    return result.stdout


class Laboratory:
    """The scanner's end is this namespace, the /16 is behind a cable."""

    def __init__(self, engine):
        self.far = lab.Neighbour()
        self.responder = None
        try:
            must(*self.far.command(), "ip", "link", "set", "lo", "up")
            for network in ("10.50.0.0/16", CLUSTERED, FAR, "10.64.0.0/12"):
                must(*self.far.command(), "ip", "route", "add", "local", network, "dev", "lo")
                must("ip", "route", "add", network, "via", "10.136.0.2")
            rules = lab.folder() / "rules.nft"
            rules.write_text(RULES)
            must(*self.far.command(), "nft", "-f", str(rules))
            self.responder = subprocess.Popen(
                [*self.far.command(), engine, "answer", "135"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
            if self.responder.stdout.readline() != "listening\n":
                raise Wrong("the responder does not listen")
        except BaseException:
            self.close()
            raise

    def opened(self):
        """Connections that were begun in this namespace so far; a request that the kernel sends again is none."""
        names, figures = (line.split() for line in pathlib.Path("/proc/net/snmp").read_text().splitlines()
                          if line.startswith("Tcp:"))  # fmt: skip
        return int(figures[names.index("ActiveOpens")])

    def close(self):
        if self.responder:
            self.responder.stdin.close()
            self.responder.wait(timeout=30)
            self.responder.stdout.close()
        self.far.close()


class Run:
    """One run of port135-cli that writes JSON Lines; with `every`, silent and closed hosts too."""

    OUTCOME = re.compile(r'"outcome":"(\w+)"')
    def __init__(self, cli, network, profile, *options, every=False):
        output = lab.folder() / "hosts.jsonl"
        command = [
            cli, "scan", network, "--profile", profile, "--stages", "map", "--format", "jsonl", "--output", str(output),
            "--quiet", "--no-dns", "--database", "none", *(["--all-hosts"] if every else []), *options,
        ]  # fmt: skip
        one = Measured(command, codes=(0, 1), timeout=1800)
        self.seconds, self.megabytes = one.seconds, one.megabytes
        with output.open(encoding="utf-8") as lines:
            # A million lines: only what is counted is kept of them.
            self.outcomes = collections.Counter(self.OUTCOME.search(line).group(1) for line in lines)

    def found(self):
        return self.outcomes["listed"]


def whole_job(laboratory, cli, hosts, network, smoke):
    expected = hosts // 16
    ours, normal, others, rates = [], [], [], []
    for _ in range(1 if smoke else RUNS):
        fast = Run(cli, network, "fast")
        if fast.found() != expected:
            raise Wrong(f"the fast profile read {fast.found()} maps of {expected}")
        ours.append(fast.seconds)
        before = laboratory.opened()
        usual = Run(cli, network, "normal")
        if usual.found() != expected:
            raise Wrong(f"the normal profile read {usual.found()} maps of {expected}")
        normal.append(usual.seconds)
        rates.append((laboratory.opened() - before) / usual.seconds)
        if smoke or not shutil.which("nmap"):
            continue
        begin = time.monotonic()
        open_ports = must(*NMAP, network).count("135/open/")
        others.append(time.monotonic() - begin)
        if open_ports != expected:
            print(f"nmap found {open_ports} open ports of {expected}", file=sys.stderr)
    name = " ".join(NMAP[:-2])
    rows = []
    for what, times, least in (
        (f"finding and reading {expected:,} maps among {hosts:,} addresses, fast profile", ours, FAST_RATIO),
        ("the same, normal profile", normal, 1),
    ):
        ratios = [other / own for own, other in zip(times, others)]
        rows.append([
            what,
            f"{statistics.median(times):.1f} s",
            f"{statistics.median(others):.1f} s: {name} (finds only)" if others else "",
            f"{min(ratios):.2f} to {max(ratios):.2f} times as fast" if others else "",
            f">= {least}: {'met' if min(ratios) >= least else 'missed'}" if others else "",
        ])  # fmt: skip
    rows.append(["new connections a second, normal profile", f"{max(rates):,.0f}", "", "",
                 f"<= {NORMAL_RATE:,}: {'met' if max(rates) <= NORMAL_RATE else 'missed'}"])  # fmt: skip
    return rows


def clustered(cli, smoke):
    """Those who answer sit together, as in an office: 240 of 256 subnets without a single answer."""
    expected, ours, others = 4096, [], []
    for _ in range(1 if smoke else RUNS):
        fast = Run(cli, CLUSTERED, "fast")
        if fast.found() != expected:
            raise Wrong(f"the fast profile read {fast.found()} maps of {expected} in one /20")
        ours.append(fast.seconds)
        if smoke or not shutil.which("nmap"):
            continue
        begin = time.monotonic()
        must(*NMAP, CLUSTERED)
        others.append(time.monotonic() - begin)
    ratios = [other / own for own, other in zip(ours, others)]
    return [[
        f"the same {expected:,} maps together in one /20, fast profile",
        f"{statistics.median(ours):.1f} s",
        f"{statistics.median(others):.1f} s: {' '.join(NMAP[:-2])} (finds only)" if others else "",
        f"{min(ratios):.2f} to {max(ratios):.2f} times as fast" if others else "",
        f">= {FAST_RATIO}: {'met' if min(ratios) >= FAST_RATIO else 'missed'}" if others else "",
    ]]  # fmt: skip


@contextlib.contextmanager
def far_away(laboratory):
    """Answers of 10.52.0.0/16 take 80 ms; where the kernel has no netem, the row says so."""
    far = laboratory.far.command()
    link = must(*far, "ip", "-o", "link", "show", "type", "veth").split(": ")[1].split("@")[0]
    result = subprocess.run([*far, "tc", "qdisc", "add", "dev", link, "root", "netem", "delay", f"{FAR_MS}ms", "limit", "1000000"],
                            capture_output=True, text=True)  # fmt: skip
    try:
        yield result.returncode == 0
    finally:
        subprocess.run([*far, "tc", "qdisc", "del", "dev", link, "root"], capture_output=True)


def far(laboratory, cli):
    what = f"4,096 maps together in one /20 behind {FAR_MS} ms, fast profile"
    with far_away(laboratory) as is_far:
        if not is_far:
            return [[what, "not measured: no netem here", "", "", ""]]
        run = Run(cli, FAR, "fast")
    if run.found() != 4096:
        raise Wrong(f"the fast profile read {run.found()} maps of 4096 behind {FAR_MS} ms")
    return [[what, f"{run.seconds:.1f} s", "", "", ""]]


def lossy(laboratory, cli):
    """Packets of both ways are lost by the dice."""
    rules = f"""
    table inet loss {{
      chain input {{
        type filter hook input priority -10; policy accept;
        ip daddr {CLUSTERED} numgen random mod 100 < {LOSS_PERCENT} drop
      }}
      chain output {{
        type filter hook output priority -10; policy accept;
        ip saddr {CLUSTERED} numgen random mod 100 < {LOSS_PERCENT} drop
      }}
    }}
    """
    file = lab.folder() / "loss.nft"
    file.write_text(rules)
    must(*laboratory.far.command(), "nft", "-f", str(file))
    try:
        run = Run(cli, CLUSTERED, "fast", every=True)
    finally:
        must(*laboratory.far.command(), "nft", "delete", "table", "inet", "loss")
    answered = sum(run.outcomes.values()) - run.outcomes["silent"] - run.outcomes["closed"] - run.outcomes["not_examined"]
    share = answered / 4096
    return [[
        f"the same with {LOSS_PERCENT} % of packets lost each way", f"{run.seconds:.1f} s, {share:.2%} found", "", "",
        f">= {LOSS_FOUND:.1%}: {'met' if share >= LOSS_FOUND else 'missed'}",
    ]]  # fmt: skip


def growth(cli, smoke):
    """Time against hosts: closed ports, and maps that are read."""
    rows = []
    for prefix in (24, 22) if smoke else (22, 20, 18, 16):
        run = Run(cli, f"10.50.0.0/{prefix}", "fast")
        hosts = 1 << (32 - prefix)
        if run.found() != hosts // 16:
            raise Wrong(f"{run.found()} maps of {hosts // 16} in a /{prefix}")
        rows.append([f"growth: {hosts:,} addresses, {hosts // 16:,} maps", f"{run.seconds:.2f} s, {run.megabytes:.0f} MB",
                     "", "", ""])  # fmt: skip
    return rows


def in_flight(cli, smoke):
    """Time against hosts at once: with silent hosts nothing but their number counts."""
    hosts, times = 4096 if smoke else 16_384, []
    widths = (512, 1024) if smoke else (512, 1024, 2048, 4096, 8192)
    for width in widths:
        run = Run(cli, f"10.64.0.0/{20 if smoke else 18}", "fast", "--in-flight", str(width), "--timeout", "200", every=True)
        if run.outcomes != {"silent": hosts}:
            raise Wrong(f"{dict(run.outcomes)} where {hosts} hosts are silent")
        times.append(run.seconds)
    return [[f"growth: {hosts:,} silent hosts, {', '.join(f'{width:,}' for width in widths)} at once",
             ", ".join(f"{seconds:.1f}" for seconds in times) + " s", "", "", ""]]  # fmt: skip


def memory(cli, smoke):
    rows = []
    for prefix in (22, 20) if smoke else (16, 14, 12):
        run = Run(cli, f"10.64.0.0/{prefix}", "fast", "--timeout", "100", every=True)
        hosts = 1 << (32 - prefix)
        if run.outcomes != {"silent": hosts}:
            raise Wrong(f"{dict(run.outcomes)} where {hosts} hosts are silent")
        rows.append([
            f"memory: {hosts:,} silent hosts as JSON Lines", f"{run.megabytes:.0f} MB, {run.seconds:.1f} s", "", "",
            f"< {MEMORY_MB} MB: {'met' if run.megabytes < MEMORY_MB else 'missed'}",
        ])  # fmt: skip
    return rows


def main():
    arguments = sys.argv[1:]
    smoke = arguments[:1] == ["--smoke"]
    engine, cli = (os.path.abspath(path) for path in arguments[smoke:])
    try:
        lab.enter()
        if not lab.isolated():
            raise lab.Unavailable("network namespaces are not permitted here")
        if not shutil.which("nft"):
            raise lab.Unavailable("nft is not installed (Debian package nftables)")
        os.environ["HOME"] = str(lab.folder())
        with contextlib.closing(Laboratory(engine)) as laboratory:
            rows = whole_job(laboratory, cli, 1024 if smoke else 65_536, f"10.50.0.0/{22 if smoke else 16}", smoke)
            rows += clustered(cli, smoke)
            if not smoke:
                rows += far(laboratory, cli)
                rows += lossy(laboratory, cli)
            rows += growth(cli, smoke)
            rows += in_flight(cli, smoke)
            rows += memory(cli, smoke)
        print(json.dumps({"rows": rows}))
    except lab.Unavailable as reason:
        print(json.dumps({"skipped": str(reason)}))
    except Wrong as error:
        sys.exit(f"laboratory: {error}")


main()
