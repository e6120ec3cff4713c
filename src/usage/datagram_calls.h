// SPDX-License-Identifier: GPL-3.0-or-later
// Calls over UDP: connectionless DCE/RPC says interface and operation in every packet [C706 12.5].
#pragma once

#include "usage/ledger.h"
#include "wire/bytes.h"

#include <unordered_map>
#include <unordered_set>

namespace port135::usage {

class DatagramCalls
{
public:
    explicit DatagramCalls(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// The payload of a UDP datagram; anything that is no such call is passed over.
    void add(const core::Address &source, std::uint16_t sourcePort, const core::Address &destination,
             std::uint16_t destinationPort, wire::Bytes payload, Time time);
    /// What was not answered will not be.
    void finish();

private:
    static constexpr std::size_t mostOpen = 4096;

    Ledger &m_ledger;
    std::unordered_map<std::size_t, Ledger::Number> m_open; ///< by activity and sequence number
    std::unordered_set<std::size_t> m_done; ///< answered: a packet that comes twice is no second call
    std::unordered_set<std::size_t> m_clients; ///< ends that were counted as a connection
};

} // namespace port135::usage
