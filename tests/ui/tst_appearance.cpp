// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen of results at a glance: which view is shown, where the details stand, how long lines are, what
// a comparison says is better, and that nothing of another scan is left.
#include <QTest>

#include "looks.h"
#include "ui/days.h"
#include "ui/details_split.h"
#include "ui/dialogs/recheck_dialog.h"
#include "ui/models/change_list.h"
#include "ui/models/host_sort_filter.h"
#include "ui/models/recheck_list.h"
#include "ui/opened_scan.h"
#include "ui/pages/banner.h"
#include "ui/pages/host_table.h"
#include "ui/pages/report_page.h"
#include "ui/plain.h"
#include "ui_hosts.h"
#include "window_fixture.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPrintPreviewWidget>
#include <QRegularExpression>
#include <QTableView>
#include <QToolButton>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

namespace {

void settleLayout()
{
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
}

} // namespace

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_fixture.store(u"Before"_s, test::dayNumber(0),
                                {test::host(u"10.20.0.1 listed high one.example tcp:49665:open"_s),
                                 test::host(u"10.20.0.2 listed low two.example tcp:49665:open"_s)}));
        QVERIFY(m_fixture.store(u"After"_s, test::dayNumber(7),
                                {test::host(u"10.20.0.1 listed low one.example tcp:49665:open"_s),
                                 test::host(u"10.20.0.2 listed high two.example tcp:49665:open"_s)}));
        QVERIFY(m_fixture.open());
        QVERIFY(m_fixture.practice());
    }

    void detailsStandBesideTheTablesOnWideScreens_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Qt::Orientation>("orientation");
        QTest::newRow("usual") << QSize(1280, 800) << Qt::Vertical;
        QTest::newRow("laptop") << QSize(1366, 768) << Qt::Vertical;
        QTest::newRow("large") << QSize(2560, 1440) << Qt::Horizontal;
        QTest::newRow("usual again") << QSize(1280, 800) << Qt::Vertical;
    }

    void detailsStandBesideTheTablesOnWideScreens()
    {
        QFETCH(QSize, size);
        m_fixture.window->showPage(Command::PageScan);
        m_fixture.window->resize(size);
        settleLayout();
        auto *split = m_fixture.window->findChild<DetailsSplit *>();
        QVERIFY(split);
        QTEST(split->orientation(), "orientation");
        for (const int part : split->sizes())
            QVERIFY(part > 100);
    }

    void linesAreNoLongerThanOneReads()
    {
        m_fixture.window->resize(2560, 1440);
        m_fixture.window->showPage(Command::PageScan);
        settleLayout();
        int seen = 0;
        for (const auto *view : m_fixture.window->findChildren<TextView *>()) {
            if (!view->isVisible())
                continue;
            ++seen;
            const qreal characters = view->document()->textWidth() / view->fontMetrics().averageCharWidth();
            QVERIFY2(characters <= 100, qPrintable(u"%1: %2"_s.arg(view->objectName()).arg(characters)));
        }
        QVERIFY(seen > 0);
        m_fixture.window->resize(1280, 800);
    }

    void shownViewIsSeenInBothColours_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }

    void shownViewIsSeenInBothColours()
    {
        QFETCH(Scheme, scheme);
        m_fixture.window->useScheme(scheme, false);
        m_fixture.window->showPage(Command::PageScan);
        m_fixture.action(Command::ViewHosts)->trigger();
        settleLayout();
        const auto ground = [this](const QString &name) {
            auto *button = m_fixture.find<QToolButton>(name);
            return button->grab().toImage().pixelColor(5, button->height() / 2);
        };
        const double ratio = contrast(ground(u"viewHostsButton"_s), ground(u"viewInterfacesButton"_s));
        QVERIFY2(ratio > 1.5, qPrintable(QString::number(ratio)));
        m_fixture.window->useScheme(Scheme::Light, false);
    }

    void headingsKeepTheirCount()
    {
        m_fixture.action(Command::ViewHosts)->trigger();
        m_fixture.action(Command::GroupOs)->trigger();
        auto *table = m_fixture.find<HostTable>(u"hosts"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        int headings = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const auto index = table->model()->index(row, 0);
            if (index.flags() & Qt::ItemIsSelectable)
                continue;
            ++headings;
            // It is written over all columns, however narrow the first of them is.
            const QString text = index.data(HostSortFilter::GroupTextRole).toString();
            const QString count = index.data(HostSortFilter::GroupCountRole).toString();
            QVERIFY2(count.contains(QRegularExpression(u"\\d"_s)) && !text.isEmpty(), qPrintable(text));
        }
        QVERIFY(headings > 1);
        m_fixture.action(Command::GroupNone)->trigger();
    }

    void comparisonSaysWhatIsBetter()
    {
        m_fixture.session.compareScans(1, 2);
        auto *table = m_fixture.find<QTableView>(u"compareHosts"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QStringList directions;
        for (int row = 0; row < 2; ++row) {
            const auto index = table->model()->index(row, ChangeList::Direction);
            directions += index.data().toString();
            QVERIFY(!index.data(Qt::DecorationRole).value<QIcon>().isNull());
        }
        directions.sort();
        QCOMPARE(directions, (QStringList{u"Better"_s, u"Worse"_s}));
        table->selectRow(0);
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, table->rect().center(),
                                 table->mapToGlobal(table->rect().center()));
        QCoreApplication::sendEvent(table->viewport(), &wanted);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->actions().size() > 3);
        menu->close();
    }

    void reportIsThatOfTheShownScanAlone()
    {
        m_fixture.window->showPage(Command::PageReport);
        auto *save = m_fixture.find<QToolButton>(u"reportSave"_s);
        auto *preview = m_fixture.find<QPrintPreviewWidget>(u"reportPreview"_s);
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled() && preview->isVisible(), 30'000);
        QCOMPARE(preview->zoomMode(), QPrintPreviewWidget::FitToWidth);
        QSignalSpy settled(&m_fixture.session, &Session::settled);
        history::ScanInfo stored;
        for (const auto &scan : m_fixture.session.library().scans()) {
            if (scan.name == u"After"_s)
                stored = scan;
        }
        QVERIFY(stored.id > 0);
        QSignalSpy previewed(m_fixture.window->findChild<ReportPage *>(), &ReportPage::previewed);
        openScan(m_fixture.session, this, stored);
        QVERIFY(settled.wait(20'000));
        // While its own is being prepared, nothing of another scan is shown, saved or printed.
        m_fixture.window->showPage(Command::PageReport);
        const bool isReady = !previewed.isEmpty();
        QCOMPARE(save->isEnabled(), isReady);
        QCOMPARE(preview->isVisible(), isReady);
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled() && preview->isVisible(), 30'000);
    }

    void recordOfARecheckShowsHostsAndFindingsWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("ja") << u"ja"_s;
    }

    void recordOfARecheckShowsHostsAndFindingsWhole()
    {
        QFETCH(QString, language);
        m_fixture.window->useLanguage(language, false);
        m_fixture.window->showPage(Command::PageScan);
        if (m_fixture.session.opened() || !m_fixture.session.hasResults())
            QVERIFY(m_fixture.practice());
        m_fixture.action(Command::Recheck)->trigger();
        RecheckDialog *record = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((record = m_fixture.window->findChild<RecheckDialog *>(u"recheckDialog"_s))
                                     && record->isVisible(),
                                 60'000);
        settleLayout();
        auto *items = record->findChild<QTableView *>(u"recheckItems"_s);
        for (int row = 0; row < items->model()->rowCount(); ++row) {
            for (const int column : {int(RecheckList::Host), int(RecheckList::Finding)}) {
                const auto index = items->model()->index(row, column);
                QVERIFY2(items->sizeHintForIndex(index).width() <= items->columnWidth(column),
                         qPrintable(index.data().toString()));
            }
        }
        record->close();
        QTRY_VERIFY(!m_fixture.window->findChild<RecheckDialog *>(u"recheckDialog"_s));
        m_fixture.window->useLanguage(u"en"_s, false);
    }

    /// A banner that speaks of the scan before goes when another begins.
    void bannersOfTheScanBeforeGo()
    {
        auto *recheck = m_fixture.find<Banner>(u"recheckBanner"_s);
        auto *resume = m_fixture.find<Banner>(u"resumeBanner"_s);
        recheck->show(Banner::Kind::Note, u"of the scan before"_s);
        resume->show(Banner::Kind::Note, u"of the scan before"_s);
        QVERIFY(m_fixture.practice());
        QVERIFY(!recheck->isVisible());
        QVERIFY(!resume->isVisible());
    }

private:
    test::WindowFixture m_fixture;
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
