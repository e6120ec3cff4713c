// SPDX-License-Identifier: GPL-3.0-or-later
// What is reachable from where, and is that what was declared: the scans of several places beside a policy.
#pragma once

#include "ui/pages/page.h"
#include "ui/place_scanner.h"
#include "ui/places_check.h"
#include "ui/places_practice.h"
#include "ui/places_reader.h"

class QStackedWidget;

namespace port135::ui {

class Banner;
class EmptyState;
class PlacesBar;
class PlacesView;

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

private:
    void connectParts();
    void read();
    void take(const PlacesAnswer &answer);
    void choosePolicy();
    void chooseDraft();
    void writeFirstPolicy();
    void leavePractice();
    void showStep();
    /// Above the table: what the practice, or a draft, is about.
    void showGuide();
    /// The place from which what breaks the policy can be looked at again here.
    QString here() const;
    void showAgain();
    void checkAgain(bool allowPublic);
    void checked(const QString &problem);
    void retranslate();

    Session &m_session;
    PlaceScanner m_scans;
    PlacesPractice m_practice;
    PlacesCheck m_check;
    MatrixReportPtr m_report;
    QString m_draftFile;
    bool m_asksForPublic = false; ///< the message's button says that public addresses may be scanned
    quint64 m_run = 0; ///< answers to older questions are dropped
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Banner *m_message;
    Banner *m_guide;
    PlacesBar *m_bar;
    PlacesView *m_view;
};

} // namespace port135::ui
