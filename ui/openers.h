// SPDX-License-Identifier: GPL-3.0-or-later
// Other programs that a host can be opened with. A new one is one line of the table.
#pragma once

#include "core/address.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace port135::ui {

struct Opener
{
    QString name; ///< "Remote Desktop", in the current language
    QString program; ///< absolute path
    QStringList arguments; ///< for one address: given to the program as they are, never to a shell
};

/// Those whose program exists here, for `address` and nothing else of the host: names come from the network.
std::vector<Opener> openers(const core::Address &address);
/// The whole table, whatever exists; `program` is a name.
std::vector<Opener> knownOpeners(const core::Address &address);
/// False where the program could not be started.
bool start(const Opener &opener);

} // namespace port135::ui
