// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/office.h"

#include "practice/endpoint_map.h"

#include <QFile>

#include <set>
#include <string>

namespace port135::practice {
namespace {

std::vector<core::Endpoint> mapOf(const char *name)
{
    QFile file(QStringLiteral(":/practice/%1.tsv").arg(QLatin1StringView(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readEndpointMap(file.readAll().toStdString()).value_or(std::vector<core::Endpoint>{});
}

Identity member(const char *computer, core::OsVersion os)
{
    Identity identity;
    identity.names.netbios = computer;
    identity.names.domain = "OFFICE";
    identity.names.dnsDomain = "office.example";
    identity.names.forest = "office.example";
    std::string lower = computer;
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    identity.names.dns = lower + ".office.example";
    identity.os = os;
    identity.isDomainMember = true;
    return identity;
}

Identity sambaController()
{
    auto identity = member("DC2", {6, 1, 0}); // Samba's constant, whatever its version
    identity.hasResolver = false;
    return identity;
}

Identity twoHomed(Identity identity, const char *address)
{
    identity.furtherAddresses = {address};
    return identity;
}

} // namespace

std::vector<Persona> office()
{
    // One host for each thing that a newcomer should have seen once.
    return {
        {"patched workstation, its firewall on", 10, Behaviour::Mapper, ListEnd::NullHandle,
         mapOf("workstation"), false, member("PC-SALES", {10, 0, 19041})},
        {"domain controller with the print spooler on", 20, Behaviour::Mapper, ListEnd::NullHandle,
         mapOf("domain-controller"), true, member("DC1", {10, 0, 17763})},
        {"old file server in two networks", 30, Behaviour::Mapper, ListEnd::NullHandle, mapOf("file-server"),
         true, twoHomed(member("FILES", {6, 0, 6001}), "192.168.77.30"), true},
        {"server that refuses anonymous lookups",
         40,
         Behaviour::Denying,
         ListEnd::NullHandle,
         {},
         false,
         member("SRV-HR", {10, 0, 20348})},
        {"host behind a firewall that drops",
         60,
         Behaviour::Silent,
         ListEnd::NullHandle,
         {},
         false,
         std::nullopt},
        {"printer with a web server on the port",
         70,
         Behaviour::HttpPrinter,
         ListEnd::NullHandle,
         {},
         false,
         std::nullopt},
        {"Samba domain controller", 80, Behaviour::Mapper, ListEnd::StatusAfter,
         mapOf("samba-domain-controller"), true, sambaController()},
    };
}

std::optional<Persona> repaired(const Persona &host)
{
    // The print spooler is switched off: what it listed is gone, its pipes and its port, too.
    const auto spooler = core::Uuid::parse("12345678-1234-abcd-ef00-0123456789ab");
    std::set<std::uint16_t> ports;
    std::set<std::string> pipes;
    for (const auto &endpoint : host.endpoints) {
        if (endpoint.interfaceId.uuid != spooler)
            continue;
        if (core::isTcpBased(endpoint.protseq))
            ports.insert(endpoint.port);
        else
            pipes.insert(std::string(std::string_view(endpoint.endpoint)));
    }
    // Where a firewall keeps the port shut, nobody would see a difference.
    if (host.behaviour != Behaviour::Mapper || !host.portsOpen || ports.empty())
        return std::nullopt;
    Persona fixed = host;
    fixed.description = host.description + ", its spooler switched off";
    std::erase_if(fixed.endpoints, [&](const core::Endpoint &endpoint) {
        return core::isTcpBased(endpoint.protseq)
            ? ports.contains(endpoint.port)
            : pipes.contains(std::string(std::string_view(endpoint.endpoint)));
    });
    return fixed;
}

} // namespace port135::practice
