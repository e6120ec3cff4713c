// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in the tables of the window stays chosen, and in sight, when the language changes.
#include "ui/pages/compare_page.h"
#include "ui_hosts.h"
#include "window_fixture.h"

#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

class TestChosenRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_fixture.open());
        const core::Timestamp day(std::chrono::milliseconds(1'790'000'000'000));
        const auto before = test::hosts({u"10.20.0.5 listed low a tcp:49664:open"_s,
                                         u"10.20.0.6 listed low b tcp:49664:open"_s, u"10.20.0.7 closed"_s});
        const auto after = test::hosts({u"10.20.0.5 listed high a tcp:49664:open"_s,
                                        u"10.20.0.6 listed low b tcp:49664:closed"_s,
                                        u"10.20.0.7 listed high c tcp:49664:open"_s});
        QVERIFY(m_fixture.store(u"before"_s, day, {before.begin(), before.end()}));
        QVERIFY(m_fixture.store(u"after"_s, day + std::chrono::hours(24), {after.begin(), after.end()}));
        QVERIFY(m_fixture.practice());
    }

    void cleanup() { m_fixture.window->useLanguage(u"en"_s, false); }

    /// `key`: of a column that says the same in every language, for tables that are read anew; -1: the row
    /// itself is followed.
    void anotherLanguageLeavesThem_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("view");
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("key");
        const auto row = [](const char *title, Command page, Command view, const QString &table,
                            int key = -1) { QTest::newRow(title) << int(page) << int(view) << table << key; };
        row("findings", Command::PageScan, Command::ViewFindings, u"findingRows"_s);
        row("hosts of a finding", Command::PageScan, Command::ViewFindings, u"findingHosts"_s, 1);
        row("hosts", Command::PageScan, Command::ViewHosts, u"hosts"_s);
        row("endpoints of a host", Command::PageScan, Command::ViewHosts, u"endpoints"_s);
        row("interfaces", Command::PageScan, Command::ViewInterfaces, u"interfaces"_s);
        row("hosts of an interface", Command::PageScan, Command::ViewInterfaces, u"interfaceHosts"_s, 1);
        row("history", Command::PageHistory, Command::ViewHosts, u"historyScans"_s);
        row("changes", Command::PageCompare, Command::ViewHosts, u"compareHosts"_s);
    }

    void anotherLanguageLeavesThem()
    {
        QFETCH(int, page);
        QFETCH(int, view);
        QFETCH(QString, table);
        QFETCH(int, key);
        m_fixture.action(Command::PageScan)->trigger();
        m_fixture.action(Command(view))->trigger();
        m_fixture.action(Command(page))->trigger();
        if (Command(page) == Command::PageCompare)
            compare();
        auto *rows = m_fixture.find<QAbstractItemView>(table);
        if (table == u"endpoints"_s)
            m_fixture.find<QTableView>(u"hosts"_s)->selectRow(0);
        if (table == u"findingHosts"_s)
            chooseOneOfSeveral(m_fixture.find<QAbstractItemView>(u"findingRows"_s), rows);
        if (table == u"interfaceHosts"_s)
            chooseOneOfSeveral(m_fixture.find<QAbstractItemView>(u"interfaces"_s), rows);
        QTRY_VERIFY(rows->model()->rowCount() > 1);
        // None that a table would choose of itself.
        const auto chosen = rows->model()->index(rows->model()->rowCount() - 1, 0);
        rows->setCurrentIndex(chosen);
        rows->scrollTo(chosen);
        const QPersistentModelIndex kept(chosen);
        const QString text = key < 0 ? QString() : chosen.siblingAtColumn(key).data().toString();
        const QString heading = rows->model()->headerData(0, Qt::Horizontal).toString();
        for (const auto &language : {u"ja"_s, u"en"_s}) {
            m_fixture.window->useLanguage(language, false);
            QTRY_COMPARE(rows->model()->headerData(0, Qt::Horizontal).toString() == heading,
                         language == u"en"_s);
            QCoreApplication::sendPostedEvents();
            const auto current = rows->currentIndex();
            QVERIFY(current.isValid() && rows->selectionModel()->isSelected(current));
            if (key < 0) {
                QVERIFY(kept.isValid());
                QCOMPARE(current, QModelIndex(kept));
            } else {
                QCOMPARE(current.siblingAtColumn(key).data().toString(), text);
            }
        }
    }

private:
    /// The first row of `list` of which `details` has more than one.
    static void chooseOneOfSeveral(QAbstractItemView *list, const QAbstractItemView *details)
    {
        QTRY_VERIFY(list->model()->rowCount() > 0);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            if (QTest::qWaitFor([details] { return details->model()->rowCount() > 1; }, 500))
                return;
        }
    }

    void compare()
    {
        const auto history =
            history::History::open(m_fixture.session.historyFile(), history::Access::ReadOnly);
        history::ScanId before = 0;
        history::ScanId after = 0;
        const auto scans = (*history)->scans();
        for (const auto &scan : *scans) {
            if (scan.name == u"before"_s)
                before = scan.id;
            if (scan.name == u"after"_s)
                after = scan.id;
        }
        QSignalSpy compared(m_fixture.find<ComparePage>(u"comparePage"_s), &ComparePage::compared);
        m_fixture.session.compareScans(before, after);
        QTRY_VERIFY(!compared.isEmpty());
    }

    test::WindowFixture m_fixture;
};

QTEST_MAIN(TestChosenRows)
#include "tst_chosen_rows.moc"
