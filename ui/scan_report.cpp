// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan_report.h"

#include "program/user_catalogue.h"
#include "report/document/scan_document.h"
#include "ui/dialogs/document_print.h"
#include "ui/report_source.h"
#include "ui/session.h"

#include <QWidget>
#include <QtConcurrentRun>

namespace port135::ui {

QFuture<std::shared_ptr<const report::Document>> makeReport(Session &session,
                                                            const report::DocumentLimits &limits)
{
    return QtConcurrent::run([source = shownSource(session), hosts = session.hosts().results(), limits] {
        report::ScanDocument document(program::catalogue(), source.record, completed(source), limits);
        for (const auto &host : hosts) {
            if (core::isInteresting(host->observation))
                document.add(*host);
        }
        return std::make_shared<const report::Document>(document.finish(source.record));
    });
}

void printScan(Session &session, QWidget *parent)
{
    makeReport(session, report::DocumentLimits())
        .then(parent, [parent](const std::shared_ptr<const report::Document> &document) {
            printDocument(parent, document);
        });
}

} // namespace port135::ui
