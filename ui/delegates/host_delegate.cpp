// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/host_delegate.h"

#include "ui/models/host_sort_filter.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr int margin = 6;

/// Every cell paints its part of the whole line, so that the heading reads on over all columns, however they
/// are ordered or scrolled.
void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    painter.save();
    painter.setClipRect(option.rect);
    painter.fillRect(option.rect, option.palette.brush(QPalette::Button));
    const bool isCurrent = (option.state & QStyle::State_HasFocus) != 0;
    const int size = option.fontMetrics.height() / 2 + 2;
    QStyleOption arrow;
    arrow.palette = option.palette;
    arrow.state = QStyle::State_Enabled;
    arrow.rect = QRect(margin, option.rect.center().y() - size / 2, size, size);
    style->drawPrimitive(index.data(HostSortFilter::CollapsedRole).toBool() ? QStyle::PE_IndicatorArrowRight
                                                                            : QStyle::PE_IndicatorArrowDown,
                         &arrow, &painter, option.widget);
    QFont font = option.font;
    font.setBold(true);
    font.setUnderline(isCurrent);
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::ButtonText));
    const int left = 2 * margin + size;
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.right()) - left - margin;
    // A long title gives way: the count is always seen.
    const QFontMetrics metrics(font);
    const QString count = u"  ·  "_s + index.data(HostSortFilter::GroupCountRole).toString();
    const QString title = metrics.elidedText(index.data(HostSortFilter::GroupTitleRole).toString(),
                                             Qt::ElideRight, width - metrics.horizontalAdvance(count));
    painter.drawText(QRect(left, option.rect.top(), width, option.rect.height()),
                     int(Qt::AlignVCenter) | int(Qt::AlignLeft) | int(Qt::TextSingleLine), title + count);
    painter.restore();
}

} // namespace

HostDelegate::HostDelegate(QObject *parent)
    : LevelDelegate(HostModel::LevelRole, parent)
{
}

void HostDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (index.data(HostSortFilter::GroupRole).toBool())
        paintHeading(*painter, option, index);
    else if (index.column() == int(HostColumn::Level))
        LevelDelegate::paint(painter, option, index);
    else
        // NOLINTNEXTLINE(bugprone-parent-virtual-call): as any text, without a badge
        QStyledItemDelegate::paint(painter, option, index);
}

QSize HostDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == int(HostColumn::Level))
        return LevelDelegate::sizeHint(option, index);
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): as any text, without a badge
    return QStyledItemDelegate::sizeHint(option, index);
}

} // namespace port135::ui
