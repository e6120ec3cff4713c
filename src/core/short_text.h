// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are mostly short and come by the million.
#pragma once

#include <cassert>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string_view>
#include <utility>

namespace port135::core {

/// With new[].
char *copyOfLong(std::string_view text);

/// Bytes that are assigned as a whole and read as a std::string_view. Up to `inlineBytes` of them take no
/// memory beside the object, which has one byte more; std::string ends at 15, where the endpoints and
/// annotations of Windows begin. At most 4 GiB.
template <std::size_t inlineBytes>
class ShortText
{
public:
    ShortText() noexcept { clear(); }
    template <std::convertible_to<std::string_view> Text>
    requires(!std::same_as<Text, ShortText>) ShortText(const Text &text) { set(text); }
    ShortText(const ShortText &other)
    {
        if (other.isLong())
            set(other.view());
        else
            std::memcpy(m_bytes, other.m_bytes, sizeof m_bytes);
    }
    ShortText(ShortText &&other) noexcept { take(other); }
    ShortText &operator=(const ShortText &other)
    {
        if (this != &other)
            *this = ShortText(other);
        return *this;
    }
    ShortText &operator=(ShortText &&other) noexcept
    {
        if (this != &other) {
            release();
            take(other);
        }
        return *this;
    }
    /// `text` may be a part of this one.
    template <std::convertible_to<std::string_view> Text>
    requires(!std::same_as<Text, ShortText>) ShortText &operator=(const Text &text)
    {
        const std::string_view bytes(text);
        if (isLong() || bytes.size() > inlineBytes)
            return *this = ShortText(bytes);
        copyShort(m_bytes, bytes);
        m_bytes[inlineBytes] = static_cast<char>(inlineBytes - bytes.size());
        return *this;
    }
    ~ShortText() { release(); }

    operator std::string_view() const noexcept { return view(); }
    std::string_view view() const noexcept { return {data(), size()}; }
    const char *data() const noexcept { return isLong() ? longText().data : m_bytes; }
    std::size_t size() const noexcept { return isLong() ? longText().size : inlineBytes - mark(); }
    bool empty() const noexcept { return size() == 0; }
    /// Bytes of memory beside the object.
    std::size_t held() const noexcept { return isLong() ? longText().size : 0; }

    friend bool operator==(const ShortText &a, const std::convertible_to<std::string_view> auto &b) noexcept
    {
        return a.view() == std::string_view(b);
    }

private:
    struct Long
    {
        char *data;
        std::uint32_t size;
    };
    static_assert(inlineBytes % 8 == 7 && inlineBytes < 0xff && sizeof(Long::data) + sizeof(Long::size) < 16,
                  "the mark is the last byte, behind a Long");
    static constexpr unsigned char isLongMark = 0xff;

    /// By hand: memcpy() takes sixteen bytes at a time, and waits twice as long where they are not in the
    /// cache. Forwards, so that `from` may be a part of what `to` holds.
    static void copyShort(char *to, std::string_view from) noexcept
    {
        std::size_t i = 0;
        for (std::uint64_t word; i + sizeof word <= from.size(); i += sizeof word) {
            std::memcpy(&word, from.data() + i, sizeof word);
            std::memcpy(to + i, &word, sizeof word);
        }
        for (; i < from.size(); ++i)
            to[i] = from[i];
    }

    // The last byte is the mark: how many bytes are left, so that it is 0 for a full text.
    unsigned char mark() const noexcept { return static_cast<unsigned char>(m_bytes[inlineBytes]); }
    bool isLong() const noexcept { return mark() == isLongMark; }
    Long longText() const noexcept
    {
        Long text;
        std::memcpy(&text.data, m_bytes, sizeof text.data);
        std::memcpy(&text.size, m_bytes + sizeof text.data, sizeof text.size);
        return text;
    }
    void clear() noexcept
    {
        std::memset(m_bytes, 0, sizeof m_bytes);
        m_bytes[inlineBytes] = static_cast<char>(inlineBytes);
    }
    /// Of an object without memory of its own.
    void set(std::string_view text)
    {
        clear();
        if (text.size() <= inlineBytes) {
            copyShort(m_bytes, text);
            m_bytes[inlineBytes] = static_cast<char>(inlineBytes - text.size());
            return;
        }
        assert(text.size() <= std::numeric_limits<std::uint32_t>::max());
        const auto size = static_cast<std::uint32_t>(text.size());
        char *const bytes = copyOfLong(text);
        std::memcpy(m_bytes, &bytes, sizeof bytes);
        std::memcpy(m_bytes + sizeof bytes, &size, sizeof size);
        m_bytes[inlineBytes] = static_cast<char>(isLongMark);
    }
    void take(ShortText &other) noexcept
    {
        std::memcpy(m_bytes, other.m_bytes, sizeof m_bytes);
        other.clear();
    }
    void release() noexcept
    {
        if (isLong())
            delete[] longText().data;
    }

    alignas(8) char m_bytes[inlineBytes + 1];
};

} // namespace port135::core
