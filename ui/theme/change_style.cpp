// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/change_style.h"

namespace port135::ui {

Icon changeIcon(comparison::Change change)
{
    switch (change) {
    case comparison::Change::New:
        return Icon::Warning;
    case comparison::Change::Gone:
        return Icon::Check;
    case comparison::Change::Changed:
        return Icon::Compare;
    case comparison::Change::Same:
        return Icon::Info;
    case comparison::Change::NotComparable:
        return Icon::Unrated;
    }
    return Icon::None;
}

Icon verdictIcon(comparison::Verdict verdict)
{
    switch (verdict) {
    case comparison::Verdict::Fixed:
        return Icon::Check;
    case comparison::Verdict::StillThere:
        return Icon::Failure;
    case comparison::Verdict::NotVerifiable:
    case comparison::Verdict::NoLongerVisible:
        return Icon::Unrated;
    case comparison::Verdict::New:
        return Icon::Warning;
    }
    return Icon::None;
}

} // namespace port135::ui
