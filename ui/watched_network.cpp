// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watched_network.h"

#include "history/history_task.h"
#include "service/stored_side.h"
#include "ui/request_settings.h"
#include "ui/session.h"

#include <QLocale>

namespace port135::ui {

WatchedNetwork::WatchedNetwork(Session &session, KeptWatch kept, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_kept(std::move(kept))
{
    connect(&m_watch, &schedule::Watch::changed, this, &WatchedNetwork::changed);
    connect(&m_watch, &schedule::Watch::ran, this, [this] {
        m_scanBefore = std::exchange(m_kept.lastScan, m_watch.scans().historyId());
        Q_EMIT changed();
    });
    connect(&m_watch, &schedule::Watch::exposureChanged, this, &WatchedNetwork::exposureChanged);
    connect(&m_watch, &schedule::Watch::failed, this, &WatchedNetwork::failed);
    connect(&session.triage(), &Triage::exclusionsChanged, this,
            [this] { m_watch.setExcludes(completed().excludes); });
}

WatchedNetwork::~WatchedNetwork()
{
    m_watch.disconnect(this);
    m_session.triage().disconnect(this);
}

pipeline::ScanRequest WatchedNetwork::completed() const
{
    auto request = m_kept.request;
    applySettings(request, m_session.settings());
    request.excludes = m_session.triage().exclusions().holdingFor(request.targets);
    return request;
}

core::Result<void, pipeline::RequestError> WatchedNetwork::start()
{
    m_watch.scans().setHistory(m_session.writtenHistory());
    auto begun = m_watch.start(completed(), m_kept.schedule, true);
    if (begun) {
        m_kept.lastScan.reset();
        m_scanBefore.reset();
        Q_EMIT changed();
    }
    return begun;
}

void WatchedNetwork::goOn(bool allowPublic)
{
    if (m_watch.isOn() || std::exchange(m_isBeginning, true))
        return;
    if (!m_kept.lastScan) {
        begin({}, allowPublic);
        return;
    }
    withHistory(
        m_session.historyFile(), history::Access::ReadOnly,
        [id = *m_kept.lastScan](history::History &history) -> history::HistoryResult<comparison::Side> {
            const auto scan = history.scan(id);
            if (!scan)
                return tl::make_unexpected(scan.error());
            auto side = service::readSide(history, *scan);
            if (side)
                side->fetch = {}; // the file is closed by then
            return side;
        })
        .then(this, [this, allowPublic](const history::HistoryResult<comparison::Side> &side) {
            // A scan that was deleted since is only nothing to compare with.
            begin(side ? std::optional(*side) : std::nullopt, allowPublic);
        });
}

void WatchedNetwork::begin(std::optional<comparison::Side> last, bool allowPublic)
{
    m_isBeginning = false;
    if (m_watch.isOn())
        return;
    m_watch.scans().setHistory(m_session.writtenHistory());
    auto request = completed();
    // Yesterday's consent is only a word in a file.
    request.allowPublic = allowPublic;
    if (const auto begun = m_watch.start(request, m_kept.schedule, false, std::move(last)); !begun)
        Q_EMIT refused(begun.error());
}

void WatchedNetwork::stop()
{
    m_watch.stop();
}

QString WatchedNetwork::sentence() const
{
    if (!m_watch.isOn())
        return {};
    if (m_watch.isScanning())
        return tr("Watching %1 (%2): a scan is under way.").arg(title(), m_watch.schedule().text());
    return tr("Watching %1 (%2). Next scan: %3.")
        .arg(title(), m_watch.schedule().text(), QLocale().toString(m_watch.nextRun(), QLocale::ShortFormat));
}

std::optional<std::pair<history::ScanId, history::ScanId>> WatchedNetwork::lastTwo() const
{
    if (!m_scanBefore || !m_kept.lastScan)
        return {};
    return std::pair(*m_scanBefore, *m_kept.lastScan);
}

} // namespace port135::ui
