// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/level_style.h"

namespace port135::ui {
namespace {

constexpr LevelStyle levelStyles[levelKeyCount] = {
    {Colour::UnratedText, Colour::UnratedBack, Icon::Unrated},
    {Colour::InfoText, Colour::InfoBack, Icon::Info},
    {Colour::LowText, Colour::LowBack, Icon::Low},
    {Colour::MediumText, Colour::MediumBack, Icon::Medium},
    {Colour::HighText, Colour::HighBack, Icon::High},
    {Colour::CriticalText, Colour::CriticalBack, Icon::Critical},
};

} // namespace

const LevelStyle &levelStyle(int key)
{
    return levelStyles[std::size_t(key)];
}

} // namespace port135::ui
