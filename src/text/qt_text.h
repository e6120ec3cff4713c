// SPDX-License-Identifier: GPL-3.0-or-later
// Between the texts of the std rooms and those of Qt.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <string_view>

namespace port135::text {

/// UTF-8.
inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Of our own words, which are ASCII.
inline QString fromLatin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

/// Valid as long as the bytes.
inline std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// Raw bytes of others as they may be shown: see core::escaped.
QString shown(std::string_view bytes, std::size_t limit = 4096);

/// The same of a text that a person typed, perhaps over several lines: on one.
QString shownOnOneLine(const QString &text, std::size_t limit = 4096);

} // namespace port135::text
