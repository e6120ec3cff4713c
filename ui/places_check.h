// SPDX-License-Identifier: GPL-3.0-or-later
// A second look from this place at what breaks the policy.
#pragma once

#include "practice/firewall.h"
#include "report/places/matrix_report.h"
#include "ui/place_scanner.h"

#include <QObject>

#include <vector>

namespace port135::ui {

class PlacesCheck : public QObject
{
    Q_OBJECT

public:
    PlacesCheck(PlaceScanner &scans, QObject *parent);

    /// `firewall`: of the practice network, where it is looked at.
    void start(const report::MatrixReport &report, const QString &place, practice::Firewall firewall,
               bool allowPublic);
    bool isOn() const { return m_isOn; }
    /// What came of it, in a sentence: `after` holds the new scans, too.
    QString outcome(const report::MatrixReport &after) const;

Q_SIGNALS:
    /// It could not begin.
    void refused(const port135::pipeline::RequestError &error);
    /// All is scanned, and stored; or `problem`.
    void finished(const QString &problem);

private:
    void next();

    PlaceScanner &m_scans;
    QString m_place;
    std::vector<pipeline::ScanRequest> m_waiting; ///< those still to be made
    core::Timestamp m_begun{};
    bool m_isOn = false;
};

} // namespace port135::ui
