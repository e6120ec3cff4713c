// SPDX-License-Identifier: GPL-3.0-or-later
// The filter language over what is reachable from where.
#include <QTest>

#include "filter/completion.h"
#include "policy/policy_office.h"
#include "policy/selected_cells.h"
#include "service/cell_filter.h"
#include "service/place_scans.h"

using namespace port135;
using namespace Qt::StringLiterals;
using policy::PortView;

namespace {

std::shared_ptr<report::MatrixReport> office()
{
    const auto dc = test::OfficeHost("10.9.0.10", PortView::Open).named("DC1");
    const auto pay = test::OfficeHost("10.50.0.5", PortView::Open).named("PAY1");
    auto report = std::make_shared<report::MatrixReport>();
    report->hasPolicy = true;
    report->policy = test::policyOf("zone clients 10.1.0.0/16\nzone dcs 10.9.0.0/24\nzone cde 10.50.0.0/24\n"
                                    "place \"Tokyo PC\" clients\nplace rack dcs reference dcs,cde\n"
                                    "rule P1 allow clients -> dcs any\n"
                                    "rule P5 deny any -> cde any severity critical\n");
    report->options.words = test::policyWords();
    report->options.today = test::day("2026-11-30");
    report->scans = {
        test::scanFrom("rack", 0,
                       {dc.port(49674, PortView::Open, {test::rpc::netlogon}),
                        pay.port(49664, PortView::Open, {test::rpc::samr})}),
        test::scanFrom("Tokyo PC", 10,
                       {dc.port(49674, PortView::Open, {test::rpc::netlogon}),
                        test::OfficeHost("10.50.0.5").port(49664, PortView::Open)}),
    };
    service::judge(*report);
    return report;
}

} // namespace

class TestCellFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilterChoosesCells_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("cells");
        const QString blocked = u"Tokyo PC>10.50.0.5:135"_s;
        const QString hole = u"Tokyo PC>10.50.0.5:49664"_s;
        const QString logon = u"Tokyo PC>10.9.0.10:49674"_s;
        const QString logonOfRack = u"rack>10.9.0.10:49674"_s;
        QTest::newRow("violations of one zone") << u"result:violation from:clients"_s << QStringList{hole};
        QTest::newRow("proven") << u"verdict:blocked"_s << QStringList{blocked};
        QTest::newRow("severity") << u"severity>=high from:clients"_s << QStringList{hole};
        QTest::newRow("lower than it is") << u"level<=low"_s << QStringList{};
        QTest::newRow("rule") << u"rule:p5 place:tokyo"_s << QStringList{blocked, hole};
        QTest::newRow("rules have whole names") << u"rule:p"_s << QStringList{};
        QTest::newRow("host and port") << u"host:dc1 port:49674"_s << QStringList{logon, logonOfRack};
        QTest::newRow("service") << u"service:netlogon"_s << QStringList{logon, logonOfRack};
        QTest::newRow("network, not zone")
            << u"net:10.50.0.0/16 -to:dcs port<1000 place:tokyo"_s << QStringList{blocked};
        QTest::newRow("a word of a place") << u"tokyo pay1 49664"_s << QStringList{hole};
        QTest::newRow("a word of a result") << u"\"Blocked (proven)\""_s << QStringList{blocked};
        QTest::newRow("either") << u"(verdict:blocked OR result:violation) from:clients"_s
                                << QStringList{blocked, hole};
    }
    void aFilterChoosesCells()
    {
        QFETCH(QString, filter);
        QFETCH(QStringList, cells);
        const auto report = office();
        const auto query = service::parseFlowFilter(filter, service::cellVocabulary(report.get()));
        QVERIFY2(query, query ? "" : qPrintable(query.error().message));
        const auto chosen = service::CellFilter(report).select(*query);
        QStringList found;
        const auto &matrix = report->matrix;
        for (std::size_t i = 0; i < matrix.cells.size(); ++i) {
            if (chosen[i])
                found.append(
                    u"%1>%2:%3"_s
                        .arg(QString::fromStdString(matrix.placeOf(matrix.cells[i]).name),
                             QString::fromStdString(matrix.hostOf(matrix.cells[i]).address.toString()))
                        .arg(matrix.serviceOf(matrix.cells[i]).port));
        }
        found.sort();
        cells.sort();
        QCOMPARE(found, cells);
    }

    void whatIsNotUnderstoodIsSaid_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("part");
        QTest::newRow("a result") << u"result:voilation"_s << u"violation"_s;
        QTest::newRow("a level") << u"severity>=hihg"_s << u"high"_s;
        QTest::newRow("a field of hosts") << u"os:2012"_s << u"os"_s;
        QTest::newRow("a network") << u"net:10.0.0.0/33"_s << u"10.0.0.0/33"_s;
    }
    void whatIsNotUnderstoodIsSaid()
    {
        QFETCH(QString, filter);
        QFETCH(QString, part);
        const auto query = service::parseFlowFilter(filter, service::cellVocabulary(nullptr));
        QVERIFY(!query);
        QVERIFY2(query.error().message.contains(part), qPrintable(query.error().message));
    }

    void namesOfThisMatrixAreOffered()
    {
        const auto report = office();
        const auto vocabulary = service::cellVocabulary(report.get());
        const auto offered = [&](std::string_view text) {
            QStringList all;
            for (const auto &candidate : filter::complete(text, text.size(), vocabulary).candidates)
                all.append(QString::fromStdString(candidate.text));
            return all;
        };
        QCOMPARE(offered("place:t"), QStringList{u"\"tokyo pc\""_s});
        QVERIFY(offered("from:").contains(u"clients"_s));
        QVERIFY(offered("rule:").contains(u"default"_s));
        QCOMPARE(offered("result:v"), QStringList{u"violation"_s});
    }

    void wordsOfResultsAreThoseOfThePolicy()
    {
        for (const auto name : filter::flowChoices(filter::FilterField::Result))
            QVERIFY2(policy::parseCellResult(name), std::string(name).c_str());
        for (const auto name : filter::flowChoices(filter::FilterField::Verdict))
            QVERIFY2(policy::parsePathVerdict(name), std::string(name).c_str());
        QCOMPARE(filter::flowChoices(filter::FilterField::Result).size(), policy::Matrix().results.size());
        QCOMPARE(filter::flowChoices(filter::FilterField::Verdict).size(), policy::Matrix().verdicts.size());
    }

    void countsAreThoseOfTheChosenCells()
    {
        const auto report = office();
        const auto &matrix = report->matrix;
        const policy::SelectedCells all(matrix, std::vector<bool>(matrix.cells.size(), true));
        QCOMPARE(all.count(), matrix.cells.size());
        QCOMPARE(all.pairs().size(), matrix.pairs.size());
        for (std::size_t i = 0; i < matrix.pairs.size(); ++i) {
            QCOMPARE(all.pairs()[i].results, matrix.pairs[i].results);
            QCOMPARE(all.pairs()[i].worst, matrix.pairs[i].worst);
            QCOMPARE(all.pairs()[i].verdict, matrix.pairs[i].verdict);
        }
        for (const auto *list : {&matrix.groups, &matrix.notProven, &matrix.excepted, &matrix.unstated}) {
            for (const auto &group : *list)
                QCOMPARE(all.hostsOf(group), group.hosts);
        }
        const policy::SelectedCells none(matrix, std::vector<bool>(matrix.cells.size()));
        QCOMPARE(none.count(), std::uint64_t(0));
        QVERIFY(none.pairs().empty());
        for (const auto &group : matrix.groups)
            QCOMPARE(none.hostsOf(group), std::uint64_t(0));
    }
};

QTEST_MAIN(TestCellFilter)
#include "tst_cell_filter.moc"
