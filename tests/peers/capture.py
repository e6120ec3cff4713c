# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes over the wire during a scan, as Wireshark's dissectors see it."""

import itertools
import queue
import shutil
import socket
import subprocess
import threading
from typing import NamedTuple
from xml.etree import ElementTree

import lab

ENDPOINT_MAPPER = "e1af8308-5d1f-11c9-91a4-08002b14a0fa"
MANAGEMENT = "afa8bd80-7d8a-11c9-bef4-08002b102989"
OBJECT_EXPORTER = "99fcfec4-5260-101b-bbcb-00aa0021347a"

# All calls that a scan may make: lookup, map and handle free; what a server says about itself; ServerAlive2.
ALLOWED = {(ENDPOINT_MAPPER, n) for n in (2, 3, 4)} | {(MANAGEMENT, n) for n in (0, 1, 2, 4)} | {(OBJECT_EXPORTER, 5)}

_BIND, _ALTER_CONTEXT, _REQUEST = 11, 14, 0
ALLOWED_TYPES = (_REQUEST, _BIND, _ALTER_CONTEXT)  # above all no auth3: no logon is ever tried
_MARKER_PORT = 1
_BUFFER = 32768  # KiB
_numbers = itertools.count(1)


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
    """Everything between the entering and the leaving of a `with` block that has to do with one address.

    Or with a `network`, to which the address belongs. `rpc_ports` are dissected as DCE/RPC whatever they carry."""

    def __init__(self, ip, network=None, rpc_ports=(), interface="lo"):
        self._ip = ip
        self._interface = interface
        self._filter = ["net", network] if network else ["host", ip]
        self._decode = [word for port in rpc_ports for word in ("-d", f"tcp.port=={port},dcerpc")]
        self._read_before = {}  # by the words for tshark
        self.file = lab.folder() / f"{next(_numbers)}.pcap"

    def __enter__(self):
        self._tcpdump = subprocess.Popen(
            ["tcpdump", "-i", self._interface, "-n", "-l", "-U", "--immediate-mode", "--print", "-Z", "root", "-s", "0",
             "-B", str(_BUFFER), "-w", str(self.file), *self._filter, "and", "tcp"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        # Read all the time: a tcpdump that waits for its reader loses packets.
        self._heard = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._wait_for("listening on")
        return self

    def __exit__(self, *_):
        # A refused connection as end mark: when it is seen, everything before it was written.
        with socket.socket() as mark:
            mark.connect_ex((self._ip, _MARKER_PORT))
        self._wait_for(f"> {self._ip}.{_MARKER_PORT}: ")
        self._tcpdump.terminate()
        dropped = self._wait_for("packets dropped by kernel")
        self._tcpdump.wait(30)
        self._reader.join(30)
        self._tcpdump.stdout.close()
        if dropped.split()[0] != "0":
            raise RuntimeError("the capture has holes: " + dropped)

    def _read(self):
        for line in self._tcpdump.stdout:
            self._heard.put(line)
        self._heard.put(None)

    def _wait_for(self, text):
        heard = []
        try:
            while (line := self._heard.get(timeout=30)) is not None:
                heard.append(line)
                if text in line:
                    return line
        except queue.Empty:
            pass
        self._tcpdump.kill()
        raise RuntimeError(f"tcpdump did not say {text!r}:\n" + "".join(heard[-10:]))

    def frames(self):
        fields = [
            "frame.number", "tcp.stream", "tcp.srcport", "tcp.dstport", "dcerpc.pkt_type", "dcerpc.cn_ctx_id",
            "dcerpc.cn_bind_to_uuid", "dcerpc.opnum", "_ws.malformed",
        ]  # fmt: skip
        servers = self._servers()
        for row in self.rows("dcerpc || _ws.malformed", fields):
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

    def not_dissected(self):
        """The numbers of sent frames whose bytes are no DCE/RPC, or that the dissector has a word of warning for."""
        servers = self._servers()
        note = 4194304
        rows = self.rows("tcp.len > 0", ["frame.number", "tcp.dstport", "frame.protocols", "_ws.expert.severity"])
        return [
            number
            for number, destination, protocols, severities in rows
            if destination in servers
            and ("dcerpc" not in protocols or any(int(text) >= note for text in severities.split(",") if text))
        ]

    def sent_types(self):
        return {kind for frame in self.frames() if frame.sent for kind in frame.types}

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
        rows = self.rows("tcp.len > 0", ["tcp.stream", "tcp.dstport", "tcp.payload"])
        servers = self._servers()
        streams = {}
        for stream, destination, payload in rows:
            streams.setdefault(stream, []).append((destination in servers, bytes.fromhex(payload)))
        return list(streams.values())

    def rows(self, condition, fields):
        """The fields of every frame of which the condition holds, as text; several values with commas between."""
        words = [word for field in fields for word in ("-e", field)]
        return [line.split("\t") for line in self._tshark("-Y", condition, "-T", "fields", *words).splitlines()]

    def details(self, condition):
        """The same frames as elements of Wireshark's PDML."""
        return list(ElementTree.fromstring(self._tshark("-Y", condition, "-T", "pdml")))

    def _servers(self):
        return {row[0] for row in self.rows("tcp.flags.syn == 1 && tcp.flags.ack == 1", ["tcp.srcport"])}

    def _tshark(self, *words):
        if words not in self._read_before:
            self._read_before[words] = self._run_tshark(words)
        return self._read_before[words]

    def _run_tshark(self, words):
        command = ["tshark", "-n", "-r", str(self.file), *self._decode, *words]
        result = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if result.returncode:
            raise RuntimeError(f"tshark ended with code {result.returncode}: {result.stderr}")
        return result.stdout
