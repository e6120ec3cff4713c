// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/neighbour_table.h"

#ifdef __linux__

// <sys/socket.h> comes first: the kernel's headers build on it.
#include <sys/socket.h>

#include <linux/neighbour.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <unistd.h>

#include <array>
#include <cstring>

namespace port135::scan {
namespace {

/// Routing netlink: unlike /proc/net/stat it also answers in a network namespace.
class Socket
{
public:
    Socket()
        : m_descriptor(socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE))
    {
    }
    ~Socket()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// Adds the overflows of one table, where the message tells them.
void add(const char *attributes, std::size_t size, std::uint64_t &sum)
{
    while (size >= sizeof(rtattr)) {
        rtattr attribute{};
        std::memcpy(&attribute, attributes, sizeof attribute);
        if (attribute.rta_len < sizeof attribute || attribute.rta_len > size)
            return;
        ndt_stats stats{};
        if (attribute.rta_type == NDTA_STATS && attribute.rta_len >= sizeof attribute + sizeof stats) {
            std::memcpy(&stats, attributes + sizeof attribute, sizeof stats);
            sum += stats.ndts_table_fulls;
        }
        const std::size_t step = (attribute.rta_len + 3u) & ~3u;
        if (step >= size)
            return;
        attributes += step;
        size -= step;
    }
}

} // namespace

std::optional<std::uint64_t> neighbourTableOverflows()
{
    const Socket kernel;
    struct
    {
        nlmsghdr header{};
        ndtmsg body{};
    } question;
    question.header.nlmsg_len = sizeof question;
    question.header.nlmsg_type = RTM_GETNEIGHTBL;
    question.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    if (kernel.descriptor() < 0 || send(kernel.descriptor(), &question, sizeof question, 0) < 0)
        return std::nullopt;
    std::uint64_t sum = 0;
    alignas(nlmsghdr) std::array<char, 32'768> answer;
    for (;;) {
        const auto received = recv(kernel.descriptor(), answer.data(), answer.size(), 0);
        if (received <= 0)
            return std::nullopt;
        const auto size = static_cast<std::size_t>(received);
        for (std::size_t at = 0; at + sizeof(nlmsghdr) <= size;) {
            nlmsghdr header{};
            std::memcpy(&header, answer.data() + at, sizeof header);
            if (header.nlmsg_type == NLMSG_DONE)
                return sum;
            if (header.nlmsg_type == NLMSG_ERROR || header.nlmsg_len < sizeof header
                || at + header.nlmsg_len > size)
                return std::nullopt;
            constexpr auto fixed = sizeof(nlmsghdr) + sizeof(ndtmsg);
            if (header.nlmsg_type == RTM_NEWNEIGHTBL && header.nlmsg_len >= fixed)
                add(answer.data() + at + fixed, header.nlmsg_len - fixed, sum);
            at += (header.nlmsg_len + 3u) & ~3u;
        }
    }
}

} // namespace port135::scan

#else

namespace port135::scan {

std::optional<std::uint64_t> neighbourTableOverflows()
{
    return std::nullopt;
}

} // namespace port135::scan

#endif
