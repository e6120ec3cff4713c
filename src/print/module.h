// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line program looks for in the module port135-print.
#pragma once

class QCoreApplication;
class QIODevice;

namespace port135::report {
struct Document;
}

extern "C" {
/// A QGuiApplication that needs no screen. `argc` and `argv` must outlive it; the caller owns it.
QCoreApplication *port135PrintStart(int &argc, char **argv);
/// report::PageWriter
void port135PrintPdf(const port135::report::Document &document, QIODevice &device);
}
