// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/remedy/powershell_text.h"

#include "report/table/terminal_text.h"

namespace port135::report::powershell {
namespace {

using namespace Qt::StringLiterals;

/// One line of what can be seen.
QString flattened(const QString &text)
{
    QString flat;
    flat.reserve(text.size());
    for (const QChar c : text) {
        const bool breaks = c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
        flat += breaks ? QChar(u' ') : c;
    }
    return flat;
}

bool isSingleQuote(QChar c)
{
    return c == u'\'' || (c >= QChar(0x2018) && c <= QChar(0x201b));
}

} // namespace

QString quoted(const QString &text)
{
    QString code = u"'"_s;
    for (const QChar c : flattened(text)) {
        if (isSingleQuote(c))
            code += c;
        code += c;
    }
    return code + u'\'';
}

QString comment(const QString &text, int width)
{
    QString code;
    for (const QString &line : terminal::wrapped(flattened(text), width - 2))
        code += u"# "_s + line + u'\n';
    return code;
}

QString disabled(const QString &code)
{
    QString text;
    for (const QString &line : code.split(u'\n'))
        text += u"#   "_s + flattened(line) + u'\n';
    return text;
}

} // namespace port135::report::powershell
