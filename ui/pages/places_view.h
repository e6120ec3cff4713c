// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of places: table in three zooms, what breaks the policy, evidence, and a filter over them.
#pragma once

#include "filter/query.h"
#include "ui/models/places_findings.h"
#include "ui/models/places_table.h"

#include <QWidget>

#include <memory>

class QLabel;
class QSplitter;
class QTableView;
class QTextBrowser;
class QToolButton;

namespace port135::service {
class CellFilter;
}

namespace port135::ui {

class FlowFilterLine;
class Session;

class PlacesView : public QWidget
{
    Q_OBJECT

public:
    explicit PlacesView(Session &session, QWidget *parent = nullptr);
    ~PlacesView() override;

    /// What is shown from now on, the worst of it chosen; null: nothing. The filter stays.
    void show(MatrixReportPtr report, const QStringList &remarks);
    /// The place from which what breaks the policy can be looked at again here; empty: none is named.
    void setHere(const QString &place, bool isBusy);
    void copySelection();
    void focusFilter();
    void saveState();

Q_SIGNALS:
    /// What breaks the policy is to be looked at again from here.
    void againWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void connectParts();
    void select(const filter::FlowQuery &query);
    void chooseWorst();
    void fit();
    void showPath();
    void showOverview();
    void showGroup();
    void showCell();
    void enter(const QModelIndex &index);
    void leave();
    void showAgain();
    void retranslate();

    Session &m_session;
    PlacesTable m_table;
    PlacesFindings m_findings;
    MatrixReportPtr m_report;
    QStringList m_remarks;
    SelectedCellsPtr m_selected; ///< null: no filter
    std::unique_ptr<service::CellFilter> m_words; ///< of m_report, made when a filter is typed
    QString m_here;
    bool m_isBusy = false;
    bool m_showsCell = false; ///< the details are of a cell, not of a group
    QLabel *m_summary;
    FlowFilterLine *m_filter;
    QToolButton *m_back;
    QLabel *m_path;
    QLabel *m_legend;
    QToolButton *m_again;
    QTableView *m_matrix;
    QTableView *m_groups;
    QTextBrowser *m_details;
    QSplitter *m_split;
    QSplitter *m_lower;
};

} // namespace port135::ui
