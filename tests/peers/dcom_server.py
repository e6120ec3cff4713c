#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that plays its part in a DCOM activation and in nothing else: the mapper names its port for every interface,
RemoteCreateInstance names it as the object's [MS-DCOM 2.2.22.2.8], and every other call is refused. The same server is
behind the pipe of the task scheduler, and takes whoever says to be somebody by NTLM for that.

Usage: dcom_server.py ADDRESS PORT; prints "there" once it listens.
"""

import socketserver
import struct
import sys
import threading
import uuid

from impacket import smbserver

_NDR = uuid.UUID("8a885d04-1ceb-11c9-9fe8-08002b104860").bytes_le + struct.pack("<I", 2)
_MAPPER = uuid.UUID("e1af8308-5d1f-11c9-91a4-08002b14a0fa")
_ACTIVATOR = uuid.UUID("000001a0-0000-0000-c000-000000000046")
_PROPERTIES_OUT = uuid.UUID("000001a3-0000-0000-c000-000000000046")
_CUSTOM = uuid.UUID("00000339-0000-0000-c000-000000000046")
_SCM_REPLY = uuid.UUID("000001b6-0000-0000-c000-000000000046")
_ACCESS_DENIED = 5
_MAP, _CREATE = 3, 4


def _pickled(body):
    body += bytes(-len(body) % 8)
    return struct.pack("<IIII", 0x00081001, 0xCCCCCCCC, len(body), 0) + body


def _bindings(address, port):
    words = [7, *map(ord, f"{address}[{port}]"), 0, 0]
    security = len(words)
    words += [10, 0xFFFF, 0, 0]
    return struct.pack("<IHH", len(words), len(words), security) + struct.pack(f"<{len(words)}H", *words)


def _activation_answer(address, port):
    reply = struct.pack("<IIQI", 0, 0x20000, 0x1122334455667788, 0x20004) + bytes(16) + struct.pack("<II", 4, 0x00070005)
    properties = [(_CUSTOM, _pickled(bytes(40))), (_SCM_REPLY, _pickled(reply + _bindings(address, port)))]
    count = len(properties)
    size = (16 + 48 + 4 + 16 * count + 4 + 4 * count + 7) // 8 * 8
    header = struct.pack("<IIIII", 0, size, 0, 2, count) + bytes(16) + struct.pack("<IIII", 0x20000, 0x20004, 0, count)
    header += b"".join(kind.bytes_le for kind, _ in properties)
    header += struct.pack("<I", count) + b"".join(struct.pack("<I", len(body)) for _, body in properties)
    blob = _pickled(header) + b"".join(body for _, body in properties)
    frame = b"MEOW" + struct.pack("<I", 4) + _PROPERTIES_OUT.bytes_le + _CUSTOM.bytes_le
    frame += struct.pack("<IIII", 0, len(blob) + 8, len(blob), 0) + blob
    stub = struct.pack("<QIII", 1, 0x20000, len(frame), len(frame)) + frame
    return stub + bytes(-len(stub) % 4) + struct.pack("<I", 0)


def _map_answer(request, address, port):
    """The tower that was asked for, with port and address filled in."""
    length, = struct.unpack_from("<I", request, 12 + (16 if request[0:4] != bytes(4) else 0))  # fmt: skip
    at = request.find(b"\x05\x00\x13\x00\x0d")  # five floors, the interface first
    tower = bytearray(request[at : at + length]) if at >= 0 else bytearray()
    at = tower.rfind(b"\x01\x00\x07\x02\x00")
    if at >= 0:
        tower[at + 5 : at + 7] = struct.pack(">H", port)
        tower[-4:] = bytes(int(part) for part in address.split("."))
    tower = bytes(tower)
    stub = bytes(20) + struct.pack("<IIIIII", 1, 4, 0, 1, 0x20000, len(tower)) + struct.pack("<I", len(tower)) + tower
    return stub + bytes(-len(stub) % 4) + struct.pack("<I", 0)


def _challenge(negotiate):
    """To a client that would log on by NTLM: anything it says next is believed [MS-NLMP 2.2.1.2]."""
    target_info, version = 0x00800000, 0x02000000
    flags = struct.unpack_from("<I", negotiate, 12)[0] & ~version | target_info
    name = "SCRIPTED".encode("utf-16-le")
    pairs = b"".join(struct.pack("<HH", kind, len(name)) + name for kind in (1, 2)) + bytes(4)
    return b"NTLMSSP\0" + struct.pack("<IHHII8s8xHHI", 2, 0, 0, 48, flags, b"scripted", len(pairs), len(pairs), 48) + pairs


class _Talk(socketserver.StreamRequestHandler):
    def handle(self):
        bound = {}
        while len(head := self.rfile.read(16)) == 16:
            kind, _flags, length, auth, call = struct.unpack("<xxBB4xHHI", head)
            body = self.rfile.read(length - 16)
            if kind in (11, 14):
                self._bind(kind, call, body, bound, auth)
            elif kind == 0:
                _hint, context, operation = struct.unpack_from("<IHH", body)
                self._call(call, context, bound.get(context), operation, body[8:])

    def _send(self, kind, call, body, auth=0):
        self.wfile.write(struct.pack("<BBBBIHHI", 5, 0, kind, 3, 0x10, 16 + len(body), auth, call) + body)

    def _bind(self, kind, call, body, bound, auth):
        count, at = body[8], 12
        for _ in range(count):
            context, syntaxes = struct.unpack_from("<HB", body, at)
            bound[context] = uuid.UUID(bytes_le=body[at + 4 : at + 20])
            at += 24 + 20 * syntaxes
        port = f"{self.server.server_address[1]}\0".encode()
        answer = struct.pack("<HHIH", 4280, 4280, 0x135, len(port)) + port
        answer += bytes(-(len(answer) + 16) % 4) + struct.pack("<Bxxx", count)
        answer += (struct.pack("<HH", 0, 0) + _NDR) * count
        if auth:
            challenge = _challenge(body[len(body) - auth :])
            trailer = body[len(body) - auth - 8 : len(body) - auth]
            self._send(kind + 1, call, answer + trailer[:2] + bytes(2) + trailer[4:] + challenge, len(challenge))
        else:
            self._send(kind + 1, call, answer)

    def _call(self, call, context, interface, operation, stub):
        address, port = self.server.told
        if interface == _MAPPER and operation == _MAP:
            answer = _map_answer(stub, address, port)
        elif interface == _ACTIVATOR and operation == _CREATE:
            answer = _activation_answer(address, port)
        else:
            self._send(3, call, struct.pack("<IHBBII", 0, context, 0, 0, _ACCESS_DENIED, 0))
            return
        self._send(2, call, struct.pack("<IHBB", len(answer), context, 0, 0) + answer)


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


def main(address, port):
    servers = [_Server((address, number), _Talk) for number in (135, port)]
    for server in servers:
        server.told = (address, port)
        threading.Thread(target=server.serve_forever, daemon=True).start()
    pipes = smbserver.SimpleSMBServer(address, 445)
    pipes.setSMB2Support(True)
    pipes.registerNamedPipe("atsvc", (address, port))
    threading.Thread(target=pipes.start, daemon=True).start()
    print("there", flush=True)
    threading.Event().wait()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
