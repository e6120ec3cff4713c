# SPDX-License-Identifier: GPL-3.0-or-later
"""What Wireshark's dissectors read in the answers of servers, in the words of our own reports."""

import uuid

from reference import Line

_NIL = str(uuid.UUID(int=0))
_PROTSEQS = {  # by the protocol identifiers of the third and the fourth floor
    (0x0B, 0x07): ("ncacn_ip_tcp", "epm.proto.tcp_port"),
    (0x0A, 0x08): ("ncadg_ip_udp", "epm.proto.udp_port"),
    (0x0B, 0x1F): ("ncacn_http", "epm.proto.http_port"),
    (0x0B, 0x0F): ("ncacn_np", "epm.proto.named_pipe"),
    (0x0C, 0x10): ("ncalrpc", "epm.proto.named_pipe"),
}


def _shown(element, name):
    """The values of all fields of that name below an element, in order."""
    return [field.get("show") for field in element.iter("field") if field.get("name") == name]


def _little(element, name):
    (field,) = (field for field in element.iter("field") if field.get("name") == name)
    return int.from_bytes(bytes.fromhex(field.get("value")), "little")


def maps(packets):
    """{server: (every line of its ept_lookup answers, the number of entries that the answers announce)}"""
    found = {}
    for frame in packets.details("epm.opnum == 2 && dcerpc.pkt_type == 2"):
        (server,) = _shown(_protocol(frame, "ip"), "ip.src")
        mapper = _protocol(frame, "epm")
        lines, announced = found.setdefault(server, ([], 0))
        entries = [field for field in mapper.iter("field") if (field.get("show") or "").startswith("Entry:")]
        lines += map(_line, entries)
        found[server] = (lines, announced + int(_shown(mapper, "epm.num_ents")[0]))
    return found


def _protocol(frame, name):
    return next(protocol for protocol in frame.iter("proto") if protocol.get("name") == name)


def _line(entry):
    floors = [field for field in entry.iter("field") if (field.get("show") or "").startswith("Floor ")]
    third, fourth = (int(_shown(floor, "epm.tower.proto_id")[0], 0) for floor in floors[2:4])
    protseq, place = _PROTSEQS[third, fourth]
    address = ""
    if len(floors) > 4:
        address = (_shown(floors[4], "epm.proto.ip") + _shown(floors[4], "epm.proto.netbios_name"))[0]
    (object_,) = _shown(entry, "epm.object")
    return Line(
        _shown(floors[0], "epm.uuid")[0],
        # Wireshark shows the major version with its bytes swapped.
        f"{_little(floors[0], 'epm.uuid_version')}.{_little(floors[0], 'epm.ver_min')}",
        None if object_ == _NIL else object_,
        protseq,
        _shown(floors[3], place)[0],
        "" if address == "0.0.0.0" else address.lstrip("\\"),
        (_shown(entry, "epm.annotation") or [""])[0],
    )


_ACK_FIELDS = {
    "call_id": "dcerpc.cn_call_id",
    "max_transmit": "dcerpc.cn_max_xmit",
    "max_receive": "dcerpc.cn_max_recv",
    "association_group": "dcerpc.cn_assoc_group",
    "auth_type": "dcerpc.auth_type",
    "auth_level": "dcerpc.auth_level",
    "auth_context": "dcerpc.auth_ctx_id",
    "flags": "ntlmssp.negotiateflags",
    "version_major": "ntlmssp.version.major",
    "version_minor": "ntlmssp.version.minor",
    "version_build": "ntlmssp.version.build_number",
}
_NTLM_TEXTS = {
    "target": "ntlmssp.challenge.target_name",
    "netbios": "ntlmssp.challenge.target_info.nb_computer_name",
    "domain": "ntlmssp.challenge.target_info.nb_domain_name",
    "dns": "ntlmssp.challenge.target_info.dns_computer_name",
    "dns_domain": "ntlmssp.challenge.target_info.dns_domain_name",
    "forest": "ntlmssp.challenge.target_info.dns_tree_name",
}
_CHALLENGE, _TIME = "ntlmssp.ntlmserverchallenge", "ntlmssp.challenge.target_info.timestamp"


def bind_acks(packets):
    """[(server, its bytes, what they say in the form of print_bind_acks)]; every bind_ack has a frame of its own."""
    found = []
    for frame in packets.details("dcerpc.pkt_type == 12"):
        (payload,) = _shown(_protocol(frame, "tcp"), "tcp.payload")
        protocol = _protocol(frame, "dcerpc")
        data = bytes.fromhex(payload.replace(":", ""))
        if int(_shown(protocol, "dcerpc.cn_frag_len")[0]) != len(data):
            raise RuntimeError("a bind_ack shares its frame with something else")
        said = {key: int(_shown(protocol, name)[0], 0) for key, name in _ACK_FIELDS.items() if _shown(protocol, name)}
        said["secondary_address"] = (_shown(protocol, "dcerpc.cn_sec_addr") or [""])[0]
        items = [item for item in protocol.iter("field") if (item.get("show") or "").startswith("Ctx Item[")]
        said["results"] = [
            {
                "result": int(_shown(item, "dcerpc.cn_ack_result")[0], 0),
                "reason": int((_shown(item, "dcerpc.cn_ack_reason") or ["0"])[0], 0),
                "syntax": _shown(item, "dcerpc.cn_ack_trans_id")[0],
                "syntax_version": int(_shown(item, "dcerpc.cn_ack_trans_ver")[0], 0),
            }
            for item in items
        ]
        if "flags" in said:
            said |= {key: (_shown(protocol, name) or [""])[0] for key, name in _NTLM_TEXTS.items()}
            said["challenge"] = list(bytes.fromhex(_shown(protocol, _CHALLENGE)[0].replace(":", "")))
            for field in protocol.iter("field"):
                if field.get("name") == _TIME:
                    said["file_time"] = int.from_bytes(bytes.fromhex(field.get("value")), "little")
        found.append((_shown(_protocol(frame, "ip"), "ip.src")[0], data, said))
    return found


def alive(packets):
    """{server: (COM version, addresses, security providers)} of all answers to ServerAlive2."""
    fields = [
        "ip.src", "dcom.version_major", "dcom.version_minor", "dcom.dualstringarray.network_addr",
        "dcom.dualstringarray.security_authn_svc",
    ]  # fmt: skip
    found = {}
    for server, major, minor, addresses, providers in packets.rows("oxid.opnum == 5 && dcerpc.pkt_type == 2", fields):
        found[server] = (f"{major}.{minor}", addresses.split(","), [int(text, 0) for text in providers.split(",")])
    return found
