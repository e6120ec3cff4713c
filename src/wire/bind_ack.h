// SPDX-License-Identifier: GPL-3.0-or-later
// bind_ack and alter_context_resp [C706 12.6.4.4 and 12.6.4.2].
#pragma once

#include "wire/auth.h"
#include "wire/syntax.h"

#include <optional>
#include <string>
#include <vector>

namespace port135::wire {

/// p_cont_def_result_t [C706 12.6.3.1, MS-RPCE 2.2.2.4].
enum class ContextResult : std::uint16_t {
    Accepted = 0,
    UserRejection = 1,
    ProviderRejection = 2,
    NegotiateAck = 3, ///< bind time features; the reason holds those that are granted
};

/// p_provider_reason_t, where the result is ProviderRejection.
enum class ProviderReason : std::uint16_t {
    NotSpecified = 0,
    AbstractSyntaxNotSupported = 1,
    TransferSyntaxesNotSupported = 2,
    LocalLimitExceeded = 3,
};

/// The answer to one presentation context, in the order asked.
struct PresentationResult
{
    ContextResult result = ContextResult::Accepted; ///< any value
    std::uint16_t reason = 0; ///< ProviderReason, or any value
    SyntaxId transferSyntax;

    /// As core::Cause::InterfaceRejected wants it: result << 16 | reason.
    std::uint32_t status() const { return std::uint32_t(result) << 16 | reason; }
    friend bool operator==(const PresentationResult &, const PresentationResult &) = default;
};

struct BindAck
{
    PduMeta meta;
    bool alterContext = false; ///< alter_context_resp
    std::uint16_t maxTransmit = defaultFragment; ///< bytes of a fragment, as the server will send
    std::uint16_t maxReceive = defaultFragment; ///< bytes of a fragment, as the server takes; any value
    std::uint32_t associationGroup = 0;
    std::string secondaryAddress; ///< raw, without the final NUL: "135"; said by the server, proves nothing
    std::vector<PresentationResult> results; ///< at most 255
    std::optional<Auth> auth;

    friend bool operator==(const BindAck &, const BindAck &) = default;
};

Buffer writeBindAck(const BindAck &ack);
/// A bind_ack or an alter_context_resp. Malformed: `value` holds the results that are whole, and the token.
Parsed<BindAck> readBindAck(Bytes bytes);

} // namespace port135::wire
