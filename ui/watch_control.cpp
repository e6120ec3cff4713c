// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watch_control.h"

#include "history/history_task.h"
#include "notify/notification.h"
#include "report/comparison/comparison_text.h"
#include "service/stored_side.h"
#include "ui/dialogs/watch_dialog.h"
#include "ui/pages/banner.h"
#include "ui/plain.h"
#include "ui/request_settings.h"
#include "ui/session.h"
#include "ui/tray.h"

#include <QLocale>
#include <QMainWindow>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr std::pair<Setting, std::string_view> receiverKinds[] = {
    {Setting::SyslogReceiver, "syslog"},
    {Setting::Webhook, "webhook"},
};

constexpr int shownCharacters = 60;

QString shownTargets(const pipeline::ScanRequest &request)
{
    const QString text = request.targets.simplified();
    return text.size() > shownCharacters ? QString(text.left(shownCharacters) + u'…') : text;
}

} // namespace

WatchControl::WatchControl(Session &session, Banner &banner, Tray &tray, QMainWindow &window)
    : QObject(&window)
    , m_session(session)
    , m_banner(banner)
    , m_tray(tray)
    , m_window(window)
    , m_state(new QToolButton)
    , m_waiting(KeptWatch::parse(session.settings().value(Setting::Watch).toString()))
{
    m_state->setObjectName(u"watchState"_s);
    m_state->setAutoRaise(true);
    m_state->setFocusPolicy(Qt::StrongFocus);
    m_state->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_state->setIcon(icon(Icon::Watch));
    connect(m_state, &QToolButton::clicked, session.actions().action(Command::Watch), &QAction::trigger);
    window.statusBar()->setSizeGripEnabled(false);
    window.statusBar()->addWidget(m_state);
    m_watch.setMayRun([this] { return !m_session.service().isActive(); });
    connect(&m_watch, &schedule::Watch::changed, this, &WatchControl::show);
    connect(&m_watch, &schedule::Watch::changed, this, &WatchControl::changed);
    connect(&m_watch, &schedule::Watch::ran, this, [this] {
        m_scanBefore = std::exchange(m_lastScan, m_watch.scans().historyId());
        keep();
    });
    connect(&m_watch, &schedule::Watch::exposureChanged, this, &WatchControl::tellExposure);
    connect(&m_watch, &schedule::Watch::failed, this, [this](const QString &message) {
        m_isAsking = false;
        m_banner.show(Banner::Kind::Warning, tr("The watched scan could not be made. %1").arg(message));
    });
    connect(&m_notifier, &notify::Notifier::failed, this, [this](const QString &message) {
        m_isAsking = false;
        m_banner.show(Banner::Kind::Warning, message);
    });
    connect(&banner, &Banner::buttonClicked, this, [this] {
        m_banner.hide();
        if (m_isAsking)
            goOn();
        else if (m_scanBefore && m_lastScan)
            m_session.compareScans(*m_scanBefore, *m_lastScan);
        else
            m_session.goTo(Command::PageHistory);
    });
    connect(&session.triage(), &Triage::exclusionsChanged, this, [this] {
        m_watch.setExcludes(m_session.triage().exclusions().holdingFor(m_watch.request().targets));
    });
    show();
    // Nothing is scanned that nobody has seen since the program was opened.
    if (m_waiting)
        QTimer::singleShot(0, this, &WatchControl::ask);
}

WatchControl::~WatchControl()
{
    m_watch.disconnect(this);
    m_session.triage().disconnect(this);
}

void WatchControl::ask()
{
    m_isAsking = true;
    m_asksForPublic = false;
    m_banner.show(Banner::Kind::Note,
                  tr("Until the program was closed, it watched %1 (%2). Nothing is scanned before you let it "
                     "go on.")
                      .arg(shownTargets(m_waiting->request), m_waiting->schedule.text()),
                  tr("Go on watching"));
}

core::Result<void, pipeline::RequestError> WatchControl::start(pipeline::ScanRequest request,
                                                               const schedule::Schedule &schedule)
{
    complete(request);
    m_watch.scans().setHistory(m_session.writtenHistory());
    const auto begun = m_watch.start(request, schedule, true);
    if (!begun)
        return begun;
    m_waiting.reset();
    m_lastScan.reset();
    if (m_isAsking)
        m_banner.hide();
    m_isAsking = false;
    keep();
    Q_EMIT changed();
    return {};
}

void WatchControl::goOn()
{
    if (!m_waiting)
        return;
    auto kept = *std::exchange(m_waiting, std::nullopt);
    m_isAsking = false;
    kept.request.allowPublic = std::exchange(m_asksForPublic, false);
    if (!kept.lastScan) {
        begin(kept, {});
        return;
    }
    withHistory(m_session.historyFile(), history::Access::ReadOnly,
                [id = *kept.lastScan](history::History &history) -> history::HistoryResult<comparison::Side> {
                    const auto scan = history.scan(id);
                    if (!scan)
                        return tl::make_unexpected(scan.error());
                    auto side = service::readSide(history, *scan);
                    if (side)
                        side->fetch = {}; // the file is closed by then
                    return side;
                })
        .then(this, [this, kept](const history::HistoryResult<comparison::Side> &side) {
            // A scan that was deleted since is only nothing to compare with.
            if (!m_watch.isOn())
                begin(kept, side ? std::optional(*side) : std::nullopt);
        });
}

void WatchControl::begin(const KeptWatch &kept, std::optional<comparison::Side> last)
{
    auto request = kept.request;
    complete(request);
    m_watch.scans().setHistory(m_session.writtenHistory());
    const auto begun = m_watch.start(request, kept.schedule, false, std::move(last));
    if (!begun && begun.error().needsPublicConsent) {
        // Asked at each start of the program: yesterday's consent is only a word in a file.
        m_waiting = kept;
        m_isAsking = m_asksForPublic = true;
        m_banner.show(Banner::Kind::Warning, begun.error().message, tr("They are mine: allow"));
        return;
    }
    if (!begun)
        m_banner.show(Banner::Kind::Failure, tr("The watch cannot go on. %1").arg(begun.error().message));
    m_lastScan = kept.lastScan;
    Q_EMIT changed();
}

void WatchControl::stop()
{
    m_watch.stop();
    m_waiting.reset();
    if (m_isAsking)
        m_banner.hide();
    m_isAsking = false;
    m_session.settings().set(Setting::Watch, QString());
    Q_EMIT changed();
}

void WatchControl::complete(pipeline::ScanRequest &request) const
{
    applySettings(request, m_session.settings());
    request.excludes = m_session.triage().exclusions().holdingFor(request.targets);
}

void WatchControl::keep()
{
    if (m_watch.isOn())
        m_session.settings().set(Setting::Watch,
                                 KeptWatch{m_watch.request(), m_watch.schedule(), m_lastScan}.toText());
}

void WatchControl::open(const pipeline::ScanRequest &request)
{
    auto *dialog = new WatchDialog(*this, request, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString WatchControl::sentence() const
{
    if (!m_watch.isOn())
        return {};
    const QString targets = shownTargets(m_watch.request());
    if (m_watch.isScanning())
        return tr("Watching %1 (%2): a scan is under way.").arg(targets, m_watch.schedule().text());
    return tr("Watching %1 (%2). Next scan: %3.")
        .arg(targets, m_watch.schedule().text(), QLocale().toString(m_watch.nextRun(), QLocale::ShortFormat));
}

void WatchControl::show()
{
    const QString text = sentence();
    m_state->setText(text);
    m_state->setToolTip(tip(tr("What is watched: press to change or stop it")));
    m_state->setAccessibleName(text.isEmpty() ? m_state->toolTip() : text);
    m_window.statusBar()->setVisible(m_watch.isOn());
    m_tray.setWatch(text);
}

void WatchControl::tellExposure(const comparison::Comparison &comparison)
{
    const QString what = report::summary(comparison);
    m_isAsking = false;
    m_banner.show(Banner::Kind::Warning, tr("The watch found new exposure. %1").arg(what),
                  tr("Show what changed"));
    m_tray.tell(tr("New exposure"), what, true);
    // What is still being sent goes on with the receivers that it began with.
    if (m_notifier.isIdle()) {
        m_notifier.clear();
        for (const auto &[setting, kind] : receiverKinds) {
            const QString address = m_session.settings().value(setting).toString();
            if (address.isEmpty())
                continue;
            if (auto sink = notify::findSinkKind(kind)->create(address))
                m_notifier.add(std::move(*sink));
        }
    }
    if (m_notifier.hasSinks())
        m_notifier.send(notify::notificationOf(comparison));
}

void WatchControl::retranslate()
{
    show();
    if (m_isAsking && m_banner.isVisible())
        ask();
}

} // namespace port135::ui
