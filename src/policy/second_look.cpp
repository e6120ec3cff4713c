// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/second_look.h"

#include <algorithm>
#include <map>
#include <set>

namespace port135::policy {
namespace {

/// Which addresses each place asked: behind address translation they differ from place to place.
class AskedAddresses
{
public:
    explicit AskedAddresses(const std::vector<PlaceScan> &scans)
    {
        for (const auto &scan : scans) {
            auto &asked = m_asked[{scan.place, scan.named}];
            for (const auto &seen : scan.hosts)
                asked.addresses.insert(seen.address);
            asked.practice = asked.practice || scan.practice;
        }
    }

    const core::Address &of(const MatrixHost &host, const MatrixPlace &place) const
    {
        const auto asked = m_asked.find({place.name, place.named});
        if (asked != m_asked.end()) {
            for (const auto &address : host.addresses) {
                if (asked->second.addresses.contains(address))
                    return address;
            }
        }
        return host.address;
    }
    bool isPractice(const MatrixPlace &place) const
    {
        const auto asked = m_asked.find({place.name, place.named});
        return asked != m_asked.end() && asked->second.practice;
    }

private:
    struct Asked
    {
        std::set<core::Address> addresses;
        bool practice = false;
    };
    std::map<std::pair<std::string, bool>, Asked> m_asked;
};

} // namespace

std::vector<SecondLook> secondLooks(const Matrix &matrix, const std::vector<PlaceScan> &scans)
{
    const AskedAddresses asked(scans);
    std::map<std::pair<std::uint32_t, std::uint16_t>, std::map<core::Address, std::set<std::uint16_t>>> found;
    for (const auto &cell : matrix.cells) {
        if (cell.result != CellResult::Violation && cell.result != CellResult::BrokenNeed)
            continue;
        const auto &host = matrix.hostOf(cell);
        const auto &service = matrix.serviceOf(cell);
        auto &ports = found[{cell.place, host.services.front().port}][asked.of(host, matrix.placeOf(cell))];
        if (!service.mapper)
            ports.insert(service.port);
    }
    std::vector<SecondLook> looks;
    for (const auto &[key, hosts] : found) {
        auto &look = looks.emplace_back();
        look.place = key.first;
        look.mapperPort = key.second;
        look.practice = asked.isPractice(matrix.places[key.first]);
        for (const auto &[address, ports] : hosts)
            look.hosts.emplace_back(address, std::vector<std::uint16_t>(ports.begin(), ports.end()));
    }
    return looks;
}

} // namespace port135::policy
