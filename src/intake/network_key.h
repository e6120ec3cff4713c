// SPDX-License-Identifier: GPL-3.0-or-later
// By what networks are told apart when something is remembered of them.
#pragma once

#include <QString>

namespace port135::intake {

/// Of what target expressions cover, not of how they were typed: "10.0.0.0/24" and "10.0.0.0-255" give the
/// same, exclusions and the order say nothing. 16 hexadecimal digits; empty where there are no targets, or
/// where they are not understood.
QString networkKey(const QString &targets);
bool isNetworkKey(const QString &text);

} // namespace port135::intake
