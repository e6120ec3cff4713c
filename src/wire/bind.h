// SPDX-License-Identifier: GPL-3.0-or-later
// bind and alter_context [C706 12.6.4.3 and 12.6.4.1].
#pragma once

#include "wire/auth.h"
#include "wire/syntax.h"

#include <optional>
#include <vector>

namespace port135::wire {

/// An interface that the client wants to call, with the encodings it can speak.
struct PresentationContext
{
    std::uint16_t id = 0; ///< what requests name it by afterwards
    core::InterfaceId interfaceId;
    std::vector<SyntaxId> transferSyntaxes; ///< at most 255

    friend bool operator==(const PresentationContext &, const PresentationContext &) = default;
};

struct Bind
{
    PduMeta meta;
    bool alterContext = false; ///< alter_context, on a connection that is bound already
    std::uint16_t maxTransmit = defaultFragment; ///< bytes of a fragment
    std::uint16_t maxReceive = defaultFragment;
    std::uint32_t associationGroup = 0; ///< 0 for a new one
    std::vector<PresentationContext> contexts; ///< at most 255
    std::optional<Auth> auth;

    friend bool operator==(const Bind &, const Bind &) = default;
};

/// The usual case: one interface in NDR as context 0.
Bind bindTo(const core::InterfaceId &interfaceId, std::uint32_t callId = 1);

Buffer writeBind(const Bind &bind);
/// A bind or an alter_context.
Parsed<Bind> readBind(Bytes bytes);

} // namespace port135::wire
