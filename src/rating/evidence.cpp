// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/evidence.h"

#include "knowledge/version_text.h"
#include "rating/cause_evidence.h"

#include <QtGlobal>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace port135::rating {
namespace {

constexpr std::size_t mostEndpoints = 6;
constexpr std::size_t mostPorts = 16;
constexpr std::size_t mostNames = 12;
constexpr std::size_t mostBytes = 193; ///< of a list: an argument is cut at 200, and how many more is said

std::string nameOf(const core::Endpoint &endpoint, const knowledge::InterfaceInfo *info)
{
    return info != nullptr && !info->name.empty() ? std::string(info->name)
                                                  : endpoint.interfaceId.uuid.toString();
}

/// "Windows 10 22H2 (Home/Pro)"
std::string nameOf(const knowledge::Product &product)
{
    std::string name(product.name);
    if (!product.edition.empty() && product.kind == knowledge::ProductKind::Client)
        name.append(" (").append(product.edition).append(")");
    return name;
}

bool isOneOf(std::span<const core::Uuid> interfaces, const RemoteEndpoint &remote)
{
    return std::ranges::find(interfaces, remote.endpoint->interfaceId.uuid) != interfaces.end();
}

/// "a, b, c" and how many more: "a, b, c (+4)".
class ShortList
{
public:
    explicit ShortList(std::size_t most)
        : m_most(most)
    {
    }

    void add(std::string_view item)
    {
        m_more +=
            m_more > 0 || m_count == m_most || (m_count > 0 && m_text.size() + item.size() + 2 > mostBytes);
        if (m_more > 0)
            return;
        if (m_count++ > 0)
            m_text += ", ";
        m_text += item;
    }
    std::string text() const { return m_more > 0 ? m_text + " (+" + std::to_string(m_more) + ')' : m_text; }

private:
    std::string m_text;
    std::size_t m_most;
    std::size_t m_count = 0; ///< in the text
    std::size_t m_more = 0; ///< that found no room: from the first of these on, all
};

template <typename Container>
std::string joined(const Container &items, std::size_t most)
{
    ShortList list(most);
    for (const std::string_view item : items)
        list.add(item);
    return list.text();
}

template <typename Wanted>
std::string joinedPorts(const core::Observation &observation, Wanted isWanted)
{
    ShortList ports(mostPorts);
    for (const core::PortReach &port : observation.ports) {
        if (isWanted(port))
            ports.add(std::to_string(port.port));
    }
    return ports.text();
}

std::string portsIn(const core::Observation &observation, core::PortState state)
{
    return joinedPorts(observation, [state](const core::PortReach &port) { return port.state == state; });
}

/// Ports that take connections and speak no RPC, by what was seen of them.
constexpr std::pair<core::PortSeen, const char *> wrappedSentences[] = {
    {core::PortSeen::Reset,
     QT_TRANSLATE_NOOP("Rules", "Listed TCP ports that took the connection and broke it off: %1.")},
    {core::PortSeen::Silence,
     QT_TRANSLATE_NOOP("Rules", "Listed TCP ports that took the connection and stayed silent: %1.")},
    {core::PortSeen::OtherProtocol,
     QT_TRANSLATE_NOOP("Rules", "Listed TCP ports that speak another protocol than RPC: %1.")},
    {core::PortSeen::Nothing, // from a file that does not say what was seen
     QT_TRANSLATE_NOOP("Rules", "Listed TCP ports that took the connection and spoke no RPC: %1.")},
};

constexpr const char *openPorts =
    QT_TRANSLATE_NOOP("Rules", "Listed TCP ports that are open from here: %1. Interfaces behind them: %2.");
constexpr const char *openPortsAlone =
    QT_TRANSLATE_NOOP("Rules", "Listed TCP ports that are open from here: %1.");

/// The interface is %1 in all of them.
struct EndpointSentence
{
    const char *one;
    const char *several;
};

constexpr EndpointSentence listedElsewhere{
    QT_TRANSLATE_NOOP("Rules", "The endpoint map lists the interface %1 as %2."),
    QT_TRANSLATE_NOOP("Rules", "The endpoint map lists the interfaces %1 as %2.")};
constexpr EndpointSentence listedOpen{
    QT_TRANSLATE_NOOP(
        "Rules", "The endpoint map lists the interface %1 on TCP port %2, and that port is open from here."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "The endpoint map lists the interfaces %1 on TCP port %2, and that port is open from here.")};
constexpr EndpointSentence listedWrapped{
    QT_TRANSLATE_NOOP("Rules",
                      "The endpoint map lists the interface %1 on TCP port %2; that port takes connections "
                      "but spoke no RPC."),
    QT_TRANSLATE_NOOP("Rules",
                      "The endpoint map lists the interfaces %1 on TCP port %2; that port takes connections "
                      "but spoke no RPC.")};
constexpr EndpointSentence listedRefused{
    QT_TRANSLATE_NOOP(
        "Rules",
        "The endpoint map lists the interface %1 on TCP port %2, but that port did not open from here."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "The endpoint map lists the interfaces %1 on TCP port %2, but that port did not open from here.")};
constexpr EndpointSentence listedUntried{
    QT_TRANSLATE_NOOP("Rules",
                      "The endpoint map lists the interface %1 on TCP port %2; that port was not tried."),
    QT_TRANSLATE_NOOP("Rules",
                      "The endpoint map lists the interfaces %1 on TCP port %2; that port was not tried.")};

const char *endpointText(const core::Endpoint &endpoint, Reach reach)
{
    if (!core::isTcpBased(endpoint.protseq))
        return listedElsewhere.one;
    switch (reach) {
    case Reach::Open:
        return listedOpen.one;
    case Reach::Wrapped:
        return listedWrapped.one;
    case Reach::Refused:
        return listedRefused.one;
    default:
        return listedUntried.one;
    }
}

std::string place(const core::Endpoint &endpoint)
{
    if (core::isTcpBased(endpoint.protseq))
        return std::to_string(endpoint.port);
    return (std::string(core::name(endpoint.protseq)) += ':') += endpoint.endpoint;
}

template <typename Wanted>
void addEndpointsWhere(Phrases &evidence, const HostFacts &facts, Reach reach, Wanted isWanted)
{
    // What makes two sentences differ: the interface by its name, and the place.
    using Key =
        std::tuple<std::string_view, core::Uuid, core::ProtocolSequence, std::uint16_t, std::string_view>;
    std::set<Key> seen;
    std::size_t more = 0;
    for (const RemoteEndpoint &remote : facts.remote) {
        if (remote.reach != reach || !isWanted(remote))
            continue;
        const core::Endpoint &endpoint = *remote.endpoint;
        const knowledge::InterfaceInfo *info = remote.info;
        const std::string_view name = info != nullptr ? info->name : std::string_view();
        const bool isTcp = core::isTcpBased(endpoint.protseq);
        if (!seen.insert({name, name.empty() ? endpoint.interfaceId.uuid : core::Uuid(),
                          isTcp ? core::ProtocolSequence::NcacnIpTcp : endpoint.protseq,
                          isTcp ? endpoint.port : std::uint16_t(0),
                          isTcp ? std::string_view() : endpoint.endpoint.view()})
                 .second)
            continue;
        if (seen.size() > mostEndpoints)
            ++more;
        else
            evidence.push_back(
                phrase(endpointText(endpoint, reach), nameOf(endpoint, info), place(endpoint)));
    }
    if (more > 0)
        evidence.push_back(
            phrase(QT_TRANSLATE_NOOP("Rules", "More endpoints of the same kind: %1."), std::to_string(more)));
}

} // namespace

void addInterface(std::vector<core::Uuid> &interfaces, const RemoteEndpoint &remote)
{
    const core::Uuid &uuid = remote.endpoint->interfaceId.uuid;
    if (std::ranges::find(interfaces, uuid) == interfaces.end())
        interfaces.push_back(uuid);
}

const char *withoutInterfaces(const char *text)
{
    return std::string_view(text) == openPorts ? openPortsAlone : nullptr;
}

const char *aboutSeveral(const char *text)
{
    for (const auto &sentence : {listedElsewhere, listedOpen, listedWrapped, listedRefused, listedUntried}) {
        if (std::string_view(text) == sentence.one)
            return sentence.several;
    }
    return nullptr;
}

void addEndpoints(Phrases &evidence, const HostFacts &facts, std::uint32_t traits, Reach reach)
{
    addEndpointsWhere(evidence, facts, reach,
                      [traits](const RemoteEndpoint &remote) { return (remote.traits & traits) != 0; });
}

void addEndpoints(Phrases &evidence, const HostFacts &facts, std::span<const core::Uuid> interfaces,
                  Reach reach)
{
    addEndpointsWhere(evidence, facts, reach,
                      [interfaces](const RemoteEndpoint &remote) { return isOneOf(interfaces, remote); });
}

bool isOpen(const HostFacts &facts, std::span<const core::Uuid> interfaces)
{
    return std::ranges::any_of(facts.remote, [interfaces](const RemoteEndpoint &remote) {
        return remote.reach == Reach::Open && isOneOf(interfaces, remote);
    });
}

core::Finding openFinding(const HostFacts &facts, core::Level level, std::span<const core::Uuid> interfaces)
{
    core::Finding finding{{}, level, facts.confidence, {}};
    addEndpoints(finding.evidence, facts, interfaces, Reach::Open);
    for (const RemoteEndpoint &remote : facts.remote) {
        if (remote.reach == Reach::Open && isOneOf(interfaces, remote))
            addInterface(finding.interfaces, remote);
    }
    return finding;
}

void addInterfaces(std::vector<core::Uuid> &interfaces, const HostFacts &facts, std::uint32_t traits,
                   Reach reach)
{
    for (const RemoteEndpoint &remote : facts.remote) {
        if (remote.reach == reach && (remote.traits & traits) != 0)
            addInterface(interfaces, remote);
    }
}

core::Finding openFinding(const HostFacts &facts, core::Level level, std::uint32_t traits)
{
    core::Finding finding{{}, level, facts.confidence, {}};
    addEndpoints(finding.evidence, facts, traits, Reach::Open);
    addInterfaces(finding.interfaces, facts, traits, Reach::Open);
    return finding;
}

void addMap(Phrases &evidence, const HostFacts &facts)
{
    const core::Observation &seen = facts.observation;
    evidence.push_back(
        phrase(QT_TRANSLATE_NOOP(
                   "Rules", "The endpoint map was read without a logon. Entries: %1, of these on TCP: %2."),
               std::to_string(seen.endpoints.size()), std::to_string(facts.tcpEndpoints)));
    if (facts.truncated) {
        evidence.push_back(
            {QT_TRANSLATE_NOOP("Rules", "The list was cut off, so there may be more than was seen."), {}});
    }
    if (facts.truncated || seen.cause == core::Cause::Stopped)
        addCause(evidence, seen);
    if (seen.incomplete.damaged) {
        evidence.push_back(
            {QT_TRANSLATE_NOOP(
                 "Rules",
                 "Parts of what the host answered could not be read; what stands beside them was kept."),
             {}});
    }
    if (facts.outOfTime)
        evidence.push_back(
            {QT_TRANSLATE_NOOP("Rules", "The time for this host ended before all of its ports were tried."),
             {}});
}

void addPorts(Phrases &evidence, const HostFacts &facts)
{
    const core::Observation &seen = facts.observation;
    if (facts.portsOpen > 0) {
        std::set<std::string> names;
        for (const RemoteEndpoint &remote : facts.remote) {
            if (remote.reach == Reach::Open)
                names.insert(nameOf(*remote.endpoint, remote.info));
        }
        evidence.push_back(phrase(openPorts, portsIn(seen, core::PortState::Open), joined(names, mostNames)));
    }
    for (const auto &[what, text] : wrappedSentences) {
        const std::string ports = joinedPorts(seen, [what = what](const core::PortReach &port) {
            return port.state == core::PortState::Wrapped && port.seen == what;
        });
        if (!ports.empty())
            evidence.push_back({text, {ports}});
    }
    if (const std::string closed = portsIn(seen, core::PortState::Closed); !closed.empty())
        evidence.push_back(
            {QT_TRANSLATE_NOOP("Rules", "Listed TCP ports that refused a connection: %1."), {closed}});
    if (const std::string silent = portsIn(seen, core::PortState::Silent); !silent.empty())
        evidence.push_back(
            {QT_TRANSLATE_NOOP("Rules", "Listed TCP ports that did not answer: %1."), {silent}});
    if (const std::string untried = portsIn(seen, core::PortState::NotTried); !untried.empty())
        evidence.push_back(
            {QT_TRANSLATE_NOOP("Rules", "Listed TCP ports that were not tried: %1."), {untried}});
}

void addSystem(Phrases &evidence, const HostFacts &facts)
{
    evidence.push_back(
        phrase(QT_TRANSLATE_NOOP("Rules",
                                 "The host reports version %1 in its NTLM challenge, which stands for: %2."),
               knowledge::toString(*facts.observation.os),
               facts.candidates.atLeast ? joined(knowledge::productNames(facts.candidates), mostNames)
                                        : joined(knowledge::productNames(facts.products), mostNames)));
    if (facts.candidates.narrowed == Narrowed::ClientService)
        evidence.push_back(
            {QT_TRANSLATE_NOOP(
                 "Rules",
                 "The host lists the Security Center (wscsvc), which only clients have: servers "
                 "of this version are left out."),
             {}});
    if (facts.candidates.narrowed == Narrowed::WholeList)
        evidence.push_back(
            {QT_TRANSLATE_NOOP("Rules",
                               "The list is whole and lacks the Security Center (wscsvc) that clients run: "
                               "clients of this version are left out. Confidence medium, for the service can "
                               "be switched off."),
             {}});
}

void addSupport(Phrases &evidence, const HostFacts &facts)
{
    // Editions that share their days are one sentence: few lines say it all.
    std::vector<std::pair<const knowledge::Product *, ShortList>> groups;
    std::optional<core::Date> lastOfOld;
    for (const auto ordinary :
         {knowledge::Ordinary::Yes, knowledge::Ordinary::Seldom, knowledge::Ordinary::No}) {
        for (const knowledge::Product &product : facts.products) {
            if (product.ordinary != ordinary || !product.securityEnd)
                continue;
            if (ordinary == knowledge::Ordinary::No && !isOrdinary(product, facts.products)) {
                lastOfOld = std::max({lastOfOld, product.securityEnd, product.esuEnd});
                continue;
            }
            const auto same = std::ranges::find_if(groups, [&product](const auto &group) {
                return group.first->securityEnd == product.securityEnd
                    && group.first->esuEnd == product.esuEnd;
            });
            auto &group = same != groups.end() ? *same : groups.emplace_back(&product, ShortList(mostNames));
            group.second.add(nameOf(product));
        }
    }
    for (const auto &[product, names] : groups) {
        const bool isOver = facts.context.date > *product->securityEnd;
        core::Phrase made = phrase(nullptr, names.text(), core::toIso8601(*product->securityEnd));
        if (product->esuEnd)
            made.arguments.push_back(core::toIso8601(*product->esuEnd));
        made.text = product->esuEnd
            ? (isOver ? QT_TRANSLATE_NOOP("Rules", "%1: updates ended on %2, paid ones (ESU) end on %3.")
                      : QT_TRANSLATE_NOOP("Rules", "%1: updates until %2, paid ones (ESU) until %3."))
            : (isOver ? QT_TRANSLATE_NOOP("Rules", "%1: updates ended on %2.")
                      : QT_TRANSLATE_NOOP("Rules", "%1: updates until %2."));
        evidence.push_back(std::move(made));
    }
    if (lastOfOld)
        evidence.push_back(
            {QT_TRANSLATE_NOOP("Rules", "Older releases of this version: no updates since %1 at the latest."),
             {core::toIso8601(*lastOfOld)}});
}

void addDcomAnswer(Phrases &evidence, const HostFacts &facts)
{
    if (!facts.observation.addresses.empty() || !facts.observation.securityProviders.empty())
        evidence.push_back(
            {QT_TRANSLATE_NOOP(
                 "Rules", "The DCOM service on port %1 answered a question without a logon (ServerAlive2)."),
             {std::to_string(facts.observation.port)}});
}

void addIdentity(Phrases &evidence, const HostFacts &facts)
{
    const core::Observation &seen = facts.observation;
    const std::string &host = seen.names.netbios.empty() ? seen.names.dns : seen.names.netbios;
    const std::string &domain = seen.names.dnsDomain.empty() ? seen.names.domain : seen.names.dnsDomain;
    if (!host.empty())
        evidence.push_back({QT_TRANSLATE_NOOP("Rules", "The name of the host is known: %1."), {host}});
    if (!domain.empty())
        evidence.push_back(
            {QT_TRANSLATE_NOOP("Rules", "The host told its domain without a logon: %1."), {domain}});
    if (seen.os)
        evidence.push_back(
            {QT_TRANSLATE_NOOP("Rules", "The host told its system version without a logon: %1."),
             {knowledge::toString(*seen.os)}});
    if (!seen.addresses.empty())
        evidence.push_back({QT_TRANSLATE_NOOP("Rules", "The host told its addresses without a logon: %1."),
                            {joined(seen.addresses, mostNames)}});
}

} // namespace port135::rating
