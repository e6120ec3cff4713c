// SPDX-License-Identifier: GPL-3.0-or-later
// A fleet, its scans, notes, tags, owners, reasons, saved filters and targets that are all HTML: every page,
// dialog, menu, tooltip and report shows them as written, and nothing that they name is asked for.
#include <QTest>

#include "comparison/recheck.h"
#include "history/history.h"
#include "rating/rate.h"
#include "report/export/exporter.h"
#include "report/text/words.h"
#include "ui/charts/breakdown_card.h"
#include "ui/dialogs/recheck_dialog.h"
#include "ui/dialogs/saved_filters_dialog.h"
#include "ui/models/change_list.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/help_page.h"
#include "ui/pages/places_page.h"
#include "ui/pages/report_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/topic_view.h"
#include "ui/plain.h"
#include "ui/saved_filters.h"
#include "ui_hosts.h"
#include "window_fixture.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolTip>
#include <QTreeView>
#include <QUrl>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

namespace {

/// What was asked for, by any text of the whole program: Qt asks here for what it could not open itself.
QStringList &asked()
{
    static QStringList names;
    return names;
}

constexpr int mostRows = 60; ///< of a model that are looked at

} // namespace

class TestMarkup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTextDocument::setDefaultResourceProvider([](const QUrl &name) {
            asked() += name.toString();
            return QVariant();
        });
        QVERIFY(Qt::mightBeRichText(m_mark));
        // What is asked for does come here.
        QLabel careless;
        careless.setTextFormat(Qt::AutoText);
        careless.setText(m_mark);
        careless.grab();
        QVERIFY(!foreign().isEmpty());
        asked().clear();

        auto &settings = m_fixture.session.settings();
        for (const auto key : {Setting::Operator, Setting::Organisation})
            settings.set(key, m_mark);
        settings.set(Setting::RecentTargets, QStringList{m_mark});
        settings.set(Setting::FavouriteTargets, QStringList{m_mark});
        settings.set(Setting::ChartTables, false);
        setSavedFilters(settings, {{m_mark, m_mark}});
        QVERIFY(m_fixture.open());
        const core::Timestamp day(std::chrono::milliseconds(1'790'000'000'000));
        QVERIFY(m_fixture.store(m_mark, day, fleet(false)));
        QVERIFY(m_fixture.store(m_mark, day + std::chrono::hours(24), fleet(true)));
        auto history = history::History::open(m_fixture.session.historyFile());
        QVERIFY(history);
        const auto scans = (*history)->scans();
        QVERIFY(scans);
        for (const auto &scan : *scans)
            QVERIFY((*history)->setNote(scan.id, m_mark));
        const auto read = (*history)->hosts(scans->first().id);
        QVERIFY(read);
        auto scan = scans->first();
        scan.note = m_mark;
        QSignalSpy settled(&m_fixture.session, &Session::settled);
        m_fixture.session.open(scan, *read);
        QVERIFY(settled.count() > 0 || settled.wait(20'000));
        core::Acceptance exception;
        exception.rule = "R8";
        exception.hosts = "10.20.0.0/24";
        exception.owner = m_mark.toStdString();
        exception.reason = m_mark.toStdString();
        exception.created = core::now();
        exception.expires = std::chrono::floor<std::chrono::days>(core::now()) + std::chrono::days(30);
        auto &triage = m_fixture.session.triage();
        triage.accept(exception);
        QList<history::HostNote> notes;
        for (const auto &host : *read)
            notes += {history::hostKey(host->observation), m_mark, {m_mark}};
        triage.setNotes(notes);
        triage.exclude(u"10.20.0.0/24"_s, {u"10.20.0.9 # "_s + m_mark});
        asked().clear();
    }

    void pages_data()
    {
        QTest::addColumn<QString>("page");
        for (const auto *page :
             {"scan", "dashboard", "history", "compare", "places", "report", "settings", "help"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void pages()
    {
        QFETCH(QString, page);
        auto *shown = m_fixture.window->showPage(page);
        QVERIFY(shown);
        if (page == u"scan"_s) {
            auto *hosts = m_fixture.find<QTableView>(u"hosts"_s);
            QTRY_COMPARE(hosts->model()->rowCount(), 3); // one of them a name that did not resolve
            m_fixture.find<QLineEdit>(u"hostFilter"_s)
                ->setToolTip(tip(m_mark)); // as its own, through the guard
            for (int row = 0; row < 3; ++row) {
                hosts->selectRow(row);
                auto *tabs = m_fixture.find<QTabWidget>(u"detailsTabs"_s);
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    look(*shown);
                }
            }
            QVERIFY(m_fixture.find<QTextBrowser>(u"identity"_s)->toPlainText().contains(m_mark));
            for (const auto view : {Command::ViewInterfaces, Command::ViewFindings}) {
                m_fixture.action(view)->trigger();
                for (auto *list : shown->findChildren<QAbstractItemView *>()) {
                    if (list->isVisible() && list->model() && list->model()->rowCount() > 0)
                        list->setCurrentIndex(list->model()->index(0, 0));
                }
                look(*shown);
            }
            m_fixture.action(Command::ViewHosts)->trigger();
        }
        if (page == u"dashboard"_s) {
            QTRY_VERIFY(m_fixture.find<BreakdownCard>(u"trendCard"_s)->model().rowCount() >= 2);
            for (auto *card : shown->findChildren<BreakdownCard *>()) {
                card->setRows({{m_mark, u"x"_s, {}}});
                for (const bool table : {false, true}) {
                    card->showTable(table);
                    look(*shown);
                }
            }
        }
        if (page == u"history"_s)
            QTRY_COMPARE(m_fixture.find<QTableView>(u"historyScans"_s)->model()->rowCount(), 2);
        if (page == u"compare"_s) {
            auto *changes = m_fixture.find<QTableView>(u"compareHosts"_s);
            QTRY_VERIFY(changes->model()->rowCount() > 0);
            changes->selectRow(0);
            QTRY_VERIFY(m_fixture.find<QTextBrowser>(u"compareDetails"_s)->toPlainText().contains(m_mark));
        }
        if (page == u"places"_s) {
            auto *since = m_fixture.find<QComboBox>(u"placesSince"_s);
            since->setCurrentIndex(since->count() - 1);
            Q_EMIT since->activated(since->currentIndex());
            QTRY_VERIFY(m_fixture.find<QTableView>(u"placesMatrix"_s)->model()->rowCount() > 0);
            auto *matrix = m_fixture.find<QTableView>(u"placesMatrix"_s);
            matrix->setCurrentIndex(matrix->model()->index(0, 1));
            QTRY_VERIFY(m_fixture.find<QTextBrowser>(u"placesDetails"_s)->toPlainText().contains(m_mark));
        }
        if (auto *report = qobject_cast<ReportPage *>(shown))
            QTRY_VERIFY_WITH_TIMEOUT(report->pageCount() > 1, 30'000);
        QList<TopicView *> topics = shown->findChildren<TopicView *>();
        for (auto *topic : topics) {
            for (int i = 0; i < 7; ++i) {
                topic->select(i);
                look(*shown);
            }
        }
        look(*m_fixture.window);
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
        QCOMPARE(foreign(), QStringList());
    }

    /// Names of files, zones and services, and what a log says of a host.
    void traffic()
    {
        auto &page = m_fixture.window->showPage(Command::PageTraffic);
        const auto log = write(
            u"<s>recording.log"_s,
            "#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n#unset_field\t-\n#path\tdce_rpc\n"
            "#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\trtt\tnamed_"
            "pipe\tendpoint\toperation\n"
            "1588205520.0\tC1\t10.0.1.4\t60620\t10.0.0.4\t135\t0.1\t135\t"
                + m_mark.toUtf8() + "\t" + m_mark.toUtf8()
                + "\n1588205521.0\tC2\t10.0.1.5\t60621\t10.0.0.4\t49700\t0.1\t" + m_mark.toUtf8() + "\tsamr\t"
                + m_mark.toUtf8() + "\n");
        const auto zones = write(u"zones.policy"_s,
                                 "policy \"" + m_mark.toUtf8()
                                     + "\"\nzone <i>zq9</i> 10.0.1.0/24\n"
                                       "zone b 10.0.0.0/24\n");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(log), QUrl::fromLocalFile(zones)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter); // finds out who takes the drop
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &drop);
        auto *table = m_fixture.find<QTableView>(u"trafficTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        for (auto *tabs : page.findChildren<QTabWidget *>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                table->setCurrentIndex(table->model()->index(0, 0));
                look(page);
            }
        }
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
        QCOMPARE(foreign(), QStringList());
    }

    void policies_data()
    {
        QTest::addColumn<QByteArray>("policy");
        const QByteArray mark = m_mark.toUtf8();
        QTest::newRow("names and reasons") << "policy \"" + mark
                + "\"\nzone <i>zq9</i> 10.20.0.0/25\nzone b 10.20.0.128/25\nplace same-segment b\n"
                  "rule <i>P1</i> deny any -> any any severity high control \""
                + mark + "\"\nexcept <i>P1</i> 10.20.0.1 -> 10.20.0.2 until 2020-01-01 by <b>x \"" + mark
                + "\"\n";
        QTest::newRow("an error that is quoted")
            << "zone a 10.20.0.0/25\n" + mark + " P1 deny any -> any any\n";
        QTest::newRow("an unknown name that is quoted") << "rule P1 deny " + mark + " -> any any\n";
    }

    void policies()
    {
        QFETCH(QByteArray, policy);
        auto &page = m_fixture.window->showPage(Command::PagePlaces);
        m_fixture.session.setFileChooser(
            std::make_unique<test::ChosenFile>(write(u"<s>office.policy"_s, policy)));
        QSignalSpy judged(static_cast<PlacesPage *>(&page), &PlacesPage::judged);
        m_fixture.find<QAction>(u"placesOpenPolicy"_s)->trigger();
        QVERIFY(judged.count() > 0 || judged.wait(20'000));
        look(page);
        for (auto *list : page.findChildren<QAbstractItemView *>()) {
            if (list->model() && list->model()->rowCount() > 0) {
                list->setCurrentIndex(list->model()->index(0, 0));
                look(page);
            }
        }
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
        QCOMPARE(foreign(), QStringList());
    }

    /// What the program opens with: the last scans of each network, with the words of their hosts.
    void home()
    {
        test::WindowFixture fixture;
        const core::Timestamp day(std::chrono::milliseconds(1'790'000'000'000));
        QVERIFY(fixture.store(m_mark, day, fleet(false)));
        QVERIFY(fixture.store(m_mark, day + std::chrono::hours(24), fleet(true)));
        fixture.session.settings().set(Setting::FavouriteTargets, QStringList{m_mark});
        QVERIFY(fixture.open());
        QTRY_VERIFY(fixture.find<QWidget>(u"home"_s)->isVisible());
        look(*fixture.window);
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
        QCOMPARE(foreign(), QStringList());
    }

    void tooltipOnTheScreen()
    {
        m_fixture.window->showPage(Command::PageCompare);
        auto *changes = m_fixture.find<QTableView>(u"compareHosts"_s);
        QTRY_VERIFY(changes->model()->rowCount() > 0);
        const auto index = changes->model()->index(0, ChangeList::Host);
        changes->scrollTo(index);
        const QPoint place = changes->visualRect(index).center();
        QHelpEvent help(QEvent::ToolTip, place, changes->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(changes->viewport(), &help);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(written(QToolTip::text()).contains(m_mark));
        QToolTip::hideText();
        QCOMPARE(foreign(), QStringList());
    }

    void menus()
    {
        m_fixture.window->showPage(Command::PageScan);
        QSet<QMenu *> seen;
        for (auto *menu : m_fixture.window->findChildren<QMenu *>()) {
            if (seen.contains(menu))
                continue;
            seen.insert(menu);
            menu->popup(QPoint(10, 10));
            for (auto *action : menu->actions()) {
                lookAtTip(*action, action->toolTip());
            }
            look(*menu);
            menu->close();
        }
        QVERIFY(seen.size() > 5);
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
        QCOMPARE(foreign(), QStringList());
    }

    void dialogs_data()
    {
        QTest::addColumn<int>("command");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *title, Command command, const QString &name) {
            QTest::newRow(title) << int(command) << name;
        };
        row("about", Command::About, u"aboutDialog"_s);
        row("accept a finding", Command::AcceptFinding, u"acceptDialog"_s);
        row("accepted findings", Command::Exceptions, u"exceptionsDialog"_s);
        row("exclusions", Command::Exclusions, u"exclusionsDialog"_s);
        row("export", Command::Export, u"exportDialog"_s);
        row("note", Command::NoteTags, u"noteDialog"_s);
        row("saved filters", Command::FocusFilter, u"savedFiltersDialog"_s);
        row("watch", Command::Watch, u"watchDialog"_s);
    }

    void dialogs()
    {
        QFETCH(int, command);
        QFETCH(QString, name);
        auto &window = *m_fixture.window;
        window.showPage(Command::PageScan);
        m_fixture.find<QTableView>(u"hosts"_s)->selectRow(0);
        if (Command(command) == Command::FocusFilter) {
            auto *dialog = new SavedFiltersDialog(m_fixture.session.settings(), m_mark, &window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        } else {
            // Commands follow the selection after a pause.
            QTRY_VERIFY(m_fixture.action(Command(command))->isEnabled());
            m_fixture.action(Command(command))->trigger();
        }
        QTRY_VERIFY(window.findChild<QDialog *>(name));
        QPointer<QDialog> dialog(window.findChild<QDialog *>(name));
        for (auto *field : dialog->findChildren<QPlainTextEdit *>())
            field->setPlainText(m_mark);
        look(*dialog);
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->objectName() == u"watchStart"_s) {
                button->click(); // its targets are refused, and the refusal quotes them
                look(*dialog);
            }
        }
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
        QCOMPARE(foreign(), QStringList());
        dialog->close();
        QTRY_VERIFY(!dialog);
    }

    void recheck()
    {
        const auto before = fleet(false);
        const auto after = fleet(true);
        const auto first = comparison::sideOf({}, before);
        const auto second = comparison::sideOf({}, after);
        auto result = std::make_shared<comparison::Recheck>(comparison::recheck(first, second));
        QVERIFY(!result->items.empty());
        RecheckList list(result);
        for (int row = 0; row < list.rowCount(); ++row) {
            for (int column = 0; column < list.columnCount(); ++column)
                lookAtTip(list, list.index(row, column).data(Qt::ToolTipRole).toString());
        }
        const auto &host = list.index(0, RecheckList::Host);
        QVERIFY(written(host.data(Qt::ToolTipRole).toString()).contains(m_mark));
        QCOMPARE(foreign(), QStringList());
    }

    void reports_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const auto &format : report::formats())
            QTest::newRow(format.name.data()) << QByteArray(format.name.data(), int(format.name.size()));
    }

    /// Whoever opens the report is not led to what a host names: no tag of it is left in what browsers read.
    void reports()
    {
        QFETCH(QByteArray, format);
        const auto *entry = report::findFormat(format.toStdString());
        QVERIFY(entry);
        const bool isMarkup = format == "html" || format == "nmap-xml";
        for (const auto subject : {report::OfScan, report::OfComparison, report::OfRecheck}) {
            if (!(entry->subjects & subject))
                continue;
            QBuffer buffer;
            QVERIFY(buffer.open(QIODevice::ReadWrite));
            const auto exporter = entry->create(buffer, knowledge::Catalogue::builtIn());
            report::ReportContext context;
            context.scanName = context.scanNote = context.operatorName = context.organisation = m_mark;
            context.machine = context.selection = m_mark;
            context.managementNetworks = QStringList{u"10.9.0.0/24"_s}; // others are refused
            exporter->setContext(context);
            const auto before = fleet(false);
            const auto after = fleet(true);
            core::ScanRecord record;
            record.targets = m_mark.toStdString();
            record.hosts = record.examined = 3;
            if (subject == report::OfScan) {
                exporter->begin(record);
                for (const auto &host : after)
                    exporter->host(*host);
                exporter->end(record);
            } else {
                const auto first = comparison::sideOf(record, before);
                const auto second = comparison::sideOf(record, after);
                if (subject == report::OfComparison)
                    exporter->comparison(comparison::compare(first, second));
                else
                    exporter->recheck(comparison::recheck(first, second));
            }
            QVERIFY2(buffer.size() > 0, qPrintable(exporter->error()));
            if (!isMarkup)
                continue;
            const QString text = QString::fromUtf8(buffer.data());
            QVERIFY2(!text.contains(u"<img"_s), qPrintable(text.mid(text.indexOf(u"<img"_s) - 60, 200)));
            if (format == "html") {
                QTextDocument document;
                document.setHtml(text);
                document.setTextWidth(600);
                QVERIFY(document.toPlainText().contains(m_mark));
            }
        }
        QCOMPARE(foreign(), QStringList());
    }

    /// Where a tag does come through, nothing is asked for either.
    void textViewOpensNothing()
    {
        TextView view;
        view.setHtml(m_mark
                     + u"<link rel='stylesheet' href='file://192.0.2.9/x.png'><a href='x.png'>x</a>"_s);
        view.show();
        view.grab();
        QVERIFY(view.toPlainText().contains(u'\ufffc'));
        QVERIFY(!view.openLinks());
        QCOMPARE(foreign(), QStringList());
    }

private:
    QList<core::HostResultPtr> fleet(bool later) const
    {
        QList<core::HostResultPtr> hosts;
        for (int number = 1; number <= 3; ++number) {
            auto host =
                *test::host(u"10.20.0.%1 listed - - tcp:49665:open np:\\pipe\\spoolss local:x"_s.arg(number));
            auto &seen = host.observation;
            const std::string mark = m_mark.toStdString();
            seen.names = {number == 3 ? mark : std::string(),
                          number == 1 ? mark : std::string(),
                          mark,
                          mark,
                          mark,
                          mark};
            seen.addresses = {mark, "10.20.0." + std::to_string(number)};
            seen.source = mark;
            for (auto &endpoint : seen.endpoints) {
                endpoint.annotation = mark;
                if (endpoint.protseq == core::ProtocolSequence::Ncalrpc)
                    endpoint.endpoint = mark;
            }
            if (later && number == 1) {
                seen.names.domain += "2";
                seen.endpoints.pop_back();
            }
            if (later && number == 2)
                seen.outcome = core::Outcome::Silent;
            host.rating = rating::rate(seen,
                                       {knowledge::Catalogue::builtIn(), core::Vantage::OtherSegment,
                                        *core::parseDate("2026-11-23")});
            hosts += std::make_shared<core::HostResult>(std::move(host));
        }
        return hosts;
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_fixture.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    /// What was asked for because somebody else said so.
    QStringList foreign() const { return asked().filter(u"x.png"_s); }

    static QString written(const QString &text)
    {
        if (!Qt::mightBeRichText(text))
            return text;
        QTextDocument document;
        document.setHtml(text);
        document.setTextWidth(500); // lays it out, which asks for its pictures
        return document.toPlainText();
    }

    void lookAtTip(const QObject &of, const QString &text)
    {
        if ((text.contains(u"img"_s) && !written(text).contains(m_mark))
            || (text.contains(u"zq9"_s) && !written(text).contains(u"<i>zq9</i>"_s)))
            m_wrong += u"the tooltip of %1 %2: %3"_s.arg(QLatin1StringView(of.metaObject()->className()),
                                                         of.objectName(), text);
    }

    void look(const QAbstractItemView &view)
    {
        const auto *model = view.model();
        if (!model)
            return;
        for (int column = 0; column < model->columnCount(); ++column)
            lookAtTip(view, model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        QModelIndexList parents{QModelIndex()};
        while (!parents.isEmpty()) {
            const auto parent = parents.takeFirst();
            for (int row = 0; row < std::min(model->rowCount(parent), mostRows); ++row) {
                for (int column = 0; column < model->columnCount(parent); ++column) {
                    const auto index = model->index(row, column, parent);
                    lookAtTip(view, index.data(Qt::ToolTipRole).toString());
                    lookAtTip(view, index.data(Qt::WhatsThisRole).toString());
                }
                if (const auto first = model->index(row, 0, parent);
                    parents.size() < mostRows && model->hasChildren(first))
                    parents += first;
            }
        }
    }

    /// At everything that is drawn on it, and at what would be on a pointer's hover.
    void look(QWidget &root)
    {
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
        QWidgetList all = root.findChildren<QWidget *>();
        all += &root;
        for (auto *widget : all) {
            lookAtTip(*widget, widget->toolTip());
            lookAtTip(*widget, widget->whatsThis());
            for (auto *action : widget->actions())
                lookAtTip(*action, action->toolTip());
            if (const auto *label = qobject_cast<QLabel *>(widget)) {
                if (label->text().contains(u"<img"_s) && label->textFormat() != Qt::PlainText)
                    m_wrong += u"the label %1: %2"_s.arg(label->objectName(), label->text());
                else if (label->textFormat() == Qt::AutoText && label->pixmap(Qt::ReturnByValue).isNull()
                         && !label->text().isEmpty() && widget->window() == m_fixture.window.get())
                    m_wrong += u"a label that finds its format itself: "_s + label->text();
            }
            if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
                look(*view);
            if (auto *edit = qobject_cast<QTextEdit *>(widget)) {
                edit->document()->setTextWidth(400);
                if (edit->toPlainText().contains(u'\ufffc'))
                    m_wrong += u"a picture in "_s + edit->objectName();
            }
            if (const auto *scene = qobject_cast<QGraphicsView *>(widget); scene && scene->scene()) {
                for (const auto *item : scene->scene()->items()) {
                    if (const auto *text = dynamic_cast<const QGraphicsTextItem *>(item);
                        text && text->toPlainText().contains(u'\ufffc'))
                        m_wrong += u"a picture in a chart"_s;
                }
            }
        }
        root.grab();
    }

    const QString m_mark = u"<img src='file://192.0.2.9/share/x.png'>"_s;
    QStringList m_wrong;
    test::WindowFixture m_fixture;
};

QTEST_MAIN(TestMarkup)
#include "tst_markup.moc"
