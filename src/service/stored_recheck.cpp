// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/stored_recheck.h"

#include "rating/rule.h"
#include "service/stored_side.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace port135::service {
namespace {

using namespace Qt::StringLiterals;

/// What the record names, as far as it can be read: it may come from elsewhere, or from before it named a
/// rule.
comparison::RecheckScope scopeOf(const QByteArray &record)
{
    comparison::RecheckScope scope;
    const auto object = QJsonDocument::fromJson(record).object();
    if (const auto *rule = rating::findRule(object[u"rule"_s].toString().toStdString()))
        scope.rule = rule->id;
    const auto items = object[u"items"_s].toArray();
    for (const auto &item : items) {
        if (const auto address = core::Address::parse(item[u"address"_s].toString().toStdString()))
            scope.hosts.push_back(*address);
    }
    return scope;
}

} // namespace

history::HistoryResult<comparison::Recheck> readRecheck(const history::History &history,
                                                        const history::ScanInfo &earlier,
                                                        const history::ScanInfo &later, std::string_view rule)
{
    const auto record = history.recheck(later.id);
    if (!record)
        return core::failure(record.error());
    const auto before = readSide(history, earlier);
    if (!before)
        return core::failure(before.error());
    const auto after = readSide(history, later);
    if (!after)
        return core::failure(after.error());
    auto scope = scopeOf(*record);
    if (!rule.empty())
        scope.rule = rule;
    // Where it was stopped, not every host of the record was examined; without a record these are all that is
    // known.
    for (const auto &entry : after->hosts)
        scope.hosts.push_back(entry.address);
    return comparison::recheck(*before, *after, scope);
}

} // namespace port135::service
