// SPDX-License-Identifier: GPL-3.0-or-later
// The hosts: levels to choose from, the table with its filter, and the details of the chosen host.
#pragma once

#include "ui/models/host_sort_filter.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QSplitter;
class QToolButton;

namespace port135::ui {

class DetailsPane;
class HostTable;
class LevelChart;
class Session;

class ResultsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPanel(Session &session, QWidget *parent = nullptr);

    HostSortFilter &shown() { return m_shown; }
    void focusFilter();
    void copySelection();
    /// The worst host, unless one is chosen already.
    void selectFirst();
    void saveState();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void resetFilter();
    void showCounts();
    void retranslate();

    Session &m_session;
    HostSortFilter m_shown;
    LevelChart *m_levels;
    QLineEdit *m_filter;
    QToolButton *m_all;
    QLabel *m_counts;
    HostTable *m_table;
    DetailsPane *m_details;
    QSplitter *m_side;
    QSplitter *m_split;
    QTimer m_filterTimer;
    QTimer m_countsTimer;
};

} // namespace port135::ui
