// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of RPC interfaces: names, documents, what they are for, and the traits that rules ask about.
#pragma once

#include "core/endpoint.h"
#include "core/result.h"
#include "knowledge/trait.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace port135::knowledge {

/// Views into the catalogue's own data: valid as long as the catalogue.
struct InterfaceInfo
{
    std::string_view version; ///< "1.0"; empty: the row stands for every version
    std::string_view name; ///< short name: "samr"; may be empty
    std::string_view title; ///< plain words: "Security accounts (SAM)"; may be empty
    std::string_view document; ///< "MS-SAMR"; may be empty
    std::string_view binary; ///< "SamSs (samsrv.dll in lsass.exe)"; may be empty
    std::string_view category; ///< one of categories()
    std::string_view source; ///< who states it: "go-msrpc impacket"
    std::uint32_t traits = 0; ///< Trait bits
};

/// Every category that an interface can have: "directory-identity", "printing" ...
std::span<const std::string_view> categories();

/// Immutable after loading; any thread.
class Catalogue
{
public:
    struct Entry
    {
        core::InterfaceId id;
        bool anyVersion = false; ///< the version of `id` says nothing
        InterfaceInfo info;
    };

    /// The catalogue built into the program. Loads once, in a few milliseconds; a build whose own files are
    /// damaged ends the program with the file, line and reason.
    static const Catalogue &builtIn();
    /// Both files in the form of resources/knowledge. The error names the file, line and reason.
    static core::Result<Catalogue, QString> fromTsv(QByteArray interfaces, QByteArray traits);

    /// This catalogue with the rows of a user's file of the same form as interfaces.tsv; its traits stay. A
    /// row of a known interface replaces the fields that it fills in, without a version those of every
    /// version; any other row is added. Source may be empty. Limits: 4 MiB, 4096 bytes a line. The error
    /// names `file`, the line and the reason.
    core::Result<Catalogue, QString> withOverrides(QByteArray rows, const QString &file) const;

    /// By UUID and major version, the same minor version preferred; a row without a version matches any;
    /// nullptr when unknown. One hash lookup, no allocation.
    const InterfaceInfo *find(const core::InterfaceId &id) const;
    std::size_t size() const { return m_rows.size(); }
    /// By UUID and version.
    std::span<const Entry> entries() const { return m_rows; }
    /// Date and content hash of the data: "2026-11-23 1a2b3c4d", with overrides "… + user 5e6f7a8b".
    std::string_view version() const { return m_version; }

private:
    struct Slot
    {
        core::Uuid uuid;
        std::uint32_t row = 0; ///< index of the UUID's first row, plus one; 0: free
    };

    QString readInterfaces();
    QString readTraits();
    QString readOverrides(const QString &file);
    void buildSlots();
    std::span<Entry> rowsOf(const core::Uuid &uuid);

    QByteArray m_interfaces; // what the views look into
    QByteArray m_traits;
    QByteArray m_overrides;
    std::vector<Entry> m_rows; // by UUID and version
    std::vector<Slot> m_slots; // open addressing, at most half full
    std::string m_version;
};

} // namespace port135::knowledge
