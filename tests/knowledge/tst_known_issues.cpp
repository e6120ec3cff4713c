// SPDX-License-Identifier: GPL-3.0-or-later
// The list of known issues and its texts, row by row, in both languages.
#include <QTest>

#include "knowledge/catalogue.h"
#include "knowledge/known_issues.h"
#include "knowledge/pack.h"
#include "knowledge/version_text.h"
#include "rating/potential.h"
#include "support/text_bytes.h"

#include <QRegularExpression>

#include <set>

using namespace port135;
using knowledge::KnownIssue;
using knowledge::KnownIssues;
using knowledge::WindowsBuilds;

namespace {

using test::bytes;

constexpr core::OsVersion xp{5, 1, 0}; // the first whose challenges carry a version

const QByteArray header =
    "id\talso\tname\ttie\tfirst\tlast\tfixed\trevisions\tneeds\tflags\ttechniques\tsource\n";

bool isJapanese(const QString &text)
{
    static const QRegularExpression kana(QStringLiteral("[\\x{3041}-\\x{30fe}\\x{4e00}-\\x{9fff}]"));
    return kana.match(text).hasMatch();
}

void eachRow()
{
    QTest::addColumn<QByteArray>("id");
    for (const KnownIssue &issue : KnownIssues::builtIn().all())
        QTest::newRow(bytes(issue.id).constData()) << bytes(issue.id);
}

const KnownIssue &row(const QByteArray &id)
{
    return *KnownIssues::builtIn().find(std::string_view(id.constData(), std::size_t(id.size())));
}

} // namespace

class TestKnownIssues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhole_data() { eachRow(); }
    void isWhole();
    void hasTextsInBothLanguages_data() { eachRow(); }
    void hasTextsInBothLanguages();
    void everyTextBelongsToARow();
    void everyRowNamesItsSource();
    void wordsMeanOneRow();
    void wormsAreKnownByName_data();
    void wormsAreKnownByName();
    void exploitedIssuesAreThoseOfTheList();
    void bulletinsFromMemorySaySo();
    void mayHave_data();
    void mayHave();
    void refuses_data();
    void refuses();
    void everyTitleHasItsPurposeInBothLanguages();
};

void TestKnownIssues::isWhole()
{
    QFETCH(QByteArray, id);
    const KnownIssue &issue = row(id);
    static const QRegularExpression number(QStringLiteral("^(CVE-\\d{4}-\\d{4,6}|[A-Za-z]+\\d*)$"));
    QVERIFY(number.match(QString::fromUtf8(id)).hasMatch());
    QVERIFY(issue.first <= issue.last);
    QVERIFY(!issue.source.empty());
    // What only the version suggests must end with an update: else every host of it had it for ever.
    QVERIFY(issue.ties != 0 || issue.fixed);
    if (issue.fixed)
        QVERIFY(*issue.fixed > core::parseDate("2003-01-01") && *issue.fixed < core::parseDate("2026-12-01"));
    const auto techniques = knowledge::wordsOf(issue.techniques);
    QVERIFY(!techniques.empty());
    static const QRegularExpression technique(QStringLiteral("^T\\d{4}(\\.\\d{3})?$"));
    for (const auto word : techniques)
        QVERIFY2(technique.match(QString::fromUtf8(bytes(word))).hasMatch(), bytes(word).constData());
    // A version range that no known product is in would never be suggested.
    const auto products = WindowsBuilds::builtIn().all();
    const bool reachable = std::any_of(products.begin(), products.end(), [&issue](const auto &product) {
        return knowledge::mayHave(issue, product);
    });
    QVERIFY(reachable || issue.last < xp);
}

void TestKnownIssues::hasTextsInBothLanguages()
{
    QFETCH(QByteArray, id);
    const auto *words = knowledge::Pack::builtIn().issueTexts().find(row(id).id);
    QVERIFY(words != nullptr);
    const auto text = rating::issueText(row(id));
    QCOMPARE(text.title, QString::fromUtf8(bytes(words->title.en)));
    QVERIFY(!text.title.endsWith(u'.') && text.title.size() > 10);
    for (const auto &sentence : {words->meaning, words->shown, words->hidden, words->remedy}) {
        QVERIFY2(bytes(sentence.en).endsWith('.') && sentence.en.size() > 30, bytes(sentence.en).constData());
        QVERIFY2(QString::fromUtf8(bytes(sentence.ja)).endsWith(u'。'), bytes(sentence.ja).constData());
    }
    for (const auto &sentence : {words->title, words->meaning, words->shown, words->hidden, words->remedy})
        QVERIFY2(isJapanese(QString::fromUtf8(bytes(sentence.ja))), bytes(sentence.en).constData());
    QVERIFY(text.references.contains(QString::fromUtf8(id)));
    QVERIFY(!text.needs.isEmpty());
    QCOMPARE(text.exploited.isEmpty(), !row(id).exploited);
    QCOMPARE(text.recalled.isEmpty(), !row(id).recalled);
}

void TestKnownIssues::everyTextBelongsToARow()
{
    const auto &texts = knowledge::Pack::builtIn().issueTexts().all();
    for (const auto &[id, text] : texts) {
        const auto *issue = KnownIssues::builtIn().find(id);
        QVERIFY2(issue != nullptr && issue->id == id, bytes(id).constData());
    }
    QCOMPARE(texts.size(), KnownIssues::builtIn().all().size());
}

/// Every row names who states it; the newest day tells how fresh the list is.
void TestKnownIssues::everyRowNamesItsSource()
{
    std::optional<core::Date> newest;
    for (const KnownIssue &issue : KnownIssues::builtIn().all()) {
        QVERIFY2(!issue.source.empty(), bytes(issue.id).constData());
        newest = std::max(newest, issue.fixed);
        // Builds come from records: a row that has some must name one.
        QVERIFY2(issue.fixedBuilds.empty() || !issue.recalled, bytes(issue.id).constData());
        QVERIFY2(!issue.exact || !issue.fixedBuilds.empty(), bytes(issue.id).constData());
        if (issue.needs == knowledge::AttackerNeeds::Unknown)
            QVERIFY2(issue.source.find("read in part") != issue.source.npos, bytes(issue.id).constData());
    }
    qInfo("newest fix: %s", core::toIso8601(newest.value()).c_str());
    QVERIFY(newest.value() >= core::parseDate("2026-11-10").value());
}

void TestKnownIssues::wordsMeanOneRow()
{
    std::set<QByteArray> words;
    for (const KnownIssue &issue : KnownIssues::builtIn().all()) {
        auto own = knowledge::wordsOf(issue.also);
        own.push_back(issue.id);
        if (!issue.name.empty())
            own.push_back(issue.name);
        for (const auto word : own) {
            QVERIFY2(words.insert(bytes(word).toLower()).second, bytes(word).constData());
            QCOMPARE(KnownIssues::builtIn().find(word), &issue);
        }
    }
}

void TestKnownIssues::wormsAreKnownByName_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("id");
    const auto known = [](const char *word, const char *id) {
        QTest::newRow(word) << QByteArray(word) << QByteArray(id);
    };
    known("Blaster", "CVE-2003-0352");
    known("MS03-026", "CVE-2003-0352");
    known("ms03-039", "CVE-2003-0715");
    known("Sasser", "CVE-2003-0533");
    known("conficker", "CVE-2008-4250");
    known("MS08-067", "CVE-2008-4250");
    known("Zotob", "CVE-2005-1983");
    known("Dasher", "CVE-2005-2119");
    known("Stuxnet", "CVE-2010-2729");
    known("WannaCry", "CVE-2017-0144");
    known("petitpotam", "CVE-2021-36942");
    known("PrintNightmare", "CVE-2021-34527");
    known("CVE-2021-1675", "CVE-2021-34527");
    known("Zerologon", "CVE-2020-1472");
    known("QueueJumper", "CVE-2023-21554");
    known("MadLicense", "CVE-2024-38077");
    known("LDAPNightmare", "CVE-2024-49113");
    known("PrinterBug", "PrinterBug");
    known("no such worm", "");
    known("", "");
}

void TestKnownIssues::wormsAreKnownByName()
{
    QFETCH(QByteArray, word);
    QFETCH(QByteArray, id);
    const auto *issue = KnownIssues::builtIn().find(word.toStdString());
    QCOMPARE(issue == nullptr ? QByteArray() : bytes(issue->id), id);
}

void TestKnownIssues::exploitedIssuesAreThoseOfTheList()
{
    QCOMPARE(KnownIssues::builtIn().exploitedAsOf(), core::parseDate("2026-08-21"));
    for (const char *listed :
         {"CVE-2020-1472", "CVE-2021-34527", "CVE-2021-36942", "CVE-2022-26925", "CVE-2020-1350",
          "CVE-2017-0144", "CVE-2024-21410", "CVE-2008-4250", "CVE-2025-33073", "CVE-2026-33824"})
        QVERIFY2(row(listed).exploited, listed);
    for (const char *absent : {"CVE-2003-0352", "CVE-2023-21554", "CVE-2022-26809", "CVE-2024-38077",
                               "CVE-2021-26414", "CVE-2024-43532", "CVE-2025-49760", "CVE-2026-41089"})
        QVERIFY2(!row(absent).exploited, absent);
    QVERIFY(rating::issueText("zerologon").exploited.contains(QStringLiteral("2026-08-21")));
}

void TestKnownIssues::bulletinsFromMemorySaySo()
{
    static const QRegularExpression bulletin(QStringLiteral("\\bMS\\d{2}-\\d{3}\\b"));
    int bulletins = 0;
    for (const KnownIssue &issue : KnownIssues::builtIn().all()) {
        if (!bulletin.match(QString::fromUtf8(bytes(issue.also))).hasMatch())
            continue;
        ++bulletins;
        QVERIFY2(issue.recalled, issue.id.data());
    }
    QVERIFY(bulletins >= 20);
    QVERIFY(!row("CVE-2024-38077").recalled);
}

void TestKnownIssues::mayHave_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("reported");
    QTest::addColumn<QByteArray>("names");
    const auto line = [](const char *name, const char *id, const char *reported, const char *names) {
        QTest::newRow(name) << QByteArray(id) << QByteArray(reported) << QByteArray(names);
    };
    line("released before the update", "CVE-2022-26809", "10.0.20348", "Windows Server 2022");
    line("of a shared build only what is older than the update", "CVE-2022-26809", "10.0.19041",
         "Windows 10 2004 | Windows Server 2004 SAC | Windows 10 20H2 | Windows Server 20H2 SAC | Windows 10 "
         "21H1 "
         "| Windows 10 21H2");
    line("released after the update", "CVE-2022-26809", "10.0.26100", "");
    line("before the first affected version", "CVE-2022-26809", "5.2.3790", "");
    line("Samba within the range", "CVE-2022-26809", "6.1.0", "");
    line("a service pack from before the worm", "CVE-2008-4250", "6.0.6001",
         "Windows Vista SP1 | Windows Server 2008 RTM (SP1)");
    line("a service pack from after the worm", "CVE-2008-4250", "6.0.6002", "");
    line("a technique that no update ends", "PrinterBug", "10.0.20348", "Windows Server 2022");
    line("exactly the client of a shared build", "CVE-2026-85877", "10.0.26100", "Windows 11 24H2");
    line("exactly the server of it", "CVE-2025-53779", "10.0.26100", "Windows Server 2025");
    line("exactly what a record lists", "CVE-2026-83997", "10.0.19041", "Windows 10 21H2 | Windows 10 22H2");
    line("2012 R2 is not in the list", "CVE-2026-54113", "6.3.9600", "");
    line("2012 is", "CVE-2026-54113", "6.2.9200", "Windows 8 | Windows Server 2012");
    line("the RPC bug that needs an account", "CVE-2026-23669", "10.0.20348", "Windows Server 2022");
}

void TestKnownIssues::mayHave()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, reported);
    QFETCH(QByteArray, names);
    std::vector<knowledge::Product> affected;
    const auto version = knowledge::parseOsVersion(reported.toStdString()).value();
    for (const auto &product : WindowsBuilds::builtIn().candidates(version).products) {
        if (knowledge::mayHave(row(id), product))
            affected.push_back(product);
    }
    QByteArrayList list;
    for (const auto name : knowledge::productNames(affected))
        list.append(bytes(name));
    QCOMPARE(list.join(" | "), names);
}

void TestKnownIssues::refuses_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("error");
    const auto line = [](const char *name, const QByteArray &rows, const char *error) {
        QTest::newRow(name) << rows << QString::fromUtf8(error);
    };
    const QByteArray good =
        "CVE-1\tMS01-001\tWorm\tspooler\t5.1.1\t5.2.1\t2003-01-31\t\tnothing\t\tT1210\tme\n";
    line("nothing", good, "");
    line("a trait that is none", QByteArray(good).replace("spooler", "printer"),
         "known_issues.tsv, line 2: “printer” is not a trait.");
    line("a day that is none", QByteArray(good).replace("2003-01-31", "2003-02-30"),
         "known_issues.tsv, line 2: The row needs");
    line("versions the wrong way round", QByteArray(good).replace("5.1.1", "6.1.1"),
         "known_issues.tsv, line 2: The row needs");
    line("needs that are none", QByteArray(good).replace("nothing", "luck"),
         "known_issues.tsv, line 2: The row needs");
    line("no source", QByteArray(good).replace("\tme\n", "\t\n"), "known_issues.tsv, line 2: The row needs");
    line("a flag that is none", QByteArray(good).replace("nothing\t", "nothing\tred"),
         "known_issues.tsv, line 2: “red” is not a flag.");
    line("a build without a revision", QByteArray(good).replace("31\t\tn", "31\t10.0.17763\tn"),
         "known_issues.tsv, line 2: “10.0.17763” is not a build with its revision");
    line("a kind that is none", QByteArray(good).replace("31\t\tn", "31\t10.0.17763.1/phone\tn"),
         "known_issues.tsv, line 2: “10.0.17763.1/phone” is not a build with its revision");
    line("builds of one kind",
         QByteArray(good).replace("31\t\tn", "31\t10.0.17763.8755 10.0.26100.1/server\tn"), "");
    line("the same number twice", good + good,
         "known_issues.tsv, line 3: “MS01-001” already means another row.");
    line("a name that is a number of another row",
         good + QByteArray(good).replace("CVE-1", "CVE-2").replace("MS01-001", "").replace("Worm", "cve-1"),
         "known_issues.tsv, line 3: “cve-1” already means another row.");
    line("exploited, but no day of the list", QByteArray(good).replace("nothing\t", "nothing\texploited"),
         "known_issues.tsv, line 2: The file does not say");
    line("too few columns", "CVE-1\n", "known_issues.tsv, line 2: The line has 1 columns instead of 12");
}

void TestKnownIssues::refuses()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, error);
    const auto list = KnownIssues::fromTsv(header + rows);
    QCOMPARE(list.has_value(), error.isEmpty());
    if (!list)
        QVERIFY2(list.error().startsWith(error), qPrintable(list.error()));
}

void TestKnownIssues::everyTitleHasItsPurposeInBothLanguages()
{
    std::set<std::string_view> titles;
    for (const auto &entry : knowledge::Catalogue::builtIn().entries()) {
        if (!entry.info.title.empty())
            titles.insert(entry.info.title);
    }
    QVERIFY(titles.size() > 150);
    const auto &texts = knowledge::Pack::builtIn().interfaceTexts();
    for (const auto &[title, text] : texts.all()) {
        QVERIFY2(titles.contains(title), bytes(title).constData());
        QVERIFY2(bytes(text.purpose.en).endsWith('.') && text.purpose.en.size() > 20,
                 bytes(title).constData());
        QVERIFY2(isJapanese(QString::fromUtf8(bytes(text.purpose.ja))), bytes(title).constData());
    }
    for (const auto title : titles)
        QVERIFY2(texts.find(title) != nullptr, bytes(title).constData());
    QCOMPARE(texts.size(), titles.size());
    QVERIFY(texts.find("A title of a user") == nullptr);
}

QTEST_APPLESS_MAIN(TestKnownIssues)
#include "tst_known_issues.moc"
