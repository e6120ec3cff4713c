// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the host table: badges in the column of levels, and headings across all columns.
#pragma once

#include "ui/delegates/level_delegate.h"

namespace port135::ui {

class HostDelegate : public LevelDelegate
{
    Q_OBJECT

public:
    explicit HostDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace port135::ui
