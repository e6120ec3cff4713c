// SPDX-License-Identifier: GPL-3.0-or-later
// Rules, interfaces and status codes explained without a host, checked against the rules themselves.
#include "report/text/interface_text.h"
#include "report/text/reference_text.h"

#include "rating/observation_text.h"
#include "rating/rate.h"
#include "report/table/terminal_text.h"
#include "report/text/interface_rules.h"
#include "report/text/rule_levels.h"
#include "report/text/words.h"
#include "wire/status.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QIODevice>
#include <QObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QStringLiteral>
#include <QTest>

using namespace port135;
using namespace port135::report;
using namespace core::literals;
using namespace Qt::StringLiterals;
using core::Vantage;

namespace {

QStringList idsOf(const std::vector<const rating::Rule *> &rules)
{
    QStringList ids;
    for (const auto *rule : rules)
        ids.append(QString::fromLatin1(rule->id.data(), qsizetype(rule->id.size())));
    return ids;
}

QStringList uuidsOf(const std::vector<knowledge::Catalogue::Entry> &found)
{
    QStringList uuids;
    for (const auto &known : found)
        uuids.append(QString::fromStdString(known.id.uuid.toString() + ' ' + known.id.versionString()));
    return uuids;
}

} // namespace

class TestReferenceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelsAreThoseOfTheRules_data();
    void levelsAreThoseOfTheRules();
    void everyRuleHasALevel();
    void everyRuleStandsInTheReference_data();
    void everyRuleStandsInTheReference();
    void levelSentences();
    void everyRuleIsExplained_data();
    void everyRuleIsExplained();
    void rulesAboutInterfaces_data();
    void rulesAboutInterfaces();
    void interfacesAreFound_data();
    void interfacesAreFound();
    void everyInterfaceFindsItself();
    void interfaceIsExplained();
    void userNamesAreShown();
    void everyIssueIsExplained();
    void oldestAffectedVersionsAreNamed();
    void everyCategoryAndTraitHasWords();
    void statusCodes_data();
    void statusCodes();
    void linesKeepTheWidth();
};

/// A host for every rule.
void TestReferenceText::levelsAreThoseOfTheRules_data()
{
    QTest::addColumn<QByteArray>("observation");
    QHash<QByteArray, QByteArray> hosts;
    const auto row = [&hosts](const char *rule, const char *observation) { hosts[rule] = observation; };
    row("R1", "denied; cause fault; status 5");
    row("R2", "listed; reach; np \\pipe\\x mimicom");
    row("R3", "denied; os 6.1.7601");
    row("R4", "listed; reach; tcp 49667 drsuapi silent; tcp 49670 par open");
    row("R5", "listed; reach; tcp 2103 msmq open");
    row("R6", "listed; reach; tcp 49669 svcctl open");
    row("R7", "listed; reach; tcp 49670 par open");
    row("R8", "listed; reach; os 10.0.17763; local x ike; tcp 49152 samr closed");
    row("R22", "listed; reach; tcp 49664 efsrpc open");
    row("R24", "listed; reach; tcp 49664 icpr open");
    row("R25", "listed; reach; tcp 49664 winreg open");
    row("R26", "listed; reach; tcp 49664 shutdown open");
    row("R27", "listed; reach; tcp 49664 drsuapi open");
    row("R28", "listed; reach; tcp 49664 dnsserver open");
    row("R29", "listed; skew 301");
    row("R30", "listed; address 10.0.0.5; address 10.0.1.5");
    row("R33", "listed; os 10.0.17763; tcp 1026 samr");
    row("R34", "listed; reach; http 593 samr open");
    row("R9", "listed; reach; tcp 49152 samr open");
    row("R10", "listed; reach; tcp 49152 samr silent");
    row("R11", "denied");
    row("R12", "closed");
    row("R13", "silent");
    row("R14", "rpc_no_mapper");
    row("R15", "listed; reach; tcp 49153 activation open");
    row("R16", "listed; tcp 49152 samr");
    row("R21", "listed; reach; tcp 49152 samr reset; tcp 49153 svcctl reset");
    row("R23", "listed; reach; incomplete time; tcp 49152 samr");
    row("R17", "not_rpc; cause tls");
    row("R18", "listed; reach; spx a samr; tcp 1025 samr closed");
    row("R19", "error; cause out_of_descriptors");
    row("R20", "denied; os 10.0.19041");
    for (const auto &rule : rating::rules()) {
        if (rule.ofScan)
            continue; // tst_scan_rules
        const QByteArray id(rule.id.data(), qsizetype(rule.id.size()));
        QTest::newRow(id.constData()) << hosts.value(id);
    }
}

void TestReferenceText::levelsAreThoseOfTheRules()
{
    QFETCH(QByteArray, observation);
    QVERIFY2(!observation.isEmpty(), "name a host that meets this rule, above");
    const auto seen = test::observation(observation);
    for (const auto vantage :
         {Vantage::SameSegment, Vantage::OtherSegment, Vantage::Internet, Vantage::Vpn}) {
        const auto rating = rating::rate(
            seen, {knowledge::Catalogue::builtIn(), vantage, core::parseDate("2026-11-23").value()});
        bool found = false;
        for (const auto &finding : rating.findings) {
            const auto told = levelOf(finding.rule, vantage);
            QVERIFY2(told.matches, finding.rule.data());
            // Of a domain controller the open map is meant: its level is lower than the rule's.
            if (finding.rule != "R9" || rating.roles.empty())
                QCOMPARE(word(told.level), word(finding.level));
            found = found || finding.rule == QTest::currentDataTag();
        }
        QCOMPARE(found, levelOf(QTest::currentDataTag(), vantage).matches);
    }
}

void TestReferenceText::everyRuleHasALevel()
{
    for (const auto &rule : rating::rules()) {
        QVERIFY2(levelOf(rule.id, Vantage::Internet).matches, rule.id.data());
        QVERIFY(!levelRange(rule.id).isEmpty());
        QVERIFY(levelSentence(rule.id).endsWith(u'.'));
    }
    QVERIFY(!levelOf("R0", Vantage::Internet).matches);
    QVERIFY(levelRange("R0").isEmpty());
    QVERIFY(levelSentence("").isEmpty());
}

void TestReferenceText::everyRuleStandsInTheReference_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"reference.md", "reference.ja.md"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

/// In the first column of its table: "| R10, R16 |".
void TestReferenceText::everyRuleStandsInTheReference()
{
    QFETCH(QString, page);
    QFile file(QStringLiteral(PORT135_SOURCE_DIR "/docs/") + page);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> named;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        static const QRegularExpression first(u"^\\| (R[0-9]+(?:(?:, |、)R[0-9]+)*) \\|"_s);
        static const QRegularExpression comma(u", |、"_s);
        if (const auto match = first.match(line); match.hasMatch()) {
            for (const QString &id : match.captured(1).split(comma)) {
                QVERIFY2(!named.contains(id), qPrintable(id));
                named.insert(id);
            }
        }
    }
    for (const auto &rule : rating::rules())
        QVERIFY2(named.remove(QString::fromStdString(std::string(rule.id))), rule.id.data());
    QVERIFY2(named.isEmpty(), qPrintable(QStringList(named.values()).join(u' ')));
}

void TestReferenceText::levelSentences()
{
    QCOMPARE(levelSentence("R1"), u"Critical, only where the scan came from the internet."_s);
    QCOMPARE(levelSentence("R4"), u"High, wherever the scan came from."_s);
    QCOMPARE(levelSentence("R6"), u"Medium from the host's own network segment, High from anywhere else."_s);
    QCOMPARE(levelSentence("R13"), u"Not rated: it is shown, but it has no level."_s);
    QCOMPARE(levelRange("R6"), u"Medium – High"_s);
    QCOMPARE(levelRange("R13"), u"Not rated"_s);
}

void TestReferenceText::everyRuleIsExplained_data()
{
    QTest::addColumn<QString>("id");
    for (const auto &rule : rating::rules())
        QTest::newRow(std::string(rule.id).c_str()) << QString::fromStdString(std::string(rule.id));
}

void TestReferenceText::everyRuleIsExplained()
{
    QFETCH(QString, id);
    const auto *rule = rating::findRule(id.toStdString());
    const auto text = ruleText(*rule);
    QCOMPARE(text.title, id + u": "_s + QString::fromUtf8(rule->title).replace(u"%1"_s, u"135"_s));
    QStringList headings;
    for (const auto &section : text.sections) {
        headings.append(section.heading);
        QVERIFY(!section.paragraphs.isEmpty());
        for (const auto &paragraph : section.paragraphs)
            QVERIFY2(!paragraph.trimmed().isEmpty(), qPrintable(section.heading));
    }
    QCOMPARE(headings.mid(0, 7),
             (QStringList{u"Level"_s, u"In short"_s, u"What it means"_s, u"What it does not mean"_s,
                          u"What to do"_s, u"How to verify"_s, u"References"_s}));
    // A statement about the list itself asks for nothing that a standard would name.
    QVERIFY2(headings.mid(7) == QStringList() || headings.mid(7) == QStringList({u"Solution"_s})
                 || headings.mid(7) == QStringList({u"Solution"_s, u"Standards"_s}),
             qPrintable(headings.join(u", "_s)));
    // Each remedy with its commands, as far as they are known without a host: texts speak of "the command".
    const auto &todo = text.sections[4];
    QCOMPARE(todo.paragraphs.size(), qsizetype(rule->remedies.size()));
    QCOMPARE(todo.code.size(), todo.paragraphs.size());
    for (std::size_t i = 0; i < rule->remedies.size(); ++i) {
        const auto &remedy = rule->remedies[i];
        QCOMPARE(todo.code[qsizetype(i)].isEmpty(), remedy.commands == nullptr);
        QCOMPARE(todo.paragraphs[qsizetype(i)].contains(u"\nGroup policy: "_s), remedy.policy != nullptr);
        QCOMPARE(todo.paragraphs[qsizetype(i)].contains(u"\nCheck: "_s), remedy.verify != nullptr);
        QVERIFY2(!todo.code[qsizetype(i)].contains(u"{rpc-filter}"_s), qPrintable(todo.code[qsizetype(i)]));
        QVERIFY2(!todo.code[qsizetype(i)].contains(u"{management}"_s), qPrintable(todo.code[qsizetype(i)]));
    }
}

void TestReferenceText::rulesAboutInterfaces_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("rules");
    QTest::newRow("services") << u"svcctl"_s << QStringList{u"R6"_s};
    QTest::newRow("spooler, one of two services") << u"spoolss"_s << QStringList{u"R4"_s, u"R7"_s};
    QTest::newRow("domain controller") << u"drsuapi"_s << QStringList{u"R4"_s, u"R27"_s, u"R9"_s};
    QTest::newRow("attack tool") << u"17fc11e9-c258-4b8d-8d07-2f4125156244"_s << QStringList{u"R2"_s};
    QTest::newRow("licensing") << u"3d267954-eeb7-11d1-b94e-00c04fa3080d"_s << QStringList{u"R5"_s};
    QTest::newRow("activation") << u"IRemoteSCMActivator"_s << QStringList{u"R15"_s};
    QTest::newRow("accounts") << u"samr"_s << QStringList{};
}

void TestReferenceText::rulesAboutInterfaces()
{
    QFETCH(QString, name);
    QFETCH(QStringList, rules);
    const auto found = findInterfaces(name, knowledge::Catalogue::builtIn());
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(idsOf(rulesAbout(found.front().id, knowledge::Catalogue::builtIn())), rules);
    QVERIFY(rulesAbout({"deadbeef-0000-1111-2222-333344445555"_uuid, 1, 0}, knowledge::Catalogue::builtIn())
                .empty());
}

void TestReferenceText::interfacesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto svcctl = QStringList{u"367abb81-9844-35f1-ad32-98f038001003 2.0"_s};
    const auto samr = u"12345778-1234-abcd-ef00-0123456789ac 1.0"_s;
    const auto lsa = u"12345778-1234-abcd-ef00-0123456789ab 0.0"_s;
    QTest::newRow("UUID") << u"367abb81-9844-35f1-ad32-98f038001003"_s << svcctl;
    QTest::newRow("upper case and braces") << u"{367ABB81-9844-35F1-AD32-98F038001003}"_s << svcctl;
    QTest::newRow("with a version") << u"367abb81-9844-35f1-ad32-98f038001003 2.0"_s << svcctl;
    QTest::newRow("with a version after a slash") << u"367abb81-9844-35f1-ad32-98f038001003/2"_s << svcctl;
    QTest::newRow("with a version as listed") << u"367abb81-9844-35f1-ad32-98f038001003, v2.0"_s << svcctl;
    QTest::newRow("another version") << u"367abb81-9844-35f1-ad32-98f038001003 3.0"_s << QStringList{};
    QTest::newRow("eight digits") << u"367abb81"_s << svcctl;
    QTest::newRow("without dashes") << u"367abb81984435f1"_s << svcctl;
    QTest::newRow("seven digits") << u"367abb8"_s << QStringList{};
    QTest::newRow("dashes count as no digits") << u"367abb8-"_s << QStringList{};
    QTest::newRow("not unique") << u"12345778"_s << QStringList{lsa, samr};
    QTest::newRow("beginning up to the last digit")
        << u"12345778-1234-abcd-ef00-0123456789a"_s << QStringList{lsa, samr};
    QTest::newRow("name") << u"samr"_s << QStringList{samr};
    QTest::newRow("name in capitals") << u" SAMR "_s << QStringList{samr};
    QTest::newRow("part of a name") << u"sam"_s << QStringList{};
    QTest::newRow("nothing") << QString() << QStringList{};
    QTest::newRow("a pattern") << u".*"_s << QStringList{};
    QTest::newRow("too long") << QString(100, u'1') << QStringList{};
}

void TestReferenceText::interfacesAreFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QCOMPARE(uuidsOf(findInterfaces(text, knowledge::Catalogue::builtIn())), found);
}

void TestReferenceText::everyInterfaceFindsItself()
{
    // Every UUID begins with a digit: together these are the whole catalogue.
    std::size_t rows = 0;
    QSet<QString> seen;
    QFile file(QStringLiteral(PORT135_SOURCE_DIR "/resources/knowledge/interfaces.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const auto uuid = QString::fromLatin1(file.readLine().left(36));
        if (!core::Uuid::parse(uuid.toStdString()) || seen.contains(uuid))
            continue;
        seen.insert(uuid);
        const auto found = findInterfaces(uuid, knowledge::Catalogue::builtIn());
        QVERIFY2(!found.empty(), qPrintable(uuid));
        rows += found.size();
        for (const auto &known : found) {
            QCOMPARE(QString::fromStdString(known.id.uuid.toString()), uuid);
        }
    }
    QCOMPARE(rows, knowledge::Catalogue::builtIn().size());
}

void TestReferenceText::interfaceIsExplained()
{
    const auto text = interfaceText(findInterfaces(u"svcctl"_s, knowledge::Catalogue::builtIn()).front(),
                                    knowledge::Catalogue::builtIn());
    QCOMPARE(text.title, u"Remote control of services"_s);
    QStringList facts;
    for (const auto &fact : text.facts)
        facts.append(fact.name + u'=' + fact.value);
    QVERIFY(facts.contains(u"UUID=367abb81-9844-35f1-ad32-98f038001003"_s));
    QVERIFY(facts.contains(u"Version=2.0"_s));
    QVERIFY(facts.contains(u"Document=MS-SCMR"_s));
    QVERIFY(facts.contains(u"Category=Remote administration"_s));
    QCOMPARE(text.sections.size(), std::size_t(3));
    QVERIFY(
        text.sections[0].paragraphs.first().startsWith(u"Starts, stops and creates services; needed by"_s));
    QVERIFY(text.sections[2].paragraphs.first().startsWith(u"R6: "_s));

    const auto role = interfaceText(findInterfaces(u"drsuapi"_s, knowledge::Catalogue::builtIn()).front(),
                                    knowledge::Catalogue::builtIn());
    QVERIFY(role.sections[1].paragraphs.first().contains(u"Domain controller"_s));
    const auto plain = interfaceText(findInterfaces(u"IRundown"_s, knowledge::Catalogue::builtIn()).front(),
                                     knowledge::Catalogue::builtIn());
    QCOMPARE(plain.sections.size(), std::size_t(2));
    QVERIFY(plain.sections[1].paragraphs.first().startsWith(u"No rule"_s));
}

void TestReferenceText::userNamesAreShown()
{
    const auto catalogue = knowledge::Catalogue::builtIn().withOverrides(
        "uuid\tversion\tname\tdocument\tbinary\tcategory\ttitle\tsource\n"
        "deadbeef-0000-1111-2222-333344445555\t1.0\ttimeclock\t\t\tother\tTime <b>clock</b>\t\n",
        u"interfaces.tsv"_s);
    QVERIFY(catalogue.has_value());
    for (const auto &asked : {u"deadbeef"_s, u"TimeClock"_s}) {
        const auto found = findInterfaces(asked, *catalogue);
        QCOMPARE(found.size(), std::size_t(1));
        const auto text = interfaceText(found.front(), *catalogue);
        QCOMPARE(text.title, u"Time <b>clock</b>"_s);
        QVERIFY(interfacePurpose(found.front().info).isEmpty());
        QCOMPARE(interfaceLabel(found.front().info), u"Time <b>clock</b> (timeclock)"_s);
    }
}

void TestReferenceText::everyIssueIsExplained()
{
    for (const auto &issue : knowledge::KnownIssues::builtIn().all()) {
        const auto text = issueText(issue);
        QStringList headings;
        for (const auto &section : text.sections) {
            headings.append(section.heading);
            for (const auto &paragraph : section.paragraphs)
                QVERIFY2(!paragraph.trimmed().isEmpty(), issue.id.data());
        }
        QCOMPARE(headings,
                 (QStringList{u"What it means"_s, u"What port 135 shows of it"_s,
                              u"What port 135 cannot show"_s, u"What to do"_s, u"References"_s}));
        QCOMPARE(text.facts.front().value, QString::fromUtf8(issue.id.data(), qsizetype(issue.id.size())));
    }
    const auto worm = issueText(*knowledge::KnownIssues::builtIn().find("conficker"));
    QVERIFY(worm.sections.back().paragraphs.last().contains(u"not re-checked"_s));
    QStringList facts;
    for (const auto &fact : worm.facts)
        facts.append(fact.name + u'=' + fact.value);
    QVERIFY(facts.contains(u"Also called=Conficker, MS08-067, Downadup"_s));
    QVERIFY(facts.contains(u"Update of=2008-10-23"_s));
}

// They send no version, so that no table of versions has them: but they are what the worms lived on.
void TestReferenceText::oldestAffectedVersionsAreNamed()
{
    const auto affected = [](const char *id) {
        const auto facts = issueText(*knowledge::KnownIssues::builtIn().find(id)).facts;
        return std::ranges::find(facts, u"Affected versions"_s, &ReferenceFact::name)->value;
    };
    QCOMPARE(affected("Blaster"),
             u"Windows NT 4.0, Windows 2000, Windows XP RTM-SP2 (32-bit), Windows Server 2003"_s);
    QVERIFY(affected("Conficker").startsWith(u"Windows 2000 to "_s));
    QVERIFY(affected("CVE-2003-0003").startsWith(u"Windows NT 4.0"_s));
    QVERIFY(!affected("PetitPotam").contains(u"2000"_s));
}

void TestReferenceText::everyCategoryAndTraitHasWords()
{
    for (const auto category : knowledge::categories()) {
        const auto own = categoryWord(category);
        QVERIFY2(own.at(0).isUpper(), qPrintable(own));
    }
    QCOMPARE(categoryWord("new-one"), u"new-one"_s);
    for (unsigned bit = 0; bit < knowledge::traitCount; ++bit) {
        const bool role = knowledge::roleBits & 1u << bit;
        QCOMPARE(traitSentence(knowledge::Trait(1u << bit)).isEmpty(), role);
    }
}

void TestReferenceText::statusCodes_data()
{
    QTest::addColumn<quint32>("code");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("end of the list") << 0x16c9a0d6u << u"ept_s_not_registered"_s << u"the list is complete"_s;
    QTest::newRow("denied") << 5u << u"access_denied"_s << u"error code of Windows"_s;
    QTest::newRow("fault") << wire::status::OperationOutOfRange << u"nca_s_op_rng_error"_s
                           << u"no operation"_s;
    QTest::newRow("success") << 0u << u"ok"_s << u"succeeded"_s;
    QTest::newRow("a fault without a sentence of its own")
        << 0x1c000001u << u"nca_s_fault_int_div_by_zero"_s << u"fault of DCE RPC"_s;
    QTest::newRow("unknown") << 0xdeadbeefu << QString() << QString();
}

void TestReferenceText::statusCodes()
{
    QFETCH(quint32, code);
    QFETCH(QString, title);
    QFETCH(QString, meaning);
    const auto text = statusCodeText(code);
    QCOMPARE(text.has_value(), !title.isEmpty());
    if (!text)
        return;
    QCOMPARE(text->title, title);
    QVERIFY2(text->sections.front().paragraphs.first().contains(meaning),
             qPrintable(text->sections.front().paragraphs.first()));
}

void TestReferenceText::linesKeepTheWidth()
{
    for (const auto &rule : rating::rules()) {
        for (const int width : {40, 80, 110}) {
            const auto text = ruleText(rule);
            QStringList code; // stands as it is, to be copied
            for (const auto &section : text.sections)
                code += section.code.join(u'\n').split(u'\n', Qt::SkipEmptyParts);
            const auto lines = linesOf(text, width);
            for (const auto &line : lines.sliced(1))
                QVERIFY2(terminal::width(line) <= width || code.contains(line.sliced(4))
                             || code.contains(line.sliced(6)),
                         qPrintable(line));
        }
    }
    const auto lines =
        linesOf(interfaceText(findInterfaces(u"svcctl"_s, knowledge::Catalogue::builtIn()).front(),
                              knowledge::Catalogue::builtIn()),
                80);
    QCOMPARE(lines[0], u"Remote control of services"_s);
    QCOMPARE(lines[1], QString());
    QCOMPARE(lines[2], u"  UUID      367abb81-9844-35f1-ad32-98f038001003"_s);
    QVERIFY(lines.contains(u"Rules that look at it"_s));
}

QTEST_GUILESS_MAIN(TestReferenceText)
#include "tst_reference_text.moc"
