// SPDX-License-Identifier: GPL-3.0-or-later
// The PDU with which a server says that it goes.
#pragma once

#include "wire/pdu_frame.h"

namespace port135::test {

inline wire::Buffer shutdownPdu()
{
    wire::Buffer bytes;
    wire::PduFrameWriter writer(bytes, wire::PduType::Shutdown, {});
    writer.finish(std::nullopt);
    return bytes;
}

} // namespace port135::test
