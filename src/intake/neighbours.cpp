// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/neighbours.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#ifdef _WIN32
// In this order: netioapi needs the types of both.
#include <winsock2.h>
#include <ws2ipdef.h>

#include <iphlpapi.h>
#include <netioapi.h>
#elif defined(__linux__)
// <sys/socket.h> comes first: the kernel's headers build on it.
#include <sys/socket.h>

#include <linux/neighbour.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <unistd.h>
#endif

namespace port135::intake {
namespace {

[[maybe_unused]] core::Address v4Of(const void *bytes)
{
    std::array<std::uint8_t, 4> octets{};
    std::memcpy(octets.data(), bytes, octets.size());
    return core::Address::v4(std::uint32_t(octets[0]) << 24 | std::uint32_t(octets[1]) << 16
                             | std::uint32_t(octets[2]) << 8 | octets[3]);
}

[[maybe_unused]] core::Address v6Of(const void *bytes, std::uint32_t index)
{
    core::Address::Bytes octets{};
    std::memcpy(octets.data(), bytes, octets.size());
    const auto plain = core::Address::v6(octets);
    return plain.isLinkLocal() ? core::Address::v6(octets, index) : plain;
}

[[maybe_unused]] void keepHosts(std::vector<core::Address> &found)
{
    std::erase_if(found, [](const core::Address &address) {
        return address.isMulticast() || address.isUnspecified() || address.isLoopback()
            || address == core::Address::v4(0xffffffff);
    });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
}

} // namespace

#ifdef _WIN32

std::optional<std::vector<core::Address>> neighbours()
{
    MIB_IPNET_TABLE2 *table = nullptr;
    if (GetIpNetTable2(AF_UNSPEC, &table) != NO_ERROR || !table)
        return std::nullopt;
    std::vector<core::Address> found;
    for (ULONG i = 0; i < table->NumEntries; ++i) {
        const auto &row = table->Table[i];
        if (row.State < NlnsProbe) // unreachable or incomplete
            continue;
        if (row.Address.si_family == AF_INET)
            found.push_back(v4Of(&row.Address.Ipv4.sin_addr));
        else if (row.Address.si_family == AF_INET6)
            found.push_back(
                v6Of(&row.Address.Ipv6.sin6_addr, static_cast<std::uint32_t>(row.InterfaceIndex)));
    }
    FreeMibTable(table);
    keepHosts(found);
    return found;
}

#elif defined(__linux__)

namespace {

/// The address of one RTM_NEWNEIGH message, if it is that of a host which answered.
std::optional<core::Address> neighbourIn(const char *message, std::size_t size)
{
    ndmsg body{};
    if (size < sizeof body)
        return std::nullopt;
    std::memcpy(&body, message, sizeof body);
    constexpr auto answered = NUD_REACHABLE | NUD_STALE | NUD_DELAY | NUD_PROBE | NUD_PERMANENT;
    if ((body.ndm_state & answered) == 0)
        return std::nullopt;
    for (std::size_t at = (sizeof body + 3u) & ~3u; at + sizeof(rtattr) <= size;) {
        rtattr attribute{};
        std::memcpy(&attribute, message + at, sizeof attribute);
        if (attribute.rta_len < sizeof attribute || at + attribute.rta_len > size)
            break;
        const auto length = attribute.rta_len - sizeof attribute;
        const char *value = message + at + sizeof attribute;
        if (attribute.rta_type == NDA_DST && body.ndm_family == AF_INET && length == 4)
            return v4Of(value);
        if (attribute.rta_type == NDA_DST && body.ndm_family == AF_INET6 && length == 16)
            return v6Of(value, static_cast<std::uint32_t>(body.ndm_ifindex));
        at += (attribute.rta_len + 3u) & ~3u;
    }
    return std::nullopt;
}

} // namespace

std::optional<std::vector<core::Address>> neighbours()
{
    const int kernel = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    if (kernel < 0)
        return std::nullopt;
    struct
    {
        nlmsghdr header{};
        ndmsg body{};
    } question;
    question.header.nlmsg_len = sizeof question;
    question.header.nlmsg_type = RTM_GETNEIGH;
    question.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    std::optional<std::vector<core::Address>> found;
    std::vector<core::Address> list;
    alignas(nlmsghdr) std::array<char, 32'768> answer;
    bool isOver = send(kernel, &question, sizeof question, 0) < 0;
    while (!isOver) {
        const auto received = recv(kernel, answer.data(), answer.size(), 0);
        if (received <= 0)
            break;
        const auto size = static_cast<std::size_t>(received);
        for (std::size_t at = 0; at + sizeof(nlmsghdr) <= size && !isOver;) {
            nlmsghdr header{};
            std::memcpy(&header, answer.data() + at, sizeof header);
            if (header.nlmsg_len < sizeof header || at + header.nlmsg_len > size
                || header.nlmsg_type == NLMSG_ERROR) {
                isOver = true;
                break;
            }
            if (header.nlmsg_type == NLMSG_DONE) {
                found = std::exchange(list, {});
                isOver = true;
                break;
            }
            if (header.nlmsg_type == RTM_NEWNEIGH) {
                if (const auto one =
                        neighbourIn(answer.data() + at + sizeof header, header.nlmsg_len - sizeof header))
                    list.push_back(*one);
            }
            at += (header.nlmsg_len + 3u) & ~3u;
        }
    }
    close(kernel);
    if (found)
        keepHosts(*found);
    return found;
}

#else

std::optional<std::vector<core::Address>> neighbours()
{
    return std::nullopt;
}

#endif

} // namespace port135::intake
