// SPDX-License-Identifier: GPL-3.0-or-later
// port135-cli traffic: the real program on recordings made here; and what it stores.
#include "history/traffic_store.h"
#include "usage/rpc_talk.h"

#include <QByteArray>
#include <QFile>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QStringLiteral>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace port135;
using namespace port135::test;

namespace {

struct Run
{
    int code = -1;
    QByteArray output;
    QString error;
};

Run run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PORT135_CLI), QStringList{u"traffic"_s} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray recording()
{
    std::vector<RecordedPacket> packets;
    askMapper(packets, samr, 49'668, talkStart);
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 49'668,
                              talkStart + 1'000'000'000);
    talk.open();
    talk.send(0, bindPdu(samr));
    talk.send(1, ackPdu());
    talk.send(0, requestPdu(64, 2));
    talk.send(1, responsePdu(2));
    talk.close();
    const auto file = pcapOf(packets);
    return {reinterpret_cast<const char *>(file.data()), qsizetype(file.size())};
}

} // namespace

class TestTrafficCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void linesKeepTheirContract();
    void standardInputIsReadToo();
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void itIsStoredAndReadBack();
    void wrongUseIsRefused_data();
    void wrongUseIsRefused();
    void aTimeRangeLeavesOut();
    void theWaitForAPipeEndsWithCtrlC_data();
    void theWaitForAPipeEndsWithCtrlC();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTrafficCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"rpc.pcap"_s, recording());
    write(u"office.policy"_s, "zone clients 10.0.0.0/29\nzone servers 10.0.0.8/29\n");
}

void TestTrafficCommand::linesKeepTheirContract()
{
    const auto result =
        run({path(u"rpc.pcap"_s), u"--format"_s, u"jsonl"_s, u"--database"_s, u"none"_s, u"--quiet"_s});
    QCOMPARE(result.error, QString());
    QCOMPARE(result.code, 0);
    const auto lines = result.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(
        lines[1],
        QByteArray(
            R"({"client":"10.0.0.5","server":"10.0.0.9","over":"tcp","port":49668,"interface":{"uuid":)"
            R"x("12345778-1234-abcd-ef00-0123456789ac","version":"1.0","name":"samr","title":"Security accounts (SAM)"},)x"
            R"("known":"seen","candidates":[],"connections":1,"calls":1,"operations":[{"opnum":64,"name":"SamrConnect5",)"
            R"("calls":1}],"unanswered":0,"faults":0,"first":"2023-11-14T22:13:21.003Z","last":"2023-11-14T22:13:21.006Z",)"
            R"("program":null,"if_blocked":{"port_135":"breaks","port_135_and_dynamic":"breaks","why":)"
            R"("The client asked the endpoint mapper for this port before it connected."},"sources":["rpc.pcap"]})"));
}

void TestTrafficCommand::standardInputIsReadToo()
{
    const auto result =
        run({u"-"_s, u"--format"_s, u"jsonl"_s, u"--database"_s, u"none"_s, u"--quiet"_s}, recording());
    QCOMPARE(result.code, 0);
    QCOMPARE(result.output.count('\n'), 2);
}

void TestTrafficCommand::everyFormatIsWritten_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("table") << u"table"_s << QByteArray("Security accounts (SAM) (samr)");
    QTest::newRow("csv") << u"csv"_s << QByteArray("10.0.0.5,10.0.0.9,tcp,49668,12345778");
    QTest::newRow("json") << u"json"_s << QByteArray("\"coverage\":{");
    QTest::newRow("html") << u"html"_s << QByteArray("Shorter than 7 days");
}

void TestTrafficCommand::everyFormatIsWritten()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, part);
    const auto file = path(u"out."_s + format);
    const auto result = run({path(u"rpc.pcap"_s), u"--format"_s, format, u"--output"_s, file, u"--segments"_s,
                             path(u"office.policy"_s), u"--database"_s, u"none"_s});
    QCOMPARE(result.code, 0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const auto bytes = written.readAll();
    QVERIFY2(bytes.contains(part), bytes.left(2000).constData());
    if (format == u"json"_s)
        QVERIFY(!QJsonDocument::fromJson(bytes).isNull());
    if (format == u"table"_s || format == u"html"_s)
        QVERIFY(bytes.contains("clients"));
    if (format != u"table"_s)
        QVERIFY(result.error.contains(u"Shorter than 7 days"_s));
}

void TestTrafficCommand::itIsStoredAndReadBack()
{
    const auto database = path(u"history.db"_s);
    QCOMPARE(run({path(u"rpc.pcap"_s), u"--database"_s, database, u"--quiet"_s}).code, 0);
    const auto list = history::storedTraffic(database);
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().uses, 2);
    QCOMPARE(list->first().name, u"rpc.pcap"_s);
    const auto traffic = history::loadTraffic(database, list->first().id);
    QVERIFY(traffic);
    QCOMPARE(traffic->uses.size(), std::size_t(2));
    QCOMPARE(
        lineOf(traffic->uses[1]),
        std::string("10.0.0.5>10.0.0.9 tcp/49668 12345778 seen calls 1 (64:1) breaks/breaks mapped_before"));
    QCOMPARE(traffic->sources.size(), std::size_t(1));
    // And by the program itself.
    const auto number = QString::number(list->first().id);
    const auto listed = run({u"--stored"_s, u"list"_s, u"--database"_s, database});
    QCOMPARE(listed.code, 0);
    QVERIFY2(listed.output.contains("rpc.pcap"), listed.output.constData());
    const auto again =
        run({u"--stored"_s, number, u"--database"_s, database, u"--format"_s, u"jsonl"_s, u"--quiet"_s});
    QCOMPARE(again.output,
             run({path(u"rpc.pcap"_s), u"--database"_s, u"none"_s, u"--format"_s, u"jsonl"_s, u"--quiet"_s})
                 .output);
    QCOMPARE(history::storedTraffic(database)->size(), 1);
    QCOMPARE(run({u"--stored"_s, u"4711"_s, u"--database"_s, database}).code, 2);
    QCOMPARE(run({u"--remove"_s, u"4711"_s, u"--database"_s, database}).code, 2);
    QCOMPARE(run({u"--remove"_s, number, u"--database"_s, database}).code, 0);
    QVERIFY(history::storedTraffic(database)->isEmpty());
    QVERIFY(!history::loadTraffic(database, list->first().id));
}

void TestTrafficCommand::wrongUseIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    QTest::newRow("no file") << QStringList{} << u"--how-to-record"_s;
    QTest::newRow("missing") << QStringList{u"missing.pcap"_s} << u"missing.pcap"_s;
    QTest::newRow("no recording") << QStringList{u"office.policy"_s} << u"no capture"_s;
    QTest::newRow("format") << QStringList{u"rpc.pcap"_s, u"--format"_s, u"pdf"_s} << u"pdf"_s;
    QTest::newRow("time") << QStringList{u"rpc.pcap"_s, u"--from"_s, u"yesterday"_s} << u"yesterday"_s;
    QTest::newRow("zone") << QStringList{u"rpc.pcap"_s, u"--log-zone"_s, u"JST"_s} << u"JST"_s;
    QTest::newRow("stored and files") << QStringList{u"rpc.pcap"_s, u"--stored"_s, u"1"_s} << u"--stored"_s;
    QTest::newRow("practice and files") << QStringList{u"rpc.pcap"_s, u"--practice"_s} << u"--practice"_s;
    QTest::newRow("segments") << QStringList{u"rpc.pcap"_s, u"--segments"_s, u"rpc.pcap"_s} << u"zone"_s;
}

void TestTrafficCommand::wrongUseIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QString, part);
    for (auto &argument : arguments) {
        if (argument.contains(u'.'))
            argument = path(argument);
    }
    const auto result = run(arguments + QStringList{u"--database"_s, u"none"_s});
    QCOMPARE(result.code, 2);
    QVERIFY2(result.error.contains(part), qPrintable(result.error));
}

void TestTrafficCommand::aTimeRangeLeavesOut()
{
    const auto result = run({path(u"rpc.pcap"_s), u"--to"_s, u"2023-11-14T22:13:20.500Z"_s, u"--format"_s,
                             u"jsonl"_s, u"--database"_s, u"none"_s, u"--quiet"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.output.count('\n'), 1);
}

void TestTrafficCommand::theWaitForAPipeEndsWithCtrlC_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("code");
    QTest::newRow("too little comes") << QByteArray("x") << 3;
    QTest::newRow("a recording without an end") << recording() << 0; // what came is the result
}

void TestTrafficCommand::theWaitForAPipeEndsWithCtrlC()
{
#ifdef Q_OS_UNIX
    QFETCH(const QByteArray, sent);
    QFETCH(const int, code);
    const auto pipe = QFile::encodeName(path(u"pipe"_s + QString::number(code)));
    QVERIFY(::mkfifo(pipe.constData(), 0600) == 0);
    QProcess process;
    process.start(QStringLiteral(PORT135_CLI),
                  {u"traffic"_s, QFile::decodeName(pipe), u"--database"_s, u"none"_s});
    int writer = -1;
    QTRY_VERIFY_WITH_TIMEOUT((writer = ::open(pipe.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC)) >= 0,
                             60'000);
    QVERIFY(::write(writer, sent.constData(), std::size_t(sent.size())) == sent.size());
    int waiting = 1; // what nobody has read yet
    QTRY_VERIFY_WITH_TIMEOUT(::ioctl(writer, FIONREAD, &waiting) == 0 && waiting == 0, 60'000);
    QVERIFY(::kill(pid_t(process.processId()), SIGINT) == 0);
    QVERIFY(process.waitForFinished(60'000));
    ::close(writer);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), code);
#else
    QSKIP("Named pipes are for Unix.");
#endif
}

QTEST_GUILESS_MAIN(TestTrafficCommand)
#include "tst_traffic_command.moc"
