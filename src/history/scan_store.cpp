// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/scan_store.h"

#include "codec/plan_codec.h"
#include "codec/scan_record_codec.h"
#include "history/scan_lock.h"
#include "target/interface_zone.h"

#include <QSysInfo>
#include <QUuid>

#include <algorithm>

namespace port135::history {
namespace {

constexpr qsizetype longestName = 1'000; // a hostile file does not fill a window
constexpr qsizetype longestNote = 100'000;

QVariant blob(const std::string &bytes)
{
    return toBytes(bytes);
}

} // namespace

HistoryResult<ScanId> ScanStore::insert(const NewScan &scan, const QString &recheckOf,
                                        ScanStatus status) const
{
    return insert(scan, recheckOf, status,
                  {toBytes(codec::encodeRecord(scan.record)), toBytes(codec::encodePlan(scan.plan))});
}

HistoryResult<ScanId> ScanStore::insert(const NewScan &scan, const QString &recheckOf, ScanStatus status,
                                        const Bytes &bytes) const
{
    // Whatever was given, what is stored is a UUID.
    auto uuid = QUuid::fromString(scan.uuid);
    if (uuid.isNull())
        uuid = QUuid::createUuid();
    const auto inserted =
        m_database.run("INSERT INTO scan (uuid, name, note, operator, machine, status, started, practice, "
                       "recheck_of, record,"
                       " tally, plan) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                       {uuid.toString(QUuid::WithoutBraces), notNull(scan.name.left(longestName)),
                        notNull(scan.note.left(longestNote)), notNull(scan.operatorName.left(longestName)),
                        notNull(scan.machine.left(longestName)), int(status),
                        qint64(scan.record.started.time_since_epoch().count()), int(scan.record.practice),
                        recheckOf.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(recheckOf),
                        bytes.record, blob(encodeTally({})), bytes.plan});
    if (!inserted)
        return core::failure(inserted.error());
    return (*inserted)->lastInsertId().toLongLong();
}

HistoryResult<void> ScanStore::setStatus(ScanId id, ScanStatus status) const
{
    const auto set = m_database.run("UPDATE scan SET status = ? WHERE id = ?", {int(status), id});
    return set ? HistoryResult<void>{} : core::failure(set.error());
}

HistoryResult<void> ScanStore::setRecord(ScanId id, const core::ScanRecord &record) const
{
    const auto set =
        m_database.run("UPDATE scan SET record = ? WHERE id = ?", {blob(codec::encodeRecord(record)), id});
    return set ? HistoryResult<void>{} : core::failure(set.error());
}

HistoryResult<void> ScanStore::setTally(ScanId id, const Tally &tally) const
{
    const auto set = m_database.run("UPDATE scan SET tally = ? WHERE id = ?", {blob(encodeTally(tally)), id});
    return set ? HistoryResult<void>{} : core::failure(set.error());
}

HistoryResult<QList<ScanInfo>> ScanStore::all() const
{
    const auto query = m_database.run(
        "SELECT scan.id, scan.uuid, scan.name, scan.note, scan.operator, scan.machine, scan.status, "
        "scan.baseline,"
        " other.id, scan.record, scan.tally FROM scan LEFT JOIN scan AS other ON other.uuid = scan.recheck_of"
        " WHERE scan.gone = 0 ORDER BY scan.started DESC, scan.id DESC");
    return query ? read(**query) : core::failure(query.error());
}

HistoryResult<ScanInfo> ScanStore::one(ScanId id) const
{
    const auto query = m_database.run(
        "SELECT scan.id, scan.uuid, scan.name, scan.note, scan.operator, scan.machine, scan.status, "
        "scan.baseline,"
        " other.id, scan.record, scan.tally FROM scan LEFT JOIN scan AS other ON other.uuid = scan.recheck_of"
        " WHERE scan.id = ? AND scan.gone = 0",
        {id});
    if (!query)
        return core::failure(query.error());
    const auto scans = read(**query);
    if (!scans)
        return core::failure(scans.error());
    if (scans->isEmpty())
        return core::failure(makeError(HistoryError::Kind::NotFound, m_database.file()));
    return scans->first();
}

HistoryResult<QList<ScanInfo>> ScanStore::read(QSqlQuery &query) const
{
    QList<ScanInfo> scans;
    bool ok = true;
    auto problem = codec::DecodeError::Damaged;
    const auto machine = QSysInfo::machineHostName();
    while (ok && query.next()) {
        ScanInfo info;
        info.id = query.value(0).toLongLong();
        info.uuid = QUuid::fromString(query.value(1).toString()).toString(QUuid::WithoutBraces);
        info.name = query.value(2).toString().left(longestName);
        info.note = query.value(3).toString().left(longestNote);
        info.operatorName = query.value(4).toString().left(longestName);
        info.machine = query.value(5).toString().left(longestName);
        const auto status = query.value(6).toLongLong();
        info.baseline = query.value(7).toBool();
        if (!query.value(8).isNull())
            info.recheckOf = query.value(8).toLongLong();
        const auto record = codec::decodeRecord(toView(query.value(9).toByteArray()));
        const auto tally = decodeTally(toView(query.value(10).toByteArray()));
        ok = record && tally && status >= 0 && status <= qint64(ScanStatus::Interrupted);
        if (!ok) {
            problem = !record ? record.error() : tally ? problem : tally.error();
            break;
        }
        info.status = ScanStatus(status);
        info.record = *record;
        if (info.machine == machine) // elsewhere the numbers have other names
            target::rememberZones(info.record.targets);
        info.record.counts = tally->counts;
        info.record.examined = tally->examined();
        std::copy(tally->levels.begin(), tally->levels.end(), info.levels.begin());
        info.notRated = tally->notRated;
        info.accepted = tally->accepted;
        info.bytes = qint64(tally->bytes);
        scans.append(std::move(info));
    }
    const auto ended = m_database.ended(query);
    query.finish();
    if (!ended)
        return core::failure(ended.error());
    if (!ok)
        return core::failure(m_database.unreadable(problem));
    return scans;
}

HistoryResult<Tally> ScanStore::tally(ScanId id) const
{
    const auto bytes = m_database.value("SELECT tally FROM scan WHERE id = ?", {id});
    if (!bytes)
        return core::failure(bytes.error());
    if (!bytes->isValid())
        return core::failure(makeError(HistoryError::Kind::NotFound, m_database.file()));
    const auto tally = decodeTally(toView(bytes->toByteArray()));
    return tally ? HistoryResult<Tally>(*tally) : core::failure(m_database.unreadable(tally.error()));
}

HistoryResult<ScanPlan> ScanStore::plan(ScanId id) const
{
    const auto bytes = m_database.value("SELECT plan FROM scan WHERE id = ?", {id});
    if (!bytes)
        return core::failure(bytes.error());
    if (!bytes->isValid())
        return core::failure(makeError(HistoryError::Kind::NotFound, m_database.file()));
    auto plan = codec::decodePlan(toView(bytes->toByteArray()));
    return plan ? HistoryResult<ScanPlan>(std::move(*plan))
                : core::failure(m_database.unreadable(plan.error()));
}

HistoryResult<ScanStore::Bytes> ScanStore::copy(ScanId id) const
{
    const auto record = m_database.value("SELECT record FROM scan WHERE id = ?", {id});
    const auto plan = m_database.value("SELECT plan FROM scan WHERE id = ?", {id});
    if (!record || !plan)
        return core::failure((record ? plan : record).error());
    const auto elsewhere = codec::planForElsewhere(toView(plan->toByteArray()));
    if (!elsewhere)
        return core::failure(m_database.unreadable(elsewhere.error()));
    return Bytes{record->toByteArray(), toBytes(*elsewhere)};
}

HistoryResult<QString> ScanStore::uuidOf(ScanId id) const
{
    const auto uuid = m_database.value("SELECT uuid FROM scan WHERE id = ?", {id});
    return uuid ? HistoryResult<QString>(uuid->toString()) : core::failure(uuid.error());
}

HistoryResult<QString> ScanStore::recheckedUuid(ScanId id) const
{
    const auto uuid = m_database.value("SELECT recheck_of FROM scan WHERE id = ?", {id});
    if (!uuid)
        return core::failure(uuid.error());
    const auto read = QUuid::fromString(uuid->toString());
    return read.isNull() ? QString() : read.toString(QUuid::WithoutBraces);
}

ScanInfo ScanStore::seen(ScanInfo info) const
{
    if (info.status == ScanStatus::Running && !ScanLock::isHeld(m_database.file(), info.id))
        info.status = ScanStatus::Interrupted;
    return info;
}

} // namespace port135::history
