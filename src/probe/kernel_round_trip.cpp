// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/kernel_round_trip.h"

#ifdef __linux__

#include <netinet/tcp.h>
#include <sys/socket.h>

namespace port135::probe {

std::optional<std::chrono::microseconds> kernelRoundTrip(asio::ip::tcp::socket::native_handle_type socket)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    if (getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0 || info.tcpi_rtt == 0
        || info.tcpi_total_retrans > 0)
        return std::nullopt;
    return std::chrono::microseconds(info.tcpi_rtt);
}

} // namespace port135::probe

#else

namespace port135::probe {

std::optional<std::chrono::microseconds> kernelRoundTrip(asio::ip::tcp::socket::native_handle_type)
{
    return std::nullopt; // Windows has SIO_TCP_INFO since 1703 only
}

} // namespace port135::probe

#endif
