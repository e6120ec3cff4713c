// SPDX-License-Identifier: GPL-3.0-or-later
// Where one comes back to, files that are opened, and charts that are painted without Qt Charts.
#include "looks.h"
#include "ui/days.h"
#include "ui_hosts.h"
#include "window_fixture.h"

#include "history/history.h"
#include "service/frame_export.h"
#include "ui/charts/painted_chart.h"
#include "ui/charts/painted_donut.h"
#include "ui/file_opener.h"
#include "ui/pages/banner.h"
#include "ui/pages/home_panel.h"
#include "ui/pages/scan_page.h"
#include "ui/pages/traffic_page.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

class TestHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newcomersAreWelcomed()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        QTRY_VERIFY(fixture.session.library().isKnown());
        QVERIFY(fixture.find<QWidget>(u"welcome"_s)->isVisible());
        QVERIFY(!fixture.find<QWidget>(u"home"_s)->isVisible());
    }

    void lastResultOfEachNetworkIsRemembered()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.store(u"Before"_s, test::dayNumber(0),
                              {test::host(u"10.20.0.1 listed high one.example tcp:49665:open"_s),
                               test::host(u"10.20.0.2 listed low two.example tcp:49665:open"_s),
                               test::host(u"10.20.0.3 closed"_s)}));
        QVERIFY(fixture.store(u"After"_s, test::dayNumber(7),
                              {test::host(u"10.20.0.1 listed low one.example tcp:49665:open"_s),
                               test::host(u"10.20.0.2 listed low two.example tcp:49665:open"_s),
                               test::host(u"10.20.0.3 listed low new.example tcp:49665:open"_s)}));
        fixture.session.settings().set(Setting::FavouriteTargets, QStringList{u"10.9.0.0/24"_s});
        QVERIFY(fixture.open());
        QTRY_VERIFY(fixture.find<QWidget>(u"home"_s)->isVisible());
        const auto sentence = [&fixture] {
            const auto labels = fixture.window->findChildren<QLabel *>(u"homeSentence0"_s);
            for (const auto *label : labels) {
                if (label->isVisible())
                    return label->text();
            }
            return QString();
        };
        QTRY_VERIFY2(sentence().contains(u"1 new"_s) && sentence().contains(u"1 better"_s),
                     qPrintable(sentence()));
        QVERIFY2(sentence().startsWith(u"3 hosts answered"_s), qPrintable(sentence()));
        const auto nameless = test::namelessControls(*fixture.window);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
        const auto pressVisible = [&fixture](const QString &name) {
            for (auto *button : fixture.window->findChildren<QToolButton *>(name)) {
                if (button->isVisible()) {
                    button->click();
                    return true;
                }
            }
            return false;
        };
        QVERIFY(pressVisible(u"homeFavourite0"_s));
        QCOMPARE(fixture.find<QComboBox>(u"targets"_s)->currentText(), u"10.9.0.0/24"_s);
        QSignalSpy settled(&fixture.session, &Session::settled);
        QVERIFY(pressVisible(u"homeOpen0"_s));
        QVERIFY(settled.wait(10'000));
        QCOMPARE(fixture.session.hosts().size(), 3);
        // The menu knows them, too.
        auto *recent = fixture.find<QMenu>(u"recentMenu"_s);
        Q_EMIT recent->aboutToShow();
        QCOMPARE(recent->actions().size(), 3); // a separator and two scans
    }

    void filesOfEveryKindAreOpened()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.store(u"Monday"_s, test::dayNumber(0),
                              {test::host(u"10.20.0.1 listed high one.example tcp:49665:open"_s)}));
        const QString saved = fixture.folder.filePath(u"monday.port135"_s);
        {
            const auto history = history::History::open(fixture.session.historyFile());
            QVERIFY(history && (*history)->exportScan((*history)->newest()->id, saved));
        }
        test::WindowFixture other;
        QVERIFY(other.open());
        QSignalSpy settled(&other.session, &Session::settled);
        other.window->openFiles({saved});
        QVERIFY(settled.wait(10'000));
        QCOMPARE(other.session.hosts().size(), 1);
        QVERIFY(other.session.opened());
        // A list of targets, and what is no file at all.
        const QString list = other.folder.filePath(u"list.txt"_s);
        QFile file(list);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("10.1.0.0/24\n") > 0);
        file.close();
        other.window->openFiles({list});
        QCOMPARE(other.find<QComboBox>(u"targets"_s)->currentText().trimmed(), u"10.1.0.0/24"_s);
        other.window->openFiles({other.folder.filePath(u"missing.port135"_s)});
        auto *banner = other.find<Banner>(u"fileBanner"_s);
        QVERIFY(banner->isVisible() && banner->text().contains(u"missing.port135"_s));
        QCOMPARE(other.session.settings().value(Setting::RecentFiles).toStringList(),
                 (QStringList{list, saved}));
        // A file that is none of its kind loses nothing.
        const QString broken = other.folder.filePath(u"broken.port135"_s);
        QFile damaged(broken);
        QVERIFY(damaged.open(QIODevice::WriteOnly)
                && damaged.write("SQLite format 3\0 nothing behind it") > 0);
        damaged.close();
        other.window->openFiles({broken});
        QTRY_VERIFY(banner->isVisible() && banner->text().contains(u"broken.port135"_s));
        QCOMPARE(other.session.hosts().size(), 1);
    }

    void partsOfAScanAreOpenedAsOne()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.store(u"Monday"_s, test::dayNumber(0),
                              {test::host(u"10.20.0.1 listed high one.example tcp:49665:open"_s)}));
        const QString part = fixture.folder.filePath(u"monday.p135"_s);
        {
            const auto history = history::History::open(fixture.session.historyFile());
            QVERIFY(history);
            const auto written = service::exportFrame(**history, *(*history)->newest(), part);
            QVERIFY2(written, written ? "" : qPrintable(written.error()));
        }
        test::WindowFixture other;
        QVERIFY(other.open());
        QSignalSpy settled(&other.session, &Session::settled);
        other.window->openFiles({part});
        QVERIFY2(settled.wait(10'000), qPrintable(other.find<Banner>(u"fileBanner"_s)->text()));
        QCOMPARE(other.session.hosts().size(), 1);
        QVERIFY(other.find<Banner>(u"fileBanner"_s)->isVisible());
    }

    void recordingsGoToThePageOfTraffic()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const QString name = fixture.folder.filePath(u"office.pcap"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        // pcap 2.4, little-endian, 65,535 bytes a packet, Ethernet; no packet.
        file.write(QByteArray::fromHex("d4c3b2a1020004000000000000000000ffff000001000000"));
        file.close();
        fixture.window->openFiles({name});
        const auto *page = fixture.window->findChild<TrafficPage *>();
        QVERIFY(page);
        QTRY_VERIFY(page->isVisible());
        QCOMPARE(fixture.find<QComboBox>(u"targets"_s)->currentText(), QString()); // no list of targets
    }

    void paintedBarsAreChosenByThePointer()
    {
        Breakdown rows{{u"Listed"_s, u"outcome:listed"_s}, {u"Denied"_s, u"outcome:denied"_s}};
        rows[0].levels[5] = 3;
        rows[0].levels[1] = 1;
        rows[1].levels[2] = 2;
        for (const auto kind : {report::Chart::Kind::Bars, report::Chart::Kind::Columns}) {
            PaintedChart chart;
            chart.resize(400, 200);
            chart.setChart(chartOf(rows, kind));
            chart.show();
            QVERIFY(QTest::qWaitForWindowExposed(&chart));
            QCOMPARE(chart.shown(), 2);
            QSignalSpy clicked(&chart, &PaintedChart::groupClicked);
            for (int group = 0; group < 2; ++group) {
                QVERIFY(!chart.barOf(group).isEmpty());
                QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.barOf(group).center());
                QCOMPARE(clicked.takeFirst().front().toInt(), group);
            }
            // As long as what they stand for.
            const auto length = [&chart, kind](int group) {
                return kind == report::Chart::Kind::Bars ? chart.barOf(group).width()
                                                         : chart.barOf(group).height();
            };
            QVERIFY(std::abs(length(0) - 2 * length(1)) <= 2);
            const QImage image = chart.grab().toImage();
            QCOMPARE(image.pixelColor(chart.barOf(1).center()), colour(levelStyle(2).back));
        }
    }

    void paintedRingIsChosenByThePointer()
    {
        PaintedDonut donut;
        donut.resize(200, 200);
        std::array<quint64, levelKeyCount> counts{};
        counts[5] = 1;
        counts[1] = 1;
        donut.show(counts, std::nullopt);
        donut.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&donut));
        QSignalSpy clicked(&donut, &PaintedDonut::sliceClicked);
        QTest::mouseClick(&donut, Qt::LeftButton, {}, {180, 100}); // the first half, with the clock
        QTest::mouseClick(&donut, Qt::LeftButton, {}, {20, 100});
        QTest::mouseClick(&donut, Qt::LeftButton, {}, {100, 100}); // the hole
        QCOMPARE(clicked.size(), 2);
        QCOMPARE(clicked[0].front().toInt(), 5);
        QCOMPARE(clicked[1].front().toInt(), 1);
        QCOMPARE(donut.grab().toImage().pixelColor(180, 100), colour(levelStyle(5).back));
    }
};

QTEST_MAIN(TestHome)
#include "tst_home.moc"
