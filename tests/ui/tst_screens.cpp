// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in light and dark, English and Japanese: pictures for the eye in build/…/screens, and what a
// program can see of them: nothing is blank, no text is cut off, everything is reached and named for people
// who do not see or point. Run a second time with QT_SCALE_FACTOR=2.
#include <QTest>

#include "looks.h"
#include "office_traffic.h"
#include "rating/rate.h"
#include "ui/charts/breakdown_card.h"
#include "ui/navigation_rail.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/help_page.h"
#include "ui/pages/places_page.h"
#include "ui/pages/report_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/topic_view.h"
#include "ui/pages/traffic_page.h"
#include "ui/pages/welcome_panel.h"
#include "window_fixture.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPrintPreviewWidget>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>
#include <vector>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize{1280, 800};
constexpr QSize smallest{1024, 700};
constexpr QSize notebook{1280, 640}; ///< 1920x1080 at 150 %, less the task bar and the title
constexpr QSize laptop{1366, 768};
constexpr QSize large{2560, 1440};

constexpr const char *sites[] = {"tokyo", "osaka", "nagoya", "sapporo"};
constexpr std::uint16_t spoolerPort = 49676; ///< of the practice network's domain controller

core::Observation closed(const core::Observation &seen)
{
    core::Observation observation;
    observation.address = seen.address;
    observation.outcome = core::Outcome::Closed;
    observation.started = seen.started;
    observation.rtt = seen.rtt;
    return observation;
}

core::HostResultPtr rated(core::Observation observation)
{
    core::HostResult host;
    host.observation = std::move(observation);
    host.rating = rating::rate(
        host.observation,
        {knowledge::Catalogue::builtIn(), core::Vantage::SameSegment, *core::parseDate("2026-11-23")});
    return std::make_shared<core::HostResult>(std::move(host));
}

/// Hosts of the practice network at addresses and under names of an office that is put in order: each week a
/// few more of the worst hosts are closed; in the last one a spooler is switched off, and two new hosts came.
QList<core::HostResultPtr> office(const HostModel &practice, int week)
{
    constexpr int lastWeek = 5;
    // Hosts are in the model as they answered, which is another order every time.
    std::vector<core::HostResultPtr> answered;
    for (int row = 0; row < practice.size(); ++row) {
        if (core::isInteresting(practice.row(row).result->observation.outcome))
            answered.push_back(practice.row(row).result);
    }
    std::ranges::sort(answered, {}, [](const auto &host) { return host->observation.address; });
    QList<core::HostResultPtr> hosts;
    for (unsigned subnet = 0; subnet < std::size(sites); ++subnet) {
        const auto at = [subnet](unsigned number) {
            return core::Address::v4(0x0a140000U + subnet * 256U + number);
        };
        for (std::size_t i = 0; i < answered.size(); ++i) {
            const auto &seen = *answered[i];
            const int row = int(i) + 2; // so that the last week closes some, and leaves one to be changed
            auto observation = seen.observation;
            observation.address = at(10U + unsigned(row));
            auto &name = observation.names.dns;
            if (const auto place = name.find("office"); place != name.npos)
                name.replace(place, 6, sites[subnet]);
            const bool severe = seen.rating.level && *seen.rating.level >= core::Level::High;
            if (severe && (int(subnet) + row) % 6 < week)
                observation = closed(observation);
            else if (week == lastWeek)
                std::erase_if(observation.endpoints,
                              [](const core::Endpoint &endpoint) { return endpoint.port == spoolerPort; });
            const bool isWorkstation = name.starts_with("pc-");
            hosts.append(rated(std::move(observation)));
            if (isWorkstation && subnet < 2) {
                auto fresh = hosts.last()->observation;
                fresh.address = at(200);
                fresh.names = {};
                fresh.names.netbios = "PC-NEW";
                fresh.names.dns = std::string("pc-new.") + sites[subnet] + ".example";
                hosts.append(rated(week == lastWeek ? fresh : closed(fresh)));
            }
        }
    }
    return hosts;
}

} // namespace

class TestScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = test::screensFolder();
        QVERIFY(m_folder.mkpath(u"."_s));
        QVERIFY(m_fixture.open(pictureSize));
        QVERIFY(m_fixture.practice());
        const auto last =
            core::Timestamp(std::chrono::milliseconds(1'795'400'000'000)) + std::chrono::hours(9);
        for (int week = 0; week < 6; ++week) {
            const auto started = last - std::chrono::days(7 * (6 - week));
            QVERIFY(m_fixture.store(u"Week %1"_s.arg(40 + week), started,
                                    office(m_fixture.session.hosts(), week)));
        }
        m_fixture.session.settings().set(Setting::Operator, u"A. Administrator"_s);
        // Two places and a policy that is broken.
        QVERIFY(m_fixture.window->showPage(u"places"_s));
        m_fixture.find<QAction>(u"placesPractice"_s)->trigger();
        auto *groups = m_fixture.find<QTableView>(u"placesGroups"_s);
        QTRY_VERIFY_WITH_TIMEOUT(groups->model()->rowCount() > 0
                                     && groups->model()->index(0, 0).data().toString().startsWith(u'!'),
                                 60'000);
    }

    void pages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("topic");
        QTest::addColumn<QString>("picture");
        QTest::newRow("scan") << u"scan"_s << -1 << u"scan"_s;
        QTest::newRow("scan by host") << u"scan"_s << -3 << u"scan-hosts"_s;
        QTest::newRow("scan by interface") << u"scan"_s << -4 << u"scan-interfaces"_s;
        QTest::newRow("scan form") << u"scan"_s << -5 << u"scan-form"_s;
        QTest::newRow("dashboard") << u"dashboard"_s << -1 << u"dashboard"_s;
        QTest::newRow("dashboard tables") << u"dashboard"_s << -2 << u"dashboard-tables"_s;
        QTest::newRow("history") << u"history"_s << -1 << u"history"_s;
        QTest::newRow("compare") << u"compare"_s << -1 << u"compare"_s;
        QTest::newRow("places") << u"places"_s << -1 << u"places"_s;
        QTest::newRow("places hosts") << u"places"_s << 1 << u"places-hosts"_s;
        QTest::newRow("places services") << u"places"_s << 2 << u"places-services"_s;
        QTest::newRow("report") << u"report"_s << -1 << u"report"_s;
        QTest::newRow("traffic empty") << u"traffic"_s << -1 << u"traffic-empty"_s;
        QTest::newRow("traffic") << u"traffic"_s << 0 << u"traffic"_s;
        QTest::newRow("traffic segments") << u"traffic"_s << 1 << u"traffic-segments"_s;
        for (int topic = 0; topic < 7; ++topic)
            QTest::addRow("settings %d", topic) << u"settings"_s << topic << u"settings-%1"_s.arg(topic);
        for (int topic = 0; topic < 6; ++topic)
            QTest::addRow("help %d", topic) << u"help"_s << topic << u"help-%1"_s.arg(topic);
    }

    void pages()
    {
        QFETCH(QString, page);
        QFETCH(int, topic);
        QFETCH(QString, picture);
        auto *shown = m_fixture.window->showPage(page);
        QVERIFY(shown);
        const qreal ratio = m_fixture.window->devicePixelRatioF();
        // A large screen once: at twice the resolution it only takes its time.
        QList<QSize> sizes{smallest, notebook, laptop, pictureSize};
        if (ratio < 2)
            sizes.insert(1, large);
        const bool savesAll = qEnvironmentVariableIsSet(test::screensVariable);
        for (const QString &language : {u"en"_s, u"ja"_s}) {
            m_fixture.window->useLanguage(language, false);
            for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
                m_fixture.window->useScheme(scheme, false);
                for (const QSize size : sizes) {
                    m_fixture.window->resize(size);
                    prepare(*shown, topic);
                    // Layouts follow texts in rounds: label, form, page, window.
                    for (int round = 0; round < 3; ++round)
                        QCoreApplication::processEvents();
                    const QString what =
                        u"%1 %2 %3 %4"_s.arg(picture, language, name(scheme)).arg(size.width());
                    const QImage image = m_fixture.window->grab().toImage();
                    QCOMPARE(image.size(), size * ratio);
                    QVERIFY2(test::coloursOf(image) > 20, qPrintable(what));
                    // Of the other sizes enough to look at.
                    const bool isSample = savesAll || (language == u"ja"_s) == (scheme == Scheme::Dark);
                    const QString place =
                        size == pictureSize ? QString() : u"-%1x%2"_s.arg(size.width()).arg(size.height());
                    if (size == pictureSize || isSample)
                        QVERIFY(image.save(
                            m_folder.filePath(u"%1-%2-%3-%4x%5.png"_s.arg(picture, language, name(scheme))
                                                  .arg(int(ratio))
                                                  .arg(place))));
                    const auto *pageView = m_fixture.find<QScrollArea>(u"pageView"_s);
                    QVERIFY2(pageView->verticalScrollBar()->maximum() == 0
                                 && pageView->horizontalScrollBar()->maximum() == 0,
                             qPrintable(u"%1: %2x%3 too much; as a whole it needs %4"_s.arg(what)
                                            .arg(pageView->horizontalScrollBar()->maximum())
                                            .arg(pageView->verticalScrollBar()->maximum())
                                            .arg(test::neededRoom(*shown))));
                    const auto cut = test::cutTexts(*m_fixture.window->centralWidget());
                    QVERIFY2(cut.isEmpty(), qPrintable(what + u": "_s + cut.join(u"; ")));
                    const auto pale = test::paleTexts(*m_fixture.window, image);
                    QVERIFY2(pale.isEmpty(), qPrintable(what + u": "_s + pale.join(u"; ")));
                }
            }
        }
        m_fixture.window->useLanguage(u"en"_s, false);
        m_fixture.window->useScheme(Scheme::Light, false);
    }

    void theWindowFitsItsScreen()
    {
        const auto available = QGuiApplication::primaryScreen()->availableSize();
        QTemporaryDir folder;
        Session session(folder.filePath(u"settings.ini"_s));
        program::Language language;
        MainWindow window(session, language);
        // A screen that is smaller than the smallest window that can be used gets that one.
        QVERIFY(window.width() <= std::max(available.width(), window.minimumWidth()));
        QVERIFY(window.height() <= std::max(available.height(), window.minimumHeight()));
        QVERIFY(window.minimumHeight() <= 560);
    }

    void elevenPagesFindRoom()
    {
        NavigationRail rail;
        QList<QAction *> actions;
        for (int i = 0; i < 11; ++i) {
            actions.append(new QAction(u"ページ %1"_s.arg(i), &rail));
            rail.add(actions.back(), i == 10);
        }
        QVERIFY2(rail.minimumSizeHint().height() <= 560,
                 qPrintable(QString::number(rail.minimumSizeHint().height())));
    }

    /// What one sees before the first scan.
    void startPage()
    {
        test::WindowFixture start;
        QVERIFY(start.open(smallest));
        const QList<intake::LocalNetwork> networks{{u"10.20.0.0/22"_s, u"Ethernet"_s, u"10.20.1.15"_s, 1024},
                                                   {u"192.168.9.0/24"_s, u"Wi-Fi"_s, u"192.168.9.77"_s, 256}};
        for (const QString &language : {u"en"_s, u"ja"_s}) {
            start.window->useLanguage(language, false);
            for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
                start.window->useScheme(scheme, false);
                for (const QSize size : {smallest, large, notebook, laptop, pictureSize}) {
                    start.window->resize(size);
                    start.find<WelcomePanel>(u"welcome"_s)->offer(networks);
                    for (int round = 0; round < 3; ++round)
                        QCoreApplication::processEvents();
                    const auto cut = test::cutTexts(*start.window->centralWidget());
                    QVERIFY2(cut.isEmpty(), qPrintable(language + u": "_s + cut.join(u"; ")));
                }
                const int ratio = int(start.window->devicePixelRatioF());
                QVERIFY(start.window->grab().save(
                    m_folder.filePath(u"start-%1-%2-%3x.png"_s.arg(language, name(scheme)).arg(ratio))));
            }
        }
        start.window->useLanguage(u"en"_s, false);
        start.window->useScheme(Scheme::Light, false);
    }

    /// What one sees who has scanned before.
    void homePage()
    {
        test::WindowFixture start;
        const auto last = core::Timestamp(std::chrono::milliseconds(1'795'400'000'000));
        for (int week = 4; week < 6; ++week)
            QVERIFY(start.store(u"Week %1"_s.arg(40 + week), last + std::chrono::days(7 * week),
                                office(m_fixture.session.hosts(), week)));
        start.session.settings().set(Setting::FavouriteTargets, QStringList{u"10.20.9.0/24 !10.20.9.7"_s});
        QVERIFY(start.open(smallest));
        QTRY_VERIFY(start.find<QWidget>(u"home"_s)->isVisible());
        const auto isCompared = [&start] {
            for (const auto *label : start.window->findChildren<QLabel *>(u"homeSentence0"_s)) {
                if (label->text().contains(u"Since"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isCompared());
        for (const QString &language : {u"en"_s, u"ja"_s}) {
            start.window->useLanguage(language, false);
            for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
                start.window->useScheme(scheme, false);
                for (const QSize size : {smallest, large, notebook, laptop, pictureSize}) {
                    start.window->resize(size);
                    for (int round = 0; round < 3; ++round)
                        QCoreApplication::processEvents();
                    const QImage image = start.window->grab().toImage();
                    const auto cut = test::cutTexts(*start.window->centralWidget());
                    QVERIFY2(cut.isEmpty(), qPrintable(language + u": "_s + cut.join(u"; ")));
                    const auto pale = test::paleTexts(*start.window, image);
                    QVERIFY2(pale.isEmpty(), qPrintable(language + u": "_s + pale.join(u"; ")));
                    const int ratio = int(start.window->devicePixelRatioF());
                    QVERIFY(
                        image.save(m_folder.filePath(u"home-%1-%2-%3x-%4x%5.png"_s.arg(language, name(scheme))
                                                         .arg(ratio)
                                                         .arg(size.width())
                                                         .arg(size.height()))));
                }
            }
        }
        start.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(start.window.get()));
        auto *first = start.find<NavigationButton>(u"actionPageScanButton"_s);
        const auto left = test::unreachedByTab(*start.window->centralWidget(), *first);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u", "_s)));
        start.window->useLanguage(u"en"_s, false);
        start.window->useScheme(Scheme::Light, false);
    }

    void everythingHasANameForScreenReaders_data() { pages_data(); }

    void everythingHasANameForScreenReaders()
    {
        QFETCH(QString, page);
        QFETCH(int, topic);
        auto *shown = m_fixture.window->showPage(page);
        prepare(*shown, topic);
        const auto nameless = test::namelessControls(*m_fixture.window);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }

    void tabKeyReachesEverything_data() { pages_data(); }

    /// Tab comes to every field and round again: nothing is left out, and nothing holds it back.
    void tabKeyReachesEverything()
    {
        QFETCH(QString, page);
        QFETCH(int, topic);
        m_fixture.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture.window.get()));
        auto *shown = m_fixture.window->showPage(page);
        prepare(*shown, topic);
        auto *first = m_fixture.find<NavigationButton>(u"actionPageScanButton"_s);
        const auto left = test::unreachedByTab(*m_fixture.window->centralWidget(), *first);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u", "_s)));
    }

private:
    /// To the topic, and until what is loaded in the background is there.
    void prepare(Page &page, int topic)
    {
        if (auto *settings = qobject_cast<SettingsPage *>(&page))
            settings->topics().select(topic);
        if (auto *help = qobject_cast<HelpPage *>(&page))
            help->topics().select(topic);
        if (auto *report = qobject_cast<ReportPage *>(&page)) {
            QTRY_VERIFY_WITH_TIMEOUT(report->pageCount() > 1
                                         && !m_fixture.find<QLabel>(u"reportPlace"_s)->text().endsWith(u'…'),
                                     30'000);
            // Pictures begin where a reader does.
            for (auto *pages : report->findChildren<QAbstractScrollArea *>())
                pages->verticalScrollBar()->setValue(0);
        }
        if (page.objectName() == u"scanPage"_s) {
            m_fixture
                .action(topic == -3       ? Command::ViewHosts
                            : topic == -4 ? Command::ViewInterfaces
                                          : Command::ViewFindings)
                ->trigger();
            auto *form = m_fixture.find<QToolButton>(u"verdictNewScan"_s);
            if (form->isChecked() != (topic == -5))
                form->click();
            QCOMPARE(m_fixture.find<QWidget>(u"targets"_s)->isVisible(), topic == -5);
        }
        for (auto *card : page.findChildren<BreakdownCard *>())
            card->showTable(topic == -2);
        if (page.objectName() == u"placesPage"_s)
            zoom(topic);
        if (page.objectName() == u"dashboardPage"_s)
            QTRY_VERIFY(m_fixture.find<BreakdownCard>(u"trendCard"_s)->model().rowCount() >= 6);
        if (page.objectName() == u"historyPage"_s)
            QTRY_VERIFY(m_fixture.find<QTableView>(u"historyScans"_s)->model()->rowCount() >= 7);
        if (page.objectName() == u"comparePage"_s) {
            // Of the office: the scans of the practice places are newer.
            auto *after = m_fixture.find<QComboBox>(u"compareAfter"_s);
            QTRY_VERIFY(after->findText(u"Week 45"_s, Qt::MatchContains) >= 0);
            if (!after->currentText().contains(u"Week 45"_s)) {
                after->setCurrentIndex(after->findText(u"Week 45"_s, Qt::MatchContains));
                Q_EMIT after->activated(after->currentIndex());
            }
            auto *changes = m_fixture.find<QTableView>(u"compareHosts"_s);
            QTRY_VERIFY(changes->model()->rowCount() > 3);
            // The last one was at work on: it has most to tell.
            changes->selectRow(changes->model()->rowCount() - 1);
        }
        if (auto *traffic = qobject_cast<TrafficPage *>(&page); traffic && topic >= 0) {
            auto *uses = m_fixture.find<QTableView>(u"trafficTable"_s);
            if (uses->model()->rowCount() == 0) {
                QFile file(m_fixture.folder.filePath(u"office.pcap"_s));
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(test::officeTraffic());
                file.close();
                traffic->readFiles({file.fileName()});
                QTRY_VERIFY_WITH_TIMEOUT(uses->model()->rowCount() > 0, 30'000);
            }
            m_fixture.find<QTabWidget>(u"trafficViews"_s)->setCurrentIndex(topic);
            if (topic == 0)
                uses->selectRow(0);
            m_fixture.find<QTabWidget>(u"trafficDetails"_s)->setCurrentIndex(topic == 0 ? 1 : 0);
        }
    }

    /// Into the file server, so many steps from the zones.
    void zoom(int steps)
    {
        auto *matrix = m_fixture.find<QTableView>(u"placesMatrix"_s);
        QTRY_VERIFY(matrix->model()->rowCount() > 0);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(matrix, Qt::Key_Backspace);
        if (steps >= 1)
            Q_EMIT matrix->activated(matrix->model()->index(0, 3));
        if (steps >= 2)
            Q_EMIT matrix->activated(matrix->model()->index(0, 0));
    }

    QDir m_folder;
    test::WindowFixture m_fixture;
};

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
