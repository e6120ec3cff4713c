// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/operations.h"

#include "core/letters.h"
#include "knowledge/resource.h"
#include "knowledge/tsv.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <tuple>

namespace port135::knowledge {
namespace {

constexpr std::string_view operationColumns[] = {"uuid", "opnum", "name", "source"};

} // namespace

const Operations &Operations::builtIn()
{
    static const Operations operations = [] {
        auto loaded = fromTsv(resourceBytes(u"operations.tsv"));
        if (!loaded)
            qFatal("%s", qUtf8Printable(loaded.error()));
        return std::move(*loaded);
    }();
    return operations;
}

core::Result<Operations, QString> Operations::fromTsv(QByteArray rows)
{
    Operations operations;
    operations.m_bytes = std::move(rows);
    const QString error = operations.read();
    if (!error.isEmpty())
        return core::failure(error);
    return operations;
}

QString Operations::read()
{
    TsvReader reader(QStringLiteral("operations.tsv"), {m_bytes.constData(), std::size_t(m_bytes.size())},
                     operationColumns);
    std::array<std::string_view, std::size(operationColumns)> fields;
    while (reader.next(fields)) {
        const auto interfaceId = core::Uuid::parse(fields[0]);
        Row row;
        const auto *end = fields[1].data() + fields[1].size();
        const auto [at, problem] = std::from_chars(fields[1].data(), end, row.number);
        if (!interfaceId || problem != std::errc() || at != end || fields[2].empty() || fields[3].empty()) {
            reader.fail(QCoreApplication::translate("Knowledge", "The row has a wrong or an empty field."));
            break;
        }
        row.interfaceId = *interfaceId;
        row.name = fields[2];
        m_rows.push_back(row);
    }
    if (reader.failed())
        return reader.error();
    const auto key = [](const Row &row) { return std::tie(row.interfaceId, row.number); };
    std::ranges::sort(m_rows, {}, key);
    const auto twin = std::ranges::adjacent_find(m_rows, {}, key);
    if (twin != m_rows.end())
        return QCoreApplication::translate("Knowledge",
                                           "operations.tsv: operation %1 of %2 stands there twice.")
            .arg(twin->number)
            .arg(QString::fromStdString(twin->interfaceId.toString()));
    return {};
}

std::string_view Operations::name(const core::Uuid &interfaceId, std::uint16_t number) const
{
    const auto at = std::ranges::lower_bound(m_rows, std::tie(interfaceId, number), {}, [](const Row &row) {
        return std::tie(row.interfaceId, row.number);
    });
    if (at == m_rows.end() || at->interfaceId != interfaceId || at->number != number)
        return {};
    return at->name;
}

std::optional<std::uint16_t> Operations::number(const core::Uuid &interfaceId, std::string_view name) const
{
    for (const auto &row : std::ranges::equal_range(m_rows, interfaceId, {}, &Row::interfaceId)) {
        if (core::isSameLetters(row.name, name))
            return row.number;
    }
    // Others leave out what names of one interface begin with: "CloseServiceHandle" for
    // "RCloseServiceHandle".
    constexpr std::size_t longestPrefix = 6;
    const auto endsWith = [](std::string_view whole, std::string_view end) {
        return whole.size() > end.size() && whole.size() - end.size() <= longestPrefix
            && core::isSameLetters(whole.substr(whole.size() - end.size()), end);
    };
    std::optional<std::uint16_t> found;
    for (const auto &row : std::ranges::equal_range(m_rows, interfaceId, {}, &Row::interfaceId)) {
        if (!endsWith(row.name, name) && !endsWith(name, row.name))
            continue;
        if (found)
            return std::nullopt;
        found = row.number;
    }
    return found;
}

} // namespace port135::knowledge
