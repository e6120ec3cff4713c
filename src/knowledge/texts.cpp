// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/texts.h"

#include "knowledge/tsv.h"
#include "text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace port135::knowledge {
namespace {

using text::viewOf;

constexpr std::string_view titleColumns[] = {"title", "purpose", "title_ja", "purpose_ja"};
constexpr std::string_view issueTextColumns[] = {"id", "field", "en", "ja"};

constexpr std::size_t mostTitleBytes = 240; // eighty Japanese characters
constexpr std::size_t mostSentenceBytes = 1500;

struct Field
{
    std::string_view name;
    Words IssueWords::*words;
};

constexpr Field textFields[] = {
    {"title", &IssueWords::title},   {"meaning", &IssueWords::meaning}, {"shown", &IssueWords::shown},
    {"hidden", &IssueWords::hidden}, {"remedy", &IssueWords::remedy},
};

/// A text that came from elsewhere may say something, but not look like something else: no mark-up, no
/// address, nothing that a shell would take for an instruction.
bool isPlain(std::string_view text)
{
    return text.find_first_of("|`$<>{}") == text.npos && text.find("://") == text.npos;
}

bool check(TsvReader &reader, const Words &words, std::size_t most)
{
    if (words.en.empty() || words.ja.empty()) {
        reader.fail(
            QCoreApplication::translate("Knowledge", "The text is missing in one of the two languages."));
        return false;
    }
    for (const std::string_view text : {words.en, words.ja}) {
        if (text.size() > most) {
            reader.fail(QCoreApplication::translate("Knowledge", "The text is longer than %1 bytes: “%2”.")
                            .arg(most)
                            .arg(quoted(text)));
            return false;
        }
        if (!isPlain(text)) {
            reader.fail(QCoreApplication::translate("Knowledge",
                                                    "“%1” is no plain text: it has an address, mark-up or "
                                                    "signs of a command.")
                            .arg(quoted(text)));
            return false;
        }
    }
    return true;
}

QString twice(std::string_view what)
{
    return QCoreApplication::translate("Knowledge", "“%1” stands there twice.").arg(quoted(what));
}

} // namespace

QString inLanguage(const Words &words)
{
    // The translation of the program says which of the languages of the data it speaks.
    const QString language = QCoreApplication::translate(
        "Knowledge", "en", "the language of the sentences in the knowledge files: en or ja");
    const std::string_view text = language == QLatin1String("ja") ? words.ja : words.en;
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

core::Result<InterfaceTexts, QString> InterfaceTexts::fromTsv(QByteArray texts)
{
    InterfaceTexts list;
    list.m_bytes = std::move(texts);
    TsvReader reader(QStringLiteral("interface_texts.tsv"), viewOf(list.m_bytes), titleColumns);
    std::string_view row[std::size(titleColumns)];
    while (reader.next(row)) {
        const InterfaceText text{{row[0], row[2]}, {row[1], row[3]}};
        if (!check(reader, text.title, mostTitleBytes) || !check(reader, text.purpose, mostSentenceBytes))
            break;
        if (!list.m_texts.emplace(row[0], text).second) {
            reader.fail(twice(row[0]));
            break;
        }
    }
    if (reader.failed())
        return core::failure(reader.error());
    list.m_date = reader.date();
    return list;
}

const InterfaceText *InterfaceTexts::find(std::string_view title) const
{
    const auto found = m_texts.find(title);
    return found == m_texts.end() ? nullptr : &found->second;
}

core::Result<IssueTexts, QString> IssueTexts::fromTsv(QByteArray texts)
{
    IssueTexts list;
    list.m_bytes = std::move(texts);
    TsvReader reader(QStringLiteral("issue_texts.tsv"), viewOf(list.m_bytes), issueTextColumns);
    std::string_view row[std::size(issueTextColumns)];
    std::unordered_map<std::string_view, Words> shared;
    std::unordered_map<std::string_view, std::size_t> fieldsOf;
    while (reader.next(row)) {
        const auto &[id, field, en, ja] = row;
        Words words{en, ja};
        if (id.starts_with('@')) {
            if (!check(reader, words, mostSentenceBytes))
                break;
            if (field != "shared" || !shared.emplace(id, words).second) {
                reader.fail(field == "shared"
                                ? twice(id)
                                : QCoreApplication::translate("Knowledge", "“%1” is not a field of a text.")
                                      .arg(quoted(field)));
                break;
            }
            continue;
        }
        const auto known = std::ranges::find(textFields, field, &Field::name);
        if (known == std::end(textFields)) {
            reader.fail(QCoreApplication::translate("Knowledge", "“%1” is not a field of a text.")
                            .arg(quoted(field)));
            break;
        }
        if (en.starts_with('@')) {
            const auto sentence = shared.find(en);
            if (sentence == shared.end() || !ja.empty()) {
                reader.fail(QCoreApplication::translate(
                                "Knowledge", "“%1” is no sentence that stands further up in the file.")
                                .arg(quoted(en)));
                break;
            }
            words = sentence->second;
        }
        if (!check(reader, words, field == "title" ? mostTitleBytes : mostSentenceBytes))
            break;
        Words &place = list.m_texts[id].*(known->words);
        if (!place.en.empty()) {
            reader.fail(twice(field));
            break;
        }
        place = words;
        ++fieldsOf[id];
    }
    if (!reader.failed()) {
        const auto partial = std::ranges::find_if(
            fieldsOf, [](const auto &issue) { return issue.second != std::size(textFields); });
        if (partial != fieldsOf.end())
            reader.fail(QCoreApplication::translate("Knowledge", "Texts of “%1” are missing.")
                            .arg(quoted(partial->first)));
    }
    if (reader.failed())
        return core::failure(reader.error());
    list.m_date = reader.date();
    return list;
}

const IssueWords *IssueTexts::find(std::string_view id) const
{
    const auto found = m_texts.find(id);
    return found == m_texts.end() ? nullptr : &found->second;
}

} // namespace port135::knowledge
