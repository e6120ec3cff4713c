// SPDX-License-Identifier: GPL-3.0-or-later
// Ports that one scan read in maps, for another that is kept from the maps.
#pragma once

#include "core/learned_ports.h"
#include "history/history.h"
#include "pipeline/scan_service.h"

#include <QString>

#include <map>

namespace port135::pipeline {

/// The TCP ports of every map in that scan, the mapper's own left out; the lowest 64 of a host.
history::HistoryResult<core::LearnedPortsPtr> portsOfMaps(const history::History &history,
                                                          history::ScanId scan);

/// Whose scan it is, in a sentence: "Ports are learned from scan 3 (place dc-rack) of …, made by … on …".
QString portsSource(const history::ScanInfo &scan);

/// Those of request.learnedPorts whose hosts are among its targets; names are not looked up.
std::map<core::Address, std::vector<std::uint16_t>> learnedTargets(const ScanRequest &request);

} // namespace port135::pipeline
