// SPDX-License-Identifier: GPL-3.0-or-later
// The remote management interface [C706 Appendix Q], without stop_server_listening: this program never sends
// it. All functions work on stubs: whole, in the encoding that was agreed. A stub that ends early is
// Malformed.
#pragma once

#include "core/endpoint.h"
#include "wire/ndr.h"

#include <string>
#include <vector>

namespace port135::wire {

namespace mgmt {

constexpr std::uint16_t InquireInterfacesOpnum = 0; ///< the request has an empty stub
constexpr std::uint16_t InquireStatisticsOpnum = 1;
constexpr std::uint16_t IsListeningOpnum = 2; ///< the request has an empty stub
constexpr std::uint16_t InquirePrincipalOpnum = 4;

} // namespace mgmt

/// rpc__mgmt_inq_if_ids: all interfaces that listen behind the endpoint asked.
struct InterfacesResponse
{
    std::vector<core::InterfaceId> interfaces; ///< null pointers left out
    std::uint32_t status = 0;

    friend bool operator==(const InterfacesResponse &, const InterfacesResponse &) = default;
};

Buffer writeInterfacesResponse(const InterfacesResponse &response, StubEncoding encoding = {});
/// Malformed: `value` holds what could be read. InterfacesReader does the same piece by piece.
Parsed<InterfacesResponse> readInterfacesResponse(Bytes stub, StubEncoding encoding);

/// rpc__mgmt_inq_stats
struct StatisticsRequest
{
    std::uint32_t count = 4; ///< calls in, calls out, packets in, packets out

    friend bool operator==(const StatisticsRequest &, const StatisticsRequest &) = default;
};

struct StatisticsResponse
{
    std::vector<std::uint32_t> statistics;
    std::uint32_t status = 0;

    friend bool operator==(const StatisticsResponse &, const StatisticsResponse &) = default;
};

Buffer writeStatisticsRequest(const StatisticsRequest &request, StubEncoding encoding = {});
Parsed<StatisticsRequest> readStatisticsRequest(Bytes stub, StubEncoding encoding);
Buffer writeStatisticsResponse(const StatisticsResponse &response, StubEncoding encoding = {});
/// Malformed: `value` holds what was read before.
Parsed<StatisticsResponse> readStatisticsResponse(Bytes stub, StubEncoding encoding);

/// rpc__mgmt_is_server_listening
struct ListeningResponse
{
    std::uint32_t status = 0;
    bool listening = false;

    friend bool operator==(const ListeningResponse &, const ListeningResponse &) = default;
};

Buffer writeListeningResponse(const ListeningResponse &response, StubEncoding encoding = {});
Parsed<ListeningResponse> readListeningResponse(Bytes stub, StubEncoding encoding);

/// rpc__mgmt_inq_princ_name
struct PrincipalRequest
{
    std::uint32_t authenticationService = 9; ///< AuthType
    std::uint32_t size = 256; ///< bytes that the answer may have

    friend bool operator==(const PrincipalRequest &, const PrincipalRequest &) = default;
};

struct PrincipalResponse
{
    std::string principal; ///< raw, without the final NUL
    std::uint32_t status = 0;

    friend bool operator==(const PrincipalResponse &, const PrincipalResponse &) = default;
};

Buffer writePrincipalRequest(const PrincipalRequest &request, StubEncoding encoding = {});
Parsed<PrincipalRequest> readPrincipalRequest(Bytes stub, StubEncoding encoding);
Buffer writePrincipalResponse(const PrincipalResponse &response, StubEncoding encoding = {});
Parsed<PrincipalResponse> readPrincipalResponse(Bytes stub, StubEncoding encoding);

} // namespace port135::wire
