# SPDX-License-Identifier: GPL-3.0-or-later
"""The endpoint map as clients that are not ours read it."""

import re
import shutil
import subprocess
import uuid
from typing import NamedTuple

import lab


class Line(NamedTuple):
    """One line of a map. `version` is "major.minor"; `object` is None for the nil UUID."""

    uuid: str
    version: str
    object: "str | None"
    protseq: str
    endpoint: str
    address: str
    annotation: str


_NIL = "00000000-0000-0000-0000-000000000000"


def require():
    try:
        import samba.dcerpc.epmapper  # noqa: F401
    except ImportError as error:
        raise lab.Unavailable(f"Samba's Python bindings are missing (Debian package python3-samba): {error}") from error


def by_samba_library(ip):
    """Every line, duplicates kept, through the Python bindings of Samba's own NDR library."""
    from samba import credentials, param
    from samba.dcerpc import epmapper, misc

    anonymous = credentials.Credentials()
    anonymous.set_anonymous()
    mapper = epmapper.epmapper(f"ncacn_ip_tcp:{ip}[135]", param.LoadParm(), anonymous)
    handle = misc.policy_handle()
    lines = []
    while True:
        handle, entries, status = mapper.epm_Lookup(
            epmapper.RPC_C_EP_ALL_ELTS, None, None, epmapper.RPC_C_VERS_ALL, handle, 500
        )
        # The domain controller says "no more" with an empty batch, rpcd_epmapper together with its last one.
        lines += [_line(epmapper, entry) for entry in entries]
        if status == epmapper.EPMAPPER_STATUS_NO_MORE_ENTRIES or str(handle.uuid) == _NIL:
            return lines
        if status != epmapper.EPMAPPER_STATUS_OK:
            raise RuntimeError(f"{ip} answered the reference client's lookup with status {status:#010x}")


def _line(epmapper, entry):
    floors = entry.tower.tower.floors
    interface = floors[0]
    assert interface.lhs.protocol == epmapper.EPM_PROTOCOL_UUID
    raw = bytes(interface.lhs.lhs_data)
    minor = int.from_bytes(bytes(interface.rhs.unknown), "little")
    protseq, endpoint, address = _binding(epmapper, floors[2:])
    nobody = str(entry.object) == _NIL
    return Line(
        str(uuid.UUID(bytes_le=raw[:16])),
        f"{int.from_bytes(raw[16:18], 'little')}.{minor}",
        None if nobody else str(entry.object),
        protseq,
        endpoint,
        address,
        entry.annotation,
    )


def _binding(epmapper, floors):
    address = ""
    if len(floors) > 2:
        last = floors[2]
        address = last.rhs.ipaddr if last.lhs.protocol == epmapper.EPM_PROTOCOL_IP else last.rhs.name
    kind, place = floors[0].lhs.protocol, floors[1]
    table = {
        (epmapper.EPM_PROTOCOL_NCACN, epmapper.EPM_PROTOCOL_TCP): ("ncacn_ip_tcp", "port"),
        (epmapper.EPM_PROTOCOL_NCACN, epmapper.EPM_PROTOCOL_HTTP): ("ncacn_http", "port"),
        (epmapper.EPM_PROTOCOL_NCACN, epmapper.EPM_PROTOCOL_SMB): ("ncacn_np", "unc"),
        (epmapper.EPM_PROTOCOL_NCADG, epmapper.EPM_PROTOCOL_UDP): ("ncadg_ip_udp", "port"),
        (epmapper.EPM_PROTOCOL_NCALRPC, epmapper.EPM_PROTOCOL_NAMED_PIPE): ("ncalrpc", "path"),
    }
    protseq, field = table[kind, place.lhs.protocol]
    return protseq, str(getattr(place.rhs, field)), address


_PRINTED = re.compile(
    r"(?P<object>[0-9a-f-]{36}) (?P<protseq>\w+):(?P<host>[^\[]*)\[(?P<endpoint>.*),abstract_syntax="
    r"(?P<uuid>[0-9a-f-]{36})/0x(?P<version>[0-9a-f]{8})\]: (?P<annotation>.*)"
)


def by_rpcclient(ip, configuration):
    """Every line that rpcclient's epmlookup prints. It knows no minor version, and prints no last batch that comes
    with the "no more entries" status."""
    if not shutil.which("rpcclient"):
        raise lab.Unavailable("rpcclient is not installed (Debian package smbclient)")
    result = subprocess.run(
        ["rpcclient", "-s", str(configuration), "-N", "-U%", f"ncacn_ip_tcp:{ip}", "-c", "epmlookup"],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=120,
    )  # fmt: skip
    lines = []
    for text in result.stdout.splitlines():
        match = _PRINTED.fullmatch(text)
        if not match:
            raise RuntimeError(f"rpcclient printed a line that is not understood: {text!r}")
        nobody = match["object"] == _NIL
        lines.append(
            Line(
                match["uuid"],
                str(int(match["version"], 16) & 0xFFFF),
                None if nobody else match["object"],
                match["protseq"],
                match["endpoint"],
                match["host"],
                match["annotation"],
            )
        )
    return lines
