// SPDX-License-Identifier: GPL-3.0-or-later
// Known bugs and techniques that the role or the version of a host suggests. What people read about them is
// in texts.h.
#pragma once

#include "core/clock.h"
#include "core/observation.h"
#include "core/result.h"
#include "knowledge/trait.h"
#include "knowledge/windows_builds.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace port135::knowledge {

/// What an attacker needs besides a way to the host.
enum class AttackerNeeds : std::uint8_t {
    Nothing,
    SameNetwork, ///< a place in the network of the host
    Account, ///< any account of the host or its domain
    Relay, ///< somebody whose logon can be redirected
    Middle, ///< a place between the host and its partners
    LocalAccount, ///< a program already running on the host
    Victim, ///< somebody on the host, or who administers it, who does something for him
    Unknown, ///< not published, or not readable when the row was written
    Privileges, ///< an account with the rights that the technique abuses
};

/// "nothing", "same_network", "account", "relay", "middle", "local_account", "victim", "unknown",
/// "privileges"; static storage.
std::string_view name(AttackerNeeds needs);

/// The first build of a system that has the cure: build and revision (UBR).
struct FixedBuild
{
    core::OsVersion build; ///< what the system says of itself
    std::uint32_t revision = 0;
    std::optional<ProductKind> kind; ///< where clients and servers of a build have different revisions
};

/// Views into the list's own data: valid as long as the list.
struct KnownIssue
{
    std::string_view id; ///< "CVE-2008-4250"; of a technique without a number its name, "PrinterBug"
    std::string_view also; ///< further numbers, separated by blanks: "MS08-067"; may be empty
    std::string_view name; ///< what people call it: "Conficker"; may be empty
    /// Trait bits, of which a host must offer one remotely; 0: its version alone suggests the issue.
    std::uint32_t ties = 0;
    core::OsVersion first; ///< affected versions, as reported, both ends included
    core::OsVersion last;
    std::optional<core::Date> fixed; ///< day of the update; empty: no update cures it
    std::vector<FixedBuild> fixedBuilds; ///< as far as a record states them
    bool exact = false; ///< only what fixedBuilds names is affected
    AttackerNeeds needs = AttackerNeeds::Nothing;
    bool exploited = false; ///< in CISA's list of known exploited vulnerabilities as of exploitedAsOf()
    bool recalled = false; ///< written from memory: not re-checked against the bulletin
    bool wormableRuntime = false; ///< of the RPC runtime itself, before the logon, cured only by an update
    std::string_view techniques; ///< MITRE ATT&CK, separated by blanks: "T1210 T1187"
    std::string_view source;
};

/// The product was on the market before the update, if there is one, and it is affected: whether the
/// update is installed cannot be seen from outside.
bool mayHave(const KnownIssue &issue, const Product &product);

/// Immutable after loading; any thread.
class KnownIssues
{
public:
    static const KnownIssues &builtIn();
    /// In the form of resources/knowledge/known_issues.tsv. The error names the file, line and reason.
    static core::Result<KnownIssues, QString> fromTsv(QByteArray issues);

    /// In the order of the file: what matters most comes first.
    std::span<const KnownIssue> all() const { return m_issues; }
    /// By id, further number or name, in either case: "conficker", "ms08-067"; nullptr for none.
    const KnownIssue *find(std::string_view word) const;
    /// The day of the copy of CISA's list; empty where no row refers to it.
    std::optional<core::Date> exploitedAsOf() const { return m_exploitedAsOf; }
    /// "2026-11-23 1a2b3c4d"
    std::string_view version() const { return m_version; }

private:
    QByteArray m_bytes;
    std::vector<KnownIssue> m_issues;
    std::optional<core::Date> m_exploitedAsOf;
    std::string m_version;
};

/// The words of a field that blanks separate.
std::vector<std::string_view> wordsOf(std::string_view field);

} // namespace port135::knowledge
