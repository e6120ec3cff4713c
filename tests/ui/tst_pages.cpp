// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the real window, driven by object names: from the first scan to the report.
#include <QTest>

#include "history/history.h"
#include "report/text/words.h"
#include "target/specification.h"
#include "ui/charts/breakdown_card.h"
#include "ui/dialogs/recheck_dialog.h"
#include "ui/models/change_list.h"
#include "ui/models/host_sort_filter.h"
#include "ui/models/scan_list.h"
#include "ui/navigation_rail.h"
#include "ui/pages/banner.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/dashboard_page.h"
#include "ui/pages/help/reference_browser.h"
#include "ui/pages/help/self_test_view.h"
#include "ui/pages/help_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/report_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/topic_view.h"
#include "ui_hosts.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixture.open()); }

    void pagesAreCreatedWhenTheyAreShown()
    {
        QVERIFY(!m_fixture.window->findChild<DashboardPage *>());
        QVERIFY(!m_fixture.window->findChild<ReportPage *>());
        m_fixture.action(Command::PageDashboard)->trigger();
        QVERIFY(m_fixture.window->findChild<DashboardPage *>()->isVisible());
        QVERIFY(m_fixture.action(Command::PageDashboard)->isChecked());
        QVERIFY(!m_fixture.action(Command::PageScan)->isChecked());
    }

    /// Each empty page says what to do next, and its button does it.
    void emptyPagesLeadToTheScan()
    {
        for (const auto command :
             {Command::PageDashboard, Command::PageHistory, Command::PageCompare, Command::PageReport}) {
            m_fixture.action(command)->trigger();
            auto *page = m_fixture.window->findChild<QWidget *>(nameOf(command) + u"Page"_s);
            const auto buttons = page->findChildren<QPushButton *>(u"emptyStateButton"_s);
            QPushButton *button = nullptr; // a page may have another one, for later
            const auto isShown = [&] {
                const auto shown = std::ranges::find_if(buttons, &QWidget::isVisible);
                button = shown == buttons.end() ? nullptr : *shown;
                return button != nullptr;
            };
            QTRY_VERIFY2(isShown(), qPrintable(page->objectName()));
            QVERIFY(!button->text().isEmpty());
            button->click();
            QVERIFY(m_fixture.action(Command::PageScan)->isChecked());
        }
    }

    void keysShowPages()
    {
        QTest::keyClick(m_fixture.window.get(), Qt::Key_6, Qt::AltModifier);
        QVERIFY(m_fixture.find<QWidget>(u"settingsPage"_s)->isVisible());
        QTest::keyClick(m_fixture.window.get(), Qt::Key_F1);
        QVERIFY(m_fixture.find<QWidget>(u"helpPage"_s)->isVisible());
        QTest::keyClick(m_fixture.window.get(), Qt::Key_1, Qt::AltModifier);
        QVERIFY(m_fixture.find<QWidget>(u"scanPage"_s)->isVisible());
    }

    void navigationIsWalkedWithArrowKeys()
    {
        auto *first = m_fixture.find<NavigationButton>(u"actionPageScanButton"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down);
        auto *second = qobject_cast<NavigationButton *>(QApplication::focusWidget());
        QVERIFY(second);
        QCOMPARE(second->objectName(), u"actionPageDashboardButton"_s);
        QTest::keyClick(second, Qt::Key_Return);
        QVERIFY(m_fixture.find<QWidget>(u"dashboardPage"_s)->isVisible());
        QTest::keyClick(second, Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"actionPageScanButton"_s);
    }

    void practiceScanIsCountedOnTheDashboard()
    {
        m_fixture.action(Command::PageScan)->trigger();
        QVERIFY(m_fixture.practice());
        m_fixture.action(Command::PageDashboard)->trigger();
        auto *card = m_fixture.find<BreakdownCard>(u"levelsCard"_s);
        const auto &counts = m_fixture.session.hosts().levelCounts();
        for (const auto &row : card->model().rows()) {
            for (std::size_t key = 0; key < counts.size(); ++key)
                QVERIFY(row.levels[key] == 0 || row.levels[key] == counts[key]);
        }
        QVERIFY(!m_fixture.find<QLabel>(u"dashboardHeadline"_s)->text().isEmpty());
        QVERIFY(m_fixture.find<BreakdownCard>(u"rolesCard"_s)->model().rowCount() > 0);
    }

    void partOfAChartShowsItsHosts()
    {
        auto *card = m_fixture.find<BreakdownCard>(u"outcomesCard"_s);
        const BreakdownRow row = card->model().rows().front();
        QVERIFY(row.total() > 0);
        m_fixture.find<QToolButton>(u"outcomesCardTable"_s)->click();
        auto &table = card->table();
        QVERIFY(table.isVisible());
        table.setFocus();
        table.selectRow(0);
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(m_fixture.find<QWidget>(u"scanPage"_s)->isVisible());
        QCOMPARE(m_fixture.find<QLineEdit>(u"hostFilter"_s)->text(), row.filter);
        auto *hosts = m_fixture.find<QTableView>(u"hosts"_s);
        QTRY_COMPARE(quint64(hosts->model()->rowCount()), row.total());
        m_fixture.action(Command::ResetFilter)->trigger();
    }

    void historyKeepsTheScan()
    {
        QVERIFY(m_fixture.practice());
        m_fixture.action(Command::PageHistory)->trigger();
        auto *table = m_fixture.find<QTableView>(u"historyScans"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QAbstractItemModelTester tester(table->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->index(0, ScanList::Kind).data().toString(), u"Practice"_s);
        QCOMPARE(table->model()->index(0, ScanList::Status).data().toString(), u"Complete"_s);
    }

    void nameAndNoteAreKept()
    {
        auto *table = m_fixture.find<QTableView>(u"historyScans"_s);
        table->selectRow(0);
        auto *name = m_fixture.find<QLineEdit>(u"historyName"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Monday"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(table->model()->index(0, ScanList::Name).data().toString(), u"Monday"_s);
        m_fixture.find<QPlainTextEdit>(u"historyNote"_s)->setPlainText(u"after the patch"_s);
        QTRY_COMPARE(storedScans().first().note, u"after the patch"_s);
        QCOMPARE(storedScans().first().name, u"Monday"_s);
    }

    void deletedScanComesBackWithUndo()
    {
        auto *table = m_fixture.find<QTableView>(u"historyScans"_s);
        table->selectRow(1);
        trigger(u"historyRemove"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        auto *banner = m_fixture.find<Banner>(u"historyRemoved"_s);
        QVERIFY(banner->isVisible());
        banner->findChild<QPushButton *>()->click();
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(storedScans().size(), 2);
    }

    void baselineIsOneAtMost()
    {
        auto *table = m_fixture.find<QTableView>(u"historyScans"_s);
        for (const int row : {1, 0}) {
            table->selectRow(row);
            trigger(u"historyBaseline"_s);
            QTRY_VERIFY(table->model()->index(row, ScanList::Kind).data().toString().contains(u"Baseline"_s));
        }
        QTRY_VERIFY(!table->model()->index(1, ScanList::Kind).data().toString().contains(u"Baseline"_s));
    }

    void scanTravelsInAFile()
    {
        const QString file = m_fixture.folder.filePath(u"scan.port135"_s);
        m_fixture.session.setFileChooser(std::make_unique<test::ChosenFile>(file));
        auto *table = m_fixture.find<QTableView>(u"historyScans"_s);
        table->selectRow(1);
        const int hosts = int(storedScans().last().record.examined);
        QVERIFY(hosts > 0);
        trigger(u"historyExport"_s);
        QTRY_VERIFY(QFile::exists(file));
        // Gone for good here, and back from the file.
        table->selectRow(1);
        trigger(u"historyRemove"_s);
        m_fixture.find<HistoryPage>(u"historyPage"_s)->saveState();
        QTRY_COMPARE(storedScans().size(), 1);
        trigger(u"historyImport"_s);
        QTRY_COMPARE(storedScans().size(), 2);
        QCOMPARE(int(storedScans().last().record.examined), hosts);
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }

    void openedScanShowsItsHosts()
    {
        auto *table = m_fixture.find<QTableView>(u"historyScans"_s);
        table->selectRow(1);
        QSignalSpy settled(&m_fixture.session, &Session::settled);
        trigger(u"historyOpen"_s);
        QVERIFY(settled.wait(20'000));
        QVERIFY(m_fixture.find<QWidget>(u"scanPage"_s)->isVisible());
        QVERIFY(m_fixture.find<Banner>(u"openedBanner"_s)->isVisible());
        QCOMPARE(quint64(m_fixture.session.hosts().size()), m_fixture.session.record().examined);
        QVERIFY(m_fixture.session.opened());
    }

    void comparisonTellsEveryHost()
    {
        m_fixture.action(Command::PageCompare)->trigger();
        auto *table = m_fixture.find<QTableView>(u"compareHosts"_s);
        // A signal could have come before anybody listens: a short comparison is ready when the page is
        // shown.
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture.find<QLabel>(u"compareSummary"_s)->text().isEmpty(), 60'000);
        // The same network twice: whatever is compared is the same.
        const int shown = table->model()->rowCount();
        m_fixture.find<QToolButton>(u"change%1"_s.arg(int(comparison::Change::Same)))->click();
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > shown, 60'000);
        QAbstractItemModelTester tester(table->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        table->selectRow(0);
        QVERIFY(!m_fixture.find<QTextBrowser>(u"compareDetails"_s)->toPlainText().isEmpty());
    }

    void comparisonIsSaved()
    {
        const QString file = m_fixture.folder.filePath(u"comparison.html"_s);
        m_fixture.session.setFileChooser(std::make_unique<test::ChosenFile>(file));
        m_fixture.find<QToolButton>(u"compareSave"_s)->click();
        auto *banner = m_fixture.find<Banner>(u"compareMessage"_s);
        QTRY_VERIFY(banner->isVisible() && banner->text().contains(u"was written"_s));
        QVERIFY(contents(file).contains("<html"));
    }

    void newHostIsSeenInTheComparison()
    {
        const auto before = test::hosts({u"10.20.0.5 listed low a tcp:49664:open"_s});
        const auto after =
            test::hosts({u"10.20.0.5 listed high a tcp:49664:open"_s,
                         u"10.20.0.6 listed medium b tcp:49664:open"_s, u"10.20.0.7 silent - -"_s});
        const core::Timestamp day(std::chrono::milliseconds(1'790'000'000'000));
        QVERIFY(m_fixture.store(u"before"_s, day, {before.begin(), before.end()}));
        QVERIFY(m_fixture.store(u"after"_s, day + std::chrono::hours(24), {after.begin(), after.end()}));
        history::ScanId first = 0;
        history::ScanId second = 0;
        for (const auto &scan : storedScans()) {
            if (scan.name == u"before"_s)
                first = scan.id;
            if (scan.name == u"after"_s)
                second = scan.id;
        }
        QVERIFY(first && second);
        auto *page = m_fixture.find<ComparePage>(u"comparePage"_s);
        QSignalSpy compared(page, &ComparePage::compared);
        m_fixture.session.compareScans(first, second);
        QVERIFY(compared.wait(20'000));
        auto *table = m_fixture.find<QTableView>(u"compareHosts"_s);
        const auto hosts = test::column(*table->model(), ChangeList::Host);
        QVERIFY2(hosts.join(u' ').contains(u"10.20.0.6"_s), qPrintable(hosts.join(u'\n')));
        QVERIFY(m_fixture.find<QToolButton>(u"change%1"_s.arg(int(comparison::Change::Changed)))
                    ->text()
                    .contains(u'1'));
    }

    void recheckGivesAVerdictForEveryFinding()
    {
        m_fixture.action(Command::PageScan)->trigger();
        QVERIFY(m_fixture.practice());
        QVERIFY(m_fixture.action(Command::Recheck)->isEnabled());
        m_fixture.action(Command::Recheck)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture.window->findChild<RecheckDialog *>(), 60'000);
        auto *dialog = m_fixture.window->findChild<RecheckDialog *>();
        auto *items = dialog->findChild<QTableView *>(u"recheckItems"_s);
        QVERIFY(items->model()->rowCount() > 0);
        QAbstractItemModelTester tester(items->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        // Nothing was changed: nothing is fixed.
        const auto verdicts = test::column(*items->model(), RecheckList::Verdict);
        QVERIFY(verdicts.contains(u"Still there"_s));
        QVERIFY(!verdicts.contains(u"Fixed"_s));
        const QString file = m_fixture.folder.filePath(u"recheck.html"_s);
        m_fixture.session.setFileChooser(std::make_unique<test::ChosenFile>(file));
        dialog->findChild<QPushButton *>(u"recheckSave"_s)->click();
        auto *banner = dialog->findChild<Banner *>(u"recheckMessage"_s);
        QTRY_VERIFY(banner->isVisible() && banner->text().contains(u"was written"_s));
        QVERIFY(contents(file).contains("Still there"));
        for (const auto &scan : storedScans()) {
            // The scan that was looked at again, and the re-check itself: the two newest.
            if (scan.id >= *m_fixture.session.shownScan())
                QVERIFY(contents(file).contains(scan.uuid.toLatin1()));
        }
        // The same record on paper: here into a file.
        const QString paper = m_fixture.folder.filePath(u"recheck.pdf"_s);
        dialog->findChild<QPushButton *>(u"recheckPrint"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPrintDialog *>(u"printDialog"_s), 20'000);
        auto *printing = dialog->findChild<QPrintDialog *>(u"printDialog"_s);
        printing->printer()->setOutputFormat(QPrinter::PdfFormat);
        printing->printer()->setOutputFileName(paper);
        Q_EMIT printing->accepted(printing->printer());
        QTRY_VERIFY(contents(paper).startsWith("%PDF"));
        printing->close();
        dialog->close();
        const auto scans = storedScans();
        const auto recheck = std::find_if(scans.begin(), scans.end(), [](const history::ScanInfo &scan) {
            return scan.recheckOf.has_value();
        });
        QVERIFY(recheck != scans.end());
        auto history = history::History::open(m_fixture.session.historyFile(), history::Access::ReadOnly);
        QVERIFY(history.has_value());
        QTRY_VERIFY(!(*history)->recheck(recheck->id).value_or(QByteArray()).isEmpty());
    }

    void oneFindingIsRecheckedFromItsText()
    {
        auto *hosts = m_fixture.find<QTableView>(u"hosts"_s);
        hosts->selectRow(0);
        auto *text = m_fixture.find<QTextBrowser>(u"findings"_s);
        QTRY_VERIFY(text->toHtml().contains(u"recheck:R4"_s));
        Q_EMIT text->anchorClicked(QUrl(u"recheck:R4"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture.window->findChild<RecheckDialog *>(), 60'000);
        auto *dialog = m_fixture.window->findChild<RecheckDialog *>();
        auto *items = dialog->findChild<QTableView *>(u"recheckItems"_s);
        QCOMPARE(items->model()->rowCount(), 1);
        QVERIFY(test::column(*items->model(), RecheckList::Finding).front().contains(u"spooler"_s));
        dialog->close();
        QTRY_VERIFY(!m_fixture.window->findChild<RecheckDialog *>());
    }

    void reportIsPreviewedAndSaved()
    {
        m_fixture.action(Command::PageReport)->trigger();
        auto *page = m_fixture.find<ReportPage>(u"reportPage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->pageCount() > 1, 30'000);
        QVERIFY(!m_fixture.find<QToolButton>(u"reportBack"_s)->isEnabled());
        m_fixture.find<QToolButton>(u"reportNext"_s)->click();
        QVERIFY(m_fixture.find<QToolButton>(u"reportBack"_s)->isEnabled());
        auto *format = m_fixture.find<QComboBox>(u"reportFormat"_s);
        format->setCurrentIndex(format->findData(u"html"_s));
        const QString file = m_fixture.folder.filePath(u"report.html"_s);
        m_fixture.session.setFileChooser(std::make_unique<test::ChosenFile>(file));
        m_fixture.find<QToolButton>(u"reportSave"_s)->click();
        auto *banner = m_fixture.find<Banner>(u"reportMessage"_s);
        QTRY_VERIFY(banner->isVisible() && banner->text().contains(u"was written"_s));
        for (int row = 0; row < m_fixture.session.hosts().size(); ++row) {
            const auto &host = *m_fixture.session.hosts().row(row).result;
            if (core::isInteresting(host.observation.outcome))
                QVERIFY(
                    contents(file).contains(QByteArray::fromStdString(host.observation.address.toString())));
        }
    }

    void failedReportSaysWhy()
    {
        m_fixture.session.setFileChooser(
            std::make_unique<test::ChosenFile>(m_fixture.folder.filePath(u"no/such/report.html"_s)));
        m_fixture.find<QToolButton>(u"reportSave"_s)->click();
        auto *banner = m_fixture.find<Banner>(u"reportMessage"_s);
        QTRY_VERIFY(banner->isVisible() && banner->text().contains(u"could not be written"_s));
    }

    void interruptedScanIsOffered()
    {
        test::WindowFixture other;
        history::ScanId id = 0;
        {
            history::ScanWriter writer(other.session.historyFile());
            history::NewScan scan;
            scan.record.targets = "127.135.9.0/30";
            scan.record.started = core::now();
            scan.record.options = core::ScanOptions::forProfile(core::Profile::Fast);
            scan.record.hosts = 4;
            scan.plan.addresses = target::parseTargets("127.135.9.0/30")->include;
            id = writer.begin(scan).value();
            writer.add({test::host(u"127.135.9.1 closed info -"_s)});
        }
        QVERIFY(other.open());
        auto *banner = other.find<Banner>(u"resumeBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QSignalSpy settled(&other.session, &Session::settled);
        banner->findChild<QPushButton *>()->click();
        QVERIFY(settled.wait(60'000));
        QCOMPARE(other.session.hosts().size(), 4);
        QCOMPARE(other.session.shownScan(), std::optional(id));
    }

    /// The public address is among the stored hosts: nothing is sent to it.
    void publicAddressesOfAResumedScanAreAskedFor()
    {
        test::WindowFixture other;
        history::ScanId id = 0;
        {
            history::ScanWriter writer(other.session.historyFile());
            history::NewScan scan;
            scan.record.targets = "8.8.8.8 127.135.9.1";
            scan.record.started = core::now();
            scan.record.options = core::ScanOptions::forProfile(core::Profile::Fast);
            scan.record.hosts = 2;
            scan.plan.addresses = target::parseTargets("8.8.8.8 127.135.9.1")->include;
            id = writer.begin(scan).value();
            writer.add({test::host(u"8.8.8.8 closed info -"_s)});
        }
        QVERIFY(other.open());
        auto *banner = other.find<Banner>(u"resumeBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        auto *button = banner->findChild<QPushButton *>();
        button->click();
        QTRY_VERIFY(banner->isVisible()); // when the history was asked
        QVERIFY2(banner->text().contains(u"8.8.8.8"_s), qPrintable(banner->text()));
        QVERIFY(!other.session.service().isActive());

        // The page of the history asks in the same way.
        other.action(Command::PageHistory)->trigger();
        auto *table = other.find<QTableView>(u"historyScans"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        auto *message = other.find<Banner>(u"historyMessage"_s);
        other.find<QAction>(u"historyResume"_s)->trigger();
        QTRY_VERIFY(message->isVisible());
        QVERIFY(!other.session.service().isActive());
        QSignalSpy settled(&other.session, &Session::settled);
        message->findChild<QPushButton *>()->click();
        QVERIFY(settled.wait(60'000));
        QCOMPARE(other.session.hosts().size(), 2);
        QCOMPARE(other.session.shownScan(), std::optional(id));
    }

    /// Prints how long it takes; the history is not read before the window is there.
    void windowOpensOverALongHistory()
    {
        test::WindowFixture other;
        const core::Timestamp first(std::chrono::milliseconds(1'780'000'000'000));
        QList<core::HostResultPtr> hosts;
        for (int i = 1; i < 255; ++i)
            hosts.append(test::host(u"10.20.0.%1 listed low - tcp:49664:open"_s.arg(i)));
        for (int day = 0; day < 50; ++day)
            QVERIFY(other.store(u"Day %1"_s.arg(day), first + std::chrono::days(day), hosts));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(other.open());
        QCoreApplication::processEvents();
        qInfo("window over 50 scans: %lld ms", static_cast<long long>(clock.elapsed()));
        QVERIFY(other.find<QLineEdit>(u"hostFilter"_s));
        clock.restart();
        other.action(Command::PageHistory)->trigger();
        auto *table = other.find<QTableView>(u"historyScans"_s);
        QTRY_COMPARE(table->model()->rowCount(), 50);
        qInfo("history of 50 scans: %lld ms", static_cast<long long>(clock.elapsed()));
    }

    void settingsPageChangesTheLanguage()
    {
        m_fixture.action(Command::PageSettings)->trigger();
        auto *language = m_fixture.find<QComboBox>(u"settingViewLanguage"_s);
        language->setCurrentIndex(language->findData(u"ja"_s));
        Q_EMIT language->activated(language->currentIndex());
        QTRY_COMPARE(m_fixture.language.code(), u"ja"_s);
        QTRY_VERIFY(m_fixture.action(Command::PageSettings)->text().contains(u"設定"_s));
        QVERIFY(m_fixture.action(Command::Japanese)->isChecked());
        m_fixture.action(Command::English)->trigger();
        QTRY_COMPARE(language->currentData().toString(), u"en"_s);
    }

    void helpKnowsRulesAndInterfaces()
    {
        m_fixture.action(Command::Help)->trigger();
        auto *page = m_fixture.find<HelpPage>(u"helpPage"_s);
        for (int topic = 0; topic < page->topics().count(); ++topic)
            QVERIFY(page->topics().topic(topic));
        auto *browser = m_fixture.window->findChild<ReferenceBrowser *>();
        QVERIFY(browser);
        browser->look(u"12345678-1234-abcd-ef00-0123456789ab"_s);
        QVERIFY(m_fixture.find<QTextBrowser>(u"referenceText"_s)
                    ->toPlainText()
                    .contains(u"12345678-1234-abcd-ef00-0123456789ab"_s));
        browser->look(u"no such thing at all"_s);
        QVERIFY(!m_fixture.find<QTextBrowser>(u"referenceText"_s)->toPlainText().contains(u"12345678"_s));
        browser->look({});
    }

    void selfTestPasses()
    {
        auto *view = m_fixture.window->findChild<SelfTestView *>();
        QVERIFY(view);
        QSignalSpy finished(view, &SelfTestView::finished);
        view->findChild<QPushButton *>(u"selfTestRun"_s)->click();
        QVERIFY(finished.wait(60'000));
        QVERIFY(finished.first().first().toBool());
        QVERIFY(view->findChild<QTreeWidget *>(u"selfTestResults"_s)->topLevelItemCount() > 3);
        QVERIFY(view->findChild<QPushButton *>(u"selfTestCopy"_s)->isEnabled());
    }

private:
    static QString nameOf(Command command)
    {
        for (const auto &entry : pages()) {
            if (entry.command == command)
                return QString::fromLatin1(entry.name);
        }
        return {};
    }
    void trigger(const QString &action)
    {
        auto *found = m_fixture.find<QAction>(action);
        QVERIFY2(found->isEnabled(), qPrintable(action));
        found->trigger();
    }
    QList<history::ScanInfo> storedScans() const
    {
        auto history = history::History::open(m_fixture.session.historyFile(), history::Access::ReadOnly);
        return history ? (*history)->scans().value_or(QList<history::ScanInfo>())
                       : QList<history::ScanInfo>();
    }
    static QByteArray contents(const QString &fileName)
    {
        QFile file(fileName);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    test::WindowFixture m_fixture;
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
