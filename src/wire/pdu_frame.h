// SPDX-License-Identifier: GPL-3.0-or-later
// What reading and writing one PDU have in common whatever its type: header in front, authentication part
// behind. Also the way to PDUs that have no reader of their own (auth3, shutdown, co_cancel, orphaned).
#pragma once

#include "wire/auth.h"

namespace port135::wire {

/// One whole fragment, taken apart; views of the bytes read.
struct PduFrame
{
    PduHeader header;
    Bytes body; ///< between the header and the authentication part, padding included
    std::size_t padding = 0; ///< last bytes of `body`, no part of a stub; not more than it has
    Bytes trailer; ///< sec_trailer and token, or nothing

    std::optional<Auth> auth() const;
};

/// Incomplete until all of the fragment is there; consumes its length. Any type.
Parsed<PduFrame> readFrame(Bytes bytes);

/// Writes one fragment: construct, write the body, finish. A fragment has to fit in 65,535 bytes; more is a
/// mistake of the caller (asserted).
class PduFrameWriter
{
public:
    PduFrameWriter(Buffer &buffer, PduType type, const PduMeta &meta, unsigned flags);
    PduFrameWriter(Buffer &buffer, PduType type, const PduMeta &meta)
        : PduFrameWriter(buffer, type, meta, meta.flags)
    {
    }

    /// Behind the header; position() counts from the beginning of the header.
    Writer &body() { return m_writer; }
    /// Adds the authentication part and fills in the lengths.
    void finish(const std::optional<Auth> &auth);

private:
    Writer m_writer;
};

} // namespace port135::wire
