// SPDX-License-Identifier: GPL-3.0-or-later
// The rules on this repository, and on samples that break them.
#include "repository/rules.h"
#include "repository/samples.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheWholeRepository();
    void holds_data();
    void holds();
    void finds_data();
    void finds();
    void everyRuleHasASampleThatBreaksIt_data() { holds_data(); }
    void everyRuleHasASampleThatBreaksIt();

private:
    QList<SourceFile> m_files;
};

static QStringList textsOf(const QList<Violation> &violations)
{
    QStringList texts;
    for (const auto &violation : violations)
        texts << violation.toString();
    return texts;
}

static const RepositoryRule *ruleNamed(const QByteArray &name)
{
    const auto found = std::find_if(rules().begin(), rules().end(),
                                    [&](const RepositoryRule &rule) { return name == rule.name; });
    return found == rules().end() ? nullptr : &*found;
}

void TestRepository::initTestCase()
{
    m_files = readRepository(QStringLiteral(PORT135_SOURCE_DIR));
}

void TestRepository::readsTheWholeRepository()
{
    QStringList paths;
    for (const auto &file : m_files)
        paths << file.path;
    for (const auto &path :
         {u"CMakeLists.txt"_s, u"dev"_s, u".ci/run"_s, u"src/core/address.h"_s, u"cmake/Port135Room.cmake"_s,
          u"tests/repository/rules.cpp"_s, u"tests/peers/lab.py"_s})
        QVERIFY2(paths.contains(path), qPrintable(path));
}

void TestRepository::holds_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const auto &rule : rules())
        QTest::newRow(rule.name) << QByteArray(rule.name);
}

void TestRepository::holds()
{
    QFETCH(QByteArray, name);
    const auto broken = textsOf(ruleNamed(name)->check(m_files));
    QVERIFY2(broken.isEmpty(), qPrintable(u'\n' + broken.join(u'\n')));
}

void TestRepository::finds_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < samples().size(); ++i)
        QTest::newRow(samples().at(i).title) << i;
}

void TestRepository::finds()
{
    QFETCH(qsizetype, index);
    const auto &sample = samples().at(index);
    const auto path = QString::fromLatin1(sample.path);
    const auto *rule = ruleNamed(sample.rule);
    QVERIFY2(rule, sample.rule);

    const auto broken = textsOf(rule->check(sample.beside + Files{{path, sample.text.split(u'\n')}}));
    if (sample.line == 0) {
        QCOMPARE(broken, QStringList());
        return;
    }
    QCOMPARE(broken.size(), 1);
    const auto place = u"%1:%2: "_s.arg(path).arg(sample.line);
    QVERIFY2(broken.first().startsWith(place), qPrintable(broken.first()));
}

void TestRepository::everyRuleHasASampleThatBreaksIt()
{
    QFETCH(QByteArray, name);
    QVERIFY(std::any_of(samples().begin(), samples().end(),
                        [&](const RuleSample &sample) { return name == sample.rule && sample.line > 0; }));
}

QTEST_GUILESS_MAIN(TestRepository)
#include "tst_repository.moc"
