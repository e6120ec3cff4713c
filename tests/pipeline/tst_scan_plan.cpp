// SPDX-License-Identifier: GPL-3.0-or-later
// A request before a packet is sent: what would be scanned, for how long, and what is wrong with it.
#include "pipeline/prepared_targets.h"
#include "support/each_option.h"
#include "support/parsed.h"

#include <QTest>

#include <limits>

using namespace port135;
using namespace pipeline;

namespace {

using test::address;

ScanRequest requestFor(const QString &targets, const QStringList &excludes = {})
{
    ScanRequest request;
    request.targets = targets;
    request.excludes = excludes;
    request.options = core::ScanOptions::forProfile(core::Profile::Normal);
    return request;
}

} // namespace

class ScanPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsNameTheirPlaceInCharacters_data()
    {
        QTest::addColumn<QString>("targets");
        QTest::addColumn<QString>("offending");
        const auto row = [](const char *name, const QString &targets, const QString &offending) {
            QTest::newRow(name) << targets << offending;
        };
        row("plain", QStringLiteral("10.0.0.1, 10.0.0.300"), QStringLiteral("300"));
        row("behind Japanese", QStringLiteral("# 経理部の端末\n10.0.0.300"), QStringLiteral("300"));
        row("behind an emoji", QStringLiteral("# \U0001F600\U0001F600\n10.0.0.300"), QStringLiteral("300"));
        row("full width", QStringLiteral("１０.０.０.１、１０.０.０.３００"), QStringLiteral("３００"));
        row("a full-width prefix", QStringLiteral("１０.０.０.０／３３"), QStringLiteral("３３"));
        row("a name in front", QStringLiteral("サーバ1 10.0.0.0/40"), QStringLiteral("40"));
    }

    void errorsNameTheirPlaceInCharacters()
    {
        QFETCH(QString, targets);
        QFETCH(QString, offending);
        const auto plan = ScanService::plan(requestFor(targets));
        QVERIFY(!plan);
        QVERIFY(!plan.error().message.isEmpty());
        QVERIFY(!plan.error().needsPublicConsent);
        QCOMPARE(targets.mid(plan.error().position, plan.error().length), offending);
    }

    void errorsInExclusionsHaveNoPlaceInTheTargets()
    {
        const auto plan = ScanService::plan(requestFor(
            QStringLiteral("10.0.0.1"), {QStringLiteral("10.0.0.9"), QStringLiteral("10.0.0.300")}));
        QVERIFY(!plan);
        QCOMPARE(plan.error().position, qsizetype(-1));
        QVERIFY(!plan.error().message.isEmpty());
    }

    void countsAddresses_data()
    {
        QTest::addColumn<QString>("targets");
        QTest::addColumn<QStringList>("excludes");
        QTest::addColumn<quint64>("hosts");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("a network") << QStringLiteral("10.0.0.0/24") << QStringList() << quint64(256)
                                   << QStringList();
        QTest::newRow("overlapping") << QStringLiteral("10.0.0.0/24 10.0.0.128/25") << QStringList()
                                     << quint64(256) << QStringList();
        QTest::newRow("excluded in the text")
            << QStringLiteral("10.0.0.0/24 !10.0.0.0/28") << QStringList() << quint64(240) << QStringList();
        QTest::newRow("excluded beside it")
            << QStringLiteral("10.0.0.0/24")
            << QStringList{QStringLiteral("10.0.0.7"), QStringLiteral("10.0.0.9")} << quint64(254)
            << QStringList();
        QTest::newRow("names") << QStringLiteral("srv-1 srv-2 srv-1 10.0.0.1") << QStringList() << quint64(1)
                               << QStringList{QStringLiteral("srv-1"), QStringLiteral("srv-2")};
        QTest::newRow("an excluded name")
            << QStringLiteral("10.0.0.0/30") << QStringList{QStringLiteral("srv-1")} << quint64(4)
            << QStringList{QStringLiteral("srv-1")};
    }

    void countsAddresses()
    {
        QFETCH(QString, targets);
        QFETCH(QStringList, excludes);
        QFETCH(quint64, hosts);
        QFETCH(QStringList, names);
        const auto plan = ScanService::plan(requestFor(targets, excludes));
        QVERIFY(plan);
        QCOMPARE(plan->hosts, hosts);
        QCOMPARE(plan->names, names);
        QVERIFY(plan->publicRanges.isEmpty());
        QVERIFY(plan->longest.count() > 0);
    }

    void refusesWhatIsNoHost_data()
    {
        QTest::addColumn<QString>("targets");
        QTest::newRow("all of it excluded") << QStringLiteral("10.0.0.1 !10.0.0.0/24");
        QTest::newRow("nothing") << QStringLiteral("# nothing");
        QTest::newRow("broadcast") << QStringLiteral("255.255.255.255");
        QTest::newRow("multicast") << QStringLiteral("224.0.0.1");
        QTest::newRow("unspecified") << QStringLiteral("0.0.0.0");
        QTest::newRow("IPv6 multicast") << QStringLiteral("ff02::1");
    }

    void refusesWhatIsNoHost()
    {
        QFETCH(QString, targets);
        const auto plan = ScanService::plan(requestFor(targets));
        QVERIFY(!plan);
        QVERIFY(!plan.error().message.isEmpty());
        QVERIFY(!plan.error().needsPublicConsent);
    }

    void publicRangesAreAskedFor()
    {
        auto request = requestFor(QStringLiteral("10.0.0.0/24 8.8.8.0/24 1.1.1.1"));
        const auto plan = ScanService::plan(request);
        QVERIFY(plan);
        QCOMPARE(plan->publicRanges.size(), 2);
        const auto prepared = PreparedTargets::parse(request);
        QVERIFY(prepared);
        const auto refused = prepared->checkScope(false);
        QVERIFY(!refused);
        QVERIFY(refused.error().needsPublicConsent);
        QVERIFY(refused.error().message.contains(QStringLiteral("8.8.8.")));
        QVERIFY(prepared->checkScope(true));
    }

    void namesBecomeAddresses()
    {
        auto prepared =
            PreparedTargets::parse(requestFor(QStringLiteral("srv-1 net-1/30 10.0.0.1 !srv-2"))).value();
        QCOMPARE(prepared.addresses().count(), std::uint64_t(1));
        QVERIFY(prepared.isExcludedName(QStringLiteral("srv-2")));
        QVERIFY(!prepared.isExcludedName(QStringLiteral("srv-1")));
        QVERIFY(prepared.addName(QStringLiteral("srv-1"), {address("10.0.1.1"), address("10.0.1.2")}));
        QVERIFY(prepared.addName(QStringLiteral("net-1"), {address("10.0.2.5")}));
        QCOMPARE(prepared.addresses().count(), std::uint64_t(1 + 2 + 4));
        QCOMPARE(prepared.typedNames().value(address("10.0.1.2")), std::string("srv-1"));
        QVERIFY(!prepared.typedNames().contains(address("10.0.0.1")));
        QVERIFY(prepared.addName(QStringLiteral("srv-2"), {address("10.0.1.2")}));
        QVERIFY(!prepared.addresses().contains(address("10.0.1.2")));
        QVERIFY(prepared.addresses().contains(address("10.0.1.1")));
    }

    void anExclusionThatIsNotFoundIsAnError()
    {
        auto prepared =
            PreparedTargets::parse(requestFor(QStringLiteral("10.0.0.0/24 !srv-2 srv-3"))).value();
        QVERIFY(prepared.addName(QStringLiteral("srv-3"), {}));
        const auto added = prepared.addName(QStringLiteral("srv-2"), {});
        QVERIFY(!added);
        QVERIFY(added.error().message.contains(QStringLiteral("srv-2")));
    }

    void aPrefixTooLongForTheAddressIsAnError()
    {
        auto prepared = PreparedTargets::parse(requestFor(QStringLiteral("srv-1/64"))).value();
        QVERIFY(!prepared.addName(QStringLiteral("srv-1"), {address("10.0.0.1")}));
    }

    void theLongestTime_data()
    {
        QTest::addColumn<quint64>("hosts");
        QTest::addColumn<unsigned>("inFlight");
        QTest::addColumn<unsigned>("rate");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<bool>("reach");
        // A silent host costs 1 s and then, waiting longer, 2 s.
        QTest::newRow("one host") << quint64(1) << 512u << 0u << qint64(3) << false;
        QTest::newRow("all at once") << quint64(512) << 512u << 0u << qint64(3) << false;
        QTest::newRow("in two rounds") << quint64(1024) << 512u << 0u << qint64(6) << false;
        QTest::newRow("one after the other") << quint64(100) << 1u << 0u << qint64(300) << false;
        QTest::newRow("bounded by the rate") << quint64(1000) << 65536u << 100u << qint64(20) << false;
        QTest::newRow("all of IPv4") << (quint64(1) << 32) << 1u << 0u << (qint64(3) << 32) << false;
        // One that answers and drops what is sent to its 16 ports: 1 s each, and 17 connections.
        QTest::newRow("answering hosts behind firewalls")
            << quint64(1024) << 512u << 0u << qint64(32) << true;
        QTest::newRow("answering hosts, bounded by the rate")
            << quint64(1000) << 65536u << 100u << qint64(170) << true;
    }

    void theLongestTime()
    {
        QFETCH(quint64, hosts);
        QFETCH(unsigned, inFlight);
        QFETCH(unsigned, rate);
        QFETCH(qint64, seconds);
        QFETCH(bool, reach);
        auto options = core::ScanOptions::forProfile(core::Profile::Normal);
        options.stages = {reach, false};
        options.connectTimeout = std::chrono::seconds(1);
        options.attempts = 2;
        options.inFlight = inFlight;
        options.rate = rate;
        QCOMPARE(qint64(longestTime(hosts, options).count()), seconds);
    }

    void optionsAreBounded_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<int>("value");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *option, int value, bool good) {
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1StringView(option)).arg(value)))
                << QByteArray(option) << value << good;
        };
        row("--port", 0, false);
        row("--port", 1, true);
        row("--port", 65535, true);
        row("--in-flight", 0, false);
        row("--in-flight", 1, true);
        row("--in-flight", 65536, true);
        row("--in-flight", 65537, false);
        row("--rate", 0, true);
        row("--rate", 1'000'000, true);
        row("--rate", 1'000'001, false);
        row("--timeout", 9, false);
        row("--timeout", 10, true);
        row("--timeout", 60'000, true);
        row("--timeout", 60'001, false);
    }

    void optionsAreBounded()
    {
        QFETCH(QByteArray, option);
        QFETCH(int, value);
        QFETCH(bool, good);
        auto options = core::ScanOptions::forProfile(core::Profile::Normal);
        if (option == "--port")
            options.port = static_cast<std::uint16_t>(value);
        else if (option == "--in-flight")
            options.inFlight = static_cast<unsigned>(value);
        else if (option == "--rate")
            options.rate = static_cast<unsigned>(value);
        else
            options.connectTimeout = std::chrono::milliseconds(value);
        const auto checked = checkOptions(options);
        QCOMPARE(checked.has_value(), good);
        if (!good)
            QVERIFY(checked.error().message.contains(QString::fromLatin1(option)));
    }

    /// Those of a file from elsewhere may be anything.
    void everyFigureHasABound()
    {
        int figures = 0;
        test::eachOption([&](std::string_view name, const auto &option) {
            auto options = core::ScanOptions::forProfile(core::Profile::Normal);
            using Value = std::remove_cvref_t<decltype(option(options))>;
            if constexpr (std::is_enum_v<Value> || std::is_same_v<Value, bool>)
                return;
            else if (name == "port" || name == "ports")
                return; // of ports there are only so many
            else if constexpr (std::is_arithmetic_v<Value>)
                option(options) = std::numeric_limits<Value>::max();
            else
                option(options) = Value::max();
            ++figures;
            QVERIFY2(!checkOptions(options), name.data());
        });
        QVERIFY(figures >= 11);
    }

    void everyProfileIsWithinTheBounds()
    {
        for (const auto profile : {core::Profile::Gentle, core::Profile::Normal, core::Profile::Fast})
            QVERIFY(checkOptions(core::ScanOptions::forProfile(profile)));
    }
};

QTEST_GUILESS_MAIN(ScanPlanTest)
#include "tst_scan_plan.moc"
