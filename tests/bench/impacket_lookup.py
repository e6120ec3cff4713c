# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads endpoint maps with impacket until the time is up, and prints how many a second.

Usage: impacket_lookup.py FIRST-ADDRESS HOSTS PORT SECONDS ENTRIES
"""

import ipaddress
import sys
import time

from impacket.dcerpc.v5 import epm, transport


def entries_of(ip, port):
    binding = transport.DCERPCTransportFactory(f"ncacn_ip_tcp:{ip}[{port}]")
    connection = binding.get_dce_rpc()
    connection.connect()
    try:
        return len(epm.hept_lookup(None, dce=connection))
    finally:
        connection.disconnect()


def main():
    first = ipaddress.ip_address(sys.argv[1])
    hosts, port, seconds, expected = int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]), int(sys.argv[5])
    count = 0
    begin = time.monotonic()
    while True:
        found = entries_of(str(first + count % hosts), port)
        if found != expected:
            sys.exit(f"impacket read {found} entries of {expected}")
        count += 1
        passed = time.monotonic() - begin
        if passed >= seconds:
            break
    print(count / passed)


main()
