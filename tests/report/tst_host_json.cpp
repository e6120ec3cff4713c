// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices.h"
#include "sample.h"

#include "knowledge/windows_builds.h"
#include "rating/rule.h"
#include "report/json/host_json.h"
#include "report/text/words.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace port135;
using namespace port135::report;
using core::Cause;
using core::Outcome;
using namespace core::literals;

class TestHostJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomeLine_data();
    void outcomeLine();
    void fullHost();
    void keysAreInTheOrderOfTheContract();
    void acceptedFindingsNameTheirExceptions();
    void productsFitTheRoles_data();
    void productsFitTheRoles();
    void unknownIsNull_data();
    void unknownIsNull();
    void milliseconds_data();
    void milliseconds();
    void clockSkew_data();
    void clockSkew();
    void unknownProtocolSequence();
    void systemThatIsNotKnown();
    void hostileText_data();
    void hostileText();
    void manyVersionsOfOneInterface();
    void document();
    void documentOfNoHosts();
    void speed();
};

QByteArray line(const core::HostResult &host)
{
    HostJson json(knowledge::Catalogue::builtIn(),
                  std::chrono::floor<std::chrono::days>(sample::startTime()));
    const auto text = json.object(host);
    return {text.data(), qsizetype(text.size())};
}

QJsonObject parsed(const core::HostResult &host)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(line(host), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

/// The order of the keys as they stand in the text: QJsonObject sorts them. Nested keys get their parent
/// before a dot; those of array elements as well.
QStringList keysInOrder(const QByteArray &json)
{
    QStringList keys;
    QStringList path;
    QString pending;
    QList<bool> inObject;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') {
            QByteArray text;
            for (++i; json[i] != '"'; ++i) {
                if (json[i] == '\\')
                    ++i;
                text += json[i];
            }
            if (i + 1 < json.size() && json[i + 1] == ':' && inObject.last()) {
                pending = QString::fromUtf8(text);
                const QString key = (path + QStringList(pending)).join(u'.');
                if (!keys.contains(key))
                    keys += key;
            }
        } else if (c == '{') {
            inObject.push_back(true);
            if (inObject.size() > 1 && !pending.isEmpty() && (path.isEmpty() || path.last() != pending))
                path += pending;
        } else if (c == '}') {
            inObject.pop_back();
            if (!path.isEmpty())
                path.pop_back();
            pending.clear();
        } else if (c == '[') {
            inObject.push_back(false);
        } else if (c == ']') {
            inObject.pop_back();
        }
    }
    return keys;
}

void TestHostJson::outcomeLine_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("cause");
    QTest::addColumn<quint32>("status");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("mapRead");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](Outcome outcome, Cause cause, quint32 status, const char *name, bool mapRead,
                        const char *error) {
        QTest::newRow(name) << int(outcome) << int(cause) << status << QByteArray(name) << mapRead
                            << QByteArray(error);
    };
    row(Outcome::NotExamined, Cause::Stopped, 0, "not_examined", false,
        "\"This host was not examined, because the scan was stopped before its turn.\"");
    row(Outcome::Silent, Cause::ConnectTimeout, 0, "silent", false, "null");
    row(Outcome::Unreachable, Cause::NetworkUnreachable, 0, "unreachable", false,
        "\"This computer or a router on the way has no route to the network of this host.\"");
    row(Outcome::Closed, Cause::ConnectionRefused, 0, "closed", false, "null");
    row(Outcome::NotRpc, Cause::Http, 0, "not_rpc", false,
        "\"Port 135 is open, but answered the RPC bind with HTTP: a web server or a proxy seems to use this "
        "port.\"");
    row(Outcome::RpcNoMapper, Cause::InterfaceRejected, 0x00020001, "rpc_no_mapper", false,
        "\"Port 135 speaks RPC, but declined the endpoint mapper interface: interface not supported "
        "(0x00020001).\"");
    row(Outcome::Denied, Cause::Fault, 5, "denied", false,
        "\"The endpoint mapper on port 135 is there, but refused the lookup without a logon: access denied "
        "(0x00000005).\"");
    row(Outcome::Unsupported, Cause::StatusCode, 0x16c9a0cd, "unsupported", false,
        "\"The endpoint mapper on port 135 does not implement the lookup: status ept_s_cant_perform_op "
        "(0x16c9a0cd).\"");
    row(Outcome::Empty, Cause::None, 0, "empty", true, "null");
    row(Outcome::Partial, Cause::TimeLimit, 0, "partial", true,
        "\"The list of services is incomplete (lines read: 0), because the time for this host was used "
        "up.\"");
    row(Outcome::Listed, Cause::None, 0, "listed", true, "null");
    row(Outcome::Error, Cause::OutOfDescriptors, 0, "error", false,
        "\"This host could not be examined, because this computer ran out of sockets: examine fewer hosts at "
        "once.\"");
}

void TestHostJson::outcomeLine()
{
    QFETCH(int, outcome);
    QFETCH(int, cause);
    QFETCH(quint32, status);
    QFETCH(QByteArray, name);
    QFETCH(bool, mapRead);
    QFETCH(QByteArray, error);
    const QByteArray list = mapRead ? "[]" : "null";
    const QByteArray expected = "{\"address\":\"10.0.0.5\",\"port\":135,\"outcome\":\"" + name
        + "\",\"started\":\"2026-01-31T09:00:00.000Z\",\"rtt_ms\":null,"
          "\"names\":{\"dns\":null,\"netbios\":null,\"domain\":null,\"dns_domain\":null,\"forest\":null},"
          "\"os\":null,\"clock_skew_s\":null,\"addresses\":null,\"security_providers\":null,"
          "\"anonymous_lookup\":null,\"roles\":"
        + list + ",\"endpoints\":" + list
        + ",\"ports\":null,\"findings\":[],\"potential\":[],\"level\":null,\"truncated\":false,\"error\":"
        + error
        + ",\"target\":null,\"ntlm_target\":null,\"com_version\":null,\"incomplete\":[],\"source\":null,"
          "\"place\":null,\"tags\":null,\"notes\":null,\"notes_from\":null}";
    QCOMPARE(line(sample::host(Outcome(outcome), Cause(cause), status)), expected);
}

void TestHostJson::fullHost()
{
    const auto host = sample::fullHost();
    const core::Finding &finding = host.rating.findings.front();
    const auto *info = knowledge::Catalogue::builtIn().find(host.observation.endpoints.front().interfaceId);
    QVERIFY(info);
    const auto quoted = [](const QString &text) {
        const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        return array.mid(1, array.size() - 2);
    };
    const auto list = [](const QStringList &texts) {
        return QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
    };
    const QStringList products{QStringLiteral("Windows Server 2019"),
                               QStringLiteral("Windows Server 1809 SAC")};
    const QByteArray interfaceJson = "{\"name\":\"samr\",\"title\":"
        + quoted(QString::fromUtf8(info->title.data(), qsizetype(info->title.size())))
        + ",\"document\":\"MS-SAMR\"}";
    const QByteArray expected =
        R"({"address":"10.0.0.5","port":135,"outcome":"listed","started":"2026-01-31T09:00:00.000Z","rtt_ms":0.41,)"
        R"("names":{"dns":"srv5.example","netbios":"SRV5","domain":"EXAMPLE","dns_domain":"example","forest":"example"},)"
        R"("os":{"build":"10.0.17763","products":)"
        + list(products)
        + R"(,"support":"extended","ends":"2029-01-09","support_worst":"ended","support_best":"extended"},)"
          R"("clock_skew_s":0.2,)"
          R"("addresses":["SRV5","10.0.0.5","192.168.9.5"],"security_providers":[9,10,16],)"
          R"("anonymous_lookup":true,"roles":["domain_controller"],"endpoints":[)"
          R"({"uuid":"12345778-1234-abcd-ef00-0123456789ac","version":"1.0","object":null,"protseq":"ncacn_ip_tcp",)"
          R"("endpoint":"49664","address":"10.0.0.5","annotation":"","interface":)"
        + interfaceJson
        + R"(,"reachable":true},)"
          R"({"uuid":"12345778-1234-abcd-ef00-0123456789ac","version":"1.0",)"
          R"("object":"00000001-0002-0003-0405-060708090a0b","protseq":"ncacn_np",)"
          R"("endpoint":"\\pipe\\lsass","address":"10.0.0.5","annotation":"","interface":)"
        + interfaceJson
        + R"(,"reachable":null}],"ports":[{"port":49664,"state":"open","lists_interfaces":null,"unlisted":null,"seen":null}],)"
          R"("findings":[{"rule":"R9","level":"medium","confidence":"high","title":)"
        + quoted(rating::title(finding)) + R"(,"evidence":)" + list(rating::evidence(finding))
        + R"(,"remedies":)" + list(rating::remedies(finding)) + R"(,"references":)"
        + list(rating::references(finding))
        + R"(,"accepted":null,"solutions":["setting","separation","update"]}],"potential":[{"id":"CVE-2008-4250","title":)"
        + quoted(rating::title(host.rating.potential[0]))
        + R"(,"why":"A reason: a \"name\""}],)"
          R"("level":"medium","truncated":false,"error":null,"target":"srv5","ntlm_target":null,"com_version":null,"incomplete":[],"source":null,"place":null,"tags":null,"notes":null,"notes_from":null})";
    const QByteArray actual = line(host);
    if (actual != expected)
        qWarning("%s\n%s", actual.constData(), expected.constData());
    QCOMPARE(actual, expected);
}

void TestHostJson::keysAreInTheOrderOfTheContract()
{
    const QStringList contract =
        QStringLiteral(
            "address port outcome started rtt_ms names names.dns names.netbios names.domain "
            "names.dns_domain names.forest os os.build os.products os.support os.ends "
            "os.support_worst os.support_best clock_skew_s "
            "addresses security_providers anonymous_lookup roles endpoints endpoints.uuid "
            "endpoints.version endpoints.object endpoints.protseq endpoints.endpoint endpoints.address "
            "endpoints.annotation endpoints.interface endpoints.interface.name "
            "endpoints.interface.title endpoints.interface.document endpoints.reachable ports "
            "ports.port ports.state ports.lists_interfaces ports.unlisted ports.seen findings findings.rule "
            "findings.level findings.confidence "
            "findings.title findings.evidence findings.remedies findings.references "
            "findings.accepted findings.solutions potential "
            "potential.id potential.title potential.why level truncated error target "
            "ntlm_target com_version incomplete source place tags notes "
            "notes_from")
            .split(u' ');
    auto host = sample::fullHost();
    host.observation.endpoints.resize(1);
    QCOMPARE(keysInOrder(line(host)), contract);
}

void TestHostJson::acceptedFindingsNameTheirExceptions()
{
    auto host = sample::fullHost();
    const auto exception = [](const char *owner, const char *reason, const char *expires) {
        core::Acceptance made;
        made.owner = owner;
        made.reason = reason;
        made.expires = core::parseDate(expires).value();
        return std::make_shared<const core::Acceptance>(made);
    };
    host.rating.findings.front().accepted = {exception("Sato", "One \"reason\"", "2027-03-31"),
                                             exception("Sato", "Another", "2026-12-31")};
    const QJsonObject finding = parsed(host).value(QStringLiteral("findings")).toArray().first().toObject();
    QCOMPARE(finding.value(QStringLiteral("level")).toString(), QStringLiteral("medium"));
    const QJsonObject accepted = finding.value(QStringLiteral("accepted")).toObject();
    QCOMPARE(accepted.keys(),
             (QStringList{QStringLiteral("expires"), QStringLiteral("owner"), QStringLiteral("reason")}));
    QCOMPARE(accepted.value(QStringLiteral("owner")).toString(), QStringLiteral("Sato"));
    QCOMPARE(accepted.value(QStringLiteral("reason")).toString(), QStringLiteral("One \"reason\"; Another"));
    QCOMPARE(accepted.value(QStringLiteral("expires")).toString(), QStringLiteral("2026-12-31"));
}

void TestHostJson::productsFitTheRoles_data()
{
    using Roles = std::vector<std::string_view>;
    QTest::addColumn<core::OsVersion>("version");
    QTest::addColumn<Roles>("roles");
    QTest::addColumn<QByteArray>("expected");
    const core::OsVersion of20H2{10, 0, 19041};
    const core::OsVersion of1809{10, 0, 17763};
    QTest::newRow("semi-annual domain controller")
        << of20H2 << Roles{"domain_controller", "spooler"}
        << QByteArray(R"("products":["Windows Server 2004 SAC","Windows Server 20H2 SAC"],)"
                      R"("support":"ended","ends":"2022-08-09")");
    QTest::newRow("a spooler runs on clients, too")
        << of1809 << Roles{"spooler"}
        << QByteArray(R"("products":["Windows 10 1809","Windows Server 2019","Windows Server 1809 SAC"],)"
                      R"("support":"extended","ends":"2029-01-09")");
    QTest::newRow("DHCP server") << of1809 << Roles{"dhcp_server"}
                                 << QByteArray(
                                        R"("products":["Windows Server 2019","Windows Server 1809 SAC"],)"
                                        R"("support":"extended","ends":"2029-01-09")");
    QTest::newRow("a version that no server has")
        << core::OsVersion{10, 0, 22000} << Roles{"domain_controller"}
        << QByteArray(R"("products":["Windows 11 21H2"],"support":"ended","ends":"2024-10-08")");
    QTest::newRow("Samba")
        << core::OsVersion{6, 1, 0} << Roles{"domain_controller", "samba"}
        << QByteArray(R"-("products":["Samba (any recent version)"],"support":"unknown","ends":null)-");
    QTest::newRow("Samba that reports a version of Windows")
        << of1809 << Roles{"domain_controller", "samba"}
        << QByteArray(R"("products":null,"support":"unknown","ends":null)");
}

void TestHostJson::productsFitTheRoles()
{
    using Roles = std::vector<std::string_view>;
    QFETCH(core::OsVersion, version);
    QFETCH(Roles, roles);
    QFETCH(QByteArray, expected);
    auto host = sample::host(Outcome::Listed);
    host.observation.os = version;
    host.rating.roles = roles;
    const QByteArray text = line(host);
    QVERIFY2(text.contains(expected), text.constData());
}

void TestHostJson::unknownIsNull_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("known");
    for (const char *key : {"rtt_ms", "os", "clock_skew_s", "addresses", "security_providers",
                            "anonymous_lookup", "roles", "endpoints", "ports", "level"}) {
        QTest::addRow("%s known", key) << QString::fromLatin1(key) << true;
        QTest::addRow("%s unknown", key) << QString::fromLatin1(key) << false;
    }
}

void TestHostJson::unknownIsNull()
{
    QFETCH(QString, key);
    QFETCH(bool, known);
    const QJsonObject object =
        parsed(known ? sample::fullHost() : sample::host(Outcome::Denied, Cause::Fault, 5));
    QVERIFY(object.contains(key));
    QCOMPARE(object.value(key).isNull(), !known);
}

void TestHostJson::milliseconds_data()
{
    QTest::addColumn<int>("microseconds");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing") << 0 << QByteArray("0.00");
    QTest::newRow("one") << 1 << QByteArray("0.001");
    QTest::newRow("two places") << 410 << QByteArray("0.41");
    QTest::newRow("three places") << 412 << QByteArray("0.412");
    QTest::newRow("whole") << 12'000 << QByteArray("12.00");
    QTest::newRow("long") << 1'500'100 << QByteArray("1500.10");
}

void TestHostJson::milliseconds()
{
    QFETCH(int, microseconds);
    QFETCH(QByteArray, expected);
    auto host = sample::host(Outcome::Closed);
    host.observation.rtt = std::chrono::microseconds(microseconds);
    QVERIFY2(line(host).contains("\"rtt_ms\":" + expected + ","), line(host).constData());
}

void TestHostJson::clockSkew_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << qint64(0) << QByteArray("0.0");
    QTest::newRow("ahead") << qint64(200) << QByteArray("0.2");
    QTest::newRow("behind") << qint64(-61'050) << QByteArray("-61.05");
    QTest::newRow("a little behind") << qint64(-1) << QByteArray("-0.001");
    QTest::newRow("centuries") << std::numeric_limits<qint64>::min() << QByteArray("-9223372036854775.808");
}

void TestHostJson::clockSkew()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QByteArray, expected);
    auto host = sample::host(Outcome::Listed);
    host.observation.clockSkew = std::chrono::milliseconds(milliseconds);
    QVERIFY2(line(host).contains("\"clock_skew_s\":" + expected + ","), line(host).constData());
}

void TestHostJson::unknownProtocolSequence()
{
    auto host = sample::host(Outcome::Listed);
    core::Endpoint endpoint;
    endpoint.interfaceId.uuid = "ffffffff-0000-0000-0000-0000000000AB"_uuid;
    endpoint.interfaceId.major = 7;
    endpoint.interfaceId.minor = 9;
    endpoint.tower = std::string("\x01\x00\xab\xff", 4);
    host.observation.endpoints = {endpoint};
    const QJsonObject object = parsed(host).value(u"endpoints").toArray().at(0).toObject();
    QCOMPARE(object.value(u"uuid").toString(), QStringLiteral("ffffffff-0000-0000-0000-0000000000ab"));
    QCOMPARE(object.value(u"version").toString(), QStringLiteral("7.9"));
    QCOMPARE(object.value(u"protseq").toString(), QStringLiteral("unknown"));
    QCOMPARE(object.value(u"endpoint").toString(), QStringLiteral("0100abff"));
    QVERIFY(object.value(u"interface").isNull());
    QVERIFY(object.value(u"address").isNull());
    QVERIFY(object.value(u"reachable").isNull());

    host.observation.endpoints[0].tower = std::string(65'000, '\x7f');
    const QString longest = parsed(host).value(u"endpoints").toArray().at(0)[u"endpoint"].toString();
    QCOMPARE(longest.size(), 1025);
    QVERIFY(longest.endsWith(u'…'));
}

void TestHostJson::systemThatIsNotKnown()
{
    auto host = sample::host(Outcome::Listed);
    host.observation.os = core::OsVersion{99, 9, 65535};
    const QJsonObject os = parsed(host).value(u"os").toObject();
    QCOMPARE(os.value(u"build").toString(), QStringLiteral("99.9.65535"));
    QVERIFY(os.value(u"products").isNull());
    QCOMPARE(os.value(u"support").toString(), QStringLiteral("unknown"));
    QVERIFY(os.value(u"ends").isNull());
}

void TestHostJson::hostileText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("quotes") << QByteArray("\"},{\"a\":\"") << "\"},{\"a\":\"";
    QTest::newRow("backslashes") << QByteArray("\\pipe\\\\x\\") << "\\pipe\\\\x\\";
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << "a\\x00b";
    QTest::newRow("line ends") << QByteArray("a\r\nb\tc") << "a\\x0d\\x0ab\\x09c";
    QTest::newRow("escape sequence") << QByteArray("\x1b[31mred") << "\\x1b[31mred";
    QTest::newRow("delete") << QByteArray("a\x7f") << "a\\x7f";
    QTest::newRow("invalid UTF-8") << QByteArray("\xc3\x28\xff\xfe") << "\\xc3(\\xff\\xfe";
    QTest::newRow("surrogate in UTF-8") << QByteArray("\xed\xa0\x80") << "\\xed\\xa0\\x80";
    QTest::newRow("right to left override") << QByteArray("\xe2\x80\xae"
                                                          "fdp.exe")
                                            << "\\u{202e}fdp.exe";
    QTest::newRow("Hebrew is kept") << QByteArray("\xd7\xa9") << QString::fromUtf8("\xd7\xa9");
    QTest::newRow("Japanese is kept") << QByteArray("サーバー") << QString::fromUtf8("サーバー");
    QTest::newRow("emoji") << QByteArray("\xf0\x9f\x98\x80") << QString::fromUtf8("\xf0\x9f\x98\x80");
    QTest::newRow("64 KB") << QByteArray(65536, 'a') << QString(4096, u'a') + u'…';
    QTest::newRow("64 KB of quotes") << QByteArray(65536, '"') << QString(4096, u'"') + u'…';
}

void TestHostJson::hostileText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const std::string text = bytes.toStdString();
    auto host = sample::fullHost();
    core::Observation &seen = host.observation;
    seen.names = {text, text, text, text, text, text};
    seen.addresses = {text};
    core::Endpoint &endpoint = seen.endpoints[0];
    endpoint.endpoint = endpoint.address = endpoint.annotation = text;
    host.rating.potential[0].why.arguments = {text};
    host.rating.findings[0].evidence[0].arguments = {text};

    QJsonParseError error;
    const QByteArray json = line(host);
    const auto document = QJsonDocument::fromJson(json, &error);
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QVERIFY(!json.contains('\n'));
    for (const char *key : {"dns", "netbios", "domain", "dns_domain", "forest"})
        QCOMPARE(document[u"names"][QLatin1String(key)].toString(), expected);
    QCOMPARE(document[u"addresses"][0].toString(), expected);
    for (const char *key : {"endpoint", "address", "annotation"})
        QCOMPARE(document[u"endpoints"][0][QLatin1String(key)].toString(), expected);
    QCOMPARE(document[u"potential"][0][u"why"].toString(), rating::why(host.rating.potential[0]));
}

void TestHostJson::manyVersionsOfOneInterface()
{
    // More than are kept: the answer stays right for each.
    auto host = sample::host(Outcome::Listed);
    for (int minor = 0; minor < 10'000; ++minor) {
        auto endpoint = sample::endpoint(core::ProtocolSequence::NcacnIpTcp, 49664, "49664");
        endpoint.interfaceId.minor = std::uint16_t(minor);
        host.observation.endpoints.push_back(endpoint);
    }
    const QJsonArray endpoints = parsed(host).value(u"endpoints").toArray();
    QCOMPARE(endpoints.size(), 10'000);
    for (int minor = 0; minor < 10'000; ++minor)
        QCOMPARE(endpoints[minor][u"version"].toString(), QStringLiteral("1.%1").arg(minor));
}

void TestHostJson::document()
{
    auto scan = sample::scan();
    scan.practice = true;
    scan.targets = "10.0.0.0/24\n# \"office\"";
    const QByteArray json = exported("json", scan, {sample::fullHost(), sample::host(Outcome::Closed)});
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QVERIFY(json.startsWith("{\"scan\":{\"program\":\"Port135\",\"program_version\":\"0.1.0\","));
    QCOMPARE(document[u"hosts"].toArray().size(), 2);
    QCOMPARE(document[u"hosts"][0].toObject(), parsed(sample::fullHost()));
    QCOMPARE(document[u"hosts"][1][u"outcome"].toString(), QStringLiteral("closed"));

    const auto about = document[u"scan"];
    QCOMPARE(about[u"targets"].toString(), QStringLiteral("10.0.0.0/24\\x0a# \"office\""));
    QCOMPARE(about[u"excludes"].toArray(), QJsonArray{QStringLiteral("10.0.0.1")});
    QCOMPARE(about[u"catalogue_version"].toString(), QStringLiteral("2026-11-23 1a2b3c4d"));
    QCOMPARE(about[u"rules_version"].toString(), QStringLiteral("1"));
    QCOMPARE(about[u"started"].toString(), QStringLiteral("2026-01-31T09:00:00.000Z"));
    QCOMPARE(about[u"vantage"].toString(), QStringLiteral("same-segment"));
    QCOMPARE(about[u"practice"].toBool(), true);
    QCOMPARE(about[u"options"][u"profile"].toString(), QStringLiteral("normal"));
    QCOMPARE(about[u"options"][u"stages"].toArray().size(), 3);

    const auto summary = document[u"summary"];
    QCOMPARE(summary[u"ended"].toString(), QStringLiteral("2026-01-31T09:00:12.300Z"));
    QCOMPARE(summary[u"stopped_early"].toBool(true), false);
    QCOMPARE(summary[u"examined"].toInt(), 254);
    QCOMPARE(summary[u"outcomes"][u"silent"].toInt(), 251);
    QCOMPARE(summary[u"outcomes"].toObject().size(), int(Outcome::Error) + 1);
}

void TestHostJson::documentOfNoHosts()
{
    auto scan = sample::scan();
    scan.ended = {};
    const auto document = QJsonDocument::fromJson(exported("json", scan, {}));
    QVERIFY(document[u"hosts"].isArray());
    QVERIFY(document[u"hosts"].toArray().isEmpty());
    QVERIFY(document[u"summary"].toObject().contains(u"ended"));
    QVERIFY(document[u"summary"][u"ended"].isNull());
}

void TestHostJson::speed()
{
    auto host = sample::fullHost();
    const auto model = host.observation.endpoints;
    host.observation.endpoints.clear();
    for (int i = 0; i < 300; ++i) {
        auto endpoint = model[std::size_t(i % 2)];
        endpoint.interfaceId.uuid.timeLow += std::uint32_t(i / 3 % 2);
        endpoint.annotation = i % 3 ? "" : "Remote access to something";
        host.observation.endpoints.push_back(endpoint);
    }
    HostJson json(knowledge::Catalogue::builtIn(), {});
    const auto bytes = json.object(host).size();
    std::size_t sum = 0;
    QElapsedTimer timer;
    timer.start();
    constexpr int rounds = 1000;
    for (int i = 0; i < rounds; ++i)
        sum += json.object(host).size();
    qInfo("300 endpoints: %zu bytes in %.1f us", bytes, double(timer.nsecsElapsed()) / 1000.0 / rounds);
    QCOMPARE(sum, bytes * rounds); // the same text every time
}

QTEST_GUILESS_MAIN(TestHostJson)
#include "tst_host_json.moc"
