// SPDX-License-Identifier: GPL-3.0-or-later
// How it looks what a block does to a use: always beside its word.
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "usage/use.h"

namespace port135::ui {

struct EffectStyle
{
    Colour text;
    Colour back;
    Icon icon;
};

const EffectStyle &effectStyle(usage::Effect effect);

} // namespace port135::ui
