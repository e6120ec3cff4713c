// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices.h"
#include "print/document_pages.h"
#include "report/document/page_writer.h"
#include "report/export/output_file.h"
#include "sample.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <set>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace port135;
using namespace port135::report;

class TestExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { report::setPageWriter(print::writePdf); }
    void formatsAreFoundByName();
    void formatsAreInTheReadme();
    void formatsHaveUniqueNamesAndSuffixes();
    void formatOfFileName_data();
    void formatOfFileName();
    void failingDevice_data();
    void failingDevice();
    void shortWritesLoseNothing_data();
    void shortWritesLoseNothing();
    void fullDiskIsNoticedAtFlush_data();
    void fullDiskIsNoticedAtFlush();
    void rowsComeBeforeTheEnd_data();
    void rowsComeBeforeTheEnd();
    void unendedExportIsHandedOver();
    void aFullSheetSaysWhereTheRestIs();
    void cutEvidenceIsSaid_data();
    void cutEvidenceIsSaid();
#ifdef Q_OS_UNIX
    void linksOfOthersAreNotFollowed();
#endif
};

void allFormats()
{
    QTest::addColumn<QByteArray>("name");
    for (const Format &format : formats())
        QTest::newRow(format.name.data()) << QByteArray(format.name.data(), qsizetype(format.name.size()));
}

const Format &formatOf(const QByteArray &name)
{
    return *findFormat({name.constData(), std::size_t(name.size())});
}

std::vector<core::HostResult> manyHosts(std::size_t count)
{
    return std::vector<core::HostResult>(count, sample::fullHost());
}

void TestExporter::formatsAreFoundByName()
{
    // Scripts depend on these names.
    for (const auto name : {"table", "jsonl", "json", "csv", "html", "pdf", "nmap-xml", "defectdojo", "cef"})
        QVERIFY2(findFormat(name), name);
#ifdef PORT135_EXCEL
    QVERIFY(findFormat("xlsx"));
#endif
    for (const Format &format : formats())
        QCOMPARE(findFormat(format.name), &format);
    QVERIFY(!findFormat("doc"));
    QVERIFY(!findFormat(""));
}

void TestExporter::formatsAreInTheReadme()
{
    QFile file(QStringLiteral(PORT135_SOURCE_DIR "/README.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    for (const Format &format : formats())
        QVERIFY2(text.contains('`' + QByteArray(format.name.data(), qsizetype(format.name.size())) + '`'),
                 format.name.data());
}

void TestExporter::formatsHaveUniqueNamesAndSuffixes()
{
    std::set<std::string_view> names;
    std::set<std::string_view> suffixes;
    std::set<QString> titles;
    for (const Format &format : formats()) {
        QVERIFY(!format.title().isEmpty());
        QVERIFY(names.insert(format.name).second);
        QVERIFY(suffixes.insert(format.suffix).second);
        QVERIFY(titles.insert(format.title()).second);
    }
}

void TestExporter::formatOfFileName_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << "hosts.csv" << QByteArray("csv");
    QTest::newRow("upper case") << "HOSTS.JSON" << QByteArray("json");
    QTest::newRow("suffix with a dot") << "scan.defectdojo.json" << QByteArray("defectdojo");
    QTest::newRow("only that suffix") << ".defectdojo.json" << QByteArray("json");
    QTest::newRow("last suffix counts") << "a.csv.jsonl" << QByteArray("jsonl");
    QTest::newRow("path") << "/home/a.csv/out.txt" << QByteArray("table");
    QTest::newRow("Windows path") << "C:\\data.csv\\out.json" << QByteArray("json");
    QTest::newRow("dot only in the folder") << "/home/a.csv/out" << QByteArray();
    QTest::newRow("hidden file") << ".csv" << QByteArray();
    QTest::newRow("unknown") << "hosts.doc" << QByteArray();
    QTest::newRow("none") << "hosts" << QByteArray();
    QTest::newRow("nothing after the dot") << "hosts." << QByteArray();
    QTest::newRow("empty") << "" << QByteArray();
}

void TestExporter::formatOfFileName()
{
    QFETCH(QString, fileName);
    QFETCH(QByteArray, name);
    const Format *format = report::formatOfFileName(fileName);
    QCOMPARE(format ? QByteArray(format->name.data(), qsizetype(format->name.size())) : QByteArray(), name);
}

void TestExporter::failingDevice_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("capacity");
    for (const Format &format : formats()) {
        for (const int capacity : {0, 1, 100, 70'000, 200'000})
            QTest::addRow("%s after %d bytes", format.name.data(), capacity)
                << QByteArray(format.name.data(), qsizetype(format.name.size())) << capacity;
    }
}

void TestExporter::failingDevice()
{
    QFETCH(QByteArray, name);
    QFETCH(int, capacity);
    const auto hosts = manyHosts(3000);
    QBuffer whole;
    QVERIFY(whole.open(QIODevice::WriteOnly));
    QCOMPARE(exportTo(whole, formatOf(name), sample::scan(), hosts), QString());
    QVERIFY(whole.size() > capacity);

    FailingDevice device(capacity);
    QCOMPARE(exportTo(device, formatOf(name), sample::scan(), hosts), QStringLiteral("the device is full"));
    // A PDF and a workbook hold the time at which they were made.
    if (!formatOf(name).binary)
        QCOMPARE(device.taken, whole.data().left(capacity));
    QCOMPARE(device.taken.size(), capacity);
    QCOMPARE(device.refusals, 1); // nothing is tried after a failure
}

void TestExporter::shortWritesLoseNothing_data()
{
    allFormats();
}

void TestExporter::shortWritesLoseNothing()
{
    QFETCH(QByteArray, name);
    const auto hosts = manyHosts(200);
    QBuffer whole;
    QVERIFY(whole.open(QIODevice::WriteOnly));
    QCOMPARE(exportTo(whole, formatOf(name), sample::scan(), hosts), QString());

    FailingDevice device(1 << 30, 7);
    QCOMPARE(exportTo(device, formatOf(name), sample::scan(), hosts), QString());
    if (!formatOf(name).binary)
        QCOMPARE(device.taken, whole.data());
    else
        QVERIFY(std::abs(device.taken.size() - whole.size()) < 64);
}

void TestExporter::fullDiskIsNoticedAtFlush_data()
{
    allFormats();
}

void TestExporter::fullDiskIsNoticedAtFlush()
{
    QFETCH(QByteArray, name);
    QFile full(QStringLiteral("/dev/full"));
    // Buffered: the write itself succeeds, only writing out fails.
    if (!full.open(QIODevice::WriteOnly))
        QSKIP("This system has no device that is always full.");
    QVERIFY(!exportTo(full, formatOf(name), sample::scan(), manyHosts(1)).isEmpty());
}

void TestExporter::rowsComeBeforeTheEnd_data()
{
    // What programs read along; documents are written at the end.
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"csv", "json", "jsonl", "nmap-xml", "defectdojo", "cef", "table"})
        QTest::newRow(name) << QByteArray(name);
}

void TestExporter::rowsComeBeforeTheEnd()
{
    QFETCH(QByteArray, name);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto exporter = formatOf(name).create(buffer, knowledge::Catalogue::builtIn());
    exporter->begin(sample::scan());
    exporter->host(sample::fullHost());
    exporter->flush();
    QVERIFY(buffer.data().contains("10.0.0.5"));

    const qsizetype flushed = buffer.size();
    while (buffer.size() == flushed && flushed < 1 << 20)
        exporter->host(sample::fullHost()); // a full buffer is handed over by itself
    QVERIFY(buffer.size() >= flushed + (64 << 10));
}

void TestExporter::unendedExportIsHandedOver()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        const auto exporter = findFormat("jsonl")->create(buffer, knowledge::Catalogue::builtIn());
        exporter->begin(sample::scan());
        exporter->host(sample::fullHost());
        QCOMPARE(buffer.size(), 0);
    }
    QVERIFY(buffer.data().startsWith("{\"address\":\"10.0.0.5\""));
    QVERIFY(buffer.data().endsWith("}\n"));
}

/// Rows of the sheet of endpoints, and what the summary says of full sheets.
constexpr char countOfRows[] = R"py(
import re, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
names = re.findall(r'<sheet name="([^"]*)"', archive.read("xl/workbook.xml").decode())
part = "xl/worksheets/sheet%d.xml"
rows, rest = 0, b""
with archive.open(part % (names.index("Endpoints") + 1)) as sheet:
    while block := sheet.read(1 << 20):
        block = rest + block
        rows, rest = rows + block.count(b"<row "), block[-4:]
print(rows)
texts = "".join(archive.read(name).decode() for name in archive.namelist() if name == "xl/sharedStrings.xml")
texts += archive.read(part % (names.index("Summary") + 1)).decode()
print(re.findall(r"The sheet [^<]*", texts))
)py";

/// A sheet of Excel ends after 1,048,576 rows. What found no room is counted, and stands where it is said
/// to stand.
void TestExporter::aFullSheetSaysWhereTheRestIs()
{
    constexpr std::size_t hosts = 53;
    constexpr std::size_t lines = 20'000;
    core::HostResult host = sample::fullHost();
    host.observation.endpoints.assign(lines, host.observation.endpoints.front());
    const std::vector<core::HostResult> fleet(hosts, host);
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("full.xlsx"));
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(exportTo(file, *findFormat("xlsx"), sample::scan(), fleet), QString());
    }
    const QString python = QFile::exists(QStringLiteral("/usr/bin/python3"))
        ? QStringLiteral("/usr/bin/python3")
        : QStringLiteral("python3");
    const QString script = QString::fromLatin1(countOfRows);
    QProcess reader;
    reader.start(python, {QStringLiteral("-c"), script, name});
    QVERIFY2(reader.waitForFinished(100'000), qPrintable(reader.errorString()));
    const QByteArray said = reader.readAllStandardOutput();
    QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
    // One of the rows is the head.
    const std::size_t lost = hosts * lines - (1'048'576 - 1);
    QCOMPARE(said.trimmed(),
             "1048576\n['The sheet Endpoints is full: " + QByteArray::number(quint64(lost))
                 + " more rows found no room. The same scan exported as JSON holds all of them.']");
    QBuffer json;
    QVERIFY(json.open(QIODevice::WriteOnly));
    QCOMPARE(exportTo(json, *findFormat("json"), sample::scan(), fleet), QString());
    QCOMPARE(std::size_t(json.data().count("\"protseq\":")), hosts * lines);
}

void TestExporter::cutEvidenceIsSaid_data()
{
    QTest::addColumn<QByteArray>("said");
    const QByteArray sentence = "Not all of the messages found room among the evidence.";
    for (const char *format : {"html", "csv", "xlsx"})
        QTest::newRow(format) << sentence;
    for (const char *format : {"json", "jsonl"})
        QTest::newRow(format) << QByteArray("\"incomplete\":[\"evidence_cut\"]");
}

void TestExporter::cutEvidenceIsSaid()
{
    QFETCH(QByteArray, said);
    const QByteArray format = QTest::currentDataTag();
    if (!findFormat(format.constData()))
        QSKIP("This build has no such format.");
    const auto textOf = [&format](const core::HostResult &host) {
        QByteArray bytes = exported(format.constData(), sample::scan(), {host});
        if (format != "xlsx")
            return bytes;
        QProcess unpack;
        unpack.start(
            QStringLiteral("python3"),
            {QStringLiteral("-c"),
             QStringLiteral("import io, sys, zipfile\n"
                            "book = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))\n"
                            "for name in book.namelist(): sys.stdout.buffer.write(book.read(name))")});
        unpack.write(bytes);
        unpack.closeWriteChannel();
        return unpack.waitForFinished() ? unpack.readAllStandardOutput() : QByteArray();
    };
    auto host = sample::fullHost();
    const QByteArray whole = textOf(host);
    QVERIFY(!whole.isEmpty() && !whole.contains(said));
    host.observation.incomplete.evidenceCut = true;
    QVERIFY(textOf(host).contains(said));
}

#ifdef Q_OS_UNIX
/// As the kernel has it in /tmp: a link that somebody else put there leads to a file of his choice.
void TestExporter::linksOfOthersAreNotFollowed()
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target"));
    const QString open = folder.filePath(QStringLiteral("open"));
    const QString link = open + QStringLiteral("/report.csv");
    const auto content = [&target](const char *text) {
        QFile file(target);
        return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
    };
    const auto writes = [&link] {
        OutputFile file(link);
        return file.open() && file.device().write("ours") == 4 && file.commit();
    };
    QVERIFY(content("theirs"));
    QCOMPARE(mkdir(qPrintable(open), 0755), 0);
    QCOMPARE(symlink("../target", qPrintable(link)), 0);
    QVERIFY(writes()); // a link in a folder of one's own
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(chmod(qPrintable(open), 01777), 0);
    QVERIFY(writes()); // a link of one's own
    if (geteuid() != 0)
        QSKIP("only root can hand a link to somebody else");
    QVERIFY(content("theirs"));
    QCOMPARE(lchown(qPrintable(link), 12345, 12345), 0);
    QVERIFY(!writes());
    OutputFile refused(link);
    QVERIFY(!refused.open());
    QVERIFY(!refused.errorString().isEmpty());
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("theirs"));
    QCOMPARE(chown(qPrintable(open), 12345, 12345), 0); // the folder's owner may
    QVERIFY(writes());
}
#endif

QTEST_MAIN(TestExporter)
#include "tst_exporter.moc"
