// SPDX-License-Identifier: GPL-3.0-or-later
// The command line program as scripts see it: a process with an exit code, data on stdout and words on
// stderr.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
extern char **environ;
#endif

namespace {

constexpr int patience = 60'000; // ms

struct Run
{
    int code = -1; ///< -1: did not end in order
    QByteArray out;
    QByteArray err;
};

void begin(QProcess &process, const QStringList &arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PORT135_CLI), arguments);
}

Run end(QProcess &process)
{
    Run run;
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        run.code = process.exitCode();
    }
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

Run cli(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    begin(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    return end(process);
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

/// The records of a CSV text [RFC 4180]; empty where it is none.
QList<QStringList> records(const QByteArray &csv)
{
    QList<QStringList> list;
    QStringList record;
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            record.append(std::exchange(cell, {}));
        } else if (c == u'\n') {
            record.append(std::exchange(cell, {}));
            list.append(std::exchange(record, {}));
        } else if (c != u'\r') {
            cell += c;
        }
    }
    return quoted || !cell.isEmpty() || !record.isEmpty() ? QList<QStringList>() : list;
}

/// The addresses in data of any machine-readable format; `problem` says what is wrong with it.
QStringList addresses(const QByteArray &data, const QString &format, QString &problem)
{
    QStringList list;
    QJsonParseError error;
    if (format == QStringLiteral("json")) {
        const auto document = QJsonDocument::fromJson(data, &error).object();
        if (!document.value(QStringLiteral("scan")).isObject()
            || !document.value(QStringLiteral("hosts")).isArray())
            problem = QStringLiteral("no scan or hosts: ") + error.errorString();
        const auto hosts = document.value(QStringLiteral("hosts")).toArray();
        for (const auto &host : hosts)
            list.append(host.toObject().value(QStringLiteral("address")).toString());
    } else if (format == QStringLiteral("jsonl")) {
        if (!data.isEmpty() && !data.endsWith('\n'))
            problem = QStringLiteral("the last line is cut off");
        const auto lines = data.split('\n');
        for (const auto &line : lines) {
            if (line.isEmpty())
                continue;
            const auto document = QJsonDocument::fromJson(line, &error);
            if (!document.isObject())
                problem = QStringLiteral("a line is no object: ") + error.errorString();
            list.append(document.object().value(QStringLiteral("address")).toString());
        }
    } else {
        auto table = records(data);
        if (table.isEmpty()) {
            problem = QStringLiteral("no CSV");
            return list;
        }
        const auto head = table.takeFirst();
        const auto column = head.indexOf(QStringLiteral("address"));
        if (column < 0)
            problem = QStringLiteral("no column of addresses in ") + head.join(u'|');
        for (const auto &record : std::as_const(table)) {
            if (record.size() != head.size())
                problem = QStringLiteral("columns are missing: ") + record.join(u'|');
            list.append(record.value(column));
        }
    }
    return list;
}

QStringList addressesOfLines(const QByteArray &data)
{
    QString problem;
    auto list = addresses(data, QStringLiteral("jsonl"), problem);
    list.sort();
    return problem.isEmpty() ? list : QStringList{problem};
}

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

/// A server on all of loopback that closes every connection: tells how far a scan is.
class Doorbell
{
public:
    Doorbell()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (auto *socket = m_server.nextPendingConnection()) {
                ++m_rings;
                socket->abort();
                socket->deleteLater();
            }
        });
        m_server.listen(QHostAddress::AnyIPv4);
    }

    int rings() const { return m_rings; }
    /// Five hosts a second, for hours.
    QStringList slowScan() const
    {
        return words("scan 127.136.0.0/16 --rate 5 --all-hosts --port")
            + QStringList{QString::number(m_server.serverPort())};
    }

private:
    QTcpServer m_server;
    int m_rings = 0;
};

} // namespace

class CliTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    QString path(const char *name) const { return m_directory.filePath(QLatin1StringView(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_directory.isValid());
        QVERIFY(QFile::exists(QStringLiteral(PORT135_CLI)));
    }

    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *arguments, int code) {
            QTest::newRow(name) << words(arguments) << code;
        };
        row("nothing to complain of", "scan 127.136.60.1 --port 1", 0);
        row("findings", "practice --timeout 200", 1);
        row("findings from low on", "practice --timeout 200 --fail-on low", 1);
        row("findings, but never to fail", "practice --timeout 200 --fail-on never", 0);
        row("version", "--version", 0);
        row("a dry run", "scan 10.0.0.0/24 --dry-run", 0);
        row("no command", "", 2);
        row("an unknown command", "scam 127.0.0.1", 2);
        row("an unknown option", "scan 127.0.0.1 --fast", 2);
        row("no targets", "scan", 2);
        row("mistyped targets", "scan 10.0.0.300", 2);
        row("a number that is none", "scan 127.0.0.1 --rate fast", 2);
        row("a negative number", "scan 127.0.0.1 --rate -1", 2);
        row("a port out of range", "scan 127.0.0.1 --port 65536", 2);
        row("too many in flight", "scan 127.0.0.1 --in-flight 70000", 2);
        row("a time-out out of range", "scan 127.0.0.1 --timeout 1", 2);
        row("an unknown profile", "scan 127.0.0.1 --profile mad", 2);
        row("an unknown stage", "scan 127.0.0.1 --stages map,logon", 2);
        row("an unknown vantage", "scan 127.0.0.1 --vantage moon", 2);
        row("a database that cannot be made", "scan 127.0.0.1 --port 1 --database /dev/null/x.db --quiet", 4);
        row("a history that is not there", "resume --database /no/such/history.db", 2);
        row("a stored scan that is not there", "export 999999 --database /no/such/history.db", 2);
        row("an exported file that is not there", "export no-such-file", 2);
        row("the history of nothing", "history --database none", 2);
        row("no database", "scan 127.0.0.1 --port 1 --database none --quiet", 0);
        row("an unknown format", "scan 127.0.0.1 --format doc", 2);
        row("an unknown level", "scan 127.0.0.1 --fail-on bad", 2);
        row("an unknown language", "scan 127.0.0.1 --lang xx", 2);
        row("an unknown language behind =", "scan 127.0.0.1 --lang=xx", 2);
        row("public addresses", "scan 8.8.8.8", 2);
        row("a dry run of public addresses", "scan 8.8.8.8 --dry-run", 2);
        row("a target file that is not there", "scan --targets /no/such/file", 2);
        row("an output that cannot be written", "scan 127.0.0.1 --output /no/such/folder/x.json", 2);
        row("targets of the practice network", "practice 127.0.0.1", 2);
        row("an excluded name that is not found", "scan 127.136.60.1 --exclude no-such-host.invalid", 2);
    }

    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const auto run = cli(arguments);
        QVERIFY2(run.code == code, run.err.constData());
        if (code == 2) {
            QVERIFY2(run.err.trimmed().size() > 10, "says what is wrong");
            QVERIFY2(!run.err.contains("%1"), run.err.constData());
        }
        if (code == 2 && !arguments.contains(QStringLiteral("--dry-run")))
            QVERIFY2(run.out.isEmpty(), run.out.constData());
    }

    void everyCommandHelps_data()
    {
        QTest::addColumn<QString>("command");
        for (const auto *command : {"scan", "practice", "resume", "history", "export", "self-test"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void everyCommandHelps()
    {
        QFETCH(QString, command);
        const auto overview = cli({QStringLiteral("--help")});
        QCOMPARE(overview.code, 0);
        QVERIFY(overview.out.contains(command.toUtf8()));
        const auto run = cli({command, QStringLiteral("--help")});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains("port135-cli " + command.toUtf8()), run.out.constData());
        QVERIFY(run.out.contains("--lang"));
        QVERIFY(run.err.isEmpty());
    }

    void formatsAreWhole_data()
    {
        QTest::addColumn<QString>("format");
        for (const auto *format : {"json", "jsonl", "csv"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }

    void formatsAreWhole()
    {
        QFETCH(QString, format);
        const auto common = words("practice --timeout 200 --format") + QStringList{format};
        const auto some = cli(common);
        const auto all = cli(common + QStringList{QStringLiteral("--all-hosts")});
        QCOMPARE(some.code, 1);
        QCOMPARE(all.code, 1);
        QString problem;
        const auto shown = addresses(some.out, format, problem);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const auto everything = addresses(all.out, format, problem);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const QSet<QString> shownSet(shown.begin(), shown.end());
        const QSet<QString> everySet(everything.begin(), everything.end());
        QVERIFY(shownSet.size() >= 6 && shownSet.size() < 20);
        QCOMPARE(everySet.size(), 256);
        for (const auto &address : everySet)
            QVERIFY2(address.startsWith(QStringLiteral("127.135.")), qPrintable(address));
        QVERIFY(!QString::fromUtf8(all.out).contains(QChar::ReplacementCharacter));
    }

    void documentsAreWhole_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("end");
        const auto row = [](const char *format, const char *begin, const char *end) {
            QTest::newRow(format) << QString::fromLatin1(format) << QByteArray(begin) << QByteArray(end);
        };
        row("html", "<!DOCTYPE html>", "</html>\n");
        row("pdf", "%PDF-", "%%EOF\n");
        row("nmap-xml", "<?xml", "</nmaprun>\n");
        row("defectdojo", "{\"name\":", "]}\n");
        row("cef", "CEF:0|Port135|Port135|", "\n");
#ifdef PORT135_EXCEL
        row("xlsx", "PK", "");
#endif
    }

    void documentsAreWhole()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, end);
        const auto run = cli(words("practice --timeout 200 --format") + QStringList{format});
        QVERIFY2(run.code == 1, run.err.constData());
        QVERIFY(run.out.startsWith(begin));
        QVERIFY(run.out.endsWith(end));
        QVERIFY(run.out.size() > 2000);
        if (format != QStringLiteral("pdf") && format != QStringLiteral("xlsx"))
            QVERIFY(run.out.contains("127.135."));
    }

    void aTableIsForPeople()
    {
        const auto run = cli(words("practice --timeout 200"));
        QCOMPARE(run.code, 1);
        QVERIFY(run.out.contains("127.135."));
        QVERIFY(!run.out.contains('\x1b')); // no colours into a pipe
    }

    void quietSaysNothing()
    {
        const auto run = cli(words("scan 127.136.60.0/28 --port 1 --quiet"));
        QCOMPARE(run.code, 0);
        QVERIFY2(run.err.isEmpty(), run.err.constData());
    }

    void theLanguageIsChosen()
    {
        const QRegularExpression japanese(QStringLiteral("[\\x{3040}-\\x{30ff}\\x{4e00}-\\x{9fff}]"));
        const auto english = cli(words("practice --timeout 200 --fail-on never --lang en"));
        QCOMPARE(english.code, 0);
        QVERIFY(!QString::fromUtf8(english.out).contains(japanese));
        const auto other = cli(words("practice --timeout 200 --fail-on never --lang=ja"));
        QCOMPARE(other.code, 0);
        QVERIFY(QString::fromUtf8(other.out).contains(japanese));
    }

    void targetsComeFromManyPlaces_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        const QStringList three{QStringLiteral("127.136.61.1"), QStringLiteral("127.136.61.2"),
                                QStringLiteral("127.136.61.3")};
        QTest::newRow("lines") << QByteArray("127.136.61.1\n# the server\n127.136.61.2 127.136.61.3\n")
                               << three;
        QTest::newRow("a mark in front") << QByteArray("\xef\xbb\xbf"
                                                       "127.136.61.1-3\r\n")
                                         << three;
        QTest::newRow("exclusions") << QByteArray("127.136.61.0/29\n!127.136.61.0 !127.136.61.4/30") << three;
        QByteArray xml("<?xml version=\"1.0\"?>\n<!DOCTYPE nmaprun>\n<nmaprun scanner=\"nmap\">\n");
        for (const auto &address : three)
            xml += "<host><status state=\"up\"/><address addr=\"" + address.toLatin1()
                + "\" addrtype=\"ipv4\"/></host>\n";
        QTest::newRow("nmap XML") << xml + "</nmaprun>\n" << three;
    }

    void targetsComeFromManyPlaces()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        const QStringList common{QStringLiteral("scan"),     QStringLiteral("--port"),
                                 QStringLiteral("1"),        QStringLiteral("--format"),
                                 QStringLiteral("jsonl"),    QStringLiteral("--all-hosts"),
                                 QStringLiteral("--targets")};
        write(path("targets"), text);
        const auto fromFile = cli(common + QStringList{path("targets")});
        QVERIFY2(fromFile.code == 0, fromFile.err.constData());
        QCOMPARE(addressesOfLines(fromFile.out), expected);
        const auto fromInput = cli(common + QStringList{QStringLiteral("-")}, text);
        QVERIFY2(fromInput.code == 0, fromInput.err.constData());
        QCOMPARE(addressesOfLines(fromInput.out), expected);
    }

    void targetsAreAddedUp()
    {
        write(path("more"), "127.136.61.9\n");
        const auto run =
            cli(words("scan 127.136.61.1 127.136.61.2 --exclude 127.136.61.2 --port 1 --format jsonl "
                      "--all-hosts --targets")
                + QStringList{path("more")});
        QCOMPARE(run.code, 0);
        QCOMPARE(addressesOfLines(run.out),
                 (QStringList{QStringLiteral("127.136.61.1"), QStringLiteral("127.136.61.9")}));
    }

    void aDryRunOfATenthOfTheWorldIsCheap()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("A sanitizer takes memory for itself.");
#elif defined(Q_OS_LINUX)
        const QByteArray output = path("plan").toLocal8Bit();
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, 1, output.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        QByteArray program(PORT135_CLI);
        QByteArray arguments[] = {"scan", "10.0.0.0/8", "--dry-run"};
        char *argv[] = {program.data(), arguments[0].data(), arguments[1].data(), arguments[2].data(),
                        nullptr};
        pid_t child = 0;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(posix_spawn(&child, program.constData(), &actions, nullptr, argv, environ), 0);
        posix_spawn_file_actions_destroy(&actions);
        int status = 0;
        rusage usage{};
        QCOMPARE(wait4(child, &status, 0, &usage), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        QVERIFY2(usage.ru_maxrss < 50 * 1024, QByteArray::number(qint64(usage.ru_maxrss)).constData()); // KiB
        QVERIFY(timer.elapsed() < 10'000);
        auto plan = contents(path("plan"));
        plan.replace(",", "");
        QVERIFY2(plan.contains("16777216"), plan.constData());
#else
        QSKIP("Memory is measured on Linux.");
#endif
    }

    void anInterruptKeepsTheOutputWhole_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("toFile");
        for (const auto *format : {"json", "jsonl", "csv"}) {
            QTest::addRow("%s", format) << QString::fromLatin1(format) << false;
            QTest::addRow("%s into a file", format) << QString::fromLatin1(format) << true;
        }
    }

    void anInterruptKeepsTheOutputWhole()
    {
#ifdef Q_OS_UNIX
        QFETCH(QString, format);
        QFETCH(bool, toFile);
        const QString file = m_directory.filePath(QStringLiteral("interrupted.") + format);
        if (toFile)
            write(file, "old");
        Doorbell doorbell;
        QProcess process;
        auto arguments = doorbell.slowScan() + QStringList{QStringLiteral("--format"), format};
        if (toFile)
            arguments += QStringList{QStringLiteral("--output"), file};
        begin(process, arguments);
        QTRY_VERIFY_WITH_TIMEOUT(doorbell.rings() >= 4, 20'000); // the first hosts are done then
        if (toFile)
            QCOMPARE(contents(file), QByteArray("old"));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        const auto run = end(process);
        QVERIFY(timer.elapsed() < 10'000);
        QVERIFY2(run.code == 3, run.err.constData());
        QByteArray data = run.out;
        if (toFile) {
            QVERIFY2(data.isEmpty(), data.constData());
            data = contents(file);
            QVERIFY(QDir(m_directory.path())
                        .entryList({QStringLiteral("interrupted.") + format + QStringLiteral(".*")})
                        .isEmpty());
        }
        QString problem;
        const auto seen = addresses(data, format, problem);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(seen.size() >= 1 && seen.size() < 1000);
        if (format == QStringLiteral("json")) {
            const auto summary = QJsonDocument::fromJson(data).object().value(QStringLiteral("summary"));
            QVERIFY(summary.toObject().value(QStringLiteral("stopped_early")).toBool());
        }
#else
        QSKIP("Signals are for Unix.");
#endif
    }

    void aKilledScanLeavesTheOldFile()
    {
#ifdef Q_OS_UNIX
        const QString file = path("killed.json");
        write(file, "old");
        Doorbell doorbell;
        QProcess process;
        begin(process, doorbell.slowScan() + QStringList{QStringLiteral("--output"), file});
        QTRY_VERIFY_WITH_TIMEOUT(doorbell.rings() >= 4, 20'000);
        process.kill();
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(contents(file), QByteArray("old"));
#else
        QSKIP("Signals are for Unix.");
#endif
    }

    void aPipeIsWrittenToAndNeverReplaced()
    {
#ifdef Q_OS_UNIX
        const QByteArray pipe = QFile::encodeName(path("pipe.json"));
        QVERIFY(::mkfifo(pipe.constData(), 0600) == 0);
        const int reader = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(reader >= 0);
        const auto run =
            cli(words("scan 127.136.62.0/30 --port 1 --all-hosts --output") + QStringList{path("pipe.json")});
        QByteArray received(65536, '\0');
        received.truncate(qMax<qsizetype>(0, ::read(reader, received.data(), size_t(received.size()))));
        ::close(reader);
        QVERIFY2(run.code == 0, run.err.constData());
        QString problem;
        QCOMPARE(addresses(received, QStringLiteral("json"), problem).size(), 4);
        struct stat found;
        QVERIFY(::stat(pipe.constData(), &found) == 0 && S_ISFIFO(found.st_mode));
#else
        QSKIP("Named pipes are for Unix.");
#endif
    }

    void theEndingOfTheFileChoosesTheFormat()
    {
        for (const auto &ending : {QStringLiteral("json"), QStringLiteral("jsonl"), QStringLiteral("csv")}) {
            const auto file = m_directory.filePath(QStringLiteral("result.") + ending);
            const auto run =
                cli(words("scan 127.136.62.0/30 --port 1 --all-hosts --output") + QStringList{file});
            QVERIFY2(run.code == 0, run.err.constData());
            QVERIFY(run.out.isEmpty());
            QString problem;
            QCOMPARE(addresses(contents(file), ending, problem).size(), 4);
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
    }

    void aClosedPipeEndsTheScan()
    {
#ifdef Q_OS_UNIX
        QProcess shell;
        shell.start(
            QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"),
             QStringLiteral("{ \"$0\" scan 127.136.0.0/16 --rate 100 --port 1 --all-hosts --format jsonl "
                            "2>/dev/null; echo \"code $?\" >&2; } | head -n 1"),
             QStringLiteral(PORT135_CLI)});
        const auto run = end(shell);
        QCOMPARE(run.code, 0); // of head
        QCOMPARE(run.out.count('\n'), qsizetype(1));
        QVERIFY2(run.err.startsWith("code ") && run.err != "code 0\n", run.err.constData());
#else
        QSKIP("The shell of Unix is needed.");
#endif
    }

    void theSelfTestPasses()
    {
        const auto run = cli({QStringLiteral("self-test")});
        QVERIFY2(run.code == 0, run.out.constData());
        const auto lines = run.out.trimmed().split('\n');
        QVERIFY(lines.size() >= 6);
        for (const auto &line : lines)
            QVERIFY2(line.startsWith("ok "), line.constData());
        // A success that was not tried must say so.
        const auto pdf = std::find_if(lines.begin(), lines.end(),
                                      [](const QByteArray &line) { return line.contains("PDF"); });
        QVERIFY(pdf != lines.end());
        QVERIFY2(pdf->contains("not tried"), pdf->constData());
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
