// SPDX-License-Identifier: GPL-3.0-or-later
// Windows code page 932 (Shift-JIS as Windows writes it). The room's platform file for encodings: Windows
// converts by itself, since the Qt that is built for it has no ICU.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace port135::intake {

/// Empty where the bytes are no such text, or this system cannot tell.
std::optional<QString> fromCodePage932(QByteArrayView bytes);

} // namespace port135::intake
