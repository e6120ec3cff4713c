// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table/csv.h"

#include "report/table/formula_guard.h"

namespace port135::report::csv {
namespace {

void append(std::string &line, std::string_view text)
{
    // Spaces at the ends are quoted too: some readers strip them otherwise.
    const bool quote = text.find_first_of(",;\t\"\r\n") != std::string_view::npos
        || (!text.empty() && (text.front() == ' ' || text.back() == ' '));
    if (!quote) {
        line += text;
        return;
    }
    line += '"';
    for (const char c : text) {
        line += c;
        if (c == '"')
            line += '"';
    }
    line += '"';
}

} // namespace

void appendCell(std::string &line, std::string_view text)
{
    append(line, text);
}

void appendText(std::string &line, std::string_view text)
{
    append(line, guardedText(text));
}

} // namespace port135::report::csv
