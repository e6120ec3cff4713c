// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/suricata.h"

#include "usage/known_interfaces.h"
#include "usage/log_records.h"
#include "usage/time_text.h"

#include <algorithm>

namespace port135::usage {
namespace {

using rapidjson::Value;

std::string_view text(const Value &object, const char *name)
{
    const auto member = object.FindMember(name);
    if (member == object.MemberEnd() || !member->value.IsString())
        return {};
    return {member->value.GetString(), member->value.GetStringLength()};
}

const Value *child(const Value &object, const char *name)
{
    const auto member = object.FindMember(name);
    return member != object.MemberEnd() && member->value.IsObject() ? &member->value : nullptr;
}

std::optional<core::Address> address(const Value &object, const char *name)
{
    const auto found = core::Address::parse(text(object, name));
    return found ? std::optional(found->unmapped()) : found;
}

/// "3.0"
core::InterfaceId interfaceOf(const Value &object)
{
    core::InterfaceId id;
    id.uuid = core::Uuid::parse(text(object, "uuid")).value_or(core::Uuid());
    const auto version = text(object, "version");
    const auto dot = version.find('.');
    id.major = parsePort(version.substr(0, dot)).value_or(0);
    if (dot != std::string_view::npos)
        id.minor = parsePort(version.substr(dot + 1)).value_or(0);
    return id;
}

} // namespace

void SuricataEvents::add(const Value &event)
{
    const auto type = text(event, "event_type");
    if (type == "dcerpc") {
        if (const auto *call = child(event, "dcerpc"))
            addCall(event, *call, false);
        else
            m_book.unread();
        return;
    }
    if (type == "smb") {
        const auto *smb = child(event, "smb");
        const auto *call = smb ? child(*smb, "dcerpc") : nullptr;
        if (call)
            addCall(event, *call, true);
        else
            m_book.item(0);
        return;
    }
    if (type != "flow") {
        m_book.item(0); // alerts, names: nothing to say here
        return;
    }
    const auto client = address(event, "src_ip");
    const auto server = address(event, "dest_ip");
    const auto port = parsePort(text(event, "dest_port"));
    const auto *flow = child(event, "flow");
    const auto time = parseTime(flow ? text(*flow, "start") : text(event, "timestamp"), 0);
    if (!client || !server || !port) { // ICMP has no ports
        m_book.item(0);
        return;
    }
    m_book.item(time.value_or(0));
    if (text(event, "proto") != "TCP")
        return;
    const bool answered = flow && text(*flow, "pkts_toclient") != "0";
    if ((*port == 88 || *port == 389) && answered)
        m_book.addController(*server);
    LogConnection connection;
    connection.client = *client;
    connection.server = *server;
    connection.clientPort = parsePort(text(event, "src_port")).value_or(0);
    connection.port = *port;
    connection.time = time.value_or(0);
    const auto id = text(event, "flow_id");
    connection.connection = id.empty() ? 0 : hashOf(id);
    connection.refused = !answered;
    connection.saysRpc = text(event, "app_proto") == "dcerpc";
    m_book.add(connection);
}

void SuricataEvents::addCall(const Value &event, const Value &call, bool overSmb)
{
    const auto client = address(event, "src_ip");
    const auto server = address(event, "dest_ip");
    const auto port = parsePort(text(event, "dest_port"));
    const auto time = parseTime(text(event, "timestamp"), 0);
    if (!client || !server || !port) {
        m_book.unread();
        return;
    }
    m_book.item(time.value_or(0));
    LogCall line;
    line.place = {*client, *server, *port,
                  overSmb                             ? Over::Pipe
                      : text(event, "proto") == "UDP" ? Over::Udp
                      : *port == httpMapperPort       ? Over::Http
                                                      : Over::Tcp};
    line.time = time.value_or(0);
    const auto flowId = text(event, "flow_id");
    line.connection = flowId.empty() ? 0 : hashOf(flowId);

    std::vector<core::InterfaceId> named;
    if (const auto list = call.FindMember("interfaces"); list != call.MemberEnd() && list->value.IsArray()) {
        constexpr std::size_t most = 64;
        for (const auto &entry : list->value.GetArray()) {
            if (entry.IsObject() && named.size() < most)
                named.push_back(interfaceOf(entry));
        }
        std::erase_if(named, [](const core::InterfaceId &id) { return id.uuid.isNil(); });
        std::sort(named.begin(), named.end());
        named.erase(std::unique(named.begin(), named.end()), named.end());
    }
    const auto request = text(call, "request");
    if (request == "BIND" || request == "ALTER_CONTEXT") {
        constexpr std::size_t mostFlows = 100'000;
        if (m_flows.size() >= mostFlows)
            m_flows.clear();
        auto &bound = m_flows[line.connection];
        line.bindOnly = true;
        for (const auto &id : named) {
            if (std::find(bound.begin(), bound.end(), id) == bound.end() && bound.size() < 64)
                bound.push_back(id);
            line.interfaceName = InterfaceName{id, {}};
            m_book.add(line);
        }
        return;
    }
    if (request != "REQUEST")
        return; // lost, or of the kinds that ask for nothing
    if (named.empty()) {
        const auto bound = m_flows.find(line.connection);
        if (bound != m_flows.end())
            named = bound->second;
    }
    if (named.size() == 1)
        line.interfaceName = InterfaceName{named.front(), {}};
    const auto *details = child(call, "req");
    line.number = parsePort(details && !text(*details, "opnum").empty() ? text(*details, "opnum")
                                                                        : text(call, "opnum"));
    if (!line.number)
        line.operation = "?";
    const auto response = text(call, "response");
    line.fault = response == "FAULT";
    line.unanswered = response == "UNREPLIED" || response.empty();
    m_book.add(line);
}

} // namespace port135::usage
