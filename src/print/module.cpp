// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/module.h"

#include "print/document_pages.h"

#include <QGuiApplication>

Q_DECL_EXPORT QCoreApplication *port135PrintStart(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return new QGuiApplication(argc, argv);
}

Q_DECL_EXPORT void port135PrintPdf(const port135::report::Document &document, QIODevice &device)
{
    port135::print::writePdf(document, device);
}
