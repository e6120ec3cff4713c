// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/silent_port.h"

#ifdef __linux__

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace port135::practice {

std::unique_ptr<SilentPort> SilentPort::open(const core::Address &address, std::uint16_t port)
{
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(port);
    name.sin_addr.s_addr = htonl(address.toV4());
    const auto *where = reinterpret_cast<const sockaddr *>(&name);

    std::unique_ptr<SilentPort> result(new SilentPort);
    const int type = SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK;
    result->m_listener = socket(AF_INET, type, 0);
    const int reuse = 1;
    setsockopt(result->m_listener, SOL_SOCKET, SO_REUSEADDR, &reuse, sizeof reuse);
    if (bind(result->m_listener, where, sizeof name) != 0 || listen(result->m_listener, 0) != 0)
        return nullptr;
    for (int &filler : result->m_fillers) { // the queue of a listener with backlog 0 holds one
        filler = socket(AF_INET, type, 0);
        if (connect(filler, where, sizeof name) != 0 && errno != EINPROGRESS)
            return nullptr;
    }
    return result;
}

SilentPort::~SilentPort()
{
    for (int descriptor : {m_fillers[0], m_fillers[1], m_listener}) {
        if (descriptor >= 0)
            close(descriptor);
    }
}

} // namespace port135::practice

#else

namespace port135::practice {

std::unique_ptr<SilentPort> SilentPort::open(const core::Address &, std::uint16_t)
{
    return nullptr;
}

SilentPort::~SilentPort() = default;

} // namespace port135::practice

#endif
