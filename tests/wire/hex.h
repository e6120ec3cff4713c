// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes from hexadecimal text and from the recorded PDUs of tests/data/pdus.
#pragma once

#include "wire/bytes.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace port135::test {

inline wire::Buffer fromHex(const QByteArray &hex)
{
    const auto bytes = QByteArray::fromHex(hex);
    return wire::Buffer(bytes.begin(), bytes.end());
}

inline QByteArray toHex(wire::Bytes bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex();
}

/// Empty where there is no such file: lines of hexadecimal digits, comments behind #.
inline wire::Buffer recordedPdu(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray hex;
    while (!file.atEnd()) {
        const auto line = file.readLine().trimmed();
        if (!line.startsWith('#'))
            hex += line;
    }
    return fromHex(hex);
}

} // namespace port135::test
