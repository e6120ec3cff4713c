# SPDX-License-Identifier: GPL-3.0-or-later
"""Recordings to measure with: a mix of RPC and other traffic, and very many short connections.

Usage: traffic_mix.py mix FILE MEGABYTES | traffic_mix.py flows FILE COUNT
Prints how many calls, or connections, are in it.
"""

import ipaddress
import struct
import sys
import uuid

_NDR = uuid.UUID("8a885d04-1ceb-11c9-9fe8-08002b104860").bytes_le + struct.pack("<I", 2)
_MAPPER = uuid.UUID("e1af8308-5d1f-11c9-91a4-08002b14a0fa").bytes_le + struct.pack("<HH", 3, 0)
_SAMR = uuid.UUID("12345778-1234-abcd-ef00-0123456789ac").bytes_le + struct.pack("<HH", 1, 0)
_ETHERNET = bytes(12) + b"\x08\x00"
_CLIENTS = int(ipaddress.ip_address("10.1.0.0"))
_SERVERS = int(ipaddress.ip_address("10.9.0.0"))
_BEGIN = 1_795_000_000


def _pdu(kind, call, body):
    return struct.pack("<BBBBIHHI", 5, 0, kind, 3, 0x10, 16 + len(body), 0, call) + body


def _bind(interface):
    return _pdu(11, 1, struct.pack("<HHIBxxxHBx", 5840, 5840, 0, 1, 0, 1) + interface + _NDR)


_ACK = _pdu(12, 1, struct.pack("<HHIH", 5840, 5840, 1, 4) + b"135\0" + bytes(2) + struct.pack("<BxxxHH", 1, 0, 0) + _NDR)


class _File:
    def __init__(self, name):
        self._file = open(name, "wb", 1 << 20)
        self._file.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 262144, 1))
        self.size = 24
        self._packets = 0

    def segment(self, source, target, ports, sequence, acknowledged, flags, data=b""):
        self._packets += 1
        length = 40 + len(data)
        frame = (
            _ETHERNET
            + struct.pack(">BBHIBBHII", 0x45, 0, length, 0x4000, 64, 6, 0, source, target)
            + struct.pack(">HHIIBBHI", *ports, sequence, acknowledged, 0x50, flags, 0xFFFF, 0)
            + data
        )
        seconds, microseconds = divmod(self._packets * 50, 1_000_000)
        self._file.write(struct.pack("<IIII", _BEGIN + seconds, microseconds, len(frame), len(frame)) + frame)
        self.size += 16 + len(frame)

    def close(self):
        self._file.close()


class _Connection:
    def __init__(self, file, client, server, ports):
        self._file, self._ends, self._ports, self._next = file, (client, server), ports, [1, 1]
        file.segment(client, server, ports, 0, 0, 0x02)
        file.segment(server, client, ports[::-1], 0, 1, 0x12)
        file.segment(client, server, ports, 1, 1, 0x10)

    def send(self, side, data):
        for begin in range(0, len(data), 1460):
            part = data[begin : begin + 1460]
            ends, ports = (self._ends, self._ports) if side == 0 else (self._ends[::-1], self._ports[::-1])
            self._file.segment(*ends, ports, self._next[side], self._next[1 - side], 0x18, part)
            self._next[side] += len(part)

    def close(self):
        for side in (0, 1):
            ends, ports = (self._ends, self._ports) if side == 0 else (self._ends[::-1], self._ports[::-1])
            self._file.segment(*ends, ports, self._next[side], self._next[1 - side], 0x11)


def mix(name, megabytes):
    """A tenth of the bytes is RPC; the rest looks like TLS and file transfers."""
    file = _File(name)
    other = b"\x17\x03\x03\x40\x00" + bytes(range(256)) * 64
    answer = _pdu(2, 2, struct.pack("<IHBB", 1000, 0, 0, 0) + bytes(1000))
    number = calls = rpc = 0
    while file.size < megabytes << 20:
        number += 1
        client, server = _CLIENTS + number % 2000, _SERVERS + number % 20
        port = 40000 + number % 20000
        before = file.size
        if rpc * 10 <= before:
            talk = _Connection(file, client, server, (port, 49668))
            talk.send(0, _bind(_SAMR))
            talk.send(1, _ACK)
            for call in range(2, 42):
                talk.send(0, _pdu(0, call, struct.pack("<IHH", 200, 0, call % 60) + bytes(200)))
                talk.send(1, answer[:12] + struct.pack("<I", call) + answer[16:])
                calls += 1
            talk.close()
            rpc += file.size - before
        else:
            talk = _Connection(file, client, server, (port, 443))
            talk.send(0, other[:600])
            for _ in range(12):
                talk.send(1, other)
            talk.close()
    file.close()
    return calls


def flows(name, count):
    """Without an end, as scans and busy servers leave them: TLS, RPC that only binds, and nothing said at all."""
    file = _File(name)
    for number in range(count):
        client, server = _CLIENTS + number % 300_000, _SERVERS + number % 200
        port = (443, 135, 49668)[number % 3]
        connection = _Connection(file, client, server, (1024 + number // 300_000, port))
        if port == 443:
            connection.send(0, b"\x16\x03\x01" + bytes(40))
        elif port == 135:
            connection.send(0, _bind(_MAPPER))
    file.close()
    return count


if __name__ == "__main__":
    print({"mix": mix, "flows": flows}[sys.argv[1]](sys.argv[2], int(sys.argv[3])))
