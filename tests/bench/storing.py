# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of the bench about what is kept: the history, parts, and what is made of them again."""

import ipaddress
import json
import os
import pathlib
import statistics
import tempfile
import time

from runs import FIRST_SERVED, Measured, Wrong, run

MERGE_MB, MERGE_GROWTH = 512, 1.3  # seconds a host of the most against those of the fewest
PART_RATIO = 1.10  # processor time of a scan that writes a part, against one that writes lines to nowhere
KEPT_RATIO, KEPT_MB = 2.5, 150  # a scan kept with its evidence, against one that is not kept
DIFF_SECONDS, HTML_SECONDS, HTML_MB = 2, 3, 15


class StoringRows:
    """Of bench.Bench, whose members these are."""

    def history(self):
        program = pathlib.Path(self.engine).with_name("bench_history")
        figures = json.loads(run(str(program), "512" if self.smoke else "65536", timeout=900))
        for key, kind in ("silent", "silent"), ("listed", "with maps of 300 entries"), ("with_evidence", "and evidence"):
            row = figures[key]
            self.row(
                f"history of {row['hosts']:,} hosts, {kind}",
                f"{row['written_per_s']:,.0f} hosts/s written, {row['read_per_s']:,.0f} read",
                other=f"{row['bytes_per_host']:,.1f} bytes a host",
            )
        self.row("history of 50 scans, opened and listed", f"{1000 * figures['list_50_scans_s']:.1f} ms")

    def merging(self):
        program = pathlib.Path(self.engine).with_name("bench_merge")
        each = []
        for hosts in (("1000", "2000") if self.smoke else ("250000", "500000", "1000000")):
            figures = json.loads(run(str(program), hosts, "8" if self.smoke else "64", timeout=900))
            each.append(1e6 / figures["merged_per_s"])
            self.row(
                f"{figures['hosts']:,} hosts in {figures['parts']} parts merged, 5 % with maps of 300 entries",
                f"{figures['merged_per_s']:,.0f} hosts/s, {figures['peak_mb']:.0f} MB",
                other=f"{figures['written_per_s']:,.0f} hosts/s written, {figures['part_bytes_per_host']:.0f} bytes a host",
                limit=f"below {MERGE_MB} MB: {'met' if figures['peak_mb'] < MERGE_MB else 'missed'}",
            )
        growth = each[-1] / each[0]
        self.row(
            "growth: time a host in these", ", ".join(f"{us:.1f}" for us in each) + " µs", ratio=f"{growth:.2f}",
            limit=f"<= {MERGE_GROWTH}: {'met' if growth <= MERGE_GROWTH else 'missed'}",
        )  # fmt: skip

    def parts(self):
        """What it costs a scan to write a part: processor time, in turns with one whose lines go nowhere."""
        listed, hosts, rounds = (4, 80, 1) if self.smoke else (1024, 20480, 5)
        first = ipaddress.ip_address(FIRST_SERVED)
        with self.servers(listed) as port, tempfile.TemporaryDirectory() as folder:
            part = f"{folder}/part.p135"
            for more, what, limit in (["--no-evidence"], "", PART_RATIO), ([], " and its evidence", None):
                scan = [
                    self.cli, "scan", f"{first} - {first + hosts - 1}", "--port", port, "--profile", "fast", "--stages", "map",
                    "--no-dns", "--quiet", *self.no_database, *more,
                ]  # fmt: skip
                ratios, seconds = [], []
                for _ in range(rounds):
                    lines = Measured([*scan, "--format", "jsonl", "--output", "/dev/null"], codes=(0, 1)).processor
                    seconds.append(Measured([*scan, "--shard", "1/1", "--output", part], codes=(0, 1)).processor)
                    ratios.append(seconds[-1] / lines)
                exported = run(self.cli, "export", part, "--format", "jsonl", codes=(0, 1))
                if exported.count('"outcome":"listed"') != listed:
                    raise Wrong("the part does not hold what was scanned")
                ratio = statistics.median(ratios)
                self.row(
                    f"a scan of {hosts:,} addresses, {listed:,} of them with maps of 300 entries, that writes a part{what}",
                    f"{statistics.median(seconds):.2f} s of processor", "(one that writes lines to nowhere)", f"{ratio:.2f} times as much",
                    f"<= {limit}: {'met' if ratio <= limit else 'missed'}" if limit else "",
                )  # fmt: skip

    def kept(self):
        """Scans that are kept, and what is made of them: beside one that is not kept."""
        hosts, rounds = (8, 1) if self.smoke else (4096, 3)
        first = ipaddress.ip_address(FIRST_SERVED)
        with self.servers(hosts) as port, tempfile.TemporaryDirectory() as folder:
            scan = [
                self.cli, "scan", f"{first} - {first + hosts - 1}", "--port", port, "--profile", "fast", "--stages", "map",
                "--no-dns", "--format", "jsonl", "--output", "/dev/null", "--quiet",
            ]  # fmt: skip
            kinds = {"none": ["--database", "none", "--no-evidence"], "facts": ["--no-evidence"], "evidence": []}
            seconds = {kind: [] for kind in kinds}
            for number in range(rounds):
                for kind, more in kinds.items():
                    file = f"{folder}/{kind}{number}.db"
                    begin = time.monotonic()
                    run(*scan, *more, *([] if kind == "none" else ["--database", file]), codes=(0, 1))
                    seconds[kind].append(time.monotonic() - begin)
            database = f"{folder}/evidence0.db"
            size = os.path.getsize(database) / hosts
            for kind, what in ("facts", "kept in the history"), ("evidence", "kept with its evidence"):
                ratio = statistics.median(one / other for one, other in zip(seconds[kind], seconds["none"]))
                limit = f"<= {KEPT_RATIO}: {'met' if ratio <= KEPT_RATIO else 'missed'}" if kind == "evidence" else ""
                self.row(
                    f"a scan of {hosts:,} hosts with maps of 300 entries, {what}", f"{statistics.median(seconds[kind]):.2f} s",
                    f"{statistics.median(seconds['none']):.2f} s (not kept)", f"{ratio:.2f} times as long", limit,
                )  # fmt: skip
            self.row("its file", f"{size / 1000:.1f} kB a host")
            run(*scan, "--database", database, codes=(0, 1))
            for what, command, most, mb, file_mb in (
                ("two of them compared, as text", ["diff", "1", "2"], DIFF_SECONDS, KEPT_MB, None),
                ("two of them compared, as JSON", ["diff", "1", "2", "--format", "json"], DIFF_SECONDS, KEPT_MB, None),
                ("one of them as HTML", ["export", "1", "--format", "html"], HTML_SECONDS, None, HTML_MB),
            ):
                output = f"{folder}/output"
                command = [self.cli, *command, "--database", database, "--output", output]
                one = Measured(command, codes=(0, 1))
                written = os.path.getsize(output) / 1e6
                met = one.seconds < most and (mb is None or one.megabytes < mb) and (file_mb is None or written < file_mb)
                bounds = [f"{most} s", *([f"{mb} MB"] if mb else []), *([f"a file of {file_mb} MB"] if file_mb else [])]
                self.row(what, f"{one.seconds:.2f} s, {one.megabytes:.0f} MB, {written:.1f} MB file",
                         limit=f"below {', '.join(bounds)}: {'met' if met else 'missed'}")  # fmt: skip
