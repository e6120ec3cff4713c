// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exception_list.h"

#include "cli/cli_texts.h"
#include "report/table/terminal_text.h"
#include "report/text/words.h"
#include "text/qt_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace port135::cli {

namespace terminal = report::terminal;

namespace {

using namespace Qt::StringLiterals;

QString interfaceOf(const core::Acceptance &exception)
{
    return exception.interfaceUuid ? QString::fromStdString(exception.interfaceUuid->toString()) : QString();
}

QString dayOf(core::Date day)
{
    return QString::fromStdString(core::toIso8601(day));
}

} // namespace

QString exceptionTable(const QList<core::Acceptance> &exceptions, core::Date today, int width)
{
    if (exceptions.isEmpty())
        return ExceptionsCommandText::tr("No finding is accepted.") + u'\n';
    using Row = std::array<QString, 7>;
    QList<Row> rows{{ExceptionsCommandText::tr("No."), ExceptionsCommandText::tr("Rule"),
                     ExceptionsCommandText::tr("Hosts"), ExceptionsCommandText::tr("Interface"),
                     ExceptionsCommandText::tr("Until"), ExceptionsCommandText::tr("Owner"),
                     ExceptionsCommandText::tr("Reason")}};
    for (const core::Acceptance &exception : exceptions) {
        QString until = dayOf(exception.expires);
        if (exception.expires < today)
            until = ExceptionsCommandText::tr("%1 (expired)").arg(until);
        rows.append(Row{
            QString::number(exception.id), text::shownOnOneLine(QString::fromStdString(exception.rule), 40),
            text::shownOnOneLine(QString::fromStdString(exception.hosts), 80), interfaceOf(exception), until,
            text::shownOnOneLine(QString::fromStdString(exception.owner), 80),
            text::shownOnOneLine(QString::fromStdString(exception.reason), 400)});
    }
    std::array<int, std::tuple_size_v<Row>> widths{};
    for (const Row &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], terminal::width(row[i]));
    }
    const bool anyInterface = std::any_of(exceptions.begin(), exceptions.end(), [](const auto &exception) {
        return exception.interfaceUuid.has_value();
    });
    if (!anyInterface)
        widths[3] = 0;
    QString table;
    for (const Row &row : rows) {
        QString line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool isLast = i + 1 == row.size();
            if (widths[i] > 0)
                line += isLast ? row[i] : terminal::padded(row[i], widths[i] + 2);
        }
        table += (width > 0 ? terminal::cut(line, width) : line) + u'\n';
    }
    return table;
}

QByteArray exceptionJson(const QList<core::Acceptance> &exceptions, core::Date today)
{
    QByteArray lines;
    for (const core::Acceptance &exception : exceptions) {
        QJsonObject object;
        const auto put = [&object](QLatin1StringView key, const std::string &text) {
            object[key] = report::shown(text, 100000);
        };
        object["id"_L1] = qint64(exception.id);
        put("rule"_L1, exception.rule);
        put("hosts"_L1, exception.hosts);
        object["interface"_L1] = exception.interfaceUuid ? QJsonValue(interfaceOf(exception)) : QJsonValue();
        put("owner"_L1, exception.owner);
        put("reason"_L1, exception.reason);
        object["until"_L1] = dayOf(exception.expires);
        object["created"_L1] = QString::fromStdString(core::toIso8601(exception.created));
        object["expired"_L1] = exception.expires < today;
        lines += lines.isEmpty() ? "[" : ",\n";
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    return lines.isEmpty() ? QByteArrayLiteral("[]\n") : lines + "]\n";
}

} // namespace port135::cli
