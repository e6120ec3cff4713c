// SPDX-License-Identifier: GPL-3.0-or-later
// What a watch hands on: test messages to receivers, tasks for the schedulers of operating systems, and how
// far the scan is to the task bar.
#include <QTest>

#include "ui/dialogs/schedule_dialog.h"
#include "ui/task_bar.h"
#include "watch_program.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QUdpSocket>

#include <algorithm>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;
using test::practiceWatch;
using test::Program;

class TestBackground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    /// The button of the dialog sends to what the settings name.
    void receiversAreTriedFromTheDialog()
    {
        QUdpSocket receiver;
        QVERIFY(receiver.bind(QHostAddress::LocalHost, 0));
        Program program(m_folder->path());
        QVERIFY(program.session.settings().set(Setting::SyslogReceiver,
                                               u"127.0.0.1:%1"_s.arg(receiver.localPort())));
        program.action(Command::Watch)->trigger();
        auto *dialog = program.find<QDialog>(u"watchDialog"_s);
        auto *told = dialog->findChild<QLabel *>(u"watchTold"_s);
        QVERIFY2(told->text().contains(QString::number(receiver.localPort())), qPrintable(told->text()));
        dialog->findChild<QPushButton *>(u"watchTest"_s)->click();
        QTRY_VERIFY(receiver.hasPendingDatagrams());
        QByteArray message(4096, '\0');
        message.truncate(receiver.readDatagram(message.data(), message.size()));
        QVERIFY2(message.contains("CEF:0|"), message.constData());
        QTRY_VERIFY2(told->text().startsWith(u"Sent."_s), qPrintable(told->text()));
    }

    void scheduledTaskIsThatOfTheCommandLine_data()
    {
        QTest::addColumn<QString>("scheduler");
        QTest::addColumn<QString>("every");
        QTest::newRow("systemd, daily") << u"systemd"_s << u"daily 03:30"_s;
        QTest::newRow("systemd, weekly") << u"systemd"_s << u"weekly fri 22:00"_s;
        QTest::newRow("systemd, again and again") << u"systemd"_s << u"45min"_s;
        QTest::newRow("Windows, weekly") << u"windows-task"_s << u"weekly mon 01:15"_s;
    }

    void scheduledTaskIsThatOfTheCommandLine()
    {
        QFETCH(QString, scheduler);
        QFETCH(QString, every);
        const bool isWindows = scheduler == u"windows-task"_s;
        Program program(m_folder->path());
        auto &settings = program.session.settings();
        QVERIFY(settings.set(Setting::SyslogReceiver, u"log.example:514"_s));
        QVERIFY(settings.set(Setting::Webhook, u"https://hooks.example/secret"_s));
        QVERIFY(settings.set(Setting::Rate, 25));
        QVERIFY(settings.set(Setting::AskDns, false));
        KeptWatch watch;
        watch.request.targets = u"10.0.0.0/24, 10.0.1.5-9 # “office”\n!10.0.0.9"_s;
        watch.request.options = core::ScanOptions::forProfile(core::Profile::Gentle);
        watch.request.guessVantage = true;
        watch.schedule = schedule::Schedule::parse(every).value();
        const QString made = m_folder->filePath(u"window"_s);
        program.session.setFileChooser(std::make_unique<test::ChosenFile>(made));
        ScheduleDialog dialog(program.session, watch);
        dialog.show();
        const QString path = isWindows ? u"C:\\Port135\\port135-cli.exe"_s : u"/opt/port135/port135-cli"_s;
        auto *kind = dialog.findChild<QComboBox *>(u"scheduleKind"_s);
        kind->setCurrentIndex(isWindows ? 1 : 0);
        dialog.findChild<QLineEdit *>(u"scheduleProgram"_s)->setText(path);
        dialog.findChild<QLineEdit *>(u"scheduleName"_s)->setText(u"office-night"_s);
        const QString shown = dialog.findChild<QPlainTextEdit *>(u"scheduleFiles"_s)->toPlainText();
        QVERIFY2(shown.contains(u"office-night"_s) && !shown.contains(u"secret"_s), qPrintable(shown));
        dialog.findChild<QPushButton *>(u"scheduleSave"_s)->click();
        const QString said = dialog.findChild<QLabel *>(u"scheduleResult"_s)->text();
        QVERIFY2(said.contains(u"office-night"_s), qPrintable(said));

        const QString expected = m_folder->filePath(u"command"_s);
        QProcess command;
        command.start(QStringLiteral(PORT135_CLI),
                      {u"schedule"_s,
                       u"--every"_s,
                       every,
                       u"--format"_s,
                       scheduler,
                       u"--program"_s,
                       path,
                       u"--name"_s,
                       u"office-night"_s,
                       u"--output"_s,
                       expected,
                       u"--"_s,
                       u"--profile"_s,
                       u"gentle"_s,
                       u"--rate"_s,
                       u"25"_s,
                       u"--no-dns"_s,
                       u"10.0.0.0/24, 10.0.1.5-9"_s,
                       u"!10.0.0.9"_s,
                       u"--notify-syslog"_s,
                       u"log.example:514"_s,
                       u"--notify-webhook"_s,
                       u"https://hooks.example/secret"_s});
        QVERIFY(command.waitForFinished(30'000));
        QVERIFY2(command.exitCode() == 0, command.readAllStandardError().constData());
        const auto names = QDir(expected).entryList(QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 2);
        QCOMPARE(QDir(made).entryList(QDir::Files, QDir::Name), names);
        for (const auto &name : names) {
            QFile one(QDir(made).filePath(name)), other(QDir(expected).filePath(name));
            QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
            QCOMPARE(one.readAll(), other.readAll());
            QCOMPARE(one.permissions(), other.permissions());
        }
    }

    void tasksAreCalledLikeTheirWatch_data()
    {
        QTest::addColumn<QString>("watch");
        QTest::addColumn<QString>("task");
        QTest::newRow("none") << QString() << u"port135-scan"_s;
        QTest::newRow("words") << u"Office, every night!"_s << u"port135-office-every-night"_s;
        QTest::newRow("Japanese") << u"本社 毎晩"_s << u"port135-scan"_s;
        QTest::newRow("long") << QString(90, u'a') << u"port135-"_s + QString(56, u'a');
    }

    void tasksAreCalledLikeTheirWatch()
    {
        QFETCH(QString, watch);
        Program program(m_folder->path());
        KeptWatch kept = practiceWatch();
        kept.name = watch;
        const ScheduleDialog dialog(program.session, kept);
        QTEST(dialog.findChild<QLineEdit *>(u"scheduleName"_s)->text(), "task");
    }

    void scheduledTasksThatCannotRunAreRefused()
    {
        Program program(m_folder->path());
        KeptWatch watch = practiceWatch();
        {
            ScheduleDialog dialog(program.session, watch);
            QVERIFY(!dialog.findChild<QPushButton *>(u"scheduleSave"_s)->isEnabled());
        }
        watch.request.practice = false;
        watch.request.targets = u"192.0.3.1"_s;
        ScheduleDialog dialog(program.session, watch);
        auto *save = dialog.findChild<QPushButton *>(u"scheduleSave"_s);
        auto *files = dialog.findChild<QPlainTextEdit *>(u"scheduleFiles"_s);
        dialog.findChild<QLineEdit *>(u"scheduleProgram"_s)->setText(u"/opt/port135/port135-cli"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY2(files->toPlainText().contains(u"ublic"_s), qPrintable(files->toPlainText()));
        watch.request.targets = u"10.0.0.1"_s;
        ScheduleDialog other(program.session, watch);
        other.findChild<QLineEdit *>(u"scheduleProgram"_s)->setText(u"/tmp/port135-cli"_s);
        QVERIFY(!other.findChild<QPushButton *>(u"scheduleSave"_s)->isEnabled());
        other.findChild<QLineEdit *>(u"scheduleProgram"_s)->setText(u"/opt/port135/port135-cli"_s);
        QVERIFY(other.findChild<QPushButton *>(u"scheduleSave"_s)->isEnabled());
        other.findChild<QLineEdit *>(u"scheduleName"_s)->setText(u"two words"_s);
        QVERIFY(!other.findChild<QPushButton *>(u"scheduleSave"_s)->isEnabled());
    }

    void taskBarShowsHowFarTheScanIs()
    {
        struct Shown
        {
            TaskBar::State state;
            int percent;
        };
        struct RecordedBar : TaskBar
        {
            explicit RecordedBar(QList<Shown> &record)
                : all(record)
            {
            }
            void show(QWidget &, State state, int percent) override { all.append({state, percent}); }
            QList<Shown> &all;
        };
        QList<Shown> shown;
        Program program(m_folder->path());
        program.session.setTaskBar(std::make_unique<RecordedBar>(shown));
        QSignalSpy settled(&program.session, &Session::settled);
        program.action(Command::Practice)->trigger();
        program.action(Command::Pause)->trigger();
        QVERIFY(
            std::ranges::any_of(shown, [](const Shown &one) { return one.state == TaskBar::State::Paused; }));
        program.action(Command::Pause)->trigger();
        QVERIFY(settled.wait(60'000));
        QVERIFY(std::ranges::any_of(shown,
                                    [](const Shown &one) { return one.state == TaskBar::State::Running; }));
        QVERIFY(shown.last().state == TaskBar::State::None);
        for (qsizetype i = 1; i < shown.size(); ++i) {
            QVERIFY(shown[i].percent >= 0 && shown[i].percent <= 100);
            QVERIFY(shown[i].percent != shown[i - 1].percent || shown[i].state != shown[i - 1].state);
        }
    }

#ifdef Q_OS_LINUX
    /// The signal that docks of Linux desktops read, on a bus of the test's own.
    void docksAreToldOverTheBus()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()
            || QStandardPaths::findExecutable(u"dbus-monitor"_s).isEmpty())
            QSKIP("dbus-daemon and dbus-monitor are not installed");
        QProcess bus;
        bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(bus.waitForReadyRead(10'000));
        const auto address = bus.readLine().trimmed();
        QProcess monitor;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromLatin1(address));
        monitor.setProcessEnvironment(environment);
        monitor.start(u"dbus-monitor"_s,
                      {u"--session"_s, u"interface='com.canonical.Unity.LauncherEntry'"_s});
        QVERIFY(monitor.waitForReadyRead(10'000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QGuiApplication::setDesktopFileName(u"port135"_s);
        QWidget window;
        TaskBar bar;
        QByteArray heard;
        // Until somebody listens: the monitor says nothing of when it has begun.
        int percent = 0;
        const auto isHeard = [&] {
            percent = percent % 99 + 1;
            bar.set(window, TaskBar::State::Running, percent / 100.0);
            heard += monitor.readAll();
            return heard.contains("application://port135.desktop") && heard.contains("progress-visible");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isHeard(), 20'000);
        bus.kill();
        QVERIFY(bus.waitForFinished());
        monitor.kill();
        QVERIFY(monitor.waitForFinished());
    }
#endif

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestBackground)
#include "tst_background.moc"
