// SPDX-License-Identifier: GPL-3.0-or-later
// How the result of a path looks: never by colour alone, always sign and word too.
#pragma once

#include "policy/matrix.h"
#include "ui/theme/colours.h"

namespace port135::ui {

struct ResultStyle
{
    Colour text;
    Colour back;
};

ResultStyle resultStyle(policy::CellResult result);

/// What a reader has to see first: greater is worse.
int weightOf(const policy::MatrixCell &cell);

} // namespace port135::ui
