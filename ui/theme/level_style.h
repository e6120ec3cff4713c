// SPDX-License-Identifier: GPL-3.0-or-later
// How a level looks: never by colour alone, always icon and word too.
#pragma once

#include "core/finding.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <array>
#include <optional>

namespace port135::ui {

using MaybeLevel = std::optional<core::Level>;

/// Not rated is 0, info 1 ... critical 5: a number to sort, count and filter by.
constexpr int levelKey(MaybeLevel level)
{
    return level ? int(*level) + 1 : 0;
}
constexpr int levelKeyCount = 6;
constexpr MaybeLevel levelOfKey(int key)
{
    return key > 0 ? MaybeLevel(core::Level(key - 1)) : MaybeLevel();
}

/// Worst first, not rated last: the order of charts and legends.
constexpr std::array<int, levelKeyCount> levelKeysWorstFirst{5, 4, 3, 2, 1, 0};

struct LevelStyle
{
    Colour text;
    Colour back;
    Icon icon;
};

/// 0 <= key < levelKeyCount
const LevelStyle &levelStyle(int key);

} // namespace port135::ui
