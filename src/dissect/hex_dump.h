// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as people read them beside each other: offset, 16 bytes, printable ASCII.
#pragma once

#include "wire/bytes.h"

#include <QStringList>

namespace port135::dissect {

/// "0010  05 00 0b 03 …  |........|", one line for every 16 of the first `limit` bytes. Nothing but printable
/// ASCII whatever the bytes are.
QStringList hexDump(wire::Bytes bytes, std::size_t limit);

} // namespace port135::dissect
