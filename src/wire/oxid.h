// SPDX-License-Identifier: GPL-3.0-or-later
// ServerAlive2 of the OXID resolver [MS-DCOM 3.1.2.5.1.6]: every address of a host, asked without
// credentials.
#pragma once

#include "wire/ndr.h"

#include <string>
#include <vector>

namespace port135::wire {

namespace oxid {

constexpr std::uint16_t ServerAlive2Opnum = 5; ///< the request has an empty stub

} // namespace oxid

/// STRINGBINDING [MS-DCOM 2.2.19.3]
struct StringBinding
{
    std::uint16_t towerId = 7; ///< FloorProtocol; 7 is TCP, never 0
    std::string address; ///< host name or address, UTF-8

    friend bool operator==(const StringBinding &, const StringBinding &) = default;
};

/// SECURITYBINDING [MS-DCOM 2.2.19.4]
struct SecurityBinding
{
    std::uint16_t authenticationService = 10; ///< AuthType, never 0
    std::uint16_t authorizationService = 0xffff; ///< 0xffff for none
    std::string principal; ///< UTF-8

    friend bool operator==(const SecurityBinding &, const SecurityBinding &) = default;
};

struct ServerAliveResponse
{
    std::uint16_t majorVersion = 5; ///< COMVERSION [MS-DCOM 2.2.11]
    std::uint16_t minorVersion = 7;
    std::vector<StringBinding> bindings; ///< in the order sent
    std::vector<SecurityBinding> securityBindings;
    std::uint32_t status = 0;

    friend bool operator==(const ServerAliveResponse &, const ServerAliveResponse &) = default;
};

/// The stub of the answer. Bindings have to fit in 65,535 UTF-16 units (asserted).
Buffer writeServerAliveResponse(const ServerAliveResponse &response, StubEncoding encoding = {});
/// A stub that ends early, or whose indexes lead outside, is Malformed; `value` holds every binding that is
/// sound all the same.
Parsed<ServerAliveResponse> readServerAliveResponse(Bytes stub, StubEncoding encoding);

} // namespace port135::wire
