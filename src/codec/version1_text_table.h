// SPDX-License-Identifier: GPL-3.0-or-later
// What blobs of version 1 have in common: texts and UUIDs that stand once, and times within reason.
#pragma once

#include "codec/blob.h"
#include "codec/item_limits.h"
#include "core/clock.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace port135::codec::version1 {

/// A text that came before was written as its number.
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
    const auto days = in.signedNumber();
    if (days < -mostDays || days > mostDays) {
        in.fail();
        return {};
    }
    return core::Date(std::chrono::days(static_cast<int>(days)));
}

} // namespace port135::codec::version1
