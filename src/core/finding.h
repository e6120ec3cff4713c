// SPDX-License-Identifier: GPL-3.0-or-later
// A judgement about a host, free of any language: texts come from the rule table when they are shown.
#pragma once

#include "core/acceptance.h"
#include "core/uuid.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace port135::core {

/// An ordering, not a probability. Names: "info" ... "critical".
enum class Level : std::uint8_t {
    Info,
    Low,
    Medium,
    High,
    Critical,
};

/// How much was seen: High = list read and ports tried; Medium = list read, ports not tried, or parts of
/// either missing (core::Incomplete); Low = denied or cut off.
enum class Confidence : std::uint8_t {
    Low,
    Medium,
    High,
};

std::string_view name(Level level);
std::optional<Level> parseLevel(std::string_view name);
std::string_view name(Confidence confidence);

/// A translatable sentence with its arguments: `text` is the English source with %1, %2 ... (static storage:
/// a literal of the rule table), `arguments` are facts, UTF-8, raw as received.
struct Phrase
{
    const char *text = "";
    std::vector<std::string> arguments;
};

struct Finding
{
    std::string_view rule; ///< "R4"; static storage
    std::optional<Level> level; ///< empty: shown, but not rated
    Confidence confidence = Confidence::Low;
    std::vector<Phrase> evidence; ///< never empty: no evidence, no finding
    std::vector<Uuid> interfaces = {}; ///< what it is about, each once; empty: the host as a whole
    /// The exceptions that cover all of it; empty: open. An accepted finding gives no level.
    std::vector<AcceptancePtr> accepted = {};
};

/// A known bug or technique tied to a role or generation seen; not proven, never raises a level. Title,
/// affected systems, references and dates are in knowledge::KnownIssues, by its id.
struct PotentialIssue
{
    std::string_view id; ///< "CVE-2008-4250", "MS03-026"; static storage
    Phrase why; ///< which role or version seen ties it to this host
};

/// All judgements about one observation.
struct Rating
{
    std::optional<Level> level; ///< of the first open finding that has one; empty: not rated
    Confidence confidence = Confidence::Low;
    std::vector<Finding> findings; ///< in the order of the rule table: the first open one gives the level
    std::vector<PotentialIssue> potential;
    std::vector<std::string_view> roles; ///< "domain_controller" ...; static storage
};

} // namespace port135::core
