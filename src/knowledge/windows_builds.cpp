// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/windows_builds.h"

#include "core/named.h"
#include "knowledge/resource.h"
#include "knowledge/tsv.h"
#include "knowledge/version_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::knowledge {
namespace {

constexpr std::string_view columns[] = {"reported", "build",   "kind",           "product",
                                        "edition",  "release", "mainstream_end", "security_end",
                                        "esu_end",  "note",    "source"};

constexpr core::Named<ProductKind> kindNames[] = {
    {ProductKind::Client, "client"},
    {ProductKind::Server, "server"},
    {ProductKind::Samba, "samba"},
};

constexpr core::Named<Support> supportNames[] = {
    {Support::Unknown, "unknown"},   {Support::Ended, "ended"},         {Support::Esu, "esu"},
    {Support::Extended, "extended"}, {Support::Supported, "supported"},
};

bool readVersion(TsvReader &reader, std::string_view text, core::OsVersion &version)
{
    if (const auto parsed = parseOsVersion(text)) {
        version = *parsed;
        return true;
    }
    reader.fail(QCoreApplication::translate("Knowledge", "“%1” is not a system version such as 10.0.17763.")
                    .arg(shown(text)));
    return false;
}

bool readDate(TsvReader &reader, std::string_view text, std::optional<core::Date> &date)
{
    if (!text.empty() && !(date = core::parseDate(text)))
        reader.fail(QCoreApplication::translate("Knowledge", "“%1” is not a day such as 2026-01-31.")
                        .arg(shown(text)));
    return !reader.failed();
}

bool readRow(TsvReader &reader, std::span<const std::string_view, std::size(columns)> fields,
             Product &product)
{
    if (!readVersion(reader, fields[0], product.reported) || !readVersion(reader, fields[1], product.build))
        return false;
    const auto kind = core::valueOf(kindNames, fields[2]);
    if (!kind) {
        reader.fail(QCoreApplication::translate("Knowledge", "“%1” is not client, server or samba.")
                        .arg(shown(fields[2])));
        return false;
    }
    product.kind = *kind;
    product.name = fields[3];
    product.edition = fields[4];
    product.note = fields[9];
    product.source = fields[10];
    if (product.name.empty() || product.source.empty()) {
        reader.fail(QCoreApplication::translate("Knowledge", "The row names no product or no source."));
        return false;
    }
    return readDate(reader, fields[5], product.release) && readDate(reader, fields[6], product.mainstreamEnd)
        && readDate(reader, fields[7], product.securityEnd) && readDate(reader, fields[8], product.esuEnd);
}

struct ByReported
{
    bool operator()(const Product &a, const Product &b) const { return a.reported < b.reported; }
    bool operator()(const Product &a, const core::OsVersion &b) const { return a.reported < b; }
    bool operator()(const core::OsVersion &a, const Product &b) const { return a < b.reported; }
};

} // namespace

std::string_view name(Support support)
{
    return core::nameOf(supportNames, support);
}

std::optional<Support> parseSupport(std::string_view name)
{
    return core::valueOf(supportNames, name);
}

SupportState supportOf(const Product &product, core::Date date)
{
    if (!product.securityEnd)
        return {};
    if (product.mainstreamEnd && date <= *product.mainstreamEnd)
        return {Support::Supported, product.securityEnd};
    if (date <= *product.securityEnd)
        return {Support::Extended, product.securityEnd};
    if (product.esuEnd && date <= *product.esuEnd)
        return {Support::Esu, product.esuEnd};
    return {Support::Ended, product.esuEnd ? product.esuEnd : product.securityEnd};
}

SupportState supportOf(std::span<const Product> candidates, core::Date date)
{
    SupportState best;
    for (bool first = true; const Product &product : candidates) {
        const SupportState state = supportOf(product, date);
        // Not knowing weighs more than Ended: it could still be supported.
        const auto rank = [](Support support) {
            return support == Support::Unknown ? 1 : support == Support::Ended ? 0 : int(support);
        };
        if (first || rank(state.support) > rank(best.support)
            || (state.support == best.support && state.ends > best.ends))
            best = state;
        first = false;
    }
    return best;
}

std::vector<std::string_view> productNames(std::span<const Product> candidates)
{
    std::vector<std::string_view> names;
    for (const Product &product : candidates) {
        if (std::find(names.begin(), names.end(), product.name) == names.end())
            names.push_back(product.name);
    }
    return names;
}

const WindowsBuilds &WindowsBuilds::builtIn()
{
    static const WindowsBuilds builds = [] {
        auto loaded = fromTsv(resourceBytes(u"windows_builds.tsv"));
        if (!loaded)
            qFatal("%s", qUtf8Printable(loaded.error()));
        return std::move(*loaded);
    }();
    return builds;
}

core::Result<WindowsBuilds, QString> WindowsBuilds::fromTsv(QByteArray builds)
{
    WindowsBuilds table;
    table.m_bytes = std::move(builds);
    const std::string_view bytes(table.m_bytes.constData(), std::size_t(table.m_bytes.size()));
    TsvReader reader(QStringLiteral("windows_builds.tsv"), bytes, columns);
    std::string_view fields[std::size(columns)];
    while (reader.next(fields)) {
        Product product;
        if (!readRow(reader, fields, product))
            break;
        table.m_products.push_back(product);
    }
    if (reader.failed())
        return core::failure(reader.error());
    std::stable_sort(table.m_products.begin(), table.m_products.end(), ByReported{});
    std::ranges::copy_if(table.m_products, std::back_inserter(table.m_servers),
                         [](const Product &product) { return product.kind == ProductKind::Server; });
    table.m_version =
        std::string(reader.date().empty() ? "undated" : reader.date()) + ' ' + shortHash(contentHash(bytes));
    return table;
}

std::span<const Product> WindowsBuilds::candidates(const core::OsVersion &reported) const
{
    const auto [first, last] = std::equal_range(m_products.begin(), m_products.end(), reported, ByReported{});
    return {first, last};
}

std::span<const Product> WindowsBuilds::servers(const core::OsVersion &reported) const
{
    const auto [first, last] = std::equal_range(m_servers.begin(), m_servers.end(), reported, ByReported{});
    return {first, last};
}

} // namespace port135::knowledge
