// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/markup_text.h"

namespace port135::report {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

void appendUtf8(std::string &to, char32_t c)
{
    if (c < 0x80) {
        to += static_cast<char>(c);
    } else if (c < 0x800) {
        to += static_cast<char>(0xc0 | c >> 6);
        to += static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        to += static_cast<char>(0xe0 | c >> 12);
        to += static_cast<char>(0x80 | (c >> 6 & 0x3f));
        to += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        to += static_cast<char>(0xf0 | c >> 18);
        to += static_cast<char>(0x80 | (c >> 12 & 0x3f));
        to += static_cast<char>(0x80 | (c >> 6 & 0x3f));
        to += static_cast<char>(0x80 | (c & 0x3f));
    }
}

bool isForbidden(char32_t c)
{
    return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7f && c < 0xa0) || (c & 0xfffe) == 0xfffe
        || (c >= 0xfdd0 && c <= 0xfdef) || (c >= 0xd800 && c < 0xe000);
}

/// Takes one character, of one or two units, from `text` at `i`.
char32_t takeCharacter(QStringView text, qsizetype &i)
{
    const QChar unit = text[i++];
    if (unit.isHighSurrogate() && i < text.size() && text[i].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[i++]);
    return unit.unicode();
}

} // namespace

void appendMarkupText(std::string &to, QStringView text)
{
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = takeCharacter(text, i);
        switch (c) {
        case '&':
            to += "&amp;";
            break;
        case '<':
            to += "&lt;";
            break;
        case '>':
            to += "&gt;";
            break;
        case '"':
            to += "&quot;";
            break;
        case '\'':
            to += "&#39;";
            break;
        default:
            if (isForbidden(c))
                to += replacement;
            else
                appendUtf8(to, c);
        }
    }
}

void appendMarkupText(std::string &to, std::string_view utf8)
{
    appendMarkupText(to, QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
}

QString xmlText(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype from = i;
        if (isForbidden(takeCharacter(text, i)))
            safe += QChar::ReplacementCharacter;
        else
            safe += text.sliced(from, i - from);
    }
    return safe;
}

} // namespace port135::report
