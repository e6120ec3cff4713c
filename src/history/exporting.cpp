// SPDX-License-Identifier: GPL-3.0-or-later
// Scans into files for other computers, and out of files that anybody may have written.
#include "history/history_private.h"
#include "history/long_work.h"
#include "history/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>
#include <unordered_set>
#include <utility>

namespace port135::history {
namespace {

using Kind = HistoryError::Kind;

constexpr std::size_t copiedAtOnce = 1'000; // hosts
constexpr std::size_t copiedBytes = 32u << 20; // at once
constexpr qint64 longestRow = 128 << 20; // bytes: far above what a scan stores of a host
constexpr qint64 mostScans = 100'000;

struct Place
{
    const Database &database;
    const ScanStore &scans;
    const HostStore &hosts;
};

/// A scan with all that belongs to it, in the transaction of `to`. Each host passes through its decoder, and
/// is written with the bytes that it was read from.
HistoryResult<ScanId> copyScan(const Place &from, const ScanInfo &info, const Place &to)
{
    const auto copy = from.scans.copy(info.id);
    const auto recheckOf = from.scans.recheckedUuid(info.id);
    const auto document = from.database.value("SELECT document FROM recheck WHERE scan_id = ?", {info.id});
    if (!copy)
        return core::failure(copy.error());
    if (!recheckOf || !document)
        return core::failure((recheckOf ? document.error() : recheckOf.error()));

    const NewScan scan{info.record, {}, info.name, info.note, info.operatorName, info.machine, info.uuid, {}};
    // Nobody is at the copy.
    const auto status = info.status == ScanStatus::Running ? ScanStatus::Interrupted : info.status;
    const auto id = to.scans.insert(scan, *recheckOf, status, *copy);
    if (!id)
        return id;

    Tally tally;
    Packer packer(to.hosts.packing());
    std::vector<codec::EncodedHost> batch;
    std::size_t bytes = 0; // of the batch
    std::unordered_set<core::Address> known;
    HistoryResult<void> written;
    bool isDoubled = false;
    const auto read = from.hosts.forEachEncoded(info.id, [&](const codec::EncodedHost &host) {
        isDoubled = !known.insert(host.host->observation.address).second;
        batch.push_back(host);
        bytes += host.facts.size() + host.evidence.size();
        if (batch.size() >= copiedAtOnce || bytes >= copiedBytes) {
            written = to.hosts.write(*id, packHosts(std::exchange(batch, {}), packer), tally);
            bytes = 0;
        }
        return written.has_value() && !isDoubled;
    });
    if (!read)
        return core::failure(read.error());
    if (isDoubled)
        return core::failure(from.database.damaged());
    if (written)
        written = to.hosts.write(*id, packHosts(std::move(batch), packer), tally);
    if (written)
        written = to.scans.setTally(*id, tally);
    if (written && document->isValid()) {
        const auto stored =
            to.database.run("INSERT INTO recheck (scan_id, document) VALUES (?, ?)", {*id, *document});
        if (!stored)
            written = core::failure(stored.error());
    }
    return written ? id : HistoryResult<ScanId>(core::failure(written.error()));
}

/// No value that is larger than what we would have written, before one is read.
HistoryResult<void> checkSizes(const Database &database)
{
    const auto checked = database.value("PRAGMA quick_check(1)");
    if (!checked)
        return core::failure(checked.error());
    if (checked->toString() != QStringLiteral("ok"))
        return core::failure(database.damaged());
    const char *sizes[] = {
        "SELECT max(length(facts) + coalesce(length(evidence), 0)) FROM host",
        "SELECT max(length(content)) FROM quiet",
        "SELECT max(length(content)) FROM sample",
        R"(SELECT max(length(record) + length(tally) + length(plan) + length(name) + length(note) + length(operator)
                      + length(machine) + length(uuid) + coalesce(length(recheck_of), 0)) FROM scan)",
        "SELECT max(length(document)) FROM recheck",
    };
    for (const char *sql : sizes) {
        const auto size = database.value(sql);
        if (!size)
            return core::failure(size.error());
        if (size->toLongLong() > longestRow)
            return core::failure(database.damaged());
    }
    const auto scans = database.value("SELECT count(*) FROM scan");
    if (!scans)
        return core::failure(scans.error());
    if (scans->toLongLong() > mostScans)
        return core::failure(database.damaged());
    return {};
}

QString sidecar(const QString &file, const char *suffix)
{
    return file + QLatin1StringView(suffix);
}

void removeDatabase(const QString &file)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(sidecar(file, suffix));
}

} // namespace

HistoryResult<void> History::exportScan(ScanId id, const QString &file) const
{
    const auto info = scan(id);
    if (!info)
        return core::failure(info.error());
    // Of a name that nobody else has: what lies there under another is not ours to delete.
    QTemporaryFile room(file + QStringLiteral(".XXXXXX.part"));
    if (!room.open())
        return core::failure(makeError(Kind::CannotOpen, file, room.errorString()));
    room.setAutoRemove(false);
    const QString part = room.fileName();
    room.close();
    const auto write = [&]() -> HistoryResult<void> {
        auto opened = Database::open(part, Access::ReadWrite);
        if (!opened)
            return core::failure(opened.error());
        Private copy(std::move(*opened), Packing::Portable);
        Transaction transaction(*copy.database);
        if (auto begun = transaction.begin(); !begun)
            return begun;
        const auto copied = copyScan({*d->database, d->scanStore, d->hostStore}, *info,
                                     {*copy.database, copy.scanStore, copy.hostStore});
        if (!copied)
            return core::failure(copied.error());
        if (auto committed = transaction.commit(); !committed)
            return committed;
        // One file, readable from a medium that takes no second one.
        const auto single = copy.database->value("PRAGMA journal_mode = DELETE");
        return single ? HistoryResult<void>{} : core::failure(single.error());
    };
    if (auto written = write(); !written) {
        removeDatabase(part);
        // It speaks of the unfinished file; the user knows the other name.
        return core::failure(makeError(written.error().kind, file, written.error().message));
    }
    std::error_code problem;
    std::filesystem::rename(QFileInfo(part).filesystemAbsoluteFilePath(),
                            QFileInfo(file).filesystemAbsoluteFilePath(), problem);
    if (problem) {
        removeDatabase(part);
        return core::failure(makeError(Kind::CannotOpen, file, QString::fromStdString(problem.message())));
    }
    return {};
}

HistoryResult<ScanId> History::importScan(const QString &file)
{
    if (const QFileInfo info(file); info.isFile() && info.size() == 0) // else one that begins at this moment
        return core::failure(makeError(HistoryError::Kind::NotAHistory, file));
    auto opened = Database::open(file, Access::ReadOnly);
    if (!opened)
        return core::failure(opened.error());
    const Private other(std::move(*opened));
    if (auto checked = checkSizes(*other.database); !checked)
        return core::failure(checked.error());
    const auto all = other.scanStore.all();
    if (!all)
        return core::failure(all.error());
    if (all->isEmpty())
        return core::failure(makeError(Kind::NotFound, file));

    const LongWork work(this->file(), Work::Importing);
    Transaction transaction(*d->database);
    if (auto begun = transaction.begin(); !begun)
        return core::failure(begun.error());
    ScanId newest = 0;
    for (auto it = all->crbegin(); it != all->crend(); ++it) {
        const auto known = d->database->value("SELECT id FROM scan WHERE uuid = ? AND gone = 0", {it->uuid});
        if (!known)
            return core::failure(known.error());
        if (known->isValid()) {
            newest = known->toLongLong();
            continue;
        }
        const auto copied = copyScan({*other.database, other.scanStore, other.hostStore}, *it,
                                     {*d->database, d->scanStore, d->hostStore});
        if (!copied)
            return copied;
        newest = *copied;
    }
    if (auto committed = transaction.commit(); !committed)
        return core::failure(committed.error());
    return newest;
}

} // namespace port135::history
