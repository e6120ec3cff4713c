# SPDX-License-Identifier: GPL-3.0-or-later
"""A firewall before the laboratory's servers: nftables rules in the laboratory's own network namespace."""

import json
import shutil
import subprocess

import lab

DROP = "drop"
RESET = "reject with tcp reset"
PROHIBIT = "reject with icmpx type admin-prohibited"


def require():
    if not shutil.which("nft"):
        raise lab.Unavailable("nft is not installed (Debian package nftables)")
    if not lab.isolated():
        raise lab.Unavailable("network namespaces are not permitted here, and the firewall of the machine is not ours")


class Firewall:
    """What to do with packets to ports, {port: verdict}, within a `with` block."""

    def __init__(self, verdicts):
        self._verdicts = verdicts

    def __enter__(self):
        rules = "".join(f"tcp dport {port} counter {verdict}\n" for port, verdict in self._verdicts.items())
        table = "table inet lab {\nchain input {\ntype filter hook input priority 0; policy accept;\n" + rules + "}\n}\n"
        _nft("-f", "-", text=table)
        return self

    def __exit__(self, *_):
        _nft("delete", "table", "inet", "lab")

    def stopped(self):
        """{port: packets that met its rule}"""
        listing = json.loads(_nft("-j", "list", "table", "inet", "lab"))
        counts = {}
        for item in listing["nftables"]:
            expressions = item.get("rule", {}).get("expr", [])
            ports = [part["match"]["right"] for part in expressions if "match" in part]
            packets = [part["counter"]["packets"] for part in expressions if "counter" in part]
            counts.update(zip(ports, packets))
        return counts


def _nft(*words, text=None):
    result = subprocess.run(["nft", *words], input=text, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if result.returncode:
        raise lab.Unavailable(f"nft {' '.join(words)} failed: {result.stderr.strip()}")
    return result.stdout
