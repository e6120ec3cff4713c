// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace port135::ui {

/// Version, licence, and the versions of data and rules.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace port135::ui
