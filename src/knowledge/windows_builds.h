// SPDX-License-Identifier: GPL-3.0-or-later
// From the version that a host's NTLM challenge carries to the products that carry it, and their support.
#pragma once

#include "core/clock.h"
#include "core/observation.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace port135::knowledge {

enum class ProductKind : std::uint8_t {
    Client,
    Server,
    Samba, ///< sends a fixed version that belongs to no Windows
};

/// What a host of a build usually is. The data say why a product is not.
enum class Ordinary : std::uint8_t {
    No, ///< out of support for years, beside others
    Seldom, ///< a long-term or IoT edition beside a general one; a semi-annual server channel
    Yes,
};

/// Views into the table's own data: valid as long as the table.
struct Product
{
    core::OsVersion reported; ///< in the challenge: of enablement packages the base build
    core::OsVersion build; ///< what the system says of itself
    ProductKind kind = ProductKind::Client;
    Ordinary ordinary = Ordinary::Yes;
    std::string_view unordinary; ///< why it is not what a host usually is; empty where it is
    std::string_view name; ///< "Windows Server 2019"
    std::string_view edition; ///< "Home/Pro"; may be empty
    std::optional<core::Date> release;
    std::optional<core::Date> mainstreamEnd; ///< last days with updates
    std::optional<core::Date> securityEnd;
    std::optional<core::Date> esuEnd; ///< with paid extended security updates
    std::string_view note;
    std::string_view source;
};

enum class Support : std::uint8_t {
    Unknown, ///< no product is known, or no end is known
    Ended,
    Esu, ///< only with paid extended security updates; nobody can see from outside whether they are installed
    Extended,
    Supported,
    Depends, ///< on the edition: only of several candidates that do not agree
};

constexpr std::size_t supportCount = 6;

/// "unknown", "ended", "esu", "extended", "supported", "depends"
std::string_view name(Support support);
std::optional<Support> parseSupport(std::string_view name);

struct SupportState
{
    Support support = Support::Unknown;
    std::optional<core::Date> ends; ///< last day of this state's updates; of Ended: the day they ended
};

SupportState supportOf(const Product &product, core::Date date);

/// What a host can be, by all that was seen of it.
struct Candidates
{
    std::span<const Product> products; ///< empty where nothing is known
    /// The host reports a build that the table does not have: it is at least one of these, of the nearest
    /// build below.
    bool atLeast = false;
};

/// What is said of the support of a host that can be several products.
struct CandidateSupport
{
    /// On which the ordinary candidates agree, else Depends. Of a host that is newer than every candidate
    /// never an end: that would have to be known.
    Support support = Support::Unknown;
    /// Supported to Esu: the first day on which one of the ordinary ones loses it; Ended: the day on which
    /// the last of them ended; else empty.
    std::optional<core::Date> ends;
    Support worst = Support::Unknown; ///< of all candidates
    Support best = Support::Unknown;
    /// The last day of updates of any candidate, paid ones included.
    std::optional<core::Date> lastUpdates;
};

CandidateSupport supportOf(const Candidates &candidates, core::Date date);

/// Of the candidates those that a host usually is: the most ordinary of them.
bool isOrdinary(const Product &product, std::span<const Product> candidates);

/// Each product's name once, in the order of the table; "at least …" of the nearest build where the own one
/// is not known.
std::vector<std::string> productNames(const Candidates &candidates);
/// Each name once, in the order of the table.
std::vector<std::string_view> productNames(std::span<const Product> products);

/// Immutable after loading; any thread.
class WindowsBuilds
{
public:
    static const WindowsBuilds &builtIn();
    /// In the form of resources/knowledge/windows_builds.tsv. The error names the file, line and reason.
    static core::Result<WindowsBuilds, QString> fromTsv(QByteArray builds);

    /// Which products are asked for.
    enum class Of {
        All,
        Clients,
        Servers
    };

    /// Every product that reports this version or has this build; several are the rule: client and server
    /// share builds, editions differ in their support. For a build that is not known those of the nearest one
    /// below, of the same generation or of the newest.
    Candidates candidates(const core::OsVersion &reported, Of of = Of::All) const;
    std::span<const Product> all() const { return m_reported.all; }
    /// "2026-11-23 1a2b3c4d"
    std::string_view version() const { return m_version; }

private:
    QByteArray m_bytes;
    /// Products by a version, all of them and by kind, so that any choice is a view.
    struct Index
    {
        std::vector<Product> all, clients, servers;
        std::span<const Product> of(Of kind) const;
    };

    Index m_reported; // by the version in the challenge
    Index m_built; // where the build is another than that, by the build
    std::string m_version;
};

} // namespace port135::knowledge
