// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts and scans as the worked examples see them.
#pragma once

#include "policy/matrix.h"
#include "policy/policy_parser.h"
#include "policy/policy_sample.h"
#include "support/parsed.h"

#include <QString>
#include <QtGlobal>

#include <algorithm>
#include <string>
#include <vector>

namespace port135::test {

/// Ends the test program where the text is wrong.
inline policy::Policy policyOf(const std::string &text)
{
    auto parsed = policy::parsePolicy(text, policyWords());
    if (!parsed) {
        const auto &error = parsed.error().front();
        qFatal("policy: line %zu column %zu kind %d \"%s\"", error.line, error.column, int(error.kind),
               error.token.c_str());
    }
    return std::move(*parsed);
}

/// Minutes after 2026-11-30 10:00 UTC.
inline core::Timestamp at(int minutes)
{
    return core::Timestamp(std::chrono::milliseconds(1'796'032'800'000 + minutes * 60'000LL));
}

class OfficeHost
{
public:
    explicit OfficeHost(const char *address, policy::PortView mapper = policy::PortView::Silent)
    {
        m_seen.address = core::Address::parse(address).value();
        m_seen.mapper = mapper;
        m_seen.mapWhole = mapper == policy::PortView::Open;
        m_seen.outcome = mapper == policy::PortView::Open ? core::Outcome::Listed : core::Outcome::Silent;
    }
    OfficeHost port(std::uint16_t number, policy::PortView view,
                    std::vector<core::Uuid> interfaces = {}) const
    {
        OfficeHost host = *this;
        std::sort(interfaces.begin(), interfaces.end());
        host.m_seen.ports.push_back({number, view, interfaces});
        std::sort(host.m_seen.ports.begin(), host.m_seen.ports.end(),
                  [](const auto &a, const auto &b) { return a.port < b.port; });
        auto &all = host.m_seen.interfaces;
        all.insert(all.end(), interfaces.begin(), interfaces.end());
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return host;
    }
    OfficeHost named(const char *computer, const char *domain = "OFFICE") const
    {
        OfficeHost host = *this;
        host.m_seen.computer = computer;
        host.m_seen.domain = domain;
        return host;
    }
    OfficeHost names(const char *own) const
    {
        OfficeHost host = *this;
        host.m_seen.ownAddresses.push_back(core::Address::parse(own).value());
        std::sort(host.m_seen.ownAddresses.begin(), host.m_seen.ownAddresses.end());
        return host;
    }
    OfficeHost partial() const
    {
        OfficeHost host = *this;
        host.m_seen.mapWhole = false;
        return host;
    }
    policy::Sighting seenAt(core::Timestamp time) const
    {
        auto seen = m_seen;
        seen.time = time;
        return seen;
    }

private:
    policy::Sighting m_seen;
};

inline policy::PlaceScan scanFrom(const char *place, int minutes, const std::vector<OfficeHost> &hosts)
{
    policy::PlaceScan scan;
    scan.place = place;
    scan.id = std::string(place) + std::to_string(minutes);
    scan.started = at(minutes);
    scan.ended = at(minutes + 1);
    scan.portsTried = true;
    for (const auto &host : hosts)
        scan.hosts.push_back(host.seenAt(at(minutes)));
    return scan;
}

/// "ok reachable P1", for a cell; "none" where there is none.
inline QString cellText(const policy::Matrix &matrix, const policy::Policy &policy, const char *place,
                        const char *address, int port)
{
    for (const auto &cell : matrix.cells) {
        const auto &host = matrix.hostOf(cell);
        if (matrix.placeOf(cell).name != place || matrix.serviceOf(cell).port != port
            || !std::binary_search(host.addresses.begin(), host.addresses.end(),
                                   core::Address::parse(address).value()))
            continue;
        const auto *rule = policy::ruleOf(policy, cell.rule);
        const std::string text = std::string(policy::name(cell.result)) + ' '
            + std::string(policy::name(cell.verdict)) + ' ' + (rule ? rule->name : "default");
        return QString::fromStdString(text);
    }
    return QStringLiteral("none");
}

} // namespace port135::test
