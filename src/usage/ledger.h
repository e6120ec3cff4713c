// SPDX-License-Identifier: GPL-3.0-or-later
// What is noted while traffic and logs are read: raw lines, ports that servers told, who asked 135. Bounded.
// See resolve.h for what is made of it.
#pragma once

#include "capture/packet.h"
#include "usage/use.h"

#include <set>
#include <unordered_map>
#include <vector>

namespace port135::usage {

using capture::Time;

inline core::Timestamp toTimestamp(Time time)
{
    return core::Timestamp(std::chrono::milliseconds(time / 1'000'000));
}
inline Time toTime(core::Timestamp time)
{
    return Time(time.time_since_epoch().count()) * 1'000'000;
}

/// Where a conversation takes place.
struct Place
{
    core::Address client;
    core::Address server;
    std::uint16_t port = 0;
    Over over = Over::Tcp;

    friend bool operator==(const Place &, const Place &) = default;
};

/// A use before it is known what it was.
struct Note
{
    Place place;
    std::optional<InterfaceName> interfaceName; ///< empty: the bind was not seen
    core::Uuid classId; ///< of an activation that told this
    std::uint64_t connections = 0;
    std::uint64_t calls = 0;
    std::vector<Operation> operations;
    std::uint64_t unanswered = 0;
    std::uint64_t faults = 0;
    std::uint64_t refused = 0;
    Time first = 0;
    Time last = 0;
    Time lastOpened = 0; ///< when the latest connection whose beginning was seen began; 0 for none
    bool askedBefore = false; ///< one of them right after a conversation with 135
    bool wholeMapRead = false;
    bool quiet = false; ///< no RPC was seen in it: of interest only where the port is known
    bool directionAssumed = false;
    std::vector<std::string> programs;
    std::vector<std::uint32_t> sources;
    std::size_t *room = nullptr; ///< how many more operations and programs all notes may keep; null: no limit

    void touch(Time time);
    void addCall(std::uint16_t number);
    void addCall(std::string_view operation, std::uint64_t calls);
    void addProgram(std::string_view name);

private:
    bool takeRoom();
};

/// A port that a server told a client.
struct Told
{
    InterfaceName interfaceName; ///< nil for an activation that names none
    Known how = Known::Mapped; ///< or Activated
    core::Uuid classId;
    Time time = 0; ///< first
};

class Ledger
{
public:
    using Number = std::uint32_t;

    Ledger() = default;
    Ledger(const Ledger &) = delete; // its notes point to it
    Ledger &operator=(const Ledger &) = delete;

    /// The line of this use; made where it is new. A spare one where there are too many already.
    Number note(const Place &place, const std::optional<InterfaceName> &interfaceName);
    Note &operator[](Number number) { return m_notes[number]; }
    const std::vector<Note> &notes() const { return m_notes; }

    /// From now on lines come from this source.
    void beginSource(std::uint32_t source) { m_source = source; }

    void told(const Place &place, const Told &told);
    /// Empty where nothing was told.
    const std::vector<Told> &toldOf(const Place &place) const;
    /// Whether anybody was told this port, or a bind was seen on it.
    bool serves(const core::Address &server, std::uint16_t port) const;
    bool toldToAnybody(const core::Address &server, std::uint16_t port) const;
    /// The interfaces that are known behind a port of a server.
    const std::vector<InterfaceName> &served(const core::Address &server, std::uint16_t port) const;
    void addServed(const core::Address &server, std::uint16_t port, const InterfaceName &interfaceName);

    /// A conversation with port 135, or with what tells ports.
    void asked(const core::Address &client, const core::Address &server, Time time);
    /// Whether it took place within `before` ahead of `time`.
    bool askedBefore(const core::Address &client, const core::Address &server, Time time, Time before) const;

    /// A directory server, as its ports say.
    void addController(const core::Address &address);
    bool isController(const core::Address &address) const { return m_controllers.contains(address); }

    /// Uses that there was no room for.
    std::uint64_t leftOut() const { return m_leftOut; }

private:
    static constexpr std::size_t mostNotes = 200'000;
    static constexpr std::size_t mostFacts = 200'000;
    static constexpr std::size_t mostOfPort = 64;
    static constexpr std::size_t mostDetails = 1'000'000; ///< of one kind, of all notes or places together

    struct Key
    {
        Place place;
        InterfaceName interfaceName;
        bool bound = false;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct KeyHash
    {
        std::size_t operator()(const Key &key) const;
    };
    struct PlaceHash
    {
        std::size_t operator()(const Place &place) const;
    };
    struct Asked
    {
        Time times[4] = {};
    };

    static Place portOf(const core::Address &server, std::uint16_t port);

    std::vector<Note> m_notes;
    std::unordered_map<Key, Number, KeyHash> m_numbers;
    std::unordered_map<Place, std::vector<Told>, PlaceHash> m_told;
    std::unordered_map<Place, std::vector<InterfaceName>, PlaceHash> m_served;
    std::unordered_map<Place, Time, PlaceHash> m_toldPorts;
    std::unordered_map<Place, Asked, PlaceHash> m_asked;
    std::set<core::Address> m_controllers;
    std::uint32_t m_source = 0;
    std::size_t m_roomOfNotes = mostDetails;
    std::size_t m_roomOfTold = mostDetails;
    std::size_t m_roomOfServed = mostDetails;
    std::uint64_t m_leftOut = 0;
};

} // namespace port135::usage
