// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/told_ports.h"

#include "usage/known_interfaces.h"

namespace port135::usage {
namespace {

void tell(Ledger &ledger, Place place, Over over, std::uint16_t port, const Told &told)
{
    if (port == 0 || port == mapperPort)
        return;
    place.port = port;
    place.over = over;
    ledger.told(place, told);
}

} // namespace

void tellMapped(Ledger &ledger, const Place &place, const std::vector<core::Endpoint> &endpoints, Time time)
{
    for (const auto &endpoint : endpoints) {
        const Told told{{endpoint.interfaceId, {}}, Known::Mapped, {}, time};
        if (core::isTcpBased(endpoint.protseq))
            tell(ledger, place, Over::Tcp, endpoint.port, told);
        else if (endpoint.protseq == core::ProtocolSequence::NcadgIpUdp)
            tell(ledger, place, Over::Udp, endpoint.port, told);
    }
}

void tellActivated(Ledger &ledger, const Place &place, const ActivationAnswer &answer,
                   const core::Uuid &classId, const std::vector<core::Uuid> &interfaces, Time time)
{
    Told told{{}, Known::Activated, classId, time};
    if (interfaces.size() == 1)
        told.interfaceName.id.uuid = interfaces.front();
    tell(ledger, place, Over::Tcp, answer.port(), told);
}

} // namespace port135::usage
