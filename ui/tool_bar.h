// SPDX-License-Identifier: GPL-3.0-or-later
// What one does most, on every page: each button is a command of the menus, reached by Tab, too.
#pragma once

#include <QToolBar>

namespace port135::ui {

class Session;

class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    explicit ToolBar(Session &session, QWidget *parent = nullptr);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Session &m_session;
};

} // namespace port135::ui
