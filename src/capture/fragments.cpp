// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/fragments.h"

#include <algorithm>

namespace port135::capture {

bool Fragments::add(Datagram &fragment)
{
    const auto end = std::size_t(fragment.offset) + fragment.payload.size();
    // A fragment that was cut can never make anything whole.
    if (end > largest || fragment.payload.empty() || fragment.payload.size() < fragment.length)
        return false;
    auto open = std::find_if(m_open.begin(), m_open.end(), [&](const Open &o) {
        return o.identification == fragment.identification && o.transport == fragment.transport
            && o.source == fragment.source && o.destination == fragment.destination;
    });
    if (open == m_open.end()) {
        if (m_open.size() == mostDatagrams) {
            m_open.pop_back();
            ++m_lost;
        }
        m_open.push_front({fragment.source,
                           fragment.destination,
                           fragment.transport,
                           fragment.identification,
                           {},
                           {},
                           0,
                           0});
        open = m_open.begin();
    }
    if (open->bytes.size() < end) {
        open->bytes.resize(end);
        open->blocks.resize((end + 7) / 8);
    }
    for (std::size_t at = fragment.offset; at < end; at += 8) {
        if (open->blocks[at / 8])
            continue;
        open->blocks[at / 8] = true;
        const auto count = std::min<std::size_t>(8, end - at);
        std::copy_n(fragment.payload.begin() + std::ptrdiff_t(at - fragment.offset), count,
                    open->bytes.begin() + std::ptrdiff_t(at));
    }
    if (!fragment.moreFragments)
        open->length = std::uint32_t(end);
    if (open->length == 0 || open->bytes.size() < open->length
        || std::find(open->blocks.begin(), open->blocks.end(), false) != open->blocks.end())
        return false;
    m_whole = std::move(open->bytes);
    m_whole.resize(open->length);
    m_open.erase(open);
    fragment.payload = m_whole;
    fragment.length = std::uint32_t(m_whole.size());
    fragment.offset = 0;
    fragment.moreFragments = false;
    return true;
}

} // namespace port135::capture
