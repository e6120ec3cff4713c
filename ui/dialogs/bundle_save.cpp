// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bundle_save.h"

#include "bundle/bundle_writer.h"
#include "report/export/file_name.h"
#include "ui/dialogs/file_chooser.h"
#include "ui/pages/banner.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

class BundleSaveText
{
    Q_DECLARE_TR_FUNCTIONS(BundleSave)
};

} // namespace

void saveBundle(Session &session, QWidget *parent, Banner &banner)
{
    const auto scan = session.shownScan();
    if (!scan || session.historyFile().isEmpty()) {
        banner.show(
            Banner::Kind::Failure,
            BundleSaveText::tr(
                "This scan is not in the history: a bundle holds what the history keeps. Switch the history "
                "on in the settings, and scan again."));
        return;
    }
    QString folder = session.settings().value(Setting::ExportFolder).toString();
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString fileName = session.fileChooser().saveName(
        parent, BundleSaveText::tr("Save the evidence bundle"),
        QDir(folder).filePath(report::fileStem(session.record()) + u".bundle.zip"_s),
        BundleSaveText::tr("Evidence bundles (*.bundle.zip)"));
    if (fileName.isEmpty())
        return;
    if (QFileInfo(fileName).suffix().isEmpty())
        fileName += u".bundle.zip"_s;
    session.settings().set(Setting::ExportFolder, QFileInfo(fileName).absolutePath());
    const auto context = session.reportContext();
    banner.show(Banner::Kind::Note,
                BundleSaveText::tr("Writing %1 …").arg(QDir::toNativeSeparators(fileName)), {}, false);
    QtConcurrent::run([file = session.historyFile(), id = *scan, context, fileName]() -> QString {
        const auto history = history::History::open(file, history::Access::ReadOnly);
        if (!history)
            return history.error().message;
        const auto info = (*history)->scan(id);
        if (!info)
            return info.error().message;
        bundle::BundleRequest request{
            **history,
            *info,
            context.organisation,
            context.addressee,
            context.classification,
            context.logo,
            QCoreApplication::translate("Report", "en",
                                        "code of this language, for programs that read texts aloud"),
            nullptr};
        const auto written = bundle::writeBundle(request, fileName);
        return written ? QString() : written.error();
    }).then(&banner, [&banner, fileName](const QString &problem) {
        if (problem.isEmpty())
            banner.show(
                Banner::Kind::Note,
                BundleSaveText::tr(
                    "The evidence bundle was written to %1. Anybody can check it with port135-cli verify.")
                    .arg(QDir::toNativeSeparators(fileName)));
        else
            banner.show(Banner::Kind::Failure, problem);
    });
}

} // namespace port135::ui
