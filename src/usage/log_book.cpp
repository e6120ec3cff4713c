// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/log_book.h"

#include "usage/known_interfaces.h"

#include <algorithm>

namespace port135::usage {
namespace {

constexpr Time second = 1'000'000'000;
constexpr Time lookupAge = 30 * second;
constexpr std::uint16_t firstClientPort = 1024;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value)
{
    return (hash ^ value) * 0x9e3779b97f4a7c15ULL + (hash >> 29);
}

} // namespace

std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash | 1; // never 0
}

std::string programName(std::string_view path)
{
    constexpr std::size_t longest = 128;
    const auto slash = path.find_last_of("\\/");
    if (slash != std::string_view::npos)
        path.remove_prefix(slash + 1);
    if (path.size() > longest || path.empty() || path == "-"
        || path.find("unknown process") != std::string_view::npos)
        return {};
    std::string name(path);
    for (auto &c : name) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    return name;
}

LogBook::LogBook(Ledger &ledger, LogSettings settings)
    : m_ledger(ledger)
    , m_settings(std::move(settings))
{
}

void LogBook::beginSource(std::uint32_t number, Source &source)
{
    m_number = number;
    m_source = &source;
    m_days.clear();
    m_ledger.beginSource(number);
}

void LogBook::endSource()
{
    m_source->setParts(m_days);
    m_days.clear();
}

void LogBook::item(Time time)
{
    ++m_source->items;
    if (time == 0)
        return;
    const auto stamp = toTimestamp(time);
    if (m_source->first == core::Timestamp{} || stamp < m_source->first)
        m_source->first = stamp;
    m_source->last = std::max(m_source->last, stamp);
    m_days.add(stamp);
}

void LogBook::unread()
{
    ++m_source->items;
    ++m_source->unread;
}

void LogBook::add(const LogCall &call)
{
    if (!m_settings.counts(call.time))
        return;
    const auto &place = call.place;
    const auto number = m_ledger.note(place, call.interfaceName);
    auto &note = m_ledger[number];
    note.touch(call.time);
    note.quiet = false;
    if (!call.bindOnly) {
        auto opnum = call.number;
        if (!opnum && call.interfaceName && m_settings.operationByName)
            opnum = m_settings.operationByName(call.interfaceName->id.uuid, call.operation);
        if (opnum)
            note.addCall(*opnum);
        else
            note.addCall(call.operation, 1);
        note.unanswered += call.unanswered;
        note.faults += call.fault;
    }
    if (m_counted.size() >= mostRemembered)
        m_counted.clear();
    if (call.connection != 0 && m_counted.insert(mixed(call.connection, number)).second) {
        ++note.connections;
        note.lastOpened = std::max(note.lastOpened, call.time);
        note.askedBefore |= place.port != mapperPort
            && m_ledger.askedBefore(place.client, place.server, call.time, lookupAge);
    }
    if (call.connection != 0 && m_withCalls.size() < mostRemembered)
        m_withCalls.insert(call.connection);
    if (place.over == Over::Tcp && place.port == mapperPort)
        m_ledger.asked(place.client, place.server, call.time);
    else if (place.over == Over::Tcp && call.interfaceName)
        m_ledger.addServed(place.server, place.port, *call.interfaceName);
}

bool LogBook::isRepeated(const LogConnection &connection)
{
    const std::hash<core::Address> hash;
    const auto key = mixed(mixed(hash(connection.client), hash(connection.server)),
                           std::uint64_t(connection.clientPort) << 16 | connection.port);
    if (m_seen.size() >= mostRemembered)
        m_seen.clear();
    // Both ends report with clocks of their own, and the one who gathers adds its delay.
    constexpr Time apart = 120 * second;
    const auto [seen, fresh] = m_seen.emplace(key, connection.time);
    if (!fresh && connection.time - seen->second <= apart && seen->second - connection.time <= apart)
        return true;
    seen->second = connection.time;
    return false;
}

void LogBook::add(const LogConnection &connection)
{
    if (!m_settings.counts(connection.time))
        return;
    if (connection.client == connection.server || connection.server.isLoopback()
        || connection.client.isLoopback()) {
        ++m_source->local;
        return;
    }
    const bool is135 = connection.port == mapperPort;
    if (!is135 && connection.port < firstClientPort)
        return;
    if (connection.connection == 0) {
        if (connection.clientPort != 0 && isRepeated(connection)) {
            ++m_source->doubled;
            // The other end may know which program it was.
            if (const auto name = programName(connection.program); !name.empty()) {
                const auto number = m_ledger.note(
                    {connection.client, connection.server, connection.port, Over::Tcp}, std::nullopt);
                m_ledger[number].addProgram(name);
            }
            return;
        }
        note(connection);
    } else if (m_waiting.size() < mostWaiting) {
        m_waiting.push_back({connection, m_number}); // its calls may stand in another file
    }
    if (is135)
        m_ledger.asked(connection.client, connection.server, connection.time);
}

void LogBook::note(const LogConnection &connection)
{
    const auto number =
        m_ledger.note({connection.client, connection.server, connection.port, Over::Tcp}, std::nullopt);
    auto &note = m_ledger[number];
    const bool fresh = note.connections == 0;
    ++note.connections;
    note.refused += connection.refused;
    note.touch(connection.time);
    note.lastOpened = std::max(note.lastOpened, connection.time);
    note.addProgram(programName(connection.program));
    const bool is135 = connection.port == mapperPort;
    note.quiet = !is135 && !connection.saysRpc && (fresh || note.quiet);
    if (!is135)
        note.askedBefore |=
            m_ledger.askedBefore(connection.client, connection.server, connection.time, lookupAge);
}

void LogBook::add(LogServerCall call)
{
    if (!m_settings.counts(call.time))
        return;
    call.source = m_number;
    if (m_serverCalls.size() < mostWaiting)
        m_serverCalls.push_back(std::move(call));
    else
        ++m_withoutAddress;
}

void LogBook::addComputer(std::string_view name, const core::Address &address)
{
    constexpr std::size_t most = 100'000;
    if (name.empty() || address.isLoopback() || address.isLinkLocal() || m_computers.size() >= most)
        return;
    const auto known = m_computers.find(name);
    if (known == m_computers.end())
        m_computers.emplace(name, address);
    else if (known->second.isV6() && address.isV4())
        known->second = address;
}

void LogBook::finish()
{
    for (const auto &waiting : m_waiting) {
        if (m_withCalls.contains(waiting.connection.connection))
            continue;
        m_ledger.beginSource(waiting.source);
        note(waiting.connection);
    }
    m_waiting.clear();
    for (const auto &call : m_serverCalls) {
        auto address = core::Address::parse(call.computer);
        if (const auto known = m_computers.find(call.computer); !address && known != m_computers.end())
            address = known->second;
        if (!address || *address == call.client) {
            m_withoutAddress += !address;
            continue;
        }
        m_ledger.beginSource(call.source);
        const Place place{call.client, *address, call.port, call.over};
        auto &note = m_ledger[m_ledger.note(place, InterfaceName{call.id, {}})];
        note.touch(call.time);
        note.refused += call.refused;
        if (call.number)
            note.addCall(*call.number);
        else
            ++note.calls;
    }
    m_serverCalls.clear();
}

} // namespace port135::usage
