// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/traffic_store.h"

#include "history/database.h"
#include "history/traffic_codec.h"
#include "history/transaction.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace port135::history {
namespace {

constexpr int firstVersionWithTraffic = 3;

qint64 millisecondsOf(core::Timestamp time)
{
    return time.time_since_epoch().count();
}

core::Timestamp timestampOf(const QVariant &value)
{
    constexpr qint64 latest = qint64(1) << 52;
    return core::Timestamp(std::chrono::milliseconds(std::clamp(value.toLongLong(), -latest, latest)));
}

QString nameOf(const usage::Traffic &traffic)
{
    constexpr int named = 3;
    QStringList names;
    for (const auto &source : traffic.sources)
        names.append(QString::fromStdString(source.name));
    if (names.size() > named)
        return QStringList(names.first(named)).join(QStringLiteral(", ")) + QStringLiteral(", …");
    return names.join(QStringLiteral(", "));
}

HistoryResult<void> insertUses(const Database &database, qint64 id, const usage::Traffic &traffic)
{
    for (const auto &use : traffic.uses) {
        const auto done = database.run("INSERT INTO traffic_use (traffic_id, content) VALUES (?, ?)",
                                       {id, toBytes(encodeUse(use))});
        if (!done)
            return core::failure(done.error());
    }
    return {};
}

} // namespace

HistoryResult<qint64> storeTraffic(const QString &file, const usage::Traffic &traffic)
{
    const auto database = Database::open(file, Access::ReadWrite);
    if (!database)
        return core::failure(database.error());
    Transaction transaction(**database);
    if (const auto begun = transaction.begin(); !begun)
        return core::failure(begun.error());
    const auto coverage = traffic.coverage();
    const auto inserted = (*database)->run(
        "INSERT INTO traffic (name, stored, first, last, uses, sources) VALUES (?, ?, ?, ?, ?, ?)",
        {notNull(nameOf(traffic)), millisecondsOf(core::now()), millisecondsOf(coverage.first),
         millisecondsOf(coverage.last), qint64(traffic.uses.size()),
         toBytes(encodeSources(traffic.sources))});
    if (!inserted)
        return core::failure(inserted.error());
    const qint64 id = (*inserted)->lastInsertId().toLongLong();
    if (const auto stored = insertUses(**database, id, traffic); !stored)
        return core::failure(stored.error());
    if (const auto done = transaction.commit(); !done)
        return core::failure(done.error());
    return id;
}

HistoryResult<QList<TrafficInfo>> storedTraffic(const QString &file)
{
    QList<TrafficInfo> list;
    if (!QFileInfo::exists(file))
        return list;
    const auto database = Database::open(file, Access::ReadOnly);
    if (!database)
        return core::failure(database.error());
    if ((*database)->version() < firstVersionWithTraffic)
        return list;
    const auto query =
        (*database)->run("SELECT id, name, stored, first, last, uses FROM traffic ORDER BY id DESC");
    if (!query)
        return core::failure(query.error());
    while ((*query)->next()) {
        const auto &row = **query;
        list.append({row.value(0).toLongLong(), row.value(1).toString(), timestampOf(row.value(2)),
                     timestampOf(row.value(3)), timestampOf(row.value(4)), row.value(5).toLongLong()});
    }
    if (const auto ended = (*database)->ended(**query); !ended)
        return core::failure(ended.error());
    (*query)->finish();
    return list;
}

HistoryResult<usage::Traffic> loadTraffic(const QString &file, qint64 id)
{
    const auto database = Database::open(file, Access::ReadOnly);
    if (!database)
        return core::failure(database.error());
    if ((*database)->version() < firstVersionWithTraffic)
        return core::failure(makeError(HistoryError::Kind::NotFound, file));
    usage::Traffic traffic;
    const auto sources = (*database)->value("SELECT sources FROM traffic WHERE id = ?", {id});
    if (!sources)
        return core::failure(sources.error());
    if (!sources->isValid())
        return core::failure(makeError(HistoryError::Kind::NotFound, file));
    auto decoded = decodeSources(toView(sources->toByteArray()));
    if (!decoded)
        return core::failure((*database)->damaged());
    traffic.sources = std::move(*decoded);
    const auto query =
        (*database)->run("SELECT content FROM traffic_use WHERE traffic_id = ? ORDER BY id", {id});
    if (!query)
        return core::failure(query.error());
    while ((*query)->next()) {
        const auto bytes = (*query)->value(0).toByteArray();
        auto use = decodeUse(toView(bytes));
        if (!use)
            return core::failure((*database)->damaged());
        traffic.uses.push_back(std::move(*use));
    }
    if (const auto ended = (*database)->ended(**query); !ended)
        return core::failure(ended.error());
    (*query)->finish();
    return traffic;
}

HistoryResult<void> removeTraffic(const QString &file, qint64 id)
{
    const auto database = Database::open(file, Access::ReadWrite);
    if (!database)
        return core::failure(database.error());
    const auto done = (*database)->run("DELETE FROM traffic WHERE id = ?", {id});
    if (!done)
        return core::failure(done.error());
    return {};
}

} // namespace port135::history
