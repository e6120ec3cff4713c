// SPDX-License-Identifier: GPL-3.0-or-later
// The little of DNS messages that a zone transfer needs [RFC 1035 4, RFC 5936]. Pure functions over bytes.
#pragma once

#include "core/address.h"
#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace port135::intake {

enum class DnsType : quint16 {
    A = 1,
    Soa = 6,
    Aaaa = 28,
    Axfr = 252,
};

struct DnsRecord
{
    QString owner; ///< lower case, without the last dot; labels with odd characters are escaped \DDD
    quint16 type = 0;
    std::optional<core::Address> address; ///< of A and AAAA
};

struct DnsMessage
{
    quint16 id = 0;
    bool isResponse = false;
    unsigned code = 0; ///< 0 no error, 5 refused, 9 not authoritative …
    QList<DnsRecord> answers; ///< class IN only
};

/// A question for all of a zone, without the length that goes before it on TCP. Empty: `zone` is no name.
QByteArray axfrQuestion(quint16 id, const QString &zone);

/// Empty: no whole DNS message. Bounded by the size of the message.
std::optional<DnsMessage> parseDnsMessage(QByteArrayView bytes);

} // namespace port135::intake
