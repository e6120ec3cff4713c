// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table/terminal_text.h"

#include <QChar>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace port135::report::terminal {
namespace {

using namespace Qt::StringLiterals;

struct Range
{
    char32_t first;
    char32_t last;
};

// East_Asian_Width W and F in blocks [UAX #11, Unicode 15]; unassigned code points of these blocks are wide
// by default.
constexpr Range wide[] = {
    {0x1100, 0x115f}, // Hangul Jamo
    {0x231a, 0x231b},   {0x2329, 0x232a},   {0x23e9, 0x23ec},   {0x23f0, 0x23f0},
    {0x23f3, 0x23f3},   {0x25fd, 0x25fe},   {0x2614, 0x2615},   {0x2648, 0x2653},
    {0x267f, 0x267f},   {0x2693, 0x2693},   {0x26a1, 0x26a1},   {0x26aa, 0x26ab},
    {0x26bd, 0x26be},   {0x26c4, 0x26c5},   {0x26ce, 0x26ce},   {0x26d4, 0x26d4},
    {0x26ea, 0x26ea},   {0x26f2, 0x26f3},   {0x26f5, 0x26f5},   {0x26fa, 0x26fa},
    {0x26fd, 0x26fd},   {0x2705, 0x2705},   {0x270a, 0x270b},   {0x2728, 0x2728},
    {0x274c, 0x274c},   {0x274e, 0x274e},   {0x2753, 0x2755},   {0x2757, 0x2757},
    {0x2795, 0x2797},   {0x27b0, 0x27b0},   {0x27bf, 0x27bf},   {0x2b1b, 0x2b1c},
    {0x2b50, 0x2b50},   {0x2b55, 0x2b55},   {0x2e80, 0x303e}, // CJK radicals, punctuation
    {0x3041, 0x33ff}, // Kana, Bopomofo, Hangul compatibility, enclosed CJK
    {0x3400, 0x4dbf}, // CJK extension A
    {0x4e00, 0xa4cf}, // CJK, Yi
    {0xa960, 0xa97f}, // Hangul Jamo extended A
    {0xac00, 0xd7a3}, // Hangul syllables
    {0xf900, 0xfaff}, // CJK compatibility
    {0xfe10, 0xfe19},   {0xfe30, 0xfe6f},   {0xff01, 0xff60}, // full-width forms
    {0xffe0, 0xffe6},   {0x16fe0, 0x18d08}, // Tangut, Khitan
    {0x1aff0, 0x1b2ff}, // Kana supplements
    {0x1f004, 0x1f004}, {0x1f0cf, 0x1f0cf}, {0x1f18e, 0x1f18e}, {0x1f191, 0x1f19a},
    {0x1f200, 0x1f320}, {0x1f32d, 0x1f335}, {0x1f337, 0x1f37c}, {0x1f37e, 0x1f393},
    {0x1f3a0, 0x1f3ca}, {0x1f3cf, 0x1f3d3}, {0x1f3e0, 0x1f3f0}, {0x1f3f4, 0x1f3f4},
    {0x1f3f8, 0x1f43e}, {0x1f440, 0x1f440}, {0x1f442, 0x1f4fc}, {0x1f4ff, 0x1f53d},
    {0x1f54b, 0x1f54e}, {0x1f550, 0x1f567}, {0x1f57a, 0x1f57a}, {0x1f595, 0x1f596},
    {0x1f5a4, 0x1f5a4}, {0x1f5fb, 0x1f64f}, {0x1f680, 0x1f6c5}, {0x1f6cc, 0x1f6cc},
    {0x1f6d0, 0x1f6d2}, {0x1f6d5, 0x1f6d7}, {0x1f6dc, 0x1f6df}, {0x1f6eb, 0x1f6ec},
    {0x1f6f4, 0x1f6fc}, {0x1f7e0, 0x1f7eb}, {0x1f7f0, 0x1f7f0}, {0x1f90c, 0x1f93a},
    {0x1f93c, 0x1f945}, {0x1f947, 0x1f9ff}, {0x1fa70, 0x1faff}, {0x20000, 0x2fffd},
    {0x30000, 0x3fffd},
};

/// The code point at `i`, and `i` moved behind it. A lone surrogate counts as itself.
char32_t next(QStringView text, qsizetype &i)
{
    const QChar c = text[i++];
    if (c.isHighSurrogate() && i < text.size() && text[i].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[i++]);
    return c.unicode();
}

/// How many UTF-16 units of `text` fit into `columns`: marks stay with the character that they belong to.
qsizetype fitting(QStringView text, int columns)
{
    int used = 0;
    qsizetype i = 0;
    while (i < text.size()) {
        qsizetype after = i;
        used += width(next(text, after));
        if (used > columns)
            break;
        i = after;
    }
    return i;
}

/// Where `text` may be broken before its unit `limit`: behind spaces, and beside wide characters where the
/// rules of line breaking [Unicode UAX #14] allow it. Words, commands and addresses stay whole. 0: nowhere.
qsizetype lastBreak(QStringView text, qsizetype limit, QTextBoundaryFinder &finder, qsizetype offset)
{
    while (limit < text.size() && text[limit] == u' ')
        ++limit;
    for (qsizetype at = limit; at > 0; --at) {
        if (text[at - 1] == u' ')
            return at;
        if (text[at - 1].isHighSurrogate())
            continue;
        qsizetype before = at - 1;
        if (text[before].isLowSurrogate() && before > 0)
            --before;
        qsizetype behind = at;
        if (width(next(text, before)) < 2 && (at == text.size() || width(next(text, behind)) < 2))
            continue;
        finder.setPosition(offset + at);
        if (finder.isAtBoundary())
            return at;
    }
    return 0;
}

} // namespace

int width(char32_t codePoint)
{
    if (codePoint < 0x300)
        return codePoint == 0xad || codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0) ? 0 : 1;
    switch (QChar::category(codePoint)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const auto *range = std::ranges::lower_bound(wide, codePoint, {}, &Range::last);
    return range != std::end(wide) && codePoint >= range->first ? 2 : 1;
}

int width(QStringView text)
{
    int columns = 0;
    for (qsizetype i = 0; i < text.size();)
        columns += width(next(text, i));
    return columns;
}

QString cut(const QString &text, int columns)
{
    if (width(text) <= columns)
        return text;
    if (columns <= 0)
        return {};
    return text.left(fitting(text, columns - 1)) + u'…';
}

QString padded(const QString &text, int columns)
{
    const QString shown = cut(text, columns);
    return shown + QString(std::max(0, columns - width(shown)), u' ');
}

QString paddedLeft(const QString &text, int columns)
{
    const QString shown = cut(text, columns);
    return QString(std::max(0, columns - width(shown)), u' ') + shown;
}

QStringList wrapped(const QString &text, int columns)
{
    QStringList lines;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    QStringView rest = QStringView(text).trimmed();
    while (!rest.isEmpty()) {
        qsizetype end = fitting(rest, columns);
        if (end < rest.size()) {
            if (const qsizetype allowed = lastBreak(rest, end, finder, rest.data() - text.data());
                allowed > 0)
                end = allowed;
            // A single character that is wider than the line still has to go somewhere.
            if (end == 0)
                next(rest, end);
        }
        lines += rest.left(end).trimmed().toString();
        rest = rest.mid(end).trimmed();
    }
    return lines;
}

QString painted(const QString &text, Paint paint, bool colour)
{
    if (!colour || paint == Paint::Plain)
        return text;
    const char *codes = "";
    switch (paint) {
    case Paint::Plain:
        break;
    case Paint::Strong:
        codes = "1";
        break;
    case Paint::Faint:
        codes = "2";
        break;
    case Paint::Alarm:
        codes = "1;97;41";
        break;
    case Paint::Red:
        codes = "1;31";
        break;
    case Paint::Yellow:
        codes = "33";
        break;
    case Paint::Cyan:
        codes = "36";
        break;
    }
    return u"\x1b["_s + QLatin1String(codes) + u'm' + text + u"\x1b[0m"_s;
}

} // namespace port135::report::terminal
