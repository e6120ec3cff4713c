// SPDX-License-Identifier: GPL-3.0-or-later
// Known bugs and techniques that the role or the version of a host suggests. They are shown apart from
// findings and never raise a level: nothing proves them.
#pragma once

#include "core/finding.h"
#include "knowledge/known_issues.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <vector>

namespace port135::rating {

struct HostFacts;

/// In the order of the list of known issues, without the one that rule R8 reports. None for Samba, and none
/// where no endpoint mapper spoke. Where the version is not known, only what a role or service suggests. The
/// ids are views into the list.
std::vector<core::PotentialIssue> potentialIssues(const HostFacts &facts);

/// An update of the last two years that nobody may be without: the flaw needs no logon, and it is used by
/// attackers or can spread by itself.
bool isUrgent(const knowledge::KnownIssue &issue, core::Date date);
/// The service that ties the issue to the host; None where its version alone does.
knowledge::Trait tieOf(const HostFacts &facts, const knowledge::KnownIssue &issue);

/// The newest urgent bug that a product still supported may have: what rule R8 asks about.
struct OpenQuestion
{
    const knowledge::KnownIssue *issue = nullptr; ///< nullptr: no question; else `fixed` is known
    const knowledge::Product *product = nullptr;
};

OpenQuestion openQuestion(const HostFacts &facts);

/// Evidence whose argument is the word of a service: people read the service's name.
inline constexpr const char *serviceWithTheFlaw =
    QT_TRANSLATE_NOOP("Rules", "The service with the flaw is there: %1.");

/// What a person reads about an issue, in the current language of the application. Whole sentences, but for
/// the title; nothing in them comes from the network.
struct IssueText
{
    QString title; ///< the id where this version has no texts
    QString meaning; ///< what an attacker gains, and by what
    QString shown; ///< what port 135 shows of it
    QString limits; ///< what it cannot show
    QString remedy;
    QString needs; ///< what an attacker needs
    QString exploited; ///< that it is in CISA's list, and the day of that list; empty where it is not
    QString recalled; ///< that the numbers were not re-checked; empty where they were
    QStringList references; ///< ids, bulletins, "MITRE ATT&CK T1210", sources
};

IssueText issueText(const knowledge::KnownIssue &issue);
/// Of the current list: by id, bulletin or name in either case ("conficker"); only a title where it is
/// unknown.
IssueText issueText(std::string_view id);

/// "Print spooler" for "spooler", as roleWord, for services that are no role too: "Task scheduler or control
/// of services".
QString serviceWord(std::string_view trait);

} // namespace port135::rating
