// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/host_row.h"

#include "service/host_filter.h"
#include "ui/theme/level_style.h"

namespace port135::ui {
namespace {

void setAddress(HostRow &row, const core::Address &address)
{
    if (address.isV4()) {
        row.addressLow = address.toV4();
        return;
    }
    for (std::size_t i = 0; i < 8; ++i) {
        row.addressHigh = row.addressHigh << 8 | address.bytes()[i];
        row.addressLow = row.addressLow << 8 | address.bytes()[i + 8];
    }
    // One more than it is, so that no IPv6 address is where IPv4 is; multicast has no need to be exact.
    row.addressHigh = std::max(row.addressHigh, row.addressHigh + 1);
}

void readInterfaces(HostRow &row, const core::Observation &observation, InterfaceTable &table)
{
    constexpr auto none = std::numeric_limits<quint32>::max();
    // By interface number: where in row.interfaces it is. Kept between hosts: only what was touched is
    // undone.
    thread_local std::vector<quint32> places;
    for (const auto &endpoint : observation.endpoints) {
        const auto number = table.indexOf(endpoint.interfaceId);
        if (number >= places.size())
            places.resize(number + 64, none);
        if (places[number] == none) {
            places[number] = quint32(row.interfaces.size());
            row.interfaces.push_back({number, false, false});
        }
        auto &use = row.interfaces[places[number]];
        use.remote = use.remote || !core::isLocalOnly(endpoint.protseq);
        use.open =
            use.open || (core::isTcpBased(endpoint.protseq) && endpoint.reach == core::PortState::Open);
    }
    for (const auto &use : row.interfaces) {
        places[use.number] = none;
        row.remoteServices += use.remote;
    }
    row.interfaces.shrink_to_fit();
}

} // namespace

HostRow makeHostRow(const core::HostResultPtr &result, InterfaceTable &table)
{
    const auto &observation = result->observation;
    HostRow row;
    row.result = result;
    row.interesting = core::isInteresting(observation);
    setAddress(row, observation.address);
    if (observation.rtt)
        row.rttMicroseconds = observation.rtt->count();
    readInterfaces(row, observation, table);
    for (const auto &port : observation.ports)
        row.openPorts += port.state == core::PortState::Open;
    refreshHostRow(row);
    return row;
}

void refreshHostRow(HostRow &row)
{
    row.level = quint8(levelKey(row.result->rating.level));
    row.accepted = 0;
    for (const auto &finding : row.result->rating.findings)
        row.accepted += !finding.accepted.empty();
    if (row.interesting)
        row.search = service::searchText(*row.result);
}

} // namespace port135::ui
