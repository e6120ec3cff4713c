// SPDX-License-Identifier: GPL-3.0-or-later
// The rule table: one entry a rule, each with its check and all its texts. Texts are QT_TRANSLATE_NOOP
// sources of the context "Rules"; they are translated when shown, so that the language can change under a
// running program.
#pragma once

#include "core/finding.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace port135::rating {

/// The four defences an administrator thinks in.
enum class RemedyFamily : std::uint8_t {
    Firewall,
    Patch,
    AccessControl,
    NetworkSeparation,
};

struct Remedy
{
    RemedyFamily family;
    const char *text; ///< concrete: the setting, command or policy
    const char *caution; ///< what it can break; nullptr for nothing
    /// PowerShell lines to be run on the host itself, with the placeholders of remedy_text.h; code, never
    /// translated, and the same in every display language of Windows. nullptr for none.
    const char *commands = nullptr;
    const char *policy = nullptr; ///< where group policy has the same setting
    const char *verify = nullptr; ///< how to see on the host that it is in force; placeholders as above
    /// Roles (knowledge::Trait bits) of which the step would cut off what they are for. A print spooler
    /// counts where the host is no client.
    std::uint32_t notOn = 0;
    std::uint32_t onlyOn = 0; ///< roles that the step is for; 0: for every host
    std::string_view notWith = {}; ///< left out where this rule is found as well: its steps do more
    bool notOnClients = false; ///< of no use on what is proven to be a client
};

/// What the findings of a rule rest on, and so what has to be seen before one of them may be called fixed
/// (comparison/recheck.h).
enum class Basis : std::uint8_t {
    Statement, ///< says how the port was (closed, silent, not RPC): nothing that could be fixed, no item
    Mapper, ///< an endpoint mapper answers here
    List, ///< it gives its list to strangers
    System, ///< the version of the system behind it, its names, its clock
    Content, ///< what the list holds and which ports of it are open
    Dcom, ///< the DCOM service on 135 together with open ports
};

/// From where a rule can match.
enum class SeenFrom {
    Anywhere,
    OtherSegments, ///< anywhere but the host's own segment
    Internet,
};

/// Which level the findings of a rule have: what its page says. The check decides; a test compares the two.
struct RuleLevels
{
    std::optional<core::Level> inside; ///< from the host's own segment; empty: shown, but not rated
    std::optional<core::Level> outside; ///< from anywhere else
    SeenFrom from = SeenFrom::Anywhere;
};

struct HostFacts; // what checks look at: computed once per observation (facts.h)

struct Rule
{
    std::string_view id; ///< "R4": stable, never reused
    RuleLevels levels;
    Basis basis;
    const char *title;
    const char *summary; ///< one sentence: what is wrong and what to do first
    const char *meaning; ///< what it means
    const char *limits; ///< what it does not mean
    const char *verify; ///< how to see that the remedy worked
    std::span<const Remedy> remedies; ///< what to do first comes first
    std::span<const char *const> references; ///< "MS-RPCE 3.1.1.1.3", "CVE-…": shown as they are
    /// The finding (without rule id), or nothing where the rule does not match.
    std::optional<core::Finding> (*check)(const HostFacts &facts);
    /// Of hosts beside each other: judged by ScanRules, `check` never matches.
    bool ofScan = false;
    /// Of the findings about the map itself, of which a host has one at a time: the higher says that more of
    /// it was seen. 0 for every other rule.
    int mapRung = 0;
    /// Its patches are another system: updates alone do not mend what it found.
    bool replacesSystem = false;
};

/// In order of precedence: the first match that has a level gives the host's level, and no later match has a
/// higher one.
std::span<const Rule> rules();
const Rule *findRule(std::string_view id);
/// Changes with every change of a rule: part of every report. "1 1a2b3c4d"
std::string_view rulesVersion();

/// A text of this table in the current language; empty for null.
QString ruleText(const char *text);

// What a person reads, in the current language of the application; text from the network is escaped. Empty
// for a finding of a rule that this version does not know (from an older or newer database), but for title:
// there the id is shown.
QString title(const core::Finding &finding);
QString meaning(const core::Finding &finding);
QString limits(const core::Finding &finding);
QString verification(const core::Finding &finding);
QStringList evidence(const core::Finding &finding);
/// The same in fewer words, for what is said of many hosts: interfaces of one port share a sentence, and
/// those behind open ports are left to the list of endpoints.
QStringList shortEvidence(const core::Finding &finding);
/// "Accepted by OWNER until DATE: REASON", a sentence an exception; empty for an open finding.
QStringList acceptance(const core::Finding &finding);
/// "Firewall: … Caution: …"
QStringList remedies(const core::Finding &finding);
/// The first of them that is about this finding, not the question that comes before every other step.
QString mainRemedy(const core::Finding &finding);
QStringList references(const core::Finding &finding);
/// The issue's own title; its id where this version does not know it.
QString title(const core::PotentialIssue &issue);
/// What ties it to this host.
QString why(const core::PotentialIssue &issue);
/// One sentence for a host: what is wrong and what to do first; of open findings only, and where all are
/// accepted, that they are.
QString summary(const core::Rating &rating);
/// "Firewall"
QString word(RemedyFamily family);
/// "Domain controller" for "domain_controller"; the word itself where it is unknown.
QString roleWord(std::string_view role);
/// A phrase with its arguments in place, each escaped and at most 200 bytes long.
QString rendered(const core::Phrase &phrase);

} // namespace port135::rating
