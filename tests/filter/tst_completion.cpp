// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "filter/completion.h"
#include "filter/filter_hosts.h"

using namespace port135;

class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data()
    {
        QTest::addColumn<QString>("text"); // "|" is the cursor
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("count");
        const auto row = [](const char *text, int position, const char *first, int count) {
            QTest::newRow(text) << QString::fromLatin1(text) << position << QString::fromLatin1(first)
                                << count;
        };
        row("|", 0, "level:", int(filter::fields().size()));
        row("le|", 0, "level:", 1);
        row("-ro|", 1, "role:", 1);
        row("spooler ou|", 8, "outcome:", 1);
        row("(LE|", 1, "level:", 1);
        row("level:|", 6, "critical", 6);
        row("level>=h|", 7, "high", 1);
        row("level:high,m|", 11, "medium", 1);
        row("role:s|", 5, "spooler", 1);
        row("rule:|", 5, "R3", 3);
        row("interface:s|", 10, "samr", 3);
        row("tag:t|", 4, "\"tier 0\"", 1);
        row("os:win|", 3, "\"windows server\"", 3);
        row("support:|", 8, "supported", 3);
        row("support:e|", 8, "ended", 1);
        row("level:high|", 6, "", 0);
        row("port:4|", 5, "", 0);
        row("nothing:x|", 0, "", 0);
        row("\"le|", 0, "", 0);
        row("le| port:1", 0, "level:", 1);
    }

    void offers()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);
        const auto cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        const auto completion =
            filter::complete(text.toStdString(), std::size_t(cursor), test::vocabulary(), {"\"tier 0\""});
        QTEST(int(completion.candidates.size()), "count");
        if (first.isEmpty())
            return;
        QTEST(int(completion.position), "position");
        QCOMPARE(QString::fromStdString(completion.candidates.front().text), first);
    }

    void everyExampleIsUnderstood()
    {
        for (const auto &field : filter::fields()) {
            auto words = test::vocabulary();
            const auto query = filter::Query::parse(field.example, words);
            QVERIFY2(query, field.example.data());
            QVERIFY(filter::findField(filter::fields(), field.name) == &field);
        }
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
