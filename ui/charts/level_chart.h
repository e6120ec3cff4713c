// SPDX-License-Identifier: GPL-3.0-or-later
// How many hosts have which level: a ring, and a legend of buttons with the counts, which does the same by
// keyboard. Choosing a level filters; choosing it again shows all.
#pragma once

#ifdef PORT135_CHARTS
#include "ui/charts/level_donut.h"
#else
#include "ui/charts/painted_donut.h"
#endif
#include "ui/models/host_model.h"

#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace port135::ui {

#ifdef PORT135_CHARTS
using Donut = LevelDonut;
#else
using Donut = PaintedDonut;
#endif

class LevelChart : public QWidget
{
    Q_OBJECT

public:
    explicit LevelChart(const HostModel &hosts, QWidget *parent = nullptr);

    std::optional<int> level() const { return m_level; }
    /// Without a signal: the filter was changed elsewhere.
    void setLevel(std::optional<int> levelKey);

Q_SIGNALS:
    void levelChosen(std::optional<int> levelKey);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(int levelKey);
    void refresh();
    void retranslate();

    const HostModel &m_hosts;
    std::optional<int> m_level;
    QLabel *m_title;
    Donut *m_donut;
    std::array<QToolButton *, levelKeyCount> m_buttons{}; ///< by levelKey()
    QTimer m_refreshTimer;
};

} // namespace port135::ui
