// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/result_style.h"

namespace port135::ui {

using policy::CellResult;

ResultStyle resultStyle(CellResult result)
{
    switch (result) {
    case CellResult::Violation:
    case CellResult::BrokenNeed:
        return {Colour::HighText, Colour::HighBack};
    case CellResult::NotProven:
        return {Colour::MediumText, Colour::MediumBack};
    case CellResult::Ok:
        return {Colour::InfoText, Colour::InfoBack};
    case CellResult::Excepted:
        return {Colour::LowText, Colour::LowBack};
    case CellResult::NoData:
    case CellResult::Unstated:
        break;
    }
    return {Colour::UnratedText, Colour::UnratedBack};
}

int weightOf(const policy::MatrixCell &cell)
{
    switch (cell.result) {
    case CellResult::Violation:
        return 7;
    case CellResult::BrokenNeed:
        return 6;
    case CellResult::NotProven:
        return 5;
    case CellResult::Excepted:
        return 4;
    case CellResult::Unstated:
        return cell.verdict == policy::PathVerdict::Reachable ? 3 : 2;
    case CellResult::Ok:
        return 1;
    case CellResult::NoData:
        break;
    }
    return 0;
}

} // namespace port135::ui
