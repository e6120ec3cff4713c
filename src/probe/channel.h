// SPDX-License-Identifier: GPL-3.0-or-later
// In place of sockets: a network that tests simulate, packet loss and all, in a time of its own.
#pragma once

#include "core/address.h"
#include "probe/time_source.h"

#include <asio/awaitable.hpp>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <system_error>

namespace port135::probe {

/// One connection. One operation at a time; close() ends it with asio::error::operation_aborted.
class Channel
{
public:
    virtual ~Channel() = default;

    virtual asio::awaitable<std::error_code> connect(const core::Address &address, std::uint16_t port) = 0;
    virtual asio::awaitable<std::error_code> write(std::span<const std::uint8_t> bytes) = 0;
    virtual asio::awaitable<std::error_code> untilReadable() = 0;
    /// What is there; asio::error::eof behind the last byte.
    virtual std::size_t read(std::span<std::uint8_t> buffer, std::error_code &error) = 0;
    virtual void close() = 0;
    /// Whether what is waited for has come already.
    virtual bool hasCome() const = 0;
    /// Of a connection that came about, as a kernel measures it.
    virtual std::optional<std::chrono::microseconds> roundTrip() const = 0;
};

class ChannelMaker
{
public:
    virtual ~ChannelMaker() = default;
    virtual std::unique_ptr<Channel> make(asio::io_context &io) = 0;
};

} // namespace port135::probe
