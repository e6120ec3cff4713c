// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and the details of what is chosen in them: one above the other, or side by side where there is room
// for lines of a readable length. Each way remembers its own sizes.
#pragma once

#include <QSplitter>

namespace port135::ui {

class Settings;

class DetailsSplit : public QSplitter
{
    Q_OBJECT

public:
    explicit DetailsSplit(Settings &settings, QWidget *parent = nullptr);

    void setWidgets(QWidget *tables, QWidget *details);
    /// For a panel as wide as this.
    void place(int width);
    void saveSizes();

private:
    void stretch();

    Settings &m_settings;
};

} // namespace port135::ui
