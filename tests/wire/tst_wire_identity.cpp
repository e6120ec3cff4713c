// SPDX-License-Identifier: GPL-3.0-or-later
// What a host says about itself before any logon: NTLM challenge, ServerAlive2, management interface.
#include "hex.h"

#include "wire/mgmt.h"
#include "wire/ntlm.h"
#include "wire/oxid.h"
#include "wire/utf16.h"

#include <QByteArray>
#include <QObject>
#include <QTest>

using namespace port135;
using namespace port135::wire;
using namespace port135::test;

namespace {

NtlmChallenge someChallenge()
{
    NtlmChallenge challenge;
    challenge.targetName = "EXAMPLE";
    challenge.netbiosComputer = "SRV5";
    challenge.netbiosDomain = "EXAMPLE";
    challenge.dnsComputer = "srv5.example";
    challenge.dnsDomain = "example";
    challenge.version = core::OsVersion{10, 0, 17763};
    challenge.fileTime = 133'485'408'000'000'000;
    return challenge;
}

} // namespace

class TestWireIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utf16_data();
    void utf16();
    void utf8ToUtf16ReplacesWhatIsBroken();
    void fileTimes();
    void challengeWithoutVersion();
    void challengeWithVersionOfZeros();
    void challengeOfOldServer();
    void challengeWithUnknownInformation();
    void challengeLeadingOutside_data();
    void challengeLeadingOutside();
    void negotiateIsNoChallenge();
    void serverAliveWithoutBindings();
    void serverAliveIndexesOutside_data();
    void serverAliveIndexesOutside();
    void serverAliveWithoutFinalZeros();
    void interfacesWithNullPointers();
};

void TestWireIdentity::utf16_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("utf8");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("ASCII") << QByteArray("41005a00") << QByteArray("AZ");
    QTest::newRow("Japanese") << QByteArray("7167ac4e") << QByteArray("\xe6\x9d\xb1\xe4\xba\xac");
    QTest::newRow("surrogate pair") << QByteArray("3dd8a5dd") << QByteArray("\xf0\x9f\x96\xa5");
    QTest::newRow("lone high surrogate") << QByteArray("3dd84100")
                                         << QByteArray("\xef\xbf\xbd"
                                                       "A");
    QTest::newRow("lone low surrogate") << QByteArray("a5dd4100")
                                        << QByteArray("\xef\xbf\xbd"
                                                      "A");
    QTest::newRow("high surrogate at the end") << QByteArray("3dd8") << QByteArray("\xef\xbf\xbd");
    QTest::newRow("odd last byte") << QByteArray("410042") << QByteArray("A");
}

void TestWireIdentity::utf16()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, utf8);
    QCOMPARE(QByteArray::fromStdString(utf8FromUtf16Le(fromHex(hex))), utf8);
}

void TestWireIdentity::utf8ToUtf16ReplacesWhatIsBroken()
{
    const auto units = utf16FromUtf8("a\xff\xc0\x80z\xed\xa0\x80\xe6\x9d");
    const std::vector<std::uint16_t> expected{'a',    0xfffd, 0xfffd, 0xfffd, 'z',
                                              0xfffd, 0xfffd, 0xfffd, 0xfffd, 0xfffd};
    QVERIFY(units == expected);
}

void TestWireIdentity::fileTimes()
{
    const auto time = toTimestamp(133'485'408'001'230'000);
    QVERIFY(time);
    QCOMPARE(core::toIso8601(*time), std::string("2024-01-01T00:00:00.123Z"));
    QCOMPARE(toFileTime(*time), std::uint64_t(133'485'408'001'230'000));
    QVERIFY(!toTimestamp(0));
    QVERIFY(!toTimestamp(~std::uint64_t(0)));
    QVERIFY(toTimestamp(toFileTime(core::Timestamp{})) == core::Timestamp{});
}

void TestWireIdentity::challengeWithoutVersion()
{
    auto challenge = someChallenge();
    challenge.flags &= ~std::uint32_t(NtlmVersion);
    challenge.version.reset();
    const auto read = readNtlmChallenge(writeNtlmChallenge(challenge));
    QVERIFY(read);
    QVERIFY(!read->version);
    QCOMPARE(read->dnsComputer, std::string("srv5.example"));
}

void TestWireIdentity::challengeWithVersionOfZeros()
{
    auto challenge = someChallenge();
    challenge.version = core::OsVersion{};
    QVERIFY(!readNtlmChallenge(writeNtlmChallenge(challenge))->version);
}

void TestWireIdentity::challengeOfOldServer()
{
    // NT 4: an OEM name and nothing behind the challenge.
    const auto read = readNtlmChallenge(fromHex("4e544c4d53535000 02000000 0300 0300 28000000 02020000"
                                                "0102030405060708 0000000000000000 5352e9"));
    QVERIFY(read);
    QCOMPARE(read->targetName, std::string("SR\xc3\xa9"));
    QCOMPARE(read->serverChallenge[7], std::uint8_t(8));
    QVERIFY(!read->version);
    QVERIFY(!read->fileTime);
}

void TestWireIdentity::challengeWithUnknownInformation()
{
    auto challenge = someChallenge();
    challenge.targetName.clear();
    auto token = writeNtlmChallenge(challenge);
    // In front of the rest: flags (6), a channel binding hash (10), an id of no meaning.
    const auto more = fromHex("06000400 02000000 0a000200 abcd 63000100 ff");
    token.insert(token.begin() + 56, more.begin(), more.end());
    const auto length = static_cast<std::uint16_t>(token.size() - 56);
    token[40] = token[42] = static_cast<std::uint8_t>(length);
    token[41] = token[43] = static_cast<std::uint8_t>(length >> 8);
    const auto read = readNtlmChallenge(token);
    QVERIFY(read);
    QVERIFY(*read == challenge);
}

void TestWireIdentity::challengeLeadingOutside_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("target name behind the end") << 16 << QByteArray("ff000000");
    QTest::newRow("target name far behind the end") << 16 << QByteArray("ffffffff");
    QTest::newRow("target information longer than there is") << 40 << QByteArray("ffff");
    QTest::newRow("target information far behind the end") << 44 << QByteArray("f0ffffff");
    QTest::newRow("value longer than the information") << 56 + 14 + 2 << QByteArray("ffff");
}

void TestWireIdentity::challengeLeadingOutside()
{
    QFETCH(int, offset);
    QFETCH(QByteArray, hex);
    auto token = writeNtlmChallenge(someChallenge());
    const auto bytes = fromHex(hex);
    std::copy(bytes.begin(), bytes.end(), token.begin() + offset);
    const auto read = readNtlmChallenge(token);
    QCOMPARE(read.status, ReadStatus::Malformed);
    QVERIFY(*read.reason);
}

void TestWireIdentity::negotiateIsNoChallenge()
{
    QCOMPARE(readNtlmChallenge(writeNtlmNegotiate({})).status, ReadStatus::Malformed);
    QCOMPARE(readNtlmNegotiate(writeNtlmChallenge({})).status, ReadStatus::Malformed);
}

void TestWireIdentity::serverAliveWithoutBindings()
{
    const auto read =
        readServerAliveResponse(fromHex("05000700 00000000 00000000 05000000"), ByteOrder::Little);
    QVERIFY(read);
    QCOMPARE(read->minorVersion, std::uint16_t(7));
    QVERIFY(read->bindings.empty());
    QCOMPARE(read->status, 5u);
}

void TestWireIdentity::serverAliveIndexesOutside_data()
{
    QTest::addColumn<QByteArray>("array"); // maximum, entries, security offset, units
    QTest::newRow("security offset behind the entries") << QByteArray("02000000 0200 0300 0000 0000");
    QTest::newRow("two different lengths") << QByteArray("03000000 0200 0100 0000 0000");
    QTest::newRow("more entries than bytes") << QByteArray("00010000 0001 0100 0000 0000");
    QTest::newRow("string binding that runs into the security bindings")
        << QByteArray("04000000 0400 0200 0700 4100 0000 0000");
    QTest::newRow("security binding of one unit") << QByteArray("02000000 0200 0100 0000 0900");
    QTest::newRow("security binding without an end") << QByteArray("04000000 0400 0100 0000 0900 ffff 4100");
}

void TestWireIdentity::serverAliveIndexesOutside()
{
    QFETCH(QByteArray, array);
    const auto stub = fromHex("05000700 01000000" + array + "00000000 00000000");
    QCOMPARE(readServerAliveResponse(stub, ByteOrder::Little).status, ReadStatus::Malformed);
}

void TestWireIdentity::serverAliveWithoutFinalZeros()
{
    const auto stub =
        fromHex("05000700 01000000 06000000 0600 0300 0700 4100 0000 0900 ffff 0000 00000000 00000000");
    const auto read = readServerAliveResponse(stub, ByteOrder::Little);
    QVERIFY(read);
    QCOMPARE(read->bindings.size(), std::size_t(1));
    QCOMPARE(read->bindings[0].address, std::string("A"));
    QCOMPARE(read->securityBindings.size(), std::size_t(1));
    QCOMPARE(read->securityBindings[0].authenticationService, std::uint16_t(9));
}

void TestWireIdentity::interfacesWithNullPointers()
{
    const auto stub = fromHex("01000000 03000000 03000000 02000000 00000000 03000000"
                              "01000000 0000 0000 0000000000000000 0100 0000"
                              "02000000 0000 0000 0000000000000000 0200 0300 00000000");
    const auto read = readInterfacesResponse(stub, ByteOrder::Little);
    QVERIFY(read);
    QCOMPARE(read->interfaces.size(), std::size_t(2));
    QCOMPARE(read->interfaces[1].uuid.timeLow, 2u);
    QCOMPARE(read->interfaces[1].versionString(), std::string("2.3"));
}

QTEST_GUILESS_MAIN(TestWireIdentity)
#include "tst_wire_identity.moc"
