// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/language.h"
#include "ui/clipboard.h"
#include "ui/models/batch_queue.h"
#include "ui/models/host_sort_filter.h"
#include "ui_hosts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

class TestHostTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sorts_data()
    {
        QTest::addColumn<HostColumn>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QStringList>("addresses");

        QTest::newRow("addresses by number, not by text")
            << HostColumn::Address << Qt::AscendingOrder
            << QStringList{u"10.0.0.10 listed"_s, u"10.0.0.9 listed"_s, u"fe80::1 listed"_s,
                           u"9.255.0.1 listed"_s}
            << QStringList{u"9.255.0.1"_s, u"10.0.0.9"_s, u"10.0.0.10"_s, u"fe80::1"_s};
        QTest::newRow("the worst level first, then by address")
            << HostColumn::Level << Qt::DescendingOrder
            << QStringList{u"10.0.0.3 listed high"_s, u"10.0.0.2 denied low"_s, u"10.0.0.4 listed critical"_s,
                           u"10.0.0.1 listed high"_s, u"10.0.0.5 not_rpc -"_s}
            << QStringList{u"10.0.0.4"_s, u"10.0.0.1"_s, u"10.0.0.3"_s, u"10.0.0.2"_s, u"10.0.0.5"_s};
        QTest::newRow("hosts without a name last")
            << HostColumn::Name << Qt::AscendingOrder
            << QStringList{u"10.0.0.1 listed"_s, u"10.0.0.2 listed - zebra"_s, u"10.0.0.3 listed - Ant"_s}
            << QStringList{u"10.0.0.3"_s, u"10.0.0.2"_s, u"10.0.0.1"_s};
        QTest::newRow("hosts without a name last downwards, too")
            << HostColumn::Name << Qt::DescendingOrder
            << QStringList{u"10.0.0.1 listed"_s, u"10.0.0.2 listed - zebra"_s, u"10.0.0.3 listed - Ant"_s}
            << QStringList{u"10.0.0.2"_s, u"10.0.0.3"_s, u"10.0.0.1"_s};
        QTest::newRow("names alike at their beginning")
            << HostColumn::Name << Qt::AscendingOrder
            << QStringList{u"10.0.0.1 listed - server-2"_s, u"10.0.0.2 listed - server-10"_s,
                           u"10.0.0.3 listed - SERVER-1"_s}
            << QStringList{u"10.0.0.3"_s, u"10.0.0.2"_s, u"10.0.0.1"_s};
        QTest::newRow("addresses downwards")
            << HostColumn::Address << Qt::DescendingOrder
            << QStringList{u"10.0.0.10 listed"_s, u"fd00::2 listed"_s, u"fd00::1 listed"_s,
                           u"10.0.0.9 listed"_s}
            << QStringList{u"fd00::2"_s, u"fd00::1"_s, u"10.0.0.10"_s, u"10.0.0.9"_s};
        QTest::newRow("more open ports before more services")
            << HostColumn::Services << Qt::DescendingOrder
            << QStringList{u"10.0.0.1 listed - - np:\\pipe\\a"_s, u"10.0.0.2 listed - - tcp:49664:open"_s,
                           u"10.0.0.3 listed - - local:x"_s}
            << QStringList{u"10.0.0.2"_s, u"10.0.0.1"_s, u"10.0.0.3"_s};
    }

    void sorts()
    {
        QFETCH(HostColumn, column);
        QFETCH(Qt::SortOrder, order);
        QFETCH(QStringList, lines);
        HostModel model;
        HostSortFilter shown(model);
        const QAbstractItemModelTester modelTester(&model,
                                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester shownTester(&shown,
                                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.sort(int(column), order);
        // One by one, so that every row has to find its place among the others.
        for (const auto &line : lines)
            model.append(test::hosts({line}));
        shown.mergeNow();
        QTEST(test::column(shown, int(HostColumn::Address)), "addresses");
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("addresses");

        QTest::newRow("nothing typed shows all that answered")
            << QString() << QStringList{u"10.0.0.1"_s, u"10.0.0.2"_s};
        QTest::newRow("address") << u"0.0.2"_s << QStringList{u"10.0.0.2"_s};
        QTest::newRow("name, whatever the case") << u"PRINT"_s << QStringList{u"10.0.0.1"_s};
        QTest::newRow("level word") << u"high"_s << QStringList{u"10.0.0.1"_s};
        QTest::newRow("port") << u"49665"_s << QStringList{u"10.0.0.1"_s};
        QTest::newRow("pipe") << u"spoolss"_s << QStringList{u"10.0.0.1"_s};
        QTest::newRow("interface uuid")
            << u"12345778-1234-ABCD-ef00-0123456789ac"_s << QStringList{u"10.0.0.2"_s};
        QTest::newRow("interface name") << u"samr"_s << QStringList{u"10.0.0.2"_s};
        QTest::newRow("all words have to occur") << u"print 49665"_s << QStringList{u"10.0.0.1"_s};
        QTest::newRow("a field") << u"level>=high"_s << QStringList{u"10.0.0.1"_s};
        QTest::newRow("a port") << u"port:49666"_s << QStringList{u"10.0.0.2"_s};
        QTest::newRow("an interface by its title") << u"interface:samr"_s << QStringList{u"10.0.0.2"_s};
        QTest::newRow("either") << u"name:print OR name:dc"_s << QStringList{u"10.0.0.1"_s, u"10.0.0.2"_s};
        QTest::newRow("not") << u"-spoolss"_s << QStringList{u"10.0.0.2"_s};
        QTest::newRow("one word that does not occur") << u"print 49666"_s << QStringList{};
    }

    void filters()
    {
        QFETCH(QString, text);
        HostModel model;
        HostSortFilter shown(model);
        const QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.sort(int(HostColumn::Address), Qt::AscendingOrder);
        const auto all =
            test::hosts({u"10.0.0.1 listed high print-1 tcp:49665:open np:\\pipe\\spoolss"_s,
                         u"10.0.0.2 listed low dc tcp:49666:open@12345778-1234-abcd-ef00-0123456789ac"_s,
                         u"10.0.0.3 silent"_s, u"10.0.0.4 closed"_s});
        // Half before the filter is set and half after: it has to hold for rows that arrive, too.
        model.append(std::span(all).first(1));
        shown.setFilterText(text);
        model.append(std::span(all).subspan(1));
        shown.mergeNow();
        QTEST(test::column(shown, int(HostColumn::Address)), "addresses");
    }

    void quietHostsAreShownOnDemand()
    {
        HostModel model;
        HostSortFilter shown(model);
        model.append(
            test::hosts({u"10.0.0.1 listed info"_s, u"10.0.0.2 silent"_s, u"10.0.0.3 closed info"_s}));
        QCOMPARE(shown.rowCount(), 1);
        shown.setAllHosts(true);
        QCOMPARE(shown.rowCount(), 3);
        shown.setLevel(levelKey(core::Level::Info));
        // The count of the chart and the rows behind it have to agree: only hosts that answered.
        QCOMPARE(shown.rowCount(), int(model.levelCounts()[std::size_t(levelKey(core::Level::Info))]));
    }

    void groups_data()
    {
        QTest::addColumn<Grouping>("grouping");
        QTest::addColumn<QStringList>("rows"); // headings, and addresses under them
        QTest::newRow("by subnet, in the order of addresses")
            << Grouping::Subnet << QStringList{u"10.0.0.0/24: 2 hosts"_s,
                                               u"10.0.0.2"_s,
                                               u"10.0.0.1"_s,
                                               u"10.0.1.0/24: 1 host"_s,
                                               u"10.0.1.1"_s,
                                               u"fd00::/64: 1 host"_s,
                                               u"fd00::1"_s};
        QTest::newRow("by level, the worst first")
            << Grouping::Level
            << QStringList{u"Critical: 1 host"_s, u"fd00::1"_s,  u"High: 1 host"_s, u"10.0.0.2"_s,
                           u"Low: 2 hosts"_s,     u"10.0.0.1"_s, u"10.0.1.1"_s};
        QTest::newRow("by role") << Grouping::Role
                                 << QStringList{u"Print spooler: 1 host"_s,
                                                u"10.0.0.2"_s,
                                                u"No role known: 3 hosts"_s,
                                                u"fd00::1"_s,
                                                u"10.0.0.1"_s,
                                                u"10.0.1.1"_s};
        QTest::newRow("by system, unknown ones last")
            << Grouping::Os
            << QStringList{
                   u"Windows 10 1809 / Windows Server 2019 / Windows Server 1809 SAC (10.0.17763): 1 host"_s,
                   u"10.0.0.1"_s,
                   u"Operating system unknown: 3 hosts"_s,
                   u"fd00::1"_s,
                   u"10.0.0.2"_s,
                   u"10.0.1.1"_s};
    }

    void groups()
    {
        QFETCH(Grouping, grouping);
        program::Language language;
        language.use(u"en"_s);
        HostModel model;
        HostSortFilter shown(model);
        const QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.sort(int(HostColumn::Level), Qt::DescendingOrder);
        shown.setGrouping(grouping);
        auto all =
            test::hosts({u"10.0.1.1 listed low"_s, u"10.0.0.2 listed high"_s, u"fd00::1 listed critical"_s,
                         u"10.0.0.1 listed low"_s, u"10.0.0.9 silent"_s});
        auto print = *all[1];
        print.rating.roles = {"spooler"};
        all[1] = std::make_shared<core::HostResult>(print);
        auto server = *all[3];
        server.observation.os = core::OsVersion{10, 0, 17763};
        all[3] = std::make_shared<core::HostResult>(server);
        model.append(std::span(all).first(2));
        model.append(std::span(all).subspan(2));
        shown.mergeNow();
        const auto rows = [&] {
            QStringList texts;
            for (int row = 0; row < shown.rowCount(); ++row)
                texts += shown.isGroup(row)
                    ? shown.index(row, 3).data(HostSortFilter::GroupTextRole).toString()
                    : shown.index(row, int(HostColumn::Address)).data().toString();
            return texts;
        };
        QTEST(rows(), "rows");
        QCOMPARE(shown.shownHosts(), 4);

        const auto before = rows();
        QVERIFY(shown.isGroup(0));
        QVERIFY(!(shown.index(0, 0).flags() & Qt::ItemIsSelectable));
        QVERIFY(!shown.mapToSource(shown.index(0, 0)).isValid());
        shown.toggleGroup(0);
        QVERIFY(shown.index(0, 0).data(HostSortFilter::CollapsedRole).toBool());
        QVERIFY(shown.isGroup(1));
        QCOMPARE(shown.shownHosts(), 4);
        shown.toggleGroup(0);
        QCOMPARE(rows(), before);
        shown.setGrouping(Grouping::None);
        QCOMPARE(shown.rowCount(), 4);
    }

    void hostsJudgedAnewMove()
    {
        HostModel model;
        HostSortFilter shown(model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(test::hosts({u"10.0.0.1 listed high"_s, u"10.0.0.2 listed medium"_s}));
        auto milder = *model.row(0).result;
        milder.rating.level = core::Level::Low;
        const std::pair<int, core::HostResultPtr> change{0, std::make_shared<core::HostResult>(milder)};
        model.replace(std::span(&change, 1));
        QTRY_COMPARE(test::column(shown, int(HostColumn::Address)),
                     QStringList({u"10.0.0.2"_s, u"10.0.0.1"_s}));
        QCOMPARE(model.levelCounts()[std::size_t(levelKey(core::Level::High))], quint64(0));
        QCOMPARE(model.levelCounts()[std::size_t(levelKey(core::Level::Low))], quint64(1));
    }

    void notesAreShownAndFound()
    {
        HostModel model;
        HostSortFilter shown(model);
        model.append(
            test::hosts({u"10.0.0.1 listed high - "_s, u"10.0.0.2 listed low SRV2"_s, u"10.0.0.3 silent"_s}));
        auto note = std::make_shared<RowNote>();
        note->text = u"Patched in March"_s;
        note->tags = QStringList{u"Office"_s};
        note->searchText = "patched in march";
        note->searchTags = {"office"};
        model.setNotes({{u"srv2"_s, note}});
        QCOMPARE(model.index(1, int(HostColumn::Note)).data().toString(), u"Patched in March"_s);
        QVERIFY(shown.setFilterText(u"tag:office note:march"_s));
        QCOMPARE(test::column(shown, int(HostColumn::Address)), QStringList{u"10.0.0.2"_s});
        // It is there for hosts that come later, too.
        model.clear();
        model.append(test::hosts({u"10.0.0.9 listed low srv2"_s}));
        QCOMPARE(model.index(0, int(HostColumn::Tags)).data().toString(), u"Office"_s);
        QCOMPARE(shown.rowCount(), 1);
    }

    void selectionSurvivesMerging()
    {
        HostModel model;
        HostSortFilter shown(model);
        model.append(test::hosts({u"10.0.0.5 listed low"_s, u"10.0.0.6 listed low"_s}));
        const QPersistentModelIndex kept = shown.index(1, 0);
        QCOMPARE(addressText(shown.row(kept.row())), u"10.0.0.6"_s);
        model.append(test::hosts({u"10.0.0.7 listed critical"_s, u"10.0.0.4 listed low"_s}));
        shown.mergeNow();
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 3);
        QCOMPARE(addressText(shown.row(kept.row())), u"10.0.0.6"_s);
        QCOMPARE(shown.mapFromSource(shown.mapToSource(kept)), QModelIndex(kept));
    }

    void textsFromTheNetworkAreHarmless()
    {
        auto result = std::make_shared<core::HostResult>(*test::host(u"10.0.0.1 listed high"_s));
        result->observation.names.dns = "<b>evil</b>\x1b[2J\xff";
        HostModel model;
        const core::HostResultPtr pointer = result;
        model.append(std::span(&pointer, 1));
        const auto index = model.index(0, int(HostColumn::Name));
        const QString text = index.data().toString();
        QVERIFY2(!text.contains(QChar(0x1b)), qPrintable(text));
        QVERIFY(!text.contains(QChar(QChar::ReplacementCharacter)));
        QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    }

    void copiesRowsForSpreadsheets()
    {
        HostModel model;
        auto result = std::make_shared<core::HostResult>(*test::host(u"10.0.0.1 listed high"_s));
        result->observation.names.dns = "=cmd()";
        const core::HostResultPtr pointer = result;
        model.append(std::span(&pointer, 1));
        const QStringList lines = toTsv({model.index(0, 0)}).split(u'\n');
        QCOMPARE(lines.size(), 3); // header, row, and the end of the last line
        const auto cells = lines[1].split(u'\t');
        QCOMPARE(cells.size(), model.columnCount());
        QCOMPARE(cells[int(HostColumn::Address)], u"10.0.0.1"_s);
        QCOMPARE(cells[int(HostColumn::Name)], u"'=cmd()"_s);
    }

    void queueHandsOnEverythingInOrder()
    {
        HostModel model;
        BatchQueue queue(model);
        QSignalSpy drained(&queue, &BatchQueue::drained);
        QList<core::HostResultPtr> batch;
        for (int i = 0; i < 1000; ++i)
            batch += test::host(u"10.0.%1.%2 silent"_s.arg(i / 256).arg(i % 256));
        queue.add(batch);
        QVERIFY(!queue.isEmpty());
        QVERIFY(drained.wait());
        QCOMPARE(model.size(), 1000);
        QCOMPARE(addressText(model.row(999)), u"10.0.3.231"_s);
    }

    void quietHostsBeyondTheLimitAreCounted()
    {
        HostModel model;
        const auto silent = test::host(u"10.0.0.1 silent"_s);
        const std::vector<core::HostResultPtr> many(HostModel::quietLimit + 5, silent);
        model.append(many);
        model.append(test::hosts({u"10.0.0.2 listed high"_s}));
        QCOMPARE(model.unlisted(), 5u);
        QCOMPARE(std::size_t(model.size()), HostModel::quietLimit + 1);
        QCOMPARE(model.interesting(), 1u);
    }
};

QTEST_MAIN(TestHostTable)
#include "tst_host_table.moc"
