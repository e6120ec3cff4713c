// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/part_merging.h"

#include "report/text/parts_text.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

class PartMergingText
{
    Q_DECLARE_TR_FUNCTIONS(PartMerging)
};

} // namespace

void mergeInBackground(Session &session, QObject *context, const QStringList &files,
                       std::function<void(const core::Result<service::Merged, QString> &)> done)
{
    service::MergeRequest request;
    request.files = files;
    request.database = session.historyFile();
    request.operatorName = session.settings().value(Setting::Operator).toString();
    QtConcurrent::run([request] {
        return service::mergeParts(request);
    }).then(context, [done = std::move(done)](const core::Result<service::Merged, QString> &merged) {
        done(merged);
    });
}

QString mergeSummary(const service::Merged &merged)
{
    QStringList lines;
    if (const QString parts = report::partsSentence(merged.record); !parts.isEmpty())
        lines += parts;
    else
        lines += PartMergingText::tr("The scan was added to the history.");
    if (merged.wasThere)
        lines += PartMergingText::tr("It was in the history already.");
    if (!merged.unfinished.empty())
        lines += PartMergingText::tr("Stopped before all addresses were examined: parts %1.")
                     .arg(report::partList(merged.unfinished).left(200));
    lines += merged.notes.mid(0, 5);
    return lines.join(u'\n');
}

} // namespace port135::ui
