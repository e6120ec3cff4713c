// SPDX-License-Identifier: GPL-3.0-or-later
// How old the facts are that something was judged by, and what to say of it.
#pragma once

#include "core/clock.h"

#include <QString>

#include <string_view>

namespace port135::knowledge {

struct Age
{
    bool isOld = false; ///< 90 days and more: a quiet line
    bool isVeryOld = false; ///< 180 days and more: nobody may overlook it
    int days = 0; ///< 0 where the version carries no day
    QString sentence; ///< what that means and what to do; empty while the facts are fresh
};

/// Of a version such as core::ScanRecord::catalogueVersion, on the day of the scan or today.
Age age(std::string_view version, core::Date on);

} // namespace port135::knowledge
