// SPDX-License-Identifier: GPL-3.0-or-later
// The list of known issues and its texts, row by row, in both languages.
#include <QTest>

#include "knowledge/catalogue.h"
#include "knowledge/interface_texts.h"
#include "knowledge/known_issues.h"
#include "knowledge/version_text.h"
#include "rating/known_issue_texts.h"
#include "rating/potential.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <map>
#include <set>

using namespace port135;
using knowledge::KnownIssue;
using knowledge::KnownIssues;
using knowledge::WindowsBuilds;

namespace {

constexpr core::OsVersion xp{5, 1, 0}; // the first whose challenges carry a version

const QByteArray header = "id\talso\tname\ttie\tfirst\tlast\tfixed\tneeds\tflags\ttechniques\tsource\n";

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// Source to Japanese, of one context of the translation file.
std::map<QString, QString> japanese(const QString &wanted)
{
    std::map<QString, QString> texts;
    QFile file(QStringLiteral(PORT135_SOURCE_DIR "/resources/i18n/port135_ja.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("source"))
            source = xml.readElementText();
        else if (xml.name() == QStringLiteral("translation") && context == wanted)
            texts[source] = xml.readElementText();
    }
    return texts;
}

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
    static const QRegularExpression number(QStringLiteral("^(CVE-\\d{4}-\\d{4,5}|[A-Za-z]+\\d*)$"));
    QVERIFY(number.match(QString::fromUtf8(id)).hasMatch());
    QVERIFY(issue.first <= issue.last);
    QVERIFY(!issue.source.empty());
    // What only the version suggests must end with an update: else every host of it had it for ever.
    QVERIFY(issue.ties != 0 || issue.fixed);
    if (issue.fixed)
        QVERIFY(*issue.fixed > core::parseDate("2003-01-01") && *issue.fixed < core::parseDate("2026-11-24"));
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
    static const auto translations = japanese(QStringLiteral("KnownIssues"));
    const auto *source = rating::findIssueText(row(id).id);
    QVERIFY(source != nullptr);
    const auto text = rating::issueText(row(id));
    QCOMPARE(text.title, QString::fromUtf8(source->title));
    QVERIFY(!text.title.endsWith(u'.') && text.title.size() > 10);
    for (const char *sentence : {source->meaning, source->shown, source->hidden, source->remedy})
        QVERIFY2(QByteArray(sentence).endsWith('.') && qstrlen(sentence) > 30, sentence);
    for (const char *english :
         {source->title, source->meaning, source->shown, source->hidden, source->remedy}) {
        const auto found = translations.find(QString::fromUtf8(english));
        QVERIFY2(found != translations.end() && isJapanese(found->second), english);
    }
    QVERIFY(text.references.contains(QString::fromUtf8(id)));
    QVERIFY(!text.needs.isEmpty());
    QCOMPARE(text.exploited.isEmpty(), !row(id).exploited);
    QCOMPARE(text.recalled.isEmpty(), !row(id).recalled);
}

void TestKnownIssues::everyTextBelongsToARow()
{
    std::set<std::string_view> ids;
    for (const auto texts : {rating::roleIssueTexts(), rating::versionIssueTexts()}) {
        for (const auto &text : texts) {
            QVERIFY2(ids.insert(text.id).second, text.id.data());
            const auto *issue = KnownIssues::builtIn().find(text.id);
            QVERIFY2(issue != nullptr && issue->id == text.id, text.id.data());
            QCOMPARE(issue->ties == 0, texts.data() == rating::versionIssueTexts().data());
        }
    }
    QCOMPARE(ids.size(), KnownIssues::builtIn().all().size());
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
    QCOMPARE(KnownIssues::builtIn().exploitedAsOf(), core::parseDate("2025-08-25"));
    for (const char *listed : {"CVE-2020-1472", "CVE-2021-34527", "CVE-2021-36942", "CVE-2022-26925",
                               "CVE-2020-1350", "CVE-2017-0144", "CVE-2024-21410"})
        QVERIFY2(row(listed).exploited, listed);
    for (const char *absent :
         {"CVE-2003-0352", "CVE-2008-4250", "CVE-2023-21554", "CVE-2022-26809", "CVE-2024-38077",
          "CVE-2021-26414", "CVE-2024-43532", "CVE-2025-49760", "CVE-2025-33073"})
        QVERIFY2(!row(absent).exploited, absent);
    QVERIFY(rating::issueText("zerologon").exploited.contains(QStringLiteral("2025-08-25")));
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
}

void TestKnownIssues::mayHave()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, reported);
    QFETCH(QByteArray, names);
    std::vector<knowledge::Product> affected;
    const auto version = knowledge::parseOsVersion(reported.toStdString()).value();
    for (const auto &product : WindowsBuilds::builtIn().candidates(version)) {
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
        "CVE-1\tMS01-001\tWorm\tspooler\t5.1.1\t5.2.1\t2003-01-31\tnothing\t\tT1210\tme\n";
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
    line("the same number twice", good + good,
         "known_issues.tsv, line 3: “MS01-001” already means another row.");
    line("a name that is a number of another row",
         good + QByteArray(good).replace("CVE-1", "CVE-2").replace("MS01-001", "").replace("Worm", "cve-1"),
         "known_issues.tsv, line 3: “cve-1” already means another row.");
    line("exploited, but no day of the list", QByteArray(good).replace("nothing\t", "nothing\texploited"),
         "known_issues.tsv, line 2: The file does not say");
    line("too few columns", "CVE-1\n", "known_issues.tsv, line 2: The line has 1 columns instead of 11");
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
    const auto translations = japanese(QStringLiteral("Interfaces"));
    std::set<std::string_view> titles;
    for (const auto &entry : knowledge::Catalogue::builtIn().entries()) {
        if (!entry.info.title.empty())
            titles.insert(entry.info.title);
    }
    QVERIFY(titles.size() > 150);
    std::size_t rows = 0;
    for (const auto texts :
         {knowledge::interfaceTextsToMessaging(), knowledge::interfaceTextsFromNetwork()}) {
        rows += texts.size();
        for (const auto &text : texts) {
            QVERIFY2(titles.contains(text.title), text.title);
            QVERIFY2(QByteArray(text.purpose).endsWith('.') && qstrlen(text.purpose) > 20, text.title);
            for (const char *english : {text.title, text.purpose}) {
                const auto found = translations.find(QString::fromUtf8(english));
                QVERIFY2(found != translations.end() && isJapanese(found->second), english);
            }
        }
    }
    for (const auto title : titles)
        QVERIFY2(knowledge::findInterfaceText(title) != nullptr, title.data());
    QCOMPARE(rows, titles.size());
    QVERIFY(knowledge::findInterfaceText("A title of a user") == nullptr);
}

QTEST_APPLESS_MAIN(TestKnownIssues)
#include "tst_known_issues.moc"
