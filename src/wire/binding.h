// SPDX-License-Identifier: GPL-3.0-or-later
// What a tower means: interface, transfer syntax, protocol sequence, endpoint and address as text.
#pragma once

#include "wire/tower.h"

namespace port135::wire {

struct Binding
{
    core::InterfaceId interfaceId;
    SyntaxId transferSyntax = ndr;
    core::ProtocolSequence protseq = core::ProtocolSequence::Unknown;
    std::uint16_t port = 0; ///< TCP, UDP or HTTP port; 0 for none
    /// Port number, pipe, port name or path: raw bytes as received, without the final NUL.
    core::EndpointText endpoint;
    /// IPv4 address, host name (no leading backslashes), VM id; empty for none and for 0.0.0.0.
    core::AddressText address;

    friend bool operator==(const Binding &, const Binding &) = default;
};

/// Malformed only where the floors cannot be told apart. A sequence that is not known, or is known with a
/// right side that does not fit it, is Ok with protseq Unknown and no texts.
Parsed<Binding> readBinding(Bytes tower);

/// The tower of a binding: for ept_map queries (port 0, no address) and simulated servers. Address texts that
/// are no IPv4 address become 0.0.0.0 in IP sequences. Empty for protseq Unknown: nothing is known to write.
Buffer writeBinding(const Binding &binding);

/// Fills in all of `endpoint` that its tower says, without allocating more than the texts. A tower that
/// cannot be read or is not known is kept as bytes with protseq Unknown: an entry never fails. Object,
/// annotation and reach stay.
void readTowerInto(Bytes tower, core::Endpoint &endpoint);

} // namespace port135::wire
