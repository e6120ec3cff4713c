# SPDX-License-Identifier: GPL-3.0-or-later
"""A laboratory of real servers that ends with the process that opened it.

enter() starts the script again inside its own network, mount and process namespaces: the kernel ends every server
with the first process of the namespace, however that process ends, and no packet leaves it. Where namespaces are not
permitted the servers get loopback addresses of the machine itself and are ended by process group.
"""

import ctypes
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_FOLDER = "PORT135_LAB"
_ISOLATED = "PORT135_LAB_ISOLATED"
_UNSHARE = ["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]


class Unavailable(Exception):
    """The laboratory cannot be opened on this machine; the text says why."""


def _end_with_parent():
    pr_set_pdeathsig = 1
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL)


def enter(privileged=True):
    """Returns inside the laboratory; the outer process waits, cleans up and leaves with the inner one's exit code.

    Without `privileged` it also opens for others than root: with loopback addresses, and no port below 1024."""
    if _FOLDER in os.environ:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda number, _frame: sys.exit(128 + number))  # through every finally
        if isolated():
            subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
        return
    if privileged and os.geteuid() != 0:
        raise Unavailable("the servers need TCP port 135, so this test runs as root only")
    isolate = subprocess.run(_UNSHARE + ["true"], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
    # Servers put UNIX sockets below this folder, whose paths are limited to 107 bytes.
    parent = tempfile.gettempdir()
    folder = tempfile.mkdtemp(prefix="port135-lab-", dir=parent if len(parent) < 30 else "/tmp")
    environment = dict(os.environ, **{_FOLDER: folder, _ISOLATED: "yes" if isolate else ""})
    command = (_UNSHARE if isolate else []) + [sys.executable] + sys.argv
    inner = None

    def stop(number, _frame):
        if inner:
            # unshare blocks SIGTERM; without namespaces the inner process ends its servers itself.
            inner.send_signal(signal.SIGKILL if isolate else number)

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, stop)
    try:
        inner = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, preexec_fn=_end_with_parent)
        code = inner.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(code if code >= 0 else 128 - code)


def isolated():
    return bool(os.environ[_ISOLATED])


def folder():
    return Path(os.environ[_FOLDER])


def address(last):
    """An address of the laboratory; it exists from here on."""
    if not isolated():
        return f"127.135.13.{last}"
    text = f"10.135.0.{last}"
    subprocess.run(["ip", "address", "replace", f"{text}/24", "dev", "lo"], check=True)
    return text


def address_v6(last):
    """The same for IPv6; None where the machine has none to give."""
    if not isolated():
        return None
    text = f"fd00:135::{last}"
    command = ["ip", "-6", "address", "replace", f"{text}/64", "dev", "lo", "nodad"]
    return text if subprocess.run(command, stderr=subprocess.DEVNULL).returncode == 0 else None


class Neighbour:
    """Another computer: a network namespace at the other end of a cable. Things run there by command()."""

    interface = "far"
    near = "10.136.0.1"  # the laboratory's end
    near_v6 = "fd00:136::1"
    near_link_local = "fe80::1"

    def __init__(self):
        if not isolated():
            raise Unavailable("network namespaces are not permitted here")
        self._holder = subprocess.Popen(
            ["unshare", "--net", "sh", "-c", "echo there; exec sleep infinity"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, start_new_session=True, preexec_fn=_end_with_parent,
        )  # fmt: skip
        if self._holder.stdout.readline() != b"there\n":
            raise Unavailable("no second network namespace can be made")
        far = self.command()
        lines = [["ip", "link", "add", "near", "type", "veth", "peer", "name", self.interface, "netns", str(self._holder.pid)]]
        for prefix, name, last in (([], "near", 1), (far, self.interface, 2)):
            lines += [
                prefix + ["ip", "link", "set", name, "addrgenmode", "none"],
                prefix + ["ip", "address", "add", f"10.136.0.{last}/24", "dev", name],
                prefix + ["ip", "link", "set", name, "up"],
            ]
            for address in (f"fd00:136::{last}/64", f"fe80::{last}/64"):
                lines.append(prefix + ["ip", "-6", "address", "add", address, "dev", name, "nodad"])
        for line in lines:
            result = subprocess.run(line, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            if result.returncode:
                self.close()
                raise Unavailable(f"no cable to a second namespace: {' '.join(line)}: {result.stdout.strip()}")

    def command(self):
        """What to put before a command that is to run there."""
        return ["nsenter", f"--net=/proc/{self._holder.pid}/ns/net", "--"]

    def interface_index(self):
        shown = subprocess.run(self.command() + ["ip", "-j", "link", "show", self.interface], stdout=subprocess.PIPE, check=True)
        return json.loads(shown.stdout)[0]["ifindex"]

    def close(self):
        self._holder.kill()
        self._holder.wait()
        self._holder.stdout.close()


class Server:
    """A server process with everything it starts, ended by close()."""

    def __init__(self, name, command):
        self.log = folder() / f"{name}.log"
        with open(self.log, "wb") as log:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=_end_with_parent,
            )

    def wait_for(self, ip, port=135, seconds=90):
        """Returns when the port takes connections."""
        limit = time.monotonic() + seconds
        while time.monotonic() < limit:
            if self._process.poll() is not None:
                raise Unavailable(f"{self.log.stem} ended with code {self._process.returncode}:\n{self.tail()}")
            try:
                socket.create_connection((ip, port), 1).close()
                return
            except OSError:
                time.sleep(0.05)  # the pause between two tries; what ends the wait is the connection
        raise Unavailable(f"{self.log.stem} does not listen on {ip}:{port} after {seconds} s:\n{self.tail()}")

    def tail(self):
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-30:])

    def close(self):
        if self._process.poll() is not None:
            return
        os.killpg(self._process.pid, signal.SIGTERM)
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            pass
        try:
            os.killpg(self._process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self._process.wait()
