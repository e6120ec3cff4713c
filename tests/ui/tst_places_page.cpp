// SPDX-License-Identifier: GPL-3.0-or-later
// The page of places in the real window: a newcomer's way, a policy of one's own, a draft, evidence.
#include "history/scan_writer.h"
#include "ui/models/places_findings.h"
#include "ui/pages/places_page.h"
#include "ui/pages/scan_page.h"
#include "ui/window_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto samr = "12345778-1234-abcd-ef00-0123456789ac";

core::Observation listed(const char *address, core::PortState state)
{
    core::Observation seen;
    seen.address = core::Address::parse(address).value();
    seen.port = 135;
    seen.outcome = core::Outcome::Listed;
    seen.reachTried = true;
    seen.names.netbios = "PAY1<b>";
    core::Endpoint line;
    line.interfaceId.uuid = core::Uuid::parse(samr).value();
    line.protseq = core::ProtocolSequence::NcacnIpTcp;
    line.port = 49664;
    line.endpoint = "49664";
    seen.endpoints.push_back(line);
    seen.ports.push_back({49664, state});
    return seen;
}

core::Observation silent(const char *address)
{
    core::Observation seen;
    seen.address = core::Address::parse(address).value();
    seen.port = 135;
    seen.outcome = core::Outcome::Silent;
    return seen;
}

} // namespace

class TestPlacesPage : public QObject
{
    Q_OBJECT

    test::WindowFixture m_fixture;

    PlacesPage *page() { return m_fixture.find<PlacesPage>(u"placesPage"_s); }
    QString text(const QString &name) { return m_fixture.find<QLabel>(name)->text(); }
    QString details() { return m_fixture.find<QTextBrowser>(u"placesDetails"_s)->toPlainText(); }
    QTableView *matrix() { return m_fixture.find<QTableView>(u"placesMatrix"_s); }
    QTableView *groups() { return m_fixture.find<QTableView>(u"placesGroups"_s); }

    /// One host as a place saw it, `minutes` ago.
    void store(const char *place, int minutes, core::Observation seen)
    {
        history::ScanWriter writer(m_fixture.session.historyFile());
        history::NewScan scan;
        scan.machine = u"admin-7"_s;
        scan.record.targets = seen.address.toString();
        scan.record.place = place;
        scan.record.options.stages.reach = true;
        scan.record.started = core::now() - std::chrono::minutes(minutes);
        scan.record.hosts = 1;
        seen.started = scan.record.started;
        writer.begin(scan);
        auto host = std::make_shared<core::HostResult>();
        host->observation = std::move(seen);
        scan.record.examined = 1;
        ++scan.record.counts[host->observation.outcome];
        scan.record.ended = scan.record.started + std::chrono::seconds(30);
        writer.add({host});
        writer.finish(scan.record, history::ScanStatus::Complete);
    }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_fixture.folder.filePath(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return written ? file.fileName() : QString();
    }

    /// It may have come already.
    static bool waitFor(QSignalSpy &judged) { return !judged.isEmpty() || judged.wait(60'000); }

    bool trigger(const QString &action)
    {
        QSignalSpy judged(page(), &PlacesPage::judged);
        m_fixture.find<QAction>(action)->trigger();
        return waitFor(judged);
    }
    void choose(const QString &file)
    {
        m_fixture.session.setFileChooser(std::make_unique<test::ChosenFile>(file));
    }

    template <typename Look>
    void inJapanese(const Look &look)
    {
        m_fixture.window->useLanguage(u"ja"_s, false);
        look();
        m_fixture.window->useLanguage(u"en"_s, false);
    }

    static QString textOf(QTableView *table, int row)
    {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
        return cells.join(u'|');
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixture.open()); }

    void withoutScansItSaysWhatToDo()
    {
        m_fixture.action(Command::PagePlaces)->trigger();
        QTRY_VERIFY(m_fixture.find<QWidget>(u"placesPage"_s)->isVisible());
        QVERIFY(!m_fixture.find<QToolButton>(u"placesSave"_s)->isEnabled());
    }

    void scansOfPlacesStandBesideAPolicy()
    {
        store("pay-rack", 30, listed("10.50.0.5", core::PortState::Open));
        auto seen = silent("10.50.0.5");
        seen.ports.push_back({49664, core::PortState::Open});
        store("tokyo-pc", 20, seen);
        const auto file =
            write(u"office.policy"_s,
                  "zone clients 10.1.0.0/16\nzone cde 10.50.0.0/24\n"
                  "place tokyo-pc clients\nplace pay-rack cde reference cde\n"
                  "rule P5 deny clients -> cde any severity critical control \"PCI DSS 11.4.5\"\n");
        choose(file);
        QVERIFY(trigger(u"placesOpenPolicy"_s));
        QVERIFY(text(u"placesSummary"_s).startsWith(u"Violation: 1 "_s));
        QCOMPARE(textOf(groups(), 0), u"! Violation|Critical|P5|clients|cde|1|"_s);
        QVERIFY(details().contains(u"PCI DSS 11.4.5"_s));
        QVERIFY(details().contains(u"Line 5 of the policy"_s));
        // What a host calls itself is text.
        QVERIFY(details().contains(u"PAY1<b>"_s));
        QCOMPARE(m_fixture.session.settings().value(Setting::PolicyFile).toString(), file);
    }

    void zoomsLeadFromZonesToServicesAndBack()
    {
        auto *model = matrix()->model();
        QCOMPARE(model->rowCount(), 2);
        int row = model->index(0, 0).data().toString() == u"clients"_s ? 0 : 1;
        QVERIFY(model->index(row, 1).data().toString().contains(u"! Violation (1)"_s));
        Q_EMIT matrix()->activated(model->index(row, 1));
        QCOMPARE(text(u"placesPath"_s), u"All zones  ›  clients → cde"_s);
        QVERIFY(model->index(0, 0).data().toString().startsWith(u"10.50.0.5"_s));
        Q_EMIT matrix()->activated(model->index(0, 1));
        QCOMPARE(model->rowCount(), 2);
        QVERIFY(textOf(matrix(), 0).startsWith(u"135 endpoint mapper|"_s));
        QVERIFY(textOf(matrix(), 1).contains(u"●! Violation"_s));
        int tested = 1;
        while (model->headerData(tested, Qt::Horizontal).toString() != u"tokyo-pc"_s)
            ++tested;
        matrix()->setCurrentIndex(model->index(0, tested));
        QVERIFY(details().startsWith(u"tokyo-pc → 10.50.0.5"_s));
        QTest::keyClick(matrix(), Qt::Key_Backspace);
        QTest::keyClick(matrix(), Qt::Key_Backspace);
        QCOMPARE(text(u"placesPath"_s), u"All zones"_s);
        QVERIFY(!m_fixture.find<QToolButton>(u"placesBack"_s)->isEnabled());
    }

    void aFilterLeavesWhatItAsksFor()
    {
        auto *filter = m_fixture.find<QLineEdit>(u"placesFilter"_s);
        m_fixture.action(Command::FocusFilter)->trigger();
        QTRY_VERIFY(filter->hasFocus());
        filter->setText(u"result:ok"_s);
        QTRY_COMPARE(groups()->model()->rowCount(), 0);
        QVERIFY(matrix()->model()->rowCount() >= 1);
        filter->setText(u"from:clients port:49664"_s);
        QTRY_COMPARE(groups()->model()->rowCount(), 1);
        QCOMPARE(textOf(groups(), 0), u"! Violation|Critical|P5|clients|cde|1|"_s);
        QCOMPARE(matrix()->model()->rowCount(), 1);
        QCOMPARE(matrix()->model()->index(0, 0).data().toString(), u"clients"_s);
        Q_EMIT matrix()->activated(matrix()->model()->index(0, 1));
        Q_EMIT matrix()->activated(matrix()->model()->index(0, 1));
        QCOMPARE(matrix()->model()->rowCount(), 1);
        QVERIFY(textOf(matrix(), 0).startsWith(u"49664"_s));
        // What is not understood leaves the table as it is, and says why.
        filter->setText(u"result:voilation"_s);
        QTRY_VERIFY(page()->findChild<QLabel *>(u"filterProblem"_s)->text().contains(u"violation"_s));
        QCOMPARE(matrix()->model()->rowCount(), 1);
        filter->clear();
        QTRY_COMPARE(matrix()->model()->rowCount(), 2);
        QTest::keyClick(matrix(), Qt::Key_Backspace);
        QTest::keyClick(matrix(), Qt::Key_Backspace);
    }

    void onlyItsOwnPlaceCanLookAgain()
    {
        auto *again = m_fixture.find<QToolButton>(u"placesAgain"_s);
        QVERIFY(!again->isEnabled());
        QVERIFY(again->toolTip().contains(u"tokyo-pc"_s));
        m_fixture.session.settings().set(Setting::Place, u"tokyo-pc"_s);
        QVERIFY(again->isEnabled());
        m_fixture.session.settings().set(Setting::Place, u"pay-rack"_s);
        QVERIFY(!again->isEnabled());
        m_fixture.session.settings().set(Setting::Place, QString());
    }

    void aDraftSaysWhichCellsChange()
    {
        choose(write(u"draft.policy"_s,
                     "zone clients 10.1.0.0/16\nzone cde 10.50.0.0/24\nplace tokyo-pc clients\n"
                     "place pay-rack cde reference cde\nrule N1 allow clients -> cde any\n"));
        QVERIFY(trigger(u"placesDraft"_s));
        QVERIFY(text(u"placesSummary"_s).startsWith(u"Violation: 0 "_s));
        QVERIFY(textOf(groups(), 0).startsWith(u"OK|Violation|N1|tokyo-pc|10.50.0.5"_s));
        QVERIFY(trigger(u"placesEndDraft"_s));
        QVERIFY(text(u"placesSummary"_s).startsWith(u"Violation: 1 "_s));
    }

    void aPolicyWithErrorsNamesLineAndColumn()
    {
        choose(write(u"wrong.policy"_s, "zone clients 10.1.0.0/16\nrul P1 deny any -> any any\n"));
        QVERIFY(trigger(u"placesOpenPolicy"_s));
        QString shown;
        const auto labels = page()->findChild<QWidget *>(u"placesMessage"_s)->findChildren<QLabel *>();
        for (const auto *label : labels)
            shown += label->text();
        QVERIFY2(shown.contains(u"2"_s) && shown.contains(u"rule"_s), qPrintable(shown));
        choose(m_fixture.folder.filePath(u"office.policy"_s));
        QVERIFY(trigger(u"placesOpenPolicy"_s));
    }

    void evidenceIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("html") << u"e.html"_s << QByteArray("PCI DSS 11.4.5");
        QTest::newRow("json") << u"e.json"_s << QByteArray("\"violations\"");
        QTest::newRow("csv") << u"e.csv"_s << QByteArray("from,host,port");
        QTest::newRow("pdf") << u"e.pdf"_s << QByteArray("%PDF");
    }

    void evidenceIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, part);
        choose(m_fixture.folder.filePath(name));
        m_fixture.find<QToolButton>(u"placesSave"_s)->click();
        QFile file(m_fixture.folder.filePath(name));
        QTRY_VERIFY_WITH_TIMEOUT(file.exists(), 30'000);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(part));
    }

    void aFirstPolicyComesFromWhatWasSeen()
    {
        const auto file = m_fixture.folder.filePath(u"first.policy"_s);
        choose(file);
        QVERIFY(trigger(u"placesFirstPolicy"_s));
        QCOMPARE(m_fixture.session.settings().value(Setting::PolicyFile).toString(), file);
        // What was reached is allowed, but for a port behind a map that was kept from that place: a hole.
        QVERIFY(text(u"placesSummary"_s).startsWith(u"Violation: 1 "_s));
        QVERIFY(groups()->model()->index(0, PlacesFindings::Rule).data().toString() == u"default"_s);
    }

    void allOfItIsThereInJapanese()
    {
        choose(m_fixture.folder.filePath(u"office.policy"_s));
        QVERIFY(trigger(u"placesOpenPolicy"_s));
        inJapanese([this] {
            QTRY_VERIFY(text(u"placesSummary"_s).contains(u"違反"_s));
            QCOMPARE(text(u"placesPath"_s), u"すべてのゾーン"_s);
            // Blanks as everywhere: beside Latin letters and figures.
            QVERIFY2(details().contains(u"clients から cde の 1 台のホストの RPC に"_s),
                     qPrintable(details()));
        });
        QTRY_COMPARE(text(u"placesPath"_s), u"All zones"_s);
    }

    void whatIsChosenStaysChosenInAnotherLanguage_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("no filter") << QString();
        QTest::newRow("a filter") << u"from:clients"_s;
    }

    void whatIsChosenStaysChosenInAnotherLanguage()
    {
        QFETCH(QString, filter);
        choose(write(u"two.policy"_s,
                     "zone clients 10.1.0.0/16\nzone cde 10.50.0.0/24\nplace tokyo-pc clients\n"
                     "place pay-rack cde reference cde\nrule A1 deny clients -> cde rpc samr\n"
                     "rule A2 require clients -> cde port 135\n"));
        QVERIFY(trigger(u"placesOpenPolicy"_s));
        m_fixture.find<QLineEdit>(u"placesFilter"_s)->setText(filter);
        QTRY_VERIFY(groups()->model()->rowCount() > 1);
        QTRY_COMPARE(matrix()->model()->rowCount(), filter.isEmpty() ? 2 : 1);
        const int last = groups()->model()->rowCount() - 1;
        groups()->selectRow(last);
        const auto english = details();
        inJapanese([&] {
            QTRY_VERIFY(text(u"placesSummary"_s).contains(u"違反"_s));
            QCOMPARE(groups()->currentIndex().row(), last);
            QVERIFY(groups()->selectionModel()->isRowSelected(last));
            QVERIFY(details() != english);
        });
        QTRY_COMPARE(details(), english);

        if (!filter.isEmpty()) {
            m_fixture.find<QLineEdit>(u"placesFilter"_s)->clear();
            QTRY_COMPARE(matrix()->model()->rowCount(), 2);
            return;
        }
        // A cell, closer: its evidence is what is read.
        int row = 0;
        while (matrix()->model()->index(row, 0).data().toString() != u"clients"_s)
            ++row;
        Q_EMIT matrix()->activated(matrix()->model()->index(row, 1));
        matrix()->setCurrentIndex(matrix()->model()->index(0, 1));
        const auto cell = details();
        QVERIFY(cell != english);
        inJapanese([&] {
            QTRY_VERIFY(text(u"placesSummary"_s).contains(u"違反"_s));
            QCOMPARE(matrix()->currentIndex(), matrix()->model()->index(0, 1));
        });
        QTRY_COMPARE(details(), cell);
        QTest::keyClick(matrix(), Qt::Key_Backspace);
        QTRY_COMPARE(matrix()->model()->rowCount(), 2);
    }

    void aNewcomerSeesAViolationAndItsCure()
    {
        QSignalSpy judged(page(), &PlacesPage::judged);
        m_fixture.find<QAction>(u"placesPractice"_s)->trigger();
        QVERIFY(waitFor(judged));
        QVERIFY2(text(u"placesSummary"_s).startsWith(u"Violation: "_s)
                     && !text(u"placesSummary"_s).startsWith(u"Violation: 0"_s),
                 qPrintable(text(u"placesSummary"_s)));
        QVERIFY(textOf(groups(), 0).startsWith(u"! Violation|High|D3|clients|files|1|"_s));
        QVERIFY(details().contains(u"127.135."_s));
        // The same hole, looked at again, is there still.
        judged.clear();
        m_fixture.find<QToolButton>(u"placesAgain"_s)->click();
        QVERIFY(waitFor(judged));
        QVERIFY(!text(u"placesSummary"_s).startsWith(u"Violation: 0"_s));
        judged.clear();
        for (auto *button : page()->findChild<QWidget *>(u"placesGuide"_s)->findChildren<QPushButton *>())
            button->click();
        QVERIFY(waitFor(judged));
        QVERIFY2(text(u"placesSummary"_s).startsWith(u"Violation: 0 "_s),
                 qPrintable(text(u"placesSummary"_s)));
        QVERIFY(details().contains(u"fixed on"_s));
        judged.clear();
        m_fixture.find<QAction>(u"placesPractice"_s)->trigger();
        QVERIFY(waitFor(judged));
        QVERIFY(!details().contains(u"127.135."_s));
    }

    void theScanFormNamesThePlace()
    {
        auto *place = m_fixture.find<QLineEdit>(u"place"_s);
        place->clear();
        QTest::keyClicks(place, u" tokyo  pc "_s);
        QCOMPARE(m_fixture.session.settings().value(Setting::Place).toString(), u"tokyo pc"_s);
        QCOMPARE(m_fixture.window->scanPage().request().place, u"tokyo pc"_s);
    }
};

QTEST_MAIN(TestPlacesPage)
#include "tst_places_page.moc"
