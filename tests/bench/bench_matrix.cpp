// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how long it takes to lay the scans of several places beside a policy, and prints one JSON object.
// Checks that what was measured was also right, and ends with exit code 1 where it was not.
#include "bench/measure.h"
#include "policy/matrix.h"
#include "policy/policy_parser.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>

using namespace port135;
using policy::PortView;

namespace {

using bench::require;

constexpr std::uint32_t network = 0x0a000000; // 10.0.0.0, a /24 for each zone
constexpr std::uint16_t firstPort = 49664;
constexpr int ports = 6;

/// Place 0 is the reference; places stand in the first zones.
policy::Policy officeOf(std::uint32_t zones, std::uint32_t places)
{
    std::string text;
    for (std::uint32_t zone = 0; zone < zones; ++zone)
        text += "zone z" + std::to_string(zone) + ' ' + core::Address::v4(network + (zone << 8)).toString()
            + "/24\n";
    for (std::uint32_t place = 0; place < places; ++place)
        text += "place p" + std::to_string(place) + " z" + std::to_string(place)
            + (place == 0 ? " reference any\n" : "\n");
    for (std::uint32_t zone = 0; zone < zones; ++zone) {
        const auto name = std::to_string(zone);
        text += "rule A" + name + " allow z1 -> z" + name + " port 135\n";
        text += "rule D" + name + " deny z1,z2,z3,z4 -> z" + name + " any severity high\n";
    }
    auto parsed = policy::parsePolicy(text, {});
    require(parsed.has_value(), "the policy has errors");
    return std::move(*parsed);
}

/// The reference sees every port open; of the others every second reaches the mapper, and none what is
/// behind.
policy::PlaceScan scanFrom(std::uint32_t place, std::uint32_t hosts, std::uint32_t zones)
{
    policy::PlaceScan scan;
    scan.place = "p" + std::to_string(place);
    scan.id = scan.place;
    scan.started = core::Timestamp(std::chrono::milliseconds(1'796'032'800'000));
    scan.hosts.reserve(hosts);
    for (std::uint32_t i = 0; i < hosts; ++i) {
        policy::Sighting seen;
        seen.address = core::Address::v4(network + (i % zones << 8) + 1 + i / zones);
        seen.time = scan.started;
        const bool isReference = place == 0;
        const bool isOpen = isReference || (place + i) % 2 == 0;
        seen.mapper = isOpen ? PortView::Open : PortView::Silent;
        seen.mapWhole = isReference;
        seen.computer = "HOST" + std::to_string(i);
        for (int port = 0; port < ports; ++port)
            seen.ports.push_back({static_cast<std::uint16_t>(firstPort + port),
                                  isReference ? PortView::Open : PortView::Silent,
                                  {}});
        scan.hosts.push_back(std::move(seen));
    }
    return scan;
}

} // namespace

int main(int argc, char **argv)
{
    const auto figure = [&](int index) {
        return index < argc ? static_cast<std::uint32_t>(std::strtoul(argv[index], nullptr, 10)) : 0;
    };
    const auto zones = figure(1), hosts = figure(2), places = figure(3);
    if (zones < places || hosts < zones || hosts / zones > 250 || places < 2 || places > 5) {
        std::fputs("bench_matrix ZONES HOSTS PLACES (2 to 5)\n", stderr);
        return 2;
    }
    try {
        const auto office = officeOf(zones, places);
        std::vector<policy::PlaceScan> scans;
        for (std::uint32_t place = 0; place < places; ++place)
            scans.push_back(scanFrom(place, hosts, zones));
        policy::MatrixOptions options;
        options.policy = &office;
        std::string times;
        std::size_t cells = 0;
        for (int round = 0; round < 3; ++round) {
            const auto begin = core::Steady::now();
            const auto matrix = policy::buildMatrix(scans, options);
            const std::chrono::duration<double> spent = core::Steady::now() - begin;
            cells = matrix.cells.size();
            require(cells == std::size_t(hosts) * (ports + 1) * places, "cells are missing");
            require(matrix.count(policy::PathVerdict::Blocked) > std::size_t(hosts) * ports * (places - 1),
                    "what was blocked is not proven");
            require(matrix.count(policy::CellResult::Violation) > 0, "no violation was found");
            times += (round > 0 ? "," : "") + std::to_string(spent.count());
        }
        std::printf("{\"cells\":%zu,\"seconds\":[%s]}\n", cells, times.c_str());
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_matrix: %s\n", error.what());
        return 1;
    }
}
