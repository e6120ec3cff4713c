// SPDX-License-Identifier: GPL-3.0-or-later
// How the stub of one call is spread over fragments [C706 12.6.2, 12.6.4.9].
#pragma once

#include "wire/auth.h"

#include <algorithm>
#include <optional>

namespace port135::wire {

/// Calls write(part, flags, left) for every fragment: `left` bytes of the stub are in this and the later
/// ones. `fixed` bytes of each fragment are headers. Every part but the last is a multiple of 8 bytes long.
template <typename WriteFragment>
void splitStub(Bytes stub, std::size_t fixed, const std::optional<Auth> &auth, std::size_t maxFragment,
               unsigned flags, WriteFragment write)
{
    if (auth && !auth->token.empty())
        fixed += authTrailerSize + auth->token.size() + 3; // at most so much padding
    const std::size_t room = std::max<std::size_t>(std::min(maxFragment, largestFragment), fixed + 8) - fixed;
    if (stub.size() <= room)
        return write(stub, flags, stub.size());
    const std::size_t step = room / 8 * 8;
    const unsigned others = flags & ~unsigned(WholeCall);
    for (bool first = true; !stub.empty(); first = false) {
        const auto part = stub.first(std::min(step, stub.size()));
        const bool last = part.size() == stub.size();
        write(part, others | (first ? unsigned(FirstFragment) : 0u) | (last ? unsigned(LastFragment) : 0u),
              stub.size());
        stub = stub.subspan(part.size());
    }
}

} // namespace port135::wire
