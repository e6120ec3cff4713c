// SPDX-License-Identifier: GPL-3.0-or-later
// Observations with what the rules say of them, a file each in tests/data/goldens: a changed rule shows as a
// difference there. PORT135_WRITE_GOLDENS=1 writes what the rules say now; read `git diff` before you keep
// it.
//
//   The first line says what it is.
//   date: 2026-11-23               judged as of
//   vantage: other-segment
//   nearly: R4 R7                  rules that must not match, though little is missing
//   exception: RULE | HOSTS | LAST DAY | OWNER | REASON [| INTERFACE]
//   then one statement of observation_text.h a line, and below "--- expected" what was found
#include <QTest>

#include "rating/exceptions.h"
#include "rating/observation_text.h"
#include "rating/potential.h"
#include "rating/rate.h"
#include "rating/rule.h"
#include "support/text_bytes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>

#include <algorithm>
#include <map>
#include <optional>
#include <random>

using namespace port135;

namespace {

using test::bytes;

const char separator[] = "--- expected\n";

QDir folder()
{
    return QDir(QStringLiteral(PORT135_TEST_DATA "/goldens"));
}

struct Golden
{
    QByteArray given; ///< up to and with the separator
    QByteArray expected;
    core::Observation observation;
    core::Vantage vantage = core::Vantage::SameSegment;
    core::Date date{};
    QByteArrayList nearly;
    std::vector<core::Acceptance> exceptions;
};

core::Acceptance exceptionOf(const QByteArray &line)
{
    const auto part = [fields = line.split('|')](int index) {
        return fields.value(index).trimmed().toStdString();
    };
    core::Acceptance exception;
    exception.rule = part(0);
    exception.hosts = part(1);
    exception.expires = core::parseDate(part(2)).value();
    exception.owner = part(3);
    exception.reason = part(4);
    if (!part(5).empty())
        exception.interfaceUuid = core::Uuid::parse(part(5)).value();
    return exception;
}

Golden read(const QString &name)
{
    QFile file(folder().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(name));
    const QByteArray text = file.readAll();
    const auto end = text.indexOf(separator);
    if (end < 0)
        qFatal("%s has no line \"--- expected\"", qPrintable(name));
    Golden golden;
    golden.given = text.left(end) + separator;
    golden.expected = text.mid(golden.given.size());
    QByteArrayList statements;
    const auto lines = text.left(end).trimmed().split('\n');
    for (const QByteArray &line : lines.sliced(1)) {
        const QByteArray value = line.mid(line.indexOf(": ") + 2);
        if (line.startsWith("date: "))
            golden.date = core::parseDate(value.toStdString()).value();
        else if (line.startsWith("vantage: "))
            golden.vantage = core::parseVantage(value.toStdString()).value();
        else if (line.startsWith("nearly: "))
            golden.nearly = value.split(' ');
        else if (line.startsWith("exception: "))
            golden.exceptions.push_back(exceptionOf(value));
        else
            statements.append(line);
    }
    golden.observation = test::observation(statements.join("; "));
    return golden;
}

core::Rating rated(const Golden &golden, const core::Observation &observation)
{
    const rating::Exceptions exceptions(golden.exceptions);
    return rating::rate(observation,
                        {.catalogue = knowledge::Catalogue::builtIn(),
                         .vantage = golden.vantage,
                         .date = golden.date,
                         .exceptions = &exceptions});
}

QByteArray levelOf(std::optional<core::Level> level)
{
    return level ? bytes(core::name(*level)) : QByteArray("not rated");
}

enum class With {
    Evidence,
    NoEvidence
};

QByteArray printed(const core::Rating &rating, With with)
{
    QByteArray text =
        "level " + levelOf(rating.level) + ", confidence " + bytes(core::name(rating.confidence)) + '\n';
    for (const core::Finding &finding : rating.findings) {
        text += bytes(finding.rule) + ' ' + levelOf(finding.level) + ", confidence "
            + bytes(core::name(finding.confidence)) + '\n';
        for (const QString &sentence : rating::acceptance(finding))
            text += "    " + sentence.toUtf8() + '\n';
        if (with == With::NoEvidence)
            continue;
        for (const QString &sentence : rating::evidence(finding))
            text += "    " + sentence.toUtf8() + '\n';
        for (const core::Uuid &uuid : finding.interfaces)
            text += "    interface " + QByteArray::fromStdString(uuid.toString()) + '\n';
    }
    for (std::string_view role : rating.roles)
        text += "role " + bytes(role) + '\n';
    for (const core::PotentialIssue &issue : rating.potential)
        text += "potential " + bytes(issue.id) + '\n';
    return text;
}

bool matches(const core::Rating &rating, const QByteArray &rule)
{
    return std::any_of(rating.findings.begin(), rating.findings.end(),
                       [&rule](const core::Finding &finding) { return bytes(finding.rule) == rule; });
}

void eachFile()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : folder().entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file.chopped(4))) << file;
}

} // namespace

class TestGoldens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rating_data() { eachFile(); }
    void rating();
    void theOrderOfEndpointsSaysNothing_data() { eachFile(); }
    void theOrderOfEndpointsSaysNothing();
    void potentialIssuesRaiseNoLevel_data() { eachFile(); }
    void potentialIssuesRaiseNoLevel();
    void theFirstOpenLevelIsTheHighest_data() { eachFile(); }
    void theFirstOpenLevelIsTheHighest();
    void everyRuleIsMetAndNearlyMet();
    void whatChangesIsANewVersion();
};

void TestGoldens::rating()
{
    QFETCH(QString, file);
    const Golden golden = read(file);
    const core::Rating rating = rated(golden, golden.observation);
    const QByteArray actual = printed(rating, With::Evidence);
    if (qEnvironmentVariableIntValue("PORT135_WRITE_GOLDENS") == 1) {
        QFile output(folder().filePath(file));
        QVERIFY(output.open(QIODevice::WriteOnly));
        QCOMPARE(output.write(golden.given + actual), golden.given.size() + actual.size());
    } else {
        const auto now = actual.split('\n');
        const auto then = golden.expected.split('\n');
        for (qsizetype i = 0; i < std::min(now.size(), then.size()); ++i)
            QCOMPARE(now[i], then[i]);
        QCOMPARE(now.size(), then.size());
    }
    for (const QByteArray &rule : golden.nearly) {
        QVERIFY2(rating::findRule(rule.toStdString()) != nullptr, rule.constData());
        QVERIFY2(!matches(rating, rule), rule.constData());
    }
}

void TestGoldens::theOrderOfEndpointsSaysNothing()
{
    QFETCH(QString, file);
    const Golden golden = read(file);
    const QByteArray expected = printed(rated(golden, golden.observation), With::NoEvidence);
    core::Observation shuffled = golden.observation;
    std::mt19937 random(135);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(shuffled.endpoints.begin(), shuffled.endpoints.end(), random);
        QCOMPARE(printed(rated(golden, shuffled), With::NoEvidence), expected);
    }
    std::reverse(shuffled.endpoints.begin(), shuffled.endpoints.end());
    QCOMPARE(printed(rated(golden, shuffled), With::NoEvidence), expected);
}

// Without the known issues (but for those that rule R8 asks about) the findings are the same.
void TestGoldens::potentialIssuesRaiseNoLevel()
{
    QFETCH(QString, file);
    const Golden golden = read(file);
    QFile all(QStringLiteral(PORT135_SOURCE_DIR "/resources/knowledge/known_issues.tsv"));
    QVERIFY(all.open(QIODevice::ReadOnly));
    QByteArray few;
    for (const QByteArray &line : all.readAll().split('\n')) {
        const auto *issue =
            knowledge::KnownIssues::builtIn().find(line.left(line.indexOf('\t')).toStdString());
        if (!line.isEmpty() && (issue == nullptr || rating::isUrgent(*issue, golden.date)))
            few += line + '\n';
    }
    const auto issues = knowledge::KnownIssues::fromTsv(few);
    QVERIFY2(issues, issues ? "" : qPrintable(issues.error()));
    QVERIFY(issues->all().size() < knowledge::KnownIssues::builtIn().all().size());
    const rating::Exceptions exceptions(golden.exceptions);
    core::Rating without = rating::rate(golden.observation,
                                        {.catalogue = knowledge::Catalogue::builtIn(),
                                         .vantage = golden.vantage,
                                         .date = golden.date,
                                         .issues = *issues,
                                         .exceptions = &exceptions});
    core::Rating with = rated(golden, golden.observation);
    without.potential.clear();
    with.potential.clear();
    QCOMPARE(printed(with, With::Evidence), printed(without, With::Evidence));
}

void TestGoldens::theFirstOpenLevelIsTheHighest()
{
    QFETCH(QString, file);
    const Golden golden = read(file);
    const core::Rating rating = rated(golden, golden.observation);
    for (const core::Finding &finding : rating.findings) {
        if (finding.accepted.empty() && finding.level)
            QVERIFY2(rating.level && *finding.level <= *rating.level, finding.rule.data());
    }
}

void TestGoldens::everyRuleIsMetAndNearlyMet()
{
    std::map<QByteArray, int> met;
    std::map<QByteArray, int> nearly;
    const auto files = folder().entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 30);
    for (const QString &file : files) {
        const Golden golden = read(file);
        for (const core::Finding &finding : rated(golden, golden.observation).findings)
            ++met[bytes(finding.rule)];
        for (const QByteArray &rule : golden.nearly)
            ++nearly[rule];
    }
    for (const rating::Rule &rule : rating::rules()) {
        if (rule.ofScan)
            continue; // tst_scan_rules
        QVERIFY2(met[bytes(rule.id)] > 0, rule.id.data());
        QVERIFY2(nearly[bytes(rule.id)] > 0, rule.id.data());
    }
}

// What a stored report says was rated with must not change under one version of the rules. Possible issues
// come from the data, which has a version of its own. goldens.lock holds the version and a sum for every
// file.
void TestGoldens::whatChangesIsANewVersion()
{
    const QByteArray version = bytes(rating::rulesVersion()).split(' ').first();
    QByteArray now = "logic " + version + '\n';
    QMap<QByteArray, QByteArray> sums;
    for (const QString &file : folder().entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QByteArray judged;
        for (const QByteArray &line : read(file).expected.split('\n')) {
            if (!line.startsWith("potential "))
                judged += line + '\n';
        }
        sums[file.toUtf8()] = QCryptographicHash::hash(judged, QCryptographicHash::Sha256).toHex().left(16);
        now += file.toUtf8() + ' ' + sums[file.toUtf8()] + '\n';
    }
    QFile lock(QStringLiteral(PORT135_TEST_DATA "/goldens.lock"));
    QVERIFY(lock.open(QIODevice::ReadWrite));
    const QByteArrayList then = lock.readAll().trimmed().split('\n');
    const bool isNewVersion = then.first() != "logic " + version;
    for (const QByteArray &line : then.sliced(1)) {
        const auto words = line.split(' ');
        if (!isNewVersion && sums.contains(words.value(0)))
            QVERIFY2(sums[words.value(0)] == words.value(1),
                     (words.value(0)
                      + " changed: count up logicVersion in src/rating/rules.cpp, then run with "
                        "PORT135_WRITE_GOLDENS=1")
                         .constData());
    }
    if (qEnvironmentVariableIntValue("PORT135_WRITE_GOLDENS") == 1) {
        QVERIFY(lock.resize(0));
        QCOMPARE(lock.write(now), now.size());
        return;
    }
    QCOMPARE(then.join('\n') + '\n', now);
}

QTEST_APPLESS_MAIN(TestGoldens)
#include "tst_goldens.moc"
