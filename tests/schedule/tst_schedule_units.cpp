// SPDX-License-Identifier: GPL-3.0-or-later
// Files for schedulers: read back as systemd and Windows read them.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "schedule/schedule_units.h"

using namespace port135;
using namespace schedule;
using namespace Qt::StringLiterals;

namespace {

ScheduledCommand commandOf(const QString &schedule, const QStringList &arguments = {u"10.0.0.0/24"_s})
{
    return {u"/bin/true"_s, QStringList{u"scan"_s} + arguments, Schedule::parse(schedule).value(),
            u"port135-scan"_s};
}

const QDateTime from(QDate(2026, 3, 2), QTime(14, 30));

QStringList hostileArguments()
{
    return {u"10.0.0.0/24"_s,
            u"with blank"_s,
            u"\"quoted\""_s,
            u"back\\slash\\"_s,
            u"%n $HOME ${X} %%"_s,
            u"<&>'"_s,
            u"--output=C:\\a b\\"_s,
            u"日本語"_s,
            u""_s,
            u"a;b|c"_s,
            u"\\\\srv\\x y\\"_s,
            u"ends with \\\""_s};
}

QString textOf(const UnitFile &file)
{
    if (!file.content.startsWith("\xff\xfe"))
        return QString::fromUtf8(file.content);
    QString text;
    for (qsizetype i = 2; i + 1 < file.content.size(); i += 2)
        text += QChar(ushort(uchar(file.content[i])) | ushort(uchar(file.content[i + 1]) << 8));
    return text;
}

/// "Task/Triggers/TimeTrigger/Enabled" ... in document order, with texts.
QList<std::pair<QString, QString>> elementsOf(const QString &xml, QString *error)
{
    QXmlStreamReader reader(xml);
    QStringList path;
    QList<std::pair<QString, QString>> elements;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            path.append(reader.name().toString());
            elements.append({path.join(u'/'), {}});
            break;
        case QXmlStreamReader::Characters:
            if (!elements.isEmpty() && elements.last().first == path.join(u'/'))
                elements.last().second += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            path.removeLast();
            break;
        default:
            break;
        }
    }
    *error = reader.errorString();
    return elements;
}

/// A command line as CommandLineToArgvW reads it, from its documentation.
QStringList windowsArguments(const QString &line)
{
    QStringList list;
    QString current;
    bool quoted = false;
    bool any = false;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        const bool end = i == line.size();
        if (end || (!quoted && (line[i] == u' ' || line[i] == u'\t'))) {
            if (any)
                list.append(current);
            current.clear();
            any = false;
            continue;
        }
        any = true;
        qsizetype backslashes = 0;
        while (i < line.size() && line[i] == u'\\') {
            ++backslashes;
            ++i;
        }
        if (i < line.size() && line[i] == u'"') {
            current += QString(backslashes / 2, u'\\');
            if (backslashes % 2)
                current += u'"';
            else
                quoted = !quoted;
        } else {
            current += QString(backslashes, u'\\');
            --i;
            if (backslashes == 0)
                current += line[++i];
        }
    }
    return list;
}

} // namespace

class TestScheduleUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemdTakesThem_data();
    void systemdTakesThem();
    void systemdRunsTheVeryArguments();
    void timersRepeat_data();
    void timersRepeat();
    void tasksFollowTheSchema_data();
    void tasksFollowTheSchema();
    void tasksRunTheVeryArguments();
    void unfitNamesAndLinesAreRefused_data();
    void unfitNamesAndLinesAreRefused();
};

void TestScheduleUnits::systemdTakesThem_data()
{
    QTest::addColumn<QString>("schedule");
    for (const char *schedule : {"5min", "6h", "daily 03:00", "weekly sun 23:59"})
        QTest::newRow(schedule) << QString::fromLatin1(schedule);
}

void TestScheduleUnits::systemdTakesThem()
{
    QFETCH(QString, schedule);
    const auto analyze = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    if (analyze.isEmpty())
        QSKIP("systemd-analyze is not installed");
    QTemporaryDir folder;
    QStringList paths;
    const auto files = scheduleUnits(SchedulerKind::Systemd, commandOf(schedule, hostileArguments()), from);
    QVERIFY(files);
    QCOMPARE(files->size(), 2);
    for (const auto &unit : *files) {
        QFile file(folder.filePath(unit.fileName));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(unit.content);
        paths.append(file.fileName());
    }
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SYSTEMD_UNIT_PATH"_s, folder.path() + u":"_s);
    process.setProcessEnvironment(environment);
    process.start(analyze, QStringList{u"verify"_s, u"--man=no"_s} + paths);
    QVERIFY(process.waitForFinished(60'000));
    const auto said = process.readAllStandardError();
    if (said.contains("Failed to connect") || said.contains("Failed to initialize manager"))
        QSKIP("systemd-analyze cannot work here");
    // Of our files nothing may be said; the system's own units are not ours.
    for (const auto &line : said.split('\n'))
        QVERIFY2(!line.contains("port135-scan"), line.constData());
    QCOMPARE(process.exitCode(), 0);
}

void TestScheduleUnits::systemdRunsTheVeryArguments()
{
    const auto files = scheduleUnits(SchedulerKind::Systemd, commandOf(u"6h"_s, hostileArguments()), from);
    QVERIFY(files);
    QString line;
    const auto lines = textOf(files->first()).split(u'\n');
    for (const auto &candidate : lines) {
        if (candidate.startsWith(u"ExecStart="_s))
            line = candidate.mid(10);
    }
    // As systemd.service(5) and systemd.unit(5) read it: quotes, backslashes, doubled % and $.
    QStringList arguments;
    QString current;
    bool quoted = false;
    bool any = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u' ' && !quoted) {
            if (any)
                arguments.append(current);
            current.clear();
            any = false;
            continue;
        }
        any = true;
        if (c == u'"') {
            quoted = !quoted;
        } else if (c == u'\\' || c == u'%' || c == u'$') {
            QVERIFY(i + 1 < line.size());
            const QChar next = line[++i];
            QVERIFY(c == u'\\' ? next == u'\\' || next == u'"' : next == c);
            current += next;
        } else {
            current += c;
        }
    }
    QVERIFY(!quoted);
    if (any)
        arguments.append(current);
    QCOMPARE(arguments, (QStringList{u"/bin/true"_s, u"scan"_s} + hostileArguments()));
}

void TestScheduleUnits::timersRepeat_data()
{
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QString>("line");
    QTest::newRow("minutes") << u"5min"_s << u"OnUnitActiveSec=5min"_s;
    QTest::newRow("hours") << u"6h"_s << u"OnUnitActiveSec=6h"_s;
    QTest::newRow("daily") << u"daily 03:05"_s << u"OnCalendar=*-*-* 03:05:00"_s;
    QTest::newRow("weekly") << u"weekly sun 23:59"_s << u"OnCalendar=Sun *-*-* 23:59:00"_s;
}

void TestScheduleUnits::timersRepeat()
{
    QFETCH(QString, schedule);
    QFETCH(QString, line);
    const auto files = scheduleUnits(SchedulerKind::Systemd, commandOf(schedule), from);
    QVERIFY(textOf(files->last()).split(u'\n').contains(line));
    QVERIFY(textOf(files->last()).contains(u"\nUnit=port135-scan.service\n"_s));
}

void TestScheduleUnits::tasksFollowTheSchema_data()
{
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QStringList>("trigger");
    // The order of triggerBaseType and of the triggers that extend it.
    QTest::newRow("interval") << u"90min"_s
                              << QStringList{u"TimeTrigger"_s,
                                             u"TimeTrigger/Enabled=true"_s,
                                             u"TimeTrigger/StartBoundary=2026-03-02T14:30:00"_s,
                                             u"TimeTrigger/Repetition"_s,
                                             u"TimeTrigger/Repetition/Interval=PT90M"_s,
                                             u"TimeTrigger/Repetition/StopAtDurationEnd=false"_s};
    QTest::newRow("hours") << u"6h"_s
                           << QStringList{u"TimeTrigger"_s,
                                          u"TimeTrigger/Enabled=true"_s,
                                          u"TimeTrigger/StartBoundary=2026-03-02T14:30:00"_s,
                                          u"TimeTrigger/Repetition"_s,
                                          u"TimeTrigger/Repetition/Interval=PT6H"_s,
                                          u"TimeTrigger/Repetition/StopAtDurationEnd=false"_s};
    QTest::newRow("daily") << u"daily 03:05"_s
                           << QStringList{u"CalendarTrigger"_s, u"CalendarTrigger/Enabled=true"_s,
                                          u"CalendarTrigger/StartBoundary=2026-03-02T03:05:00"_s,
                                          u"CalendarTrigger/ScheduleByDay"_s,
                                          u"CalendarTrigger/ScheduleByDay/DaysInterval=1"_s};
    QTest::newRow("weekly") << u"weekly wed 23:59"_s
                            << QStringList{u"CalendarTrigger"_s,
                                           u"CalendarTrigger/Enabled=true"_s,
                                           u"CalendarTrigger/StartBoundary=2026-03-02T23:59:00"_s,
                                           u"CalendarTrigger/ScheduleByWeek"_s,
                                           u"CalendarTrigger/ScheduleByWeek/WeeksInterval=1"_s,
                                           u"CalendarTrigger/ScheduleByWeek/DaysOfWeek"_s,
                                           u"CalendarTrigger/ScheduleByWeek/DaysOfWeek/Wednesday"_s};
}

void TestScheduleUnits::tasksFollowTheSchema()
{
    QFETCH(QString, schedule);
    QFETCH(QStringList, trigger);
    const auto files =
        scheduleUnits(SchedulerKind::WindowsTask, commandOf(schedule, hostileArguments()), from);
    QVERIFY(files);
    QCOMPARE(files->size(), 1);
    QVERIFY(files->first().content.startsWith("\xff\xfe<"));
    const auto xml = textOf(files->first());
    QVERIFY(xml.startsWith(u"<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n<Task version=\"1.2\" "
                           "xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\">"_s));
    QString error;
    const auto elements = elementsOf(xml, &error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QStringList parts;
    QStringList found;
    for (const auto &[path, text] : elements) {
        if (path.count(u'/') == 1)
            parts.append(path.mid(5));
        if (path.startsWith(u"Task/Triggers/"_s))
            found.append(path.mid(14) + (text.trimmed().isEmpty() ? QString() : u'=' + text));
    }
    QCOMPARE(
        parts,
        (QStringList{u"RegistrationInfo"_s, u"Triggers"_s, u"Principals"_s, u"Settings"_s, u"Actions"_s}));
    QCOMPARE(found, trigger);
}

void TestScheduleUnits::tasksRunTheVeryArguments()
{
    auto command = commandOf(u"6h"_s, hostileArguments());
    command.program = u"C:\\Program Files\\Port135\\port135-cli.exe"_s;
    const auto files = scheduleUnits(SchedulerKind::WindowsTask, command, from);
    QString error;
    QString line;
    QString program;
    for (const auto &[path, text] : elementsOf(textOf(files->first()), &error)) {
        if (path == u"Task/Actions/Exec/Arguments"_s)
            line = text;
        if (path == u"Task/Actions/Exec/Command"_s)
            program = text;
    }
    QCOMPARE(windowsArguments(program), QStringList{command.program});
    QCOMPARE(windowsArguments(line), command.arguments);
}

void TestScheduleUnits::unfitNamesAndLinesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("argument");
    QTest::newRow("a path") << u"../evil"_s << u"x"_s;
    QTest::newRow("a backslash") << u"a\\b"_s << u"x"_s;
    QTest::newRow("no name") << u""_s << u"x"_s;
    QTest::newRow("a long name") << QString(65, u'a') << u"x"_s;
    QTest::newRow("a dot file") << u".hidden"_s << u"x"_s;
    QTest::newRow("a line end") << u"good"_s << u"a\nExecStart=/bin/sh"_s;
    QTest::newRow("a carriage return") << u"good"_s << u"a\rb"_s;
    QTest::newRow("a NUL") << u"good"_s << u"a"_s + QChar(0) + u'b';
}

void TestScheduleUnits::unfitNamesAndLinesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, argument);
    auto command = commandOf(u"6h"_s, {argument});
    command.name = name;
    for (const auto kind : {SchedulerKind::Systemd, SchedulerKind::WindowsTask}) {
        const auto files = scheduleUnits(kind, command, from);
        QVERIFY(!files);
        QVERIFY(files.error().endsWith(u'.'));
    }
}

QTEST_APPLESS_MAIN(TestScheduleUnits)
#include "tst_schedule_units.moc"
