// SPDX-License-Identifier: GPL-3.0-or-later
// What blobs of hosts have in common: texts and UUIDs that stand once, and times within reason.
#pragma once

#include "codec/blob.h"
#include "core/clock.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace port135::codec {

// Far above what a scan's own limits allow.
inline constexpr std::size_t mostEndpoints = 200'000;
inline constexpr std::size_t mostItems = 65'536;
inline constexpr std::size_t mostTextBytes = 32u << 20;

/// A text that came before is written as its number.
class TextTable
{
public:
    explicit TextTable(BlobWriter &out)
        : m_out(out)
    {
    }

    void put(std::string_view text)
    {
        const auto [entry, isNew] = m_numbers.try_emplace(text, m_numbers.size() + 1);
        m_out.number(isNew ? 0 : entry->second);
        if (isNew)
            m_out.text(text);
    }

    void put(const core::Uuid &uuid)
    {
        const auto [entry, isNew] = m_uuids.try_emplace(uuid, m_uuids.size() + 1);
        m_out.number(isNew ? 0 : entry->second);
        if (isNew)
            m_out.uuid(uuid);
    }

private:
    BlobWriter &m_out;
    std::unordered_map<std::string_view, std::uint64_t> m_numbers;
    std::unordered_map<core::Uuid, std::uint64_t> m_uuids;
};

class TextTableReader
{
public:
    explicit TextTableReader(BlobReader &in)
        : m_in(in)
    {
    }

    /// As long as the bytes that are read.
    std::string_view text()
    {
        const auto number = m_in.number(m_texts.size());
        const auto found =
            number == 0 ? m_texts.emplace_back(m_in.text()) : m_texts[static_cast<std::size_t>(number - 1)];
        // A long text that is meant a thousand times would be memory out of nothing.
        m_bytes += found.size();
        if (m_bytes <= mostTextBytes)
            return found;
        m_in.fail();
        return {};
    }

    core::Uuid uuid()
    {
        if (const auto number = m_in.number(m_uuids.size()); number != 0)
            return m_uuids[static_cast<std::size_t>(number - 1)];
        return m_uuids.emplace_back(m_in.uuid());
    }

private:
    BlobReader &m_in;
    std::size_t m_bytes = 0; ///< handed out
    std::vector<std::string_view> m_texts;
    std::vector<core::Uuid> m_uuids;
};

template <typename Clock, typename Step>
void put(BlobWriter &out, std::chrono::time_point<Clock, Step> time)
{
    out.signedNumber(time.time_since_epoch().count());
}

/// No calendar function overflows on so many steps: some 140,000 years for milliseconds.
inline constexpr std::int64_t mostSteps = std::int64_t(1) << 52;

/// A number of steps within mostSteps.
template <typename Duration>
Duration duration(BlobReader &in)
{
    const auto count = in.signedNumber();
    if (count < -mostSteps || count > mostSteps) {
        in.fail();
        return Duration(0);
    }
    return Duration(static_cast<typename Duration::rep>(count));
}

inline core::Timestamp timestamp(BlobReader &in)
{
    return core::Timestamp(duration<std::chrono::milliseconds>(in));
}

inline core::Date date(BlobReader &in)
{
    constexpr std::int64_t most = 10'000'000; // days: std::chrono::year goes to 32767
    const auto days = in.signedNumber();
    if (days < -most || days > most) {
        in.fail();
        return {};
    }
    return core::Date(std::chrono::days(static_cast<int>(days)));
}

} // namespace port135::codec
