// SPDX-License-Identifier: GPL-3.0-or-later
// RapidJSON's writer with short ways for what the contract is made of: fixed keys, plain ASCII, text from the
// network. For the .cpp files of this room only.
#pragma once

#include "core/ascii.h"
#include "core/escape.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <QString>

#include <charconv>
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

class JsonWriter : public rapidjson::Writer<rapidjson::StringBuffer>
{
public:
    using Base = rapidjson::Writer<rapidjson::StringBuffer>;

    explicit JsonWriter(rapidjson::StringBuffer &buffer)
        : Base(buffer)
    {
    }

    /// `quoted` is a key with its quotation marks.
    void key(std::string_view quoted) { finished(quoted, rapidjson::kStringType); }
    /// A finished value.
    void value(std::string_view json) { finished(json, rapidjson::kObjectType); }
    /// Room for a finished value of at most `most` bytes, to be written at once; end() says where it ends.
    char *begin(std::size_t most)
    {
        Prefix(rapidjson::kObjectType);
        m_end = os_->Push(most) + most;
        return m_end - most;
    }
    void end(const char *end) { os_->Pop(static_cast<std::size_t>(m_end - end)); }
    /// Of the product's own: printable ASCII without quotation mark or backslash.
    void word(std::string_view ascii)
    {
        Prefix(rapidjson::kStringType);
        char *to = os_->Push(ascii.size() + 2);
        *to = '"';
        copy(to + 1, ascii);
        to[ascii.size() + 1] = '"';
    }
    /// Of the product's own or made by us: valid UTF-8.
    void utf8(std::string_view text)
    {
        if (core::isPlain(text))
            word(text);
        else
            String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
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
    void foreignOrNull(std::string_view bytes) { bytes.empty() ? void(Null()) : foreign(bytes); }
    void wordOrNull(std::string_view ascii) { ascii.empty() ? void(Null()) : word(ascii); }
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
        finished({digits, static_cast<std::size_t>(to - digits)}, rapidjson::kNumberType);
    }

private:
    char *m_end = nullptr; ///< of the room of begin()

    void finished(std::string_view json, rapidjson::Type type)
    {
        Prefix(type);
        copy(os_->Push(json.size()), json);
    }
    static void copy(char *to, std::string_view from)
    {
        if (!from.empty())
            std::memcpy(to, from.data(), from.size());
    }
};

/// A text as a finished value. `utf8` is valid UTF-8.
inline std::string jsonOf(std::string_view utf8)
{
    rapidjson::StringBuffer buffer;
    JsonWriter(buffer).utf8(utf8);
    return {buffer.GetString(), buffer.GetSize()};
}

} // namespace port135::report
