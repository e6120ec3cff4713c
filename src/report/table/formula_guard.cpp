// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table/formula_guard.h"

namespace port135::report {
namespace {

bool beginsFormula(std::string_view text)
{
    // Excel in Japanese reads the full-width signs as the plain ones.
    for (const std::string_view sign : {"=", "+", "-", "@", "＝", "＋", "－", "＠"}) {
        if (text.starts_with(sign))
            return true;
    }
    return false;
}

bool beginsCell(char before)
{
    return before == ';' || before == '\t' || before == '"' || before == '\n' || before == '\r';
}

} // namespace

std::string guardedText(std::string_view text)
{
    std::string guarded;
    guarded.reserve(text.size() + 1);
    const bool isGuarded =
        !text.empty() && (text.front() == '\t' || text.front() == '\r' || text.front() == '\n');
    if (isGuarded)
        guarded += '\'';
    bool isBeginning = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isBeginning && beginsFormula(text.substr(i)))
            guarded += '\'';
        guarded += text[i];
        isBeginning = (beginsCell(text[i]) && !(isGuarded && i == 0)) || (isBeginning && text[i] == ' ');
    }
    return guarded;
}

} // namespace port135::report
