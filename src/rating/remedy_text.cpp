// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/remedy_text.h"

#include "core/escape.h"
#include "target/specification.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::rating {
namespace {

using namespace Qt::StringLiterals;

class Text
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

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
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

/// A script for netsh: administrators first, then nobody. The network is the firewall's to limit.
QString rpcFilter(const QStringList &interfaces)
{
    QString text = u"@'\nrpc\nfilter\n"_s;
    for (const QString &uuid : interfaces) {
        const QString condition = u"add condition field=if_uuid matchtype=equal data=%1\n"_s.arg(uuid);
        text += u"add rule layer=um actiontype=permit\n"_s + condition
            + u"add condition field=remote_user_token matchtype=equal data=D:(A;;CC;;;BA)\nadd filter\n"_s
            + u"add rule layer=um actiontype=block\n"_s + condition + u"add filter\n"_s;
    }
    return text
        + u"quit\n'@ | Set-Content -Path \"$env:TEMP\\port135-rpc-filter.txt\" -Encoding ASCII\n"_s
          u"netsh.exe -f \"$env:TEMP\\port135-rpc-filter.txt\""_s;
}

/// The first version of Windows that has everything in `commands`.
core::OsVersion firstWith(std::string_view commands)
{
    // The module NetSecurity came with Windows 8 and Server 2012, netsh advfirewall and netsh rpc with Vista.
    if (commands.find("-NetFirewall") != std::string_view::npos)
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
        if (key == u"interface")
            return interfaces(filled).join(u", "_s);
        if (key == u"management")
            return at.management.isEmpty() ? missing(filled, u"'<YOUR-MANAGEMENT-NETWORKS>'"_s)
                                           : u'\'' + at.management.expressions().join(u"', '"_s) + u'\'';
        if (key == u"others") {
            const QStringList others = at.management.isEmpty() ? QStringList() : at.management.others();
            return others.isEmpty() ? missing(filled, u"<ALL-BUT-YOUR-MANAGEMENT-NETWORKS>"_s)
                                    : others.join(u',');
        }
        if (key == u"rpc-filter")
            return rpcFilter(interfaces(filled));
        return std::nullopt;
    }

    const RemedyPlace &m_place;
};

bool hasRole(const core::HostResult &host, std::string_view role)
{
    return std::ranges::find(host.rating.roles, role) != host.rating.roles.end();
}

bool hasCommands(const Remedy &remedy, const core::HostResult &host)
{
    return !hasRole(host, "samba")
        && !(host.observation.os && *host.observation.os < firstWith(remedy.commands));
}

QString translatedRule(const char *text)
{
    return text == nullptr ? QString() : QCoreApplication::translate("Rules", text);
}

} // namespace

core::Result<ManagementNetworks, QString> ManagementNetworks::parse(const QStringList &expressions)
{
    ManagementNetworks networks;
    for (const QString &expression : expressions) {
        if (expression.trimmed().isEmpty())
            continue;
        const QString shown = QString::fromStdString(core::escaped(expression.toStdString(), 200));
        const auto parsed = target::parseTargets(expression.toStdString(), target::Meaning::Exclusions);
        // "!" would mean the opposite, and a name is no network.
        if (!parsed || !parsed->names.empty() || expression.contains(u'!'))
            return core::failure(Text::tr("The management network “%1” is not understood: give addresses, "
                                          "ranges or networks such as 10.0.9.0/24.")
                                     .arg(shown));
        for (const target::AddressRange &range : parsed->exclude) {
            if (range.first.scope() != 0)
                return core::failure(Text::tr("The management network “%1” holds for one interface of this "
                                              "computer only: leave the zone out.")
                                         .arg(shown));
        }
        networks.m_set.add(parsed->exclude);
    }
    if (networks.m_set.ranges().size() > mostRanges)
        return core::failure(
            Text::tr("There are more than 64 separate management networks: join some of them."));
    return networks;
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

RemedyPlace placeOf(const core::Observation &observation, const core::Finding &finding,
                    const ManagementNetworks &management)
{
    const core::Names &names = observation.names;
    const std::string &name = !names.netbios.empty() ? names.netbios
        : !names.dns.empty()                         ? names.dns
                                                     : names.target;
    return {QString::fromStdString(observation.address.toString()), toQString(name), observation.port,
            finding.interfaces, management};
}

FilledText commands(const Remedy &remedy, const RemedyPlace &place)
{
    return remedy.commands == nullptr ? FilledText() : Filler(place).fill(QString::fromUtf8(remedy.commands));
}

QString verification(const Remedy &remedy, const RemedyPlace &place)
{
    return Filler(place).fill(translatedRule(remedy.verify)).text;
}

QString policy(const Remedy &remedy)
{
    return translatedRule(remedy.policy);
}

bool breaksDomain(const Remedy &remedy, const core::HostResult &host)
{
    return remedy.notOnDomainControllers && hasRole(host, "domain_controller");
}

bool commandsFit(const Remedy &remedy, const core::HostResult &host)
{
    return remedy.commands != nullptr && !breaksDomain(remedy, host) && hasCommands(remedy, host);
}

QString misfit(const Remedy &remedy, const core::HostResult &host)
{
    if (remedy.commands == nullptr)
        return {};
    if (breaksDomain(remedy, host))
        return Text::tr("Leave this step out here: on a domain controller it would cut off the domain.");
    if (!hasCommands(remedy, host))
        return Text::tr(
            "The commands for this step are left out: the system of this host does not have them. Do it by "
            "hand with the means of that system.");
    return {};
}

} // namespace port135::rating
