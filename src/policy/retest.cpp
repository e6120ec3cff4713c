// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/retest.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace port135::policy {

std::vector<Retest> retestsOf(const std::vector<PlaceScan> &scans, const MatrixOptions &options)
{
    std::set<core::Timestamp> times;
    for (const auto &scan : scans)
        times.insert(scan.started);
    while (times.size() > mostRetestSteps)
        times.erase(times.begin());

    using Key = std::tuple<std::string, core::Address, std::uint16_t, std::string>;
    std::map<Key, Retest> known;
    for (const auto time : times) {
        std::vector<PlaceScan> sofar;
        std::copy_if(scans.begin(), scans.end(), std::back_inserter(sofar),
                     [&](const PlaceScan &scan) { return scan.started <= time; });
        const auto matrix = buildMatrix(sofar, options);
        for (const auto &cell : matrix.cells) {
            const auto &host = matrix.hostOf(cell);
            const Key key{host.realm, host.address, matrix.serviceOf(cell).port, matrix.placeOf(cell).name};
            const bool isRed = cell.result == CellResult::Violation || cell.result == CellResult::BrokenNeed;
            auto entry = known.find(key);
            if (entry == known.end()) {
                if (!isRed)
                    continue;
                entry = known.emplace(key, Retest{}).first;
                auto &first = entry->second;
                first.place = matrix.placeOf(cell).name;
                first.realm = host.realm;
                first.host = host.address;
                first.port = matrix.serviceOf(cell).port;
                first.firstSeen = cell.testedAt;
            }
            auto &retest = entry->second;
            retest.now = cell.result;
            if (isRed) {
                retest.rule = cell.rule;
                retest.result = cell.result;
                retest.lastSeen = std::max(retest.lastSeen, cell.testedAt);
                retest.fixed = {};
            } else if (cell.result == CellResult::Ok && retest.fixed == core::Timestamp{}) {
                retest.fixed = std::max(cell.testedAt, cell.referenceAt);
            } else if (cell.result != CellResult::Ok) {
                retest.fixed = {}; // not proven any more
            }
        }
    }
    std::vector<Retest> list;
    list.reserve(known.size());
    for (auto &[key, retest] : known)
        list.push_back(std::move(retest));
    return list;
}

} // namespace port135::policy
