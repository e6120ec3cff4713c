// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, driven by object names through a scan of the practice network: real sockets on loopback.
#include "ui/charts/level_chart.h"
#include "ui/main_window.h"
#include "ui/models/host_sort_filter.h"
#include "ui/pages/banner.h"
#include "ui/pages/scan_page.h"
#include "ui_hosts.h"

#ifdef PORT135_CHARTS
#include "ui/charts/level_donut.h"
#include <QPen>
#endif

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

namespace {

class Answer : public FileChooser
{
public:
    explicit Answer(QString fileName)
        : m_fileName(std::move(fileName))
    {
    }
    QString saveName(QWidget *, const QString &, const QString &suggestion, const QString &) override
    {
        suggested = suggestion;
        return m_fileName;
    }

    QString suggested;

private:
    QString m_fileName;
};

/// RFC 4180, strictly: quotes only around whole cells.
QList<QStringList> readCsv(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes).remove(QChar(0xfeff));
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            rows.back().back() += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            rows.back() += QString();
        } else if (!quoted && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            rows += QStringList{QString()};
            ++i;
        } else {
            rows.back().back() += c;
        }
    }
    rows.removeLast(); // after the last line break
    return rows;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_language.use(u"en"_s);
        m_session.settings().set(Setting::ResultsView, u"hosts"_s);
        m_window = std::make_unique<MainWindow>(m_session, m_language);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_table = find<QTableView>(u"hosts"_s);
        m_shown = qobject_cast<HostSortFilter *>(m_table->model());
        QVERIFY(m_shown);
    }

    void practiceScanFillsTheTable()
    {
        QVERIFY(find<QWidget>(u"welcome"_s)->isVisible());
        QSignalSpy settled(&m_session, &Session::settled);
        find<QAbstractButton>(u"practiceButton"_s)->click();
        QVERIFY(m_session.service().isActive());
        QVERIFY(action(Command::Stop)->isEnabled());
        QVERIFY(find<Banner>(u"practiceBanner"_s)->isVisible());
        QVERIFY(settled.wait(60'000));
        QVERIFY(m_session.hosts().size() > 0);
        QCOMPARE(quint64(m_session.hosts().size()), m_session.service().record().hosts);
        QVERIFY(m_shown->rowCount() > 0);
        // The worst first.
        for (int row = 1; row < m_shown->rowCount(); ++row)
            QVERIFY(m_shown->row(row - 1).level >= m_shown->row(row).level);
        QCOMPARE(find<QProgressBar>(u"scanProgress"_s)->value(),
                 find<QProgressBar>(u"scanProgress"_s)->maximum());
        QVERIFY(!action(Command::Stop)->isEnabled());
    }

    /// Who switches sees what a window shows that was opened with these colours.
    void coloursAreSwitchedEverywhere()
    {
        m_table->selectRow(0);
        auto *findings = find<QTextBrowser>(u"findings"_s);
        for (int round = 0; round < 3; ++round) {
            for (const auto scheme : {Scheme::Dark, Scheme::System, Scheme::Light}) {
                m_window->useScheme(scheme, false);
                QCoreApplication::processEvents();
                const QByteArray what = name(scheme).toLatin1() + ' ' + QByteArray::number(round);
                const auto *bar = findings->horizontalScrollBar();
                QVERIFY2(!bar->isVisible() && bar->maximum() == 0, what.constData());
#ifdef PORT135_CHARTS
                auto *donut = find<LevelDonut>(u"levelDonut"_s);
                const QColor around = m_window->palette().color(QPalette::Window);
                for (const int key : levelKeysWorstFirst)
                    QVERIFY2(donut->slice(key)->pen().color() == around, what.constData());
#endif
            }
        }
    }

    void pausesAndResumes()
    {
        QSignalSpy settled(&m_session, &Session::settled);
        action(Command::Practice)->trigger();
        QTRY_VERIFY(action(Command::Pause)->isEnabled());
        action(Command::Pause)->trigger();
        QTRY_COMPARE(m_session.service().state(), pipeline::ScanState::Paused);
        QCOMPARE(find<QLabel>(u"scanState"_s)->text(), u"Paused"_s);
        QVERIFY(action(Command::Pause)->isEnabled());
        action(Command::Pause)->trigger();
        QTRY_VERIFY(m_session.service().state() != pipeline::ScanState::Paused);
        QVERIFY(settled.count() > 0 || settled.wait(60'000));
        QCOMPARE(quint64(m_session.hosts().size()), m_session.service().record().hosts);
    }

    void allHostsAddsTheQuietOnes()
    {
        const int few = m_shown->rowCount();
        action(Command::AllHosts)->trigger();
        QCOMPARE(m_shown->rowCount(), m_session.hosts().size());
        QVERIFY(m_shown->rowCount() > few);
        action(Command::AllHosts)->trigger();
        QCOMPARE(m_shown->rowCount(), few);
    }

    void filterFieldNarrowsTheTable()
    {
        const int all = m_shown->rowCount();
        const QString address = addressText(m_shown->row(all - 1));
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *filter = find<QLineEdit>(u"hostFilter"_s);
        QTest::keyClicks(filter, address);
        QTRY_VERIFY(m_shown->isFiltered());
        for (int row = 0; row < m_shown->rowCount(); ++row)
            QVERIFY(m_shown->row(row).search.find(address.toStdString()) != std::string::npos);
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(filter->text().isEmpty());
        QTRY_COMPARE(m_shown->rowCount(), all);
    }

    void chosenHostShowsFindingsAndEndpoints()
    {
        m_table->setFocus();
        m_table->selectRow(0);
        const auto &row = m_shown->row(0);
        QVERIFY(find<QLabel>(u"detailsTitle"_s)->text().contains(addressText(row)));
        QVERIFY(!find<QLabel>(u"detailsSentence"_s)->text().isEmpty());
        QVERIFY(find<QTextBrowser>(u"findings"_s)->toPlainText().size() > 100);
        QCOMPARE(find<QTabWidget>(u"detailsTabs"_s)->isTabVisible(1),
                 !row.result->observation.endpoints.empty());
        auto *tree = find<QTreeView>(u"endpoints"_s);
        QCOMPARE(tree->model()->rowCount() > 0, !row.result->observation.endpoints.empty());
    }

    void enterGoesToTheDetailsOfTheHost()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_table->setFocus();
        m_table->selectRow(0);
        QTest::keyClick(m_table, Qt::Key_Return);
        QVERIFY(find<QTabWidget>(u"detailsTabs"_s)->isAncestorOf(QApplication::focusWidget()));
    }

    void sliceFiltersAndResets()
    {
        const int all = m_shown->rowCount();
        const int level = m_shown->row(0).level;
#ifdef PORT135_CHARTS
        auto *slice = find<LevelDonut>(u"levelDonut"_s)->slice(level);
        QTRY_COMPARE(quint64(slice->value()), m_session.hosts().levelCounts()[std::size_t(level)]);
        Q_EMIT slice->clicked();
#else
        find<QAbstractButton>(u"level%1"_s.arg(level))->click();
#endif
        QCOMPARE(quint64(m_shown->rowCount()), m_session.hosts().levelCounts()[std::size_t(level)]);
        for (int row = 0; row < m_shown->rowCount(); ++row)
            QCOMPARE(int(m_shown->row(row).level), level);
        find<QAbstractButton>(u"level%1"_s.arg(level))->click();
        QCOMPARE(m_shown->rowCount(), all);
    }

    void exportsCsv()
    {
        const QString file = m_folder.filePath(u"out.csv"_s);
        m_session.setFileChooser(std::make_unique<Answer>(file));
        action(Command::Export)->trigger();
        auto *dialog = find<QDialog>(u"exportDialog"_s);
        dialog->findChild<QAbstractButton *>(u"exportSave"_s)->click();
        auto *banner = find<Banner>(u"messageBanner"_s);
        QTRY_VERIFY(banner->isVisible() && banner->text().contains(u"written"_s));
        QFile device(file);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto rows = readCsv(device.readAll());
        QCOMPARE(rows.size(), m_shown->rowCount() + 1);
        QSet<QString> addresses;
        for (const auto &row : rows) {
            QCOMPARE(row.size(), rows.front().size());
            addresses += row.front();
        }
        for (int row = 0; row < m_shown->rowCount(); ++row)
            QVERIFY(addresses.contains(addressText(m_shown->row(row))));
    }

    void exportsTheSelectedHosts()
    {
        const QString file = m_folder.filePath(u"selected.csv"_s);
        m_session.setFileChooser(std::make_unique<Answer>(file));
        m_table->clearSelection();
        m_table->setSelectionMode(QAbstractItemView::MultiSelection);
        m_table->selectRow(0);
        m_table->selectRow(2);
        m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
        action(Command::Export)->trigger();
        auto *dialog = find<QDialog>(u"exportDialog"_s);
        auto *selected = dialog->findChild<QAbstractButton *>(u"exportSelected"_s);
        QVERIFY(selected->isEnabled() && selected->isChecked() && selected->text().contains(u"(2)"_s));
        auto *formats = dialog->findChild<QComboBox *>(u"exportFormat"_s);
        for (const auto *format : {"csv", "ps1", "checklist"})
            QVERIFY2(formats->findData(QString::fromLatin1(format)) >= 0, format);
        dialog->findChild<QAbstractButton *>(u"exportSave"_s)->click();
        QTRY_VERIFY(QFile::exists(file));
        QFile device(file);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto rows = readCsv(device.readAll());
        QCOMPARE(rows.size(), 3);
        QSet<QString> addresses{rows[1].front(), rows[2].front()};
        QCOMPARE(addresses, (QSet<QString>{addressText(m_shown->row(0)), addressText(m_shown->row(2))}));
        m_table->selectRow(0);
    }

    void failedExportSaysWhy()
    {
        const QString file = m_folder.filePath(u"no/such/folder/out.csv"_s);
        m_session.setFileChooser(std::make_unique<Answer>(file));
        action(Command::Export)->trigger();
        QTRY_VERIFY(m_window->findChild<QDialog *>(u"exportDialog"_s));
        find<QDialog>(u"exportDialog"_s)->findChild<QAbstractButton *>(u"exportSave"_s)->click();
        auto *banner = find<Banner>(u"messageBanner"_s);
        QTRY_VERIFY(banner->isVisible() && banner->text().contains(u"could not be written"_s));
    }

    void whatWasDoneIsUndoneAtOnce()
    {
        m_table->selectRow(0);
        QTRY_VERIFY(action(Command::ExcludeHosts)->isEnabled());
        const auto before = m_session.triage().exclusions();
        auto *banner = find<Banner>(u"undoBanner"_s);
        QVERIFY(!banner->isVisible());
        action(Command::ExcludeHosts)->trigger();
        QVERIFY(m_session.triage().exclusions() != before);
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(m_session.triage().undoStack().undoText()),
                 qPrintable(banner->text()));
        banner->findChild<QPushButton *>()->click();
        QCOMPARE(m_session.triage().exclusions(), before);
        QVERIFY(!banner->isVisible());
        QVERIFY(action(Command::Redo)->isEnabled());
    }

    void languageChangesUnderTheOpenWindow()
    {
        const QString english = find<QLabel>(u"scanState"_s)->text();
        action(Command::Japanese)->trigger();
        QTRY_VERIFY(find<QLabel>(u"scanState"_s)->text() != english);
        action(Command::English)->trigger();
        QTRY_COMPARE(find<QLabel>(u"scanState"_s)->text(), english);
    }

    void stopEndsTheScan()
    {
        QSignalSpy settled(&m_session, &Session::settled);
        action(Command::Practice)->trigger();
        QVERIFY(m_session.service().isActive());
        action(Command::Stop)->trigger();
        QVERIFY(settled.count() > 0 || settled.wait(60'000));
        QVERIFY(!m_session.service().isActive());
        QVERIFY(action(Command::Practice)->isEnabled());
    }

private:
    template <typename T>
    T *find(const QString &name)
    {
        auto *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no %s in the window", qUtf8Printable(name));
        return found;
    }
    QAction *action(Command command)
    {
        return m_session.actions().action(command);
    }

    QTemporaryDir m_folder;
    Session m_session{m_folder.filePath(u"settings.ini"_s)};
    program::Language m_language;
    std::unique_ptr<MainWindow> m_window;
    QTableView *m_table = nullptr;
    HostSortFilter *m_shown = nullptr;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
