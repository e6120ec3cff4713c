// SPDX-License-Identifier: GPL-3.0-or-later
// What the history says about the hosts of a scan: changed since which scan, and known since when.
#include <QTemporaryDir>
#include <QTest>

#include "history/scan_writer.h"
#include "pipeline/record_context.h"
#include "report/json/observation_hash.h"
#include "service/host_past.h"
#include "service/stored_side.h"

using namespace port135;
using namespace Qt::StringLiterals;
using comparison::Change;

namespace {

constexpr auto firstDay = core::Timestamp(std::chrono::milliseconds(1'790'000'000'000));

core::Timestamp day(int number)
{
    return firstDay + std::chrono::days(number);
}

core::HostResultPtr host(const char *address, core::Outcome outcome, const std::string &name = {},
                         std::initializer_list<std::string_view> rules = {})
{
    core::HostResult result;
    result.observation.address = core::Address::parse(address).value();
    result.observation.outcome = outcome;
    result.observation.names.dns = name;
    for (const auto rule : rules) {
        core::Finding finding;
        finding.rule = rule;
        finding.level = core::Level::High;
        result.rating.level = finding.level;
        result.rating.findings.push_back(std::move(finding));
    }
    return std::make_shared<core::HostResult>(std::move(result));
}

core::ScanRecord record(int began, const std::string &targets = "10.0.0.0/24", bool practice = false)
{
    core::ScanRecord record;
    record.targets = targets;
    record.options = core::ScanOptions::forProfile(core::Profile::Normal);
    record.started = day(began);
    record.practice = practice;
    return record;
}

struct Stored
{
    int began = 0;
    std::string targets = "10.0.0.0/24";
    history::ScanStatus status = history::ScanStatus::Complete;
    bool baseline = false;
    bool practice = false;
    bool recheck = false;
};

} // namespace

Q_DECLARE_METATYPE(QList<Stored>)

class TestHostPast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = m_folder.filePath(u"%1.sqlite"_s.arg(++m_number)); }

    void findsTheScanBefore_data();
    void findsTheScanBefore();
    void tellsWhatChanged();
    void knowsSinceWhen();
    void aloneThereIsNothingToCompare();
    void practiceHasNoTrend();
    void theTrendComparesLikeWithLike();
    void reportsNameBothScans();
    void reportsAreCompletedFromTheHistory();
    void somebodyIsAlwaysNamed();

private:
    history::ScanId store(const core::ScanRecord &record, const QList<core::HostResultPtr> &hosts,
                          history::ScanStatus status = history::ScanStatus::Complete,
                          std::optional<history::ScanId> recheckOf = {})
    {
        history::ScanWriter writer(m_file);
        history::NewScan scan;
        scan.record = record;
        scan.recheckOf = recheckOf;
        const auto id = writer.begin(scan);
        writer.add(hosts);
        auto ended = record;
        ended.ended = record.started + std::chrono::seconds(5);
        ended.hosts = ended.examined = std::uint64_t(hosts.size());
        return id && writer.finish(ended, status) ? *id : 0;
    }

    std::unique_ptr<history::History> open()
    {
        auto opened = history::History::open(m_file);
        return opened ? std::move(*opened) : nullptr;
    }

    QTemporaryDir m_folder;
    QString m_file;
    int m_number = 0;
};

void TestHostPast::findsTheScanBefore_data()
{
    QTest::addColumn<QList<Stored>>("stored");
    QTest::addColumn<int>("expected"); // day; -1: none

    using enum history::ScanStatus;
    QTest::newRow("no scan at all") << QList<Stored>() << -1;
    QTest::newRow("the newest of the same targets")
        << QList<Stored>{{.began = 1}, {.began = 2}, {.began = 3, .targets = "10.0.1.0/24"}} << 2;
    QTest::newRow("not the scan itself, nor a later one")
        << QList<Stored>{{.began = 1}, {.began = 10}, {.began = 11}} << 1;
    QTest::newRow("the baseline goes before a newer one")
        << QList<Stored>{{.began = 1, .baseline = true}, {.began = 2}} << 1;
    QTest::newRow("a baseline of other targets says nothing")
        << QList<Stored>{{.began = 1, .targets = "10.0.1.0/24", .baseline = true}, {.began = 2}} << 2;
    QTest::newRow("a later baseline says nothing")
        << QList<Stored>{{.began = 1}, {.began = 12, .baseline = true}} << 1;
    QTest::newRow("half a scan says nothing")
        << QList<Stored>{{.began = 1}, {.began = 2, .status = Stopped}, {.began = 3, .status = Interrupted}}
        << 1;
    QTest::newRow("a practice scan says nothing")
        << QList<Stored>{{.began = 1}, {.began = 2, .practice = true}} << 1;
    QTest::newRow("a re-check saw only some hosts")
        << QList<Stored>{{.began = 1}, {.began = 2, .recheck = true}} << 1;
}

void TestHostPast::findsTheScanBefore()
{
    QFETCH(QList<Stored>, stored);
    QFETCH(int, expected);

    std::optional<history::ScanId> first;
    std::optional<history::ScanId> baseline;
    for (const auto &scan : stored) {
        const auto id = store(record(scan.began, scan.targets, scan.practice), {}, scan.status,
                              scan.recheck ? first : std::nullopt);
        QVERIFY(id != 0);
        first = first.value_or(id);
        if (scan.baseline)
            baseline = id;
    }
    const auto history = open();
    QVERIFY(history);
    if (baseline)
        QVERIFY(history->setBaseline(baseline));
    const auto before = service::scanBefore(*history, record(10));
    QVERIFY2(before, before ? "" : qPrintable(before.error().message));
    QCOMPARE(before->has_value(), expected >= 0);
    if (expected >= 0)
        QCOMPARE((*before)->record.started, day(expected));
}

void TestHostPast::tellsWhatChanged()
{
    using enum core::Outcome;
    store(record(1),
          {host("10.0.0.1", Listed, "a"), host("10.0.0.2", Listed, "b"), host("10.0.0.3", Closed),
           host("10.0.0.4", Listed, "d"), host("10.0.0.5", Listed, "e"), host("10.0.0.6", Silent),
           host("10.0.0.7", Listed, "g")});
    const QList<core::HostResultPtr> now{host("10.0.0.1", Listed, "a"), host("10.0.0.2", Listed, "b", {"R4"}),
                                         host("10.0.0.3", Listed, "c"), host("10.0.0.4", Closed),
                                         host("10.0.0.5", Silent),      host("10.0.0.6", Closed),
                                         host("10.0.0.8", Listed, "g"), host("10.0.0.7", Closed)};
    const auto history = open();
    QVERIFY(history);
    const auto before = service::scanBefore(*history, record(2));
    QVERIFY(before && *before);
    const auto pasts = service::hostPasts(*history, *before, record(2), now);
    QVERIFY2(pasts, pasts ? "" : qPrintable(pasts.error().message));
    const auto change = [&](const char *address) {
        const auto found = pasts->find(core::Address::parse(address).value());
        return found == pasts->end() ? std::nullopt : found->second.change;
    };
    QCOMPARE(change("10.0.0.1"), std::optional(Change::Same));
    QCOMPARE(change("10.0.0.2"), std::optional(Change::Changed));
    QCOMPARE(change("10.0.0.3"), std::optional(Change::New));
    QCOMPARE(change("10.0.0.4"), std::optional(Change::Gone));
    QCOMPARE(change("10.0.0.5"), std::optional(Change::NotComparable)); // silent: never gone
    QCOMPARE(change("10.0.0.6"), std::optional<Change>()); // no open port then or now
    QVERIFY(change("10.0.0.8")); // it moved: told where it is now
    // The same for those who read both scans.
    const auto stored = store(record(2), now);
    const auto later = history->scan(stored);
    QVERIFY(later);
    const auto earlierSide = service::readSide(*history, **before);
    const auto laterSide = service::readSide(*history, *later);
    QVERIFY(earlierSide && laterSide);
    for (const auto &[address, told] : service::changesOf(comparison::compare(*earlierSide, *laterSide)))
        QCOMPARE(pasts->at(address).change, std::optional(told));
}

void TestHostPast::knowsSinceWhen()
{
    using enum core::Outcome;
    store(record(1), {host("10.0.0.1", Listed, "a"), host("10.0.0.2", Closed), host("10.0.0.3", Error)});
    store(record(2), {host("10.0.0.1", Listed, "a", {"R7"}), host("10.0.0.2", Listed, "b", {"R4", "R7"})});
    store(record(3, "10.0.0.0/24", true), {host("10.0.0.9", Listed)});
    store(record(20), {host("10.0.0.3", Listed)});
    const QList<core::HostResultPtr> now{
        host("10.0.0.1", Listed, "a", {"R7"}), host("10.0.0.2", Listed, "b", {"R9", "R4"}),
        host("10.0.0.3", Listed), host("10.0.0.9", Listed), host("10.0.0.20", Silent)};
    const auto history = open();
    QVERIFY(history);
    const auto pasts = service::hostPasts(*history, std::nullopt, record(10), now);
    QVERIFY2(pasts, pasts ? "" : qPrintable(pasts.error().message));
    const auto past = [&](const char *address) {
        const auto found = pasts->find(core::Address::parse(address).value());
        return found == pasts->end() ? service::HostPast() : found->second;
    };
    QCOMPARE(past("10.0.0.1").firstSeen, std::optional(day(1)));
    QCOMPARE(past("10.0.0.1").findingFirstSeen, std::optional(day(2)));
    QCOMPARE(past("10.0.0.2").firstSeen, std::optional(day(2)));
    // Its main finding is R9 now, which is new.
    QCOMPARE(past("10.0.0.2").findingFirstSeen, std::optional(day(10)));
    QCOMPARE(past("10.0.0.3").firstSeen, std::optional(day(10))); // trouble of the scanner was no answer
    QCOMPARE(past("10.0.0.3").findingFirstSeen, std::optional<core::Timestamp>());
    QCOMPARE(past("10.0.0.9").firstSeen, std::optional(day(10))); // practice hosts are others
    QCOMPARE(past("10.0.0.20").firstSeen, std::optional<core::Timestamp>());
    QCOMPARE(past("10.0.0.1").change, std::optional<Change>());
}

void TestHostPast::aloneThereIsNothingToCompare()
{
    store(record(5), {host("10.0.0.1", core::Outcome::Listed)});
    const auto history = open();
    QVERIFY(history);
    const auto before = service::scanBefore(*history, record(5));
    QVERIFY(before);
    QVERIFY(!*before);
}

void TestHostPast::practiceHasNoTrend()
{
    store(record(1), {host("10.0.0.1", core::Outcome::Listed, "a", {"R4"})});
    store(record(2, "10.0.1.0/24"), {});
    const auto history = open();
    QVERIFY(history);
    report::ReportContext context;
    pipeline::addTrend(context, record(3), *history);
    QCOMPARE(context.trend.size(), std::size_t(1));
    QCOMPARE(context.trend.front().time, day(1));
    QCOMPARE(context.trend.front().levels[std::size_t(core::Level::High)], 1u);
    report::ReportContext practice;
    pipeline::addTrend(practice, record(3, "10.0.0.0/24", true), *history);
    QVERIFY(practice.trend.empty());
}

void TestHostPast::theTrendComparesLikeWithLike()
{
    const auto listed = host("10.0.0.1", core::Outcome::Listed, "a", {"R4"});
    store(record(1), {listed});
    auto other = record(2);
    other.options.vantage = core::Vantage::OtherSegment;
    store(other, {listed});
    other = record(3);
    other.options.stages.reach = false;
    store(other, {listed});
    other = record(4);
    other.options.port = 1135;
    store(other, {listed});
    other = record(5);
    other.excludes = {"10.0.0.9"};
    store(other, {listed});
    other = record(6);
    other.place = "branch";
    store(other, {listed});
    store(record(7), {listed});
    const auto history = open();
    QVERIFY(history);
    report::ReportContext context;
    pipeline::addTrend(context, record(8), *history);
    QCOMPARE(context.trend.size(), std::size_t(2));
    QCOMPARE(context.trend.front().time, day(1));
    QCOMPARE(context.trend.back().time, day(7));
}

void TestHostPast::reportsNameBothScans()
{
    const auto before = store(record(1), {host("10.0.0.1", core::Outcome::Listed, "a")});
    const auto after = store(record(2), {host("10.0.0.1", core::Outcome::Listed, "b")});
    const auto history = history::History::open(m_file);
    QVERIFY(history);
    QVERIFY((*history)->rename(before, u"June"_s));
    QVERIFY((*history)->rename(after, u"July"_s));
    const auto earlier = (*history)->scan(before);
    const auto later = (*history)->scan(after);
    QVERIFY(earlier && later);
    const auto context = pipeline::reportContext({**history, *earlier}, {**history, *later});
    QVERIFY(context.before);
    QCOMPARE(context.before->scanName, u"June"_s);
    QCOMPARE(context.before->scanUuid, earlier->uuid);
    QCOMPARE(context.scanName, u"July"_s);
    QCOMPARE(context.scanUuid, later->uuid);
    QCOMPARE(context.observationHash.size(), 66);
    QVERIFY(context.observationHash != context.before->observationHash);
    report::ObservationHash hash;
    hash.add(host("10.0.0.1", core::Outcome::Listed, "a")->observation);
    QCOMPARE(context.before->observationHash, hash.text());
}

void TestHostPast::reportsAreCompletedFromTheHistory()
{
    store(record(1), {host("10.0.0.1", core::Outcome::Listed, "a", {"R4"})});
    const auto id = store(record(2), {});
    const auto history = history::History::open(m_file);
    QVERIFY(history);
    QVERIFY((*history)->rename(id, u"July"_s));
    report::ReportContext context;
    context.organisation = u"Office"_s;
    context.operatorName = u"somebody"_s;
    pipeline::complete(context, id, record(2), **history);
    QCOMPARE(context.scanName, u"July"_s);
    QVERIFY(!context.scanUuid.isEmpty());
    QCOMPARE(context.organisation, u"Office"_s);
    QCOMPARE(context.operatorName, u"somebody"_s); // the history knows none
    QCOMPARE(context.trend.size(), std::size_t(1));
    // A scan that is not kept has its trend all the same.
    report::ReportContext alone;
    pipeline::complete(alone, {}, record(2), **history);
    QVERIFY(alone.scanUuid.isEmpty());
    QCOMPARE(alone.trend.size(), std::size_t(1));
}

void TestHostPast::somebodyIsAlwaysNamed()
{
    qunsetenv("USERNAME");
    qputenv("USER", "a.alpha");
    QCOMPARE(pipeline::accountName(), u"a.alpha"_s);
#ifdef Q_OS_LINUX
    // As a scheduler starts programs.
    qunsetenv("USER");
    QVERIFY(!pipeline::accountName().isEmpty());
#endif
}

QTEST_MAIN(TestHostPast)
#include "tst_host_past.moc"
