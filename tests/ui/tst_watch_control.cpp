// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on while nobody looks: watches across starts of the program, the symbol in the notification area,
// and its messages.
#include <QTest>

#include "history/history.h"
#include "ui/dialogs/watch_dialog.h"
#include "ui/kept_watch.h"
#include "ui/notices.h"
#include "ui/pages/banner.h"
#include "ui/pages/scan_page.h"
#include "ui/pages/target_edit.h"
#include "ui/watch_control.h"
#include "watch_program.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QTimeEdit>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;
using test::Panel;
using test::practiceWatch;
using test::Program;

class TestWatchControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A window that is closed for good is not the end of the tests.
    void initTestCase() { QGuiApplication::setQuitOnLastWindowClosed(false); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_panel = {};
    }

    void keptWatchesComeBack_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<bool>("guess");
        QTest::newRow("interval, place found out") << u"30min"_s << true;
        QTest::newRow("weekly, by VPN") << u"weekly fri 03:30"_s << false;
    }

    void keptWatchesComeBack()
    {
        QFETCH(QString, schedule);
        QFETCH(bool, guess);
        KeptWatch kept;
        kept.request.targets = u"10.0.0.0/24 # “office”\n8.8.8.8"_s;
        kept.request.allowPublic = true;
        kept.request.guessVantage = guess;
        kept.request.options = core::ScanOptions::forProfile(core::Profile::Gentle);
        kept.request.options.vantage = core::Vantage::Vpn;
        kept.schedule = schedule::Schedule::parse(schedule).value();
        kept.lastScan = 7;
        kept.name = u"Office “Tokyo”"_s;
        const auto other = practiceWatch();
        const auto all = parseWatches(toText({kept, other}));
        QCOMPARE(all.size(), 2);
        QCOMPARE(toText(all), toText({kept, other}));
        const auto *read = &all.first();
        QCOMPARE(read->name, kept.name);
        QCOMPARE(read->request.targets, kept.request.targets);
        QCOMPARE(read->request.options.profile, core::Profile::Gentle);
        QCOMPARE(read->request.options.inFlight, kept.request.options.inFlight);
        QCOMPARE(read->request.options.vantage == core::Vantage::Vpn, !guess);
        QVERIFY(!read->request.allowPublic); // asked again at each start
        QCOMPARE(read->schedule, kept.schedule);
        QCOMPARE(read->lastScan, std::optional<history::ScanId>(7));
    }

    void damagedEntriesWatchNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << u"10.0.0.0/24"_s;
        QTest::newRow("no targets")
            << uR"({"schedule":"30min","profile":"fast","targets":"# none","practice":false})"_s;
        QTest::newRow("wrong targets")
            << uR"({"schedule":"30min","profile":"fast","targets":"10.0.0.300"})"_s;
        QTest::newRow("wrong schedule")
            << uR"({"schedule":"each second","profile":"fast","targets":"10.0.0.1"})"_s;
        QTest::newRow("wrong profile") << uR"({"schedule":"30min","profile":"mad","targets":"10.0.0.1"})"_s;
    }

    void damagedEntriesWatchNothing()
    {
        QFETCH(QString, text);
        QVERIFY(parseWatches(text).isEmpty());
        // Its neighbours are not lost with it.
        if (text.startsWith(u'{')) {
            const QString list = u"["_s + text + u","_s + toText({practiceWatch()}).mid(1);
            QCOMPARE(parseWatches(list).size(), 1);
        }
    }

    /// As it was kept by a program that knew one watch only.
    void oneWatchOfAnEarlierVersionIsRead()
    {
        const auto read = parseWatches(
            uR"({"lastScan":3,"practice":false,"profile":"fast","schedule":"30min","targets":"10.0.0.0/24"})"_s);
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.first().request.targets, u"10.0.0.0/24"_s);
        QCOMPARE(read.first().title(), u"10.0.0.0/24"_s);
        QCOMPARE(read.first().lastScan, std::optional<history::ScanId>(3));
    }

    void dialogStartsAndStops()
    {
        Program program(m_folder->path(), &m_panel);
        program.find<TargetEdit>(u"targets"_s)->setText(u"127.0.0.2"_s);
        program.action(Command::Watch)->trigger();
        auto *dialog = program.find<QDialog>(u"watchDialog"_s);
        auto *targets = dialog->findChild<QPlainTextEdit *>(u"watchTargets"_s);
        auto *start = dialog->findChild<QPushButton *>(u"watchStart"_s);
        auto *stop = dialog->findChild<QPushButton *>(u"watchStop"_s);
        auto *kind = dialog->findChild<QComboBox *>(u"watchKind"_s);
        auto *status = dialog->findChild<QLabel *>(u"watchStatus"_s);
        QCOMPARE(targets->toPlainText(), u"127.0.0.2"_s);
        QVERIFY(!stop->isEnabled());
        QVERIFY(program.window->statusBar()->isHidden());

        // What is wrong is said, and nothing begins.
        targets->setPlainText(u"10.0.0.300"_s);
        start->click();
        QVERIFY(!program.control().isOn());
        QVERIFY(status->text().contains(u"10.0.0.300"_s));
        targets->setPlainText(u"127.0.0.2"_s);

        for (const auto &[index, every, day, at] :
             {std::tuple(0, true, false, false), std::tuple(1, false, false, true),
              std::tuple(2, false, true, true)}) {
            kind->setCurrentIndex(index);
            QCOMPARE(dialog->findChild<QSpinBox *>(u"watchEvery"_s)->isVisible(), every);
            QCOMPARE(dialog->findChild<QComboBox *>(u"watchDay"_s)->isVisible(), day);
            QCOMPARE(dialog->findChild<QTimeEdit *>(u"watchAt"_s)->isVisible(), at);
        }
        kind->setCurrentIndex(0);
        dialog->findChild<QSpinBox *>(u"watchEvery"_s)->setValue(45);
        start->click();
        QSignalSpy ran(&program.watch(), &schedule::Watch::ran);
        QVERIFY(program.watch().isOn());
        QVERIFY(program.watch().isScanning());
        QVERIFY(!start->isEnabled());
        QVERIFY(!targets->isEnabled());
        QVERIFY(program.find<QToolButton>(u"watchState"_s)->isVisible());
        QVERIFY(program.find<QToolButton>(u"watchState"_s)->text().contains(u"127.0.0.2"_s));
        QVERIFY(m_panel.toolTip.contains(u"Watching 127.0.0.2"_s));
        QVERIFY(ran.count() > 0 || ran.wait(30'000));
        QTRY_VERIFY(status->text().contains(u"Next scan"_s));
        const auto kept = parseWatches(program.kept());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().schedule.toString(), u"45min"_s);
        QVERIFY(kept.first().lastScan);

        stop->click();
        QVERIFY(!program.control().isOn());
        QVERIFY(program.kept().isEmpty());
        QVERIFY(program.window->statusBar()->isHidden());
        QVERIFY(!m_panel.toolTip.contains(u"Watching"_s));
        QVERIFY(start->isEnabled());
    }

    void publicAddressesNeedAConsentForThemselves()
    {
        Program program(m_folder->path());
        WatchDialog dialog(program.control(), program.window->scanPage().request());
        auto *targets = dialog.findChild<QPlainTextEdit *>(u"watchTargets"_s);
        auto *start = dialog.findChild<QPushButton *>(u"watchStart"_s);
        auto *allow = dialog.findChild<QCheckBox *>(u"watchAllow"_s);
        dialog.show();
        targets->setPlainText(u"192.0.3.1"_s);
        QVERIFY(!allow->isVisible());
        start->click();
        QVERIFY(!program.control().isOn());
        QVERIFY(allow->isVisible());
        QVERIFY(dialog.findChild<QLabel *>(u"watchStatus"_s)->text().contains(u"192.0.3.1"_s));
        allow->setChecked(true);
        targets->setPlainText(u"192.0.3.2"_s); // not what was allowed
        QVERIFY(!allow->isVisible());
        QVERIFY(!allow->isChecked());
        start->click();
        QVERIFY(!program.control().isOn());
    }

    void nothingGoesOnBeforeSomebodySawIt()
    {
        {
            Program program(m_folder->path());
            auto kept = practiceWatch();
            program.session.settings().set(Setting::Watch, toText({kept}));
        }
        Program program(m_folder->path(), &m_panel);
        QTRY_VERIFY(program.banner()->isVisible());
        QVERIFY(program.banner()->text().contains(program.watched().kept().schedule.text()));
        QVERIFY(!program.watch().isOn());
        QVERIFY(program.window->statusBar()->isHidden());
        program.watch().setClock([] { return QDateTime::currentDateTime().addDays(30); });
        program.watch().check();
        QVERIFY(!program.watch().isScanning());

        program.watch().setClock({});
        program.banner()->findChild<QPushButton *>(u"bannerButton"_s)->click();
        QTRY_VERIFY(program.watch().isOn());
        QVERIFY(!program.banner()->isVisible());
        // At its next time, not at once.
        QVERIFY(!program.watch().isScanning());
        QVERIFY(program.watch().nextRun() > QDateTime::currentDateTime());
        QVERIFY(program.find<QToolButton>(u"watchState"_s)->isVisible());
        QVERIFY(m_panel.toolTip.contains(u"Next scan"_s));
        QCOMPARE(parseWatches(program.kept()).size(), 1);
    }

    void whatWaitsIsForgottenWhenStopped()
    {
        {
            Program program(m_folder->path());
            program.session.settings().set(Setting::Watch, toText({practiceWatch()}));
        }
        Program program(m_folder->path());
        QTRY_VERIFY(program.banner()->isVisible());
        program.action(Command::Watch)->trigger();
        auto *dialog = program.find<QDialog>(u"watchDialog"_s);
        QCOMPARE(dialog->findChild<QSpinBox *>(u"watchEvery"_s)->value(), 30);
        dialog->findChild<QPushButton *>(u"watchStop"_s)->click();
        QVERIFY(!program.banner()->isVisible());
        QVERIFY(program.kept().isEmpty());
        QVERIFY(!program.control().isWaiting());
    }

    void theFirstRunIsComparedWithTheLastBeforeTheClose()
    {
        {
            Program program(m_folder->path());
            auto kept = practiceWatch();
            QVERIFY(program.control().start(kept));
            QSignalSpy ran(&program.watch(), &schedule::Watch::ran);
            QVERIFY(ran.count() > 0 || ran.wait(60'000));
            QVERIFY(parseWatches(program.kept()).first().lastScan);
        }
        Program program(m_folder->path());
        QTRY_VERIFY(program.banner()->isVisible());
        program.control().goOn();
        QTRY_VERIFY(program.watch().isOn());
        QSignalSpy compared(&program.watch(), &schedule::Watch::compared);
        program.watch().setClock([] { return QDateTime::currentDateTime().addSecs(1801); });
        program.watch().check();
        QVERIFY(program.watch().isScanning());
        QVERIFY(compared.count() > 0 || compared.wait(60'000));
        QVERIFY(program.watch().comparison()->hostCounts[comparison::Change::Same] >= 5);
    }

    void newExclusionsHoldForTheNextRun()
    {
        Program program(m_folder->path());
        KeptWatch kept = practiceWatch();
        kept.request.practice = false;
        kept.request.targets = u"127.0.0.8/30"_s;
        program.session.triage().exclude(u"127.0.0.0/24"_s, {u"127.0.0.8"_s});
        QVERIFY(program.control().start(kept));
        QCOMPARE(program.watch().request().excludes, QStringList{u"127.0.0.8"_s});
        program.session.triage().exclude(u"127.0.0.0/24"_s, {u"127.0.0.9"_s});
        QCOMPARE(program.watch().request().excludes, QStringList({u"127.0.0.8"_s, u"127.0.0.9"_s}));
        program.session.triage().undoStack().undo();
        QCOMPARE(program.watch().request().excludes, QStringList{u"127.0.0.8"_s});
        program.control().stop(program.watched());
    }

    /// One after the other, however many are due; each is stopped for itself, and all come back.
    void severalNetworksAreWatched()
    {
        {
            Program program(m_folder->path(), &m_panel);
            program.action(Command::Watch)->trigger();
            auto *dialog = program.find<QDialog>(u"watchDialog"_s);
            auto *list = dialog->findChild<QListWidget *>(u"watchList"_s);
            auto *name = dialog->findChild<QLineEdit *>(u"watchName"_s);
            auto *targets = dialog->findChild<QPlainTextEdit *>(u"watchTargets"_s);
            auto *start = dialog->findChild<QPushButton *>(u"watchStart"_s);
            auto *another = dialog->findChild<QPushButton *>(u"watchNew"_s);
            QVERIFY(!list->isVisible());
            for (const auto &[called, address] :
                 {std::pair(u"Tokyo"_s, u"127.0.0.4"_s), std::pair(u"Osaka"_s, u"127.0.0.5"_s),
                  std::pair(QString(), u"127.0.0.6"_s)}) {
                another->click();
                QVERIFY(name->hasFocus() || !dialog->isActiveWindow());
                name->setText(called);
                targets->setPlainText(address);
                start->click();
            }
            QCOMPARE(program.control().watches().size(), 3);
            QVERIFY(list->isVisible());
            QCOMPARE(list->count(), 3);
            QVERIFY(list->item(0)->text().startsWith(u"Tokyo\n"_s));
            QVERIFY(list->item(2)->text().startsWith(u"127.0.0.6\n"_s));
            const auto scanning = [&program] {
                return std::ranges::count_if(program.control().watches(),
                                             [](const auto *watch) { return watch->watch().isScanning(); });
            };
            QCOMPARE(scanning(), 1);
            // Each has its turn, and never two at a time.
            bool isAlone = true;
            connect(&program.control(), &WatchControl::changed, this,
                    [&] { isAlone = isAlone && scanning() <= 1; });
            const auto lastScans = [&program] {
                QSet<history::ScanId> scans;
                for (const auto &kept : parseWatches(program.kept())) {
                    if (kept.lastScan)
                        scans += *kept.lastScan;
                }
                return scans.size();
            };
            QTRY_COMPARE_WITH_TIMEOUT(lastScans(), 3, 60'000);
            QVERIFY(isAlone);
            QVERIFY(program.control().sentence().startsWith(u"3 watches are on"_s));
            // The chosen one is what is shown and stopped.
            list->setCurrentRow(1);
            QCOMPARE(name->text(), u"Osaka"_s);
            QVERIFY(!name->isEnabled());
            dialog->findChild<QPushButton *>(u"watchStop"_s)->click();
            QCOMPARE(program.control().watches().size(), 2);
            QCOMPARE(list->count(), 2);
            QCOMPARE(name->text(), u"Osaka"_s); // it can be changed, and started again
            QVERIFY(name->isEnabled());
        }
        Program program(m_folder->path(), &m_panel);
        QTRY_VERIFY(program.banner()->isVisible());
        QVERIFY(program.banner()->text().contains(u"Tokyo"_s));
        QVERIFY(program.banner()->text().contains(u"127.0.0.6"_s));
        program.banner()->findChild<QPushButton *>(u"bannerButton"_s)->click();
        QTRY_VERIFY(std::ranges::all_of(program.control().watches(), &WatchedNetwork::isOn));
        QVERIFY(!program.banner()->isVisible());
    }

    /// One message for one run, and its button shows what changed.
    void newExposureIsToldOnceAndShown()
    {
        Program program(m_folder->path(), &m_panel);
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        auto kept = practiceWatch();
        kept.name = u"Office"_s;
        QVERIFY(program.control().start(kept));
        auto &watch = program.watch();
        QSignalSpy ran(&watch, &schedule::Watch::ran);
        QVERIFY(ran.wait(60'000));
        // The same network again, which has never changed: nothing is told.
        int hours = 1;
        watch.setClock([&hours] { return QDateTime::currentDateTime().addSecs(3600 * hours); });
        watch.check();
        QVERIFY(ran.wait(60'000));
        QVERIFY(m_panel.told.isEmpty());
        QSignalSpy comparison(&program.session, &Session::comparisonWanted);
        Q_EMIT watch.exposureChanged(*watch.comparison());
        QCOMPARE(m_panel.told.size(), 1);
        QVERIFY(m_panel.told.first().title.contains(u"Office"_s));
        QVERIFY(m_panel.told.first().isWarning);
        QVERIFY(program.banner()->isVisible());
        auto *show = program.banner()->findChild<QPushButton *>(u"bannerButton"_s);
        QCOMPARE(show->text(), u"Show what changed"_s);
        show->click();
        QCOMPARE(comparison.count(), 1);
        const auto scans = program.watched().lastTwo();
        QVERIFY(scans);
        QCOMPARE(comparison.first().at(0).value<history::ScanId>(), scans->first);
        QCOMPARE(comparison.first().at(1).value<history::ScanId>(), scans->second);
        QVERIFY(!program.banner()->isVisible());
    }

    /// What has to be said while the banner speaks waits for its turn.
    void noticesAreSaidOneAfterTheOther()
    {
        Banner banner;
        Notices notices(banner);
        QObject one, two;
        int acted = 0;
        notices.add({Banner::Kind::Warning, [] { return u"first"_s; }, [] { return u"Act"_s; },
                     [&acted] { ++acted; }, &one});
        notices.add({Banner::Kind::Note, [] { return u"second"_s; }, {}, {}, &two});
        notices.add({Banner::Kind::Note, [] { return u"third"_s; }, {}, {}, &two}); // instead of the second
        QVERIFY(banner.text().startsWith(u"first"_s));
        QVERIFY(banner.text().contains(u'1'));
        banner.findChild<QPushButton *>(u"bannerButton"_s)->click();
        QCOMPARE(acted, 1);
        QCOMPARE(banner.text(), u"third"_s);
        notices.remove(&two);
        QVERIFY(banner.isHidden());
    }

    /// The window goes to the notification area, says so, and the watch goes on; the menu ends the program.
    void closedWindowGoesOnWatching()
    {
        Program program(m_folder->path(), &m_panel);
        QVERIFY(program.control().start(practiceWatch()));
        program.window->close();
        QVERIFY(!program.window->isVisible());
        QVERIFY(program.control().isOn());
        QCOMPARE(m_panel.told.size(), 1);
        QVERIFY(m_panel.told.first().text.contains(program.watched().title()));
        QSignalSpy ran(&program.watch(), &schedule::Watch::ran);
        QVERIFY(ran.wait(60'000));
        Q_EMIT program.session.notificationArea().activated();
        QVERIFY(program.window->isVisible());
    }

    void closingWithoutANotificationAreaAsks_data()
    {
        QTest::addColumn<bool>("ends");
        QTest::newRow("keep watching") << false;
        QTest::newRow("end the program") << true;
    }

    void closingWithoutANotificationAreaAsks()
    {
        QFETCH(bool, ends);
        m_panel.isAvailable = false;
        Program program(m_folder->path(), &m_panel);
        QVERIFY(program.control().start(practiceWatch()));
        QString asked;
        QTimer::singleShot(0, this, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            asked = box->text();
            for (auto *button : box->buttons()) {
                if (button->text().contains(u"End"_s) == ends)
                    button->click();
            }
        });
        QCOMPARE(program.window->close(), ends);
        QVERIFY2(asked.contains(u"practice network"_s), qPrintable(asked));
        QCOMPARE(program.window->isVisible(), !ends);
    }

    void symbolShowsHowFarTheScanIs()
    {
        Program program(m_folder->path(), &m_panel);
        QVERIFY(m_panel.isShown);
        QCOMPARE(m_panel.toolTip, u"Port135"_s);
        m_panel.icons.clear();
        QSignalSpy settled(&program.session, &Session::settled);
        QStringList tips;
        connect(&program.session.service(), &pipeline::ScanService::progressChanged, this,
                [&] { tips += m_panel.toolTip; });
        program.action(Command::Practice)->trigger();
        QVERIFY(program.session.service().isActive());
        QVERIFY(m_panel.menu->actions().contains(program.action(Command::Stop)));
        QVERIFY(program.action(Command::Stop)->isEnabled());
        program.action(Command::Pause)->trigger();
        QVERIFY(m_panel.toolTip.contains(u"paused"_s));
        program.action(Command::Pause)->trigger();
        QVERIFY(settled.wait(60'000));
        QVERIFY(!tips.filter(u"%"_s).isEmpty());
        QVERIFY(m_panel.icons.size() >= 2);
        QCOMPARE(m_panel.toolTip, u"Port135"_s);
    }

    void resultIsToldWhileTheWindowIsNotInFront()
    {
        Program program(m_folder->path(), &m_panel);
        for (const bool inFront : {false, true}) {
            QWidget other;
            other.show();
            auto &front = inFront ? static_cast<QWidget &>(*program.window) : other;
            front.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&front));
            QSignalSpy settled(&program.session, &Session::settled);
            program.action(Command::Practice)->trigger();
            QVERIFY(settled.wait(60'000));
            QCOMPARE(m_panel.told.size(), 1);
            QCOMPARE(m_panel.told.first().title, u"The scan is over"_s);
            QVERIFY(m_panel.told.first().text.contains(u"critical or high"_s));
            QVERIFY(m_panel.told.first().isWarning);
        }
    }

    void settingsSwitchSymbolAndMessages()
    {
        Program program(m_folder->path(), &m_panel);
        auto &settings = program.session.settings();
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        settings.set(Setting::TrayMessages, false);
        QSignalSpy settled(&program.session, &Session::settled);
        program.action(Command::Practice)->trigger();
        QVERIFY(settled.wait(60'000));
        QVERIFY(m_panel.told.isEmpty());
        settings.set(Setting::TrayIcon, false);
        QVERIFY(!m_panel.isShown);
        settings.set(Setting::TrayIcon, true);
        QVERIFY(m_panel.isShown);
    }

    void desktopsWithoutAPanelAreNoTrouble()
    {
        m_panel.isAvailable = false;
        Program program(m_folder->path(), &m_panel);
        QVERIFY(!m_panel.isShown);
        QSignalSpy settled(&program.session, &Session::settled);
        program.action(Command::Practice)->trigger();
        QVERIFY(settled.wait(60'000));
        QVERIFY(m_panel.told.isEmpty());
    }

    void clickOnTheSymbolBringsTheWindow()
    {
        Program program(m_folder->path(), &m_panel);
        program.window->hide();
        Q_EMIT program.session.notificationArea().activated();
        QVERIFY(program.window->isVisible());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Panel m_panel;
};

QTEST_MAIN(TestWatchControl)
#include "tst_watch_control.moc"
