// SPDX-License-Identifier: GPL-3.0-or-later
// Towers: from floors to what an administrator reads, and back.
#include "hex.h"

#include "wire/binding.h"

#include <QByteArray>
#include <QObject>
#include <QTest>

using namespace port135;
using namespace port135::wire;
using namespace port135::test;
using core::ProtocolSequence;
using P = FloorProtocol;

Q_DECLARE_METATYPE(port135::core::ProtocolSequence)
Q_DECLARE_METATYPE(port135::wire::Tower)

namespace {

using namespace core::literals;

const core::InterfaceId svcctl{"367abb81-9844-35f1-ad32-98f038001003"_uuid, 2, 0};
constexpr auto svcctlTower =
    "050013000d81bb7a364498f135ad3298f03800100302000200000013000d045d888aeb1cc9119fe808002b10"
    "486002000200000001000b020000000100070200c2050100090400c000020a";

Floor floorOf(P protocol, const QByteArray &hex)
{
    return {protocol, {}, fromHex(hex)};
}

/// Floors 1 and 2, then these.
Tower towerOf(std::vector<Floor> floors)
{
    Tower tower{{uuidFloor(svcctl), uuidFloor(toInterfaceId(ndr))}};
    tower.floors.insert(tower.floors.end(), floors.begin(), floors.end());
    return tower;
}

} // namespace

class TestWireTower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsVector();
    void writesVector();
    void decodes_data();
    void decodes();
    void viewsEveryTowerAsItReadsIt();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void unknownTowerIsKept_data();
    void unknownTowerIsKept();
    void malformedTowerIsKept();
    void brokenAddressIsNoneAndCostsNothingElse();
    void longTextsAreCut_data();
    void longTextsAreCut();
    void zeroAddressIsNone();
    void moreFloorsThanKnown();
};

void TestWireTower::readsVector()
{
    const auto bytes = fromHex(svcctlTower);
    const auto binding = readBinding(bytes);
    QVERIFY(binding);
    QCOMPARE(binding.consumed, bytes.size());
    QVERIFY(*binding == (Binding{svcctl, ndr, ProtocolSequence::NcacnIpTcp, 49669, "49669", "192.0.2.10"}));

    core::Endpoint endpoint;
    readTowerInto(bytes, endpoint);
    QVERIFY(endpoint.interfaceId == svcctl);
    QCOMPARE(endpoint.protseq, ProtocolSequence::NcacnIpTcp);
    QCOMPARE(endpoint.port, std::uint16_t(49669));
    QCOMPARE(endpoint.endpoint, std::string("49669"));
    QCOMPARE(endpoint.address, std::string("192.0.2.10"));
    QCOMPARE(endpoint.syntaxes, std::uint8_t(core::SyntaxNdr));
    QVERIFY(endpoint.tower.empty());
}

void TestWireTower::writesVector()
{
    const Binding binding{svcctl, ndr, ProtocolSequence::NcacnIpTcp, 49669, "49669", "192.0.2.10"};
    QCOMPARE(test::toHex(writeBinding(binding)), QByteArray(svcctlTower));
}

void TestWireTower::decodes_data()
{
    QTest::addColumn<Tower>("tower");
    QTest::addColumn<ProtocolSequence>("protseq");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QByteArray>("address");
    const auto co = floorOf(P::RpcConnectionOriented, "0000");
    const auto cl = floorOf(P::RpcConnectionless, "0000");
    const auto row = [](const char *name, std::vector<Floor> floors, ProtocolSequence protseq, int port,
                        const char *endpoint, const char *address) {
        QTest::newRow(name) << towerOf(std::move(floors)) << protseq << port << QByteArray(endpoint)
                            << QByteArray(address);
    };
    row("http", {co, floorOf(P::Http, "0251"), floorOf(P::Ip, "0a000005")}, ProtocolSequence::NcacnHttp, 593,
        "593", "10.0.0.5");
    row("udp", {cl, floorOf(P::Udp, "0087"), floorOf(P::Ip, "0a000005")}, ProtocolSequence::NcadgIpUdp, 135,
        "135", "10.0.0.5");
    row("tcp without an address floor", {co, floorOf(P::Tcp, "c001")}, ProtocolSequence::NcacnIpTcp, 49153,
        "49153", "");
    row("pipe with a host name",
        {co, floorOf(P::NamedPipe, "5c506900"), floorOf(P::NetBiosName, "5c5c484f535400")},
        ProtocolSequence::NcacnNp, 0, "\\Pi", "HOST");
    row("pipe with a host name of id 12",
        {co, floorOf(P::NamedPipe, "5c506900"), floorOf(P::NetBeui, "5c5c484f00")}, ProtocolSequence::NcacnNp,
        0, "\\Pi", "HO");
    row("pipe with a host name of id 1",
        {co, floorOf(P::NamedPipe, "5c506900"), floorOf(P::NetBiosNameAlternate, "484f00")},
        ProtocolSequence::NcacnNp, 0, "\\Pi", "HO");
    row("pipe without final NULs", {co, floorOf(P::NamedPipe, "5c5069"), floorOf(P::NetBiosName, "484f")},
        ProtocolSequence::NcacnNp, 0, "\\Pi", "HO");
    row("local", {floorOf(P::RpcLocal, "0000"), floorOf(P::LocalName, "4c52504300")},
        ProtocolSequence::Ncalrpc, 0, "LRPC", "");
    row("spx of Microsoft", {co, floorOf(P::RpcLocal, "85e8"), floorOf(P::Uuid, "0000000100aabbccddee")},
        ProtocolSequence::NcacnSpx, 0, "34280", "~0000000100AABBCCDDEE");
    row("spx of C706", {co, floorOf(P::NetwareSpx, "85e8"), floorOf(P::NetwareIpx, "0000000100aabbccddee")},
        ProtocolSequence::NcacnSpx, 0, "34280", "~0000000100AABBCCDDEE");
    row("ipx", {cl, floorOf(P::IpxSocket, "85e8"), floorOf(P::Uuid, "0000000100aabbccddee")},
        ProtocolSequence::NcadgIpx, 0, "34280", "~0000000100AABBCCDDEE");
    row("NetBIOS over TCP", {co, floorOf(P::NetBeui, "87"), floorOf(P::Ip, "0a000005")},
        ProtocolSequence::NcacnNbTcp, 0, "135", "10.0.0.5");
    row("NetBIOS over IPX", {co, floorOf(P::NetBeui, "87"), floorOf(P::NetwareIpx, "0000000100aabbccddee")},
        ProtocolSequence::NcacnNbIpx, 0, "135", "~0000000100AABBCCDDEE");
    row("NetBIOS over NetBEUI", {co, floorOf(P::NetwareSpx, "87"), floorOf(P::NetBiosName, "484f00")},
        ProtocolSequence::NcacnNbNb, 0, "135", "HO");
    row("Vines", {co, floorOf(P::StreetTalk, "6100"), floorOf(P::VinesSpp, "0087")},
        ProtocolSequence::NcacnVnsSpp, 0, "135", "a");
    row("Vines the other way round", {co, floorOf(P::VinesSpp, "0087"), floorOf(P::StreetTalk, "6100")},
        ProtocolSequence::NcacnVnsSpp, 0, "135", "a");
    row("AppleTalk stream", {co, floorOf(P::AppleTalkName, "6100"), floorOf(P::AppleTalkStream, "6200")},
        ProtocolSequence::NcacnAtDsp, 0, "b", "a");
    row("AppleTalk datagram", {cl, floorOf(P::AppleTalkDatagram, "6200"), floorOf(P::AppleTalkName, "6100")},
        ProtocolSequence::NcadgAtDdp, 0, "b", "a");
    row("DECnet with bytes for names",
        {co, floorOf(P::DnaSessionControlV3, "01ff"), floorOf(P::DnaNsp, ""), floorOf(P::OsiClns, "4900")},
        ProtocolSequence::NcacnDnetNsp, 0, "0x01FF", "I");
    row("Hyper-V socket", {co, floorOf(P::Null, "564d00"), floorOf(P::UnixSocket, "657000")},
        ProtocolSequence::NcacnHvsocket, 0, "ep", "VM");
    row("Unix socket", {co, floorOf(P::UnixSocket, "2f746d702f6100")}, ProtocolSequence::NcacnUnix, 0,
        "/tmp/a", "");
}

void TestWireTower::decodes()
{
    QFETCH(Tower, tower);
    QFETCH(ProtocolSequence, protseq);
    QFETCH(int, port);
    QFETCH(QByteArray, endpoint);
    QFETCH(QByteArray, address);
    const auto binding = readBinding(writeTower(tower));
    QVERIFY(binding);
    QVERIFY(binding->interfaceId == svcctl);
    QCOMPARE(binding->protseq, protseq);
    QCOMPARE(int(binding->port), port);
    QCOMPARE(QByteArray::fromStdString(std::string(binding->endpoint)), endpoint);
    QCOMPARE(QByteArray::fromStdString(std::string(binding->address)), address);
}

/// The short way for usual towers and the way for all see the same.
void TestWireTower::viewsEveryTowerAsItReadsIt()
{
    const auto usual =
        writeBinding({svcctl, ndr, ProtocolSequence::NcacnIpTcp, 49669, "49669", "192.0.2.10"});
    int views = 0;
    for (std::size_t at = 0; at < usual.size(); ++at) {
        for (unsigned value = 0; value < 256; ++value) {
            auto bytes = usual;
            bytes[at] = static_cast<std::uint8_t>(value);
            const auto read = readTower(bytes);
            const auto view = viewTower(bytes);
            QCOMPARE(view.status, read.status);
            QCOMPARE(view.consumed, read.consumed);
            if (!view)
                continue;
            ++views;
            QCOMPARE(std::size_t(view->count), read->floors.size());
            QCOMPARE(view->kept, std::min(read->floors.size(), TowerView::capacity));
            for (std::size_t i = 0; i < view->kept; ++i) {
                const auto &floor = view->floors[i];
                QVERIFY(floor.protocol == read->floors[i].protocol);
                QCOMPARE(toText(floor.lhs()), toText(read->floors[i].lhs));
                QCOMPARE(toText(floor.rhs()), toText(read->floors[i].rhs));
            }
        }
    }
    QVERIFY2(views > 1000, qPrintable(QString::number(views)));
}

void TestWireTower::writesWhatItReads_data()
{
    QTest::addColumn<ProtocolSequence>("protseq");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QByteArray>("address");
    const auto row = [](ProtocolSequence protseq, int port, const char *endpoint, const char *address) {
        QTest::newRow(std::string(core::name(protseq)).c_str())
            << protseq << port << QByteArray(endpoint) << QByteArray(address);
    };
    row(ProtocolSequence::NcacnIpTcp, 49152, "49152", "192.0.2.1");
    row(ProtocolSequence::NcacnHttp, 593, "593", "");
    row(ProtocolSequence::NcadgIpUdp, 135, "135", "192.0.2.1");
    row(ProtocolSequence::NcacnNp, 0, "\\pipe\\lsass", "SRV5");
    row(ProtocolSequence::Ncalrpc, 0, "LRPC-1234", "");
    row(ProtocolSequence::NcacnSpx, 0, "34280", "~0000000100AABBCCDDEE");
    row(ProtocolSequence::NcadgIpx, 0, "34280", "~0000000100AABBCCDDEE");
    row(ProtocolSequence::NcacnNbTcp, 0, "135", "192.0.2.1");
    row(ProtocolSequence::NcacnNbIpx, 0, "135", "~0000000100AABBCCDDEE");
    row(ProtocolSequence::NcacnNbNb, 0, "135", "SRV5");
    row(ProtocolSequence::NcacnVnsSpp, 0, "500", "srv@group@org");
    row(ProtocolSequence::NcacnAtDsp, 0, "service", "name");
    row(ProtocolSequence::NcadgAtDdp, 0, "service", "name");
    row(ProtocolSequence::NcacnOsiDna, 0, "0x01FF", "0x4900FF");
    row(ProtocolSequence::NcacnDnetNsp, 0, "#17", "area");
    row(ProtocolSequence::NcacnHvsocket, 0, "endpoint", "F58797F6-C9F3-4D63-9BD4-E52AC020E586");
    row(ProtocolSequence::NcacnUnix, 0, "/run/rpc", "");
}

void TestWireTower::writesWhatItReads()
{
    QFETCH(ProtocolSequence, protseq);
    QFETCH(int, port);
    QFETCH(QByteArray, endpoint);
    QFETCH(QByteArray, address);
    for (const auto &syntax : {ndr, ndr64}) {
        const Binding binding{
            svcctl, syntax, protseq, std::uint16_t(port), endpoint.toStdString(), address.toStdString()};
        const auto again = readBinding(writeBinding(binding));
        QVERIFY(again);
        QVERIFY(*again == binding);
    }
}

void TestWireTower::unknownTowerIsKept_data()
{
    QTest::addColumn<Tower>("tower");
    const auto co = floorOf(P::RpcConnectionOriented, "0000");
    QTest::newRow("unknown RPC protocol") << towerOf({floorOf(P(0x77), ""), floorOf(P::Tcp, "0087")});
    QTest::newRow("unknown transport") << towerOf({co, floorOf(P(0x99), "010203")});
    QTest::newRow("port of one byte") << towerOf({co, floorOf(P::Tcp, "87"), floorOf(P::Ip, "00000000")});
    QTest::newRow("NetBIOS with a name: TCP or IPX")
        << towerOf({co, floorOf(P::NetBeui, "87"), floorOf(P::NetBiosName, "484f00")});
    QTest::newRow("no transport") << towerOf({co});
    QTest::newRow("Unix datagram") << towerOf(
        {floorOf(P::RpcConnectionless, "0000"), floorOf(P::UnixSocket, "2f00")});
}

void TestWireTower::unknownTowerIsKept()
{
    QFETCH(Tower, tower);
    const auto bytes = writeTower(tower);
    core::Endpoint endpoint;
    readTowerInto(bytes, endpoint);
    QCOMPARE(endpoint.protseq, ProtocolSequence::Unknown);
    QVERIFY(endpoint.interfaceId == svcctl); // what can be read is
    QCOMPARE(endpoint.tower, toText(bytes));
    QCOMPARE(endpoint.port, std::uint16_t(0));
    QVERIFY(endpoint.endpoint.empty());
    QVERIFY(endpoint.address.empty());
    QVERIFY(*readTower(bytes) == tower);
}

void TestWireTower::malformedTowerIsKept()
{
    const auto whole = fromHex(svcctlTower);
    const auto wholeUpToPort = whole.size() - 9; // of the floor of the address
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const auto bytes = Bytes(whole).first(length);
        core::Endpoint endpoint;
        const auto reading = readTowerInto(bytes, endpoint);
        QVERIFY(reading.damaged);
        QCOMPARE(readBinding(bytes).status, ReadStatus::Malformed);
        if (length >= wholeUpToPort) { // the floors before stand
            QVERIFY(endpoint.interfaceId == svcctl);
            QCOMPARE(endpoint.protseq, ProtocolSequence::NcacnIpTcp);
            QCOMPARE(endpoint.port, std::uint16_t(49669));
            QVERIFY(endpoint.address.empty());
        } else {
            QCOMPARE(endpoint.protseq, ProtocolSequence::Unknown);
            QCOMPARE(endpoint.tower, toText(bytes));
        }
    }
    QCOMPARE(readTower(fromHex("01000000 0000")).status, ReadStatus::Malformed); // a floor without a protocol
}

void TestWireTower::brokenAddressIsNoneAndCostsNothingElse()
{
    const auto bytes = writeTower(towerOf(
        {floorOf(P::RpcConnectionOriented, "0000"), floorOf(P::Tcp, "0087"), floorOf(P::Ip, "0a0000")}));
    core::Endpoint endpoint;
    const auto reading = readTowerInto(bytes, endpoint);
    QVERIFY(reading.damaged && !reading.textCut);
    QCOMPARE(endpoint.protseq, ProtocolSequence::NcacnIpTcp);
    QCOMPARE(endpoint.port, std::uint16_t(135));
    QVERIFY(endpoint.address.empty());
}

void TestWireTower::longTextsAreCut_data()
{
    QTest::addColumn<Tower>("tower");
    QTest::addColumn<int>("endpoint");
    QTest::addColumn<int>("address");
    QTest::addColumn<bool>("cut");
    const auto text = [](P protocol, std::size_t size) {
        return Floor{protocol, {}, Buffer(size, std::uint8_t('a'))};
    };
    const auto co = floorOf(P::RpcConnectionOriented, "0000");
    QTest::newRow("a pipe of 255 bytes") << towerOf({co, text(P::NamedPipe, 255)}) << 255 << 0 << false;
    QTest::newRow("a pipe of 3,000 bytes") << towerOf({co, text(P::NamedPipe, 3000)}) << 255 << 0 << true;
    QTest::newRow("a host of 3,000 bytes")
        << towerOf({co, text(P::NamedPipe, 9), text(P::NetBiosName, 3000)}) << 9 << 255 << true;
    QTest::newRow("hexadecimal digits")
        << towerOf({co, text(P::AppleTalkStream, 9), Floor{P::AppleTalkName, {}, Buffer(200, 1)}}) << 9 << 254
        << true;
    QTest::newRow("an unknown one of 3,000 bytes") << towerOf({co, text(P(0x99), 3000)}) << 0 << 0 << true;
}

void TestWireTower::longTextsAreCut()
{
    QFETCH(Tower, tower);
    core::Endpoint endpoint;
    const auto reading = readTowerInto(writeTower(tower), endpoint);
    QTEST(int(endpoint.endpoint.size()), "endpoint");
    QTEST(int(endpoint.address.size()), "address");
    QTEST(reading.textCut, "cut");
    QVERIFY(endpoint.tower.size() <= 255);
    QVERIFY(!reading.damaged);
}

void TestWireTower::zeroAddressIsNone()
{
    const auto binding = readBinding(writeTower(towerOf(
        {floorOf(P::RpcConnectionOriented, "0000"), floorOf(P::Tcp, "0087"), floorOf(P::Ip, "00000000")})));
    QCOMPARE(binding->protseq, ProtocolSequence::NcacnIpTcp);
    QVERIFY(binding->address.empty());
}

void TestWireTower::moreFloorsThanKnown()
{
    std::vector<Floor> floors{floorOf(P::RpcConnectionOriented, "0000"), floorOf(P::Tcp, "0087"),
                              floorOf(P::Ip, "0a000005")};
    for (int i = 0; i < 20; ++i)
        floors.push_back(floorOf(P(0x60), "ff"));
    const auto tower = towerOf(floors);
    const auto bytes = writeTower(tower);
    QCOMPARE(viewTower(bytes)->count, std::uint16_t(25));
    QCOMPARE(viewTower(bytes)->kept, TowerView::capacity);
    QCOMPARE(readBinding(bytes)->address, std::string("10.0.0.5"));
    QVERIFY(*readTower(bytes) == tower);
}

QTEST_GUILESS_MAIN(TestWireTower)
#include "tst_wire_tower.moc"
