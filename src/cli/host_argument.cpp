// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/host_argument.h"

#include "cli/stored_scan.h"
#include "report/text/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace port135::cli {
namespace {

using namespace Qt::StringLiterals;

class HostArgumentText
{
    Q_DECLARE_TR_FUNCTIONS(HostArgument)
};

constexpr qsizetype mostNamed = 10;

enum class Among {
    AllHosts,
    InterestingHosts, ///< they come first: the many that gave nothing are not read
};

history::HistoryResult<QList<core::HostResultPtr>>
hostsCalled(const QString &name, const history::History &history, history::ScanId id, Among among)
{
    QList<core::HostResultPtr> found;
    if (const auto address = core::Address::parse(name.toStdString())) {
        const auto host = history.host(id, *address);
        if (!host)
            return core::failure(host.error());
        if (*host)
            found.append(*host);
        return found;
    }
    const auto read = history.forEachHost(id, [&](const core::HostResultPtr &host) {
        if (among == Among::InterestingHosts && !core::isInteresting(host->observation))
            return false;
        if (goesBy(host->observation, name))
            found.append(host);
        return true;
    });
    if (!read)
        return core::failure(read.error());
    return found;
}

core::Result<std::optional<StoredHost>, QString> onlyOne(const QString &name, const history::ScanInfo &scan,
                                                         const QList<core::HostResultPtr> &found)
{
    if (found.size() == 1)
        return StoredHost{scan, found.first()};
    QStringList addresses;
    for (const auto &host : found.first(std::min(found.size(), mostNamed)))
        addresses.append(QString::fromStdString(host->observation.address.toString()));
    if (found.size() > mostNamed)
        addresses.append(u"…"_s);
    return core::failure(
        HostArgumentText::tr("Several hosts go by the name “%1”: %2. Name one of them by its address.")
            .arg(report::shown(name.toStdString(), 80), addresses.join(u", "_s)));
}

} // namespace

bool goesBy(const core::Observation &observation, const QString &name)
{
    const auto same = [&name](const QString &known) {
        return !known.isEmpty()
            && (known.compare(name, Qt::CaseInsensitive) == 0
                || known.section(u'.', 0, 0).compare(name, Qt::CaseInsensitive) == 0);
    };
    return same(report::displayName(observation)) || same(QString::fromStdString(observation.names.dns))
        || same(QString::fromStdString(observation.names.netbios));
}

core::Result<std::optional<StoredHost>, QString> findHost(const QString &host, const QString &scan,
                                                          const QString &database)
{
    if (host.isEmpty())
        return std::nullopt;
    const auto said = report::shown(host.toStdString(), 80);
    if (!scan.isEmpty()) {
        const auto stored = openScan(scan, database);
        if (!stored)
            return core::failure(stored.error());
        const auto found = hostsCalled(host, *stored->history, stored->info.id, Among::AllHosts);
        if (!found)
            return core::failure(found.error().message);
        if (found->isEmpty())
            return core::failure(HostArgumentText::tr("The scan has no host “%1”.").arg(said));
        return onlyOne(host, stored->info, *found);
    }
    if (database.isEmpty() || !QFileInfo::exists(database))
        return std::nullopt;
    const auto history = history::History::open(database, history::Access::ReadOnly);
    if (!history)
        return core::failure(history.error().message);
    const auto scans = (*history)->scans();
    if (!scans)
        return core::failure(scans.error().message);
    for (const history::ScanInfo &info : *scans) {
        const auto found = hostsCalled(host, **history, info.id, Among::InterestingHosts);
        if (!found)
            return core::failure(found.error().message);
        if (!found->isEmpty())
            return onlyOne(host, info, *found);
    }
    return std::nullopt;
}

} // namespace port135::cli
