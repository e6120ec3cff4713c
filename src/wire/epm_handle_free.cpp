// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/epm_handle_free.h"

namespace port135::wire {

Buffer writeHandleFreeRequest(const HandleFreeRequest &request, StubEncoding encoding)
{
    Buffer stub;
    NdrWriter(stub, encoding).handle(request.handle);
    return stub;
}

Parsed<HandleFreeRequest> readHandleFreeRequest(Bytes stub, StubEncoding encoding)
{
    NdrReader reader(stub, encoding);
    const HandleFreeRequest request{reader.handle()};
    if (!reader.ok())
        return Parsed<HandleFreeRequest>::malformed("handle free request shorter than its fields");
    return Parsed<HandleFreeRequest>::ok(request, reader.position());
}

Buffer writeHandleFreeResponse(const HandleFreeResponse &response, StubEncoding encoding)
{
    Buffer stub;
    NdrWriter writer(stub, encoding);
    writer.handle(response.handle);
    writer.u32(response.status);
    return stub;
}

Parsed<HandleFreeResponse> readHandleFreeResponse(Bytes stub, StubEncoding encoding)
{
    NdrReader reader(stub, encoding);
    HandleFreeResponse response;
    response.handle = reader.handle();
    response.status = reader.u32();
    if (!reader.ok())
        return Parsed<HandleFreeResponse>::malformed("handle free answer shorter than its fields");
    return Parsed<HandleFreeResponse>::ok(response, reader.position());
}

} // namespace port135::wire
