// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host_commands.h"

#include "ui/dialogs/accept_dialog.h"
#include "ui/dialogs/exceptions_dialog.h"
#include "ui/dialogs/note_dialog.h"
#include "ui/dialogs/open_dialog.h"
#include "ui/openers.h"
#include "ui/pages/host_table.h"
#include "ui/session.h"

#include <QMenu>

using namespace std::chrono_literals;

namespace port135::ui {
namespace {

constexpr auto selectionPause = 60ms;

} // namespace

HostCommands::HostCommands(Session &session, HostTable &table, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_table(table)
    , m_openMenu(new QMenu(&table))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(selectionPause);
    connect(&m_pause, &QTimer::timeout, this, &HostCommands::follow);
    connect(&table, &HostTable::selectedHostsChanged, this, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
    session.actions().action(Command::OpenWith)->setMenu(m_openMenu);
    connect(m_openMenu, &QMenu::aboutToShow, this, &HostCommands::fillOpenMenu);
    connectHosts();
    connectUndo();
    follow();
}

HostCommands::~HostCommands()
{
    m_session.actions().action(Command::OpenWith)->setMenu(static_cast<QMenu *>(nullptr));
}

void HostCommands::connectHosts()
{
    const auto on = [this](Command command, auto work) {
        connect(m_session.actions().action(command), &QAction::triggered, this, work);
    };
    on(Command::CopyAddresses, [this] { m_table.copyAddresses(); });
    on(Command::RecheckHosts, [this] {
        QList<core::Address> addresses;
        const auto hosts = m_table.selectedHosts();
        for (const auto &host : hosts)
            addresses += host->observation.address;
        if (!addresses.isEmpty())
            Q_EMIT m_session.recheckWanted(addresses);
    });
    on(Command::AcceptFinding, [this] {
        const auto hosts = m_table.selectedHosts();
        if (AcceptDialog::hasOpenFinding(hosts))
            openDialog<AcceptDialog>(m_session, hosts, m_table.window());
    });
    on(Command::Exceptions, [this] { openDialog<ExceptionsDialog>(m_session.triage(), m_table.window()); });
    on(Command::NoteTags, [this] {
        const auto hosts = m_table.selectedHosts();
        if (!hosts.isEmpty())
            openDialog<NoteDialog>(m_session.triage(), hosts, m_table.window());
    });
    on(Command::ExcludeHosts, [this] {
        QStringList addresses;
        const auto hosts = m_table.selectedHosts();
        for (const auto &host : hosts)
            addresses += QString::fromStdString(host->observation.address.toString());
        m_session.triage().exclude(QString::fromStdString(m_session.record().targets), addresses);
    });
}

void HostCommands::connectUndo()
{
    auto &actions = m_session.actions();
    auto &undo = m_session.triage().undoStack();
    connect(actions.action(Command::Undo), &QAction::triggered, &undo, &QUndoStack::undo);
    connect(actions.action(Command::Redo), &QAction::triggered, &undo, &QUndoStack::redo);
    const auto followUndo = [&actions, &undo] {
        actions.action(Command::Undo)->setEnabled(undo.canUndo());
        actions.action(Command::Redo)->setEnabled(undo.canRedo());
        actions.followUndo(undo.undoText(), undo.redoText());
    };
    connect(&undo, &QUndoStack::indexChanged, this, followUndo);
    followUndo();
}

void HostCommands::follow()
{
    const auto hosts = m_table.selectedHosts();
    m_session.actions().followSelection(int(hosts.size()), AcceptDialog::hasOpenFinding(hosts));
}

void HostCommands::fillOpenMenu()
{
    m_openMenu->clear();
    const auto host = m_table.currentHost();
    const auto known = host ? openers(host->observation.address) : std::vector<Opener>();
    for (const auto &opener : known) {
        m_openMenu->addAction(opener.name, this, [this, opener] {
            if (!start(opener))
                Q_EMIT said(tr("%1 could not be started.").arg(opener.program));
        });
    }
    if (known.empty())
        m_openMenu->addAction(tr("No program for this was found on this computer"))->setEnabled(false);
}

void HostCommands::fill(QMenu &menu)
{
    m_pause.stop();
    follow();
    menu.addSeparator();
    for (const auto command : {Command::RecheckHosts, Command::AcceptFinding, Command::NoteTags,
                               Command::ExcludeHosts, Command::OpenWith})
        menu.addAction(m_session.actions().action(command));
}

} // namespace port135::ui
