// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/remedy_text.h"

#include "core/escape.h"
#include "knowledge/trait.h"
#include "rating/possible_products.h"
#include "rating/remedies.h"
#include "target/specification.h"
#include "text/qt_text.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace port135::rating {
namespace {

using namespace Qt::StringLiterals;
using text::toQString;

class RemedyTexts
{
    Q_DECLARE_TR_FUNCTIONS(RemedyText)
};

constexpr std::size_t mostRanges = 64;

bool isHarmless(const QString &text)
{
    // The first character is no hyphen: that would begin an option.
    return !text.isEmpty() && text.size() <= 255 && text.front() != u'-'
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
                   || c == u'.' || c == u':' || c == u'-' || c == u'/';
           });
}

/// As Windows Firewall writes it: a prefix, one address, or two with a hyphen between them.
QString written(const target::AddressRange &range)
{
    if (range.first == range.last || target::prefixLength(range))
        return QString::fromStdString(target::toString(range));
    return QString::fromStdString(range.first.toString() + '-' + range.last.toString());
}

/// What can send a packet to a port: Windows refuses ranges with anything else in them.
target::RangeSet unicast()
{
    target::RangeSet set;
    for (const auto &[first, last] : {std::pair{"1.0.0.0", "126.255.255.255"},
                                      {"128.0.0.0", "223.255.255.255"},
                                      {"2000::", "3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"},
                                      {"fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"},
                                      {"fe80::", "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff"}})
        set.add(*core::Address::parse(first), *core::Address::parse(last));
    return set;
}

QStringList writtenAll(const target::RangeSet &set)
{
    QStringList list;
    for (const target::AddressRange &range : set)
        list.append(written(range));
    return list;
}

/// What can send a packet to a port from outside: without private and shared addresses [RFC 1918, RFC 6598,
/// RFC 3927].
target::RangeSet publicUnicast()
{
    target::RangeSet set;
    for (const auto &[first, last] : {std::pair{"1.0.0.0", "9.255.255.255"},
                                      {"11.0.0.0", "100.63.255.255"},
                                      {"100.128.0.0", "126.255.255.255"},
                                      {"128.0.0.0", "169.253.255.255"},
                                      {"169.255.0.0", "172.15.255.255"},
                                      {"172.32.0.0", "192.167.255.255"},
                                      {"192.169.0.0", "223.255.255.255"},
                                      {"2000::", "3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"}})
        set.add(*core::Address::parse(first), *core::Address::parse(last));
    return set;
}

/// "'a', 'b'"
QString quotedList(const QStringList &list)
{
    return u'\'' + list.join(u"', '"_s) + u'\'';
}

/// The same for an interface on every host and in every run: filters can be replaced and taken back singly.
QString filterKey(const QString &interface, QStringView kind)
{
    static const QUuid space(u"d135c0de-5eed-4f17-9e11-135135135135"_s);
    return QUuid::createUuidV5(space, QString(interface + u' ' + kind.toString()))
        .toString(QUuid::WithoutBraces);
}

/// Encrypted files are opened by users from afar, so these may not be for administrators alone.
bool isFileEncryption(const QString &interface)
{
    return interface == u"c681d488-d850-11d0-8c52-00c04fd90f7e"_s
        || interface == u"df1941c5-fe89-4e79-bf10-463657acf44d"_s;
}

/// A script for netsh: administrators first, then nobody. The network is the firewall's to limit.
QString rpcFilter(const QStringList &interfaces)
{
    QString text = u"@'\nrpc\nfilter\n"_s;
    for (const QString &uuid : interfaces) {
        const QString condition = u"add condition field=if_uuid matchtype=equal data=%1\n"_s.arg(uuid);
        const QString permit = filterKey(uuid, u"permit");
        const QString block = filterKey(uuid, u"block");
        // Kerberos (16) with privacy (6) is what no relayed logon has.
        const QString who = isFileEncryption(uuid)
            ? u"add condition field=auth_type matchtype=equal data=16\n"
              "add condition field=auth_level matchtype=equal data=6\n"_s
            : u"add condition field=remote_user_token matchtype=equal data=D:(A;;CC;;;BA)\n"_s;
        for (const QString &key : {permit, block})
            text += u"delete filter filterkey=%1\n"_s.arg(key);
        text += u"add rule layer=um actiontype=permit filterkey=%1\n"_s.arg(permit) + condition + who
            + u"add filter\n"_s + u"add rule layer=um actiontype=block filterkey=%1\n"_s.arg(block)
            + condition + u"add filter\n"_s;
    }
    return text
        + u"quit\n'@ | Set-Content -Path \"$env:TEMP\\port135-rpc-filter.txt\" -Encoding ASCII\n"_s
          u"netsh.exe -f \"$env:TEMP\\port135-rpc-filter.txt\""_s;
}

QStringList filterKeys(const QStringList &interfaces)
{
    QStringList keys;
    for (const QString &uuid : interfaces)
        keys << filterKey(uuid, u"permit") << filterKey(uuid, u"block");
    return keys;
}

/// The first version of Windows that has everything in `commands`.
core::OsVersion firstWith(std::string_view commands)
{
    // The module NetSecurity came with Windows 8 and Server 2012, netsh advfirewall and netsh rpc with Vista.
    if (commands.find("-NetFirewall") != std::string_view::npos
        || commands.find("Get-NetTCP") != std::string_view::npos)
        return {6, 2, 0};
    if (commands.find("advfirewall") != std::string_view::npos
        || commands.find("{rpc-filter}") != std::string_view::npos)
        return {6, 0, 0};
    return {};
}

class Filler
{
public:
    explicit Filler(const RemedyPlace &place)
        : m_place(place)
    {
    }

    FilledText fill(const QString &pattern)
    {
        FilledText filled;
        // In one pass: a value that looks like a placeholder stays as it is.
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const qsizetype end = pattern.at(i) == u'{' ? pattern.indexOf(u'}', i) : -1;
            const auto value =
                end < 0 ? std::nullopt : valueOf(QStringView(pattern).mid(i + 1, end - i - 1), filled);
            if (value) {
                filled.text += *value;
                i = end;
            } else {
                filled.text += pattern.at(i);
            }
        }
        return filled;
    }

private:
    static QString missing(FilledText &filled, const QString &placeholder)
    {
        filled.complete = false;
        return placeholder;
    }

    QStringList interfaces(FilledText &filled) const
    {
        QStringList list;
        for (const core::Uuid &uuid : m_place.interfaces)
            list.append(QString::fromStdString(uuid.toString()));
        return list.isEmpty() ? QStringList{missing(filled, u"<INTERFACE-UUID>"_s)} : list;
    }

    std::optional<QString> valueOf(QStringView key, FilledText &filled) const
    {
        const RemedyPlace &at = m_place;
        if (key == u"host")
            return isHarmless(at.host) ? at.host : missing(filled, u"<HOST-ADDRESS>"_s);
        if (key == u"name")
            return isHarmless(at.name) ? at.name : missing(filled, u"<COMPUTER-NAME>"_s);
        if (key == u"port")
            return QString::number(at.port);
        if (key == u"service-port")
            return at.servicePort != 0 ? QString::number(at.servicePort) : missing(filled, u"<PORT>"_s);
        if (key == u"interface")
            return interfaces(filled).join(u", "_s);
        if (key == u"management")
            return at.management.isEmpty() ? missing(filled, u"'<YOUR-MANAGEMENT-NETWORKS>'"_s)
                                           : quotedList(at.management.expressions());
        if (key == u"clients") {
            const QStringList clients = at.management.withClientsOf(at.rule);
            return clients.isEmpty() ? missing(filled, u"'<NETWORKS-OF-THE-CLIENTS>'"_s)
                                     : quotedList(clients);
        }
        if (key == u"internet")
            return quotedList(at.management.othersOnTheInternet());
        if (key == u"others") {
            const QStringList others = at.management.isEmpty() ? QStringList() : at.management.others();
            return others.isEmpty() ? missing(filled, u"<ALL-BUT-YOUR-MANAGEMENT-NETWORKS>"_s)
                                    : others.join(u',');
        }
        if (key == u"rpc-filter")
            return rpcFilter(interfaces(filled));
        if (key == u"filter-keys")
            return at.interfaces.empty() ? u"<KEYS>"_s : filterKeys(interfaces(filled)).join(u", "_s);
        return std::nullopt;
    }

    const RemedyPlace &m_place;
};

bool hasRole(const core::HostResult &host, std::string_view role)
{
    return std::ranges::find(host.rating.roles, role) != host.rating.roles.end();
}

/// Every client lists a spooler; only elsewhere is it there for others.
std::uint32_t rolesOf(const core::HostResult &host)
{
    std::uint32_t roles = 0;
    for (const std::string_view role : host.rating.roles)
        roles |= std::uint32_t(knowledge::parseTrait(role).value_or(knowledge::Trait::None));
    if (knowledge::has(roles, knowledge::Trait::Spooler) && isClient(host))
        roles &= ~std::uint32_t(knowledge::Trait::Spooler);
    return roles;
}

bool hasCommands(const Remedy &remedy, const core::HostResult &host)
{
    return !hasRole(host, "samba")
        && !(host.observation.os && *host.observation.os < firstWith(remedy.commands));
}

} // namespace

bool limitsToClients(const Rule &rule)
{
    return std::ranges::any_of(rule.remedies, [](const Remedy &remedy) {
        return remedy.commands != nullptr
            && std::string_view(remedy.commands).find("{clients}") != std::string_view::npos;
    });
}

core::Result<ManagementNetworks, QString> ManagementNetworks::parse(const QStringList &expressions,
                                                                    const QStringList &clients)
{
    ManagementNetworks networks;
    for (const QString &expression : expressions) {
        if (expression.trimmed().isEmpty())
            continue;
        const QString shown = QString::fromStdString(core::escaped(expression.toStdString(), 200));
        const auto parsed = target::parseTargets(expression.toStdString(), target::Meaning::Exclusions);
        // "!" would mean the opposite, and a name is no network.
        if (!parsed || !parsed->names.empty() || expression.contains(u'!'))
            return core::failure(
                RemedyTexts::tr("The management network “%1” is not understood: give addresses, "
                                "ranges or networks such as 10.0.9.0/24.")
                    .arg(shown));
        for (const target::AddressRange &range : parsed->exclude) {
            if (range.first.scope() != 0)
                return core::failure(
                    RemedyTexts::tr("The management network “%1” holds for one interface of this "
                                    "computer only: leave the zone out.")
                        .arg(shown));
        }
        networks.m_set.add(parsed->exclude);
    }
    if (networks.m_set.ranges().size() > mostRanges)
        return core::failure(
            RemedyTexts::tr("There are more than 64 separate management networks: join some of them."));
    for (const QString &entry : clients) {
        if (entry.trimmed().isEmpty())
            continue;
        const auto equals = entry.indexOf(u'=');
        const QString id = entry.left(std::max<qsizetype>(equals, 0)).trimmed().toUpper();
        const QString shown = QString::fromStdString(core::escaped(entry.toStdString(), 200));
        const Rule *rule = findRule(id.toStdString());
        if (rule == nullptr)
            return core::failure(
                RemedyTexts::tr(
                    "“%1” is not understood: give a rule and the networks of its clients, such as "
                    "R5=10.0.0.0/8.")
                    .arg(shown));
        if (!limitsToClients(*rule))
            return core::failure(
                RemedyTexts::tr("“%1”: no step of rule %2 limits a service to its clients.").arg(shown, id));
        const auto parsed = parse({entry.mid(equals + 1)});
        if (!parsed)
            return core::failure(parsed.error());
        if (parsed->isEmpty())
            return core::failure(
                RemedyTexts::tr(
                    "“%1” is not understood: give a rule and the networks of its clients, such as "
                    "R5=10.0.0.0/8.")
                    .arg(shown));
        auto &set = networks.m_clients[std::string(rule->id)];
        set.add(parsed->m_set);
        if (set.ranges().size() > mostRanges)
            return core::failure(
                RemedyTexts::tr("There are more than 64 separate management networks: join some of them."));
    }
    return networks;
}

QStringList ManagementNetworks::withClientsOf(std::string_view rule) const
{
    const auto clients = m_clients.find(rule);
    if (clients == m_clients.end())
        return {};
    target::RangeSet set = clients->second;
    set.add(m_set);
    return writtenAll(set);
}

QStringList ManagementNetworks::othersOnTheInternet() const
{
    target::RangeSet set = publicUnicast();
    set.subtract(m_set);
    return writtenAll(set);
}

QStringList ManagementNetworks::expressions() const
{
    return writtenAll(m_set);
}

QStringList ManagementNetworks::others() const
{
    target::RangeSet set = unicast();
    set.subtract(m_set);
    return writtenAll(set);
}

/// The lowest open port of the finding's interfaces; of a finding about the whole map, of any interface.
static std::uint16_t servicePort(const core::Observation &observation, const core::Finding &finding)
{
    std::uint16_t port = 0;
    bool isOpen = false;
    for (const core::Endpoint &endpoint : observation.endpoints) {
        if (!core::isTcpBased(endpoint.protseq) || endpoint.port == 0 || endpoint.port == observation.port
            || (!finding.interfaces.empty()
                && std::ranges::find(finding.interfaces, endpoint.interfaceId.uuid)
                    == finding.interfaces.end()))
            continue;
        const bool open = endpoint.reach == core::PortState::Open;
        if (port == 0 || (open && !isOpen) || (open == isOpen && endpoint.port < port)) {
            port = endpoint.port;
            isOpen = open;
        }
    }
    // Of a host whose list is not known, the mapper's own port is what can be tried.
    return port == 0 && finding.interfaces.empty() ? observation.port : port;
}

RemedyPlace placeOf(const core::Observation &observation, const core::Finding &finding,
                    const ManagementNetworks &management)
{
    const core::Names &names = observation.names;
    const std::string &name = !names.netbios.empty() ? names.netbios
        : !names.dns.empty()                         ? names.dns
                                                     : names.target;
    return {QString::fromStdString(observation.address.toString()),
            toQString(name),
            observation.port,
            finding.interfaces,
            management,
            finding.rule,
            servicePort(observation, finding)};
}

FilledText commands(const Remedy &remedy, const RemedyPlace &place)
{
    return remedy.commands == nullptr ? FilledText() : Filler(place).fill(QString::fromUtf8(remedy.commands));
}

QString verification(const Remedy &remedy, const RemedyPlace &place)
{
    return Filler(place).fill(ruleText(remedy.verify)).text;
}

QString policy(const Remedy &remedy)
{
    return ruleText(remedy.policy);
}

bool isFirstQuestion(const Remedy &remedy)
{
    return std::string_view(remedy.text) == remedy::firewallFirst.text;
}

bool isFor(const Remedy &remedy, const core::HostResult &host)
{
    if (host.observation.outcome == core::Outcome::NotExamined)
        return true;
    if (remedy.onlyOn != 0 && (rolesOf(host) & remedy.onlyOn) == 0)
        return false;
    if (remedy.notOnClients && isClient(host))
        return false;
    return std::ranges::none_of(host.rating.findings, [&remedy](const core::Finding &finding) {
        return !remedy.notWith.empty() && finding.rule == remedy.notWith && finding.accepted.empty();
    });
}

bool breaksRole(const Remedy &remedy, const core::HostResult &host)
{
    return (remedy.notOn & rolesOf(host)) != 0;
}

bool commandsFit(const Remedy &remedy, const core::HostResult &host)
{
    return remedy.commands != nullptr && isFor(remedy, host) && !breaksRole(remedy, host)
        && hasCommands(remedy, host);
}

QString misfit(const Remedy &remedy, const core::HostResult &host)
{
    const std::uint32_t broken = remedy.notOn & rolesOf(host);
    if ((broken & std::uint32_t(knowledge::Trait::DomainController)) != 0)
        return RemedyTexts::tr(
            "Leave this step out here: on a domain controller it would cut off the domain.");
    if (broken != 0)
        return RemedyTexts::tr(
                   "Leave this step out here: this host is there for others (%1), and it would cut them off.")
            .arg(roleWord(knowledge::name(knowledge::Trait(broken & (0 - broken)))));
    if (remedy.commands == nullptr)
        return {};
    if (!hasCommands(remedy, host))
        return RemedyTexts::tr(
            "The commands for this step are left out: the system of this host does not have them. Do it by "
            "hand with the means of that system.");
    return {};
}

} // namespace port135::rating
