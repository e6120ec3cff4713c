// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in light and dark, English and Japanese: pictures for the eye in build/…/screens, and what a
// program can see of them: nothing is blank, no text is cut off, everything is reached and named for people
// who do not see or point. Run a second time with QT_SCALE_FACTOR=2.
#include <QTest>

#include "rating/rate.h"
#include "ui/charts/breakdown_card.h"
#include "ui/navigation_rail.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/help_page.h"
#include "ui/pages/report_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/topic_view.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPrintPreviewWidget>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTableView>
#include <QTextBrowser>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize{1280, 800};
constexpr QSize smallest{1024, 700};

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
    QList<core::HostResultPtr> hosts;
    for (unsigned subnet = 0; subnet < std::size(sites); ++subnet) {
        const auto at = [subnet](unsigned number) {
            return core::Address::v4(0x0a140000U + subnet * 256U + number);
        };
        for (int row = 0; row < practice.size(); ++row) {
            const auto &seen = *practice.row(row).result;
            if (!core::isInteresting(seen.observation.outcome))
                continue;
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
                fresh.names.dns = std::string("pc-new.") + sites[subnet] + ".example";
                hosts.append(rated(week == lastWeek ? fresh : closed(fresh)));
            }
        }
    }
    return hosts;
}

QString describe(const QWidget &widget)
{
    return u"%1 %2"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName());
}

bool isInteractive(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus)
        && !widget.focusProxy() && !qobject_cast<const QScrollBar *>(&widget)
        && !qobject_cast<const QSplitterHandle *>(&widget);
}

/// Colours in a grid of points: a page that was not painted has very few.
int coloursOf(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours += image.pixel(x, y);
    }
    return int(colours.size());
}

/// Texts that have less room than they need.
QStringList cutTexts(const QWidget &root)
{
    QStringList cut;
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                            : label->sizeHint().width() <= label->width() + 1;
        if (!fits)
            cut += u"%1: “%2”"_s.arg(describe(*label), label->text().left(60));
    }
    for (const auto *button : root.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty()
            && button->sizeHint().width() > button->width() + 1)
            cut += u"%1: “%2”"_s.arg(describe(*button), button->text());
    }
    return cut;
}

} // namespace

class TestScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = QDir(QCoreApplication::applicationDirPath() + u"/../screens"_s);
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
    }

    void pages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("topic");
        QTest::addColumn<QString>("picture");
        QTest::newRow("scan") << u"scan"_s << -1 << u"scan"_s;
        QTest::newRow("dashboard") << u"dashboard"_s << -1 << u"dashboard"_s;
        QTest::newRow("dashboard tables") << u"dashboard"_s << -2 << u"dashboard-tables"_s;
        QTest::newRow("history") << u"history"_s << -1 << u"history"_s;
        QTest::newRow("compare") << u"compare"_s << -1 << u"compare"_s;
        QTest::newRow("report") << u"report"_s << -1 << u"report"_s;
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
        for (const QString &language : {u"en"_s, u"ja"_s}) {
            m_fixture.window->useLanguage(language, false);
            for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
                m_fixture.window->useScheme(scheme, false);
                for (const QSize size : {smallest, pictureSize}) {
                    m_fixture.window->resize(size);
                    prepare(*shown, topic);
                    // Layouts follow texts in rounds: label, form, page, window.
                    for (int round = 0; round < 3; ++round)
                        QCoreApplication::processEvents();
                    const QString what =
                        u"%1 %2 %3 %4"_s.arg(picture, language, name(scheme)).arg(size.width());
                    const QImage image = m_fixture.window->grab().toImage();
                    QCOMPARE(image.size(), size * ratio);
                    QVERIFY2(coloursOf(image) > 20, qPrintable(what));
                    if (size == pictureSize)
                        QVERIFY(image.save(m_folder.filePath(
                            u"%1-%2-%3-%4x.png"_s.arg(picture, language, name(scheme)).arg(int(ratio)))));
                    const auto cut = cutTexts(*m_fixture.window->centralWidget());
                    QVERIFY2(cut.isEmpty(), qPrintable(what + u": "_s + cut.join(u"; ")));
                }
            }
        }
        m_fixture.window->useLanguage(u"en"_s, false);
        m_fixture.window->useScheme(Scheme::Light, false);
    }

    void everythingHasANameForScreenReaders_data() { pages_data(); }

    void everythingHasANameForScreenReaders()
    {
        QFETCH(QString, page);
        QFETCH(int, topic);
        auto *shown = m_fixture.window->showPage(page);
        prepare(*shown, topic);
        QStringList nameless;
        for (const auto *widget : m_fixture.window->centralWidget()->findChildren<QWidget *>()) {
            if (!isInteractive(*widget))
                continue;
            auto *reader = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (!reader || reader->text(QAccessible::Name).isEmpty())
                nameless += describe(*widget);
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }

    void tabKeyReachesEverything_data() { pages_data(); }

    /// Tab comes to every field and round again: nothing is left out, and nothing holds it back.
    void tabKeyReachesEverything()
    {
        QFETCH(QString, page);
        QFETCH(int, topic);
        m_fixture.window->activateWindow();
        auto *shown = m_fixture.window->showPage(page);
        prepare(*shown, topic);
        auto *first = m_fixture.find<NavigationButton>(u"actionPageScanButton"_s);
        first->setFocus(Qt::TabFocusReason);
        QCOMPARE(QApplication::focusWidget(), first);
        QSet<const QWidget *> reached;
        for (int step = 0; step < 400; ++step) {
            auto *focused = QApplication::focusWidget();
            QVERIFY(focused);
            reached += focused;
            QTest::keyClick(focused, Qt::Key_Tab);
            // A text with links is left behind its last link.
            QVERIFY2(QApplication::focusWidget() != focused || qobject_cast<QTextBrowser *>(focused),
                     qPrintable(describe(*focused)));
            if (QApplication::focusWidget() == first)
                break;
        }
        QCOMPARE(QApplication::focusWidget(), first);
        QStringList left;
        for (const auto *widget : m_fixture.window->centralWidget()->findChildren<QWidget *>()) {
            if (isInteractive(*widget) && !reached.contains(widget))
                left += describe(*widget);
        }
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
        if (auto *report = qobject_cast<ReportPage *>(&page))
            QTRY_VERIFY_WITH_TIMEOUT(report->pageCount() > 1
                                         && !m_fixture.find<QLabel>(u"reportPlace"_s)->text().endsWith(u'…'),
                                     30'000);
        for (auto *card : page.findChildren<BreakdownCard *>())
            card->showTable(topic == -2);
        if (page.objectName() == u"dashboardPage"_s)
            QTRY_VERIFY(m_fixture.find<BreakdownCard>(u"trendCard"_s)->model().rowCount() >= 6);
        if (page.objectName() == u"historyPage"_s)
            QTRY_VERIFY(m_fixture.find<QTableView>(u"historyScans"_s)->model()->rowCount() >= 7);
        if (page.objectName() == u"comparePage"_s)
            QTRY_VERIFY(m_fixture.find<QTableView>(u"compareHosts"_s)->model()->rowCount() > 0
                        || !m_fixture.find<QLabel>(u"compareSummary"_s)->text().isEmpty());
    }

    QDir m_folder;
    tests::WindowFixture m_fixture;
};

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
