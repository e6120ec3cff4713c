// SPDX-License-Identifier: GPL-3.0-or-later
// One direction of a conversation: finds the messages in its bytes, and finds into it again behind a hole.
#pragma once

#include "wire/bytes.h"

#include <algorithm>
#include <cstddef>

namespace port135::usage {

/// What the beginning of a message says of it.
struct MessageExtent
{
    std::size_t needed =
        0; ///< bytes of it that somebody wants, as far as is known by now; 0: it is no message
    std::size_t length = 0; ///< of all of it; 0 while that is not known
};

/// The framing is an object with
///   MessageExtent measure(wire::Bytes beginning): never wants less than it did of a shorter beginning;
///   bool begins(wire::Bytes segment): whether a message begins here, for all that can be seen;
///   void take(wire::Bytes message): as much of one as was wanted.
class MessageLane
{
public:
    /// Lost: a message is looked for at each segment.
    explicit MessageLane(bool lost)
        : m_lost(lost)
    {
    }

    /// What follows is the beginning of the conversation.
    void begin() { m_lost = false; }

    /// Each call begins where a segment does.
    template <typename Framing>
    void feed(wire::Bytes bytes, Framing &framing)
    {
        if (m_lost && !framing.begins(bytes))
            return;
        m_lost = false;
        while (!bytes.empty() && !m_lost) {
            if (m_skip > 0) {
                const auto count = std::min(m_skip, bytes.size());
                m_skip -= count;
                bytes = bytes.subspan(count);
            } else if (m_held.empty()) {
                const auto extent = framing.measure(bytes);
                if (extent.needed == 0) {
                    m_lost = true;
                } else if (bytes.size() < extent.needed) {
                    m_held.assign(bytes.begin(), bytes.end());
                    return;
                } else {
                    framing.take(bytes.first(extent.needed));
                    const auto count = std::min(extent.length, bytes.size());
                    m_skip = extent.length - count;
                    bytes = bytes.subspan(count);
                }
            } else {
                bytes = complete(bytes, framing);
            }
        }
    }

    /// Bytes that were not recorded.
    template <typename Framing>
    void gap(std::size_t bytes, Framing &framing)
    {
        if (m_held.empty() && m_skip >= bytes) {
            m_skip -= bytes; // nobody wanted them
            return;
        }
        const auto length = m_skip == 0 && !m_held.empty() ? framing.measure(m_held).length : 0;
        const auto rest = length - std::min(length, m_held.size());
        // Where the next message begins may be known, though this one is lost.
        m_lost = rest < bytes;
        m_skip = m_lost ? 0 : rest - bytes;
        m_held.clear();
    }

private:
    /// More of the message whose beginning is held; what is left of the bytes.
    template <typename Framing>
    wire::Bytes complete(wire::Bytes bytes, Framing &framing)
    {
        auto extent = framing.measure(m_held);
        while (extent.needed > m_held.size() && !bytes.empty()) {
            const auto count = std::min(extent.needed - m_held.size(), bytes.size());
            m_held.insert(m_held.end(), bytes.begin(), bytes.begin() + std::ptrdiff_t(count));
            bytes = bytes.subspan(count);
            extent = framing.measure(m_held);
        }
        if (extent.needed == 0) {
            m_held.clear();
            m_lost = true;
        } else if (m_held.size() >= extent.needed) {
            const auto message = std::move(m_held);
            m_held = {};
            framing.take(message);
            m_skip = extent.length - std::min(extent.length, message.size());
        }
        return bytes;
    }

    wire::Buffer m_held; ///< the beginning of a message
    std::size_t m_skip = 0; ///< bytes of the present message that nobody wants
    bool m_lost;
};

} // namespace port135::usage
