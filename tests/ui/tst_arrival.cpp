// SPDX-License-Identifier: GPL-3.0-or-later
// Does the window answer while 65,536 hosts arrive? Prints the figures; what may be asserted on any machine
// is that everything arrives, in order.
#include "ui/models/host_sort_filter.h"
#include "ui/pages/host_table.h"
#include "ui/session.h"
#include "ui_hosts.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

class TestArrival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heartbeat_data()
    {
        QTest::addColumn<bool>("all");
        QTest::addColumn<int>("batch"); // every 50 ms, as the service hands out
        QTest::newRow("all hosts shown, 10,000 a second") << true << 500;
        QTest::newRow("only hosts that answered, 10,000 a second") << false << 500;
        QTest::newRow("all hosts shown, everything at once") << true << 65'536;
    }

    void heartbeat()
    {
        QFETCH(bool, all);
        QFETCH(int, batch);
        constexpr int total = 65'536;
        std::vector<core::HostResultPtr> results;
        results.reserve(total);
        for (int i = 0; i < total; ++i) {
            // Spread as the feed does, with one host in 32 that answers.
            const int n = int(quint32(i) * 40'503u % total);
            const QString line = n % 32 == 0
                ? u"10.1.%1.%2 listed %3 srv%4 tcp:49664:open tcp:49665:closed np:\\pipe\\spoolss local:x"_s
                : u"10.1.%1.%2 silent"_s;
            results.push_back(tests::host(
                n % 32 == 0 ? line.arg(n / 256).arg(n % 256).arg(n % 64 ? u"low"_s : u"high"_s).arg(n)
                            : line.arg(n / 256).arg(n % 256)));
        }

        const QTemporaryDir folder;
        Session session(folder.filePath(u"settings.ini"_s));
        HostSortFilter shown(session.hosts());
        shown.setAllHosts(all);
        HostTable table(session, shown);
        table.resize(1000, 600);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));

        qint64 longest = 0;
        qint64 beats = 0;
        QElapsedTimer sinceBeat;
        QTimer heart;
        heart.setTimerType(Qt::PreciseTimer);
        connect(&heart, &QTimer::timeout, this, [&] {
            longest = std::max(longest, sinceBeat.restart());
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
        heart.start(2);
        source.start(50);
        QTRY_VERIFY_WITH_TIMEOUT(session.hosts().size() == total, 60'000);
        const qint64 elapsed = clock.elapsed();

        QElapsedTimer sorting;
        sorting.start();
        shown.sort(int(HostColumn::Name), Qt::AscendingOrder);
        const qint64 sortTime = sorting.restart();
        shown.setFilterText(u"10.1.7"_s);
        const qint64 filterTime = sorting.restart();
        shown.setFilterText({});
        shown.sort(int(HostColumn::Address), Qt::AscendingOrder);
        heart.stop();
        qInfo("%d hosts in %lld ms: longest gap of the event loop %lld ms (%lld beats); sort %lld ms, filter "
              "%lld ms",
              total, elapsed, longest, beats, sortTime, filterTime);

        QCOMPARE(shown.rowCount(), all ? total : total / 32);
        for (int row = 1; row < shown.rowCount(); ++row)
            QVERIFY(shown.row(row - 1).result->observation.address
                    < shown.row(row).result->observation.address);
    }
};

QTEST_MAIN(TestArrival)
#include "tst_arrival.moc"
