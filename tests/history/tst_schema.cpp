// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "history/schema.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace port135;

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Where it writes them in another way, files are still read, but each opening asks SQLite first.
    void theStepsSayWhatSqliteWrites()
    {
        const auto name = QStringLiteral("schema");
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(QStringLiteral(":memory:"));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(history::writtenSchema(0).empty());
            int version = 0;
            for (const auto &step : history::migrationSteps()) {
                for (const char *statement : step.statements)
                    QVERIFY2(query.exec(QString::fromLatin1(statement)),
                             qPrintable(query.lastError().text()));
                QCOMPARE(objectsOf(query), writtenObjects(++version));
            }
        }
        QSqlDatabase::removeDatabase(name);
    }

private:
    static QStringList objectsOf(QSqlQuery &query)
    {
        QStringList objects;
        if (query.exec(QStringLiteral("SELECT type, name, coalesce(sql, '') FROM sqlite_schema"))) {
            while (query.next())
                objects += query.value(0).toString() + u' ' + query.value(1).toString() + u' '
                    + query.value(2).toString();
        }
        objects.sort();
        return objects;
    }

    static QStringList writtenObjects(int version)
    {
        QStringList objects;
        for (const auto &[type, name, statement] : history::writtenSchema(version))
            objects += QString::fromStdString(type + ' ' + name + ' ' + statement);
        objects.sort();
        return objects;
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
