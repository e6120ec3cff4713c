// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "filter/query.h"
#include "service/host_filter.h"
#include "ui/charts/breakdown_card.h"
#include "ui/models/breakdown_model.h"
#include "ui/models/host_statistics.h"
#include "ui_hosts.h"

#ifdef PORT135_CHARTS
#include "ui/charts/bar_chart.h"
#include <QAbstractBarSeries>
#include <QChart>
#endif

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

namespace {

core::HostResultPtr withSystem(const QString &line, core::OsVersion version)
{
    core::HostResult host = *test::host(line);
    host.observation.os = version;
    return std::make_shared<core::HostResult>(std::move(host));
}

core::HostResultPtr withRoles(const QString &line, std::vector<std::string_view> roles)
{
    core::HostResult host = *test::host(line);
    host.rating.roles = std::move(roles);
    return std::make_shared<core::HostResult>(std::move(host));
}

core::HostResultPtr onBuildOf20H2(const QString &line, std::vector<std::string_view> roles)
{
    core::HostResult host = *withSystem(line, {10, 0, 19041});
    host.rating.roles = std::move(roles);
    return std::make_shared<core::HostResult>(std::move(host));
}

HostStatistics statisticsOf(const std::vector<core::HostResultPtr> &hosts)
{
    HostStatistics statistics;
    for (const auto &host : hosts)
        statistics.add(*host);
    return statistics;
}

const std::vector<core::HostResultPtr> &sample()
{
    static const std::vector<core::HostResultPtr> hosts{
        withRoles(u"10.0.0.5 listed high dc1 tcp:49664:open"_s, {"domain_controller", "spooler"}),
        withSystem(u"10.0.0.6 listed critical old tcp:1026:open"_s, {6, 1, 7601}),
        withSystem(u"10.0.1.7 listed low new"_s, {10, 0, 26100}),
        test::host(u"10.0.1.8 denied low -"_s),
        test::host(u"10.0.2.9 not_rpc - -"_s),
        test::host(u"10.0.2.10 silent - -"_s),
        test::host(u"10.0.2.11 closed info -"_s),
        test::host(u"2001:db8:0:1::7 listed medium -"_s),
    };
    return hosts;
}

/// One version, more than one support; and one that no product has.
const std::vector<core::HostResultPtr> &systems()
{
    static const std::vector<core::HostResultPtr> hosts{
        onBuildOf20H2(u"10.0.3.1 listed high dc2"_s, {"domain_controller"}),
        onBuildOf20H2(u"10.0.3.2 listed low pc"_s, {}),
        withSystem(u"10.0.3.3 listed low odd"_s, {10, 0, 19040}), // no build of any product
    };
    return hosts;
}

/// "label: critical high medium low info none" a line.
QStringList print(const Breakdown &rows)
{
    QStringList lines;
    for (const auto &row : rows) {
        QStringList counts;
        for (const int key : levelKeysWorstFirst)
            counts += QString::number(row.levels[std::size_t(key)]);
        lines += u"%1: %2"_s.arg(row.label, counts.join(u' '));
    }
    return lines;
}

constexpr core::Date today = std::chrono::year(2026) / 11 / 23;

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFromEverySide()
    {
        const auto statistics = statisticsOf(sample());
        QCOMPARE(statistics.answering(), 6U);
        QCOMPARE(print(statistics.byLevel()),
                 (QStringList{u"Critical: 1 0 0 0 0 0"_s, u"High: 0 1 0 0 0 0"_s, u"Medium: 0 0 1 0 0 0"_s,
                              u"Low: 0 0 0 2 0 0"_s, u"Info: 0 0 0 0 0 0"_s, u"Not rated: 0 0 0 0 0 1"_s}));
        QCOMPARE(print(statistics.bySubnet()),
                 (QStringList{u"10.0.0.0/24: 1 1 0 0 0 0"_s, u"2001:db8:0:1::/64: 0 0 1 0 0 0"_s,
                              u"10.0.1.0/24: 0 0 0 2 0 0"_s, u"10.0.2.0/24: 0 0 0 0 0 1"_s}));
        const auto support = print(statistics.bySupport(today));
        QCOMPARE(support.size(), 3);
        QVERIFY(support.first().endsWith(u": 1 0 0 0 0 0"_s)); // Windows 7: no more updates
    }

    /// A domain controller is none of the clients that share its version.
    void supportFitsTheRoles()
    {
        QCOMPARE(print(statisticsOf(systems()).bySupport(today)),
                 (QStringList{u"Support has ended: 0 1 0 0 0 0"_s, u"Depends on the edition: 0 0 0 1 0 0"_s,
                              u"Not known: 0 0 0 1 0 0"_s}));
    }

    void outcomesOfQuietHostsComeLast()
    {
        const auto rows = statisticsOf(sample()).byOutcome();
        QCOMPARE(rows.size(), 5U);
        QCOMPARE(rows.front().total(), 4U);
        QVERIFY(!rows[2].quiet);
        QVERIFY(rows[3].quiet && rows[4].quiet);
    }

    /// What a bar says and what its filter finds are the same hosts.
    void filtersFindTheHostsOfTheirRow()
    {
        std::vector<core::HostResultPtr> hosts = sample();
        hosts.insert(hosts.end(), systems().begin(), systems().end());
        const auto statistics = statisticsOf(hosts);
        const auto seen =
            std::chrono::floor<std::chrono::days>(hosts.front()->observation.started); // as filters ask
        for (const auto &rows : {statistics.byLevel(), statistics.byOutcome(), statistics.bySubnet(),
                                 statistics.byRole(), statistics.bySupport(seen)}) {
            for (const auto &row : rows) {
                const auto filter = service::HostFilter::parse(row.filter);
                QVERIFY2(filter.has_value(), qPrintable(row.filter));
                quint64 found = 0;
                for (const auto &host : hosts) {
                    const bool listed = row.quiet || core::isInteresting(host->observation.outcome);
                    found += listed && filter->matches(*host);
                }
                QVERIFY2(found == row.total(),
                         qPrintable(u"%1: %2, not %3"_s.arg(row.filter).arg(found).arg(row.total())));
            }
        }
    }

    void emptyHasNoRows()
    {
        const HostStatistics none;
        QVERIFY(none.byOutcome().empty() && none.bySubnet().empty() && none.byRole().empty());
        QVERIFY(none.bySupport(today).empty());
    }

    void modelShowsEveryLevel()
    {
        BreakdownModel model([] { return u"Subnet"_s; });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(statisticsOf(sample()).bySubnet());
        QCOMPARE(test::column(model, BreakdownModel::Label).size(), 4);
        QCOMPARE(test::column(model, BreakdownModel::Total), (QStringList{u"2"_s, u"1"_s, u"2"_s, u"1"_s}));
        QCOMPARE(test::column(model, BreakdownModel::FirstLevel),
                 (QStringList{u"1"_s, u"0"_s, u"0"_s, u"0"_s}));
        // Columns without a title say aloud what they are.
        for (int column = BreakdownModel::FirstLevel; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void tableTwinChoosesAsTheChartDoes()
    {
        BreakdownCard card(
            "card", BreakdownCard::Kind::Lying, [] { return u"Subnets"_s; }, [] { return u"Subnet"_s; });
        const auto rows = statisticsOf(sample()).bySubnet();
        card.setRows(rows);
        QSignalSpy chosen(&card, &BreakdownCard::chosen);
        Q_EMIT card.table().activated(card.model().index(1, 0));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.takeFirst().first().value<BreakdownRow>().filter, rows[1].filter);
#ifdef PORT135_CHARTS
        auto *chart = card.findChild<BarChart *>();
        QVERIFY(chart);
        QCOMPARE(chart->shown(), int(rows.size()));
        // Lying bars are counted from below: the last category is the first row.
        auto *series = qobject_cast<QAbstractBarSeries *>(chart->chart()->series().first());
        Q_EMIT series->clicked(chart->shown() - 1, series->barSets().first());
        QCOMPARE(chosen.takeFirst().first().value<BreakdownRow>().filter, rows[0].filter);
#endif
    }

#ifdef PORT135_CHARTS
    void longListsAreCutInTheChartAlone()
    {
        Breakdown rows;
        for (int i = 0; i < 30; ++i)
            rows.push_back({u"row %1"_s.arg(i), u"f%1"_s.arg(i), {1, 0, 0, 0, 0, 0}});
        BarChart lying(false);
        lying.show(rows);
        QCOMPARE(lying.shown(), BarChart::mostLying);
        BarChart standing(true);
        standing.show(rows);
        QCOMPARE(standing.shown(), BarChart::mostStanding);
        // The newest stay.
        QSignalSpy clicked(&standing, &BarChart::barClicked);
        auto *series = qobject_cast<QAbstractBarSeries *>(standing.chart()->series().first());
        Q_EMIT series->clicked(standing.shown() - 1, series->barSets().first());
        QCOMPARE(clicked.takeFirst().first().toInt(), 29);
    }
#endif
};

QTEST_MAIN(TestStatistics)
#include "tst_statistics.moc"
