// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places_check.h"

#include "report/text/words.h"
#include "service/place_recheck.h"
#include "ui/units.h"

#include <algorithm>

namespace port135::ui {

using policy::CellResult;

PlacesCheck::PlacesCheck(PlaceScanner &scans, QObject *parent)
    : QObject(parent)
    , m_scans(scans)
{
    connect(&scans, &PlaceScanner::finished, this, [this](const QString &problem) {
        if (!m_isOn)
            return;
        if (problem.isEmpty() && !m_waiting.empty())
            return next();
        m_isOn = false;
        m_waiting.clear();
        Q_EMIT finished(problem);
    });
}

void PlacesCheck::start(const report::MatrixReport &report, const QString &place, practice::Firewall firewall,
                        bool allowPublic)
{
    m_place = place;
    m_begun = core::now();
    m_waiting.clear();
    for (const auto &look : service::looksFrom(report, place)) {
        auto request = service::requestFor(look, report);
        request.allowPublic = allowPublic;
        request.firewall = firewall;
        m_waiting.push_back(std::move(request));
    }
    if (!m_waiting.empty())
        next();
}

void PlacesCheck::next()
{
    const auto request = std::move(m_waiting.back());
    m_waiting.pop_back();
    m_isOn = true;
    if (const auto started = m_scans.start(request); !started) {
        m_isOn = false;
        m_waiting.clear();
        Q_EMIT refused(started.error());
    }
}

QString PlacesCheck::outcome(const report::MatrixReport &after) const
{
    std::size_t fixed = 0;
    std::size_t there = 0;
    std::size_t open = 0;
    for (const auto &retest : service::retestsFrom(after, m_place)) {
        if (retest.now == CellResult::Violation || retest.now == CellResult::BrokenNeed)
            ++there;
        else if (retest.fixed >= m_begun)
            ++fixed;
        else if (retest.fixed == core::Timestamp{})
            ++open;
    }
    return tr("Checked again from %1: fixed and proven %2, still there %3, not proven %4.",
              "place, three numbers")
        .arg(report::shown(m_place.toStdString(), 100), number(fixed), number(there), number(open));
}

} // namespace port135::ui
