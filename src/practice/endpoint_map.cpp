// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/endpoint_map.h"

#include <array>
#include <charconv>
#include <optional>

namespace port135::practice {
namespace {

constexpr std::size_t columns = 6;

std::optional<std::uint16_t> number(std::string_view text)
{
    std::uint16_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

core::Result<core::Endpoint, std::string> readLine(std::string_view line)
{
    std::array<std::string_view, columns> cells;
    for (std::size_t i = 0; i < columns; ++i) {
        const auto tab = line.find('\t');
        if ((tab == line.npos) != (i + 1 == columns))
            return core::failure(std::string("not six columns"));
        cells[i] = line.substr(0, tab);
        line.remove_prefix(tab == line.npos ? line.size() : tab + 1);
    }
    core::Endpoint endpoint;
    const auto uuid = core::Uuid::parse(cells[0]);
    const auto dot = cells[1].find('.');
    const auto major = number(cells[1].substr(0, dot));
    const auto minor = dot == line.npos ? std::nullopt : number(cells[1].substr(dot + 1));
    const auto protseq = core::parseProtocolSequence(cells[2]);
    if (!uuid || !major || !minor || !protseq)
        return core::failure(std::string("no UUID, version or protocol sequence"));
    endpoint.interfaceId = {*uuid, *major, *minor};
    endpoint.protseq = *protseq;
    endpoint.syntaxes = core::SyntaxNdr;
    endpoint.endpoint = cells[3];
    endpoint.address = cells[4];
    endpoint.annotation = cells[5];
    if (core::isTcpBased(*protseq) || *protseq == core::ProtocolSequence::NcadgIpUdp) {
        const auto port = number(cells[3]);
        if (!port)
            return core::failure(std::string("no port number"));
        endpoint.port = *port;
    }
    return endpoint;
}

} // namespace

core::Result<std::vector<core::Endpoint>, std::string> readEndpointMap(std::string_view text)
{
    std::vector<core::Endpoint> endpoints;
    for (std::size_t lineNumber = 1; !text.empty(); ++lineNumber) {
        const auto end = text.find('\n');
        const auto line = text.substr(0, end);
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
        if (line.empty() || line.front() == '#')
            continue;
        auto endpoint = readLine(line);
        if (!endpoint)
            return core::failure("line " + std::to_string(lineNumber) + ": " + endpoint.error());
        endpoints.push_back(std::move(*endpoint));
    }
    return endpoints;
}

} // namespace port135::practice
