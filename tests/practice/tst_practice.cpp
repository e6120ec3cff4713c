// SPDX-License-Identifier: GPL-3.0-or-later
// The practice network through the real scanner: what the personas promise is what a scan finds.
#include "capture/packet_reader.h"
#include "capture/tcp_streams.h"
#include "practice/endpoint_map.h"
#include "practice/network.h"
#include "practice/office.h"
#include "practice/workday.h"
#include "support/whole_scan.h"
#include "usage/resolve.h"
#include "usage/stream_analyzer.h"
#include "wire/syntax.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <set>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace port135;
using core::Outcome;

class PracticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What an administrator does to a host is seen by whoever asks it afterwards.
    void repairedHostListsNoSpooler()
    {
        const auto office = practice::office();
        int repairs = 0;
        for (const auto &host : office) {
            const auto fixed = practice::repaired(host);
            if (!fixed)
                continue;
            ++repairs;
            QVERIFY(fixed->endpoints.size() < host.endpoints.size());
            QVERIFY(!fixed->endpoints.empty());
            QVERIFY(!practice::repaired(*fixed));
        }
        QVERIFY(repairs > 0);
        auto network = practice::Network::open();
        QVERIFY(network.has_value());
        std::set<core::Address> repaired;
        while (const auto address = (*network)->repair()) {
            QVERIFY(repaired.insert(*address).second);
            QVERIFY(address->isLoopback());
        }
        QCOMPARE(int(repaired.size()), repairs);
    }

    void everyMapOfTheOfficeIsReadable()
    {
        const auto personas = practice::office();
        for (const auto &persona : personas) {
            const bool hasMap = persona.behaviour == practice::Behaviour::Mapper;
            QVERIFY2(hasMap == !persona.endpoints.empty(), persona.description.c_str());
        }
        QVERIFY(personas.size() >= 7);
    }

    /// The recording of a day says what the office does, to the reader of traffic.
    void aWorkdayIsRecorded()
    {
        std::vector<std::uint8_t> file;
        const auto recorded = practice::recordWorkday(
            [&](wire::Bytes bytes) { file.insert(file.end(), bytes.begin(), bytes.end()); });
        QVERIFY2(recorded, recorded ? "" : recorded.error().c_str());
        usage::Ledger ledger;
        usage::StreamAnalyzer analyzer(ledger);
        capture::TcpStreams streams(analyzer);
        capture::MemorySource bytes(file);
        capture::PacketReader reader(bytes);
        capture::Packet packet;
        while (reader.next(packet))
            streams.add(packet);
        streams.finish();
        analyzer.finish();
        QCOMPARE(reader.end(), capture::FileEnd::Whole);
        QCOMPARE(streams.counts().missingBytes, 0u);
        QCOMPARE(streams.counts().damaged, 0u);
        const auto uses = usage::resolve(ledger);
        const auto count = [&](const auto &wanted) {
            return std::count_if(uses.begin(), uses.end(), wanted);
        };
        // Six workstations log on, by a port that the mapper named.
        QCOMPARE(count([](const usage::Use &use) {
                     return use.interfaceName
                         && use.interfaceName->id.uuid.toString().starts_with(
                             "12345678-1234-abcd-ef00-01234567cffb")
                         && use.calls == 3 && use.blocked.reason == usage::EffectReason::MappedBefore;
                 }),
                 6);
        QCOMPARE(count([](const usage::Use &use) { return use.looks == usage::Looks::MapRead; }), 2);
        QCOMPARE(count([](const usage::Use &use) { return use.looks == usage::Looks::RemoteService; }), 1);
        QCOMPARE(count([](const usage::Use &use) { return use.known != usage::Known::Seen; }), 0);
    }

    void aMapNamesTheLineThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("error");
        const QByteArray good("12345778-1234-abcd-ef00-0123456789ac\t1.0\tncacn_ip_tcp\t49664\t\tSAM\n");
        QTest::newRow("good") << good << QByteArray();
        QTest::newRow("comment") << "# x\n" + good << QByteArray();
        QTest::newRow("too few columns") << good + "12345778-1234-abcd-ef00-0123456789ac\t1.0\n"
                                         << QByteArray("line 2: not six columns");
        QTest::newRow("too many columns") << good.chopped(1) + "\tmore\n"
                                          << QByteArray("line 1: not six columns");
        QTest::newRow("no version") << QByteArray("12345778-1234-abcd-ef00-0123456789ac\t1\tncalrpc\tx\t\t\n")
                                    << QByteArray("line 1: no UUID, version or protocol sequence");
        QTest::newRow("no port") << QByteArray(
            "12345778-1234-abcd-ef00-0123456789ac\t1.0\tncacn_ip_tcp\tx\t\t\n")
                                 << QByteArray("line 1: no port number");
    }

    void aMapNamesTheLineThatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, error);
        const auto map = practice::readEndpointMap(text.toStdString());
        QCOMPARE(QByteArray::fromStdString(map ? std::string() : map.error()), error);
    }

    /// A computer that runs out of descriptors: the network rests between its attempts, counts them, and
    /// takes who waits as soon as it can.
    void aShortageIsCountedAndPasses()
    {
#ifdef Q_OS_LINUX
        const auto network = practice::Network::open();
        QVERIFY(network);
        QCOMPARE((*network)->shortages(), 0u);
        const auto targets = (*network)->targets();
        const auto base = targets.substr(0, targets.rfind('.') + 1);
        const auto personas = practice::office();
        const auto persona = std::find_if(personas.begin(), personas.end(), [](const auto &one) {
            return one.portsOpen && !one.behindFirewall && one.behaviour == practice::Behaviour::Mapper;
        });
        QVERIFY(persona != personas.end());
        const auto endpoint =
            std::find_if(persona->endpoints.begin(), persona->endpoints.end(), [](const auto &one) {
                return one.protseq == core::ProtocolSequence::NcacnIpTcp && one.port >= 1024;
            });
        QVERIFY(endpoint != persona->endpoints.end());
        const auto address = core::Address::parse(base + std::to_string(persona->lastOctet));
        const std::uint16_t doors[] = {(*network)->port(), endpoint->port}; // of one host
        int clients[2] = {};
        for (int &client : clients)
            client = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
        rlimit none = before;
        none.rlim_cur = 0;
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
        QElapsedTimer elapsed;
        elapsed.start();
        for (int i = 0; i < 2; ++i) {
            sockaddr_in to{};
            to.sin_family = AF_INET;
            to.sin_port = htons(doors[i]);
            to.sin_addr.s_addr = htonl(address->toV4());
            ::connect(clients[i], reinterpret_cast<const sockaddr *>(&to), sizeof to);
        }
        std::uint32_t counted = 0;
        while (counted < 10 && elapsed.elapsed() < 30'000)
            counted = (*network)->shortages();
        const auto rested = elapsed.elapsed();
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
        QVERIFY(counted >= 10);
        QVERIFY2(rested >= 4 * 50, "two doors that fail five times each must rest in between");
        // Taken now: a host that is asked for nothing it knows ends the connection.
        for (const int client : clients) {
            const char nonsense[16] = {};
            char answer[1];
            QTRY_COMPARE(::send(client, nonsense, sizeof nonsense, MSG_NOSIGNAL), ssize_t(sizeof nonsense));
            QTRY_VERIFY(::recv(client, answer, 1, 0) == 0 || (errno != EAGAIN && errno != EWOULDBLOCK));
            ::close(client);
        }
#else
        QSKIP("Only where descriptors are limited.");
#endif
    }

    /// All of its ports or none: a port that is missing for lack of descriptors would be told of the host.
    void aNetworkIsNeverHalfOpen()
    {
#ifdef Q_OS_LINUX
        const auto seen = [](practice::Network &network) {
            const auto targets = network.targets();
            const auto base = targets.substr(0, targets.rfind('.') + 1);
            test::Collector collector;
            test::runScan(collector, test::feedOf((base + "10").c_str(), (base + "30").c_str()),
                          test::quickOptions(network.port()));
            QByteArrayList ports;
            for (const char *last : {"10", "20", "30"}) {
                for (const auto &port : collector.at((base + last).c_str()).ports)
                    ports.append(QByteArray(last) + ' ' + QByteArray::number(port.port) + ' '
                                 + QByteArray::number(int(port.state)));
            }
            return ports;
        };
        auto whole = practice::Network::open();
        QVERIFY(whole);
        const auto expected = seen(**whole);
        QVERIFY(!expected.isEmpty());
        whole->reset();
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
        const int next = dup(STDIN_FILENO);
        QVERIFY(next >= 0);
        ::close(next);
        bool isOpen = false;
        for (int more = 0; more < 200 && !isOpen; ++more) {
            rlimit few = before;
            few.rlim_cur = rlim_t(next + more);
            QCOMPARE(setrlimit(RLIMIT_NOFILE, &few), 0);
            const auto network = practice::Network::open();
            QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
            isOpen = network.has_value();
            if (isOpen)
                QCOMPARE(seen(**network), expected);
            else
                QVERIFY(!network.error().empty());
        }
        QVERIFY(isOpen);
#else
        QSKIP("Only where descriptors are limited.");
#endif
    }

    void aScanFindsEveryPersona()
    {
        const auto network = practice::Network::open();
        QVERIFY(network);
        const auto targets = (*network)->targets();
        const auto base = targets.substr(0, targets.rfind('.') + 1);
        test::Collector collector;
        test::runScan(collector, test::feedOf((base + "0").c_str(), (base + "255").c_str()),
                      test::quickOptions((*network)->port()));

        QCOMPARE(collector.finishedCalls(), 1);
        QCOMPARE(collector.observations().size(), std::size_t(256));
        const auto outcome = [&](int last) {
            return collector.at((base + std::to_string(last)).c_str()).outcome;
        };
        QCOMPARE(outcome(10), Outcome::Listed);
        QCOMPARE(outcome(20), Outcome::Listed);
        QCOMPARE(outcome(30), Outcome::Listed);
        QCOMPARE(outcome(40), Outcome::Denied);
        QCOMPARE(outcome(50), Outcome::Closed);
#ifdef Q_OS_LINUX
        QCOMPARE(outcome(60), Outcome::Silent);
#endif
        QCOMPARE(outcome(70), Outcome::NotRpc);
        QCOMPARE(collector.at((base + "70").c_str()).cause, core::Cause::Http);
        QCOMPARE(outcome(80), Outcome::Listed);
    }

    void aScanReadsEachMapWhole_data()
    {
        QTest::addColumn<int>("lastOctet");
        for (const auto &persona : practice::office()) {
            if (persona.behaviour == practice::Behaviour::Mapper)
                QTest::newRow(persona.description.c_str()) << int(persona.lastOctet);
        }
    }

    void aScanReadsEachMapWhole()
    {
        QFETCH(int, lastOctet);
        const auto network = practice::Network::open();
        QVERIFY(network);
        const auto targets = (*network)->targets();
        const auto host = targets.substr(0, targets.rfind('.') + 1) + std::to_string(lastOctet);
        test::Collector collector;
        test::runScan(collector, test::feedOf(host.c_str(), host.c_str()),
                      test::quickOptions((*network)->port()));

        const auto personas = practice::office();
        const auto persona = std::find_if(personas.begin(), personas.end(),
                                          [&](const auto &p) { return p.lastOctet == lastOctet; });
        using Line =
            std::tuple<core::InterfaceId, core::ProtocolSequence, std::string, std::string, std::string>;
        const auto lines = [&host](const std::vector<core::Endpoint> &endpoints) {
            std::set<Line> set;
            for (const auto &e : endpoints)
                set.insert({e.interfaceId, e.protseq, std::string(e.endpoint),
                            core::isTcpBased(e.protseq) ? host : std::string(e.address),
                            std::string(e.annotation)});
            return set;
        };
        const auto &observation = collector.at(host.c_str());
        QCOMPARE(observation.outcome, Outcome::Listed);
        QVERIFY(lines(observation.endpoints) == lines(persona->endpoints));
        QCOMPARE(observation.endpoints.size(), lines(persona->endpoints).size()); // duplicates are folded
        QCOMPARE(observation.anonymousLookup, std::optional(true));
        QVERIFY(observation.rtt.has_value());
    }

    void everyAnswerIsKeptAsProof()
    {
        const auto network = practice::Network::open();
        QVERIFY(network);
        const auto targets = (*network)->targets();
        const auto host = targets.substr(0, targets.rfind('.') + 1) + "10";
        test::Collector collector;
        test::runScan(collector, test::feedOf(host.c_str(), host.c_str()),
                      test::quickOptions((*network)->port()));

        const auto &evidence = collector.at(host.c_str()).evidence;
        QVERIFY(evidence.size() >= 8); // map, challenge and addresses: question and answer each
        QVERIFY(evidence.front().sent);
        QVERIFY(!evidence.back().sent);
        const auto holds = [&evidence](std::string_view bytes) {
            return std::any_of(evidence.begin(), evidence.end(), [bytes](const auto &pdu) {
                return !pdu.sent && pdu.bytes.find(bytes) != std::string::npos;
            });
        };
        QVERIFY(holds({"NTLMSSP\0\2\0\0\0", 12}));
        QVERIFY(holds({"P\0C\0-\0S\0A\0L\0E\0S\0", 16}));
        QVERIFY(std::none_of(evidence.begin(), evidence.end(),
                             [](const auto &pdu) { return pdu.bytes.empty(); }));
    }

    void twoNetworksStandSideBySide()
    {
        const auto first = practice::Network::open();
        const auto second = practice::Network::open();
        QVERIFY(first && second);
        QVERIFY((*first)->targets() != (*second)->targets());
    }

    void aNetworkIsOpenedWhereItWas()
    {
        auto first = practice::Network::open();
        auto second = practice::Network::open();
        QVERIFY(first && second);
        const auto targets = (*second)->targets();
        const auto address = core::Address::parse(targets.substr(0, targets.find('/')));
        QVERIFY(address);
        first->reset();
        second->reset();
        const auto again = practice::Network::openAt(*address);
        QVERIFY(again);
        QCOMPARE((*again)->targets(), targets);
        const auto foreign = practice::Network::openAt(core::Address::v4(0x0a000501)); // 10.0.5.1
        QVERIFY(foreign);
        QVERIFY((*foreign)->targets().starts_with("127.135."));
    }

    void aPlaceThatIsPartlyTakenIsLeftWhole()
    {
        const auto personas = practice::office();
        const auto last = practice::Network::open({personas.back()});
        QVERIFY(last);
        const auto whole = practice::Network::open(); // its first hosts find their addresses free
        QVERIFY(whole);
        QVERIFY((*whole)->targets() != (*last)->targets());
    }

    void aFirewallStandsBeforeTheFileServer()
    {
        using practice::Firewall;
        const auto network = practice::Network::open();
        QVERIFY(network);
        const auto targets = (*network)->targets();
        const auto files = targets.substr(0, targets.rfind('.') + 1) + "30";
        const auto look = [&](Firewall firewall) {
            test::Collector collector;
            if (!(*network)->setFirewall(firewall))
                return core::Observation();
            test::runScan(collector, test::feedOf(files.c_str(), files.c_str()),
                          test::quickOptions((*network)->port()));
            return collector.at(files.c_str());
        };
        const auto open = look(Firewall::None);
        QCOMPARE(open.outcome, Outcome::Listed);
        QCOMPARE(look(Firewall::HalfDone).outcome, Outcome::Closed);
        QCOMPARE(look(Firewall::Done).outcome, Outcome::Closed);
        // And back, as often as one likes.
        for (int i = 0; i < 3; ++i) {
            const auto again = look(Firewall::None);
            QCOMPARE(again.outcome, Outcome::Listed);
            QCOMPARE(again.ports.size(), open.ports.size());
            QVERIFY(std::any_of(again.ports.begin(), again.ports.end(), [](const core::PortReach &port) {
                return port.state == core::PortState::Open;
            }));
            QCOMPARE(look(Firewall::HalfDone).outcome, Outcome::Closed);
        }
        QCOMPARE(practice::parseFirewall("half-done"), Firewall::HalfDone);
        QVERIFY(!practice::parseFirewall("wide-open"));
    }

    void onlyReadingCallsAreMade()
    {
        std::mutex mutex;
        std::vector<practice::Witnessed> seen;
        const auto network = practice::Network::open([&](const practice::Witnessed &witnessed) {
            const std::lock_guard lock(mutex);
            seen.push_back(witnessed);
        });
        QVERIFY(network);
        const auto targets = (*network)->targets();
        const auto base = targets.substr(0, targets.rfind('.') + 1);
        test::Collector collector;
        test::runScan(collector, test::feedOf((base + "0").c_str(), (base + "255").c_str()),
                      test::quickOptions((*network)->port()));

        const std::lock_guard lock(mutex);
        QVERIFY(seen.size() > 8);
        for (const auto &witnessed : seen) {
            QVERIFY(witnessed.type == wire::PduType::Bind || witnessed.type == wire::PduType::AlterContext
                    || witnessed.type == wire::PduType::Request);
            if (witnessed.type != wire::PduType::Request)
                continue;
            QVERIFY(witnessed.interfaceId.has_value());
            const std::set<std::uint16_t> mapper{2, 3, 4};
            const std::set<std::uint16_t> management{0, 1, 2, 4};
            const auto &uuid = witnessed.interfaceId->uuid;
            QVERIFY((uuid == wire::endpointMapper.uuid && mapper.contains(witnessed.opnum))
                    || (uuid == wire::management.uuid && management.contains(witnessed.opnum))
                    || (uuid == wire::objectExporter.uuid && witnessed.opnum == 5));
        }
    }
};

QTEST_GUILESS_MAIN(PracticeTest)
#include "tst_practice.moc"
