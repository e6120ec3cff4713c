// SPDX-License-Identifier: GPL-3.0-or-later
// The port that a DCOM activation names [MS-DCOM 3.1.2.5.2.3, 2.2.22; section numbers of that document
// below]. Only what tells ports and classes is read; security bindings hold account names and are passed
// over.
#pragma once

#include "core/uuid.h"
#include "wire/bytes.h"

#include <cstdint>
#include <string>
#include <vector>

namespace port135::usage {

/// STRINGBINDING with an endpoint.
struct ObjectBinding
{
    std::uint16_t tower = 7; ///< 7: TCP, 15: named pipe
    std::string host; ///< name or address, UTF-8, as sent
    std::string endpoint; ///< digits for TCP, a pipe; empty for none
    std::uint16_t port = 0; ///< for TCP

    friend bool operator==(const ObjectBinding &, const ObjectBinding &) = default;
};

struct ActivationAnswer
{
    bool read = false; ///< the answer made sense, even where it holds no bindings
    bool failed = false; ///< the server says that it made nothing
    std::vector<ObjectBinding> bindings;

    /// The TCP port; 0 for none.
    std::uint16_t port() const;
};

struct ActivationRequest
{
    core::Uuid classId; ///< nil where it cannot be read
    std::vector<core::Uuid> interfaces; ///< that were asked for; at most 16
};

/// RemoteGetClassObject, RemoteCreateInstance: opnums 3 and 4 of IRemoteSCMActivator.
ActivationAnswer readActivationAnswer(wire::Bytes stub, wire::ByteOrder order);
ActivationRequest readActivationRequest(wire::Bytes stub, wire::ByteOrder order);
/// RemoteActivation: opnum 0 of IActivation.
ActivationAnswer readRemoteActivationAnswer(wire::Bytes stub, wire::ByteOrder order);
ActivationRequest readRemoteActivationRequest(wire::Bytes stub, wire::ByteOrder order);
/// ResolveOxid and ResolveOxid2: opnums 0 and 4 of IObjectExporter.
ActivationAnswer readResolveAnswer(wire::Bytes stub, wire::ByteOrder order);

} // namespace port135::usage
