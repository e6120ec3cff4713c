// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address.h"

#include "core/zone_names.h"

#include <algorithm>
#include <charconv>

namespace port135::core {
namespace {

std::optional<std::uint32_t> parseDottedQuad(std::string_view text)
{
    std::uint32_t value = 0;
    for (int octet = 0; octet < 4; ++octet) {
        if (octet > 0) {
            if (text.empty() || text.front() != '.')
                return std::nullopt;
            text.remove_prefix(1);
        }
        unsigned part = 0;
        const auto end = std::find_if(text.begin(), text.end(), [](char c) { return c < '0' || c > '9'; });
        const auto length = static_cast<std::size_t>(end - text.begin());
        if (length == 0 || length > 3
            || (length > 1 && text.front() == '0')) // 010 is octal to some: refuse it
            return std::nullopt;
        std::from_chars(text.data(), text.data() + length, part);
        if (part > 255)
            return std::nullopt;
        value = value << 8 | part;
        text.remove_prefix(length);
    }
    return text.empty() ? std::optional(value) : std::nullopt;
}

/// One side of "::", as groups; a trailing dotted quad counts as two.
bool parseGroups(std::string_view text, std::array<std::uint16_t, 8> &groups, std::size_t &count)
{
    count = 0;
    if (text.empty())
        return true;
    while (true) {
        const auto colon = text.find(':');
        const auto part = text.substr(0, colon);
        if (count == 8)
            return false;
        if (part.find('.') != part.npos) {
            const auto quad = parseDottedQuad(part);
            if (!quad || colon != text.npos || count > 6)
                return false;
            groups[count++] = static_cast<std::uint16_t>(*quad >> 16);
            groups[count++] = static_cast<std::uint16_t>(*quad);
            return true;
        }
        if (part.empty() || part.size() > 4)
            return false;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), groups[count], 16);
        if (error != std::errc{} || end != part.data() + part.size())
            return false;
        ++count;
        if (colon == text.npos)
            return true;
        text.remove_prefix(colon + 1);
    }
}

std::optional<Address::Bytes> parseV6(std::string_view text)
{
    std::array<std::uint16_t, 8> head{};
    std::array<std::uint16_t, 8> tail{};
    std::size_t headCount = 0;
    std::size_t tailCount = 0;
    const auto gap = text.find("::");
    if (gap == text.npos) {
        if (!parseGroups(text, head, headCount) || headCount != 8)
            return std::nullopt;
    } else {
        const auto before = text.substr(0, gap);
        if (before.find('.') != before.npos || !parseGroups(before, head, headCount)
            || !parseGroups(text.substr(gap + 2), tail, tailCount) || headCount + tailCount > 7)
            return std::nullopt;
        std::copy_n(tail.begin(), tailCount, head.end() - static_cast<std::ptrdiff_t>(tailCount));
    }
    Address::Bytes bytes;
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[2 * i] = static_cast<std::uint8_t>(head[i] >> 8);
        bytes[2 * i + 1] = static_cast<std::uint8_t>(head[i]);
    }
    return bytes;
}

struct Prefix
{
    std::uint32_t network;
    int bits;
};

// What is not public: RFC 6890 and the IANA IPv4 special-purpose registry.
constexpr Prefix notPublicV4[] = {
    {0x00000000, 8}, // this network
    {0x0a000000, 8}, // private
    {0x64400000, 10}, // shared (carrier-grade NAT)
    {0x7f000000, 8}, // loopback
    {0xa9fe0000, 16}, // link-local
    {0xac100000, 12}, // private
    {0xc0000000, 24}, // IETF protocol assignments
    {0xc0000200, 24}, // documentation
    {0xc0a80000, 16}, // private
    {0xc6120000, 15}, // benchmarking
    {0xc6336400, 24}, // documentation
    {0xcb007100, 24}, // documentation
    {0xe0000000, 3}, // multicast, reserved, broadcast
};

struct V6Block
{
    std::array<std::uint8_t, 16> network;
    std::size_t bits;
    bool isPublic;
};

// Only 2000::/3 is global unicast; the more specific block is the later one. Blocks that embed IPv4, as
// 2002::/16 does, may lead to any IPv4 address.
constexpr V6Block v6Blocks[] = {
    {{}, 96, true}, // IPv4-compatible: tunnelled
    {{}, 127, false}, // unspecified, loopback
    {{0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96, true}, // translated to IPv4 (RFC 7915)
    {{0, 0x64, 0xff, 0x9b}, 96, true}, // translated to IPv4 (RFC 6052)
    {{0, 0x64, 0xff, 0x9b, 0, 1}, 48, true}, // translated to IPv4 (RFC 8215)
    {{0x20}, 3, true}, // global unicast
    {{0x20, 0x01, 0x0d, 0xb8}, 32, false}, // documentation
};

bool contains(const V6Block &block, const Address::Bytes &bytes)
{
    for (std::size_t bit = 0; bit < block.bits; ++bit) {
        if ((block.network[bit / 8] ^ bytes[bit / 8]) >> (7 - bit % 8) & 1)
            return false;
    }
    return true;
}

} // namespace

std::optional<Address> Address::parse(std::string_view text)
{
    if (const auto quad = parseDottedQuad(text))
        return v4(*quad);
    std::uint32_t scope = 0;
    if (const auto percent = text.find('%'); percent != text.npos) {
        const auto zone = text.substr(percent + 1);
        const auto [end, error] = std::from_chars(zone.data(), zone.data() + zone.size(), scope);
        if (zone.empty() || error != std::errc{} || end != zone.data() + zone.size()) {
            const auto known = zoneIndex(zone);
            if (!known)
                return std::nullopt;
            scope = *known;
        }
        text = text.substr(0, percent);
    }
    const auto bytes = parseV6(text);
    if (!bytes)
        return std::nullopt;
    const auto address = v6(*bytes, scope);
    // "::%2" would be what stands for an address that is not known.
    return address.isNone() ? std::nullopt : std::optional(address);
}

Address Address::unmapped() const
{
    static constexpr std::uint8_t prefix[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (!m_isV6 || !std::equal(std::begin(prefix), std::end(prefix), m_bytes.begin()))
        return *this;
    Address result;
    std::copy_n(m_bytes.begin() + 12, 4, result.m_bytes.begin());
    return result;
}

bool Address::isLoopback() const
{
    if (isV4())
        return m_bytes[0] == 127;
    return std::all_of(m_bytes.begin(), m_bytes.end() - 1, [](auto b) { return b == 0; }) && m_bytes[15] == 1;
}

bool Address::isLinkLocal() const
{
    return isV4() ? m_bytes[0] == 169 && m_bytes[1] == 254
                  : m_bytes[0] == 0xfe && (m_bytes[1] & 0xc0) == 0x80;
}

bool Address::isMulticast() const
{
    return isV4() ? m_bytes[0] >> 4 == 0xe : m_bytes[0] == 0xff;
}

bool Address::isUnspecified() const
{
    return std::all_of(m_bytes.begin(), m_bytes.end(), [](auto b) { return b == 0; });
}

bool Address::isPublic() const
{
    const Address plain = unmapped();
    if (plain.isV4()) {
        const auto value = plain.toV4();
        return std::none_of(std::begin(notPublicV4), std::end(notPublicV4), [value](const Prefix &prefix) {
            return (value ^ prefix.network) >> (32 - prefix.bits) == 0;
        });
    }
    bool result = false;
    for (const auto &block : v6Blocks) {
        if (contains(block, m_bytes))
            result = block.isPublic;
    }
    return result;
}

std::vector<Address> publicEdges()
{
    std::vector<Address> edges{Address{}, Address::v6({})};
    for (const auto &prefix : notPublicV4) {
        edges.push_back(Address::v4(prefix.network));
        const auto end = prefix.network + (std::uint32_t(1) << (32 - prefix.bits));
        edges.push_back(Address::v4(end)); // wraps to 0.0.0.0, an edge already, behind the last block
    }
    for (const auto &block : v6Blocks) {
        Address::Bytes bytes{};
        std::copy(block.network.begin(), block.network.end(), bytes.begin());
        edges.push_back(Address::v6(bytes));
        // The first address behind the block: one more in its last bit, with carry.
        unsigned carry = 1u << (7 - (block.bits - 1) % 8);
        for (auto i = (block.bits - 1) / 8 + 1; i-- > 0 && carry != 0; carry >>= 8) {
            carry += bytes[i];
            bytes[i] = static_cast<std::uint8_t>(carry);
        }
        edges.push_back(Address::v6(bytes));
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

std::string Address::toString() const
{
    if (isNone())
        return {};
    if (isV4()) {
        char text[16];
        char *out = text;
        for (int i = 0; i < 4; ++i) {
            if (i > 0)
                *out++ = '.';
            out = std::to_chars(out, std::end(text), m_bytes[i]).ptr;
        }
        return {text, out};
    }
    std::array<unsigned, 8> groups{};
    for (std::size_t i = 0; i < 8; ++i)
        groups[i] = unsigned(m_bytes[2 * i]) << 8 | m_bytes[2 * i + 1];
    // RFC 5952: the first longest run of two or more zero groups becomes "::".
    std::size_t best = 8;
    std::size_t bestLength = 1;
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t length = 0;
        while (i + length < 8 && groups[i + length] == 0)
            ++length;
        if (length > bestLength) {
            best = i;
            bestLength = length;
        }
        i += length;
    }
    std::string text;
    for (std::size_t i = 0; i < 8;) {
        if (i == best) {
            text += "::";
            i += bestLength;
            continue;
        }
        if (!text.empty() && text.back() != ':')
            text += ':';
        char digits[4];
        text.append(digits, std::to_chars(digits, std::end(digits), groups[i], 16).ptr);
        ++i;
    }
    if (m_scope != 0) {
        const auto zone = zoneName(m_scope);
        text += '%' + (zone.empty() ? std::to_string(m_scope) : zone);
    }
    return text;
}

} // namespace port135::core
