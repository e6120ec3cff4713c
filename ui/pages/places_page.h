// SPDX-License-Identifier: GPL-3.0-or-later
// What is reachable from where, and is that what was declared: the scans of several places beside a policy.
#pragma once

#include "ui/models/places_findings.h"
#include "ui/models/places_table.h"
#include "ui/pages/page.h"
#include "ui/place_scanner.h"
#include "ui/places_check.h"
#include "ui/places_practice.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTextBrowser;
class QToolButton;

namespace port135::ui {

class Banner;
class EmptyState;
class PlacesBar;

class PlacesPage : public Page
{
    Q_OBJECT

public:
    explicit PlacesPage(Session &session, QWidget *parent = nullptr);

    void arrive() override;
    void copySelection() override;
    void focusFilter() override;
    void saveState() override;

Q_SIGNALS:
    /// The scans were read, and what came of it is shown.
    void judged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void connectParts();
    void read();
    void take(const PlacesAnswer &answer);
    void choosePolicy();
    void chooseDraft();
    void writeFirstPolicy();
    void leavePractice();
    void showStep();
    void showPath();
    void showOverview();
    void showGroup();
    void showCell();
    void enter(const QModelIndex &index);
    void leave();
    /// The place from which what breaks the policy can be looked at again here.
    QString here() const;
    void showAgain();
    void checkAgain(bool allowPublic);
    void checked(const QString &problem);
    void retranslate();

    Session &m_session;
    PlacesTable m_table;
    PlacesFindings m_findings;
    PlaceScanner m_scans;
    PlacesPractice m_practice;
    PlacesCheck m_check;
    MatrixReportPtr m_report;
    QStringList m_remarks;
    QString m_draftFile;
    bool m_asksForPublic = false; ///< the message's button says that public addresses may be scanned
    quint64 m_run = 0; ///< answers to older questions are dropped
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Banner *m_message;
    Banner *m_guide;
    PlacesBar *m_bar;
    QLabel *m_summary;
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
