// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/office.h"

#include "practice/endpoint_map.h"

#include <QFile>

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

} // namespace port135::practice
