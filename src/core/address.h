// SPDX-License-Identifier: GPL-3.0-or-later
// An IPv4 or IPv6 address as a small value: ordered, hashable, free of any socket library.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace port135::core {

class Address
{
public:
    using Bytes = std::array<std::uint8_t, 16>;

    /// 0.0.0.0
    constexpr Address() = default;

    /// `value` in host byte order: 0x7f000001 is 127.0.0.1.
    static constexpr Address v4(std::uint32_t value)
    {
        Address address;
        for (int i = 0; i < 4; ++i)
            address.m_bytes[i] = static_cast<std::uint8_t>(value >> (24 - 8 * i));
        return address;
    }

    /// `bytes` in network order; `scope` is the interface index of a link-local address, 0 for none.
    static constexpr Address v6(const Bytes &bytes, std::uint32_t scope = 0)
    {
        Address address;
        address.m_bytes = bytes;
        address.m_scope = scope;
        address.m_isV6 = true;
        return address;
    }

    /// In place of an address that is not known: of a name that did not resolve. `number` (from 1 on) tells
    /// several of them apart. No text stands for it, and nothing is ever sent there.
    static constexpr Address none(std::uint32_t number) { return v6({}, number); }
    constexpr bool isNone() const { return m_isV6 && m_scope != 0 && m_bytes == Bytes{}; }

    /// Strict dotted quad (no octal, no short forms) or RFC 4291 text with an optional zone: a number, or
    /// a name that is remembered (`fe80::1%2`; see zone_names.h). Nothing else: no port, no brackets, no
    /// spaces.
    static std::optional<Address> parse(std::string_view text);

    constexpr bool isV4() const { return !m_isV6; }
    constexpr bool isV6() const { return m_isV6; }

    /// Host byte order; only for isV4().
    constexpr std::uint32_t toV4() const
    {
        return std::uint32_t(m_bytes[0]) << 24 | std::uint32_t(m_bytes[1]) << 16
            | std::uint32_t(m_bytes[2]) << 8 | m_bytes[3];
    }

    /// Network order; the first four count for isV4().
    constexpr const Bytes &bytes() const { return m_bytes; }
    constexpr std::uint32_t scope() const { return m_scope; }

    /// ::ffff:a.b.c.d as a.b.c.d, everything else as it is: so that no guard is passed by another spelling.
    Address unmapped() const;

    bool isLoopback() const;
    bool isLinkLocal() const;
    bool isMulticast() const;
    bool isUnspecified() const;
    /// Neither private, loopback, link-local, shared (100.64/10), documentation nor reserved: the scope
    /// guard's question [IANA special-purpose registries, RFC 6890].
    bool isPublic() const;

    /// Dotted quad or RFC 5952 text, with %scope where there is one: the name that was typed for it, else the
    /// number. Empty for none().
    std::string toString() const;

    friend constexpr bool operator==(const Address &, const Address &) = default;
    /// IPv4 before IPv6, then by number.
    friend constexpr std::strong_ordering operator<=>(const Address &a, const Address &b)
    {
        if (auto c = a.m_isV6 <=> b.m_isV6; c != 0)
            return c;
        if (auto c = a.m_bytes <=> b.m_bytes; c != 0)
            return c;
        return a.m_scope <=> b.m_scope;
    }

private:
    Bytes m_bytes{};
    std::uint32_t m_scope = 0;
    bool m_isV6 = false;
};

/// The addresses at which isPublic() may change, ascending, beginning with the first address of each family:
/// from one of them up to the next, isPublic() is the same. (IPv4-mapped IPv6 aside: see Address::unmapped.)
std::vector<Address> publicEdges();

} // namespace port135::core

template <>
struct std::hash<port135::core::Address>
{
    std::size_t operator()(const port135::core::Address &address) const noexcept
    {
        // FNV-1a: short, and spreads neighbouring addresses.
        std::uint64_t h = 1469598103934665603ULL;
        for (auto byte : address.bytes())
            h = (h ^ byte) * 1099511628211ULL;
        return static_cast<std::size_t>((h ^ address.scope()) * 1099511628211ULL);
    }
};
