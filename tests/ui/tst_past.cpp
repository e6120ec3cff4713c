// SPDX-License-Identifier: GPL-3.0-or-later
// What the history adds to the results: hosts by what changed, columns of the past, and the way to the scan
// before.
#include <QTest>

#include "ui/models/change_list.h"
#include "ui/models/host_sort_filter.h"
#include "ui/pages/banner.h"
#include "ui/pages/compare_page.h"
#include "ui_hosts.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

class TestPast : public QObject
{
    Q_OBJECT

    const core::Timestamp m_day{std::chrono::milliseconds(1'790'000'000'000)};

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_fixture.open());
        const auto before = test::hosts(
            {u"10.20.0.5 listed low a tcp:49664:open"_s, u"10.20.0.6 listed low b tcp:49664:open"_s,
             u"10.20.0.7 listed low c tcp:49664:open"_s, u"10.20.0.8 closed"_s, u"10.20.0.9 closed"_s});
        const auto after = test::hosts({u"10.20.0.5 listed low a tcp:49664:open"_s,
                                        u"10.20.0.6 listed low b tcp:49664:closed"_s, u"10.20.0.7 closed"_s,
                                        u"10.20.0.8 listed high d tcp:49664:open"_s, u"10.20.0.9 closed"_s});
        QVERIFY(m_fixture.store(u"before"_s, m_day, {before.begin(), before.end()}));
        QVERIFY(m_fixture.store(u"after"_s, m_day + std::chrono::hours(24), {after.begin(), after.end()}));
        m_shown = qobject_cast<HostSortFilter *>(m_fixture.find<QTableView>(u"hosts"_s)->model());
        QVERIFY(m_shown);
        m_filter = m_fixture.find<QLineEdit>(u"hostFilter"_s);
        m_note = m_fixture.find<QLabel>(u"filterProblem"_s);
    }

    void withoutAnEarlierScanNothingChanged()
    {
        openScan(u"before"_s);
        filter(u"changed:new"_s);
        QTRY_VERIFY2(m_note->text().contains(u"no earlier whole scan"_s), qPrintable(m_note->text()));
        QVERIFY(m_note->isVisible());
        QCOMPARE(m_shown->rowCount(), 0);
        QVERIFY(!m_fixture.action(Command::CompareBefore)->isEnabled());
        filter(u"level:low"_s);
        QVERIFY(!m_note->isVisible());
        QCOMPARE(m_shown->rowCount(), 3);
    }

    void changesAreFiltered_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("addresses");
        QTest::newRow("new") << u"changed:new"_s << QStringList{u"10.20.0.8"_s};
        QTest::newRow("changed") << u"changed:changed"_s << QStringList{u"10.20.0.6"_s};
        QTest::newRow("same") << u"changed:same"_s << QStringList{u"10.20.0.5"_s};
        // It gives nothing now, and is listed all the same.
        QTest::newRow("gone") << u"changed:gone"_s << QStringList{u"10.20.0.7"_s};
        QTest::newRow("any") << u"changed:yes"_s
                             << QStringList{u"10.20.0.6"_s, u"10.20.0.7"_s, u"10.20.0.8"_s};
        QTest::newRow("not") << u"-changed:new"_s
                             << QStringList{u"10.20.0.5"_s, u"10.20.0.6"_s, u"10.20.0.7"_s};
        QTest::newRow("with others") << u"changed:new level:low"_s << QStringList();
        QTest::newRow("no filter, no host that is gone")
            << QString() << QStringList{u"10.20.0.5"_s, u"10.20.0.6"_s, u"10.20.0.8"_s};
    }

    void changesAreFiltered()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, addresses);
        if (!m_fixture.session.past().before())
            openScan(u"after"_s);
        const QAbstractItemModelTester tester(m_shown,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter(text);
        QTRY_COMPARE(shownAddresses(), addresses);
        QCOMPARE(m_note->isVisible(), text.contains(u"changed"_s));
        if (m_note->isVisible())
            QVERIFY2(m_note->text().contains(u"before"_s), qPrintable(m_note->text()));
    }

    /// Another scan than the one that was made last is shown.
    void exportNamesTheScanThatIsShown()
    {
        openScan(u"before"_s);
        filter(u"level:low"_s);
        const QString file = m_fixture.folder.filePath(u"shown.json"_s);
        m_fixture.session.setFileChooser(std::make_unique<test::ChosenFile>(file));
        m_fixture.find<QTableView>(u"hosts"_s)->clearSelection();
        m_fixture.action(Command::Export)->trigger();
        auto *dialog = m_fixture.find<QDialog>(u"exportDialog"_s);
        auto *formats = dialog->findChild<QComboBox *>(u"exportFormat"_s);
        formats->setCurrentIndex(formats->findData(u"json"_s));
        dialog->findChild<QAbstractButton *>(u"exportShown"_s)->click();
        dialog->findChild<QAbstractButton *>(u"exportSave"_s)->click();
        QTRY_VERIFY(QFile::exists(file));
        const auto json = fileJson(file);
        const auto info = scan(u"before"_s);
        QCOMPARE(json[u"scan"][u"name"].toString(), u"before"_s);
        QCOMPARE(json[u"scan"][u"uuid"].toString(), info.uuid);
        QCOMPARE(json[u"scan"][u"machine"].toString(), u"admin-7"_s);
        QCOMPARE(json[u"scan"][u"targets"].toString(), u"10.20.0.0/22"_s);
        QCOMPARE(json[u"scan"][u"started"].toString().toStdString(), core::toIso8601(m_day));
        QVERIFY2(json[u"scan"][u"selection"].toString().contains(u"3 of 3"),
                 qPrintable(json[u"scan"][u"selection"].toString()));
        filter({});
    }

    /// Whatever scan is shown.
    void comparisonNamesItsOwnScans()
    {
        openScan(u"before"_s);
        auto *page = comparePage();
        QSignalSpy compared(page, &ComparePage::compared);
        m_fixture.session.compareScans(scan(u"before"_s).id, scan(u"after"_s).id);
        QVERIFY(compared.count() > 0 || compared.wait(20'000));
        const QString file = m_fixture.folder.filePath(u"comparison.json"_s);
        m_fixture.session.setFileChooser(std::make_unique<test::ChosenFile>(file));
        m_fixture.find<QAbstractButton>(u"compareSave"_s)->click();
        QTRY_VERIFY(QFile::exists(file));
        const auto json = fileJson(file);
        for (const QString &side : {u"before"_s, u"after"_s}) {
            QCOMPARE(json[side][u"name"].toString(), side);
            QCOMPARE(json[side][u"uuid"].toString(), scan(side).uuid);
            QCOMPARE(json[side][u"observations_sha256"].toString().size(), 66);
        }
        openScan(u"after"_s);
    }

    void columnsTellThePast()
    {
        filter({});
        auto *table = m_fixture.find<QTableView>(u"hosts"_s);
        auto *columns = m_fixture.find<QMenu>(u"columnsMenu"_s);
        Q_EMIT columns->aboutToShow();
        for (const auto id : {HostColumn::Change, HostColumn::FirstSeen, HostColumn::FindingFirstSeen}) {
            QVERIFY(table->isColumnHidden(int(id))); // off until the user chooses
            const auto title = columnTitle(hostColumns()[std::size_t(id)]);
            const auto actions = columns->actions();
            const auto found = std::ranges::find(actions, title, &QAction::text);
            QVERIFY2(found != actions.end(), qPrintable(title));
            (*found)->trigger();
            QVERIFY(!table->isColumnHidden(int(id)));
        }
        const auto cell = [this](const QString &address, HostColumn column) {
            for (int row = 0; row < m_shown->rowCount(); ++row) {
                if (m_shown->index(row, int(HostColumn::Address)).data().toString() == address)
                    return m_shown->index(row, int(column)).data().toString();
            }
            return QString();
        };
        const auto date = [](core::Timestamp time) {
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()),
                                      QLocale::ShortFormat);
        };
        QTRY_COMPARE(cell(u"10.20.0.8"_s, HostColumn::Change), u"New"_s);
        QCOMPARE(cell(u"10.20.0.6"_s, HostColumn::Change), u"Changed"_s);
        QCOMPARE(cell(u"10.20.0.6"_s, HostColumn::FirstSeen), date(m_day));
        QCOMPARE(cell(u"10.20.0.8"_s, HostColumn::FirstSeen), date(m_day + std::chrono::hours(24)));
        // New ones first, and nothing is lost by sorting.
        m_shown->sort(int(HostColumn::Change), Qt::AscendingOrder);
        QCOMPARE(m_shown->index(0, int(HostColumn::Address)).data().toString(), u"10.20.0.8"_s);
        m_shown->sort(int(HostColumn::Level), Qt::DescendingOrder);
        QCOMPARE(m_shown->rowCount(), 3);
    }

    void oneCommandComparesWithTheScanBefore()
    {
        auto *action = m_fixture.action(Command::CompareBefore);
        QVERIFY(action->isEnabled());
        m_fixture.window->showPage(Command::PageCompare);
        QSignalSpy compared(m_fixture.find<ComparePage>(u"comparePage"_s), &ComparePage::compared);
        action->trigger();
        QVERIFY2(isCompared(compared), qPrintable(comparisonProblem()));
        QVERIFY(m_fixture.find<QComboBox>(u"compareBefore"_s)->currentText().contains(u"before"_s));
        QVERIFY(m_fixture.find<QComboBox>(u"compareAfter"_s)->currentText().contains(u"after"_s));
        QCOMPARE(m_fixture.find<QTableView>(u"compareHosts"_s)->model()->rowCount(), 3);
        QVERIFY(m_fixture.find<QTableView>(u"compareHosts"_s)->isVisible());
    }

    void oneScanOfTheHistoryIsEnough()
    {
        m_fixture.action(Command::PageHistory)->trigger();
        auto *table = m_fixture.find<QTableView>(u"historyScans"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto *compare = m_fixture.find<QAction>(u"historyCompare"_s);
        table->selectRow(1); // the older one has nothing before it
        QVERIFY(!compare->isEnabled());
        table->selectRow(0);
        QVERIFY(compare->isEnabled());
        QSignalSpy compared(m_fixture.find<ComparePage>(u"comparePage"_s), &ComparePage::compared);
        compare->trigger();
        QVERIFY2(isCompared(compared), qPrintable(comparisonProblem()));
        QVERIFY(m_fixture.find<QComboBox>(u"compareBefore"_s)->currentText().contains(u"before"_s));
        QVERIFY(m_fixture.find<QComboBox>(u"compareAfter"_s)->currentText().contains(u"after"_s));
    }

    /// A scan of the office and one of the practice network have nothing to do with each other.
    void unrelatedScansAreNotListedHostByHost()
    {
        m_fixture.action(Command::PageScan)->trigger();
        QVERIFY(m_fixture.practice());
        QTRY_VERIFY(!m_fixture.session.past().isLooking());
        QVERIFY(!m_fixture.action(Command::CompareBefore)->isEnabled());
        auto *page = m_fixture.find<ComparePage>(u"comparePage"_s);
        QSignalSpy compared(page, &ComparePage::compared);
        m_fixture.session.compareScans(scan(u"before"_s).id, *m_fixture.session.shownScan());
        QVERIFY2(isCompared(compared), qPrintable(comparisonProblem()));
        auto *unrelated = m_fixture.find<QWidget>(u"compareUnrelated"_s);
        QTRY_VERIFY(unrelated->isVisible());
        QVERIFY(!m_fixture.find<QTableView>(u"compareHosts"_s)->isVisible());
        // There is no other practice scan to choose.
        QVERIFY(!unrelated->findChild<QPushButton *>(u"emptyStateButton"_s)->isVisible());
        m_fixture.session.compareScans(*m_fixture.session.shownScan(), scan(u"after"_s).id);
        QVERIFY2(isCompared(compared), qPrintable(comparisonProblem()));
        auto *choose = unrelated->findChild<QPushButton *>(u"emptyStateButton"_s);
        QTRY_VERIFY(choose->isVisible());
        choose->click();
        QVERIFY2(isCompared(compared), qPrintable(comparisonProblem()));
        QVERIFY(!unrelated->isVisible());
        QVERIFY(m_fixture.find<QComboBox>(u"compareBefore"_s)->currentText().contains(u"before"_s));
    }

    /// It is the same, if it is the same host: whoever looks for either finds it.
    void aHostThatOnlySaysItsNameElsewhereIsNotComparableEither()
    {
        const auto at = [](const QString &address) {
            core::HostResult host =
                *test::host(address + u" listed low pc40.office.example tcp:49664:open"_s);
            host.observation.names.netbios = "PC40";
            return core::HostResultPtr(std::make_shared<core::HostResult>(host));
        };
        const auto day = [this](int number) { return m_day + std::chrono::hours(24 * number); };
        QVERIFY(
            m_fixture.store(u"here"_s, day(2), {at(u"10.20.0.40"_s), test::host(u"10.20.0.41 silent"_s)}));
        QVERIFY(
            m_fixture.store(u"there"_s, day(3), {test::host(u"10.20.0.40 silent"_s), at(u"10.20.0.41"_s)}));
        m_fixture.window->showPage(Command::PageCompare);
        QSignalSpy compared(comparePage(), &ComparePage::compared);
        m_fixture.session.compareScans(scan(u"here"_s).id, scan(u"there"_s).id);
        QVERIFY2(isCompared(compared), qPrintable(comparisonProblem()));
        const auto *shown = m_fixture.find<QTableView>(u"compareHosts"_s)->model();
        QTRY_COMPARE(shown->rowCount(), 1);
        QCOMPARE(shown->index(0, ChangeList::Change).data().toString(), u"Same · Not comparable"_s);
        QVERIFY(m_fixture.find<QLabel>(u"compareNotices"_s)->text().contains(u"cannot be compared"_s));
        auto *words = m_fixture.find<QLineEdit>(u"compareFilter"_s);
        const std::pair<QString, int> cases[] = {{u"not comparable"_s, 1}, {u"same"_s, 1}, {u"gone"_s, 0}};
        for (const auto &[text, rows] : cases) {
            words->setText(text);
            QCOMPARE(shown->rowCount(), rows);
        }
        words->clear();
        auto *notComparable = chip(comparison::Change::NotComparable);
        auto *same = chip(comparison::Change::Same);
        QVERIFY(notComparable->text().endsWith(u" 1"_s) && same->text().endsWith(u" 1"_s));
        QVERIFY(notComparable->isChecked() && !same->isChecked());
        notComparable->click();
        QCOMPARE(shown->rowCount(), 0);
        same->click();
        QCOMPARE(shown->rowCount(), 1);
    }

private:
    QAbstractButton *chip(comparison::Change change)
    {
        return m_fixture.find<QAbstractButton>(u"change%1"_s.arg(int(change)));
    }

    /// What is quick is over before one can wait for it. Another comparison may follow.
    static bool isCompared(QSignalSpy &compared)
    {
        const bool is = compared.count() > 0 || compared.wait(20'000);
        compared.clear();
        return is;
    }

    QString comparisonProblem() { return m_fixture.find<Banner>(u"compareMessage"_s)->text(); }

    history::ScanInfo scan(const QString &name)
    {
        const auto history =
            history::History::open(m_fixture.session.historyFile(), history::Access::ReadOnly);
        const auto scans = (*history)->scans();
        for (const auto &scan : *scans) {
            if (scan.name == name)
                return scan;
        }
        return {};
    }

    void openScan(const QString &name)
    {
        const auto info = scan(name);
        const auto history =
            history::History::open(m_fixture.session.historyFile(), history::Access::ReadOnly);
        m_fixture.session.open(info, (*history)->hosts(info.id).value());
        QTRY_VERIFY(!m_fixture.session.past().isLooking() && m_fixture.session.hosts().size() == 5);
        m_fixture.window->showPage(Command::PageScan);
    }

    static QJsonDocument fileJson(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    }

    ComparePage *comparePage()
    {
        m_fixture.action(Command::PageCompare)->trigger();
        return m_fixture.find<ComparePage>(u"comparePage"_s);
    }

    void filter(const QString &text)
    {
        m_filter->setText(text);
        QTest::keyClick(m_filter, Qt::Key_Return);
    }

    QStringList shownAddresses() const
    {
        QStringList addresses = test::column(*m_shown, int(HostColumn::Address));
        addresses.sort();
        return addresses;
    }

    test::WindowFixture m_fixture;
    HostSortFilter *m_shown = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_note = nullptr;
};

QTEST_MAIN(TestPast)
#include "tst_past.moc"
