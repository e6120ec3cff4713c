// SPDX-License-Identifier: GPL-3.0-or-later
// What people read about interfaces and known issues: sentences of the data files, in English and Japanese.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

namespace port135::knowledge {

/// One text in the languages of the program. Views into the data.
struct Words
{
    std::string_view en;
    std::string_view ja;
};

/// In the language of the application; English for a language that the data do not have.
QString inLanguage(const Words &words);

struct InterfaceText
{
    Words title; ///< in English as in interfaces.tsv
    Words purpose; ///< "Starts, stops and creates services; needed by …", one or two sentences
};

/// Immutable after loading; any thread.
class InterfaceTexts
{
public:
    /// In the form of resources/knowledge/interface_texts.tsv. The error names the file, line and reason.
    static core::Result<InterfaceTexts, QString> fromTsv(QByteArray texts);

    /// nullptr where nothing is known of this title: a user may have written it. One hash look-up.
    const InterfaceText *find(std::string_view title) const;
    std::size_t size() const { return m_texts.size(); }
    const std::unordered_map<std::string_view, InterfaceText> &all() const { return m_texts; }
    std::string_view date() const { return m_date; }

private:
    QByteArray m_bytes;
    std::string_view m_date;
    std::unordered_map<std::string_view, InterfaceText> m_texts; // by the English title
};

struct IssueWords
{
    Words title;
    Words meaning; ///< what an attacker gains, and by what
    Words shown; ///< what port 135 shows of it
    Words hidden; ///< what it cannot show
    Words remedy; ///< a sentence, never a command
};

/// Immutable after loading; any thread.
class IssueTexts
{
public:
    /// In the form of resources/knowledge/issue_texts.tsv: all fields of every issue, in both languages. The
    /// error names the file, line and reason.
    static core::Result<IssueTexts, QString> fromTsv(QByteArray texts);

    /// By the id of known_issues.tsv; nullptr for one without texts.
    const IssueWords *find(std::string_view id) const;
    const std::unordered_map<std::string_view, IssueWords> &all() const { return m_texts; }
    std::string_view date() const { return m_date; }

private:
    QByteArray m_bytes;
    std::string_view m_date;
    std::unordered_map<std::string_view, IssueWords> m_texts;
};

} // namespace port135::knowledge
