// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/matrix_save.h"

#include "program/user_catalogue.h"
#include "report/export/exporter.h"
#include "report/export/output_file.h"
#include "report/places/matrix_document.h"
#include "report/places/matrix_json.h"
#include "text/qt_text.h"
#include "ui/pages/banner.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

class MatrixSaveText
{
    Q_DECLARE_TR_FUNCTIONS(MatrixSave)
};

QString folderOf(Session &session)
{
    const QString folder = session.settings().value(Setting::ExportFolder).toString();
    return folder.isEmpty() || !QDir(folder).exists()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : folder;
}

/// Empty, or what went wrong.
QString problemOf(const QString &fileName, const QString &reason)
{
    return MatrixSaveText::tr("%1 could not be written: %2. Choose another folder or file name.")
        .arg(QDir::toNativeSeparators(fileName), reason);
}

/// Any thread. Empty, or what went wrong.
QString write(const QString &fileName, const report::MatrixReport &report)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    const auto *format = report::formatOfFileName(fileName);
    report::OutputFile file(fileName);
    if (!file.open())
        return problemOf(fileName, file.errorString());
    QString problem;
    const auto put = [&](std::string_view bytes) {
        if (problem.isEmpty()
            && file.device().write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
            problem = file.device().errorString();
    };
    if (suffix == u"json"_s) {
        report::writeMatrixJson(report, put);
    } else if (suffix == u"csv"_s) {
        report::writeMatrixCsv(report, put);
    } else {
        const auto exporter = format->create(file.device(), program::catalogue());
        exporter->document(report::matrixDocument(report));
        problem = exporter->error();
    }
    if (!problem.isEmpty())
        return problemOf(fileName, problem);
    return file.commit() ? QString() : problemOf(fileName, file.errorString());
}

} // namespace

void saveMatrix(Session &session, QWidget *parent, Banner &banner, MatrixReportPtr report)
{
    if (!report)
        return;
    QStringList filters;
    QStringList suffixes{u"json"_s, u"csv"_s};
    for (const auto &format : report::formats()) {
        if (!(format.subjects & report::OfDocument))
            continue;
        const auto suffix = text::fromLatin1(format.suffix);
        const auto filter = u"%1 (*.%2)"_s.arg(format.title(), suffix);
        suffixes.append(suffix);
        format.name == "html" ? filters.prepend(filter) : filters.append(filter);
    }
    filters += {u"JSON (*.json)"_s, u"CSV (*.csv)"_s};
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyy-MM-dd_HHmm"_s);
    QString fileName = session.fileChooser().saveName(
        parent, MatrixSaveText::tr("Save the evidence"),
        QDir(folderOf(session)).filePath(u"places_%1.html"_s.arg(stamp)), filters.join(u";;"_s));
    if (fileName.isEmpty())
        return;
    if (QFileInfo(fileName).suffix().isEmpty())
        fileName += u".html"_s;
    session.settings().set(Setting::ExportFolder, QFileInfo(fileName).absolutePath());
    if (!suffixes.contains(QFileInfo(fileName).suffix().toLower())) {
        banner.show(Banner::Kind::Failure,
                    MatrixSaveText::tr("%1 has no ending that tells a format: use one of %2.")
                        .arg(QDir::toNativeSeparators(fileName), suffixes.join(u", "_s)));
        return;
    }
    const auto native = QDir::toNativeSeparators(fileName);
    banner.show(Banner::Kind::Note, MatrixSaveText::tr("Writing %1 …").arg(native), {}, false);
    QtConcurrent::run([fileName, report = std::move(report)] {
        return write(fileName, *report);
    }).then(&banner, [&banner, native](const QString &problem) {
        if (problem.isEmpty())
            banner.show(Banner::Kind::Note,
                        MatrixSaveText::tr("The evidence was written to %1.").arg(native));
        else
            banner.show(Banner::Kind::Failure, problem);
    });
}

QString saveFirstPolicy(Session &session, QWidget *parent, Banner &banner, const report::MatrixReport &report)
{
    QString fileName = session.fileChooser().saveName(parent, MatrixSaveText::tr("Write a first policy"),
                                                      QDir(folderOf(session)).filePath(u"office.policy"_s),
                                                      MatrixSaveText::tr("Policy files (*.policy)"));
    if (fileName.isEmpty())
        return {};
    if (QFileInfo(fileName).suffix().isEmpty())
        fileName += u".policy"_s;
    const auto text = service::firstPolicy(report.scans, report.options.words);
    report::OutputFile file(fileName);
    if (!file.open() || file.device().write(text) != text.size() || !file.commit()) {
        banner.show(Banner::Kind::Failure, problemOf(fileName, file.errorString()));
        return {};
    }
    banner.show(Banner::Kind::Note,
                MatrixSaveText::tr(
                    "%1 says what was seen, not what is meant: correct its zones, places and rules in a text "
                    "editor. This page reads it again whenever it is shown.")
                    .arg(QDir::toNativeSeparators(fileName)));
    return fileName;
}

} // namespace port135::ui
