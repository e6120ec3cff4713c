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

QString cell(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return QString::fromStdString(report::guardedText(text.toStdString()));
}

} // namespace

QString toTsv(const QModelIndexList &rows, std::vector<int> columns)
{
    if (rows.isEmpty())
        return {};
    const auto *model = rows.front().model();
    if (columns.empty()) {
        columns.resize(std::size_t(model->columnCount(rows.front().parent())));
        std::iota(columns.begin(), columns.end(), 0);
    }
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells += cell(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines += cells.join(u'\t');
    for (const auto &row : rows) {
        cells.clear();
        for (const int column : columns)
            cells += cell(row.siblingAtColumn(column).data().toString());
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace port135::ui
