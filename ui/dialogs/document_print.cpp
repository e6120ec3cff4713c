// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/document_print.h"

#include "print/document_pages.h"

#include <QPrintDialog>
#include <QPrinter>

#include <utility>

using namespace Qt::StringLiterals;

namespace port135::ui {

void printDocument(QWidget *parent, std::shared_ptr<const report::Document> document)
{
    if (!document)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
        [document = std::move(document)](QPrinter *chosen) { print::renderPages(*document, *chosen); });
    // The dialog uses it as long as it lives.
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] {});
    dialog->open();
}

} // namespace port135::ui
