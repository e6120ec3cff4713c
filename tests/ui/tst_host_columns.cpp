// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the host table, each of them: a new one has to say something of the host below.
#include "ui/models/host_columns.h"

#include "history/history.h"
#include "ui/models/host_sort_filter.h"
#include "ui_hosts.h"

#include <QTest>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Has something to say in every column.
core::HostResultPtr fullHost()
{
    core::HostResult host = *test::host(u"10.0.0.1 listed high print-1.office.example tcp:49665:open"_s);
    auto &seen = host.observation;
    seen.names.netbios = "PRINT-1";
    seen.names.domain = "OFFICE";
    seen.names.dnsDomain = "office.example";
    seen.os = core::OsVersion{10, 0, 17763};
    seen.rtt = 410us;
    auto exception = std::make_shared<core::Acceptance>();
    exception->owner = "Sato";
    host.rating.findings.push_back(
        {"R25", core::Level::Medium, core::Confidence::High, {{"Seen.", {}}}, {}, {exception}});
    host.rating.findings.push_back({"R7", core::Level::High, core::Confidence::High, {{"Seen.", {}}}});
    host.rating.roles.push_back("domain_controller");
    return std::make_shared<const core::HostResult>(std::move(host));
}

void fill(HostModel &model)
{
    const std::vector<core::HostResultPtr> hosts{fullHost(), test::host(u"10.7.7.7 denied low other"_s)};
    model.append(hosts);
    const auto &seen = hosts.front()->observation;
    auto note = std::make_shared<RowNote>();
    note->text = u"Patched in “March”\nand again in May"_s;
    note->tags = QStringList{u"Office"_s, u"2nd floor"_s};
    note->searchText = note->text.toLower().toStdString();
    note->searchTags = {"office", "2nd floor"};
    model.setNotes({{history::hostKey(seen), note}});
    const core::Timestamp day(std::chrono::milliseconds(1'769'850'000'000));
    model.setPasts({{seen.address, {comparison::Change::New, day, day, {}}}});
    model.setVerdicts({{seen.address,
                        std::make_shared<const FindingVerdicts>(
                            FindingVerdicts{{"R7", comparison::Verdict::StillThere}})}});
}

void eachColumn()
{
    QTest::addColumn<int>("column");
    for (const auto &column : hostColumns())
        QTest::newRow(column.title) << int(column.id);
}

} // namespace

class TestHostColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWhatItIs_data() { eachColumn(); }
    void saysWhatItIs()
    {
        QFETCH(int, column);
        const auto &definition = hostColumns()[std::size_t(column)];
        QCOMPARE(int(definition.id), column);
        QVERIFY(!columnTitle(definition).isEmpty());
        QVERIFY(!columnTip(definition).isEmpty());
        HostModel model;
        fill(model);
        QVERIFY2(!definition.text(model.row(0)).isEmpty(), "give fullHost() what this column shows");
    }

    void sortsEmptyOnesLast_data() { eachColumn(); }
    void sortsEmptyOnesLast()
    {
        QFETCH(int, column);
        HostModel model;
        fill(model);
        HostSortFilter shown(model);
        if (!model.index(1, column).data().toString().isEmpty())
            return;
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            shown.sort(column, order);
            QCOMPARE(test::column(shown, int(HostColumn::Address)),
                     (QStringList{u"10.0.0.1"_s, u"10.7.7.7"_s}));
        }
    }

    void filtersByWhatItShows_data() { eachColumn(); }
    void filtersByWhatItShows()
    {
        QFETCH(int, column);
        HostModel model;
        fill(model);
        HostSortFilter shown(model);
        const QString term = filterTerm(hostColumns()[std::size_t(column)], model.row(0));
        if (term.isEmpty())
            return; // says that the filter cannot
        QVERIFY2(shown.setFilterText(term), qPrintable(term));
        const auto found = test::column(shown, int(HostColumn::Address));
        QVERIFY2(
            found == QStringList{u"10.0.0.1"_s},
            qPrintable(term + u": finds "_s + found.join(u' ') + u"; give the column a term, or noTerm"_s));
        QVERIFY2(shown.setFilterText(u'-' + term), qPrintable(term));
        QCOMPARE(test::column(shown, int(HostColumn::Address)), QStringList{u"10.7.7.7"_s});
    }

    void emptyCellsGiveNoTerm()
    {
        HostModel model;
        model.append(test::hosts({u"10.0.0.1 silent"_s}));
        for (const auto &column : hostColumns()) {
            if (column.text(model.row(0)).isEmpty())
                QVERIFY2(filterTerm(column, model.row(0)).isEmpty(), column.title);
        }
    }
};

QTEST_MAIN(TestHostColumns)
#include "tst_host_columns.moc"
