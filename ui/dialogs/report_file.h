// SPDX-License-Identifier: GPL-3.0-or-later
// Where a report is written to and as what: the ending of the file's name decides, wherever it is asked for.
#pragma once

#include "core/result.h"
#include "report/export/exporter.h"

#include <QString>

class QWidget;

namespace port135::ui {

class Session;

struct ReportFile
{
    QString name;
    const report::Format *format = nullptr; ///< static storage
};

/// What a typed name means: the format of its ending, or, without an ending, `proposed` and its ending behind
/// the name. The error is a translated sentence: the ending belongs to no format that can hold `subject`.
core::Result<ReportFile, QString> reportFile(const QString &typed, report::Subject subject,
                                             const report::Format &proposed);

/// Asks for the file: all formats of `subject` are offered, `proposed` first. An empty error: nobody wants it.
core::Result<ReportFile, QString> askForReport(Session &session, QWidget *parent, const QString &title,
                                               const QString &stem, report::Subject subject,
                                               const report::Format &proposed);

} // namespace port135::ui
