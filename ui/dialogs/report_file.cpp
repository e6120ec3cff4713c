// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/report_file.h"

#include "text/qt_text.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

using text::fromLatin1;

class ReportFileText
{
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

QString filterOf(const report::Format &format)
{
    return u"%1 (*.%2)"_s.arg(format.title(), fromLatin1(format.suffix));
}

QString filtersFor(report::Subject subject, const report::Format &proposed)
{
    QStringList filters{filterOf(proposed)};
    for (const auto &format : report::formats()) {
        if ((format.subjects & subject) && format.name != proposed.name)
            filters += filterOf(format);
    }
    return filters.join(u";;"_s);
}

} // namespace

core::Result<ReportFile, QString> reportFile(const QString &typed, report::Subject subject,
                                             const report::Format &proposed)
{
    // "port135_10.0.0.0-24_2026-11-30" has dots, and no ending.
    const QString suffix = QFileInfo(typed).suffix();
    if (suffix.isEmpty() || suffix.contains(u'-') || suffix.contains(u'_')) {
        const QString name = typed.endsWith(u'.') ? typed.chopped(1) : typed;
        return ReportFile{name + u'.' + fromLatin1(proposed.suffix), &proposed};
    }
    const auto *format = report::formatOfFileName(typed);
    if (format && (format->subjects & subject))
        return ReportFile{typed, format};
    QStringList endings;
    for (const auto &one : report::formats()) {
        if (one.subjects & subject)
            endings += u'.' + fromLatin1(one.suffix);
    }
    return core::failure(
        ReportFileText::tr(
            "Nothing was written: the ending of %1 names no format of this report. Use one of: %2.")
            .arg(QDir::toNativeSeparators(typed), endings.join(u", "_s)));
}

core::Result<ReportFile, QString> askForReport(Session &session, QWidget *parent, const QString &title,
                                               const QString &stem, report::Subject subject,
                                               const report::Format &proposed)
{
    QString folder = session.settings().value(Setting::ExportFolder).toString();
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suggestion = QDir(folder).filePath(stem + u'.' + fromLatin1(proposed.suffix));
    const QString typed =
        session.fileChooser().saveName(parent, title, suggestion, filtersFor(subject, proposed));
    if (typed.isEmpty())
        return core::failure(QString());
    session.settings().set(Setting::ExportFolder, QFileInfo(typed).absolutePath());
    return reportFile(typed, subject, proposed);
}

} // namespace port135::ui
