// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table/cef.h"

#include "core/escape.h"
#include "rating/rule.h"
#include "report/text/words.h"

#include <algorithm>

namespace port135::report {
namespace {

/// The standard's limit for msg, in bytes here so that it holds for every reader; cut like all foreign text.
constexpr std::size_t longestValue = 1000;

/// `special` and the backslash get a backslash before them; line ends become spaces, so that nothing that a
/// host says begins a new event.
void appendEscaped(std::string &line, std::string_view text, char special)
{
    for (const char c : text) {
        if (c == '\n' || c == '\r') {
            line += ' ';
            continue;
        }
        if (c == special || c == '\\')
            line += '\\';
        line += c;
    }
}

void appendHeader(std::string &line, std::string_view text)
{
    appendEscaped(line, core::escaped(text, 500), '|');
    line += '|';
}

} // namespace

std::string cefLine(const CefEvent &event, std::string_view version)
{
    std::string line = "CEF:0|";
    appendHeader(line, "Port135");
    appendHeader(line, "Port135");
    appendHeader(line, version);
    appendHeader(line, event.eventClass);
    appendHeader(line, event.name.toStdString());
    line += std::to_string(std::clamp(event.severity, 0, 10));
    line += '|';
    bool first = true;
    for (const auto &[key, value] : event.extension) {
        if (value.empty())
            continue;
        if (!first)
            line += ' ';
        first = false;
        line += key;
        line += '=';
        appendEscaped(line, core::escaped(value, longestValue), '=');
    }
    return line;
}

int cefSeverity(std::optional<core::Level> level)
{
    if (!level)
        return 0;
    switch (*level) {
    case core::Level::Info:
        return 1;
    case core::Level::Low:
        return 3;
    case core::Level::Medium:
        return 5;
    case core::Level::High:
        return 8;
    case core::Level::Critical:
        break;
    }
    return 10;
}

CefRule cefRule(const core::Finding &finding)
{
    return {rating::title(finding), rating::mainRemedy(finding).toStdString()};
}

CefEvent cefEvent(const core::HostResult &host, const core::Finding &finding)
{
    return cefEvent(host, finding, cefRule(finding));
}

CefEvent cefEvent(const core::HostResult &host, const core::Finding &finding, const CefRule &rule)
{
    const auto &seen = host.observation;
    CefEvent event;
    event.eventClass = std::string(finding.rule);
    event.name = rule.title;
    event.severity = cefSeverity(finding.level);
    const auto started = seen.started.time_since_epoch().count();
    auto &extension = event.extension;
    if (started != 0)
        extension.emplace_back("rt", std::to_string(started));
    // dst takes IPv4 only; IPv6 has a field of its own.
    if (seen.address.isV4()) {
        extension.emplace_back("dst", seen.address.toString());
    } else if (!seen.address.isNone()) {
        extension.emplace_back("c6a3", seen.address.toString());
        extension.emplace_back("c6a3Label", "Destination IPv6 Address");
    }
    extension.emplace_back("dpt", std::to_string(seen.port));
    extension.emplace_back("proto", "TCP");
    extension.emplace_back("dhost", displayName(seen).toStdString());
    extension.emplace_back("msg", rating::evidence(finding).join(u' ').toStdString());
    extension.emplace_back("cs1", std::string(finding.level ? core::name(*finding.level) : "not_rated"));
    extension.emplace_back("cs1Label", "level");
    extension.emplace_back("cs2", std::string(core::name(seen.outcome)));
    extension.emplace_back("cs2Label", "outcome");
    extension.emplace_back("cs3", std::string(core::name(finding.confidence)));
    extension.emplace_back("cs3Label", "confidence");
    if (!rule.remedy.empty()) {
        extension.emplace_back("cs4", rule.remedy);
        extension.emplace_back("cs4Label", "remedy");
    }
    if (!finding.accepted.empty()) {
        extension.emplace_back("cs5", "accepted");
        extension.emplace_back("cs5Label", "state");
    }
    return event;
}

} // namespace port135::report
