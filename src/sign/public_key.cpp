// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/key.h"

namespace port135::sign {
namespace {

constexpr std::string_view prefix = "ed25519:";
constexpr std::string_view digits = "0123456789abcdef";

} // namespace

std::string PublicKey::text() const
{
    std::string text(prefix);
    for (const auto byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

std::optional<PublicKey> PublicKey::parse(std::string_view text)
{
    PublicKey key;
    if (!text.starts_with(prefix) || text.size() != prefix.size() + 2 * key.bytes.size())
        return std::nullopt;
    text.remove_prefix(prefix.size());
    for (std::size_t i = 0; i < key.bytes.size(); ++i) {
        const auto high = digits.find(text[2 * i]);
        const auto low = digits.find(text[2 * i + 1]);
        if (high == digits.npos || low == digits.npos)
            return std::nullopt;
        key.bytes[i] = static_cast<std::uint8_t>(high << 4 | low);
    }
    return key;
}

} // namespace port135::sign
