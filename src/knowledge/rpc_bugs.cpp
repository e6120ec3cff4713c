// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/rpc_bugs.h"

#include "knowledge/resource.h"
#include "knowledge/tsv.h"
#include "knowledge/version_text.h"

#include <QCoreApplication>

namespace port135::knowledge {
namespace {

constexpr std::string_view columns[] = {"id", "fixed", "first", "last", "source"};

} // namespace

bool mayHave(const RpcBug &bug, const Product &product)
{
    return product.kind != ProductKind::Samba && product.reported >= bug.first && product.reported <= bug.last
        && product.release && *product.release < bug.fixed;
}

const RpcBugs &RpcBugs::builtIn()
{
    static const RpcBugs bugs = [] {
        auto loaded = fromTsv(resourceBytes(u"rpc_bugs.tsv"));
        if (!loaded)
            qFatal("%s", qUtf8Printable(loaded.error()));
        return std::move(*loaded);
    }();
    return bugs;
}

core::Result<RpcBugs, QString> RpcBugs::fromTsv(QByteArray bugs)
{
    RpcBugs list;
    list.m_bytes = std::move(bugs);
    const std::string_view bytes(list.m_bytes.constData(), std::size_t(list.m_bytes.size()));
    TsvReader reader(QStringLiteral("rpc_bugs.tsv"), bytes, columns);
    std::string_view fields[std::size(columns)];
    while (reader.next(fields)) {
        const auto &[id, fixed, first, last, source] = fields;
        const auto day = core::parseDate(fixed);
        const auto from = parseOsVersion(first);
        const auto to = parseOsVersion(last);
        if (id.empty() || source.empty() || !day || !from || !to || *to < *from) {
            reader.fail(
                QCoreApplication::translate(
                    "Knowledge", "The row needs an id, a day, two system versions and a source: “%1”.")
                    .arg(shown(id)));
            break;
        }
        list.m_bugs.push_back({id, *day, *from, *to, source});
    }
    if (reader.failed())
        return core::failure(reader.error());
    list.m_version =
        std::string(reader.date().empty() ? "undated" : reader.date()) + ' ' + shortHash(contentHash(bytes));
    return list;
}

} // namespace port135::knowledge
