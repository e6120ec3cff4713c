// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/document_save.h"

#include "program/user_catalogue.h"
#include "report/export/exporter.h"
#include "report/export/file_name.h"
#include "report/export/output_file.h"
#include "ui/dialogs/report_file.h"
#include "ui/pages/banner.h"
#include "ui/session.h"
#include "ui/units.h"

#include <QCoreApplication>
#include <QDir>
#include <QFuture>
#include <QtConcurrentRun>

#include <functional>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

class DocumentSaveText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentSave)
};

/// Any thread. Empty, or what went wrong.
QString write(const QString &fileName, const report::Format &format, const report::ReportContext &context,
              const std::function<void(report::Exporter &)> &fill)
{
    const auto problem = [&](const QString &reason) {
        return DocumentSaveText::tr(
                   "The report could not be written to %1: %2. Choose another folder or file name.")
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

void writeInBackground(Banner &banner, const QString &fileName, const report::Format &format,
                       const ReportSource &source, std::function<void(report::Exporter &)> fill)
{
    banner.show(Banner::Kind::Note,
                DocumentSaveText::tr("Writing %1 …").arg(QDir::toNativeSeparators(fileName)), {}, false);
    QtConcurrent::run([fileName, &format, source, fill = std::move(fill)] {
        return write(fileName, format, completed(source), fill);
    }).then(&banner, [&banner, fileName](const QString &problem) {
        if (problem.isEmpty())
            banner.show(Banner::Kind::Note,
                        DocumentSaveText::tr("The report was written to %1.")
                            .arg(QDir::toNativeSeparators(fileName)));
        else
            banner.show(Banner::Kind::Failure, problem);
    });
}

void save(Session &session, QWidget *parent, Banner &banner, report::Subject subject, const QString &stem,
          const QString &proposed, const ReportSource &source, std::function<void(report::Exporter &)> fill)
{
    const auto *format = report::findFormat(proposed.toStdString());
    if (!format)
        return;
    const auto file =
        askForReport(session, parent, DocumentSaveText::tr("Save the report"), stem, subject, *format);
    if (file)
        writeInBackground(banner, file->name, *file->format, source, std::move(fill));
    else if (!file.error().isEmpty())
        banner.show(Banner::Kind::Failure, file.error());
}

void saveResults(Session &session, QWidget *parent, Banner &banner, const QString &format,
                 const ReportSource &source, std::vector<core::HostResultPtr> hosts)
{
    save(session, parent, banner, report::OfScan, report::fileStem(session.record()), format, source,
         [hosts = std::move(hosts), record = session.record()](report::Exporter &exporter) {
             exporter.begin(record);
             for (const auto &host : hosts)
                 exporter.host(*host);
             exporter.end(record);
         });
}

} // namespace

void saveScan(Session &session, QWidget *parent, Banner &banner, const QString &formatName)
{
    auto hosts = session.hosts().results();
    std::erase_if(hosts, [](const auto &host) { return !core::isInteresting(host->observation); });
    saveResults(session, parent, banner, formatName, shownSource(session), std::move(hosts));
}

void saveHosts(Session &session, QWidget *parent, Banner &banner, const QString &format,
               std::vector<core::HostResultPtr> hosts)
{
    auto source = shownSource(session);
    source.context.selection =
        DocumentSaveText::tr("Only the hosts that were selected in the window are in this report: %1 of %2.")
            .arg(number(quint64(hosts.size())), number(session.hosts().interesting()));
    saveResults(session, parent, banner, format, source, std::move(hosts));
}

void saveDocument(Session &session, QWidget *parent, Banner &banner,
                  const std::shared_ptr<const comparison::Comparison> &comparison, const ReportSource &source)
{
    if (comparison)
        save(session, parent, banner, report::OfComparison,
             report::fileStem(comparison->after, u"comparison"_s), u"html"_s, source,
             [comparison](report::Exporter &exporter) { exporter.comparison(*comparison); });
}

void saveDocument(Session &session, QWidget *parent, Banner &banner,
                  const std::shared_ptr<const comparison::Recheck> &recheck, const ReportSource &source)
{
    if (recheck)
        save(session, parent, banner, report::OfRecheck, report::fileStem(recheck->after, u"re-check"_s),
             u"pdf"_s, source, [recheck](report::Exporter &exporter) { exporter.recheck(*recheck); });
}

} // namespace port135::ui
