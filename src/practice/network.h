// SPDX-License-Identifier: GPL-3.0-or-later
// The practice network: the built-in office on loopback, speaking the real protocol on real sockets.
#pragma once

#include "core/result.h"
#include "practice/firewall.h"
#include "practice/served_connection.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace port135::practice {

/// Runs in a thread of its own while it lives; listens on 127.135.x.0/24 only. x is 0 unless another practice
/// network is open on this machine. Any thread.
class Network
{
public:
    /// What a scan of targets() goes through.
    static constexpr std::uint64_t addressCount = 256;

    /// The error is the system's message.
    static core::Result<std::unique_ptr<Network>, std::string> open(const Witness &witness = {});
    /// With the x of `address`, where it is one of these and free: to find again what was there.
    static core::Result<std::unique_ptr<Network>, std::string> openAt(const core::Address &address);
    /// Other hosts than those of the office: for tests.
    static core::Result<std::unique_ptr<Network>, std::string> open(const std::vector<Persona> &personas,
                                                                    const Witness &witness = {});
    /// The office, and everything that is said there is recorded from the network's thread.
    static core::Result<std::unique_ptr<Network>, std::string>
    open(const std::shared_ptr<Recording> &recording);
    ~Network();

    /// Repairs the first host that can be repaired and is not yet; its address, or nothing. Returns once it
    /// answers anew.
    std::optional<core::Address> repair();

    /// "127.135.0.0/24"
    std::string targets() const;
    /// What the next scan sees of the hosts behind it. Waits for the network's thread. False: a port could
    /// not be opened again.
    bool setFirewall(Firewall firewall);
    /// How often, so far, a connection could not be taken because this computer was out of descriptors: what
    /// the hosts did not answer then says nothing of them. Waits for the network's thread.
    std::uint32_t shortages();
    /// Instead of 135, which needs privileges on many systems.
    std::uint16_t port() const;

private:
    struct State;
    static core::Result<std::unique_ptr<Network>, std::string>
    open(unsigned first, const std::vector<Persona> &personas, const Witness &witness,
         const std::shared_ptr<Recording> &recording);
    explicit Network(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace port135::practice
