// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of solution, controls of public standards, addresses of public documents, and names of report files.
#include "knowledge/resource.h"
#include "knowledge/standards.h"
#include "rating/rule.h"
#include "report/export/file_name.h"
#include "report/text/solution_text.h"
#include "sample.h"

#include <QSet>
#include <QTest>

using namespace port135;
using namespace port135::report;
using namespace Qt::StringLiterals;

class TestSolutions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlSpeaksOfRules()
    {
        QSet<QString> seen;
        for (const auto &control : knowledge::Standards::builtIn().all()) {
            const QByteArray id(control.number.data(), qsizetype(control.number.size()));
            QVERIFY2(!control.rules.empty(), id.constData());
            for (const auto rule : control.rules)
                QVERIFY2(rating::findRule(rule), id.constData());
            QVERIFY2(control.source.starts_with("https://"), id.constData());
            QVERIFY2(control.asks.en != control.asks.ja, id.constData());
            const auto key = QString::fromUtf8(control.framework.data(), qsizetype(control.framework.size()))
                + u' ' + QString::fromUtf8(id);
            QVERIFY2(!seen.contains(key), id.constData());
            seen.insert(key);
        }
    }

    void everyRuleThatAsksForWorkIsMapped()
    {
        for (const rating::Rule &rule : rating::rules()) {
            if (!rule.levels.outside || *rule.levels.outside <= core::Level::Info || rule.remedies.empty())
                continue;
            const QByteArray id(rule.id.data(), qsizetype(rule.id.size()));
            QVERIFY2(!solutionsOf(rule.id).empty(), id.constData());
            if (rule.id == "R11") // its list is kept back: nothing is left to do
                continue;
            for (const auto *framework : {"CIS Controls", "ISO/IEC 27001", "IPA"})
                QVERIFY2(controlsText(rule.id).contains(QString::fromLatin1(framework)), id.constData());
        }
    }

    void wrongRowsAreRefused()
    {
        const QByteArray head = "framework\tcontrol\trules\ten\tja\tsource\tchecked\n";
        QVERIFY(
            knowledge::Standards::fromTsv(head + "cis\t1\tR1\ta\tb\thttps://x\t2026-11-30\n").has_value());
        QVERIFY(!knowledge::Standards::fromTsv(head + "cis\t1\tR1\ta\tb\thttps://x\tlately\n").has_value());
        QVERIFY(!knowledge::Standards::fromTsv(head + "cis\t1\t\ta\tb\thttps://x\t2026-11-30\n").has_value());
        QVERIFY(!knowledge::Standards::fromTsv(head + "cis\t1\n").has_value());
        QVERIFY(!knowledge::Standards::fromTsv("other\n").has_value());
    }

    void solutionsAreNamed()
    {
        QCOMPARE(solutionsOf("R3").front(), Solution::Replacement);
        const auto solutions = solutionsOf("R9");
        QVERIFY(std::ranges::count(solutions, Solution::Separation) == 1);
        QVERIFY(solutionsOf("R99").empty());
        QVERIFY(controlsText("R99").isEmpty());
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("address");
        QTest::newRow("CVE") << u"CVE-2021-34527"_s << u"https://www.cve.org/CVERecord?id=CVE-2021-34527"_s;
        QTest::newRow("KB") << u"KB5004442"_s << u"https://support.microsoft.com/help/5004442"_s;
        QTest::newRow("technique") << u"MITRE ATT&CK T1210"_s
                                   << u"https://attack.mitre.org/techniques/T1210"_s;
        QTest::newRow("part of a technique")
            << u"MITRE ATT&CK T1543.003"_s << u"https://attack.mitre.org/techniques/T1543/003"_s;
        QTest::newRow("protocol") << u"MS-DCOM 3.1.2.5.1.6"_s
                                  << u"https://learn.microsoft.com/openspecs/windows_protocols/ms-dcom"_s;
        QTest::newRow("bulletin") << u"MS03-026"_s << QString();
        QTest::newRow("words") << u"Microsoft Lifecycle Policy"_s << QString();
        QTest::newRow("crafted") << u"CVE-2021-1\" onclick"_s << QString();
    }

    void addresses()
    {
        QFETCH(QString, reference);
        QTEST(addressOf(reference), "address");
    }

    void files_data()
    {
        QTest::addColumn<QString>("targets");
        QTest::addColumn<QString>("name");
        QTest::newRow("network") << u"10.0.0.0/24"_s << u"port135_10.0.0.0-24_"_s;
        QTest::newRow("several") << u"10.0.0.0/24, srv-7.example"_s
                                 << u"port135_10.0.0.0-24-srv-7.example_"_s;
        QTest::newRow("IPv6") << u"2001:db8::/64"_s << u"port135_2001-db8-64_"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"port135_..-..-etc-passwd_"_s;
        QTest::newRow("nothing fit") << u"日本 \n"_s << u"port135_"_s;
        QTest::newRow("long") << QString(500, u'a') << u"port135_"_s + QString(40, u'a') + u'_';
    }

    void files()
    {
        QFETCH(QString, targets);
        QFETCH(QString, name);
        auto scan = sample::scan();
        scan.targets = targets.toStdString();
        const QString stem = fileStem(scan);
        QVERIFY2(stem.startsWith(name), qPrintable(stem));
        static const QRegularExpression fit(u"^[A-Za-z0-9._-]+_\\d{4}-\\d\\d-\\d\\d$"_s);
        QVERIFY2(fit.match(stem).hasMatch(), qPrintable(stem));
        scan.practice = true;
        QVERIFY(fileStem(scan, u"comparison"_s).startsWith(u"comparison_practice_"_s));
    }
};

QTEST_GUILESS_MAIN(TestSolutions)
#include "tst_solutions.moc"
