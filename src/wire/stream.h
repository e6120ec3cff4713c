// SPDX-License-Identifier: GPL-3.0-or-later
// Where one PDU ends and the next begins in what a connection has delivered.
#pragma once

#include "wire/pdu.h"

namespace port135::wire {

/// Looks at the front of a growing receive buffer, which stays with the caller. Keeps nothing but its limit,
/// allocates nothing: the announced length is only compared.
class FrameSplitter
{
public:
    /// `maxFragment` in bytes. Servers disregard what a bind announces, so all that a header can say is taken
    /// unless the caller wants less.
    explicit FrameSplitter(std::size_t maxFragment = largestFragment)
        : m_maxFragment(maxFragment)
    {
    }

    struct Frame
    {
        ReadStatus status = ReadStatus::Incomplete;
        std::size_t length = 0; ///< Ok: the first `length` bytes are one whole PDU
        std::size_t missing = 0; ///< Incomplete: at least so many more bytes are needed
        const char *reason = ""; ///< Malformed: why, static
        PduHeader header; ///< unless there are fewer than headerSize bytes
    };

    Frame next(Bytes received) const;

private:
    std::size_t m_maxFragment;
};

} // namespace port135::wire
