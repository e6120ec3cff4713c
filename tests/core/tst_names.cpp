// SPDX-License-Identifier: GPL-3.0-or-later
// The names of enumerations are part of the command line contract and of stored files.
#include "core/endpoint.h"
#include "core/finding.h"
#include "core/outcome.h"
#include "core/scan_options.h"

#include <QTest>

#include <set>
#include <string>

using namespace port135::core;

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomesKeepTheirContractNames()
    {
        const std::string_view expected[] = {"not_examined", "silent",        "unreachable", "closed",
                                             "not_rpc",      "rpc_no_mapper", "denied",      "unsupported",
                                             "empty",        "partial",       "listed",      "error"};
        for (std::size_t i = 0; i < std::size(expected); ++i) {
            QVERIFY(name(Outcome(i)) == expected[i]);
            QCOMPARE(parseOutcome(expected[i]), std::optional(Outcome(i)));
        }
        QVERIFY(name(Outcome(99)) == "unknown");
        QVERIFY(!parseOutcome("unknown"));
    }

    void everyCauseAndSequenceHasItsOwnName()
    {
        std::set<std::string_view> causes;
        for (int i = 0; i <= int(port135::core::lastCause); ++i)
            causes.insert(name(Cause(i)));
        QCOMPARE(causes.size(), std::size_t(lastCause) + 1);
        QVERIFY(!causes.contains("unknown"));
        std::set<std::string_view> sequences;
        for (int i = 0; i <= int(ProtocolSequence::NcacnUnix); ++i) {
            sequences.insert(name(ProtocolSequence(i)));
            QCOMPARE(parseProtocolSequence(name(ProtocolSequence(i))), std::optional(ProtocolSequence(i)));
        }
        QCOMPARE(sequences.size(), std::size_t(ProtocolSequence::NcacnUnix) + 1);
    }

    void optionsAreReadBack()
    {
        for (auto profile : {Profile::Gentle, Profile::Normal, Profile::Fast})
            QCOMPARE(parseProfile(name(profile)), std::optional(profile));
        for (auto vantage : {Vantage::SameSegment, Vantage::OtherSegment, Vantage::Internet, Vantage::Vpn})
            QCOMPARE(parseVantage(name(vantage)), std::optional(vantage));
        for (auto level : {Level::Info, Level::Low, Level::Medium, Level::High, Level::Critical})
            QCOMPARE(parseLevel(name(level)), std::optional(level));
    }

    void profilesGetFasterInOrder()
    {
        const auto gentle = ScanOptions::forProfile(Profile::Gentle);
        const auto normal = ScanOptions::forProfile(Profile::Normal);
        const auto fast = ScanOptions::forProfile(Profile::Fast);
        QVERIFY(gentle.inFlight < normal.inFlight && normal.inFlight < fast.inFlight);
        QVERIFY(gentle.connectTimeout > normal.connectTimeout && normal.connectTimeout > fast.connectTimeout);
        QVERIFY(gentle.rate > 0 && gentle.rate < normal.rate && normal.rate <= 5000);
    }

    void onlyOpenPortsAreInteresting()
    {
        QVERIFY(!isInteresting(Outcome::Silent));
        QVERIFY(!isInteresting(Outcome::Closed));
        QVERIFY(!isInteresting(Outcome::Unreachable));
        QVERIFY(!isInteresting(Outcome::NotExamined));
        QVERIFY(isInteresting(Outcome::NotRpc));
        QVERIFY(isInteresting(Outcome::Error));
        QVERIFY(isOpen(Outcome::RpcNoMapper) && !hasMapper(Outcome::RpcNoMapper));
        QVERIFY(hasMapper(Outcome::Denied) && hasMapper(Outcome::Listed) && !hasMapper(Outcome::Error));
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"
