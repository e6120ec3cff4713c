// SPDX-License-Identifier: GPL-3.0-or-later
// How many hosts have which level: a donut where Qt Charts is built in, and always a legend of buttons with
// the counts, which does the same by keyboard. Choosing a level filters; choosing it again shows all.
#pragma once

#include "ui/models/host_model.h"

#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace port135::ui {

class LevelDonut;

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
    LevelDonut *m_donut = nullptr;
    std::array<QToolButton *, levelKeyCount> m_buttons{}; ///< by levelKey()
    QTimer m_refreshTimer;
};

} // namespace port135::ui
