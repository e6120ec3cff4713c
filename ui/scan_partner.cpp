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
        return other.baseline && other.id != scan.id && other.record.practice == scan.record.practice
            && service::maySharePlace(other.record, scan.record);
    });
    return baseline == scans.end() ? nullptr : &*baseline;
}

bool canCompare(const history::ScanInfo &one, const history::ScanInfo &other)
{
    return one.id != other.id && one.record.practice == other.record.practice
        && (one.record.practice || one.record.options.port == other.record.options.port);
}

std::optional<std::pair<int, int>> firstPair(const QList<history::ScanInfo> &scans)
{
    for (int after = 0; after < int(scans.size()); ++after) {
        const auto *before = service::scanBefore(scans, scans[after].record);
        if (before && !scans[after].recheckOf && canCompare(*before, scans[after]))
            return std::pair(int(before - scans.constData()), after);
    }
    for (int after = 0; after < int(scans.size()); ++after) {
        for (int before = after + 1; before < int(scans.size()); ++before) {
            if (canCompare(scans[before], scans[after])
                && service::maySharePlace(scans[before].record, scans[after].record))
                return std::pair(before, after);
        }
    }
    return std::nullopt;
}

} // namespace port135::ui
