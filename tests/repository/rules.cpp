// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/rules.h"

#include "repository/names.h"
#include "repository/rooms.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

QString Violation::toString() const
{
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(message);
}

namespace {

constexpr int mostLines = 600;

/// Includes that match `pattern`, in a room that is not in `rooms`.
Violations onlyIn(const QSet<QString> &rooms, const QRegularExpression &pattern, const QString &message,
                  const Files &files)
{
    Violations broken;
    for (const auto &file : files) {
        if (!file.isCpp() || !file.isProduct() || rooms.contains(file.room()))
            continue;
        for (const auto &include : file.includes()) {
            if (pattern.match(include.name).hasMatch())
                broken.append({file.path, include.line, message.arg(include.name)});
        }
    }
    return broken;
}

Violations wireIsPure(const Files &files)
{
    static const QRegularExpression impure(
        uR"(^(asio|thread$|mutex$|condition_variable$|future$|fstream$|iostream$|filesystem$|random$))"_s);
    Violations broken;
    for (const auto &file : files) {
        if (file.room() != u"wire")
            continue;
        for (const auto &include : file.includes()) {
            if (impure.match(include.name).hasMatch())
                broken.append({file.path, include.line,
                               u"wire is functions over bytes and must not include %1"_s.arg(include.name)});
        }
    }
    return broken;
}

Violations sqlStaysInHistory(const Files &files)
{
    static const QRegularExpression sql(uR"(^(Qt?Sql|sqlite3))"_s);
    return onlyIn({u"history"_s}, sql, u"%1: only history speaks SQL"_s, files);
}

/// A value that is put into the text of a statement could be a statement of its own.
Violations sqlIsNotPutTogether(const Files &files)
{
    static const QRegularExpression joined(
        uR"("[^"]*\b(SELECT|INSERT|UPDATE|DELETE|WHERE|VALUES)\b[^"]*(%\d|"(_s)?\s*(\+|\.arg\b|\.append\b))|\+=?\s*u?"[^"]*\b(SELECT|INSERT|UPDATE|DELETE|WHERE|VALUES)\b)"_s);
    Violations broken;
    for (const auto &file : files) {
        if (file.room() != u"history")
            continue;
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            if (joined.match(file.lines.at(i)).hasMatch())
                broken.append({file.path, i + 1, u"SQL takes values in the place of question marks"_s});
        }
    }
    return broken;
}

Violations socketsStayInTheirRooms(const Files &files)
{
    static const QRegularExpression sockets(
        uR"(^(asio(/|\.hpp)|sys/(socket|un)\.h|netinet/|arpa/|Q(Tcp|Udp|Ssl|Abstract|Local|Sctp)(Socket|Server)$|QtNetwork$))"_s);
    return onlyIn({u"probe"_s, u"scan"_s, u"practice"_s, u"intake"_s, u"notify"_s}, sockets,
                  u"%1: sockets belong to probe, scan, practice, intake and notify"_s, files);
}

Violations widgetsStayInUi(const Files &files)
{
    static const QRegularExpression widgets(
        uR"(^(Qt(Widgets|Charts)|Q(Application|Widget|MainWindow|Dialog|MessageBox|FileDialog|Chart|ChartView)$))"_s);
    return onlyIn({u"ui"_s}, widgets, u"%1: windows belong to ui"_s, files);
}

Violations systemCallsStayInPlatformFiles(const Files &files)
{
    // One small file for each thing that Qt, Asio and the standard library do not do.
    static const QSet<QString> platformFiles{u"src/core/private_file.cpp"_s,
                                             u"src/report/export/followed_link.cpp"_s,
                                             u"src/cli/console.cpp"_s,
                                             u"src/cli/waiting_input.cpp"_s,
                                             u"src/cli/interrupt.cpp"_s,
                                             u"src/intake/legacy_japanese.cpp"_s,
                                             u"src/intake/neighbours.cpp"_s,
                                             u"src/practice/silent_port.cpp"_s,
                                             u"src/probe/begin_connect.cpp"_s,
                                             u"src/probe/kernel_round_trip.cpp"_s,
                                             u"src/scan/descriptor_limit.cpp"_s,
                                             u"src/scan/heap.cpp"_s,
                                             u"src/scan/neighbour_table.cpp"_s,
                                             u"src/target/interface_zone.cpp"_s,
                                             u"ui/task_bar.cpp"_s,
                                             u"ui/theme/system_scheme.cpp"_s};
    static const QRegularExpression system(
        uR"(^((unistd|fcntl|poll|netdb|ifaddrs|pthread|termios|io|windows)\.h$|sys/|net/|netinet/|arpa/|winsock|ws2|iphlpapi))"_s);
    Violations broken;
    for (const auto &file : files) {
        if (!file.isCpp() || !file.isProduct() || platformFiles.contains(file.path))
            continue;
        for (const auto &include : file.includes()) {
            if (system.match(include.name).hasMatch())
                broken.append({file.path, include.line,
                               u"%1: system calls belong in a platform file"_s.arg(include.name)});
        }
    }
    return broken;
}

Violations everyFileNamesItsLicence(const Files &files)
{
    const auto licence = u"SPDX-License-Identifier: GPL-3.0-or-later"_s;
    Violations broken;
    for (const auto &file : files) {
        const qsizetype at = file.lines.value(0).startsWith(u"#!") ? 1 : 0;
        const auto mark = file.isCpp() ? u"// "_s : u"# "_s;
        if (file.lines.value(at) != mark + licence)
            broken.append({file.path, at + 1, u"this line must be \"%1\""_s.arg(mark + licence)});
    }
    return broken;
}

Violations everyHeaderHasPragmaOnce(const Files &files)
{
    Violations broken;
    for (const auto &file : files) {
        if (file.isHeader() && !file.lines.contains(u"#pragma once"_s))
            broken.append({file.path, 1, u"#pragma once is missing"_s});
    }
    return broken;
}

/// Lines of C++ files that match `pattern`.
Violations matchingLines(const QRegularExpression &pattern, const QString &message, const Files &files)
{
    Violations broken;
    for (const auto &file : files) {
        for (qsizetype i = 0; file.isCpp() && i < file.lines.size(); ++i) {
            if (pattern.match(file.lines.at(i)).hasMatch())
                broken.append({file.path, i + 1, message});
        }
    }
    return broken;
}

Violations noTabs(const Files &files)
{
    static const QRegularExpression tab(u"\t"_s);
    return matchingLines(tab, u"a tab: indent with spaces, write \\t in texts"_s, files);
}

Violations noStringConnects(const Files &files)
{
    static const QRegularExpression macro(uR"(\b(SIGNAL|SLOT)\s*\()"_s);
    return matchingLines(macro, u"connect by pointer to member, so that the compiler checks it"_s, files);
}

/// What a host, a file or a name says must not become HTML, nor have Qt open what it names.
Violations foreignTextIsNeverMarkup(const Files &files)
{
    struct Pattern
    {
        QRegularExpression bare;
        const char *instead;
    };
    static const QList<Pattern> patterns{
        {QRegularExpression(
             uR"(\bset(ToolTip|WhatsThis)\((?!(\d+, )?(ui::)?(tip|markupTip|desktopText)\(|\{\}\)))"_s),
         "a tooltip comes from tip() of ui/plain.h"},
        {QRegularExpression(uR"(\bQToolTip::showText\((?!.*\b(tip|markupTip)\())"_s),
         "a tooltip comes from tip() of ui/plain.h"},
        {QRegularExpression(uR"(\bnew QLabel\b|\bpublic QLabel\b|\bQLabel \w+\s*[({;])"_s),
         "a label is a ui::Label, which takes no HTML"},
        {QRegularExpression(
             uR"(\bQt::(RichText|AutoText|MarkdownText)\b|\bsetTextFormat\(|\bsetMarkdown\()"_s),
         "ui::Label knows its text format"},
        {QRegularExpression(
             uR"(\bQ(MessageBox|ErrorMessage|ProgressDialog|InputDialog|WizardPage|SplashScreen)\b(?!;))"_s),
         "its text may be taken for HTML: use ui/plain.h"},
        {QRegularExpression(
             uR"(\bnew QText(Browser|Edit|Document)\b|\bpublic QText(Browser|Edit|Document)\b|\bQTextDocument \w+\s*[({;]|\bQ(GraphicsTextItem|StaticText)\b|\bsetDefaultResourceProvider\()"_s),
         "a text that knows HTML is a ui::TextView, which loads nothing"},
        {QRegularExpression(
             uR"(\bsystemTrayIcon\b.*showMessage|\bm_icon->(showMessage|setToolTip)\((?!desktopText\())"_s,
             QRegularExpression::CaseInsensitiveOption),
         "the desktop may read HTML: desktopText() of ui/plain.h"},
    };
    static const QRegularExpression role(uR"(\bQt::ToolTipRole\b)"_s);
    static const QRegularExpression guarded(uR"(\b(tip|markupTip)\()"_s);
    static const QRegularExpression comment(uR"(^\s*//)"_s);
    Violations broken;
    for (const auto &file : files) {
        if (!file.isCpp() || !file.isProduct() || file.path.startsWith(u"ui/plain."))
            continue;
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            // Of a call whose arguments begin on the next line, both.
            QString line = file.lines.at(i);
            if (line.endsWith(u'('))
                line += file.lines.value(i + 1).trimmed();
            if (comment.match(line).hasMatch() || line.contains(u"#include"))
                continue;
            for (const auto &pattern : patterns) {
                if (pattern.bare.match(line).hasMatch())
                    broken.append({file.path, i + 1, QString::fromLatin1(pattern.instead)});
            }
            if (!role.match(line).hasMatch())
                continue;
            qsizetype next = i;
            while (next + 1 < file.lines.size() && !file.lines.at(next).contains(u"return")
                   && !file.lines.at(next).contains(u"setData("))
                ++next;
            if (!guarded.match(file.lines.at(next)).hasMatch())
                broken.append({file.path, i + 1, u"what ToolTipRole gives comes from tip() of ui/plain.h"_s});
        }
    }
    return broken;
}

Violations nothingLeftForLater(const Files &files)
{
    static const QRegularExpression mark(uR"(\b(TO[D]O|FIX[M]E|XX[X])\b)"_s);
    return matchingLines(mark, u"unfinished: do it, or take the mark away"_s, files);
}

Violations noFileIsTooLong(const Files &files)
{
    Violations broken;
    for (const auto &file : files) {
        if (file.isCpp() && file.isProduct() && file.lines.size() > mostLines)
            broken.append({file.path, mostLines + 1,
                           u"%1 lines, %2 at the most: look for the second noun"_s.arg(file.lines.size())
                               .arg(mostLines)});
    }
    return broken;
}

} // namespace

const QList<RepositoryRule> &rules()
{
    static const QList<RepositoryRule> all{
        {"rooms include what they link", roomsIncludeWhatTheyLink},
        {"rooms form no circle", roomsFormNoCircle},
        {"std rooms know no Qt", stdRoomsKnowNoQt},
        {"wire is pure", wireIsPure},
        {"SQL stays in history", sqlStaysInHistory},
        {"SQL is not put together", sqlIsNotPutTogether},
        {"sockets stay in their rooms", socketsStayInTheirRooms},
        {"widgets stay in ui", widgetsStayInUi},
        {"system calls stay in platform files", systemCallsStayInPlatformFiles},
        {"every file names its licence", everyFileNamesItsLicence},
        {"every header has pragma once", everyHeaderHasPragmaOnce},
        {"no tabs", noTabs},
        {"no string connects", noStringConnects},
        {"foreign text is never markup", foreignTextIsNeverMarkup},
        {"headers have names of their own", headersHaveNamesOfTheirOwn},
        {"types have names of their own", typesHaveNamesOfTheirOwn},
        {"contexts are declared once", contextsAreDeclaredOnce},
        {"helpers are written once", helpersAreWrittenOnce},
        {"nothing left for later", nothingLeftForLater},
        {"no file is too long", noFileIsTooLong},
    };
    return all;
}
