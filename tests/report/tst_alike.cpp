// SPDX-License-Identifier: GPL-3.0-or-later
// A network in which something in between answers for every address is said once, and names that were not
// resolved are said at all.
#include "devices.h"
#include "sample.h"

#include "report/text/alike.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace port135;
using namespace port135::report;
using namespace Qt::StringLiterals;
using core::Cause;
using core::Outcome;

namespace {

std::vector<core::HostResult> hosts(unsigned alike, unsigned others, unsigned otherCause = 0)
{
    std::vector<core::HostResult> all;
    std::uint32_t address = 0x0a000000;
    const auto add = [&](core::HostResult host) {
        host.observation.address = core::Address::v4(++address);
        all.push_back(std::move(host));
    };
    for (unsigned i = 0; i < others; ++i)
        add(sample::host(Outcome::Listed));
    for (unsigned i = 0; i < otherCause; ++i)
        add(sample::host(Outcome::NotRpc, Cause::Http));
    for (unsigned i = 0; i < alike; ++i)
        add(sample::host(Outcome::NotRpc, Cause::NoAnswer));
    return all;
}

core::ScanRecord recordOf(const std::vector<core::HostResult> &all)
{
    auto record = sample::scan();
    record.counts = {};
    record.examined = record.hosts = all.size();
    for (const auto &host : all)
        ++record.counts[host.observation.outcome];
    return record;
}

QByteArray written(const char *format, const std::vector<core::HostResult> &all)
{
    return exported(format, recordOf(all), all, {100, false});
}

} // namespace

class TestAlike : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nineOfTenOfAtLeast64_data();
    void nineOfTenOfAtLeast64();
    void unresolvedNamesAreNamed();
};

void TestAlike::nineOfTenOfAtLeast64_data()
{
    QTest::addColumn<unsigned>("alike");
    QTest::addColumn<unsigned>("others");
    QTest::addColumn<unsigned>("otherCause");
    QTest::addColumn<bool>("folded");
    QTest::newRow("all") << 64u << 0u << 0u << true;
    QTest::newRow("too few") << 63u << 0u << 0u << false;
    QTest::newRow("nine of ten") << 90u << 10u << 0u << true;
    QTest::newRow("fewer than nine of ten") << 90u << 11u << 0u << false;
    QTest::newRow("in several ways") << 64u << 0u << 64u << false;
    QTest::newRow("nearly all in one way") << 600u << 1u << 20u << true;
}

void TestAlike::nineOfTenOfAtLeast64()
{
    QFETCH(unsigned, alike);
    QFETCH(unsigned, others);
    QFETCH(unsigned, otherCause);
    QFETCH(bool, folded);
    const auto all = hosts(alike, others, otherCause);
    const QByteArray last = QByteArray::fromStdString(all.back().observation.address.toString());

    const QByteArray table = written("table", all);
    QCOMPARE(table.contains("most\nlikely something in between") || table.contains("most likely"), folded);
    QCOMPARE(!table.contains(last + ' '), folded);
    const QByteArray html = written("html", all);
    QCOMPARE(html.contains("in between answers for them"), folded);
    QCOMPARE(!html.contains(">" + last + "<"), folded);

    // Data formats hold every host.
    for (const char *format : {"jsonl", "csv", "json"})
        QVERIFY2(written(format, all).contains(last), format);
    const auto json = QJsonDocument::fromJson(written("json", all)).object();
    const auto group = json[u"summary"_s].toObject()[u"alike"_s];
    QCOMPARE(group.isObject(), folded);
    if (folded) {
        QCOMPARE(group[u"addresses"_s].toInt(), int(alike));
        QCOMPARE(group[u"answered"_s].toInt(), int(alike + others + otherCause));
        QCOMPARE(group[u"error"_s].toString(), u"no_answer"_s);
    }
    QVERIFY(json[u"scan"_s].toObject().contains(u"alike"_s));
}

void TestAlike::unresolvedNamesAreNamed()
{
    core::HostResult host;
    host.observation.address = core::Address::none(1);
    host.observation.outcome = Outcome::NotExamined;
    host.observation.cause = Cause::NameNotFound;
    host.observation.names.target = "srv1.office.example";
    const std::vector all{host};
    for (const char *format : {"table", "html"}) {
        const QByteArray text = written(format, all);
        QVERIFY2(text.contains("Names that could not be resolved"), format);
        QVERIFY2(text.contains("srv1.office.example"), format);
    }
    QVERIFY(!written("html", hosts(1, 1)).contains("could not be resolved"));
}

QTEST_GUILESS_MAIN(TestAlike)
#include "tst_alike.moc"
