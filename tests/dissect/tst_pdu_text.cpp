// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence in words: recorded conversations of real servers, PDUs made for the purpose, and bytes that mean
// harm.
#include "dissect/pdu_text.h"

#include "dissect/hex_dump.h"
#include "wire/bind.h"
#include "wire/bind_ack.h"
#include "wire/bind_nak.h"
#include "wire/binding.h"
#include "wire/epm_handle_free.h"
#include "wire/epm_lookup.h"
#include "wire/epm_map.h"
#include "wire/fault.h"
#include "wire/hex.h"
#include "wire/mgmt.h"
#include "wire/ntlm.h"
#include "wire/oxid.h"
#include "wire/request.h"
#include "wire/response.h"
#include "wire/status.h"
#include "wire/stream.h"

#include <QByteArray>
#include <QChar>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QIODevice>
#include <QObject>
#include <QRandomGenerator>
#include <QStringList>
#include <QStringLiteral>
#include <QTest>

using namespace port135;
using namespace port135::dissect;
using namespace core::literals;
using namespace Qt::StringLiterals;

namespace {

using Evidence = std::vector<core::RawPdu>;

core::RawPdu pdu(bool sent, wire::Bytes bytes)
{
    return {sent, wire::toText(bytes)};
}

/// The PDUs of a recorded conversation in their order: "samba-ad-lookup".
Evidence recorded(const QString &conversation)
{
    const QDir folder(QStringLiteral(PORT135_TEST_DATA "/pdus"));
    Evidence evidence;
    for (const auto &name : folder.entryList({conversation + u"-?-*.hex"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        evidence.push_back(
            pdu(file.readLine().contains("sent by the client"), test::recordedPdu(folder.filePath(name))));
    }
    return evidence;
}

std::vector<PduText> read(const Evidence &evidence, const PduTextLimits &limits = {})
{
    return pduTexts(evidence, knowledge::Catalogue::builtIn(), limits);
}

QStringList valuesOf(const PduText &text, const QString &name)
{
    QStringList values;
    for (const auto &field : text.fields) {
        if (field.name == name || field.name.startsWith(name + u'['))
            values.append(field.value);
    }
    return values;
}

QString value(const PduText &text, const QString &name)
{
    const auto values = valuesOf(text, name);
    return values.size() == 1 ? values.first() : u"(%1 fields)"_s.arg(values.size());
}

Evidence bound(const core::InterfaceId &interfaceId)
{
    wire::BindAck ack;
    ack.secondaryAddress = "135";
    ack.results.push_back({wire::ContextResult::Accepted, 0, wire::ndr});
    return {pdu(true, wire::writeBind(wire::bindTo(interfaceId))), pdu(false, wire::writeBindAck(ack))};
}

wire::Request request(std::uint16_t opnum, wire::Buffer stub, std::uint32_t callId = 2)
{
    wire::Request request;
    request.meta.callId = callId;
    request.opnum = opnum;
    request.stub = std::move(stub);
    return request;
}

wire::Response response(wire::Buffer stub, std::uint32_t callId = 2)
{
    wire::Response response;
    response.meta.callId = callId;
    response.stub = std::move(stub);
    return response;
}

/// bind, bind_ack, request, response
Evidence conversation(const core::InterfaceId &interfaceId, std::uint16_t opnum, wire::Buffer arguments,
                      wire::Buffer results)
{
    auto evidence = bound(interfaceId);
    evidence.push_back(pdu(true, wire::writeRequest(request(opnum, std::move(arguments)))));
    evidence.push_back(pdu(false, wire::writeResponse(response(std::move(results)))));
    return evidence;
}

wire::LookupEntry entry(const std::string &annotation, std::uint16_t port = 49664)
{
    wire::Binding binding;
    binding.interfaceId = {"12345778-1234-abcd-ef00-0123456789ac"_uuid, 1, 0};
    binding.protseq = core::ProtocolSequence::NcacnIpTcp;
    binding.port = port;
    binding.endpoint = std::to_string(port);
    binding.address = "10.0.0.5";
    return {{}, wire::writeBinding(binding), annotation};
}

wire::Buffer lookupStub(std::size_t entries, const std::string &annotation = "Security")
{
    wire::LookupResponse results;
    results.entries.assign(entries, entry(annotation));
    results.status = wire::status::EptNotRegistered;
    return wire::writeLookupResponse(results);
}

/// Whatever the bytes were: every text is printable, nothing is longer than its limit allows.
void verifyHarmless(const std::vector<PduText> &texts, std::size_t bytes)
{
    qsizetype characters = 0;
    for (const auto &text : texts) {
        QStringList lines{text.title};
        lines += text.notes;
        lines += text.hex;
        for (const auto &field : text.fields)
            lines << field.name << field.value;
        for (const auto &line : lines) {
            characters += line.size();
            for (const QChar c : line)
                QVERIFY2(c.isPrint() || c.isSurrogate(), qPrintable(line));
        }
        QVERIFY(!text.title.isEmpty());
    }
    QVERIFY2(std::size_t(characters) < 4096 + 256 * bytes, qPrintable(QString::number(characters)));
}

} // namespace

class TestPduText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedTitles_data();
    void recordedTitles();
    void recordedLookup();
    void recordedManagement();
    void recordedChallenge();
    void recordedRefusal();

    void calls_data();
    void calls();
    void stubsAreReadAsTheBindAgreed();
    void fragmentsAreReadTogether();
    void aMissingFragmentIsSaid();
    void aMissingEndShowsWhatIsThere();
    void bindNak();
    void fault_data();
    void fault();
    void addressesFromServerAlive();
    void answersWithoutQuestionsAreNotGuessed();
    void aNewConnectionForgetsTheLast();
    void theServerCannotSayWhatWasAsked();
    void severalPdusInOnePieceOfEvidence();
    void otherProtocols_data();
    void otherProtocols();
    void networkTextIsEscaped();
    void listsAndHexAreBounded();
    void hexDumpLines();
    void linesForATerminal();

    void everyPrefix_data() { conversations(); }
    void everyPrefix();
    void changedBytes_data() { conversations(); }
    void changedBytes();
    void noiseIsTaken();
    void largeEvidenceIsReadQuickly();

private:
    static void conversations();
};

void TestPduText::recordedTitles_data()
{
    QTest::addColumn<QString>("conversation");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("lookup of a domain controller")
        << u"samba-ad-lookup"_s
        << QStringList{u"Sent: bind, call 1"_s,
                       u"Received: bind_ack, call 1"_s,
                       u"Sent: request, call 2: ept_lookup"_s,
                       u"Received: response, call 2: ept_lookup"_s,
                       u"Received: response, call 2: ept_lookup"_s,
                       u"Sent: request, call 3: ept_lookup"_s,
                       u"Received: response, call 3: ept_lookup"_s};
    QTest::newRow("management of a file server")
        << u"samba-file-server-mgmt"_s
        << QStringList{u"Sent: bind, call 1"_s, u"Received: bind_ack, call 1"_s,
                       u"Sent: request, call 1: rpc__mgmt_inq_if_ids"_s,
                       u"Received: response, call 1: rpc__mgmt_inq_if_ids"_s};
    QTest::newRow("NTLM of a file server")
        << u"samba-file-server-ntlm"_s
        << QStringList{u"Sent: bind, call 1"_s, u"Received: bind_ack, call 1"_s, u"Sent: auth3, call 1"_s};
    QTest::newRow("OXID resolver of a domain controller")
        << u"samba-ad-oxid"_s << QStringList{u"Sent: bind, call 1"_s, u"Received: bind_ack, call 1"_s};
}

void TestPduText::recordedTitles()
{
    QFETCH(QString, conversation);
    QFETCH(QStringList, titles);
    const auto evidence = recorded(conversation);
    const auto texts = read(evidence);
    QStringList read;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        read.append(texts[i].title);
        QCOMPARE(texts[i].sent, evidence[i].sent);
        QCOMPARE(texts[i].hex.size(), qsizetype((evidence[i].bytes.size() + 15) / 16));
        QCOMPARE(value(texts[i], u"frag_length"_s), QString::number(evidence[i].bytes.size()));
    }
    QCOMPARE(read, titles);
}

void TestPduText::recordedLookup()
{
    const auto texts = read(recorded(u"samba-ad-lookup"_s));
    QCOMPARE(texts.size(), std::size_t(7));
    QCOMPARE(valuesOf(texts[0], u"p_cont_elem"_s),
             (QStringList{u"p_cont_id 0: epmapper e1af8308-5d1f-11c9-91a4-08002b14a0fa 3.0, NDR 2.0"_s,
                          u"p_cont_id 1: epmapper e1af8308-5d1f-11c9-91a4-08002b14a0fa 3.0, bind time "
                          u"features 0x0003"_s}));
    QCOMPARE(valuesOf(texts[1], u"p_results"_s),
             (QStringList{u"epmapper e1af8308-5d1f-11c9-91a4-08002b14a0fa 3.0: acceptance, NDR 2.0"_s,
                          u"epmapper e1af8308-5d1f-11c9-91a4-08002b14a0fa 3.0: negotiate_ack, features "
                          u"0x0003"_s}));
    QCOMPARE(value(texts[1], u"sec_addr"_s), u"“135”"_s);
    QCOMPARE(value(texts[2], u"inquiry_type"_s), u"rpc_c_ep_all_elts (0)"_s);
    QCOMPARE(value(texts[2], u"entry_handle"_s), u"null"_s);
    QVERIFY(valuesOf(texts[3], u"entries"_s).isEmpty());
    QCOMPARE(texts[3].notes.size(), 1);
    const auto entries = valuesOf(texts[4], u"entries"_s);
    QCOMPARE(QString::number(entries.size()), value(texts[4], u"num_ents"_s));
    QCOMPARE(entries.size(), 0x35);
    QCOMPARE(entries.first(),
             u"DnsServer 50abc2a4-574d-40b3-9d66-ee4fd5fba076 5.0, ncacn_np [\\pipe\\dnsserver], NDR, "
             u"annotation “dnsserver”"_s);
    QVERIFY(entries.filter(u"ncacn_ip_tcp"_s).size() > 3);
    QVERIFY(entries.filter(u"ncacn_np"_s).size() > 3);
    QCOMPARE(value(texts[4], u"status"_s), u"ok (0x00000000)"_s);
    QVERIFY(texts[4].notes.isEmpty());
    QCOMPARE(value(texts[5], u"entry_handle"_s), value(texts[4], u"entry_handle"_s));
    QCOMPARE(value(texts[6], u"num_ents"_s), u"0"_s);
    QCOMPARE(value(texts[6], u"status"_s), u"ept_s_not_registered (0x16c9a0d6)"_s);
    QCOMPARE(value(texts[6], u"entry_handle"_s), u"null"_s);
}

void TestPduText::recordedManagement()
{
    const auto texts = read(recorded(u"samba-ad-mgmt"_s));
    QCOMPARE(texts.size(), std::size_t(4));
    QCOMPARE(value(texts[3], u"status"_s), u"ok (0x00000000)"_s);
    QVERIFY(valuesOf(texts[3], u"if_id"_s).contains(u"epmapper e1af8308-5d1f-11c9-91a4-08002b14a0fa 3.0"_s));
    QVERIFY(texts[3].notes.isEmpty());
}

void TestPduText::recordedChallenge()
{
    const auto texts = read(recorded(u"samba-ad-ntlm"_s));
    QCOMPARE(texts.size(), std::size_t(3));
    QCOMPARE(value(texts[0], u"auth_type"_s), u"ntlm (10)"_s);
    QCOMPARE(value(texts[0], u"MessageType"_s), u"NEGOTIATE (1)"_s);
    QCOMPARE(value(texts[1], u"MessageType"_s), u"CHALLENGE (2)"_s);
    QCOMPARE(value(texts[1], u"Version"_s), u"6.1.0"_s);
    QCOMPARE(value(texts[1], u"ServerChallenge"_s), u"8e31628e1d766ad9"_s);
    QCOMPARE(value(texts[1], u"TargetName"_s), u"“PORT135”"_s);
    QCOMPARE(value(texts[1], u"MsvAvNbComputerName"_s), u"“DC135”"_s);
    QCOMPARE(value(texts[1], u"MsvAvDnsComputerName"_s), u"“dc135.port135.test”"_s);
    QCOMPARE(value(texts[1], u"MsvAvTimestamp"_s), u"2026-11-23T12:45:54.040Z"_s);
    QVERIFY(value(texts[1], u"NegotiateFlags"_s).contains(u"NTLMSSP_NEGOTIATE_TARGET_INFO"_s));
    QCOMPARE(value(texts[2], u"MessageType"_s), u"AUTHENTICATE (3)"_s);
    for (const auto &text : texts)
        QVERIFY(text.notes.isEmpty());
}

void TestPduText::recordedRefusal()
{
    const auto texts = read(recorded(u"samba-file-server-oxid"_s));
    QCOMPARE(texts.size(), std::size_t(2));
    const auto results = valuesOf(texts[1], u"p_results"_s);
    QVERIFY2(results.join(u'\n').contains(u"IObjectExporter 99fcfec4-5260-101b-bbcb-00aa0021347a 0.0: "
                                          u"provider_rejection, abstract_syntax_not_supported (1)"_s),
             qPrintable(results.join(u'\n')));
}

void TestPduText::calls_data()
{
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("answered");

    using namespace wire;
    const ContextHandle handle{0, "00000001-0002-0003-0405-060708090a0b"_uuid};
    LookupRequest byInterface;
    byInterface.inquiryType = InquiryType::ByInterface;
    byInterface.interfaceId = core::InterfaceId{"12345778-1234-abcd-ef00-0123456789ac"_uuid, 1, 0};
    byInterface.versionOption = VersionOption::Exact;
    byInterface.handle = handle;
    QTest::newRow("lookup by interface")
        << conversation(endpointMapper, epm::LookupOpnum, writeLookupRequest(byInterface), lookupStub(1))
        << u"ept_lookup (2)"_s
        << u"inquiry_type=rpc_c_ep_match_by_if (1); object=null; interface_id=samr "
           u"12345778-1234-abcd-ef00-0123456789ac 1.0; vers_option=rpc_c_vers_exact (3); "
           u"entry_handle=00000001-0002-0003-0405-060708090a0b, attributes 0; max_ents=500"_s
        << u"entry_handle=null; num_ents=1; entries[0]=samr 12345778-1234-abcd-ef00-0123456789ac 1.0, "
           u"ncacn_ip_tcp 10.0.0.5[49664], NDR, annotation “Security”; status=ept_s_not_registered "
           u"(0x16c9a0d6)"_s;

    MapRequest mapRequest;
    mapRequest.tower = entry("", 0).tower;
    MapResponse mapResponse;
    mapResponse.towers = {entry("").tower, std::nullopt, Buffer{1, 0}};
    mapResponse.status = 0;
    QTest::newRow("map")
        << conversation(endpointMapper, epm::MapOpnum, writeMapRequest(mapRequest),
                        writeMapResponse(mapResponse))
        << u"ept_map (3)"_s
        << u"obj=null; map_tower=samr 12345778-1234-abcd-ef00-0123456789ac 1.0, ncacn_ip_tcp "
           u"10.0.0.5[0], NDR; entry_handle=null; max_towers=500"_s
        << u"entry_handle=null; num_towers=3; towers[0]=samr 12345778-1234-abcd-ef00-0123456789ac 1.0, "
           u"ncacn_ip_tcp 10.0.0.5[49664], NDR; towers[1]=null; towers[2]=unknown tower 0100; status=ok "
           u"(0x00000000)"_s;

    QTest::newRow("handle free") << conversation(endpointMapper, epm::LookupHandleFreeOpnum,
                                                 writeHandleFreeRequest({handle}),
                                                 writeHandleFreeResponse({{}, 0}))
                                 << u"ept_lookup_handle_free (4)"_s
                                 << u"entry_handle=00000001-0002-0003-0405-060708090a0b, attributes 0"_s
                                 << u"entry_handle=null; status=ok (0x00000000)"_s;

    QTest::newRow("statistics") << conversation(management, mgmt::InquireStatisticsOpnum,
                                                writeStatisticsRequest({4}),
                                                writeStatisticsResponse({{7, 8, 9, 10}, 0}))
                                << u"rpc__mgmt_inq_stats (1)"_s << u"count=4"_s
                                << u"statistics[0]=7; statistics[1]=8; statistics[2]=9; statistics[3]=10; "
                                   u"status=ok (0x00000000)"_s;
    QTest::newRow("listening") << conversation(management, mgmt::IsListeningOpnum, {},
                                               writeListeningResponse({0, true}))
                               << u"rpc__mgmt_is_server_listening (2)"_s << QString()
                               << u"status=ok (0x00000000); is_server_listening=true"_s;
    QTest::newRow("principal") << conversation(management, mgmt::InquirePrincipalOpnum,
                                               writePrincipalRequest({10, 64}),
                                               writePrincipalResponse({"host/srv", status::AccessDenied}))
                               << u"rpc__mgmt_inq_princ_name (4)"_s
                               << u"authn_proto=ntlm (10); princ_name_size=64"_s
                               << u"princ_name=“host/srv”; status=access_denied (0x00000005)"_s;
    QTest::newRow("a call that is not read") << conversation(objectExporter, 3, {}, {0, 0, 0, 0})
                                             << u"ServerAlive (3)"_s << QString() << QString();
    QTest::newRow("an interface that is not read")
        << conversation({"12345778-1234-abcd-ef00-0123456789ac"_uuid, 1, 0}, 5, {}, {1, 2, 3, 4}) << u"5"_s
        << QString() << QString();
}

void TestPduText::calls()
{
    QFETCH(Evidence, evidence);
    QFETCH(QString, operation);
    QFETCH(QString, asked);
    QFETCH(QString, answered);
    const auto texts = read(evidence);
    QCOMPARE(texts.size(), std::size_t(4));
    // What stands behind the size of the stub comes from the stub.
    const auto fromStub = [](const PduText &text) {
        QStringList list;
        bool behind = false;
        for (const auto &field : text.fields) {
            if (behind)
                list.append(field.name + u'=' + field.value);
            behind = behind || field.name == u"stub_data";
        }
        return list.join(u"; "_s);
    };
    QCOMPARE(fromStub(texts[2]), asked);
    QCOMPARE(fromStub(texts[3]), answered);
    for (std::size_t i : {2u, 3u}) {
        QCOMPARE(value(texts[i], u"opnum"_s), operation);
        QVERIFY2(texts[i].notes.isEmpty(), qPrintable(texts[i].notes.join(u'\n')));
    }
}

void TestPduText::stubsAreReadAsTheBindAgreed()
{
    constexpr wire::StubEncoding ndr64{wire::ByteOrder::Little, true};
    wire::LookupResponse lines;
    core::Endpoint endpoint;
    endpoint.protseq = core::ProtocolSequence::NcacnIpTcp;
    endpoint.port = 49664;
    endpoint.syntaxes = core::SyntaxNdr64;
    endpoint.annotation = "a line";
    wire::appendEntries(endpoint, lines.entries);
    auto evidence = bound(wire::endpointMapper); // NDR, which was refused
    auto bind = wire::bindTo(wire::endpointMapper, 2);
    bind.contexts.front().transferSyntaxes = {wire::ndr64};
    evidence.push_back(pdu(true, wire::writeBind(bind)));
    evidence.push_back(pdu(
        true, wire::writeRequest(request(wire::epm::LookupOpnum, wire::writeLookupRequest({}, ndr64), 3))));
    evidence.push_back(pdu(false, wire::writeResponse(response(wire::writeLookupResponse(lines, ndr64), 3))));
    const auto texts = read(evidence);
    QCOMPARE(value(texts[3], u"max_ents"_s), u"500"_s);
    QVERIFY(texts[3].notes.isEmpty() && texts[4].notes.isEmpty());
    QVERIFY(value(texts[4], u"entries"_s).contains(u"a line"_s));
}

void TestPduText::fragmentsAreReadTogether()
{
    auto evidence =
        conversation(wire::endpointMapper, wire::epm::LookupOpnum, wire::writeLookupRequest({}), {});
    evidence.pop_back();
    auto bytes = wire::Bytes();
    const auto fragments = wire::writeResponse(response(lookupStub(20)), 512);
    const wire::FrameSplitter splitter;
    for (bytes = fragments; !bytes.empty();) {
        const auto length = splitter.next(bytes).length;
        QVERIFY(length > 0);
        evidence.push_back(pdu(false, bytes.first(length)));
        bytes = bytes.subspan(length);
    }
    QVERIFY(evidence.size() > 6);
    const auto texts = read(evidence);
    for (std::size_t i = 3; i + 1 < texts.size(); ++i) {
        QVERIFY(valuesOf(texts[i], u"entries"_s).isEmpty());
        QCOMPARE(texts[i].notes.size(), 1);
    }
    QCOMPARE(valuesOf(texts.back(), u"entries"_s).size(), 20);
    QVERIFY(texts.back().notes.isEmpty());

    // One from the middle is gone: said by the size that was announced.
    evidence.erase(evidence.begin() + 5);
    QVERIFY(read(evidence).back().notes.join(u' ').contains(u"fragments may be missing"_s));
}

void TestPduText::aMissingFragmentIsSaid()
{
    auto evidence =
        conversation(wire::endpointMapper, wire::epm::LookupOpnum, wire::writeLookupRequest({}), {});
    auto last = response(lookupStub(1));
    last.meta.flags = wire::LastFragment;
    evidence.back() = pdu(false, wire::writeResponse(last));
    const auto texts = read(evidence);
    QVERIFY(valuesOf(texts.back(), u"entries"_s).isEmpty());
    QVERIFY(texts.back().notes.join(u' ').contains(u"first fragment"_s));
}

void TestPduText::aMissingEndShowsWhatIsThere()
{
    auto evidence =
        conversation(wire::endpointMapper, wire::epm::LookupOpnum, wire::writeLookupRequest({}), {});
    auto stub = lookupStub(3);
    stub.erase(stub.end() - 60, stub.end());
    auto first = response(stub);
    first.meta.flags = wire::FirstFragment;
    evidence.back() = pdu(false, wire::writeResponse(first));
    const auto texts = read(evidence);
    QVERIFY(valuesOf(texts.back(), u"status"_s).isEmpty());
    QVERIFY(texts.back().notes.join(u' ').contains(u"The rest of this"_s));
    QVERIFY(!valuesOf(texts.back(), u"entries"_s).isEmpty());
}

void TestPduText::bindNak()
{
    wire::BindNak nak;
    nak.reason = wire::RejectReason::ProtocolVersionNotSupported;
    nak.versions = {{5, 0}, {5, 1}};
    const auto texts = read({pdu(false, wire::writeBindNak(nak))});
    QCOMPARE(value(texts[0], u"provider_reject_reason"_s), u"protocol_version_not_supported (4)"_s);
    QCOMPARE(value(texts[0], u"versions"_s), u"5.0, 5.1"_s);
}

void TestPduText::fault_data()
{
    QTest::addColumn<quint32>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("access denied") << 5u << u"access_denied (0x00000005)"_s;
    QTest::newRow("operation") << wire::status::OperationOutOfRange << u"nca_s_op_rng_error (0x1c010002)"_s;
    QTest::newRow("without a name") << 0xdeadbeefu << u"0xdeadbeef"_s;
}

void TestPduText::fault()
{
    QFETCH(quint32, status);
    QFETCH(QString, text);
    auto evidence =
        conversation(wire::endpointMapper, wire::epm::LookupOpnum, wire::writeLookupRequest({}), {});
    wire::Fault answer;
    answer.meta.callId = 2;
    answer.status = status;
    evidence.back() = pdu(false, wire::writeFault(answer));
    const auto texts = read(evidence);
    QCOMPARE(texts.back().title, u"Received: fault, call 2: ept_lookup"_s);
    QCOMPARE(value(texts.back(), u"status"_s), text);
}

void TestPduText::addressesFromServerAlive()
{
    wire::ServerAliveResponse alive;
    alive.bindings = {{7, "SRV5"}, {7, "192.168.9.5"}};
    alive.securityBindings = {{9, 0xffff, ""}, {10, 0xffff, "host/srv5"}};
    const auto texts = read(conversation(wire::objectExporter, wire::oxid::ServerAlive2Opnum, {},
                                         wire::writeServerAliveResponse(alive)));
    QCOMPARE(texts.back().title, u"Received: response, call 2: ServerAlive2"_s);
    QCOMPARE(value(texts.back(), u"pComVersion"_s), u"5.7"_s);
    QCOMPARE(valuesOf(texts.back(), u"STRINGBINDING"_s),
             (QStringList{u"tower id 0x07, “SRV5”"_s, u"tower id 0x07, “192.168.9.5”"_s}));
    QCOMPARE(valuesOf(texts.back(), u"SECURITYBINDING"_s).last(), u"ntlm (10), “host/srv5”"_s);
}

void TestPduText::answersWithoutQuestionsAreNotGuessed()
{
    const auto texts = read({pdu(false, wire::writeResponse(response(lookupStub(2))))});
    QVERIFY(valuesOf(texts[0], u"entries"_s).isEmpty());
    QVERIFY(valuesOf(texts[0], u"opnum"_s).isEmpty());
    QCOMPARE(texts[0].notes.size(), 1);

    const auto call = read({pdu(true, wire::writeRequest(request(2, wire::writeLookupRequest({}))))});
    QVERIFY(valuesOf(call[0], u"interface"_s).isEmpty());
    QCOMPARE(value(call[0], u"opnum"_s), u"2"_s);
    QCOMPARE(call[0].notes.size(), 1);
}

void TestPduText::aNewConnectionForgetsTheLast()
{
    // The second bind was not kept: its calls have the numbers of the first conversation.
    auto evidence = conversation(wire::endpointMapper, wire::epm::LookupOpnum, wire::writeLookupRequest({}),
                                 lookupStub(1));
    evidence.push_back(pdu(true, wire::writeRequest(request(0, {}))));
    evidence.push_back(pdu(false, wire::writeResponse(response(lookupStub(1)))));
    const auto texts = read(evidence);
    QCOMPARE(valuesOf(texts[3], u"entries"_s).size(), 1);
    for (std::size_t i : {4u, 5u}) {
        QVERIFY(valuesOf(texts[i], u"interface"_s).isEmpty());
        QVERIFY(valuesOf(texts[i], u"entries"_s).isEmpty());
        QVERIFY(texts[i].notes.join(u' ').contains(u"bind is not among"_s));
    }
    // Nor does a bind_ack stay with the bind of another connection.
    wire::BindAck ack;
    ack.meta.callId = 9;
    ack.results.push_back({});
    auto other = bound(wire::endpointMapper);
    other.push_back(pdu(false, wire::writeBindAck(ack)));
    other.push_back(pdu(true, wire::writeRequest(request(0, {}))));
    QVERIFY(valuesOf(read(other).back(), u"interface"_s).isEmpty());
}

void TestPduText::theServerCannotSayWhatWasAsked()
{
    auto evidence = bound(wire::management);
    evidence.push_back(pdu(false, wire::writeBind(wire::bindTo(wire::endpointMapper))));
    evidence.push_back(pdu(true, wire::writeRequest(request(2, {}))));
    const auto texts = read(evidence);
    QCOMPARE(value(texts.back(), u"opnum"_s), u"rpc__mgmt_is_server_listening (2)"_s);
}

void TestPduText::severalPdusInOnePieceOfEvidence()
{
    auto evidence = bound({"12345778-1234-abcd-ef00-0123456789ac"_uuid, 1, 0});
    evidence.push_back(pdu(true, wire::writeRequest(request(5, wire::Buffer(4000)), 1432)));
    const auto texts = read(evidence);
    QCOMPARE(texts.size(), std::size_t(5));
    QCOMPARE(texts[2].title, u"Sent: request, call 2"_s);
    QCOMPARE(texts[4].title, u"Sent: request, call 2"_s);
    QCOMPARE(value(texts[2], u"pfc_flags"_s), u"0x01 PFC_FIRST_FRAG"_s);
    QCOMPARE(value(texts[4], u"pfc_flags"_s), u"0x02 PFC_LAST_FRAG"_s);
}

void TestPduText::otherProtocols_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("noted");
    QTest::newRow("banner of RPC over HTTP")
        << QByteArray("ncacn_http/1.0") << u"Received: ncacn_http/1.0"_s << false;
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n") << u"Received: HTTP"_s << true;
    QTest::newRow("TLS alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7) << u"Received: TLS"_s << true;
    QTest::newRow("one byte") << QByteArray(1, 5) << u"Received: bytes that are no whole PDU"_s << true;
    QTest::newRow("noise") << QByteArray("\x1b[2Jhello") << u"Received: bytes that are no whole PDU"_s
                           << true;
    QTest::newRow("connectionless type")
        << QByteArray::fromHex("0500010310000000100000000700000000") << u"Received: type 1, call 7"_s << true;
}

void TestPduText::otherProtocols()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, title);
    QFETCH(bool, noted);
    const auto texts = read({{false, bytes.toStdString()}});
    QCOMPARE(texts.front().title, title);
    QCOMPARE(!texts.front().notes.isEmpty(), noted);
    verifyHarmless(texts, std::size_t(bytes.size()));
}

void TestPduText::networkTextIsEscaped()
{
    const auto texts =
        read(conversation(wire::endpointMapper, wire::epm::LookupOpnum, wire::writeLookupRequest({}),
                          lookupStub(1, "\x1b[31m\r\nred\xff %1 \xe2\x80\xae")));
    const auto entry = valuesOf(texts.back(), u"entries"_s).first();
    QVERIFY2(entry.endsWith(u"annotation “\\x1b[31m\\x0d\\x0ared\\xff %1 \\u{202e}”"_s), qPrintable(entry));
    verifyHarmless(texts, 1024);
}

void TestPduText::listsAndHexAreBounded()
{
    PduTextLimits limits;
    limits.items = 10;
    limits.hexBytes = 64;
    limits.textBytes = 8;
    const auto texts = read(conversation(wire::endpointMapper, wire::epm::LookupOpnum,
                                         wire::writeLookupRequest({}), lookupStub(25, "a long annotation")),
                            limits);
    QCOMPARE(valuesOf(texts.back(), u"entries"_s).size(), 10);
    QCOMPARE(value(texts.back(), u"num_ents"_s), u"25"_s);
    QVERIFY(valuesOf(texts.back(), u"entries"_s).first().endsWith(u"“a long a…”"_s));
    QCOMPARE(texts.back().hex.size(), 4);
    QCOMPARE(texts.back().notes.size(), 2);
    QVERIFY(texts.back().notes.first().startsWith(u"15 "_s));
}

void TestPduText::hexDumpLines()
{
    wire::Buffer bytes;
    for (unsigned i = 0x0e; i < 0x24; ++i)
        bytes.push_back(static_cast<std::uint8_t>(i));
    QCOMPARE(hexDump(bytes, 100),
             (QStringList{u"0000  0e 0f 10 11 12 13 14 15  16 17 18 19 1a 1b 1c 1d  |................|"_s,
                          u"0010  1e 1f 20 21 22 23                                 |.. !\"#|"_s}));
    QCOMPARE(hexDump(bytes, 16).size(), 1);
    QCOMPARE(hexDump({}, 16), QStringList());
    const auto large = hexDump(wire::Buffer(0x10010), 0x10010);
    QVERIFY(large.last().startsWith(u"00010000  00 00"_s));
}

void TestPduText::linesForATerminal()
{
    core::Observation observation;
    observation.address = core::Address::parse("fe80::1%2").value();
    QCOMPARE(evidenceLines(observation, knowledge::Catalogue::builtIn()),
             QStringList{u"fe80::1%2, port 135: no bytes were kept."_s});
    observation.evidence = recorded(u"samba-ad-mgmt"_s);
    const auto lines = evidenceLines(observation, knowledge::Catalogue::builtIn());
    QVERIFY2(lines.first().startsWith(u"fe80::1%2, port 135: 4 message"_s), qPrintable(lines.first()));
    QVERIFY(lines.contains(u"Sent: bind, call 1"_s));
    QVERIFY(read({{false, {}}}).empty());
    QVERIFY(lines.contains(u"  call_id         1"_s));
    QCOMPARE(lines.filter(u"    0000  05 00 "_s).size(), 4);
    // What found no room is said, also where nothing did.
    QVERIFY(lines.filter(u"Not all messages found room"_s).isEmpty());
    observation.incomplete.evidenceCut = true;
    QVERIFY(evidenceLines(observation, knowledge::Catalogue::builtIn())
                .last()
                .startsWith(u"Not all messages found room"_s));
    observation.evidence.clear();
    QCOMPARE(evidenceLines(observation, knowledge::Catalogue::builtIn())
                 .filter(u"Not all messages found room"_s)
                 .size(),
             1);
}

void TestPduText::conversations()
{
    QTest::addColumn<Evidence>("evidence");
    for (const char *name : {"samba-ad-lookup", "samba-ad-mgmt", "samba-ad-ntlm", "samba-ad-oxid"})
        QTest::newRow(name) << recorded(QLatin1String(name));
    wire::ServerAliveResponse alive;
    alive.bindings = {{7, "SRV5"}, {7, "192.168.9.5"}};
    alive.securityBindings = {{9, 0xffff, ""}};
    QTest::newRow("ServerAlive2") << conversation(wire::objectExporter, wire::oxid::ServerAlive2Opnum, {},
                                                  wire::writeServerAliveResponse(alive));
    wire::MapResponse map;
    map.towers = {entry("").tower};
    QTest::newRow("map") << conversation(wire::endpointMapper, wire::epm::MapOpnum,
                                         wire::writeMapRequest({{}, entry("", 0).tower, {}, 4}),
                                         wire::writeMapResponse(map));
    wire::BindNak nak;
    nak.versions = {{5, 0}};
    nak.extendedError = wire::Buffer(24, 7);
    wire::Fault fault;
    fault.status = 5;
    fault.faultFlags = 1;
    fault.data = wire::Buffer(12, 1);
    QTest::newRow("refusals") << Evidence{pdu(false, wire::writeBindNak(nak)),
                                          pdu(false, wire::writeFault(fault))};
}

void TestPduText::everyPrefix()
{
    QFETCH(Evidence, evidence);
    QVERIFY(!evidence.empty());
    for (std::size_t i = 0; i < evidence.size(); ++i) {
        // Long ones: each length at the front, where the structure is, then in steps.
        const auto whole = evidence[i].bytes;
        for (std::size_t length = 1; length < whole.size(); length += length < 200 ? 1 : 97) {
            auto cut = evidence;
            cut[i].bytes = whole.substr(0, length);
            cut[i].bytes.shrink_to_fit();
            const auto texts = read(cut);
            QCOMPARE(texts.size(), evidence.size());
            QVERIFY(!texts[i].notes.isEmpty());
            if (length % 16 == 0)
                verifyHarmless(texts, whole.size() * evidence.size() + 4096);
        }
    }
}

void TestPduText::changedBytes()
{
    QFETCH(Evidence, evidence);
    QRandomGenerator random(135);
    for (int round = 0; round < 1500; ++round) {
        auto changed = evidence;
        auto &bytes = changed[random.bounded(quint32(changed.size()))].bytes;
        const auto reach = random.bounded(2) == 0 ? std::min<std::size_t>(bytes.size(), 96) : bytes.size();
        for (auto count = random.bounded(1, 4); count > 0; --count)
            bytes[random.bounded(quint32(reach))] =
                random.bounded(3) == 0 ? '\xff' : static_cast<char>(random.bounded(256));
        const auto texts = read(changed);
        QVERIFY(texts.size() >= evidence.size());
        std::size_t total = 0;
        for (const auto &raw : changed)
            total += raw.bytes.size();
        if (round % 50 == 0)
            verifyHarmless(texts, total + 4096);
    }
}

void TestPduText::noiseIsTaken()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        Evidence evidence;
        std::size_t total = 0;
        for (auto count = random.bounded(1, 6); count > 0; --count) {
            std::string bytes;
            for (auto left = random.bounded(200); left > 0; --left)
                bytes += static_cast<char>(random.bounded(256));
            if (bytes.size() > 12 && random.bounded(2)) {
                // The header of a PDU of a known type before it.
                bytes.replace(0, 4,
                              std::string("\x05\x00", 2) + static_cast<char>(random.bounded(20)) + '\x03');
                bytes.replace(
                    4, 8, std::string("\x10\0\0\0", 4) + static_cast<char>(bytes.size()) + std::string(3, 0));
            }
            total += bytes.size();
            evidence.push_back({random.bounded(2) == 0, bytes});
        }
        verifyHarmless(read(evidence), total + 64 * evidence.size());
    }
}

void TestPduText::largeEvidenceIsReadQuickly()
{
    // A thousand fragments of one call, and as many PDUs as 64 KiB can hold.
    auto evidence =
        conversation(wire::endpointMapper, wire::epm::LookupOpnum, wire::writeLookupRequest({}), {});
    evidence.pop_back();
    evidence.push_back(pdu(false, wire::writeResponse(response(lookupStub(500)), 64)));
    std::string shutdowns;
    for (int i = 0; i < 4096; ++i)
        shutdowns += std::string("\x05\x00\x11\x03\x10\0\0\0\x10\0\0\0\x01\0\0\0", 16);
    evidence.push_back({false, shutdowns});
    QElapsedTimer timer;
    timer.start();
    const auto texts = read(evidence);
    QVERIFY(texts.size() > 5000);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestPduText)
#include "tst_pdu_text.moc"
