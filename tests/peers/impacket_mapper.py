# SPDX-License-Identifier: GPL-3.0-or-later
"""A host whose every answer is encoded by impacket: endpoint mapper, management, OXID resolver and NTLM challenge.

So a mistake that reader and writer of this program share shows.
"""

import itertools
import socket
import socketserver
import struct
import threading
from dataclasses import dataclass, field

import lab

try:
    from impacket import ntlm, uuid
    from impacket.dcerpc.v5 import dcomrt, epm, mgmt, rpcrt
    from impacket.dcerpc.v5.dtypes import NULL
    from impacket.dcerpc.v5.ndr import NDRCALL

    _missing = None
except ImportError as error:
    _missing = error

NULL_HANDLE = "null handle, status 0"  # as Windows ends its list
STATUS_WITH_LAST = "end status with the last entries"  # as Samba's rpcd_epmapper
STATUS_AFTER = "end status with an empty batch"  # as Samba's domain controller

_NO_MORE = 0x16C9A0D6
_UNKNOWN_OPNUM = 0x1C010002
_NDR = ("8a885d04-1ceb-11c9-9fe8-08002b104860", "2.0")
_FLOORS = {  # protocol identifiers of the third and the fourth floor [C706 Appendix I]
    "ncacn_ip_tcp": (0x0B, 0x07),
    "ncadg_ip_udp": (0x0A, 0x08),
    "ncacn_http": (0x0B, 0x1F),
    "ncacn_np": (0x0B, 0x0F),
    "ncalrpc": (0x0C, 0x10),
}
_PORTS = (0x07, 0x08, 0x1F)


if not _missing:
    # impacket has no classes for this call.
    class _HandleFree(NDRCALL):
        opnum = 4
        structure = (("entry_handle", epm.ept_lookup_handle_t),)

    class _HandleFreeResponse(NDRCALL):
        structure = (("entry_handle", epm.ept_lookup_handle_t), ("status", epm.error_status))


def require():
    if _missing:
        raise lab.Unavailable(f"impacket is missing (Debian package python3-impacket): {_missing}")


@dataclass
class Challenge:
    """What the host says of itself in an NTLM challenge; `names` by AV identifier."""

    target: str
    is_domain: bool
    names: "dict[int, str]"
    version: "tuple[int, int, int] | None" = None
    file_time: "int | None" = None


@dataclass
class Persona:
    lines: list  # of reference.Line
    batch: int = 500
    end: str = NULL_HANDLE
    challenge: "Challenge | None" = None
    com_version: "tuple[int, int]" = (5, 7)
    addresses: "list[str]" = field(default_factory=list)  # none: no OXID resolver
    providers: "list[int]" = field(default_factory=list)
    interfaces: "list[tuple[str, str]]" = field(default_factory=list)  # for inq_if_ids
    greeting: "list[bytes]" = field(default_factory=list)  # segments sent before anything is asked
    fragment: int = 5840


class Host:
    """Serves one persona at an address, in threads of this process, until close()."""

    def __init__(self, persona, ip, port):
        require()
        self.ip = ip
        self.persona = persona
        self.received = []  # (PDU type, interface, operation number or None), as impacket reads them
        self.live_handles = set()
        host = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self):
                _Conversation(host, self.request).run()

        class Listener(socketserver.ThreadingTCPServer):
            allow_reuse_address = True
            daemon_threads = True
            address_family = socket.AF_INET6 if ":" in ip else socket.AF_INET

        self._server = Listener((ip, port), Handler)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    def take(self, connection, peer):
        """Serves a connection that another listener took."""
        self._server.process_request(connection, peer)

    def close(self):
        self._server.shutdown()
        self._server.server_close()


class _Conversation:
    _handles = itertools.count(1)

    def __init__(self, host, connection):
        self._host = host
        self._connection = connection
        self._interface = None
        self._offsets = {}

    def run(self):
        self._connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for segment in self._host.persona.greeting:
            self._connection.sendall(segment)
        try:
            while True:
                header = self._exactly(16)
                length = struct.unpack_from("<H", header, 8)[0]
                self._answer(header + self._exactly(length - 16))
        except (EOFError, ConnectionError):
            pass
        self._host.live_handles.difference_update(self._offsets)  # a server runs them down

    def _exactly(self, count):
        data = b""
        while len(data) < count:
            part = self._connection.recv(count - len(data))
            if not part:
                raise EOFError
            data += part
        return data

    def _answer(self, data):
        packet = rpcrt.MSRPCHeader(data)
        if packet["type"] == rpcrt.MSRPC_BIND:
            self._host.received.append((packet["type"], None, None))
            self._connection.sendall(self._bind_ack(packet))
        elif packet["type"] == rpcrt.MSRPC_REQUEST:
            request = rpcrt.MSRPCRequestHeader(data)
            self._host.received.append((packet["type"], self._interface, request["op_num"]))
            self._respond(request)
        else:
            self._host.received.append((packet["type"], self._interface, None))

    def _bind_ack(self, packet):
        bind = rpcrt.MSRPCBind(packet["pduData"])
        item = rpcrt.CtxItem(bind["ctx_items"])
        wanted = uuid.bin_to_uuidtup(item["AbstractSyntax"])
        served = {uuid.bin_to_uuidtup(epm.MSRPC_UUID_PORTMAP), uuid.bin_to_uuidtup(mgmt.MSRPC_UUID_MGMT)}
        if self._host.persona.addresses:
            served.add(uuid.bin_to_uuidtup(dcomrt.IID_IObjectExporter))
        result = rpcrt.CtxItemResult()
        result["TransferSyntax"] = uuid.uuidtup_to_bin(_NDR)
        if wanted in served and item["TransferSyntax"] == uuid.uuidtup_to_bin(_NDR):
            self._interface = wanted
        else:
            result["Result"], result["Reason"] = 2, 1
            result["TransferSyntax"] = b"\0" * 20
        ack = rpcrt.MSRPCBindAck()
        ack["type"] = rpcrt.MSRPC_BINDACK
        ack["call_id"] = packet["call_id"]
        ack["max_tfrag"] = ack["max_rfrag"] = min(bind["max_tfrag"], self._host.persona.fragment)
        ack["assoc_group"] = 0x12345
        ack["SecondaryAddr"] = str(self._host.port)
        ack["SecondaryAddrLen"] = len(ack["SecondaryAddr"]) + 1
        ack["Pad"] = b"A" * ((4 - ((ack["SecondaryAddrLen"] + rpcrt.MSRPCBindAck._SIZE) % 4)) % 4)
        ack["ctx_num"] = 1
        ack["ctx_items"] = result.getData()
        auth = b""
        if packet["auth_len"]:
            asked = rpcrt.SEC_TRAILER(packet["sec_trailer"])
            # An NTLM negotiation that impacket cannot read gets no challenge.
            negotiate = ntlm.NTLMAuthNegotiate()
            negotiate.fromString(packet["auth_data"])
            if self._host.persona.challenge and asked["auth_type"] == rpcrt.RPC_C_AUTHN_WINNT:
                trailer = rpcrt.SEC_TRAILER()
                trailer["auth_type"] = asked["auth_type"]
                trailer["auth_level"] = asked["auth_level"]
                trailer["auth_ctx_id"] = asked["auth_ctx_id"]
                ack["sec_trailer"] = trailer.getData()
                auth = _challenge(self._host.persona.challenge)
        ack["auth_data"] = auth
        ack["auth_len"] = len(auth)
        ack["frag_len"] = 0
        ack["frag_len"] = len(ack.getData())
        return ack.getData()

    def _respond(self, request):
        operation = (self._interface, request["op_num"])
        persona = self._host.persona
        if operation == (uuid.bin_to_uuidtup(epm.MSRPC_UUID_PORTMAP), 2):
            stub = self._lookup(epm.ept_lookup(request["pduData"]))
        elif operation == (uuid.bin_to_uuidtup(epm.MSRPC_UUID_PORTMAP), 4):
            stub = self._free(_HandleFree(request["pduData"]))
        elif operation == (uuid.bin_to_uuidtup(mgmt.MSRPC_UUID_MGMT), 0) and persona.interfaces:
            stub = _interfaces(persona.interfaces)
        elif operation == (uuid.bin_to_uuidtup(dcomrt.IID_IObjectExporter), 5):
            stub = _alive(persona)
        else:
            return self._send(request, rpcrt.MSRPC_FAULT, [struct.pack("<LL", _UNKNOWN_OPNUM, 0)])
        room = persona.fragment - 24
        return self._send(request, rpcrt.MSRPC_RESPONSE, [stub[at : at + room] for at in range(0, len(stub), room)])

    def _send(self, request, kind, parts):
        data = b""
        for number, part in enumerate(parts):
            response = rpcrt.MSRPCRespHeader()
            response["type"] = kind
            response["call_id"] = request["call_id"]
            response["ctx_id"] = request["ctx_id"]
            response["flags"] = 0
            if number == 0:
                response["flags"] |= rpcrt.PFC_FIRST_FRAG
            if number == len(parts) - 1:
                response["flags"] |= rpcrt.PFC_LAST_FRAG
            response["alloc_hint"] = sum(map(len, parts[number:]))
            response["pduData"] = part
            data += response.get_packet()
        self._connection.sendall(data)

    def _lookup(self, request):
        persona = self._host.persona
        handle = bytes(request["entry_handle"]["context_handle_uuid"])
        start = self._offsets.pop(handle, 0)
        self._host.live_handles.discard(handle)
        lines = persona.lines[start : start + min(persona.batch, request["max_ents"])]
        end = start + len(lines)
        done = end == len(persona.lines)
        response = epm.ept_lookupResponse()
        response["num_ents"] = len(lines)
        response["entries"] = [_entry(line) for line in lines]
        response["status"] = 0
        if done and persona.end == STATUS_WITH_LAST or not lines and persona.end == STATUS_AFTER:
            response["status"] = _NO_MORE
        elif not done or persona.end == STATUS_AFTER:
            handle = next(self._handles).to_bytes(16, "big")
            self._offsets[handle] = end
            self._host.live_handles.add(handle)
            response["entry_handle"]["context_handle_uuid"] = handle
        return response.getData()

    def _free(self, request):
        handle = bytes(request["entry_handle"]["context_handle_uuid"])
        self._offsets.pop(handle, None)
        self._host.live_handles.discard(handle)
        response = _HandleFreeResponse()
        response["status"] = 0
        return response.getData()


def _entry(line):
    third, fourth = _FLOORS[line.protseq]
    interface = epm.EPMRPCInterface()
    interface["InterfaceUUID"] = uuid.string_to_bin(line.uuid)
    interface["MajorVersion"], interface["MinorVersion"] = map(int, line.version.split("."))
    syntax = epm.EPMRPCDataRepresentation()
    syntax["DataRepUuid"] = uuid.string_to_bin(_NDR[0])
    syntax["MajorVersion"] = 2
    protocol = epm.EPMProtocolIdentifier()
    protocol["ProtIdentifier"] = third
    if fourth in _PORTS:
        place = epm.EPMPortAddr()
        place["PortIdentifier"] = fourth
        place["IpPort"] = int(line.endpoint)
    else:
        place = epm.EPMPipeName()
        place["PipeIdentifier"] = fourth
        place["PipeName"] = line.endpoint.encode("ascii") + b"\0"
    floors = [interface, syntax, protocol, place]
    if fourth in _PORTS:
        address = epm.EPMHostAddr()
        address["Ip4addr"] = socket.inet_aton(line.address or "0.0.0.0")
        floors.append(address)
    elif line.protseq == "ncacn_np":
        name = epm.EPMHostName()
        name["HostName"] = b"\\\\" + line.address.encode("ascii") + b"\0"
        floors.append(name)
    tower = epm.EPMTower()
    tower["NumberOfFloors"] = len(floors)
    tower["Floors"] = b"".join(floor.getData() for floor in floors)
    octets = tower.getData()
    entry = epm.ept_entry_t()
    entry["object"] = uuid.string_to_bin(line.object) if line.object else b"\0" * 16
    entry["tower"]["tower_length"] = len(octets)
    entry["tower"]["tower_octet_string"] = octets
    entry["annotation"] = line.annotation.encode("ascii") + b"\0"
    return entry


def _interfaces(interfaces):
    response = mgmt.inq_if_idsResponse()
    items = []
    for text, version in interfaces:
        item = mgmt.PRPC_IF_ID()
        item["Uuid"] = uuid.string_to_bin(text)
        item["VersMajor"], item["VersMinor"] = map(int, version.split("."))
        items.append(item)
    response["if_id_vector"]["count"] = len(items)
    response["if_id_vector"]["if_id"] = items
    response["status"] = 0
    return response.getData()


def _alive(persona):
    array = b""
    for address in persona.addresses:
        array += struct.pack("<H", 7) + address.encode("utf-16le") + b"\0\0"
    array += b"\0\0"
    security = len(array) // 2
    for provider in persona.providers:
        array += struct.pack("<HH", provider, 0xFFFF) + b"\0\0"
    array += b"\0\0"
    response = dcomrt.ServerAlive2Response()
    response["pComVersion"]["MajorVersion"], response["pComVersion"]["MinorVersion"] = persona.com_version
    bindings = response["ppdsaOrBindings"]
    bindings["wNumEntries"] = len(array) // 2
    bindings["wSecurityOffset"] = security
    bindings["aStringArray"] = list(struct.unpack(f"<{len(array) // 2}H", array))
    response["pReserved"] = NULL
    response["ErrorCode"] = 0
    return response.getData()


def _challenge(said):
    pairs = ntlm.AV_PAIRS()
    for key, name in said.names.items():
        pairs[key] = name.encode("utf-16le")
    if said.file_time is not None:
        pairs[ntlm.NTLMSSP_AV_TIME] = struct.pack("<Q", said.file_time)
    flags = (
        ntlm.NTLMSSP_NEGOTIATE_UNICODE | ntlm.NTLMSSP_NEGOTIATE_NTLM | ntlm.NTLMSSP_NEGOTIATE_TARGET_INFO
        | ntlm.NTLMSSP_NEGOTIATE_EXTENDED_SESSIONSECURITY
        | (ntlm.NTLMSSP_TARGET_TYPE_DOMAIN if said.is_domain else ntlm.NTLMSSP_TARGET_TYPE_SERVER)
    )  # fmt: skip
    message = ntlm.NTLMAuthChallenge()
    message["Version"] = b""
    if said.version:
        flags |= ntlm.NTLMSSP_NEGOTIATE_VERSION
        version = ntlm.VERSION()
        version["ProductMajorVersion"], version["ProductMinorVersion"], version["ProductBuild"] = said.version
        message["Version"] = version.getData()
    message["flags"] = flags
    message["challenge"] = bytes(range(1, 9))
    message["domain_name"] = said.target.encode("utf-16le")
    message["domain_len"] = message["domain_max_len"] = len(message["domain_name"])
    message["domain_offset"] = 48 + len(message["Version"])
    message["TargetInfoFields"] = pairs.getData()
    message["TargetInfoFields_len"] = message["TargetInfoFields_max_len"] = len(message["TargetInfoFields"])
    message["TargetInfoFields_offset"] = message["domain_offset"] + len(message["domain_name"])
    return message.getData()
