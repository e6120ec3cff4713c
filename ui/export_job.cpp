// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_job.h"

#include "program/user_catalogue.h"
#include "report/export/output_file.h"

#include <QCoreApplication>
#include <QDir>

namespace port135::ui {
namespace {

QString problem(const QString &fileName, const QString &reason)
{
    return QCoreApplication::translate(
               "ExportJob", "The results could not be written to %1: %2. Choose another folder or file name.")
        .arg(QDir::toNativeSeparators(fileName), reason);
}

} // namespace

QString writeExport(const ExportJob &job)
{
    report::OutputFile file(job.fileName);
    if (!file.open())
        return problem(job.fileName, file.errorString());
    const auto exporter = job.format->create(file.device(), program::catalogue());
    exporter->setContext(completed(job.source));
    exporter->begin(job.source.record);
    for (const auto &host : job.hosts)
        exporter->host(*host);
    exporter->end(job.source.record);
    if (!exporter->error().isEmpty())
        return problem(job.fileName, exporter->error());
    if (!file.commit())
        return problem(job.fileName, file.errorString());
    return {};
}

} // namespace port135::ui
