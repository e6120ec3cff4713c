// SPDX-License-Identifier: GPL-3.0-or-later
// The page one works with: target, progress, results.
#pragma once

#include "core/host_result.h"
#include "pipeline/scan_service.h"
#include "ui/pages/page.h"

#include <QList>
#include <QStringList>
#include <QTimer>

class QStackedWidget;

namespace port135::ui {

class Banner;
class ProgressStrip;
class HomePanel;
class ResultsPanel;
class TargetBar;
class VerdictBar;
class WelcomePanel;

class ScanPage : public Page
{
    Q_OBJECT

public:
    explicit ScanPage(Session &session, QWidget *parent = nullptr);

    void copySelection() override;
    void focusFilter() override;
    void arrive() override;
    void saveState() override;

    void setTargets(const QString &text);
    void importFiles(const QStringList &files);
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
    /// The form, or what the scan came to.
    void showForm(bool form);
    void showStart();
    void exportHosts(const QList<port135::core::HostResultPtr> &hosts, const QString &format);
    void saveReport();
    void printReport();
    void repairPractice();
    void offerUndo(int place);
    void updateActions();
    void exportResults();
    void write(const struct ExportJob &job);

    Session &m_session;
    TargetBar *m_target;
    VerdictBar *m_verdict;
    WelcomePanel *m_welcome;
    HomePanel *m_home;
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
