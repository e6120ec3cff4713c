// SPDX-License-Identifier: GPL-3.0-or-later
// The presentation contexts of an association as it passes by: what the numbers in requests stand for
// [C706 12.6.3.1, 12.6.4.3].
#pragma once

#include "core/endpoint.h"
#include "wire/bind.h"
#include "wire/bind_ack.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace port135::usage {

struct PresentedContext
{
    std::uint16_t id = 0;
    core::InterfaceId interfaceId;
    std::uint32_t bindCall = 0;
    bool pending = false; ///< no answer so far
    bool rejected = false;
    bool ndr64 = false;
};

class ContextTable
{
public:
    static constexpr std::size_t most = 256;

    /// One of a bind or alter_context with this call number.
    void ask(const wire::PresentationContext &asked, std::uint32_t call);
    /// Tells `each` answered context, and whether the client did not get the interface at all.
    void answer(const wire::BindAck &ack,
                const std::function<void(const PresentedContext &, bool failed)> &each);
    /// bind_nak: all that was asked with this call number.
    void refuse(std::uint32_t call, const std::function<void(const PresentedContext &)> &each);
    /// The latest of this number that was not rejected; else the rejected one: a request to it says what was
    /// wanted. nullptr for none.
    const PresentedContext *find(std::uint16_t id) const;

private:
    std::vector<PresentedContext> m_contexts;
};

} // namespace port135::usage
