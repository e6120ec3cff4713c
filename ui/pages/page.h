// SPDX-License-Identifier: GPL-3.0-or-later
// One page of the window. A new page is a class and one line in pages() (page.cpp).
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

#include <span>

namespace port135::ui {

class Session;

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual Icon icon() const = 0;
    /// Commands that mean something else on every page.
    virtual void copySelection() {}
    virtual void focusFilter() {}
    /// Before the window closes: what the page wants to be remembered.
    virtual void saveState() {}
};

struct PageEntry
{
    const char *name; ///< object name
    Page *(*create)(Session &session, QWidget *parent);
};

/// In the order in which the window shows them.
std::span<const PageEntry> pages();

} // namespace port135::ui
