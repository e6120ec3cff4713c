// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places_practice.h"

#include "history/history_task.h"
#include "pipeline/map_ports.h"
#include "service/practice_policy.h"
#include "ui/place_scanner.h"
#include "ui/session.h"

namespace port135::ui {

PlacesPractice::PlacesPractice(Session &session, PlaceScanner &scans, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_scans(scans)
{
    connect(&scans, &PlaceScanner::finished, this, &PlacesPractice::goOn);
}

void PlacesPractice::begin()
{
    scan(Step::Rack, service::practiceRack, practice::Firewall::None);
}

void PlacesPractice::cure()
{
    scan(Step::Curing, service::practiceDesk, practice::Firewall::Done);
}

void PlacesPractice::leave()
{
    m_ports.reset();
    go(Step::Off);
}

void PlacesPractice::scan(Step step, const char *place, practice::Firewall firewall)
{
    pipeline::ScanRequest request;
    request.practice = true;
    request.place = QString::fromLatin1(place);
    request.firewall = firewall;
    request.learnedPorts = m_ports;
    request.options.vantage = core::Vantage::OtherSegment;
    const auto before = m_step;
    m_step = step; // known before anything is told of the scan
    if (const auto started = m_scans.start(request); !started) {
        m_step = before;
        Q_EMIT failed(started.error().message);
        return;
    }
    go(step);
}

void PlacesPractice::goOn(const QString &problem)
{
    const bool isOurs = m_step == Step::Rack || m_step == Step::Desk || m_step == Step::Curing;
    if (!isOurs)
        return;
    if (!problem.isEmpty()) {
        m_step = m_step == Step::Curing ? Step::Found : Step::Off;
        Q_EMIT failed(problem);
        return;
    }
    m_targets = QString::fromStdString(m_scans.service().record().targets);
    if (m_step == Step::Desk)
        return go(Step::Found);
    if (m_step == Step::Curing)
        return go(Step::Cured);
    const auto id = m_scans.service().historyId();
    if (!id) {
        m_step = Step::Off;
        Q_EMIT failed({});
        return;
    }
    using Ports = history::HistoryResult<core::LearnedPortsPtr>;
    history::withHistory(
        m_session.historyFile(), history::Access::ReadOnly,
        [id = *id](history::History &history) -> Ports { return pipeline::portsOfMaps(history, id); })
        .then(this, [this](const Ports &ports) {
            if (m_step != Step::Rack)
                return; // left meanwhile
            if (!ports) {
                m_step = Step::Off;
                Q_EMIT failed(ports.error().message);
                return;
            }
            m_ports = *ports;
            scan(Step::Desk, service::practiceDesk, practice::Firewall::HalfDone);
        });
}

void PlacesPractice::go(Step step)
{
    m_step = step;
    Q_EMIT stepped();
}

} // namespace port135::ui
