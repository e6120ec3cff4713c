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

/// Views into the table's own data: valid as long as the table.
struct Product
{
    core::OsVersion reported; ///< in the challenge: of enablement packages the base build
    core::OsVersion build; ///< what the system says of itself
    ProductKind kind = ProductKind::Client;
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
};

/// "unknown", "ended", "esu", "extended", "supported"
std::string_view name(Support support);
std::optional<Support> parseSupport(std::string_view name);

struct SupportState
{
    Support support = Support::Unknown;
    std::optional<core::Date> ends; ///< last day of this state's updates; of Ended: the day they ended
};

SupportState supportOf(const Product &product, core::Date date);
/// The best state of several candidates: a host is called ended only when it is ended whatever it is.
SupportState supportOf(std::span<const Product> candidates, core::Date date);

/// Each product's name once, in the order of the table.
std::vector<std::string_view> productNames(std::span<const Product> candidates);

/// Immutable after loading; any thread.
class WindowsBuilds
{
public:
    static const WindowsBuilds &builtIn();
    /// In the form of resources/knowledge/windows_builds.tsv. The error names the file, line and reason.
    static core::Result<WindowsBuilds, QString> fromTsv(QByteArray builds);

    /// Every product that reports this version; empty when none is known. Several are the rule: client and
    /// server share builds, editions differ in their support.
    std::span<const Product> candidates(const core::OsVersion &reported) const;
    /// Of these the servers.
    std::span<const Product> servers(const core::OsVersion &reported) const;
    std::span<const Product> all() const { return m_products; }
    /// "2026-11-23 1a2b3c4d"
    std::string_view version() const { return m_version; }

private:
    QByteArray m_bytes;
    std::vector<Product> m_products; // by reported version
    std::vector<Product> m_servers; // the same
    std::string m_version;
};

} // namespace port135::knowledge
