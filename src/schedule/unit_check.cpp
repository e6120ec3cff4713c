// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/unit_check.h"

#include "intake/target_source.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace port135::schedule {
namespace {

using namespace Qt::StringLiterals;

class UnitCheckText
{
    Q_DECLARE_TR_FUNCTIONS(UnitCheck)
};

const auto stateFolder = u"/var/lib/port135"_s;

bool isIn(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

bool isInHome(const QString &path)
{
    return isIn(path, u"/home"_s) || isIn(path, u"/root"_s) || isIn(path, u"/run/user"_s);
}

bool isTemporary(const QString &path)
{
    return isIn(path, u"/tmp"_s) || isIn(path, u"/var/tmp"_s);
}

/// Whether the account may use the path: `forOthers` of every folder on the way, or of the owner.
bool isAllowed(const QString &path, const QString &user, QFileDevice::Permission forOwner,
               QFileDevice::Permission forOthers)
{
    const auto allows = [&user](const QFileInfo &info, auto owner, auto others) {
        return info.permissions().testFlag(others)
            || (!user.isEmpty() && info.owner() == user && info.permissions().testFlag(owner))
            || user == u"root"_s;
    };
    const QFileInfo info(path);
    if (!allows(info, forOwner, forOthers))
        return false;
    for (QDir folder = info.absoluteDir(); !folder.isRoot();) {
        if (!allows(QFileInfo(folder.absolutePath()), QFileDevice::ExeOwner, QFileDevice::ExeOther))
            return false;
        if (!folder.cdUp())
            break;
    }
    return true;
}

struct PathOption
{
    QString name;
    bool isRead;
};

const PathOption pathOptions[] = {
    {u"--targets"_s, true}, {u"--exclude-file"_s, true}, {u"--output"_s, false}, {u"--database"_s, false}};

struct CommandPaths
{
    QStringList reads;
    QStringList writes; ///< as written: relative ones lie in the working directory
    bool readsInput = false;
};

/// The paths in the arguments; those that are read become absolute, since a scheduler starts elsewhere.
CommandPaths takePaths(QStringList &arguments, bool makeAbsolute)
{
    CommandPaths paths;
    const auto take = [&](const PathOption &option, const QString &value) {
        if (!option.isRead) {
            if (value != u"-"_s && !(option.name == u"--database"_s && value == u"none"_s))
                paths.writes.append(value);
            return value;
        }
        paths.readsInput = paths.readsInput || value == u"-"_s;
        const auto source = makeAbsolute ? intake::absoluteSource(value) : value;
        if (const auto path = intake::pathOfSource(source); !path.isEmpty())
            paths.reads.append(path);
        return source;
    };
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        for (const auto &option : pathOptions) {
            if (arguments[i] == option.name && i + 1 < arguments.size()) {
                arguments[i + 1] = take(option, arguments[i + 1]);
                ++i;
                break;
            }
            if (arguments[i].startsWith(option.name + u'=')) {
                arguments[i] = option.name + u'=' + take(option, arguments[i].mid(option.name.size() + 1));
                break;
            }
        }
    }
    return paths;
}

QString accountName(const QString &user)
{
    return user.isEmpty() ? UnitCheckText::tr("an account of its own") : user;
}

/// Empty: the service can read it.
QString readProblem(const QString &path, const QString &user, bool isProgram)
{
    const auto place = isProgram ? u"/opt/port135"_s : u"/etc/port135"_s;
    if (isTemporary(path))
        return UnitCheckText::tr("The service has a /tmp of its own and does not see %1. Copy it to %2.")
            .arg(path, place);
    if (user.isEmpty() && isInHome(path))
        return UnitCheckText::tr(
                   "The service runs as an account of its own, which does not see %1 in a home folder. "
                   "Copy it to "
                   "%2, or name the account that owns it: --user NAME.")
            .arg(path, place);
    const auto owner = isProgram ? QFileDevice::ExeOwner : QFileDevice::ReadOwner;
    const auto others = isProgram ? QFileDevice::ExeOther : QFileDevice::ReadOther;
    if (!QFileInfo::exists(path))
        return UnitCheckText::tr("%1 is not there.").arg(path);
    if (!isAllowed(path, user, owner, others))
        return UnitCheckText::
            tr("The service runs as %1, which may not read %2. Allow it (chmod o+rX for it and its folders), "
               "or name an account that may: --user NAME.")
                .arg(accountName(user), path);
    return {};
}

/// Empty: the service can write it. Folders beside the state folder are added to `writable`.
QString writeProblem(const QString &path, const QString &user, QStringList &writable)
{
    if (!QDir::isAbsolutePath(path))
        return path.contains(u".."_s)
            ? UnitCheckText::tr("The output %1 leaves the folder of the service. Write its absolute "
                                "path.")
                  .arg(path)
            : QString();
    const auto clean = QDir::cleanPath(path);
    if (isIn(clean, stateFolder))
        return {};
    const auto folder = QFileInfo(clean).absolutePath();
    const auto instead = QFileInfo(clean).fileName();
    if (isTemporary(clean))
        return UnitCheckText::tr(
                   "The service has a /tmp of its own: nobody would find %1. Write only %2, which lies "
                   "in %3 then.")
            .arg(path, instead, stateFolder);
    if (user.isEmpty())
        return UnitCheckText::
            tr("The service runs as an account of its own, which may write in %1 only, not to %2. Write only "
               "%3, which lies there then, or name an account that may write there: --user NAME.")
                .arg(stateFolder, path, instead);
    if (!QFileInfo(folder).isDir())
        return UnitCheckText::tr("The folder %1 of the output is not there. Make it first.").arg(folder);
    if (!isAllowed(folder, user, QFileDevice::WriteOwner, QFileDevice::WriteOther))
        return UnitCheckText::tr(
                   "%1 may not write to the folder %2 of the output. Allow it, or name another folder.")
            .arg(user, folder);
    if (!writable.contains(folder))
        writable.append(folder);
    return {};
}

core::Result<ScheduledCommand, QString> forSystemd(ScheduledCommand command, bool isElsewhere)
{
    static const QRegularExpression goodUser(uR"(^[a-z_][a-z0-9_-]{0,31}$)"_s);
    if (!command.user.isEmpty() && !goodUser.match(command.user).hasMatch())
        return core::failure(UnitCheckText::tr("“%1” is no name of an account.").arg(command.user));
    const auto paths = takePaths(command.arguments, true);
    if (paths.readsInput)
        return core::failure(UnitCheckText::tr(
            "A scheduled scan has no standard input. Put the targets into a file: --targets FILE."));
    if (!QDir::isAbsolutePath(command.program))
        return core::failure(
            UnitCheckText::tr("The service needs the absolute path of the program, not “%1”.")
                .arg(command.program));
    const auto program = QDir::cleanPath(command.program);
    if (isElsewhere && (isTemporary(program) || (command.user.isEmpty() && isInHome(program))))
        return core::failure(readProblem(program, command.user, true));
    QStringList problems;
    if (!isElsewhere)
        problems.append(readProblem(program, command.user, true));
    for (const auto &path : paths.reads)
        problems.append(readProblem(QDir::cleanPath(path), command.user, false));
    for (const auto &path : paths.writes)
        problems.append(writeProblem(path, command.user, command.writable));
    problems.removeAll(QString());
    if (!problems.isEmpty())
        return core::failure(problems.mid(0, 3).join(u'\n'));
    const auto all = QStringList(program) + paths.reads + command.writable;
    command.seesHomes = std::any_of(all.begin(), all.end(), isInHome);
    return command;
}

/// "C:\Users\sato": the profile that a path lies in; empty where it lies in none.
QString profileOf(const QString &path)
{
    static const QRegularExpression profile(uR"(^([A-Za-z]:\\Users\\([^\\]+))(\\|$))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = profile.match(path);
    if (!match.hasMatch() || match.captured(2).compare(u"Public"_s, Qt::CaseInsensitive) == 0)
        return {};
    return match.captured(2);
}

bool isAbsoluteOnWindows(const QString &path)
{
    static const QRegularExpression absolute(uR"(^([A-Za-z]:\\|\\\\[^\\]+\\|%[A-Za-z]+%\\))"_s);
    return absolute.match(path).hasMatch();
}

core::Result<ScheduledCommand, QString> forWindows(ScheduledCommand command)
{
#ifdef Q_OS_WIN
    const bool isHere = true;
#else
    const bool isHere = false; // the paths are those of another computer
#endif
    auto paths = takePaths(command.arguments, isHere);
    if (paths.readsInput)
        return core::failure(UnitCheckText::tr(
            "A scheduled scan has no standard input. Put the targets into a file: --targets FILE."));
    if (isHere) {
        for (auto &argument : command.arguments) {
            for (const auto &path : std::as_const(paths.reads)) {
                if (argument.endsWith(path))
                    argument.replace(path, QDir::toNativeSeparators(path));
            }
        }
        for (auto &path : paths.reads)
            path = QDir::toNativeSeparators(path);
    }
    if (!isAbsoluteOnWindows(command.program))
        return core::failure(
            UnitCheckText::tr(
                "The task needs the absolute path of port135-cli.exe on the computer that will run it: "
                "--program C:\\…\\port135-cli.exe, not “%1”.")
                .arg(command.program));
    for (const auto &path : std::as_const(paths.reads)) {
        if (!isHere && !isAbsoluteOnWindows(path))
            return core::failure(
                UnitCheckText::tr("The task starts in another folder. Write the absolute path of %1 "
                                  "on the computer that will "
                                  "run it behind “--”.")
                    .arg(path));
    }
    const auto all = QStringList(command.program) + paths.reads + paths.writes;
    for (const auto &path : all) {
        const auto profile = profileOf(path);
        if (profile.isEmpty() || !command.user.isEmpty())
            continue;
#ifdef Q_OS_WIN
        const auto domain = qEnvironmentVariable("USERDOMAIN");
        const auto account = qEnvironmentVariable("USERNAME");
        if (QDir::toNativeSeparators(QDir::homePath())
                .compare(path.left(QDir::homePath().size()), Qt::CaseInsensitive)
            == 0) {
            command.user = domain.isEmpty() ? account : domain + u'\\' + account;
            continue;
        }
#endif
        return core::failure(
            UnitCheckText::tr(
                "%1 lies in the profile of %2, which the account of the task (LOCAL SERVICE) cannot read. "
                "Name "
                "the account that may: --user NAME (its password is not needed), or install Port135 for all "
                "users and put the lists into C:\\ProgramData\\Port135.")
                .arg(path, profile));
    }
    return command;
}

} // namespace

core::Result<ScheduledCommand, QString> checkedCommand(SchedulerKind kind, ScheduledCommand command,
                                                       bool isElsewhere)
{
    return kind == SchedulerKind::Systemd ? forSystemd(std::move(command), isElsewhere)
                                          : forWindows(std::move(command));
}

QStringList trialCommand(const ScheduledCommand &command)
{
    const auto run = QStringList(command.program) + command.arguments;
    if (QFileInfo(u"/run/systemd/system"_s).isDir()) {
        QStringList list{u"systemd-run"_s, u"--wait"_s, u"--pipe"_s, u"--collect"_s};
        const auto lines = serviceProtection(command);
        for (const auto &line : lines)
            list += QStringList{u"-p"_s, line};
        return list + run;
    }
    if (QStandardPaths::findExecutable(u"unshare"_s).isEmpty()
        || QStandardPaths::findExecutable(u"setpriv"_s).isEmpty())
        return {};
    // The same protection by hand: the mounts go when the last process of the namespace ends.
    const auto quoted = [](const QString &path) {
        return u'\'' + QString(path).replace(u"'"_s, u"'\\''"_s) + u'\'';
    };
    const auto user = command.user.isEmpty() ? u"65534"_s : command.user;
    QString script = u"set -e\n"
                     "umask 022\n"
                     "mkdir -p /var/lib/port135\n"
                     "mount --make-rprivate /\n"
                     "for f in /var /usr /etc /opt /srv /home /root; do\n"
                     "  [ ! -d $f ] || { mount --rbind $f $f; mount -o remount,ro,bind $f; }\n"
                     "done\n"
                     "mount -t tmpfs -o mode=755 port135 /var/lib/port135\n"
                     "mount -t tmpfs -o mode=1777 port135 /tmp\n"
                     "mount -t tmpfs -o mode=1777 port135 /var/tmp\n"_s;
    if (!command.seesHomes)
        script += u"for f in /home /root /run/user; do\n"
                  "  [ ! -d $f ] || mount -t tmpfs -o ro,mode=000 port135 $f\n"
                  "done\n"_s;
    for (const auto &folder : command.writable)
        script += u"mount --rbind %1 %1; mount -o remount,rw,bind %1\n"_s.arg(quoted(folder));
    script += u"chown %1 /var/lib/port135\n"_s.arg(user);
    script += u"cd /var/lib/port135\n"
              "export PORT135_DATA=/var/lib/port135 HOME=/\n"
              "exec setpriv --reuid=%1 --clear-groups --no-new-privs \"$@\"\n"_s.arg(user);
    return QStringList{u"unshare"_s, u"--mount"_s, u"sh"_s, u"-c"_s, script, u"port135-trial"_s} + run;
}

} // namespace port135::schedule
