// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of every remedy, read by a strict checker: cmdlets, their parameters, reg, netsh and its
// scripts as Microsoft documents them. And nothing from outside gets into them but what is harmless.
#include <QTest>

#include "rating/remedy_text.h"

#include "rating/observation_text.h"
#include "rating/rate.h"
#include "support/powershell_tokens.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace port135;
using rating::ManagementNetworks;
using test::PowerShellToken;
using Kind = PowerShellToken::Kind;

namespace {

using Tokens = QList<PowerShellToken>;

/// A parameter with "!" takes no value.
const QHash<QString, QSet<QString>> &cmdlets()
{
    static const QHash<QString, QSet<QString>> table{
        {u"Disable-NetFirewallRule"_s, {}},
        {u"ForEach-Object"_s, {}},
        {u"Get-HotFix"_s, {}},
        {u"Get-ItemProperty"_s, {u"Path"_s, u"Name"_s}},
        {u"Get-NetFirewallPortFilter"_s, {u"Protocol"_s}},
        {u"Get-LocalGroupMember"_s, {u"SID"_s}},
        {u"Get-NetConnectionProfile"_s, {}},
        {u"Get-NetFirewallProfile"_s, {u"PolicyStore"_s}},
        {u"Get-NetFirewallRule"_s, {u"Name"_s, u"PolicyStore"_s}},
        {u"Get-NetIPInterface"_s, {}},
        {u"Get-NetFirewallServiceFilter"_s, {}},
        {u"Get-NetTCPConnection"_s, {u"LocalPort"_s, u"State"_s}},
        {u"Get-Process"_s, {u"Id"_s}},
        {u"Get-Service"_s, {u"Name"_s}},
        {u"Get-WinEvent"_s, {u"FilterHashtable"_s, u"MaxEvents"_s}},
        {u"New-NetFirewallRule"_s,
         {u"Name"_s, u"DisplayName"_s, u"Direction"_s, u"Action"_s, u"Protocol"_s, u"LocalPort"_s,
          u"RemoteAddress"_s}},
        {u"Restart-Service"_s, {u"Name"_s, u"Force!"_s}},
        {u"Select-Object"_s, {u"First"_s, u"Property"_s}},
        {u"Set-Content"_s, {u"Path"_s, u"Encoding"_s}},
        {u"Set-NetFirewallRule"_s, {u"RemoteAddress"_s}},
        {u"Set-Service"_s, {u"Name"_s, u"StartupType"_s}},
        {u"Sort-Object"_s, {u"Property"_s, u"Descending!"_s}},
        {u"Stop-Service"_s, {u"Name"_s, u"Force!"_s}},
        {u"Where-Object"_s, {}},
    };
    return table;
}

QString rebuilt(const Tokens &tokens)
{
    QStringList words;
    for (const auto &token : tokens)
        words += token.kind == Kind::String ? u'\'' + token.text + u'\'' : token.text;
    return words.join(u' ');
}

/// Split where `kind` stands outside of brackets.
QList<Tokens> split(const Tokens &tokens, Kind kind)
{
    QList<Tokens> parts{{}};
    int depth = 0;
    for (const auto &token : tokens) {
        depth += token.kind == Kind::Open ? 1 : token.kind == Kind::Close ? -1 : 0;
        if (depth == 0 && token.kind == kind)
            parts.append(Tokens{});
        else
            parts.back().append(token);
    }
    return parts;
}

bool isValue(const PowerShellToken &token)
{
    static const QRegularExpression word(uR"(^[A-Za-z0-9]+$)"_s);
    return token.kind == Kind::String || token.kind == Kind::Expandable || token.kind == Kind::Variable
        || (token.kind == Kind::Word && word.match(token.text).hasMatch());
}

QString checkNetshScript(const QString &script)
{
    static const QRegularExpression rule(
        u"^add rule layer=um actiontype=(permit|block) filterkey=([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$"_s);
    static const QRegularExpression removal(
        u"^delete filter filterkey=([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$"_s);
    static const QRegularExpression condition(
        uR"(^add condition field=(if_uuid matchtype=equal data=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|remote_user_token matchtype=equal data=D:\(A;;CC;;;BA\)|auth_type matchtype=equal data=16|auth_level matchtype=equal data=6)$)"_s);
    const QStringList lines = script.split(u'\n');
    if (lines.size() < 6 || lines.first() != u"rpc"_s || lines.at(1) != u"filter"_s
        || lines.last() != u"quit"_s)
        return u"a netsh script begins with rpc and filter and ends with quit"_s;
    int conditions = -1; // no rule is begun
    QString previous;
    QStringList uuids;
    QSet<QString> removed;
    for (const QString &line : lines.sliced(2, lines.size() - 3)) {
        if (const auto old = removal.match(line); old.hasMatch() && conditions < 0) {
            removed.insert(old.captured(1));
        } else if (const auto match = rule.match(line); match.hasMatch() && conditions < 0) {
            if (!removed.contains(match.captured(2)))
                return u"run twice it would be there twice: "_s + line;
            // Who is permitted must stand before everybody is blocked.
            if ((previous == u"permit"_s) != (match.captured(1) == u"block"_s))
                return u"permit and block must take turns: "_s + line;
            previous = match.captured(1);
            conditions = 0;
            uuids.clear();
        } else if (condition.match(line).hasMatch() && conditions >= 0) {
            ++conditions;
        } else if (line == u"add filter"_s && (previous == u"permit"_s ? conditions >= 2 : conditions == 1)) {
            conditions = -1;
        } else {
            return u"netsh does not understand: "_s + line;
        }
    }
    return conditions < 0 && previous == u"block"_s ? QString() : u"the last netsh rule is not finished"_s;
}

QString checkNative(const QString &line)
{
    static const QRegularExpression reg(
        uR"(^reg\.exe add 'HKLM\\[A-Za-z0-9_\\ ]+' /v ([A-Za-z]+|'[A-Za-z/ ]+') /t REG_DWORD /d [0-9]+ /f$)"_s);
    static const QRegularExpression rule(
        uR"(^netsh\.exe advfirewall firewall add rule name=[A-Za-z0-9-]+ dir=in action=block protocol=(TCP|UDP) 'localport=[0-9,-]+' 'remoteip=([0-9a-f.:/,-]+|<[A-Z-]+>)'$)"_s);
    static const QRegularExpression script(uR"(^netsh\.exe -f \$env:TEMP\\[a-z0-9.-]+$)"_s);
    static const QRegularExpression others(
        uR"(^(dfsrdiag\.exe StaticRPC /Port:[0-9]+|certutil\.exe -setreg 'CA\\InterfaceFlags' '\+IF_ENFORCEENCRYPTICERTREQUEST'|netsh\.exe int ipv4 show dynamicport tcp|w32tm\.exe /query /status)$)"_s);
    for (const auto *form : {&reg, &rule, &script, &others}) {
        if (form->match(line).hasMatch())
            return {};
    }
    return u"this use of a program is not known: "_s + line;
}

QString checkStatements(const Tokens &tokens);

/// $_.A -in 'x', 'y' -and $_.B -eq 'z'
QString checkCondition(const Tokens &tokens)
{
    static const QRegularExpression form(
        uR"(^(\$_\.[A-Za-z]+ (-in '[^']*'( , '[^']*')*|-eq '[^']*'|-match '[0-9a-f-]*')( -and |$))+$)"_s);
    const QString text = rebuilt(tokens);
    return form.match(text).hasMatch() && !text.endsWith(u"-and "_s) ? QString() : u"no condition: "_s + text;
}

/// LogName = 'Security'; Id = 1, 2
QString checkHash(const Tokens &tokens)
{
    static const QRegularExpression form(uR"(^[A-Za-z]+ = ('[^']+'|[0-9]+( , [0-9]+)*)$)"_s);
    for (const Tokens &pair : split(tokens, Kind::Semicolon)) {
        if (!form.match(rebuilt(pair)).hasMatch())
            return u"no pair: "_s + rebuilt(pair);
    }
    return {};
}

QString checkCmdlet(const Tokens &tokens)
{
    const QString name = tokens.first().text;
    if (!cmdlets().contains(name))
        return u"unknown cmdlet: "_s + name;
    if (name == u"Where-Object"_s || name == u"ForEach-Object"_s) {
        if (tokens.size() < 4 || tokens.at(1).text != u"{"_s || tokens.last().text != u"}"_s)
            return name + u" needs one block"_s;
        const Tokens block = tokens.mid(2, tokens.size() - 3);
        return name == u"Where-Object"_s ? checkCondition(block) : checkStatements(block);
    }
    QSet<QString> seen;
    qsizetype at = 1;
    while (at < tokens.size()) {
        const QString parameter = tokens.at(at).text;
        if (tokens.at(at).kind != Kind::Word || !parameter.startsWith(u'-'))
            return name + u": a value without a parameter: "_s + parameter;
        const QString plain = parameter.mid(1);
        const bool isSwitch = cmdlets().value(name).contains(plain + u'!');
        if (!isSwitch && !cmdlets().value(name).contains(plain))
            return name + u" has no parameter "_s + parameter;
        if (seen.contains(plain))
            return name + u" has the parameter twice: "_s + parameter;
        seen.insert(plain);
        ++at;
        if (isSwitch)
            continue;
        if (at < tokens.size() && tokens.at(at).text == u"@{"_s) {
            const auto end = tokens.size() - 1;
            qsizetype close = at;
            while (close <= end && tokens.at(close).text != u"}"_s)
                ++close;
            if (const QString error = checkHash(tokens.mid(at + 1, close - at - 1)); !error.isEmpty())
                return error;
            at = close + 1;
            continue;
        }
        do {
            if (at >= tokens.size() || !isValue(tokens.at(at)))
                return name + u": no value after "_s + parameter;
            ++at;
        } while (at < tokens.size() && tokens.at(at).kind == Kind::Comma && ++at > 0);
    }
    return {};
}

/// Whole, with blanks left out: what these commands say beyond cmdlets one after the other.
bool isKnownExpression(const QString &text)
{
    static const QStringList known{
        uR"($Shared=@(Get-ChildItem-Path'HKLM:\SYSTEM\CurrentControlSet\Control\Print\Printers'|Where-Object{$_.GetValue('Attributes')-band8}))"_s,
        u"dsacls.exe([string]([adsi]'LDAP://RootDSE').defaultNamingContext)"_s};
    return known.contains(QString(text).remove(u' '));
}

/// Where no printer is shared: the statements of the last block. Empty: it is no such condition.
Tokens onlyWhereNothingIsShared(const Tokens &statement)
{
    static const QString condition = u"if($Shared.Count-gt0){$Shared|ForEach-Object{$_.PSChildName}}else{"_s;
    for (qsizetype i = 0; i + 1 < statement.size(); ++i) {
        if (rebuilt(statement.first(i + 1)).remove(u' ') == condition && statement.last().text == u"}"_s) {
            Tokens block = statement.mid(i + 1, statement.size() - i - 2);
            while (!block.isEmpty() && block.first().kind == Kind::LineEnd)
                block.removeFirst();
            while (!block.isEmpty() && block.last().kind == Kind::LineEnd)
                block.removeLast();
            return block;
        }
    }
    return {};
}

QString checkStatements(const Tokens &tokens)
{
    for (const Tokens &statement : split(tokens, Kind::LineEnd)) {
        if (isKnownExpression(rebuilt(statement)))
            continue;
        if (const Tokens block = onlyWhereNothingIsShared(statement); !block.isEmpty()) {
            if (const QString error = checkStatements(block); !error.isEmpty())
                return error;
            continue;
        }
        const auto elements = split(statement, Kind::Pipe);
        for (qsizetype i = 0; i < elements.size(); ++i) {
            const Tokens &element = elements.at(i);
            if (element.isEmpty())
                return u"an empty command"_s;
            QString error;
            if (element.first().kind == Kind::HereString && element.size() == 1 && i == 0
                && elements.size() == 2)
                error = checkNetshScript(element.first().text);
            else if (element.first().text.endsWith(u".exe"_s))
                error = checkNative(rebuilt(element));
            else if (rebuilt(element) != u"[ System.Environment ] ::OSVersion.VersionString"_s)
                error = checkCmdlet(element);
            if (!error.isEmpty())
                return error;
        }
    }
    return {};
}

/// Empty where the commands are right.
QString checked(const QString &commands)
{
    const auto code = test::tokenized(commands);
    return code.error.isEmpty() ? checkStatements(code.tokens) : code.error;
}

ManagementNetworks networks(const QStringList &expressions)
{
    return ManagementNetworks::parse(expressions, {u"R5=10.0.0.0/8"_s}).value();
}

rating::RemedyPlace place(const ManagementNetworks &management)
{
    return {u"10.0.0.5"_s,
            u"SRV5"_s,
            135,
            {*core::Uuid::parse("367abb81-9844-35f1-ad32-98f038001003"),
             *core::Uuid::parse("86d35949-83c9-4044-b424-db363231fd0c")},
            management,
            "R5",
            49669};
}

} // namespace

class TestRemedyCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckerFindsMistakes_data();
    void theCheckerFindsMistakes();
    void commandsAreRight_data();
    void commandsAreRight();
    void everyRatedRuleHasCommandsOrPolicies();
    void textsHaveNoPlaceholdersOfTheirOwn();
    void managementNetworks_data();
    void managementNetworks();
    void refusedNetworks_data();
    void refusedNetworks();
    void othersAreEverythingElse();
    void hostileNamesStayOut_data();
    void hostileNamesStayOut();
    void valuesAreFilledInOnce();
    void commandsFitTheRole();
    void stepsFollowEachOther();
    void filtersHaveKeysOfTheirOwn();
    void clientsAreAListOfTheirOwn();
    void ownPublicNetworksStayOpen();
};

void TestRemedyCommands::theCheckerFindsMistakes_data()
{
    QTest::addColumn<QString>("commands");
    const auto row = [](const char *name, const QString &commands) { QTest::newRow(name) << commands; };
    row("unknown cmdlet", u"Remove-Item -Path 'C:'"_s);
    row("unknown parameter", u"Get-NetFirewallRule -Nam 'a'"_s);
    row("parameter twice", u"Get-Service -Name 'a' -Name 'b'"_s);
    row("no value", u"Set-NetFirewallRule -RemoteAddress"_s);
    row("open string", u"Get-Service -Name 'a"_s);
    row("open block", u"Get-HotFix | Where-Object { $_.A -eq 'b'"_s);
    row("two commands in one", u"Get-Service -Name 'a'; Get-HotFix"_s);
    row("a subexpression", u"Get-Service -Name $(Get-HotFix)"_s);
    row("a subexpression in a string", u"Set-Content -Path \"$(x)\" -Encoding ASCII"_s);
    row("a typographic quotation mark", u"Get-Service -Name 'a’ -Force"_s);
    row("an assignment", u"$x = 'a'"_s);
    row("an empty pipe", u"Get-HotFix | "_s);
    row("reg without a type", u"reg.exe add 'HKLM\\SOFTWARE' /v A /d 1 /f"_s);
    row("netsh with a bare list",
        u"netsh.exe advfirewall firewall add rule name=a dir=in action=block "
        "protocol=TCP localport=1,2 remoteip=1.1.1.1"_s);
    row("netsh that blocks first",
        u"@'\nrpc\nfilter\nadd rule layer=um actiontype=block\nadd condition field=if_uuid matchtype=equal "
        "data=367abb81-9844-35f1-ad32-98f038001003\nadd filter\nquit\n'@ | Set-Content -Path 'a' -Encoding ASCII"_s);
}

void TestRemedyCommands::theCheckerFindsMistakes()
{
    QFETCH(QString, commands);
    QVERIFY(!checked(commands).isEmpty());
}

void TestRemedyCommands::commandsAreRight_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("remedy");
    for (const rating::Rule &rule : rating::rules()) {
        for (std::size_t i = 0; i < rule.remedies.size(); ++i) {
            if (rule.remedies[i].commands != nullptr)
                QTest::addRow("%s %d", std::string(rule.id).c_str(), int(i))
                    << QByteArray(rule.id.data(), qsizetype(rule.id.size())) << int(i);
        }
    }
}

void TestRemedyCommands::commandsAreRight()
{
    QFETCH(QByteArray, rule);
    QFETCH(int, remedy);
    const rating::Remedy &one = rating::findRule(rule.toStdString())->remedies[std::size_t(remedy)];
    for (const ManagementNetworks &management :
         {networks({u"10.0.9.0/24"_s}), networks({u"10.0.1.5-9"_s, u"2001:db8::/32"_s, u"192.0.2.7"_s})}) {
        const auto filled = rating::commands(one, place(management));
        QVERIFY2(filled.complete, qPrintable(filled.text));
        const QString error = checked(filled.text);
        QVERIFY2(error.isEmpty(), qPrintable(error + u'\n' + filled.text));
        for (const char16_t forbidden : {u'`', u'<', u'>'})
            QVERIFY2(!filled.text.contains(forbidden), qPrintable(filled.text));
    }
    // Without networks the commands are still code, and say that they are not complete where they need some.
    const auto bare = rating::commands(one, place({}));
    QCOMPARE(!bare.complete, bare.text.contains(u"NETWORKS"_s));
    const QString error = checked(bare.text);
    QVERIFY2(error.isEmpty(), qPrintable(error + u'\n' + bare.text));
}

// Where a level is given, the firewall or the switch of the service can be set by a command or a policy.
void TestRemedyCommands::everyRatedRuleHasCommandsOrPolicies()
{
    for (const rating::Rule &rule : rating::rules()) {
        if (!rule.levels.outside || *rule.levels.outside < core::Level::Medium || rule.id == "R2")
            continue;
        int commands = 0;
        int verified = 0;
        for (const rating::Remedy &remedy : rule.remedies) {
            commands += remedy.commands != nullptr;
            verified += remedy.verify != nullptr;
        }
        QVERIFY2(commands >= 2, rule.id.data());
        QVERIFY2(verified >= 2, rule.id.data());
    }
}

void TestRemedyCommands::textsHaveNoPlaceholdersOfTheirOwn()
{
    static const QRegularExpression placeholder(uR"(\{[a-z-]+\})"_s);
    for (const rating::Rule &rule : rating::rules()) {
        for (const rating::Remedy &remedy : rule.remedies) {
            const QString check = rating::verification(remedy, place({}));
            QVERIFY2(!placeholder.match(check).hasMatch(), qPrintable(check));
            for (const char *text : {remedy.text, remedy.caution, remedy.policy})
                QVERIFY(text == nullptr || !QString::fromUtf8(text).contains(placeholder));
            QVERIFY2(check.isEmpty() || check.endsWith(u'.'), qPrintable(check));
            QVERIFY2(remedy.policy == nullptr
                         || QByteArray(remedy.policy).startsWith("Computer Configuration > "),
                     remedy.policy);
        }
    }
}

void TestRemedyCommands::managementNetworks_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("written");
    const auto row = [](const char *name, const QStringList &typed, const QStringList &written) {
        QTest::newRow(name) << typed << written;
    };
    row("none", {}, {});
    row("blank", {u"  "_s}, {});
    row("network", {u"10.0.9.0/24"_s}, {u"10.0.9.0/24"_s});
    row("host bits", {u"10.0.9.7/24"_s}, {u"10.0.9.0/24"_s});
    row("netmask", {u"10.0.9.0/255.255.255.0"_s}, {u"10.0.9.0/24"_s});
    row("several in one", {u"10.0.9.0/24, 10.0.1.5"_s}, {u"10.0.1.5"_s, u"10.0.9.0/24"_s});
    row("range", {u"10.0.1.5 - 10.0.1.9"_s}, {u"10.0.1.5-10.0.1.9"_s});
    row("overlapping", {u"10.0.9.0/24"_s, u"10.0.9.5"_s}, {u"10.0.9.0/24"_s});
    row("IPv6", {u"2001:DB8::/32"_s}, {u"2001:db8::/32"_s});
    row("comment", {u"10.0.9.0/24 # '; Remove-Item"_s}, {u"10.0.9.0/24"_s});
}

void TestRemedyCommands::managementNetworks()
{
    QFETCH(QStringList, typed);
    QFETCH(QStringList, written);
    const auto parsed = ManagementNetworks::parse(typed);
    QVERIFY(parsed);
    QCOMPARE(parsed->expressions(), written);
    QCOMPARE(parsed->isEmpty(), written.isEmpty());
}

void TestRemedyCommands::refusedNetworks_data()
{
    QTest::addColumn<QStringList>("typed");
    const auto row = [](const QString &typed) { QTest::newRow(qPrintable(typed)) << QStringList{typed}; };
    row(u"srv5"_s);
    row(u"10.0.0.300"_s);
    row(u"!10.0.0.1"_s);
    row(u"10.0.0.0/8 !10.0.0.1"_s);
    row(u"10.0.0.1'; Stop-Computer; '"_s);
    row(u"$(Stop-Computer)"_s);
    QStringList many;
    for (int i = 0; i < 65; ++i)
        many += u"10.0.%1.1"_s.arg(i);
    QTest::newRow("more than 64") << many;
}

void TestRemedyCommands::refusedNetworks()
{
    QFETCH(QStringList, typed);
    const auto parsed = ManagementNetworks::parse(typed);
    QVERIFY(!parsed);
    QVERIFY(parsed.error().endsWith(u'.'));
}

void TestRemedyCommands::othersAreEverythingElse()
{
    QCOMPARE(networks({u"10.0.9.0/24"_s}).others(),
             (QStringList{u"1.0.0.0-10.0.8.255"_s, u"10.0.10.0-126.255.255.255"_s,
                          u"128.0.0.0-223.255.255.255"_s, u"2000::/3"_s, u"fc00::/7"_s, u"fe80::/10"_s}));
    QVERIFY(networks({u"2000::/4"_s}).others().contains(u"3000::/4"_s));
}

void TestRemedyCommands::hostileNamesStayOut_data()
{
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, const QString &name) { QTest::newRow(what) << name; };
    row("end of the string", u"x'; Stop-Computer; '"_s);
    row("typographic end", u"x’; Stop-Computer; ’"_s);
    row("subexpression", u"$(Stop-Computer)"_s);
    row("line end", u"x\nStop-Computer"_s);
    row("carriage return", u"x\rStop-Computer"_s);
    row("paragraph separator", u"x\u2029Stop-Computer"_s);
    row("backtick", u"x`nStop-Computer"_s);
    row("redirection", u"x>c:\\windows\\win.ini"_s);
    row("pipe", u"x|iex"_s);
    row("ampersand", u"x&calc"_s);
    row("an option", u"-ComputerName"_s);
    row("a placeholder", u"{management}"_s);
    row("end of a comment", u"#>"_s);
    row("a blank", u"x y"_s);
    row("percent", u"%TEMP%"_s);
    row("letters that only look like it", u"ѕrv5"_s);
    row("nothing", {});
    row("too long", QString(300, u'a'));
}

void TestRemedyCommands::hostileNamesStayOut()
{
    QFETCH(QString, name);
    const rating::Remedy remedy{rating::RemedyFamily::Firewall, "", nullptr,
                                "Get-Service -Name '{name}'\nGet-Process -Id '{host}'"};
    auto at = place({});
    at.name = name;
    at.host = name;
    const auto filled = rating::commands(remedy, at);
    QVERIFY(!filled.complete);
    QCOMPARE(filled.text, u"Get-Service -Name '<COMPUTER-NAME>'\nGet-Process -Id '<HOST-ADDRESS>'"_s);
    QVERIFY(checked(filled.text).isEmpty());
}

void TestRemedyCommands::valuesAreFilledInOnce()
{
    const rating::Remedy remedy{rating::RemedyFamily::Firewall, "", nullptr,
                                "{host} {name} {port} {interface} {management} {others} {unknown} {"};
    auto at = place(networks({u"10.0.9.0/24"_s, u"10.0.1.5"_s}));
    at.interfaces.resize(1);
    at.host = u"fe80::1"_s;
    const auto filled = rating::commands(remedy, at);
    QVERIFY(filled.complete);
    QVERIFY2(filled.text.startsWith(u"fe80::1 SRV5 135 367abb81-9844-35f1-ad32-98f038001003 "
                                    "'10.0.1.5', '10.0.9.0/24' 1.0.0.0-10.0.1.4,10.0.1.6-"_s),
             qPrintable(filled.text));
    QVERIFY(filled.text.endsWith(u" {unknown} {"_s));
    at.host = u"fe80::1%2"_s;
    QVERIFY(!rating::commands(remedy, at).complete);
}

void TestRemedyCommands::commandsFitTheRole()
{
    core::HostResult member;
    core::HostResult controller;
    controller.rating.roles = {"domain_controller"};
    core::HostResult samba;
    samba.rating.roles = {"samba"};
    core::HostResult authority;
    authority.rating.roles = {"certificate_authority"};
    core::HostResult printServer;
    printServer.rating.roles = {"spooler"};
    core::HostResult licensing;
    licensing.rating.roles = {"rd_licensing"};
    for (core::HostResult *host : {&member, &controller, &samba, &authority, &printServer, &licensing})
        host->observation.outcome = core::Outcome::Listed;
    for (const rating::Rule &rule : rating::rules()) {
        for (const rating::Remedy &remedy : rule.remedies) {
            const bool has = remedy.commands != nullptr;
            QCOMPARE(rating::commandsFit(remedy, member), has && remedy.onlyOn == 0);
            QVERIFY(!rating::commandsFit(remedy, samba));
            for (const core::HostResult *host : {&member, &controller, &samba}) {
                if (has && rating::isFor(remedy, *host))
                    QCOMPARE(rating::misfit(remedy, *host).isEmpty(), rating::commandsFit(remedy, *host));
            }
            const bool breaksDomain = (remedy.notOn & std::uint32_t(knowledge::Trait::DomainController)) != 0;
            QCOMPARE(rating::commandsFit(remedy, controller),
                     has && !breaksDomain && rating::isFor(remedy, controller));
            // Whatever shuts all of RPC, or asks every caller for a logon, is nothing for a domain
            // controller.
            if (has
                && (QByteArray(remedy.commands).contains("RPCEPMap")
                    || QByteArray(remedy.commands).contains("RestrictRemoteClients"))) {
                for (const core::HostResult *host : {&controller, &authority, &printServer, &licensing})
                    QVERIFY2(!rating::commandsFit(remedy, *host) && !rating::misfit(remedy, *host).isEmpty(),
                             rule.id.data());
                QVERIFY(rating::commandsFit(remedy, member));
            }
        }
    }
}

// Anonymous callers are refused only after all callers log on; a spooler that is switched off is not
// restarted.
void TestRemedyCommands::stepsFollowEachOther()
{
    for (const rating::Rule &rule : rating::rules()) {
        int callers = -1;
        int at = 0;
        for (const rating::Remedy &remedy : rule.remedies) {
            const QByteArray commands(remedy.commands);
            if (commands.contains("EnableAuthEpResolution"))
                callers = at;
            if (commands.contains("RestrictRemoteClients"))
                QVERIFY2(callers >= 0 && callers < at, rule.id.data());
            if (commands.contains("Restart-Service -Name Spooler")) {
                core::HostResult controller;
                controller.observation.outcome = core::Outcome::Listed;
                QVERIFY(rating::isFor(remedy, controller));
                controller.rating.findings.push_back({"R4", core::Level::High, core::Confidence::High, {}});
                QVERIFY(!rating::isFor(remedy, controller));
            }
            ++at;
        }
        // Before any rule of the firewall is changed, somebody asks whether it is on.
        bool isAsked = false;
        for (const rating::Remedy &remedy : rule.remedies) {
            isAsked = isAsked || rating::isFirstQuestion(remedy);
            if (QByteArray(remedy.commands).contains("Set-NetFirewallRule") && rule.id != "R8"
                && rule.id != "R11" && rule.id != "R18" && rule.id != "R20" && rule.id != "R21")
                QVERIFY2(isAsked, rule.id.data());
        }
    }
}

void TestRemedyCommands::filtersHaveKeysOfTheirOwn()
{
    const rating::Remedy remedy{
        rating::RemedyFamily::AccessControl, "", nullptr, "{rpc-filter}", nullptr, "{filter-keys}"};
    auto at = place({});
    const QStringList keys = rating::verification(remedy, at).split(u", "_s);
    QCOMPARE(keys.size(), 4);
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), 4);
    QCOMPARE(rating::commands(remedy, at).text, rating::commands(remedy, at).text);
    for (const QString &key : keys)
        QCOMPARE(rating::commands(remedy, at).text.count(key), 2); // deleted, then made
    at.interfaces = {*core::Uuid::parse("c681d488-d850-11d0-8c52-00c04fd90f7e")};
    const QString encryption = rating::commands(remedy, at).text;
    QVERIFY(encryption.contains(u"auth_type matchtype=equal data=16"_s) && !encryption.contains(u"BA"_s));
    QVERIFY2(checked(encryption).isEmpty(), qPrintable(checked(encryption)));
}

void TestRemedyCommands::clientsAreAListOfTheirOwn()
{
    const auto parsed = ManagementNetworks::parse({u"10.0.9.0/24"_s},
                                                  {u"r5=10.1.0.0/16, 10.2.0.0/16"_s, u"R5=10.3.0.0/16"_s});
    QVERIFY(parsed);
    QCOMPARE(parsed->expressions(), QStringList{u"10.0.9.0/24"_s});
    QCOMPARE(parsed->withClientsOf("R5"), (QStringList{u"10.0.9.0/24"_s, u"10.1.0.0-10.3.255.255"_s}));
    QVERIFY(parsed->withClientsOf("R24").isEmpty());
    for (const QString &wrong :
         {u"R5"_s, u"R5="_s, u"=10.0.0.0/8"_s, u"R99=10.0.0.0/8"_s, u"R6=10.0.0.0/8"_s, u"R5=x'; y"_s}) {
        const auto refused = ManagementNetworks::parse({}, {wrong});
        QVERIFY2(!refused && refused.error().endsWith(u'.'), qPrintable(wrong));
    }
}

void TestRemedyCommands::ownPublicNetworksStayOpen()
{
    QVERIFY(!networks({u"10.0.0.0/8"_s}).othersOnTheInternet().contains(u"10.0.0.0/8"_s));
    const QStringList others = networks({u"133.1.0.0/16"_s}).othersOnTheInternet();
    QVERIFY(others.contains(u"128.0.0.0-133.0.255.255"_s) && others.contains(u"133.2.0.0-169.253.255.255"_s));
}

QTEST_APPLESS_MAIN(TestRemedyCommands)
#include "tst_remedy_commands.moc"
