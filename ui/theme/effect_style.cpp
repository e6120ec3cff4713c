// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/effect_style.h"

namespace port135::ui {

const EffectStyle &effectStyle(usage::Effect effect)
{
    static constexpr EffectStyle styles[] = {
        {Colour::HighText, Colour::HighBack, Icon::High}, // Breaks
        {Colour::LowText, Colour::LowBack, Icon::Check}, // KeepsWorking
        {Colour::MediumText, Colour::MediumBack, Icon::Recheck}, // UntilReconnect
        {Colour::UnratedText, Colour::UnratedBack, Icon::Unrated}, // CannotTell
    };
    return styles[std::size_t(effect)];
}

} // namespace port135::ui
