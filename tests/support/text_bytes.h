// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as the bytes of a file.
#pragma once

#include <QByteArray>
#include <QFile>

#include <string_view>

namespace port135::test {

inline QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// Empty where it cannot be read.
inline QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

inline bool write(const QString &file, const QByteArray &bytes)
{
    QFile opened(file);
    return opened.open(QIODevice::WriteOnly) && opened.write(bytes) == bytes.size();
}

} // namespace port135::test
