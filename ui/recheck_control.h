// SPDX-License-Identifier: GPL-3.0-or-later
// Looks again at the hosts with open findings: starts, tells how far it is, shows and keeps the record.
#pragma once

#include "service/recheck_service.h"

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

    /// Hosts of the shown scan; `only` these addresses, or every one with an open finding.
    void start(const QList<core::Address> &only = {});
    bool isActive() const { return m_service.isActive(); }

private:
    void start(const QList<core::Address> &only, bool allowPublic);
    void showProgress();
    void finish(const comparison::Recheck &result);

    Session &m_session;
    Banner &m_banner;
    QWidget &m_window;
    service::RecheckService m_service;
    QString m_failure;
    std::optional<QList<core::Address>> m_awaitsConsent; ///< these are public, and from elsewhere
};

} // namespace port135::ui
