// SPDX-License-Identifier: GPL-3.0-or-later
// Accepted findings on the command line, and why a stored host has its level: processes with exit codes.
#include <QTest>

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int code = -1; ///< -1: did not end in order
    QString out;
    QString err;
};

Run cli(const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PORT135_CLI), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString inDays(int days)
{
    return QDateTime::currentDateTimeUtc().date().addDays(days).toString(Qt::ISODate);
}

} // namespace

class TestExceptionsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aListBeginsEmpty()
    {
        const auto table = cli(stored({u"exceptions"_s}));
        QCOMPARE(table.code, 0);
        QCOMPARE(table.out, u"No finding is accepted.\n"_s);
        QCOMPARE(cli(stored({u"exceptions"_s, u"--json"_s})).out, u"[]\n"_s);
        QVERIFY(!QFile::exists(m_folder->filePath(u"history.db"_s)));
    }

    void oneIsAddedListedAndRemoved()
    {
        const auto added = add(u"r7"_s, u"10.0.0.0/24"_s, inDays(30),
                               {u"--interface"_s, u"12345678-1234-ABCD-EF00-0123456789AB"_s});
        QVERIFY2(added.code == 0, qPrintable(added.err));
        QVERIFY2(added.err.contains(inDays(30)), qPrintable(added.err));
        const auto json = list();
        QCOMPARE(json.size(), 1);
        const auto one = json.first().toObject();
        QCOMPARE(one[u"rule"_s].toString(), u"R7"_s);
        QCOMPARE(one[u"hosts"_s].toString(), u"10.0.0.0/24"_s);
        QCOMPARE(one[u"interface"_s].toString(), u"12345678-1234-abcd-ef00-0123456789ab"_s);
        QCOMPARE(one[u"owner"_s].toString(), u"Sato"_s);
        QCOMPARE(one[u"reason"_s].toString(), u"until the new server"_s);
        QCOMPARE(one[u"until"_s].toString(), inDays(30));
        QCOMPARE(one[u"expired"_s].toBool(true), false);
        const auto id = QString::number(one[u"id"_s].toInt());
        const auto table = cli(stored({u"exceptions"_s, u"list"_s}));
        for (const auto &part : {id, u"R7"_s, u"10.0.0.0/24"_s, u"Sato"_s, inDays(30)})
            QVERIFY2(table.out.contains(part), qPrintable(table.out));
        QCOMPARE(cli(stored({u"exceptions"_s, u"remove"_s, id})).code, 0);
        QVERIFY(list().isEmpty());
        const auto again = cli(stored({u"exceptions"_s, u"remove"_s, id}));
        QCOMPARE(again.code, 2);
        QVERIFY2(again.err.contains(u"no exception number "_s + id), qPrintable(again.err));
    }

    void wrongUseIsExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("part");
        const QStringList whole{u"add"_s,  u"--rule"_s,   u"R7"_s,  u"--hosts"_s, u"10.0.0.5"_s, u"--owner"_s,
                                u"Sato"_s, u"--reason"_s, u"old"_s, u"--until"_s, inDays(1)};
        const auto with = [&whole](const QString &option, const QString &value) {
            auto arguments = whole;
            arguments[arguments.indexOf(option) + 1] = value;
            return arguments;
        };
        QTest::newRow("unknown action") << QStringList{u"accept"_s} << u"“accept” is no action"_s;
        QTest::newRow("nothing to remove") << QStringList{u"remove"_s} << u"by its number"_s;
        QTest::newRow("no number") << QStringList{u"remove"_s, u"R7"_s} << u"no exception number R7"_s;
        QTest::newRow("incomplete") << whole.first(5) << u"needs --owner"_s;
        QTest::newRow("unknown rule") << with(u"--rule"_s, u"R99"_s) << u"no rule “R99”"_s;
        QTest::newRow("no hosts") << with(u"--hosts"_s, u"10.0.0.300"_s) << u"10.0.0.300"_s;
        QTest::newRow("blank reason") << with(u"--reason"_s, u" "_s) << u"no reason"_s;
        QTest::newRow("no date") << with(u"--until"_s, u"tomorrow"_s) << u"YYYY-MM-DD"_s;
        QTest::newRow("past date") << with(u"--until"_s, u"2020-01-31"_s) << u"ended on 2020-01-31"_s;
        QTest::newRow("no interface") << whole + QStringList{u"--interface"_s, u"samr"_s} << u"whole UUID"_s;
        QTest::newRow("option of another action")
            << QStringList{u"--owner"_s, u"Sato"_s} << u"only for “add”"_s;
        QTest::newRow("no history") << QStringList{u"--database"_s, u"none"_s} << u"--database none"_s;
    }

    void wrongUseIsExplained()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, part);
        auto all = QStringList{u"exceptions"_s} + arguments;
        if (!arguments.contains(u"none"_s))
            all = stored(all);
        const auto run = cli(all);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(part), qPrintable(run.err));
        QVERIFY(list().isEmpty());
    }

    /// Every level of the practice network is accepted: nothing is left to fail on.
    void exceptionsChangeTheExitCode()
    {
        const QStringList practice{u"practice"_s, u"--quiet"_s, u"--fail-on"_s, u"low"_s};
        const auto before = cli(stored(practice + QStringList{u"--format"_s, u"json"_s}));
        QVERIFY2(before.code == 1, qPrintable(before.err));
        QSet<QString> rules;
        for (const auto &host : QJsonDocument::fromJson(before.out.toUtf8())[u"hosts"_s].toArray()) {
            for (const auto &finding : host[u"findings"_s].toArray()) {
                if (!finding[u"level"_s].isNull())
                    rules.insert(finding[u"rule"_s].toString());
            }
        }
        QVERIFY(rules.size() > 2);
        for (const auto &rule : rules)
            QCOMPARE(add(rule, u"127.0.0.0/8"_s, inDays(1)).code, 0);
        const auto after = cli(stored(practice));
        QVERIFY2(after.code == 0, qPrintable(after.out + after.err));
        QVERIFY2(after.out.contains(u"Accepted findings: "_s), qPrintable(after.out));
        QVERIFY(!after.out.contains(u"expired"_s));
        // A re-check is rated by them as well: of an accepted finding nothing is open.
        const auto recheck = cli(stored({u"recheck"_s, u"2"_s, u"--quiet"_s}));
        QCOMPARE(recheck.code, 2);
        QVERIFY2(recheck.err.contains(u"nothing to re-check"_s), qPrintable(recheck.err));
    }

    void aHostSaysWhyItHasItsLevel()
    {
        QCOMPARE(cli(stored({u"practice"_s, u"--quiet"_s})).code, 1);
        const auto json = cli(stored({u"export"_s, u"last"_s, u"--format"_s, u"json"_s})).out.toUtf8();
        QJsonObject host;
        for (const auto &each : QJsonDocument::fromJson(json)[u"hosts"_s].toArray()) {
            if (each[u"level"_s].toString() == u"high"_s
                && !each[u"names"_s][u"netbios"_s].toString().isEmpty())
                host = each.toObject();
        }
        QVERIFY(!host.isEmpty());
        const auto finding = host[u"findings"_s][0].toObject();
        const auto address = host[u"address"_s].toString();
        const auto byAddress = cli(stored({u"explain"_s, address}));
        QVERIFY2(byAddress.code == 0, qPrintable(byAddress.err));
        const auto plain = byAddress.out.simplified();
        for (const auto &part :
             {address, u"Why this level"_s, u"High: "_s + finding[u"rule"_s].toString() + u": "_s,
              finding[u"title"_s].toString(), finding[u"evidence"_s][0].toString(), u"What to do first"_s,
              u"practice network"_s, u"Potential issues"_s})
            QVERIFY2(plain.contains(part.simplified()), qPrintable(part + u'\n' + byAddress.out));
        const auto name = host[u"names"_s][u"netbios"_s].toString().toLower();
        const auto byName = cli(stored({u"explain"_s, name, u"--scan"_s, u"1"_s}));
        QVERIFY2(byName.code == 0, qPrintable(byName.err));
        QCOMPARE(byName.out, byAddress.out);

        QCOMPARE(add(finding[u"rule"_s].toString(), u"127.0.0.0/8"_s, inDays(1)).code, 0);
        QCOMPARE(cli(stored({u"practice"_s, u"--quiet"_s})).code, 1);
        // By name: while another practice network is open, the addresses are others.
        const auto accepted = cli(stored({u"explain"_s, name}));
        QVERIFY2(accepted.out.contains(u"Accepted by Sato until "_s), qPrintable(accepted.out));
        QVERIFY2(accepted.out.contains(u"2, "_s), qPrintable(accepted.out)); // the newest scan
        const auto before = cli(stored({u"explain"_s, address, u"--scan"_s, u"1"_s}));
        QCOMPARE(before.out, byAddress.out); // what the scan said stays
    }

    void hostsThatAreNowhereAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("part");
        QTest::newRow("address") << QStringList{u"192.0.2.77"_s}
                                 << u"No stored scan has the host 192.0.2.77"_s;
        QTest::newRow("name") << QStringList{u"srv-77"_s} << u"no host of a stored scan"_s;
        QTest::newRow("missing scan") << QStringList{u"192.0.2.77"_s, u"--scan"_s, u"9"_s} << u"scan"_s;
        QTest::newRow("no host") << QStringList{u"--scan"_s, u"last"_s} << u"--scan needs"_s;
    }

    void hostsThatAreNowhereAreRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, part);
        const auto run = cli(stored(QStringList{u"explain"_s} + arguments));
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(part), qPrintable(run.err));
    }

private:
    QStringList stored(const QStringList &arguments) const
    {
        return arguments + QStringList{u"--database"_s, m_folder->filePath(u"history.db"_s)};
    }

    Run add(const QString &rule, const QString &hosts, const QString &until,
            const QStringList &more = {}) const
    {
        return cli(stored(QStringList{u"exceptions"_s, u"add"_s, u"--rule"_s, rule, u"--hosts"_s, hosts,
                                      u"--owner"_s, u"Sato"_s, u"--reason"_s, u"until the new server"_s,
                                      u"--until"_s, until}
                          + more));
    }

    QJsonArray list() const
    {
        return QJsonDocument::fromJson(cli(stored({u"exceptions"_s, u"--json"_s})).out.toUtf8()).array();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestExceptionsCommand)
#include "tst_exceptions_command.moc"
