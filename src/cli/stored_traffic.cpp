// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/stored_traffic.h"

#include "cli/cli_texts.h"
#include "core/escape.h"
#include "history/traffic_store.h"
#include "report/table/terminal_text.h"
#include "text/qt_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace port135::cli {
namespace {

namespace terminal = report::terminal;

/// UTC, to the minute; empty where it is not known.
QString timeText(core::Timestamp time)
{
    if (time == core::Timestamp{})
        return {};
    const auto text = QString::fromStdString(core::toIso8601(time));
    return text.left(10) + u' ' + text.mid(11, 5);
}

/// The one that is meant, if it is there.
core::Result<qint64, QString> find(const QString &database, const QString &number)
{
    bool isNumber = false;
    const qint64 id = number.toLongLong(&isNumber);
    const auto stored = history::storedTraffic(database);
    if (!stored)
        return core::failure(stored.error().message);
    const bool known = isNumber
        && std::any_of(stored->begin(), stored->end(), [id](const auto &info) { return info.id == id; });
    if (!known)
        return core::failure(TrafficCommandText::tr(
                                 "There is no stored traffic “%1” in %2: --stored list shows what is there.")
                                 .arg(number, database));
    return id;
}

} // namespace

core::Result<QString, QString> storedTrafficList(const QString &database)
{
    const auto stored = history::storedTraffic(database);
    if (!stored)
        return core::failure(stored.error().message);
    if (stored->isEmpty())
        return TrafficCommandText::tr("No traffic is stored in %1.").arg(database) + u'\n';
    constexpr std::size_t columns = 6;
    std::vector<std::array<QString, columns>> rows{
        {TrafficCommandText::tr("ID"), TrafficCommandText::tr("STORED (UTC)"),
         TrafficCommandText::tr("FIRST (UTC)"), TrafficCommandText::tr("LAST (UTC)"),
         TrafficCommandText::tr("USES"), TrafficCommandText::tr("FILES")}};
    for (const auto &info : *stored) {
        rows.push_back({QString::number(info.id), timeText(info.stored), timeText(info.first),
                        timeText(info.last), QString::number(info.uses),
                        text::shownOnOneLine(info.name, 120)});
    }
    std::array<int, columns> widths{};
    for (const auto &row : rows) {
        for (std::size_t i = 0; i < columns; ++i)
            widths[i] = std::max(widths[i], terminal::width(row[i]));
    }
    QString text;
    for (const auto &row : rows) {
        for (std::size_t i = 0; i + 1 < columns; ++i)
            text += terminal::padded(row[i], widths[i] + 2);
        text += row[columns - 1] + u'\n';
    }
    return text;
}

core::Result<usage::Traffic, QString> storedTraffic(const QString &database, const QString &number)
{
    const auto id = find(database, number);
    if (!id)
        return core::failure(id.error());
    auto loaded = history::loadTraffic(database, *id);
    if (!loaded)
        return core::failure(loaded.error().message);
    return std::move(*loaded);
}

core::Result<void, QString> removeStoredTraffic(const QString &database, const QString &number)
{
    const auto id = find(database, number);
    if (!id)
        return core::failure(id.error());
    if (const auto removed = history::removeTraffic(database, *id); !removed)
        return core::failure(removed.error().message);
    return {};
}

} // namespace port135::cli
