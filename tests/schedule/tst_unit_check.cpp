// SPDX-License-Identifier: GPL-3.0-or-later
// Units that could not run are refused when they are written, with the way to make them run.
#include "schedule/unit_check.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

using namespace port135;
using namespace Qt::StringLiterals;
using schedule::SchedulerKind;

namespace {

schedule::ScheduledCommand commandOf(const QString &program, const QStringList &arguments)
{
    schedule::ScheduledCommand command;
    command.program = program;
    command.arguments = QStringList{u"scan"_s, u"--quiet"_s} + arguments;
    command.schedule = *schedule::Schedule::parse(u"daily 03:00"_s);
    command.name = u"port135-scan"_s;
    return command;
}

} // namespace

class TestUnitCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemd_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words"); // of the refusal; empty: good
        QTest::newRow("good") << u"/bin/sh"_s << QStringList{u"10.0.0.0/24"_s} << u""_s;
        QTest::newRow("a list that all may read")
            << u"/bin/sh"_s << QStringList{u"--targets"_s, u"/etc/passwd"_s} << u""_s;
        QTest::newRow("an output in its own folder")
            << u"/bin/sh"_s << QStringList{u"--output"_s, u"weekly.xlsx"_s} << u""_s;
        QTest::newRow("the same in full")
            << u"/bin/sh"_s << QStringList{u"--output=/var/lib/port135/weekly.xlsx"_s} << u""_s;
        QTest::newRow("no program") << u"/opt/none/port135-cli"_s << QStringList{} << u"not there"_s;
        QTest::newRow("not a whole path") << u"port135-cli"_s << QStringList{} << u"absolute"_s;
        QTest::newRow("a program in a home folder")
            << u"/root/port135-cli"_s << QStringList{} << u"/opt/port135|--user"_s;
        QTest::newRow("a list in a home folder")
            << u"/bin/sh"_s << QStringList{u"--targets"_s, u"/home/sato/office.txt"_s}
            << u"/etc/port135|--user"_s;
        QTest::newRow("exclusions in a home folder")
            << u"/bin/sh"_s << QStringList{u"--exclude-file=/home/sato/office.txt"_s}
            << u"/home/sato/office.txt"_s;
        QTest::newRow("leases in a home folder")
            << u"/bin/sh"_s << QStringList{u"--targets"_s, u"dhcp-leases:/root/leases"_s}
            << u"/root/leases"_s;
        QTest::newRow("a list in /tmp")
            << u"/bin/sh"_s << QStringList{u"--targets"_s, u"/tmp/office.txt"_s} << u"/tmp"_s;
        QTest::newRow("a list that only root may read")
            << u"/bin/sh"_s << QStringList{u"--targets"_s, u"/etc/shadow"_s} << u"/etc/shadow|chmod"_s;
        QTest::newRow("an output elsewhere")
            << u"/bin/sh"_s << QStringList{u"--output"_s, u"/var/reports/weekly.xlsx"_s}
            << u"/var/lib/port135|weekly.xlsx|--user"_s;
        QTest::newRow("an output in /tmp")
            << u"/bin/sh"_s << QStringList{u"--output"_s, u"/tmp/weekly.xlsx"_s} << u"weekly.xlsx"_s;
        QTest::newRow("a database elsewhere")
            << u"/bin/sh"_s << QStringList{u"--database"_s, u"/srv/h.db"_s} << u"/srv/h.db"_s;
        QTest::newRow("standard input")
            << u"/bin/sh"_s << QStringList{u"--targets"_s, u"-"_s} << u"standard input"_s;
    }
    void systemd()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        const auto checked =
            schedule::checkedCommand(SchedulerKind::Systemd, commandOf(program, arguments), false);
        QCOMPARE(checked.has_value(), words.isEmpty());
        if (checked)
            return;
        const auto expected = words.split(u'|');
        for (const auto &word : expected)
            QVERIFY2(checked.error().contains(word), qPrintable(checked.error()));
    }

    void pathsBecomeAbsolute()
    {
        QTemporaryDir folder(QDir::currentPath() + u"/lists-XXXXXX"_s);
        QFile list(folder.filePath(u"office.txt"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        const auto relative = QDir::current().relativeFilePath(list.fileName());
        const auto checked = schedule::checkedCommand(
            SchedulerKind::Systemd, commandOf(u"/bin/sh"_s, {u"--targets"_s, relative}), false);
        const auto text = checked ? checked->arguments.join(u' ') : checked.error();
        QVERIFY2(text.contains(list.fileName()), qPrintable(text));
    }

    void anAccountMayWriteElsewhere()
    {
        auto command = commandOf(u"/bin/sh"_s, {u"--output"_s, u"/opt/weekly.xlsx"_s});
        command.user = u"root"_s;
        const auto checked = schedule::checkedCommand(SchedulerKind::Systemd, command, false);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error()));
        const auto units =
            schedule::scheduleUnits(SchedulerKind::Systemd, *checked, QDateTime::currentDateTime());
        QVERIFY(units);
        const auto unit = QString::fromUtf8(units->front().content);
        QVERIFY2(unit.contains(u"User=root\n"_s) && unit.contains(u"ReadWritePaths=/opt\n"_s)
                     && !unit.contains(u"DynamicUser"_s),
                 qPrintable(unit));
        command.user = u"no such account"_s;
        QVERIFY(!schedule::checkedCommand(SchedulerKind::Systemd, command, false));
    }

    void windows_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("words");
        QTest::newRow("for all users") << uR"(C:\Program Files\Port135\port135-cli.exe)"_s << u""_s << u""_s;
        QTest::newRow("for one user") << uR"(C:\Users\sato\AppData\Local\Programs\Port135\port135-cli.exe)"_s
                                      << u""_s << u"sato|--user"_s;
        QTest::newRow("for one user, who is named")
            << uR"(C:\Users\sato\AppData\Local\Programs\Port135\port135-cli.exe)"_s << u"OFFICE\\sato"_s
            << u""_s;
        QTest::newRow("not a whole path") << u"port135-cli.exe"_s << u""_s << u"absolute"_s;
    }
    void windows()
    {
#ifdef Q_OS_WIN
        QSKIP("The paths are those of another computer.");
#endif
        QFETCH(QString, program);
        QFETCH(QString, user);
        QFETCH(QString, words);
        auto command = commandOf(program, {u"10.0.0.0/24"_s});
        command.user = user;
        const auto checked = schedule::checkedCommand(SchedulerKind::WindowsTask, command, true);
        QCOMPARE(checked.has_value(), words.isEmpty());
        if (!checked) {
            const auto expected = words.split(u'|');
            for (const auto &word : expected)
                QVERIFY2(checked.error().contains(word), qPrintable(checked.error()));
            return;
        }
        const auto task =
            schedule::scheduleUnits(SchedulerKind::WindowsTask, *checked, QDateTime::currentDateTime());
        QVERIFY(task);
        const auto bytes = task->front().content;
        const auto xml = QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData() + 2),
                                            (bytes.size() - 2) / 2);
        QVERIFY(xml.contains(u"<WorkingDirectory>"_s));
        QCOMPARE(xml.contains(u"<LogonType>S4U</LogonType>"_s), !user.isEmpty());
    }

    void aTrialHasTheProtectionOfTheUnit()
    {
        auto words = schedule::trialCommand(commandOf(u"/bin/sh"_s, {}));
        if (words.isEmpty() || words.front() != u"unshare"_s)
            QSKIP("This system tries units in another way.");
        if (QProcess::execute(u"unshare"_s, {u"--mount"_s, u"true"_s}) != 0)
            QSKIP("A mount namespace needs root.");
        // Instead of a scan, a look at what a scan would see.
        const auto script =
            u"id -u; touch /var/lib/port135/a && echo state; touch /usr/x 2>/dev/null && echo usr; "
            "ls /root 2>/dev/null && echo home; ls -A /tmp; pwd; echo $PORT135_DATA"_s;
        while (words.back() != u"/bin/sh"_s)
            words.removeLast();
        words += QStringList{u"-c"_s, script};
        QProcess process;
        process.start(words.takeFirst(), words);
        QVERIFY(process.waitForFinished(-1));
        const auto errors = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, errors.constData());
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()),
                 u"65534\nstate\n/var/lib/port135\n/var/lib/port135\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestUnitCheck)
#include "tst_unit_check.moc"
