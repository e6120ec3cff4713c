// SPDX-License-Identifier: GPL-3.0-or-later
// DCOM activations: the port in their answers, the class in their requests, and connections named by them.
#include "usage/activation.h"
#include "usage/rpc_talk.h"
#include "wire/utf16.h"

#include <QObject>
#include <QTest>

using namespace port135;
using namespace port135::test;

namespace {

constexpr auto scmReplyInfo = "000001b6-0000-0000-c000-000000000046"_uuid;
constexpr auto propsOutInfo = "00000339-0000-0000-c000-000000000046"_uuid;
constexpr auto instantiationInfo = "000001ab-0000-0000-c000-000000000046"_uuid;
constexpr auto wmiClass = "8bc3f05e-d86b-11d0-a075-00c04fb68820"_uuid;
constexpr auto wmiLogin = "f309ad18-d86a-11d0-a075-00c04fb68820"_uuid;

Buffer pickled(Buffer body)
{
    body.resize((body.size() + 7) / 8 * 8);
    Buffer bytes;
    Writer writer(bytes);
    writer.u32(0x00081001);
    writer.u32(0xcccccccc);
    writer.u32(std::uint32_t(body.size()));
    writer.u32(0);
    writer.bytes(body);
    return bytes;
}

/// An OBJREF_CUSTOM around properties [MS-DCOM 2.2.18.6, 2.2.22].
Buffer objectOf(unsigned iid, const std::vector<std::pair<core::Uuid, Buffer>> &properties)
{
    Buffer header;
    Writer writer(header);
    const auto headerSize =
        std::uint32_t((16 + 48 + 4 + 16 * properties.size() + 4 + 4 * properties.size() + 7) / 8 * 8);
    writer.u32(0);
    writer.u32(headerSize);
    writer.u32(0);
    writer.u32(2);
    writer.u32(std::uint32_t(properties.size()));
    writer.zeros(16);
    writer.u32(0x20000);
    writer.u32(0x20004);
    writer.u32(0);
    writer.u32(std::uint32_t(properties.size()));
    for (const auto &[id, bytes] : properties)
        writer.uuid(id);
    writer.u32(std::uint32_t(properties.size()));
    for (const auto &[id, bytes] : properties)
        writer.u32(std::uint32_t(bytes.size()));
    auto blob = pickled(header);
    for (const auto &[id, bytes] : properties)
        blob.insert(blob.end(), bytes.begin(), bytes.end());
    Buffer object{'M', 'E', 'O', 'W', 4, 0, 0, 0};
    Writer frame(object);
    auto iidUuid = "00000100-0000-0000-c000-000000000046"_uuid;
    iidUuid.timeLow += iid;
    frame.uuid(iidUuid);
    frame.uuid("00000339-0000-0000-c000-000000000046"_uuid);
    frame.u32(0);
    frame.u32(std::uint32_t(blob.size() + 8));
    frame.u32(std::uint32_t(blob.size()));
    frame.u32(0);
    frame.bytes(blob);
    return object;
}

void appendBindings(Writer &writer, const std::vector<std::pair<unsigned, std::string>> &bindings)
{
    std::vector<std::uint16_t> units;
    for (const auto &[tower, text] : bindings) {
        units.push_back(std::uint16_t(tower));
        for (const auto unit : wire::utf16FromUtf8(text))
            units.push_back(unit);
        units.push_back(0);
    }
    units.push_back(0);
    const auto security = units.size();
    for (const auto unit : {10, 0xffff, int('U'), 0, 0}) // holds an account
        units.push_back(std::uint16_t(unit));
    writer.u32(std::uint32_t(units.size()));
    writer.u16(unsigned(units.size()));
    writer.u16(unsigned(security));
    for (const auto unit : units)
        writer.u16(unit);
}

Buffer answerOf(const std::vector<std::pair<unsigned, std::string>> &bindings)
{
    Buffer reply;
    Writer writer(reply);
    writer.u32(0);
    writer.u32(0x20000);
    writer.u64(0x1122334455667788);
    writer.u32(0x20004);
    writer.zeros(16);
    writer.u32(4);
    writer.u32(0x00070005);
    appendBindings(writer, bindings);
    const auto object = objectOf(0xa3, {{propsOutInfo, pickled(Buffer(40))}, {scmReplyInfo, pickled(reply)}});
    Buffer stub;
    Writer out(stub);
    out.u64(1); // ORPCTHAT
    out.u32(0x20000);
    out.u32(std::uint32_t(object.size()));
    out.u32(std::uint32_t(object.size()));
    out.bytes(object);
    out.align(4);
    out.u32(0);
    return stub;
}

Buffer requestOf(const core::Uuid &classId, const core::Uuid &wanted)
{
    Buffer info;
    Writer writer(info);
    writer.uuid(classId);
    writer.zeros(12);
    writer.u32(1);
    writer.u32(0);
    writer.u32(0x20000);
    writer.u32(0);
    writer.u32(0x00070005);
    writer.u32(1);
    writer.uuid(wanted);
    const auto object = objectOf(0xa2, {{instantiationInfo, pickled(info)}});
    Buffer stub(48);
    Writer out(stub);
    out.bytes(object);
    return stub;
}

using Bindings = std::vector<std::pair<unsigned, std::string>>;

} // namespace

Q_DECLARE_METATYPE(Bindings)

class TestActivation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePortIsRead_data();
    void thePortIsRead();
    void aFailureIsNoPort();
    void noPrefixOfAnAnswerIsAnError();
    void theClassIsRead();
    void olderActivationsAndResolversAreRead();
    void theConnectionAfterwardsIsActivated();
    void underPrivacyOnlyTheQuestionIsKnown();
};

void TestActivation::thePortIsRead_data()
{
    QTest::addColumn<Bindings>("bindings");
    QTest::addColumn<int>("port");
    QTest::newRow("name and address") << Bindings{{7, "HOST[52419]"}, {7, "10.0.0.9[52419]"}} << 52419;
    QTest::newRow("pipes first") << Bindings{{15, "\\\\\\\\HOST[\\\\PIPE\\\\atsvc]"}, {7, "HOST[49154]"}}
                                 << 49154;
    QTest::newRow("version 6") << Bindings{{7, "2001:db8::9[50000]"}} << 50000;
    QTest::newRow("no endpoint") << Bindings{{7, "HOST"}} << 0;
    QTest::newRow("no number") << Bindings{{7, "HOST[70000]"}, {7, "HOST[x]"}} << 0;
}

void TestActivation::thePortIsRead()
{
    QFETCH(const Bindings, bindings);
    QFETCH(const int, port);
    const auto stub = answerOf(bindings);
    const auto answer = usage::readActivationAnswer(stub, ByteOrder::Little);
    QVERIFY(answer.read);
    QCOMPARE(int(answer.port()), port);
    for (const auto &binding : answer.bindings)
        QVERIFY(binding.host.find('U') == std::string::npos);
}

void TestActivation::aFailureIsNoPort()
{
    Buffer stub;
    Writer writer(stub);
    writer.u64(1);
    writer.u32(0);
    writer.u32(0x800706ba);
    const auto answer = usage::readActivationAnswer(stub, ByteOrder::Little);
    QVERIFY(answer.read);
    QVERIFY(answer.failed);
    QCOMPARE(int(answer.port()), 0);
}

void TestActivation::noPrefixOfAnAnswerIsAnError()
{
    const auto stub = answerOf({{7, "HOST[52419]"}});
    for (std::size_t size = 0; size <= stub.size(); ++size) {
        const auto port = usage::readActivationAnswer(Bytes(stub).first(size), ByteOrder::Little).port();
        QVERIFY(port == 0 || port == 52419);
    }
}

void TestActivation::theClassIsRead()
{
    const auto request = usage::readActivationRequest(requestOf(wmiClass, wmiLogin), ByteOrder::Little);
    QCOMPARE(request.classId, wmiClass);
    QCOMPARE(request.interfaces, std::vector<core::Uuid>{wmiLogin});
}

void TestActivation::olderActivationsAndResolversAreRead()
{
    Buffer old;
    Writer writer(old);
    writer.zeros(16);
    writer.u32(0x20000);
    appendBindings(writer, {{7, "HOST[1025]"}});
    writer.zeros(60);
    QCOMPARE(int(usage::readRemoteActivationAnswer(old, ByteOrder::Little).port()), 1025);
    Buffer resolved;
    Writer out(resolved);
    out.u32(0x20000);
    appendBindings(out, {{7, "HOST[65082]"}});
    out.zeros(40);
    QCOMPARE(int(usage::readResolveAnswer(resolved, ByteOrder::Little).port()), 65082);
    Buffer request(28);
    Writer more(request);
    more.u32(0);
    more.uuid(wmiClass);
    more.zeros(40);
    QCOMPARE(usage::readRemoteActivationRequest(request, ByteOrder::Little).classId, wmiClass);
}

void TestActivation::theConnectionAfterwardsIsActivated()
{
    std::vector<RecordedPacket> packets;
    RecordedConversation ask(packets, clientAddress, 50'001, serverAddress, 135, talkStart);
    ask.open();
    ask.send(0, bindPdu(activator));
    ask.send(1, ackPdu());
    ask.send(0, requestPdu(4, 2, 0, requestOf(wmiClass, wmiLogin)));
    ask.send(1, responsePdu(2, 0, answerOf({{7, "HOST[52419]"}})));
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 52'419, talkStart + 20'000'000);
    talk.open();
    const auto uses = usesOf(packets);
    QCOMPARE(uses.size(), std::size_t(2));
    QCOMPARE(lineOf(uses[1]),
             std::string(
                 "10.0.0.5>10.0.0.9 tcp/52419 f309ad18 activated calls 0 () breaks/breaks activated_before"));
    QCOMPARE(uses[1].classId, wmiClass);
}

void TestActivation::underPrivacyOnlyTheQuestionIsKnown()
{
    std::vector<RecordedPacket> packets;
    RecordedConversation ask(packets, clientAddress, 50'001, serverAddress, 135, talkStart);
    ask.open();
    ask.send(0, bindPdu(activator));
    ask.send(1, ackPdu());
    wire::Auth auth;
    auth.level = wire::AuthLevel::Privacy;
    auth.token = Buffer(16, 7);
    wire::Request request;
    request.meta.callId = 2;
    request.opnum = 4;
    request.stub = requestOf(wmiClass, wmiLogin);
    request.auth = auth;
    ask.send(0, writeRequest(request));
    wire::Response response;
    response.meta.callId = 2;
    response.stub = answerOf({{7, "HOST[52419]"}}); // as if decrypted: it must not be looked into
    response.auth = auth;
    ask.send(1, writeResponse(response));
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 52'419, talkStart + 20'000'000);
    talk.open();
    const auto uses = usesOf(packets);
    QCOMPARE(uses.size(), std::size_t(2));
    QCOMPARE(uses[0].known, usage::Known::Seen);
    QCOMPARE(lineOf(uses[1]),
             std::string("10.0.0.5>10.0.0.9 tcp/52419 - unknown calls 0 () breaks/breaks asked_before"));
}

QTEST_GUILESS_MAIN(TestActivation)
#include "tst_activation.moc"
