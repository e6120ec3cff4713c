// SPDX-License-Identifier: GPL-3.0-or-later
// Knowledge packs imported, kept, refused and taken back: real files in a folder of their own.
#include <QTest>

#include "knowledge/age.h"
#include "knowledge/data_version.h"
#include "knowledge/resource.h"
#include "program/knowledge_store.h"
#include "program/paths.h"
#include "program/program_info.h"
#include "program/user_catalogue.h"
#include "support/parsed.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <vector>

using namespace port135;
using namespace Qt::StringLiterals;
using knowledge::Pack;

namespace {

using test::day;

const core::Date today = day("2026-12-10");

/// The built-in files with another day and one more interface, so that it shows which pack is in use.
QByteArray packOf(const QByteArray &date, unsigned revision = 1)
{
    std::vector<QByteArray> files;
    for (const auto name : knowledge::packFiles()) {
        QByteArray bytes = knowledge::resourceBytes(QString::fromUtf8(name.data(), qsizetype(name.size())));
        bytes.detach();
        bytes.replace("# date: 2026-11-30", "# date: " + date);
        if (name == "interfaces.tsv")
            bytes += "ffffffff-0000-0000-0000-000000000001\t1.0\tbrandnew\t\t\tother\t\ta test\n";
        files.push_back(bytes);
    }
    const auto pack = Pack::fromFiles(files, revision);
    if (!pack)
        qFatal("%s", qPrintable(pack.error()));
    return pack->bytes();
}

bool knowsTheNewOne()
{
    const core::InterfaceId id{core::Uuid::parse("ffffffff-0000-0000-0000-000000000001").value(), 1, 0};
    return program::catalogue().find(id) != nullptr;
}

} // namespace

class TestKnowledgeStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        qputenv("PORT135_DATA", m_folder->path().toLocal8Bit());
    }
    void cleanup()
    {
        knowledge::takeBuiltIn();
        qunsetenv("PORT135_DATA");
    }

    void aNewerPackIsTakenKeptAndGivenBack()
    {
        QVERIFY(!knowsTheNewOne());
        auto pack = program::readPack(written("new.pack", packOf("2026-12-05")));
        QVERIFY2(pack, qPrintable(pack ? QString() : pack.error()));
        QCOMPARE(program::whyNot(**pack, today), QString());
        QVERIFY(program::importPack(std::move(*pack), today));
        QVERIFY(!program::isKnowledgeBuiltIn());
        QVERIFY(knowsTheNewOne());
        QVERIFY(program::programInfo().join(u'\n').contains(u"Knowledge pack: 2026-12-05 "_s));
        QVERIFY(QString::fromStdString(knowledge::dataVersion(program::catalogue()))
                    .startsWith(u"2026-12-05 "_s));

        // Another program, later.
        knowledge::takeBuiltIn();
        program::openKnowledge();
        QVERIFY(!program::knowledgeProblem());
        QVERIFY(knowsTheNewOne());

        QVERIFY(program::resetKnowledge());
        QVERIFY(program::isKnowledgeBuiltIn());
        QVERIFY(!QFile::exists(program::knowledgeFile()));
        QVERIFY(!knowsTheNewOne());
        QVERIFY(program::programInfo().join(u'\n').contains(u", built in"_s));
    }

    void whatIsNotNewerChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<unsigned>("revision");
        QTest::addColumn<QString>("reason");
        QTest::newRow("older") << QByteArray("2026-10-01") << 9u << u"is older than the one in use"_s;
        QTest::newRow("of the same day") << QByteArray("2026-11-30") << 1u << u"another content"_s;
        QTest::newRow("of a day to come") << QByteArray("2027-01-31") << 1u << u"has not come"_s;
    }

    void whatIsNotNewerChangesNothing()
    {
        QFETCH(QByteArray, date);
        QFETCH(unsigned, revision);
        QFETCH(QString, reason);
        auto pack = program::readPack(written("other.pack", packOf(date, revision)));
        QVERIFY(pack);
        QVERIFY2(program::whyNot(**pack, today).contains(reason), qPrintable(program::whyNot(**pack, today)));
        const auto taken = program::importPack(std::move(*pack), today);
        QVERIFY(!taken && taken.error().contains(u"Nothing was changed."_s));
        QVERIFY(program::isKnowledgeBuiltIn());
        QVERIFY(!QFile::exists(program::knowledgeFile()));
    }

    void theSameOneIsNoNews()
    {
        auto pack = program::readPack(written("same.pack", Pack::builtIn().bytes()));
        QVERIFY(pack);
        QVERIFY(program::whyNot(**pack, today).contains(u"in use already"_s));
    }

    void aLaterRevisionOfTheDayIsNewer()
    {
        auto pack = program::readPack(written("second.pack", packOf("2026-11-30", 2)));
        QVERIFY(pack);
        QVERIFY(program::importPack(std::move(*pack), today));
        QCOMPARE(knowledge::current().name(), u"2026-11-30.2"_s);
    }

    void aDamagedFileIsSaidAndLeftOut()
    {
        QByteArray damaged = packOf("2026-12-05");
        damaged.replace("Conficker", "Confickor");
        const auto refused = program::readPack(written("bad.pack", damaged));
        QVERIFY(!refused && refused.error().contains(u"bad.pack"_s));
        QVERIFY(!program::readPack(m_folder->filePath(u"missing.pack"_s)));

        QFile kept(program::knowledgeFile());
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write(damaged);
        kept.close();
        program::openKnowledge();
        QVERIFY(program::isKnowledgeBuiltIn());
        QVERIFY(program::knowledgeProblem() && program::knowledgeProblem()->contains(u"is damaged"_s));
        QVERIFY(program::resetKnowledge());
        QVERIFY(!program::knowledgeProblem());
    }

    void anImportedPackOlderThanTheProgramIsLeftOut()
    {
        QFile kept(program::knowledgeFile());
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write(packOf("2026-10-01"));
        kept.close();
        program::openKnowledge();
        QVERIFY(program::isKnowledgeBuiltIn());
        QVERIFY(program::knowledgeProblem()->contains(u"older than the built-in one"_s));
        QVERIFY(program::resetKnowledge());
    }

    void ageIsSaidFromNinetyDaysOn_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isOld");
        QTest::addColumn<bool>("isVeryOld");
        QTest::newRow("fresh") << 0 << false << false;
        QTest::newRow("89 days") << 89 << false << false;
        QTest::newRow("90 days") << 90 << true << false;
        QTest::newRow("179 days") << 179 << true << false;
        QTest::newRow("180 days") << 180 << true << true;
        QTest::newRow("before its day") << -3 << false << false;
    }

    void ageIsSaidFromNinetyDaysOn()
    {
        QFETCH(int, days);
        QFETCH(bool, isOld);
        QFETCH(bool, isVeryOld);
        const auto age = knowledge::age("2026-11-30 1a2b3c4d + user 5e6f7a8b",
                                        day("2026-11-30") + std::chrono::days(days));
        QCOMPARE(age.days, std::max(days, 0));
        QCOMPARE(age.isOld, isOld);
        QCOMPARE(age.isVeryOld, isVeryOld);
        QCOMPARE(age.sentence.isEmpty(), !isOld);
        QCOMPARE(knowledge::age("1 test", today).isOld, false);
    }

private:
    QString written(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestKnowledgeStore)
#include "tst_knowledge_store.moc"
