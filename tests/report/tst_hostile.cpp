// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that want to be more than text, in every format, read back by other people's parsers.
#include <QTest>

#include "devices.h"
#include "print/document_pages.h"
#include "report/document/page_writer.h"
#include "report/table/formula_guard.h"
#include "report/text/words.h"
#include "sample.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <string_view>

using namespace port135;
using namespace port135::report;
using namespace Qt::StringLiterals;

namespace {

const std::string hostileTexts[] = {
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2",
    "@SUM(A1)",
    "\t=1",
    "<script>document.title='owned'</script>",
    "\"><img src=x onerror=document.title=1>",
    "'; DROP TABLE hosts; --",
    "]]><!-- & &amp; &#0;",
    "first\r\nCEF:0|x|y|1|1|forged|10|",
    "pipe|equals=backslash\\",
    std::string("nul\0behind", 10),
    "\xE2\x80\xAEright to left",
    "\x1b[31mred\x07",
    "not utf-8 \xff\xfe\xc3",
    "_x003D_1+1",
    "%1 %n {{x}} $(x) `x`",
    "日本語の注釈",
    std::string(65536, 'A'),
};

core::HostResult hostileHost(std::size_t number)
{
    const std::string &text = hostileTexts[number];
    core::HostResult host = sample::fullHost();
    core::Observation &seen = host.observation;
    seen.address = core::Address::v4(0x0a000001 + std::uint32_t(number));
    seen.names = {text, text, text, text, text, text};
    seen.addresses = {text};
    seen.endpoints[0].annotation = text;
    seen.endpoints[0].address = text;
    seen.endpoints[1].endpoint = text;
    seen.endpoints[1].annotation = text;
    core::Finding &finding = host.rating.findings.front();
    finding.evidence.front().arguments = {text};
    core::Acceptance exception;
    exception.rule = "R9";
    exception.hosts = text;
    exception.owner = text;
    exception.reason = text;
    exception.expires = std::chrono::floor<std::chrono::days>(sample::startTime());
    if (number % 2 == 0)
        finding.accepted = {std::make_shared<const core::Acceptance>(exception)};
    host.rating.potential.front().why.arguments = {text};
    return host;
}

/// Written at another address than the host's.
HostMemo memoOfHostile(const core::Observation &host)
{
    const auto text = QString::fromStdString(host.names.dns);
    HostMemo memo;
    memo.note = text;
    memo.tags = {text};
    memo.noteName = u"note-of-"_s + text;
    memo.noteAddresses = {u"192.0.2.77"_s, text};
    return memo;
}

core::ScanRecord hostileScan()
{
    core::ScanRecord scan = sample::scan();
    scan.targets = hostileTexts[5] + hostileTexts[0] + "\n" + hostileTexts[12];
    scan.excludes = {hostileTexts[0], hostileTexts[6]};
    scan.programVersion = hostileTexts[6];
    return scan;
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void otherParsersFindNothingButText_data();
    void otherParsersFindNothingButText();
    void nmapReadsItsXml();
    void pdfHasSelectableText();
    void browserShowsThePage();
    void spreadsheetReadsWhatWeWrote_data();
    void spreadsheetReadsWhatWeWrote();

private:
    QString fileOf(const QByteArray &format) const
    {
        return m_folder.filePath(u"report."_s + QString::fromLatin1(format));
    }
    QByteArray run(const QString &program, const QStringList &arguments, int *code = nullptr) const;

    QTemporaryDir m_folder;
};

QByteArray TestHostile::run(const QString &program, const QStringList &arguments, int *code) const
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(100000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    if (code)
        *code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    else if (process.exitCode() != 0)
        qWarning().noquote() << program << process.readAllStandardError();
    return process.readAllStandardOutput();
}

void TestHostile::initTestCase()
{
    report::setPageWriter(print::writePdf);
    QVERIFY(m_folder.isValid());
    for (const Format &format : formats()) {
        QFile file(fileOf({format.name.data(), qsizetype(format.name.size())}));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto exporter = format.create(file, knowledge::Catalogue::builtIn());
        ReportContext context;
        context.scanName = u"日本語の報告 <script>"_s;
        context.scanNote = QString::fromStdString(hostileTexts[0]);
        context.operatorName = QString::fromStdString(hostileTexts[12]);
        context.machine = QString::fromStdString(hostileTexts[6]);
        context.memory = memoOfHostile;
        exporter->setContext(context);
        exporter->begin(hostileScan());
        for (std::size_t i = 0; i < std::size(hostileTexts); ++i)
            exporter->host(hostileHost(i));
        exporter->end(hostileScan());
        QCOMPARE(exporter->error(), QString());
    }
}

void TestHostile::otherParsersFindNothingButText_data()
{
    QTest::addColumn<QByteArray>("format");
    // By pdfHasSelectableText(), tst_remediation and tst_terminal_text; a new format has a reader in
    // read_back.py, or a test that is named here.
    constexpr std::string_view readElsewhere[] = {"pdf", "ps1", "checklist", "checklist-md", "table"};
    for (const Format &format : formats()) {
        if (std::ranges::find(readElsewhere, format.name) == std::end(readElsewhere))
            QTest::newRow(format.name.data())
                << QByteArray(format.name.data(), qsizetype(format.name.size()));
    }
}

void TestHostile::otherParsersFindNothingButText()
{
    QFETCH(QByteArray, format);
    // Debian's Python: the parsers belong to it, whatever other Python is in the path.
    const QString python = QFile::exists(u"/usr/bin/python3"_s) ? u"/usr/bin/python3"_s : u"python3"_s;
    int code = 0;
    run(python, {u"-c"_s, format == "html" ? u"import html5lib"_s : u"import csv"_s}, &code);
    if (code != 0)
        QSKIP("Python (for HTML with html5lib) is not installed.");
    const QString script = QStringLiteral(PORT135_SOURCE_DIR) + u"/tests/report/read_back.py"_s;
    const auto result =
        QJsonDocument::fromJson(run(python, {u"-B"_s, script, QString::fromLatin1(format), fileOf(format)}))
            .object();
    QVERIFY2(result.contains(u"texts"_s), "the reader could not read it");
    QCOMPARE(result.value(u"problems"_s).toArray(), QJsonArray());

    QString all;
    const auto texts = result.value(u"texts"_s).toArray();
    for (const auto &text : texts)
        all += text.toString() + u'\n';
    QVERIFY(!all.contains(QChar(0x202e)));
    const bool hasNotes = format != "defectdojo" && format != "nmap-xml" && format != "cef";
    QCOMPARE(all.contains(u"when “note-of-"_s) && all.contains(u"192.0.2.77"_s)
                 && all.contains(u"any host can say a name"_s),
             hasNotes);
    for (const std::string &text : hostileTexts) {
        // What can be shown is there in full; the rest as an escape that says what it was.
        const QString shownText = shown(text.substr(0, 100));
        // A spreadsheet is given an apostrophe before what could begin a formula.
        const auto guarded = QString::fromStdString(report::guardedText(shownText.toStdString()));
        QVERIFY2(all.contains(shownText) || (format == "csv" && all.contains(guarded)),
                 qPrintable(shownText));
    }
}

void TestHostile::nmapReadsItsXml()
{
    const QString dtd = u"/usr/share/nmap/nmap.dtd"_s;
    if (!QFile::exists(dtd) || QStandardPaths::findExecutable(u"xmllint"_s).isEmpty())
        QSKIP("nmap or xmllint is not installed.");
    int code = -1;
    run(u"xmllint"_s, {u"--noout"_s, u"--dtdvalid"_s, dtd, fileOf("nmap-xml")}, &code);
    QCOMPARE(code, 0);
    if (QStandardPaths::findExecutable(u"ndiff"_s).isEmpty())
        QSKIP("ndiff is not installed.");
    // The same twice is no difference (0); one host less is one (1); what it cannot read is 2.
    run(u"ndiff"_s, {fileOf("nmap-xml"), fileOf("nmap-xml")}, &code);
    QCOMPARE(code, 0);
    const QString less = m_folder.filePath(u"less.xml"_s);
    QFile file(less);
    QVERIFY(file.open(QIODevice::WriteOnly));
    std::vector<core::HostResult> hosts;
    for (std::size_t i = 1; i < std::size(hostileTexts); ++i)
        hosts.push_back(hostileHost(i));
    QCOMPARE(exportTo(file, *findFormat("nmap-xml"), hostileScan(), hosts), QString());
    file.close();
    const QByteArray difference = run(u"ndiff"_s, {fileOf("nmap-xml"), less}, &code);
    QCOMPARE(code, 1);
    QVERIFY(difference.contains("10.0.0.1"));
    QVERIFY(!difference.contains("10.0.0.3"));
}

void TestHostile::pdfHasSelectableText()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed.");
    const QString text = QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, fileOf("pdf"), u"-"_s}));
    QVERIFY(text.contains(u"10.0.0.5"));
    QVERIFY(text.contains(u"Where this report comes from"));
    QVERIFY(text.contains(u"document.title"));
    QVERIFY(text.contains(u"192.0.2.77")); // where a note was written
    QVERIFY(!text.contains(QChar(0x202e)));
    bool japanese = false;
    for (const QString &family : QFontDatabase::families(QFontDatabase::Japanese))
        japanese = japanese || QFontMetrics(QFont(family)).inFont(u'語');
    if (!japanese)
        QSKIP("No Japanese font is installed.");
    QVERIFY(text.contains(u"日本語の報告"));
    // A font that is only named would look different on another machine.
    const QString fonts = QString::fromUtf8(run(u"pdffonts"_s, {fileOf("pdf")}));
    const auto lines = fonts.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    // Embedded, a subset or whole, and with the characters that its glyphs stand for.
    static const QRegularExpression embedded(u"\\syes\\s+(yes|no)\\s+yes\\s"_s);
    for (const QString &line : lines.mid(2))
        QVERIFY2(line.contains(embedded), qPrintable(line));
}

void TestHostile::browserShowsThePage()
{
    const QString chromium = QStandardPaths::findExecutable(u"chromium"_s);
    if (chromium.isEmpty())
        QSKIP("chromium is not installed.");
    QTemporaryDir profile;
    const QString picture = m_folder.filePath(u"page.png"_s);
    const QString page = u"file://"_s + fileOf("html");
    const QStringList common{u"--headless=new"_s,    u"--no-sandbox"_s,
                             u"--disable-gpu"_s,     u"--user-data-dir="_s + profile.path(),
                             u"--hide-scrollbars"_s, u"--window-size=1000,1200"_s};
    const QString dom = QString::fromUtf8(run(chromium, common + QStringList{u"--dump-dom"_s, page}));
    // Scripts would have run by now.
    QVERIFY2(dom.contains(u"<title>日本語の報告 &lt;script&gt;</title>"), qPrintable(dom.left(2000)));
    QCOMPARE(dom.count(u"<script"_s), 1); // our own
    QVERIFY(!dom.contains(u"<img"));
    run(chromium, common + QStringList{u"--screenshot="_s + picture, page});
    const QImage image(picture);
    QCOMPARE(image.size(), QSize(1000, 1200));
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY(colours.contains(qRgb(0xfa, 0xcc, 0x15))); // the bar of medium hosts
    QVERIFY(colours.size() > 50); // and text
}

void TestHostile::spreadsheetReadsWhatWeWrote_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("csv") << QByteArray("csv");
    if (findFormat("xlsx"))
        QTest::newRow("xlsx") << QByteArray("xlsx");
}

void TestHostile::spreadsheetReadsWhatWeWrote()
{
    QFETCH(QByteArray, format);
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed.");
    QTemporaryDir folder;
    // 44 comma, 34 quotes, 76 UTF-8, first row, no column formats, language, no quotes around all, numbers
    // found,
    // ..., and of a workbook every sheet.
    const QString filter = u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"_s;
    QStringList arguments{u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                          u"--headless"_s,
                          u"--convert-to"_s,
                          filter,
                          u"--outdir"_s,
                          folder.path()};
    if (format == "csv")
        arguments += u"--infilter=CSV:44,34,76,1"_s; // as its import dialog would be answered
    run(office, arguments + QStringList{fileOf(format)});
    QString all;
    const auto names = QDir(folder.path()).entryList({u"*.csv"_s}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        all += QString::fromUtf8(file.readAll());
    }
    QVERIFY(!all.contains(u"#NAME?") && !all.contains(u"Err:"));
    for (const std::size_t index : {0u, 1u, 3u, 5u, 15u, 17u}) {
        QString expected = shown(hostileTexts[index]);
        expected.replace(u'"', u"\"\""_s);
        QVERIFY2(all.contains(expected), qPrintable(expected));
    }
}

QTEST_MAIN(TestHostile)
#include "tst_hostile.moc"
