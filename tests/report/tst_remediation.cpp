// SPDX-License-Identifier: GPL-3.0-or-later
// The remediation script and the checklists: what they hold, that hostile text changes no code, and that they
// say who accepted what.
#include <QTest>

#include "rating/exceptions.h"
#include "rating/observation_text.h"
#include "rating/rate.h"
#include "report/export/exporter.h"
#include "report/remedy/powershell_text.h"
#include "report/remedy/remediation.h"
#include "sample.h"
#include "support/powershell_tokens.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace port135;
using namespace port135::report;
using test::PowerShellToken;
using Kind = PowerShellToken::Kind;

namespace {

core::HostResult host(const char *text, const std::vector<core::Acceptance> &exceptions = {})
{
    core::HostResult result;
    result.observation = test::observation(text);
    const rating::Exceptions accepted(exceptions);
    result.rating = rating::rate(result.observation,
                                 {.catalogue = knowledge::Catalogue::builtIn(),
                                  .vantage = core::Vantage::OtherSegment,
                                  .date = core::parseDate("2026-11-23").value(),
                                  .exceptions = &accepted});
    return result;
}

constexpr char server[] =
    "listed; reach; os 10.0.26100; netbios SRV5; tcp 49669 svcctl open; tcp 49670 par open";
constexpr char controller[] =
    "listed; reach; os 10.0.26100; netbios DC1; tcp 49667 drsuapi open; tcp 49669 svcctl open";
constexpr char samba[] = "listed; reach; os 6.1.0; tcp 49152 unixinfo open";

core::Acceptance accepted(const char *rule, const char *reason = "Print server")
{
    core::Acceptance exception;
    exception.rule = rule;
    exception.hosts = "10.0.0.0/8";
    exception.owner = "Sato";
    exception.reason = reason;
    exception.expires = core::parseDate("2027-03-31").value();
    return exception;
}

QString exported(const char *format, const QList<core::HostResult> &hosts,
                 const QStringList &management = {u"10.0.9.0/24"_s},
                 const core::ScanRecord &scan = sample::scan(), QString *error = nullptr)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto exporter = findFormat(format)->create(buffer, knowledge::Catalogue::builtIn());
    ReportContext context;
    context.managementNetworks = management;
    context.scanName = u"Autumn\n; Stop-Computer"_s;
    exporter->setContext(context);
    exporter->begin(scan);
    for (const auto &each : hosts)
        exporter->host(each);
    exporter->end(scan);
    if (error != nullptr)
        *error = exporter->error();
    // QString takes a byte order mark off, and here it counts.
    const QByteArray mark("\xef\xbb\xbf");
    return (buffer.data().startsWith(mark) ? QString(QChar(0xfeff)) : QString())
        + QString::fromUtf8(buffer.data());
}

/// What PowerShell would run: everything but texts and comments.
QStringList code(const QString &script)
{
    const auto read = test::tokenized(script.mid(1)); // the byte order mark
    if (!read.error.isEmpty())
        qWarning("%s", qPrintable(read.error));
    QStringList words;
    for (const PowerShellToken &token : read.tokens) {
        if (token.kind == Kind::String)
            words += u"''"_s;
        else if (token.kind == Kind::HereString)
            words += token.text;
        else if (token.kind != Kind::Comment && token.kind != Kind::LineEnd)
            words += token.text;
    }
    return read.error.isEmpty() ? words : QStringList();
}

const std::pair<const char *, QString> hostileTexts[] = {
    {"quotation mark", u"x'; Stop-Computer; '"_s},
    {"typographic quotation mark", u"x’; Stop-Computer; ‘"_s},
    {"low quotation mark", u"x‚; Stop-Computer; ‛"_s},
    {"line end", u"x\r\nStop-Computer"_s},
    {"line separator", u"x\u2028Stop-Computer"_s},
    {"next line", u"x\u0085Stop-Computer"_s},
    {"subexpression", u"$(Stop-Computer)"_s},
    {"end of a comment", u"x #> Stop-Computer <#"_s},
    {"end of a here-string", u"x\n'@\nStop-Computer"_s},
    {"markup", u"<script>alert(1)</script>"_s},
    {"attribute", u"\" onload=\"alert(1)"_s},
    {"markdown link", u"[x](http://example.invalid)"_s},
    {"markdown code", u"```\nx"_s},
};

} // namespace

class TestRemediation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsFollowTheOpenFindings();
    void everyFindingSaysWhatWasSeen();
    void oldWindowsGetsNoCommandsThatItDoesNotHave_data();
    void oldWindowsGetsNoCommandsThatItDoesNotHave();
    void aRemedyOfTwoRulesStandsOnce();
    void aDomainControllerKeepsItsPorts();
    void sambaGetsNoCommandsOfWindows();
    void acceptedFindingsNeedNoStep();
    void theScriptIsCode_data();
    void theScriptIsCode();
    void nothingRunsByItself();
    void withoutNetworksNothingThatNeedsThemRuns();
    void hostileTextChangesNoCode_data();
    void hostileTextChangesNoCode();
    void hostileTextStaysTextInTheChecklists_data() { hostileTextChangesNoCode_data(); }
    void hostileTextStaysTextInTheChecklists();
    void badNetworksAreAnError();
    void markdownHasNoLiveLinkOfOthers_data();
    void markdownHasNoLiveLinkOfOthers();
    void quotedText_data();
    void quotedText();
    void noCommentBeginsWithForeignText();
    void theChecklistIsWellFormed();
    void theChecklistHasABoxForEachStep();
    void practiceIsMarked();
    void hostsWithoutAFindingAreLeftOut();
};

void TestRemediation::stepsFollowTheOpenFindings()
{
    const auto management =
        rating::ManagementNetworks::parse({u"10.0.9.0/24"_s}, {u"R7=10.0.0.0/16"_s}).value();
    const Remediation remediation = remediationOf(host(server), management);
    QCOMPARE(remediation.address, u"10.0.0.5"_s);
    QCOMPARE(remediation.name, u"SRV5"_s);
    QStringList rules;
    for (const RemediationFinding &finding : remediation.findings)
        rules += finding.title.section(u':', 0, 0);
    QCOMPARE(rules, (QStringList{u"R6"_s, u"R7"_s, u"R20"_s, u"R9"_s}));
    QSet<QString> families;
    for (const RemediationStep &step : remediation.steps) {
        families.insert(step.family);
        QVERIFY(!step.text.isEmpty() && !step.rules.isEmpty() && step.complete);
        // A print server keeps the way to its printers.
        QCOMPARE(!step.leftOut.isEmpty(),
                 step.text.contains(u"“RPC Endpoint Mapper”"_s)
                     || step.text.contains(u"Only when all callers"_s));
    }
    QCOMPARE(families.size(), 4);
    const RemediationStep &question = remediation.steps.front();
    QVERIFY(question.commands.startsWith(u"Get-NetFirewallProfile"_s));
    QVERIFY(question.rules.contains(u"R6"_s) && question.rules.contains(u"R9"_s));
    const RemediationStep &first = remediation.steps.at(1);
    QCOMPARE(first.rules, QStringList{u"R6"_s});
    QCOMPARE(first.commands,
             u"Get-NetFirewallRule -Name 'RemoteSvcAdmin*', 'RemoteTask*' | Where-Object { $_.Direction -eq "
             "'Inbound' } | Set-NetFirewallRule -RemoteAddress '10.0.9.0/24'"_s);
    QVERIFY(first.verify.contains(u"-ComputerName 10.0.0.5 -Port 49669 "_s));
}

// Steps speak of the day, the ports and the version "named" by the evidence: so it stands there.
void TestRemediation::everyFindingSaysWhatWasSeen()
{
    const core::HostResult result = host("listed; reach; os 10.0.17763; local x ike; tcp 49669 svcctl open");
    for (const RemediationFinding &finding : remediationOf(result, {}).findings)
        QVERIFY2(!finding.evidence.isEmpty(), qPrintable(finding.title));
    for (const char *format : {"ps1", "checklist", "checklist-md"}) {
        const QString text = exported(format, {result}).remove(u"\r\n# "_s);
        QVERIFY2(text.contains(u"before the update of 2026-04-14"_s), format);
        QVERIFY2(text.contains(u"the interface svcctl on TCP port 49669"_s), format);
    }
}

void TestRemediation::oldWindowsGetsNoCommandsThatItDoesNotHave_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<bool>("hasFirewallModule");
    QTest::addColumn<bool>("hasNetshContexts");
    QTest::newRow("Server 2003") << QByteArray("5.2.3790") << false << false;
    QTest::newRow("Server 2008 R2") << QByteArray("6.1.7601") << false << true;
    QTest::newRow("Server 2012") << QByteArray("6.2.9200") << true << true;
    QTest::newRow("Server 2025") << QByteArray("10.0.26100") << true << true;
    QTest::newRow("not known") << QByteArray() << true << true;
}

void TestRemediation::oldWindowsGetsNoCommandsThatItDoesNotHave()
{
    QFETCH(QByteArray, version);
    QFETCH(bool, hasFirewallModule);
    QFETCH(bool, hasNetshContexts);
    const QByteArray text =
        "listed; reach; tcp 49669 svcctl open" + (version.isEmpty() ? "" : "; os " + version);
    const auto management = rating::ManagementNetworks::parse({u"10.0.9.0/24"_s}).value();
    bool module = false;
    bool contexts = false;
    for (const RemediationStep &step : remediationOf(host(text.constData()), management).steps) {
        module = module || step.commands.contains(u"-NetFirewall"_s);
        contexts = contexts || step.commands.contains(u"netsh.exe"_s);
        QVERIFY2(step.commands.isEmpty() || step.leftOut.isEmpty(), qPrintable(step.text));
    }
    QCOMPARE(module, hasFirewallModule);
    QCOMPARE(contexts, hasNetshContexts);
}

void TestRemediation::aRemedyOfTwoRulesStandsOnce()
{
    const Remediation remediation = remediationOf(host(server), {});
    QSet<QString> texts;
    int shared = 0;
    for (const RemediationStep &step : remediation.steps) {
        QVERIFY2(!texts.contains(step.text + step.commands), qPrintable(step.text));
        texts.insert(step.text + step.commands);
        shared += step.rules.size() > 1;
    }
    QVERIFY(shared > 0); // separate segments: R6 and R9
}

void TestRemediation::aDomainControllerKeepsItsPorts()
{
    int leftOut = 0;
    const Remediation remediation = remediationOf(host(controller), {});
    QVERIFY(std::ranges::is_partitioned(remediation.steps, &QString::isEmpty, &RemediationStep::leftOut));
    for (const RemediationStep &step : remediation.steps) {
        QVERIFY2(!step.commands.contains(u"RPCEPMap"_s)
                     && !step.commands.contains(u"RestrictRemoteClients"_s),
                 qPrintable(step.commands));
        if (step.leftOut.isEmpty())
            continue;
        ++leftOut;
        // Neither "by hand" nor a check that it was done.
        QVERIFY2(step.leftOut.startsWith(u"Leave this step out here"_s), qPrintable(step.leftOut));
        QVERIFY2(step.verify.isEmpty() && step.policy.isEmpty(), qPrintable(step.verify));
    }
    QCOMPARE(leftOut, 2);
}

void TestRemediation::sambaGetsNoCommandsOfWindows()
{
    const Remediation remediation = remediationOf(host(samba), {});
    QVERIFY(!remediation.steps.empty());
    for (const RemediationStep &step : remediation.steps) {
        QVERIFY2(step.commands.isEmpty(), qPrintable(step.commands));
        QVERIFY2(!step.verify.contains(u"wf.msc"_s) && !step.verify.contains(u"The command"_s),
                 qPrintable(step.verify));
    }
}

void TestRemediation::acceptedFindingsNeedNoStep()
{
    const core::HostResult result = host(server, {accepted("R6"), accepted("R7")});
    const Remediation remediation = remediationOf(result, {});
    QCOMPARE(remediation.findings.size(), std::size_t(4));
    QCOMPARE(remediation.findings[0].acceptance,
             QStringList{u"Accepted by Sato until 2027-03-31: Print server"_s});
    for (const RemediationStep &step : remediation.steps)
        QVERIFY(!step.rules.isEmpty() && !step.rules.contains(u"R6"_s) && !step.rules.contains(u"R7"_s));
    for (const char *format : {"ps1", "checklist", "checklist-md"})
        QVERIFY2(exported(format, {result}).contains(u"Accepted by Sato until 2027"_s)
                     || exported(format, {result}).contains(u"Accepted by Sato until 2027\\-03"_s),
                 format);
}

void TestRemediation::theScriptIsCode_data()
{
    QTest::addColumn<QByteArray>("observation");
    for (const char *text :
         {server, controller, samba, "denied; os 6.1.7601", "closed",
          "listed; reach; os 10.0.17763; address A; tcp 1 mimicom open; tcp 2 icpr open; tcp 3 par "
          "open; tcp 4 msmq open; tcp 5 svcctl open; tcp 6 activation open; spx a samr"})
        QTest::newRow(text) << QByteArray(text);
}

void TestRemediation::theScriptIsCode()
{
    QFETCH(QByteArray, observation);
    for (const QStringList &management : {QStringList{}, QStringList{u"10.0.9.0/24"_s}}) {
        const QString script = exported("ps1", {host(observation.constData())}, management);
        QVERIFY(script.startsWith(QChar(0xfeff)));
        QVERIFY(script.endsWith(u"\r\n"_s));
        QVERIFY(!QString(script).remove(u"\r\n"_s).contains(u'\n'));
        const auto read = test::tokenized(script.mid(1));
        QVERIFY2(read.error.isEmpty(), qPrintable(read.error + u'\n' + script));
    }
}

void TestRemediation::nothingRunsByItself()
{
    const QString script = exported("ps1", {host(server)});
    const auto read = test::tokenized(script.mid(1));
    QVERIFY(read.error.isEmpty());
    // At the outermost level nothing stands but the frame and calls of its two functions.
    static const QSet<QString> allowed{u"param"_s, u"Set-StrictMode"_s,    u"function"_s,
                                       u"if"_s,    u"Write-Port135Host"_s, u"Invoke-Port135Step"_s};
    int depth = 0;
    bool atBegin = true;
    for (const PowerShellToken &token : read.tokens) {
        if (depth == 0 && atBegin && token.kind == Kind::Word)
            QVERIFY2(allowed.contains(token.text), qPrintable(token.text));
        depth += token.kind == Kind::Open ? 1 : token.kind == Kind::Close ? -1 : 0;
        atBegin = token.kind == Kind::LineEnd || (atBegin && token.kind == Kind::Comment);
    }
    QCOMPARE(depth, 0);
    QVERIFY(script.contains(u"[switch]$Apply"_s));
    QVERIFY(script.contains(u"if (-not $Apply) {"_s));
    QVERIFY(script.contains(u"$PSCmdlet.ShouldProcess("_s));
    QVERIFY(script.contains(u"$OwnAddresses -notcontains $HostAddress"_s));
}

void TestRemediation::withoutNetworksNothingThatNeedsThemRuns()
{
    const QString script = exported("ps1", {host(server)}, {});
    QVERIFY(script.contains(u"<YOUR-MANAGEMENT-NETWORKS>"_s)); // as a comment, to be filled in
    for (const QString &word : code(script))
        QVERIFY2(!word.contains(u"Set-NetFirewallRule"_s), qPrintable(word));
    QVERIFY(code(exported("ps1", {host(server)})).contains(u"Set-NetFirewallRule"_s));
}

void TestRemediation::hostileTextChangesNoCode_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &[name, text] : hostileTexts)
        QTest::newRow(name) << text;
}

void TestRemediation::hostileTextChangesNoCode()
{
    QFETCH(QString, text);
    const auto script = [](const QString &from) {
        core::HostResult result = host(server, {accepted("R7", from.toUtf8().constData())});
        result.observation.names = {from.toStdString(), from.toStdString(), from.toStdString(),
                                    from.toStdString(), from.toStdString(), from.toStdString()};
        auto scan = sample::scan();
        scan.targets = from.toStdString();
        scan.programVersion = from.toStdString();
        return exported("ps1", {result}, {u"10.0.9.0/24"_s}, scan);
    };
    const QStringList benign = code(script(u"srv5"_s));
    QVERIFY(benign.size() > 100);
    QCOMPARE(code(script(text)), benign);
}

void TestRemediation::hostileTextStaysTextInTheChecklists()
{
    QFETCH(QString, text);
    core::HostResult result = host(server, {accepted("R7", text.toUtf8().constData())});
    result.observation.names = {text.toStdString(), {}, {}, {}, {}, {}};
    const QString html = exported("checklist", {result});
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"\" onload"_s));
    static const QRegularExpression tag(u"<[a-z0-9]+"_s);
    const QString plain = exported("checklist", {host(server, {accepted("R7")})});
    QCOMPARE(html.count(tag), plain.count(tag));
    const QString markdown = exported("checklist-md", {result});
    QVERIFY(!markdown.contains(u"[x]("_s));
    static const QRegularExpression fence(u"^ *```"_s, QRegularExpression::MultilineOption);
    QCOMPARE(markdown.count(fence), exported("checklist-md", {host(server, {accepted("R7")})}).count(fence));
}

/// By a reader of GitHub's Markdown, which makes links of addresses by itself.
void TestRemediation::markdownHasNoLiveLinkOfOthers_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text :
         {"[x](http://example.invalid)", "<http://example.invalid>", "http://example.invalid/a",
          "hTTps://example.invalid", "www.example.invalid", "WwW.example.invalid", "x@example.invalid",
          "ftp://example.invalid", "![x](file:///etc/passwd)", "mailto:x@example.invalid",
          "[x]: http://example.invalid", "`[x](http://example.invalid)`", "xmpp:a@b.invalid",
          "<a href=http://example.invalid>x</a>", "\\[x](http://example.invalid)"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestRemediation::markdownHasNoLiveLinkOfOthers()
{
    QFETCH(QString, text);
    const auto word = text.toStdString();
    auto result = host("listed; reach; os 10.0.17763; tcp 49669 svcctl open");
    result.observation.names = {word, word, word, word, word, word};
    result.observation.addresses = {word};
    for (auto &endpoint : result.observation.endpoints)
        endpoint.annotation = word;
    QTextDocument document;
    document.setMarkdown(exported("checklist-md", {result}, {}), QTextDocument::MarkdownDialectGitHub);
    QVERIFY(document.toPlainText().contains(u"svcctl"_s));
    for (auto block = document.begin(); block != document.end(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const auto format = at.fragment().charFormat();
            QVERIFY2(!format.isImageFormat() && !format.anchorHref().contains(u"invalid"_s)
                         && !format.anchorHref().contains(u"passwd"_s),
                     qPrintable(at.fragment().text()));
        }
    }
}

void TestRemediation::badNetworksAreAnError()
{
    for (const char *format : {"ps1", "checklist", "checklist-md"}) {
        QString error;
        const QString text = exported(format, {host(server)}, {u"srv5"_s}, sample::scan(), &error);
        QVERIFY2(error.contains(u"srv5"_s), format);
        QVERIFY(text.isEmpty());
    }
}

void TestRemediation::quotedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"a b"_s << u"'a b'"_s;
    QTest::newRow("nothing") << QString() << u"''"_s;
    QTest::newRow("mark") << u"it's"_s << u"'it''s'"_s;
    QTest::newRow("typographic marks") << u"‘a’ ‚b‛"_s << u"'‘‘a’’ ‚‚b‛‛'"_s;
    QTest::newRow("double marks stay") << u"“a” \"b\""_s << u"'“a” \"b\"'"_s;
    QTest::newRow("line ends") << u"a\r\nb\u2029c\u0085d"_s << u"'a  b c d'"_s;
    QTest::newRow("Japanese") << u"印刷スプーラー"_s << u"'印刷スプーラー'"_s;
}

void TestRemediation::quotedText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(powershell::quoted(text), expected);
    const auto read = test::tokenized(powershell::quoted(text));
    QCOMPARE(read.error, QString());
    QCOMPARE(read.tokens.size(), 1);
    for (const QString &line : powershell::comment(text).split(u'\n', Qt::SkipEmptyParts))
        QVERIFY(line.startsWith(u"# "_s));
}

/// A long word is cut where a line ends: what comes next begins a line of its own.
void TestRemediation::noCommentBeginsWithForeignText()
{
    const QString mark = u"SIG # Begin signature block"_s;
    for (int length = 0; length < 130; ++length) {
        for (const QString &text : {QString(length, u'a') + u' ' + mark, QString(length, u'a') + mark,
                                    QString(length, u' ') + mark}) {
            const auto read = test::tokenized(powershell::comment(text) + powershell::disabled(text));
            QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
        }
    }
    QVERIFY(!test::tokenized(u"#  sig  # BEGIN signature block\n"_s).error.isEmpty());
}

void TestRemediation::theChecklistIsWellFormed()
{
    QString html = exported("checklist", {host(server), host(controller), host(samba)});
    QVERIFY(!html.contains(u"http://"_s) && !html.contains(u"https://"_s) && !html.contains(u"src="_s));
    // The two tags of HTML that are not closed, closed for the reader of XML.
    html.replace(QRegularExpression(u"<(meta|input)([^>]*)>"_s), u"<\\1\\2/>"_s);
    html.remove(u"<!DOCTYPE html>"_s);
    QXmlStreamReader reader(html.trimmed());
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestRemediation::theChecklistHasABoxForEachStep()
{
    const core::HostResult result = host(server);
    const auto steps = qsizetype(
        remediationOf(result, rating::ManagementNetworks::parse({u"10.0.9.0/24"_s}).value()).steps.size());
    QCOMPARE(exported("checklist", {result}).count(u"type=\"checkbox\""_s), steps + 1); // and the scan again
    QCOMPARE(exported("checklist-md", {result}).count(u"- [ ] "_s), steps + 1);
    QVERIFY(exported("checklist-md", {result}).contains(u"-RemoteAddress '10.0.9.0/24'"_s));
    QVERIFY(exported("checklist", {result}).contains(u"10.0.9.0/24"_s));
}

void TestRemediation::practiceIsMarked()
{
    auto scan = sample::scan();
    scan.practice = true;
    for (const char *format : {"ps1", "checklist", "checklist-md"}) {
        QVERIFY2(exported(format, {host(server)}, {}, scan).contains(u"Practice network"_s), format);
        QVERIFY2(!exported(format, {host(server)}, {}).contains(u"Practice network"_s), format);
    }
}

void TestRemediation::hostsWithoutAFindingAreLeftOut()
{
    for (const char *format : {"ps1", "checklist", "checklist-md"}) {
        const QString text = exported(format, {host("closed"), host("silent")});
        QVERIFY2(!text.contains(u"10.0.0.5"_s), format);
        QVERIFY2(text.contains(u"There is no finding that needs a step"_s), format);
    }
}

QTEST_MAIN(TestRemediation) // documents have fonts
#include "tst_remediation.moc"
