// SPDX-License-Identifier: GPL-3.0-or-later
// A DCE UUID by its fields [C706 Appendix A]: the first three change byte order with a PDU's data
// representation.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace port135::core {

struct Uuid
{
    std::uint32_t timeLow = 0;
    std::uint16_t timeMid = 0;
    std::uint16_t timeHiAndVersion = 0;
    std::array<std::uint8_t, 8> clockSeqAndNode{};

    /// 8-4-4-4-12 hexadecimal digits of either case, no braces.
    static constexpr std::optional<Uuid> parse(std::string_view text);

    constexpr bool isNil() const { return *this == Uuid{}; }
    /// Lower case, as everywhere in output.
    std::string toString() const;

    friend constexpr bool operator==(const Uuid &a, const Uuid &b)
    {
        if (std::is_constant_evaluated())
            return (a <=> b) == 0;
        return std::memcmp(&a, &b, sizeof a) == 0; // two comparisons: the default one calls for the array
    }
    friend constexpr auto operator<=>(const Uuid &, const Uuid &) = default;
};

static_assert(std::has_unique_object_representations_v<Uuid>, "compared as bytes");

constexpr std::optional<Uuid> Uuid::parse(std::string_view text)
{
    if (text.size() != 36)
        return std::nullopt;
    std::array<std::uint8_t, 16> bytes{};
    std::size_t digits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != '-')
                return std::nullopt;
            continue;
        }
        const int value = c >= '0' && c <= '9' ? c - '0'
            : c >= 'a' && c <= 'f'             ? c - 'a' + 10
            : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                               : -1;
        if (value < 0)
            return std::nullopt;
        bytes[digits / 2] = static_cast<std::uint8_t>(bytes[digits / 2] << 4 | value);
        ++digits;
    }
    Uuid uuid;
    uuid.timeLow = std::uint32_t(bytes[0]) << 24 | std::uint32_t(bytes[1]) << 16
        | std::uint32_t(bytes[2]) << 8 | bytes[3];
    uuid.timeMid = static_cast<std::uint16_t>(bytes[4] << 8 | bytes[5]);
    uuid.timeHiAndVersion = static_cast<std::uint16_t>(bytes[6] << 8 | bytes[7]);
    for (std::size_t i = 0; i < 8; ++i)
        uuid.clockSeqAndNode[i] = bytes[8 + i];
    return uuid;
}

inline namespace literals {

/// "e1af8308-5d1f-11c9-91a4-08002b14a0fa"_uuid; a wrong literal does not compile.
consteval Uuid operator""_uuid(const char *text, std::size_t length)
{
    return Uuid::parse({text, length}).value();
}

} // namespace literals
} // namespace port135::core

template <>
struct std::hash<port135::core::Uuid>
{
    std::size_t operator()(const port135::core::Uuid &uuid) const noexcept
    {
        std::uint64_t h =
            std::uint64_t(uuid.timeLow) << 32 | std::uint64_t(uuid.timeMid) << 16 | uuid.timeHiAndVersion;
        std::uint64_t node = 0;
        for (auto byte : uuid.clockSeqAndNode)
            node = node << 8 | byte;
        h = (h ^ (node * 0x9e3779b97f4a7c15ULL)) * 0xbf58476d1ce4e5b9ULL;
        return static_cast<std::size_t>(h ^ (h >> 29));
    }
};
