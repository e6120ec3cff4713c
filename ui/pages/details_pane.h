// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about the chosen host: who, how bad, why, what to do, and what is listed.
#pragma once

#include "core/host_result.h"
#include "history/history.h"
#include "rating/remedy_text.h"
#include "report/report_context.h"
#include "ui/pages/finding_document.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTextBrowser;
class QUrl;

namespace port135::ui {

class EndpointsView;

class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    /// Null: nothing is chosen.
    void setHost(const core::HostResultPtr &host);
    /// What the user wrote about it; empty texts for nothing.
    void setNote(const history::HostNote &note);
    /// What came of its findings when they were last looked for again.
    void setVerdicts(FindingVerdicts verdicts);
    /// For the commands of remedies.
    /// Those of whom the commands of remedies let in: management networks and the clients of services.
    void setManagementNetworks(const report::ReportContext &context);
    EndpointsView &endpoints() { return *m_endpoints; }
    /// Puts the focus on what is shown of the host.
    void enter();
    /// A short message at the mouse.
    void say(const QString &message);
    /// At the width that it has: its texts wrap.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A finding of the shown host is to be looked for again.
    void recheckWanted(const port135::core::Address &host, const QString &rule);
    void acceptWanted(const port135::core::HostResultPtr &host, const QString &rule);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fillVisibleTab();
    void follow(const QUrl &link);
    void showFindings();
    /// The text differs below the place where one reads: that stays where it is.
    void showFindingsAgain();
    void showNote();
    void retranslate();

    core::HostResultPtr m_host;
    rating::ManagementNetworks m_management;
    QStringList m_copies;
    FindingFolds m_folds; ///< of this host
    FindingVerdicts m_verdicts;
    history::HostNote m_note;
    QLabel *m_badge;
    QLabel *m_title;
    QLabel *m_sentence; ///< what is wrong, and what to do first
    QLabel *m_noteText;
    QLabel *m_explanation; ///< what port 135 turned out to be
    QTabWidget *m_tabs;
    QWidget *m_filler; ///< keeps the texts at the top while there are no tabs
    QTextBrowser *m_findings;
    EndpointsView *m_endpoints;
    QTextBrowser *m_identity;
    QPlainTextEdit *m_evidence;
    bool m_evidenceFilled = false;
};

} // namespace port135::ui
