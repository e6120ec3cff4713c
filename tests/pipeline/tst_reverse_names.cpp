// SPDX-License-Identifier: GPL-3.0-or-later
// Reverse look-ups with the resolver of this machine; only addresses of this machine are asked for.
#include <QTest>

#include "pipeline/reverse_names.h"

#include <QHostInfo>
#include <QSet>
#include <QSignalSpy>

#include <utility>

using namespace port135;
using pipeline::ReverseNames;

namespace {

core::HostResultPtr hostAt(const char *address, core::Outcome outcome = core::Outcome::Listed,
                           const char *dns = "")
{
    auto host = std::make_shared<core::HostResult>();
    host->observation.address = core::Address::parse(address).value();
    host->observation.outcome = outcome;
    host->observation.names.dns = dns;
    return host;
}

/// What the system says: nothing, where it only gives the address back.
std::string systemName(const char *address)
{
    const auto info = QHostInfo::fromName(QString::fromLatin1(address));
    const auto name = info.hostName().toStdString();
    return core::Address::parse(name) ? std::string() : name;
}

} // namespace

class ReverseNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RES_OPTIONS", "timeout:1 attempts:1"); }

    void asksOnlyWhereItHelps_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<core::Outcome>("outcome");
        QTest::addColumn<QByteArray>("dns");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("a host without a name")
            << QByteArray("10.0.0.7") << core::Outcome::Listed << QByteArray() << true;
        QTest::newRow("not RPC") << QByteArray("10.0.0.7") << core::Outcome::NotRpc << QByteArray() << true;
        QTest::newRow("says its name")
            << QByteArray("10.0.0.7") << core::Outcome::Listed << QByteArray("srv7.example") << false;
        QTest::newRow("closed") << QByteArray("10.0.0.7") << core::Outcome::Closed << QByteArray() << false;
        QTest::newRow("silent") << QByteArray("10.0.0.7") << core::Outcome::Silent << QByteArray() << false;
        QTest::newRow("loopback") << QByteArray("127.135.0.7") << core::Outcome::Listed << QByteArray()
                                  << false;
    }

    void asksOnlyWhereItHelps()
    {
        QFETCH(QByteArray, address);
        QFETCH(core::Outcome, outcome);
        QFETCH(QByteArray, dns);
        QFETCH(bool, wanted);
        QCOMPARE(ReverseNames::isWanted(hostAt(address.constData(), outcome, dns.constData())->observation),
                 wanted);
    }

    void namesAreThoseOfTheSystem()
    {
        const auto expected = systemName("127.0.0.1"); // "localhost" on most machines
        ReverseNames names;
        QList<core::HostResultPtr> ready;
        connect(&names, &ReverseNames::ready, this, [&ready](const auto &host) { ready.append(host); });
        QSignalSpy idle(&names, &ReverseNames::idle);
        names.add(hostAt("127.0.0.1"));
        QVERIFY(!names.isIdle());
        QVERIFY(idle.wait(20'000));
        QCOMPARE(ready.size(), 1);
        QCOMPARE(ready[0]->observation.names.dns, expected);

        names.add(hostAt("127.0.0.1")); // from the cache: at once
        QVERIFY(names.isIdle());
        QCOMPARE(ready.size(), 2);
        QCOMPARE(ready[1]->observation.names.dns, expected);
    }

    void givingUpReleasesEveryHostOnce()
    {
        ReverseNames names;
        QStringList ready;
        connect(&names, &ReverseNames::ready, this, [&ready](const auto &host) {
            ready.append(QString::fromStdString(host->observation.address.toString()));
        });
        constexpr int count = 40; // more than are under way at once
        for (int i = 1; i <= count; ++i)
            names.add(hostAt(("127.0.1." + std::to_string(i)).c_str()));
        QVERIFY(ready.isEmpty());
        names.giveUp();
        QVERIFY(names.isIdle());
        QCOMPARE(ready.size(), count);
        QCOMPARE(ready.removeDuplicates(), 0);
        QTest::qWait(0); // an answer that was on its way must not come through
        QCOMPARE(ready.size(), count);
    }

    void theLargestGoOnWithoutANameWhenTheyHoldTooMuch()
    {
        constexpr std::size_t evidence = 2u << 20;
        constexpr int large = 40;
        ReverseNames names;
        QList<core::HostResultPtr> ready;
        connect(&names, &ReverseNames::ready, this, [&ready](const auto &host) { ready.append(host); });
        const auto addSmall = [&names](int from) {
            for (int i = from; i < from + 20; ++i)
                names.add(hostAt(("127.0.2." + std::to_string(i)).c_str()));
        };
        addSmall(1);
        for (int i = 1; i <= large; ++i) {
            auto host = std::make_shared<core::HostResult>(*hostAt(("127.0.3." + std::to_string(i)).c_str()));
            host->observation.evidence.push_back({false, std::string(evidence, 'e')});
            names.add(host);
        }
        addSmall(101);
        const auto atOnce = ready.size();
        QVERIFY(atOnce >= large - qsizetype(ReverseNames::mostHeld / evidence));
        QVERIFY(atOnce < large);
        for (const auto &host : std::as_const(ready)) {
            QVERIFY(!host->observation.evidence.empty()); // never a small one
            QCOMPARE(host->observation.names.dns, std::string());
        }
        names.giveUp();
        QVERIFY(names.isIdle());
        QCOMPARE(ready.size(), large + 40);
        const QSet<core::HostResultPtr> each(ready.begin(), ready.end());
        QCOMPARE(each.size(), ready.size());
    }
};

QTEST_GUILESS_MAIN(ReverseNamesTest)
#include "tst_reverse_names.moc"
