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
/// right side that does not fit it, is Ok with protseq Unknown and no texts; an IPv4 address that does not
/// fit is no address. Texts are cut at mostName.
Parsed<Binding> readBinding(Bytes tower);

/// The tower of a binding: for ept_map queries (port 0, no address) and simulated servers. Address texts that
/// are no IPv4 address become 0.0.0.0 in IP sequences. Empty for protseq Unknown: nothing is known to write.
Buffer writeBinding(const Binding &binding);

/// What of a tower could not be taken as it is.
struct TowerReading
{
    bool damaged = false; ///< its floors break off, name no interface, or hold an address of no known size
    bool textCut = false; ///< a text, or the tower itself, was longer than what is kept
};

/// Fills in all of `endpoint` that its tower says, without allocating more than the texts. A damaged tower
/// gives what its whole floors say; where that is no known sequence, the first mostName of its bytes are kept
/// with protseq Unknown: an entry never fails. Object, annotation and reach stay.
TowerReading readTowerInto(Bytes tower, core::Endpoint &endpoint);

} // namespace port135::wire
