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

} // namespace

std::vector<Persona> office()
{
    // One host for each thing that a newcomer should have seen once.
    return {
        {"patched workstation, its firewall on", 10, Behaviour::Mapper, ListEnd::NullHandle,
         mapOf("workstation"), false},
        {"domain controller with the print spooler on", 20, Behaviour::Mapper, ListEnd::NullHandle,
         mapOf("domain-controller"), true},
        {"old file server", 30, Behaviour::Mapper, ListEnd::NullHandle, mapOf("file-server"), true},
        {"server that refuses anonymous lookups", 40, Behaviour::Denying, ListEnd::NullHandle, {}, false},
        {"host behind a firewall that drops", 60, Behaviour::Silent, ListEnd::NullHandle, {}, false},
        {"printer with a web server on the port", 70, Behaviour::HttpPrinter, ListEnd::NullHandle, {}, false},
        {"Samba domain controller", 80, Behaviour::Mapper, ListEnd::StatusAfter,
         mapOf("samba-domain-controller"), true},
    };
}

} // namespace port135::practice
