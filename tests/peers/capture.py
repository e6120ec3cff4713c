# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes over the wire during a scan, as Wireshark's dissectors see it."""

import shutil
import socket
import subprocess
from typing import NamedTuple

import lab

ENDPOINT_MAPPER = "e1af8308-5d1f-11c9-91a4-08002b14a0fa"
MANAGEMENT = "afa8bd80-7d8a-11c9-bef4-08002b102989"
OBJECT_EXPORTER = "99fcfec4-5260-101b-bbcb-00aa0021347a"

# All calls that a scan may make: lookup, map and handle free; what a server says about itself; ServerAlive2.
ALLOWED = {(ENDPOINT_MAPPER, n) for n in (2, 3, 4)} | {(MANAGEMENT, n) for n in (0, 1, 2, 4)} | {(OBJECT_EXPORTER, 5)}

_BIND, _ALTER_CONTEXT, _REQUEST = 11, 14, 0
ALLOWED_TYPES = (_REQUEST, _BIND, _ALTER_CONTEXT)  # above all no auth3: no logon is ever tried
_MARKER_PORT = 1


class Frame(NamedTuple):
    number: str
    stream: str
    server_port: int
    sent: bool  # by the client
    types: "list[int]"
    contexts: "list[int]"
    interfaces: "list[str]"
    opnums: "list[int]"
    malformed: bool


def require():
    for program in ("tcpdump", "tshark"):
        if not shutil.which(program):
            raise lab.Unavailable(f"{program} is not installed (Debian package {program})")


class Capture:
    """Everything between the entering and the leaving of a `with` block that has to do with one address."""

    def __init__(self, ip):
        self._ip = ip
        self.file = lab.folder() / f"{ip}.pcap"

    def __enter__(self):
        self._tcpdump = subprocess.Popen(
            ["tcpdump", "-i", "lo", "-n", "-l", "-U", "--immediate-mode", "--print", "-Z", "root", "-s", "0",
             "-w", str(self.file), "host", self._ip, "and", "tcp"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        self._read_until("listening on")
        return self

    def __exit__(self, *_):
        # A refused connection as end mark: when it is seen, everything before it was written.
        with socket.socket() as mark:
            mark.connect_ex((self._ip, _MARKER_PORT))
        self._read_until(f"> {self._ip}.{_MARKER_PORT}: ")
        self._tcpdump.terminate()
        self._tcpdump.communicate(timeout=30)

    def _read_until(self, text):
        heard = []
        for line in self._tcpdump.stdout:
            heard.append(line)
            if text in line:
                return
        raise RuntimeError("tcpdump ended early:\n" + "".join(heard[-10:]))

    def frames(self):
        fields = [
            "frame.number", "tcp.stream", "tcp.srcport", "tcp.dstport", "dcerpc.pkt_type", "dcerpc.cn_ctx_id",
            "dcerpc.cn_bind_to_uuid", "dcerpc.opnum", "_ws.malformed",
        ]  # fmt: skip
        servers = {row[0] for row in self._tshark("tcp.flags.syn == 1 && tcp.flags.ack == 1", ["tcp.srcport"])}
        for row in self._tshark("dcerpc || _ws.malformed", fields):
            number, stream, source, destination, types, contexts, interfaces, opnums, malformed = row
            sent = destination in servers
            yield Frame(
                number,
                stream,
                int(destination if sent else source),
                sent,
                [int(text, 0) for text in types.split(",") if text],
                [int(text, 0) for text in contexts.split(",") if text],
                [text.lower() for text in interfaces.split(",") if text],
                [int(text, 0) for text in opnums.split(",") if text],
                bool(malformed),
            )

    def malformed(self):
        """The numbers of sent frames that do not dissect."""
        return [frame.number for frame in self.frames() if frame.sent and frame.malformed]

    def calls(self):
        """(interface UUID, operation number) of every request that was sent."""
        bound = {}
        calls = []
        for frame in self.frames():
            if not frame.sent:
                continue
            if set(frame.types) & {_BIND, _ALTER_CONTEXT}:
                for context, interface in zip(frame.contexts, frame.interfaces):
                    bound[frame.stream, context] = interface
            elif _REQUEST in frame.types:
                for context, opnum in zip(frame.contexts, frame.opnums, strict=True):
                    calls.append((bound.get((frame.stream, context), "not bound"), opnum))
        return calls

    def conversations(self):
        """The bytes of every TCP connection: [(sent by the client, bytes), ...], in order, as segments."""
        rows = self._tshark("tcp.len > 0", ["tcp.stream", "tcp.dstport", "tcp.payload"])
        servers = {row[0] for row in self._tshark("tcp.flags.syn == 1 && tcp.flags.ack == 1", ["tcp.srcport"])}
        streams = {}
        for stream, destination, payload in rows:
            streams.setdefault(stream, []).append((destination in servers, bytes.fromhex(payload)))
        return list(streams.values())

    def _tshark(self, condition, fields):
        command = ["tshark", "-n", "-r", str(self.file), "-Y", condition, "-T", "fields"]
        for field in fields:
            command += ["-e", field]
        result = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if result.returncode:
            raise RuntimeError(f"tshark ended with code {result.returncode}: {result.stderr}")
        return [line.split("\t") for line in result.stdout.splitlines()]
