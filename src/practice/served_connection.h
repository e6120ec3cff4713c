// SPDX-License-Identifier: GPL-3.0-or-later
// The server's side of one connection to a simulated host.
#pragma once

#include "core/address.h"
#include "practice/persona.h"
#include "practice/recording.h"
#include "wire/bytes.h"
#include "wire/pdu.h"

#include <asio/awaitable.hpp>
#include <asio/ip/tcp.hpp>

#include <functional>
#include <memory>
#include <optional>

namespace port135::practice {

/// What a client sent to a simulated host: for tests that watch what a scanner does.
struct Witnessed
{
    wire::PduType type;
    std::optional<core::InterfaceId> interfaceId; ///< that a request was bound to
    std::uint16_t opnum = 0; ///< of a request
};
/// Called on the network's thread.
using Witness = std::function<void(const Witnessed &)>;

/// What all connections to one host share; lives as long as the longest of them.
struct Premises
{
    Persona persona;
    core::Address address;
    Witness witness;
    std::shared_ptr<Recording> recording; ///< of all that is said; null: nobody records
};

/// Serves until the client closes or says something that is no DCE/RPC. `dynamicPort` is the port that was
/// connected to, 0 for the mapper's.
asio::awaitable<void> serve(asio::ip::tcp::socket socket, std::shared_ptr<const Premises> premises,
                            std::uint16_t dynamicPort);

} // namespace port135::practice
