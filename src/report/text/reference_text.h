// SPDX-License-Identifier: GPL-3.0-or-later
// What the program knows of a rule, an interface, a known issue or a status code, told without a host.
#pragma once

#include "core/host_result.h"
#include "knowledge/known_issues.h"
#include "rating/remedy_text.h"
#include "rating/rule.h"
#include "report/text/interface_search.h"

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
    QStringList
        code; ///< commands that belong to the paragraph of the same number, or none at all: never wrapped
};

struct ReferenceText
{
    QString title;
    std::vector<ReferenceFact> facts;
    std::vector<ReferenceSection> sections;
};

/// The commands of its remedies hold placeholders for what is known of a host only.
ReferenceText ruleText(const rating::Rule &rule);
/// What to do about the findings of a rule on a host: a paragraph a remedy, with the group policy and the
/// check, and its commands.
ReferenceSection remedySection(const QString &heading, const rating::Rule &rule,
                               const rating::RemedyPlace &place, const core::HostResult &host);
ReferenceText interfaceText(const knowledge::Catalogue::Entry &known, const knowledge::Catalogue &catalogue);
/// Of one that no catalogue knows.
ReferenceText unknownInterfaceText(const core::Uuid &uuid);
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
