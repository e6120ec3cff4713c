// SPDX-License-Identifier: GPL-3.0-or-later
// The application object of the command line program.
#pragma once

#include <QCoreApplication>

#include <memory>

namespace port135::cli {

/// With fonts, and a page writer named, where an argument asks for a format that lays out pages and this
/// system has Qt Gui; else without. No screen is needed.
std::unique_ptr<QCoreApplication> createApplication(int &argc, char **argv);

} // namespace port135::cli
