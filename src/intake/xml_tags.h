// SPDX-License-Identifier: GPL-3.0-or-later
// XML of any size for a reader that looks at each tag again and again until it is whole: cut into whole tags
// in one pass, with everything that is too long left out. Time grows with the size alone, memory with the
// longest tag that is kept.
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <vector>

namespace port135::intake {

inline constexpr qsizetype longestTag = 1 << 20; ///< bytes between < and >

/// A tag whose attributes were left out; the element itself and what stands in it were kept.
struct SkippedTag
{
    QString name; ///< as in the file, unescaped, at most 80 characters
    qint64 line = 0; ///< 1-based, where it begins
};

/// UTF-8, or UTF-16 with a byte order mark.
class XmlTags
{
public:
    /// What can be read on of the XML, where `data` follows what was given before: ends behind a tag or
    /// within text between tags. Empty where a tag is not whole yet.
    QByteArray take(QByteArrayView data);
    /// What is left of a tag that never ended.
    QByteArray rest() const { return m_tag; }

    /// The first few of them.
    const std::vector<SkippedTag> &skipped() const { return m_skipped; }
    quint64 skippedCount() const { return m_skippedCount; }
    /// A tag had more quoted values than any of ours: comparing them all would take its time.
    bool isHostile() const { return m_isHostile; }
    /// Of all that was given.
    qint64 line() const { return m_line; }

private:
    enum class State {
        Text,
        Begun, ///< behind <
        Name, ///< of an element, beginning or ending
        Inside, ///< an element's tag, behind its name
        Quoted, ///< within a value of it
        Comment,
        Section, ///< CDATA
        Instruction, ///< <? … ?>
        Declaration, ///< <! … >, which may hold declarations in [ ]
        DeclarationQuoted,
    };

    void step(char c, QByteArray &out);
    void endTag(QByteArray &out);
    qsizetype takeRun(QByteArrayView data, QByteArray &out);
    bool endsWith(char a, char b, char c) const;

    State m_state = State::Text;
    QByteArray m_tag; ///< up to here, as long as it is not too long
    quint32 m_last = 0; ///< the last three characters
    QByteArray m_name;
    qsizetype m_length = 0; ///< of the tag, kept or not
    qsizetype m_values = 0;
    int m_depth = 0; ///< of brackets in a declaration
    char m_quote = 0;
    qint64 m_line = 1;
    qint64 m_tagLine = 1;
    qsizetype m_text = 0; ///< characters of this text that were handed on
    bool m_isHostile = false;
    std::vector<SkippedTag> m_skipped;
    quint64 m_skippedCount = 0;
};

} // namespace port135::intake
