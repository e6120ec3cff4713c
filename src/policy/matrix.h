// SPDX-License-Identifier: GPL-3.0-or-later
// The scans of several places laid side by side, and what a policy says of every cell: from this place, that
// port of that host. Pure functions; words for all of this are in report/policy_text.h.
//
// Hosts are joined by (realm, address), by the `host` lines of the policy, and apart where two looks show two
// identities. The newest look of a place at a port counts. A blocked cell is proven only by a look of a
// reference place, within the window, at the service running.
#pragma once

#include "core/finding.h"
#include "policy/path_verdict.h"
#include "policy/policy.h"
#include "policy/policy_words.h"
#include "policy/sighting.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace port135::policy {

enum class CellResult : std::uint8_t {
    Ok,
    Violation, ///< reachable, and must not be
    BrokenNeed, ///< proven to be blocked, and must be reachable
    NotProven,
    NoData,
    Excepted, ///< a violation or broken need that somebody accepted
    Unstated, ///< the policy says nothing about it
};

/// "ok", "violation", "broken_need", "not_proven", "no_data", "excepted", "unstated"
std::string_view name(CellResult result);
std::optional<CellResult> parseCellResult(std::string_view name);

/// What an action makes of a verdict, exceptions aside. Total.
CellResult resultOf(RuleAction action, PathVerdict verdict);

struct MatrixPlace
{
    std::string name;
    bool named = true; ///< false: scans without a place, called by their vantage
    bool declared = false; ///< in the policy
    core::Vantage vantage = core::Vantage::SameSegment; ///< of its newest scan
    std::string realm;
    ZoneIndex zone = outsideZones;
    std::vector<ZoneIndex> referenceZones; ///< ascending
    bool referenceForAll = false;
    std::vector<Prefix> addresses; ///< its own, as far as the policy says them
    std::size_t scans = 0; ///< 0: declared, and nothing was seen from there
    core::Timestamp first{}; ///< of its scans
    core::Timestamp last{};

    bool isReferenceFor(ZoneIndex zone) const;
};

struct MatrixService
{
    std::uint16_t port = 0;
    bool mapper = false; ///< the endpoint mapper itself
    std::vector<core::Uuid> interfaces; ///< ascending
    bool known = true; ///< a whole map says what it serves
};

struct MatrixHost
{
    core::Address address; ///< the first of its `host` line, else its own
    std::string realm;
    std::vector<core::Address> addresses; ///< at which it was seen; ascending
    std::string name; ///< of its `host` line, else as it names itself; raw
    bool declared = false; ///< has a `host` line
    bool contested = false; ///< another host was seen at the same address
    ZoneIndex zone = outsideZones;
    std::vector<MatrixService> services; ///< mapper first, then by port
    std::vector<core::Uuid> interfaces; ///< of all its maps
};

struct MatrixCell
{
    std::uint32_t place = 0;
    std::uint32_t host = 0;
    std::uint32_t service = 0; ///< of the host
    std::uint16_t rule = 0; ///< see Matrix::ruleOf
    PathVerdict verdict = PathVerdict::NoData;
    CellResult result = CellResult::NoData;
    PortView reference = PortView::None;
    PortView tested = PortView::None;
    bool bracketed = false; ///< the service was seen running before and after
    bool oldReference = false; ///< there is a reference, but outside the window
    bool staleMap = false; ///< the map that named this port is older than a change of the host
    bool unknownService = false; ///< which rule decides depends on what nobody saw
    bool sharesProcess = false; ///< denied because the port may serve what another of the process lists
    bool isReference = false; ///< this place stands beside the host: an instrument, not judged by `any`
    std::uint32_t referencePlace = 0; ///< only with a reference
    core::Timestamp testedAt{}; ///< of the look that counts
    core::Timestamp referenceAt{};
    core::Timestamp first{}; ///< the oldest look at this cell or reference that is there
    core::Timestamp last{}; ///< the newest
};

/// Cells that break one rule between two zones.
struct MatrixGroup
{
    std::uint16_t rule = 0;
    core::Level severity = core::Level::Medium;
    ZoneIndex from = outsideZones;
    ZoneIndex to = outsideZones;
    CellResult result = CellResult::Violation; ///< or BrokenNeed, NotProven, Excepted, Unstated
    PathVerdict verdict = PathVerdict::Reachable;
    std::uint64_t hosts = 0;
    std::uint64_t cells = 0;
    std::vector<std::uint32_t> examples; ///< indexes into Matrix::cells; at most mostExamples, hosts first
    std::uint64_t usedBy = 0; ///< computers seen in traffic that use what the rule denies
};

inline constexpr std::size_t mostExamples = 3;

/// All cells from one zone to another.
struct ZonePair
{
    ZoneIndex from = outsideZones;
    ZoneIndex to = outsideZones;
    std::array<std::uint64_t, std::size_t(CellResult::Unstated) + 1> results{}; ///< by CellResult
    PathVerdict verdict = PathVerdict::Blocked; ///< united over its cells
    CellResult worst = CellResult::Ok;
};

/// Something that a reader has to know beside the cells.
struct MatrixNote
{
    enum class Kind : std::uint8_t {
        PlaceWithoutScans, ///< name: a declared place
        PlaceUndeclared, ///< name: stands outside all zones, since the policy does not say where
        PlaceUnnamed, ///< name: scans without a place
        ReferenceUnknown, ///< name: asked for as reference, and no scan has it
        ZoneWithoutTargets, ///< name: no address of it was scanned
        ZoneWithoutPlace, ///< name: nothing was tested from it
        ZoneWithoutReference, ///< name: nothing there can be proven to be blocked
        IdentityDiffers, ///< address: two hosts were seen at it
        AliasProposed, ///< address names `other` as its own: the same host?
        ExceptionExpired, ///< name: of its rule; number: its line
        ExceptionWithoutSource, ///< its source is an address at which no place is said to stand
        OldCells, ///< number: cells whose reference is outside the window
        StoppedScan, ///< name: of the place; a scan that was stopped early
        PracticeMixed, ///< practice scans stand beside real ones
    };

    Kind kind;
    std::string name;
    core::Address address = {};
    core::Address other = {};
    std::uint64_t number = 0;

    friend bool operator==(const MatrixNote &, const MatrixNote &) = default;
};

/// A use of RPC that was seen in traffic.
struct KnownUse
{
    core::Address client;
    core::Address server;
    std::uint16_t port = 0; ///< of the server; 0: not known
    std::optional<core::Uuid> interfaceUuid;
};

/// Uses between two zones that one rule denies.
struct UseCut
{
    std::uint16_t rule = 0;
    core::Level severity = core::Level::Medium;
    ZoneIndex from = outsideZones;
    ZoneIndex to = outsideZones;
    std::uint64_t clients = 0;
    std::uint64_t servers = 0;
    std::uint64_t uses = 0;
    std::vector<KnownUse> examples; ///< of different clients; at most mostExamples
};

struct MatrixOptions
{
    const Policy *policy = nullptr; ///< null: verdicts only. Outlives the call
    std::string reference; ///< a place whose view proves everywhere, beside those of the policy
    std::chrono::milliseconds window = std::chrono::hours(24);
    core::Date today{}; ///< exceptions that ended before it count no more
    PolicyWords words;
    std::vector<KnownUse> uses;
};

struct Matrix
{
    bool hasPolicy = false;
    std::vector<MatrixPlace> places; ///< by name; those without scans too
    std::vector<MatrixHost> hosts; ///< by realm and address
    std::vector<MatrixCell> cells; ///< by host, service and place; places without scans have none
    std::vector<ZonePair> pairs; ///< by zones
    std::vector<MatrixGroup> groups; ///< violations and broken needs, worst first
    std::vector<MatrixGroup> notProven; ///< the same of what is not proven
    std::vector<MatrixGroup> excepted;
    std::vector<MatrixGroup> unstated;
    std::vector<UseCut> cuts; ///< what is in use and denied, the most clients first
    std::vector<MatrixNote> notes;
    std::array<std::uint64_t, std::size_t(CellResult::Unstated) + 1> results{};
    std::array<std::uint64_t, std::size_t(PathVerdict::NoData) + 1> verdicts{};

    std::uint64_t count(CellResult result) const { return results[std::size_t(result)]; }
    std::uint64_t count(PathVerdict verdict) const { return verdicts[std::size_t(verdict)]; }
    const MatrixHost &hostOf(const MatrixCell &cell) const { return hosts[cell.host]; }
    const MatrixPlace &placeOf(const MatrixCell &cell) const { return places[cell.place]; }
    const MatrixService &serviceOf(const MatrixCell &cell) const
    {
        return hosts[cell.host].services[cell.service];
    }
};

/// MatrixCell::rule of cells that the default decides, and of those without a policy.
inline constexpr std::uint16_t byDefault = 0xffff;

/// Null for byDefault.
const PolicyRule *ruleOf(const Policy &policy, std::uint16_t rule);

/// The order of the scans changes nothing. 10,000 hosts from five places take well under a second.
Matrix buildMatrix(const std::vector<PlaceScan> &scans, const MatrixOptions &options);

/// A cell that two policies see differently.
struct CellChange
{
    std::uint32_t before = 0; ///< index into the cells of the one matrix
    std::uint32_t after = 0; ///< and of the other
};

/// The same scans under two policies: cells of both whose result is another.
std::vector<CellChange> changedCells(const Matrix &before, const Matrix &after);

} // namespace port135::policy
