// SPDX-License-Identifier: GPL-3.0-or-later
// How much of what a host says is kept. A host may say more: then that much is kept, and that more came is
// said (core::Incomplete::textCut).
#pragma once

#include "wire/bytes.h"

#include <limits>

namespace port135::wire {

constexpr std::size_t noLimit = std::numeric_limits<std::size_t>::max();

/// Bytes of an annotation: with its NUL it has at most 64 [C706 Appendix O: ept_max_annotation_size].
constexpr std::size_t mostAnnotation = 63;
/// Bytes of any other text: a DNS name has no more [RFC 1035 2.3.4], a named pipe neither.
constexpr std::size_t mostName = 255;
/// Bytes of a tower that are read: five floors with names of that length take a third of it.
constexpr std::size_t mostTower = 4096;
/// At most mostName bytes; `cut` is set where there were more.
inline std::string_view upToName(std::string_view text, bool &cut)
{
    if (text.size() <= mostName)
        return text;
    cut = true;
    std::size_t size = mostName;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80)
        --size; // no half character of UTF-8
    return text.substr(0, size > mostName - 4 ? size : mostName);
}

} // namespace port135::wire
