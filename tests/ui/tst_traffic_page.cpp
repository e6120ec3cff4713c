// SPDX-License-Identifier: GPL-3.0-or-later
// The page Traffic in the real window: files dropped and opened, the table, the matrix, what a block does,
// and what is kept.
#include "office_traffic.h"
#include "service/use_filter.h"
#include "ui/models/segment_matrix.h"
#include "ui/pages/banner.h"
#include "ui/pages/traffic_page.h"
#include "ui/pages/use_table.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QTextCursor>
#include <QToolButton>
#include <QUrl>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

namespace {

class ChosenFiles : public test::ChosenFile
{
public:
    explicit ChosenFiles(const QStringList &files)
        : ChosenFile(files.value(0))
        , m_files(files)
    {
    }
    QStringList openNames(QWidget *, const QString &, const QString &, const QString &) override
    {
        return m_files;
    }

private:
    QStringList m_files;
};

} // namespace

class TestTrafficPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->open());
        m_page = static_cast<TrafficPage *>(&m_fixture->window->showPage(Command::PageTraffic));
        m_table = m_fixture->find<QTableView>(u"trafficTable"_s);
        m_recording = write(u"office.pcap"_s, test::officeTraffic());
    }

    void cleanup() { m_fixture.reset(); }

    void emptyPageSaysHowToRecord()
    {
        const auto text = m_fixture->find<QTextBrowser>(u"trafficWelcome"_s)->toPlainText();
        QVERIFY2(text.contains(u"tcpdump"_s) && text.contains(u"pktmon"_s), qPrintable(text));
        QVERIFY(!m_fixture->find<QToolButton>(u"trafficSave"_s)->isEnabled());
    }

    /// A newcomer sees traffic without a recording, and it is not kept.
    void thePracticeNetworkIsWatched()
    {
        m_fixture->find<QToolButton>(u"trafficPractice"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_table->model()->rowCount() > 15, patience);
        const auto effects = m_fixture->find<QTextBrowser>(u"trafficEffects"_s)->toPlainText();
        QVERIFY2(effects.contains(u"netlogon"_s, Qt::CaseInsensitive), qPrintable(effects));
        QVERIFY2(effects.contains(u"The whole endpoint map read"_s), qPrintable(effects));
        QVERIFY2(effects.contains(u"Services made or started from afar"_s), qPrintable(effects));
        QVERIFY(!QFile::exists(m_fixture->session.historyFile()));
    }

    void chosenFilesAreReadAndShown()
    {
        m_fixture->session.setFileChooser(std::make_unique<ChosenFiles>(QStringList{m_recording}));
        m_fixture->find<QToolButton>(u"trafficOpen"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), rows, patience);
        const QAbstractItemModelTester tester(m_table->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        // What breaks comes first.
        QVERIFY2(textOf(0, UseModel::Effect).startsWith(u"Breaks"_s),
                 qPrintable(textOf(0, UseModel::Effect)));
        const auto headline = m_fixture->find<QLabel>(u"trafficHeadline"_s)->text();
        QVERIFY2(headline.contains(u"Shorter than 7 days"_s), qPrintable(headline));
        const auto effects = m_fixture->find<QTextBrowser>(u"trafficEffects"_s)->toPlainText();
        QVERIFY2(effects.contains(u"netlogon"_s, Qt::CaseInsensitive), qPrintable(effects));
        QVERIFY2(effects.contains(u"6 clients"_s), qPrintable(effects));
        QVERIFY2(effects.contains(u"a gain"_s), qPrintable(effects));
    }

    void droppedFilesAreReadAndZonesAreNamed()
    {
        const auto zones =
            write(u"office.policy"_s,
                  "zone clients 10.1.0.0/24\nzone branch 10.1.1.0/24\nzone servers 10.0.0.0/24\n");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_recording), QUrl::fromLocalFile(zones)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page, &drop);
        auto *matrix = m_fixture->find<QTableView>(u"trafficMatrix"_s)->model();
        QTRY_COMPARE_WITH_TIMEOUT(matrix->rowCount(), 3, patience);
        QCOMPARE(matrix->headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"clients"_s);
        const QAbstractItemModelTester tester(matrix, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void aCellOpensItsRows()
    {
        read();
        auto *cells = m_fixture->find<QTableView>(u"trafficMatrix"_s);
        auto *views = m_fixture->find<QTabWidget>(u"trafficViews"_s);
        views->setCurrentIndex(1);
        // Without zones, networks: 10.0.0.0/24, 10.1.0.0/24, 10.1.1.0/24.
        QCOMPARE(cells->model()->rowCount(), 3);
        const auto cell = cells->model()->index(1, 1);
        QVERIFY2(cell.data().toString().startsWith(u"1"_s), qPrintable(cell.data().toString()));
        QVERIFY(cell.data(Qt::BackgroundRole).isValid());
        cells->setCurrentIndex(cell);
        Q_EMIT cells->activated(cell);
        QCOMPARE(views->currentWidget(), m_table);
        QCOMPARE(m_table->model()->rowCount(), 1);
        QCOMPARE(textOf(0, UseModel::Look), u"Services made or started from afar"_s);
    }

    /// What a block breaks is a link to those who would notice.
    void aServiceOfTheAnswerOpensItsUses()
    {
        read();
        auto *effects = m_fixture->find<QTextBrowser>(u"trafficEffects"_s);
        const auto link = [&](const QString &text) {
            const auto cursor = effects->document()->find(text);
            return QUrl(cursor.charFormat().anchorHref());
        };
        Q_EMIT effects->anchorClicked(link(u"netlogon"_s));
        QTRY_COMPARE(m_table->model()->rowCount(), 6);
        QCOMPARE(m_fixture->find<QTabWidget>(u"trafficViews"_s)->currentWidget(), m_table);
        auto *edit = m_fixture->find<QLineEdit>(u"trafficFilter"_s);
        edit->clear();
        QTRY_COMPARE(m_table->model()->rowCount(), rows);
        Q_EMIT effects->anchorClicked(link(u"Services made or started"_s));
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        // What is filtered already stays filtered.
        edit->setText(u"client:10.1.1.0/24 OR client:10.1.0.10"_s);
        QTRY_COMPARE(m_table->model()->rowCount(), 13); // three of three, four of one
        Q_EMIT effects->anchorClicked(link(u"netlogon"_s));
        QTRY_COMPARE(m_table->model()->rowCount(), 4);
        Q_EMIT effects->anchorClicked(QUrl(u"https://example.com/"_s));
        QCOMPARE(m_table->model()->rowCount(), 4);
    }

    /// No sideways scrolling in a small window, and no room left over in a large one.
    void theTableFitsItsRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(1280, 640);
        QTest::newRow("large") << QSize(2560, 1440);
    }

    void theTableFitsItsRoom()
    {
        QFETCH(const QSize, size);
        m_fixture->window->resize(size);
        read();
        QTRY_COMPARE(m_table->horizontalScrollBar()->maximum(), 0);
        int width = 0;
        for (int column = 0; column < UseModel::ColumnCount; ++column)
            width += m_table->columnWidth(column);
        QVERIFY2(width > m_table->viewport()->width() - 40, qPrintable(QString::number(width)));
        // No program is known of any: its column stays away.
        QVERIFY(m_table->isColumnHidden(UseModel::Program));
        QVERIFY(!m_table->isColumnHidden(UseModel::Look));
    }

    void valuesOfCellsNarrow()
    {
        read();
        const auto *uses = static_cast<UseModel *>(m_table->model());
        for (int column = 0; column < UseModel::Last; ++column) {
            const auto value = textOf(0, column);
            if (value.isEmpty())
                continue;
            const auto term = UseTable::filterTerm(uses->use(0), column, value, BlockedPorts::Port135);
            const auto query = service::parseFlowFilter(term, service::useVocabulary(uses->segments()));
            QVERIFY2(query, qPrintable(term));
            const auto &use = uses->use(0);
            QVERIFY2(query->matches(service::FilteredUse(use, uses->segments(), -1, -1, nullptr)),
                     qPrintable(term));
        }
    }

    void filtersOfTheLanguage_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("count");
        QTest::newRow("all") << u""_s << rows;
        QTest::newRow("word") << u"netlogon"_s << 6;
        QTest::newRow("service") << u"service:spoolss"_s << 6;
        QTest::newRow("not") << u"-service:spoolss -service:netlogon"_s << rows - 12;
        QTest::newRow("network") << u"client:10.1.1.0/24"_s << 9;
        QTest::newRow("beginning") << u"client:10.1.0."_s << rows - 9;
        QTest::newRow("or") << u"port:49668 OR port:49702"_s << 7;
        QTest::newRow("calls") << u"calls>=3 port>=49152"_s << 13;
        QTest::newRow("look") << u"looks:any"_s << 2;
        QTest::newRow("operation") << u"operation:netr"_s << 6;
        QTest::newRow("blocked") << u"blocked:breaks looks:none -port:135"_s << 12;
        QTest::newRow("segments") << u"from:10.1.0.0/24 to:10.1.0.0/24"_s << 1;
        QTest::newRow("known") << u"known:seen,mapped over:tcp"_s << rows;
    }

    void filtersOfTheLanguage()
    {
        QFETCH(QString, filter);
        QFETCH(int, count);
        read();
        auto *edit = m_fixture->find<QLineEdit>(u"trafficFilter"_s);
        edit->setText(filter);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_table->model()->rowCount(), count);
        const auto tab = m_fixture->find<QTabWidget>(u"trafficViews"_s)->tabText(0);
        QVERIFY2(tab.contains(QString::number(count)), qPrintable(tab));
    }

    void aWrongFilterIsExplained()
    {
        read();
        auto *edit = m_fixture->find<QLineEdit>(u"trafficFilter"_s);
        edit->setText(u"blocked:brakes"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        const auto text = m_page->findChild<QLabel *>(u"filterProblem"_s)->text();
        QVERIFY2(text.contains(u"until_reconnect"_s) && text.contains(u"breaks"_s), qPrintable(text));
        QCOMPARE(m_table->model()->rowCount(), rows);
    }

    void theQuestionChangesTheAnswer()
    {
        read();
        auto *effects = m_fixture->find<QTextBrowser>(u"trafficEffects"_s);
        const auto before = effects->toPlainText();
        m_fixture->find<QComboBox>(u"trafficBlock"_s)->setCurrentIndex(1);
        QVERIFY(effects->toPlainText() != before);
        for (int row = 0; row < rows; ++row)
            QCOMPARE(textOf(row, UseModel::Effect), u"Breaks"_s);
    }

    void aRowIsToldInFull()
    {
        read();
        auto *edit = m_fixture->find<QLineEdit>(u"trafficFilter"_s);
        edit->setText(u"service:netlogon"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        m_table->selectRow(0);
        const auto text = m_fixture->find<QTextBrowser>(u"trafficUse"_s)->toPlainText();
        QVERIFY2(text.contains(u"NetrServerReqChallenge"_s), qPrintable(text));
        QVERIFY2(text.contains(u"office.pcap"_s), qPrintable(text));
    }

    /// What is sorted anew keeps the chosen row.
    void sortingKeepsTheChoice()
    {
        read();
        m_table->selectRow(rows - 1);
        const auto client = textOf(rows - 1, UseModel::Client);
        const auto service = textOf(rows - 1, UseModel::Service);
        m_table->sortByColumn(UseModel::Client, Qt::DescendingOrder);
        const auto row = m_table->currentIndex().row();
        QCOMPARE(textOf(row, UseModel::Client), client);
        QCOMPARE(textOf(row, UseModel::Service), service);
    }

    void anotherLanguageKeepsTheChoice_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("no filter") << QString();
        QTest::newRow("a filter") << u"service:netlogon OR service:spoolss"_s;
    }

    void anotherLanguageKeepsTheChoice()
    {
        QFETCH(QString, filter);
        read();
        m_fixture->find<QLineEdit>(u"trafficFilter"_s)->setText(filter);
        QTRY_COMPARE(m_table->model()->rowCount() < rows, !filter.isEmpty());
        const int last = m_table->model()->rowCount() - 1;
        QVERIFY(last > 0);
        m_table->selectRow(last);
        auto *cells = m_fixture->find<QTableView>(u"trafficMatrix"_s);
        cells->setCurrentIndex(cells->model()->index(1, 0));
        const QPersistentModelIndex use = m_table->currentIndex();
        const QPersistentModelIndex cell = cells->currentIndex();
        const auto title = m_fixture->find<QTabWidget>(u"trafficViews"_s)->tabText(0);
        for (const auto &language : {u"ja"_s, u"en"_s}) {
            m_fixture->window->useLanguage(language, false);
            QTRY_COMPARE(m_fixture->find<QTabWidget>(u"trafficViews"_s)->tabText(0) == title,
                         language == u"en"_s);
            QVERIFY(use.isValid() && cell.isValid());
            QCOMPARE(m_table->currentIndex(), QModelIndex(use));
            QCOMPARE(cells->currentIndex(), QModelIndex(cell));
        }
    }

    void stopEndsTheReading()
    {
        const auto office = test::officeTraffic();
        QByteArray large = office;
        while (large.size() < 24 << 20)
            large += office.sliced(24); // the header once
        m_page->readFiles({write(u"large.pcap"_s, large)});
        auto *stop = m_fixture->find<QPushButton>(u"trafficStop"_s);
        QVERIFY(stop->isVisible());
        stop->click();
        QTRY_VERIFY_WITH_TIMEOUT(!stop->isVisible(), patience);
        const auto text = m_fixture->find<QTextBrowser>(u"trafficSure"_s)->toPlainText();
        QVERIFY2(text.contains(u"the reading was stopped"_s), qPrintable(text));
    }

    void itIsKeptFoundAgainAndDeleted()
    {
        read();
        auto *menu = m_fixture->find<QMenu>(u"trafficStoredMenu"_s);
        const auto kept = [&] {
            int count = 0;
            for (auto *action : menu->actions())
                count += action->isCheckable();
            return count;
        };
        QTRY_COMPARE_WITH_TIMEOUT(kept(), 1, patience);
        // Another window of the same history.
        m_page->readFiles({write(u"none.pcap"_s, test::officeTraffic(0))});
        QTRY_COMPARE_WITH_TIMEOUT(kept(), 2, patience);
        QCOMPARE(m_table->model()->rowCount(), 0);
        menu->actions().at(1)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), rows, patience);
        QTRY_VERIFY_WITH_TIMEOUT(menu->findChild<QAction *>(u"trafficRemove"_s)->isEnabled(), patience);
        menu->findChild<QAction *>(u"trafficRemove"_s)->trigger();
        auto *banner = m_fixture->find<Banner>(u"trafficMessage"_s);
        QVERIFY(banner->isVisible());
        banner->findChild<QPushButton *>(u"bannerButton"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(kept(), 1, patience);
        QCOMPARE(m_table->model()->rowCount(), 0);
    }

    void whatIsShownIsSaved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("html") << u"t.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("csv") << u"t.csv"_s
                             << QByteArray("\xef\xbb\xbf"
                                           "client,server");
        QTest::newRow("json") << u"t.json"_s << QByteArray("{\"sources\":");
        QTest::newRow("jsonl") << u"t.jsonl"_s << QByteArray("{\"client\":");
    }

    void whatIsShownIsSaved()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        read();
        const auto file = m_fixture->folder.filePath(name);
        m_fixture->session.setFileChooser(std::make_unique<ChosenFiles>(QStringList{file}));
        m_fixture->find<QToolButton>(u"trafficSave"_s)->click();
        QFile device(file);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto bytes = device.readAll();
        QVERIFY2(bytes.trimmed().startsWith(begins),
                 bytes.first(std::min<qsizetype>(60, bytes.size())).constData());
    }

    void whatCannotBeReadIsSaid()
    {
        m_page->readFiles({write(u"letter.txt"_s, "Dear all,\n")});
        auto *banner = m_fixture->find<Banner>(u"trafficMessage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
        QVERIFY2(banner->text().contains(u"letter.txt"_s), qPrintable(banner->text()));
        QVERIFY(!m_page->readSegments(write(u"bad.policy"_s, "zone\n")));
        QVERIFY2(banner->text().contains(u"line 1"_s), qPrintable(banner->text()));
        QVERIFY(m_fixture->find<QToolButton>(u"trafficOpen"_s)->isEnabled());
    }

    /// Texts of files are shown as they are written.
    void foreignTextIsNoMarkup()
    {
        const QByteArray event =
            R"({"EventID":5156,"EventTime":"2026-11-02 10:00:00","Application":"\\device\\<b>x.exe","Direction":"%%14593","SourceAddress":"10.0.0.5","SourcePort":"50000","DestAddress":"10.0.0.9","DestPort":"135","Protocol":"6"})"
            "\n";
        m_page->readFiles({write(u"<i>events.json"_s, event)});
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 1, patience);
        m_table->selectRow(0);
        const auto text = m_fixture->find<QTextBrowser>(u"trafficUse"_s)->toPlainText();
        QVERIFY2(text.contains(u"<b>x.exe"_s), qPrintable(text));
        QVERIFY2(text.contains(u"<i>events.json"_s), qPrintable(text));
    }

private:
    static constexpr int patience = 30'000; ///< ms
    static constexpr int rows = 6 /* mapper */ + 6 /* netlogon */ + 6 /* spooler */ + 1 /* services */;

    QString write(const QString &name, const QByteArray &bytes)
    {
        const auto path = m_fixture->folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qUtf8Printable(path));
        return path;
    }

    void read()
    {
        m_page->readFiles({m_recording});
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), rows, patience);
    }

    QString textOf(int row, int column) const
    {
        return m_table->model()->index(row, column).data().toString();
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    TrafficPage *m_page = nullptr;
    QTableView *m_table = nullptr;
    QString m_recording;
};

QTEST_MAIN(TestTrafficPage)
#include "tst_traffic_page.moc"
