// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/phrase_text.h"

#include "core/escape.h"
#include "knowledge/trait.h"
#include "rating/potential.h"
#include "rating/rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace port135::rating {
namespace {

constexpr std::size_t mostPhraseBytes = 200;

/// %1 to %9 of a pattern.
struct Arguments
{
    explicit Arguments(const core::Phrase &phrase)
        : count(std::min(phrase.arguments.size(), texts.size()))
    {
        std::copy_n(phrase.arguments.begin(), count, texts.begin());
    }

    std::array<std::string_view, 9> texts;
    std::size_t count;
};

/// In one pass: an argument that contains "%1" stays as it is.
void fill(std::string_view pattern, const Arguments &arguments, std::string &text)
{
    text.clear();
    std::size_t done = 0;
    for (auto at = pattern.find('%'); at != pattern.npos; at = pattern.find('%', at + 1)) {
        const auto next = at + 1 < pattern.size() ? pattern[at + 1] : '\0';
        const auto index = static_cast<std::size_t>(next - '1'); // nothing below '1' is small then
        if (index >= arguments.count)
            continue;
        text += pattern.substr(done, at - done);
        text += core::escaped(arguments.texts[index], mostPhraseBytes);
        done = at + 2;
    }
    text += pattern.substr(done);
}

/// The first argument of what a service suggests is its trait: people read a word.
bool beginsWithTrait(const core::Phrase &phrase)
{
    return !phrase.arguments.empty() && knowledge::parseTrait(phrase.arguments.front());
}

} // namespace

std::string_view PhraseText::utf8(const core::Phrase &phrase)
{
    if (std::string_view(phrase.text) == serviceWithTheFlaw)
        return withService(phrase);
    fill(patternOf(phrase), Arguments(phrase), m_text);
    return m_text;
}

std::string_view PhraseText::why(const core::PotentialIssue &issue)
{
    return withService(issue.why);
}

std::string_view PhraseText::withService(const core::Phrase &phrase)
{
    Arguments arguments(phrase);
    if (beginsWithTrait(phrase)) {
        auto &word = m_words[phrase.arguments.front()];
        if (word.empty())
            word = serviceWord(phrase.arguments.front()).toStdString();
        arguments.texts.front() = word;
    }
    fill(patternOf(phrase), arguments, m_text);
    return m_text;
}

const std::string &PhraseText::patternOf(const core::Phrase &phrase)
{
    const auto [kept, isNew] = m_patterns.try_emplace(phrase.text);
    if (isNew)
        kept->second = QCoreApplication::translate("Rules", phrase.text).toStdString();
    return kept->second;
}

QString rendered(const core::Phrase &phrase)
{
    PhraseText text;
    return QString::fromUtf8(text.utf8(phrase));
}

QString why(const core::PotentialIssue &issue)
{
    PhraseText text;
    return QString::fromUtf8(text.why(issue));
}

} // namespace port135::rating
