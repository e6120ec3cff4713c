// SPDX-License-Identifier: GPL-3.0-or-later
// What people decided and wrote down: exceptions, and notes on hosts.
#include "history/history_private.h"

#include <algorithm>

namespace port135::history {
namespace {

constexpr qint64 lastDay = 10'000'000; // what std::chrono can show
constexpr qint64 lastMillisecond = qint64(1) << 52;
constexpr qsizetype longestText = 100'000;
constexpr qsizetype mostTags = 100;

QVariant text(const std::string &text)
{
    return notNull(QString::fromStdString(text));
}

QVariant interfaceOf(const core::Acceptance &exception)
{
    return exception.interfaceUuid ? text(exception.interfaceUuid->toString())
                                   : QVariant(QMetaType::fromType<QString>());
}

qint64 expiryOf(const core::Acceptance &exception)
{
    return exception.expires.time_since_epoch().count();
}

qint64 creationOf(const core::Acceptance &exception)
{
    return exception.created.time_since_epoch().count();
}

core::Acceptance exceptionOf(const QSqlQuery &row)
{
    core::Acceptance exception;
    exception.id = row.value(0).toLongLong();
    exception.rule = row.value(1).toString().toStdString();
    exception.hosts = row.value(2).toString().toStdString();
    if (!row.value(3).isNull())
        exception.interfaceUuid = core::Uuid::parse(row.value(3).toString().toStdString());
    exception.owner = row.value(4).toString().toStdString();
    exception.reason = row.value(5).toString().toStdString();
    exception.expires =
        core::Date(std::chrono::days(int(std::clamp(row.value(6).toLongLong(), -lastDay, lastDay))));
    exception.created = core::Timestamp(
        std::chrono::milliseconds(std::clamp(row.value(7).toLongLong(), -lastMillisecond, lastMillisecond)));
    return exception;
}

HostNote noteOf(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(),
            row.value(2).toString().split(u'\n', Qt::SkipEmptyParts),
            row.value(3).toString().split(u'\n', Qt::SkipEmptyParts)};
}

} // namespace

HistoryResult<QList<core::Acceptance>> History::exceptions() const
{
    const auto query = d->database->run("SELECT id, rule, hosts, interface, owner, reason, expires, created"
                                        " FROM exception ORDER BY id");
    if (!query)
        return core::failure(query.error());
    QList<core::Acceptance> exceptions;
    while ((*query)->next())
        exceptions.append(exceptionOf(**query));
    if (const auto ended = d->database->ended(**query); !ended)
        return core::failure(ended.error());
    (*query)->finish();
    return exceptions;
}

HistoryResult<qint64> History::addException(const core::Acceptance &exception)
{
    const auto inserted = d->database->run(
        "INSERT INTO exception (rule, hosts, interface, owner, reason, expires, created)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        {text(exception.rule), text(exception.hosts), interfaceOf(exception), text(exception.owner),
         text(exception.reason), expiryOf(exception), creationOf(exception)});
    if (!inserted)
        return core::failure(inserted.error());
    return (*inserted)->lastInsertId().toLongLong();
}

HistoryResult<void> History::updateException(const core::Acceptance &exception)
{
    return d->change("UPDATE exception SET rule = ?, hosts = ?, interface = ?, owner = ?, reason = ?,"
                     " expires = ?, created = ? WHERE id = ?",
                     {text(exception.rule), text(exception.hosts), interfaceOf(exception),
                      text(exception.owner), text(exception.reason), expiryOf(exception),
                      creationOf(exception), qint64(exception.id)});
}

HistoryResult<void> History::removeException(qint64 id)
{
    return d->change("DELETE FROM exception WHERE id = ?", {id});
}

HistoryResult<void> History::restoreException(const core::Acceptance &exception)
{
    return d->change("INSERT INTO exception (id, rule, hosts, interface, owner, reason, expires, created)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                     {qint64(exception.id), text(exception.rule), text(exception.hosts),
                      interfaceOf(exception), text(exception.owner), text(exception.reason),
                      expiryOf(exception), creationOf(exception)});
}

HistoryResult<QList<HostNote>> History::hostNotes() const
{
    const auto query = d->database->run("SELECT host, text, tags, addresses FROM host_note ORDER BY host");
    if (!query)
        return core::failure(query.error());
    QList<HostNote> notes;
    while ((*query)->next())
        notes.append(noteOf(**query));
    if (const auto ended = d->database->ended(**query); !ended)
        return core::failure(ended.error());
    (*query)->finish();
    return notes;
}

HistoryResult<HostNote> History::hostNote(const QString &key) const
{
    const auto query =
        d->database->run("SELECT host, text, tags, addresses FROM host_note WHERE host = ?", {notNull(key)});
    if (!query)
        return core::failure(query.error());
    HostNote note;
    note.key = key;
    if ((*query)->next())
        note = noteOf(**query);
    const auto ended = d->database->ended(**query);
    (*query)->finish();
    return ended ? HistoryResult<HostNote>(note) : core::failure(ended.error());
}

HistoryResult<void> History::setHostNote(const HostNote &note)
{
    QStringList tags;
    for (const auto &tag : note.tags) {
        if (const QString clean = tag.simplified(); !clean.isEmpty() && tags.size() < mostTags)
            tags.append(clean);
    }
    tags.removeDuplicates();
    QStringList addresses = note.addresses;
    addresses.removeDuplicates();
    if (addresses.size() > HostNote::mostAddresses)
        addresses = addresses.last(HostNote::mostAddresses);
    const auto written = note.text.isEmpty() && tags.isEmpty()
        ? d->database->run("DELETE FROM host_note WHERE host = ?", {notNull(note.key)})
        : d->database->run("INSERT INTO host_note (host, text, tags, addresses) VALUES (?, ?, ?, ?)"
                           " ON CONFLICT (host) DO UPDATE SET text = excluded.text, tags = excluded.tags,"
                           " addresses = excluded.addresses",
                           {notNull(note.key), notNull(note.text.left(longestText)),
                            notNull(tags.join(u'\n')), notNull(addresses.join(u'\n'))});
    return written ? HistoryResult<void>{} : core::failure(written.error());
}

} // namespace port135::history
