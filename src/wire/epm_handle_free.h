// SPDX-License-Identifier: GPL-3.0-or-later
// ept_lookup_handle_free [C706 Appendix O]: the good manners of stopping a lookup early.
#pragma once

#include "wire/epm.h"

namespace port135::wire {

struct HandleFreeRequest
{
    ContextHandle handle;

    friend bool operator==(const HandleFreeRequest &, const HandleFreeRequest &) = default;
};

struct HandleFreeResponse
{
    ContextHandle handle; ///< null after success
    std::uint32_t status = 0;

    friend bool operator==(const HandleFreeResponse &, const HandleFreeResponse &) = default;
};

Buffer writeHandleFreeRequest(const HandleFreeRequest &request, StubEncoding encoding = {});
Parsed<HandleFreeRequest> readHandleFreeRequest(Bytes stub, StubEncoding encoding);
Buffer writeHandleFreeResponse(const HandleFreeResponse &response, StubEncoding encoding = {});
Parsed<HandleFreeResponse> readHandleFreeResponse(Bytes stub, StubEncoding encoding);

} // namespace port135::wire
