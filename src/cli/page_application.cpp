// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/page_application.h"

#include "print/module.h"
#include "report/document/page_writer.h"
#include "report/export/exporter.h"

#ifdef PORT135_PRINT_MODULE
#include <QLibrary>
#else
#include "print/document_pages.h"

#include <QGuiApplication>
#endif

#include <string_view>

namespace port135::cli {
namespace {

bool asksForPages(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        // A bundle holds a PDF where one can be made.
        if (std::string_view(argv[1]) == "export"
            && (argument.substr(argument.find('=') + 1) == "bundle" || argument.ends_with(".bundle.zip")))
            return true;
        const auto *format = report::findFormat(argument.substr(argument.find('=') + 1));
        const auto *named = report::formatOfFileName(QString::fromLocal8Bit(argv[i]));
        if ((format && format->needsFonts) || (named && named->needsFonts))
            return true;
    }
    return false;
}

#ifdef PORT135_PRINT_MODULE

/// Null where the module or the libraries that it needs are not installed.
std::unique_ptr<QCoreApplication> createPageApplication(int &argc, char **argv)
{
    QLibrary module(QStringLiteral(PORT135_PRINT_MODULE));
    module.setLoadHints(QLibrary::PreventUnloadHint); // the application lives in it until the end
    const auto start = reinterpret_cast<decltype(&port135PrintStart)>(module.resolve("port135PrintStart"));
    const auto print = reinterpret_cast<decltype(&port135PrintPdf)>(module.resolve("port135PrintPdf"));
    if (!start || !print)
        return nullptr;
    report::setPageWriter(print);
    return std::unique_ptr<QCoreApplication>(start(argc, argv));
}

#else

std::unique_ptr<QCoreApplication> createPageApplication(int &argc, char **argv)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    report::setPageWriter(print::writePdf);
    return std::make_unique<QGuiApplication>(argc, argv);
}

#endif

} // namespace

std::unique_ptr<QCoreApplication> createApplication(int &argc, char **argv)
{
    std::unique_ptr<QCoreApplication> application;
    if (asksForPages(argc, argv))
        application = createPageApplication(argc, argv);
    return application ? std::move(application) : std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace port135::cli
