// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what to write, as what, and where to.
#pragma once

#include "ui/export_job.h"

#include <QDialog>

class QComboBox;
class QRadioButton;

namespace port135::ui {

class HostSortFilter;
class Session;

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(Session &session, const HostSortFilter &shown, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const port135::ui::ExportJob &job);

private:
    void chooseFile();
    std::vector<core::HostResultPtr> hosts() const;

    Session &m_session;
    const HostSortFilter &m_shown;
    QRadioButton *m_answering;
    QRadioButton *m_shownRows;
    QRadioButton *m_all;
    QComboBox *m_format;
};

} // namespace port135::ui
