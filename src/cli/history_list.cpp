// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/history_list.h"

#include "cli/cli_texts.h"
#include "core/escape.h"
#include "report/table/terminal_text.h"
#include "text/qt_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>

namespace port135::cli {

namespace terminal = report::terminal;

namespace {

using text::toQString;

class HistoryListText
{
public:
    static QString of(history::ScanStatus status)
    {
        switch (status) {
        case history::ScanStatus::Running:
            return HistoryCommandText::tr("running");
        case history::ScanStatus::Complete:
            return HistoryCommandText::tr("complete");
        case history::ScanStatus::Stopped:
            return HistoryCommandText::tr("stopped");
        case history::ScanStatus::Interrupted:
            return HistoryCommandText::tr("interrupted");
        }
        return {};
    }
};

QString started(const history::ScanInfo &info)
{
    return QDateTime::fromMSecsSinceEpoch(info.record.started.time_since_epoch().count())
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString remarks(const history::ScanInfo &info)
{
    QStringList list;
    if (info.baseline)
        list.append(HistoryCommandText::tr("baseline"));
    if (info.record.practice)
        list.append(HistoryCommandText::tr("practice"));
    if (info.recheckOf)
        list.append(HistoryCommandText::tr("re-check of %1").arg(*info.recheckOf));
    const auto &counts = info.record.counts;
    if (const auto failed = counts[core::Outcome::Error] + counts[core::Outcome::NotExamined]; failed > 0)
        list.append(HistoryCommandText::tr("not examined: %1", "how many hosts and names").arg(failed));
    return list.join(QStringLiteral(", "));
}

/// Critical first, as an administrator reads.
QString levels(const history::ScanInfo &info)
{
    QStringList list;
    for (auto level = info.levels.size(); level-- > std::size_t(core::Level::Low);)
        list.append(QString::number(info.levels[level]));
    return list.join(u'/');
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject objectOf(const history::ScanInfo &info)
{
    QJsonObject object;
    object[QStringLiteral("id")] = info.id;
    object[QStringLiteral("uuid")] = info.uuid;
    object[QStringLiteral("name")] = orNull(info.name);
    object[QStringLiteral("note")] = orNull(info.note);
    object[QStringLiteral("operator")] = orNull(info.operatorName);
    object[QStringLiteral("machine")] = orNull(info.machine);
    object[QStringLiteral("targets")] =
        text::shownOnOneLine(QString::fromStdString(info.record.targets), 100'000);
    object[QStringLiteral("started")] = QString::fromStdString(core::toIso8601(info.record.started));
    object[QStringLiteral("ended")] = info.record.ended == core::Timestamp{}
        ? QJsonValue()
        : QJsonValue(QString::fromStdString(core::toIso8601(info.record.ended)));
    object[QStringLiteral("status")] = history::name(info.status);
    object[QStringLiteral("hosts")] = qint64(info.record.hosts);
    object[QStringLiteral("examined")] = qint64(info.record.examined);
    QJsonObject counts;
    for (auto level = info.levels.size(); level-- > 0;)
        counts[toQString(core::name(core::Level(level)))] = qint64(info.levels[level]);
    object[QStringLiteral("levels")] = counts;
    object[QStringLiteral("not_rated")] = qint64(info.notRated);
    object[QStringLiteral("accepted")] = qint64(info.accepted);
    object[QStringLiteral("baseline")] = info.baseline;
    object[QStringLiteral("practice")] = info.record.practice;
    object[QStringLiteral("recheck_of")] = info.recheckOf ? QJsonValue(*info.recheckOf) : QJsonValue();
    object[QStringLiteral("bytes")] = info.bytes;
    return object;
}

} // namespace

QString historyTable(const QList<history::ScanInfo> &scans, int width)
{
    if (scans.isEmpty())
        return HistoryCommandText::tr("No scan is stored yet.") + u'\n';
    using Row = std::array<QString, 7>;
    QList<Row> rows{{HistoryCommandText::tr("No."), HistoryCommandText::tr("Begun"),
                     HistoryCommandText::tr("Status"), HistoryCommandText::tr("Hosts"),
                     HistoryCommandText::tr("C/H/M/L"), HistoryCommandText::tr("Remarks"),
                     HistoryCommandText::tr("Name or targets")}};
    for (const auto &info : scans) {
        const QString subject = info.name.isEmpty() ? QString::fromStdString(info.record.targets) : info.name;
        const QString hosts = info.record.examined == info.record.hosts
            ? QString::number(info.record.hosts)
            : QStringLiteral("%1/%2").arg(info.record.examined).arg(info.record.hosts);
        rows.append(Row{QString::number(info.id), started(info), HistoryListText::of(info.status), hosts,
                        levels(info), remarks(info), text::shownOnOneLine(subject, 200)});
    }
    std::array<int, std::tuple_size_v<Row>> widths{};
    for (const auto &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], terminal::width(row[i]));
    }
    QString table;
    for (const auto &row : rows) {
        QString line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (widths[i] == 0)
                continue; // no remarks at all
            const bool isLast = i + 1 == row.size();
            line += isLast ? row[i] : terminal::padded(row[i], widths[i] + 2);
        }
        table += (width > 0 ? terminal::cut(line, width) : line) + u'\n';
    }
    return table;
}

QByteArray historyJson(const QList<history::ScanInfo> &scans)
{
    QByteArray lines;
    for (const auto &info : scans) {
        lines += lines.isEmpty() ? "[" : ",\n";
        lines += QJsonDocument(objectOf(info)).toJson(QJsonDocument::Compact);
    }
    return lines.isEmpty() ? QByteArrayLiteral("[]\n") : lines + "]\n";
}

} // namespace port135::cli
