// SPDX-License-Identifier: GPL-3.0-or-later
// Every message that this program reads and writes, made at random from a seed: for property tests,
// truncation and mutation sweeps.
#pragma once

#include "wire/bytes.h"

#include <functional>
#include <random>
#include <vector>

namespace port135::test {

/// 32 bits at a time, the same on every platform.
class Random
{
public:
    explicit Random(std::uint32_t seed)
        : m_engine(seed)
    {
    }
    std::uint32_t operator()() { return static_cast<std::uint32_t>(m_engine()); }

private:
    std::mt19937 m_engine;
};

struct MessageCase
{
    const char *name;
    bool framed; ///< a whole PDU, which says its own length; else a stub or token
    /// Makes a message from `random`, writes and reads it: true where the same came back and all was
    /// consumed.
    std::function<bool(Random &random, wire::ByteOrder order)> roundTrip;
    std::function<wire::Buffer(Random &random, wire::ByteOrder order)> make;
    std::function<wire::ReadStatus(wire::Bytes bytes, wire::ByteOrder order)> read;
};

const std::vector<MessageCase> &messageCases();

} // namespace port135::test
