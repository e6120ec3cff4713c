// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what to write, as what, and where to.
#pragma once

#include "ui/export_job.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QRadioButton;

namespace port135::ui {

class ColouredLabel;
class HostSortFilter;
class Session;

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `selected`: the hosts that are chosen in the table.
    ExportDialog(Session &session, const HostSortFilter &shown, const QList<core::HostResultPtr> &selected,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const port135::ui::ExportJob &job);

private:
    void chooseFile();
    std::vector<core::HostResultPtr> hosts() const;

    Session &m_session;
    const HostSortFilter &m_shown;
    const QList<core::HostResultPtr> m_selected;
    QRadioButton *m_answering;
    QRadioButton *m_shownRows;
    QRadioButton *m_selectedRows;
    QRadioButton *m_all;
    QComboBox *m_format;
    ColouredLabel *m_problem;
};

} // namespace port135::ui
