// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/log_records.h"

#include "usage/known_interfaces.h"
#include "usage/time_text.h"

#include <charconv>

namespace port135::usage {
namespace {

constexpr std::uint16_t directSmb = 445;
constexpr std::uint16_t netbiosSession = 139;
/// "unknown-12345778-…" and a UUID alone.
std::optional<core::Uuid> unknownUuid(std::string_view name)
{
    constexpr std::string_view prefix = "unknown-";
    if (name.starts_with(prefix))
        name.remove_prefix(prefix.size());
    return core::Uuid::parse(name);
}

std::optional<std::uint16_t> unknownNumber(std::string_view name)
{
    constexpr std::string_view prefix = "unknown-";
    if (!name.starts_with(prefix))
        return std::nullopt;
    return parsePort(name.substr(prefix.size()));
}

/// At most so many bytes of a name from a log.
std::string limited(std::string_view text)
{
    constexpr std::size_t longest = 128;
    return std::string(text.substr(0, longest));
}

bool isRefusal(std::string_view state)
{
    return state == "REJ" || state == "S0" || state == "RSTOS0" || state == "RSTRH";
}

} // namespace

std::string_view LogFields::get(std::string_view name) const
{
    for (const auto &[known, value] : m_fields) {
        if (known == name)
            return value;
    }
    return {};
}

std::string_view LogFields::get(std::initializer_list<std::string_view> names) const
{
    for (const auto name : names) {
        if (const auto value = get(name); !value.empty())
            return value;
    }
    return {};
}

bool LogFields::has(std::string_view name) const
{
    for (const auto &field : m_fields) {
        if (field.first == name)
            return true;
    }
    return false;
}

std::optional<core::Address> LogFields::address(std::initializer_list<std::string_view> names) const
{
    auto address = core::Address::parse(get(names));
    return address ? std::optional(address->unmapped()) : address;
}

std::optional<std::uint16_t> parsePort(std::string_view text)
{
    if (const auto open = text.rfind('['); open != std::string_view::npos && text.ends_with(']'))
        text = text.substr(open + 1, text.size() - open - 2);
    std::uint16_t value = 0;
    const auto *end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || at != end)
        return std::nullopt;
    return value;
}

std::optional<std::uint16_t> LogFields::port(std::initializer_list<std::string_view> names) const
{
    return parsePort(get(names));
}

void noteZeek(const LogFields &fields, bool isRpc, LogBook &book)
{
    const auto client = fields.address({"id.orig_h", "id_orig_h"});
    const auto server = fields.address({"id.resp_h", "id_resp_h"});
    const auto port = fields.port({"id.resp_p", "id_resp_p"});
    const auto time = parseTime(fields.get("ts"), 0);
    if (!client || !server || !port) {
        book.unread();
        return;
    }
    book.item(time.value_or(0));
    const auto uid = fields.get("uid");
    if (!isRpc) {
        if (fields.get("proto") != "tcp")
            return;
        const auto state = fields.get("conn_state");
        if ((*port == 88 || *port == 389) && !isRefusal(state))
            book.addController(*server);
        LogConnection connection;
        connection.client = *client;
        connection.server = *server;
        connection.clientPort = fields.port({"id.orig_p", "id_orig_p"}).value_or(0);
        connection.port = *port;
        connection.time = time.value_or(0);
        connection.connection = uid.empty() ? 0 : hashOf(uid);
        connection.refused = isRefusal(state);
        connection.saysRpc = fields.get("service").find("dce_rpc") != std::string_view::npos;
        book.add(connection);
        return;
    }
    LogCall call;
    call.place = {*client, *server, *port,
                  *port == directSmb || *port == netbiosSession ? Over::Pipe
                      : *port == httpMapperPort                 ? Over::Http
                                                                : Over::Tcp};
    call.time = time.value_or(0);
    call.connection = uid.empty() ? 0 : hashOf(uid);
    const auto endpoint = fields.get("endpoint");
    if (!endpoint.empty()) {
        InterfaceName name;
        if (const auto uuid = unknownUuid(endpoint)) {
            name.id.uuid = *uuid;
        } else {
            const auto &byName = book.settings().interfaceByName;
            const auto known = byName ? byName(endpoint) : std::nullopt;
            if (known)
                name.id = *known;
            else
                name.name = limited(endpoint);
        }
        call.interfaceName = name;
    }
    const auto operation = fields.get("operation");
    call.number = unknownNumber(operation);
    call.operation = limited(operation);
    call.bindOnly = operation.empty();
    book.add(call);
}

namespace {

/// How an event of Windows calls the ends of a connection, and what it says of it.
struct ConnectionEvent
{
    const char *client;
    const char *clientPort;
    const char *server;
    const char *port;
    const char *program;
    std::string_view tcp; ///< what its field Protocol says of TCP
    bool isOutbound; ///< told by the client's computer
    bool isRefused;
};

void noteConnection(const ConnectionEvent &event, const LogFields &fields, Time time, LogBook &book)
{
    const auto client = fields.address({event.client});
    const auto server = fields.address({event.server});
    const auto port = fields.port({event.port});
    if (!client || !server || !port) {
        book.unread();
        return;
    }
    book.item(time);
    book.addComputer(fields.get("Computer"), event.isOutbound ? *client : *server);
    if (fields.get("Protocol") != event.tcp)
        return;
    LogConnection connection;
    connection.client = *client;
    connection.server = *server;
    connection.clientPort = fields.port({event.clientPort}).value_or(0);
    connection.port = *port;
    connection.time = time;
    connection.refused = event.isRefused;
    if (event.isOutbound) // of an inbound one it is the server's
        connection.program = std::string(fields.get(event.program));
    book.add(connection);
}

/// 5156 and 5157: a connection that the Windows Filtering Platform let pass, or did not.
void noteFiltered(const LogFields &fields, bool blocked, Time time, LogBook &book)
{
    const auto direction = fields.get("Direction");
    const bool outbound = direction == "%%14593" || direction == "Outbound";
    noteConnection(
        {"SourceAddress", "SourcePort", "DestAddress", "DestPort", "Application", "6", outbound, blocked},
        fields, time, book);
}

/// Sysmon's event 3.
void noteSysmon(const LogFields &fields, Time time, LogBook &book)
{
    const auto initiated = fields.get("Initiated");
    const bool outbound = initiated == "true" || initiated == "True";
    noteConnection(
        {"SourceIp", "SourcePort", "DestinationIp", "DestinationPort", "Image", "tcp", outbound, false},
        fields, time, book);
}

void noteServerCall(LogServerCall call, std::string_view client, std::string_view uuid,
                    std::string_view protocol, std::string_view endpoint, LogBook &book)
{
    if (uuid.starts_with('{') && uuid.ends_with('}'))
        uuid = uuid.substr(1, uuid.size() - 2);
    const auto address = core::Address::parse(client);
    const auto id = core::Uuid::parse(uuid);
    if (!address || !id) {
        book.unread();
        return;
    }
    book.item(call.time);
    call.client = address->unmapped();
    call.id.uuid = *id;
    const bool pipe =
        protocol == "ncacn_np" || (protocol.empty() && endpoint.find("pipe") != std::string_view::npos);
    call.over = pipe                     ? Over::Pipe
        : protocol == "ncacn_http"       ? Over::Http
        : protocol.starts_with("ncadg_") ? Over::Udp
                                         : Over::Tcp;
    call.port = pipe ? directSmb : parsePort(endpoint).value_or(0);
    book.add(std::move(call));
}

} // namespace

void noteWindowsEvent(const LogFields &fields, LogBook &book)
{
    const auto event = fields.get("EventID");
    const int east = book.settings().minutesEast;
    auto time = parseDateTime(fields.get("UtcTime"), 0);
    if (!time)
        time = parseDateTime(fields.get({"Time", "@timestamp"}), 0);
    if (!time)
        time = parseDateTime(fields.get("EventTime"), east);
    const Time when = time.value_or(0);
    const auto provider = fields.get("Provider");
    const bool isFirewall = provider.find("RPCFW") != std::string_view::npos;
    if (event == "5156" || event == "5157") {
        noteFiltered(fields, event == "5157", when, book);
    } else if (event == "3" && isFirewall) {
        // Positions of its message [rpcfirewall, Messages.mc].
        LogServerCall call;
        call.computer = limited(fields.get("Computer"));
        call.time = when;
        call.number = parsePort(fields.get({"OpNum", "param8"}));
        call.refused = fields.get("Keywords").find("4503599627370496") != std::string_view::npos
            || fields.get("EventType") == "AUDIT_FAILURE" || fields.get("outcome") == "failure";
        noteServerCall(std::move(call),
                       fields.get({"SourceNetworkAddress", "ClientNetworkAddress", "param6"}),
                       fields.get({"InterfaceUuid", "param7"}), fields.get({"ProtocolSequence", "param4"}),
                       fields.get({"Endpoint", "param5"}), book);
    } else if (event == "3"
               && (provider.find("Sysmon") != std::string_view::npos || fields.has("DestinationIp"))) {
        noteSysmon(fields, when, book);
    } else if (event == "5712") {
        LogServerCall call;
        call.computer = limited(fields.get("Computer"));
        call.time = when;
        noteServerCall(std::move(call), fields.get({"RemoteIpAddress", "RemoteIPAddress"}),
                       fields.get({"InterfaceUuid", "InterfaceUUID"}), fields.get("ProtocolSequence"), {},
                       book);
    } else {
        book.item(0); // other events have nothing to say here
    }
}

} // namespace port135::usage
