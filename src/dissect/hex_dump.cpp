// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/hex_dump.h"

#include "text/qt_text.h"

#include <algorithm>
#include <string>

namespace port135::dissect {

QStringList hexDump(wire::Bytes bytes, std::size_t limit)
{
    constexpr std::size_t perLine = 16;
    constexpr char digits[] = "0123456789abcdef";
    const auto shown = bytes.first(std::min(bytes.size(), limit));
    QStringList lines;
    lines.reserve(qsizetype((shown.size() + perLine - 1) / perLine));
    std::string line;
    for (std::size_t offset = 0; offset < shown.size(); offset += perLine) {
        line.clear();
        for (int shift = shown.size() > 0x10000 ? 28 : 12; shift >= 0; shift -= 4)
            line += digits[offset >> shift & 15];
        line += ' ';
        const auto row = shown.subspan(offset, std::min(perLine, shown.size() - offset));
        for (std::size_t i = 0; i < perLine; ++i) {
            if (i % 8 == 0)
                line += ' ';
            if (i < row.size()) {
                line += digits[row[i] >> 4];
                line += digits[row[i] & 15];
                line += ' ';
            } else {
                line += "   ";
            }
        }
        line += " |";
        for (const auto byte : row)
            line += byte >= 0x20 && byte < 0x7f ? static_cast<char>(byte) : '.';
        line += '|';
        lines.append(text::fromLatin1(line));
    }
    return lines;
}

} // namespace port135::dissect
