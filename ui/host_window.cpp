// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host_window.h"

#include "report/text/words.h"
#include "ui/dialogs/accept_dialog.h"
#include "ui/pages/details_pane.h"
#include "ui/session.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {

HostWindow::HostWindow(Session &session, const core::HostResultPtr &host, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_host(host)
    , m_scan(session.shownScan())
    , m_started(session.record().started)
    , m_details(new DetailsPane(this))
{
    setObjectName(u"hostWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString name = report::displayName(host->observation);
    const QString address = QString::fromStdString(host->observation.address.toString());
    setWindowTitle(name.isEmpty() ? address : u"%1 · %2"_s.arg(address, name));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->addWidget(m_details);
    resize(760, 640);
    connect(m_details, &DetailsPane::recheckWanted, &session,
            [&session](const core::Address &wanted, const QString &rule) {
                Q_EMIT session.recheckWanted({wanted}, rule);
            });
    connect(m_details, &DetailsPane::acceptWanted, this,
            [this](const core::HostResultPtr &accepted, const QString &rule) {
                auto *dialog = new AcceptDialog(m_session, {accepted}, this, rule);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            });
    connect(&session.triage(), &Triage::notesChanged, this, &HostWindow::follow);
    connect(&session.rechecks(), &Rechecks::changed, this, &HostWindow::follow);
    m_details->setManagementNetworks(session.reportContext());
    m_details->setHost(host);
    follow();
}

void HostWindow::follow()
{
    m_details->setNote(m_session.triage().note(m_host->observation));
    // Those of another scan, which may be shown by now, say nothing of this one.
    if (m_session.shownScan() == m_scan && m_session.record().started == m_started)
        m_details->setVerdicts(m_session.rechecks().of(m_host->observation.address));
}

void HostWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace port135::ui
