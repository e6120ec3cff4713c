// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/powershell_tokens.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace port135::test {
namespace {

using Kind = PowerShellToken::Kind;

/// PowerShell takes the typographic marks for the plain ones.
bool isSingle(QChar c)
{
    return c == u'\'' || (c >= QChar(0x2018) && c <= QChar(0x201b));
}

bool isDouble(QChar c)
{
    return c == u'"' || (c >= QChar(0x201c) && c <= QChar(0x201e));
}

class Reader
{
public:
    explicit Reader(QString code)
        : m_code(std::move(code))
    {
        m_code.replace(u"\r\n"_s, u"\n"_s);
    }

    PowerShellCode read()
    {
        while (m_at < m_code.size() && m_result.error.isEmpty())
            next();
        if (m_result.error.isEmpty() && !m_open.isEmpty())
            fail(u"“%1” is not closed"_s.arg(m_open.back()));
        return m_result;
    }

private:
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_code.size() ? m_code.at(m_at + ahead) : QChar();
    }
    void fail(const QString &message) { m_result.error = u"line %1: %2"_s.arg(m_line).arg(message); }
    void add(Kind kind, const QString &text) { m_result.tokens.append({kind, text, m_line}); }

    void next()
    {
        const QChar c = peek();
        if (c == u'\n') {
            add(Kind::LineEnd, {});
            ++m_line;
            ++m_at;
        } else if (c == u' ') {
            ++m_at;
        } else if (c == u'`') {
            if (peek(1) != u'\n')
                return fail(u"a backtick that does not end the line"_s);
            ++m_line;
            m_at += 2;
        } else if (c == u'#') {
            const auto end = m_code.indexOf(u'\n', m_at);
            const auto length = (end < 0 ? m_code.size() : end) - m_at;
            // Behind such a line nothing is part of the script any more; blanks and case aside.
            QString dense = m_code.mid(m_at + 1, length - 1);
            dense.removeIf([](QChar each) { return each.isSpace(); });
            if (dense.startsWith(u"SIG#Beginsignatureblock"_s, Qt::CaseInsensitive))
                fail(u"a signature block begins"_s);
            add(Kind::Comment, m_code.mid(m_at, length));
            m_at += length;
        } else if (c == u'@' && isSingle(peek(1))) {
            readHereString();
        } else if (c == u'@' && (peek(1) == u'{' || peek(1) == u'(')) {
            open(m_code.mid(m_at, 2));
        } else if (QStringView(u"{([").contains(c)) {
            open(c);
        } else if (QStringView(u"})]").contains(c)) {
            close(c);
        } else if (isSingle(c)) {
            readString();
        } else if (isDouble(c)) {
            readExpandable();
        } else if (c == u'|' || c == u',' || c == u';') {
            add(c == u'|' ? Kind::Pipe : c == u',' ? Kind::Comma : Kind::Semicolon, c);
            ++m_at;
        } else if (c == u'$') {
            readPattern(Kind::Variable, uR"(\$[A-Za-z_][A-Za-z0-9_:.]*)"_s);
        } else {
            readPattern(Kind::Word, uR"([A-Za-z0-9_\-./\\=:*+!&]+)"_s);
        }
    }

    void open(const QString &bracket)
    {
        m_open.append(bracket.back() == u'{' ? u'}' : bracket.back() == u'(' ? u')' : u']');
        add(Kind::Open, bracket);
        m_at += bracket.size();
    }
    void close(QChar bracket)
    {
        if (!m_open.endsWith(bracket))
            return fail(u"“%1” closes nothing"_s.arg(bracket));
        m_open.chop(1);
        add(Kind::Close, bracket);
        ++m_at;
    }
    void readString()
    {
        QString value;
        for (++m_at; m_at < m_code.size(); ++m_at) {
            if (peek() == u'\n')
                break;
            if (isSingle(peek())) {
                if (!isSingle(peek(1))) {
                    ++m_at;
                    return add(Kind::String, value);
                }
                ++m_at;
            }
            value += peek();
        }
        fail(u"a string without an end"_s);
    }
    void readHereString()
    {
        const auto begin = m_code.indexOf(u'\n', m_at);
        const auto end = begin < 0 ? -1 : m_code.indexOf(u"\n'@"_s, begin);
        if (begin != m_at + 2 || end < 0)
            return fail(u"a here-string without beginning or end"_s);
        const QString value = m_code.mid(begin + 1, end - begin - 1);
        add(Kind::HereString, value);
        m_line += value.count(u'\n') + 2;
        m_at = end + 3;
    }
    void readExpandable()
    {
        static const QRegularExpression plain(uR"x(\G"((?:[A-Za-z0-9 .:\\/_-]|\$env:[A-Za-z]+)*)")x"_s);
        const auto match = plain.match(m_code, m_at);
        if (!match.hasMatch())
            return fail(u"a string in double quotation marks that is not plain"_s);
        add(Kind::Expandable, match.captured(1));
        m_at = match.capturedEnd();
    }
    void readPattern(Kind kind, const QString &pattern)
    {
        const QRegularExpression expression(u"\\G"_s + pattern);
        const auto match = expression.match(m_code, m_at);
        if (!match.hasMatch())
            return fail(u"“%1” is not understood"_s.arg(m_code.mid(m_at, 20)));
        add(kind, match.captured());
        m_at = match.capturedEnd();
    }

    QString m_code;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    QString m_open;
    PowerShellCode m_result;
};

} // namespace

PowerShellCode tokenized(const QString &code)
{
    return Reader(code).read();
}

} // namespace port135::test
