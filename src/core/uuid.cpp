// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuid.h"

namespace port135::core {

std::string Uuid::toString() const
{
    static constexpr char hex[] = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    const auto put = [&text](std::uint64_t value, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
            text += hex[value >> shift & 0xf];
    };
    put(timeLow, 8);
    text += '-';
    put(timeMid, 4);
    text += '-';
    put(timeHiAndVersion, 4);
    text += '-';
    for (std::size_t i = 0; i < clockSeqAndNode.size(); ++i) {
        if (i == 2)
            text += '-';
        put(clockSeqAndNode[i], 2);
    }
    return text;
}

} // namespace port135::core
