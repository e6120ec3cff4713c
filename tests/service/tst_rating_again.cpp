// SPDX-License-Identifier: GPL-3.0-or-later
// A stored scan rated again: what changes is told, and kept only where that was asked for.
#include <QTest>

#include "history/scan_writer.h"
#include "knowledge/data_version.h"
#include "rating/rule.h"
#include "service/rating_again.h"
#include "support/host_maker.h"

#include <QTemporaryDir>

using namespace port135;
using namespace Qt::StringLiterals;

namespace {

/// As it was judged before anybody knew that the support of a build depends on the edition.
core::HostResultPtr judgedInThePast(const char *address, const core::OsVersion &version,
                                    core::Confidence confidence = core::Confidence::Low)
{
    core::HostResult host;
    host.observation = test::only(core::Outcome::Denied, address, core::Cause::Fault, 5);
    host.observation.os = version;
    core::Finding finding{"R11", core::Level::Low, confidence, {}};
    host.rating.findings = {finding};
    host.rating.level = core::Level::Low;
    return std::make_shared<const core::HostResult>(host);
}

} // namespace

class TestRatingAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(u"history.db"_s);
        history::ScanWriter writer(m_file);
        history::NewScan scan;
        scan.record = test::scanFrom(core::Vantage::OtherSegment);
        scan.record.started = core::Timestamp(core::parseDate("2026-11-30").value());
        const auto id = writer.begin(scan);
        QVERIFY(id);
        m_id = *id;
        writer.add({judgedInThePast("10.0.0.5", {6, 3, 9600}), judgedInThePast("10.0.0.6", {10, 0, 28000}),
                    std::make_shared<const core::HostResult>(
                        core::HostResult{test::only(core::Outcome::Silent, "10.0.0.7"), {}})});
        auto ended = scan.record;
        ended.ended = ended.started + std::chrono::seconds(5);
        ended.hosts = ended.examined = 3;
        QVERIFY(writer.finish(ended, history::ScanStatus::Complete));
    }

    void changesAreToldWithoutScanning()
    {
        const auto history = open();
        const auto result = service::rateAgain(*history, m_id, false);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->hosts, std::uint64_t(2)); // the silent one gave nothing to rate
        QCOMPARE(result->higher, std::uint64_t(1));
        QCOMPARE(result->lower, std::uint64_t(0));
        const auto &host = result->changed.front();
        QCOMPARE(host.address, core::Address::parse("10.0.0.5").value());
        QCOMPARE(host.before, std::optional(core::Level::Low));
        QCOMPARE(host.after, std::optional(core::Level::Critical)); // 2012 R2, out of support
        QVERIFY(host.newRules.contains(u"R3"_s));
        QVERIFY(service::line(host).startsWith(u"10.0.0.5: Low → Critical; new: R3"_s));
        QVERIFY2(
            service::summary(*result).startsWith(u"Rated again with 2026-11-30: hosts higher 1, lower 0"_s),
            qPrintable(service::summary(*result)));

        // Nothing was stored.
        QCOMPARE((*history->host(m_id, host.address))->rating.level, std::optional(core::Level::Low));
        QCOMPARE(QString::fromStdString(history->scan(m_id)->record.catalogueVersion), u"1 test"_s);
    }

    void ratingsAreKeptWithTheirVersions()
    {
        const auto history = open();
        const auto before = history->scan(m_id);
        QVERIFY(service::rateAgain(*history, m_id, true));
        const auto address = core::Address::parse("10.0.0.5").value();
        const auto host = history->host(m_id, address);
        QVERIFY(host && *host);
        QCOMPARE((*host)->rating.level, std::optional(core::Level::Critical));
        QCOMPARE((*host)->rating.findings.front().rule, std::string_view("R3"));
        QCOMPARE((*host)->observation.outcome, core::Outcome::Denied); // what was seen stays
        const auto after = history->scan(m_id);
        QVERIFY(after);
        QCOMPARE(QString::fromStdString(after->record.catalogueVersion),
                 QString::fromUtf8(knowledge::dataVersion()));
        QCOMPARE(QString::fromStdString(after->record.rulesVersion),
                 QString::fromUtf8(rating::rulesVersion()));
        QCOMPARE(after->record.started, before->record.started);
        QCOMPARE(after->levels[std::size_t(core::Level::Critical)], std::uint64_t(1));
        QCOMPARE(history->hosts(m_id)->size(), 3);

        const auto again = service::rateAgain(*history, m_id, false);
        QVERIFY(again);
        QVERIFY(service::summary(*again).endsWith(u"nothing changed."_s));
    }

    void anUnknownScanIsSaid()
    {
        const auto history = open();
        QVERIFY(!service::rateAgain(*history, m_id + 1, true));
    }

private:
    std::unique_ptr<history::History> open()
    {
        auto opened = history::History::open(m_file);
        return opened ? std::move(*opened) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    history::ScanId m_id = 0;
};

QTEST_GUILESS_MAIN(TestRatingAgain)
#include "tst_rating_again.moc"
