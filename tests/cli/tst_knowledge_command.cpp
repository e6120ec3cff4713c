// SPDX-License-Identifier: GPL-3.0-or-later
// Knowledge packs on the command line: made, shown, taken, refused and given back by processes with exit
// codes.
#include <QTest>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int code = -1; ///< -1: did not end in order
    QString out;
    QString err;
};

} // namespace

class TestKnowledgeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(QDir(m_folder->path()).mkpath(u"data"_s) && QDir(m_folder->path()).mkpath(u"files"_s));
        const QDir source(QStringLiteral(PORT135_SOURCE_DIR "/resources/knowledge"));
        for (const auto &name : source.entryList({u"*.tsv"_s}, QDir::Files))
            QVERIFY(QFile::copy(source.filePath(name), m_folder->filePath(u"files/"_s + name)));
    }

    void theBuiltInPackIsShown()
    {
        const auto run = cli({u"knowledge"_s});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains(u", built in\n"_s), qPrintable(run.out));
        static const QRegularExpression hash(u"SHA-256: [0-9a-f]{64}\n"_s);
        QVERIFY2(hash.match(run.out).hasMatch(), qPrintable(run.out));
        QVERIFY(cli({u"--version"_s}).out.contains(u"Knowledge pack: "_s));
    }

    void thePackOfTheSourcesIsTheBuiltInOne()
    {
        const QString file = pack();
        QFile made(file);
        QVERIFY(made.open(QIODevice::ReadOnly));
        const auto hash =
            QString::fromLatin1(QCryptographicHash::hash(made.readAll(), QCryptographicHash::Sha256).toHex());
        QVERIFY(cli({u"knowledge"_s, u"show"_s}).out.contains(hash));
        const auto again = cli({u"knowledge"_s, u"import"_s, file});
        QCOMPARE(again.code, 2);
        QVERIFY(again.err.contains(u"in use already"_s));
    }

    void aNewerPackIsTakenAndGivenBack()
    {
        const QString file = pack({u"--revision"_s, u"2"_s});
        const auto wrong = cli({u"knowledge"_s, u"import"_s, file, u"--hash"_s, QString(64, u'0')});
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.err.contains(u"Nothing was changed."_s));
        QVERIFY(cli({u"--version"_s}).out.contains(u", built in"_s));

        const auto shown = cli({u"knowledge"_s, u"show"_s, file});
        QCOMPARE(shown.code, 0);
        static const QRegularExpression pattern(u"SHA-256: ([0-9a-f]{64})\n"_s);
        const QString hash = pattern.match(shown.out).captured(1);
        QCOMPARE(hash.size(), 64);
        const auto taken = cli({u"knowledge"_s, u"import"_s, file, u"--hash"_s, hash});
        QVERIFY2(taken.code == 0, qPrintable(taken.err));
        QVERIFY(taken.out.contains(hash)); // before it was taken
        const auto version = cli({u"--version"_s}).out;
        QVERIFY2(version.contains(u", imported"_s) && version.contains(hash.left(8)), qPrintable(version));
        // What it names is what is explained.
        QVERIFY(cli({u"explain"_s, u"zerologon"_s}).code == 0);

        const auto reset = cli({u"knowledge"_s, u"reset"_s});
        QCOMPARE(reset.code, 0);
        QVERIFY(cli({u"--version"_s}).out.contains(u", built in"_s));
    }

    void aDamagedPackChangesNothing()
    {
        const QString file = pack({u"--revision"_s, u"2"_s});
        QFile made(file);
        QVERIFY(made.open(QIODevice::ReadWrite));
        auto bytes = made.readAll();
        bytes[bytes.size() - 10] = char(bytes[bytes.size() - 10] ^ 1);
        made.seek(0);
        QCOMPARE(made.write(bytes), bytes.size());
        made.close();
        const auto run = cli({u"knowledge"_s, u"import"_s, file});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(u"is damaged"_s), qPrintable(run.err));
        QVERIFY(cli({u"--version"_s}).out.contains(u", built in"_s));
        QVERIFY(!QFile::exists(m_folder->filePath(u"data/knowledge.pack"_s)));
    }

    void mistakesInTheFilesAreNamedWithTheirLine()
    {
        QFile builds(m_folder->filePath(u"files/windows_builds.tsv"_s));
        QVERIFY(builds.open(QIODevice::ReadWrite));
        auto bytes = builds.readAll();
        bytes.replace("\tserver\tyes\tWindows Server 2022", "\tserver\tperhaps\tWindows Server 2022");
        builds.seek(0);
        builds.resize(0);
        builds.write(bytes);
        builds.close();
        const auto run =
            cli({u"knowledge"_s, u"pack"_s, m_folder->filePath(u"files"_s), m_folder->filePath(u"x.pack"_s)});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(u"windows_builds.tsv, line "_s), qPrintable(run.err));
        QVERIFY(!QFile::exists(m_folder->filePath(u"x.pack"_s)));
    }

    void aStoredScanIsRatedAgain()
    {
        const QStringList database{u"--database"_s, m_folder->filePath(u"history.db"_s)};
        QCOMPARE(cli(QStringList{u"practice"_s, u"--quiet"_s, u"--fail-on"_s, u"never"_s} + database).code,
                 0);
        for (const auto &more :
             {QStringList{}, QStringList{u"--keep"_s}, QStringList{u"last"_s, u"--keep"_s}}) {
            const auto run = cli(QStringList{u"knowledge"_s, u"rate"_s} + more + database);
            QVERIFY2(run.code == 0, qPrintable(run.err));
            QVERIFY(!run.out.trimmed().isEmpty());
        }
        QCOMPARE(cli(QStringList{u"knowledge"_s, u"rate"_s, u"99"_s} + database).code, 2);
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such action") << QStringList{u"destroy"_s};
        QTest::newRow("no file") << QStringList{u"import"_s};
        QTest::newRow("no such file") << QStringList{u"import"_s, u"/nonexistent/new.pack"_s};
        QTest::newRow("no such scan") << QStringList{u"rate"_s, u"7"_s};
        QTest::newRow("an option of another action") << QStringList{u"show"_s, u"--keep"_s};
        QTest::newRow("a revision in words")
            << QStringList{u"pack"_s, u"a"_s, u"b"_s, u"--revision"_s, u"x"_s};
    }

    void wrongUseIsSaid()
    {
        QFETCH(QStringList, arguments);
        const auto run = cli(QStringList{u"knowledge"_s} + arguments);
        QCOMPARE(run.code, 2);
        QVERIFY(!run.err.isEmpty());
    }

private:
    Run cli(const QStringList &arguments)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"PORT135_DATA"_s, m_folder->filePath(u"data"_s));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PORT135_CLI), arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    QString pack(const QStringList &options = {})
    {
        const QString file = m_folder->filePath(u"made.pack"_s);
        const auto run =
            cli(QStringList{u"knowledge"_s, u"pack"_s, m_folder->filePath(u"files"_s), file} + options);
        if (run.code != 0)
            qWarning("%s", qPrintable(run.err));
        return file;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestKnowledgeCommand)
#include "tst_knowledge_command.moc"
