#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""try_servers.py PORT135-CLI WINDOWS-PROGRAM: real servers (a Samba AD domain controller, provisioned anew, and Samba's
endpoint mapper daemon) scanned by this system's program and by the Windows program under Wine give the same facts.

Exit code: 0 the same, 1 not, 77 not run; the last line says why. WINEPREFIX names a set-up Wine."""
import difflib
import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / 'tests' / 'peers')]
import comparable  # noqa: E402
import lab  # noqa: E402
import samba_servers  # noqa: E402

SERVERS = ((samba_servers.DomainController, 2), (samba_servers.EndpointMapperDaemon, 3))
PATIENCE = 120  # seconds for one scan


def scan(command, ip):
    """The facts of one scan, as text."""
    environment = dict(os.environ, PORT135_DATA=str(lab.folder()))
    done = subprocess.run([*command, 'scan', ip, '--quiet', '--lang', 'en', '--format', 'jsonl', '--database', 'none'],
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE, env=environment, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(f'{command[-1]} ended with {done.returncode}: {done.stderr.decode(errors="replace")}')
    return comparable.facts(done.stdout.decode('utf-8').replace('\r\n', '\n').splitlines())


def settled(command, ip):
    """The facts once two scans in a row agree: servers register their services one by one."""
    before = scan(command, ip)
    for _ in range(50):
        after = scan(command, ip)
        if after == before:
            return after
        before = after
    raise RuntimeError(f'the endpoint map of {ip} does not settle')


def compare(server, native, windows):
    """None, or in what the scans differ."""
    expected = settled(native, server.ip)
    found = scan(windows, server.ip)
    if found == expected:
        host = json.loads(expected)[0]
        print(f'  {server.title}: {len(host["endpoints"])} endpoints, {len(host["findings"])} findings, level {host["level"]}: '
              'the same from Windows as from this system', flush=True)
        return None
    return '\n'.join(difflib.unified_diff(expected.splitlines(), found.splitlines(), 'this system', 'Windows', lineterm='', n=1))


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    native, windows = [os.path.abspath(sys.argv[1])], ['wine', os.path.abspath(sys.argv[2])]
    code = 0
    try:
        if 'PORT135_LAB' not in os.environ:
            # One that was started outside cannot serve programs of another process namespace.
            subprocess.run(['wineserver', '-k'], check=False)
            subprocess.run(['wineserver', '-w'], check=False, timeout=60)
        lab.enter()
        for kind, last in SERVERS:
            server = kind(lab.address(last))
            try:
                if difference := compare(server, native, windows):
                    print(f'  {server.title}: the scans differ:\n{difference}', flush=True)
                    code = 1
            finally:
                server.close()
    except lab.Unavailable as reason:
        print(f'  real servers were not scanned: {reason}', flush=True)
        code = 77
    finally:
        subprocess.run(['wineserver', '-k'], check=False)
    return code


sys.exit(main())
