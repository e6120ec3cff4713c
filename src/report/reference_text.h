// SPDX-License-Identifier: GPL-3.0-or-later
// What the program knows of a rule, an interface, a known issue or a status code, told without a host.
#pragma once

#include "knowledge/known_issues.h"
#include "rating/rule.h"
#include "report/interface_search.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace port135::report {

struct ReferenceFact
{
    QString name; ///< "UUID"
    QString value;
};

struct ReferenceSection
{
    QString heading; ///< "What it means"
    QStringList paragraphs; ///< never empty
};

struct ReferenceText
{
    QString title;
    std::vector<ReferenceFact> facts;
    std::vector<ReferenceSection> sections;
};

ReferenceText ruleText(const rating::Rule &rule);
ReferenceText interfaceText(const knowledge::Catalogue::Entry &known, const knowledge::Catalogue &catalogue);
ReferenceText issueText(const knowledge::KnownIssue &issue);
/// Nothing for a code that has no name here.
std::optional<ReferenceText> statusCodeText(std::uint32_t code);

/// "Printing" for a category of the catalogue; the category itself where it is unknown.
QString categoryWord(std::string_view category);
/// What a trait that is no role says of an interface, in one sentence; empty for roles.
QString traitSentence(knowledge::Trait trait);

/// As lines at most `width` columns wide.
QStringList linesOf(const ReferenceText &text, int width);

} // namespace port135::report
