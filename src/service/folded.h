// SPDX-License-Identifier: GPL-3.0-or-later
// Words of Qt as filters compare them.
#pragma once

#include "core/letters.h"

#include <QString>

#include <algorithm>
#include <string>
#include <string_view>

namespace port135::service {

/// Lower case, UTF-8.
inline std::string folded(const QString &text)
{
    return text.toLower().toStdString();
}

/// The same of UTF-8.
inline std::string folded(std::string_view text)
{
    // Nearly all of it is ASCII, and there may be very much of it.
    if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return core::lowered(text);
    return folded(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

} // namespace port135::service
