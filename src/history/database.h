// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to a SQLite file that is one of ours: checked, migrated, and set up.
#pragma once

#include "codec/decode_error.h"
#include "history/history.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <initializer_list>
#include <memory>
#include <string_view>
#include <unordered_map>

class QTemporaryDir;

namespace port135::history {

/// A null QString is NULL in SQL; this never is.
inline QVariant notNull(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

inline QByteArray toBytes(std::string_view bytes)
{
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

inline std::string_view toView(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// For one thread.
class Database
{
public:
    static constexpr int usualPatience = 10'000; ///< ms: how long another program may keep the file
    /// `patience` in ms, also of everything that is done with it.
    static HistoryResult<std::unique_ptr<Database>> open(const QString &file, Access access,
                                                         int patience = usualPatience);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &file() const { return m_file; }
    int version() const { return m_version; }

    /// Runs a statement with values in the place of its question marks. `sql` is a literal: each is prepared
    /// once. The query is valid until the next run of the same statement.
    HistoryResult<QSqlQuery *> run(const char *sql, std::initializer_list<QVariant> values = {}) const;
    /// The first column of the first row; invalid where there is no row.
    HistoryResult<QVariant> value(const char *sql, std::initializer_list<QVariant> values = {}) const;
    /// What `query` stumbled over while its rows were read; call after its last next().
    HistoryResult<void> ended(const QSqlQuery &query) const;

    /// Bytes that look as if somebody had written them who is not us.
    HistoryError damaged() const;
    HistoryError unreadable(codec::DecodeError problem) const;
    HistoryError error(const QSqlError &error) const;

private:
    Database(QString connection, QString file, int patience);

    HistoryResult<void> connectTo(const QString &name, const QString &options);
    HistoryResult<void> setUp(Access access);
    HistoryResult<void> checkFile();
    HistoryResult<void> checkKind();
    HistoryResult<void> checkTables() const;
    HistoryResult<void> migrate();
    HistoryResult<void> migrateInTransaction();
    HistoryResult<void> backUp() const;
    HistoryResult<void> copyOlder();
    HistoryResult<void> execute(const QString &sql) const;

    QString m_connection;
    QString m_file;
    int m_patience;
    int m_version = 0;
    QSqlDatabase m_database;
    std::unique_ptr<QTemporaryDir> m_copy; ///< where an older file is read that must not be changed
    mutable std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_statements;
};

} // namespace port135::history
