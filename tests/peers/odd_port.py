# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in front of servers: ports that take every connection and speak no RPC."""

import resource
import socket
import struct
import threading

import lab

RESET = "reset"  # as a SYN proxy does when the server behind it does not answer
SILENCE = "silence"  # as a tarpit
HTTP = b"HTTP/1.1 400 Bad Request\r\n\r\n"  # another program

_SHOWN = {RESET: "reset", SILENCE: "silence", HTTP: "other_protocol"}


def seen(manner):
    """The word of `ports[].seen` for it."""
    return _SHOWN[manner]


class OddPort:
    """Takes connections at an address ("" for all) until close(); those for an address of `real` go to that Host."""

    def __init__(self, ip, port, manner, real=()):
        self._manner = manner
        self._real = {host.ip: host for host in real}
        self._held = []
        most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
        self._server = socket.socket()
        self._server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self._server.bind((ip, port))
        except OSError as error:
            raise lab.Unavailable(f"no port {port} at {ip or 'all addresses'}: {error}") from error
        self._server.listen(4096)
        self.port = self._server.getsockname()[1]
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self):
        while True:
            try:
                connection, peer = self._server.accept()
            except OSError:  # closed
                return
            host = self._real.get(connection.getsockname()[0])
            if host:
                host.take(connection, peer)
                continue
            if self._manner == RESET:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                connection.close()
                continue
            if self._manner != SILENCE:
                connection.sendall(self._manner)
            self._held.append(connection)

    def close(self):
        self._server.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._server.close()
        for connection in self._held:
            connection.close()
