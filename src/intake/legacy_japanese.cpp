// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/legacy_japanese.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <iconv.h>
#endif

namespace port135::intake {

#ifdef _WIN32

std::optional<QString> fromCodePage932(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return QString();
    const auto *from = bytes.data();
    const int size = static_cast<int>(bytes.size());
    const int length = MultiByteToWideChar(932, MB_ERR_INVALID_CHARS, from, size, nullptr, 0);
    if (length <= 0)
        return std::nullopt;
    QString text(length, Qt::Uninitialized);
    MultiByteToWideChar(932, MB_ERR_INVALID_CHARS, from, size, reinterpret_cast<wchar_t *>(text.data()),
                        length);
    return text;
}

#else

std::optional<QString> fromCodePage932(QByteArrayView bytes)
{
    const auto converter = iconv_open("UTF-8", "CP932");
    if (converter == iconv_t(-1)) // NOLINT(performance-no-int-to-ptr): the value that the system gives
        return std::nullopt;
    QByteArray utf8(bytes.size() * 3 + 16, Qt::Uninitialized); // no character of it is longer
    QByteArray copy = bytes.toByteArray();
    char *from = copy.data();
    char *to = utf8.data();
    auto left = static_cast<std::size_t>(copy.size());
    auto room = static_cast<std::size_t>(utf8.size());
    const bool good = iconv(converter, &from, &left, &to, &room) != std::size_t(-1) && left == 0;
    iconv_close(converter);
    if (!good)
        return std::nullopt;
    utf8.truncate(to - utf8.data());
    return QString::fromUtf8(utf8);
}

#endif

} // namespace port135::intake
