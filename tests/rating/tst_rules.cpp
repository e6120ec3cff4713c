// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the rule table: whole, plain, and in the right places.
#include "rating/rule.h"

#include "knowledge/trait.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QObject>
#include <QRegularExpression>
#include <QStringList>
#include <QStringLiteral>
#include <QTest>

#include <set>

using namespace port135;
using rating::RemedyFamily;

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsThere_data();
    void everyTextIsThere();
    void idsAreUniqueAndFound();
    void ratedRulesHaveAllFourDefences_data() { everyTextIsThere_data(); }
    void ratedRulesHaveAllFourDefences();
    void findingsReadTheTable();
    void unknownRulesAreShownByTheirId();
    void argumentsAreFilledOnce_data();
    void argumentsAreFilledOnce();
    void everyRoleHasAWord();
    void summaryIsAboutTheLevel();
    void versionStandsForTheTexts();
};

void TestRules::everyTextIsThere_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const rating::Rule &rule : rating::rules())
        QTest::newRow(std::string(rule.id).c_str()) << QByteArray(rule.id.data(), qsizetype(rule.id.size()));
}

void TestRules::everyTextIsThere()
{
    QFETCH(QByteArray, id);
    const rating::Rule *rule = rating::findRule(id.toStdString());
    QVERIFY(rule != nullptr);
    QVERIFY(qstrlen(rule->title) > 10 && !QByteArray(rule->title).endsWith('.'));
    for (const char *text : {rule->summary, rule->meaning, rule->limits, rule->verify}) {
        QVERIFY2(qstrlen(text) > 40, text);
        QVERIFY2(QByteArray(text).endsWith('.'), text);
        QVERIFY2(!QByteArray(text).contains("  "), text);
    }
    // One sentence: no full stop but the last.
    QVERIFY2(!QByteArray(rule->summary).chopped(1).contains(". "), rule->summary);
    QVERIFY(!rule->remedies.empty());
    for (const rating::Remedy &remedy : rule->remedies) {
        QVERIFY2(qstrlen(remedy.text) > 40 && QByteArray(remedy.text).endsWith('.'), remedy.text);
        if (remedy.caution != nullptr)
            QVERIFY2(qstrlen(remedy.caution) > 20 && QByteArray(remedy.caution).endsWith('.'),
                     remedy.caution);
    }
    QVERIFY(!rule->references.empty());
    for (const char *reference : rule->references)
        QVERIFY(qstrlen(reference) > 3);
    QVERIFY(rule->check != nullptr);
}

void TestRules::idsAreUniqueAndFound()
{
    std::set<std::string_view> ids;
    for (const rating::Rule &rule : rating::rules()) {
        QVERIFY(ids.insert(rule.id).second);
        QCOMPARE(rating::findRule(rule.id), &rule);
    }
    for (int i = 1; i <= 20; ++i)
        QVERIFY(rating::findRule("R" + std::to_string(i)) != nullptr);
    QVERIFY(rating::findRule("R0") == nullptr);
    QVERIFY(rating::findRule("") == nullptr);
}

void TestRules::ratedRulesHaveAllFourDefences()
{
    QFETCH(QByteArray, id);
    // What is no finding about the host needs no defence.
    static const std::set<QByteArray> quiet{"R12", "R13", "R14", "R17", "R19",
                                            "R29", "R31", "R32", "R33", "R35"};
    std::set<RemedyFamily> families;
    for (const rating::Remedy &remedy : rating::findRule(id.toStdString())->remedies)
        families.insert(remedy.family);
    QCOMPARE(families.size() == 4, quiet.count(id) == 0);
}

void TestRules::findingsReadTheTable()
{
    const core::Finding finding{"R6", core::Level::High, core::Confidence::High, {{"Seen: %1.", {"x"}}}};
    const rating::Rule *rule = rating::findRule("R6");
    QCOMPARE(rating::title(finding), QString::fromUtf8(rule->title));
    QCOMPARE(rating::meaning(finding), QString::fromUtf8(rule->meaning));
    QCOMPARE(rating::limits(finding), QString::fromUtf8(rule->limits));
    QCOMPARE(rating::verification(finding), QString::fromUtf8(rule->verify));
    QCOMPARE(rating::evidence(finding), QStringList{QStringLiteral("Seen: x.")});
    QCOMPARE(rating::references(finding).size(), qsizetype(rule->references.size()));
    const QStringList remedies = rating::remedies(finding);
    QCOMPARE(remedies.size(), qsizetype(rule->remedies.size()));
    QVERIFY(remedies.first().startsWith(QStringLiteral("Firewall: ")));
    QVERIFY(remedies.first().contains(QStringLiteral(" Caution: ")));
}

void TestRules::unknownRulesAreShownByTheirId()
{
    const core::Finding finding{"R999\n", core::Level::High, core::Confidence::High, {}};
    QCOMPARE(rating::title(finding), QStringLiteral("R999\\x0a"));
    QVERIFY(rating::meaning(finding).isEmpty());
    QVERIFY(rating::remedies(finding).isEmpty());
    core::Rating rating;
    rating.findings.push_back(finding);
    QCOMPARE(rating::summary(rating), QStringLiteral("R999\\x0a"));
}

void TestRules::argumentsAreFilledOnce_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QString>("shown");

    QTest::newRow("in their places") << QByteArray("%2 and %1.") << QByteArrayList{"a", "b"}
                                     << QStringLiteral("b and a.");
    QTest::newRow("an argument is no pattern")
        << QByteArray("%1 %2") << QByteArrayList{"%2", "b"} << QStringLiteral("%2 b");
    QTest::newRow("a missing argument stays visible")
        << QByteArray("%1 %2") << QByteArrayList{"a"} << QStringLiteral("a %2");
    QTest::newRow("a percent sign stays")
        << QByteArray("100% of %1%") << QByteArrayList{"a"} << QStringLiteral("100% of a%");
    QTest::newRow("escaped") << QByteArray("%1") << QByteArrayList{"a\r\n\xff"}
                             << QStringLiteral("a\\x0d\\x0a\\xff");
    QTest::newRow("cut") << QByteArray("%1") << QByteArrayList{QByteArray(300, 'x')}
                         << QString(200, u'x') + QStringLiteral("…");
}

void TestRules::argumentsAreFilledOnce()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, arguments);
    QFETCH(QString, shown);
    core::Phrase phrase{text.constData(), {}};
    for (const QByteArray &argument : arguments)
        phrase.arguments.push_back(argument.toStdString());
    QCOMPARE(rating::rendered(phrase), shown);
}

void TestRules::everyRoleHasAWord()
{
    for (std::uint32_t bit = 1; (bit & knowledge::roleBits) != 0; bit <<= 1) {
        const std::string_view role = knowledge::name(knowledge::Trait(bit));
        const QString word = rating::roleWord(role);
        QVERIFY2(word != QString::fromUtf8(role.data(), qsizetype(role.size())), role.data());
        QVERIFY(!word.contains(u'_'));
    }
    QCOMPARE(rating::roleWord("of_tomorrow"), QStringLiteral("of_tomorrow"));
}

void TestRules::summaryIsAboutTheLevel()
{
    core::Rating rating;
    QVERIFY(rating::summary(rating).contains(QStringLiteral("not examined")));
    rating.findings.push_back({"R13", std::nullopt, core::Confidence::Low, {}});
    QCOMPARE(rating::summary(rating), QString::fromUtf8(rating::findRule("R13")->summary));
    rating.findings.push_back({"R9", core::Level::Low, core::Confidence::Low, {}});
    rating.findings.push_back({"R10", core::Level::Low, core::Confidence::Low, {}});
    QCOMPARE(rating::summary(rating), QString::fromUtf8(rating::findRule("R9")->summary));
}

void TestRules::versionStandsForTheTexts()
{
    static const QRegularExpression form(QStringLiteral("^[0-9]+ [0-9a-f]{8}$"));
    const std::string_view version = rating::rulesVersion();
    QVERIFY(form.match(QString::fromUtf8(version.data(), qsizetype(version.size()))).hasMatch());
    QCOMPARE(rating::rulesVersion().data(), version.data());
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
