// SPDX-License-Identifier: GPL-3.0-or-later
// The knowledge files inside the program.
#pragma once

#include <QByteArray>
#include <QStringView>

namespace port135::knowledge {

/// The bytes of resources/knowledge/<file>: not copied, valid as long as the program runs. Ends the program
/// when the file was not built in.
QByteArray resourceBytes(QStringView file);

} // namespace port135::knowledge
