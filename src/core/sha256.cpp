// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sha256.h"

namespace port135::core {

Sha256::Digest sha256(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.end();
}

std::string hex(const Sha256::Digest &digest)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const auto byte : digest) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

} // namespace port135::core
