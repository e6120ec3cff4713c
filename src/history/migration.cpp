// SPDX-License-Identifier: GPL-3.0-or-later
// A file of an older version becomes one of the latest, or is read as a copy that did.
#include "history/database.h"
#include "history/long_work.h"
#include "history/schema.h"
#include "history/transaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace port135::history {

using Kind = HistoryError::Kind;

HistoryResult<void> Database::migrate()
{
    const LongWork work(m_file, Work::Migrating);
    if (m_version > 0) {
        if (auto saved = backUp(); !saved)
            return saved;
    }
    return migrateInTransaction();
}

HistoryResult<void> Database::migrateInTransaction()
{
    Transaction transaction(*this);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    // Another program may have been quicker.
    if (auto checked = checkKind(); !checked)
        return checked;
    const auto steps = migrationSteps();
    for (auto i = std::size_t(m_version); i < steps.size(); ++i) {
        for (const char *statement : steps[i].statements) {
            if (auto done = execute(QString::fromLatin1(statement)); !done)
                return done;
        }
    }
    for (const auto &pragma : {u"PRAGMA application_id = %1"_s.arg(applicationId),
                               u"PRAGMA user_version = %1"_s.arg(History::latestVersion)}) {
        if (auto set = execute(pragma); !set)
            return set;
    }
    if (auto committed = transaction.commit(); !committed)
        return committed;
    m_version = History::latestVersion;
    return {};
}

/// Beside the file: history.db.v1
HistoryResult<void> Database::backUp() const
{
    const QString name = u"%1.v%2"_s.arg(m_file).arg(m_version);
    // Of a name that nobody else has: what lies there under another is not ours to delete.
    QTemporaryFile room(name + u".XXXXXX.part"_s);
    if (!room.open())
        return core::failure(makeError(Kind::CannotOpen, name, room.errorString()));
    room.setAutoRemove(false);
    const QString part = room.fileName();
    room.close();
    if (auto copied = run("VACUUM INTO ?", {part}); !copied) {
        QFile::remove(part);
        return core::failure(copied.error());
    }
    QFile::remove(name);
    if (QFile file(part); !file.rename(name))
        return core::failure(makeError(Kind::CannotOpen, name, file.errorString()));
    return {};
}

/// An older file that must not be changed is read as a migrated copy.
HistoryResult<void> Database::copyOlder()
{
    m_copy = std::make_unique<QTemporaryDir>();
    const QString name = m_copy->filePath(u"history.db"_s);
    if (auto copied = run("VACUUM INTO ?", {name}); !copied)
        return core::failure(copied.error());
    if (auto opened = connectTo(name, {}); !opened)
        return opened;
    return migrateInTransaction();
}

} // namespace port135::history
