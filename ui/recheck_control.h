// SPDX-License-Identifier: GPL-3.0-or-later
// Looks again at the hosts with open findings: starts, tells how far it is, shows and keeps the record.
#pragma once

#include "service/recheck_service.h"
#include "ui/report_source.h"

#include <QObject>

#include <optional>

namespace port135::ui {

class Banner;
class Session;

class RecheckControl : public QObject
{
    Q_OBJECT

public:
    /// `banner` and `window` outlive it.
    RecheckControl(Session &session, Banner &banner, QWidget &window);

    /// Hosts of the shown scan; `only` these addresses, or every one with an open finding; with a rule, only
    /// findings of that.
    void start(const QList<core::Address> &only = {}, const QString &rule = {});
    bool isActive() const { return m_service.isActive(); }

Q_SIGNALS:
    /// It is over, and its record is shown.
    void finished(const port135::comparison::Recheck &result);

private:
    struct Wish
    {
        QList<core::Address> only;
        QString rule;
    };

    void begin(const Wish &wish, bool allowPublic);
    void refuse(const pipeline::RequestError &error);
    void showProgress();
    void finish(const comparison::Recheck &result);

    Session &m_session;
    Banner &m_banner;
    QWidget &m_window;
    service::RecheckService m_service;
    QString m_failure;
    Wish m_wish; ///< the last one
    std::optional<Wish> m_awaitsConsent; ///< its hosts are public, and from elsewhere
    ReportSource m_source;
};

} // namespace port135::ui
