// SPDX-License-Identifier: GPL-3.0-or-later
// Does the window answer while 65,536 hosts arrive? Prints the figures; what may be asserted on any machine
// is that everything arrives, in order.
#include <QTest>

#include "ui/models/finding_hosts_model.h"
#include "ui/models/finding_model.h"
#include "ui/models/host_sort_filter.h"
#include "ui/models/interface_model.h"
#include "ui/pages/details_pane.h"
#include "ui/pages/host_table.h"
#include "ui/session.h"
#include "ui_hosts.h"
#include "window_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int total = 65'536;
constexpr int exposedEvery = 16; ///< 4,096 of them
constexpr int endpointsEach = 300;

/// Peak memory of this process in MB; 0 where the system does not say.
qint64 peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = status.readAll().split('\n');
    for (const auto &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong() / 1024;
    }
    return 0;
}

/// What a busy server lists: services with several endpoints each, a third of them local.
core::HostResultPtr server(int number)
{
    auto host = *test::host(u"10.1.%1.%2 listed %3 srv%4.office.example"_s.arg(number / 256)
                                .arg(number % 256)
                                .arg(number % 64 ? u"low"_s : u"high"_s)
                                .arg(number));
    const auto entries = knowledge::Catalogue::builtIn().entries();
    for (int i = 0; i < endpointsEach; ++i) {
        core::Endpoint endpoint;
        endpoint.interfaceId = entries[std::size_t(number % 7 + i / 3) % entries.size()].id;
        if (i % 3 == 0) {
            endpoint.protseq = core::ProtocolSequence::NcacnIpTcp;
            endpoint.port = std::uint16_t(49664 + i % 24);
            endpoint.endpoint = std::to_string(endpoint.port);
            endpoint.reach = i % 2 ? core::PortState::Open : core::PortState::Closed;
        } else if (i % 3 == 1) {
            endpoint.protseq = core::ProtocolSequence::NcacnNp;
            endpoint.endpoint = "\\pipe\\service-" + std::to_string(i);
        } else {
            endpoint.protseq = core::ProtocolSequence::Ncalrpc;
            endpoint.endpoint = "LRPC-" + std::to_string(number * 1000 + i);
        }
        host.observation.endpoints.push_back(std::move(endpoint));
    }
    host.observation.reachTried = true;
    for (int port = 0; port < 24; ++port)
        host.observation.ports.push_back(
            {std::uint16_t(49664 + port), port % 2 ? core::PortState::Open : core::PortState::Closed});
    host.rating.roles = {"domain_controller"};
    host.rating.findings = {
        {"R9", core::Level::Low, core::Confidence::High, {{"The map lists %1 endpoints.", {"300"}}}}};
    return std::make_shared<core::HostResult>(std::move(host));
}

} // namespace

class TestArrival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heartbeat_data()
    {
        QTest::addColumn<bool>("all");
        QTest::addColumn<bool>("heavy"); // one host in 16 lists 300 endpoints, else one in 32 lists four
        QTest::addColumn<int>("batch"); // every 50 ms, as the service hands out
        QTest::addColumn<Grouping>("grouping");
        QTest::newRow("all hosts shown, 10,000 a second") << true << false << 500 << Grouping::None;
        QTest::newRow("only hosts that answered, 10,000 a second") << false << false << 500 << Grouping::None;
        QTest::newRow("all hosts shown, everything at once") << true << false << total << Grouping::None;
        QTest::newRow("4,096 hosts of 300 endpoints among them") << true << true << 2000 << Grouping::None;
        QTest::newRow("4,096 hosts of 300 endpoints, everything at once")
            << true << true << total << Grouping::None;
        QTest::newRow("under headings, everything at once") << true << true << total << Grouping::Subnet;
    }

    void heartbeat()
    {
        QFETCH(bool, all);
        QFETCH(bool, heavy);
        QFETCH(int, batch);
        QFETCH(Grouping, grouping);
        const int answerEvery = heavy ? exposedEvery : 32;
        std::vector<core::HostResultPtr> results;
        results.reserve(total);
        for (int i = 0; i < total; ++i) {
            // Spread as the feed does.
            const int n = int(quint32(i) * 40'503u % total);
            if (n % answerEvery != 0) {
                results.push_back(test::host(u"10.1.%1.%2 silent"_s.arg(n / 256).arg(n % 256)));
            } else if (heavy) {
                results.push_back(server(n));
            } else {
                results.push_back(test::host(
                    u"10.1.%1.%2 listed %3 srv%4 tcp:49664:open tcp:49665:closed np:\\pipe\\spoolss local:x"_s
                        .arg(n / 256)
                        .arg(n % 256)
                        .arg(n % 64 ? u"low"_s : u"high"_s)
                        .arg(n)));
            }
        }

        const QTemporaryDir folder;
        Session session(folder.filePath(u"settings.ini"_s));
        HostSortFilter shown(session.hosts());
        shown.setAllHosts(all);
        shown.setGrouping(grouping);
        HostTable table(session, shown);
        table.resize(1000, 600);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));

        qint64 longest = 0;
        qint64 longestWork = 0; // by processor time: what a machine busy with other things does not change
        std::clock_t lastWork = std::clock();
        qint64 beats = 0;
        QElapsedTimer sinceBeat;
        QTimer heart;
        heart.setTimerType(Qt::PreciseTimer);
        connect(&heart, &QTimer::timeout, this, [&] {
            longest = std::max(longest, sinceBeat.restart());
            const std::clock_t work = std::clock();
            longestWork = std::max(longestWork, qint64(work - lastWork) * 1000 / CLOCKS_PER_SEC);
            lastWork = work;
            ++beats;
        });
        int next = 0;
        QTimer source;
        connect(&source, &QTimer::timeout, this, [&] {
            const int count = std::min(batch, total - next);
            session.queue().add(
                QList<core::HostResultPtr>(results.begin() + next, results.begin() + next + count));
            next += count;
            if (next == total)
                source.stop();
        });
        QElapsedTimer clock;
        clock.start();
        sinceBeat.start();
        lastWork = std::clock();
        heart.start(2);
        source.start(50);
        QTRY_VERIFY_WITH_TIMEOUT(session.hosts().size() == total, 60'000);
        const qint64 elapsed = clock.elapsed();
        heart.stop();
        shown.mergeNow();

        QElapsedTimer watch;
        const auto sortBy = [&](HostColumn column) {
            watch.restart();
            shown.sort(int(column), Qt::AscendingOrder);
            QCoreApplication::processEvents();
            return watch.elapsed();
        };
        QStringList figures;
        for (const auto column :
             {HostColumn::Name, HostColumn::Finding, HostColumn::Services, HostColumn::Address})
            figures += u"sort by %1 %2 ms"_s.arg(columnTitle(hostColumns()[std::size_t(column)]).toLower())
                           .arg(sortBy(column));
        for (const auto &text : {u"10.1.7"_s, u"level>=high"_s, u"interface:samr"_s, u"port:49670"_s,
                                 u"net:10.1.0.0/20 -role:dc"_s, u"spooler OR lrpc-16"_s}) {
            watch.restart();
            QVERIFY(shown.setFilterText(text));
            QCoreApplication::processEvents();
            figures += u"filter “%1” %2 ms"_s.arg(text).arg(watch.elapsed());
        }
        QVERIFY(shown.setFilterText({}));
        InterfaceModel interfaces(shown);
        watch.restart();
        interfaces.refresh();
        figures += u"%1 interfaces counted in %2 ms"_s.arg(interfaces.rowCount()).arg(watch.elapsed());
        // Only the heavy ones have findings.
        if (heavy) {
            FindingModel findings(shown);
            watch.restart();
            findings.refresh();
            QVERIFY(findings.rowCount() > 0);
            figures += u"%1 findings counted in %2 ms"_s.arg(findings.rowCount()).arg(watch.elapsed());
            FindingHostsModel affected(shown);
            watch.restart();
            affected.setRule(findings.row(0).rule);
            QVERIFY(affected.rowCount() > 0);
            figures +=
                u"%1 hosts of a finding listed in %2 ms"_s.arg(affected.rowCount()).arg(watch.elapsed());
            DetailsPane details;
            details.resize(900, 600);
            details.show();
            qint64 slowest = 0;
            for (int row = 0; row < std::min(5, affected.rowCount()); ++row) {
                watch.restart();
                details.setHost(affected.host(row));
                QCoreApplication::processEvents();
                slowest = std::max(slowest, watch.elapsed());
            }
            figures += u"details of a host in %1 ms"_s.arg(slowest);
        }
        figures += u"peak memory %1 MB"_s.arg(peakMegabytes());
        qInfo("%d hosts in %lld ms: longest gap of the event loop %lld ms, %lld ms of work (%lld beats)",
              total, elapsed, longest, longestWork, beats);
        qInfo("%s", qUtf8Printable(figures.join(u"; "_s)));

        QCOMPARE(shown.shownHosts(), all ? total : total / answerEvery);
        core::Address last;
        for (const int row : shown.accepted()) {
            const auto &address = session.hosts().row(row).result->observation.address;
            QVERIFY(last < address);
            last = address;
        }
        QVERIFY(interfaces.rowCount() > 0);
    }

    /// The start page compares the last two scans of a network; the window answers meanwhile.
    void homePageOfALargeNetwork()
    {
        // As many as the window compares unasked, for the figures; what is asserted shows with fewer.
        const int count = qEnvironmentVariableIsSet("PORT135_BENCH") ? total / 2 : total / 32;
        test::WindowFixture fixture;
        for (int week = 0; week < 2; ++week) {
            QList<core::HostResultPtr> hosts;
            for (int n = 0; n < count; ++n) {
                if (n % exposedEvery != 0)
                    hosts += test::host(u"10.1.%1.%2 silent"_s.arg(n / 256).arg(n % 256));
                else
                    hosts += test::host(
                        u"10.1.%1.%2 listed %3 srv%4 tcp:49664:open tcp:49665:closed local:x"_s.arg(n / 256)
                            .arg(n % 256)
                            .arg((n / exposedEvery + week) % 64 ? u"low"_s : u"high"_s)
                            .arg(n));
            }
            const auto started =
                core::Timestamp(std::chrono::milliseconds(1'795'400'000'000)) + std::chrono::days(7 * week);
            QVERIFY(fixture.store(u"Week %1"_s.arg(week), started, hosts));
        }
        qint64 longest = 0;
        QElapsedTimer sinceBeat;
        QTimer heart;
        heart.setTimerType(Qt::PreciseTimer);
        connect(&heart, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceBeat.restart()); });
        QElapsedTimer clock;
        clock.start();
        QVERIFY(fixture.open());
        const qint64 opened = clock.elapsed();
        sinceBeat.start();
        heart.start(2);
        const auto isCompared = [&fixture] {
            const auto labels = fixture.window->findChildren<QLabel *>(u"homeSentence0"_s);
            return std::ranges::any_of(labels,
                                       [](const auto *label) { return label->text().contains(u"Since"_s); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isCompared(), 60'000);
        heart.stop();
        qInfo("home page: shown in %lld ms, compared after %lld ms; longest gap %lld ms", opened,
              clock.elapsed(), longest);
    }
};

QTEST_MAIN(TestArrival)
#include "tst_arrival.moc"
