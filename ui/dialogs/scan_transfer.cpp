// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scan_transfer.h"

#include "history/history_task.h"
#include "ui/pages/banner.h"
#include "ui/part_merging.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr QLatin1StringView suffix("port135");

class ScanTransferText
{
    Q_DECLARE_TR_FUNCTIONS(ScanTransfer)

public:
    static QString filter() { return tr("Scans of Port135 (*.%1)").arg(suffix); }
    static QString openFilter()
    {
        return tr("Scans of Port135, and parts of scans (*.%1 *.p135)").arg(suffix);
    }
};

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

void exportScan(Session &session, QWidget *parent, Banner &banner, const history::ScanInfo &scan)
{
    const QString day =
        QString::fromStdString(core::toIso8601(std::chrono::floor<std::chrono::days>(scan.record.started)));
    QString file = session.fileChooser().saveName(
        parent, ScanTransferText::tr("Save the scan"),
        QDir(documents()).filePath(u"scan_%1.%2"_s.arg(day, suffix)), ScanTransferText::filter());
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += u'.' + suffix;
    withHistory(session.historyFile(), history::Access::ReadOnly,
                [id = scan.id, file](history::History &history) { return history.exportScan(id, file); })
        .then(&banner, [&banner, file](const history::HistoryResult<void> &done) {
            if (!done)
                banner.show(Banner::Kind::Failure, done.error().message);
            else
                banner.show(
                    Banner::Kind::Note,
                    ScanTransferText::tr("The scan was written to %1.").arg(QDir::toNativeSeparators(file)));
        });
}

void importScans(Session &session, QWidget *parent, Banner &banner, std::function<void()> done)
{
    const QString file = session.fileChooser().openName(
        parent, ScanTransferText::tr("Add scans"), documents(),
        ScanTransferText::openFilter() + u";;"_s + ScanTransferText::tr("All files (*)"));
    if (file.isEmpty())
        return;
    if (service::isPart(file)) {
        mergeInBackground(
            session, &banner, {file},
            [&banner, done = std::move(done)](const core::Result<service::Merged, QString> &merged) {
                if (merged)
                    banner.show(Banner::Kind::Note, mergeSummary(*merged));
                else
                    banner.show(Banner::Kind::Failure, merged.error());
                done();
            });
        return;
    }
    withHistory(session.historyFile(), history::Access::ReadWrite,
                [file](history::History &history) { return history.importScan(file); })
        .then(&banner,
              [&banner, file, done = std::move(done)](const history::HistoryResult<history::ScanId> &added) {
                  if (!added)
                      banner.show(Banner::Kind::Failure, added.error().message);
                  else
                      banner.show(Banner::Kind::Note,
                                  ScanTransferText::tr("The scans of %1 were added.")
                                      .arg(QDir::toNativeSeparators(file)));
                  done();
              });
}

} // namespace port135::ui
