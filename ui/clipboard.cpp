// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard.h"

#include "report/table/formula_guard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStringList>

#include <numeric>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

QString guarded(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return QString::fromStdString(report::guardedText(text.toStdString()));
}

QString tabsLine(const QStringList &cells)
{
    return cells.join(u'\t');
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const auto &cell : cells)
        quoted += u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
    return quoted.join(u',');
}

QString markdownLine(const QStringList &cells)
{
    QStringList escaped;
    for (const auto &cell : cells) {
        QString text;
        for (const QChar c : cell) {
            if (u"\\`*_{}[]<>#|&"_s.contains(c))
                text += u'\\';
            text += c;
        }
        escaped += text;
    }
    return u"| "_s + escaped.join(u" | "_s) + u" |"_s;
}

} // namespace

QString tableText(const QModelIndexList &rows, std::vector<int> columns, TableText format)
{
    if (rows.isEmpty())
        return {};
    const auto line = format == TableText::Csv ? csvLine
        : format == TableText::Markdown        ? markdownLine
                                               : tabsLine;
    const auto *model = rows.front().model();
    if (columns.empty()) {
        columns.resize(std::size_t(model->columnCount(rows.front().parent())));
        std::iota(columns.begin(), columns.end(), 0);
    }
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells += guarded(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines += line(cells);
    if (format == TableText::Markdown)
        lines += u"|"_s + u" --- |"_s.repeated(cells.size());
    for (const auto &row : rows) {
        cells.clear();
        for (const int column : columns)
            cells += guarded(row.siblingAtColumn(column).data().toString());
        lines += line(cells);
    }
    return lines.join(u'\n') + u'\n';
}

QString toTsv(const QModelIndexList &rows, std::vector<int> columns)
{
    return tableText(rows, std::move(columns), TableText::Tabs);
}

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace port135::ui
