// SPDX-License-Identifier: GPL-3.0-or-later
// Pages: names stay whole, and the PDF has bookmarks and links where things came to lie.
#include "print/document_pages.h"
#include "print/navigation.h"
#include "print/printed_page.h"
#include "report/document/scan_document.h"
#include "sample.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace port135;
using namespace port135::report;
using namespace Qt::StringLiterals;

namespace {

Document manyHosts(int count, DocumentLimits limits = {})
{
    limits.details = false;
    ScanDocument gathered(knowledge::Catalogue::builtIn(), sample::scan(), {}, limits);
    for (int i = 1; i <= count; ++i) {
        auto host = sample::fullHost();
        host.observation.address = core::Address::v4(0x0a000000u + std::uint32_t(i));
        gathered.add(host);
    }
    return gathered.finish(sample::scan());
}

QByteArray pdfOf(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    print::writePdf(document, buffer);
    return buffer.data();
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesStayWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("hyphens")
            << u"On pc-kevin-01.office.example and db-silo-2.office.example it was found."_s;
        QTest::newRow("paths")
            << u"The pipe \\PIPE\\InitShutdown and 12345778-1234-abcd-ef00-0123456789ac are listed"_s;
        QTest::newRow("Japanese")
            << u"ホスト pc-kevin-01.office.example に対応してください。次に db-silo-2.office.example です。"_s;
        QTest::newRow("lines") << u"one\ntwo-three four-five\nsix"_s;
    }

    void namesStayWhole()
    {
        QFETCH(QString, text);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        writer.setResolution(print::PdfPage::resolution);
        print::Navigation navigation;
        print::PdfPage page(writer, {}, navigation);
        static const QRegularExpression name(u"[-A-Za-z0-9._\\\\]+"_s);
        for (qreal width = 75; width < 150; width += 3.7) {
            const auto block = page.broken(text, page.font(9), width);
            QVERIFY(block.lines() > 0);
            int end = 0;
            for (int i = 0; i < block.lines(); ++i) {
                const auto line = block.layout->lineAt(i);
                QCOMPARE(line.textStart(), end); // nothing is left out
                end = line.textStart() + line.textLength();
                QVERIFY(line.naturalTextWidth() <= width * 40 + 1);
                auto names = name.globalMatch(text);
                while (names.hasNext()) {
                    const auto match = names.next();
                    QVERIFY2(
                        end <= match.capturedStart() || end >= match.capturedEnd(),
                        qPrintable(u"%1 cut at %2, width %3"_s.arg(match.captured()).arg(end).arg(width)));
                }
            }
            QCOMPARE(end, int(text.size()));
        }
    }

    void longNamesGetSmallerAndThenBreak()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        writer.setResolution(print::PdfPage::resolution);
        print::Navigation navigation;
        print::PdfPage page(writer, {}, navigation);
        const QFont font = page.font(9);
        QVERIFY(page.fitted(u"computer-name.example"_s, font, 25).pixelSize() < font.pixelSize());
        QCOMPARE(page.fitted(u"a few short words"_s, font, 25).pixelSize(), font.pixelSize());
        const QString hostile(400, u'x');
        QVERIFY(page.fitted(hostile, font, 25).pixelSize() >= font.pixelSize() * 0.6);
        QVERIFY(page.broken(hostile, font, 25).lines() > 5);
    }

    void everyBookmarkAndLinkLeadsToAPage()
    {
        const Document document = manyHosts(40);
        const QByteArray pdf = pdfOf(document);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Outlines"));
        QVERIFY(pdf.contains("/PageMode /UseOutlines"));
        qsizetype titles = 0;
        for (const Part &part : document.parts)
            titles += 1 + qsizetype(part.sections.size());
        QCOMPARE(pdf.count("/Title <FEFF"), titles);
        QVERIFY(pdf.count("/Subtype /Link") > 40);
        // The last cross-reference table is where the file says.
        const auto mark = pdf.lastIndexOf("startxref");
        const auto at = pdf.mid(mark + 9).trimmed().split('\n').front().toLongLong();
        QVERIFY(pdf.mid(at).startsWith("xref\n"));
        QCOMPARE(pdf.count("%%EOF"), 2); // what Qt wrote, and the update
    }

    void othersReadIt()
    {
        const QString qpdf = QStandardPaths::findExecutable(u"qpdf"_s);
        if (qpdf.isEmpty())
            QSKIP("qpdf is not installed.");
        QTemporaryDir folder;
        for (const int hosts : {0, 1, 40, 200}) {
            const QString file = folder.filePath(u"report.pdf"_s);
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(pdfOf(manyHosts(hosts)));
            out.close();
            QProcess check;
            check.setProcessChannelMode(QProcess::MergedChannels);
            check.start(qpdf, {u"--check"_s, file});
            QVERIFY(check.waitForFinished());
            QVERIFY2(check.exitCode() == 0, check.readAll().constData());
        }
    }

    /// Wherever on a page a title comes to lie, the head of the table below it is on the same one.
    void titlesAreNotLeftAlone()
    {
        const QString poppler = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (poppler.isEmpty())
            QSKIP("pdftotext is not installed.");
        Table table;
        table.columns.push_back({u"Firstcolumn"_s, 1});
        for (int row = 0; row < 2; ++row)
            table.cells.push_back({u"cell"_s, Mark::None, {}});
        QTemporaryDir folder;
        const QString file = folder.filePath(u"report.pdf"_s);
        for (int lines = 30; lines < 70; ++lines) {
            Document document;
            document.language = u"en"_s;
            document.title = u"Titles"_s;
            Part part{u"only"_s, u"Only"_s, {}, {}, false};
            part.blocks.assign(std::size_t(lines), Paragraph{u"Text."_s, false});
            const auto blocks = part.blocks;
            part.sections.push_back({u"a"_s, u"Sectiontitle"_s, {}, Mark::None, {table}});
            part.sections.push_back({u"b"_s, u"Between"_s, {}, Mark::None, blocks});
            part.sections.back().blocks.push_back(Heading{u"Blocktitle"_s});
            part.sections.back().blocks.push_back(table);
            document.parts.push_back(part);
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(pdfOf(document));
            out.close();
            QProcess reader;
            reader.start(poppler, {file, u"-"_s});
            QVERIFY(reader.waitForFinished());
            qsizetype titles = 0;
            for (const QString &page : QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f')) {
                const auto ofSection = page.indexOf(u"Sectiontitle"_s);
                const auto ofBlock = page.indexOf(u"Blocktitle"_s);
                for (const auto at : {ofSection, ofBlock}) {
                    if (at < 0)
                        continue;
                    ++titles;
                    QVERIFY2(page.indexOf(u"Firstcolumn"_s, at) > at,
                             qPrintable(u"%1 lines: %2"_s.arg(lines).arg(page.mid(at))));
                }
            }
            QVERIFY(titles >= 2);
        }
    }

    void shortDocumentsHaveNoContents()
    {
        QVERIFY(!pdfOf(manyHosts(1)).isEmpty());
        Document document;
        document.language = u"en"_s;
        document.title = u"Short"_s;
        document.parts.push_back({u"only"_s, u"Only"_s, {Paragraph{u"Text."_s, false}}, {}, false});
        QCOMPARE(pdfOf(document).count("/Type /Page\n"), 1);
    }

    void whatIsNoPdfOfQtIsLeftAlone()
    {
        print::Navigation navigation;
        navigation.targets.push_back({u"a"_s, u"A"_s, 0, 0, 10});
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("%PDF-1.4\nstartxref\n5\n%%EOF"), QByteArray("startxref\n99999999\n"),
              QByteArray("xref\n0 3\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Info 2 0 R "
                         ">>\nstartxref\n0\n%%EOF\n")})
            QCOMPARE(print::withNavigation(bytes, navigation, u"en"_s), bytes);
        const QByteArray pdf = pdfOf(manyHosts(1));
        QCOMPARE(print::withNavigation(pdf, {}, u"en"_s), pdf);
    }
};

QTEST_MAIN(TestPages)
#include "tst_printed_pages.moc"
