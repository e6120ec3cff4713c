// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says and does around a result: which scan it speaks of, what is saved under which name,
// what a key takes back, and what is seen of a table at every width.
#include "looks.h"
#include "ui_hosts.h"
#include "window_fixture.h"

#include "rating/rate.h"
#include "rating/rule.h"
#include "ui/dialogs/report_file.h"
#include "ui/models/host_sort_filter.h"
#include "ui/models/scan_list.h"
#include "ui/pages/banner.h"
#include "ui/pages/host_table.h"
#include "ui/scan_partner.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

namespace {

core::HostResultPtr rated(const QString &line)
{
    auto result = std::make_shared<core::HostResult>(*test::host(line));
    result->rating = rating::rate(
        result->observation,
        {knowledge::Catalogue::builtIn(), core::Vantage::OtherSegment, *core::parseDate("2026-11-23")});
    return result;
}

struct Told
{
    QStringList titles;
};

class Area : public NotificationArea
{
public:
    explicit Area(Told &told)
        : m_told(told)
    {
    }
    bool isAvailable() const override { return true; }
    void show(const QIcon &, QMenu &) override { m_shown = true; }
    void hide() override { m_shown = false; }
    bool isShown() const override { return m_shown; }
    void setIcon(const QIcon &) override {}
    void setHint(const QString &) override {}
    void tell(const QString &title, const QString &, bool) override { m_told.titles += title; }

private:
    Told &m_told;
    bool m_shown = false;
};

core::Timestamp minutes(int count)
{
    return core::Timestamp(std::chrono::milliseconds(1'795'400'000'000)) + std::chrono::minutes(count);
}

} // namespace

class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endingDecidesTheFormat_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("proposed");
        QTest::addColumn<QString>("name"); // empty: refused
        QTest::addColumn<QString>("format");
        QTest::newRow("ending") << u"/x/r.pdf"_s << u"html"_s << u"/x/r.pdf"_s << u"pdf"_s;
        QTest::newRow("upper case") << u"/x/R.PDF"_s << u"html"_s << u"/x/R.PDF"_s << u"pdf"_s;
        QTest::newRow("none") << u"/x/r"_s << u"xlsx"_s << u"/x/r.xlsx"_s << u"xlsx"_s;
        QTest::newRow("point at the end") << u"/x/r."_s << u"csv"_s << u"/x/r.csv"_s << u"csv"_s;
        QTest::newRow("the longest") << u"/x/r.defectdojo.json"_s << u"html"_s << u"/x/r.defectdojo.json"_s
                                     << u"defectdojo"_s;
        QTest::newRow("dot in the folder") << u"/x.y/r"_s << u"html"_s << u"/x.y/r.html"_s << u"html"_s;
        QTest::newRow("unknown") << u"/x/r.docx"_s << u"html"_s << QString() << QString();
    }

    void endingDecidesTheFormat()
    {
        QFETCH(QString, typed);
        QFETCH(QString, proposed);
        QFETCH(QString, name);
        QFETCH(QString, format);
        const auto file = reportFile(typed, report::OfScan, *report::findFormat(proposed.toStdString()));
        QCOMPARE(file.has_value(), !name.isEmpty());
        if (!file) {
            QVERIFY2(file.error().contains(u".pdf"_s), qPrintable(file.error()));
            return;
        }
        QCOMPARE(file->name, name);
        QCOMPARE(QString::fromStdString(std::string(file->format->name)), format);
    }

    /// The format beside the button is a proposal; what is typed is what is written.
    void savedReportIsWhatItsNameSays()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.practice());
        fixture.action(Command::PageReport)->trigger();
        auto *format = fixture.find<QComboBox>(u"reportFormat"_s);
        format->setCurrentIndex(format->findData(u"html"_s));
        auto *save = fixture.find<QToolButton>(u"reportSave"_s);
        QTRY_VERIFY(save->isEnabled());
        const QString name = fixture.folder.filePath(u"r.pdf"_s);
        fixture.session.setFileChooser(std::make_unique<test::ChosenFile>(name));
        save->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(name), 20'000);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(5), QByteArray("%PDF-"));
    }

    /// Also where it was chosen before there was a window.
    void pageChosenAtTheStartKnowsTheScans()
    {
        test::WindowFixture fixture;
        fixture.language.use(u"en"_s);
        QVERIFY(fixture.store(u"Monday"_s, minutes(0), {rated(u"10.20.0.1 listed - srv tcp:49665:open"_s)}));
        QVERIFY(
            fixture.store(u"Tuesday"_s, minutes(60), {rated(u"10.20.0.1 listed - srv tcp:49665:open"_s)}));
        fixture.window = std::make_unique<MainWindow>(fixture.session, fixture.language);
        fixture.window->showPage(u"history"_s);
        fixture.window->show();
        QTRY_COMPARE(fixture.find<QTableView>(u"historyScans"_s)->model()->rowCount(), 2);
        QVERIFY(fixture.find<QTableView>(u"historyScans"_s)->isVisible());
    }

    void openedScanIsWhatTheWindowSpeaksOf()
    {
        test::WindowFixture fixture;
        QVERIFY(
            fixture.store(u"Monday"_s, minutes(0),
                          {rated(u"10.20.0.1 listed - srv tcp:49665:open"_s), rated(u"10.20.0.2 closed"_s)}));
        QVERIFY(fixture.open());
        QVERIFY(fixture.practice());
        QSignalSpy settled(&fixture.session, &Session::settled);
        fixture.action(Command::PageHistory)->trigger();
        auto *table = fixture.find<QTableView>(u"historyScans"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            if (table->model()->index(row, ScanList::Name).data().toString() == u"Monday"_s)
                table->selectRow(row);
        }
        Q_EMIT table->doubleClicked(table->currentIndex());
        QVERIFY(settled.wait(10'000));
        QVERIFY(!fixture.find<QProgressBar>(u"scanProgress"_s)->isVisible());
        const QString origin = fixture.find<QLabel>(u"verdictOrigin"_s)->text();
        QVERIFY2(origin.startsWith(u"10.20.0.0/22"_s), qPrintable(origin));
        QCOMPARE(fixture.find<QToolButton>(u"outcome%1"_s.arg(int(core::Outcome::Closed)))->text(),
                 u"Closed 1"_s);
        QCOMPARE(fixture.find<QComboBox>(u"targets"_s)->currentText(), u"10.20.0.0/22"_s);
    }

    /// Whoever filters has still something to read.
    void filteredOutHostGivesItsPlaceToAnother()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.practice());
        auto *table = fixture.find<HostTable>(u"hosts"_s);
        QTRY_VERIFY(table->currentHost());
        const auto gone = table->currentHost()->observation.address;
        auto *filter = fixture.find<QLineEdit>(u"hostFilter"_s);
        filter->setText(u"-net:"_s + QString::fromStdString(gone.toString()));
        QTRY_VERIFY(table->currentHost() && table->currentHost()->observation.address != gone);
        QVERIFY(fixture.find<QLabel>(u"detailsTitle"_s)
                    ->text()
                    .contains(QString::fromStdString(table->currentHost()->observation.address.toString())));
        // Nothing at all is left: only then nothing is chosen.
        filter->setText(u"net:192.0.2.0/24"_s);
        QTRY_VERIFY(!table->currentHost());
    }

    void undoTakesBackWhatWasDoneLast()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        fixture.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        QVERIFY(fixture.practice());
        auto *filter = fixture.find<QLineEdit>(u"hostFilter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"net:127.0.0.0/8"_s);
        auto *table = fixture.find<HostTable>(u"hosts"_s);
        QTRY_VERIFY(table->currentHost());
        table->selectRow(table->currentIndex().row());
        QTRY_VERIFY(fixture.action(Command::ExcludeHosts)->isEnabled());
        fixture.action(Command::ExcludeHosts)->trigger();
        auto &undo = fixture.session.triage().undoStack();
        QVERIFY(undo.canUndo());
        QVERIFY2(undo.undoText().contains(
                     QString::fromStdString(table->currentHost()->observation.address.toString())),
                 qPrintable(undo.undoText()));
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!undo.canUndo());
        QCOMPARE(filter->text(), u"net:127.0.0.0/8"_s);
        // What is typed after it is taken back first.
        QTest::keyClicks(filter, u" x"_s);
        QTest::keyClick(filter, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(filter->text() != u"net:127.0.0.0/8 x"_s);
    }

    void oneRecheckIsToldOnce()
    {
        Told told;
        test::WindowFixture fixture;
        fixture.session.setNotificationArea(std::make_unique<Area>(told));
        QVERIFY(fixture.open());
        QVERIFY(fixture.practice());
        auto *other = new QWidget; // the window is not in front
        other->show();
        other->activateWindow();
        QTRY_VERIFY(!fixture.window->isActiveWindow());
        told.titles.clear();
        fixture.action(Command::Recheck)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!told.titles.isEmpty(), 60'000);
        QCoreApplication::processEvents();
        QCOMPARE(told.titles, QStringList{u"The re-check is over"_s});
        delete other;
    }

    void scansOfOneMinuteHaveNamesOfTheirOwn()
    {
        history::ScanInfo one;
        one.id = 1;
        one.record.targets = "10.0.0.0/24";
        one.record.started = minutes(0);
        auto two = one;
        two.id = 2;
        two.record.started += std::chrono::seconds(20);
        auto three = two;
        three.id = 3;
        auto labels = scanLabels({one, two, three});
        QCOMPARE(labels.removeDuplicates(), 0);
    }

    void onlyWhatCanBeComparedIsOffered()
    {
        history::ScanInfo office;
        office.id = 1;
        office.record.targets = "10.0.0.0/24";
        auto practice = office;
        practice.id = 2;
        practice.record.practice = true;
        QVERIFY(!firstPair({practice, office}));
        auto later = office;
        later.id = 3;
        later.record.targets = "10.1.0.0/24";
        later.record.started = minutes(5);
        const auto pair = firstPair({later, practice, office});
        QVERIFY(pair);
        QCOMPARE(*pair, std::pair(2, 0));
    }

    void twoPlacesAreNoChange()
    {
        history::ScanInfo rack;
        rack.id = 1;
        rack.record.targets = "10.0.0.0/24";
        rack.record.place = "rack";
        auto desk = rack;
        desk.id = 2;
        desk.record.place = "desk";
        desk.record.started = minutes(5);
        QVERIFY(!firstPair({desk, rack}));
        auto again = desk;
        again.id = 3;
        again.record.started = minutes(9);
        const auto pair = firstPair({again, desk, rack});
        QVERIFY(pair);
        QCOMPARE(*pair, std::pair(1, 0));
        rack.record.place.clear(); // older than places
        QCOMPARE(firstPair({desk, rack}).value(), std::pair(1, 0));
    }

    void columnsShowWhatTheyHold_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString &language : {u"en"_s, u"ja"_s}) {
            for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(2560, 1440)})
                QTest::addRow("%s %d", qPrintable(language), size.width()) << language << size;
        }
    }

    void columnsShowWhatTheyHold()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        if (!m_wide) {
            m_wide = std::make_unique<test::WindowFixture>();
            QVERIFY(m_wide->open(size));
            QVERIFY(m_wide->practice());
        }
        m_wide->window->useLanguage(language, false);
        m_wide->window->resize(size);
        auto *table = m_wide->find<HostTable>(u"hosts"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        for (int round = 0; round < 4; ++round)
            QCoreApplication::processEvents();
        const auto wanted = [table](HostColumn column) {
            int width = 0;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                width =
                    std::max(width, table->sizeHintForIndex(table->model()->index(row, int(column))).width());
            return width;
        };
        // A hint that is the same for every column would prove nothing.
        QVERIFY(wanted(HostColumn::Finding) > wanted(HostColumn::Address) + 50);
        // Which host it is and how bad is read at every width, and most of a finding is in sight.
        for (const auto column : {HostColumn::Level, HostColumn::Address, HostColumn::Name})
            QVERIFY2(table->columnWidth(int(column)) >= wanted(column),
                     qPrintable(QString::number(int(column))));
        const auto finding = table->visualRect(table->model()->index(0, int(HostColumn::Finding)));
        QVERIFY(finding.left() >= 0);
        QVERIFY2(finding.left() + 250 < table->viewport()->width(),
                 qPrintable(QString::number(finding.left())));
        QVERIFY2(finding.width() >= std::min(250, wanted(HostColumn::Finding)),
                 qPrintable(QString::number(finding.width())));
        // Nothing is cut off while there is room.
        if (table->horizontalHeader()->length() < table->viewport()->width() - 20) {
            const auto cut = test::cutCells(*table);
            QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u"; "_s)));
        }
        for (const auto column : {HostColumn::Os, HostColumn::Tags, HostColumn::Note})
            QVERIFY(!table->isColumnHidden(int(column)));
    }

    void cleanupTestCase() { m_wide.reset(); }

private:
    std::unique_ptr<test::WindowFixture> m_wide;
};

QTEST_MAIN(TestDecisions)
#include "tst_decisions.moc"
