// SPDX-License-Identifier: GPL-3.0-or-later
// The results: levels to choose from, the filter, hosts or interfaces, the details of the chosen host, and
// what can be done with the selected ones.
#pragma once

#include "ui/models/host_sort_filter.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace port135::ui {

class DetailsPane;
class DetailsSplit;
class FilterLine;
class FindingsView;
class HostCommands;
class HostTable;
class InterfacesView;
class LevelChart;
class Session;

class ResultsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPanel(Session &session, QWidget *parent = nullptr);

    HostSortFilter &shown() { return m_shown; }
    QList<core::HostResultPtr> selectedHosts() const;
    void focusFilter();
    void copySelection();
    /// The hosts of one outcome, whatever is shown now.
    void showOutcome(const QString &filter, bool quiet);
    /// The worst host, unless one is chosen already.
    void selectFirst();
    void saveState();

Q_SIGNALS:
    /// Hosts to a file: as the format of this name, or, empty, as one that is chosen.
    void exportWanted(const QList<port135::core::HostResultPtr> &hosts, const QString &format);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectCommands();
    void connectViews();
    void resetFilter();
    void showView(QWidget *view);
    void showDetails();
    void fillHostMenu(QMenu *menu);
    void filterBy(const QString &term, bool exclude = false);
    void showCounts();
    void retranslate();

    Session &m_session;
    HostSortFilter m_shown;
    LevelChart *m_levels;
    FilterLine *m_filter;
    QToolButton *m_findingsButton;
    QToolButton *m_hostsButton;
    QToolButton *m_interfacesButton;
    QToolButton *m_group;
    QMenu *m_columns;
    QToolButton *m_all;
    QLabel *m_counts;
    QStackedWidget *m_views;
    HostTable *m_table;
    FindingsView *m_findings;
    InterfacesView *m_interfaces;
    DetailsPane *m_details;
    QSplitter *m_side;
    DetailsSplit *m_split;
    HostCommands *m_commands;
    QTimer m_countsTimer;
};

} // namespace port135::ui
