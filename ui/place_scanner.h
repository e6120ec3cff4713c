// SPDX-License-Identifier: GPL-3.0-or-later
// A scan from a named place that the page of places makes for itself: what the scan page shows stays.
#pragma once

#include "pipeline/scan_service.h"

#include <QObject>

namespace port135::ui {

class Session;

class PlaceScanner : public QObject
{
    Q_OBJECT

public:
    PlaceScanner(Session &session, QObject *parent);

    /// The request's speed, times and switches are those of the settings. Not while any scan runs.
    core::Result<void, pipeline::RequestError> start(pipeline::ScanRequest request);
    void stop() { m_service.stop(); }
    bool isActive() const { return m_service.isActive(); }
    const pipeline::ScanService &service() const { return m_service; }

Q_SIGNALS:
    /// A sentence.
    void progressed(const QString &text);
    /// `problem` empty: the scan is whole, and stored.
    void finished(const QString &problem);

private:
    void finish();

    Session &m_session;
    pipeline::ScanService m_service;
    QString m_problem;
};

} // namespace port135::ui
