// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what the fuzzers begin with: seeds FOLDER RECORDED. PDUs recorded from Samba (tests/data/pdus), the
// traffic of a scan of the practice network, every message that the program can write, and texts.
#include "codec/frame_layout.h"
#include "codec/host_codec.h"
#include "codec/plan_codec.h"
#include "codec/scan_record_codec.h"
#include "codec/work_unit.h"
#include "history/tally.h"
#include "practice/network.h"
#include "scan/scanner.h"
#include "support/whole_scan.h"
#include "target/specification.h"
#include "wire/epm_lookup.h"
#include "wire/hex.h"
#include "wire/message_cases.h"
#include "wire/pdu_frame.h"
#include "wire/stream.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

#include <cstdio>
#include <stdexcept>

using namespace port135;

namespace {

class Folder
{
public:
    explicit Folder(const QString &path)
        : m_path(path)
    {
    }

    /// A file named by its content in the corpus of a reader; a file that is there already stays.
    void add(const QString &reader, wire::Bytes bytes) const
    {
        const QDir folder(m_path + u'/' + reader);
        const QByteArray data(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
        const auto name = QCryptographicHash::hash(data, QCryptographicHash::Sha1).toHex();
        QSaveFile file(folder.filePath(QString::fromLatin1(name)));
        if (!folder.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly)
            || file.write(data) != data.size() || !file.commit())
            throw std::runtime_error("a seed cannot be written");
    }

    void addText(const QString &reader, std::string_view text) const { add(reader, wire::toBytes(text)); }

private:
    QString m_path;
};

/// A PDU for the reader of its type, its stub for all readers of stubs.
void addPdu(const Folder &folder, wire::Bytes pdu)
{
    const auto frame = wire::readFrame(pdu);
    if (!frame)
        return;
    folder.add(QStringLiteral("pdu_header"), pdu);
    static const std::pair<wire::PduType, const char *> readers[] = {
        {wire::PduType::Bind, "bind"},        {wire::PduType::AlterContext, "bind"},
        {wire::PduType::BindAck, "bind_ack"}, {wire::PduType::AlterContextResponse, "bind_ack"},
        {wire::PduType::BindNak, "bind_nak"}, {wire::PduType::Fault, "fault"},
        {wire::PduType::Request, "request"},  {wire::PduType::Response, "response"},
    };
    for (const auto &[type, reader] : readers) {
        if (type == frame->header.type)
            folder.add(QString::fromLatin1(reader), pdu);
    }
    if (const auto auth = frame->auth())
        folder.add(QStringLiteral("ntlm"), auth->token);
    constexpr std::size_t fixed = 8; // of a request and a response
    if (frame->body.size() < fixed)
        return;
    const auto stub = frame->body.subspan(fixed);
    if (frame->header.type == wire::PduType::Request) {
        for (const auto *reader : {"lookup_request", "map_request", "handle_free"})
            folder.add(QString::fromLatin1(reader), stub);
    } else if (frame->header.type == wire::PduType::Response) {
        for (const auto *reader :
             {"lookup_response", "map_response", "handle_free", "management", "server_alive"})
            folder.add(QString::fromLatin1(reader), stub);
        if (const auto lookup = wire::readLookupResponse(stub, frame->header.byteOrder())) {
            for (const auto &entry : lookup->entries) {
                if (entry.tower) {
                    folder.add(QStringLiteral("tower"), *entry.tower);
                    folder.add(QStringLiteral("binding"), *entry.tower);
                }
            }
        }
    }
}

void addConversation(const Folder &folder, const std::vector<wire::Buffer> &pdus)
{
    wire::Buffer whole;
    for (const auto &pdu : pdus) {
        addPdu(folder, pdu);
        whole.insert(whole.end(), pdu.begin(), pdu.end());
    }
    folder.add(QStringLiteral("stream"), whole);
    folder.add(QStringLiteral("reassembly"), whole);
}

void addRecorded(const Folder &folder, const QString &path)
{
    const QDir recorded(path);
    std::map<QString, std::vector<wire::Buffer>> answers; // of one server in one conversation
    for (const auto &name : recorded.entryList({QStringLiteral("*.hex")}, QDir::Files, QDir::Name)) {
        const auto pdu = test::recordedPdu(recorded.filePath(name));
        addPdu(folder, pdu);
        if (name.contains(QStringLiteral("response")))
            answers[name.section(u'-', 0, -3)].push_back(pdu);
    }
    for (const auto &[name, pdus] : answers)
        addConversation(folder, pdus);
}

std::string blockOf(char letter, const std::string &content)
{
    std::string block(1, letter);
    block += static_cast<char>(content.size() & 0xff);
    block += static_cast<char>(content.size() >> 8);
    return block + content;
}

void addFrames(const Folder &folder, const std::vector<codec::EncodedHost> &quiet)
{
    codec::FrameHeader header;
    header.record.options = core::ScanOptions::forProfile(core::Profile::Normal);
    header.plan.fixed.add(core::Address::v4(0x0a000000), core::Address::v4(0x0a0000ff));
    header.plan.names = {{"srv.example", 24, false, {core::Address::v4(0x0a000007)}}};
    header.shard = 2;
    header.shards = 3;
    core::HostResult listed;
    listed.observation.address = core::Address::v4(0x0a000007);
    listed.observation.outcome = core::Outcome::Listed;
    listed.observation.endpoints.resize(2);
    listed.observation.evidence.push_back({true, "\5\0\13"});
    std::string frame;
    codec::FrameWriter writer(
        [&frame](std::string_view more) {
            frame += more;
            return true;
        },
        header);
    writer.add(listed);
    for (const auto &host : quiet)
        writer.add(host);
    writer.finish({});
    folder.addText(QStringLiteral("frame"), frame);

    codec::BlobWriter head, host, end;
    write(head, header);
    host.address(listed.observation.address);
    host.signedNumber(0);
    host.flag(false);
    host.text(codec::encodeFacts(listed.observation));
    host.text(codec::encodeEvidence(listed.observation.evidence));
    codec::FrameEnd last;
    last.written = quiet.size() + 1;
    write(end, last);
    folder.addText(QStringLiteral("frame_blocks"),
                   blockOf(codec::HeaderBlock, head.bytes()) + blockOf(codec::HostsBlock, host.bytes())
                       + blockOf(codec::QuietBlock, codec::encodeQuietHosts(quiet))
                       + blockOf(codec::EndBlock, end.bytes()));
    codec::WorkUnit unit;
    unit.scan = "scan";
    unit.shard = unit.shards = 1;
    unit.addresses = header.plan.fixed;
    unit.options = header.record.options;
    unit.learned = {{core::Address::v4(0x0a000007), {49664}}};
    folder.addText(QStringLiteral("work_unit"), codec::encodeWorkUnit(unit));
}

void addPractice(const Folder &folder)
{
    const auto network = practice::Network::open();
    if (!network)
        throw std::runtime_error("the practice network cannot be opened: " + network.error());
    auto options = test::quickOptions((*network)->port());
    options.limits.evidence = 1u << 20;
    test::Collector collector;
    test::runScan(collector, target::Feed(target::parseTargets((*network)->targets())->include), options);
    for (const auto &[address, observation] : collector.observations()) {
        std::vector<wire::Buffer> received;
        for (const auto &pdu : observation.evidence) {
            wire::Buffer bytes(pdu.bytes.begin(), pdu.bytes.end());
            if (pdu.sent)
                addPdu(folder, bytes);
            else
                received.push_back(std::move(bytes));
        }
        if (!received.empty())
            addConversation(folder, received);
        core::HostResult host;
        host.observation = observation;
        folder.addText(QStringLiteral("history_host"), codec::encodeFacts(host));
        host.observation.evidence.resize(std::min<std::size_t>(host.observation.evidence.size(), 3));
        folder.addText(QStringLiteral("history_host"), codec::encodeEvidence(host.observation.evidence));
    }
    std::vector<codec::EncodedHost> quiet;
    for (unsigned i = 0; i < 20; ++i) {
        auto host = std::make_shared<core::HostResult>();
        host->observation.address = core::Address::v4(0x0a000000 + i);
        host->observation.outcome = i % 3 ? core::Outcome::Silent : core::Outcome::Closed;
        quiet.push_back(codec::encode(host));
    }
    folder.addText(QStringLiteral("history_host"), codec::encodeQuietHosts(quiet));
    addFrames(folder, quiet);
    folder.addText(QStringLiteral("history_scan"), codec::encodeRecord({}));
    folder.addText(QStringLiteral("history_scan"), history::encodeTally({}));
    folder.addText(QStringLiteral("history_scan"), codec::encodePlan({}));
}

void addMessages(const Folder &folder)
{
    static const std::pair<std::string_view, const char *> readers[] = {
        {"bind", "bind"},
        {"bind_ack", "bind_ack"},
        {"bind_nak", "bind_nak"},
        {"request", "request"},
        {"response", "response"},
        {"fault", "fault"},
        {"lookup request", "lookup_request"},
        {"lookup response", "lookup_response"},
        {"map request", "map_request"},
        {"map response", "map_response"},
        {"handle free request", "handle_free"},
        {"handle free response", "handle_free"},
        {"mgmt interfaces", "management"},
        {"mgmt statistics request", "management"},
        {"mgmt statistics", "management"},
        {"mgmt listening", "management"},
        {"mgmt principal request", "management"},
        {"mgmt principal", "management"},
        {"server alive", "server_alive"},
        {"ntlm negotiate", "ntlm"},
        {"ntlm challenge", "ntlm"},
        {"tower", "tower"},
    };
    for (const auto &message : test::messageCases()) {
        for (const auto &[name, reader] : readers) {
            for (unsigned seed = 0; name == message.name && seed < 8; ++seed) {
                test::Random random(seed);
                const auto order = seed & 1 ? wire::ByteOrder::Big : wire::ByteOrder::Little;
                const auto bytes = message.make(random, order);
                folder.add(QString::fromLatin1(reader), bytes);
                if (message.framed)
                    folder.add(QStringLiteral("pdu_header"), bytes);
            }
        }
    }
}

void addTexts(const Folder &folder)
{
    for (const auto text : {"10.0.0.5",
                            "10.0.0.0/24, 10.1.0.0/255.255.0.0",
                            "192.168.3-5,7.1",
                            "10.0.0.5-90 !10.0.0.7",
                            "10.0.0.5 - 10.0.1.20",
                            "10.*.-5.250-",
                            "srv-7.example/24; !srv-8.example # not that one",
                            "2001:db8::7, fe80::1%1, [::1], 2001:db8::/120",
                            "2001:db8::1-2001:db8::ff",
                            "::ffff:8.8.8.8",
                            "0.0.0.0/0",
                            "-sV",
                            "http://srv/",
                            "srv:135",
                            "010.0.0.1",
                            "10.0.0.1o",
                            "10.0.0.1,,3",
                            "!",
                            "a - b",
                            "10.0.0.1-10.0.0.9/24",
                            "fe80::1%",
                            "\xe3\x82\xb5\xe3\x83\xbc\xe3\x83\x90\xe3\x83\xbc",
                            "10.0.0.0/7\xff"})
        folder.addText(QStringLiteral("targets"), text);
    for (const auto text :
         {"2026-01-31", "2001:db8::7", "fe80::1%2", "10.0.0.5", "12345778-1234-abcd-ef00-0123456789ac",
          "a\xd8\x00\xdc", "\xe3\x82\xb5\x1b[31m", "\xed\xa0\x80", "\xf4\x90\x80\x80"})
        folder.addText(QStringLiteral("text"), text);
    for (const auto text :
         {"spooler srv-7", "\"print server\" -silent", "(dc OR file) level>=high", "level:high,critical",
          "port:135 open:49664", "os<10.0.17763", "outcome:listed", "role:domain_controller",
          "interface:samr", "rule:R4", "address:10.0.0.0/24", "changed:new", "accepted:yes", "tag:x",
          "NOT -dc", "((((", "level:", "\"", "cve:2021-34527"})
        folder.addText(QStringLiteral("filter"), text);
    const std::string columns = "uuid\tversion\tname\tdocument\tbinary\tcategory\ttitle\tsource\n";
    const std::string known = "367abb81-9844-35f1-ad32-98f038001003\t";
    const std::string own = "deadbeef-0000-1111-2222-333344445555\t";
    for (const auto &rows :
         {columns + own + "1.0\ttimeclock\t\tclock.exe\tother\tTime clock\tus\n",
          "\xef\xbb\xbf# ours\r\n" + columns + known + "2.0\t\t\t\tother\tOur services\t\r\n",
          columns + known + "\t\t\t\tother\tEvery version\t\n" + known + "9.1\t\t\t\tother\tAnother\t",
          own + "1.0\ta\tb\tc\tcluster\t\xe6\x99\x82\xe8\xa8\x88\td\n" + own
              + "1.0\ta\tb\tc\tcluster\td\te\n",
          own + "1.0\ta\x1b[31m\t\t\tother\t\t\n", own + "70000.1\t\t\t\tother\t\t\n",
          own + "1.0\t\t\t\tno such\t\t\n", std::string("uuid\tversion\n"), std::string("not a row")})
        folder.addText(QStringLiteral("overrides"), rows);
    constexpr std::string_view before =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE nmaprun>\n<nmaprun scanner=\"nmap\">";
    const std::string head(before);
    for (const auto *body :
         {"<host><status state=\"up\"/><address addr=\"10.0.0.5\" addrtype=\"ipv4\"/><ports><port "
          "protocol=\"tcp\" portid=\"135\"><state state=\"open\"/></port></ports></host></nmaprun>",
          "<scaninfo type=\"syn\" protocol=\"tcp\" services=\"1-1024\"/><host><status "
          "state=\"down\"/><address "
          "addr=\"2001:db8::7\" addrtype=\"ipv6\"/></host></nmaprun>",
          "<host><address addr=\"00:11:22:33:44:55\" addrtype=\"mac\"/><address addr=\"::ffff:10.0.0.1\" "
          "addrtype=\"ipv6\"/></host>",
          "<host><address addr=\"&a;\" addrtype=\"ipv4\"/></host></nmaprun>"})
        folder.addText(QStringLiteral("nmap_xml"), head + body);
    folder.addText(
        QStringLiteral("nmap_xml"),
        "<!DOCTYPE nmaprun [<!ENTITY a \"b\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><nmaprun/>");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("seeds FOLDER RECORDED\n", stderr);
        return 2;
    }
    try {
        const Folder folder(arguments.at(1));
        addRecorded(folder, arguments.at(2));
        addPractice(folder);
        addMessages(folder);
        addTexts(folder);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
