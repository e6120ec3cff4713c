// SPDX-License-Identifier: GPL-3.0-or-later
// At most one connection at a time to a host, through all stages and to whichever of its ports.
#include <QTest>

#include "scripted_host.h"
#include "support/examination.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace port135;
using namespace port135::test;

namespace {

/// Connections as the kernel of the host sees them: what the scanner has closed is no longer established.
class Established
{
public:
    ~Established()
    {
        for (const int copy : m_copies)
            close(copy);
    }

    RawServer::Behaviour watched(RawServer::Behaviour behaviour)
    {
        return [this, behaviour = std::move(behaviour)](asio::ip::tcp::socket socket) {
            note(socket.native_handle());
            return behaviour(std::move(socket));
        };
    }

    unsigned connections() const
    {
        const std::lock_guard lock(m_mutex);
        return m_connections;
    }
    unsigned most() const
    {
        const std::lock_guard lock(m_mutex);
        return m_most;
    }

private:
    void note(int descriptor)
    {
        const std::lock_guard lock(m_mutex);
        m_copies.push_back(dup(descriptor)); // stays readable when the server closes its own
        unsigned now = 0;
        for (const int copy : m_copies) {
            tcp_info info{};
            socklen_t size = sizeof info;
            now += getsockopt(copy, IPPROTO_TCP, TCP_INFO, &info, &size) == 0
                && info.tcpi_state == TCP_ESTABLISHED;
        }
        m_most = std::max(m_most, now);
        ++m_connections;
    }

    mutable std::mutex m_mutex;
    std::vector<int> m_copies;
    unsigned m_connections = 0;
    unsigned m_most = 0;
};

} // namespace

class OneConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextConnectionWaitsForTheEndOfTheLast()
    {
        Established host;
        const RawServer first(host.watched(answers({bytesOf("not RPC"), Then::Stall})));
        const RawServer second(host.watched(says({{}, Then::Stall})));
        const RawServer mapperOf(host.watched(mapper([&](const wire::Request &request, unsigned) {
            auto list = entries(2);
            for (const auto port : {first.port(), second.port()}) {
                core::Endpoint endpoint;
                endpoint.interfaceId = {{port, 1, 1, {}}, 1, 0};
                endpoint.protseq = core::ProtocolSequence::NcacnIpTcp;
                endpoint.syntaxes = core::SyntaxNdr;
                endpoint.port = port;
                endpoint.endpoint = std::to_string(port);
                endpoint.address = "127.0.0.1";
                wire::appendEntries(endpoint, list);
            }
            return Reply{response(request, lookupStub(list))};
        })));
        auto options = test::mapOnly(mapperOf.port());
        options.stages = {true, true};
        const auto observation = test::examine(options, "127.0.0.1");
        QCOMPARE(observation.outcome, core::Outcome::Listed);
        QVERIFY2(host.connections() >= 5,
                 qPrintable(QString::number(host.connections()))); // map, two of identity, two ports
        QCOMPARE(host.most(), 1u);
    }
};

QTEST_GUILESS_MAIN(OneConnectionTest)
#include "tst_one_connection.moc"
