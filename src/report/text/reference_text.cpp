// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text/reference_text.h"

#include "knowledge/pack.h"
#include "knowledge/version_text.h"
#include "rating/potential.h"
#include "report/remedy/remediation.h"
#include "report/table/terminal_text.h"
#include "report/text/interface_rules.h"
#include "report/text/interface_text.h"
#include "report/text/report_texts.h"
#include "report/text/rule_levels.h"
#include "report/text/solution_text.h"
#include "text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;
using knowledge::Trait;
using text::toQString;

struct ReferenceWord
{
    std::string_view key;
    const char *text;
};

constexpr ReferenceWord categoryWords[] = {
    {"attack-tool", QT_TRANSLATE_NOOP("Reference", "Attack tool")},
    {"certificate-services", QT_TRANSLATE_NOOP("Reference", "Certificate services")},
    {"cluster", QT_TRANSLATE_NOOP("Reference", "Failover clusters")},
    {"com-dcom", QT_TRANSLATE_NOOP("Reference", "COM and DCOM")},
    {"data-access", QT_TRANSLATE_NOOP("Reference", "Access to data")},
    {"desktop-local", QT_TRANSLATE_NOOP("Reference", "Desktop, used on the host itself")},
    {"directory-identity", QT_TRANSLATE_NOOP("Reference", "Directory and identity")},
    {"event-log", QT_TRANSLATE_NOOP("Reference", "Event log")},
    {"file-services", QT_TRANSLATE_NOOP("Reference", "File services")},
    {"messaging", QT_TRANSLATE_NOOP("Reference", "Messaging")},
    {"network-services", QT_TRANSLATE_NOOP("Reference", "Network services")},
    {"other", QT_TRANSLATE_NOOP("Reference", "Other")},
    {"printing", QT_TRANSLATE_NOOP("Reference", "Printing")},
    {"remote-administration", QT_TRANSLATE_NOOP("Reference", "Remote administration")},
    {"remote-desktop", QT_TRANSLATE_NOOP("Reference", "Remote Desktop")},
    {"rpc-runtime", QT_TRANSLATE_NOOP("Reference", "RPC itself")},
    {"storage", QT_TRANSLATE_NOOP("Reference", "Storage")},
    {"transactions", QT_TRANSLATE_NOOP("Reference", "Transactions")},
    {"web-server", QT_TRANSLATE_NOOP("Reference", "Web server")},
    {"windows-internal", QT_TRANSLATE_NOOP("Reference", "Inner workings of Windows")},
};

struct TraitText
{
    Trait trait;
    const char *text;
};

constexpr TraitText traitTexts[] = {
    {Trait::RemoteExecution,
     QT_TRANSLATE_NOOP("Reference", "A caller with administrator rights can run programs through it.")},
    {Trait::DcomActivation, QT_TRANSLATE_NOOP("Reference", "It starts COM objects for callers from afar.")},
    {Trait::EventLog, QT_TRANSLATE_NOOP("Reference", "It gives access to the event logs.")},
    {Trait::RemoteRegistry, QT_TRANSLATE_NOOP("Reference", "It gives access to the registry.")},
    {Trait::RemoteFirewall, QT_TRANSLATE_NOOP("Reference", "It manages the firewall of the host.")},
    {Trait::RemoteShutdown, QT_TRANSLATE_NOOP("Reference", "It shuts the host down or restarts it.")},
    {Trait::AccountDatabase,
     QT_TRANSLATE_NOOP("Reference", "It answers questions about accounts and security policy.")},
    {Trait::SpoolerOrIpsec,
     QT_TRANSLATE_NOOP(
         "Reference",
         "Two services have this UUID: the print spooler, and the IPsec policy agent up to Server "
         "2008 R2. The endpoint tells which.")},
    {Trait::Hostile,
     QT_TRANSLATE_NOOP("Reference", "It belongs to an attack tool: a host that lists it is compromised.")},
    {Trait::EncryptingFileSystem,
     QT_TRANSLATE_NOOP("Reference",
                       "It can be made to open a path on another host, which gives away a logon of the "
                       "computer account.")},
    {Trait::DfsNamespace,
     QT_TRANSLATE_NOOP("Reference",
                       "It can be made to open a path on another host, which gives away a logon of the "
                       "computer account.")},
    {Trait::ShadowCopyAgent,
     QT_TRANSLATE_NOOP("Reference",
                       "It can be made to open a path on another host, which gives away a logon of the "
                       "computer account.")},
    {Trait::TelephonyServer, QT_TRANSLATE_NOOP("Reference", "It shares the telephone lines of the host.")},
    {Trait::TransactionCoordinator,
     QT_TRANSLATE_NOOP("Reference", "It takes part in transactions of other computers.")},
    {Trait::KeyExchange,
     QT_TRANSLATE_NOOP("Reference", "It shows that the host negotiates encryption on UDP 500 and 4500.")},
};

} // namespace

QString categoryWord(std::string_view category)
{
    const auto *word = std::ranges::find(categoryWords, category, &ReferenceWord::key);
    return word == std::end(categoryWords) ? toQString(category) : ReferenceTexts::tr(word->text);
}

QString traitSentence(Trait trait)
{
    const auto *text = std::ranges::find(traitTexts, trait, &TraitText::trait);
    return text == std::end(traitTexts) ? QString() : ReferenceTexts::tr(text->text);
}

ReferenceSection remedySection(const QString &heading, const rating::Rule &rule,
                               const rating::RemedyPlace &place, const core::HostResult &host)
{
    core::Finding finding;
    finding.rule = rule.id;
    const QStringList texts = rating::remedies(finding);
    ReferenceSection section{heading, {}, {}};
    qsizetype fitting = 0; // what is not to be done on this host, or not in this way, comes last
    for (std::size_t i = 0; i < rule.remedies.size(); ++i) {
        if (!rating::isFor(rule.remedies[i], host))
            continue;
        const RemediationStep step = stepOf(rule.remedies[i], place, host);
        QString text = texts.at(qsizetype(i));
        if (!step.policy.isEmpty())
            text += u'\n' + ReferenceTexts::tr("Group policy: %1").arg(step.policy);
        if (!step.verify.isEmpty())
            text += u'\n' + ReferenceTexts::tr("Check: %1").arg(step.verify);
        if (!step.leftOut.isEmpty())
            text += u'\n' + step.leftOut;
        const qsizetype at = step.leftOut.isEmpty() ? fitting++ : section.paragraphs.size();
        section.paragraphs.insert(at, text);
        section.code.insert(at, step.commands);
    }
    return section;
}

ReferenceText ruleText(const rating::Rule &rule)
{
    core::Finding finding;
    finding.rule = rule.id;
    ReferenceText text;
    text.title = toQString(rule.id) + u": "_s + rating::title(finding);
    const auto add = [&text](const QString &heading, const QStringList &paragraphs) {
        text.sections.push_back({heading, paragraphs, {}});
    };
    add(ReferenceTexts::tr("Level"), {levelSentence(rule.id)});
    core::Rating alone;
    alone.findings = {finding};
    add(ReferenceTexts::tr("In short"), {rating::summary(alone)});
    add(ReferenceTexts::tr("What it means"), {rating::meaning(finding)});
    add(ReferenceTexts::tr("What it does not mean"), {rating::limits(finding)});
    text.sections.push_back(remedySection(ReferenceTexts::tr("What to do"), rule, {}, {}));
    add(ReferenceTexts::tr("How to verify"), {rating::verification(finding)});
    add(ReferenceTexts::tr("References"), {rating::references(finding).join(u", "_s)});
    if (const QString solution = solutionText(rule.id); !solution.isEmpty())
        add(QCoreApplication::translate("Report", "Solution"), {solution});
    if (const QString controls = controlsText(rule.id); !controls.isEmpty())
        add(QCoreApplication::translate("Report", "Standards"), {controls});
    return text;
}

ReferenceText interfaceText(const knowledge::Catalogue::Entry &known, const knowledge::Catalogue &catalogue)
{
    const auto &info = known.info;
    const auto uuid = QString::fromStdString(known.id.uuid.toString());
    ReferenceText text;
    text.title = interfaceName(info);
    if (text.title.isEmpty())
        text.title = uuid;
    const auto add = [&text](const QString &name, const QString &value) {
        if (!value.isEmpty())
            text.facts.push_back({name, value});
    };
    add(ReferenceTexts::tr("UUID"), uuid);
    add(ReferenceTexts::tr("Version"),
        known.anyVersion ? ReferenceTexts::tr("any") : QString::fromStdString(known.id.versionString()));
    add(ReferenceTexts::tr("Name"), toQString(info.name));
    add(ReferenceTexts::tr("Document"), toQString(info.document));
    add(ReferenceTexts::tr("Program"), toQString(info.binary));
    add(ReferenceTexts::tr("Category"), categoryWord(info.category));
    add(ReferenceTexts::tr("Sources"), toQString(info.source));

    if (const auto purpose = interfacePurpose(info); !purpose.isEmpty())
        text.sections.push_back({ReferenceTexts::tr("What it is for"), {purpose}, {}});

    QStringList says;
    for (unsigned bit = 0; bit < knowledge::traitCount; ++bit) {
        const auto trait = Trait(1u << bit);
        if (!knowledge::has(info.traits, trait))
            continue;
        if (knowledge::roleBits & std::uint32_t(trait))
            says.append(ReferenceTexts::tr("Listed for the network, it shows a role of the host: %1.")
                            .arg(rating::roleWord(knowledge::name(trait))));
        else
            says.append(traitSentence(trait));
    }
    if (!says.isEmpty())
        text.sections.push_back({ReferenceTexts::tr("What it tells"), says, {}});

    QStringList rules;
    for (const auto *rule : rulesAbout(known.id, catalogue))
        rules.append(toQString(rule->id) + u": "_s + QCoreApplication::translate("Rules", rule->title));
    if (rules.isEmpty())
        rules.append(ReferenceTexts::tr(
            "No rule looks at this interface in particular. Like every listed service it counts "
            "for the rules about the map as a whole."));
    text.sections.push_back({ReferenceTexts::tr("Rules that look at it"), rules, {}});
    return text;
}

ReferenceText unknownInterfaceText(const core::Uuid &uuid)
{
    ReferenceText text;
    text.title = ReferenceTexts::tr("Unknown interface");
    text.facts.push_back({ReferenceTexts::tr("UUID"), QString::fromStdString(uuid.toString())});
    text.sections.push_back(
        {ReferenceTexts::tr("What it means"),
         {ReferenceTexts::tr(
             "The catalogue does not have it: it belongs to a program that is not part of Windows, or to a "
             "service that is newer than the catalogue. By itself that is nothing bad. Hosts that list it "
             "show it by its UUID, and like every listed service it counts for the rules about the map as "
             "a whole.")},
         {}});
    text.sections.push_back(
        {ReferenceTexts::tr("What to do"),
         {ReferenceTexts::tr(
             "Find out on the host which program owns the TCP port that the list names for it, and write "
             "it into your own interface file; then it has a name in every result.")},
         {u"Get-NetTCPConnection -State Listen -LocalPort <PORT> | ForEach-Object { Get-Process -Id $_.OwningProcess }"_s}});
    return text;
}

namespace {

/// "Windows 7, Windows Server 2008 R2"; of many the first and the last.
QString affectedProducts(const knowledge::KnownIssue &issue)
{
    constexpr std::size_t most = 6;
    std::vector<knowledge::Product> affected;
    // Server roles say nothing of the clients that share their builds.
    constexpr auto serverRoles =
        knowledge::roleBits & ~(std::uint32_t(Trait::Spooler) | std::uint32_t(Trait::Routing));
    const bool onlyServers = issue.ties != 0 && (issue.ties & serverRoles) == issue.ties;
    std::ranges::copy_if(knowledge::current().builds().all(), std::back_inserter(affected),
                         [&issue, onlyServers](const knowledge::Product &product) {
                             return knowledge::mayHave(issue, product)
                                 && (!onlyServers || product.kind == knowledge::ProductKind::Server);
                         });
    QStringList list;
    // The table knows versions that a challenge can carry; these had none.
    if (issue.first <= core::OsVersion{4, 0, 1381})
        list.append(u"Windows NT 4.0"_s);
    if (issue.first <= core::OsVersion{5, 0, 2195} && issue.last >= core::OsVersion{5, 0, 2195})
        list.append(u"Windows 2000"_s);
    for (const auto name : knowledge::productNames(affected))
        list.append(toQString(name));
    if (list.size() > qsizetype(most))
        return ReferenceTexts::tr("%1 to %2", "first and last Windows version")
            .arg(list.front(), list.back());
    return list.join(u", "_s);
}

} // namespace

ReferenceText issueText(const knowledge::KnownIssue &issue)
{
    const auto words = rating::issueText(issue);
    ReferenceText text;
    text.title = words.title;
    const auto fact = [&text](const QString &name, const QString &value) {
        if (!value.isEmpty())
            text.facts.push_back({name, value});
    };
    fact(ReferenceTexts::tr("Number"), toQString(issue.id));
    QStringList names;
    if (!issue.name.empty())
        names.append(toQString(issue.name));
    for (const auto word : knowledge::wordsOf(issue.also))
        names.append(toQString(word));
    fact(ReferenceTexts::tr("Also called"), names.join(u", "_s));
    fact(ReferenceTexts::tr("Update of"),
         issue.fixed ? QString::fromStdString(core::toIso8601(*issue.fixed))
                     : ReferenceTexts::tr("no update cures it"));
    QStringList builds;
    for (const knowledge::FixedBuild &fixed : issue.fixedBuilds) {
        const QString build =
            QString::fromStdString(knowledge::toString(fixed.build)) + u'.' + QString::number(fixed.revision);
        builds.append(!fixed.kind ? build
                          : *fixed.kind == knowledge::ProductKind::Server
                          ? ReferenceTexts::tr("%1 (server)", "build of Windows").arg(build)
                          : ReferenceTexts::tr("%1 (client)", "build of Windows").arg(build));
    }
    fact(ReferenceTexts::tr("Cured from build"), builds.join(u", "_s));
    fact(ReferenceTexts::tr("Affected versions"), affectedProducts(issue));
    QStringList services;
    for (std::uint32_t ties = issue.ties; ties != 0; ties &= ties - 1)
        services.append(rating::serviceWord(knowledge::name(Trait(ties & (0 - ties)))));
    fact(ReferenceTexts::tr("Suggested by"),
         services.isEmpty() ? ReferenceTexts::tr("the version of the system alone") : services.join(u", "_s));

    const auto add = [&text](const QString &heading, QStringList paragraphs) {
        paragraphs.removeAll(QString());
        if (!paragraphs.isEmpty())
            text.sections.push_back({heading, paragraphs, {}});
    };
    add(ReferenceTexts::tr("What it means"), {words.meaning, words.needs, words.exploited});
    add(ReferenceTexts::tr("What port 135 shows of it"), {words.shown});
    add(ReferenceTexts::tr("What port 135 cannot show"), {words.limits});
    add(ReferenceTexts::tr("What to do"), {words.remedy});
    add(ReferenceTexts::tr("References"), {words.references.join(u", "_s), words.recalled});
    return text;
}

QStringList linesOf(const ReferenceText &text, int width)
{
    constexpr int indent = 2;
    QStringList lines{text.title};
    if (!text.facts.empty())
        lines.append(QString());
    int names = 0;
    for (const auto &fact : text.facts)
        names = std::max(names, terminal::width(fact.name));
    for (const auto &fact : text.facts) {
        auto value = terminal::wrapped(fact.value, std::max(20, width - indent - names - 2));
        if (value.isEmpty())
            value.append(QString());
        for (qsizetype i = 0; i < value.size(); ++i)
            lines.append(QString(indent, u' ') + terminal::padded(i == 0 ? fact.name : QString(), names)
                         + u"  "_s + value[i]);
    }
    for (const auto &section : text.sections) {
        lines.append({QString(), section.heading});
        const bool list = section.paragraphs.size() > 1;
        for (qsizetype number = 0; number < section.paragraphs.size(); ++number) {
            QStringList wrapped;
            for (const auto &line : section.paragraphs[number].split(u'\n'))
                wrapped += terminal::wrapped(line, std::max(20, width - indent - (list ? 2 : 0)));
            for (qsizetype i = 0; i < wrapped.size(); ++i)
                lines.append(QString(indent, u' ')
                             + (!list        ? u""_s
                                    : i == 0 ? u"- "_s
                                             : u"  "_s)
                             + wrapped[i]);
            const QString code = section.code.value(number);
            for (const auto &line : code.split(u'\n', Qt::SkipEmptyParts))
                lines.append(QString(indent + (list ? 4 : 2), u' ') + line);
        }
    }
    return lines;
}

} // namespace port135::report
