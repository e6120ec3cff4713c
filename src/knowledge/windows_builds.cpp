// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/windows_builds.h"

#include "core/named.h"
#include "knowledge/pack.h"
#include "knowledge/tsv.h"
#include "knowledge/version_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::knowledge {
namespace {

constexpr std::string_view buildColumns[] = {"reported",     "build",   "kind",    "ordinary",
                                             "product",      "edition", "release", "mainstream_end",
                                             "security_end", "esu_end", "note",    "source"};

constexpr core::Named<ProductKind> kindNames[] = {
    {ProductKind::Client, "client"},
    {ProductKind::Server, "server"},
    {ProductKind::Samba, "samba"},
};

constexpr core::Named<Support> supportNames[] = {
    {Support::Unknown, "unknown"},   {Support::Ended, "ended"},         {Support::Esu, "esu"},
    {Support::Extended, "extended"}, {Support::Supported, "supported"}, {Support::Depends, "depends"},
};

static_assert(std::size(supportNames) == supportCount);

constexpr core::Named<Ordinary> ordinaryNames[] = {
    {Ordinary::No, "no"},
    {Ordinary::Seldom, "seldom"},
    {Ordinary::Yes, "yes"},
};

/// "yes", or "no: " and "seldom: " with a reason.
bool readOrdinary(TsvReader &reader, std::string_view text, Product &product)
{
    const std::size_t colon = std::min(text.find(": "), text.size());
    const auto word = core::valueOf(ordinaryNames, text.substr(0, colon));
    const std::string_view reason = text.substr(std::min(colon + 2, text.size()));
    if (!word || (*word == Ordinary::Yes) != reason.empty()) {
        reader.fail(QCoreApplication::translate("Knowledge",
                                                "“%1” is not “yes”, nor “no: ” or “seldom: ” with a reason.")
                        .arg(quoted(text)));
        return false;
    }
    product.ordinary = *word;
    product.unordinary = reason;
    return true;
}

bool readVersion(TsvReader &reader, std::string_view text, core::OsVersion &version)
{
    if (const auto parsed = parseOsVersion(text)) {
        version = *parsed;
        return true;
    }
    reader.fail(QCoreApplication::translate("Knowledge", "“%1” is not a system version such as 10.0.17763.")
                    .arg(quoted(text)));
    return false;
}

bool readDate(TsvReader &reader, std::string_view text, std::optional<core::Date> &date)
{
    if (text.empty())
        return !reader.failed();
    date = core::parseDate(text);
    if (!date)
        reader.fail(QCoreApplication::translate("Knowledge", "“%1” is not a day such as 2026-01-31.")
                        .arg(quoted(text)));
    return !reader.failed();
}

bool readRow(TsvReader &reader, std::span<const std::string_view, std::size(buildColumns)> fields,
             Product &product)
{
    if (!readVersion(reader, fields[0], product.reported) || !readVersion(reader, fields[1], product.build))
        return false;
    const auto kind = core::valueOf(kindNames, fields[2]);
    if (!kind) {
        reader.fail(QCoreApplication::translate("Knowledge", "“%1” is not client, server or samba.")
                        .arg(quoted(fields[2])));
        return false;
    }
    product.kind = *kind;
    if (!readOrdinary(reader, fields[3], product))
        return false;
    product.name = fields[4];
    product.edition = fields[5];
    product.note = fields[10];
    product.source = fields[11];
    if (product.name.empty() || product.source.empty()) {
        reader.fail(QCoreApplication::translate("Knowledge", "The row names no product or no source."));
        return false;
    }
    return readDate(reader, fields[6], product.release) && readDate(reader, fields[7], product.mainstreamEnd)
        && readDate(reader, fields[8], product.securityEnd) && readDate(reader, fields[9], product.esuEnd);
}

using Key = core::OsVersion Product::*;

std::span<const Product> equal(std::span<const Product> products, Key key, const core::OsVersion &version)
{
    const auto found = std::ranges::equal_range(products, version, {}, key);
    return {found.begin(), found.end()};
}

/// The greatest version of the list that is not above this one, Samba's constant aside.
std::optional<core::OsVersion> nearest(std::span<const Product> products, Key key,
                                       const core::OsVersion &version)
{
    auto at = std::ranges::upper_bound(products, version, {}, key);
    while (at != products.begin()) {
        --at;
        if (at->kind != ProductKind::Samba)
            return (*at).*key;
    }
    return std::nullopt;
}

/// Not knowing weighs more than Ended: it could still be supported.
int rank(Support support)
{
    return support == Support::Unknown ? 1 : support == Support::Ended ? 0 : int(support);
}

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

bool isOrdinary(const Product &product, std::span<const Product> candidates)
{
    return std::ranges::none_of(
        candidates, [&product](const Product &other) { return other.ordinary > product.ordinary; });
}

CandidateSupport supportOf(const Candidates &candidates, core::Date date)
{
    CandidateSupport said;
    Ordinary most = Ordinary::No;
    for (const Product &product : candidates.products)
        most = std::max(most, product.ordinary);
    bool isFirst = true, isFirstOrdinary = true;
    for (const Product &product : candidates.products) {
        const SupportState state = supportOf(product, date);
        said.worst = isFirst || rank(state.support) < rank(said.worst) ? state.support : said.worst;
        said.best = isFirst || rank(state.support) > rank(said.best) ? state.support : said.best;
        said.lastUpdates = std::max({said.lastUpdates, product.securityEnd, product.esuEnd});
        isFirst = false;
        if (product.ordinary != most)
            continue;
        if (isFirstOrdinary) {
            said.support = state.support;
            said.ends = state.ends;
        } else if (state.support != said.support) {
            said.support = Support::Depends;
        } else {
            said.ends = state.support == Support::Ended ? std::max(said.ends, state.ends)
                                                        : std::min(said.ends, state.ends);
        }
        isFirstOrdinary = false;
    }
    if (candidates.atLeast) {
        // What is newer may be supported longer, and nothing says that it is not.
        said.worst = said.worst < Support::Extended ? Support::Unknown : said.worst;
        if (said.support != Support::Extended && said.support != Support::Supported)
            said.support = Support::Unknown;
        said.best = said.support;
        said.lastUpdates.reset();
    }
    if (said.support == Support::Depends || said.support == Support::Unknown)
        said.ends.reset();
    return said;
}

std::vector<std::string_view> productNames(std::span<const Product> products)
{
    std::vector<std::string_view> names;
    for (const Product &product : products) {
        if (std::find(names.begin(), names.end(), product.name) == names.end())
            names.push_back(product.name);
    }
    return names;
}

std::vector<std::string> productNames(const Candidates &candidates)
{
    std::vector<std::string> names;
    if (!candidates.atLeast) {
        for (const std::string_view name : productNames(candidates.products))
            names.emplace_back(name);
        return names;
    }
    // The first of a kind is the oldest: more is not known.
    for (const ProductKind kind : {ProductKind::Client, ProductKind::Server}) {
        const auto first = std::ranges::find(candidates.products, kind, &Product::kind);
        if (first != candidates.products.end())
            names.push_back("at least " + std::string(first->name));
    }
    return names;
}

const WindowsBuilds &WindowsBuilds::builtIn()
{
    return Pack::builtIn().builds();
}

core::Result<WindowsBuilds, QString> WindowsBuilds::fromTsv(QByteArray builds)
{
    WindowsBuilds table;
    table.m_bytes = std::move(builds);
    const std::string_view bytes(table.m_bytes.constData(), std::size_t(table.m_bytes.size()));
    TsvReader reader(QStringLiteral("windows_builds.tsv"), bytes, buildColumns);
    std::string_view fields[std::size(buildColumns)];
    while (reader.next(fields)) {
        Product product;
        if (!readRow(reader, fields, product))
            break;
        table.m_reported.all.push_back(product);
    }
    if (reader.failed())
        return core::failure(reader.error());
    std::ranges::stable_sort(table.m_reported.all, {}, &Product::reported);
    std::ranges::copy_if(table.m_reported.all, std::back_inserter(table.m_built.all),
                         [](const Product &product) { return product.build != product.reported; });
    std::ranges::stable_sort(table.m_built.all, {}, &Product::build);
    for (Index *index : {&table.m_reported, &table.m_built}) {
        for (const Product &product : index->all) {
            if (product.kind == ProductKind::Client)
                index->clients.push_back(product);
            else if (product.kind == ProductKind::Server)
                index->servers.push_back(product);
        }
    }
    table.m_version =
        std::string(reader.date().empty() ? "undated" : reader.date()) + ' ' + shortHash(contentHash(bytes));
    return table;
}

std::span<const Product> WindowsBuilds::Index::of(Of kind) const
{
    return kind == Of::Clients ? clients : kind == Of::Servers ? servers : all;
}

Candidates WindowsBuilds::candidates(const core::OsVersion &reported, Of of) const
{
    const auto known = [this, of](const core::OsVersion &version) {
        // Most hosts report a base build; some, and newer ones, what they are.
        if (!equal(m_reported.all, &Product::reported, version).empty())
            return equal(m_reported.of(of), &Product::reported, version);
        return equal(m_built.of(of), &Product::build, version);
    };
    if (!equal(m_reported.all, &Product::reported, reported).empty()
        || !equal(m_built.all, &Product::build, reported).empty())
        return {known(reported), false};
    const auto base = std::max(nearest(m_reported.all, &Product::reported, reported),
                               nearest(m_built.all, &Product::build, reported));
    if (!base)
        return {};
    const bool isGeneration = base->major == reported.major && base->minor == reported.minor;
    // A generation of tomorrow, but no number out of the air.
    const bool isNewest = !m_reported.all.empty() && reported > m_reported.all.back().reported
        && reported.major <= m_reported.all.back().reported.major + 2;
    if (!isGeneration && !isNewest)
        return {};
    return {known(*base), true};
}

} // namespace port135::knowledge
