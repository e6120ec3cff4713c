// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history.h"

#include "history/history_private.h"
#include "history/long_work.h"
#include "history/scan_lock.h"
#include "history/transaction.h"

#include <QThread>
#include <QUuid>

#include <algorithm>

namespace port135::history {
namespace {

using Kind = HistoryError::Kind;

constexpr unsigned long pauseBetweenSlices = 2; // ms: whoever waits tries again in this time
constexpr qsizetype longestScanName = 1'000;
constexpr qsizetype longestScanNote = 100'000;
constexpr qsizetype longestKey = 255; // of a host name [RFC 1035 2.3.4]

} // namespace

QString hostKey(const core::Observation &observation)
{
    const auto &names = observation.names;
    for (const auto *name : {&names.dns, &names.netbios}) {
        if (!name->empty())
            return QString::fromStdString(*name).toLower().left(longestKey);
    }
    return QString::fromStdString(observation.address.toString());
}

HistoryResult<std::unique_ptr<History>> History::open(const QString &file, Access access)
{
    auto database = Database::open(file, access);
    if (!database)
        return core::failure(database.error());
    return std::unique_ptr<History>(new History(std::make_unique<Private>(std::move(*database))));
}

History::History(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

History::~History() = default;

QString History::file() const
{
    return d->database->file();
}

int History::version() const
{
    return d->database->version();
}

HistoryResult<QList<ScanInfo>> History::scans() const
{
    auto scans = d->scanStore.all();
    if (scans) {
        for (auto &info : *scans)
            info = d->scanStore.seen(std::move(info));
    }
    return scans;
}

HistoryResult<ScanInfo> History::scan(ScanId id) const
{
    auto info = d->scanStore.one(id);
    return info ? HistoryResult<ScanInfo>(d->scanStore.seen(std::move(*info))) : info;
}

HistoryResult<ScanInfo> History::Private::first(const std::function<bool(const ScanInfo &)> &isWanted) const
{
    auto all = scanStore.all();
    if (!all)
        return core::failure(all.error());
    for (auto &stored : *all) {
        auto info = scanStore.seen(std::move(stored));
        if (isWanted(info))
            return info;
    }
    return core::failure(makeError(Kind::NotFound, database->file()));
}

HistoryResult<ScanInfo> History::newest() const
{
    return d->first([](const ScanInfo &) { return true; });
}

HistoryResult<ScanInfo> History::baseline() const
{
    return d->first([](const ScanInfo &info) { return info.baseline; });
}

HistoryResult<ScanInfo> History::newestUnfinished() const
{
    return d->first(
        [](const ScanInfo &info) { return isResumable(info.status) && info.record.parts.empty(); });
}

HistoryResult<ScanInfo> History::findScan(const QString &uuid) const
{
    const auto wanted = QUuid::fromString(uuid).toString(QUuid::WithoutBraces);
    return d->first([&wanted](const ScanInfo &info) { return info.uuid == wanted; });
}

HistoryResult<void> History::forEachEncoded(ScanId id,
                                            const std::function<bool(const codec::EncodedHost &)> &take) const
{
    return d->hostStore.forEachEncoded(id, take);
}

HistoryResult<ScanPlan> History::plan(ScanId id) const
{
    return d->scanStore.plan(id);
}

HistoryResult<QList<ScanInfo>> History::trend(int count) const
{
    const auto all = scans();
    if (!all)
        return all;
    QList<ScanInfo> points;
    for (const auto &info : *all) {
        if (points.size() >= count)
            break;
        if (!info.record.practice && !info.recheckOf && info.status != ScanStatus::Running)
            points.prepend(info);
    }
    return points;
}

HistoryResult<void> History::forEachHost(ScanId id,
                                         const std::function<bool(const core::HostResultPtr &)> &take,
                                         Evidence evidence) const
{
    if (const auto found = d->scanStore.one(id); !found)
        return core::failure(found.error());
    return d->hostStore.forEach(id, take, evidence);
}

HistoryResult<void> History::forEachSum(ScanId id,
                                        const std::function<void(const codec::ObservationSum &)> &take) const
{
    if (const auto found = d->scanStore.one(id); !found)
        return core::failure(found.error());
    return d->hostStore.forEachSum(id, take);
}

HistoryResult<QList<core::HostResultPtr>> History::hosts(ScanId id) const
{
    QList<core::HostResultPtr> all;
    const auto read = forEachHost(id, [&all](const core::HostResultPtr &host) {
        all.append(host);
        return true;
    });
    if (!read)
        return core::failure(read.error());
    std::sort(all.begin(), all.end(),
              [](const auto &a, const auto &b) { return a->observation.address < b->observation.address; });
    return all;
}

HistoryResult<core::HostResultPtr> History::host(ScanId id, const core::Address &address,
                                                 Evidence evidence) const
{
    return d->hostStore.one(id, address, evidence);
}

HistoryResult<void> History::Private::change(const char *sql, std::initializer_list<QVariant> values) const
{
    const auto changed = database->run(sql, values);
    if (!changed)
        return core::failure(changed.error());
    if ((*changed)->numRowsAffected() == 0)
        return core::failure(makeError(Kind::NotFound, database->file()));
    return {};
}

HistoryResult<void> History::rename(ScanId id, const QString &name)
{
    return d->change("UPDATE scan SET name = ? WHERE id = ?",
                     {notNull(name.simplified().left(longestScanName)), id});
}

HistoryResult<void> History::setNote(ScanId id, const QString &note)
{
    return d->change("UPDATE scan SET note = ? WHERE id = ?", {notNull(note.left(longestScanNote)), id});
}

HistoryResult<void>
History::rateAgain(ScanId id,
                   const std::function<std::optional<core::Rating>(const core::HostResult &)> &rate,
                   const std::string &catalogueVersion, const std::string &rulesVersion)
{
    const auto info = scan(id);
    if (!info)
        return core::failure(info.error());
    if (info->status == ScanStatus::Running)
        return core::failure(makeError(Kind::InUse, file()));
    Transaction transaction(*d->database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    auto tally = d->scanStore.tally(id);
    if (!tally)
        return core::failure(tally.error());
    if (auto rated = d->hostStore.rateAgain(id, rate, *tally); !rated)
        return rated;
    auto record = info->record;
    record.catalogueVersion = catalogueVersion;
    record.rulesVersion = rulesVersion;
    if (auto set = d->scanStore.setRecord(id, record); !set)
        return set;
    if (auto set = d->scanStore.setTally(id, *tally); !set)
        return set;
    return transaction.commit();
}

HistoryResult<void> History::setBaseline(std::optional<ScanId> id)
{
    Transaction transaction(*d->database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (const auto cleared = d->database->run("UPDATE scan SET baseline = 0 WHERE baseline <> 0"); !cleared)
        return core::failure(cleared.error());
    if (id) {
        if (auto set = d->change("UPDATE scan SET baseline = 1 WHERE id = ?", {*id}); !set)
            return set;
    }
    return transaction.commit();
}

HistoryResult<void> History::remove(ScanId id)
{
    const auto info = scan(id);
    if (!info)
        return core::failure(info.error());
    if (info->status == ScanStatus::Running)
        return core::failure(makeError(Kind::InUse, file()));
    const LongWork work(file(), Work::Deleting);
    // Under another name, so that the scan can come back from a file meanwhile.
    if (auto gone = d->change("UPDATE scan SET gone = 1, baseline = 0, uuid = ? WHERE id = ? AND gone = 0",
                              {QUuid::createUuid().toString(QUuid::WithoutBraces), id});
        !gone)
        return gone;
    return d->deleteGone();
}

/// In slices, so that nobody waits long for his turn. Also what a death of the program left over.
HistoryResult<void> History::Private::deleteGone() const
{
    // Hosts are some kB with their evidence, and rows of quiet hosts about as many.
    constexpr const char *slices[] = {
        "DELETE FROM host WHERE id IN"
        " (SELECT host.id FROM host JOIN scan ON scan.id = host.scan_id WHERE scan.gone = 1 LIMIT 200)",
        "DELETE FROM quiet WHERE id IN"
        " (SELECT quiet.id FROM quiet JOIN scan ON scan.id = quiet.scan_id WHERE scan.gone = 1 LIMIT 20)",
        "DELETE FROM scan WHERE id IN (SELECT id FROM scan WHERE gone = 1 LIMIT 20)",
    };
    for (const char *slice : slices) {
        for (int deleted = 1; deleted > 0;) {
            const auto done = database->run(slice);
            if (!done)
                return core::failure(done.error());
            deleted = (*done)->numRowsAffected();
            if (deleted > 0)
                QThread::msleep(pauseBetweenSlices);
        }
    }
    return {};
}

HistoryResult<qint64> History::Private::size() const
{
    const auto pages = database->value("PRAGMA page_count");
    const auto unused = database->value("PRAGMA freelist_count");
    const auto pageSize = database->value("PRAGMA page_size");
    for (const auto *figure : {&pages, &unused, &pageSize}) {
        if (!*figure)
            return core::failure(figure->error());
    }
    return (pages->toLongLong() - unused->toLongLong()) * pageSize->toLongLong();
}

HistoryResult<int> History::applyRetention(const Retention &retention, const QDateTime &now)
{
    auto all = scans();
    if (!all)
        return core::failure(all.error());
    if (auto done = d->deleteGone(); !done)
        return core::failure(done.error());
    int removed = 0;
    const auto oldest = now.addDays(-retention.days).toMSecsSinceEpoch();
    for (auto it = all->crbegin(); it != all->crend(); ++it) {
        const bool isNewest = std::next(it) == all->crend();
        if (isNewest || it->baseline || it->status == ScanStatus::Running)
            continue;
        const auto used = d->size();
        if (!used)
            return core::failure(used.error());
        const bool isOld = retention.days > 0 && it->record.started.time_since_epoch().count() < oldest;
        const bool isTooMuch = retention.bytes > 0 && *used > retention.bytes;
        if (!isOld && !isTooMuch)
            continue;
        if (const auto gone = remove(it->id); !gone)
            return core::failure(gone.error());
        ++removed;
    }
    return removed;
}

HistoryResult<ResumePoint> History::resumePoint(ScanId id) const
{
    auto info = scan(id);
    if (!info)
        return core::failure(info.error());
    auto plan = d->scanStore.plan(id);
    if (!plan)
        return core::failure(plan.error());
    auto examined = d->hostStore.addresses(id);
    if (!examined)
        return core::failure(examined.error());
    auto cutShort = d->hostStore.cutShort(id);
    if (!cutShort)
        return core::failure(cutShort.error());
    return makeResumePoint(std::move(*info), std::move(*plan), std::move(*examined), std::move(*cutShort));
}

HistoryResult<void> History::storeRecheck(ScanId recheck, const QByteArray &document)
{
    const auto stored = d->database->run("INSERT INTO recheck (scan_id, document) VALUES (?, ?)"
                                         " ON CONFLICT (scan_id) DO UPDATE SET document = excluded.document",
                                         {recheck, document.isNull() ? QByteArray("") : document});
    return stored ? HistoryResult<void>{} : core::failure(stored.error());
}

HistoryResult<QByteArray> History::recheck(ScanId recheck) const
{
    const auto document = d->database->value("SELECT document FROM recheck WHERE scan_id = ?", {recheck});
    return document ? HistoryResult<QByteArray>(document->toByteArray()) : core::failure(document.error());
}

} // namespace port135::history
