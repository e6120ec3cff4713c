// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of known issues as a person reads them.
#include "core/escape.h"
#include "knowledge/pack.h"
#include "rating/potential.h"
#include "rating/rule.h"
#include "text/qt_text.h"

#include <QCoreApplication>

namespace port135::rating {
namespace {

using text::toQString;

class KnownIssuesText
{
    Q_DECLARE_TR_FUNCTIONS(KnownIssues)
};

constexpr std::size_t mostIdBytes = 200;

using knowledge::AttackerNeeds;
using knowledge::KnownIssue;

struct ServiceWord
{
    std::string_view trait;
    const char *text;
};

/// Traits that are no role.
constexpr ServiceWord serviceWords[] = {
    {"remote_execution", QT_TRANSLATE_NOOP("KnownIssues", "Task scheduler or control of services")},
    {"dcom_activation", QT_TRANSLATE_NOOP("KnownIssues", "DCOM service")},
    {"event_log", QT_TRANSLATE_NOOP("KnownIssues", "Event log")},
    {"remote_registry", QT_TRANSLATE_NOOP("KnownIssues", "Remote registry")},
    {"account_database", QT_TRANSLATE_NOOP("KnownIssues", "Account database")},
    {"encrypting_file_system", QT_TRANSLATE_NOOP("KnownIssues", "Encrypting File System")},
    {"dfs_namespace", QT_TRANSLATE_NOOP("KnownIssues", "DFS namespaces")},
    {"shadow_copy_agent", QT_TRANSLATE_NOOP("KnownIssues", "File Server VSS Agent")},
    {"telephony_server", QT_TRANSLATE_NOOP("KnownIssues", "Telephony service")},
    {"transaction_coordinator", QT_TRANSLATE_NOOP("KnownIssues", "Distributed Transaction Coordinator")},
    {"key_exchange", QT_TRANSLATE_NOOP("KnownIssues", "IPsec key exchange (IKE)")},
};

const char *needsSentence(AttackerNeeds needs)
{
    switch (needs) {
    case AttackerNeeds::Nothing:
        return QT_TRANSLATE_NOOP("KnownIssues", "An attacker needs nothing but a way to the service.");
    case AttackerNeeds::SameNetwork:
        return QT_TRANSLATE_NOOP("KnownIssues", "An attacker needs a place in the network of the host.");
    case AttackerNeeds::Account:
        return QT_TRANSLATE_NOOP("KnownIssues",
                                 "An attacker needs any account of the host or its domain, and a way to the "
                                 "service.");
    case AttackerNeeds::Relay:
        return QT_TRANSLATE_NOOP("KnownIssues",
                                 "An attacker needs somebody whose logon he can redirect, and a way to the "
                                 "service.");
    case AttackerNeeds::Middle:
        return QT_TRANSLATE_NOOP("KnownIssues",
                                 "An attacker needs a place between the host and those it talks to.");
    case AttackerNeeds::LocalAccount:
        return QT_TRANSLATE_NOOP("KnownIssues", "An attacker needs a program on the host itself.");
    case AttackerNeeds::Victim:
        return QT_TRANSLATE_NOOP("KnownIssues",
                                 "An attacker needs no account, but somebody who does something for him: "
                                 "opens what he sends, or connects where he wants.");
    case AttackerNeeds::Unknown:
        return QT_TRANSLATE_NOOP("KnownIssues",
                                 "What an attacker needs is not known here: see the notice of the maker.");
    case AttackerNeeds::Privileges:
        return QT_TRANSLATE_NOOP("KnownIssues",
                                 "An attacker needs an account that already has the rights for it.");
    }
    return "";
}

} // namespace

IssueText issueText(const KnownIssue &issue)
{
    IssueText text;
    text.title = toQString(issue.id);
    const knowledge::Pack &pack = knowledge::current();
    if (const auto *words = pack.issueTexts().find(issue.id)) {
        text.title = inLanguage(words->title);
        text.meaning = inLanguage(words->meaning);
        text.shown = inLanguage(words->shown);
        text.limits = inLanguage(words->hidden);
        text.remedy = inLanguage(words->remedy);
    }
    text.needs = KnownIssuesText::tr(needsSentence(issue.needs));
    if (const auto day = pack.issues().exploitedAsOf(); issue.exploited && day)
        text.exploited = KnownIssuesText::tr("Attackers use it: it is in CISA's list of known "
                                             "exploited vulnerabilities, as of %1.")
                             .arg(QString::fromStdString(core::toIso8601(*day)));
    if (issue.recalled)
        text.recalled =
            KnownIssuesText::tr("Numbers and days of this issue were not re-checked against the bulletin.");
    text.references.append(toQString(issue.id));
    for (const auto word : knowledge::wordsOf(issue.also))
        text.references.append(toQString(word));
    for (const auto technique : knowledge::wordsOf(issue.techniques))
        text.references.append(QStringLiteral("MITRE ATT&CK ") + toQString(technique));
    for (const auto &source : toQString(issue.source).split(QStringLiteral("; "))) {
        if (!text.references.contains(source))
            text.references.append(source);
    }
    return text;
}

IssueText issueText(std::string_view id)
{
    if (const auto *issue = knowledge::current().issues().find(id))
        return issueText(*issue);
    IssueText text;
    text.title = QString::fromStdString(core::escaped(id, mostIdBytes));
    return text;
}

QString serviceWord(std::string_view trait)
{
    for (const ServiceWord &known : serviceWords) {
        if (known.trait == trait)
            return KnownIssuesText::tr(known.text);
    }
    return roleWord(trait);
}

QString title(const core::PotentialIssue &issue)
{
    // Not the whole text: tables and exports ask for the titles of many hosts.
    if (const auto *words = knowledge::current().issueTexts().find(issue.id))
        return inLanguage(words->title);
    return QString::fromStdString(core::escaped(issue.id, mostIdBytes));
}

} // namespace port135::rating
