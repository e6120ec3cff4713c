// SPDX-License-Identifier: GPL-3.0-or-later
// One damaged part of an answer costs itself, never its neighbours, and never becomes a fact.
#include "hex.h"

#include "wire/bind_ack.h"
#include "wire/epm_lookup.h"
#include "wire/epm_map.h"
#include "wire/interfaces_reader.h"
#include "wire/mgmt.h"
#include "wire/ntlm.h"
#include "wire/oxid.h"

#include <QObject>
#include <QStringLiteral>
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace port135;
using namespace port135::wire;
using namespace port135::test;

namespace {

constexpr ByteOrder orders[] = {ByteOrder::Little, ByteOrder::Big};
constexpr std::uint8_t otherBytes[] = {0, 1, 4, 7, 0x2e, 0x41, 0x7f, 0x80, 0xff};

/// Calls look(damaged, at) for every byte of [from, to) with every other value, one at a time.
template <typename Look>
void damageEachByte(const Buffer &sound, std::size_t from, std::size_t to, Look look)
{
    for (auto at = from; at < to; ++at) {
        for (const auto byte : otherBytes) {
            if (sound[at] == byte)
                continue;
            auto damaged = sound;
            damaged[at] = byte;
            look(damaged, at);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

core::Endpoint endpointOf(unsigned number)
{
    core::Endpoint endpoint;
    endpoint.interfaceId = {{0x11111111 * (number + 1), 2, 3, {}}, 1, 0};
    endpoint.object.timeLow = number;
    endpoint.protseq = number % 2 ? core::ProtocolSequence::NcacnNp : core::ProtocolSequence::NcacnIpTcp;
    endpoint.port = number % 2 ? 0 : static_cast<std::uint16_t>(49'664 + number);
    endpoint.endpoint = number % 2 ? "\\pipe\\" + std::to_string(number) : std::to_string(endpoint.port);
    endpoint.address = number % 2 ? "SRV5" : "10.0.0.5";
    endpoint.annotation = "Service " + std::to_string(number);
    endpoint.syntaxes = core::SyntaxNdr;
    return endpoint;
}

constexpr unsigned lines = 6;

/// The stub of an answer with the ends of its parts.
struct Lookup
{
    explicit Lookup(ByteOrder order)
    {
        LookupResponse response;
        std::vector<std::size_t> sizes;
        for (unsigned i = 0; i < lines; ++i)
            appendEntries(endpointOf(i), response.entries);
        stub = writeLookupResponse(response, order);
        std::size_t at = 36;
        for (const auto &entry : response.entries) {
            entries.push_back(at);
            at += (28 + entry.annotation.size() + 1 + 3) / 4 * 4;
        }
        for (const auto &entry : response.entries) {
            towers.push_back(at);
            at += (8 + entry.tower->size() + 3) / 4 * 4;
        }
        end = at;
    }

    Buffer stub;
    std::vector<std::size_t> entries;
    std::vector<std::size_t> towers;
    std::size_t end = 0;
};

std::vector<core::Endpoint> soundLines()
{
    std::vector<core::Endpoint> endpoints;
    for (unsigned i = 0; i < lines; ++i)
        endpoints.push_back(endpointOf(i));
    return endpoints;
}

bool isSame(const core::Endpoint &a, const core::Endpoint &b)
{
    return core::sameEndpoint(a, b);
}

NtlmChallenge challengeOfAll()
{
    NtlmChallenge challenge;
    challenge.targetName = "EXAMPLE";
    challenge.netbiosComputer = "SRV5";
    challenge.netbiosDomain = "EXAMPLE";
    challenge.dnsComputer = "srv5.corp.example";
    challenge.dnsDomain = "corp.example";
    challenge.dnsForest = "example.test";
    challenge.version = core::OsVersion{10, 0, 17763};
    challenge.fileTime = 133'485'408'000'000'000;
    return challenge;
}

/// Which of the values that are not `sound`'s; "" is a value that is not there.
std::set<std::string> differences(const NtlmChallenge &read, const NtlmChallenge &sound)
{
    std::set<std::string> names;
    const auto compare = [&](const char *name, const auto &a, const auto &b) {
        if (!(a == b))
            names.insert(name);
    };
    compare("netbios", read.netbiosComputer, sound.netbiosComputer);
    compare("domain", read.netbiosDomain, sound.netbiosDomain);
    compare("dns", read.dnsComputer, sound.dnsComputer);
    compare("dnsDomain", read.dnsDomain, sound.dnsDomain);
    compare("forest", read.dnsForest, sound.dnsForest);
    compare("time", read.fileTime, sound.fileTime);
    return names;
}

ServerAliveResponse aliveOfAll()
{
    ServerAliveResponse alive;
    alive.bindings = {{7, "SRV5"}, {7, "10.0.0.5"}, {7, "192.168.9.5"}, {7, "fe80::5"}};
    alive.securityBindings = {{9, 0xffff, ""}, {10, 0xffff, ""}, {16, 0xffff, ""}, {14, 0xffff, ""}};
    return alive;
}

template <typename Binding>
std::size_t missing(const std::vector<Binding> &read, const std::vector<Binding> &sent)
{
    return static_cast<std::size_t>(std::count_if(sent.begin(), sent.end(), [&](const auto &one) {
        return std::find(read.begin(), read.end(), one) == read.end();
    }));
}

} // namespace

class TestWireDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineCostsItself();
    void aTowerCostsItself();
    void aTowersLengthCostsItself();
    void aCountOrAnOffsetIsSaidTwice();
    void aLostPointerIsNoWholeList();
    void anAnnotationIsCutAndTheRestIsRead_data();
    void anAnnotationIsCutAndTheRestIsRead();
    void piecesMakeNoDifference();
    void aTowerOfAMapCostsItself();
    void anInterfaceCostsItself();
    void aLostInterfaceCostsItself();
    void interfacesInPiecesAndLimited();
    void aValueOfTheChallengeCostsItself();
    void aLengthOfTheChallengeCostsItself();
    void fieldsOfTheChallengeCostThemselves();
    void aCutChallengeKeepsWhatCame();
    void aBindingCostsItself();
    void securityBindingsAreFoundWithoutTheirOffset();
    void cutBindingsKeepWhatCame();
    void theTokenOutlivesTheResults();
    void aManyFoldedLieTakesNoTime();
};

void TestWireDamage::aLineCostsItself()
{
    const auto sound = soundLines();
    for (const auto order : orders) {
        const Lookup lookup(order);
        for (unsigned line = 0; line < lines; ++line) {
            const auto at = lookup.entries[line];
            const auto annotationEnd = line + 1 < lines ? lookup.entries[line + 1] : lookup.towers[0];
            const auto look = [&](const Buffer &damaged, std::size_t) {
                std::vector<core::Endpoint> endpoints;
                const auto summary = appendLookupResponse(damaged, order, endpoints);
                QCOMPARE(summary.status, ReadStatus::Ok);
                QCOMPARE(endpoints.size(), std::size_t(lines));
                for (unsigned i = 0; i < lines; ++i)
                    QVERIFY(i == line || isSame(endpoints[i], sound[i]));
                QVERIFY(endpoints[line].interfaceId == sound[line].interfaceId); // its tower is sound
                QCOMPARE(endpoints[line].port, sound[line].port);
            };
            damageEachByte(lookup.stub, at, at + 16, look); // object
            damageEachByte(lookup.stub, at + 20, at + 24, look); // offset of the annotation
            damageEachByte(lookup.stub, at + 28, annotationEnd, look); // annotation
        }
    }
}

void TestWireDamage::aTowerCostsItself()
{
    const auto sound = soundLines();
    for (const auto order : orders) {
        const Lookup lookup(order);
        for (unsigned line = 0; line < lines; ++line) {
            const auto end = line + 1 < lines ? lookup.towers[line + 1] : lookup.end;
            damageEachByte(lookup.stub, lookup.towers[line] + 8, end,
                           [&](const Buffer &damaged, std::size_t) {
                               std::vector<core::Endpoint> endpoints;
                               const auto summary = appendLookupResponse(damaged, order, endpoints);
                               QCOMPARE(summary.status, ReadStatus::Ok);
                               QCOMPARE(endpoints.size(), std::size_t(lines));
                               for (unsigned i = 0; i < lines; ++i)
                                   QVERIFY(i == line || isSame(endpoints[i], sound[i]));
                               QCOMPARE(endpoints[line].annotation, std::string(sound[line].annotation));
                           });
        }
    }
}

void TestWireDamage::aTowersLengthCostsItself()
{
    const auto sound = soundLines();
    for (const auto order : orders) {
        const Lookup lookup(order);
        for (unsigned line = 0; line < lines; ++line) {
            const auto at = lookup.towers[line];
            damageEachByte(lookup.stub, at, at + 8, [&](const Buffer &damaged, std::size_t) {
                std::vector<core::Endpoint> endpoints;
                const auto summary = appendLookupResponse(damaged, order, endpoints);
                QCOMPARE(summary.status, ReadStatus::Ok);
                QVERIFY(summary.damaged);
                QCOMPARE(endpoints.size(), std::size_t(lines));
                for (unsigned i = 0; i < lines; ++i)
                    QVERIFY(i == line || isSame(endpoints[i], sound[i]));
            });
        }
    }
}

void TestWireDamage::aCountOrAnOffsetIsSaidTwice()
{
    const auto sound = soundLines();
    const Lookup lookup(ByteOrder::Little);
    const auto look = [&](const Buffer &damaged, std::size_t) {
        std::vector<core::Endpoint> endpoints;
        const auto summary = appendLookupResponse(damaged, ByteOrder::Little, endpoints);
        QCOMPARE(summary.status, ReadStatus::Ok);
        QVERIFY(summary.damaged);
        QVERIFY(std::equal(endpoints.begin(), endpoints.end(), sound.begin(), sound.end(), isSame));
    };
    damageEachByte(lookup.stub, 20, 24, look); // number of entries
    damageEachByte(lookup.stub, 28, 32, look); // offset of the array
    damageEachByte(lookup.stub, 32, 36, look); // actual count
}

void TestWireDamage::aLostPointerIsNoWholeList()
{
    const Lookup lookup(ByteOrder::Little);
    for (unsigned line = 0; line < lines; ++line) {
        auto damaged = lookup.stub;
        std::fill_n(damaged.begin() + std::ptrdiff_t(lookup.entries[line] + 16), 4, std::uint8_t(0));
        std::vector<core::Endpoint> endpoints;
        const auto summary = appendLookupResponse(damaged, ByteOrder::Little, endpoints);
        QCOMPARE(summary.status, ReadStatus::Malformed);
        QVERIFY(summary.damaged);
        QCOMPARE(endpoints.size(), std::size_t(lines));
        for (unsigned i = 0; i < line; ++i)
            QVERIFY(isSame(endpoints[i], endpointOf(i)));
        // The other towers came all but the last, and none is told with the object or text of another line.
        for (unsigned i = line; i < lines; ++i) {
            QVERIFY(endpoints[i].object.isNil() && endpoints[i].annotation.empty());
            QVERIFY(i == line || endpoints[i].interfaceId == endpointOf(i - 1).interfaceId);
        }
    }
}

void TestWireDamage::anAnnotationIsCutAndTheRestIsRead_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("kept");
    QTest::addColumn<bool>("cut");
    QTest::newRow("62") << 62 << 62 << false;
    QTest::newRow("63: the longest there is") << 63 << 63 << false;
    QTest::newRow("64") << 64 << 63 << true;
    QTest::newRow("65") << 65 << 63 << true;
    QTest::newRow("60,000") << 60'000 << 63 << true;
}

void TestWireDamage::anAnnotationIsCutAndTheRestIsRead()
{
    QFETCH(int, size);
    LookupResponse response;
    for (unsigned i = 0; i < 3; ++i) {
        auto endpoint = endpointOf(i);
        endpoint.annotation = std::string(std::size_t(size), char('a' + i));
        appendEntries(endpoint, response.entries);
    }
    std::vector<core::Endpoint> endpoints;
    const auto summary = appendLookupResponse(writeLookupResponse(response), ByteOrder::Little, endpoints);
    QCOMPARE(summary.status, ReadStatus::Ok);
    QVERIFY(!summary.damaged);
    QTEST(summary.textCut, "cut");
    QCOMPARE(endpoints.size(), std::size_t(3));
    for (unsigned i = 0; i < 3; ++i) {
        QTEST(int(endpoints[i].annotation.size()), "kept");
        QVERIFY(endpoints[i].annotation.view().find_first_not_of(char('a' + i)) == std::string_view::npos);
        QVERIFY(endpoints[i].interfaceId == endpointOf(i).interfaceId);
    }
}

void TestWireDamage::piecesMakeNoDifference()
{
    LookupResponse response;
    for (unsigned i = 0; i < 4; ++i) {
        auto endpoint = endpointOf(i);
        endpoint.annotation = std::string(50 * i, 'x');
        appendEntries(endpoint, response.entries);
    }
    response.entries[2].tower.reset();
    response.status = 0x16c9a0d6;
    for (const auto order : orders) {
        const auto stub = writeLookupResponse(response, order);
        std::vector<core::Endpoint> whole;
        const auto expected = appendLookupResponse(stub, order, whole);
        for (std::size_t piece = 1; piece <= stub.size(); piece += piece < 90 ? 1 : 37) {
            std::vector<core::Endpoint> endpoints;
            LookupReader reader(endpoints, 1000);
            for (std::size_t at = 0; at < stub.size(); at += piece) {
                reader.feed(Bytes(stub).subspan(at, std::min(piece, stub.size() - at)), order);
                QVERIFY(reader.held() < 20'000);
            }
            const auto summary = reader.finish();
            QCOMPARE(summary.status, expected.status);
            QCOMPARE(summary.entries, expected.entries);
            QCOMPARE(summary.rpcStatus, expected.rpcStatus);
            QCOMPARE(summary.textCut, expected.textCut);
            QVERIFY(std::equal(endpoints.begin(), endpoints.end(), whole.begin(), whole.end(), isSame));
        }
    }
}

void TestWireDamage::aTowerOfAMapCostsItself()
{
    const auto sound = soundLines();
    MapResponse response;
    std::vector<LookupEntry> entries;
    for (unsigned i = 0; i < lines; ++i)
        appendEntries(endpointOf(i), entries);
    for (auto &entry : entries)
        response.towers.push_back(std::move(entry.tower));
    for (const auto order : orders) {
        const auto stub = writeMapResponse(response, order);
        std::size_t at = 36 + 4 * lines;
        for (unsigned line = 0; line < lines; ++line) {
            const auto end = at + (8 + response.towers[line]->size() + 3) / 4 * 4;
            damageEachByte(stub, at, end, [&](const Buffer &damaged, std::size_t) {
                const auto map = readMapResponse(damaged, order);
                std::vector<core::Endpoint> endpoints;
                appendMapTowers(*map, endpoints);
                QCOMPARE(endpoints.size(), std::size_t(lines));
                for (unsigned i = 0; i < lines; ++i) {
                    auto expected = sound[i];
                    expected.annotation = "";
                    expected.object = {};
                    QVERIFY(i == line || isSame(endpoints[i], expected));
                }
            });
            at = end;
        }
    }
}

void TestWireDamage::anInterfaceCostsItself()
{
    InterfacesResponse response;
    for (unsigned i = 0; i < lines; ++i)
        response.interfaces.push_back(endpointOf(i).interfaceId);
    for (const auto order : orders) {
        const auto stub = writeInterfacesResponse(response, order);
        const std::size_t first = 12 + 4 * lines;
        damageEachByte(stub, first, first + 20 * lines, [&](const Buffer &damaged, std::size_t at) {
            const auto read = readInterfacesResponse(damaged, order);
            QVERIFY(read);
            QCOMPARE(read->interfaces.size(), std::size_t(lines));
            for (std::size_t i = 0; i < lines; ++i)
                QVERIFY(i == (at - first) / 20 || read->interfaces[i] == response.interfaces[i]);
        });
        damageEachByte(stub, 4, 12, [&](const Buffer &damaged, std::size_t) { // no count: no interface
            const auto read = readInterfacesResponse(damaged, order);
            QCOMPARE(read.status, ReadStatus::Malformed);
            QVERIFY(read->interfaces.empty());
        });
        for (auto size = first; size < stub.size(); ++size) {
            const auto read = readInterfacesResponse(Bytes(stub).first(size), order);
            QCOMPARE(read.status, ReadStatus::Malformed);
            QCOMPARE(read->interfaces.size(), std::min<std::size_t>((size - first) / 20, lines));
        }
    }
}

void TestWireDamage::aLostInterfaceCostsItself()
{
    InterfacesResponse response;
    for (unsigned i = 0; i < lines; ++i)
        response.interfaces.push_back(endpointOf(i).interfaceId);
    auto stub = writeInterfacesResponse(response);
    std::fill_n(stub.begin() + 12 + 4 * 2, 4, std::uint8_t(0)); // the third pointer
    const auto read = readInterfacesResponse(stub, ByteOrder::Little);
    QCOMPARE(read.status, ReadStatus::Malformed);
    response.interfaces.pop_back(); // whose place is taken for the status
    QVERIFY(read->interfaces == response.interfaces);
}

void TestWireDamage::interfacesInPiecesAndLimited()
{
    InterfacesResponse response;
    for (unsigned i = 0; i < 3000; ++i)
        response.interfaces.push_back({{i, 1, 2, {}}, 1, 0});
    const auto stub = writeInterfacesResponse(response);
    for (const std::size_t piece : {1u, 3u, 7u, 20u, 5816u, 100'000u}) {
        std::vector<core::InterfaceId> interfaces;
        InterfacesReader reader(interfaces, 1024);
        for (std::size_t at = 0; at < stub.size(); at += piece) {
            reader.feed(Bytes(stub).subspan(at, std::min(piece, stub.size() - at)), ByteOrder::Little);
            QVERIFY(reader.held() < 100);
        }
        const auto summary = reader.finish();
        QCOMPARE(summary.status, ReadStatus::Ok);
        QVERIFY(summary.limited);
        QCOMPARE(interfaces.size(), std::size_t(1024));
        QVERIFY(std::equal(interfaces.begin(), interfaces.end(), response.interfaces.begin()));
    }
}

void TestWireDamage::aValueOfTheChallengeCostsItself()
{
    const auto sound = challengeOfAll();
    const auto token = writeNtlmChallenge(sound);
    std::size_t at = 56 + 2 * sound.targetName.size();
    while (at + 4 < token.size()) {
        const std::size_t length = token[at + 2] | token[at + 3] << 8;
        damageEachByte(token, at + 4, at + 4 + length, [&](const Buffer &damaged, std::size_t) {
            const auto read = readNtlmChallenge(damaged);
            QVERIFY(read);
            QCOMPARE(differences(*read, sound).size(), std::size_t(1));
            QVERIFY(read->version == sound.version);
        });
        at += 4 + length;
    }
}

void TestWireDamage::aLengthOfTheChallengeCostsItself()
{
    const auto sound = challengeOfAll();
    const auto token = writeNtlmChallenge(sound);
    const auto first = 56 + 2 * sound.targetName.size();
    for (auto at = first; at + 4 < token.size();) {
        const unsigned length = token[at + 2] | token[at + 3] << 8;
        for (unsigned wrong = 0; wrong < 400; ++wrong) {
            if (wrong == length)
                continue;
            auto damaged = token;
            damaged[at + 2] = static_cast<std::uint8_t>(wrong);
            damaged[at + 3] = static_cast<std::uint8_t>(wrong >> 8);
            const auto read = readNtlmChallenge(damaged);
            const auto lost = differences(*read, sound);
            const auto where =
                qPrintable(QStringLiteral("%1 instead of %2 at %3").arg(wrong).arg(length).arg(at));
            QVERIFY(read->version == sound.version);
            // A length that reaches exactly to a later value looks right: what it takes in is lost with it.
            if (read)
                continue;
            QVERIFY2(lost.size() == 1, where);
        }
        at += 4 + length;
    }
}

void TestWireDamage::fieldsOfTheChallengeCostThemselves()
{
    const auto sound = challengeOfAll();
    auto damaged = writeNtlmChallenge(sound);
    damaged[19] = 0xff; // the target name is behind the end
    auto read = readNtlmChallenge(damaged);
    QCOMPARE(read.status, ReadStatus::Malformed);
    QVERIFY(read->targetName.empty());
    QVERIFY(differences(*read, sound).empty() && read->version == sound.version);

    damaged = writeNtlmChallenge(sound);
    damaged[41] = 0xff; // the target information is longer than the message
    read = readNtlmChallenge(damaged);
    QCOMPARE(read.status, ReadStatus::Malformed);
    QCOMPARE(read->targetName, sound.targetName);
    QVERIFY(differences(*read, sound).empty() && read->version == sound.version);

    damaged[47] = 0xff; // and begins behind it
    read = readNtlmChallenge(damaged);
    QCOMPARE(read.status, ReadStatus::Malformed);
    QCOMPARE(read->targetName, sound.targetName);
    QCOMPARE(differences(*read, sound).size(), std::size_t(6));
    QVERIFY(read->version == sound.version);
}

void TestWireDamage::aCutChallengeKeepsWhatCame()
{
    const auto sound = challengeOfAll();
    const auto token = writeNtlmChallenge(sound);
    std::size_t kept = 0;
    for (std::size_t size = 56 + 2 * sound.targetName.size(); size < token.size(); ++size) {
        const auto read = readNtlmChallenge(Bytes(token).first(size));
        QCOMPARE(read->targetName, sound.targetName);
        QVERIFY(read->version == sound.version);
        const auto left = 6 - differences(*read, sound).size();
        QVERIFY2(left >= kept, qPrintable(QString::number(size)));
        kept = left;
    }
    QCOMPARE(kept, std::size_t(6));
}

void TestWireDamage::aBindingCostsItself()
{
    const auto sound = aliveOfAll();
    for (const auto order : orders) {
        const auto stub = writeServerAliveResponse(sound, order);
        const std::size_t first = 16;
        const auto end = stub.size() - 8;
        damageEachByte(stub, first, end, [&](const Buffer &damaged, std::size_t at) {
            const auto read = readServerAliveResponse(damaged, order);
            const auto where = qPrintable(QStringLiteral("%1 at %2").arg(damaged[at]).arg(at));
            // Where the end of one is lost, the next one goes with it.
            const auto lost = missing(read->bindings, sound.bindings)
                + missing(read->securityBindings, sound.securityBindings);
            QVERIFY2(lost <= 2, where);
            // What was not sent is at most the one that was damaged.
            QVERIFY2(missing(sound.bindings, read->bindings)
                             + missing(sound.securityBindings, read->securityBindings)
                         <= 1,
                     where);
        });
    }
}

void TestWireDamage::securityBindingsAreFoundWithoutTheirOffset()
{
    const auto sound = aliveOfAll();
    const auto stub = writeServerAliveResponse(sound);
    const unsigned right = stub[14];
    for (unsigned wrong = 0; wrong < 256; ++wrong) {
        auto damaged = stub;
        damaged[14] = static_cast<std::uint8_t>(wrong);
        const auto read = readServerAliveResponse(damaged, ByteOrder::Little);
        const auto where = qPrintable(QString::number(wrong));
        QVERIFY2((read.status == ReadStatus::Ok) == (wrong == right), where);
        QVERIFY2(read->bindings == sound.bindings, where);
        QVERIFY2(read->securityBindings == sound.securityBindings, where);
    }
    auto damaged = stub;
    damaged[8] ^= 1; // two lengths
    const auto read = readServerAliveResponse(damaged, ByteOrder::Little);
    QCOMPARE(read.status, ReadStatus::Malformed);
    QVERIFY(read->bindings == sound.bindings);
}

void TestWireDamage::cutBindingsKeepWhatCame()
{
    const auto sound = aliveOfAll();
    const auto stub = writeServerAliveResponse(sound);
    std::size_t kept = 0;
    for (std::size_t size = 16; size < stub.size(); ++size) {
        const auto read = readServerAliveResponse(Bytes(stub).first(size), ByteOrder::Little);
        QCOMPARE(read.status, ReadStatus::Malformed);
        QVERIFY(missing(sound.bindings, read->bindings) == 0); // none that was not sent
        QVERIFY(missing(sound.securityBindings, read->securityBindings) == 0);
        const auto now = read->bindings.size() + read->securityBindings.size();
        QVERIFY(now >= kept);
        kept = now;
    }
    QCOMPARE(kept, sound.bindings.size() + sound.securityBindings.size());
}

void TestWireDamage::theTokenOutlivesTheResults()
{
    BindAck ack;
    ack.secondaryAddress = "135";
    ack.results = {{ContextResult::Accepted, 0, ndr}, {ContextResult::ProviderRejection, 2, {}}};
    ack.auth = Auth{AuthType::Ntlm, AuthLevel::Connect, 1, writeNtlmChallenge(challengeOfAll())};
    for (const auto order : orders) {
        ack.meta.byteOrder = order;
        const auto pdu = writeBindAck(ack);
        damageEachByte(pdu, headerSize, headerSize + 64, [&](const Buffer &damaged, std::size_t) {
            const auto read = readBindAck(damaged);
            QVERIFY(read->auth && read->auth->token == ack.auth->token);
        });
        auto fewer = pdu;
        fewer[headerSize + 16] = 9; // nine results, says the count
        const auto read = readBindAck(fewer);
        QCOMPARE(read.status, ReadStatus::Malformed);
        QVERIFY(read->results.size() >= 2 && read->results[0] == ack.results[0]
                && read->results[1] == ack.results[1]);
    }
}

void TestWireDamage::aManyFoldedLieTakesNoTime()
{
    // Each byte could begin a value, or a binding: whatever is tried, it is tried once.
    const std::uint8_t pattern[] = {1, 0, 0, 0};
    NtlmChallenge challenge = challengeOfAll();
    auto token = writeNtlmChallenge(challenge);
    const auto at = 56 + 2 * challenge.targetName.size();
    token.resize(at);
    for (unsigned i = 0; token.size() < at + 60'001; ++i)
        token.push_back(pattern[i % 4]);
    token.back() = 9;
    token[40] = static_cast<std::uint8_t>(60'001 & 0xff);
    token[41] = static_cast<std::uint8_t>(60'001 >> 8);
    QCOMPARE(readNtlmChallenge(token).status, ReadStatus::Malformed);

    ServerAliveResponse alive;
    auto stub = writeServerAliveResponse(alive);
    Buffer many(stub.begin(), stub.begin() + 8);
    many.resize(16);
    many[8] = many[12] = many[9] = many[13] = 0xff; // 65,535 units
    many[14] = many[15] = 0xff;
    many.resize(16 + 2 * 65'535);
    many[16 + 2 * 65'530] = 7;
    many.resize(many.size() + 10);
    QCOMPARE(readServerAliveResponse(many, ByteOrder::Little).status, ReadStatus::Malformed);
}

QTEST_GUILESS_MAIN(TestWireDamage)
#include "tst_wire_damage.moc"
