// SPDX-License-Identifier: GPL-3.0-or-later
// Linux only, as the laboratory is.
#include "bench/answer_loop.h"

#include "bench/workstation.h"
#include "wire/bind.h"
#include "wire/bind_ack.h"
#include "wire/epm_lookup.h"
#include "wire/pdu.h"
#include "wire/request.h"
#include "wire/response.h"
#include "wire/syntax.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>
#include <unordered_map>

namespace port135::bench {
namespace {

// Where the header keeps what is patched [C706 12.6.3.1]; the prepared answers are little-endian.
constexpr std::size_t typeOffset = 2;
constexpr std::size_t lengthOffset = 8;
constexpr std::size_t callIdOffset = 12;
constexpr int backlog = 4096;

std::size_t lengthOf(const std::uint8_t *pdu)
{
    return pdu[lengthOffset] | std::size_t(pdu[lengthOffset + 1]) << 8;
}

/// A conversation: what was received and not answered, what is to be sent still.
struct Client
{
    std::array<std::uint8_t, 1024> received;
    std::size_t size = 0;
    wire::Buffer answer;
    std::size_t sent = 0;
};

class AnswerLoop
{
public:
    AnswerLoop(std::uint16_t port, const PreparedAnswers &answers)
        : m_answers(answers)
        , m_poll(::epoll_create1(EPOLL_CLOEXEC))
        , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_in here{};
        here.sin_family = AF_INET;
        here.sin_port = htons(port);
        const int reuse = 1;
        ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &reuse, sizeof reuse);
        if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&here), sizeof here) != 0
            || ::listen(m_listener, backlog) != 0)
            throw std::system_error(errno, std::system_category(), "the responder cannot listen");
        watch(m_listener, EPOLLIN);
        watch(STDIN_FILENO, EPOLLIN);
    }
    ~AnswerLoop()
    {
        for (const auto &[descriptor, client] : m_clients)
            ::close(descriptor);
        ::close(m_listener);
        ::close(m_poll);
    }
    AnswerLoop(const AnswerLoop &) = delete;
    AnswerLoop &operator=(const AnswerLoop &) = delete;

    void run()
    {
        std::array<epoll_event, 256> events;
        for (;;) {
            const int ready = ::epoll_wait(m_poll, events.data(), int(events.size()), -1);
            for (int i = 0; i < ready; ++i) {
                const int descriptor = events[std::size_t(i)].data.fd;
                if (descriptor == STDIN_FILENO)
                    return;
                if (descriptor == m_listener)
                    acceptAll();
                else
                    serve(descriptor);
            }
        }
    }

private:
    void watch(int descriptor, std::uint32_t events)
    {
        epoll_event event{};
        event.events = events;
        event.data.fd = descriptor;
        if (::epoll_ctl(m_poll, EPOLL_CTL_ADD, descriptor, &event) != 0)
            throw std::system_error(errno, std::system_category(), "epoll");
    }

    void acceptAll()
    {
        for (;;) {
            const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
            if (descriptor < 0)
                return;
            m_clients.emplace(descriptor, std::make_unique<Client>());
            watch(descriptor, EPOLLIN | EPOLLOUT | EPOLLET);
        }
    }

    void serve(int descriptor)
    {
        const auto found = m_clients.find(descriptor);
        if (found == m_clients.end())
            return;
        if (converse(descriptor, *found->second))
            return;
        ::close(descriptor);
        m_clients.erase(found);
    }

    /// False when the conversation is over.
    bool converse(int descriptor, Client &client)
    {
        for (;;) {
            if (!flush(descriptor, client))
                return false;
            if (client.sent < client.answer.size())
                return true; // its turn comes when there is room
            if (answerNext(client))
                continue;
            const auto room = client.received.size() - client.size;
            const auto count = ::recv(descriptor, client.received.data() + client.size, room, 0);
            if (count < 0 && errno == EAGAIN)
                return true;
            if (count <= 0)
                return false;
            client.size += std::size_t(count);
        }
    }

    bool flush(int descriptor, Client &client) const
    {
        while (client.sent < client.answer.size()) {
            const auto count = ::send(descriptor, client.answer.data() + client.sent,
                                      client.answer.size() - client.sent, MSG_NOSIGNAL);
            if (count < 0)
                return errno == EAGAIN;
            client.sent += std::size_t(count);
        }
        return true;
    }

    /// Whether a whole question was there: then its answer is in place.
    bool answerNext(Client &client) const
    {
        if (client.size < wire::headerSize)
            return false;
        const auto length = lengthOf(client.received.data());
        if (length < wire::headerSize || length > client.size)
            return false;
        const auto type = wire::PduType(client.received[typeOffset]);
        client.answer = type == wire::PduType::Bind ? m_answers.bind : m_answers.call;
        client.sent = 0;
        for (std::size_t at = 0; at + wire::headerSize <= client.answer.size();
             at += lengthOf(client.answer.data() + at))
            std::copy_n(client.received.data() + callIdOffset, 4, client.answer.data() + at + callIdOffset);
        std::copy(client.received.data() + length, client.received.data() + client.size,
                  client.received.data());
        client.size -= length;
        return true;
    }

    const PreparedAnswers &m_answers;
    int m_poll;
    int m_listener;
    std::unordered_map<int, std::unique_ptr<Client>> m_clients;
};

class AskLoop
{
public:
    AskLoop(std::uint16_t port, const PreparedAnswers &answers)
        : m_port(port)
        , m_bindSize(answers.bind.size())
        , m_wholeSize(answers.bind.size() + answers.call.size())
        , m_bind(wire::writeBind(wire::bindTo(wire::endpointMapper)))
        , m_poll(::epoll_create1(EPOLL_CLOEXEC))
    {
        wire::Request request;
        request.meta.callId = 2;
        request.opnum = wire::epm::LookupOpnum;
        request.stub = wire::writeLookupRequest({});
        m_call = wire::writeRequest(request);
    }
    ~AskLoop() { ::close(m_poll); }
    AskLoop(const AskLoop &) = delete;
    AskLoop &operator=(const AskLoop &) = delete;

    std::uint32_t run(std::uint32_t first, std::uint32_t count, unsigned inFlight)
    {
        std::array<epoll_event, 256> events;
        std::uint32_t next = 0;
        while (next < count || !m_received.empty()) {
            while (next < count && m_received.size() < inFlight)
                connect(first + next++);
            const int ready = ::epoll_wait(m_poll, events.data(), int(events.size()), 5000);
            if (ready <= 0)
                break;
            for (int i = 0; i < ready; ++i)
                converse(events[std::size_t(i)].data.fd);
        }
        return m_whole;
    }

private:
    void connect(std::uint32_t address)
    {
        const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(m_port);
        to.sin_addr.s_addr = htonl(address);
        ::connect(descriptor, reinterpret_cast<const sockaddr *>(&to), sizeof to);
        epoll_event event{};
        event.events = EPOLLIN | EPOLLOUT | EPOLLET;
        event.data.fd = descriptor;
        ::epoll_ctl(m_poll, EPOLL_CTL_ADD, descriptor, &event);
        m_received[descriptor] = 0;
    }

    void converse(int descriptor)
    {
        auto &received = m_received[descriptor];
        for (;;) {
            const auto before = received;
            const auto count = ::recv(descriptor, m_chunk.data(), m_chunk.size(), 0);
            if (count < 0 && errno == EAGAIN) {
                if (before == 0 && !m_asked[descriptor]) {
                    m_asked[descriptor] = true;
                    ::send(descriptor, m_bind.data(), m_bind.size(), MSG_NOSIGNAL);
                }
                return;
            }
            received += count > 0 ? std::size_t(count) : 0;
            if (before < m_bindSize && received >= m_bindSize)
                ::send(descriptor, m_call.data(), m_call.size(), MSG_NOSIGNAL);
            if (count <= 0 || received >= m_wholeSize) {
                m_whole += received == m_wholeSize;
                ::close(descriptor);
                m_received.erase(descriptor);
                m_asked.erase(descriptor);
                return;
            }
        }
    }

    std::uint16_t m_port;
    std::size_t m_bindSize;
    std::size_t m_wholeSize;
    wire::Buffer m_bind;
    wire::Buffer m_call;
    int m_poll;
    std::uint32_t m_whole = 0;
    std::unordered_map<int, std::size_t> m_received;
    std::unordered_map<int, bool> m_asked;
    std::array<std::uint8_t, 65536> m_chunk;
};

} // namespace

PreparedAnswers workstationAnswers()
{
    PreparedAnswers answers;
    wire::BindAck ack;
    ack.associationGroup = 0x13500135;
    ack.secondaryAddress = "135";
    ack.results.push_back({wire::ContextResult::Accepted, 0, wire::ndr});
    answers.bind = wire::writeBindAck(ack);
    wire::Response response;
    response.stub = wire::writeLookupResponse(workstationAnswer());
    answers.call = wire::writeResponse(response);
    return answers;
}

void answerEverywhere(std::uint16_t port, const PreparedAnswers &answers)
{
    AnswerLoop loop(port, answers);
    std::puts("listening");
    std::fflush(stdout);
    loop.run();
}

std::uint32_t askAll(std::uint32_t first, std::uint32_t count, std::uint16_t port, unsigned inFlight,
                     const PreparedAnswers &answers)
{
    return AskLoop(port, answers).run(first, count, inFlight);
}

} // namespace port135::bench
