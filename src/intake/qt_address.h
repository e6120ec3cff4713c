// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's address as ours.
#pragma once

#include "core/address.h"

class QHostAddress;

namespace port135::intake {

/// The zone of a link-local address becomes its interface index.
core::Address toAddress(const QHostAddress &address);

} // namespace port135::intake
