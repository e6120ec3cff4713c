// SPDX-License-Identifier: GPL-3.0-or-later
// Logs of other programs: each notation, with its oddities, and what they say together.
#include "usage/log_reader.h"
#include "usage/resolve.h"
#include "wire/utf16.h"

#include <QByteArray>
#include <QObject>
#include <QTest>

using namespace port135;
using namespace port135::usage;

namespace {

struct Result
{
    std::vector<Use> uses;
    std::vector<Source> sources;
    std::uint64_t withoutAddress = 0;
};

Result readLogs(const std::vector<std::string> &texts, int minutesEast = 0)
{
    LogSettings settings;
    settings.minutesEast = minutesEast;
    settings.interfaceByName = [](std::string_view name) -> std::optional<core::InterfaceId> {
        if (name == "samr")
            return core::InterfaceId{*core::Uuid::parse("12345778-1234-abcd-ef00-0123456789ac"), 1, 0};
        return std::nullopt;
    };
    settings.operationByName = [](const core::Uuid &, std::string_view name) -> std::optional<std::uint16_t> {
        return name == "SamrConnect5" ? std::optional<std::uint16_t>(64) : std::nullopt;
    };
    Ledger ledger;
    LogBook book(ledger, settings);
    Result result;
    result.sources.resize(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        book.beginSource(std::uint32_t(i), result.sources[i]);
        LogReader reader(book, result.sources[i]);
        const auto bytes = wire::toBytes(texts[i]);
        // In pieces, as files are read.
        const std::size_t first = std::min<std::size_t>(bytes.size(), 200);
        reader.feed(bytes.first(first));
        for (std::size_t at = first; at < bytes.size(); at += 7)
            reader.feed(bytes.subspan(at, std::min<std::size_t>(7, bytes.size() - at)));
        reader.finish();
    }
    book.finish();
    result.uses = resolve(ledger);
    result.withoutAddress = book.withoutAddress();
    return result;
}

std::string lineOf(const Use &use)
{
    std::string text = use.client.toString() + '>' + use.server.toString() + ' ' + std::string(name(use.over))
        + '/' + std::to_string(use.port) + ' '
        + (!use.interfaceName                       ? std::string("-")
               : use.interfaceName->id.uuid.isNil() ? use.interfaceName->name
                                                    : use.interfaceName->id.uuid.toString().substr(0, 8))
        + ' ' + std::string(name(use.known)) + ' ' + std::to_string(use.connections) + '/'
        + std::to_string(use.calls);
    for (const auto &operation : use.operations)
        text += ' ' + (operation.name.empty() ? std::to_string(operation.number) : operation.name);
    for (const auto &program : use.programs)
        text += ' ' + program;
    return text;
}

const std::string zeekHeader =
    "#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n#unset_field\t-\n#path\tdce_rpc\n"
    "#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\trtt\tnamed_pipe\tendpoint\toperation\n"
    "#types\ttime\tstring\taddr\tport\taddr\tport\tinterval\tstring\tstring\tstring\n";

const std::string connHeader =
    "#separator \\x09\n#unset_field\t-\n#path\tconn\n"
    "#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\tservice\tconn_state\n";

} // namespace

class TestTrafficLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
    void zeekLogsBelongTogether();
    void bothEndsOfAConnectionCountOnce();
    void localTimesTakeTheZoneAsked();
    void holesDoNotCount();
    void serversWithoutAnAddressAreCounted();
    void serversLearnTheirAddress();
    void anyCutIsBorne_data();
    void anyCutIsBorne();
};

void TestTrafficLogs::records_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char *name, const std::string &text, const char *expected) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(expected);
    };
    add("zeek text",
        zeekHeader
            + "1588205520.96246\tC1\t10.0.1.4\t60620\t10.0.0.4\t49667\t0.1\t49667\tsamr\tSamrConnect5\n",
        "10.0.1.4>10.0.0.4 tcp/49667 12345778 seen 1/1 64");
    add("zeek, unknown names",
        zeekHeader
            + "1588205520.9\tC1\t10.0.1.4\t60620\t10.0.0.4\t445\t-\t\\pipe\\x\tunknown-4b324fc8-1670-01d3-"
              "1278-5a47bf6ee188\tunknown-15\n",
        "10.0.1.4>10.0.0.4 pipe/445 4b324fc8 seen 1/1 15");
    add("zeek, a name of its own",
        zeekHeader + "1588205520.9\tC1\t10.0.1.4\t60620\t10.0.0.4\t445\t-\t-\tfoo\tBar\n",
        "10.0.1.4>10.0.0.4 pipe/445 foo seen 1/1 Bar");
    add("zeek JSON, dots",
        R"({"ts":1588205520.9,"uid":"C1","id.orig_h":"10.0.1.4","id.orig_p":1,"id.resp_h":"10.0.0.4","id.resp_p":135,"endpoint":"samr","operation":"SamrConnect5"})"
        "\n",
        "10.0.1.4>10.0.0.4 tcp/135 12345778 seen 1/1 64");
    add("zeek JSON, underscores",
        R"({"@stream":"dce_rpc","ts":"2020-04-30T00:12:00.5Z","uid":"C1","id_orig_h":"10.0.1.4","id_orig_p":1,"id_resp_h":"10.0.0.4","id_resp_p":135,"endpoint":"samr","operation":"SamrConnect5"})",
        "10.0.1.4>10.0.0.4 tcp/135 12345778 seen 1/1 64");
    add("zeek JSON, nested",
        R"({"ts":1588205520.9,"uid":"C1","id":{"orig_h":"10.0.1.4","orig_p":1,"resp_h":"10.0.0.4","resp_p":135},"endpoint":"samr","operation":"SamrConnect5"})",
        "10.0.1.4>10.0.0.4 tcp/135 12345778 seen 1/1 64");
    const std::string one =
        R"({"ts":1588205520.9,"uid":"C1","id.orig_h":"10.0.1.4","id.orig_p":1,"id.resp_h":"10.0.0.4","id.resp_p":135,"endpoint":"samr","operation":"SamrConnect5"})";
    add("zeek, as Filebeat ships it",
        R"({"@timestamp":"2026-11-30T09:00:00.000Z","source":{"address":"10.0.1.4","port":1728},"destination":{"address":"10.0.0.4","port":49667},"zeek":{"dce_rpc":{"ts":1588205520.9,"endpoint":"samr","operation":"SamrConnect5","rtt":0.1},"session_id":"C1"},"network":{"transport":"tcp","protocol":"dce_rpc"},"event":{"module":"zeek","dataset":"zeek.dce_rpc"}})",
        "10.0.1.4>10.0.0.4 tcp/49667 12345778 seen 1/1 64");
    add("zeek, as Elasticsearch keeps it",
        R"({"_index":"filebeat-8","_source":{"@timestamp":"2020-04-30T00:12:00.500Z","source.ip":"10.0.1.4","source.port":1728,"destination.ip":"10.0.0.4","destination.port":49667,"event.dataset":"zeek.dce_rpc","event.action":"SamrConnect5","zeek.dce_rpc.endpoint":"samr","zeek.dce_rpc.operation":"SamrConnect5","zeek.session_id":"C1"}})",
        "10.0.1.4>10.0.0.4 tcp/49667 12345778 seen 1/1 64");
    const std::string shippedConnection =
        R"("source":{"address":"10.0.1.4","port":1728},"destination":{"address":"10.0.0.4","port":135},"zeek":{"connection":{"state":"SF"},"session_id":"C1"},"network":{"transport":"tcp","application":"dce_rpc"})";
    add("zeek conn, as Filebeat ships it",
        R"({"@timestamp":"2026-11-30T09:00:00.000Z","event":{"created":1588205520.9,"dataset":"zeek.connection"},)"
            + shippedConnection + '}',
        "10.0.1.4>10.0.0.4 tcp/135 - unknown 1/0");
    add("zeek conn, as Elasticsearch keeps it",
        R"([{"@timestamp":1588205520900,"event":{"created":"2026-11-30T09:00:00.000Z","dataset":"zeek.connection"},)"
            + shippedConnection + "}]",
        "10.0.1.4>10.0.0.4 tcp/135 - unknown 1/0");
    add("zeek, within Filebeat without a module",
        R"({"@timestamp":"2026-11-30T09:00:00.000Z","json":{"ts":1588205520.9,"uid":"C1","id":{"orig_h":"10.0.1.4","orig_p":1,"resp_h":"10.0.0.4","resp_p":135},"endpoint":"samr","operation":"SamrConnect5"}})",
        "10.0.1.4>10.0.0.4 tcp/135 12345778 seen 1/1 64");
    add("zeek, a line as text",
        R"({"@timestamp":"2026-11-30T09:00:00.000Z","message":"{\"ts\":1588205520.9,\"uid\":\"C1\",\"id.orig_h\":\"10.0.1.4\",\"id.orig_p\":1,\"id.resp_h\":\"10.0.0.4\",\"id.resp_p\":135,\"endpoint\":\"samr\",\"operation\":\"SamrConnect5\"}"})",
        "10.0.1.4>10.0.0.4 tcp/135 12345778 seen 1/1 64");
    add("zeek, times in milliseconds",
        R"({"ts":1588205520900.5,"uid":"C1","id.orig_h":"10.0.1.4","id.orig_p":1,"id.resp_h":"10.0.0.4","id.resp_p":135,"endpoint":"samr","operation":"SamrConnect5"})",
        "10.0.1.4>10.0.0.4 tcp/135 12345778 seen 1/1 64");
    add("zeek JSON, an array in one line", '[' + one + ',' + one + ']',
        "10.0.1.4>10.0.0.4 tcp/135 12345778 seen 1/2 64");
    add("zeek JSON, an array over lines", "[\n" + one + ",\n" + one + "\n]\n",
        "10.0.1.4>10.0.0.4 tcp/135 12345778 seen 1/2 64");
    std::string spread = "[\n";
    for (const char c : one)
        spread += c == ',' ? ",\n    " : c == '{' ? "  {\n    " : std::string(1, c);
    add("zeek JSON, an object over lines", spread + "\n]\n",
        "10.0.1.4>10.0.0.4 tcp/135 12345778 seen 1/1 64");
    add("zeek JSON, a damaged line takes no other along", one.substr(0, 60) + '\n' + one + '\n',
        "10.0.1.4>10.0.0.4 tcp/135 12345778 seen 1/1 64");
    add("zeek text, a line that is cut",
        zeekHeader
            + "1588205520.96246\tC1\t10.0.1.4\t60620\t10.0.0.4\t49667\t0.1\t49667\tsamr\tSamrConnect5\n"
              "1588205520.96246\tC2\t10.0.1.5\t60620\t10.0.0.4\t496",
        "10.0.1.4>10.0.0.4 tcp/49667 12345778 seen 1/1 64");
    add("suricata, older",
        R"({"timestamp":"2024-01-01T00:00:00.1+0000","flow_id":5,"event_type":"dcerpc","src_ip":"10.0.1.4","src_port":1,"dest_ip":"10.0.0.4","dest_port":49667,"proto":"TCP","dcerpc":{"request":"BIND","response":"BINDACK","interfaces":[{"uuid":"12345778-1234-abcd-ef00-0123456789ac","version":"1.0","ack_result":0}],"call_id":1}})"
        "\n"
        R"({"timestamp":"2024-01-01T00:00:01.1+0000","flow_id":5,"event_type":"dcerpc","src_ip":"10.0.1.4","src_port":1,"dest_ip":"10.0.0.4","dest_port":49667,"proto":"TCP","dcerpc":{"request":"REQUEST","response":"RESPONSE","req":{"opnum":64,"frag_cnt":1},"call_id":2}})",
        "10.0.1.4>10.0.0.4 tcp/49667 12345778 seen 1/1 64");
    add("suricata, over SMB",
        R"({"timestamp":"2024-01-01T00:00:01.1+0000","flow_id":5,"event_type":"smb","src_ip":"10.0.1.4","src_port":1,"dest_ip":"10.0.0.4","dest_port":445,"proto":"TCP","smb":{"dcerpc":{"request":"REQUEST","response":"FAULT","opnum":7,"interfaces":[{"uuid":"12345778-1234-abcd-ef00-0123456789ac","version":"1.0"}],"call_id":2}}})",
        "10.0.1.4>10.0.0.4 pipe/445 12345778 seen 1/1 7");
    add("5156, nxlog",
        R"({"EventID":5156,"@timestamp":"2020-08-06T05:20:14.617Z","Hostname":"W5","SourceAddress":"10.0.1.4","SourcePort":"5000","DestAddress":"10.0.0.4","DestPort":"135","Protocol":"6","Direction":"%%14593","Application":"\\device\\harddiskvolume2\\windows\\system32\\LSASS.exe"})",
        "10.0.1.4>10.0.0.4 tcp/135 - unknown 1/0 lsass.exe");
    add("5157, winlogbeat",
        R"({"@timestamp":"2020-08-06T05:20:14.617Z","winlog":{"event_id":5157,"computer_name":"W5","event_data":{"SourceAddress":"10.0.1.4","SourcePort":"5000","DestAddress":"10.0.0.4","DestPort":"135","Protocol":"6","Direction":"%%14593","Application":"\\x\\a.exe"}}})",
        "10.0.1.4>10.0.0.4 tcp/135 - unknown 1/0 a.exe");
    add("5156, XML",
        "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider "
        "Name='P'/><EventID>5156</EventID>"
        "<TimeCreated SystemTime='2020-08-06T05:20:14.617Z'/><Computer>W5</Computer></System><EventData>"
        "<Data Name='Application'>\\device\\a&amp;b.exe</Data><Data Name='Direction'>%%14593</Data>"
        "<Data Name='SourceAddress'>10.0.1.4</Data><Data Name='SourcePort'>5000</Data>"
        "<Data Name='DestAddress'>10.0.0.4</Data>\r\n<Data Name='DestPort'>135</Data><Data "
        "Name='Protocol'>6</Data></EventData></Event>",
        "10.0.1.4>10.0.0.4 tcp/135 - unknown 1/0 a&b.exe");
    add("sysmon",
        R"({"EventID":3,"SourceName":"Microsoft-Windows-Sysmon","UtcTime":"2020-08-06 05:20:17.513","Hostname":"W5","SourceIp":"10.0.1.4","SourcePort":"5000","DestinationIp":"10.0.0.4","DestinationPort":"135","Protocol":"tcp","Initiated":"true","Image":"C:\\Windows\\System32\\sc.exe","User":"SECRET\\name"})",
        "10.0.1.4>10.0.0.4 tcp/135 - unknown 1/0 sc.exe");
    add("pfirewall.log",
        "#Version: 1.5\r\n#Software: Microsoft Windows Firewall\r\n#Time Format: Local\r\n#Fields: date time "
        "action protocol src-ip "
        "dst-ip src-port dst-port size tcpflags tcpsyn tcpack tcpwin icmptype icmpcode info path pid\r\n\r\n"
        "2026-11-02 09:15:01 ALLOW TCP 10.0.1.4 10.0.0.4 50001 135 0 - 0 0 0 - - - SEND 700\r\n"
        "2026-11-02 09:15:02 DROP UDP 10.0.1.4 10.0.0.4 137 137 0 - - - - - - - RECEIVE 4\r\n"
        "2026-11-02 09:15:0",
        "10.0.1.4>10.0.0.4 tcp/135 - unknown 1/0");
    add("pfirewall.log without its header",
        "01 DROP TCP 10.0.1.9 10.0.0.4 137 445 0 - - - - - - - RECEIVE 4\r\n"
        "2026-11-02 09:15:01 ALLOW TCP 10.0.1.4 10.0.0.4 50001 135 0 - 0 0 0 - - - SEND 700\r\n",
        "10.0.1.4>10.0.0.4 tcp/135 - unknown 1/0");
}

void TestTrafficLogs::records()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    const auto result = readLogs({text.toStdString()});
    QVERIFY(result.sources[0].kind != SourceKind::Unknown);
    QCOMPARE(result.uses.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(lineOf(result.uses[0])), expected);
    QVERIFY(result.uses[0].first > core::Timestamp{});
    QVERIFY(core::toIso8601(result.uses[0].first) < std::string("2026-11-03"));
    QCOMPARE(result.sources[0].fieldsAssumed > 0,
             QByteArray(QTest::currentDataTag()).contains("without its header"));
    // The same as UTF-16, as PowerShell writes it, and the other way round.
    const auto wide = wire::utf16LeFromUtf8(text.toStdString());
    std::string little(wire::toView(wide));
    QCOMPARE(readLogs({"\xff\xfe" + little}).uses, result.uses);
    for (std::size_t i = 0; i + 1 < little.size(); i += 2)
        std::swap(little[i], little[i + 1]);
    QCOMPARE(readLogs({"\xfe\xff" + little}).uses, result.uses);
}

void TestTrafficLogs::zeekLogsBelongTogether()
{
    const auto calls = zeekHeader
        + "1588205520.1\tC1\t10.0.1.4\t60620\t10.0.0.4\t135\t0.1\t135\tepmapper\tept_map\n"
        + "1588205520.2\tC2\t10.0.1.4\t60621\t10.0.0.4\t49667\t0.1\t49667\tsamr\tSamrConnect5\n";
    const auto connections = connHeader
        + "1588205520.0\tC1\t10.0.1.4\t60620\t10.0.0.4\t135\ttcp\tdce_rpc\tSF\n"
        + "1588205520.1\tC2\t10.0.1.4\t60621\t10.0.0.4\t49667\ttcp\t-\tSF\n"
        + "1588205530.1\tC3\t10.0.1.9\t60622\t10.0.0.4\t49667\ttcp\t-\tSF\n"
        + "1588205540.1\tC4\t10.0.1.9\t60623\t10.0.0.4\t80\ttcp\thttp\tSF\n"
        + "1588205540.1\tC5\t10.0.1.8\t60623\t10.0.0.4\t135\ttcp\t-\tS0\n";
    for (const bool callsFirst : {true, false}) {
        const auto result = callsFirst ? readLogs({calls, connections}) : readLogs({connections, calls});
        QCOMPARE(result.uses.size(), std::size_t(4));
        QCOMPARE(lineOf(result.uses[0]), std::string("10.0.1.4>10.0.0.4 tcp/135 epmapper seen 1/1 ept_map"));
        QCOMPARE(lineOf(result.uses[1]), std::string("10.0.1.4>10.0.0.4 tcp/49667 12345778 seen 1/1 64"));
        QCOMPARE(result.uses[1].blocked.port135, Effect::Breaks);
        QCOMPARE(lineOf(result.uses[2]), std::string("10.0.1.8>10.0.0.4 tcp/135 - unknown 1/0"));
        QCOMPARE(result.uses[2].refused, std::uint64_t(1));
        QCOMPARE(lineOf(result.uses[3]), std::string("10.0.1.9>10.0.0.4 tcp/49667 12345778 inferred 1/0"));
    }
}

void TestTrafficLogs::bothEndsOfAConnectionCountOnce()
{
    const std::string outbound =
        R"({"EventID":5156,"@timestamp":"2020-08-06T05:20:14.617Z","Hostname":"W5","SourceAddress":"10.0.1.4","SourcePort":"5000","DestAddress":"10.0.0.4","DestPort":"135","Protocol":"6","Direction":"%%14593","Application":"\\x\\lsass.exe"})";
    const std::string inbound =
        R"({"EventID":5156,"@timestamp":"2020-08-06T05:20:17.617Z","Hostname":"DC","SourceAddress":"10.0.1.4","SourcePort":"5000","DestAddress":"10.0.0.4","DestPort":"135","Protocol":"6","Direction":"%%14592","Application":"\\x\\svchost.exe"})";
    const std::string local =
        R"({"EventID":5156,"@timestamp":"2020-08-06T05:20:17.617Z","Hostname":"DC","SourceAddress":"fe80::1","SourcePort":"5000","DestAddress":"fe80::1","DestPort":"135","Protocol":"6","Direction":"%%14592","Application":"\\x\\dfsrs.exe"})";
    const auto result = readLogs({inbound + '\n' + outbound + '\n' + local + '\n'});
    QCOMPARE(result.uses.size(), std::size_t(1));
    QCOMPARE(lineOf(result.uses[0]), std::string("10.0.1.4>10.0.0.4 tcp/135 - unknown 1/0 lsass.exe"));
    QCOMPARE(result.sources[0].doubled, std::uint64_t(1));
    QCOMPARE(result.sources[0].local, std::uint64_t(1));
}

void TestTrafficLogs::localTimesTakeTheZoneAsked()
{
    const std::string text = "#Fields: date time action protocol src-ip dst-ip src-port dst-port\n"
                             "2026-11-02 09:15:01 ALLOW TCP 10.0.1.4 10.0.0.4 50001 135\n";
    const auto utc = readLogs({text}, 0).uses.at(0).first;
    const auto tokyo = readLogs({text}, 9 * 60).uses.at(0).first;
    QCOMPARE(utc - tokyo, core::Timestamp::duration(std::chrono::hours(9)));
}

/// A clock that was wrong once does not make years of two days.
void TestTrafficLogs::holesDoNotCount()
{
    const std::string fields = "#Fields: date time action protocol src-ip dst-ip src-port dst-port\n";
    const auto line = [](const std::string &day) {
        return day + " 09:15:01 ALLOW TCP 10.0.1.4 10.0.0.4 50001 135\n";
    };
    Traffic traffic;
    traffic.sources =
        readLogs({fields + line("2026-11-03") + line("2020-01-01") + line("2026-11-02")}).sources;
    QCOMPARE(traffic.sources[0].parts.size(), std::size_t(2));
    QCOMPARE(traffic.coverage().seconds, std::int64_t(24 * 3600));
    QCOMPARE(traffic.coverage().days, 3);
    QVERIFY(traffic.coverage().isShort());
    // A week without any is a quiet week.
    traffic.sources = readLogs({fields + line("2026-11-03") + line("2026-11-10")}).sources;
    QVERIFY(traffic.sources[0].parts.empty());
    QCOMPARE(traffic.coverage().days, 8);
}

void TestTrafficLogs::serversWithoutAnAddressAreCounted()
{
    const std::string event =
        R"({"EventID":5712,"@timestamp":"2020-08-06T05:20:14Z","Hostname":"DC1","RemoteIpAddress":"10.0.1.4","RemotePort":"5000","InterfaceUuid":"{12345778-1234-abcd-ef00-0123456789ac}","ProtocolSequence":"ncacn_ip_tcp"})";
    const auto result = readLogs({event});
    QVERIFY(result.uses.empty());
    QCOMPARE(result.withoutAddress, std::uint64_t(1));
}

void TestTrafficLogs::serversLearnTheirAddress()
{
    const std::string inbound =
        R"({"EventID":5156,"@timestamp":"2020-08-06T05:20:17.617Z","Hostname":"DC1","SourceAddress":"10.0.1.4","SourcePort":"5000","DestAddress":"10.0.0.4","DestPort":"389","Protocol":"6","Direction":"%%14592","Application":"\\x\\lsass.exe"})";
    const std::string firewall =
        "<Events><Event><System><Provider Name='RPCFW'/><EventID Qualifiers='16384'>3</EventID><TimeCreated "
        "SystemTime='2020-08-06T05:20:18Z'/><Computer>DC1</Computer></"
        "System><EventData><Data>NdrServerCallAll</Data>"
        "<Data>700</Data><Data>lsass.exe</Data><Data>ncacn_ip_tcp</Data><Data>49667</Data><Data>10.0.1.4</"
        "Data>"
        "<Data>12345778-1234-abcd-ef00-0123456789ac</Data><Data>64</Data><Data>S-1-5-21</Data></EventData></"
        "Event></Events>";
    const auto result = readLogs({firewall, inbound});
    QCOMPARE(result.uses.size(), std::size_t(1));
    QCOMPARE(lineOf(result.uses[0]), std::string("10.0.1.4>10.0.0.4 tcp/49667 12345778 seen 0/1 64"));
}

void TestTrafficLogs::anyCutIsBorne_data()
{
    records_data();
}

void TestTrafficLogs::anyCutIsBorne()
{
    QFETCH(const QByteArray, text);
    for (qsizetype size = 0; size < text.size(); ++size) {
        const auto result = readLogs({text.left(size).toStdString()});
        QVERIFY(result.uses.size() <= 2);
    }
}

QTEST_GUILESS_MAIN(TestTrafficLogs)
#include "tst_traffic_logs.moc"
