// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, sources and histories as scripts use them: processes with exit codes.
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
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // ms

struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

class TestFolder
{
public:
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

void begin(QProcess &process, const QString &data, const QStringList &arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"PORT135_DATA"_s, data);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PORT135_CLI), arguments + QStringList{u"--lang"_s, u"en"_s});
}

Run end(QProcess &process)
{
    Run run;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
        run.code = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

Run cli(const TestFolder &folder, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    begin(process, folder.path(), arguments);
    process.write(input);
    process.closeWriteChannel();
    return end(process);
}

} // namespace

class TestTargetLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theColumnIsSaidOnStandardError()
    {
        const TestFolder folder;
        const auto file = folder.file(
            u"a.csv"_s, u"IPアドレス,コンピュータ名\r\n10.0.0.5,PC01\r\n10.0.0.6,PC02\r\n"_s.toUtf8());
        const auto run = cli(folder, {u"scan"_s, u"--targets"_s, file, u"--dry-run"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY(run.out.contains("2 addresses"));
        QVERIFY(!run.out.contains("names"));
        QVERIFY(run.err.contains(u"“IPアドレス”"_s.toUtf8()));
    }

    void standardInputMayBeUtf16()
    {
        const TestFolder folder;
        QByteArray input("\xff\xfe");
        for (const char c : QByteArray("10.0.0.5\r\n10.0.0.6\r\n"))
            input += QByteArray(1, c) + '\0';
        const auto run = cli(folder, {u"scan"_s, u"--targets"_s, u"-"_s, u"--dry-run"_s}, input);
        QVERIFY2(run.code == 0 && run.out.contains("2 addresses"), run.err.constData());
    }

    void anErrorIsOfItsOwnFile()
    {
        const TestFolder folder;
        const auto good = folder.file(u"a.txt"_s, "10.0.0.1\n10.0.0.2\n10.0.0.3\n");
        const auto bad = folder.file(u"b.txt"_s, "10.0.0.4\n10.0.0.400\n");
        const auto run = cli(folder, {u"scan"_s, u"--targets"_s, good, u"--targets"_s, bad, u"--dry-run"_s});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("b.txt, line 2: ") && run.err.contains("10.0.0.400"), run.err.constData());
    }

    void exclusionsMayBeAList()
    {
        const TestFolder folder;
        const auto file = folder.file(u"never.csv"_s, "Host,IP\nprinter,10.0.0.9\n");
        const auto run =
            cli(folder, {u"scan"_s, u"10.0.0.8/30"_s, u"--exclude-file"_s, file, u"--dry-run"_s});
        QVERIFY2(run.code == 0 && run.out.contains("3 addresses"), run.err.constData());
    }

    void resultsSayWhereATargetCameFrom()
    {
        const TestFolder folder;
        const auto file = folder.file(u"office.txt"_s, "127.9.4.2\n");
        const auto run = cli(folder,
                             {u"scan"_s, u"127.9.4.1"_s, u"--targets"_s, file, u"--all-hosts"_s, u"--quiet"_s,
                              u"--format"_s, u"jsonl"_s, u"--no-dns"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        const auto lines = run.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        for (const auto &line : lines) {
            const auto host = QJsonDocument::fromJson(line).object();
            const bool isListed = host[u"address"_s].toString() == u"127.9.4.2"_s;
            QCOMPARE(host[u"source"_s].toString(), isListed ? u"office.txt"_s : QString());
        }
    }

    void aNamedPipeIsReadToItsEnd()
    {
#ifdef Q_OS_UNIX
        const TestFolder folder;
        const auto pipe = folder.path() + u"/pipe"_s;
        QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipe}), 0);
        QProcess writer;
        writer.start(u"sh"_s,
                     {u"-c"_s, u"printf '10.0.0.1\\n10.0.0.2\\n10.0.0.3\\n' > \"$1\""_s, u"sh"_s, pipe});
        const auto run = cli(folder, {u"scan"_s, u"--targets"_s, pipe, u"--dry-run"_s});
        QVERIFY(writer.waitForFinished(patience));
        QVERIFY2(run.code == 0 && run.out.contains("3 addresses"), run.err.constData());
#else
        QSKIP("named pipes of Unix");
#endif
    }

    void storedTargetsStandOnOneLine()
    {
        const TestFolder folder;
        const auto file = folder.file(u"office.txt"_s, "# the office\n127.9.4.1 # first\n\n127.9.4.2\n");
        const auto run = cli(folder, {u"scan"_s, u"--targets"_s, file, u"--quiet"_s, u"--no-dns"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        const auto again = cli(folder, {u"recheck"_s, u"--quiet"_s, u"--no-dns"_s, u"--format"_s, u"json"_s});
        for (const auto &text : {run.out, run.err, again.out, again.err, cli(folder, {u"history"_s}).out})
            QVERIFY2(!text.contains("\\x0a") && !text.contains("the office"), text.constData());
        QVERIFY(cli(folder, {u"history"_s}).out.contains("127.9.4.1"));
    }

    void linkLocalNeedsItsInterface()
    {
        const TestFolder folder;
        const auto run = cli(folder, {u"scan"_s, u"fe80::1"_s});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("fe80::1%") || run.err.contains("none that is up"), run.err.constData());
        QVERIFY(run.out.isEmpty());
    }

    void twoScansMayBeginOneHistory()
    {
        for (int round = 0; round < 6; ++round) {
            const TestFolder folder;
            QProcess first;
            QProcess second;
            begin(first, folder.path(), {u"scan"_s, u"127.9.0.1"_s, u"--quiet"_s, u"--no-dns"_s});
            begin(second, folder.path(), {u"scan"_s, u"127.9.0.2"_s, u"--quiet"_s, u"--no-dns"_s});
            for (auto *process : {&first, &second}) {
                const auto run = end(*process);
                QVERIFY2(run.code == 0 && run.err.isEmpty(), run.err.constData());
            }
            const auto history = cli(folder, {u"history"_s});
            QVERIFY2(history.out.contains("127.9.0.1") && history.out.contains("127.9.0.2"),
                     history.out.constData());
        }
    }

    void aTestMessageIsOneLine()
    {
        const TestFolder folder;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QProcess process;
        begin(process, folder.path(),
              {u"notify"_s, u"--notify-syslog"_s, u"tcp+lf://127.0.0.1:%1"_s.arg(server.serverPort())});
        QVERIFY(server.waitForNewConnection(patience));
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        QByteArray bytes;
        while (!bytes.contains('\n') && socket->waitForReadyRead(patience))
            bytes += socket->readAll();
        QVERIFY2(bytes.count('\n') == 1 && bytes.contains("CEF:0|"), bytes.constData());
        socket->disconnectFromHost();
        const auto run = end(process);
        QVERIFY2(run.code == 0, run.err.constData());
    }

    void anUnencryptedWebhookIsWarnedOf_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("warned");
        QTest::newRow("http") << u"http://127.0.0.1:1/secret"_s << true;
        QTest::newRow("capitals and a blank") << u" HTTP://127.0.0.1:1/secret"_s << true;
        QTest::newRow("https") << u"https://127.0.0.1:1/secret"_s << false;
    }

    void anUnencryptedWebhookIsWarnedOf()
    {
        QFETCH(QString, address);
        QFETCH(bool, warned);
        const TestFolder folder;
        const auto list = folder.file(u"webhook"_s, (address + u'\n').toUtf8());
        for (const auto &option :
             {QStringList{u"--notify-webhook"_s, address}, QStringList{u"--notify-webhook-file"_s, list}}) {
            const auto run = cli(folder,
                                 QStringList{u"scan"_s, u"127.136.63.0/30"_s, u"--port"_s, u"1"_s,
                                             u"--dry-run"_s, u"--database"_s, u"none"_s}
                                     + option);
            QCOMPARE(run.err.contains("is not encrypted"), warned);
            QVERIFY2(!run.err.contains("secret"), run.err.constData());
        }
    }

    void foreignTextSteersNoTerminal_data()
    {
        QTest::addColumn<QStringList>("command");
        const auto row = [](const char *name, const QStringList &command) { QTest::newRow(name) << command; };
        const QString file = u"FILE"_s;
        row("targets", {u"scan"_s, u"--targets"_s, file, u"--dry-run"_s});
        row("policy", {u"policy"_s, u"check"_s, file});
        row("traffic", {u"traffic"_s, file, u"--database"_s, u"none"_s});
        row("parts", {u"merge"_s, file, u"--database"_s, u"none"_s});
        row("bundle", {u"verify"_s, file});
        row("knowledge", {u"knowledge"_s, u"import"_s, file});
        row("history", {u"history"_s, u"--database"_s, file});
        row("scan", {u"export"_s, file});
    }

    /// Names of files and what stands in them, quoted by whoever refuses them.
    void foreignTextSteersNoTerminal()
    {
#ifdef Q_OS_UNIX
        QFETCH(const QStringList, command);
        const TestFolder folder;
        const auto file = folder.file(u"\x1b[31m\u202ered\u009b2J"_s, "\x1b]0;own\x07 \xe2\x80\xae x\n");
        auto arguments = command;
        arguments.replaceInStrings(u"FILE"_s, file);
        const auto run = cli(folder, arguments);
        QVERIFY(run.code != 0 && run.code != -1);
        const QString said = QString::fromUtf8(run.err + run.out);
        QVERIFY(said.size() > 20);
        for (const char16_t steering : {u'\x1b', u'\x07', u'\u202e', u'\u009b'})
            QVERIFY2(!said.contains(QChar(steering)), qPrintable(said));
#endif
    }

    void theWaitForAPipeEndsWithCtrlC()
    {
#ifdef Q_OS_UNIX
        const TestFolder folder;
        const auto pipe = QFile::encodeName(folder.path() + u"/pipe"_s);
        QVERIFY(::mkfifo(pipe.constData(), 0600) == 0);
        QProcess process;
        begin(process, folder.path(), {u"scan"_s, u"--targets"_s, QFile::decodeName(pipe), u"--dry-run"_s});
        int writer = -1;
        QTRY_VERIFY_WITH_TIMEOUT((writer = ::open(pipe.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC)) >= 0,
                                 patience);
        QVERIFY(::write(writer, "10.0.0.1\n", 9) == 9); // and no end
        QVERIFY(::kill(pid_t(process.processId()), SIGINT) == 0);
        QVERIFY(process.waitForFinished(patience));
        ::close(writer);
#else
        QSKIP("Named pipes are for Unix.");
#endif
    }

    void xmlMayComeThroughAPipe()
    {
#ifdef Q_OS_UNIX
        const TestFolder folder;
        QByteArray xml = "<?xml version='1.0'?><nmaprun>";
        for (int i = 0; i < 40'000; ++i) // 20 MB, more than a list of text may have
            xml += "<host><status state='up'/><address addr='10.0." + QByteArray::number(i / 256) + '.'
                + QByteArray::number(i % 256) + "' addrtype='ipv4'/><hostnames><hostname name='"
                + QByteArray(450, 'h') + "'/></hostnames></host>\n";
        xml += "</nmaprun>";
        const auto run = cli(folder, {u"scan"_s, u"--targets"_s, u"-"_s, u"--dry-run"_s}, xml);
        QVERIFY2(run.code == 0 && run.out.contains("40,000 addresses"), (run.err + run.out).constData());
#endif
    }
};

QTEST_GUILESS_MAIN(TestTargetLists)
#include "tst_target_lists.moc"
