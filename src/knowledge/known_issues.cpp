// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/known_issues.h"

#include "core/letters.h"
#include "core/named.h"
#include "knowledge/pack.h"
#include "knowledge/tsv.h"
#include "knowledge/version_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace port135::knowledge {
namespace {

constexpr std::string_view issueColumns[] = {"id",    "also",      "name",  "tie",   "first",      "last",
                                             "fixed", "revisions", "needs", "flags", "techniques", "source"};

constexpr std::string_view exploitedPrefix = "# exploited as of: ";

constexpr core::Named<AttackerNeeds> needsNames[] = {
    {AttackerNeeds::Nothing, "nothing"},       {AttackerNeeds::SameNetwork, "same_network"},
    {AttackerNeeds::Account, "account"},       {AttackerNeeds::Relay, "relay"},
    {AttackerNeeds::Middle, "middle"},         {AttackerNeeds::LocalAccount, "local_account"},
    {AttackerNeeds::Victim, "victim"},         {AttackerNeeds::Unknown, "unknown"},
    {AttackerNeeds::Privileges, "privileges"},
};

bool isCalled(const KnownIssue &issue, std::string_view word)
{
    const auto also = wordsOf(issue.also);
    return core::isSameLetters(issue.id, word)
        || (!issue.name.empty() && core::isSameLetters(issue.name, word))
        || std::ranges::any_of(also,
                               [word](std::string_view other) { return core::isSameLetters(other, word); });
}

bool readFlags(TsvReader &reader, std::string_view field, KnownIssue &issue)
{
    for (std::string_view flag : wordsOf(field)) {
        if (flag == "exploited") {
            issue.exploited = true;
        } else if (flag == "recalled") {
            issue.recalled = true;
        } else if (flag == "exact") {
            issue.exact = true;
        } else if (flag == "wormable_runtime") {
            issue.wormableRuntime = true;
        } else {
            reader.fail(QCoreApplication::translate("Knowledge", "“%1” is not a flag.").arg(quoted(flag)));
            return false;
        }
    }
    return true;
}

/// "10.0.26100.32860/server"
std::optional<FixedBuild> parseFixedBuild(std::string_view word)
{
    FixedBuild fixed;
    if (const std::size_t slash = word.find('/'); slash != word.npos) {
        const std::string_view kind = word.substr(slash + 1);
        if (kind != "server" && kind != "client")
            return std::nullopt;
        fixed.kind = kind == "server" ? ProductKind::Server : ProductKind::Client;
        word = word.substr(0, slash);
    }
    const std::size_t dot = word.rfind('.');
    if (dot == word.npos || dot + 1 == word.size())
        return std::nullopt;
    const auto build = parseOsVersion(word.substr(0, dot));
    const char *const end = word.data() + word.size();
    const auto [at, error] = std::from_chars(word.data() + dot + 1, end, fixed.revision);
    if (!build || error != std::errc{} || at != end)
        return std::nullopt;
    fixed.build = *build;
    return fixed;
}

bool readRow(TsvReader &reader, std::span<const std::string_view, std::size(issueColumns)> fields,
             KnownIssue &issue)
{
    issue.id = fields[0];
    issue.also = fields[1];
    issue.name = fields[2];
    issue.techniques = fields[10];
    issue.source = fields[11];
    for (std::string_view word : wordsOf(fields[3])) {
        const auto tie = parseTrait(word);
        if (!tie) {
            reader.fail(QCoreApplication::translate("Knowledge", "“%1” is not a trait.").arg(quoted(word)));
            return false;
        }
        issue.ties |= std::uint32_t(*tie);
    }
    const auto first = parseOsVersion(fields[4]);
    const auto last = parseOsVersion(fields[5]);
    if (!fields[6].empty())
        issue.fixed = core::parseDate(fields[6]);
    const auto needs = core::valueOf(needsNames, fields[8]);
    if (issue.id.empty() || issue.source.empty() || !first || !last || *last < *first || !needs
        || (!fields[6].empty() && !issue.fixed)) {
        reader.fail(QCoreApplication::translate("Knowledge",
                                                "The row needs an id, two system versions, a day or nothing, "
                                                "what an attacker needs, and a source: “%1”.")
                        .arg(quoted(issue.id)));
        return false;
    }
    issue.first = *first;
    issue.last = *last;
    issue.needs = *needs;
    for (const std::string_view word : wordsOf(fields[7])) {
        if (const auto fixed = parseFixedBuild(word)) {
            issue.fixedBuilds.push_back(*fixed);
        } else {
            reader.fail(QCoreApplication::translate(
                            "Knowledge", "“%1” is not a build with its revision such as 10.0.17763.8755.")
                            .arg(quoted(word)));
            return false;
        }
    }
    return readFlags(reader, fields[9], issue);
}

/// From the comment that names the day.
std::optional<core::Date> exploitedDay(std::string_view bytes)
{
    const std::size_t at = bytes.find(exploitedPrefix);
    return at == std::string_view::npos ? std::nullopt
                                        : core::parseDate(bytes.substr(at + exploitedPrefix.size(), 10));
}

} // namespace

std::string_view name(AttackerNeeds needs)
{
    return core::nameOf(needsNames, needs);
}

std::vector<std::string_view> wordsOf(std::string_view field)
{
    std::vector<std::string_view> words;
    while (!field.empty()) {
        const std::size_t end = std::min(field.find(' '), field.size());
        if (end > 0)
            words.push_back(field.substr(0, end));
        field.remove_prefix(std::min(end + 1, field.size()));
    }
    return words;
}

bool mayHave(const KnownIssue &issue, const Product &product)
{
    if (product.kind == ProductKind::Samba || product.reported < issue.first || product.reported > issue.last)
        return false;
    if (issue.exact && std::ranges::none_of(issue.fixedBuilds, [&product](const FixedBuild &fixed) {
            return fixed.build == product.build && fixed.kind.value_or(product.kind) == product.kind;
        }))
        return false;
    return !issue.fixed || (product.release && *product.release < *issue.fixed);
}

const KnownIssues &KnownIssues::builtIn()
{
    return Pack::builtIn().issues();
}

core::Result<KnownIssues, QString> KnownIssues::fromTsv(QByteArray issues)
{
    KnownIssues list;
    list.m_bytes = std::move(issues);
    const std::string_view bytes(list.m_bytes.constData(), std::size_t(list.m_bytes.size()));
    list.m_exploitedAsOf = exploitedDay(bytes);
    TsvReader reader(QStringLiteral("known_issues.tsv"), bytes, issueColumns);
    std::string_view fields[std::size(issueColumns)];
    while (reader.next(fields)) {
        KnownIssue issue;
        if (!readRow(reader, fields, issue))
            break;
        std::vector<std::string_view> words = wordsOf(issue.also);
        words.push_back(issue.id);
        if (!issue.name.empty())
            words.push_back(issue.name);
        const auto taken = std::ranges::find_if(
            words, [&list](std::string_view word) { return list.find(word) != nullptr; });
        if (taken != words.end()) {
            reader.fail(QCoreApplication::translate("Knowledge", "“%1” already means another row.")
                            .arg(quoted(*taken)));
            break;
        }
        if (issue.exploited && !list.m_exploitedAsOf) {
            reader.fail(QCoreApplication::translate(
                "Knowledge", "The file does not say from which day its list of exploited issues is."));
            break;
        }
        list.m_issues.push_back(std::move(issue));
    }
    if (reader.failed())
        return core::failure(reader.error());
    list.m_version =
        std::string(reader.date().empty() ? "undated" : reader.date()) + ' ' + shortHash(contentHash(bytes));
    return list;
}

const KnownIssue *KnownIssues::find(std::string_view word) const
{
    auto found = std::ranges::find(m_issues, word, &KnownIssue::id);
    if (found == m_issues.end())
        found =
            std::ranges::find_if(m_issues, [word](const KnownIssue &issue) { return isCalled(issue, word); });
    return word.empty() || found == m_issues.end() ? nullptr : &*found;
}

} // namespace port135::knowledge
