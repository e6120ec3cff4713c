// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watch_control.h"

#include "notify/notification.h"
#include "report/comparison/comparison_text.h"
#include "ui/dialogs/watch_dialog.h"
#include "ui/plain.h"
#include "ui/session.h"
#include "ui/tray.h"

#include <QLocale>
#include <QMainWindow>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace port135::ui {

WatchControl::WatchControl(Session &session, Banner &banner, Tray &tray, QMainWindow &window)
    : QObject(&window)
    , m_session(session)
    , m_tray(tray)
    , m_window(window)
    , m_state(new QToolButton)
    , m_notices(banner)
    , m_receivers(session.settings())
{
    m_state->setObjectName(u"watchState"_s);
    m_state->setAutoRaise(true);
    m_state->setFocusPolicy(Qt::StrongFocus);
    m_state->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_state->setIcon(icon(Icon::Watch));
    connect(m_state, &QToolButton::clicked, session.actions().action(Command::Watch), &QAction::trigger);
    window.statusBar()->setSizeGripEnabled(false);
    window.statusBar()->addWidget(m_state);
    connect(&m_receivers, &Receivers::failed, this, [this](const QString &message) {
        m_notices.add({Banner::Kind::Warning, [message] { return message; }, {}, {}, &m_receivers});
    });
    for (auto &kept : parseWatches(session.settings().value(Setting::Watch).toString()))
        add(*new WatchedNetwork(session, std::move(kept), this));
    show();
    // Nothing is scanned that nobody has seen since the program was opened.
    if (isWaiting())
        QTimer::singleShot(0, this, &WatchControl::ask);
}

WatchControl::~WatchControl()
{
    // Their scans end with them, and tell of it.
    for (auto *watch : findChildren<WatchedNetwork *>())
        watch->disconnect(this);
}

void WatchControl::add(WatchedNetwork &watch)
{
    m_watches.append(&watch);
    watch.watch().setMayRun([this] { return mayRun(); });
    connect(&watch, &WatchedNetwork::changed, this, &WatchControl::follow);
    connect(&watch, &WatchedNetwork::exposureChanged, this,
            [this, &watch](const comparison::Comparison &comparison) { tellExposure(watch, comparison); });
    connect(&watch, &WatchedNetwork::failed, this, [this, &watch](const QString &message) {
        m_notices.add({Banner::Kind::Failure,
                       [title = watch.title(), message] {
                           return tr("The watched scan of %1 could not be made. %2").arg(title, message);
                       },
                       {},
                       {},
                       &watch});
    });
    connect(&watch, &WatchedNetwork::refused, this,
            [this, &watch](const pipeline::RequestError &error) { tellRefusal(watch, error); });
}

bool WatchControl::mayRun() const
{
    return !m_session.service().isActive()
        && std::ranges::none_of(m_watches, [](const auto *watch) { return watch->watch().isScanning(); });
}

void WatchControl::follow()
{
    m_session.settings().set(Setting::Watch, [this] {
        QList<KeptWatch> kept;
        for (const auto *watch : std::as_const(m_watches))
            kept += watch->kept();
        return toText(kept);
    }());
    if (!isWaiting())
        m_notices.remove(this);
    show();
    Q_EMIT changed();
    // One that had to wait for another need not wait for its next look at the clock.
    if (mayRun()) {
        QTimer::singleShot(0, this, [this] {
            for (auto *watch : std::as_const(m_watches))
                watch->watch().check();
        });
    }
}

bool WatchControl::isOn() const
{
    return std::ranges::any_of(m_watches, &WatchedNetwork::isOn);
}

bool WatchControl::isWaiting() const
{
    return std::ranges::any_of(m_watches, &WatchedNetwork::isWaiting);
}

void WatchControl::ask()
{
    m_notices.add(
        {Banner::Kind::Note,
         [this] {
             QStringList lines;
             for (const auto *watch : std::as_const(m_watches)) {
                 if (watch->isWaiting())
                     lines += tr("%1 (%2)", "what is watched, and how often")
                                  .arg(watch->title(), watch->kept().schedule.text());
             }
             return tr("Until the program was closed, it watched %1. Nothing is scanned before you let it go "
                       "on.")
                 .arg(lines.join(u", "));
         },
         [] { return tr("Go on watching"); }, [this] { goOn(); }, this});
}

core::Result<WatchedNetwork *, pipeline::RequestError> WatchControl::start(const KeptWatch &watch,
                                                                           WatchedNetwork *instead)
{
    if (!instead && m_watches.size() >= mostWatches) {
        pipeline::RequestError error;
        error.message = tr("There are %1 watches already. Stop one of them first.").arg(mostWatches);
        return core::failure(error);
    }
    auto *begun = new WatchedNetwork(m_session, watch, this);
    add(*begun);
    if (const auto started = begun->start(); !started) {
        takeOut(*begun);
        return core::failure(started.error());
    }
    if (instead) {
        const auto place = m_watches.indexOf(instead);
        takeOut(*instead);
        m_watches.move(m_watches.size() - 1, place);
    }
    follow();
    return begun;
}

void WatchControl::goOn()
{
    const auto watches = m_watches;
    for (auto *watch : watches) {
        if (watch->isWaiting())
            watch->goOn(false);
    }
}

void WatchControl::takeOut(WatchedNetwork &watch)
{
    m_watches.removeOne(&watch);
    m_notices.remove(&watch);
    watch.disconnect(this);
    watch.stop();
    // What it has begun ends in its own time; nothing waits for it.
    if (!watch.watch().isScanning())
        watch.deleteLater();
    else
        connect(&watch.watch().scans(), &pipeline::ScanService::finished, &watch, &QObject::deleteLater);
}

void WatchControl::stop(WatchedNetwork &watch)
{
    takeOut(watch);
    follow();
}

void WatchControl::open(const pipeline::ScanRequest &request)
{
    auto *dialog = new WatchDialog(*this, request, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString WatchControl::sentence() const
{
    QList<const WatchedNetwork *> on;
    for (const auto *watch : m_watches) {
        if (watch->isOn())
            on += watch;
    }
    if (on.size() < 2)
        return on.isEmpty() ? QString() : on.first()->sentence();
    const auto scanning =
        std::ranges::find_if(on, [](const auto *watch) { return watch->watch().isScanning(); });
    if (scanning != on.end())
        return tr("%n watch(es) are on; %1 is being scanned.", nullptr, int(on.size()))
            .arg((*scanning)->title());
    const auto *next = *std::ranges::min_element(
        on, {}, [](const auto *watch) { return watch->watch().nextRun().toMSecsSinceEpoch(); });
    return tr("%n watch(es) are on. Next scan: %1, %2.", nullptr, int(on.size()))
        .arg(next->title(), QLocale().toString(next->watch().nextRun(), QLocale::ShortFormat));
}

void WatchControl::show()
{
    const QString text = sentence();
    m_state->setText(menuText(text));
    m_state->setToolTip(tip(tr("What is watched: press to change or stop it")));
    m_state->setAccessibleName(text.isEmpty() ? m_state->toolTip() : text);
    m_window.statusBar()->setVisible(isOn());
    m_tray.setWatch(text);
}

void WatchControl::tellExposure(WatchedNetwork &watch, const comparison::Comparison &comparison)
{
    const QString what = report::summary(comparison);
    m_notices.add({Banner::Kind::Warning,
                   [title = watch.title(), what] {
                       return tr("The watch of %1 found new exposure. %2").arg(title, what);
                   },
                   [] { return tr("Show what changed"); },
                   [this, scans = watch.lastTwo()] {
                       if (scans)
                           m_session.compareScans(scans->first, scans->second);
                       else
                           m_session.goTo(Command::PageHistory);
                   },
                   &watch});
    m_tray.tell(tr("New exposure: %1").arg(watch.title()), what, true);
    m_receivers.send(notify::notificationOf(comparison));
}

void WatchControl::tellRefusal(WatchedNetwork &watch, const pipeline::RequestError &error)
{
    if (error.needsPublicConsent) {
        // Asked at each start of the program: yesterday's consent is only a word in a file.
        m_notices.add({Banner::Kind::Warning, [message = error.message] { return message; },
                       [] { return tr("They are mine: allow"); }, [&watch] { watch.goOn(true); }, &watch});
    } else {
        m_notices.add({Banner::Kind::Failure,
                       [title = watch.title(), message = error.message] {
                           return tr("The watch of %1 cannot go on. %2").arg(title, message);
                       },
                       {},
                       {},
                       &watch});
    }
}

void WatchControl::retranslate()
{
    show();
    m_notices.retranslate();
}

} // namespace port135::ui
