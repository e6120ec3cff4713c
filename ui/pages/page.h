// SPDX-License-Identifier: GPL-3.0-or-later
// One page of the window. A new page is a class, one line in entries (page.cpp) and its command.
#pragma once

#include "ui/actions/action_collection.h"

#include <QWidget>

#include <span>

namespace port135::ui {

class Session;

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Commands that mean something else on every page.
    virtual void copySelection() {}
    virtual void focusFilter() {}
    /// Every time the page comes to the front.
    virtual void arrive() {}
    /// Before the window closes: what the page wants to be remembered.
    virtual void saveState() {}
};

struct PageEntry
{
    const char *name; ///< object name, and --page on the command line
    Command command; ///< gives word, icon and keys
    bool atEnd; ///< at the foot of the navigation
    Page *(*create)(Session &session, QWidget *parent);
};

/// In the order in which the window shows them; the first is shown at the start. Pages are created when they
/// are shown for the first time.
std::span<const PageEntry> pages();

} // namespace port135::ui
