// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on while nobody looks: watches across starts of the program, the symbol in the notification area,
// and its messages.
#include <QTest>

#include "history/history.h"
#include "ui/dialogs/watch_dialog.h"
#include "ui/kept_watch.h"
#include "ui/pages/banner.h"
#include "ui/pages/scan_page.h"
#include "ui/pages/target_edit.h"
#include "ui/watch_control.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QTimeEdit>
#include <QToolButton>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

namespace {

struct Told
{
    QString title;
    QString text;
    bool isWarning;
};

/// What a panel would show.
struct Panel
{
    bool isAvailable = true;
    bool isShown = false;
    QMenu *menu = nullptr;
    QString toolTip;
    QList<qint64> icons; ///< their cache keys
    QList<Told> told;
};

class PanelArea : public NotificationArea
{
public:
    explicit PanelArea(Panel &panel)
        : m_panel(panel)
    {
    }
    bool isAvailable() const override { return m_panel.isAvailable; }
    void show(const QIcon &, QMenu &menu) override
    {
        m_panel.isShown = true;
        m_panel.menu = &menu;
    }
    void hide() override { m_panel.isShown = false; }
    bool isShown() const override { return m_panel.isShown; }
    void setIcon(const QIcon &icon) override { m_panel.icons += icon.cacheKey(); }
    void setHint(const QString &text) override { m_panel.toolTip = text; }
    void tell(const QString &title, const QString &text, bool isWarning) override
    {
        m_panel.told.append({title, text, isWarning});
    }

private:
    Panel &m_panel;
};

/// A program that was started, with the settings and the history of a folder.
struct Program
{
    explicit Program(const QString &folder, Panel *panel = nullptr)
        : session(folder + u"/settings.ini"_s)
    {
        if (panel)
            session.setNotificationArea(std::make_unique<PanelArea>(*panel));
        language.use(u"en"_s);
        window = std::make_unique<MainWindow>(session, language);
        window->show();
    }

    template <typename T>
    T *find(const QString &name)
    {
        auto *found = window->findChild<T *>(name);
        if (!found)
            qFatal("no %s in the window", qUtf8Printable(name));
        return found;
    }
    QAction *action(Command command) { return session.actions().action(command); }
    WatchControl &control() { return *window->findChild<WatchControl *>(); }
    schedule::Watch &watch() { return control().watch(); }
    QString kept() { return session.settings().value(Setting::Watch).toString(); }
    Banner *banner() { return find<Banner>(u"watchBanner"_s); }

    Session session;
    program::Language language;
    std::unique_ptr<MainWindow> window;
};

/// The practice network, every 30 minutes.
KeptWatch practiceWatch()
{
    KeptWatch kept;
    kept.request.practice = true;
    kept.request.options = core::ScanOptions::forProfile(core::Profile::Fast);
    kept.request.guessVantage = true;
    kept.schedule = schedule::Schedule::parse(u"30min"_s).value();
    return kept;
}

} // namespace

class TestWatchControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        const auto read = KeptWatch::parse(kept.toText());
        QVERIFY(read);
        QCOMPARE(read->toText(), kept.toText());
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
        QVERIFY(!KeptWatch::parse(text));
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
        QVERIFY(!program.watch().isOn());
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
        QSignalSpy ran(&program.watch(), &schedule::Watch::ran);
        start->click();
        QVERIFY(program.watch().isOn());
        QVERIFY(program.watch().isScanning());
        QVERIFY(!start->isEnabled());
        QVERIFY(!targets->isEnabled());
        QVERIFY(program.find<QToolButton>(u"watchState"_s)->isVisible());
        QVERIFY(program.find<QToolButton>(u"watchState"_s)->text().contains(u"127.0.0.2"_s));
        QVERIFY(m_panel.toolTip.contains(u"Watching 127.0.0.2"_s));
        QVERIFY(ran.count() > 0 || ran.wait(30'000));
        QTRY_VERIFY(status->text().contains(u"Next scan"_s));
        const auto kept = KeptWatch::parse(program.kept());
        QVERIFY(kept);
        QCOMPARE(kept->schedule.toString(), u"45min"_s);
        QVERIFY(kept->lastScan);

        stop->click();
        QVERIFY(!program.watch().isOn());
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
        QVERIFY(!program.watch().isOn());
        QVERIFY(allow->isVisible());
        QVERIFY(dialog.findChild<QLabel *>(u"watchStatus"_s)->text().contains(u"192.0.3.1"_s));
        allow->setChecked(true);
        targets->setPlainText(u"192.0.3.2"_s); // not what was allowed
        QVERIFY(!allow->isVisible());
        QVERIFY(!allow->isChecked());
        start->click();
        QVERIFY(!program.watch().isOn());
    }

    void nothingGoesOnBeforeSomebodySawIt()
    {
        {
            Program program(m_folder->path());
            auto kept = practiceWatch();
            program.session.settings().set(Setting::Watch, kept.toText());
        }
        Program program(m_folder->path(), &m_panel);
        QTRY_VERIFY(program.banner()->isVisible());
        QVERIFY(program.banner()->text().contains(program.control().waiting()->schedule.text()));
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
        QVERIFY(KeptWatch::parse(program.kept()));
    }

    void whatWaitsIsForgottenWhenStopped()
    {
        {
            Program program(m_folder->path());
            program.session.settings().set(Setting::Watch, practiceWatch().toText());
        }
        Program program(m_folder->path());
        QTRY_VERIFY(program.banner()->isVisible());
        program.action(Command::Watch)->trigger();
        auto *dialog = program.find<QDialog>(u"watchDialog"_s);
        QCOMPARE(dialog->findChild<QSpinBox *>(u"watchEvery"_s)->value(), 30);
        dialog->findChild<QPushButton *>(u"watchStop"_s)->click();
        QVERIFY(!program.banner()->isVisible());
        QVERIFY(program.kept().isEmpty());
        QVERIFY(!program.control().waiting());
    }

    void theFirstRunIsComparedWithTheLastBeforeTheClose()
    {
        {
            Program program(m_folder->path());
            auto kept = practiceWatch();
            QSignalSpy ran(&program.watch(), &schedule::Watch::ran);
            QVERIFY(program.control().start(kept.request, kept.schedule));
            QVERIFY(ran.count() > 0 || ran.wait(60'000));
            QVERIFY(KeptWatch::parse(program.kept())->lastScan);
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
        QVERIFY(program.control().start(kept.request, kept.schedule));
        QCOMPARE(program.watch().request().excludes, QStringList{u"127.0.0.8"_s});
        program.session.triage().exclude(u"127.0.0.0/24"_s, {u"127.0.0.9"_s});
        QCOMPARE(program.watch().request().excludes, QStringList({u"127.0.0.8"_s, u"127.0.0.9"_s}));
        program.session.triage().undoStack().undo();
        QCOMPARE(program.watch().request().excludes, QStringList{u"127.0.0.8"_s});
        program.control().stop();
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
