// SPDX-License-Identifier: GPL-3.0-or-later
// A policy for the practice network, with something to find and to mend.
#pragma once

#include <QByteArray>
#include <QString>

namespace port135::service {

inline constexpr char practiceRack[] = "practice-rack"; ///< sees everything
inline constexpr char practiceDesk[] =
    "practice-desk"; ///< stands behind the firewall of the practice network

/// Its text as a *.policy file, with the commands that lead through it in comments. `targets`: of the
/// practice network, "127.135.0.0/24".
QByteArray practicePolicy(const QString &targets);

} // namespace port135::service
