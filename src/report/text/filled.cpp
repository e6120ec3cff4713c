// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text/filled.h"

namespace port135::report {
namespace {

/// Kana, ideographs and their punctuation: written without blanks.
bool isJapanese(QChar c)
{
    return c.unicode() >= 0x3001 && c.unicode() <= 0x9fff;
}

} // namespace

QString filled(const QString &sentence, std::initializer_list<QString> names)
{
    QString text;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const auto number = at + 1 < sentence.size() ? sentence[at + 1].digitValue() : -1;
        if (sentence[at] != u'%' || number < 1 || std::size_t(number) > names.size()) {
            text += sentence[at];
            continue;
        }
        const QString &name = names.begin()[number - 1];
        const bool isOpen = !name.isEmpty() && isJapanese(name.front());
        if (isOpen && text.endsWith(u' ') && text.size() > 1 && isJapanese(text[text.size() - 2]))
            text.chop(1);
        text += name;
        ++at;
        const bool closes = !name.isEmpty() && isJapanese(name.back());
        if (closes && at + 2 < sentence.size() && sentence[at + 1] == u' ' && isJapanese(sentence[at + 2]))
            ++at;
    }
    return text;
}

} // namespace port135::report
