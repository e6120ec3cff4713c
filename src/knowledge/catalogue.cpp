// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/catalogue.h"

#include "knowledge/pack.h"
#include "knowledge/tsv.h"
#include "knowledge/version_text.h"
#include "text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <set>
#include <tuple>
#include <utility>

namespace port135::knowledge {
namespace {

using text::viewOf;

constexpr std::string_view interfaceColumns[] = {"uuid",   "version",  "name",  "document",
                                                 "binary", "category", "title", "source"};
constexpr std::string_view traitColumns[] = {"uuid", "version", "trait", "source"};

constexpr std::string_view categoryNames[] = {
    "attack-tool",
    "certificate-services",
    "cluster",
    "com-dcom",
    "data-access",
    "desktop-local",
    "directory-identity",
    "event-log",
    "file-services",
    "messaging",
    "network-services",
    "other",
    "printing",
    "remote-administration",
    "remote-desktop",
    "rpc-runtime",
    "storage",
    "transactions",
    "web-server",
    "windows-internal",
};

/// UUID and version of a row; the reader is told what is wrong with them.
bool parseId(TsvReader &reader, std::string_view uuid, std::string_view version, core::InterfaceId &id)
{
    const auto parsedUuid = core::Uuid::parse(uuid);
    if (!parsedUuid || parsedUuid->isNil()) {
        reader.fail(
            QCoreApplication::translate("Knowledge", "“%1” is not an interface UUID.").arg(quoted(uuid)));
        return false;
    }
    const auto parsedVersion = version.empty() ? InterfaceVersion{} : parseInterfaceVersion(version);
    if (!parsedVersion) {
        reader.fail(QCoreApplication::translate("Knowledge", "“%1” is not a version such as 1.0.")
                        .arg(quoted(version)));
        return false;
    }
    id = {*parsedUuid, parsedVersion->major, parsedVersion->minor};
    return true;
}

bool isCategory(std::string_view text)
{
    return std::binary_search(std::begin(categoryNames), std::end(categoryNames), text);
}

constexpr qsizetype maxOverrideBytes = 4 << 20;
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf"; // editors of Windows put it first

/// By UUID and version; the row for any version comes before the others of its major and minor number.
bool before(const Catalogue::Entry &a, const Catalogue::Entry &b)
{
    return std::tuple(a.id, !a.anyVersion) < std::tuple(b.id, !b.anyVersion);
}

/// What `row` fills in is taken over; the traits are not its to change.
void takeOver(InterfaceInfo &info, const InterfaceInfo &row)
{
    for (auto field : {&InterfaceInfo::name, &InterfaceInfo::title, &InterfaceInfo::document,
                       &InterfaceInfo::binary, &InterfaceInfo::category, &InterfaceInfo::source}) {
        if (!(row.*field).empty())
            info.*field = row.*field;
    }
}

} // namespace

std::span<const std::string_view> categories()
{
    return categoryNames;
}

const Catalogue &Catalogue::builtIn()
{
    return Pack::builtIn().catalogue();
}

core::Result<Catalogue, QString> Catalogue::fromTsv(QByteArray interfaces, QByteArray traits)
{
    Catalogue catalogue;
    catalogue.m_interfaces = std::move(interfaces);
    catalogue.m_traits = std::move(traits);
    if (QString error = catalogue.readInterfaces(); !error.isEmpty())
        return core::failure(std::move(error));
    catalogue.buildSlots();
    if (QString error = catalogue.readTraits(); !error.isEmpty())
        return core::failure(std::move(error));
    return catalogue;
}

QString Catalogue::readInterfaces()
{
    TsvReader reader(QStringLiteral("interfaces.tsv"), viewOf(m_interfaces), interfaceColumns);
    std::string_view fields[std::size(interfaceColumns)];
    m_rows.reserve(std::size_t(m_interfaces.size()) / 120);
    while (reader.next(fields)) {
        const auto &[uuid, version, name, document, binary, category, title, source] = fields;
        Entry row;
        if (!parseId(reader, uuid, version, row.id))
            break;
        row.anyVersion = version.empty();
        if (!isCategory(category)) {
            reader.fail(
                QCoreApplication::translate("Knowledge", "“%1” is not a category.").arg(quoted(category)));
            break;
        }
        if (source.empty()) {
            reader.fail(QCoreApplication::translate("Knowledge", "The row names no source."));
            break;
        }
        row.info = {version, name, title, document, binary, category, source, 0};
        m_rows.push_back(row);
    }
    if (reader.failed())
        return reader.error();

    if (!std::is_sorted(m_rows.begin(), m_rows.end(), before))
        std::stable_sort(m_rows.begin(), m_rows.end(), before);
    const auto twin = std::adjacent_find(m_rows.begin(), m_rows.end(),
                                         [](const Entry &a, const Entry &b) { return !before(a, b); });
    if (twin != m_rows.end()) {
        return QCoreApplication::translate("Knowledge", "%1: The interface %2 %3 stands there twice.")
            .arg(QStringLiteral("interfaces.tsv"), QString::fromStdString(twin->id.uuid.toString()),
                 quoted(twin->info.version));
    }
    m_version = std::string(reader.date().empty() ? "undated" : reader.date()) + ' '
        + shortHash(contentHash(viewOf(m_traits), contentHash(viewOf(m_interfaces))));
    return {};
}

QString Catalogue::readTraits()
{
    TsvReader reader(QStringLiteral("traits.tsv"), viewOf(m_traits), traitColumns);
    std::string_view fields[std::size(traitColumns)];
    while (reader.next(fields)) {
        const auto &[uuid, version, word, source] = fields;
        core::InterfaceId id;
        if (!parseId(reader, uuid, version, id))
            break;
        const auto trait = parseTrait(word);
        if (!trait) {
            reader.fail(QCoreApplication::translate("Knowledge", "“%1” is not a trait.").arg(quoted(word)));
            break;
        }
        if (source.empty()) {
            reader.fail(QCoreApplication::translate("Knowledge", "The row names no source."));
            break;
        }
        bool matched = false;
        for (Entry &row : rowsOf(id.uuid)) {
            if (version.empty() || row.anyVersion || row.id.major == id.major) {
                row.info.traits |= std::uint32_t(*trait);
                matched = true;
            }
        }
        if (!matched) {
            reader.fail(QCoreApplication::translate("Knowledge",
                                                    "The interface %1 %2 does not stand in interfaces.tsv.")
                            .arg(quoted(uuid), quoted(version)));
            break;
        }
    }
    return reader.error();
}

core::Result<Catalogue, QString> Catalogue::withOverrides(QByteArray rows, const QString &file) const
{
    if (rows.size() > maxOverrideBytes)
        return core::failure(QCoreApplication::translate("Knowledge", "%1: The file is larger than %2 MiB.")
                                 .arg(file)
                                 .arg(maxOverrideBytes >> 20));
    Catalogue catalogue = *this;
    catalogue.m_overrides = std::move(rows);
    if (QString error = catalogue.readOverrides(file); !error.isEmpty())
        return core::failure(std::move(error));
    catalogue.buildSlots();
    catalogue.m_version += " + user " + shortHash(contentHash(viewOf(catalogue.m_overrides)));
    return catalogue;
}

QString Catalogue::readOverrides(const QString &file)
{
    std::string_view bytes = viewOf(m_overrides);
    if (bytes.starts_with(byteOrderMark))
        bytes.remove_prefix(byteOrderMark.size());
    TsvReader reader(file, bytes, interfaceColumns);
    std::string_view fields[std::size(interfaceColumns)];
    std::vector<Entry> added;
    std::set<std::pair<core::InterfaceId, bool>> seen;
    while (reader.next(fields)) {
        const auto &[uuid, version, name, document, binary, category, title, source] = fields;
        Entry row;
        if (!parseId(reader, uuid, version, row.id))
            break;
        row.anyVersion = version.empty();
        if (!isCategory(category)) {
            reader.fail(
                QCoreApplication::translate("Knowledge", "“%1” is not a category.").arg(quoted(category)));
            break;
        }
        if (!seen.insert({row.id, row.anyVersion}).second) {
            reader.fail(QCoreApplication::translate("Knowledge", "The interface %1 %2 stands there twice.")
                            .arg(quoted(uuid), quoted(version)));
            break;
        }
        row.info = {version, name, title, document, binary, category, source, 0};
        bool known = false;
        for (Entry &shipped : rowsOf(row.id.uuid)) {
            const bool same = shipped.id == row.id && shipped.anyVersion == row.anyVersion;
            if (same || row.anyVersion)
                takeOver(shipped.info, row.info);
            known = known || same;
        }
        if (!known) {
            if (row.info.source.empty())
                row.info.source = "user";
            added.push_back(row);
        }
    }
    m_rows.insert(m_rows.end(), added.begin(), added.end());
    std::stable_sort(m_rows.begin(), m_rows.end(), before);
    return reader.error();
}

void Catalogue::buildSlots()
{
    m_slots.assign(std::bit_ceil(std::max<std::size_t>(m_rows.size() * 2, 16)), {});
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const core::Uuid &uuid = m_rows[i].id.uuid;
        if (i > 0 && m_rows[i - 1].id.uuid == uuid)
            continue;
        std::size_t at = std::hash<core::Uuid>{}(uuid)&mask;
        while (m_slots[at].row != 0)
            at = (at + 1) & mask;
        m_slots[at] = {uuid, static_cast<std::uint32_t>(i + 1)};
    }
}

std::span<Catalogue::Entry> Catalogue::rowsOf(const core::Uuid &uuid)
{
    const auto first =
        std::lower_bound(m_rows.begin(), m_rows.end(), uuid,
                         [](const Entry &row, const core::Uuid &u) { return row.id.uuid < u; });
    const auto last =
        std::find_if(first, m_rows.end(), [&uuid](const Entry &row) { return row.id.uuid != uuid; });
    return {first, last};
}

const InterfaceInfo *Catalogue::find(const core::InterfaceId &id) const
{
    if (m_slots.empty())
        return nullptr;
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = std::hash<core::Uuid>{}(id.uuid) & mask;
    while (m_slots[at].row != 0 && m_slots[at].uuid != id.uuid)
        at = (at + 1) & mask;
    if (m_slots[at].row == 0)
        return nullptr;

    const InterfaceInfo *best = nullptr;
    for (std::size_t i = m_slots[at].row - 1; i < m_rows.size() && m_rows[i].id.uuid == id.uuid; ++i) {
        const Entry &row = m_rows[i];
        if (row.anyVersion) {
            if (best == nullptr)
                best = &row.info;
        } else if (row.id.major == id.major) {
            best = &row.info;
            if (row.id.minor == id.minor)
                break;
        }
    }
    return best;
}

} // namespace port135::knowledge
