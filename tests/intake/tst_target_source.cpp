// SPDX-License-Identifier: GPL-3.0-or-later
// Lists out of folders, zones, leases and the neighbour table.
#include "intake/dhcp_leases.h"
#include "intake/dns_message.h"
#include "intake/neighbours.h"
#include "intake/target_source.h"
#include "intake/zone_transfer.h"
#include "support/network_namespace.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QIODevice>
#include <QList>
#include <QObject>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTime>

#include <memory>

using namespace port135;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray number16(int value)
{
    return QByteArray(1, char(value >> 8)) + char(value & 0xff);
}

QByteArray name(const QByteArray &text)
{
    QByteArray bytes;
    for (const auto &label : text.split('.'))
        bytes += QByteArray(1, char(label.size())) + label;
    return bytes + '\0';
}

QByteArray record(const QByteArray &owner, int type, const QByteArray &data)
{
    return owner + number16(type) + number16(1) + QByteArray(4, '\0') + number16(int(data.size())) + data;
}

/// A server for one transfer of office.example, its messages of at most `perMessage` records.
class ZoneServer
{
public:
    explicit ZoneServer(int perMessage, int code = 0, bool ends = true)
    {
        m_thread.reset(QThread::create([=, this] {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            m_port = server.serverPort();
            m_ready.release();
            if (!server.waitForNewConnection(60'000))
                return;
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            QByteArray question;
            while (question.size() < 2
                   || question.size() < 2 + (uchar(question[0]) << 8 | uchar(question[1]))) {
                if (!socket->waitForReadyRead(60'000))
                    return;
                question += socket->readAll();
            }
            const auto id = question.mid(2, 2);
            const QByteArray zone("\xc0\x0c", 2); // the question's name
            const auto soa = record(zone, 6, name("a") + name("b") + QByteArray(20, '\0'));
            QList<QByteArray> records{soa};
            records += record(zone, 2, name("dc1.office.example"));
            for (int i = 1; i <= 5; ++i)
                records += record(QByteArray("\x03pc", 3) + char('0' + i) + zone, 1,
                                  QByteArray("\x0a\0\0", 3) + char(i));
            records += record(QByteArray("\x03pc1", 4) + zone, 28,
                              QByteArray::fromHex("fd000000000000000000000000000005"));
            records += record(name("evil.elsewhere"), 1, QByteArray("\x08\x08\x08\x08", 4));
            if (ends)
                records += soa;
            for (qsizetype i = 0; i < records.size(); i += perMessage) {
                const auto part = records.mid(i, perMessage);
                QByteArray message = id + number16(0x8400 | code) + number16(1)
                    + number16(code == 0 ? int(part.size()) : 0) + number16(0) + number16(0)
                    + name("office.example") + number16(252) + number16(1);
                if (code == 0)
                    message += part.join();
                socket->write(number16(int(message.size())) + message);
                if (code != 0)
                    break;
            }
            socket->flush();
            socket->disconnectFromHost();
            if (socket->state() != QAbstractSocket::UnconnectedState)
                socket->waitForDisconnected(60'000);
        }));
        m_thread->start();
        m_ready.acquire();
    }
    ~ZoneServer() { m_thread->wait(); }
    quint16 port() const { return m_port; }

private:
    std::unique_ptr<QThread> m_thread;
    QSemaphore m_ready;
    quint16 m_port = 0;
};

} // namespace

class TestTargetSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsReadButNotDeeper()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"b.txt"_s), "10.0.0.2\n");
        write(folder.filePath(u"a.csv"_s), "ip,name\n10.0.0.1,a\n");
        write(folder.filePath(u"notes.md"_s), "no list\n");
        QVERIFY(QDir(folder.path()).mkdir(u"deeper"_s));
        write(folder.filePath(u"deeper/c.txt"_s), "10.0.0.3\n");
        const auto read = intake::readTargetSource(folder.path(), 1 << 20);
        QVERIFY2(read, read ? "" : qPrintable(read.error()));
        QCOMPARE(read->lists.size(), 2);
        QCOMPARE(read->lists[0].text, u"10.0.0.1"_s);
        QCOMPARE(read->lists[0].source, u"a.csv"_s);
        QCOMPARE(read->lists[1].text, u"10.0.0.2"_s);
        QVERIFY(!intake::readTargetSource(folder.filePath(u"deeper/none"_s), 1 << 20));
    }

    void anErrorNamesItsOwnFileAndLine()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.txt"_s), "10.0.0.1\n10.0.0.2\n10.0.0.3\n");
        write(folder.filePath(u"b.txt"_s), "10.0.0.4\n10.0.0.999\n");
        const auto read = intake::readTargetSource(folder.path(), 1 << 20);
        QVERIFY(!read);
        QVERIFY2(read.error().contains(u"b.txt, line 2:"_s), qPrintable(read.error()));
    }

    void leasesThatHold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("addresses"); // empty: refused
        QTest::addColumn<int>("over");
        QTest::newRow("ISC") << QByteArray(
            "# comment\nlease 10.0.0.5 {\n  starts 1 2026/11/30 00:00:00;\n  ends 2 2026/12/01 00:00:00;\n"
            "  binding state active;\n  client-hostname \"PC01\";\n}\n"
            "lease 10.0.0.6 {\n  ends 1 2026/11/01 00:00:00;\n  binding state free;\n}\n"
            "lease 10.0.0.7 {\n  ends never;\n  binding state active;\n}\n"
            "lease 10.0.0.5 {\n  ends 2 2026/12/02 00:00:00;\n  binding state active;\n}\n")
                             << u"10.0.0.5 10.0.0.7"_s << 1;
        QTest::newRow("Kea") << QByteArray("address,hwaddr,client_id,valid_lifetime,expire,subnet_id,fqdn_"
                                           "fwd,fqdn_rev,hostname,state,user_context\n"
                                           "10.0.0.5,aa:bb:cc:dd:ee:01,,3600,1796083200,1,0,0,pc01,0,\n"
                                           "10.0.0.6,aa:bb:cc:dd:ee:02,,3600,1700000000,1,0,0,pc02,0,\n"
                                           "10.0.0.7,aa:bb:cc:dd:ee:03,,3600,1796083200,1,0,0,pc03,1,\n"
                                           "10.0.0.8,aa:bb:cc:dd:ee:04,,3600,1796083200,1,0,0,pc04,0,\n"
                                           "10.0.0.8,aa:bb:cc:dd:ee:04,,0,1796083200,1,0,0,pc04,0,\n")
                             << u"10.0.0.5"_s << 3;
        QTest::newRow("dnsmasq") << QByteArray("1796083200 aa:bb:cc:dd:ee:01 10.0.0.5 PC01 01:aa\n"
                                               "1700000000 aa:bb:cc:dd:ee:02 10.0.0.6 * *\n"
                                               "0 aa:bb:cc:dd:ee:03 10.0.0.7 PC03 *\n")
                                 << u"10.0.0.5 10.0.0.7"_s << 1;
        QTest::newRow("Export-DhcpServer") << QByteArray(
            "<?xml version=\"1.0\"?><DHCPServer><IPv4><Scopes><Scope><Leases>"
            "<Lease><IPAddress>10.0.0.5</IPAddress><AddressState>Active</AddressState></Lease>"
            "<Lease><IPAddress>10.0.0.6</IPAddress><AddressState>InactiveReservation</AddressState></Lease>"
            "</Leases></Scope></Scopes></IPv4></DHCPServer>")
                                           << u"10.0.0.5"_s << 1;
        QTest::newRow("Get-DhcpServerv4Lease")
            << QByteArray("\"IPAddress\",\"ScopeId\",\"HostName\",\"AddressState\"\n\"10.0.0.5\",\"10.0.0."
                          "0\",\"PC01\",\"Active\"\n"
                          "\"10.0.0.6\",\"10.0.0.0\",\"PC02\",\"Expired\"\n")
            << u"10.0.0.5"_s << 1;
        QTest::newRow("a text") << QByteArray("hello\n") << QString() << 0;
        QTest::newRow("another XML") << QByteArray("<html/>") << QString() << 0;
        QTest::newRow("entities") << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]><Leases/>") << QString()
                                  << 0;
    }
    void leasesThatHold()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, addresses);
        QFETCH(int, over);
        const QDateTime now(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC);
        const auto leases = intake::readLeases(QString::fromUtf8(text), now);
        QCOMPARE(leases.has_value(), !addresses.isEmpty());
        if (!leases)
            return;
        QCOMPARE(leases->addresses.join(u' '), addresses);
        QCOMPARE(int(leases->over), over);
    }

    void aZoneIsTransferred_data()
    {
        QTest::addColumn<int>("perMessage");
        QTest::newRow("one message") << 100;
        QTest::newRow("a message each record") << 1;
        QTest::newRow("three records a message") << 3;
    }
    void aZoneIsTransferred()
    {
        QFETCH(int, perMessage);
        const ZoneServer server(perMessage);
        const auto request = intake::ZoneRequest::parse(u"Office.Example@127.0.0.1:%1"_s.arg(server.port()));
        QVERIFY(request);
        const auto hosts = intake::transferZone(*request);
        QVERIFY2(hosts, hosts ? "" : qPrintable(hosts.error()));
        QCOMPARE(hosts->addresses.join(u' '), u"10.0.0.1 10.0.0.2 10.0.0.3 10.0.0.4 10.0.0.5 fd00::5"_s);
        QCOMPARE(hosts->lines.front(), u"pc1.office.example 10.0.0.1"_s);
    }

    void aTransferThatFailsIsSaid_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("word");
        QTest::newRow("refused") << 5 << u"Allow zone transfers"_s;
        QTest::newRow("server failure") << 2 << u"error 2"_s;
        QTest::newRow("cut off") << 0 << u"could not be fetched"_s;
    }
    void aTransferThatFailsIsSaid()
    {
        QFETCH(int, code);
        QFETCH(QString, word);
        const ZoneServer server(2, code, false);
        const auto request = intake::ZoneRequest::parse(u"office.example@127.0.0.1:%1"_s.arg(server.port()));
        QVERIFY(request);
        const auto hosts = intake::transferZone(*request);
        QVERIFY(!hosts);
        QVERIFY2(hosts.error().contains(word) && hosts.error().contains(u"127.0.0.1"_s),
                 qPrintable(hosts.error()));
    }

    void zonesAreNamed()
    {
        QVERIFY(intake::ZoneRequest::parse(u"office.example."_s));
        QCOMPARE(intake::ZoneRequest::parse(u"office.example@2001:db8::1"_s)->server, u"2001:db8::1"_s);
        for (const auto &wrong : {u""_s, u"@10.0.0.1"_s, u"a..b"_s, u"office@host/x"_s, u"office@:53"_s})
            QVERIFY2(!intake::ZoneRequest::parse(wrong), qPrintable(wrong));
    }

    void damagedMessagesAreRefused()
    {
        const auto question = intake::axfrQuestion(7, u"office.example"_s);
        QVERIFY(intake::parseDnsMessage(question));
        for (qsizetype size = 0; size < question.size(); ++size)
            QVERIFY(!intake::parseDnsMessage(QByteArrayView(question).first(size)));
        // A name that points at itself.
        QByteArray loop = number16(7) + number16(0x8400) + number16(1) + QByteArray(6, '\0')
            + QByteArray("\xc0\x0c", 2) + QByteArray(4, '\0');
        QVERIFY(!intake::parseDnsMessage(loop));
    }

    void neighboursAreListed()
    {
        std::vector<core::Address> found;
        const auto problem = test::inNetworkNamespace(
            "ip link set lo up && ip link add a0 type veth peer name b0 && ip link set a0 up && ip link set "
            "b0 up "
            "&& ip addr add 10.9.0.1/24 dev a0 && ip neigh add 10.9.0.7 lladdr 02:00:00:00:00:07 dev a0 nud "
            "permanent && ip neigh add 10.9.0.8 dev a0 nud failed && ip neigh add fe80::7 lladdr "
            "02:00:00:00:00:07 dev a0 nud permanent",
            [&found] { found = intake::neighbours().value_or(std::vector<core::Address>()); });
        if (!problem.empty())
            QSKIP(problem.c_str());
        QCOMPARE(found.size(), 2u);
        QCOMPARE(QString::fromStdString(found[0].toString()), u"10.9.0.7"_s);
        QVERIFY(found[1].scope() != 0);
    }

    void pathsBecomeAbsolute()
    {
        QCOMPARE(intake::absoluteSource(u"-"_s), u"-"_s);
        QCOMPARE(intake::absoluteSource(u"dns:office.example"_s), u"dns:office.example"_s);
        QCOMPARE(intake::absoluteSource(u"dhcp-leases:/var/x"_s), u"dhcp-leases:/var/x"_s);
        QVERIFY(QDir::isAbsolutePath(intake::absoluteSource(u"office.txt"_s)));
    }
};

QTEST_GUILESS_MAIN(TestTargetSource)
#include "tst_target_source.moc"
