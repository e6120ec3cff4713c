// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table/csv.h"

namespace port135::report::csv {
namespace {

void append(std::string &line, std::string_view guard, std::string_view text)
{
    // Spaces at the ends are quoted too: some readers strip them otherwise.
    const bool quote = text.find_first_of(",;\t\"\r\n") != std::string_view::npos
        || (!text.empty() && (text.front() == ' ' || text.back() == ' '));
    if (!quote) {
        line += guard;
        line += text;
        return;
    }
    line += '"';
    line += guard;
    for (const char c : text) {
        line += c;
        if (c == '"')
            line += '"';
    }
    line += '"';
}

bool startsFormula(std::string_view text)
{
    // Excel in Japanese reads the full-width signs as the plain ones.
    for (const std::string_view sign : {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"}) {
        if (text.starts_with(sign))
            return true;
    }
    return false;
}

} // namespace

void appendCell(std::string &line, std::string_view text)
{
    append(line, {}, text);
}

void appendText(std::string &line, std::string_view text)
{
    append(line, startsFormula(text) ? "'" : "", text);
}

} // namespace port135::report::csv
