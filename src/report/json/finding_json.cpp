// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json/finding_json.h"

#include "rating/rule.h"
#include "report/text/solution_text.h"

#include <algorithm>

namespace port135::report {
namespace {

std::string jsonOf(const QStringList &texts)
{
    rapidjson::StringBuffer buffer;
    JsonWriter writer(buffer);
    writer.StartArray();
    for (const QString &text : texts)
        writer.text(text);
    writer.EndArray();
    return {buffer.GetString(), buffer.GetSize()};
}

std::string solutionsJson(std::string_view rule)
{
    rapidjson::StringBuffer buffer;
    JsonWriter writer(buffer);
    writer.StartArray();
    for (const Solution solution : solutionsOf(rule))
        writer.word(name(solution));
    writer.EndArray();
    return {buffer.GetString(), buffer.GetSize()};
}

/// Several exceptions that cover a finding together hold until the first of them ends.
void accepted(JsonWriter &writer, const std::vector<core::AcceptancePtr> &exceptions)
{
    if (exceptions.empty()) {
        writer.Null();
        return;
    }
    std::string owner;
    std::string reason;
    core::Date expires = exceptions.front()->expires;
    const auto append = [](std::string &list, const std::string &text) {
        if (list.find(text) == std::string::npos)
            list += (list.empty() ? "" : "; ") + text;
    };
    for (const core::AcceptancePtr &exception : exceptions) {
        append(owner, exception->owner);
        append(reason, exception->reason);
        expires = std::min(expires, exception->expires);
    }
    writer.StartObject();
    writer.key("\"owner\"");
    writer.foreign(owner);
    writer.key("\"reason\"");
    writer.foreign(reason);
    writer.key("\"expires\"");
    writer.word(core::toIso8601(expires));
    writer.EndObject();
}

} // namespace

const FindingJson::Rule &FindingJson::ruleOf(const core::Finding &finding)
{
    const auto [kept, isNew] = m_rules.try_emplace(finding.rule);
    if (isNew)
        kept->second = {report::jsonOf(rating::title(finding).toStdString()),
                        jsonOf(rating::remedies(finding)), jsonOf(rating::references(finding)),
                        solutionsJson(finding.rule)};
    return kept->second;
}

void FindingJson::write(JsonWriter &writer, std::optional<core::Level> level)
{
    writer.wordOrNull(level ? core::name(*level) : std::string_view());
}

void FindingJson::write(JsonWriter &writer, const core::Finding &finding)
{
    const Rule &rule = ruleOf(finding);
    writer.StartObject();
    writer.key("\"rule\"");
    writer.word(finding.rule);
    writer.key("\"level\"");
    write(writer, finding.level);
    writer.key("\"confidence\"");
    writer.word(core::name(finding.confidence));
    writer.key("\"title\"");
    writer.value(rule.title);
    writer.key("\"evidence\"");
    writer.StartArray();
    for (const core::Phrase &phrase : finding.evidence)
        writer.utf8(m_phrases.utf8(phrase));
    writer.EndArray();
    writer.key("\"remedies\"");
    writer.value(rule.remedies);
    writer.key("\"references\"");
    writer.value(rule.references);
    writer.key("\"accepted\"");
    accepted(writer, finding.accepted);
    // Added to the contract: always behind what was there before.
    writer.key("\"solutions\"");
    writer.value(rule.solutions);
    writer.EndObject();
}

void FindingJson::write(JsonWriter &writer, const core::PotentialIssue &issue)
{
    const auto [found, isNew] = m_issues.try_emplace(issue.id);
    Issue &kept = found->second;
    if (isNew)
        kept.title = report::jsonOf(rating::title(issue).toStdString());
    if (isNew || kept.why.text != issue.why.text || kept.why.arguments != issue.why.arguments) {
        rapidjson::StringBuffer buffer;
        JsonWriter json(buffer);
        json.StartObject();
        json.key("\"id\"");
        json.foreign(issue.id);
        json.key("\"title\"");
        json.value(kept.title);
        json.key("\"why\"");
        json.utf8(m_phrases.why(issue));
        json.EndObject();
        kept.why = issue.why;
        kept.json.assign(buffer.GetString(), buffer.GetSize());
    }
    writer.value(kept.json);
}

} // namespace port135::report
