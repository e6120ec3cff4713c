// SPDX-License-Identifier: GPL-3.0-or-later
// Syslog and webhooks against receivers that are slow, gone, wrong or well.
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include "notify/notifier.h"
#include "notify/syslog_sink.h"
#include "notify/webhook_sink.h"
#include "support/http_receiver.h"

using namespace port135;
using namespace notify;
using namespace Qt::StringLiterals;
using test::HttpReceiver;

namespace {

/// Soon over, and still in order.
Patience impatient()
{
    using std::chrono::milliseconds;
    return {milliseconds(400), {milliseconds(10), milliseconds(20), milliseconds(30)}};
}

/// Never over while a test looks.
Patience patient()
{
    using std::chrono::milliseconds;
    return {
        milliseconds(60'000), {milliseconds(10), milliseconds(20), milliseconds(30)}, milliseconds(600'000)};
}

Notification news(int lines = 3)
{
    Notification notification;
    notification.summary = u"news"_s;
    notification.severity = 8;
    for (int i = 0; i < lines; ++i)
        notification.cef.push_back("CEF:0|line " + std::to_string(i));
    notification.json = R"({"event":"test","text":"日本語"})";
    return notification;
}

/// A port that nobody listens on.
quint16 deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

SyslogAddress tcpTo(quint16 port)
{
    return {u"127.0.0.1"_s, port, SyslogFraming::OctetCount};
}

/// Messages with octet counting [RFC 6587 3.4.1].
QList<QByteArray> counted(QByteArray bytes)
{
    QList<QByteArray> messages;
    while (!bytes.isEmpty()) {
        const auto blank = bytes.indexOf(' ');
        const auto size = bytes.left(blank).toInt();
        if (blank < 1 || size < 1 || bytes.size() < blank + 1 + size)
            return {};
        messages.append(bytes.mid(blank + 1, size));
        bytes.remove(0, blank + 1 + size);
    }
    return messages;
}

class TcpReceiver : public QObject
{
public:
    TcpReceiver()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            auto *const socket = m_server.nextPendingConnection();
            ++connections;
            if (connections <= hangUps) {
                socket->abort();
                return;
            }
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { bytes += socket->readAll(); });
        });
    }
    quint16 port() const { return m_server.serverPort(); }

    int hangUps = 0; ///< connections to refuse after they are made
    int connections = 0;
    QByteArray bytes;

private:
    QTcpServer m_server;
};

} // namespace

class TestSinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void syslogAddresses_data();
    void syslogAddresses();
    void webhookAddresses_data();
    void webhookAddresses();
    void datagramsArrive();
    void messagesArriveOverTcp();
    void aLineIsAMessage();
    void eventsAreJson_data();
    void eventsAreJson();
    void tlsNeedsATrustedCertificate_data();
    void tlsNeedsATrustedCertificate();
    void manyMessagesArriveWhole();
    void syslogTriesAgain();
    void deadSyslogReceiversAreGivenUp_data();
    void deadSyslogReceiversAreGivenUp();
    void tooManyMessagesAreRefused();
    void webhooksArrive();
    void silentWebhooksAreGivenUp();
    void webhooksAreTriedAgain_data();
    void webhooksAreTriedAgain();
    void answersThatEndIt_data();
    void answersThatEndIt();
    void slowWebhooksAreGivenUp();
    void closingWebhooksAreGivenUp();
    void deadWebhooksAreGivenUp();
    void endlessAnswersAreCutOff();
    void messagesKeepTheirOrder();
    void sendingNeverWaits();
    void sinksEndWithMessagesOnTheirWay();
    void everyKindHasAPlaceInTheRegistry();
};

void TestSinks::syslogAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); // empty: refused
    QTest::newRow("host") << u"log"_s << u"udp://log:514"_s;
    QTest::newRow("host and port") << u"log.example:1514"_s << u"udp://log.example:1514"_s;
    QTest::newRow("udp") << u"udp://10.0.0.9"_s << u"udp://10.0.0.9:514"_s;
    QTest::newRow("tcp") << u"tcp://log:601"_s << u"tcp://log:601"_s;
    QTest::newRow("a line each") << u"tcp+lf://log:601"_s << u"tcp+lf://log:601"_s;
    QTest::newRow("TLS") << u"tls://log"_s << u"tls://log:6514"_s;
    QTest::newRow("TLS, a line each") << u"tls+lf://log:6515"_s << u"tls+lf://log:6515"_s;
    QTest::newRow("ECS") << u"tcp+lf://log:601?format=ecs"_s << u"tcp+lf://log:601?format=ecs"_s;
    QTest::newRow("OCSF") << u"log?format=ocsf"_s << u"udp://log:514?format=ocsf"_s;
    QTest::newRow("another format") << u"log?format=xml"_s << u""_s;
    QTest::newRow("another question") << u"log?format=ecs&a=b"_s << u""_s;
    QTest::newRow("IPv6") << u"tcp://[2001:db8::1]:601"_s << u"tcp://[2001:db8::1]:601"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("another scheme") << u"http://log:514"_s << u""_s;
    QTest::newRow("a path") << u"udp://log:514/x"_s << u""_s;
    QTest::newRow("a port too high") << u"log:70000"_s << u""_s;
    QTest::newRow("port 0") << u"log:0"_s << u""_s;
    QTest::newRow("a user") << u"udp://me@log:514"_s << u""_s;
    QTest::newRow("only a port") << u":514"_s << u""_s;
}

void TestSinks::syslogAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    const auto parsed = SyslogAddress::parse(text);
    QCOMPARE(parsed ? parsed->toString() : QString(), address);
}

void TestSinks::webhookAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << u"https://hooks.example/a?b=c"_s << true;
    QTest::newRow("http") << u" http://10.0.0.9:8080/ "_s << true;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("ftp") << u"ftp://x/y"_s << false;
    QTest::newRow("no scheme") << u"hooks.example/a"_s << false;
    QTest::newRow("no host") << u"https:///a"_s << false;
    QTest::newRow("data") << u"data:text/plain,x"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void TestSinks::webhookAddresses()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto url = parseWebhook(text);
    QCOMPARE(url.has_value(), good);
    if (!good)
        QVERIFY(text.isEmpty() || !url.error().contains(text));
}

void TestSinks::datagramsArrive()
{
    QUdpSocket receiver;
    QVERIFY(receiver.bind(QHostAddress::LocalHost));
    SyslogSink sink({u"127.0.0.1"_s, receiver.localPort()}, patient());
    QSignalSpy idle(&sink, &NotificationSink::idle);
    QSignalSpy failed(&sink, &NotificationSink::failed);
    sink.send(news());
    QVERIFY(!sink.isIdle());
    QVERIFY(idle.count() == 1 || idle.wait());
    QVERIFY(sink.isIdle());
    QCOMPARE(failed.count(), 0);
    QList<QByteArray> messages;
    QTRY_VERIFY(receiver.hasPendingDatagrams());
    while (messages.size() < 3) {
        QTRY_VERIFY(receiver.hasPendingDatagrams());
        QByteArray bytes(qsizetype(receiver.pendingDatagramSize()), 0);
        receiver.readDatagram(bytes.data(), bytes.size());
        messages.append(bytes);
    }
    for (int i = 0; i < 3; ++i) {
        QVERIFY(messages[i].startsWith("<131>1 "));
        QVERIFY(messages[i].endsWith(" cef - CEF:0|line " + QByteArray::number(i)));
    }
}

void TestSinks::messagesArriveOverTcp()
{
    TcpReceiver receiver;
    SyslogSink sink(tcpTo(receiver.port()), patient());
    QSignalSpy idle(&sink, &NotificationSink::idle);
    sink.send(news());
    QVERIFY(idle.wait());
    QTRY_COMPARE(counted(receiver.bytes).size(), 3);
    // And again, over a new connection.
    sink.send(news(1));
    QVERIFY(idle.wait());
    QTRY_COMPARE(counted(receiver.bytes).size(), 4);
    QCOMPARE(receiver.connections, 2);
}

void TestSinks::aLineIsAMessage()
{
    TcpReceiver receiver;
    auto address = tcpTo(receiver.port());
    address.framing = SyslogFraming::LineFeed;
    SyslogSink sink(address, patient());
    QSignalSpy idle(&sink, &NotificationSink::idle);
    sink.send(news());
    QVERIFY(idle.wait());
    QTRY_COMPARE(receiver.bytes.count('\n'), 3);
    QVERIFY(receiver.bytes.endsWith('\n'));
    const auto lines = receiver.bytes.split('\n');
    for (int i = 0; i < 3; ++i) {
        QVERIFY(lines[i].startsWith("<131>1 "));
        QVERIFY(lines[i].endsWith("CEF:0|line " + QByteArray::number(i)));
    }
}

void TestSinks::eventsAreJson_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("OCSF") << int(EventFormat::Ocsf);
    QTest::newRow("ECS") << int(EventFormat::Ecs);
}

void TestSinks::eventsAreJson()
{
    QFETCH(int, format);
    TcpReceiver receiver;
    auto address = tcpTo(receiver.port());
    address.framing = SyslogFraming::LineFeed;
    address.format = EventFormat(format);
    SyslogSink sink(address, patient());
    QSignalSpy idle(&sink, &NotificationSink::idle);
    sink.send(testNotification());
    QVERIFY(idle.wait());
    QTRY_VERIFY(receiver.bytes.endsWith('\n'));
    const auto event = QJsonDocument::fromJson(receiver.bytes.mid(receiver.bytes.indexOf('{'))).object();
    QVERIFY2(!event.isEmpty(), receiver.bytes.constData());
    QVERIFY(event.contains(EventFormat(format) == EventFormat::Ocsf ? u"class_uid"_s : u"@timestamp"_s));
    QVERIFY(event.value(u"message"_s).toString().contains(u"Test message"_s));
}

void TestSinks::tlsNeedsATrustedCertificate_data()
{
    QTest::addColumn<bool>("trusted");
    QTest::newRow("trusted") << true;
    QTest::newRow("not trusted") << false;
}

void TestSinks::tlsNeedsATrustedCertificate()
{
    QFETCH(bool, trusted);
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
    QTemporaryDir folder;
    const auto key = folder.filePath(u"key.pem"_s);
    const auto certificate = folder.filePath(u"cert.pem"_s);
    const QStringList make{u"req"_s,
                           u"-x509"_s,
                           u"-newkey"_s,
                           u"rsa:2048"_s,
                           u"-nodes"_s,
                           u"-keyout"_s,
                           key,
                           u"-out"_s,
                           certificate,
                           u"-subj"_s,
                           u"/CN=localhost"_s,
                           u"-addext"_s,
                           u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s,
                           u"-days"_s,
                           u"30"_s};
    if (QProcess::execute(u"openssl"_s, make) != 0)
        QSKIP("openssl is not installed.");
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    const auto certificates = QSslCertificate::fromPath(certificate);
    QCOMPARE(certificates.size(), 1);
    auto usual = QSslConfiguration::defaultConfiguration();
    auto server = usual;
    server.setLocalCertificate(certificates.front());
    server.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    QSslServer receiver;
    receiver.setSslConfiguration(server);
    QVERIFY(receiver.listen(QHostAddress::LocalHost));
    QByteArray bytes;
    connect(&receiver, &QTcpServer::pendingConnectionAvailable, this, [&receiver, &bytes] {
        auto *const socket = receiver.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &bytes] { bytes += socket->readAll(); });
        bytes += socket->readAll();
    });
    auto client = usual;
    if (trusted)
        client.addCaCertificate(certificates.front());
    QSslConfiguration::setDefaultConfiguration(client);
    const auto restore = qScopeGuard([&usual] { QSslConfiguration::setDefaultConfiguration(usual); });
    SyslogAddress address{u"127.0.0.1"_s, receiver.serverPort(), SyslogFraming::OctetCount, true};
    SyslogSink sink(address, trusted ? patient() : impatient());
    QSignalSpy idle(&sink, &NotificationSink::idle);
    QSignalSpy failed(&sink, &NotificationSink::failed);
    sink.send(news());
    QVERIFY(idle.wait(60'000));
    QCOMPARE(failed.count(), trusted ? 0 : 1);
    if (trusted)
        QTRY_COMPARE(counted(bytes).size(), 3);
    else
        QVERIFY(bytes.isEmpty());
}

void TestSinks::manyMessagesArriveWhole()
{
    TcpReceiver receiver;
    SyslogSink sink(tcpTo(receiver.port()), patient());
    QSignalSpy idle(&sink, &NotificationSink::idle);
    auto many = news(2000);
    many.cef[7] = "CEF:0|" + std::string(5000, 'x');
    many.cef[8] = "CEF:0|" + std::string(50'000, 'x');
    sink.send(many);
    QVERIFY(idle.wait(30'000));
    QTRY_COMPARE(counted(receiver.bytes).size(), 2000);
    const auto messages = counted(receiver.bytes);
    QVERIFY(messages[7].size() > 5000);
    QCOMPARE(messages[8].size(), 8192);
    QVERIFY(messages[1999].endsWith("line 1999"));
}

void TestSinks::syslogTriesAgain()
{
    TcpReceiver receiver;
    receiver.hangUps = 2;
    SyslogSink sink(tcpTo(receiver.port()), patient());
    QSignalSpy idle(&sink, &NotificationSink::idle);
    QSignalSpy failed(&sink, &NotificationSink::failed);
    // More than fits into buffers, so that a hang-up is noticed.
    auto many = news(9000);
    for (auto &line : many.cef)
        line += std::string(3000, 'x');
    sink.send(many);
    QVERIFY(idle.wait(30'000));
    QCOMPARE(failed.count(), 0);
    QCOMPARE(receiver.connections, 3);
    QTRY_COMPARE_WITH_TIMEOUT(counted(receiver.bytes).size(), 9000, 30'000);
}

void TestSinks::deadSyslogReceiversAreGivenUp_data()
{
    QTest::addColumn<bool>("resolves");
    QTest::newRow("nobody listens") << true;
    QTest::newRow("no such name") << false;
}

void TestSinks::deadSyslogReceiversAreGivenUp()
{
    QFETCH(bool, resolves);
    auto address = tcpTo(deadPort());
    if (!resolves)
        address.host = u"no-such-host.invalid"_s;
    SyslogSink sink(address, impatient());
    QSignalSpy idle(&sink, &NotificationSink::idle);
    QSignalSpy failed(&sink, &NotificationSink::failed);
    sink.send(news());
    QVERIFY(idle.wait(30'000));
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(sink.destination()));
    QVERIFY(sink.isIdle());
}

void TestSinks::tooManyMessagesAreRefused()
{
    SyslogSink sink(tcpTo(deadPort()), patient());
    QSignalSpy failed(&sink, &NotificationSink::failed);
    sink.send(news(9999));
    QCOMPARE(failed.count(), 0);
    sink.send(news(3));
    QCOMPARE(failed.count(), 1);
}

void TestSinks::webhooksArrive()
{
    HttpReceiver receiver([](int) { return HttpReceiver::answer(200); });
    WebhookSink sink(parseWebhook(receiver.url()).value(), patient());
    QSignalSpy idle(&sink, &NotificationSink::idle);
    sink.send(news());
    QVERIFY(idle.wait());
    QCOMPARE(receiver.requests().size(), 1);
    const auto &request = receiver.requests().first();
    QVERIFY(request.head.startsWith("POST /hook/secret HTTP/1.1\r\n"));
    QVERIFY(request.head.contains("Content-Type: application/json; charset=utf-8\r\n"));
    QVERIFY(!request.head.contains("Cookie:"));
    QCOMPARE(request.body, news().json);
    QVERIFY(!sink.destination().contains(u"secret"_s));
}

/// All tries share one time: the second one has what the first has left.
void TestSinks::silentWebhooksAreGivenUp()
{
    using std::chrono::milliseconds;
    HttpReceiver receiver([](int) { return QByteArray(); });
    const Patience total{
        milliseconds(1000), {milliseconds(10), milliseconds(10), milliseconds(10)}, milliseconds(1500)};
    WebhookSink sink(parseWebhook(receiver.url()).value(), total);
    QSignalSpy idle(&sink, &NotificationSink::idle);
    QSignalSpy failed(&sink, &NotificationSink::failed);
    sink.send(news());
    QVERIFY(idle.wait(30'000));
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(u"no answer in time"_s));
    QCOMPARE(receiver.requests().size(), 2);
}

void TestSinks::webhooksAreTriedAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {500, 502, 503, 408, 429})
        QTest::newRow(QByteArray::number(status).constData()) << status;
}

void TestSinks::webhooksAreTriedAgain()
{
    QFETCH(int, status);
    HttpReceiver receiver([status](int number) { return HttpReceiver::answer(number == 0 ? status : 204); });
    WebhookSink sink(parseWebhook(receiver.url()).value(), patient());
    QSignalSpy idle(&sink, &NotificationSink::idle);
    QSignalSpy failed(&sink, &NotificationSink::failed);
    sink.send(news());
    QVERIFY(idle.wait());
    QCOMPARE(failed.count(), 0);
    QCOMPARE(receiver.requests().size(), 2);
    QCOMPARE(receiver.requests().last().body, news().json);
}

void TestSinks::answersThatEndIt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("tries");
    QTest::newRow("bad request") << 400 << 1;
    QTest::newRow("not found") << 404 << 1;
    QTest::newRow("moved") << 301 << 1;
    QTest::newRow("found elsewhere") << 302 << 1;
    QTest::newRow("temporarily elsewhere") << 307 << 1;
    QTest::newRow("permanently elsewhere") << 308 << 1;
    QTest::newRow("always an error") << 500 << 4;
}

void TestSinks::answersThatEndIt()
{
    QFETCH(int, status);
    QFETCH(int, tries);
    HttpReceiver other([](int) { return HttpReceiver::answer(200); });
    HttpReceiver receiver([status, &other](int) {
        return HttpReceiver::answer(status,
                                    "Location: " + other.url().toLatin1() + "\r\nSet-Cookie: a=b\r\n");
    });
    WebhookSink sink(parseWebhook(receiver.url()).value(), patient());
    QSignalSpy idle(&sink, &NotificationSink::idle);
    QSignalSpy failed(&sink, &NotificationSink::failed);
    sink.send(news());
    QVERIFY(idle.wait());
    QCOMPARE(failed.count(), 1);
    const auto message = failed.first().first().toString();
    QVERIFY2(message.contains(QString::number(status)), qPrintable(message));
    QVERIFY(!message.contains(u"secret"_s));
    QCOMPARE(receiver.requests().size(), tries);
    QCOMPARE(other.connections(), 0);
    for (const auto &request : receiver.requests())
        QVERIFY(!request.head.contains("Cookie:"));
}

void TestSinks::slowWebhooksAreGivenUp()
{
    HttpReceiver receiver([](int) { return QByteArray(); });
    WebhookSink sink(parseWebhook(receiver.url()).value(), impatient());
    QSignalSpy idle(&sink, &NotificationSink::idle);
    QSignalSpy failed(&sink, &NotificationSink::failed);
    sink.send(news());
    QVERIFY(idle.wait(30'000));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(receiver.requests().size(), 4);
}

void TestSinks::closingWebhooksAreGivenUp()
{
    HttpReceiver receiver([](int) { return QByteArray(); });
    receiver.setHangsUp(true);
    WebhookSink sink(parseWebhook(receiver.url()).value(), patient());
    QSignalSpy idle(&sink, &NotificationSink::idle);
    QSignalSpy failed(&sink, &NotificationSink::failed);
    sink.send(news());
    QVERIFY(idle.wait(30'000));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!failed.first().first().toString().contains(u"secret"_s));
    QVERIFY(receiver.connections() >= 4);
}

void TestSinks::deadWebhooksAreGivenUp()
{
    WebhookSink sink(parseWebhook(u"http://127.0.0.1:%1/secret"_s.arg(deadPort())).value(), impatient());
    QSignalSpy idle(&sink, &NotificationSink::idle);
    QSignalSpy failed(&sink, &NotificationSink::failed);
    sink.send(news());
    QVERIFY(idle.wait(30'000));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!failed.first().first().toString().contains(u"secret"_s));
}

void TestSinks::endlessAnswersAreCutOff()
{
    HttpReceiver receiver([](int) { return HttpReceiver::answer(200, {}, QByteArray(8 << 20, 'x')); });
    WebhookSink sink(parseWebhook(receiver.url()).value(), patient());
    QSignalSpy idle(&sink, &NotificationSink::idle);
    QSignalSpy failed(&sink, &NotificationSink::failed);
    sink.send(news());
    QVERIFY(idle.wait(30'000));
    // It took the message; what else it says is nobody's business.
    QCOMPARE(failed.count(), 0);
    QCOMPARE(receiver.requests().size(), 1);
}

void TestSinks::messagesKeepTheirOrder()
{
    HttpReceiver receiver([](int number) { return HttpReceiver::answer(number % 2 ? 200 : 500); });
    WebhookSink sink(parseWebhook(receiver.url()).value(), patient());
    QSignalSpy idle(&sink, &NotificationSink::idle);
    QSignalSpy failed(&sink, &NotificationSink::failed);
    for (int i = 0; i < 40; ++i) {
        auto notification = news();
        notification.json = "{\"n\":" + QByteArray::number(i) + '}';
        sink.send(notification);
    }
    QCOMPARE(failed.count(), 8); // 32 may wait
    QVERIFY(idle.wait(30'000));
    QCOMPARE(receiver.requests().size(), 64);
    for (int i = 0; i < 64; ++i)
        QCOMPARE(receiver.requests()[i].body, "{\"n\":" + QByteArray::number(i / 2) + '}');
}

void TestSinks::sendingNeverWaits()
{
    // A receiver that takes connections and never reads, and one that does not answer: nothing is waited for,
    // so the calls are over before the event loop runs again.
    QTcpServer deaf;
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    Notifier notifier;
    notifier.add(std::make_unique<SyslogSink>(tcpTo(deaf.serverPort()), patient()));
    notifier.add(std::make_unique<SyslogSink>(SyslogAddress{u"no-such-host.invalid"_s, 514}, patient()));
    notifier.add(std::make_unique<WebhookSink>(
        parseWebhook(u"http://127.0.0.1:%1/"_s.arg(deaf.serverPort())).value(), patient()));
    bool looped = false;
    QMetaObject::invokeMethod(
        this, [&looped] { looped = true; }, Qt::QueuedConnection);
    for (int i = 0; i < 5; ++i)
        notifier.send(news(1000));
    QVERIFY(!looped);
    QVERIFY(!notifier.isIdle());
    QTRY_VERIFY(looped); // before the call's end: it writes to a variable of this one
}

void TestSinks::sinksEndWithMessagesOnTheirWay()
{
    QTcpServer deaf;
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    for (int rounds = 0; rounds < 20; ++rounds) {
        Notifier notifier;
        notifier.add(std::make_unique<SyslogSink>(tcpTo(deaf.serverPort()), impatient()));
        notifier.add(std::make_unique<WebhookSink>(
            parseWebhook(u"http://127.0.0.1:%1/"_s.arg(deaf.serverPort())).value(), impatient()));
        notifier.send(news());
        for (int turns = 0; turns < rounds; ++turns)
            QCoreApplication::processEvents();
    }
    QVERIFY(deaf.isListening());
}

void TestSinks::everyKindHasAPlaceInTheRegistry()
{
    for (const auto &kind : sinkKinds()) {
        QCOMPARE(findSinkKind(kind.name), &kind);
        QVERIFY(!kind.title().isEmpty());
        QVERIFY(!kind.hint().isEmpty());
        const auto wrong = kind.create(u"nonsense://"_s);
        QVERIFY(!wrong);
        QVERIFY(wrong.error().endsWith(u'.'));
    }
    QVERIFY(findSinkKind("syslog")->create(u"127.0.0.1:514"_s));
    QVERIFY(findSinkKind("webhook")->create(u"https://127.0.0.1/"_s));
    QVERIFY(!findSinkKind("pigeon"));
}

QTEST_GUILESS_MAIN(TestSinks)
#include "tst_sinks.moc"
