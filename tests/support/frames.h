// SPDX-License-Identifier: GPL-3.0-or-later
// Frames made and read in a test.
#pragma once

#include "codec/frame.h"

#include <string>
#include <vector>

namespace port135::test {

struct ReadFrame
{
    codec::FrameHeader header;
    std::vector<core::HostResultPtr> hosts;
    codec::FrameEnd end;
    std::optional<sign::PublicKey> signer;
};

inline codec::Framed<ReadFrame> readFrame(std::string_view bytes)
{
    codec::FrameReader reader(codec::sourceOf(bytes));
    auto header = reader.header();
    if (!header)
        return core::failure(header.error());
    ReadFrame frame{std::move(*header), {}, {}, {}};
    while (true) {
        const auto hosts = reader.next();
        if (!hosts)
            return core::failure(hosts.error());
        if (hosts->empty())
            break;
        for (const auto &host : *hosts)
            frame.hosts.push_back(host.host);
    }
    frame.end = reader.end();
    frame.signer = reader.signer();
    return frame;
}

inline codec::FrameWriter::Sink into(std::string &bytes)
{
    return [&bytes](std::string_view more) {
        bytes += more;
        return true;
    };
}

} // namespace port135::test
