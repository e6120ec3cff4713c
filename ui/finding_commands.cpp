// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding_commands.h"

#include "ui/clipboard.h"
#include "ui/dialogs/accept_dialog.h"
#include "ui/pages/findings_view.h"
#include "ui/session.h"

namespace port135::ui {

FindingCommands::FindingCommands(Session &session, FindingsView &view)
    : QObject(&view)
{
    connect(&view, &FindingsView::hostWindowWanted, &session, &Session::hostWindowWanted);
    connect(&view, &FindingsView::copyAddressesWanted, this, [](const QList<core::HostResultPtr> &hosts) {
        QStringList lines;
        for (const auto &host : hosts)
            lines += QString::fromStdString(host->observation.address.toString());
        copyText(lines.join(u'\n'));
    });
    connect(&view, &FindingsView::recheckWanted, this,
            [&session](const QList<core::HostResultPtr> &hosts, const QString &rule) {
                QList<core::Address> addresses;
                for (const auto &host : hosts)
                    addresses += host->observation.address;
                if (!addresses.isEmpty())
                    Q_EMIT session.recheckWanted(addresses, rule);
            });
    connect(&view, &FindingsView::acceptWanted, this,
            [&session, &view](const QList<core::HostResultPtr> &hosts, const QString &rule) {
                accept(session, hosts, rule, view.window());
            });
    connect(&session.service(), &pipeline::ScanService::stateChanged, &view,
            [&session, &view] { view.setBusy(session.service().isActive()); });
}

void FindingCommands::accept(Session &session, const QList<core::HostResultPtr> &hosts, const QString &rule,
                             QWidget *window)
{
    if (!AcceptDialog::hasOpenFinding(hosts))
        return;
    auto *dialog = new AcceptDialog(session, hosts, window, rule);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace port135::ui
