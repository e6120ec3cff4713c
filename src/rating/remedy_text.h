// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of remedies for one host: placeholders filled in with what is known of it and with the user's
// management networks. Nothing here runs anything.
#pragma once

#include "core/finding.h"
#include "core/host_result.h"
#include "core/observation.h"
#include "core/result.h"
#include "rating/rule.h"
#include "target/range_set.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <string>

namespace port135::rating {

/// The networks that remote management comes from, as the user typed them: addresses, ranges and networks.
/// Whether a step of the rule lets in the clients of a service, which are a list of their own.
bool limitsToClients(const Rule &rule);

class ManagementNetworks
{
public:
    ManagementNetworks() = default;
    /// The error is a translated sentence that names the expression. Names, zones and more than 64 separate
    /// ranges are refused; blank entries are left out.
    /// `clients`: "R5=10.0.0.0/8" each, the networks from which the service of a rule's findings is used.
    static core::Result<ManagementNetworks, QString> parse(const QStringList &expressions,
                                                           const QStringList &clients = {});

    bool isEmpty() const { return m_set.isEmpty(); }
    /// "10.0.9.0/24", "10.0.1.5-10.0.1.9": written anew from the numbers, so nothing else can be in it.
    QStringList expressions() const;
    /// Every unicast address but these, as ranges: for rules that block.
    QStringList others() const;
    /// Every public unicast address but these, as ranges.
    QStringList othersOnTheInternet() const;
    /// These and those from which the rule's service is used; empty where the rule has none.
    QStringList withClientsOf(std::string_view rule) const;

private:
    target::RangeSet m_set;
    std::map<std::string, target::RangeSet, std::less<>> m_clients; ///< by rule
};

/// What placeholders stand for. {host} {name} {port} {service-port} {interface} {management} {clients}
/// {others} {internet} {rpc-filter} {filter-keys}
struct RemedyPlace
{
    QString host; ///< address
    QString name; ///< computer name
    std::uint16_t port = 135; ///< that was scanned
    std::vector<core::Uuid> interfaces; ///< of the finding
    ManagementNetworks management;
    std::string_view rule = {}; ///< of the finding; static storage
    std::uint16_t servicePort = 0; ///< a listed port that the finding is about; 0: none is known
};

RemedyPlace placeOf(const core::Observation &observation, const core::Finding &finding,
                    const ManagementNetworks &management);

struct FilledText
{
    QString text; ///< lines separated by '\n'
    bool complete = true; ///< false: at least one placeholder stayed, as <IN-CAPITALS>
};

/// PowerShell lines; empty where the remedy has none. What came from the network is only taken over where it
/// consists of letters, digits, '.', ':', '-' and '/'; otherwise its placeholder stays.
FilledText commands(const Remedy &remedy, const RemedyPlace &place);
/// The remedy's own verification, translated; empty where it has none.
QString verification(const Remedy &remedy, const RemedyPlace &place);
/// The group policy path, translated; empty where there is none.
QString policy(const Remedy &remedy);

/// Whether the firewall is on at all: asked before any step about it.
bool isFirstQuestion(const Remedy &remedy);
/// Whether the step is for hosts like this one: not those of other roles, and not where another finding has
/// steps that do more. Of a host that was not examined everything is.
bool isFor(const Remedy &remedy, const core::HostResult &host);
/// Whether the host has a role of which this step would cut off what it is for.
bool breaksRole(const Remedy &remedy, const core::HostResult &host);
/// Whether the commands fit this host: never those that break what it is for, none of Windows on
/// Samba, and none that its version of Windows does not have.
bool commandsFit(const Remedy &remedy, const core::HostResult &host);
/// Why they do not, a translated sentence; empty where they fit or where there are none.
QString misfit(const Remedy &remedy, const core::HostResult &host);

} // namespace port135::rating
