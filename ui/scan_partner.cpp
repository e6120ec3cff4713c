// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan_partner.h"

#include "service/host_past.h"

#include <algorithm>

namespace port135::ui {

const history::ScanInfo *partnerOf(const QList<history::ScanInfo> &scans, const history::ScanInfo &scan)
{
    if (const auto *before = service::scanBefore(scans, scan.record))
        return before;
    const auto baseline = std::ranges::find_if(scans, [&scan](const history::ScanInfo &other) {
        return other.baseline && other.id != scan.id && other.record.practice == scan.record.practice;
    });
    return baseline == scans.end() ? nullptr : &*baseline;
}

bool canCompare(const history::ScanInfo &one, const history::ScanInfo &other)
{
    return one.id != other.id && one.record.practice == other.record.practice
        && (one.record.practice || one.record.options.port == other.record.options.port);
}

namespace {

/// As far as is known: older scans name none.
bool samePlace(const history::ScanInfo &one, const history::ScanInfo &other)
{
    return one.record.place == other.record.place || one.record.place.empty() || other.record.place.empty();
}

} // namespace

std::optional<std::pair<int, int>> firstPair(const QList<history::ScanInfo> &scans)
{
    for (int after = 0; after < int(scans.size()); ++after) {
        const auto *before = service::scanBefore(scans, scans[after].record);
        if (before && !scans[after].recheckOf && canCompare(*before, scans[after]))
            return std::pair(int(before - scans.constData()), after);
    }
    for (int after = 0; after < int(scans.size()); ++after) {
        for (int before = after + 1; before < int(scans.size()); ++before) {
            // Two places differ by what stands between: that is no change, and has a page of its own.
            if (canCompare(scans[before], scans[after]) && samePlace(scans[before], scans[after]))
                return std::pair(before, after);
        }
    }
    return std::nullopt;
}

} // namespace port135::ui
