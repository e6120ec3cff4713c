// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of logs share: how a line of any log becomes a note.
#pragma once

#include "usage/ledger.h"
#include "usage/traffic.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace port135::usage {

/// What only the one who reads knows.
struct LogSettings
{
    int minutesEast = 0; ///< of UTC: the clock of logs that write local times without a zone
    /// The interface that goes by this name ("samr"); empty where none is known.
    std::function<std::optional<core::InterfaceId>(std::string_view name)> interfaceByName;
    /// The number of an operation by its name.
    std::function<std::optional<std::uint16_t>(const core::Uuid &interfaceId, std::string_view name)>
        operationByName;
    Time from = 0; ///< what is earlier does not count; 0: no limit
    Time to = 0; ///< what is this late or later does not count; 0: no limit

    bool counts(Time time) const { return (from == 0 || time >= from) && (to == 0 || time < to); }
};

/// A call, as a log tells it.
struct LogCall
{
    Place place;
    std::optional<InterfaceName> interfaceName;
    std::string operation; ///< a name; empty where `number` says it
    std::optional<std::uint16_t> number;
    std::uint64_t connection = 0; ///< tells one from another within a log; 0: not known
    Time time = 0;
    bool unanswered = false;
    bool fault = false;
    bool bindOnly = false; ///< a bind, no call
};

/// A TCP connection without a word about what it carried.
struct LogConnection
{
    core::Address client;
    core::Address server;
    std::uint16_t clientPort = 0;
    std::uint16_t port = 0;
    Time time = 0;
    std::string program; ///< of the client: a path; its file name is kept
    std::uint64_t connection = 0; ///< as in LogCall; 0: not known
    bool refused = false;
    bool saysRpc = false; ///< the log recognised RPC in it
};

/// An event of a Windows server that names itself, but not the address it was called at.
struct LogServerCall
{
    std::string computer;
    core::Address client;
    std::uint16_t port = 0;
    Over over = Over::Tcp;
    core::InterfaceId id;
    std::optional<std::uint16_t> number;
    bool refused = false;
    Time time = 0;
    std::uint32_t source = 0;
};

class LogBook
{
public:
    /// The ledger stays with the caller, and outlives this.
    LogBook(Ledger &ledger, LogSettings settings);

    const LogSettings &settings() const { return m_settings; }

    void beginSource(std::uint32_t number, Source &source);
    /// All of it was read; the source may go away.
    void endSource();
    /// One item of the log, counted and put into the time it covers.
    void item(Time time);
    void unread();
    /// A line whose fields no header names.
    void assumed() { ++m_source->fieldsAssumed; }

    void add(const LogCall &call);
    void add(const LogConnection &connection);
    void add(LogServerCall call);
    /// An address that a computer has, as its own events say.
    void addComputer(std::string_view name, const core::Address &address);
    void addController(const core::Address &address) { m_ledger.addController(address); }

    /// After the last source: what had to wait for the others.
    void finish();
    /// Calls of servers whose address no event told.
    std::uint64_t withoutAddress() const { return m_withoutAddress; }

private:
    static constexpr std::size_t mostWaiting = 200'000;
    static constexpr std::size_t mostRemembered = 1'000'000;

    struct Waiting
    {
        LogConnection connection;
        std::uint32_t source = 0;
    };

    void note(const LogConnection &connection);
    bool isRepeated(const LogConnection &connection);

    Ledger &m_ledger;
    LogSettings m_settings;
    Source *m_source = nullptr;
    CoveredDays m_days; ///< of the source
    std::uint32_t m_number = 0;
    std::unordered_set<std::uint64_t> m_counted; ///< lines and connections that met
    std::unordered_set<std::uint64_t> m_withCalls; ///< connections that calls were seen on
    std::unordered_map<std::uint64_t, Time> m_seen; ///< connections by their ends: both report them
    std::vector<Waiting> m_waiting;
    std::vector<LogServerCall> m_serverCalls;
    std::map<std::string, core::Address, std::less<>> m_computers;
    std::uint64_t m_withoutAddress = 0;
};

/// "lsass.exe" of "\device\harddiskvolume2\windows\system32\lsass.exe", in lower case; empty for none.
std::string programName(std::string_view path);
/// FNV-1a: for LogCall::connection.
std::uint64_t hashOf(std::string_view text);

} // namespace port135::usage
