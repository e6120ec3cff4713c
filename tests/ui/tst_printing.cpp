// SPDX-License-Identifier: GPL-3.0-or-later
// The report on paper: the printing dialog, filled in as a person does, prints into a PDF file.
#include <QTest>

#include "ui/pages/report_page.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QToolButton>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

namespace {

/// The number of page objects; their dictionaries are never compressed by Qt.
int pagesOf(const QByteArray &pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_fixture.open());
        QVERIFY(m_fixture.practice());
        m_report = qobject_cast<ReportPage *>(&m_fixture.window->showPage(Command::PageReport));
        QVERIFY(m_report);
        QTRY_VERIFY_WITH_TIMEOUT(m_report->pageCount() > 1, 60'000);
    }

    void allPagesGoIntoTheFile()
    {
        const QString fileName = m_fixture.folder.filePath(u"paper.pdf"_s);
        m_fixture.find<QToolButton>(u"reportPrint"_s)->click();
        auto *dialog = m_fixture.find<QPrintDialog>(u"printDialog"_s);
        QVERIFY(dialog->isVisible());
        auto *printers = dialog->findChild<QComboBox *>(u"printers"_s);
        QVERIFY(printers);
        printers->setCurrentIndex(printers->count() - 1); // the file
        auto *name = dialog->findChild<QLineEdit *>(u"filename"_s);
        QVERIFY(name);
        QVERIFY(name->isEnabled());
        name->setText(fileName);
        dialog->accept();
        QFile file(fileName);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pagesOf(pdf) > 1);
        QCOMPARE(pagesOf(pdf), m_report->pageCount());
    }

    void cancelledDialogPrintsNothing()
    {
        const auto before = QDir(m_fixture.folder.path()).entryList(QDir::Files);
        m_fixture.find<QToolButton>(u"reportPrint"_s)->click();
        QTRY_COMPARE(m_fixture.window->findChildren<QPrintDialog *>().size(), 1);
        m_fixture.find<QPrintDialog>(u"printDialog"_s)->reject();
        QTRY_VERIFY(m_fixture.window->findChildren<QPrintDialog *>().isEmpty());
        QCOMPARE(QDir(m_fixture.folder.path()).entryList(QDir::Files), before);
    }

private:
    test::WindowFixture m_fixture;
    ReportPage *m_report = nullptr;
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
