// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/blob.h"

#include <algorithm>

namespace port135::codec {
namespace {

constexpr char familyV4 = 4;
constexpr char familyV6 = 6;

void appendBigEndian(std::string &bytes, std::uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<char>(value >> shift));
}

std::uint32_t bigEndian(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (const char byte : bytes.substr(0, 4))
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

} // namespace

void BlobWriter::number(std::uint64_t value)
{
    while (value >= 0x80) {
        m_bytes.push_back(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    m_bytes.push_back(static_cast<char>(value));
}

void BlobWriter::frame(std::size_t start)
{
    BlobWriter length;
    length.number(m_bytes.size() - start);
    m_bytes.insert(start, length.m_bytes); // mostly one byte
}

void BlobWriter::signedNumber(std::int64_t value)
{
    const auto bits = static_cast<std::uint64_t>(value);
    number(value < 0 ? ~(bits << 1) : bits << 1);
}

void BlobWriter::text(std::string_view bytes)
{
    number(bytes.size());
    m_bytes.append(bytes);
}

void BlobWriter::uuid(const core::Uuid &uuid)
{
    appendBigEndian(m_bytes, uuid.timeLow);
    appendBigEndian(m_bytes, std::uint32_t(uuid.timeMid) << 16 | uuid.timeHiAndVersion);
    for (const auto byte : uuid.clockSeqAndNode)
        m_bytes.push_back(static_cast<char>(byte));
}

void BlobWriter::address(const core::Address &address)
{
    text(addressKey(address));
}

std::uint64_t BlobReader::number()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; !m_rest.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(m_rest.front());
        if (shift == 63 && byte > 1)
            break; // more than 64 bits
        m_rest.remove_prefix(1);
        value |= std::uint64_t(byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
    fail();
    return 0;
}

std::uint64_t BlobReader::number(std::uint64_t most)
{
    const auto value = number();
    if (value <= most)
        return value;
    fail();
    return 0;
}

std::int64_t BlobReader::signedNumber()
{
    const auto bits = number();
    return static_cast<std::int64_t>((bits & 1) != 0 ? ~(bits >> 1) : bits >> 1);
}

std::string_view BlobReader::text()
{
    return raw(static_cast<std::size_t>(number(m_rest.size())));
}

std::string_view BlobReader::raw(std::size_t size)
{
    if (size > m_rest.size()) {
        fail();
        return {};
    }
    const auto bytes = m_rest.substr(0, size);
    m_rest.remove_prefix(bytes.size());
    return bytes;
}

core::Uuid BlobReader::uuid()
{
    if (m_rest.size() < 16) {
        fail();
        return {};
    }
    core::Uuid uuid;
    uuid.timeLow = bigEndian(m_rest);
    const auto middle = bigEndian(m_rest.substr(4));
    uuid.timeMid = static_cast<std::uint16_t>(middle >> 16);
    uuid.timeHiAndVersion = static_cast<std::uint16_t>(middle);
    for (std::size_t i = 0; i < 8; ++i)
        uuid.clockSeqAndNode[i] = static_cast<std::uint8_t>(m_rest[8 + i]);
    m_rest.remove_prefix(16);
    return uuid;
}

core::Address BlobReader::address()
{
    if (const auto found = addressOfKey(text()))
        return *found;
    fail();
    return {};
}

std::size_t BlobReader::count(std::size_t least, std::size_t most)
{
    return static_cast<std::size_t>(number(std::min(most, m_rest.size() / least)));
}

void BlobReader::fail()
{
    m_failed = true;
    m_rest = {};
}

std::string addressKey(const core::Address &address)
{
    std::string key;
    if (address.isV4()) {
        key.push_back(familyV4);
        appendBigEndian(key, address.toV4());
    } else {
        key.push_back(familyV6);
        for (const auto byte : address.bytes())
            key.push_back(static_cast<char>(byte));
        appendBigEndian(key, address.scope());
    }
    return key;
}

std::optional<core::Address> addressOfKey(std::string_view key)
{
    if (key.size() == 5 && key[0] == familyV4)
        return core::Address::v4(bigEndian(key.substr(1)));
    if (key.size() == 21 && key[0] == familyV6) {
        core::Address::Bytes bytes{};
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<std::uint8_t>(key[1 + i]);
        return core::Address::v6(bytes, bigEndian(key.substr(17)));
    }
    return std::nullopt;
}

} // namespace port135::codec
