// SPDX-License-Identifier: GPL-3.0-or-later
// Which endpoints are the same one after a restart of their host.
#include <QTest>

#include "comparison/endpoint_key.h"

using namespace port135;
using core::ProtocolSequence;

class TestEndpointKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generatedNamesEndWithAStar_data();
    void generatedNamesEndWithAStar();
    void portsBelowTheChangingOnesCount_data();
    void portsBelowTheChangingOnesCount();
    void pipesDoNotCareForCase();
    void everyPartOfTheIdentityCounts();
    void nothingElseCounts();
};

void TestEndpointKey::generatedNamesEndWithAStar_data()
{
    QTest::addColumn<int>("protseq");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("key");
    const auto local = int(ProtocolSequence::Ncalrpc);
    const auto pipe = int(ProtocolSequence::NcacnNp);
    QTest::newRow("LRPC, 16 digits") << local << QByteArray("LRPC-7f3c0f0f41d0c6d1") << QByteArray("LRP*");
    QTest::newRow("LRPC, 18 digits") << local << QByteArray("LRPC-00c0f0f41d0c6d1abe") << QByteArray("LRP*");
    QTest::newRow("OLE") << local << QByteArray("OLE1A2B3C4D5E6F708192A3B4C5D6E7") << QByteArray("OL*");
    QTest::newRow("session of winlogon") << local << QByteArray("WMsgKRpc07AEA0") << QByteArray("WMsgKRp*");
    QTest::newRow("a UUID") << local << QByteArray("3f6b0c2a-d90d-4fb1-97a3-0123456789ab") << QByteArray("*");
    QTest::newRow("a plain name") << local << QByteArray("samss lpc") << QByteArray("samss lpc");
    QTest::newRow("a name with a number") << local << QByteArray("dhcpcsvc6") << QByteArray("dhcpcsvc6");
    QTest::newRow("a name with a short counter") << local << QByteArray("ClipServiceTransportEndpoint-00001")
                                                 << QByteArray("ClipServiceTransportEndpoint-00001");
    QTest::newRow("a word of hexadecimal letters")
        << local << QByteArray("facadeed") << QByteArray("facadeed");
    QTest::newRow("empty") << local << QByteArray() << QByteArray();
    QTest::newRow("a pipe with a process number")
        << pipe << QByteArray("\\pipe\\000003e4.000") << QByteArray("\\pipe\\*");
    QTest::newRow("a pipe") << pipe << QByteArray("\\PIPE\\InitShutdown")
                            << QByteArray("\\pipe\\initshutdown");
    QTest::newRow("a pipe like a number")
        << pipe << QByteArray("\\pipe\\12345678") << QByteArray("\\pipe\\12345678");
    QTest::newRow("an old socket number")
        << int(ProtocolSequence::NcacnSpx) << QByteArray("20480") << QByteArray();
    QTest::newRow("an old socket below the changing ones")
        << int(ProtocolSequence::NcacnNbNb) << QByteArray("135") << QByteArray("135");
    QTest::newRow("an endless name") << local << QByteArray(70'000, 'x') << QByteArray(512, 'x');
}

void TestEndpointKey::generatedNamesEndWithAStar()
{
    QFETCH(int, protseq);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, key);
    core::Endpoint endpoint;
    endpoint.protseq = ProtocolSequence(protseq);
    endpoint.endpoint = name.toStdString();
    QCOMPARE(QByteArray::fromStdString(comparison::keyOf(endpoint).name), key);
}

void TestEndpointKey::portsBelowTheChangingOnesCount_data()
{
    QTest::addColumn<int>("protseq");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("key");
    QTest::newRow("135") << int(ProtocolSequence::NcacnIpTcp) << 135 << 135;
    QTest::newRow("593") << int(ProtocolSequence::NcacnHttp) << 593 << 593;
    QTest::newRow("udp 1023") << int(ProtocolSequence::NcadgIpUdp) << 1023 << 1023;
    QTest::newRow("old dynamic port") << int(ProtocolSequence::NcacnIpTcp) << 1025 << 0;
    QTest::newRow("first that changes") << int(ProtocolSequence::NcacnIpTcp) << 1024 << 0;
    QTest::newRow("dynamic port") << int(ProtocolSequence::NcacnIpTcp) << 49664 << 0;
    QTest::newRow("last port") << int(ProtocolSequence::NcacnHttp) << 65535 << 0;
}

void TestEndpointKey::portsBelowTheChangingOnesCount()
{
    QFETCH(int, protseq);
    QFETCH(int, port);
    QFETCH(int, key);
    core::Endpoint endpoint;
    endpoint.protseq = ProtocolSequence(protseq);
    endpoint.port = static_cast<std::uint16_t>(port);
    endpoint.endpoint = std::to_string(port);
    QCOMPARE(int(comparison::keyOf(endpoint).port), key);
    QVERIFY(comparison::keyOf(endpoint).name.empty());
}

void TestEndpointKey::pipesDoNotCareForCase()
{
    core::Endpoint a;
    a.protseq = ProtocolSequence::NcacnNp;
    a.endpoint = "\\PIPE\\LSASS";
    auto b = a;
    b.endpoint = "\\pipe\\lsass";
    QVERIFY(comparison::keyOf(a) == comparison::keyOf(b));
    a.protseq = b.protseq = ProtocolSequence::Ncalrpc;
    QVERIFY(!(comparison::keyOf(a) == comparison::keyOf(b)));
}

void TestEndpointKey::everyPartOfTheIdentityCounts()
{
    core::Endpoint base;
    base.interfaceId.uuid.timeLow = 1;
    base.interfaceId.major = 1;
    base.protseq = ProtocolSequence::NcacnNp;
    base.endpoint = "\\pipe\\a";
    const auto differs = [&base](auto change) {
        auto other = base;
        change(other);
        return !(comparison::keyOf(base) == comparison::keyOf(other));
    };
    QVERIFY(differs([](auto &e) { e.interfaceId.uuid.timeLow = 2; }));
    QVERIFY(differs([](auto &e) { e.interfaceId.major = 2; }));
    QVERIFY(differs([](auto &e) { e.object.timeLow = 1; }));
    QVERIFY(differs([](auto &e) { e.protseq = ProtocolSequence::Ncalrpc; }));
    QVERIFY(differs([](auto &e) { e.endpoint = "\\pipe\\b"; }));
}

void TestEndpointKey::nothingElseCounts()
{
    core::Endpoint base;
    base.protseq = ProtocolSequence::NcacnIpTcp;
    base.port = 49664;
    base.endpoint = "49664";
    auto other = base;
    other.port = 50123;
    other.endpoint = "50123";
    other.address = "10.9.8.7";
    other.annotation = "something";
    other.syntaxes = 7;
    other.interfaceId.minor = 3;
    other.reach = core::PortState::Open;
    QVERIFY(comparison::keyOf(base) == comparison::keyOf(other));
}

QTEST_APPLESS_MAIN(TestEndpointKey)
#include "tst_endpoint_key.moc"
