// SPDX-License-Identifier: GPL-3.0-or-later
// What --version and the About box say: which program this is, and which data it judges by.
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace port135::program {

/// First thing in main(), before the application is made: what has to be so before Qt looks at it.
void prepareProgram();

/// By main(), once, after the application was made: what programCommit() cannot tell a library that is not
/// linked anew with every commit.
void setProgramInfo(const QString &name, std::string_view version, std::string_view commit);

/// "0.1.0 (1a2b3c4d5e6f)"
QString programVersionText();
/// "port135-cli 0.1.0 (1a2b3c4d5e6f)", "Qt 6.4.2", "Interface catalogue: 2026-…", "Rules: 1 …": translated.
QStringList programInfo();

} // namespace port135::program
