// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details_split.h"

#include "ui/settings.h"

namespace port135::ui {
namespace {

constexpr int wideFrom = 1650; ///< tables and a text of readable lines side by side

Setting keyOf(Qt::Orientation orientation)
{
    return orientation == Qt::Horizontal ? Setting::DetailsSplitterWide : Setting::DetailsSplitter;
}

QList<int> usualSizes(Qt::Orientation orientation)
{
    return orientation == Qt::Horizontal ? QList<int>{1000, 760} : QList<int>{300, 380};
}

} // namespace

DetailsSplit::DetailsSplit(Settings &settings, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_settings(settings)
{
    setChildrenCollapsible(false);
}

void DetailsSplit::setWidgets(QWidget *tables, QWidget *details)
{
    addWidget(tables);
    addWidget(details);
    stretch();
    setSizes(usualSizes(orientation()));
    restoreState(m_settings.value(keyOf(orientation())).toByteArray());
}

/// A text beside tables needs no more than its lines are long: what is more is for the tables.
void DetailsSplit::stretch()
{
    setStretchFactor(0, 4);
    setStretchFactor(1, orientation() == Qt::Horizontal ? 0 : 5);
}

void DetailsSplit::place(int width)
{
    const auto wanted = width >= wideFrom ? Qt::Horizontal : Qt::Vertical;
    if (orientation() == wanted)
        return;
    saveSizes();
    setOrientation(wanted);
    stretch();
    const QByteArray stored = m_settings.value(keyOf(wanted)).toByteArray();
    if (stored.isEmpty() || !restoreState(stored) || orientation() != wanted) {
        setOrientation(wanted);
        setSizes(usualSizes(wanted));
    }
}

void DetailsSplit::saveSizes()
{
    m_settings.set(keyOf(orientation()), saveState());
}

} // namespace port135::ui
