// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/database.h"

#include "core/private_file.h"
#include "history/schema.h"
#include "history/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSqlDriver>
#include <QSqlError>
#include <QTemporaryDir>
#include <QThread>
#include <QUrl>

#include <atomic>

#ifdef PORT135_SQLITE_LIMITS
#include <sqlite3.h>
#endif

using namespace Qt::StringLiterals;

namespace port135::history {

using Kind = HistoryError::Kind;

namespace {

#ifdef PORT135_SQLITE_LIMITS
constexpr int longestValue = 128 << 20; // bytes: far above what a scan stores of a host
#endif

/// The primary result code of SQLite [sqlite.org/rescode.html].
int resultCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

constexpr int codeBusy = 5;
constexpr int codeCannotOpen = 14;
constexpr int codeTooBig = 18;

Kind kindOf(int code)
{
    switch (code) {
    case codeBusy:
    case 6: // LOCKED
        return Kind::Busy;
    case 3: // PERM
    case codeCannotOpen:
        return Kind::CannotOpen;
    case 8: // READONLY
        return Kind::NotWritable;
    case 11: // CORRUPT
    case codeTooBig:
        return Kind::Damaged;
    case 13: // FULL
        return Kind::Full;
    case 26: // NOTADB
        return Kind::NotAHistory;
    default:
        return Kind::Other;
    }
}

QString newConnectionName()
{
    static std::atomic<unsigned> counter{0};
    return u"port135-history-%1"_s.arg(counter.fetch_add(1));
}

/// What ANALYZE leaves behind, by its exact name and statement [sqlite.org/fileformat2.html 2.6.3].
bool isStatistics(const QSqlQuery &object)
{
    static const QSet<QString> statements{u"CREATE TABLE sqlite_stat1(tbl,idx,stat)"_s,
                                          u"CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)"_s};
    return object.value(0).toString() == u"table" && statements.contains(object.value(2).toString());
}

/// A row of sqlite_schema.
QString objectText(const QString &type, const QString &name, const QString &statement)
{
    return type + u'\n' + name + u'\n' + statement;
}

/// All tables, indices, triggers and views, as type, name and statement.
QSet<QString> objectsOf(const QSqlDatabase &database, bool &ok)
{
    QSet<QString> objects;
    QSqlQuery query(database);
    ok = query.exec(u"SELECT type, name, coalesce(sql, '') FROM sqlite_schema"_s);
    while (query.next()) {
        if (isStatistics(query))
            continue;
        objects.insert(
            objectText(query.value(0).toString(), query.value(1).toString(), query.value(2).toString()));
    }
    ok = ok && !query.lastError().isValid();
    return objects;
}

/// What a file of `version` consists of, from the texts of the steps.
QSet<QString> writtenObjects(int version)
{
    QSet<QString> objects;
    for (const auto &[type, name, statement] : writtenSchema(version))
        objects.insert(objectText(QString::fromStdString(type), QString::fromStdString(name),
                                  QString::fromStdString(statement)));
    return objects;
}

/// The same as SQLite itself says it, of an empty one in memory.
QSet<QString> expectedObjects(int version)
{
    QSet<QString> objects;
    const QString name = newConnectionName();
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        bool ok = database.open();
        QSqlQuery query(database);
        for (const auto &step : migrationSteps().first(std::size_t(version))) {
            for (const char *statement : step.statements)
                ok = ok && query.exec(QString::fromLatin1(statement));
        }
        query.clear();
        Q_ASSERT(ok);
        objects = objectsOf(database, ok);
    }
    QSqlDatabase::removeDatabase(name);
    return objects;
}

QString sidecar(const QString &file)
{
    return file + u"-wal"_s;
}

} // namespace

const int History::latestVersion = int(migrationSteps().size());

Database::Database(QString connection, QString file, int patience)
    : m_connection(std::move(connection))
    , m_file(std::move(file))
    , m_patience(patience)
{
}

Database::~Database()
{
    m_statements.clear();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

HistoryResult<std::unique_ptr<Database>> Database::open(const QString &file, Access access, int patience)
{
    QFileInfo info(file);
    // SQLite would wait for what comes out of it.
    if (info.exists() && !info.isFile() && !info.isDir())
        return core::failure(makeError(Kind::NotAFile, file));
    if (access == Access::ReadWrite
        && (!core::makePrivateFolder(QFileInfo(info.absolutePath()).filesystemAbsoluteFilePath())))
        return core::failure(
            makeError(Kind::CannotOpen, file,
                      QStringLiteral("mkdir %1").arg(QDir::toNativeSeparators(info.absolutePath()))));
    if (access == Access::ReadOnly && !info.isFile()) {
        QFile missing(file);
        missing.open(QIODevice::ReadOnly);
        return core::failure(makeError(Kind::CannotOpen, file, missing.errorString()));
    }
    // SQLite gives its log the modes of the file.
    if (access == Access::ReadWrite)
        core::makePrivateFile(info.filesystemAbsoluteFilePath());
    std::unique_ptr<Database> database(new Database(newConnectionName(), file, patience));
    auto ready = database->setUp(access);
    // While another program begins the file or closes it as the last one, its log comes and goes.
    for (int i = 0; i < 10 && !ready && ready.error().kind == Kind::CannotOpen && info.isReadable()
         && QFileInfo(info.absolutePath()).isWritable();
         ++i) {
        QThread::msleep(20);
        database.reset();
        database.reset(new Database(newConnectionName(), file, patience));
        ready = database->setUp(access);
    }
    if (!ready) {
        // SQLite cannot say it of a file whose folder takes no log beside it.
        const bool isReadOnly = info.isFile() && !QFileInfo(info.absolutePath()).isWritable();
        if (access == Access::ReadWrite && ready.error().kind == Kind::CannotOpen && isReadOnly)
            return core::failure(makeError(Kind::NotWritable, file));
        return core::failure(ready.error());
    }
    return database;
}

HistoryResult<void> Database::connectTo(const QString &name, const QString &options)
{
    if (!m_database.isValid())
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_statements.clear();
    m_database.close();
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1%2"_s.arg(m_patience).arg(options));
    if (!m_database.open())
        return core::failure(error(m_database.lastError()));
#ifdef PORT135_SQLITE_LIMITS
    // Before one is read, and of every value: a larger one is none of ours.
    const auto handle = m_database.driver()->handle();
    if (handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0) {
        if (auto *connection = *static_cast<sqlite3 *const *>(handle.constData()))
            sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, longestValue);
    }
#endif
    // A file is data, whatever it says: no function of its tables is called, no size in it is believed.
    for (const auto &pragma : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
                               u"PRAGMA foreign_keys = ON"_s, u"PRAGMA mmap_size = 0"_s}) {
        if (auto set = execute(pragma); !set)
            return set;
    }
    return {};
}

HistoryResult<void> Database::setUp(Access access)
{
    if (access == Access::ReadOnly) {
        const auto readOnly = u";QSQLITE_OPEN_READONLY"_s;
        auto opened = connectTo(m_file, readOnly);
        if (opened)
            opened = checkFile();
        // In a folder that takes no file, SQLite reads a file in WAL mode only when told that nobody writes
        // it.
        if (!opened && opened.error().kind == Kind::CannotOpen && QFileInfo(sidecar(m_file)).size() == 0) {
            const auto name =
                QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(m_file).absoluteFilePath()).toEncoded())
                + u"?immutable=1"_s;
            opened = connectTo(name, readOnly + u";QSQLITE_OPEN_URI"_s);
            if (opened)
                opened = checkFile();
        }
        if (!opened)
            return opened;
        // Version 0: another program begins it at this moment, and nothing is in it yet.
        return m_version < History::latestVersion ? copyOlder() : HistoryResult<void>{};
    }
    if (auto opened = connectTo(m_file, {}); !opened)
        return opened;
    if (auto checked = checkFile(); !checked)
        return checked;
    if (m_version == 0) {
        // Only an empty file takes this: deleted scans then give their room back by themselves.
        if (auto set = execute(u"PRAGMA auto_vacuum = FULL"_s); !set)
            return set;
    }
    // Every transaction reaches the disk before it counts: in WAL mode that is one flush a burst.
    for (const auto &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                               u"PRAGMA journal_size_limit = 16777216"_s}) {
        auto set = execute(pragma);
        // Not under SQLite's own patience: two programs that begin a file at the same time.
        for (int i = 0; i < 50 && !set && set.error().kind == Kind::Busy; ++i) {
            QThread::msleep(20);
            set = execute(pragma);
        }
        if (!set)
            return set;
    }
    {
        Transaction trial(*this);
        if (auto writable = trial.begin(); !writable)
            return writable;
    }
    return m_version < History::latestVersion ? migrate() : HistoryResult<void>{};
}

/// In one transaction: another program may begin the file between two statements.
HistoryResult<void> Database::checkFile()
{
    if (auto begun = execute(u"BEGIN"_s); !begun)
        return begun;
    auto checked = checkKind();
    if (checked)
        checked = checkTables();
    if (auto ended = execute(u"COMMIT"_s); !ended && checked)
        return ended;
    return checked;
}

HistoryResult<void> Database::checkKind()
{
    const auto kind = value("PRAGMA application_id");
    if (!kind)
        return core::failure(kind.error());
    const auto version = value("PRAGMA user_version");
    const auto objects = value("SELECT count(*) FROM sqlite_schema");
    if (!version || !objects)
        return core::failure((version ? objects : version).error());
    m_version = version->toInt();
    if (kind->toInt() == 0 && m_version == 0 && objects->toInt() == 0)
        return {};
    if (kind->toInt() != applicationId || m_version < 1)
        return core::failure(makeError(Kind::NotAHistory, m_file));
    if (m_version > History::latestVersion)
        return core::failure(makeError(Kind::Newer, m_file));
    return {};
}

/// Exactly our tables: no trigger, no view, no virtual table, no default that computes.
HistoryResult<void> Database::checkTables() const
{
    bool ok = false;
    const auto objects = objectsOf(m_database, ok);
    if (!ok || (objects != writtenObjects(m_version) && objects != expectedObjects(m_version)))
        return core::failure(damaged());
    return {};
}

HistoryResult<void> Database::execute(const QString &sql) const
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return core::failure(error(query.lastError()));
    return {};
}

HistoryResult<QSqlQuery *> Database::run(const char *sql, std::initializer_list<QVariant> values) const
{
    auto &statement = m_statements[sql];
    if (!statement) {
        auto prepared = std::make_unique<QSqlQuery>(m_database);
        prepared->setForwardOnly(true);
        if (!prepared->prepare(QString::fromLatin1(sql)))
            return core::failure(error(prepared->lastError()));
        statement = std::move(prepared);
    }
    int position = 0;
    for (const auto &value : values)
        statement->bindValue(position++, value);
    if (!statement->exec()) {
        const auto problem = error(statement->lastError());
        statement->finish();
        return core::failure(problem);
    }
    return statement.get();
}

HistoryResult<QVariant> Database::value(const char *sql, std::initializer_list<QVariant> values) const
{
    const auto query = run(sql, values);
    if (!query)
        return core::failure(query.error());
    QVariant found;
    if ((*query)->next())
        found = (*query)->value(0);
    const auto done = ended(**query);
    (*query)->finish();
    if (!done)
        return core::failure(done.error());
    return found;
}

HistoryResult<void> Database::ended(const QSqlQuery &query) const
{
    if (query.lastError().isValid())
        return core::failure(error(query.lastError()));
    return {};
}

HistoryError Database::damaged() const
{
    return makeError(Kind::Damaged, m_file);
}

HistoryError Database::unreadable(codec::DecodeError problem) const
{
    return makeError(problem == codec::DecodeError::Newer ? Kind::Newer : Kind::Damaged, m_file);
}

HistoryError Database::error(const QSqlError &error) const
{
    return makeError(kindOf(resultCode(error)), m_file, error.databaseText());
}

} // namespace port135::history
