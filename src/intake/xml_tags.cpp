// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/xml_tags.h"

#include <algorithm>

namespace port135::intake {
namespace {

constexpr qsizetype longestText = 64 << 10; ///< between two tags; nobody here reads it
constexpr qsizetype longestTagName = 80;
constexpr qsizetype mostValues = 64; ///< nmap's elements have at most 20
constexpr std::size_t mostNamed = 5;
constexpr qsizetype endlessTag = 32 << 20; ///< no program writes one

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

QByteArray XmlTags::take(QByteArrayView data)
{
    QByteArray out;
    out.reserve(data.size());
    for (qsizetype i = 0; i < data.size() && !m_isHostile;) {
        i += takeRun(data.sliced(i), out);
        if (i < data.size())
            step(data[i++], out);
    }
    return out;
}

/// What changes no state, all at once: text up to a tag, a value up to its end. Returns its length.
qsizetype XmlTags::takeRun(QByteArrayView data, QByteArray &out)
{
    if (m_state != State::Text && m_state != State::Quoted)
        return 0;
    auto length = data.indexOf(m_state == State::Text ? '<' : m_quote);
    if (length < 0)
        length = data.size();
    const auto run = data.first(length);
    m_line += std::count(run.begin(), run.end(), '\n');
    if (m_state == State::Text) {
        // Blanks are kept, so that a document may begin and end with them.
        out += run.first(std::min(length, longestText - m_text));
        m_text = std::min(longestText, m_text + length);
    } else {
        m_tag += run.first(std::clamp<qsizetype>(longestTag - m_length, 0, length));
        m_length += length;
    }
    m_isHostile |= m_length > endlessTag;
    return length;
}

bool XmlTags::endsWith(char a, char b, char c) const
{
    return m_last == (quint32(quint8(a)) << 16 | quint32(quint8(b)) << 8 | quint8(c));
}

void XmlTags::step(char c, QByteArray &out)
{
    if (c == '\n')
        ++m_line;
    if (m_state == State::Text) { // takeRun() stopped at a <
        m_state = State::Begun;
        m_tag.clear();
        m_name.clear();
        m_last = 0;
        m_length = m_values = 0;
        m_depth = 0;
        m_tagLine = m_line;
    }
    ++m_length;
    if (m_length <= longestTag)
        m_tag += c;
    m_last = (m_last << 8 | quint8(c)) & 0xffffff;

    switch (m_state) {
    case State::Text:
        break;
    case State::Begun:
        if (m_length == 1)
            break; // the < itself
        if (c == '?')
            m_state = State::Instruction;
        else if (c == '!')
            m_state = State::Declaration;
        else if (c == '>')
            endTag(out);
        else {
            m_state = State::Name;
            m_name += c;
        }
        break;
    case State::Name:
        if (c == '>') {
            endTag(out);
        } else if (isBlank(c)) {
            m_state = State::Inside;
        } else if (m_name.size() < longestTagName) {
            m_name += c;
        }
        break;
    case State::Inside:
        if (c == '>') {
            endTag(out);
        } else if (c == '"' || c == '\'') {
            m_quote = c;
            m_state = State::Quoted;
            m_isHostile = ++m_values > mostValues;
        }
        break;
    case State::Quoted:
        if (c == m_quote)
            m_state = State::Inside;
        break;
    case State::Comment:
        if (endsWith('-', '-', '>'))
            endTag(out);
        break;
    case State::Section:
        if (endsWith(']', ']', '>'))
            endTag(out);
        break;
    case State::Instruction:
        if (m_length > 3 && (m_last & 0xffff) == ('?' << 8 | '>'))
            endTag(out);
        break;
    case State::Declaration:
        if (m_length == 4 && m_tag == "<!--") {
            m_state = State::Comment;
            m_last = 0;
        } else if (m_length == 9 && m_tag == "<![CDATA[") {
            m_state = State::Section;
            m_last = 0;
        } else if (c == '"' || c == '\'') {
            m_quote = c;
            m_state = State::DeclarationQuoted;
        } else if (c == '[') {
            ++m_depth;
        } else if (c == ']') {
            --m_depth;
        } else if (c == '>' && m_depth <= 0) {
            endTag(out);
        }
        break;
    case State::DeclarationQuoted:
        if (c == m_quote)
            m_state = State::Declaration;
        break;
    }
}

void XmlTags::endTag(QByteArray &out)
{
    const bool isElement = m_state == State::Begun || m_state == State::Name || m_state == State::Inside;
    if (m_length <= longestTag) {
        out += m_tag;
    } else if (isElement) {
        // Nothing of its attributes, but the element: what stands in it and around it counts.
        const bool isEmpty = (m_last & 0xffff) == ('/' << 8 | '>');
        if (m_name.endsWith('/'))
            m_name.chop(1);
        out += '<' + m_name + (isEmpty ? "/>" : ">");
    } else if (m_state == State::Declaration) {
        m_isHostile = true; // of declarations nothing may be left out
    }
    if (m_length > longestTag) {
        ++m_skippedCount;
        if (m_skipped.size() < mostNamed && isElement)
            m_skipped.push_back({QString::fromUtf8(m_name), m_tagLine});
    }
    m_tag.clear();
    m_text = 0;
    m_state = State::Text;
}

} // namespace port135::intake
