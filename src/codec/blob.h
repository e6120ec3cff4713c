// SPDX-License-Identifier: GPL-3.0-or-later
// Compact bytes for what is stored and sent: whole numbers of any size in as few bytes as they need, and
// strings with their length. What is read comes from a file that anybody may have written.
#pragma once

#include "core/address.h"
#include "core/uuid.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace port135::codec {

class BlobWriter
{
public:
    /// LEB128: 7 bits a byte, the lowest first.
    void number(std::uint64_t value);
    /// Small ones of either sign take few bytes.
    void signedNumber(std::int64_t value);
    void flag(bool value) { number(value ? 1 : 0); }
    void text(std::string_view bytes);
    /// Without a length.
    void raw(std::string_view bytes) { m_bytes.append(bytes); }
    void uuid(const core::Uuid &uuid);
    void address(const core::Address &address);

    template <typename Enum>
    void enumerator(Enum value)
    {
        number(static_cast<std::uint64_t>(value));
    }
    /// Empty, or what `write` writes of the value.
    template <typename Value, typename Write>
    void optional(const std::optional<Value> &value, Write write)
    {
        flag(value.has_value());
        if (value)
            write(*value);
    }

    /// What `write` writes, after its length.
    template <typename Write>
    void framed(Write write)
    {
        const auto start = m_bytes.size();
        write();
        frame(start);
    }

    const std::string &bytes() const & { return m_bytes; }
    std::string bytes() && { return std::move(m_bytes); }

private:
    void frame(std::size_t start);

    std::string m_bytes;
};

/// A failure sticks: then every further value is 0 or empty, and ok() is false.
class BlobReader
{
public:
    explicit BlobReader(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    std::uint64_t number();
    /// Fails where it is larger than `most`.
    std::uint64_t number(std::uint64_t most);
    std::int64_t signedNumber();
    bool flag() { return number(1) != 0; }
    std::string_view text();
    /// The next `size` bytes.
    std::string_view raw(std::size_t size);
    core::Uuid uuid();
    core::Address address();
    /// How many elements follow, each of at least `least` bytes: never more than there can be.
    std::size_t count(std::size_t least, std::size_t most);

    template <typename Integer>
    Integer integer()
    {
        return static_cast<Integer>(number(std::numeric_limits<Integer>::max()));
    }
    template <typename Enum>
    Enum enumerator(Enum last)
    {
        return static_cast<Enum>(number(static_cast<std::uint64_t>(last)));
    }
    template <typename Read>
    auto optional(Read read) -> std::optional<decltype(read())>
    {
        if (!flag())
            return std::nullopt;
        return read();
    }

    void fail();
    bool ok() const { return !m_failed; }
    /// Bytes that are left; 0 after a failure.
    std::size_t left() const { return m_rest.size(); }
    /// Nothing failed, and nothing is left over.
    bool isComplete() const { return !m_failed && m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_failed = false;
};

/// A key whose bytes sort as addresses do: IPv4 before IPv6, then by number, then by zone.
std::string addressKey(const core::Address &address);
/// Empty where the bytes are no such key.
std::optional<core::Address> addressOfKey(std::string_view key);

} // namespace port135::codec
