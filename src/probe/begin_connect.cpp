// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/begin_connect.h"

#ifdef __linux__

#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace port135::probe {
namespace {

// Asio's own category, as all errors of its sockets have.
std::error_code systemError(int number)
{
    return {number, asio::error::get_system_category()};
}

int pendingError(int socket)
{
    int number = 0;
    socklen_t size = sizeof number;
    return ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &number, &size) == 0 ? number : errno;
}

bool hasPeer(int socket)
{
    sockaddr_storage peer;
    socklen_t size = sizeof peer;
    return ::getpeername(socket, reinterpret_cast<sockaddr *>(&peer), &size) == 0;
}

} // namespace

Connecting beginConnect(asio::ip::tcp::socket &socket, const asio::ip::tcp::endpoint &endpoint,
                        std::error_code &error)
{
    const auto protocol = endpoint.protocol();
    const int descriptor =
        ::socket(protocol.family(), protocol.type() | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol.protocol());
    if (descriptor < 0) {
        error = systemError(errno);
        return Connecting::Failed;
    }
    int number = 0;
    if (::connect(descriptor, endpoint.data(), socklen_t(endpoint.size())) != 0)
        number = errno == EINPROGRESS ? pendingError(descriptor) : errno;
    error = systemError(number);
    if (!error)
        socket.assign(protocol, descriptor, error);
    if (error) {
        ::close(descriptor);
        return Connecting::Failed;
    }
    socket.non_blocking(true, error);
    if (error)
        return Connecting::Failed;
    return hasPeer(descriptor) ? Connecting::Connected : Connecting::Begun;
}

std::error_code endOfConnect(asio::ip::tcp::socket &socket)
{
    return systemError(pendingError(socket.native_handle()));
}

} // namespace port135::probe

#else

namespace port135::probe {

Connecting beginConnect(asio::ip::tcp::socket &socket, const asio::ip::tcp::endpoint &endpoint,
                        std::error_code &error)
{
    socket.open(endpoint.protocol(), error);
    if (!error)
        socket.non_blocking(true, error);
    return error ? Connecting::Failed : Connecting::Open;
}

std::error_code endOfConnect(asio::ip::tcp::socket &)
{
    return {};
}

} // namespace port135::probe

#endif
