// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of findings as a person reads them.
#include "rating/rule.h"

#include "core/escape.h"
#include "rating/evidence.h"
#include "rating/remedy_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace port135::rating {
namespace {

constexpr std::size_t mostArgumentBytes = 200;

/// The port that was scanned: findings about the port itself have it as the first thing that they prove.
QString portOf(const core::Finding &finding)
{
    if (!finding.evidence.empty() && !finding.evidence.front().arguments.empty()) {
        const QString port = QString::fromStdString(finding.evidence.front().arguments.front());
        if (bool isNumber = false; port.toUShort(&isNumber) != 0 && isNumber)
            return port;
    }
    return QStringLiteral("135");
}

QString textOf(const core::Finding &finding, const char *Rule::*text)
{
    const Rule *rule = findRule(finding.rule);
    if (rule == nullptr)
        return {};
    QString filled = ruleText(rule->*text);
    if (filled.contains(QLatin1String("%1")))
        filled.replace(QLatin1String("%1"), portOf(finding));
    return filled;
}

struct RoleWord
{
    std::string_view role;
    const char *text;
};

constexpr RoleWord roleWords[] = {
    {"domain_controller", QT_TRANSLATE_NOOP("Rules", "Domain controller")},
    {"certificate_authority", QT_TRANSLATE_NOOP("Rules", "Certification authority")},
    {"rd_licensing", QT_TRANSLATE_NOOP("Rules", "Remote Desktop licensing server")},
    {"deployment_server", QT_TRANSLATE_NOOP("Rules", "Windows deployment server")},
    {"message_queuing", QT_TRANSLATE_NOOP("Rules", "Message queuing (MSMQ)")},
    {"dns_server", QT_TRANSLATE_NOOP("Rules", "DNS server")},
    {"dhcp_server", QT_TRANSLATE_NOOP("Rules", "DHCP server")},
    {"wins_server", QT_TRANSLATE_NOOP("Rules", "WINS server")},
    {"cluster_node", QT_TRANSLATE_NOOP("Rules", "Failover cluster node")},
    {"exchange_server", QT_TRANSLATE_NOOP("Rules", "Exchange server")},
    {"rd_gateway", QT_TRANSLATE_NOOP("Rules", "Remote Desktop gateway")},
    {"routing", QT_TRANSLATE_NOOP("Rules", "Router or remote access server")},
    {"dfs_replication", QT_TRANSLATE_NOOP("Rules", "DFS replication member")},
    {"file_replication", QT_TRANSLATE_NOOP("Rules", "File replication member (FRS)")},
    {"kms_host", QT_TRANSLATE_NOOP("Rules", "Windows activation host (KMS)")},
    {"spooler", QT_TRANSLATE_NOOP("Rules", "Print spooler")},
    {"samba", QT_TRANSLATE_NOOP("Rules", "Samba server")},
};

} // namespace

QString ruleText(const char *text)
{
    return text == nullptr ? QString() : QCoreApplication::translate("Rules", text);
}

QString title(const core::Finding &finding)
{
    const QString text = textOf(finding, &Rule::title);
    return text.isEmpty() ? QString::fromStdString(core::escaped(finding.rule, mostArgumentBytes)) : text;
}

QString meaning(const core::Finding &finding)
{
    return textOf(finding, &Rule::meaning);
}

QString limits(const core::Finding &finding)
{
    return textOf(finding, &Rule::limits);
}

QString verification(const core::Finding &finding)
{
    return textOf(finding, &Rule::verify);
}

QStringList evidence(const core::Finding &finding)
{
    QStringList sentences;
    for (const core::Phrase &phrase : finding.evidence)
        sentences.append(rendered(phrase));
    return sentences;
}

QStringList shortEvidence(const core::Finding &finding)
{
    std::vector<core::Phrase> phrases;
    for (const core::Phrase &phrase : finding.evidence) {
        if (const char *alone = withoutInterfaces(phrase.text)) {
            phrases.push_back({alone, {phrase.arguments.front()}});
            continue;
        }
        const char *several = aboutSeveral(phrase.text);
        const auto isSame = [&](const core::Phrase &other) {
            return (std::string_view(other.text) == phrase.text || std::string_view(other.text) == several)
                && other.arguments.front().size() + phrase.arguments.front().size() + 2 <= mostArgumentBytes
                && std::ranges::equal(other.arguments | std::views::drop(1),
                                      phrase.arguments | std::views::drop(1));
        };
        const auto same = several ? std::ranges::find_if(phrases, isSame) : phrases.end();
        if (same == phrases.end()) {
            phrases.push_back(phrase);
            continue;
        }
        same->text = several;
        same->arguments.front() += ", " + phrase.arguments.front();
    }
    QStringList sentences;
    for (const core::Phrase &phrase : phrases)
        sentences.append(rendered(phrase));
    return sentences;
}

QStringList acceptance(const core::Finding &finding)
{
    QStringList sentences;
    for (const core::AcceptancePtr &exception : finding.accepted)
        sentences.append(
            QCoreApplication::translate("Rules", "Accepted by %1 until %2: %3", "owner, date, reason")
                .arg(QString::fromStdString(core::escaped(exception->owner, mostArgumentBytes)),
                     QString::fromStdString(core::toIso8601(exception->expires)),
                     QString::fromStdString(core::escaped(exception->reason, mostArgumentBytes))));
    return sentences;
}

QString word(RemedyFamily family)
{
    switch (family) {
    case RemedyFamily::Firewall:
        return QCoreApplication::translate("Rules", "Firewall");
    case RemedyFamily::Patch:
        return QCoreApplication::translate("Rules", "Updates");
    case RemedyFamily::AccessControl:
        return QCoreApplication::translate("Rules", "Access control");
    case RemedyFamily::NetworkSeparation:
        return QCoreApplication::translate("Rules", "Network separation");
    }
    return {};
}

QStringList remedies(const core::Finding &finding)
{
    QStringList lines;
    if (const Rule *rule = findRule(finding.rule)) {
        for (const Remedy &remedy : rule->remedies) {
            if (remedy.caution == nullptr)
                lines.append(QCoreApplication::translate("Rules", "%1: %2", "remedy: family, step")
                                 .arg(word(remedy.family), ruleText(remedy.text)));
            else
                lines.append(QCoreApplication::translate("Rules", "%1: %2 Caution: %3",
                                                         "remedy: family, step, caution")
                                 .arg(word(remedy.family), ruleText(remedy.text), ruleText(remedy.caution)));
        }
    }
    return lines;
}

QString mainRemedy(const core::Finding &finding)
{
    const Rule *rule = findRule(finding.rule);
    if (rule == nullptr || rule->remedies.empty())
        return {};
    const bool hasQuestion = isFirstQuestion(rule->remedies.front());
    return remedies(finding).value(hasQuestion ? 1 : 0);
}

QStringList references(const core::Finding &finding)
{
    QStringList list;
    if (const Rule *rule = findRule(finding.rule)) {
        for (const char *reference : rule->references)
            list.append(QString::fromUtf8(reference));
    }
    return list;
}

QString summary(const core::Rating &rating)
{
    const core::Finding *first = nullptr;
    for (const core::Finding &finding : rating.findings) {
        if (!finding.accepted.empty())
            continue;
        if (first == nullptr || (finding.level && !first->level))
            first = &finding;
    }
    if (first == nullptr && !rating.findings.empty())
        return QCoreApplication::translate(
            "Rules",
            "Everything that was found on this host is accepted: see who answers for it, and until when.");
    if (first == nullptr)
        return QCoreApplication::translate(
            "Rules", "This host was not examined, so nothing is known about it yet: scan it.");
    const QString text = textOf(*first, &Rule::summary);
    return text.isEmpty() ? title(*first) : text;
}

QString roleWord(std::string_view role)
{
    for (const RoleWord &known : roleWords) {
        if (known.role == role)
            return ruleText(known.text);
    }
    return QString::fromStdString(core::escaped(role, mostArgumentBytes));
}

} // namespace port135::rating
