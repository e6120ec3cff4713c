// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/document_save.h"

#include "program/user_catalogue.h"
#include "report/export/exporter.h"
#include "report/export/file_name.h"
#include "report/export/output_file.h"
#include "ui/pages/banner.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <functional>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(DocumentSave)
};

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

/// Any thread. Empty, or what went wrong.
QString write(const QString &fileName, const report::Format &format, const report::ReportContext &context,
              const std::function<void(report::Exporter &)> &fill)
{
    const auto problem = [&](const QString &reason) {
        return Texts::tr("The report could not be written to %1: %2. Choose another folder or file name.")
            .arg(QDir::toNativeSeparators(fileName), reason);
    };
    report::OutputFile file(fileName);
    if (!file.open())
        return problem(file.errorString());
    {
        const auto exporter = format.create(file.device(), program::catalogue());
        exporter->setContext(context);
        fill(*exporter);
        if (!exporter->error().isEmpty())
            return problem(exporter->error());
    }
    return file.commit() ? QString() : problem(file.errorString());
}

/// The formats for a file dialog, and which of them comes first.
struct Choice
{
    QStringList filters;
    QString suffix;
};

QString filterOf(const report::Format &format)
{
    return u"%1 (*.%2)"_s.arg(format.title(), latin(format.suffix));
}

Choice choiceFor(unsigned subject)
{
    Choice choice;
    for (const auto &format : report::formats()) {
        if (!(format.subjects & subject))
            continue;
        // HTML reads best: it comes first where it is offered.
        const bool first = choice.filters.isEmpty() || format.name == "html";
        if (first) {
            choice.filters.prepend(filterOf(format));
            choice.suffix = latin(format.suffix);
        } else {
            choice.filters.append(filterOf(format));
        }
    }
    return choice;
}

QString askForFile(Session &session, QWidget *parent, const QString &stem, const Choice &choice)
{
    QString folder = session.settings().value(Setting::ExportFolder).toString();
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString fileName = session.fileChooser().saveName(
        parent, Texts::tr("Save the report"),
        QDir(folder).filePath(stem + u'.' + choice.suffix), choice.filters.join(u";;"_s));
    if (!fileName.isEmpty() && QFileInfo(fileName).suffix().isEmpty())
        fileName += u'.' + choice.suffix;
    if (!fileName.isEmpty())
        session.settings().set(Setting::ExportFolder, QFileInfo(fileName).absolutePath());
    return fileName;
}

void writeInBackground(Banner &banner, const QString &fileName, const report::Format &format,
                       const ReportSource &source, std::function<void(report::Exporter &)> fill)
{
    banner.show(Banner::Kind::Note, Texts::tr("Writing %1 …").arg(QDir::toNativeSeparators(fileName)), {},
                false);
    QtConcurrent::run([fileName, &format, source, fill = std::move(fill)] {
        return write(fileName, format, completed(source), fill);
    }).then(&banner, [&banner, fileName](const QString &problem) {
        if (problem.isEmpty())
            banner.show(Banner::Kind::Note,
                        Texts::tr("The report was written to %1.").arg(QDir::toNativeSeparators(fileName)));
        else
            banner.show(Banner::Kind::Failure, problem);
    });
}

void save(Session &session, QWidget *parent, Banner &banner, unsigned subject, const QString &stem,
          const ReportSource &source, std::function<void(report::Exporter &)> fill)
{
    const QString fileName = askForFile(session, parent, stem, choiceFor(subject));
    if (fileName.isEmpty())
        return;
    const auto *format = report::formatOfFileName(fileName);
    if (format && (format->subjects & subject))
        writeInBackground(banner, fileName, *format, source, std::move(fill));
    else
        banner.show(
            Banner::Kind::Failure,
            Texts::tr("%1 has no ending that tells a format for this report. Choose one of the formats "
                      "that the file dialog offers.")
                .arg(QDir::toNativeSeparators(fileName)));
}

} // namespace

void saveScan(Session &session, QWidget *parent, Banner &banner, const QString &formatName)
{
    const auto *format = report::findFormat(formatName.toStdString());
    if (!format)
        return;
    const QString fileName =
        askForFile(session, parent, report::fileStem(session.record()), {{filterOf(*format)}, latin(format->suffix)});
    if (fileName.isEmpty())
        return;
    auto hosts = session.hosts().results();
    std::erase_if(hosts, [](const auto &host) { return !core::isInteresting(host->observation); });
    writeInBackground(banner, fileName, *format, shownSource(session),
                      [hosts = std::move(hosts), record = session.record()](report::Exporter &exporter) {
                          exporter.begin(record);
                          for (const auto &host : hosts)
                              exporter.host(*host);
                          exporter.end(record);
                      });
}

void saveDocument(Session &session, QWidget *parent, Banner &banner,
                  std::shared_ptr<const comparison::Comparison> comparison, const ReportSource &source)
{
    if (comparison)
        save(session, parent, banner, report::OfComparison, report::fileStem(comparison->after, u"comparison"_s), source,
             [comparison](report::Exporter &exporter) { exporter.comparison(*comparison); });
}

void saveDocument(Session &session, QWidget *parent, Banner &banner,
                  std::shared_ptr<const comparison::Recheck> recheck, const ReportSource &source)
{
    if (recheck)
        save(session, parent, banner, report::OfRecheck, report::fileStem(recheck->after, u"re-check"_s), source,
             [recheck](report::Exporter &exporter) { exporter.recheck(*recheck); });
}

} // namespace port135::ui
