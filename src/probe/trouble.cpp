// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/trouble.h"

#include <asio/error.hpp>

namespace port135::probe {

using core::Cause;

Trouble connectTrouble(const std::error_code &error)
{
    const auto number = static_cast<std::uint32_t>(error.value());
    // Asio's own category knows no generic conditions: the standard library's does.
    const std::error_code known(error.value(), std::system_category());
    if (error == asio::error::connection_refused)
        return {Cause::ConnectionRefused, 0};
    if (error == asio::error::connection_reset) // it was taken, and broken off before we looked
        return {Cause::ResetByPeer, 0};
    if (error == asio::error::timed_out)
        return {Cause::ConnectTimeout, 0};
    if (error == asio::error::host_unreachable || known == std::errc::host_unreachable
        || error == asio::error::connection_aborted)
        return {Cause::HostUnreachable, 0};
    if (error == asio::error::network_unreachable || error == asio::error::network_down
        || error == asio::error::address_family_not_supported) // no IPv6 on this computer
        return {Cause::NetworkUnreachable, 0};
    if (error == asio::error::no_descriptors || known == std::errc::too_many_files_open_in_system)
        return {Cause::OutOfDescriptors, number};
    if (known == std::errc::address_not_available || error == asio::error::address_in_use)
        return {Cause::OutOfPorts, number};
    if (error == asio::error::access_denied || error == asio::error::no_permission)
        return {Cause::NoPermission, number};
#ifdef EHOSTDOWN
    if (error.value() == EHOSTDOWN)
        return {Cause::HostUnreachable, 0};
#endif
    return {Cause::SystemError, number};
}

Trouble streamTrouble(const std::error_code &error)
{
    if (error == asio::error::eof)
        return {Cause::ClosedByPeer, 0};
    if (error == asio::error::connection_reset || error == asio::error::broken_pipe
        || error == asio::error::connection_aborted)
        return {Cause::ResetByPeer, 0};
    if (error == asio::error::timed_out)
        return {Cause::NoAnswer, 0};
    return {Cause::SystemError, static_cast<std::uint32_t>(error.value())};
}

core::Outcome outcomeOfConnect(const Trouble &trouble)
{
    switch (trouble.cause) {
    case Cause::ConnectTimeout:
        return core::Outcome::Silent;
    case Cause::ConnectionRefused:
        return core::Outcome::Closed;
    case Cause::ResetByPeer:
        return core::Outcome::NotRpc;
    case Cause::HostUnreachable:
    case Cause::NetworkUnreachable:
        return core::Outcome::Unreachable;
    case Cause::Stopped:
        return core::Outcome::NotExamined;
    default:
        return core::Outcome::Error;
    }
}

std::uint32_t neighbourTableFull()
{
    return static_cast<std::uint32_t>(asio::error::no_buffer_space);
}

bool isShortage(const Trouble &trouble)
{
    return trouble.cause == Cause::OutOfDescriptors || trouble.cause == Cause::OutOfPorts
        || (trouble.cause == Cause::SystemError
            && (trouble.status == static_cast<std::uint32_t>(asio::error::no_buffer_space)
                || trouble.status == static_cast<std::uint32_t>(asio::error::no_memory)));
}

} // namespace port135::probe
