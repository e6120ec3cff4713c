// SPDX-License-Identifier: GPL-3.0-or-later
// The page one works with: target, progress, results.
#pragma once

#include "pipeline/scan_service.h"
#include "ui/pages/page.h"

#include <QStringList>
#include <QTimer>

class QStackedWidget;

namespace port135::ui {

class Banner;
class ProgressStrip;
class ResultsPanel;
class TargetBar;

class ScanPage : public Page
{
    Q_OBJECT

public:
    explicit ScanPage(Session &session, QWidget *parent = nullptr);

    void copySelection() override;
    void focusFilter() override;
    void saveState() override;

    void setTargets(const QString &text);
    /// What Start would scan.
    pipeline::ScanRequest request() const;
    void startPractice();
    /// Of the results: for pictures of the window.
    void selectFirstHost();

protected:
    void changeEvent(QEvent *event) override;

private:
    void startTyped();
    void start(pipeline::ScanRequest request);
    void showConsent(const QStringList &ranges);
    void showWarning(const QString &message);
    void showPractice();
    void showOpened();
    void showResults();
    void offerUndo(int place);
    void updateActions();
    void exportResults();
    void write(const struct ExportJob &job);

    Session &m_session;
    TargetBar *m_target;
    Banner *m_practiceBanner;
    Banner *m_openedBanner;
    Banner *m_consentBanner;
    Banner *m_message;
    Banner *m_undoBanner;
    QTimer m_undoTimer; ///< hides it
    int m_undoPlace = 0; ///< of the undo stack, as last seen
    ProgressStrip *m_progress;
    QStackedWidget *m_stack;
    ResultsPanel *m_results;
    QStringList m_publicRanges;
    QStringList m_warnings;
    QString m_exportedFile;
};

} // namespace port135::ui
