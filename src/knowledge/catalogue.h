// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of RPC interfaces: names, documents, what they are for, and the traits that rules ask about.
#pragma once

#include "core/endpoint.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace port135::knowledge {

/// What rules and roles ask of an interface. One bit each; the words are those of resources/knowledge/traits.tsv.
enum class Trait : std::uint32_t {
    None = 0,
    // filled in knowledge: remote execution, spooler, domain controller, ... (see traits.tsv)
};

/// Views into the catalogue's own data: valid as long as the catalogue.
struct InterfaceInfo
{
    std::string_view name; ///< short name: "samr"; may be empty
    std::string_view title; ///< plain words: "Security Account Manager"; may be empty
    std::string_view document; ///< "MS-SAMR"; may be empty
    std::string_view binary; ///< "lsass.exe (samsrv.dll)"; may be empty
    std::string_view category; ///< "directory-identity"
    std::uint32_t traits = 0; ///< Trait bits
};

/// Immutable after loading; any thread.
class Catalogue
{
public:
    /// The catalogue built into the program. Loads once, under 50 ms; the error names the file, line and reason.
    static const Catalogue &builtIn();
    static core::Result<Catalogue, QString> fromTsv(QByteArray interfaces, QByteArray traits);

    /// By UUID and major version; a row without a version matches any; nullptr when unknown.
    const InterfaceInfo *find(const core::InterfaceId &id) const;
    std::size_t size() const;
    /// Date and content hash of the data: "2026-11-23 1a2b3c4d".
    std::string_view version() const;
};

} // namespace port135::knowledge
