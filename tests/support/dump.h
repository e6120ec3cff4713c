// SPDX-License-Identifier: GPL-3.0-or-later
// All of a described struct as text, so that two can be compared.
#pragma once

#include "codec/columns.h"

#include <QString>
#include <QStringList>

namespace port135::test {

template <typename T>
void dumpTo(QStringList &lines, const QString &name, const T &value)
{
    const auto line = [&](const QString &text) { lines.append(name + QStringLiteral(": ") + text); };
    if constexpr (codec::Described<T>) {
        codec::forEachField<T>([&](const auto &field) {
            dumpTo(lines, name + QLatin1Char('.') + QString::fromLatin1(field.name), value.*field.member);
        });
    } else if constexpr (codec::isOptional<T>) {
        if (value)
            dumpTo(lines, name, *value);
    } else if constexpr (codec::isShared<T>) {
        dumpTo(lines, name, *value);
    } else if constexpr (codec::Text<T>) {
        const std::string_view text(value);
        if (!text.empty())
            line(QString::fromLatin1(
                QByteArray(text.data(), qsizetype(text.size())).toPercentEncoding(" :,/;[]()\\+")));
    } else if constexpr (codec::isList<T>) {
        for (std::size_t i = 0; i < value.size(); ++i)
            dumpTo(lines, QStringLiteral("%1[%2]").arg(name).arg(i), value[i]);
    } else if constexpr (std::same_as<T, core::Uuid>) {
        if (!value.isNil())
            line(QString::fromStdString(value.toString()));
    } else if constexpr (std::same_as<T, core::Address>) {
        line(QString::fromStdString(value.toString()));
    } else if constexpr (codec::isDuration<T>) {
        line(QString::number(qint64(value.count())));
    } else if constexpr (codec::isTime<T>) {
        line(QString::number(qint64(value.time_since_epoch().count())));
    } else if constexpr (codec::HasForm<T>) {
        codec::BlobWriter bytes;
        codec::Form<T>::write(bytes, value);
        line(QString::fromLatin1(QByteArray::fromStdString(bytes.bytes()).toHex()));
    } else if (value != T{}) {
        line(QString::number(qulonglong(value)));
    }
}

/// Every field that is not zero, one a line: what codec::Description says of the struct.
template <codec::Described T>
QString dump(const T &value)
{
    QStringList lines;
    dumpTo(lines, QString(), value);
    return lines.join(QLatin1Char('\n'));
}

} // namespace port135::test
