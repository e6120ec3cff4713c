// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace port135::ui {

class ActionCollection;

/// How to work with the window, with the keyboard table made from the commands.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(const ActionCollection &actions, QWidget *parent = nullptr);
};

/// Version, licence, and the versions of data and rules.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace port135::ui
