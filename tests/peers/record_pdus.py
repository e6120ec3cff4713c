#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Records conversations of other people's clients with Samba, one PDU a file, for tests/data/pdus.

Usage, as root: record_pdus.py FOLDER
Each file is a comment line and the PDU in hexadecimal digits.
"""

import subprocess
import sys
from pathlib import Path

from impacket.dcerpc.v5 import dcomrt, mgmt, transport
from impacket.dcerpc.v5.rpcrt import RPC_C_AUTHN_LEVEL_CONNECT, DCERPCException

import capture
import lab
import reference
import samba_servers

_TYPES = {0: "request", 2: "response", 3: "fault", 11: "bind", 12: "bind_ack", 13: "bind_nak", 16: "auth3"}


def connected(ip):
    connection = transport.DCERPCTransportFactory(f"ncacn_ip_tcp:{ip}[135]").get_dce_rpc()
    connection.connect()
    return connection


def manage(ip):
    connection = connected(ip)
    connection.bind(mgmt.MSRPC_UUID_MGMT)
    mgmt.hinq_if_ids(connection)


def server_alive(ip):
    connection = connected(ip)
    connection.bind(dcomrt.IID_IObjectExporter)
    connection.request(dcomrt.ServerAlive2())


def negotiate(ip):
    connection = connected(ip)
    connection.get_rpc_transport().set_credentials("", "")
    connection.set_auth_level(RPC_C_AUTHN_LEVEL_CONNECT)
    connection.bind(mgmt.MSRPC_UUID_MGMT)


CONVERSATIONS = {
    "lookup": ("ept_lookup of the whole map by Samba's library", reference.by_samba_library),
    "mgmt": ("inq_if_ids by impacket", manage),
    "oxid": ("ServerAlive2 by impacket", server_alive),
    "ntlm": ("a bind with an NTLM negotiation by impacket", negotiate),
}


def pdus(conversation):
    """(sent, bytes) of each PDU: the segments of a run in one direction joined, then cut at the fragment lengths."""
    runs = []
    for sent, data in conversation:
        if runs and runs[-1][0] == sent:
            runs[-1][1].extend(data)
        else:
            runs.append((sent, bytearray(data)))
    for sent, data in runs:
        while data:
            length = int.from_bytes(data[8:10], "little")
            assert 16 <= length <= len(data), "not a whole PDU"
            yield sent, bytes(data[:length])
            del data[:length]


def main():
    folder = Path(sys.argv[1]).resolve()
    lab.enter()
    version = subprocess.run(["smbd", "--version"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
    version = version.replace("Version", "Samba").replace("-Debian", "")
    servers = []
    try:
        for short, server, last in (
            ("samba-ad", samba_servers.DomainController, 2),
            ("samba-file-server", samba_servers.EndpointMapperDaemon, 3),
        ):
            peer = server(lab.address(last))
            servers.append(peer)
            for key, (words, converse) in CONVERSATIONS.items():
                with capture.Capture(peer.ip) as packets:
                    try:
                        converse(peer.ip)
                    except DCERPCException as error:
                        words += f", refused ({error})"
                (conversation,) = packets.conversations()
                for number, (sent, data) in enumerate(pdus(conversation), 1):
                    kind = _TYPES[data[2]]
                    text = data.hex()
                    path = folder / f"{short}-{key}-{number}-{kind}.hex"
                    with open(path, "w") as file:
                        way = "sent by the client" if sent else "sent by the server"
                        file.write(f"# {version}, {peer.title.removeprefix('Samba ')}: {words}; PDU {number}, {kind}, {way}\n")
                        file.writelines(text[at : at + 96] + "\n" for at in range(0, len(text), 96))
                    print(path.name, len(data))
    finally:
        for peer in servers:
            peer.close()


if __name__ == "__main__":
    main()
