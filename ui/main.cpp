// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/build_info.h"
#include "program/knowledge_store.h"
#include "program/paths.h"
#include "program/program_info.h"
#include "program/settings_format.h"
#include "ui/display.h"
#include "ui/main_window.h"
#include "ui/pages/scan_page.h"
#include "ui/plain.h"
#include "ui/target_import.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace port135;

namespace {

struct Options
{
    QString targets;
    QStringList files;
    std::optional<ui::Scheme> scheme;
    bool practice = false;
    QString screenshot;
    QString page;
    QSize size;
};

QStringList pageNames()
{
    QStringList names;
    for (const auto &entry : ui::pages())
        names += QString::fromLatin1(entry.name);
    return names;
}

/// Ends the program with a message where the options are wrong.
Options readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Shows what TCP port 135 of a network exposes, and what to do about it."));
    parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption practice(
        u"practice"_s, QApplication::translate("main", "Scan the built-in practice network at once."));
    const QCommandLineOption language(
        u"lang"_s, QApplication::translate("main", "Language of the window: en or ja."), u"code"_s);
    const QCommandLineOption theme(
        u"theme"_s, QApplication::translate("main", "Colours of the window: system, light or dark."),
        u"name"_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s,
        QApplication::translate(
            "main", "Save a picture of the window when the scan is over (at once without a scan), and quit."),
        u"file"_s);
    const QCommandLineOption size(
        u"size"_s, QApplication::translate("main", "Size of the window, such as 1280x800."), u"WxH"_s);
    const QCommandLineOption page(
        u"page"_s, QApplication::translate("main", "Page to show first: %1.").arg(pageNames().join(u", "_s)),
        u"name"_s);
    parser.addOptions({practice, language, theme, screenshot, size, page});
    parser.addPositionalArgument(
        u"targets"_s,
        QApplication::translate("main", "What to put into the target field, or files with lists of it."),
        u"[targets...]"_s);
    // The parser's own answer has no commit and no data versions.
    if (parser.parse(QApplication::arguments()) && parser.isSet(version)) {
        std::printf("%s\n", qUtf8Printable(program::programInfo().join(u'\n')));
        std::exit(0);
    }
    parser.process(application);

    const auto fail = [](const QString &message) {
        std::fprintf(stderr, "port135: %s\n", qUtf8Printable(message));
        std::exit(2);
    };
    Options options;
    QStringList expressions;
    const auto arguments = parser.positionalArguments();
    for (const auto &argument : arguments)
        (ui::isImportable(argument) ? options.files : expressions).append(argument);
    options.targets = expressions.join(u' ');
    options.practice = parser.isSet(practice);
    options.screenshot = parser.value(screenshot);
    options.page = parser.value(page);
    if (parser.isSet(page) && !pageNames().contains(options.page))
        fail(QApplication::translate("main", "--page %1: choose one of %2.")
                 .arg(options.page, pageNames().join(u", "_s)));
    if (parser.isSet(theme)) {
        options.scheme = ui::parseScheme(parser.value(theme));
        if (!options.scheme)
            fail(QApplication::translate("main", "--theme %1: choose system, light or dark.")
                     .arg(parser.value(theme)));
    }
    if (parser.isSet(size)) {
        const auto parts = parser.value(size).split(u'x');
        if (parts.size() == 2)
            options.size = QSize(parts[0].toInt(), parts[1].toInt());
        if (parts.size() != 2 || options.size.width() < 320 || options.size.height() < 240)
            fail(QApplication::translate("main", "--size %1: give width and height, such as 1280x800.")
                     .arg(parser.value(size)));
    }
    return options;
}

/// On standard error, and in a window where somebody looks at one: a program of the desktop has no other
/// place.
int refuse(const QString &message, const Options &options)
{
    std::fprintf(stderr, "port135: %s\n", qUtf8Printable(message));
    const QString platform = QGuiApplication::platformName();
    if (options.screenshot.isEmpty() && platform != u"offscreen"_s && platform != u"minimal"_s)
        ui::showFailure(nullptr, message);
    return 2;
}

void saveScreenshot(ui::MainWindow &window, const QString &fileName)
{
    window.scanPage().selectFirstHost();
    // One more turn of the timers that gather counts and charts.
    QTimer::singleShot(700ms, &window, [&window, fileName] {
        if (window.grab().save(fileName)) {
            QCoreApplication::exit(0);
        } else {
            std::fprintf(
                stderr, "port135: %s\n",
                qUtf8Printable(
                    QApplication::translate("main", "The picture could not be saved to %1.").arg(fileName)));
            QCoreApplication::exit(2);
        }
    });
}

} // namespace

int main(int argc, char *argv[])
{
    program::prepareProgram();
    if (!ui::findDisplay(argc, argv))
        return 2;
    std::optional<ui::DisplayGuard> guard(std::in_place);
    QApplication application(argc, argv);
    guard.reset();
    program::setProgramInfo(u"port135"_s, core::programVersion(), core::programCommit());
    QApplication::setApplicationDisplayName(u"Port135"_s);
    QApplication::setWindowIcon(ui::applicationIcon());
    QGuiApplication::setDesktopFileName(u"port135"_s);

    // Before the options are read, so that --help speaks it, too.
    const QString wanted = program::languageOption(QApplication::arguments());
    program::Language language;
    language.use(wanted.isEmpty()
                     ? ui::Settings(program::settingsFile()).value(ui::Setting::Language).toString()
                     : wanted);
    program::openKnowledge();
    const Options options = readOptions(application); // may end the program: no thread may run yet
    // Not with the defaults instead: the targets that are never to be scanned stand in that file, too.
    if (const QString refusal = program::settingsRefusal(program::settingsFile()); !refusal.isEmpty())
        return refuse(refusal, options);
    ui::Session session;
    ui::applyScheme(
        options.scheme.value_or(ui::parseScheme(session.settings().value(ui::Setting::Theme).toString())
                                    .value_or(ui::Scheme::System)));

    ui::MainWindow window(session, language);
    if (options.scheme)
        window.useScheme(*options.scheme, false);
    if (options.size.isValid())
        window.resize(options.size);
    if (!options.files.isEmpty())
        window.openFiles(options.files);
    else if (!options.targets.isEmpty())
        window.scanPage().setTargets(options.targets);
    if (!options.page.isEmpty())
        window.showPage(options.page);
    window.show();
    if (!options.screenshot.isEmpty()) {
        const auto save = [&window, fileName = options.screenshot] { saveScreenshot(window, fileName); };
        if (options.practice)
            QObject::connect(&session, &ui::Session::settled, &window, save);
        else
            QTimer::singleShot(0, &window, save);
    }
    if (options.practice)
        QTimer::singleShot(0, &window, [&window] { window.scanPage().startPractice(); });
    return QApplication::exec();
}
