// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/map_ports.h"

#include "pipeline/prepared_targets.h"
#include "report/document/provenance.h"
#include "report/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace port135::pipeline {
namespace {

class MapPortsText
{
    Q_DECLARE_TR_FUNCTIONS(MapPorts)
};

/// What the stage that tries ports found to be at this address, else what the map lists.
std::vector<std::uint16_t> portsIn(const core::Observation &seen)
{
    std::set<std::uint16_t> ports;
    for (const auto &port : seen.ports)
        ports.insert(port.port);
    if (!seen.reachTried) {
        for (const auto &endpoint : seen.endpoints) {
            if (core::isTcpBased(endpoint.protseq) && endpoint.port != 0)
                ports.insert(endpoint.port);
        }
    }
    ports.erase(seen.port);
    std::vector<std::uint16_t> list(ports.begin(), ports.end());
    if (list.size() > core::mostLearnedPorts)
        list.resize(core::mostLearnedPorts);
    return list;
}

} // namespace

history::HistoryResult<core::LearnedPortsPtr> portsOfMaps(const history::History &history,
                                                          history::ScanId scan)
{
    auto learned = std::make_shared<core::LearnedPorts>();
    const auto read = history.forEachHost(
        scan,
        [&](const core::HostResultPtr &host) {
            const auto &seen = host->observation;
            if (!seen.endpoints.empty()) {
                if (auto ports = portsIn(seen); !ports.empty())
                    learned->emplace(seen.address.unmapped(), std::move(ports));
            }
            return true;
        },
        history::Evidence::Without);
    if (!read)
        return core::failure(read.error());
    return core::LearnedPortsPtr(std::move(learned));
}

QString portsSource(const history::ScanInfo &scan)
{
    const auto text = [](const QString &typed) {
        return typed.isEmpty() ? MapPortsText::tr("unknown") : report::shown(typed.toStdString(), 100);
    };
    return MapPortsText::tr("Ports are learned from scan %1 of %2, place %3, made by %4 on %5.",
                            "number, time")
        .arg(QString::number(scan.id), report::timeText(scan.record.started),
             text(QString::fromStdString(scan.record.place)), text(scan.operatorName), text(scan.machine));
}

std::map<core::Address, std::vector<std::uint16_t>> learnedTargets(const ScanRequest &request)
{
    std::map<core::Address, std::vector<std::uint16_t>> found;
    const auto targets = PreparedTargets::parse(request);
    if (!request.learnedPorts || !targets)
        return found;
    for (const auto &[address, ports] : *request.learnedPorts) {
        if (targets->addresses().contains(address))
            found.emplace(address, ports);
    }
    return found;
}

} // namespace port135::pipeline
