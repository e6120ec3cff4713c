// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ledger.h"

#include "core/seeded_hash.h"

#include <algorithm>

namespace port135::usage {
namespace {

constexpr std::size_t mostOperations = 512;
constexpr std::size_t mostPrograms = 16;

} // namespace

void Note::touch(Time time)
{
    if (time == 0)
        return;
    first = first == 0 ? time : std::min(first, time);
    last = std::max(last, time);
}

void Note::addCall(std::uint16_t number)
{
    ++calls;
    const auto at = std::lower_bound(operations.begin(), operations.end(), number,
                                     [](const Operation &operation, std::uint16_t wanted) {
                                         return !operation.name.empty() || operation.number < wanted;
                                     });
    if (at != operations.end() && at->number == number)
        ++at->calls;
    else if (operations.size() < mostOperations && takeRoom())
        operations.insert(at, {number, 1, {}});
}

void Note::addCall(std::string_view operation, std::uint64_t count)
{
    calls += count;
    // Named ones first, so that the numbers behind them stay in order.
    const auto numbered = std::find_if(operations.begin(), operations.end(),
                                       [](const Operation &known) { return known.name.empty(); });
    const auto at = std::find_if(operations.begin(), numbered,
                                 [operation](const Operation &known) { return known.name == operation; });
    if (at != numbered)
        at->calls += count;
    else if (operations.size() < mostOperations && takeRoom())
        operations.insert(numbered, {0, count, std::string(operation)});
}

void Note::addProgram(std::string_view name)
{
    if (!name.empty() && programs.size() < mostPrograms
        && std::find(programs.begin(), programs.end(), name) == programs.end() && takeRoom())
        programs.emplace_back(name);
}

bool Note::takeRoom()
{
    if (!room)
        return true;
    if (*room == 0)
        return false;
    --*room;
    return true;
}

std::size_t Ledger::PlaceHash::operator()(const Place &place) const
{
    return core::SeededHash()
        .add(place.client)
        .add(place.server)
        .add(std::uint64_t{8} * place.port + std::uint64_t(place.over))
        .value();
}

std::size_t Ledger::KeyHash::operator()(const Key &key) const
{
    return core::SeededHash()
        .add(PlaceHash()(key.place))
        .add(key.interfaceName.id.uuid)
        .add(std::uint64_t(key.interfaceName.id.major))
        .add(key.interfaceName.name)
        .value();
}

Place Ledger::portOf(const core::Address &server, std::uint16_t port)
{
    return {{}, server, port, Over::Tcp};
}

Ledger::Number Ledger::note(const Place &place, const std::optional<InterfaceName> &interfaceName)
{
    Key key{place, interfaceName.value_or(InterfaceName()), interfaceName.has_value()};
    auto found = m_numbers.find(key);
    if (found == m_numbers.end()) {
        if (m_notes.size() >= mostNotes) {
            ++m_leftOut;
            // What is beyond the limit is counted together and never shown as somebody's use.
            static const Key spare{};
            key = spare;
            found = m_numbers.find(key);
        }
        if (found == m_numbers.end()) {
            found = m_numbers.emplace(std::move(key), Number(m_notes.size())).first;
            auto &added = m_notes.emplace_back();
            added.place = found->first.place;
            added.room = &m_roomOfNotes;
            if (found->first.bound)
                added.interfaceName = found->first.interfaceName;
        }
    }
    auto &note = m_notes[found->second];
    if (note.sources.empty() || note.sources.back() != m_source)
        note.sources.push_back(m_source);
    return found->second;
}

void Ledger::told(const Place &place, const Told &told)
{
    const auto port = portOf(place.server, place.port);
    if (m_toldPorts.size() < mostFacts)
        m_toldPorts.emplace(port, told.time);
    if (!told.interfaceName.isNil())
        addServed(place.server, place.port, told.interfaceName);
    if (m_told.size() >= mostFacts && !m_told.contains(place))
        return;
    auto &list = m_told[place];
    const auto same = std::find_if(list.begin(), list.end(), [&](const Told &known) {
        return known.interfaceName == told.interfaceName && known.how == told.how
            && known.classId == told.classId;
    });
    if (same == list.end() && list.size() < mostOfPort && m_roomOfTold > 0) {
        --m_roomOfTold;
        list.push_back(told);
    }
}

const std::vector<Told> &Ledger::toldOf(const Place &place) const
{
    static const std::vector<Told> nothing;
    const auto found = m_told.find(place);
    return found == m_told.end() ? nothing : found->second;
}

bool Ledger::serves(const core::Address &server, std::uint16_t port) const
{
    return m_served.contains(portOf(server, port)) || toldToAnybody(server, port);
}

bool Ledger::toldToAnybody(const core::Address &server, std::uint16_t port) const
{
    return m_toldPorts.contains(portOf(server, port));
}

const std::vector<InterfaceName> &Ledger::served(const core::Address &server, std::uint16_t port) const
{
    static const std::vector<InterfaceName> nothing;
    const auto found = m_served.find(portOf(server, port));
    return found == m_served.end() ? nothing : found->second;
}

void Ledger::addServed(const core::Address &server, std::uint16_t port, const InterfaceName &interfaceName)
{
    const auto place = portOf(server, port);
    if (m_served.size() >= mostFacts && !m_served.contains(place))
        return;
    auto &list = m_served[place];
    if (list.size() < mostOfPort && m_roomOfServed > 0
        && std::find(list.begin(), list.end(), interfaceName) == list.end()) {
        --m_roomOfServed;
        list.push_back(interfaceName);
    }
}

void Ledger::asked(const core::Address &client, const core::Address &server, Time time)
{
    const Place pair{client, server, 0, Over::Tcp};
    if (m_asked.size() >= mostFacts && !m_asked.contains(pair))
        return;
    auto &times = m_asked[pair].times;
    constexpr Time second = 1'000'000'000;
    if (time - times[0] > second / 10) { // else the same conversation
        std::copy_backward(std::begin(times), std::end(times) - 1, std::end(times));
        times[0] = time;
    }
}

bool Ledger::askedBefore(const core::Address &client, const core::Address &server, Time time,
                         Time before) const
{
    const auto found = m_asked.find({client, server, 0, Over::Tcp});
    if (found == m_asked.end())
        return false;
    return std::any_of(std::begin(found->second.times), std::end(found->second.times),
                       [&](Time asked) { return asked > 0 && asked <= time && time - asked <= before; });
}

void Ledger::addController(const core::Address &address)
{
    constexpr std::size_t most = 10'000;
    if (m_controllers.size() < most)
        m_controllers.insert(address);
}

} // namespace port135::usage
