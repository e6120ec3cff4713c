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

namespace port135::rating {

/// The networks that remote management comes from, as the user typed them: addresses, ranges and networks.
class ManagementNetworks
{
public:
    ManagementNetworks() = default;
    /// The error is a translated sentence that names the expression. Names, zones and more than 64 separate
    /// ranges are refused; blank entries are left out.
    static core::Result<ManagementNetworks, QString> parse(const QStringList &expressions);

    bool isEmpty() const { return m_set.isEmpty(); }
    /// "10.0.9.0/24", "10.0.1.5-10.0.1.9": written anew from the numbers, so nothing else can be in it.
    QStringList expressions() const;
    /// Every unicast address but these, as ranges: for rules that block.
    QStringList others() const;

private:
    target::RangeSet m_set;
};

/// What placeholders stand for. {host} {name} {port} {interface} {management} {others} {rpc-filter}
struct RemedyPlace
{
    QString host; ///< address
    QString name; ///< computer name
    std::uint16_t port = 135;
    std::vector<core::Uuid> interfaces; ///< of the finding
    ManagementNetworks management;
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

/// Whether the host is a domain controller, and this a step that would cut off the domain there.
bool breaksDomain(const Remedy &remedy, const core::HostResult &host);
/// Whether the commands fit this host: never those for members on a domain controller, none of Windows on
/// Samba, and none that its version of Windows does not have.
bool commandsFit(const Remedy &remedy, const core::HostResult &host);
/// Why they do not, a translated sentence; empty where they fit or where there are none.
QString misfit(const Remedy &remedy, const core::HostResult &host);

} // namespace port135::rating
