// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/local_route.h"

#include <asio/io_context.hpp>
#include <asio/ip/udp.hpp>

namespace port135::probe {
namespace {

using core::Cause;

/// What the routing table says: to connect a datagram socket asks it, and sends no packet.
std::error_code routeError(const core::Address &address)
{
    asio::io_context io{1};
    asio::ip::udp::socket socket(io);
    std::error_code error;
    asio::ip::udp::endpoint endpoint;
    constexpr std::uint16_t anyPort = 135;
    if (address.isV4())
        endpoint = {asio::ip::address_v4(address.toV4()), anyPort};
    else
        endpoint = {asio::ip::address_v6(address.bytes(), address.scope()), anyPort};
    socket.open(endpoint.protocol(), error);
    if (error)
        return error;
    // A broadcast address has a route, too, which is another matter.
    socket.set_option(asio::socket_base::broadcast(true), error);
    socket.connect(endpoint, error);
    return error;
}

} // namespace

Trouble withLocalRoute(const Trouble &trouble, const core::Address &address)
{
    const bool isInQuestion = trouble.cause == Cause::HostUnreachable
        || trouble.cause == Cause::NetworkUnreachable || trouble.cause == Cause::NoPermission
        || trouble.cause == Cause::SystemError;
    if (!isInQuestion)
        return trouble;
    const auto error = routeError(address);
    if (!error)
        return trouble;
    const auto told = connectTrouble(error);
    if (told.cause == Cause::NetworkUnreachable || told.cause == Cause::HostUnreachable)
        return {Cause::NoLocalRoute, trouble.status};
    if (error == asio::error::address_family_not_supported
        || std::error_code(error.value(), std::system_category()) == std::errc::address_not_available)
        return {Cause::NoLocalRoute, trouble.status};
    if (told.cause == Cause::NoPermission)
        return {Cause::RouteProhibited, trouble.status};
    if (error == asio::error::invalid_argument)
        return {Cause::RouteBlackhole, trouble.status};
    return trouble;
}

} // namespace port135::probe
