// SPDX-License-Identifier: GPL-3.0-or-later
// The saved filters: give one a name, change or delete them.
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace port135::ui {

class Settings;

class SavedFiltersDialog : public QDialog
{
    Q_OBJECT

public:
    /// `fresh`: a filter to be saved, or empty.
    SavedFiltersDialog(Settings &settings, const QString &fresh, QWidget *parent);

    void accept() override;

private:
    void addRow(const QString &name, const QString &text);

    Settings &m_settings;
    QTableWidget *m_table;
    QLabel *m_problem;
};

} // namespace port135::ui
