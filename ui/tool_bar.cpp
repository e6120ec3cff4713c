// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tool_bar.h"

#include "ui/session.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

struct Group
{
    std::array<Command, 3> commands;
    std::size_t size;
};

constexpr Group groups[] = {
    {{Command::Start, Command::Pause, Command::Stop}, 3},
    {{Command::Recheck, Command::CompareBefore}, 2},
    {{Command::PageReport, Command::Export}, 2},
    {{Command::Watch}, 1},
};

constexpr int toolIconSide = 18;

} // namespace

ToolBar::ToolBar(Session &session, QWidget *parent)
    : QToolBar(parent)
    , m_session(session)
{
    setObjectName(u"toolBar"_s);
    setWindowTitle(tr("Tool bar"));
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({toolIconSide, toolIconSide});
    for (const auto &group : groups) {
        if (!actions().isEmpty())
            addSeparator();
        for (std::size_t i = 0; i < group.size; ++i) {
            auto *action = session.actions().action(group.commands[i]);
            addAction(action);
            auto *button = widgetForAction(action);
            button->setObjectName(action->objectName() + u"ToolButton"_s);
            button->setFocusPolicy(Qt::StrongFocus);
        }
    }
    auto *shown = session.actions().action(Command::ToolBar);
    shown->setChecked(session.settings().value(Setting::ToolBar).toBool());
    setVisible(shown->isChecked());
    connect(shown, &QAction::toggled, this, [this](bool checked) {
        setVisible(checked);
        m_session.settings().set(Setting::ToolBar, checked);
    });
}

void ToolBar::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(m_session.actions().action(Command::ToolBar));
    menu.exec(event->globalPos());
}

void ToolBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWindowTitle(tr("Tool bar"));
    QToolBar::changeEvent(event);
}

} // namespace port135::ui
