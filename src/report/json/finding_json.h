// SPDX-License-Identifier: GPL-3.0-or-later
// Findings and potential issues as JSON objects. For the .cpp files of this room only.
#pragma once

#include "core/finding.h"
#include "rating/phrase_text.h"
#include "report/json/json_writer.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace port135::report {

/// The texts that are equal in all findings of a rule are made once, in the language of their first use. One
/// thread at a time.
class FindingJson
{
public:
    void write(JsonWriter &writer, const core::Finding &finding);
    void write(JsonWriter &writer, const core::PotentialIssue &issue);
    /// null where there is none.
    static void write(JsonWriter &writer, std::optional<core::Level> level);

private:
    struct Rule
    {
        std::string title;
        std::string remedies;
        std::string references;
        std::string solutions;
    };

    struct Issue
    {
        std::string title;
        core::Phrase why; ///< of the last host that had it: hosts of one kind have it for the same reason
        std::string json; ///< the whole object
    };

    const Rule &ruleOf(const core::Finding &finding);

    // By ids of static storage.
    std::unordered_map<std::string_view, Rule> m_rules;
    std::unordered_map<std::string_view, Issue> m_issues;
    rating::PhraseText m_phrases;
};

} // namespace port135::report
