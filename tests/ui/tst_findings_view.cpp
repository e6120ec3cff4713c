// SPDX-License-Identifier: GPL-3.0-or-later
// Results by finding, the sentence above them, and a fix seen to happen: from the practice network to the
// record in the history.
#include "looks.h"
#include "ui_hosts.h"
#include "window_fixture.h"

#include "rating/rate.h"
#include "rating/rule.h"
#include "ui/dialogs/recheck_dialog.h"
#include "ui/host_window.h"
#include "ui/models/finding_model.h"
#include "ui/models/scan_list.h"
#include "ui/pages/findings_view.h"
#include "ui/pages/host_table.h"
#include "ui/pages/verdict_bar.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

namespace {

core::HostResultPtr withRules(const QString &line,
                              const std::vector<std::pair<std::string, core::Level>> &rules)
{
    auto host = std::make_shared<core::HostResult>(*test::host(line));
    for (const auto &[id, level] : rules) {
        core::Finding finding;
        finding.rule = rating::findRule(id)->id;
        finding.level = level;
        host->rating.findings.push_back(finding);
    }
    if (!rules.empty())
        host->rating.level = rules.front().second;
    return host;
}

} // namespace

class TestFindingsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRowForEachRule()
    {
        HostModel hosts;
        HostSortFilter shown(hosts);
        FindingModel model(shown);
        QAbstractItemModelTester tester(&model);
        auto accepted = std::make_shared<core::HostResult>(
            *withRules(u"10.0.0.3 listed medium"_s, {{"R7", core::Level::Medium}}));
        accepted->rating.findings.front().accepted = {std::make_shared<const core::Acceptance>()};
        const std::vector<core::HostResultPtr> all{
            withRules(u"10.0.0.1 listed high"_s, {{"R4", core::Level::High}, {"R9", core::Level::Low}}),
            withRules(u"10.0.0.2 listed medium"_s, {{"R7", core::Level::Medium}, {"R9", core::Level::Low}}),
            accepted};
        hosts.append(all);
        model.refresh();
        QCOMPARE(test::column(model, FindingModel::TitleColumn).size(), 3);
        QCOMPARE(model.row(0).rule, "R4");
        QCOMPARE(model.row(1).rule, "R7");
        QCOMPARE(model.row(1).open, 1U);
        QCOMPARE(model.row(1).accepted, 1U);
        QCOMPARE(model.row(2).open, 2U);
        QCOMPARE(model.openHosts(2).size(), 2);
        QVERIFY(!model.index(0, FindingModel::StepColumn).data().toString().isEmpty());
        QCOMPARE(model.index(1, FindingModel::StateColumn).data().toString(), u"1 accepted"_s);
        // What the filter leaves out is not counted.
        QVERIFY(shown.setFilterText(u"net:10.0.0.1"_s));
        model.refresh();
        QCOMPARE(model.rowCount(), 2);
    }

    void statesAreToldByTheHistory()
    {
        FindingRow row{"R7", core::Level::Medium};
        row.open = 3;
        QCOMPARE(findingState(row), QString());
        row.since = 1'795'400'000'000;
        row.fresh = 3;
        QCOMPARE(findingState(row), u"New"_s);
        row.fresh = 1;
        QVERIFY(findingState(row).startsWith(u"1 new, known since "_s));
    }

    void verdictNamesWhatIsToBeDone()
    {
        HostModel hosts;
        QCOMPARE(verdictSentence(hosts), u"No host answered on port 135."_s);
        hosts.append(std::vector<core::HostResultPtr>{
            withRules(u"10.0.0.1 listed high dc1.office.example"_s, {{"R4", core::Level::High}}),
            withRules(u"10.0.0.2 listed low pc2.office.example"_s, {{"R9", core::Level::Low}})});
        const QString sentence = verdictSentence(hosts);
        QVERIFY2(
            sentence.startsWith(u"1 of 2 hosts need action: Switch the spooler off on this server (dc1)"_s),
            qPrintable(sentence));
    }

    void findingsAreWhatIsSeenFirst()
    {
        QCOMPARE(m_fixture.session.settings().value(Setting::ResultsView).toString(), u"findings"_s);
        QVERIFY(m_fixture.open({1280, 800}, u"findings"_s));
        QVERIFY(m_fixture.practice());
        auto *view = m_fixture.find<FindingsView>(u"findingsView"_s);
        QVERIFY(view->isVisible());
        auto *rows = m_fixture.find<QTableView>(u"findingRows"_s);
        QTRY_VERIFY(rows->model()->rowCount() > 2);
        QTRY_VERIFY(view->currentHost());
        QVERIFY(m_fixture.find<QLabel>(u"detailsTitle"_s)
                    ->text()
                    .contains(QString::fromStdString(view->currentHost()->observation.address.toString())));
        // The room is shared to the pixel.
        QTRY_COMPARE(rows->horizontalScrollBar()->maximum(), 0);
        // The form gave way to what the scan came to.
        QVERIFY(m_fixture.find<VerdictBar>(u"verdictBar"_s)->isVisible());
        QVERIFY(!m_fixture.find<QWidget>(u"targets"_s)->isVisible());
        QVERIFY(m_fixture.find<VerdictBar>(u"verdictBar"_s)->sentence().contains(u"need action"_s));
        m_fixture.find<QToolButton>(u"verdictNewScan"_s)->click();
        QVERIFY(m_fixture.find<QWidget>(u"targets"_s)->isVisible());
    }

    void actionsAreForAllHostsOfAFinding()
    {
        auto *view = m_fixture.find<FindingsView>(u"findingsView"_s);
        auto *rows = m_fixture.find<QTableView>(u"findingRows"_s);
        rows->selectRow(0);
        const auto hosts = view->currentHosts();
        QVERIFY(!hosts.isEmpty());
        m_fixture.find<QToolButton>(u"findingCopy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), hosts.size());
        const QString script = m_fixture.folder.filePath(u"fix.ps1"_s);
        m_fixture.session.setFileChooser(std::make_unique<test::ChosenFile>(script));
        m_fixture.find<QToolButton>(u"findingScript"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(script), 20'000);
        m_fixture.find<QToolButton>(u"findingAccept"_s)->click();
        auto *dialog = m_fixture.window->findChild<QDialog *>(u"acceptDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        dialog->close();
    }

    void enterShowsTheHostsOfAFinding()
    {
        auto *rows = m_fixture.find<QTableView>(u"findingRows"_s);
        rows->selectRow(0);
        const QString rule = m_fixture.find<FindingsView>(u"findingsView"_s)->currentRule();
        m_fixture.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture.window.get()));
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_Return);
        QTRY_VERIFY(m_fixture.find<HostTable>(u"hosts"_s)->isVisible());
        QCOMPARE(m_fixture.find<QLineEdit>(u"hostFilter"_s)->text(), u"rule:"_s + rule);
        m_fixture.action(Command::ResetFilter)->trigger();
        m_fixture.action(Command::ViewFindings)->trigger();
        QTRY_VERIFY(rows->isVisible());
    }

    void hostHasAWindowOfItsOwn()
    {
        auto *hosts = m_fixture.find<QTableView>(u"findingHosts"_s);
        QTRY_VERIFY(hosts->model()->rowCount() > 0);
        Q_EMIT hosts->doubleClicked(hosts->model()->index(0, 0));
        auto *window = m_fixture.window->findChild<HostWindow *>(u"hostWindow"_s);
        QVERIFY(window && window->isVisible() && window->isWindow());
        QTest::keyClick(window, Qt::Key_Escape);
        QVERIFY(!window->isVisible());
    }

    void outcomeChipsFilter()
    {
        auto *chip = m_fixture.find<QToolButton>(u"outcome%1"_s.arg(int(core::Outcome::Denied)));
        chip->click();
        QCOMPARE(m_fixture.find<QLineEdit>(u"hostFilter"_s)->text(), u"outcome:denied"_s);
        QVERIFY(m_fixture.find<HostTable>(u"hosts"_s)->isVisible());
        m_fixture.action(Command::ResetFilter)->trigger();
        m_fixture.action(Command::ViewFindings)->trigger();
    }

    /// Scan, repair, save: three clicks of a newcomer, and one in the file dialog.
    void repairedHostIsSeenToBeFixed()
    {
        QTRY_VERIFY(!m_fixture.session.past().isLooking());
        m_fixture.find<QToolButton>(u"verdictRepair"_s)->click();
        RecheckDialog *record = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((record = m_fixture.window->findChild<RecheckDialog *>(u"recheckDialog"_s)),
                                 60'000);
        QVERIFY(record->isVisible());
        const auto counts = m_fixture.session.rechecks().counts();
        QVERIFY(counts[comparison::Verdict::Fixed] > 0);
        const QString name = m_fixture.folder.filePath(u"fixed.pdf"_s);
        m_fixture.session.setFileChooser(std::make_unique<test::ChosenFile>(name));
        record->findChild<QPushButton *>(u"recheckSave"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(name), 20'000);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(5), QByteArray("%PDF-"));
        record->close();
        // The table says so, too.
        auto *table = m_fixture.find<HostTable>(u"hosts"_s);
        QVERIFY(!table->isColumnHidden(int(HostColumn::Recheck)));
        bool found = false;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            found = found
                || table->model()
                       ->index(row, int(HostColumn::Recheck))
                       .data()
                       .toString()
                       .contains(u"Fixed"_s);
        QVERIFY(found);
    }

    void recordOpensAgainFromTheHistory()
    {
        QTRY_VERIFY(!m_fixture.window->findChild<RecheckDialog *>());
        m_fixture.action(Command::PageHistory)->trigger();
        auto *scans = m_fixture.find<QTableView>(u"historyScans"_s);
        const auto rowOfRecord = [scans] {
            for (int row = 0; row < scans->model()->rowCount(); ++row) {
                if (scans->model()->index(row, ScanList::Kind).data().toString().contains(u"Re-check"_s))
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY(rowOfRecord() >= 0);
        scans->selectRow(rowOfRecord());
        m_fixture.find<QAction>(u"historyOpen"_s)->trigger();
        RecheckDialog *record = nullptr;
        QTRY_VERIFY((record = m_fixture.window->findChild<RecheckDialog *>(u"recheckDialog"_s)));
        QVERIFY(record->findChild<QTableView *>(u"recheckItems"_s)->model()->rowCount() > 0);
        record->close();
        m_fixture.action(Command::PageScan)->trigger();
    }

    void verdictsComeBackWithTheScan()
    {
        QSignalSpy settled(&m_fixture.session, &Session::settled);
        m_fixture.action(Command::PageHistory)->trigger();
        auto *scans = m_fixture.find<QTableView>(u"historyScans"_s);
        QTRY_COMPARE(scans->model()->rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            if (!scans->model()->index(row, ScanList::Kind).data().toString().contains(u"Re-check"_s))
                scans->selectRow(row);
        }
        m_fixture.find<QAction>(u"historyOpen"_s)->trigger();
        QVERIFY(settled.wait(10'000));
        QTRY_VERIFY(m_fixture.session.rechecks().counts()[comparison::Verdict::Fixed] > 0);
    }

private:
    test::WindowFixture m_fixture;
};

QTEST_MAIN(TestFindingsView)
#include "tst_findings_view.moc"
