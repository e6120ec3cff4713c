// SPDX-License-Identifier: GPL-3.0-or-later
// A writer of JSON with short ways for what the contract is made of: fixed keys, plain ASCII, text from the
// network. It trusts its callers, who open and close in order; what has to be escaped, and floating-point
// numbers, are RapidJSON's. For the .cpp files of this room only.
#pragma once

#include "core/ascii.h"
#include "core/escape.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <QString>

#include <array>
#include <cassert>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace port135::report {

/// Bytes from the network that have to be made harmless before they are written.
inline bool needsEscape(std::string_view bytes)
{
    return bytes.size() > 4096 || !core::isPrintableAscii(bytes);
}

class JsonWriter
{
public:
    explicit JsonWriter(rapidjson::StringBuffer &buffer)
        : m_buffer(buffer)
    {
    }

    void StartObject() { open('{'); }
    void EndObject() { close('}'); }
    void StartArray() { open('['); }
    void EndArray() { close(']'); }
    void Null() { value("null"); }
    void Bool(bool is) { value(is ? "true" : "false"); }
    void Int(int number) { integer(number); }
    void Int64(std::int64_t number) { integer(number); }
    void Uint(unsigned number) { integer(number); }
    void Uint64(std::uint64_t number) { integer(number); }
    void Double(double number)
    {
        room(0);
        rapidjson::Writer<rapidjson::StringBuffer>(m_buffer).Double(number);
    }

    /// `quoted` is a key with its quotation marks.
    void key(std::string_view quoted) { copy(room(quoted.size()), quoted); }
    void Key(const char *text, std::size_t size) { utf8({text, size}); }
    /// A finished value.
    void value(std::string_view json) { copy(room(json.size()), json); }
    /// Room for a finished value of at most `most` bytes, to be written at once; end() says where it ends.
    char *begin(std::size_t most)
    {
        char *const to = room(most);
        m_end = to + most;
        return to;
    }
    void end(const char *end) { m_buffer.Pop(static_cast<std::size_t>(m_end - end)); }
    /// Of the product's own: printable ASCII without quotation mark or backslash.
    void word(std::string_view ascii)
    {
        char *to = room(ascii.size() + 2);
        *to = '"';
        copy(to + 1, ascii);
        to[ascii.size() + 1] = '"';
    }
    /// Of the product's own or made by us: valid UTF-8.
    void utf8(std::string_view text)
    {
        if (core::isPlain(text))
            return word(text);
        room(0);
        rapidjson::Writer<rapidjson::StringBuffer>(m_buffer).String(
            text.data(), static_cast<rapidjson::SizeType>(text.size()));
    }
    void text(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        utf8({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    }
    /// Bytes from the network, made harmless.
    void foreign(std::string_view bytes)
    {
        if (needsEscape(bytes))
            utf8(core::escaped(bytes));
        else
            utf8(bytes);
    }
    /// null where there is nothing.
    void foreignOrNull(std::string_view bytes) { bytes.empty() ? Null() : foreign(bytes); }
    void wordOrNull(std::string_view ascii) { ascii.empty() ? Null() : word(ascii); }
    /// Exact decimal: thousandths as units, with `least` to three digits after the point.
    void thousandths(std::int64_t value, int least)
    {
        char digits[32];
        char *to = digits;
        if (value < 0)
            *to++ = '-';
        const auto size =
            value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
        to = std::to_chars(to, digits + sizeof digits, size / 1000).ptr;
        const auto rest = static_cast<unsigned>(size % 1000);
        *to++ = '.';
        *to++ = static_cast<char>('0' + rest / 100);
        *to++ = static_cast<char>('0' + rest / 10 % 10);
        *to++ = static_cast<char>('0' + rest % 10);
        for (int places = 3; places > least && to[-1] == '0'; --places)
            --to;
        this->value({digits, static_cast<std::size_t>(to - digits)});
    }

private:
    struct Level
    {
        bool isArray = false;
        std::size_t count = 0; ///< of elements; of an object's keys and values together
    };
    static constexpr std::size_t mostLevels = 32;

    /// Room for the next key or value, behind what parts it from the one before.
    char *room(std::size_t size)
    {
        auto &level = m_levels[m_depth];
        const bool isFirst = level.count == 0;
        char *to = m_buffer.Push(size + (isFirst ? 0 : 1));
        if (!isFirst)
            *to++ = level.isArray || level.count % 2 == 0 ? ',' : ':';
        ++level.count;
        return to;
    }
    void open(char bracket)
    {
        *room(1) = bracket;
        assert(m_depth + 1 < mostLevels);
        m_levels[++m_depth] = {bracket == '[', 0};
    }
    void close(char bracket)
    {
        assert(m_depth > 0);
        *m_buffer.Push(1) = bracket;
        --m_depth;
    }
    void integer(std::integral auto number)
    {
        char digits[24];
        const auto *end = std::to_chars(digits, digits + sizeof digits, number).ptr;
        value({digits, static_cast<std::size_t>(end - digits)});
    }
    static void copy(char *to, std::string_view from)
    {
        if (!from.empty())
            std::memcpy(to, from.data(), from.size());
    }

    rapidjson::StringBuffer &m_buffer;
    char *m_end = nullptr; ///< of the room of begin()
    std::array<Level, mostLevels> m_levels;
    std::size_t m_depth = 0;
};

/// A text as a finished value. `utf8` is valid UTF-8.
inline std::string jsonOf(std::string_view utf8)
{
    rapidjson::StringBuffer buffer;
    JsonWriter(buffer).utf8(utf8);
    return {buffer.GetString(), buffer.GetSize()};
}

} // namespace port135::report
