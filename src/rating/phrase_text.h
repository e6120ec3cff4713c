// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases as UTF-8, for exports with millions of them: the translation of each text is looked up once.
#pragma once

#include "core/finding.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace port135::rating {

/// In the language of the first use of each text. One thread at a time.
class PhraseText
{
public:
    /// As rendered(); valid until the next call.
    std::string_view utf8(const core::Phrase &phrase);
    /// As why(); valid until the next call.
    std::string_view why(const core::PotentialIssue &issue);

private:
    /// A first argument that is the word of a service is shown as its name.
    std::string_view withService(const core::Phrase &phrase);
    const std::string &patternOf(const core::Phrase &phrase);

    std::unordered_map<const char *, std::string> m_patterns; ///< by a phrase's text: static storage
    std::unordered_map<std::string, std::string> m_words; ///< of traits
    std::string m_text;
};

} // namespace port135::rating
