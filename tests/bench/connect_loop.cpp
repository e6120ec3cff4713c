// SPDX-License-Identifier: GPL-3.0-or-later
// Linux only, like the yardstick itself.
#include "bench/connect_loop.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace port135::bench {
namespace {

void count(ConnectCounts &counts, int error)
{
    if (error == 0)
        ++counts.accepted;
    else if (error == ECONNREFUSED)
        ++counts.refused;
    else
        ++counts.failed;
}

int resultOf(int descriptor)
{
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

/// True where the answer is still to come; otherwise it is counted.
bool begin(int poll, std::uint32_t address, std::uint16_t port, ConnectCounts &counts)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0) {
        ++counts.failed;
        return false;
    }
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(address);
    const bool done = ::connect(descriptor, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0;
    if (!done && errno == EINPROGRESS) {
        epoll_event event{};
        event.events = EPOLLOUT;
        event.data.fd = descriptor;
        if (::epoll_ctl(poll, EPOLL_CTL_ADD, descriptor, &event) == 0)
            return true;
    }
    count(counts, done ? 0 : errno);
    ::close(descriptor);
    return false;
}

} // namespace

ConnectCounts connectAll(std::uint32_t first, std::uint32_t count, std::uint16_t port, unsigned inFlight)
{
    ConnectCounts counts;
    const int poll = ::epoll_create1(EPOLL_CLOEXEC);
    if (poll < 0) {
        counts.failed = count;
        return counts;
    }
    std::array<epoll_event, 256> events;
    std::uint32_t next = 0;
    unsigned waiting = 0;
    while (next < count || waiting > 0) {
        while (next < count && waiting < inFlight) {
            if (begin(poll, first + next++, port, counts))
                ++waiting;
        }
        if (waiting == 0)
            continue;
        const int ready = ::epoll_wait(poll, events.data(), int(events.size()), -1);
        for (int i = 0; i < ready; ++i) {
            const int descriptor = events[std::size_t(i)].data.fd;
            bench::count(counts, resultOf(descriptor));
            ::close(descriptor);
            --waiting;
        }
    }
    ::close(poll);
    return counts;
}

} // namespace port135::bench
