// SPDX-License-Identifier: GPL-3.0-or-later
// What a scan that goes on has from before, without a scan.
#include "pipeline/resume_ledger.h"

#include <QTest>

using namespace port135;
using core::Cause;
using core::Outcome;

namespace {

core::HostResultPtr host(const char *address, Outcome outcome, Cause cause = Cause::None)
{
    auto result = std::make_shared<core::HostResult>();
    result->observation.address = *core::Address::parse(address);
    result->observation.outcome = outcome;
    result->observation.cause = cause;
    return result;
}

/// Twelve hosts stored, ten silent and two with a list; of those one was cut short by the stop.
history::ResumePoint point()
{
    history::ScanInfo info;
    info.record.examined = 12;
    info.record.counts[Outcome::Silent] = 10;
    info.record.counts[Outcome::Listed] = 2;
    return history::makeResumePoint(std::move(info), {}, {},
                                    {host("10.0.0.7", Outcome::Listed, Cause::Stopped)});
}

} // namespace

class TestResumeLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewScanHasNothing()
    {
        pipeline::ResumeLedger ledger;
        QCOMPARE(ledger.hosts(), std::uint64_t(0));
        QCOMPARE(ledger.counts().byOutcome, core::OutcomeCounts().byOutcome);
        QVERIFY(!ledger.isAnyCutShort());
        QVERIFY(ledger.bringBack().isEmpty());
        QVERIFY(!ledger.isAnyCutShort());
    }

    void whatWasCutShortIsNotCountedAndAskedAgain()
    {
        pipeline::ResumeLedger ledger;
        ledger.begin(point());
        QCOMPARE(ledger.hosts(), std::uint64_t(11));
        QCOMPARE(ledger.counts()[Outcome::Listed], std::uint64_t(1));
        QVERIFY(ledger.isAskedAgain(*core::Address::parse("10.0.0.7")));
        QVERIFY(!ledger.isAskedAgain(*core::Address::parse("10.0.0.8")));
        QVERIFY(ledger.isAnyCutShort());
    }

    void anAnswerOfThisRunReplacesIt()
    {
        pipeline::ResumeLedger ledger;
        ledger.begin(point());
        ledger.take(*host("10.0.0.7", Outcome::Listed));
        QVERIFY(!ledger.isAskedAgain(*core::Address::parse("10.0.0.7")));
        QVERIFY(!ledger.isAnyCutShort());
        QVERIFY(ledger.bringBack().isEmpty());
        QCOMPARE(ledger.hosts(), std::uint64_t(11)); // it is counted by the run that examined it
    }

    void whatThisRunDidNotReachComesBackOnce()
    {
        pipeline::ResumeLedger ledger;
        ledger.begin(point());
        ledger.take(*host("10.0.0.9", Outcome::Silent));
        const auto back = ledger.bringBack();
        QCOMPARE(back.size(), qsizetype(1));
        QCOMPARE(back.first()->observation.address, *core::Address::parse("10.0.0.7"));
        QCOMPARE(ledger.hosts(), std::uint64_t(12));
        QCOMPARE(ledger.counts()[Outcome::Listed], std::uint64_t(2));
        QVERIFY(ledger.isAnyCutShort()); // it still lacks what the stop cost it
        QVERIFY(ledger.bringBack().isEmpty());
        QCOMPARE(ledger.hosts(), std::uint64_t(12));
    }

    void aStopOfThisRunCutsShort()
    {
        pipeline::ResumeLedger ledger;
        ledger.begin(point());
        ledger.take(*host("10.0.0.7", Outcome::Listed, Cause::Stopped));
        QVERIFY(!ledger.isAskedAgain(*core::Address::parse("10.0.0.7")));
        QVERIFY(ledger.isAnyCutShort());
        ledger.clear();
        QVERIFY(!ledger.isAnyCutShort());
        QCOMPARE(ledger.hosts(), std::uint64_t(0));
    }
};

QTEST_GUILESS_MAIN(TestResumeLedger)
#include "tst_resume_ledger.moc"
