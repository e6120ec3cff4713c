// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that many hosts of a fleet have alike stand once in an HTML report.
#include "report/document/html_document.h"

#include <QTest>

using namespace port135::report;
using namespace Qt::StringLiterals;

namespace {

Table tableOf(const QString &word, int rows)
{
    Table table;
    table.title = u"Endpoints"_s;
    table.folded = true;
    table.columns = {{u"Service"_s}, {u"Interface"_s}};
    for (int i = 0; i < rows; ++i) {
        table.cells.push_back({word, Mark::None, {}});
        table.cells.push_back({QString::number(i), Mark::None, {}});
    }
    return table;
}

/// Every third host is of the kind “red”, the others are “blue”; `own` of them have a table of their own.
QString htmlOf(int hosts, int own = 0)
{
    Document document;
    document.title = u"Report"_s;
    Part part{u"hosts"_s, u"Hosts"_s, {}, {}, true};
    for (int i = 0; i < hosts; ++i) {
        Section section{u"host-%1"_s.arg(i), u"10.0.0.%1 <b>"_s.arg(i), {}, Mark::Low, {}};
        section.blocks.push_back(tableOf(i < own          ? u"own%1."_s.arg(i)
                                             : i % 3 == 0 ? u"red."_s
                                                          : u"blue."_s,
                                         20));
        section.blocks.push_back(tableOf(u"short."_s, 1));
        part.sections.push_back(std::move(section));
    }
    document.parts.push_back(std::move(part));
    QByteArray html;
    renderHtml(document,
               [&html](std::string_view bytes) { html.append(bytes.data(), qsizetype(bytes.size())); });
    return QString::fromUtf8(html);
}

} // namespace

class SharedTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFleetHasEachTableOnce()
    {
        const auto html = htmlOf(300);
        QCOMPARE(html.count(u"red."_s), 20);
        QCOMPARE(html.count(u"blue."_s), 20);
        QCOMPARE(html.count(u"short."_s), 300); // a link would be no shorter
        QCOMPARE(html.count(u"<details class=\"more\" id=\"table-1\">"_s), 1);
        QCOMPARE(html.count(u"<details class=\"more\" id=\"table-2\">"_s), 1);
        QCOMPARE(html.count(u"href=\"#table-1\">the same as on 10.0.0.0 &lt;b&gt;</a>"_s), 99);
        QCOMPARE(html.count(u"href=\"#table-2\">the same as on 10.0.0.1 &lt;b&gt;</a>"_s), 199);
        QCOMPARE(html.count(u"<details"_s), html.count(u"</details>"_s));
    }

    void whatDiffersStays()
    {
        const auto html = htmlOf(300, 50);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(html.count(u"own%1."_s.arg(i)), 20);
        QCOMPARE(html.count(u"red."_s), 20);
    }

    void aReportOfFewHostsIsWhole()
    {
        const auto html = htmlOf(60);
        QCOMPARE(html.count(u"red."_s), 20 * 20);
        QVERIFY(!html.contains(u"id=\"table-"_s));
    }
};

QTEST_GUILESS_MAIN(SharedTablesTest)
#include "tst_shared_tables.moc"
