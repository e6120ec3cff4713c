// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "policy/matrix.h"

using namespace port135;
using namespace port135::policy;
using namespace std::chrono_literals;

namespace {

constexpr PortView allViews[] = {PortView::None,   PortView::Open,   PortView::Wrapped,
                                 PortView::Closed, PortView::Silent, PortView::Unreachable};

QString verdictOf(PortView reference, PortView tested, std::chrono::milliseconds age = 10min)
{
    const auto name = policy::name(pathVerdict(reference, tested, age, 24h));
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

PortView viewNamed(const QString &word)
{
    for (const auto view : allViews) {
        if (word.toStdString() == name(view))
            return view;
    }
    qFatal("no view is called %s", qPrintable(word));
}

} // namespace

class TestPathVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairHasItsVerdict_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QStringList>("verdicts"); // tested none, open, wrapped, closed, silent, unreachable
        const auto row = [](const char *reference, const char *verdicts) {
            QTest::newRow(reference) << QString::fromLatin1(reference)
                                     << QString::fromLatin1(verdicts).split(u' ');
        };
        row("none", "no_data reachable not_proven not_proven not_proven not_proven");
        row("open", "no_data reachable path_may_be_open blocked blocked blocked");
        row("wrapped", "no_data reachable not_proven not_proven not_proven not_proven");
        row("closed", "no_data reachable path_may_be_open path_may_be_open not_testable not_testable");
        row("silent", "no_data reachable path_may_be_open not_testable not_testable not_testable");
        row("unreachable", "no_data reachable path_may_be_open not_testable not_testable not_testable");
    }
    void everyPairHasItsVerdict()
    {
        QFETCH(QString, reference);
        QFETCH(QStringList, verdicts);
        for (int i = 0; i < verdicts.size(); ++i)
            QCOMPARE(verdictOf(viewNamed(reference), allViews[i]), verdicts[i]);
    }

    void anOldReferenceIsNone()
    {
        for (const auto age : {std::chrono::milliseconds(24h + 1ms), -std::chrono::milliseconds(25h)}) {
            for (const auto reference : allViews) {
                for (const auto tested : allViews)
                    QCOMPARE(verdictOf(reference, tested, age), verdictOf(PortView::None, tested));
            }
        }
        QCOMPARE(verdictOf(PortView::Open, PortView::Silent, 24h), QStringLiteral("blocked"));
        QCOMPARE(verdictOf(PortView::Open, PortView::Silent, -24h), QStringLiteral("blocked"));
    }

    void nothingIsBlockedWithoutAnOpenReference()
    {
        for (const auto reference : allViews) {
            for (const auto tested : allViews) {
                for (const auto age : {0h, 23h, 25h}) {
                    if (pathVerdict(reference, tested, age, 24h) != PathVerdict::Blocked)
                        continue;
                    QCOMPARE(reference, PortView::Open);
                    QVERIFY(age <= 24h);
                }
            }
        }
    }

    void onlyProofIsGreen()
    {
        for (int i = 0; i <= int(PathVerdict::NoData); ++i) {
            const auto verdict = PathVerdict(i);
            QCOMPARE(resultOf(RuleAction::Deny, verdict) == CellResult::Ok, verdict == PathVerdict::Blocked);
            QCOMPARE(resultOf(RuleAction::Require, verdict) == CellResult::Ok,
                     verdict == PathVerdict::Reachable);
            QCOMPARE(resultOf(RuleAction::Allow, verdict) == CellResult::NoData,
                     verdict == PathVerdict::NoData);
            QVERIFY(resultOf(RuleAction::Unstated, verdict) != CellResult::Ok);
        }
        QCOMPARE(resultOf(RuleAction::Deny, PathVerdict::Reachable), CellResult::Violation);
        QCOMPARE(resultOf(RuleAction::Require, PathVerdict::Blocked), CellResult::BrokenNeed);
        QCOMPARE(resultOf(RuleAction::Require, PathVerdict::NotProven), CellResult::NotProven);
        QCOMPARE(resultOf(RuleAction::Require, PathVerdict::PathMayBeOpen), CellResult::NotProven);
    }

    void aZoneIsBlockedOnlyWhereAllItsPlacesAre()
    {
        for (int i = 0; i <= int(PathVerdict::NoData); ++i) {
            for (int j = 0; j <= int(PathVerdict::NoData); ++j) {
                const auto both = united(PathVerdict(i), PathVerdict(j));
                QCOMPARE(both, united(PathVerdict(j), PathVerdict(i)));
                QCOMPARE(both == PathVerdict::Blocked,
                         PathVerdict(i) == PathVerdict::Blocked && PathVerdict(j) == PathVerdict::Blocked);
                QCOMPARE(both == PathVerdict::Reachable,
                         PathVerdict(i) == PathVerdict::Reachable
                             || PathVerdict(j) == PathVerdict::Reachable);
            }
        }
    }

    void everyOutcomeIsAView_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("view");
        for (const auto *open : {"listed", "partial", "empty", "denied", "unsupported", "rpc_no_mapper"})
            QTest::newRow(open) << QString::fromLatin1(open) << QStringLiteral("open");
        QTest::newRow("not_rpc") << QStringLiteral("not_rpc") << QStringLiteral("wrapped");
        for (const auto *same : {"closed", "silent", "unreachable"})
            QTest::newRow(same) << QString::fromLatin1(same) << QString::fromLatin1(same);
        for (const auto *none : {"error", "not_examined"})
            QTest::newRow(none) << QString::fromLatin1(none) << QStringLiteral("none");
    }
    void everyOutcomeIsAView()
    {
        QFETCH(QString, outcome);
        QFETCH(QString, view);
        QCOMPARE(viewOf(core::parseOutcome(outcome.toStdString()).value()), viewNamed(view));
    }

    void wordsAreReadAsTheyAreWritten()
    {
        for (int i = 0; i <= int(PathVerdict::NoData); ++i)
            QCOMPARE(parsePathVerdict(name(PathVerdict(i))), PathVerdict(i));
        for (int i = 0; i <= int(CellResult::Unstated); ++i)
            QCOMPARE(parseCellResult(name(CellResult(i))), CellResult(i));
    }
};

QTEST_GUILESS_MAIN(TestPathVerdict)
#include "tst_path_verdict.moc"
