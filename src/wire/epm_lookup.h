// SPDX-License-Identifier: GPL-3.0-or-later
// ept_lookup [C706 Appendix O, MS-RPCE 2.2.1.2.4]: the lines of an endpoint map, some hundred at a time.
// All functions work on stubs: whole, in the encoding that was agreed. A stub that ends early is
// Malformed.
#pragma once

#include "core/endpoint.h"
#include "wire/epm.h"
#include "wire/lookup_reader.h"

#include <string>
#include <vector>

namespace port135::wire {

enum class InquiryType : std::uint32_t {
    All = 0,
    ByInterface = 1,
    ByObject = 2,
    ByBoth = 3,
};

/// [MS-RPCE 2.2.1.2.3]; of no importance to InquiryType::All.
enum class VersionOption : std::uint32_t {
    All = 1,
    Compatible = 2,
    Exact = 3,
    MajorOnly = 4,
    UpTo = 5,
};

struct LookupRequest
{
    InquiryType inquiryType = InquiryType::All;
    std::optional<core::Uuid> object;
    std::optional<core::InterfaceId> interfaceId;
    VersionOption versionOption = VersionOption::All;
    ContextHandle handle; ///< null for the first call, then as the server returned it
    std::uint32_t maxEntries = epm::MaxEntries;

    friend bool operator==(const LookupRequest &, const LookupRequest &) = default;
};

/// ept_entry_t
struct LookupEntry
{
    core::Uuid object;
    std::optional<Buffer> tower; ///< empty for a null pointer
    std::string annotation; ///< raw, whole, without the final NUL; longer than the specification allows, too

    friend bool operator==(const LookupEntry &, const LookupEntry &) = default;
};

struct LookupResponse
{
    ContextHandle handle;
    std::uint32_t maxEntries = epm::MaxEntries; ///< as the request said
    std::vector<LookupEntry> entries;
    std::uint32_t status = 0;

    friend bool operator==(const LookupResponse &, const LookupResponse &) = default;
};

Buffer writeLookupRequest(const LookupRequest &request, StubEncoding encoding = {});
Parsed<LookupRequest> readLookupRequest(Bytes stub, StubEncoding encoding);

Buffer writeLookupResponse(const LookupResponse &response, StubEncoding encoding = {});
/// Malformed: `value` holds what was read before.
Parsed<LookupResponse> readLookupResponse(Bytes stub, StubEncoding encoding);

/// Appends one Endpoint for each line to `endpoints`, unfolded (see fold.h), at most `limit`, with as much of
/// its texts as limits.h says. A line without a tower, or with one that cannot be read, is an Endpoint of
/// ProtocolSequence::Unknown. Where the answer is malformed, the lines before that are appended. Allocates
/// nothing that the bytes at hand do not call for. LookupReader does the same piece by piece.
LookupSummary appendLookupResponse(Bytes stub, StubEncoding encoding, std::vector<core::Endpoint> &endpoints,
                                   std::size_t limit = 20'000);

/// The lines that a server lists for an endpoint: one for each of its transfer syntaxes (SyntaxOther has no
/// line; an Unknown one is its tower as it is).
void appendEntries(const core::Endpoint &endpoint, std::vector<LookupEntry> &entries);

} // namespace port135::wire
