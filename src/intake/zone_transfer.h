// SPDX-License-Identifier: GPL-3.0-or-later
// The hosts of a DNS zone, by a transfer of the zone [RFC 5936]: one TCP connection, one question.
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace port135::intake {

struct ZoneHosts
{
    QStringList addresses; ///< of the A and AAAA records of the zone, each once
    QStringList lines; ///< "pc01.example 10.0.0.5": what was fetched, in the order of the zone
    QString server; ///< that gave it
};

struct ZoneRequest
{
    QString zone;
    QString server; ///< name or address; empty: the name servers of the zone are asked for and tried
    quint16 port = 53;

    /// "office.example", "office.example@10.0.0.2", "office.example@[2001:db8::2]:5353". The error is a
    /// sentence.
    static core::Result<ZoneRequest, QString> parse(const QString &text);
};

inline constexpr qsizetype mostZoneRecords = 1'000'000;

/// Blocks for at most `patience` a server; at most four servers. The error is a sentence, translated.
core::Result<ZoneHosts, QString> transferZone(const ZoneRequest &request,
                                              std::chrono::milliseconds patience = std::chrono::seconds(60));

} // namespace port135::intake
