// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/comparison/comparison_text.h"

#include "core/counted.h"
#include "rating/rule.h"
#include "report/text/os_text.h"
#include "report/text/report_texts.h"
#include "report/text/words.h"
#include "text/qt_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;
using comparison::Change;
using comparison::ComparedFact;
using comparison::Reason;
using comparison::Verdict;

QString countText(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

/// Without the kind: "dns:srv5.example" is "srv5.example".
QString nameText(const std::string &identity)
{
    const auto colon = identity.find(':');
    return colon == identity.npos ? QString() : shown(std::string_view(identity).substr(colon + 1));
}

QString addressText(const core::Address &address)
{
    return QString::fromStdString(address.toString());
}

QString reachText(core::PortState state)
{
    switch (state) {
    case core::PortState::Open:
        return ComparisonTexts::tr("reachable");
    case core::PortState::NotTried:
        return ComparisonTexts::tr("not tried");
    case core::PortState::Wrapped:
        return ComparisonTexts::tr("takes connections, speaks no RPC");
    default:
        return ComparisonTexts::tr("not reachable");
    }
}

const core::Endpoint *endpointAt(const core::HostResultPtr &host, int index)
{
    return host && index >= 0 ? &host->observation.endpoints[std::size_t(index)] : nullptr;
}

QString beforeAndNow(const QString &before, const QString &now)
{
    return ComparisonTexts::tr("Before: %1. Now: %2.").arg(before, now);
}

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? ComparisonTexts::tr("not known") : text;
}

QString rolesText(const core::HostResult &host)
{
    QStringList roles;
    for (const auto role : host.rating.roles)
        roles.append(rating::roleWord(role));
    return roles.isEmpty() ? ComparisonTexts::tr("none", "roles or interfaces") : roles.join(u", "_s);
}

QString unlistedText(const core::Observation &seen)
{
    std::set<std::string> ids;
    for (const auto &port : seen.ports) {
        for (const auto &id : port.unlisted)
            ids.insert(id.uuid.toString());
    }
    constexpr int most = 8;
    QStringList texts;
    for (const auto &id : ids) {
        if (texts.size() == most) {
            texts.append(u"…"_s);
            break;
        }
        texts.append(QString::fromStdString(id));
    }
    return texts.isEmpty() ? ComparisonTexts::tr("none", "roles or interfaces") : texts.join(u", "_s);
}

QString providersText(const core::Observation &seen)
{
    const std::set<std::uint16_t> providers(seen.securityProviders.begin(), seen.securityProviders.end());
    QStringList texts;
    for (const auto provider : providers)
        texts.append(QString::number(provider));
    return texts.join(u", "_s);
}

QString namesOfHost(const core::Names &names)
{
    QStringList texts;
    for (const auto *name : {&names.dns, &names.netbios, &names.domain, &names.forest}) {
        if (!name->empty())
            texts.append(shown(*name));
    }
    texts.removeDuplicates();
    return texts.join(u" · "_s);
}

QString titleOf(const core::HostResultPtr &host, int index)
{
    return host && index >= 0 ? rating::title(host->rating.findings[std::size_t(index)]) : QString();
}

} // namespace

QString hostText(const comparison::HostChange &host)
{
    auto text = addressText(host.address());
    if (const auto name = nameText(host.name); !name.isEmpty())
        text = ComparisonTexts::tr("%1 (%2)", "address and name").arg(text, name);
    if (host.moved)
        text = ComparisonTexts::tr("%1, before at %2", "host, address")
                   .arg(text, addressText(*host.addressBefore));
    return text;
}

QString hostText(const comparison::RecheckItem &item)
{
    const auto nameOf = [](const core::HostResultPtr &host) {
        return host ? displayName(host->observation) : QString();
    };
    auto name = nameOf(item.before);
    const auto now = nameOf(item.after);
    if (name.isEmpty())
        name = now;
    else if (!now.isEmpty() && now.compare(name, Qt::CaseInsensitive) != 0)
        name = ComparisonTexts::tr("%1, now %2", "a computer's names").arg(name, now);
    auto text = addressText(item.address);
    if (!name.isEmpty())
        text = ComparisonTexts::tr("%1 (%2)", "address and name").arg(text, name);
    if (item.before && item.before->observation.address != item.address)
        text = ComparisonTexts::tr("%1, before at %2", "host, address")
                   .arg(text, addressText(item.before->observation.address));
    return text;
}

QString endpointText(const comparison::EndpointKey &key, const knowledge::Catalogue &catalogue)
{
    const auto uuid = QString::fromStdString(key.uuid.toString());
    const auto *known = catalogue.find({key.uuid, key.major, 0});
    QStringList parts;
    if (known && !known->name.empty())
        parts.append(
            u"%1 (%2)"_s.arg(QString::fromUtf8(known->name.data(), qsizetype(known->name.size())), uuid));
    else
        parts.append(uuid);
    parts.last() += u" v%1"_s.arg(key.major);
    parts.append(text::fromLatin1(core::name(key.protseq)));
    if (key.port != 0)
        parts.append(QString::number(key.port));
    else if (key.protseq == core::ProtocolSequence::Unknown)
        parts.append(ComparisonTexts::tr("unknown transport"));
    else if (!key.name.empty())
        parts.append(shown(key.name, 128));
    else if (!core::isLocalOnly(key.protseq))
        parts.append(ComparisonTexts::tr("dynamic port"));
    if (!key.object.isNil())
        parts.append(ComparisonTexts::tr("object %1").arg(QString::fromStdString(key.object.toString())));
    return parts.join(u" · "_s);
}

namespace {

QString followedByClaim()
{
    return ComparisonTexts::tr(
        "It is followed by the name that it says of itself, which another host could say, "
        "too: see that it is the same.");
}

} // namespace

QString changeText(const comparison::HostChange &host)
{
    if (host.change == Change::NotComparable)
        return explain(host.reason);
    QStringList sentences;
    if (host.outcomeBefore != host.outcomeAfter && host.addressBefore && host.addressAfter)
        sentences.append(ComparisonTexts::tr("Port 135 before: %1. Now: %2.")
                             .arg(word(host.outcomeBefore), word(host.outcomeAfter)));
    if (host.levelBefore != host.levelAfter && host.change == Change::Changed)
        sentences.append(ComparisonTexts::tr("Level before: %1. Now: %2.")
                             .arg(word(host.levelBefore), word(host.levelAfter)));
    if (host.onlyClaimed)
        sentences.append(followedByClaim());
    return sentences.join(u' ');
}

QString changeText(const comparison::HostChange &host, const comparison::EndpointChange &endpoint)
{
    if (endpoint.change == Change::NotComparable)
        return explain(endpoint.reason);
    const auto *before = endpointAt(host.before, endpoint.before);
    const auto *after = endpointAt(host.after, endpoint.after);
    QStringList sentences;
    if (before && after) {
        if (endpoint.reachChanged)
            sentences.append(beforeAndNow(reachText(before->reach), reachText(after->reach)));
        if (endpoint.versionChanged)
            sentences.append(ComparisonTexts::tr("Version before: %1. Now: %2.")
                                 .arg(QString::fromStdString(before->interfaceId.versionString()),
                                      QString::fromStdString(after->interfaceId.versionString())));
    } else if (const auto *only = after ? after : before; only && core::isTcpBased(only->protseq)) {
        sentences.append(ComparisonTexts::tr("Port %1, %2.").arg(only->port).arg(reachText(only->reach)));
    }
    return sentences.join(u' ');
}

QString changeText(const comparison::HostChange &, const comparison::FindingChange &finding)
{
    if (finding.change == Change::NotComparable)
        return explain(finding.reason);
    QStringList sentences;
    if (finding.change == Change::Changed) {
        if (finding.levelBefore != finding.levelAfter)
            sentences.append(ComparisonTexts::tr("Level before: %1. Now: %2.")
                                 .arg(word(finding.levelBefore), word(finding.levelAfter)));
        if (finding.interfacesChanged)
            sentences.append(ComparisonTexts::tr("It is about other interfaces than before."));
        if (finding.acceptedBefore != finding.acceptedAfter)
            sentences.append(finding.acceptedAfter ? ComparisonTexts::tr("It is accepted now.")
                                                   : ComparisonTexts::tr("It is no longer accepted."));
    } else if (finding.change == Change::New ? finding.acceptedAfter : finding.acceptedBefore) {
        sentences.append(ComparisonTexts::tr("It is accepted."));
    }
    return sentences.join(u' ');
}

QString changeText(const comparison::HostChange &host, const comparison::FactChange &fact)
{
    if (!host.before || !host.after)
        return explain(fact.reason);
    const auto text = beforeAndNow(orUnknown(factValue(fact.fact, *host.before)),
                                   orUnknown(factValue(fact.fact, *host.after)));
    return fact.change == Change::NotComparable ? text + u' ' + explain(fact.reason) : text;
}

QString findingTitle(const comparison::HostChange &host, const comparison::FindingChange &finding)
{
    const auto now = titleOf(host.after, finding.after);
    return now.isEmpty() ? titleOf(host.before, finding.before) : now;
}

QString factValue(ComparedFact fact, const core::HostResult &host)
{
    const auto &seen = host.observation;
    switch (fact) {
    case ComparedFact::Outcome:
        return word(seen.outcome);
    case ComparedFact::Level:
        return word(host.rating.level);
    case ComparedFact::System:
        return osText(host);
    case ComparedFact::Names:
        return namesOfHost(seen.names);
    case ComparedFact::Roles:
        return rolesText(host);
    case ComparedFact::Truncated:
        return seen.truncated ? ComparisonTexts::tr("cut off", "list") : ComparisonTexts::tr("whole", "list");
    case ComparedFact::Unlisted:
        return unlistedText(seen);
    case ComparedFact::SecurityProviders:
        return providersText(seen);
    }
    return {};
}

QStringList notices(const comparison::Comparison &comparison)
{
    QStringList sentences;
    if (comparison.practiceDiffers)
        sentences.append(
            ComparisonTexts::tr("One of the scans is of the practice network: they cannot be compared."));
    if (comparison.portDiffers)
        sentences.append(ComparisonTexts::tr("The scans asked port %1 and port %2: they cannot be compared.")
                             .arg(comparison.before.options.port)
                             .arg(comparison.after.options.port));
    if (comparison.vantageDiffers)
        sentences.append(
            ComparisonTexts::tr(
                "The scans were made from different places (%1, %2): what can be reached depends on "
                "that, and is not compared.")
                .arg(word(comparison.before.options.vantage), word(comparison.after.options.vantage)));
    if (comparison.stagesDiffer)
        sentences.append(
            ComparisonTexts::tr("The scans were made with different stages: what only one of them looked "
                                "at is not compared."));
    if (comparison.rulesDiffer)
        sentences.append(
            ComparisonTexts::tr("The scans were rated by different versions of the rules: a level can "
                                "differ by that alone."));
    if (const auto claimed = comparison.sameByClaim(); claimed > 0)
        sentences.append(ComparisonTexts::tr(
            "%n of the hosts that are the same are at other addresses and known by nothing but the names "
            "they say: whether they are those hosts cannot be compared.",
            nullptr, core::counted(claimed)));
    return sentences;
}

QString summary(const comparison::Comparison &comparison)
{
    const auto &counts = comparison.hostCounts;
    return ComparisonTexts::tr("Hosts: %1 new, %2 gone, %3 changed, %4 the same, %5 not comparable.")
        .arg(countText(counts[Change::New]), countText(counts[Change::Gone]),
             countText(counts[Change::Changed]), countText(counts[Change::Same]),
             countText(counts[Change::NotComparable]));
}

QString findingTitle(const comparison::RecheckItem &item)
{
    const auto before = titleOf(item.before, item.findingBefore);
    return before.isEmpty() ? titleOf(item.after, item.findingAfter) : before;
}

namespace {

QString verdictAlone(const comparison::RecheckItem &item)
{
    switch (item.verdict) {
    case Verdict::Fixed:
        if (item.reason == Reason::PortClosed)
            return item.after && item.after->observation.outcome == core::Outcome::Closed
                ? ComparisonTexts::tr("Port 135 is closed now: fixed as seen from where this scan was made.")
                : ComparisonTexts::tr(
                    "No endpoint mapper answers on port 135 any more: fixed as seen from where this "
                    "scan was made.");
        if (item.reason == Reason::PortsShut)
            return ComparisonTexts::tr(
                "The service is still listed, but its ports do not open any more: fixed as seen "
                "from where this scan was made.");
        return ComparisonTexts::tr("The host answered, and the finding is no longer there.");
    case Verdict::NoLongerVisible:
        return ComparisonTexts::tr(
                   "%1 It spoke of the host itself, which may be as it was: see on the host whether it "
                   "is settled.")
            .arg(item.reason == Reason::PortClosed
                     ? ComparisonTexts::tr("Port 135 no longer tells what the host is.")
                     : explain(item.reason));
    case Verdict::NotVerifiable:
        return explain(item.reason);
    case Verdict::New:
        return ComparisonTexts::tr("The earlier scan did not have this finding.");
    case Verdict::StillThere:
        break;
    }
    if (item.before && item.after && item.findingBefore >= 0 && item.findingAfter >= 0) {
        const auto &now = item.after->rating.findings[std::size_t(item.findingAfter)];
        if (now.rule != item.rule)
            return ComparisonTexts::tr("It has become worse: %1.").arg(rating::title(now));
    }
    if (item.levelBefore != item.levelAfter)
        return ComparisonTexts::tr("Level before: %1. Now: %2.")
            .arg(word(item.levelBefore), word(item.levelAfter));
    return {};
}

} // namespace

QString verdictText(const comparison::RecheckItem &item)
{
    const auto text = verdictAlone(item);
    if (!item.before || !item.after || item.reason == Reason::NameOnlyClaimed
        || !comparison::isOnlyClaimed(*item.before, *item.after))
        return text;
    return (text + u' ' + followedByClaim()).trimmed();
}

QString summary(const comparison::Recheck &recheck)
{
    const auto &counts = recheck.counts;
    auto text = ComparisonTexts::tr(
                    "Findings: %1 fixed, %2 still there, %3 not verifiable, %4 no longer visible, %5 new.")
                    .arg(countText(counts[Verdict::Fixed]), countText(counts[Verdict::StillThere]),
                         countText(counts[Verdict::NotVerifiable]),
                         countText(counts[Verdict::NoLongerVisible]), countText(counts[Verdict::New]));
    if (recheck.accepted > 0)
        text += u' ' + ComparisonTexts::tr("Accepted and not counted: %1.").arg(countText(recheck.accepted));
    return text;
}

} // namespace port135::report
