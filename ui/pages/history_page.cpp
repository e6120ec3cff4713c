// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_page.h"

#include "history/history.h"
#include "history/history_task.h"
#include "ui/dialogs/scan_transfer.h"
#include "ui/opened_scan.h"
#include "ui/pages/banner.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/scan_form.h"
#include "ui/pages/scan_table.h"
#include "ui/plain.h"
#include "ui/scan_partner.h"
#include "ui/session.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace port135::ui {
/// The page's own commands: shown as buttons and in the context menu of the table.
struct HistoryPage::Texts
{
    const char *name;
    Icon icon;
    const char *text;
    const char *tip;
    const char *keys;
    void (HistoryPage::*run)();

    static constexpr auto context = "port135::ui::HistoryPage";
    static std::span<const Texts> all();
};

std::span<const HistoryPage::Texts> HistoryPage::Texts::all()
{
    static constexpr Texts table[] = {
        {"historyOpen", Icon::Open, QT_TRANSLATE_NOOP("port135::ui::HistoryPage", "Open"),
         QT_TRANSLATE_NOOP("port135::ui::HistoryPage",
                           "Show the hosts of this scan, or the record of this re-check"),
         "Return", &HistoryPage::openSelected},
        {"historyCompare", Icon::Compare, QT_TRANSLATE_NOOP("port135::ui::HistoryPage", "Compare"),
         QT_TRANSLATE_NOOP(
             "port135::ui::HistoryPage",
             "Show what changed between two scans; with one chosen, since the baseline or the scan before"),
         "Ctrl+D", &HistoryPage::compareSelected},
        {"historyResume", Icon::Start, QT_TRANSLATE_NOOP("port135::ui::HistoryPage", "Resume"),
         QT_TRANSLATE_NOOP("port135::ui::HistoryPage", "Go on with a scan that was stopped or interrupted"),
         "", &HistoryPage::resumeSelected},
        {"historyBaseline", Icon::Flag, QT_TRANSLATE_NOOP("port135::ui::HistoryPage", "Baseline"),
         QT_TRANSLATE_NOOP("port135::ui::HistoryPage", "Compare other scans with this one, or no longer"), "",
         &HistoryPage::toggleBaseline},
        {"historyRemove", Icon::Remove, QT_TRANSLATE_NOOP("port135::ui::HistoryPage", "Delete"),
         QT_TRANSLATE_NOOP("port135::ui::HistoryPage", "Delete the chosen scans with their hosts"), "Del",
         &HistoryPage::removeSelected},
        {"historyExport", Icon::Export, QT_TRANSLATE_NOOP("port135::ui::HistoryPage", "Save to file…"),
         QT_TRANSLATE_NOOP("port135::ui::HistoryPage", "Write this scan to a file for another computer"), "",
         &HistoryPage::exportSelected},
        {"historyImport", Icon::Import, QT_TRANSLATE_NOOP("port135::ui::HistoryPage", "Add from file…"),
         QT_TRANSLATE_NOOP("port135::ui::HistoryPage", "Read scans that another computer wrote"), "",
         &HistoryPage::importFile},
    };
    return table;
}

HistoryPage::HistoryPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::History, this))
    , m_message(new Banner(this))
    , m_removed(new Banner(this))
    , m_removal(*m_removed)
    , m_filter(new QLineEdit(this))
    , m_table(new ScanTable(session, this))
    , m_form(new ScanForm(this))
{
    m_message->setObjectName(u"historyMessage"_s);
    connect(m_message, &Banner::buttonClicked, this, [this] {
        m_message->hide();
        if (const auto id = std::exchange(m_asksForPublic, std::nullopt))
            resumeScan(*id, true);
    });
    m_removed->setObjectName(u"historyRemoved"_s);
    m_filter->setObjectName(u"historyFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(Icon::Filter), QLineEdit::LeadingPosition);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (const auto &entry : Texts::all()) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(entry.name));
        action->setIcon(icon(entry.icon));
        if (*entry.keys)
            action->setShortcut(QKeySequence(QLatin1StringView(entry.keys), QKeySequence::PortableText));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, entry.run);
        m_table->addAction(action);
        auto *button = new QToolButton(this);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch();

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_form);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
    layout->addWidget(m_removed);
    layout->addWidget(m_stack, 1);

    connect(m_filter, &QLineEdit::textChanged, m_table, &ScanTable::setFilter);
    connect(m_table, &QTableView::doubleClicked, this, &HistoryPage::openSelected);
    connect(m_table, &ScanTable::selectedScansChanged, this, &HistoryPage::followSelection);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { m_session.goTo(Command::PageScan); });
    connect(&m_removal, &ScanRemoval::changed, this, [this] { showScans(QList<history::ScanInfo>(m_all)); });
    connect(&m_removal, &ScanRemoval::due, this, &HistoryPage::removeForGood);
    connect(m_form, &ScanForm::nameTyped, this, [this](history::ScanId id, const QString &name) {
        changeHistory([id, name](history::History &history) { return history.rename(id, name); });
    });
    connect(m_form, &ScanForm::noteTyped, this, [this](history::ScanId id, const QString &note) {
        changeHistory([id, note](history::History &history) { return history.setNote(id, note); });
    });
    connect(&session, &Session::settled, this, &HistoryPage::arrive);
    connect(&session.service(), &pipeline::ScanService::stateChanged, this, &HistoryPage::followSelection);
    retranslate();
    followSelection();
}

HistoryPage::~HistoryPage()
{
    HistoryPage::saveState();
    m_writing.waitForFinished();
}

void HistoryPage::arrive()
{
    if (isVisible())
        reload();
}

void HistoryPage::reload()
{
    const QString file = m_session.historyFile();
    // No file, no history: nothing that one should be told as an error.
    if (!QFileInfo::exists(file)) {
        showScans(QList<history::ScanInfo>());
        return;
    }
    withHistory(file, history::Access::ReadOnly, [](history::History &history) {
        return history.scans();
    }).then(this, [this](const history::HistoryResult<QList<history::ScanInfo>> &scans) {
        showScans(scans);
    });
}

void HistoryPage::showScans(const history::HistoryResult<QList<history::ScanInfo>> &scans)
{
    if (!scans) {
        showError(scans.error().message);
        return;
    }
    m_all = *scans;
    QList<history::ScanInfo> kept;
    for (const auto &scan : m_all) {
        if (!m_removal.holds(scan.id))
            kept += scan;
    }
    m_stack->setCurrentIndex(kept.isEmpty() ? 0 : 1);
    m_table->setScans(std::move(kept));
}

void HistoryPage::followSelection()
{
    const auto scans = m_table->selected();
    const bool one = scans.size() == 1;
    const bool idle = !m_session.service().isActive();
    const bool running = std::any_of(scans.begin(), scans.end(), [](const history::ScanInfo &scan) {
        return scan.status == history::ScanStatus::Running;
    });
    const auto enable = [this](const char *name, bool enabled) {
        findChild<QAction *>(QLatin1StringView(name))->setEnabled(enabled);
    };
    enable("historyOpen", one && (idle || scans.first().recheckOf));
    enable("historyCompare", scans.size() == 2 || (one && partnerOf(m_all, scans.first())));
    enable("historyResume", one && idle && history::isResumable(scans.first().status));
    enable("historyBaseline", one && !running);
    enable("historyRemove", !scans.isEmpty() && !running);
    enable("historyExport", one && !running);

    m_form->setScans(scans);
}

void HistoryPage::changeHistory(std::function<history::HistoryResult<void>(history::History &)> work)
{
    auto writing = withHistory(m_session.historyFile(), history::Access::ReadWrite, std::move(work));
    m_writing = QFuture<void>(writing);
    writing.then(this, [this](const history::HistoryResult<void> &done) {
        if (!done)
            showError(done.error().message);
        m_session.past().lookAgain();
        m_session.library().reload();
        reload();
    });
}

void HistoryPage::showError(const QString &message)
{
    m_message->show(Banner::Kind::Failure, message);
}

void HistoryPage::openSelected()
{
    const auto scans = m_table->selected();
    if (scans.size() != 1 || (m_session.service().isActive() && !scans.first().recheckOf))
        return;
    const auto &scan = scans.first();
    m_message->show(Banner::Kind::Note, tr("Opening the scan of %1 …").arg(scanLabel(scan)), {}, false);
    openScan(m_session, this, scan, [this](const QString &problem) {
        if (problem.isEmpty())
            m_message->hide();
        else
            showError(problem);
    });
}

void HistoryPage::compareSelected()
{
    auto scans = m_table->selected();
    if (scans.size() == 1) {
        if (const auto *partner = partnerOf(m_all, scans.first()))
            scans += *partner;
    }
    if (scans.size() != 2)
        return;
    if (scans[0].record.started > scans[1].record.started)
        scans.swapItemsAt(0, 1);
    m_session.compareScans(scans[0].id, scans[1].id);
}

void HistoryPage::resumeSelected()
{
    const auto scans = m_table->selected();
    if (scans.size() == 1)
        resumeScan(scans.first().id, false);
}

void HistoryPage::resumeScan(history::ScanId id, bool allowPublic)
{
    m_session.resume(id, allowPublic, [page = QPointer(this), id](const auto &begun) {
        if (page)
            page->resumed(id, begun);
    });
}

void HistoryPage::resumed(history::ScanId id, const core::Result<void, pipeline::RequestError> &begun)
{
    if (begun) {
        m_session.goTo(Command::PageScan);
    } else if (begun.error().needsPublicConsent) {
        m_asksForPublic = id;
        m_message->show(Banner::Kind::Warning, begun.error().message, tr("They are mine: allow"));
    } else {
        showError(begun.error().message);
    }
}

void HistoryPage::toggleBaseline()
{
    const auto scans = m_table->selected();
    if (scans.size() != 1)
        return;
    const auto id = scans.first().baseline ? std::nullopt : std::optional(scans.first().id);
    changeHistory([id](history::History &history) { return history.setBaseline(id); });
}

void HistoryPage::removeSelected()
{
    m_removal.hold(m_table->selected());
}

void HistoryPage::removeForGood(const QSet<history::ScanId> &ids)
{
    m_all.removeIf([&ids](const history::ScanInfo &scan) { return ids.contains(scan.id); });
    changeHistory([ids](history::History &history) -> history::HistoryResult<void> {
        for (const auto id : ids) {
            auto removed = history.remove(id);
            if (!removed)
                return removed;
        }
        return {};
    });
}

void HistoryPage::exportSelected()
{
    if (const auto scans = m_table->selected(); scans.size() == 1)
        exportScan(m_session, this, *m_message, scans.first());
}

void HistoryPage::importFile()
{
    importScans(m_session, this, *m_message, [this] {
        m_session.past().lookAgain();
        m_session.library().reload();
        reload();
    });
}

void HistoryPage::copySelection()
{
    m_table->copyRows();
}

void HistoryPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void HistoryPage::saveState()
{
    m_table->saveState();
    m_form->store();
    m_removal.finish();
}

void HistoryPage::retranslate()
{
    for (const auto &entry : Texts::all()) {
        auto *action = findChild<QAction *>(QLatin1StringView(entry.name));
        action->setText(QCoreApplication::translate(Texts::context, entry.text));
        QString hint = QCoreApplication::translate(Texts::context, entry.tip);
        if (!action->shortcut().isEmpty())
            hint += u" (%1)"_s.arg(action->shortcut().toString(QKeySequence::NativeText));
        action->setToolTip(tip(hint));
    }
    m_empty->setTexts(
        tr("No scans yet"),
        tr("Every scan is kept here with its results, so that you can open it again and see what "
           "changed since. Scan your network first, or add a scan from a file."),
        tr("Go to the &scan"));
    m_filter->setPlaceholderText(tr("Filter: name, targets, date, status"));
    m_filter->setAccessibleName(tr("Filter the scans"));
    m_table->setAccessibleName(tr("Scans"));
    m_table->retranslate();
    followSelection();
}

void HistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace port135::ui
