// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/level_delegate.h"

#include "report/text/words.h"
#include "ui/theme/level_style.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>

namespace port135::ui {
namespace {

constexpr int badgePadding = 6;
constexpr int badgeGap = 5;

QFont badgeFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int iconSize(const QFontMetrics &metrics)
{
    return metrics.ascent();
}

QSize badgeSize(int key, const QFont &font)
{
    const QFontMetrics metrics(badgeFont(font));
    const int width = metrics.horizontalAdvance(report::word(levelOfKey(key)));
    return {2 * badgePadding + iconSize(metrics) + badgeGap + width, metrics.height() + 4};
}

void paintBadge(QPainter &painter, const QRect &rect, int key, const QFont &font, qreal devicePixelRatio)
{
    const auto &style = levelStyle(key);
    const QFontMetrics metrics(badgeFont(font));
    const int size = iconSize(metrics);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(style.back));
    painter.drawRoundedRect(rect, 4, 4);
    const QPixmap mask = pixmap(style.icon, size, colour(style.text), devicePixelRatio);
    painter.drawPixmap(rect.left() + badgePadding, rect.center().y() + 1 - size / 2, mask);
    painter.setFont(badgeFont(font));
    painter.setPen(colour(style.text));
    const QRect textRect = rect.adjusted(badgePadding + size + badgeGap, 0, -badgePadding / 2, 0);
    painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(report::word(levelOfKey(key)), Qt::ElideRight, textRect.width()));
    painter.restore();
}

} // namespace

QPixmap levelBadge(int key, const QFont &font, qreal devicePixelRatio)
{
    const QSize size = badgeSize(key, font);
    QPixmap result(size * devicePixelRatio);
    result.setDevicePixelRatio(devicePixelRatio);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    paintBadge(painter, QRect(QPoint(0, 0), size), key, font, devicePixelRatio);
    return result;
}

LevelDelegate::LevelDelegate(int levelRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_levelRole(levelRole)
{
}

void LevelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const int key = index.data(m_levelRole).toInt();
    const QSize size = badgeSize(key, item.font);
    QRect rect(QPoint(item.rect.left() + 4, 0), size.boundedTo(item.rect.size() - QSize(6, 2)));
    rect.moveTop(item.rect.top() + (item.rect.height() - rect.height()) / 2);
    paintBadge(*painter, rect, key, item.font, painter->device()->devicePixelRatioF());
}

QSize LevelDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return badgeSize(index.data(m_levelRole).toInt(), option.font) + QSize(10, 4);
}

} // namespace port135::ui
