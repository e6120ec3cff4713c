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

Buffer writeHandleFreeRequest(const HandleFreeRequest &request, ByteOrder order = ByteOrder::Little);
Parsed<HandleFreeRequest> readHandleFreeRequest(Bytes stub, ByteOrder order);
Buffer writeHandleFreeResponse(const HandleFreeResponse &response, ByteOrder order = ByteOrder::Little);
Parsed<HandleFreeResponse> readHandleFreeResponse(Bytes stub, ByteOrder order);

} // namespace port135::wire
