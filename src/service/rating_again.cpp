// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rating_again.h"

#include "knowledge/data_version.h"
#include "knowledge/pack.h"
#include "pipeline/stored_exceptions.h"
#include "program/user_catalogue.h"
#include "rating/rate.h"
#include "rating/rule.h"
#include "report/text/words.h"

#include <QCoreApplication>

#include <set>

namespace port135::service {
namespace {

using namespace Qt::StringLiterals;

class RatedAgainText
{
    Q_DECLARE_TR_FUNCTIONS(RatedAgain)
};

using Ids = std::set<std::string_view>;

Ids rulesOf(const core::Rating &rating)
{
    Ids ids;
    for (const core::Finding &finding : rating.findings)
        ids.insert(finding.rule);
    return ids;
}

Ids issuesOf(const core::Rating &rating)
{
    Ids ids;
    for (const core::PotentialIssue &issue : rating.potential)
        ids.insert(issue.id);
    return ids;
}

/// Those of `a` that `b` does not have. Ids come from a file of the history: shown safely.
QStringList without(const Ids &a, const Ids &b)
{
    QStringList list;
    for (const std::string_view id : a) {
        if (!b.contains(id))
            list.append(report::shown(id, 80));
    }
    return list;
}

int rank(const std::optional<core::Level> &level)
{
    return level ? int(*level) : -1;
}

/// By evidence, too: a rating whose words alone changed is stored anew, but nothing to tell of.
bool isSame(const core::Rating &a, const core::Rating &b)
{
    return a.level == b.level && rulesOf(a) == rulesOf(b) && issuesOf(a) == issuesOf(b);
}

} // namespace

history::HistoryResult<RatedAgain> rateAgain(history::History &history, history::ScanId scan, bool keep)
{
    const auto info = history.scan(scan);
    if (!info)
        return core::failure(info.error());
    const auto day = std::chrono::floor<std::chrono::days>(info->record.started);
    const auto exceptions = pipeline::readExceptions(history.file(), day);
    if (!exceptions)
        return core::failure(exceptions.error());
    rating::Context context{program::catalogue(), info->record.options.vantage, day};
    context.exceptions = exceptions->valid.get();

    RatedAgain result;
    result.pack = knowledge::current().name();
    const auto rate = [&](const core::HostResult &host) -> std::optional<core::Rating> {
        if (!core::isInteresting(host.observation.outcome))
            return std::nullopt;
        auto rating = rating::rate(host.observation, context);
        ++result.hosts;
        if (!isSame(host.rating, rating)) {
            const int before = rank(host.rating.level), after = rank(rating.level);
            ++(after > before ? result.higher : after < before ? result.lower : result.otherwise);
            if (result.changed.size() < RatedAgain::mostHosts) {
                const Ids oldRules = rulesOf(host.rating), newRules = rulesOf(rating);
                const Ids oldIssues = issuesOf(host.rating), newIssues = issuesOf(rating);
                result.changed.push_back({host.observation.address, report::displayName(host.observation),
                                          host.rating.level, rating.level, without(newRules, oldRules),
                                          without(oldRules, newRules), without(newIssues, oldIssues),
                                          without(oldIssues, newIssues)});
            }
        }
        return rating;
    };
    if (keep) {
        const auto kept = history.rateAgain(scan, rate, knowledge::dataVersion(program::catalogue()),
                                            std::string(rating::rulesVersion()));
        return kept ? history::HistoryResult<RatedAgain>(std::move(result)) : core::failure(kept.error());
    }
    const auto read = history.forEachHost(
        scan,
        [&rate](const core::HostResultPtr &host) {
            rate(*host);
            return true;
        },
        history::Evidence::Without);
    return read ? history::HistoryResult<RatedAgain>(std::move(result)) : core::failure(read.error());
}

QString summary(const RatedAgain &result)
{
    const auto number = [](std::uint64_t count) { return QString::number(count); };
    if (result.higher + result.lower + result.otherwise == 0)
        return RatedAgainText::tr("Rated again with %1: nothing changed.").arg(result.pack);
    return RatedAgainText::tr(
               "Rated again with %1: hosts higher %2, lower %3, same level but other findings or issues %4.")
        .arg(result.pack, number(result.higher), number(result.lower), number(result.otherwise));
}

QString line(const RatedAgain::Host &host)
{
    QString text = QString::fromStdString(host.address.toString());
    if (!host.name.isEmpty() && host.name != text)
        text += u' ' + host.name;
    text += u": "_s
        + (host.before == host.after ? report::word(host.after)
                                     : report::word(host.before) + u" → "_s + report::word(host.after));
    if (const QStringList added = host.newRules + host.newIssues; !added.isEmpty())
        text += u"; "_s + RatedAgainText::tr("new: %1", "rules and issues").arg(added.join(u", "_s));
    if (const QStringList gone = host.goneRules + host.goneIssues; !gone.isEmpty())
        text += u"; "_s + RatedAgainText::tr("gone: %1", "rules and issues").arg(gone.join(u", "_s));
    return text;
}

} // namespace port135::service
