// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts for tests of the window, written in a line each: "10.0.0.9 listed high srv9 tcp:49664:open
// np:\pipe\spoolss".
#pragma once

#include "core/host_result.h"

#include <QAbstractItemModel>
#include <QString>
#include <QStringList>
#include <QTest>

namespace port135::test {

constexpr auto spooler = "12345678-1234-abcd-ef00-0123456789ab";

/// ADDRESS OUTCOME [LEVEL|-] [NAME|-] [ENDPOINT...]; ENDPOINT is tcp:PORT[:open|closed|silent][@UUID],
/// np:NAME[@UUID] or local:NAME[@UUID]. A wrong line ends the test program: it is a mistake of the test.
inline core::HostResultPtr host(const QString &line)
{
    const QStringList words = line.simplified().split(u' ');
    core::HostResult result;
    auto &seen = result.observation;
    const auto address = core::Address::parse(words.value(0).toStdString());
    const auto outcome = core::parseOutcome(words.value(1).toStdString());
    if (!address || !outcome)
        qFatal("not a host: %s", qUtf8Printable(line));
    seen.address = *address;
    seen.outcome = *outcome;
    seen.started = core::Timestamp(std::chrono::milliseconds(1'769'850'000'000));
    if (words.size() > 2)
        result.rating.level = core::parseLevel(words[2].toStdString());
    if (words.size() > 3 && words[3] != QStringLiteral("-"))
        seen.names.dns = words[3].toStdString();
    for (const auto &word : words.mid(4)) {
        const QString text = word.section(u'@', 0, 0);
        const QString uuid = word.section(u'@', 1, 1);
        core::Endpoint endpoint;
        endpoint.interfaceId.uuid =
            core::Uuid::parse(uuid.isEmpty() ? std::string(spooler) : uuid.toStdString()).value();
        endpoint.interfaceId.major = 1;
        const QString kind = text.section(u':', 0, 0);
        endpoint.endpoint = text.section(u':', 1, 1).toStdString();
        if (kind == QStringLiteral("tcp")) {
            endpoint.protseq = core::ProtocolSequence::NcacnIpTcp;
            endpoint.port = text.section(u':', 1, 1).toUShort();
            const QString reach = text.section(u':', 2, 2);
            endpoint.reach = reach == QStringLiteral("open") ? core::PortState::Open
                : reach == QStringLiteral("closed")          ? core::PortState::Closed
                : reach == QStringLiteral("silent")          ? core::PortState::Silent
                                                             : core::PortState::NotTried;
            if (endpoint.reach != core::PortState::NotTried) {
                seen.reachTried = true;
                seen.ports.push_back({endpoint.port, endpoint.reach});
            }
        } else if (kind == QStringLiteral("np")) {
            endpoint.protseq = core::ProtocolSequence::NcacnNp;
        } else {
            endpoint.protseq = core::ProtocolSequence::Ncalrpc;
        }
        seen.endpoints.push_back(std::move(endpoint));
    }
    return std::make_shared<core::HostResult>(std::move(result));
}

inline std::vector<core::HostResultPtr> hosts(const QStringList &lines)
{
    std::vector<core::HostResultPtr> all;
    for (const auto &line : lines)
        all.push_back(host(line));
    return all;
}

/// One column of a model, top to bottom.
inline QStringList column(const QAbstractItemModel &model, int number, const QModelIndex &parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row)
        texts += model.index(row, number, parent).data().toString();
    return texts;
}

} // namespace port135::test
