// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

QString cell(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    if (!text.isEmpty() && u"=+-@"_s.contains(text.front()))
        text.prepend(u'\'');
    return text;
}

} // namespace

QString toTsv(const QModelIndexList &rows)
{
    if (rows.isEmpty())
        return {};
    const auto *model = rows.front().model();
    const int columns = model->columnCount(rows.front().parent());
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells += cell(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines += cells.join(u'\t');
    for (const auto &row : rows) {
        cells.clear();
        for (int column = 0; column < columns; ++column)
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
