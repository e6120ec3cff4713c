// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a level as a badge: icon, word and colour.
#pragma once

#include <QPixmap>
#include <QStyledItemDelegate>

namespace port135::ui {

/// The badge as a picture, for headers and legends. `key` as levelKey().
QPixmap levelBadge(int key, const QFont &font, qreal devicePixelRatio);

class LevelDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `levelRole` gives levelKey() of an index.
    explicit LevelDelegate(int levelRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_levelRole;
};

} // namespace port135::ui
